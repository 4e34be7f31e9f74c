"""Days that are written in a text, by their form."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.reading.written_dates import written_dates

WEDNESDAY = date(2026, 3, 11)


def named(text: str, on: date = WEDNESDAY, *, month_first: bool = False) -> list[str]:
    return [one.day.isoformat()[5:] for one in written_dates(text, on, month_first=month_first)]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("back on the first Monday in April", "04-06"),
        ("the 2nd Tuesday of April", "04-14"),
        ("the last Monday in March", "03-30"),
        ("the first Monday of next month", "04-06"),
        ("the first working day of April", "04-01"),
        ("the first Monday in March 2027", "03-01"),
        ("am ersten Montag im April", "04-06"),
        ("am letzten Freitag des Monats März", ""),
        ("le premier lundi d'avril", "04-06"),
        ("el primer lunes de abril", "04-06"),
        ("el último viernes de abril", "04-24"),
        ("na primeira segunda-feira de abril", "04-06"),
        ("de eerste maandag van april", "04-06"),
        ("op de eerste werkdag van april", "04-01"),
        ("the fifth Monday in April", ""),
    ],
)
def test_a_weekday_of_a_month_by_its_number(text: str, day: str) -> None:
    found = named(text)
    assert (day in found) if day else len(found) <= 1


def test_the_first_monday_of_the_new_year_is_next_years() -> None:
    assert named("the first Monday of the new year", date(2025, 12, 18)) == ["01-05"]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Monday week", "03-23"),
        ("Tuesday after next", "03-24"),
        ("a week on Monday", "03-23"),
        ("a week from Monday", "03-23"),
        ("two weeks on Monday", "03-30"),
        ("a fortnight on Friday", "03-27"),
        ("Thursday fortnight", "03-26"),
        ("lundi en huit", "03-23"),
        ("mardi en quinze", "03-31"),
        ("Montag in acht Tagen", "03-23"),
        ("Montag in zwei Wochen", "03-30"),
        ("maandag over een week", "03-23"),
        ("el lunes en ocho", "03-23"),
        ("away for a week from Monday", "03-16"),
        ("Monday week of the 23rd", "03-16"),
        ("Monday", "03-16"),
    ],
)
def test_a_weekday_some_weeks_later(text: str, day: str) -> None:
    assert named(text)[0] == day


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("van 24-12 tot 5-1 gesloten", ["12-24", "01-05"]),
        ("van 24-12 t/m 2-1 vrij", ["12-24", "01-02"]),
        ("ons kantoor is open van 9-5", []),
        ("open 8-12 and 1-5", []),
        ("from 9-5 to 10-6", []),
    ],
)
def test_a_hyphen_makes_days_where_no_clock_has_such_hours(text: str, days: list[str]) -> None:
    assert named(text, date(2025, 12, 20)) == days


WORDS = st.lists(
    st.sampled_from(
        [
            "Monday",
            "week",
            "the",
            "first",
            "last",
            "second",
            "Tuesday",
            "in",
            "of",
            "April",
            "next",
            "month",
            "a",
            "on",
            "from",
            "fortnight",
            "lundi",
            "en",
            "huit",
            "quinze",
            "ersten",
            "Montag",
            "im",
            "primer",
            "lunes",
            "de",
            "24-12",
            "tot",
            "5-1",
            "12",
            "2026",
            "working",
            "day",
            "new",
            "year",
        ]
    ),
    max_size=10,
)


@given(WORDS, st.dates(date(1990, 1, 1), date(2100, 1, 1)))
def test_days_stand_where_they_are_said_to_and_case_does_not_matter(
    words: list[str], on: date
) -> None:
    text = " ".join(words)
    found = written_dates(text, on, month_first=False)
    assert all(0 <= one.start < one.end <= len(text) for one in found)
    assert written_dates(text.upper(), on, month_first=False) == found
