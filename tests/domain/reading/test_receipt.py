"""A receipt that speaks of those who may be declined or invited decides nothing."""

import pytest

from app.domain.reading.model import Kind
from app.domain.reading.receipt import asks_to_wait, came_in, still_open
from app.domain.reading.sentences import sentences
from tests.domain.reading.mail import reading_of

OPEN = [
    "Our team will now review your application carefully.",
    "Your application is currently under review.",
    "If your skills match what we are looking for, a recruiter will be in touch.",
    "Should your experience fit the post, we will contact you.",
    "We will contact you if you are shortlisted.",
    "Only shortlisted candidates will be contacted.",
    "A recruiter will contact you over the next two weeks.",
    "If you have not heard from us by 1 May, please assume you were unsuccessful.",
    "We are unable to reply to everyone individually.",
    "Wir prüfen nun Ihre Unterlagen.",
    "Wir melden uns in Kürze bei Ihnen.",
    "Nous étudions votre candidature avec attention.",
    "Nous reviendrons vers vous sous deux semaines.",
    "Sans réponse de notre part sous trois semaines, considérez que nous n'avons pu la retenir.",
    "Estamos revisando tu candidatura.",
    "Nos pondremos en contacto contigo en los próximos días.",
    "Vamos analisar a sua candidatura.",
    "Entraremos em contato em breve.",
    "Je hoort binnen een week van ons.",
    "We nemen zo snel mogelijk contact met je op.",
    "Van zodra uw kandidatuur behandeld is, brengen wij u op de hoogte.",
    "Als je kwalificaties aansluiten, nemen we contact op.",
    "Een van onze recruiters bekijkt je cv.",
    "We streven ernaar alle sollicitaties binnen een week te behandelen.",
]
DECIDED = [
    "We have reviewed your application and chosen somebody else.",
    "Should a suitable position open up, we will contact you.",
    "If another role matches your skills, we will be in touch.",
    "Your application will not be taken further.",
    "Nach sorgfältiger Prüfung Ihrer Unterlagen haben wir uns anders entschieden.",
    "Após análise, a vaga foi preenchida.",
    "We kiezen voor een andere kandidaat.",
    "Uw kandidatuur werd niet weerhouden.",
    "We laten je weten dat de keuze op iemand anders viel.",
]


@pytest.mark.parametrize("line", OPEN)
def test_what_is_yet_to_come_is_known_by_set_words(line: str) -> None:
    assert still_open(sentences(line)) is not None


@pytest.mark.parametrize("line", DECIDED)
def test_what_is_decided_is_not_open(line: str) -> None:
    assert still_open(sentences(line)) is None


@pytest.mark.parametrize(
    ("text", "here"),
    [
        ("We have received your application. Good luck!", True),
        ("We have received your application. Unfortunately the post is filled.", False),
        ("Ihre Bewerbung ist bei uns eingegangen. Alles Gute!", True),
        ("Ihre Bewerbung ist bei uns eingegangen. Leider ist die Stelle besetzt.", False),
        ("Hemos recibido su solicitud. No disponemos de puestos este año.", False),
        ("Ihre Bewerbung ist eingegangen. Wir haben derzeit keine Stelle frei.", False),
        ("Nous avons bien reçu votre candidature. Bonne chance !", True),
        ("Hemos recibido tu candidatura. ¡Mucha suerte!", True),
        ("Recebemos a sua candidatura. Boa sorte!", True),
        ("We hebben je sollicitatie ontvangen. Succes!", True),
    ],
)
def test_an_arrival_is_all_that_is_said_where_the_text_does_not_turn(text: str, here: bool) -> None:
    assert (came_in(sentences(text)) is not None) is here


