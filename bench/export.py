"""`python -m bench.export FILE [COUNT [DAYS]]`: a mailbox as people export it, always the same.

An mbox as Takeout writes it (its labels and thread numbers, ">From " in texts), oldest and newest
mixed as there. Six of seven mails are not about hiring: newsletters in HTML, receipts of shops,
friends who quote one another, attachments. A few are broken in the ways that are about.
"""

import random
import re
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from pathlib import Path

from bench import stories
from bench.mails import NAMES, OWNER, html

LAST = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)  # the newest mail
HIRING = 0.15  # of all mails
BROKEN_EVERY = 1000
FIRST_THREAD = 1_800_000_000_000_000_000  # as large as Gmail's
WORDS = (
    "the lake is still cold but the boat is dry",
    "your parcel has left our warehouse and will reach you between nine and one",
    "we read the first three chapters and liked the second best",
    "From Monday on the library opens an hour later",
    "the invoice of this month is attached and payable within thirty days",
    "could you bring the small tent, ours has lost a pole",
    "the recipe needs two lemons, a pinch of salt and an hour of patience",
    "our new timetable applies to every line north of the river",
    "this week only: linen, lamps and a table for four at half the price",
    "grandmother asks whether you will be there for her birthday",
)
Written = Sequence[tuple[bytes, datetime, str]]  # raw, when it came, its Takeout labels


@dataclass(frozen=True, slots=True)
class Export:
    """What was written, and what a reader must find in it."""

    messages: int
    broken: tuple[int, ...]  # their numbers in the file, from 1
    newest_story: str  # subject of the hiring thread that was written in last


