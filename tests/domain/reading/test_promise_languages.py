"""What holds for promises in other languages, whatever the day they are made."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from app.domain.reading.date_languages import date_phrases_abroad
from app.domain.reading.promise import promise_in
from app.domain.reading.sentences import sentences
from tests.domain.reading.promises_abroad import NONE_ABROAD, PROMISES_ABROAD

WED = date(2026, 3, 11)


@given(
    st.sampled_from([text for text, _, _ in PROMISES_ABROAD]),
    st.dates(date(1990, 1, 1), date(2100, 1, 1)),
)
def test_a_promise_lies_ahead_whenever_it_is_made(text: str, on: date) -> None:
    promise = promise_in(sentences(text), on)
    assert promise is None or on <= promise.period.last
    assert promise is None or promise.period.first <= promise.period.last


@given(st.sampled_from(NONE_ABROAD), st.dates(date(1990, 1, 1), date(2100, 1, 1)))
def test_what_promises_nothing_does_so_on_no_day(text: str, on: date) -> None:
    assert promise_in(sentences(text), on) is None


@given(
    st.sampled_from([text for text, _, _ in PROMISES_ABROAD]),
    st.sampled_from(["  ", " \t", "\xa0"]),
)
def test_capitals_and_white_space_do_not_matter(text: str, space: str) -> None:
    asked, found = (
        promise_in(sentences(one), WED) for one in (text, text.upper().replace(" ", space))
    )
    assert asked is not None
    assert found is not None
    assert found.period == asked.period


@given(st.text(max_size=200), st.dates())
def test_no_text_and_no_day_raises(text: str, on: date) -> None:
    for phrase in date_phrases_abroad(text.lower(), on):
        assert phrase.start <= phrase.end
