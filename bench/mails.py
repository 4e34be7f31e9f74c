"""A few hundred varied RFC 5322 mails, written here and the same on every run.

The mix is that of a job seeker's mailbox: people with quoted history below, newsletters in HTML,
receipts of applicant-tracking systems, calendar invitations, absence notices, bounces, attachments;
in the charsets and transfer encodings that are about.
"""

import random
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from email import message_from_string
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime

OWNER = "sam.lee@example.com"
BEGINNING = datetime(2026, 1, 5, 8, 0, tzinfo=UTC)
NAMES = ("Dana Reyes", "Inês Duarte", "Marek Novák", "Priya Shah", "Tom Lindgren", "Yuki Tanaka",
         "Léna Moreau", "Omar Keane", "Zoë Fischer", "Jürgen Groß")  # fmt: skip
EMPLOYERS = ("acme", "northwind", "lumen", "harbor", "quanta", "birchline", "solstice", "fernway")
ROLES = ("Backend Engineer", "Data Analyst", "Product Designer", "Site Reliability Engineer")
SAYINGS = (
    "Thank you for taking the time to speak with us yesterday.",
    "We will get back to you by the end of next week.",
    "Could you send us two or three times that suit you for a second conversation?",
    "Unfortunately we have decided to move forward with another candidate.",
    "I am pleased to offer you the position, and will send the papers on Monday.",
    "The team enjoyed the discussion, in particular the part about migrations.",
    "I have passed your CV to the hiring manager, who is travelling until 14 March.",
    "Please let me know whether Tuesday at 10:00 (CET) works for you.",
    "The invoice for February is attached; it is payable within thirty days.",
    "Are you coming to the lake on Saturday? Bring the small boat if it is dry.",
    "The train was late again, so I read your notes twice.",
    "Our office in Lisbon has moved to the second floor, next to the library.",
)
Build = Callable[[random.Random, EmailMessage], None]


def mails(count: int, *, seed: int = 1) -> Sequence[bytes]:
    """So many mails as they come over the wire."""
    made = random.Random(seed)
    return [_mail(made, number) for number in range(count)]


def _mail(made: random.Random, number: int) -> bytes:
    mail = EmailMessage(policy=SMTP)
    at = BEGINNING + timedelta(minutes=37 * number)
    person, employer = made.choice(NAMES), made.choice(EMPLOYERS)
    mail["Received"] = (
        f"from mx{number % 7}.{employer}.example (mx.{employer}.example [192.0.2.{number % 250}])"
        f" by mx.example.com with ESMTPS id {number:012x}; {format_datetime(at)}"
    )
    mail["DKIM-Signature"] = (
        f"v=1; a=rsa-sha256; c=relaxed/relaxed; d={employer}.example; s=s1; h=from:to:subject;"
        f" bh={number:040x}=; b={number:0120x}"
    )
    mail["Message-ID"] = f"<{number}.{made.randrange(10**9)}@{employer}.example>"
    mail["Date"] = format_datetime(at)
    mail["From"] = f"{person} <{person.split()[0].lower()}@{employer}.example>".encode(
        "ascii", "ignore"
    ).decode()
    mail["To"] = f"Sam Lee <{OWNER}>"
    mail["Subject"] = _subject(made, employer)
    build = made.choices([one for one, _ in KINDS], [weight for _, weight in KINDS])[0]
    build(made, mail)
    return mail.as_bytes()


def _subject(made: random.Random, employer: str) -> str:
    role = made.choice(ROLES)
    return made.choice(
        (
            f"Interview for {role} at {employer.title()}",
            f"Re: Your application — {role}",
            "Re: Saturday",
            f"[{employer}] weekly digest № {made.randrange(90)}",
            "Réunion déplacée à jeudi",
        )
    )


def _said(made: random.Random, least: int, most: int) -> str:
    return "\n\n".join(made.sample(SAYINGS, made.randint(least, most)))


def _answer(made: random.Random, mail: EmailMessage) -> None:
    """A person's answer with one to four earlier mails quoted below."""
    mail["In-Reply-To"] = f"<{made.randrange(10**9)}@example.com>"
    mail["References"] = " ".join(f"<{made.randrange(10**9)}@example.com>" for _ in range(4))
    text = f"Hi Sam,\n\n{_said(made, 1, 3)}\n\nBest regards\n{made.choice(NAMES)}\nTalent Partner\n"
    for depth in range(made.randint(1, 4)):
        mark = "> " * depth
        text += f"\n{mark}On Mon, 5 Jan 2026 at 09:1{depth}, {made.choice(NAMES)} wrote:\n"
        lines = _said(made, 2, 4).splitlines()
        text += "\n".join(f"{mark}> {line}" for line in lines) + "\n"
    charset, encoding = made.choice(
        (("utf-8", "8bit"), ("utf-8", "quoted-printable"), ("iso-8859-1", "quoted-printable"),
         ("utf-8", "base64"))
    )  # fmt: skip
    mail.set_content(text.encode(charset, "replace").decode(charset), charset=charset, cte=encoding)
    if made.random() < 0.6:
        mail.add_alternative(html(text), subtype="html", cte="quoted-printable")


