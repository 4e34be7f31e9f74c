"""What the German lists find and what they leave alone, sentence by sentence."""

import pytest

from app.domain.reading import (
    german_asked_words,
    german_plain_words,
    german_words,
)
from app.domain.reading.cold_approach import is_cold
from app.domain.reading.cues import Cues
from app.domain.reading.decision import DECLINES, OFFERS, offer_in, rejection_in
from app.domain.reading.invitation import INVITES, invitation_in
from app.domain.reading.model import Kind
from app.domain.reading.plain import body_of
from app.domain.reading.question import question_in
from app.domain.reading.scheduling import scheduling_in
from app.domain.reading.sentences import sentence, sentences
from app.domain.reading.weighing import summed
from app.domain.reading.withdrawal_answered import withdrawal_answered
from app.domain.reading.written import Written, written_in
from tests.domain.reading import german_sentences as german
from tests.domain.reading.mail import a_mail, reading_of

HIRING = german_words.HIRING + german_plain_words.HIRING
AGAINST = german_words.AGAINST + german_plain_words.AGAINST
SOME = 1.4  # what one phrase is worth


def found(cues: Cues, text: str) -> float:
    return summed(cues.in_sentence(sentence(text)))


def written(body: str) -> Written:
    mail = a_mail(body, subject="Kontakt")
    return written_in(mail, body_of(mail))


@pytest.mark.parametrize("text", german.REQUESTS)
def test_a_request_is_one(text: str) -> None:
    assert question_in(sentences(text)).asks


@pytest.mark.parametrize("text", german.NO_REQUESTS)
def test_a_courtesy_asks_nothing(text: str) -> None:
    assert not question_in(sentences(text)).asks


@pytest.mark.parametrize("text", german.REFUSALS)
def test_a_refusal_is_one(text: str) -> None:
    assert rejection_in(sentences(text)).score >= DECLINES


@pytest.mark.parametrize("text", [*german.NO_REFUSALS, *german.OFFERS, *german.INVITATIONS])
def test_nobody_is_refused(text: str) -> None:
    assert rejection_in(sentences(text)).score < DECLINES


@pytest.mark.parametrize("text", german.OFFERS)
def test_an_offer_is_one(text: str) -> None:
    assert offer_in(sentences(text)).score > SOME


@pytest.mark.parametrize("text", [*german.NO_OFFERS, *german.REFUSALS, *german.INVITATIONS])
def test_nothing_is_offered(text: str) -> None:
    assert offer_in(sentences(text)).score < OFFERS


@pytest.mark.parametrize("text", german.INVITATIONS)
def test_an_invitation_is_one(text: str) -> None:
    assert invitation_in(sentences(text)).score > SOME


@pytest.mark.parametrize("text", [*german.NO_INVITATIONS, *german.REFUSALS, *german.RECEIPTS])
def test_nobody_is_invited(text: str) -> None:
    assert invitation_in(sentences(text)).score < INVITES


@pytest.mark.parametrize("text", german.TIMES)
def test_a_time_is_looked_for(text: str) -> None:
    assert scheduling_in(sentences(text)).score > SOME


@pytest.mark.parametrize("text", [*german.NO_TIMES, *german.RECEIPTS[:6]])
def test_no_time_is_looked_for(text: str) -> None:
    assert scheduling_in(sentences(text)).score < SOME


@pytest.mark.parametrize("text", german.RECEIPTS)
def test_a_receipt_is_one(text: str) -> None:
    assert found(german_words.RECEIPT, text) >= 1.0


@pytest.mark.parametrize("text", german.NO_RECEIPTS)
def test_nothing_is_received(text: str) -> None:
    assert found(german_words.RECEIPT, text) <= 0.0


@pytest.mark.parametrize("lines", german.COLD)
def test_they_never_applied(lines: tuple[str, ...]) -> None:
    assert is_cold(written(" ".join(lines)))


@pytest.mark.parametrize("lines", german.NOT_COLD)
def test_they_are_known(lines: tuple[str, ...]) -> None:
    assert not is_cold(written(" ".join(lines)))


@pytest.mark.parametrize("text", german.WITHDRAWN)
def test_the_user_withdrew(text: str) -> None:
    assert withdrawal_answered(sentences(text)) is not None


@pytest.mark.parametrize("text", german.NOT_WITHDRAWN)
def test_they_ended_it(text: str) -> None:
    assert withdrawal_answered(sentences(text)) is None


@pytest.mark.parametrize("text", german.FOR_US)
def test_it_is_of_work(text: str) -> None:
    assert found(HIRING, text) >= 1.0


@pytest.mark.parametrize("text", german.AGAINST_US)
def test_it_is_another_matter(text: str) -> None:
    assert found(AGAINST, text) <= -SOME


@pytest.mark.parametrize("subject", ["Bäckerin", "Re: Koch Teilzeit", "Hausmeister (m/w/d)"])
def test_a_subject_may_be_an_occupation(subject: str) -> None:
    assert found(german_words.HIRING, subject) >= 1.0


def test_papers_that_are_missing_are_asked_for() -> None:
    lines = sentences(
        "Ihre Bewerbung ist noch nicht vollständig. Bitte reichen Sie uns Ihr Diplom nach."
    )
    assert german_asked_words.PAPERS.first(lines) is not None
    assert german_asked_words.PAPERS.first(sentences("Ihre Unterlagen sind da.")) is None


def test_a_receipt_that_holds_out_a_talk_is_no_invitation() -> None:
    body = (
        "Ihre Bewerbung ist eingegangen. Sollte Ihr Profil passen, laden wir Sie zum Gespräch ein."
    )
    assert reading_of(body, subject="Ihre Bewerbung").kind is Kind.NOTICE
