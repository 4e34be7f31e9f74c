"""The table passes over no phrase whose words a text has."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.reading.needed_words import need_of_whole, seen
from app.domain.reading.word_table import FIELDS, WordTable, numbers_in, row_of

NONE: frozenset[str] = frozenset()
WORDS = st.frozensets(
    st.sampled_from(["see", "you", "on", "monday", "at", "noon"]), min_size=1, max_size=3
)
ROWS = st.lists(st.lists(WORDS, max_size=FIELDS + 2), min_size=1, max_size=8)


@given(ROWS, st.lists(st.sampled_from(["see", "you", "on", "monday", "at", "noon", "then"])))
def test_a_bit_is_set_where_one_word_of_each_field_stands(
    rows: list[list[frozenset[str]]], said: list[str]
) -> None:
    table = WordTable([[(words, NONE) for words in row] for row in rows])
    stand = {
        number
        for number, row in enumerate(rows)
        if all(words & set(said) for words in row[:FIELDS])
    }
    assert set(numbers_in(table.possible(seen(" ".join(said))))) == stand


@pytest.mark.parametrize(
    ("source", "text", "possible"),
    [
        (r"\bsee (?:you|me)\b", "me you may see", True),
        (r"\bsee (?:you|me)\b", "see them", False),
        (r"meet\.google", "at meet.google.com", True),  # inside of a longer word, for all it says
        (r"zoom\.", "myzoom.us", True),
        (r"zoom\.", "by telephone", False),
        (r"\d", "nothing", True),  # it needs no word
    ],
)
def test_rows_are_read_off_an_expression(source: str, text: str, possible: bool) -> None:
    table = WordTable([row_of(need_of_whole(source))])
    assert bool(table.possible(seen(text))) is possible
