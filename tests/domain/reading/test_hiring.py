import pytest

from app.domain.reading.hiring import evidence_in, hiring_of
from app.domain.reading.sentences import sentence, sentences
from tests.domain.reading.hiring_mails import MAILS
from tests.domain.reading.mail import reading_of
from tests.domain.reading.ordinary_mails import ORDINARY


def test_most_mail_between_employer_and_candidate_is_hiring() -> None:
    hiring = [m for m in MAILS if m[4] != "bulk"]
    missed = [m[0] for m in hiring if not reading_of(m[3], sender=m[1], subject=m[2]).hiring]
    assert len(missed) <= 0.08 * len(hiring), missed


def test_other_matters_with_the_words_of_hiring_are_not() -> None:
    wrong = [o[0] for o in ORDINARY if reading_of(o[3], sender=o[1], subject=o[2]).hiring]
    assert len(wrong) <= 0.05 * len(ORDINARY), wrong


@pytest.mark.parametrize(
    ("hiring", "other"),
    [
        ("Thanks for your application for the Analyst role.", "Thanks for your application for the loan."),
        ("I'd like to set up a phone interview about the position.", "I'm a reporter and I'd like to set up a phone interview."),
        ("We have decided to move forward with another candidate.", "We have decided to move forward with another vendor."),
        ("We are pleased to offer you the position of Analyst.", "We are pleased to offer you 20% off."),
        ("Your interview is on Tuesday with our hiring team.", "The interview on CNN is on Tuesday with our press team."),
        ("Please send me your resume.", "Please resume the download."),
    ],
)  # fmt: skip
def test_pairs_that_differ_in_a_word(hiring: str, other: str) -> None:
    assert reading_of(hiring).hiring
    assert not reading_of(other).hiring


def test_the_quoted_rest_is_weak_evidence() -> None:
    answer, subject = "Sounds good, Tuesday at ten.", sentence("Re: Interview")
    rest = (
        "Thank you for applying for the Backend Engineer position. We would like to interview you."
    )
    alone = hiring_of(evidence_in(subject, sentences(answer)))
    with_rest = hiring_of(evidence_in(subject, sentences(answer)), quoted=rest)
    assert alone.score < with_rest.score
    longer = "We are eight for dinner, so I booked the long table. " * 3
    unrelated = hiring_of(evidence_in(sentence("Dinner"), sentences(longer)), quoted=rest)
    assert not unrelated.hiring


def test_an_answer_of_a_few_words_lives_by_what_it_answers() -> None:
    answer = evidence_in(sentence("Re: Visit"), sentences("Sounds good, Tuesday at ten."))
    rest = (
        "Thank you for applying for the Backend Engineer position. We would like to interview you."
    )
    assert hiring_of(answer, quoted=rest).hiring
    assert not hiring_of(answer, quoted="Shall we have lunch on Tuesday?").hiring


def test_support_counts_little_beside_another_matter() -> None:
    flat = evidence_in(sentence(""), sentences("The landlord has chosen another applicant."))
    job = evidence_in(sentence(""), sentences("The team has chosen another applicant."))
    assert flat.other_matters
    assert hiring_of(job, support=2.8).score - hiring_of(job).score == pytest.approx(2.8)
    assert hiring_of(flat, support=2.8).score - hiring_of(flat).score < 1


def test_the_sending_system_speaks_before_any_word() -> None:
    tracked = reading_of("Hello.", sender="Acme <no-reply@us.greenhouse-mail.io>")
    assert tracked.hiring
    assert not reading_of("Hello.", sender="Acme <no-reply@shop.example>").hiring


def test_headers_alone_give_an_answer_that_is_less_sure() -> None:
    subject = "Your application for Backend Engineer at Acme"
    whole = reading_of("Thank you for applying to the role.", subject=subject)
    headers = reading_of(subject=subject, header_only=True)
    assert headers.hiring
    assert 0.5 <= headers.confidence < whole.confidence
