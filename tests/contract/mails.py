"""Small valid mails."""

from datetime import UTC, datetime

from app.sandbox.people import compose

DANA = "Dana Reyes <dana@interviewer.example>"
AT = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


def from_dana(
    to: str, subject: str = "Interview", text: str = "See you on Monday.", parent: str = ""
) -> bytes:
    references = (parent,) if parent else ()
    return compose(
        sender=DANA, to=to, subject=subject, text=text, at=AT,
        in_reply_to=parent, references=references,
    )  # fmt: skip


def from_sam(
    sender: str, subject: str = "Thank you", text: str = "Thank you.", parent: str = ""
) -> bytes:
    references = (parent,) if parent else ()
    return compose(
        sender=f"Sam Lee <{sender}>", to=DANA, subject=subject, text=text, at=AT,
        in_reply_to=parent, references=references,
    )  # fmt: skip


INVITATION = b"""\
From: Dana Reyes <dana@interviewer.example>\r
To: sam@example.com\r
Subject: Invitation: interview\r
Date: Mon, 02 Mar 2026 09:00:00 +0000\r
Message-ID: <invitation@interviewer.example>\r
MIME-Version: 1.0\r
Content-Type: multipart/mixed; boundary=outer\r
\r
--outer\r
Content-Type: text/plain; charset="iso-8859-1"\r
Content-Transfer-Encoding: quoted-printable\r
\r
Sch=F6ne Gr=FC=DFe\r
--outer\r
Content-Type: text/calendar; method=REQUEST; name="invite.ics"\r
Content-Disposition: attachment; filename="invite.ics"\r
Content-Transfer-Encoding: base64\r
\r
QkVHSU46VkNBTEVOREFSDQpFTkQ6VkNBTEVOREFSDQo=\r
--outer\r
Content-Type: image/png; name="logo.png"\r
Content-Disposition: attachment; filename="logo.png"\r
Content-Transfer-Encoding: base64\r
\r
iVBORw0KGgo=\r
--outer--\r
"""

BOUNCE = b"""\
From: Mail Delivery Subsystem <mailer-daemon@googlemail.com>\r
To: sam@example.com\r
Subject: Delivery Status Notification (Failure)\r
Date: Mon, 02 Mar 2026 09:00:00 +0000\r
Message-ID: <bounce@googlemail.com>\r
Auto-Submitted: auto-replied\r
MIME-Version: 1.0\r
Content-Type: multipart/report; report-type="delivery-status"; boundary=outer\r
\r
--outer\r
Content-Type: text/plain\r
\r
Your message was not delivered.\r
--outer\r
Content-Type: message/delivery-status\r
\r
Reporting-MTA: dns; googlemail.com\r
\r
Final-Recipient: rfc822; dana@interviewer.example\r
Action: failed\r
Status: 5.1.1\r
\r
--outer\r
Content-Type: message/rfc822\r
\r
From: Sam Lee <sam@example.com>\r
To: dana@interviewer.example\r
Subject: Thank you\r
Message-ID: <first@example.com>\r
\r
The text that was sent.\r
--outer--\r
"""
