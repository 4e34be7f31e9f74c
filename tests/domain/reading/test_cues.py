import pytest

from app.domain.reading.cues import Cues, cue
from app.domain.reading.sentences import sentence


def test_a_phrase_is_found_and_its_line_is_kept() -> None:
    (hit,) = Cues([cue(r"<let> you know")]).in_sentence(sentence("We will let you know."))
    assert (hit.start, hit.quote) == (8, "We will let you know.")


def test_a_gap_is_short() -> None:
    cues = Cues([cue(r"<position>~filled")])
    assert cues.in_sentence(sentence("the position has now been filled"))
    assert not cues.in_sentence(sentence("the position " + "of somebody " * 5 + "is filled"))


def test_words_beside_the_key_must_stand_too() -> None:
    yours = cue(r"<your> (?:candidacy|profile)\b")
    assert yours.keys == {"candidacy", "profile"}  # the rarer words are looked for first
    assert yours.also == (frozenset({"your"}),)
    assert not Cues([yours]).in_sentence(sentence("your dog and a profile of mine"))


def test_each_alternative_has_its_own_key() -> None:
    both = Cues([cue(r"<reminder>\b|\b<unfinished> application")])
    assert both.in_sentence(sentence("an unfinished application"))


def test_spellings_are_all_keys() -> None:
    assert cue(r"<finali[sz]e|candidates?>").keys == {
        "finalise",
        "finalize",
        "candidate",
        "candidates",
    }


@pytest.mark.parametrize("source", ["no key at all", r"<two words> here", r"<a>\b|no key here"])
def test_a_phrase_without_a_plain_key_is_refused(source: str) -> None:
    with pytest.raises(ValueError, match="key"):
        cue(source)


def test_the_heaviest_phrase_of_a_sentence_comes_first() -> None:
    cues = Cues([cue(r"<role>", 1), cue(r"<role> at", 2)])
    assert [hit.cue.weight for hit in cues.hits([sentence("the role at Acme")])] == [2, 1]
