"""The words of the user's own mail weighed together, and how they and the phrases come to one answer."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.reading import purpose_weights, waits_weights
from app.domain.reading.model import Purpose
from app.domain.reading.own_words import features, own_words, telling_line
from app.domain.reading.read import read
from app.domain.reading.sentences import sentence, sentences
from tests.corpus.own_lessons import digest
from tests.domain.reading.mail import OWNER
from tests.domain.reading.test_purpose import sent


def test_the_weights_are_of_the_mails_that_lie_here() -> None:
    found = {purpose_weights.MADE_FROM, waits_weights.MADE_FROM}
    assert found == {digest()}, "the mails to learn from have changed: run `make fit`"


@given(st.text(), st.text(), st.floats(-50, 50))
def test_the_chances_are_chances(subject: str, text: str, score: float) -> None:
    scores = {"check-in": score, "no such question": score}
    found = own_words(sentence(subject), sentences(text), scores)
    if found.waits is None:
        assert not found.purposes
    else:
        assert 0 <= found.waits <= 1
        assert sum(found.purposes.values()) == pytest.approx(1)


def test_what_carries_a_weight_are_words_groups_and_scores() -> None:
    found = features(sentence("Re: Joiner"), sentences("Did the boss decide?"), {"asked": 2.0})
    assert found == {
        "^": 1, "did": 1, "the": 1, "boss": 1, "decide": 1, "?": 1,
        "^ did": 1, "did the": 1, "the boss": 1, "boss decide": 1, "decide ?": 1,
        "in:?": 1, "in:decide": 1, "in:decider": 1,
        "in:?+decide": 1, "in:?+decider": 1, "in:decide+decider": 1,
        "about:occupation": 1, "score:asked": 1, "long:": 0.1,
    }  # fmt: skip


FREE = (
    "Hi Ron, was I any good? Put me out of my misery, did you pick somebody for the stall?",
    "The end of the month has come and gone. Where did the panel get to?",
    "Still sitting by the phone over here, any word from the boss?",
    "Lieber Herr Falk, hat sich bei der Auswahl inzwischen etwas ergeben?",
    "Bonjour, toujours pas de nouvelles de la direction. Ai-je encore mes chances ?",
)


@pytest.mark.parametrize("body", FREE)
def test_a_status_question_in_free_words_is_a_check_in(body: str) -> None:
    reading = read(sent("Re: Stall assistant", body, answers=True), OWNER)
    assert (reading.purpose, reading.expects_answer) == (Purpose.CHECK_IN, True)
    assert reading.quote in body


OTHERWISE = (
    "Is there somewhere to leave my bicycle on Thursday?",
    "Running ten minutes late, so sorry, nearly there.",
    "I've had my jab and the form is on its way.",
    "Has the plumber been?",
)


@pytest.mark.parametrize("body", OTHERWISE)
def test_what_asks_for_something_else_is_none(body: str) -> None:
    assert read(sent("Re: Thursday", body, answers=True), OWNER).purpose is not Purpose.CHECK_IN


def test_a_mail_of_ordinary_life_waits_without_a_question_mark() -> None:
    body = "The heating has been off since Sunday and nobody has come. Send somebody today."
    assert read(sent("Heating", body, answers=False), OWNER).expects_answer


def test_what_ends_an_application_stands_in_set_words() -> None:
    """Whatever its words are like: a withdrawal by mistake would end everything."""
    body = "Gone fishing, and shan't be back. The van is yours."
    assert read(sent("Re: Fitter", body, answers=True), OWNER).purpose is not Purpose.WITHDRAWAL


def test_a_language_that_the_weights_do_not_know_is_left_to_phrases() -> None:
    found = own_words(sentence(""), sentences("Onko päätös jo tehty tehtävään hakijoista?"), {})
    assert (found.purposes, found.waits) == ({}, None)


def test_no_line_tells_where_there_is_none() -> None:
    assert telling_line((), Purpose.CHECK_IN) == ""
