"""Folds the threads of `reading/fresh/arranged.py` as they would be folded in a mailbox."""

import json
from collections import Counter
from collections.abc import Iterator
from datetime import UTC

from app.domain.conversation import Conversation
from app.domain.fold import fold
from app.domain.message import Message
from app.domain.reading.jsonl import line_of
from app.domain.reading.model import Medium, ReadMessage
from app.domain.reading.read import read
from tests.domain.reading.fresh.arranged import Exchange
from tests.domain.reading.mail import OWNER

_THEM, _ME = "Dana Reyes <dana@acme.example>", "Sam Doe <sam@example.com>"


def facts_of(exchange: Exchange) -> Conversation:
    """What is known once the whole thread has been read."""
    mails = [ReadMessage(mail, read(mail, OWNER)).without_text() for mail in _mails(exchange)]
    return fold(mails, (), owners=OWNER)


def held_in(exchange: Exchange) -> str:
    """The interviews in the notation of the collection; a medium only where one is wanted."""
    wanted = {one.partition("/")[0] for one in exchange.held.split() if "/" in one}
    return " ".join(_told(facts_of(exchange), wanted))


def _told(facts: Conversation, wanted: set[str]) -> Iterator[str]:
    for interview in facts.interviews:
        at = interview.starts_at.astimezone(UTC)
        told = f"{at.day}" if interview.day_only else f"{at.day}T{at:%H:%M}"
        known = told in wanted and interview.medium is not Medium.UNKNOWN
        yield f"{told}/{interview.medium}" if known else told


def _mails(exchange: Exchange) -> Iterator[Message]:
    on_day: Counter[str] = Counter()
    for number, (when, text) in enumerate(exchange.mails):
        who, day = when.split()
        hour = 9 + 2 * on_day[day]
        on_day[day] += 1
        sender, to = (_THEM, _ME) if who == "them" else (_ME, _THEM)
        fields = {
            "id": f"m{number}", "from": sender, "to": to, "thread": "t1", "body": text,
            "subject": "Re: Your application" if number else "Your application",
            "date": f"{int(day):02} Mar 2026 {hour:02}:00:00 +0000",
            "headers": {"In-Reply-To": f"<m{number - 1}@x.example>"} if number else {},
        }  # fmt: skip
        yield line_of(json.dumps(fields)).message
