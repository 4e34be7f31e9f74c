from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.reading.date_phrases import (
    _AFTER,
    _BEFORE,
    _FRAMED_BY,
    _LIMIT,
    _LIMITED_BY,
    _NOT_BEFORE,
    date_phrases,
    dates_of,
)
from app.domain.reading.date_points import names_a_date
from app.domain.reading.sentences import sentence

WED = date(2026, 3, 11)  # the day of writing, a Wednesday


def days(first: int, last: int | None = None, month: int = 3) -> tuple[date, date]:
    return date(2026, month, first), date(2026, month, first if last is None else last)


CASES = [
    ("by friday", days(11, 13)),
    ("on friday", days(13)),
    ("this friday", days(13)),
    ("next friday", days(20)),
    ("friday week", days(20)),
    ("a week from friday", days(20)),
    ("wednesday", days(18)),
    ("by end of day friday", days(11, 13)),
    ("by 5pm on friday", days(11, 13)),
    ("by noon", days(11, 11)),
    ("by eod tomorrow", days(11, 12)),
    ("tomorrow morning", days(12)),
    ("the day after tomorrow", days(13)),
    ("this afternoon", days(11)),
    ("thursday or friday", days(12, 13)),
    ("thursady or friday", days(12, 13)),
    ("thursday or friday next week", days(19, 20)),
    ("next tuesday or wednesday", days(17, 18)),
    ("between monday and wednesday", days(16, 18)),
    ("tuesday next week", days(17)),
    ("this week", days(11, 13)),
    ("later this week", days(12, 13)),
    ("by the end of the week", days(11, 13)),
    ("before the end of the week", days(11, 13)),
    ("before friday", days(11, 12)),
    ("next week", days(16, 20)),
    ("early next week", days(16, 18)),
    ("middle of next week", days(17, 19)),
    ("late next week", days(19, 20)),
    ("by the end of next week", days(11, 20)),
    ("the week after next", days(23, 27)),
    ("the week of the 16th", days(16, 20)),
    ("w/c 16th march", days(16, 20)),
    ("week commencing monday 16 march", days(16, 20)),
    ("over the weekend", days(14, 15)),
    ("within two weeks", days(11, 25)),
    ("within one to two weeks", days(11, 25)),
    ("within the next week or two", days(11, 25)),
    ("in 2-3 weeks", (date(2026, 3, 25), date(2026, 4, 1))),
    ("in about two weeks' time", days(25)),
    ("two weeks from today", days(25)),
    ("in a couple of days", days(12, 14)),
    ("within a couple of days", days(11, 13)),
    ("in a few days", days(12, 16)),
    ("in the next few days", days(11, 16)),
    ("over the next couple of weeks", days(11, 25)),
    ("in the next 5 business days", days(11, 18)),
    ("within 5 working days", days(11, 18)),
    ("within 24 hours", days(11, 12)),
    ("within 48 hours", days(11, 13)),
    ("within a fortnight", days(11, 25)),
    ("3 days from tuesday", days(20)),
    ("by the end of the month", days(11, 31)),
    ("by eom", days(11, 31)),
    ("by mid-march", days(11, 20)),
    ("in early april", days(1, 10, 4)),
    ("late april", days(21, 30, 4)),
    ("the first week of april", days(1, 7, 4)),
    ("in april", days(1, 30, 4)),
    ("next month", days(1, 30, 4)),
    ("by the end of april", (WED, date(2026, 4, 30))),
    ("by q2", (WED, date(2026, 6, 30))),
    ("on or before 12 june", (WED, date(2026, 6, 12))),
    ("no later than march 20th, 2026", days(11, 20)),
    ("friday 20 march at the latest", days(11, 20)),
    ("by march 18th (wednesday)", days(11, 18)),
    ("on monday, march 16", days(16)),
    ("friday the 13th", days(13)),
    ("by the 20th", days(11, 20)),
    ("between 3 and 7 april", days(3, 7, 4)),
    ("april 3-7", days(3, 7, 4)),
    ("by 20/3", days(11, 20)),
    ("by 3/20", days(11, 20)),
    ("2026-03-20", days(20)),
    ("after april 3", days(4, 8, 4)),
    ("we won't know until monday", days(16)),
    ("after labor day", (date(2026, 9, 8), date(2026, 9, 11))),
    ("after easter", days(7, 10, 4)),
    ("in the new year", (date(2027, 1, 2), date(2027, 1, 9))),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text for text, _ in CASES])
def test_a_phrase_names_its_days(text: str, expected: tuple[date, date]) -> None:
    (found,) = date_phrases(text, WED)
    assert (found.period.first, found.period.last) == expected


@pytest.mark.parametrize(
    "text",
    ["soon", "as soon as possible", "we may know more", "at your convenience", "24/7", "room 12",
     "in the second round", "march on", "5 years of experience", ""],
)  # fmt: skip
def test_words_that_name_no_day_name_none(text: str) -> None:
    assert date_phrases(text, WED) == ()


def test_the_writers_own_country_decides_the_order_of_day_and_month() -> None:
    (uk,) = date_phrases("on 4/5", WED, day_first=True)
    (us,) = date_phrases("on 4/5", WED, day_first=False)
    assert uk.period.first == date(2026, 5, 4)
    assert us.period.first == date(2026, 4, 5)


def test_a_weekday_tells_the_year_of_a_date() -> None:
    (found,) = date_phrases("monday, march 9", WED)
    assert found.period.first == date(2026, 3, 9)  # two days ago, and so it was a Monday


def test_what_is_past_lies_before_the_day_of_writing() -> None:
    for text in ("yesterday", "last friday", "last week", "two weeks ago"):
        (found,) = date_phrases(text, WED)
        assert found.period.last < WED


@given(st.text(max_size=300), st.dates())
def test_no_text_and_no_day_raises_and_periods_run_forward(text: str, on: date) -> None:
    for phrase in date_phrases(text.lower(), on):
        assert phrase.start <= phrase.end


DATE_TEXT = (
    "by before within the next this week weeks month friday monday of end early two 3 12 31 / - "
    "march may feb 29 business days couple few tomorrow in to and or until 2026 9999 th"
)
WORDS = st.lists(st.sampled_from(DATE_TEXT.split()), max_size=12)


@given(WORDS, st.dates())
def test_any_row_of_date_words_is_read_without_raising(words: list[str], on: date) -> None:
    date_phrases(" ".join(words), on)


@given(WORDS, st.dates(), st.booleans())
def test_a_sentence_names_the_days_of_its_text(
    words: list[str],
    on: date,
    day_first: bool,
) -> None:
    said = sentence(" ".join(words))
    found = date_phrases(said.low, on, day_first=day_first)
    assert dates_of(said, on, day_first=day_first) == found
    assert names_a_date(said) or not found


FRAMES = (
    "by before prior to ahead of in advance after following once past the until till 'til not no "
    "never unlikely later than on or up latest early as late soon at around 5pm noon est friday"
)


@given(st.lists(st.sampled_from(FRAMES.split()), max_size=9).map(lambda one: " ".join(one) + " "))
def test_no_frame_is_passed_over(lead: str) -> None:
    """What is looked at first lets through every lead that a frame is found in."""
    framed = [frames.search(lead) for frames in (_BEFORE, _AFTER, _NOT_BEFORE)]
    assert lead.rstrip().endswith(_FRAMED_BY) or not any(framed)
    assert any(word in lead for word in _LIMITED_BY) or _LIMIT.search(lead) is None
