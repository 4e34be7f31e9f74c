import gc
import json
import time
from collections.abc import Iterator
from importlib import import_module
from itertools import islice
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.reading.cues import AskedOfAll, Cue, Cues, cue
from app.domain.reading.sentences import LONGEST, Sentence, sentence, sentences

CORPUS = Path(__file__).resolve().parents[2] / "corpus"


def test_a_phrase_is_found_and_its_line_is_kept() -> None:
    (hit,) = Cues([cue(r"<let> you know")]).in_sentence(sentence("We will let you know."))
    assert (hit.start, hit.quote) == (8, "We will let you know.")


def test_a_gap_is_short() -> None:
    cues = Cues([cue(r"<position>~filled")])
    assert cues.in_sentence(sentence("the position has now been filled"))
    assert not cues.in_sentence(sentence("the position " + "of somebody " * 5 + "is filled"))


def test_words_beside_the_key_must_stand_too() -> None:
    yours = cue(r"<your> (?:candidacy|profile)\b")
    expected = (frozenset({"candidacy", "profile"}), frozenset({"your"}))
    assert yours.ways == [expected]  # the rarer words first
    assert not Cues([yours]).in_sentence(sentence("your dog and a profile of mine"))


def test_each_alternative_has_its_own_key() -> None:
    both = Cues([cue(r"<reminder>\b|\b<unfinished> application")])
    assert both.in_sentence(sentence("an unfinished application"))


def test_spellings_are_all_keys() -> None:
    ((keys,),) = cue(r"<finali[sz]e|candidates?>").ways
    assert keys == {"finalise", "finalize", "candidate", "candidates"}


@pytest.mark.parametrize("source", ["no key at all", r"<two words> here", r"<a>\b|no key here"])
def test_a_phrase_without_a_plain_key_is_refused(source: str) -> None:
    with pytest.raises(ValueError, match="key"):
        cue(source)


def test_the_heaviest_phrase_of_a_sentence_comes_first() -> None:
    cues = Cues([cue(r"<role>", 1), cue(r"<role> at", 2)])
    assert [hit.cue.weight for hit in cues.hits([sentence("the role at Acme")])] == [2, 1]


import_module("app.domain.reading.read")  # with every question
QUESTIONS = [one for one in gc.get_objects() if isinstance(one, Cues)]
EVERY = list(dict.fromkeys(one for cues in QUESTIONS for one in cues.all))


@given(st.permutations([
    cue(r"<hear>", 1), cue(r"<hear> from", 1), cue(r"<hear> from us", 1, "a"), cue(r"<hear> from us", 1, "b"), cue(r"<us>", 2),
]))  # fmt: skip
def test_hits_have_an_order_of_their_own(phrases: list[Cue]) -> None:
    hits = Cues(phrases).hits([sentence("You will hear from us.")])
    names = [hit.cue.name for hit in hits]
    assert names == [r"<us>", r"<hear>", r"<hear> from", "a", "b"]


def test_every_phrase_can_be_looked_for() -> None:
    assert len(EVERY) > 1_000
    for one in EVERY:
        assert one.expression.pattern.pattern == one.source
        assert all(one.ways)


def test_no_phrase_runs_away_on_its_own_words() -> None:
    for one in EVERY:
        for words in ({word for way in one.ways for keys in way for word in keys},
                      {min(keys) for way in one.ways for keys in way}):  # fmt: skip
            text = f"{' '.join(sorted(words))} " * LONGEST
            start = time.process_time()
            one.expression.pattern.search(text[:LONGEST])
            assert time.process_time() - start < 0.05, one.source  # of usually less than 0.002


@settings(max_examples=300, deadline=None)
@given(
    st.sampled_from(EVERY).flatmap(
        lambda one: st.tuples(st.just(one), st.from_regex(one.expression.pattern))
    )
)
def test_a_phrase_is_tried_wherever_it_stands(drawn: tuple[Cue, str]) -> None:
    """Its words are read off the phrase itself, so none of what it matches is passed over."""
    one, text = drawn
    said = sentence(text)
    stands = one.expression.pattern.search(said.low) and not (
        one.beside and one.beside.isdisjoint(said.words)
    )
    assert bool(Cues([one]).in_sentence(said)) == bool(stands)


def test_no_phrase_is_passed_over_in_mail() -> None:
    together = Cues(EVERY)
    for said in islice(_sentences(), None, None, 60):
        tried = [one for one in EVERY if not one.beside or not one.beside.isdisjoint(said.words)]
        stand = {one.source for one in tried if one.expression.pattern.search(said.low)}
        assert {hit.cue.source for hit in together.in_sentence(said)} == stand, said.low


def test_looking_in_one_go_finds_what_each_question_finds_alone() -> None:
    asked = [one for one in QUESTIONS if isinstance(one, AskedOfAll)]
    alone = [Cues(one.all) for one in asked]
    assert len(asked) > 8
    for said in islice(_sentences(), None, None, 10):
        for together, single in zip(asked, alone, strict=True):
            assert _places(together, said) == _places(single, said)


def _places(cues: Cues, said: Sentence) -> set[tuple[Cue, int, int]]:
    return {(hit.cue, hit.start, hit.end) for hit in cues.in_sentence(said)}


def _sentences() -> Iterator[Sentence]:
    for file in CORPUS.glob("[lm]*/*.jsonl"):  # of `mail` and of `learn`
        for line in file.read_text().splitlines():
            yield from sentences(json.loads(line).get("body", ""))


def test_what_may_not_stand_before_a_phrase_hides_no_alternative() -> None:
    assert Cues([cue(r"(?<!no )<answer>")]).in_sentence(sentence("an answer"))
    with pytest.raises(ValueError, match="key"):
        cue(r"(?<!no )<answer>|things")