THANKS = "Dear Sam,\n\nThank you for your interest in Harbour Foods."
WISHES = (
    "We keep every resume on file for a year in case a future position fits.\n\n"
    "We wish you every success with your career.\n\nHarbour Foods Human Resources"
)
MIDDLE = [
    (
        "We have received your application for Payroll Clerk. If it fits what the team needs, "
        "Ruth Adler will contact you. So many people apply that we cannot write to all of them "
        "individually, which should not discourage you.",
        Kind.NOTICE,
    ),
    (
        "We have received your application for Payroll Clerk. Unfortunately we have decided to "
        "move forward with other candidates whose skills match more closely.",
        Kind.REJECTION,
    ),
    (
        "Your application for Payroll Clerk arrived. A good many people write to us, and we "
        "cannot always reply if your application is not selected.",
        Kind.NOTICE,
    ),
    (
        "We have read your application for Payroll Clerk. A good many people wrote to us, and "
        "your application was not selected.",
        Kind.REJECTION,
    ),
]


@pytest.mark.parametrize(("middle", "kind"), MIDDLE)
def test_good_wishes_end_nothing_where_the_application_is_only_received(
    middle: str, kind: Kind
) -> None:
    reading = reading_of(
        f"{THANKS}\n\n{middle}\n\n{WISHES}",
        subject="Thank you for applying at Harbour Foods",
        sender="Harbour Foods HR <hr@harbourfoods.example>",
    )
    assert reading.kind is kind


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Volgende week beslissen we of we je uitnodigen voor een gesprek.", Kind.NOTICE),
        ("We nodigen je graag uit voor een gesprek, wanneer schikt het je?", Kind.INVITATION),
    ],
)
def test_whether_one_is_invited_is_no_invitation(line: str, kind: Kind) -> None:
    body = (
        "Beste Sam,\n\nDank voor je brief! Je sollicitatie als kok bij Havenkant is "
        f"binnengekomen. {line}\n\nMet vriendelijke groet,\nAnke de Boer"
    )
    sender = "Havenkant Recruitment <recruitment@havenkant.example>"
    assert reading_of(body, subject="Je sollicitatie", sender=sender).kind is kind


WAITS = [
    "We will get back to you as soon as possible.",
    "We hope to be in touch within two weeks.",
    "You can expect to hear from us by the end of May.",
    "Successful candidates will be contacted by phone.",
    "No decision has been made yet.",
    "We are still reviewing applications.",
    "Your resume has been forwarded to the hiring manager.",
    "Please allow up to three weeks.",
    "Wir bitten Sie noch um etwas Geduld.",
    "Sie hören in Kürze von uns.",
    "Votre candidature est en cours d'étude.",
    "Te mantendremos informado del proceso.",
    "A sua candidatura está em análise.",
    "We houden je op de hoogte.",
]
DOES_NOT_WAIT = [
    "We will contact you as soon as another position opens.",
    "We have made a decision.",
    "We wish you every success.",
    "Wir wünschen Ihnen alles Gute.",
    "Nous vous souhaitons bonne chance.",
]


@pytest.mark.parametrize("line", WAITS)
def test_a_word_that_is_still_to_come_is_announced(line: str) -> None:
    assert asks_to_wait(sentences(line)) is not None


@pytest.mark.parametrize("line", DOES_NOT_WAIT)
def test_no_word_is_to_come(line: str) -> None:
    assert asks_to_wait(sentences(line)) is None


DELAY = (
    "Dear Sam,\n\nThank you for the time you took for our interviews for the post of Head Cook. We "
    "had many strong candidates and it was a difficult choice. {line}\n\nWe thank you again for "
    "your interest in Harbour Foods and wish you all the best.\n\nSincerely,\nRuth Adler"
)


@pytest.mark.parametrize(
    ("line", "kinds"),
    [
        (
            "No decision has been made yet, and we will let you know within two weeks.",
            {Kind.PROMISE},
        ),
        (
            "No decision has been made yet; we are still considering all candidates.",
            {Kind.ACKNOWLEDGEMENT, Kind.NOTICE, Kind.REPLY},
        ),
        ("We have decided to move forward with another candidate.", {Kind.REJECTION}),
    ],
)
def test_kind_words_decline_nobody_while_a_word_is_to_come(line: str, kinds: set[Kind]) -> None:
    assert reading_of(DELAY.format(line=line), subject="Head Cook").kind in kinds
