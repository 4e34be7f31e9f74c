from datetime import timedelta

import pytest

from app.domain.folding.meetings import SAME_SLOT
from app.domain.reading.model import Arranging, Interview, Kind, Purpose, ReadMessage, Stance
from tests.domain.arranged import facts_of, held_in
from tests.domain.reading.fresh.arranged import ALL, Exchange
from tests.domain.stories import day, facts, i, meeting, on, they


@pytest.mark.parametrize("exchange", ALL, ids=[exchange.name for exchange in ALL])
def test_what_two_sides_arrange_in_their_own_words(exchange: Exchange) -> None:
    assert held_in(exchange) == exchange.held


def test_an_agreed_time_is_proved_by_the_mail_that_names_it() -> None:
    picked = next(one for one in ALL if one.name == "the second one")
    (held,) = facts_of(picked).interviews
    assert held.evidence.message_id.startswith("m0")
    assert "15:30" in held.evidence.quote


def says(**fields: object) -> Arranging:
    return Arranging(**fields)  # type: ignore[arg-type]  # by name


YES, NO = says(stance=Stance.AGREES), says(stance=Stance.DECLINES)
ASKED = they(Kind.QUESTION, -4, arranging=says(slots=(meeting(0, certain=False),)))
FIXED = they(Kind.OTHER, -4, arranging=says(slots=(meeting(0),)))

CASES: list[tuple[str, list[ReadMessage], list[float]]] = [
    ("fixed in any words", [FIXED], [0]),
    ("asked, and a yes", [ASKED, i(None, -3, arranging=YES)], [0]),
    ("asked, and a no", [ASKED, i(Purpose.ANSWER, -3, arranging=NO)], []),
    ("asked, and they must ask first", [ASKED, i(Purpose.ANSWER, -3, arranging=says(stance=Stance.WAITS))], []),
    ("they must ask first, and then a yes", [ASKED, i(None, -3, arranging=says(stance=Stance.WAITS)), i(None, -2, arranging=YES)], [0]),
    ("asked, and rather another time", [ASKED, i(Purpose.ANSWER, -3, arranging=says(stance=Stance.DOUBTS))], []),
    ("asked, and the day and hour again", [ASKED, i(None, -3, arranging=says(days=(on(0),), hours=(9 * 60,)))], [0]),
    ("asked, and another hour of that day", [ASKED, i(None, -3, arranging=says(days=(on(0),), hours=(11 * 60,)))], []),
    ("the hour at night is that of the day", [ASKED, i(None, -3, arranging=says(days=(on(0),), hours=(21 * 60,)))], [0]),
    ("fixed, and refused by its day", [FIXED, i(None, -2, arranging=says(stance=Stance.DECLINES, refused=(on(0),)))], []),
    ("fixed, and another day refused", [FIXED, i(None, -2, arranging=says(stance=Stance.DECLINES, refused=(on(1),)))], [0]),
    ("fixed, and refused without a day", [FIXED, i(None, -2, arranging=NO)], []),
    ("an invitation, refused by its day", [they(Kind.INVITATION, -4, interviews=(meeting(0, uid="u"),)), i(None, -2, arranging=says(stance=Stance.DECLINES, refused=(on(0),)))], []),
    ("another one asked for, which is refused", [FIXED, they(Kind.QUESTION, -3, arranging=says(slots=(meeting(3, certain=False),))), i(None, -2, arranging=NO)], [0]),
    ("days of the user, and an hour on one of them", [i(None, -4, arranging=says(days=(on(0), on(1)))), they(Kind.OTHER, -3, arranging=says(slots=(meeting(1, certain=False),), days=(on(1),)))], [1]),
    ("days of the user, and an hour on another", [i(None, -4, arranging=says(days=(on(0),))), they(Kind.OTHER, -3, arranging=says(slots=(meeting(1, certain=False),), days=(on(1),)))], []),
    ("days of the user, and a question", [i(None, -4, arranging=says(days=(on(1),))), they(Kind.OTHER, -3, asks=True, arranging=says(slots=(meeting(1, certain=False),), days=(on(1),)))], []),
    ("asked, unclear, and spoken of after it", [ASKED, i(None, -3), i(None, 1, arranging=says(grateful=True))], [0]),
    ("asked, unclear, and the user thanks too late", [ASKED, i(None, -3), i(None, 6, arranging=says(grateful=True))], []),
    ("asked, unclear, and they speak of the day", [ASKED, they(Kind.REPLY, 0.5, arranging=says(grateful=True, recalls=(on(0),)))], [0]),
    ("asked, unclear, and an excuse after it", [ASKED, i(None, 1, arranging=says(stance=Stance.DECLINES, grateful=True))], []),
    ("picked by its place", [they(Kind.OTHER, -4, arranging=says(slots=(meeting(0, certain=False), meeting(1, certain=False)))), i(None, -3, arranging=says(picks=2))], [1]),
    ("picked the last", [they(Kind.OTHER, -4, arranging=says(slots=(meeting(0, certain=False), meeting(1, certain=False)))), i(None, -3, arranging=says(picks=-1))], [1]),
    ("picked one that is not there", [they(Kind.OTHER, -4, arranging=says(slots=(meeting(0, certain=False), meeting(1, certain=False)))), i(None, -3, arranging=says(picks=4))], []),
    ("the user books by a link", [i(None, -4, arranging=says(slots=(meeting(0),), books=True))], [0]),
    ("the user alone says when", [i(None, -4, arranging=says(slots=(meeting(0),)))], []),
    ("the same hour, without one", [they(Kind.OTHER, -4, arranging=says(slots=(meeting(1, certain=False, day_only=True),))), i(None, -3, arranging=YES)], []),
    ("a yes to a withdrawal of it", [ASKED, i(Purpose.WITHDRAWAL, -3, arranging=YES)], []),
]  # fmt: skip


