"""A gate finds what its whole expression finds, in every text."""

import json
import re
import time
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.reading import absence_cue_words, absence_hint_words, absence_words
from app.domain.reading import absence_more_state_words as more_states
from app.domain.reading import absence_state_words as states
from app.domain.reading.absence_wording import WORDING_CHARS
from app.domain.reading.gate import Gate
from app.domain.reading.needed_words import Need, need_of, seen
from app.domain.reading.pattern_pieces import branches_of
from app.domain.reading.quote_words import TOLD
from tests.shared import found_data

OWN = Path(__file__).resolve().parents[2] / "corpus"
LANGUAGES = (states.ENGLISH, states.ENGLISH_BACK, states.GERMAN, states.GERMAN_BACK, states.FRENCH,
             states.FRENCH_BACK, more_states.SPANISH, more_states.SPANISH_BACK,
             more_states.PORTUGUESE, more_states.PORTUGUESE_BACK, more_states.DUTCH,
             more_states.DUTCH_BACK)  # fmt: skip
SOURCES: list[tuple[str, ...]] = [
    *LANGUAGES,
    (absence_words.AWAY.pattern,),
    absence_words.CUES,
    absence_cue_words.MORE_CUES,
    tuple(one.source for gate, _ in absence_cue_words.PERSONAL for one in gate.branches),
    tuple(one.source for one in absence_hint_words.HINT.branches),
    tuple(one.source for one in TOLD.branches),
]
WORDS = ["out", "of", "off", "\u017fick", "\u0131ch", "\u0130n", "URLAUB", "5x_away", "Kur",
         "\u00b2on", "holiday's", "\n"]  # fmt: skip
FLAGS = re.IGNORECASE | re.MULTILINE
GATES = [Gate(sources, FLAGS) for sources in SOURCES]
WHOLE = [re.compile("|".join(f"(?:{one})" for one in sources), FLAGS) for sources in SOURCES]
BRANCHES = [one for gate in GATES for one in gate.branches]


def _texts() -> Iterator[str]:
    folders = [OWN / "mail", OWN / "learn", *([found] if (found := found_data()) else [])]
    for folder in folders:
        for file in folder.rglob("*.jsonl"):
            for line in file.read_text().splitlines():
                yield from (v for v in json.loads(line).values() if isinstance(v, str))
        for file in folder.rglob("*.eml"):
            yield file.read_text(errors="replace")


def _agree(text: str) -> None:
    words = seen(text)
    for gate, whole in zip(GATES, WHOLE, strict=True):
        by_gate, by_whole = gate.search(text, words), whole.search(text)
        assert (by_gate and by_gate.span()) == (by_whole and by_whole.span())


@pytest.mark.parametrize("part", range(4))
def test_on_mail_at_hand(part: int) -> None:
    """In parts: the whole expressions are slow, and on a busy machine one test took two minutes."""
    for text in islice(_texts(), 6 * part, None, 24):
        _agree(text[:800])


def test_no_alternative_runs_away_on_its_own_words() -> None:
    for one in BRANCHES:
        assert one.need is not None
        for between in (" ", "\n", " x 1 "):
            text = f"{' '.join(sorted(_words(one.need)))}{between}" * WORDING_CHARS
            start = time.process_time()
            one.pattern.search(text[:WORDING_CHARS])
            assert time.process_time() - start < 0.06, one.source  # of usually less than 0.003


def _words(need: Need) -> set[str]:
    """Some of them."""
    inner = {word for needs in need.all_of[:3] for one in needs for word in _words(one)}
    return {*sorted(need.words | need.inside)[:4], *inner}


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(BRANCHES).flatmap(lambda one: st.from_regex(one.pattern)))
def test_on_what_the_alternatives_match(text: str) -> None:
    _agree(text)


@settings(max_examples=100, deadline=None)
@given(st.lists(st.sampled_from(WORDS)))
def test_on_words_run_together(words: list[str]) -> None:
    for between in (" ", "", "\n", "_"):
        _agree(between.join(words))


@pytest.mark.parametrize(
    ("source", "text", "met"),
    [
        (r"\bout of (?:the )?office", "Out of my office", True),  # every word, in any order
        (r"\bout of (?:the )?office", "out of milk", False),
        (r"\bon leave\b", "on leaving", False),
        (r"\bon leave\b", "one leave", False),
        (r"cong[ée]s?\b", "les congés", True),
        (r"\w{0,12}urlaub", "Sommerurlaub", True),
        (r"\w{0,12}urlaub", "Ferien", False),
        (r"(?:mon|tues)day", "Monday", True),
        (r"(?:mon|tues)day", "Sunday", False),
        (r"auto[- ]?reply", "autoreply", True),
        (r"\bi(?:['!]m| am) (?:off|away)", "I'm away", True),
        (r"\bi(?:['!]m| am) (?:off|away)", "I'm here", False),
        (r"\bon leave", "on leaving", True),  # only beginnings are compared
        (r"\b5 days", "in 5 days", True),
        (r"\b5 days", "15 days", False),
        (r"back(?! home)", "backs", True),
        (r"\d+", "", True),  # nothing is known, so nothing is needed
        (r"x\x20y", "", True),
        (r"\bd\u00e9j\u00e0 vu", "Déjà vu", True),
        (r"\bd\u00e9j\u00e0 vu", "deja vu", False),
        (r"not\b|\d", "", True),
    ],
)
def test_a_text_needs_the_words(source: str, text: str, met: bool) -> None:
    needs = [need_of(pieces) for _, pieces in branches_of(source)]
    assert any(need is None or need.met_by(seen(text)) for need in needs) is met


def test_no_expression_is_searched_for_in_every_text() -> None:
    assert [one.source for one in BRANCHES if one.need is None] == []


@pytest.mark.parametrize("source", ["(?P=name)x", "(?#note)", "a)", "[a"])
def test_what_is_not_understood_is_refused(source: str) -> None:
    with pytest.raises(ValueError, match=r"brackets|unknown|understood"):
        branches_of(source)
