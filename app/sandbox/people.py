"""People on the other side: proper mail from an interviewer, an absence notice, a bounce."""

import email
import email.policy
import secrets
from collections.abc import Sequence
from datetime import date, datetime, timedelta
from email.message import EmailMessage, Message
from email.utils import format_datetime, formataddr, getaddresses, parseaddr

from app.sandbox.gmail_threads import base_subject
from app.sandbox.mailbox_store import Stored
from app.sandbox.raw_mail import decoded

WIRE = email.policy.SMTP.clone(max_line_length=998)


def compose(
    *,
    sender: str,
    to: str,
    subject: str,
    text: str,
    at: datetime,
    cc: str = "",
    in_reply_to: str = "",
    references: Sequence[str] = (),
    headers: Sequence[tuple[str, str]] = (),
) -> bytes:
    """A plain mail. `sender` and `to` as in a header: "Name <address>" or an address."""
    mail = _envelope(sender, to, subject, at, in_reply_to, references)
    if cc:
        mail["Cc"] = cc
    for name, value in headers:
        mail[name] = value
    mail.set_content(text, cte="quoted-printable")
    return mail.as_bytes(policy=WIRE)


def reply(thread: Sequence[Stored], who: str, text: str, *, at: datetime) -> bytes:
    """An answer to the newest mail, with the quoted line that clients put below it.

    Args:
        who: Address, "Name <address>", or "" for the person last written to or heard from.
    """
    last = _newest(thread)
    parsed = _parsed(last)
    person, owner = _pair(thread, who)
    quoted = "\n".join(f"> {line}" for line in _text(parsed).splitlines())
    wrote = f"On {parsed.get('Date', '')}, {parsed.get('From', '')} wrote:"
    return compose(
        sender=person, to=owner, subject=_re(last), text=f"{text}\n\n{wrote}\n{quoted}\n", at=at,
        in_reply_to=last.headers.message_id, references=_references(last),
    )  # fmt: skip


def absence(thread: Sequence[Stored], who: str, back: date | None = None, *, at: datetime) -> bytes:
    """An automatic answer as RFC 3834 asks for it, naming the first day back."""
    last = _newest(thread, own=True)
    person, owner = _pair(thread, who)
    day = back or (at + timedelta(days=7)).date()
    name = parseaddr(person)[0]
    text = (
        "Hello,\n\nThank you for your message. I am out of the office and will be back on"
        f" {day:%A}, {day.day} {day:%B %Y}. I will answer after that date.\n\n"
        f"Best regards\n{name or 'The hiring team'}\n"
    )
    return compose(
        sender=person, to=owner, subject=f"Automatic reply: {last.headers.subject}", text=text,
        at=at, in_reply_to=last.headers.message_id, references=_references(last),
        headers=(("Auto-Submitted", "auto-replied"), ("X-Auto-Response-Suppress", "All"),
                 ("Precedence", "auto_reply"), ("Return-Path", "<>")),
    )  # fmt: skip


def bounce(thread: Sequence[Stored], status: str = "5.1.1", *, at: datetime) -> bytes:
    """A failed delivery of the newest own mail: a multipart/report with the fields of RFC 3464."""
    last = _newest(thread, own=True)
    parsed = _parsed(last)
    failed = [address for _, address in getaddresses([decoded(str(parsed.get("To", "")))])]
    recipient = failed[0] if failed else "nobody@invalid.example"
    mail = _envelope(
        "Mail Delivery Subsystem <mailer-daemon@googlemail.com>", last.headers.sender,
        "Delivery Status Notification (Failure)", at, last.headers.message_id, _references(last),
    )  # fmt: skip
    mail["Auto-Submitted"] = "auto-replied"
    mail["X-Failed-Recipients"] = recipient
    mail["Return-Path"] = "<>"
    action = "delayed" if status.startswith("4") else "failed"
    boundary = f"=_{secrets.token_hex(12)}"
    mail["Content-Type"] = f'multipart/report; report-type="delivery-status"; boundary="{boundary}"'
    explained = (
        f"Address not found\n\nYour message wasn't delivered to {recipient} because the address"
        " couldn't be found, or is unable to receive mail.\n"
    )
    fields = (
        f"Reporting-MTA: dns; googlemail.com\nArrival-Date: {format_datetime(at)}\n\n"
        f"Final-Recipient: rfc822; {recipient}\nAction: {action}\nStatus: {status}\n"
        f"Diagnostic-Code: smtp; 550 {status} The email account that you tried to reach does not"
        f" exist.\nLast-Attempt-Date: {format_datetime(at)}\n"
    )
    returned = "".join(
        f"{name}: {parsed[name]}\n" for name in ("From", "To", "Subject", "Date", "Message-ID")
        if parsed[name]
    )  # fmt: skip
    body = "".join(
        f"--{boundary}\nContent-Type: {kind}\n\n{text}\n"
        for kind, text in (
            ('text/plain; charset="utf-8"', explained),
            ("message/delivery-status", fields),
            ("text/rfc822-headers", returned),
        )
    )
    head = "".join(f"{name}: {value}\n" for name, value in mail.items())
    whole = f"{head}\n{body}--{boundary}--\n"
    return whole.replace("\r\n", "\n").replace("\n", "\r\n").encode("utf-8")


def _envelope(
    sender: str, to: str, subject: str, at: datetime, in_reply_to: str, references: Sequence[str]
) -> EmailMessage:
    mail = EmailMessage(policy=WIRE)
    mail["From"] = sender
    mail["To"] = to
    mail["Subject"] = subject
    mail["Date"] = format_datetime(at)
    mail["Message-ID"] = f"<{secrets.token_hex(12)}@{parseaddr(sender)[1].partition('@')[2]}>"
    if in_reply_to:
        mail["In-Reply-To"] = in_reply_to
    if references:
        mail["References"] = " ".join(references)
    return mail


def _newest(thread: Sequence[Stored], *, own: bool = False) -> Stored:
    mail = [stored for stored in thread if "DRAFT" not in stored.labels]
    sent = [stored for stored in mail if "SENT" in stored.labels]
    return (sent if own and sent else mail)[-1]


def _pair(thread: Sequence[Stored], who: str) -> tuple[str, str]:
    """The person and the user, as header values."""
    for stored in reversed([s for s in thread if "DRAFT" not in s.labels]):
        to = getaddresses([stored.headers.to])
        first = formataddr(to[0]) if to else ""
        if "SENT" in stored.labels:
            return who or first, stored.headers.sender
        return who or stored.headers.sender, first
    return who, ""


def _references(stored: Stored) -> tuple[str, ...]:
    own = (stored.headers.message_id,) if stored.headers.message_id else ()
    return (*stored.headers.references, *own)


def _re(stored: Stored) -> str:
    subject = stored.headers.subject
    if subject.casefold().startswith("re:"):
        return subject
    return f"Re: {subject}" if base_subject(subject) else "Re:"


def _parsed(stored: Stored) -> Message:
    return email.message_from_bytes(stored.raw(), policy=email.policy.default)


def _text(parsed: Message) -> str:
    for part in parsed.walk():
        if part.get_content_type() == "text/plain":
            payload = part.get_payload(decode=True)
            if isinstance(payload, bytes):
                return payload.decode(part.get_content_charset() or "utf-8", "replace").strip()
    return ""
