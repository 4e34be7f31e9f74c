"""After which rounds it is asked what was learnt."""

from dataclasses import replace
from datetime import date, datetime

import pytest

from app.domain.conversation import Conversation, Decision
from app.domain.looking_back.lesson import END, Lesson, merged, rounds_to_learn_from
from app.domain.policy.advise import advise
from tests.cards.examples import ACME, ASKED_TWICE, INTERVIEW, NO, POLICY, at

SECOND_ROUND = replace(INTERVIEW, starts_at=at(12, 10), ends_at=at(12, 11))
TWO = replace(ACME, interviews=(INTERVIEW, SECOND_ROUND))
FIRST_DAY, SECOND_DAY = date(2026, 3, 2), date(2026, 3, 12)


@pytest.mark.parametrize(
    ("conversation", "now", "expected"),
    [
        (ACME, at(2, 14, 30), ()),
        (ACME, at(2, 15), (FIRST_DAY,)),
        (TWO, at(11), (FIRST_DAY,)),
        (TWO, at(12, 11), (FIRST_DAY, SECOND_DAY)),
        (replace(ACME, interviews=(INTERVIEW, replace(INTERVIEW, ends_at=at(2, 17)))), at(3), (FIRST_DAY,)),
        (ASKED_TWICE, at(20), (FIRST_DAY,)),
        (ASKED_TWICE, at(20, month=4), (FIRST_DAY, END)),
        (replace(ACME, closed_at=at(5)), at(6), (FIRST_DAY, END)),
        (replace(ACME, withdrawn_at=at(5)), at(6), (FIRST_DAY, END)),
        (replace(ACME, rejection=Decision(NO, by_machine=True)), at(10), (FIRST_DAY, END)),
        (replace(ACME, interviews=(), rejection=Decision(NO, by_machine=False)), at(10), (END,)),
        (replace(ACME, interviews=()), at(10), ()),
    ],
)  # fmt: skip
def test_rounds(
    conversation: Conversation, now: datetime, expected: tuple[date | None, ...]
) -> None:
    advice = advise(conversation, POLICY, now)
    assert rounds_to_learn_from(conversation, advice, POLICY, now) == expected


def test_a_round_is_a_day_there() -> None:
    """An interview late in the evening here is on the next day in Tokyo."""
    late = replace(INTERVIEW, starts_at=at(2, 21), ends_at=at(2, 22))
    tokyo = replace(ACME, interviews=(late,), utc_offset_minutes=9 * 60)
    assert rounds_to_learn_from(tokyo, advise(tokyo, POLICY, at(3)), POLICY, at(3)) == (
        date(2026, 3, 3),
    )


def test_two_of_one_round_become_one_and_keep_every_word() -> None:
    first = Lesson(round=FIRST_DAY, at=at(3), went_well="calm", asked="why us")
    later = Lesson(round=FIRST_DAY, at=at(4), went_well="on time", asked="why us")
    end = Lesson(round=END, at=at(2), improve="sleep")
    assert merged([end, later, first]) == [
        Lesson(round=FIRST_DAY, at=at(4), went_well="calm\non time", asked="why us"),
        end,
    ]