def write(file: Path, count: int, *, days: int = 365, seed: int = 1) -> Export:
    """An mbox with so many mails, spread over `days`; never more than a thread is held at once."""
    made = random.Random(seed)
    broken: list[int] = []
    newest = ("", LAST - timedelta(days=days))
    number = 0
    with file.open("wb") as out:
        for place, thread in enumerate(_threads(made, count, days)):
            if thread.is_story and thread.mails[-1][1] > newest[1]:
                newest = (thread.subject, thread.mails[-1][1])
            for raw, at, labels in thread.mails:
                if number == count:
                    break
                number += 1
                marks = f"X-GM-THRID: {FIRST_THREAD + place}\r\nX-Gmail-Labels: {labels}\r\n"
                whole = marks.encode() + raw
                if number % BROKEN_EVERY == BROKEN_EVERY // 2:
                    whole = _broken(whole, number // BROKEN_EVERY)
                    if b"\nFrom: " not in whole:
                        broken.append(number)
                _put(out.write, whole, at)
    return Export(number, tuple(broken), newest[0])


@dataclass(frozen=True, slots=True)
class _Thread:
    subject: str
    mails: Written
    is_story: bool = False


def _threads(made: random.Random, count: int, days: int) -> Iterator[_Thread]:
    """Enough for `count` mails, with the share of hiring kept as they come."""
    told = hiring = story = 0
    while told < count:
        at = LAST - timedelta(days=days) * made.random()
        if hiring < told * HIRING:
            mails = stories.mails(story, OWNER, at)
            thread = _Thread(_subject_of(mails[0].raw), [
                (one.raw, one.at, "Sent" if one.by_user else "Inbox") for one in mails
            ], is_story=True)  # fmt: skip
            story += 1
            hiring += len(mails)
        else:
            build = made.choices([one for one, _ in KINDS], [weight for _, weight in KINDS])[0]
            thread = build(made, at, told)
        told += len(thread.mails)
        yield thread


def _put(write_out: Callable[[bytes], object], raw: bytes, at: datetime) -> None:
    quoted = b"\n".join(
        b">" + line if line.lstrip(b">").startswith(b"From ") else line for line in raw.split(b"\n")
    )
    write_out(f"From 1@xxx {at:%a %b %d %H:%M:%S} +0000 {at:%Y}\r\n".encode())
    write_out(quoted.rstrip(b"\r\n") + b"\r\n\r\n")


def _broken(raw: bytes, which: int) -> bytes:
    """In turn: no headers, no sender, cut off half way, a charset that is none, a far future."""
    match which % 5:
        case 0:
            return b"\r\nonly a text, and no headers at all\r\n"
        case 1:
            return raw.replace(b"\nFrom: ", b"\nX-From: ")
        case 2:
            return raw[: len(raw) // 2]
        case 3:
            return raw.replace(b'charset="utf-8"', b'charset="x-unheard-of"')
        case _:
            return re.sub(rb"(?m)^(Date: .*) 20\d\d ", rb"\1 2099 ", raw, count=1)


def _mail(
    sender: str, to: str, subject: str, at: datetime, number: int, *, before: Sequence[str] = ()
) -> EmailMessage:
    mail = EmailMessage(policy=SMTP)
    mail["Received"] = (
        f"from mx.example.net (mx.example.net [192.0.2.{number % 250}]) by mx.example.com"
        f" with ESMTPS id {number:012x}; {format_datetime(at)}"
    )
    mail["DKIM-Signature"] = (
        f"v=1; a=rsa-sha256; c=relaxed/relaxed; d=example.net; s=s1; h=from:to:subject;"
        f" bh={number:040x}=; b={number:0120x}"
    )
    mail["From"], mail["To"], mail["Subject"] = sender, to, subject
    mail["Date"] = format_datetime(at)
    mail["Message-ID"] = f"<{number}.{len(before)}@everyday.example>"
    if before:
        mail["In-Reply-To"], mail["References"] = before[-1], " ".join(before)
    return mail


def _said(made: random.Random, least: int, most: int) -> str:
    chosen = made.sample(WORDS, made.randint(least, most))
    return "\n".join(f"{words[0].upper()}{words[1:]}." for words in chosen)


def _newsletter(made: random.Random, at: datetime, number: int) -> _Thread:
    shop = f"shop{made.randrange(60)}"
    subject = f"{shop}: {made.choice(WORDS)[:40]}"
    mail = _mail(f"{shop.title()} <news@{shop}.example>", OWNER, subject, at, number)
    mail["List-Unsubscribe"], mail["Precedence"] = f"<https://{shop}.example/out>", "bulk"
    rows = "".join(
        f"<tr><td style='padding:8px;font-family:Arial'><a href='https://{shop}.example/{n}'>"
        f"<img src='https://{shop}.example/{n}.png' width=120></a></td>"
        f"<td><p>{made.choice(WORDS)}</p><p>&nbsp;&copy; {n}</p></td></tr>"
        for n in range(made.randint(20, 160))
    )
    mail.set_content(_said(made, 4, 9), cte="quoted-printable")
    mail.add_alternative(
        f"<html><body><table>{rows}</table></body></html>", subtype="html", cte="quoted-printable"
    )
    labels = '"Category Promotions",Inbox,Unread'
    return _Thread(subject, [(mail.as_bytes(), at, labels)])


def _receipt(made: random.Random, at: datetime, number: int) -> _Thread:
    subject = f"Your order {made.randrange(10**7)}"
    mail = _mail("Orders <no-reply@orders.example>", OWNER, subject, at, number)
    mail["Auto-Submitted"] = "auto-generated"
    mail.set_content(f"Dear customer,\n\n{_said(made, 2, 4)}\n")
    if made.random() < 0.2:
        paper = made.randbytes(made.randint(20_000, 200_000))
        mail.add_attachment(paper, maintype="application", subtype="pdf", filename="invoice.pdf")
    return _Thread(subject, [(mail.as_bytes(), at, '"Category Updates",Inbox')])


def _friends(made: random.Random, at: datetime, number: int) -> _Thread:
    """Two to six mails, each with all the earlier ones quoted below, half of them also in HTML."""
    name = made.choice(NAMES)
    them = f"{name} <friend{made.randrange(40)}@friends.example>"
    subject = f"Saturday {made.randrange(90)}"
    before: list[str] = []
    mails: list[tuple[bytes, datetime, str]] = []
    quoted = ""
    for place in range(made.randint(2, 6)):
        own = place % 2 == 1
        sender, to = (f"Sam Lee <{OWNER}>", them) if own else (them, f"Sam Lee <{OWNER}>")
        when = min(at + timedelta(hours=7 * place), LAST)
        title = f"Re: {subject}" if before else subject
        mail = _mail(sender, to, title, when, number, before=before)
        text = f"{_said(made, 1, 3)}\n{quoted}"
        mail.set_content(text, cte="8bit" if own else "quoted-printable")
        if made.random() < 0.5:
            mail.add_alternative(html(text), subtype="html", cte="quoted-printable")
        quoted = f"\nOn {when:%d %B %Y}, {sender} wrote:\n" + "".join(
            f"> {line}\n" for line in text.splitlines()
        )
        before.append(str(mail["Message-ID"]))
        mails.append((mail.as_bytes(), when, "Sent" if own else "Inbox"))
    return _Thread(subject, mails)


KINDS = ((_newsletter, 55), (_receipt, 25), (_friends, 20))


def _subject_of(raw: bytes) -> str:
    line = next(line for line in raw.split(b"\r\n") if line.startswith(b"Subject: "))
    return line.removeprefix(b"Subject: ").decode()


def main(file: str, count: str = "10000", days: str = "365") -> None:
    """Write it, and say what is in it."""
    sys.stdout.write(f"{write(Path(file), int(count), days=int(days))}\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
