import pytest

from app.domain.reading.model import Reading
from tests.domain.reading.fresh.interview_days import DAYS, LAST
from tests.domain.reading.mail import reading_of

ALL = [*DAYS, *LAST]


def read(text: str) -> Reading:
    return reading_of(text, subject="Your application", sender="Ruth Hale <ruth@umber.example>")


@pytest.mark.parametrize(("name", "text", "days"), ALL, ids=[name for name, *_ in ALL])
def test_the_day_of_an_interview_is_told_from_other_days(name: str, text: str, days: str) -> None:
    interviews = [one for one in read(text).interviews if not one.cancelled]
    assert [f"{i.ends_at.day}{'' if i.certain else '?'}" for i in interviews] == days.split(), name


def test_an_interview_known_by_its_day_ends_with_the_working_day() -> None:
    (one,) = read("Hi Sam, your interview is on Monday 9 March.").interviews
    assert one.day_only
    assert (one.ends_at.day, one.ends_at.hour) == (9, 17)


def test_an_hour_makes_it_exact() -> None:
    (one,) = read("Hi Sam, your interview is on Monday 9 March at 10:00.").interviews
    assert not one.day_only
    assert one.starts_at.hour == 10


CALLED_OFF = [
    ("I'm afraid we need to cancel our interview, because Raj is ill.", True),
    ("Unfortunately we have to postpone tomorrow's interview. I will send new times.", True),
    ("Sorry, your interview has been cancelled.", True),
    ("Our interview will not go ahead on Monday.", True),
    ("If you need to cancel your interview, please call me.", False),
    ("Please tell us if you have to postpone the interview.", False),
    ("Your interview is confirmed for Monday 9 March at 10:00.", False),
    ("Shall we cancel the interview?", False),
]


@pytest.mark.parametrize(("text", "off"), CALLED_OFF)
def test_what_is_called_off_in_words(text: str, off: bool) -> None:
    assert read(f"Hi Sam, {text}").calls_off is off


def test_the_time_that_is_called_off_is_named_as_such() -> None:
    text = "We need to cancel our interview on Monday 9 March at 10:00."
    (one,) = read(text).interviews
    assert one.cancelled
