import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.reading.sentences import (
    _STOP,
    LONGEST,
    LOOKED_AT,
    MOST_SENTENCES,
    QUOTE,
    sentences,
)

CASES = [
    ("two sentences", "We met. It was great.", ["We met.", "It was great."]),
    ("a wrapped line stays whole", "We would very much like to conduct an informal interview\nwith you soon.", ["We would very much like to conduct an informal interview with you soon."]),
    ("a short line stands alone", "Hi Sam,\nThanks for coming in.", ["Hi Sam,", "Thanks for coming in."]),
    ("titles do not end it", "I met Dr. Smith and Prof. Lee.", ["I met Dr. Smith and Prof. Lee."]),
    ("nor do clock times", "Tuesday at 10 a.m. EST works.", ["Tuesday at 10 a.m. EST works."]),
    ("nor do German days", "Am 17. Juni um 10 Uhr. Bis dann!", ["Am 17. Juni um 10 Uhr.", "Bis dann!"]),
    ("but numbers do", "It is on page 12. Maintenance pays.", ["It is on page 12.", "Maintenance pays."]),
    ("nor German weeks and floors", "In der 36. Kalenderwoche im 2. Stock.", ["In der 36. Kalenderwoche im 2. Stock."]),
    ("nor a day in capitals", "AM 20. MÄRZ.", ["AM 20. MÄRZ."]),
    ("nor the days of German months", "Am 20. März hören Sie von uns.", ["Am 20. März hören Sie von uns."]),
    ("list items are apart", "Bring:\n- your ID\n- a pen", ["Bring:", "- your ID", "- a pen"]),
    ("a question inside a line", "Any time? if not, Friday.", ["Any time?", "if not, Friday."]),
    ("dots that trail off", "Well... we shall see.", ["Well...", "we shall see."]),
    ("nothing", " \n\n ", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), [pytest.param(*c[1:], id=c[0]) for c in CASES])
def test_text_is_cut_where_people_end_a_thought(text: str, expected: list[str]) -> None:
    assert [one.text for one in sentences(text)] == expected


def test_patterns_see_straight_marks_and_lower_case() -> None:
    (one,) = sentences("We\u2019ll *definitely* let you know \u2013 in ~2 weeks.")
    assert one.low == "we'll definitely let you know - in 2 weeks."
    assert "definitely" in one.words


def test_a_quote_shows_what_it_proves() -> None:
    (one,) = sentences("word " * 60 + "we will let you know " + "more " * 20)
    assert "let you know" in one.quote(one.low.index("we will"))


@given(st.text(max_size=3_000))
def test_every_text_is_cut_within_bounds(text: str) -> None:
    found = sentences(text)
    assert len(found) <= MOST_SENTENCES
    assert all(len(one.text) <= LONGEST and len(one.quote()) <= QUOTE for one in found)


def test_only_the_beginning_of_a_huge_text_is_looked_at() -> None:
    assert sum(len(one.text) for one in sentences("word " * 100_000)) <= LOOKED_AT


PLAINLY_SAID = re.compile(r"(?<![.!?])[.!?]{1,9}[\"')\]]{0,3}\s+")


@given(st.text(alphabet="aB.!?\"')] \n", max_size=40))
def test_the_fast_way_to_find_a_stop_finds_what_the_plain_way_does(text: str) -> None:
    stops, plain = _STOP.finditer(text), PLAINLY_SAID.finditer(text)
    assert [one.span() for one in stops] == [one.span() for one in plain]
