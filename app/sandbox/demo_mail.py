"""The demo's mailboxes: `demo_mailbox.toml` (Gmail) and `demo_mailbox_outlook.toml` as real mail.

Each thread stands for one situation of the follow-up policy. Mails of a thread answer one another
by Message-ID, In-Reply-To and References, as real ones do.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from email import message_from_string
from email.message import EmailMessage
from email.utils import format_datetime, formataddr, parseaddr
from pathlib import Path
from typing import Any

_GMAIL = Path(__file__).parent / "demo_mailbox.toml"
_OUTLOOK = Path(__file__).parent / "demo_mailbox_outlook.toml"


@dataclass(frozen=True, slots=True)
class DemoMail:
    """One mail as it arrives: its bytes, when, and whether the owner sent it."""

    raw: bytes
    at: datetime
    sent: bool


@dataclass(frozen=True, slots=True)
class DemoMailbox:
    """Everything the demo starts from."""

    owner: str
    owner_name: str
    aliases: tuple[str, ...]
    now: datetime
    zone: str
    locale: str
    threads: tuple[tuple[str, tuple[DemoMail, ...]], ...]  # (situation, mails oldest first)


@dataclass(frozen=True, slots=True)
class DemoOutlook:
    """The same person's Outlook mailbox, on the same day."""

    mailbox: DemoMailbox
    windows_zone: str
    signature: str


def demo_mailbox() -> DemoMailbox:
    """The Gmail mailbox."""
    return mailbox_of(tomllib.loads(_GMAIL.read_text()), "demo")


def demo_outlook() -> DemoOutlook:
    """The Outlook mailbox; the day and the place are those of the other."""
    told = tomllib.loads(_OUTLOOK.read_text())
    mailbox = mailbox_of({**tomllib.loads(_GMAIL.read_text()), **told}, "demo-outlook")
    return DemoOutlook(mailbox, told["windows_zone"], told["signature"])


def mailbox_of(told: Mapping[str, Any], prefix: str) -> DemoMailbox:
    """A mailbox as a file tells it.

    Args:
        prefix: Of every Message-ID.
    """
    owner = told["owner"]
    return DemoMailbox(
        owner=owner["address"],
        owner_name=owner["name"],
        aliases=tuple(owner["aliases"]),
        now=told["now"],
        zone=told["zone"],
        locale=told["locale"],
        threads=tuple(
            (
                thread.get("situation", "").strip(),
                _thread(f"{prefix}-{number}", thread["mail"], owner),
            )
            for number, thread in enumerate(told["thread"], start=1)
        ),
    )


def _thread(
    name: str, mails: list[dict[str, Any]], owner: Mapping[str, Any]
) -> tuple[DemoMail, ...]:
    built: list[DemoMail] = []
    earlier: list[EmailMessage] = []
    for index, told in enumerate(mails, start=1):
        mail = _mail(told, f"<{name}-{index}@sandbox.example>", earlier, owner)
        sender = parseaddr(str(mail["From"]))[1]
        built.append(
            DemoMail(mail.as_bytes(), told["at"], sender in {owner["address"], *owner["aliases"]})
        )
        earlier.append(mail)
    return tuple(built)


def _mail(
    told: Mapping[str, Any],
    message_id: str,
    earlier: list[EmailMessage],
    owner: Mapping[str, Any],
) -> EmailMessage:
    own = formataddr((owner["name"], owner["address"]))
    sender = own if told["from"] == "owner" else told["from"]
    if "@" in sender and parseaddr(sender)[1] in owner["aliases"]:
        sender = formataddr((owner["name"], parseaddr(sender)[1]))
    mail = EmailMessage()
    mail["From"] = sender
    mail["To"] = told.get("to", own)
    if "cc" in told:
        mail["Cc"] = told["cc"]
    mail["Date"] = format_datetime(told["at"])
    mail["Message-ID"] = message_id
    mail["Subject"] = told.get("subject") or _reply_subject(earlier)
    if earlier:
        last = earlier[-1]
        mail["In-Reply-To"] = last["Message-ID"]
        mail["References"] = f"{last.get('References', '')} {last['Message-ID']}".strip()
    for name, value in told.get("headers", {}).items():
        mail[name] = value
    if "bounce" in told:
        _fill_bounce(mail, told["bounce"], earlier[-1])
    else:
        mail.set_content(str(told["body"]).strip() + "\n")
    if "invite" in told:
        _attach_invite(mail, told["invite"], parseaddr(sender)[1])
    return mail


def _reply_subject(earlier: list[EmailMessage]) -> str:
    if not earlier:
        raise ValueError("the first mail of a thread needs a subject")
    subject = str(earlier[0]["Subject"])
    return subject if subject.lower().startswith("re:") else f"Re: {subject}"


def _attach_invite(mail: EmailMessage, invite: Mapping[str, Any], organizer: str) -> None:
    """An iTIP REQUEST (RFC 5546) as an alternative of the text, as calendars send it."""
    start: datetime = invite["starts"]
    end = start + timedelta(minutes=invite["minutes"])
    attendees = [parseaddr(a) for a in invite.get("attendees", [])]
    lines = [
        "BEGIN:VCALENDAR",
        "PRODID:-//Sandbox//Calendar//EN",
        "VERSION:2.0",
        "METHOD:REQUEST",
        "BEGIN:VEVENT",
        f"UID:{invite['uid']}",
        f"DTSTAMP:{start - timedelta(days=5):%Y%m%dT%H%M%SZ}",
        f"DTSTART:{start:%Y%m%dT%H%M%SZ}",
        f"DTEND:{end:%Y%m%dT%H%M%SZ}",
        f"SUMMARY:{invite['summary']}",
        f"LOCATION:{invite['location']}",
        f"ORGANIZER:mailto:{organizer}",
        *(f"ATTENDEE;CN={name};PARTSTAT=NEEDS-ACTION:mailto:{email}" for name, email in attendees),
        "SEQUENCE:0",
        "STATUS:CONFIRMED",
        "END:VEVENT",
        "END:VCALENDAR",
    ]
    mail.add_alternative(
        "\r\n".join(lines) + "\r\n", subtype="calendar", params={"method": "REQUEST"}
    )


def _fill_bounce(mail: EmailMessage, bounce: Mapping[str, Any], returned: EmailMessage) -> None:
    """A multipart/report of RFC 3464 with the headers of the mail that came back."""
    mail.replace_header("Subject", "Delivery Status Notification (Failure)")
    mail["Auto-Submitted"] = "auto-replied"
    mail["Content-Type"] = "multipart/report; report-type=delivery-status"
    mail.preamble = None
    words = EmailMessage()
    words.set_content(
        f"Address not found\n\nYour message wasn't delivered to {bounce['recipient']} because the "
        "address couldn't be found, or is unable to receive mail.\n"
    )
    status = message_from_string(
        "Content-Type: message/delivery-status\n\nReporting-MTA: dns; sandbox.example\n\n"
        f"Final-Recipient: rfc822; {bounce['recipient']}\nAction: failed\n"
        f"Status: {bounce['status']}\nDiagnostic-Code: {bounce['diagnostic']}\n"
    )
    headers = EmailMessage()
    headers["Content-Type"] = "text/rfc822-headers"
    headers.set_payload("".join(f"{name}: {value}\n" for name, value in returned.items()))
    mail.set_payload([words, status, headers])
