"""Decisions in one short line, each beside the line that differs in what it decides."""

import pytest

from app.domain.reading.decision import DECLINES, OFFERS, offer_in, rejection_in
from app.domain.reading.model import Kind
from app.domain.reading.sentences import sentences
from tests.domain.reading.mail import reading_of

OFFERED = [
    "We are glad to inform you that you have been selected for the post of School Nurse.",
    "We are happy to give you a contingent offer for the work of office clerk.",
    "Today we extend to you an offer to join the night team.",
    "Nous sommes ravis de vous accueillir en tant que responsable de nuit.",
    "Deine Bewerbung hat uns gefreut. Deine Bewerbung nehmen wir gerne an.",
]
NOT_OFFERED = [
    "We are glad to inform you that you have been selected for the position's first interview.",
    "I wish we could offer you the position.",
    "Today we extend to you our thanks.",
    "Nous sommes ravis de vous accueillir mardi pour un entretien.",
    "Wir nehmen Ihre Bewerbung gerne per Mail entgegen.",
    "We would be happy to keep you on file for future openings.",
]
DECLINED = [
    "I wish we could offer you the position.",
    "The department has finished its work on this position, and it has been filled.",
    "This posting has since been closed.",
    "We don't have immediate needs for more engineers; we don't have any current openings in York.",
    "Informamos que a vaga de contador foi finalizada.",
]
NOT_DECLINED = [
    "You will hear from us once the position has been filled.",
    "We have immediate needs for engineers.",
    "A sua inscrição na vaga de contador foi finalizada com sucesso.",
]


@pytest.mark.parametrize("line", OFFERED)
def test_a_short_yes_is_an_offer(line: str) -> None:
    assert offer_in(sentences(line)).score >= OFFERS


@pytest.mark.parametrize("line", NOT_OFFERED)
def test_a_word_more_and_it_is_none(line: str) -> None:
    assert offer_in(sentences(line)).score < OFFERS


@pytest.mark.parametrize("line", DECLINED)
def test_a_short_no_is_a_rejection(line: str) -> None:
    assert rejection_in(sentences(line)).score >= DECLINES


@pytest.mark.parametrize("line", NOT_DECLINED)
def test_what_is_open_declines_nobody(line: str) -> None:
    assert rejection_in(sentences(line)).score < DECLINES


def test_an_account_manager_applies_for_no_account() -> None:
    body = (
        "Dear Sam,\n\nThank you for the time you gave our interview process. In the end we "
        "chose to extend an offer to another candidate.\n\nWith thanks,\nRuth Adler"
    )
    reading = reading_of(body, subject="Your application for Account Manager at Harbour Foods")
    assert reading.hiring
    assert reading.kind is Kind.REJECTION


def test_a_machine_that_says_the_post_is_filled_rejects() -> None:
    body = (
        "Dear Sam,\n\nThank you for your application for the Press Officer position in the "
        "department of Media, job opening 11820. The department has finished its work on this "
        "position, and it has been filled.\n\nPlease do not reply to this automated email."
    )
    reading = reading_of(
        body, subject="Job opening 11820", sender="Careers <noreply@midtown.example>"
    )
    assert reading.kind is Kind.REJECTION