def html(text: str) -> str:
    """As a mail client sets it."""
    lines = "".join(f"<div style='margin:0'>{line or '<br>'}</div>" for line in text.splitlines())
    return f"<html><head><style>p {{ margin: 0 }}</style></head><body>{lines}</body></html>"


def _newsletter(made: random.Random, mail: EmailMessage) -> None:
    mail["List-Unsubscribe"] = "<https://news.example/out>"
    mail["Precedence"] = "bulk"
    rows = "".join(
        f"<tr><td style='padding:8px;font-family:Arial'><a href='https://news.example/{n}'>"
        f"<img src='https://news.example/{n}.png' width=120></a></td><td>"
        f"<p>{made.choice(SAYINGS)}</p><p>&nbsp;&copy; {2000 + n}</p></td></tr>"
        for n in range(made.randint(10, 60))
    )
    mail.set_content(_said(made, 4, 9), cte="quoted-printable")
    mail.add_alternative(
        f"<html><body><table>{rows}</table></body></html>", subtype="html", cte="quoted-printable"
    )


def _receipt(made: random.Random, mail: EmailMessage) -> None:
    """What an applicant-tracking system says by itself."""
    del mail["From"]
    mail["From"] = "Acme Careers <no-reply@greenhouse-mail.example>"
    mail["Auto-Submitted"] = "auto-generated"
    mail.set_content(
        f"Dear Sam,\n\nthank you for applying for {made.choice(ROLES)}. We have received your "
        f"application and will be in touch.\n\n{made.choice(SAYINGS)}\n\nThe hiring team\n"
    )


def _absence(made: random.Random, mail: EmailMessage) -> None:
    mail["Auto-Submitted"] = "auto-replied"
    mail.set_content(
        f"Thank you for your message. I am out of the office until {made.randint(2, 28)} March and "
        f"will answer when I am back. In urgent cases please write to {made.choice(NAMES)}.\n"
    )


def _invitation(made: random.Random, mail: EmailMessage) -> None:
    day = made.randint(10, 27)
    mail.set_content(_said(made, 1, 2))
    calendar = "\r\n".join(
        ("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//bench//EN", "METHOD:REQUEST", "BEGIN:VEVENT",
         f"UID:{made.randrange(10**9)}@acme.example", f"DTSTART:202603{day}T100000Z",
         f"DTEND:202603{day}T110000Z", "DTSTAMP:20260105T080000Z",
         f"SUMMARY:Interview {made.choice(ROLES)}", "ORGANIZER:mailto:dana@acme.example",
         f"ATTENDEE:mailto:{OWNER}", "END:VEVENT", "END:VCALENDAR", "")
    )  # fmt: skip
    mail.add_alternative(calendar, subtype="calendar", params={"method": "REQUEST"})


def _with_attachment(made: random.Random, mail: EmailMessage) -> None:
    _answer(made, mail)
    mail.add_attachment(
        made.randbytes(made.randint(4_000, 60_000)),
        maintype="application",
        subtype="pdf",
        filename="Anhang, Übersicht.pdf",
    )


def _bounce(made: random.Random, mail: EmailMessage) -> None:
    del mail["From"]
    mail["From"] = "Mail Delivery Subsystem <mailer-daemon@mx.example.com>"
    mail["Auto-Submitted"] = "auto-replied"
    mail.set_content("Your message could not be delivered: the address does not exist.\n")
    mail.make_mixed()
    mail.set_type("multipart/report")
    mail.set_param("report-type", "delivery-status")
    who = made.choice(EMPLOYERS)
    status = (
        "Content-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example.com\n\n"
        f"Final-Recipient: rfc822; dana@{who}.example\nAction: failed\nStatus: 5.1.1\n"
    )
    mail.attach(message_from_string(status, policy=SMTP))


KINDS: Sequence[tuple[Build, int]] = (
    (_answer, 45), (_newsletter, 20), (_receipt, 10), (_invitation, 8), (_with_attachment, 7),
    (_absence, 6), (_bounce, 4),
)  # fmt: skip
