"""To which interview nobody may have come: the one whose hour has struck today."""

from datetime import UTC, datetime, timedelta

import pytest

from app.domain.conversation import Conversation, Evidence, HeldInterview
from app.domain.policy.answering import missable
from app.domain.policy.numbers import Policy
from app.domain.reading.model import Medium

TWO = datetime(2026, 3, 10, 14, 0, tzinfo=UTC)
HOUR = timedelta(hours=1)


def held(at: datetime = TWO, *, day_only: bool = False) -> HeldInterview:
    told = Evidence(at - timedelta(days=5), "", "")
    return HeldInterview(at, at + HOUR, Medium.PHONE, told, day_only=day_only)


@pytest.mark.parametrize(
    ("facts", "now", "found"),
    [
        (Conversation(), TWO, None),
        (Conversation(interviews=(held(),)), TWO - HOUR, None),
        (Conversation(interviews=(held(),)), TWO, TWO),
        (Conversation(interviews=(held(),)), TWO + 5 * HOUR, TWO),
        (Conversation(interviews=(held(),)), TWO + 12 * HOUR, None),
        (Conversation(interviews=(held(day_only=True),)), TWO + HOUR, None),
        (Conversation(interviews=(held(),), thanked_at=TWO + HOUR), TWO + 2 * HOUR, None),
        (Conversation(interviews=(held(),), thanked_at=TWO - 9 * HOUR), TWO, TWO),
        (Conversation(interviews=(held(TWO - 5 * HOUR), held())), TWO - HOUR, TWO - 5 * HOUR),
        (Conversation(interviews=(held(),), utc_offset_minutes=540), TWO + HOUR, None),
    ],
    ids=[
        "none", "before", "at its hour", "in the evening", "on the next day", "no hour known",
        "thanked for", "thanked for another", "the earlier of two", "their day is over",
    ],
)  # fmt: skip
def test_it_is_the_one_that_began_today(
    facts: Conversation, now: datetime, found: datetime | None
) -> None:
    told = missable(facts, Policy(), now)
    assert (told.starts_at if told else None) == found
