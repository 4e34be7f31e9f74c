"""The words of a mail weighed together, and how they and the phrases come to one answer."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.reading.learned import is_known, learned_of, telling_line
from app.domain.reading.learned_weights import CLASSES, MADE_FROM
from app.domain.reading.model import Kind
from app.domain.reading.sentences import sentences
from app.domain.reading.word_weights import words_in
from tests.corpus.lessons import digest
from tests.domain.reading.mail import reading_of


def test_the_weights_are_of_the_mails_that_lie_here() -> None:
    assert digest() == MADE_FROM, "the mails to learn from have changed: run `make fit`"


@given(st.text(), st.text(), st.floats(-50, 50), st.sampled_from(["person", "machine", "x"]))
def test_the_chances_are_chances(subject: str, text: str, score: float, sender: str) -> None:
    scores = {"hiring": score, "rejection": -score, "no such question": score}
    said = [words_in(one.low) for one in sentences(text)]
    learned = learned_of(words_in(subject.lower()), said, scores, sender)
    assert set(learned.chances) == set(CLASSES)
    assert sum(learned.chances.values()) == pytest.approx(1)
    assert 0 <= learned.hiring <= 1


def test_the_line_that_tells_is_one_of_the_mail() -> None:
    said = sentences(
        "Thanks for your patience. We decided on somebody else in the end. All the best"
    )
    assert telling_line(said, "rejection") == "We decided on somebody else in the end."
    assert telling_line((), "rejection") == ""


@pytest.mark.parametrize(
    ("text", "known"),
    [
        ("We would be glad to see you again on Thursday.", True),
        ("Wir würden Sie gern am Donnerstag wiedersehen.", True),
        ("Nous serions ravis de vous revoir jeudi prochain.", True),
        ("Nos gustaría volver a verle el jueves.", True),
        ("Gostávamos de a voltar a ver na quinta.", True),
        ("We zien u donderdag graag terug.", True),
        ("Tapaisimme mielellämme uudelleen torstaina.", False),
        ("Chętnie spotkamy się ponownie w czwartek.", False),
        ("", False),
    ],
)
def test_languages_that_the_weights_do_not_know_are_left_to_phrases(text: str, known: bool) -> None:
    assert is_known(words_in(one.low) for one in sentences(text)) is known


def test_what_no_phrase_says_is_known_by_all_words() -> None:
    text = "Hi Sam, everybody here liked you a lot. We'd love you to join us from the first of May, 38 hours, 31,500 a year and the dog is welcome too. What do you say?"
    reading = reading_of(text, sender="Ros Fenwick <ros@fenwick.example>", subject="Re: Thursday")
    assert (reading.hiring, reading.kind) == (True, Kind.OFFER)
    assert reading.quote in text
