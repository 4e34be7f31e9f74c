"""Hiring threads as people have them, told backwards from this moment; the same on every run."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from email.parser import BytesHeaderParser

from app.domain.message import Message, RemoteId, ThreadId
from app.domain.rfc5322 import parse
from app.sandbox.people import compose

ROLES = ("Backend Engineer", "Data Analyst", "Product Designer", "Site Reliability Engineer")
FIRST = ("Dana", "Ines", "Marek", "Priya", "Tom", "Yuki", "Lena", "Omar")
LAST = ("Reyes", "Okafor", "Novak", "Shah", "Lindgren", "Tanaka", "Duarte", "Keane")
EMPLOYERS = ("acme", "northwind", "lumen", "harbor", "quanta", "birchline", "solstice", "fernway")


@dataclass(frozen=True, slots=True)
class Said:
    """One mail of a story."""

    by_user: bool
    days_ago: float
    text: str


STORIES: Sequence[Sequence[Said]] = (
    (
        Said(False, 16, "Hello Sam,\n\nthank you for applying. Could we invite you to an interview"
             " for {role} next week? Would Tuesday at 10:00 suit you?\n\nBest,\n{first}"),
        Said(True, 15, "Hello {first},\n\nTuesday at 10:00 is fine, thank you.\n\nSam"),
        Said(False, 14, "Great, you are booked for Tuesday at 10:00 with our engineering lead.\n\n"
             "{first}"),
        Said(True, 9, "Hello {first},\n\nthank you for the interview yesterday. I enjoyed hearing"
             " how the team works.\n\nBest regards,\nSam"),
    ),
    (
        Said(False, 9, "Hello Sam,\n\nit was good to meet you. We will get back to you within two"
             " weeks with a decision on the {role} role.\n\nBest,\n{first} {last}\nRecruiter"),
        Said(True, 8, "Thank you, {first}. I look forward to hearing from you.\n\nSam"),
    ),
    (
        Said(True, 6, "Dear {first},\n\nI would like to apply for the {role} position. My CV is"
             " attached.\n\nBest regards,\nSam Lee"),
        Said(False, 3, "Hi Sam,\n\nthanks for your application! Could you tell me when you would be"
             " able to start, and whether Lisbon works for you?\n\n{first}"),
    ),
    (
        Said(False, 12, "Dear Sam,\n\nthank you for the interview for {role}. Unfortunately we have"
             " decided to move forward with another candidate. We wish you all the best.\n\n"
             "{first} {last}"),
    ),
    (
        Said(False, 20, "Hello Sam,\n\nwe would like to invite you to a first interview for {role}."
             "\n\n{first}"),
        Said(True, 19, "Hello {first},\n\nwith pleasure. Thursday works for me.\n\nSam"),
        Said(True, 11, "Hello {first},\n\nthank you for taking the time on Thursday.\n\nSam"),
        Said(True, 3, "Hello {first},\n\nI wanted to ask whether there is any news on the {role}"
             " role.\n\nSam"),
    ),
)  # fmt: skip


VARIANTS = 40  # then they come round again


@dataclass(frozen=True, slots=True)
class Told:
    """One mail as it came over the wire."""

    raw: bytes
    at: datetime
    by_user: bool


def mails(number: int, owner: str, now: datetime) -> Sequence[Told]:
    """Story `number` among these people, oldest mail first."""
    first = FIRST[number % len(FIRST)]
    last = LAST[number // len(FIRST) % len(LAST)]
    employer = f"{EMPLOYERS[number // 3 % len(EMPLOYERS)]}{number}"
    them = f"{first} {last} <{first.lower()}@{employer}.example>"
    names = {"first": first, "last": last, "role": ROLES[number % len(ROLES)]}
    subject = f"Interview for {names['role']} at {employer.title()}"
    before: list[str] = []
    told: list[Told] = []
    for said in STORIES[number % len(STORIES)]:
        at = now - timedelta(days=said.days_ago)
        sender, to = (f"Sam Lee <{owner}>", them) if said.by_user else (them, owner)
        raw = compose(
            sender=sender,
            to=to,
            subject=f"Re: {subject}" if before else subject,
            text=said.text.format(**names),
            at=at,
            in_reply_to=before[-1] if before else "",
            references=before,
        )
        before.append(_message_id(raw))
        told.append(Told(raw, at, said.by_user))
    return told


def thread(number: int, owner: str, now: datetime) -> tuple[Message, ...]:
    """The same, taken apart; ids count from 0."""
    return tuple(
        parse(
            told.raw,
            remote_id=RemoteId(str(place)),
            thread_id=ThreadId(str(number)),
            received_at=told.at,
        )
        for place, told in enumerate(mails(number, owner, now))
    )


def _message_id(raw: bytes) -> str:
    return str(BytesHeaderParser().parsebytes(raw)["Message-ID"])


def thread_number(number: int) -> int:
    """What Gmail would call it: a 64-bit number, hexadecimal in its API."""
    return 0x18F2A00000000000 + number * 16
