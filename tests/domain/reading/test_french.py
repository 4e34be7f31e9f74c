"""What employers write in French: each list finds its ways of saying it, and leaves the others."""

from datetime import date

import pytest

from app.domain.reading.assessment import papers_in
from app.domain.reading.cold_approach import is_cold
from app.domain.reading.decision import DECLINES, OFFERS, offer_in, rejection_in
from app.domain.reading.invitation import INVITES, invitation_in
from app.domain.reading.model import Kind
from app.domain.reading.notice import notice_in
from app.domain.reading.plain import body_of
from app.domain.reading.promise import promise_in
from app.domain.reading.question import question_in
from app.domain.reading.scheduling import SCHEDULES, scheduling_in
from app.domain.reading.sentences import sentence, sentences
from app.domain.reading.written import written_in
from tests.domain.reading.fresh.french_decisions import (
    DECLINING,
    NOT_DECLINING,
    NOT_OFFERING,
    OFFERING,
)
from tests.domain.reading.fresh.french_mails import HIRING, ORDINARY
from tests.domain.reading.fresh.french_meetings import (
    COLD,
    FINDS_A_TIME,
    FINDS_NO_TIME,
    INVITING,
    NOT_COLD,
    NOT_INVITING,
)
from tests.domain.reading.fresh.french_rest import (
    ASKS,
    ASKS_NOTHING,
    PAPERS,
    PROMISING,
    PROMISING_NOTHING,
    RECEIVED,
    RECEIVED_NOTHING,
)
from tests.domain.reading.mail import a_mail, reading_of

WED = date(2026, 3, 11)
_LIKE_A_RECEIPT = 1.5


@pytest.mark.parametrize("text", DECLINING)
def test_it_declines(text: str) -> None:
    assert rejection_in(sentences(text)).score >= DECLINES


@pytest.mark.parametrize("text", NOT_DECLINING)
def test_it_does_not_decline(text: str) -> None:
    assert rejection_in(sentences(text)).score < DECLINES


@pytest.mark.parametrize("text", OFFERING)
def test_it_offers(text: str) -> None:
    assert offer_in(sentences(text)).score >= OFFERS


@pytest.mark.parametrize("text", NOT_OFFERING)
def test_it_does_not_offer(text: str) -> None:
    assert offer_in(sentences(text)).score < OFFERS


@pytest.mark.parametrize("text", INVITING)
def test_it_invites(text: str) -> None:
    assert invitation_in(sentences(text)).score >= INVITES


@pytest.mark.parametrize("text", NOT_INVITING)
def test_it_does_not_invite(text: str) -> None:
    assert invitation_in(sentences(text)).score < INVITES


@pytest.mark.parametrize("text", FINDS_A_TIME)
def test_a_time_is_sought_fixed_or_moved(text: str) -> None:
    assert scheduling_in(sentences(text)).score >= SCHEDULES


@pytest.mark.parametrize("text", FINDS_NO_TIME)
def test_no_time_is_sought(text: str) -> None:
    assert scheduling_in(sentences(text)).score < SCHEDULES


@pytest.mark.parametrize("text", RECEIVED)
def test_it_came_in(text: str) -> None:
    assert notice_in(sentence(""), sentences(text)).score >= _LIKE_A_RECEIPT


@pytest.mark.parametrize("text", RECEIVED_NOTHING)
def test_it_says_of_nothing_that_it_came_in(text: str) -> None:
    assert notice_in(sentence(""), sentences(text)).score < _LIKE_A_RECEIPT


@pytest.mark.parametrize("text", ASKS)
def test_it_asks(text: str) -> None:
    assert question_in(sentences(text)).asks


@pytest.mark.parametrize("text", ASKS_NOTHING)
def test_it_asks_nothing(text: str) -> None:
    assert not question_in(sentences(text)).asks


@pytest.mark.parametrize("text", PAPERS)
def test_papers_are_asked_for(text: str) -> None:
    assert papers_in(sentences(text)) is not None


@pytest.mark.parametrize("text", [*DECLINING, *OFFERING, *RECEIVED])
def test_no_papers_are_asked_for(text: str) -> None:
    assert papers_in(sentences(text)) is None


@pytest.mark.parametrize(("text", "first", "last"), PROMISING)
def test_it_promises(text: str, first: int, last: int) -> None:
    promise = promise_in(sentences(text), WED)
    assert promise is not None
    assert promise.period.first == date(2026, 3, first)
    assert promise.period.last == date(2026, 3, last)


@pytest.mark.parametrize("text", PROMISING_NOTHING)
def test_it_promises_nothing(text: str) -> None:
    assert promise_in(sentences(text), WED) is None


@pytest.mark.parametrize("text", COLD)
def test_they_write_to_somebody_who_never_applied(text: str) -> None:
    mail = a_mail(text)
    assert is_cold(written_in(mail, body_of(mail)))


@pytest.mark.parametrize("text", NOT_COLD)
def test_they_know_the_applicant(text: str) -> None:
    mail = a_mail(text)
    assert not is_cold(written_in(mail, body_of(mail)))


@pytest.mark.parametrize(("subject", "text"), ORDINARY)
def test_ordinary_mail_is_not_about_hiring(subject: str, text: str) -> None:
    reading = reading_of(text, subject=subject)
    assert not reading.hiring
    assert reading.kind not in {Kind.REJECTION, Kind.OFFER, Kind.INVITATION}


@pytest.mark.parametrize(("subject", "text"), HIRING)
def test_a_mail_about_hiring_is_known_as_one(subject: str, text: str) -> None:
    assert reading_of(text, subject=subject).hiring
