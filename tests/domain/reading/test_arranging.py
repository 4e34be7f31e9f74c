from datetime import UTC, date, datetime

import pytest

from app.domain.reading.arranging import arranging_in, medium_of
from app.domain.reading.model import Arranging, Medium
from app.domain.reading.sentences import sentences
from tests.domain.reading.mail import reading_of

AT = datetime(2026, 3, 5, 10, 0, tzinfo=UTC)  # a Thursday


def said(text: str) -> Arranging:
    return arranging_in(sentences(text), AT, text, day_first=True)


SLOTS = [
    ("You're in on Monday 9 March, 10am, three of us.", "9T10:00!"),
    ("I've popped you in for 11.30 on the 11th.", "11T11:30!"),
    ("The keeper and I will expect you on Tuesday at 11.", "10T11:00!"),
    ("Could you come by on Tuesday at half past ten?", "10T10:30"),
    ("Come to the site Wed the 11th at 8, bring boots.", "11T08:00"),
    ("Mon 10am or Tue 4pm? Either is fine.", "9T10:00 10T16:00"),
    ("I could do Monday 9 March at 10 or Tuesday 10 March at 2.", "9T10:00 10T14:00"),
    ("Can we do Friday the 13th, same time?", "13T16:00"),
    ("We'd love to see you. How about Monday? Noon?", "9T12:00"),
    ("I can't do Monday at 10.", ""),
    ("Please send the form by Monday at 10am.", ""),
    ("Welcome! Your first day is Monday 16 March at 9am.", ""),
    ("The decision is due on Monday at 10am.", ""),
    ("Thanks for coming on Monday 2 March at 10am.", ""),
    ("We are open from 9 to 5.", ""),
]


@pytest.mark.parametrize(("text", "slots"), SLOTS)
def test_times_that_are_named_for_meeting(text: str, slots: str) -> None:
    """A mark of exclamation follows what is said to be fixed."""
    found = [
        f"{s.starts_at.day}T{s.starts_at:%H:%M}{'!' if s.certain else ''}" for s in said(text).slots
    ]
    assert found == slots.split()


def test_only_what_is_stated_answers_a_proposal() -> None:
    found = said("Monday at 2 is fine. Or is Tuesday at 3 better for you?")
    assert found.days == (date(2026, 3, 9),)
    assert 14 * 60 in found.hours
    assert 15 * 60 not in found.hours


def test_days_that_will_not_do_are_told_from_those_that_will() -> None:
    found = said("I can't do Monday, but Wednesday is fine.")
    assert (found.refused, found.days) == ((date(2026, 3, 9),), (date(2026, 3, 11),))


RECALLS = [
    ("Thanks for this morning.", [5]),
    ("I so enjoyed meeting you yesterday.", [4]),
    ("It was good to sit down with you on Monday.", [2]),
    ("What a nice way to spend a Tuesday.", [3]),
    ("I will call you today.", []),
]


@pytest.mark.parametrize(("text", "days"), RECALLS)
def test_past_days_that_are_spoken_of(text: str, days: list[int]) -> None:
    assert [day.day for day in said(text).recalls] == days


MEDIA = [
    ("I'll give you a call.", Medium.PHONE),
    ("Ring the top bell and ask for Tobi.", Medium.ON_SITE),
    ("It's on Teams.", Medium.VIDEO),
    ("Looking forward to it.", Medium.UNKNOWN),
]


@pytest.mark.parametrize(("text", "medium"), MEDIA)
def test_how_one_would_meet(text: str, medium: Medium) -> None:
    assert medium_of(sentences(text)) is medium


def test_a_long_mail_arranges_nothing() -> None:
    assert said("Monday at 10 is fine.\n\n" * 50) == Arranging()


def test_a_mail_without_a_date_names_no_day() -> None:
    text = "Monday at 10 is fine. I can't do Tuesday. Thanks for yesterday."
    found = reading_of(text, date="").arranging
    assert (found.slots, found.days, found.refused, found.recalls) == ((), (), (), ())
    assert found.grateful
