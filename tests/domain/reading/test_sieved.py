"""A sieved expression finds what it would find alone, in every sentence."""

import gc
import json
from collections.abc import Iterator
from importlib import import_module
from itertools import islice
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.reading.sentences import Sentence, sentence, sentences
from app.domain.reading.sieved import Sieved, possible_in

import_module("app.domain.reading.read")  # with every question
EVERY = [one for one in gc.get_objects() if isinstance(one, Sieved)]
ALTERNATIVES = [two for one in EVERY for two in one.alternatives]
CORPUS = Path(__file__).resolve().parents[2] / "corpus"


def _agree(said: Sentence) -> None:
    for one in EVERY:
        alone = one.pattern.search(said.low)
        assert one.stands_in(said) is (alone is not None), one.pattern.pattern
        found = one.search(said)
        assert (found and found.span()) == (alone and alone.span())


def _bodies() -> Iterator[str]:
    for folder in ("mail", "learn"):
        for file in sorted((CORPUS / folder).rglob("*.jsonl")):
            for line in file.read_text().splitlines():
                yield json.loads(line).get("body") or ""


def test_on_mail_at_hand() -> None:
    for text in islice(_bodies(), None, None, 7):
        every = sentences(text)
        for said in every:
            _agree(said)
        among = possible_in(every)
        for one in EVERY:
            stands = any(map(one.stands_in, every))
            assert one.stands_in_any(every) is one.stands_in_any(every, among) is stands


@settings(max_examples=200, deadline=None)
@given(st.sampled_from(ALTERNATIVES).flatmap(lambda one: st.from_regex(one.pattern)))
def test_on_what_the_alternatives_match(text: str) -> None:
    _agree(sentence(text))


@pytest.mark.parametrize(
    ("source", "text", "stands"),
    [
        (r"\bsee you\b|\bcan'?t make\b", "I cant make it", True),
        (r"\bsee you\b|\bcan'?t make\b", "make what you see", False),
        (r"\b(?:on|at) (?:the )?phone\b", "I am on the phone", True),
        (r"\b(?:on|at) (?:the )?phone\b", "phone me on Monday", False),
        (r"meet\.google", "see https://meet.google.com/abc", True),
        (r"meet\.google", "meet me", False),
        (r"\d", "room 5", True),  # no word is needed, so it is always searched for
        (r"\d", "room five", False),
    ],
)
def test_what_stands_in_a_sentence(source: str, text: str, stands: bool) -> None:
    assert Sieved(source).stands_in(sentence(text)) is stands


def test_a_part_of_a_sentence_is_looked_at_alone() -> None:
    said = sentence("Monday is out, but Tuesday works for me")
    works = Sieved(r"\bworks\b")
    assert works.stands_in(said)
    assert not works.stands_in(said, "monday is out, ")
