"""What sentences of Spanish and Portuguese employers say, and what they do not."""

from collections.abc import Sequence
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.reading import assessment, decision, invitation, question, scheduling
from app.domain.reading.cold_approach import is_cold
from app.domain.reading.model import Kind
from app.domain.reading.notice import RECEIPT, notice_in
from app.domain.reading.sentences import sentence, sentences
from app.domain.reading.spanish_portuguese_questions import (
    meeting_asked_abroad,
    only_greets,
    without_tag,
)
from app.domain.reading.written import Written
from tests.domain.reading import portuguese_sentences as pt
from tests.domain.reading import spanish_sentences as es

_ANY = 1.2  # a phrase that speaks for it


def rejected(text: str) -> float:
    return decision.rejection_in(sentences(text)).score


def offered(text: str) -> float:
    return decision.offer_in(sentences(text)).score


def invited(text: str) -> float:
    return invitation.invitation_in(sentences(text)).score


def planned(text: str) -> float:
    return scheduling.scheduling_in(sentences(text)).score


def written(text: str) -> Written:
    return Written(
        new=text,
        said=sentences(text),
        rest="",
        signature=(),
        subject=sentence(""),
        written_at=datetime(2026, 3, 11, tzinfo=UTC),
        day_first=True,
        answers=False,
    )


@pytest.mark.parametrize("text", [*es.REJECTION, *pt.REJECTION])
def test_it_declines(text: str) -> None:
    assert rejected(text) >= decision.DECLINES - 0.4


@pytest.mark.parametrize("text", [*es.NO_REJECTION, *pt.NO_REJECTION, *es.OFFER, *pt.OFFER])
def test_it_does_not_decline(text: str) -> None:
    assert rejected(text) < decision.DECLINES


@pytest.mark.parametrize("text", [*es.OFFER, *pt.OFFER])
def test_it_offers(text: str) -> None:
    assert offered(text) >= decision.OFFERS - 0.4


@pytest.mark.parametrize("text", [*es.NO_OFFER, *pt.NO_OFFER, *es.REJECTION, *pt.REJECTION])
def test_it_does_not_offer(text: str) -> None:
    assert offered(text) < decision.OFFERS


@pytest.mark.parametrize("text", [*es.INVITATION, *pt.INVITATION])
def test_it_invites(text: str) -> None:
    asks = question.question_in(sentences(text)).meeting is Kind.INVITATION
    assert asks or invited(text) >= invitation.INVITES - 0.2


@pytest.mark.parametrize("text", [*es.NO_INVITATION, *pt.NO_INVITATION])
def test_it_does_not_invite(text: str) -> None:
    assert invited(text) < invitation.INVITES


@pytest.mark.parametrize("text", [*es.SCHEDULING, *pt.SCHEDULING])
def test_it_is_about_a_time(text: str) -> None:
    asks = question.question_in(sentences(text)).meeting is Kind.SCHEDULING
    assert asks or planned(text) >= _ANY


@pytest.mark.parametrize("text", [*es.RECEIPT, *pt.RECEIPT])
def test_it_is_a_receipt(text: str) -> None:
    assert notice_in(sentence(""), sentences(text)).score >= RECEIPT - 1
    assert rejected(text) < decision.DECLINES


@pytest.mark.parametrize("text", [*es.QUESTION, *pt.QUESTION])
def test_it_asks(text: str) -> None:
    assert question.question_in(sentences(text)).asks


@pytest.mark.parametrize("text", [*es.NO_QUESTION, *pt.NO_QUESTION])
def test_it_asks_nothing(text: str) -> None:
    assert not question.question_in(sentences(text)).asks


@pytest.mark.parametrize("text", [*es.PAPERS, *pt.PAPERS])
def test_it_wants_papers(text: str) -> None:
    assert assessment.papers_in(sentences(text)) is not None


@pytest.mark.parametrize("text", [*es.NO_PAPERS, *pt.NO_PAPERS])
def test_it_wants_no_papers(text: str) -> None:
    assert assessment.papers_in(sentences(text)) is None


@pytest.mark.parametrize("text", [*es.COLD, *pt.COLD])
def test_nobody_applied(text: str) -> None:
    assert is_cold(written(text))


@pytest.mark.parametrize("text", [*es.NOT_COLD, *pt.NOT_COLD])
def test_an_applicant_is_known(text: str) -> None:
    assert not is_cold(written(text))


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("¿Podrías pasar el jueves por la oficina?", Kind.INVITATION),
        ("¿Hacemos una videollamada?", Kind.INVITATION),
        ("Passas por cá na quinta?", Kind.INVITATION),
        ("Bora marcar um papo?", Kind.INVITATION),
        ("¿Podemos moverlo al viernes?", Kind.SCHEDULING),
        ("¿Qué día te viene mejor?", Kind.SCHEDULING),
        ("Importava-se de passarmos para quarta?", Kind.SCHEDULING),
        ("Que horário fica bom?", Kind.SCHEDULING),
        ("¿Cuándo podrías empezar?", None),
        ("¿Me lo puedes enviar mañana?", None),
        ("Consegue enviar até sexta?", None),
        ("Tem experiência com caixa?", None),
        ("Could you come on Thursday?", None),
    ],
)
def test_what_a_question_waits_for(text: str, kind: Kind | None) -> None:
    assert meeting_asked_abroad(sentence(text)) is kind


@pytest.mark.parametrize(
    "text",
    ["¿Qué tal?", "Hola Ana, ¿cómo estás?", "Oi, tudo bem?", "Como vai?", "¿Qué ocurre ahora?"],
)
def test_a_greeting_is_no_question(text: str) -> None:
    assert only_greets(sentence(text).low)


@pytest.mark.parametrize(
    "text", ["¿Qué tal el martes a las 10?", "¿Cómo llegas a la oficina?", "Is everything ok?"]
)
def test_what_only_begins_so_is_one(text: str) -> None:
    asked = sentence(text)
    assert not only_greets(asked.low)
    assert without_tag(asked) == asked.low


@pytest.mark.parametrize("text", ["Te llamo el lunes, ¿vale?", "Amanhã te aviso, tá bem?"])
def test_a_tag_is_left_off(text: str) -> None:
    assert without_tag(sentence(text)) == text.lower().split(",")[0]


def _all(*lists: Sequence[str]) -> list[str]:
    return [text for one in lists for text in one]


@given(
    st.sampled_from(_all(es.REJECTION, pt.REJECTION, es.OFFER, pt.OFFER)),
    st.sampled_from(["\n", "  ", "\u00a0"]),
)
def test_capitals_and_white_space_say_nothing(text: str, space: str) -> None:
    loud = text.upper().replace(" ", space if space != "\n" else " ")
    assert rejected(loud) == rejected(text)
    assert offered(loud) == offered(text)