@pytest.mark.parametrize(
    ("mails", "starts"), [c[1:] for c in CASES], ids=[name for name, *_ in CASES]
)
def test_how_a_time_that_was_named_is_taken(mails: list[ReadMessage], starts: list[float]) -> None:
    assert [held.starts_at for held in facts(*mails).interviews] == [day(s) for s in starts]


def test_a_time_that_moves_replaces_the_one_that_will_not_do() -> None:
    slots = (meeting(2, certain=False),)
    moves = i(None, -3, arranging=says(stance=Stance.DECLINES, refused=(on(0),), slots=slots))
    (held,) = facts(FIXED, moves, they(Kind.REPLY, -2, arranging=YES)).interviews
    assert held.starts_at == day(2)


def test_thanks_in_any_words_are_thanks_where_they_follow_an_interview() -> None:
    thanks = i(None, 0.5, arranging=says(grateful=True))
    assert facts(FIXED, thanks).thanked_at == day(0.5)
    assert facts(FIXED, i(None, 5, arranging=says(grateful=True))).thanked_at is None


def test_thanks_taken_for_an_answer_to_a_rejection_need_a_rejection() -> None:
    thanks = i(Purpose.REJECTION_REPLY, 0.5, arranging=says(grateful=True))
    assert facts(FIXED, thanks).thanked_at == day(0.5)
    assert facts(FIXED, they(Kind.REJECTION, 0.4), thanks).thanked_at is None


def test_days_that_answer_their_search_for_a_time_are_owed_a_slot() -> None:
    search = they(Kind.SCHEDULING, -4, asks=True)
    days = i(Purpose.OTHER, -3, arranging=says(days=(on(0), on(1))))
    owed = facts(search, days).slot_owed
    assert owed is not None
    assert owed.since == day(-3)
    waits = i(Purpose.OTHER, -3, arranging=says(days=(on(0),), stance=Stance.WAITS))
    assert facts(search, waits).slot_owed is None


def test_the_medium_of_the_words_before_counts_until_a_time_is_fixed() -> None:
    called = next(one for one in ALL if one.name == "whatsapp style")
    (held,) = facts_of(called).interviews
    assert held.medium.value == "phone"


def test_a_slot_named_twice_is_one_interview() -> None:
    again = they(Kind.OTHER, -3, arranging=says(slots=(Interview(day(0), day(0) + SAME_SLOT),)))
    (held,) = facts(FIXED, again).interviews
    assert held.ends_at - held.starts_at in (SAME_SLOT, timedelta(hours=1))
