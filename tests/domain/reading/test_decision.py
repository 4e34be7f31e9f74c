from datetime import date

import pytest

from app.domain.reading.decision import declines_oneself, reply_by_in
from app.domain.reading.model import Kind
from app.domain.reading.sentences import sentences
from tests.domain.reading.mail import reading_of
from tests.domain.reading.recruiters_sentences import (
    DECLINES,
    DECLINES_NOTHING,
    INVITES,
    OFFERS,
    OFFERS_NOTHING,
    SCHEDULES,
)

WED = date(2026, 3, 11)
SUBJECT = "Your application for Data Analyst at Acme"


def kind_of(line: str) -> Kind:
    return reading_of(f"Hi Sam,\n\n{line}\n\nBest,\nDana", subject=SUBJECT).kind


@pytest.mark.parametrize("line", DECLINES)
def test_a_sentence_that_declines_is_a_rejection(line: str) -> None:
    assert kind_of(line) is Kind.REJECTION


@pytest.mark.parametrize("line", DECLINES_NOTHING)
def test_the_words_of_a_rejection_alone_are_none(line: str) -> None:
    assert kind_of(line) is not Kind.REJECTION


@pytest.mark.parametrize("line", OFFERS)
def test_a_sentence_that_offers_the_job_is_an_offer(line: str) -> None:
    assert kind_of(line) is Kind.OFFER


@pytest.mark.parametrize("line", OFFERS_NOTHING)
def test_other_things_that_are_offered_are_no_offer(line: str) -> None:
    assert kind_of(line) is not Kind.OFFER


@pytest.mark.parametrize("line", INVITES)
def test_a_sentence_that_invites_is_an_invitation(line: str) -> None:
    assert kind_of(line) is Kind.INVITATION


@pytest.mark.parametrize("line", SCHEDULES)
def test_a_sentence_about_the_time_is_scheduling(line: str) -> None:
    assert kind_of(line) is Kind.SCHEDULING


def test_a_rejection_is_proved_by_its_line() -> None:
    line = "After careful consideration we have decided to move forward with other candidates."
    reading = reading_of(f"Hi Sam,\n\nThank you for your time.\n{line}\n\nDana", subject=SUBJECT)
    assert reading.quote == line
    assert reading.promise is None


def test_a_candidates_own_decision_is_no_rejection() -> None:
    line = "I have decided to move forward with another offer and withdraw my application."
    assert reading_of(line, subject=SUBJECT).kind is not Kind.REJECTION


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Please sign and return the letter by Friday, March 13.", date(2026, 3, 13)),
        ("This offer is valid until 20 March 2026.", date(2026, 3, 20)),
        ("Your offer will expire on 20 March.", date(2026, 3, 20)),
        ("We'd need to know by the end of next week.", date(2026, 3, 20)),
        ("If you want to accept this offer, you must do so by 21 September.", date(2026, 9, 21)),
        ("Kindly revert with your acceptance within 3 working days.", date(2026, 3, 16)),
        ("Your start date is 1 April.", None),
        ("We look forward to welcoming you.", None),
    ],
)
def test_the_last_day_for_an_answer(text: str, day: date | None) -> None:
    assert reply_by_in(sentences(text), WED) == day


@pytest.mark.parametrize(
    "line",
    [
        "I have chosen another candidate for the job.",
        "I'm sorry, I have decided not to take your application further.",
        "I've decided to give the job to somebody who has run a kitchen before.",
        "I am withdrawing the offer that I made on Monday.",
        "I have to decline your application.",
    ],
)
def test_who_decides_alone_declines_as_well(line: str) -> None:
    """A shop's owner says "I" too; only who withdraws speaks of themselves."""
    assert not declines_oneself(sentences(line))


@pytest.mark.parametrize(
    "line",
    [
        "I have decided to move forward with another offer and withdraw my application.",
        "I am withdrawing from the process.",
        "I would like to decline the position.",
        "I am respectfully declining your offer.",
    ],
)
def test_who_withdraws_turns_nobody_down(line: str) -> None:
    assert declines_oneself(sentences(line))


@pytest.mark.parametrize(
    "line",
    [
        "I have chosen another candidate for the job.",
        "I'm sorry, I have decided not to take your application further.",
    ],
)
def test_an_owners_no_is_a_rejection(line: str) -> None:
    body = f"Hi Sam,\n\nthanks for coming in. {line}\n\nDana"
    assert reading_of(body, subject="Your application for Line Cook").kind is Kind.REJECTION
