"""Who withdrew is thanked and wished well, and not rejected."""

import pytest

from app.domain.reading.model import Kind
from app.domain.reading.sentences import sentences
from app.domain.reading.withdrawal_answered import withdrawal_answered
from tests.domain.reading.mail import reading_of

ANSWERS = [
    "Thanks for informing us of your decision to withdraw.",
    "Thanks for telling us that you have accepted another position.",
    "We are sorry to hear that you are withdrawing your application.",
    "We understand and respect your decision to withdraw.",
    "As you requested, we have withdrawn your application.",
    "You have successfully withdrawn your application for Payroll Clerk.",
    "Vielen Dank für die Nachricht, dass Sie Ihre Bewerbung zurückziehen.",
    "Wir respektieren Ihre Entscheidung und wünschen Ihnen alles Gute.",
    "Nous avons bien noté le retrait de votre candidature.",
    "Respetamos tu decisión y te deseamos lo mejor.",
    "Respeitamos a sua decisão e desejamos-lhe sucesso.",
    "We respecteren je keuze en wensen je veel succes.",
    "Jammer dat je voor een andere werkgever hebt gekozen.",
    "We begrijpen dat je afziet van verdere deelname.",
    "Op uw verzoek hebben wij uw sollicitatie ingetrokken.",
]
OTHERS = [
    "We have decided to withdraw your application from consideration.",
    "The vacancy has been withdrawn.",
    "If you wish to withdraw your application, sign in here.",
    "We have to withdraw the offer made to you in March.",
    "Thank you for letting us know about your interest.",
    "We respect your privacy.",
]


@pytest.mark.parametrize("line", ANSWERS)
def test_the_answer_to_a_withdrawal_is_known(line: str) -> None:
    assert withdrawal_answered(sentences(line)) is not None


@pytest.mark.parametrize("line", OTHERS)
def test_what_they_withdraw_or_one_may_withdraw_is_none(line: str) -> None:
    assert withdrawal_answered(sentences(line)) is None


WISHES = (
    "It was good to meet you in May.\n\nWe wish you all the best "
    "for your career.\n\nWarm regards,\nRuth Adler\nHarbour Foods"
)


@pytest.mark.parametrize(
    ("line", "sender", "kind"),
    [
        (
            "Thank you for telling me on Monday that you withdraw, and for giving the reasons for "
            "it so openly.",
            "Ruth Adler <ruth@harbourfoods.example>",
            Kind.ACKNOWLEDGEMENT,
        ),
        (
            "Thank you for your application. We have decided to withdraw you from consideration "
            "for the work in our kitchen.",
            "Ruth Adler <ruth@harbourfoods.example>",
            Kind.REJECTION,
        ),
    ],
)
def test_good_wishes_reject_nobody_who_withdrew(line: str, sender: str, kind: Kind) -> None:
    reading = reading_of(f"Dear Sam,\n\n{line}\n\n{WISHES}", subject="Thank you", sender=sender)
    assert reading.kind is kind
