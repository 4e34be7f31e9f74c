"""Outlook and Exchange Online through Microsoft Graph: the same file names as `app.mail.gmail`."""
