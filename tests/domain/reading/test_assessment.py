"""A test to be done, or papers to be sent, is asked for; it is no invitation to meet."""

import pytest

from app.domain.reading.assessment import exercise_in, handed_in, papers_in
from app.domain.reading.model import Kind
from app.domain.reading.sentences import sentences
from tests.domain.reading.mail import reading_of

TO_DO = [
    "Please complete the online assessment by Friday.",
    "Harbour Foods invites you to take its Payroll Basics test.",
    "You've been invited to a short numeracy test.",
    "Your numeracy assessment is now open.",
    "The second round is an aptitude test.",
    "As the next step, we would like you to solve a short exercise.",
    "Here is the exercise that we spoke of.",
    "Please send us your solution within a week.",
    "Bitte bearbeiten Sie den Online-Test bis Freitag.",
    "Nous vous invitons à réaliser un test technique en 48 heures.",
    "Te pedimos que completes la siguiente prueba técnica.",
    "Pedimos que faça o teste online até sexta-feira.",
    "We vragen je om de online vragenlijst in te vullen voor vrijdag: maak het assessment hier.",
    "Maak de capaciteitentest voor vrijdag.",
    "De volgende stap is een online test.",
]
NO_TEST = [
    "Failure to sit the test within a week ends your application.",
    "If you are shortlisted you will be asked to complete an assessment.",
    "Thank you for taking the time to complete our online assessment.",
    "Thanks for completing the coding challenge.",
    "You are invited to the assessment centre in Leeds.",
    "We'd like to invite you to an interview.",
    "Your technical interview is on Friday.",
    "Can you come in on Saturday at 7 and do the test at the oven?",
    "Vem fazer um teste na cozinha sábado às 7.",
    "Merci d'avoir réalisé le test technique.",
    "Gracias por completar la prueba.",
    "Bedankt voor het inleveren van de opdracht.",
    "Je hebt onlangs de capaciteitentest afgerond.",
]
PAPERS = [
    "Please send us the following documents within 48 hours.",
    "Bitte senden Sie uns folgende Unterlagen zu.",
    "Merci de nous transmettre les documents suivants.",
    "Necesitamos que nos envíes los siguientes documentos:",
    "Pedimos que nos envie os seguintes documentos:",
    "Wil je ons de volgende documenten sturen?",
    "Gelieve een kopie van uw diploma te bezorgen.",
    "Wij verzoeken u een verklaring omtrent het gedrag te overleggen.",
    "We missen nog je motivatiebrief.",
]


@pytest.mark.parametrize("line", TO_DO)
def test_a_test_to_do_is_known_by_set_words(line: str) -> None:
    assert exercise_in(sentences(line)) is not None


@pytest.mark.parametrize("line", NO_TEST)
def test_a_test_that_is_done_or_may_come_asks_for_nothing(line: str) -> None:
    assert exercise_in(sentences(line)) is None


@pytest.mark.parametrize("line", PAPERS)
def test_documents_are_asked_for(line: str) -> None:
    assert papers_in(sentences(line)) is not None


@pytest.mark.parametrize(
    ("line", "done"),
    [
        ("This email confirms that you submitted the coding part.", True),
        ("Thanks for taking our typing test.", True),
        ("Thanks for taking the time to talk to me.", False),
    ],
)
def test_what_is_handed_in_is_known(line: str, done: bool) -> None:
    assert (handed_in(sentences(line)) is not None) is done


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("we would like you to complete a code challenge", Kind.QUESTION),
        ("we would like to invite you to an interview with our team", Kind.INVITATION),
        (
            "we would like to invite you to an interview with our team, after which you will "
            "complete a short exercise",
            Kind.INVITATION,
        ),
    ],
)
def test_machines_invite_to_tests_too(line: str, kind: Kind) -> None:
    body = (
        f"Hi Sam,\n\nYour papers for the post of Payroll Clerk are complete, and now {line}. "
        "The link and all that you need to know come on Monday; keep an hour and a half free for "
        "it.\n\nGood luck\nRuth Adler\nRecruiter"
    )
    reading = reading_of(body, subject="Harbour Foods: next step")
    assert reading.kind is kind


def test_a_test_where_one_comes_is_an_invitation() -> None:
    body = (
        "Dear Sam,\n\nThe board has accepted your papers, and you will sit the test for "
        "interpreters. It will take place in our rooms on 6 May at 9.15. The board will meet "
        "you after it and ask about your work.\n\nKind regards,\nRuth Adler"
    )
    assert reading_of(body, subject="Interpreters at Harbour Foods").kind is not Kind.QUESTION


def test_a_test_to_do_is_the_users_turn_and_shows_its_line() -> None:
    body = (
        "Hi Sam,\n\nHarbour Foods invites you to take its Payroll Basics test.\n"
        "It takes an hour and a half.\n\nThe link works until Monday."
    )
    sender = "HackerRank <noreply@hackerrank.com>"
    reading = reading_of(body, subject="Harbour Foods invited you to a test", sender=sender)
    assert reading.kind is Kind.QUESTION
    assert reading.asks
    assert reading.question == "Harbour Foods invites you to take its Payroll Basics test."
