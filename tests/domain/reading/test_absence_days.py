"""The first day back by the kind of words that tell it, and what holds for whatever is written."""

import re
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.reading.absence_date import back_on
from tests.domain.reading.absence_days.every import ALL
from tests.domain.reading.absence_days.set_apart import OPEN, OTHER_DATES, OTHERS, PAST, WEEKLY

EUROPEAN = re.compile(
    r"\b(?:1[3-9]|2\d|3[01])/|/0?[1-9]\b(?!/)(?<!\d/[1-9])|\b20/3\b|05/01|t/m|w/c|A/L|/2026"
)
IN_WORDS = [text for text, _, day in ALL if day and not re.search(r"\d", text)]
NOT_TOLD = [text for text, _, day in (*OPEN, *OTHER_DATES) if not day]
NAMES_NO_DAY = [
    "I am out of the office with limited access to email.",
    "I'm away and will reply as soon as I can.",
    "I'm on maternity leave. Please contact Rosa.",
    "I have left Acme.",
    "Ich bin zurzeit erkrankt.",
    "Je suis actuellement en congé.",
    "Estoy de baja médica.",
    "Estou de licença médica.",
    "Ik ben ziek en lees mijn mail niet.",
]
NOISE = ["Call 020 7946 0812 or ext. 2026.", "Ref. 4711/22.", "Thank you!", "acme.example/2026", ""]
DAYS = st.dates(date(2015, 1, 1), date(2035, 12, 31))


def told(text: str, on: date) -> date | None:
    return back_on(text, on, month_first=EUROPEAN.search(text) is None)[0]


@pytest.mark.parametrize(("text", "on", "day"), ALL)
def test_the_first_day_back(text: str, on: str, day: str) -> None:
    found = told(text, date.fromisoformat(on))
    assert (found.isoformat() if found else "") == day


@given(st.sampled_from(IN_WORDS), DAYS)
def test_what_is_reckoned_is_never_over_before_the_mail(text: str, on: date) -> None:
    found = told(text, on)
    assert found is None or found >= on


@given(st.sampled_from([*NAMES_NO_DAY, *NOT_TOLD]), st.sampled_from(NOISE), DAYS)
def test_no_day_is_given_where_none_is_told(text: str, noise: str, on: date) -> None:
    if re.search(r"\d", text) is None:
        assert told(f"{noise} {text}", on) is None
    assert told(f"{text}\n\n{noise}", date(2026, 3, 11)) is None


@given(st.sampled_from(ALL), st.sampled_from(["\n", "  ", " \n", "\xa0"]), st.data())
def test_a_line_may_be_broken_anywhere(
    row: tuple[str, str, str], space: str, data: st.DataObject
) -> None:
    text, on, _ = row
    gaps = [found.start() for found in re.finditer(r"(?<=[a-z]) (?=[a-z])", text)]
    if gaps:
        at = data.draw(st.sampled_from(gaps))
        wrapped = f"Hello,\n\n{text[:at]}{space}{text[at + 1 :]}\n\nBest,\nJo"
        assert told(wrapped, date.fromisoformat(on)) == told(text, date.fromisoformat(on))


@given(st.sampled_from([row for row in ALL if row[2] and row not in WEEKLY and row not in PAST]))
def test_it_is_a_working_day_unless_a_day_is_named(row: tuple[str, str, str]) -> None:
    text, on, _ = row
    found = told(text, date.fromisoformat(on))
    assert found is not None
    assert (
        found.weekday() < 5
        or re.search(r"\d", text)
        or found - date.fromisoformat(on) < timedelta(7)
    )


CALM = [row for row in ALL if row not in OTHERS and not re.search(r"[.!] [A-Z]", row[0])]
"""Neither of colleagues, whose names have capitals, nor of several sentences, which do too."""


@given(st.sampled_from(CALM))
def test_capitals_do_not_matter(row: tuple[str, str, str]) -> None:
    text, on, _ = row
    assert told(text.lower(), date.fromisoformat(on)) == told(text, date.fromisoformat(on))
