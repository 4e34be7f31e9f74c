"""Mailboxes: one port, one folder a provider."""
