"""Waits of one application, from its mail and its interviews."""

from dataclasses import replace

import pytest

from app.domain.conversation import Conversation, Decision, Evidence, HeldInterview
from app.domain.folding.story import story_of
from app.domain.looking_back.waits import Wait, waits_of
from app.domain.reading.model import Kind, Medium, Purpose, ReadMessage
from tests.builders import OWNERS
from tests.domain.stories import HOUR, away, day, i, it, they

NOW = 20


def held(at: float) -> HeldInterview:
    return HeldInterview(day(at), day(at) + HOUR, Medium.VIDEO, Evidence(day(at), "At nine."))


def waits(*mail: ReadMessage, facts: Conversation | None = None) -> list[tuple[float, float, bool]]:
    """Start and end in days after the Monday, as the table has them."""
    found = waits_of(story_of(mail, (), OWNERS), facts or Conversation(), day(NOW))
    return [(_days(w, "since"), _days(w, "until"), w.answered) for w in found]


def _days(wait: Wait, end: str) -> float:
    at = wait.since if end == "since" else wait.until
    return round((at - day(0)) / (day(1) - day(0)), 3)


ASKED = i(Purpose.APPLICATION, 0)


@pytest.mark.parametrize(
    ("mail", "expected"),
    [
        ((), []),
        ((ASKED,), [(0, NOW, False)]),
        ((ASKED, they(at=3)), [(0, 3, True)]),
        ((ASKED, i(Purpose.CHECK_IN, 5), they(at=6)), [(0, 6, True)]),
        ((ASKED, away(1), they(at=4)), [(0, 4, True)]),
        ((ASKED, it(Kind.NOTICE, 1)), [(0, NOW, False)]),
        ((they(at=0), i(Purpose.ANSWER, 1)), []),
        ((they(at=0), i(Purpose.ANSWER, 1, expects_answer=True)), [(1, NOW, False)]),
        ((they(at=0), i(Purpose.OTHER, 1, header_only=True), they(at=2)), [(1, 2, True)]),
        ((ASKED, they(at=3), i(Purpose.CHECK_IN, 9), they(at=10)), [(0, 3, True), (9, 10, True)]),
        ((they(at=0), they(at=1)), []),
    ],
)  # fmt: skip
def test_mail_alone(
    mail: tuple[ReadMessage, ...], expected: list[tuple[float, float, bool]]
) -> None:
    assert waits(*mail) == expected


HOUR_OF_DAY = round(1 / 24, 3)


def test_an_interview_begins_a_wait_of_its_own() -> None:
    facts = Conversation(interviews=(held(5), held(30)))
    assert waits(they(at=0), facts=facts) == [(5 + HOUR_OF_DAY, NOW, False)]
    assert waits(they(at=0), i(Purpose.THANK_YOU, 6), they(at=9), facts=facts) == [
        (5 + HOUR_OF_DAY, 9, True)
    ]


def test_what_was_still_waiting_when_they_met_is_cut_off_there() -> None:
    facts = Conversation(interviews=(held(5),))
    assert waits(ASKED, they(at=8), facts=facts) == [(0, 5, False), (5 + HOUR_OF_DAY, 8, True)]


@pytest.mark.parametrize(
    "over",
    [
        Conversation(closed_at=day(8)),
        Conversation(withdrawn_at=day(8)),
        Conversation(rejection=Decision(Evidence(day(8), "No."), by_machine=True)),
        Conversation(closed_at=day(8), withdrawn_at=day(9)),
    ],
)
def test_nobody_waits_beyond_the_end(over: Conversation) -> None:
    assert waits(ASKED, facts=over) == [(0, 8, False)]
    assert waits(i(Purpose.APPLICATION, 8), facts=over) == []
    assert waits(ASKED, they(at=8), facts=replace(over, interviews=())) == [(0, 8, True)]


def test_what_lies_ahead_is_not_seen() -> None:
    assert waits(ASKED, they(at=NOW + 1)) == [(0, NOW, False)]
