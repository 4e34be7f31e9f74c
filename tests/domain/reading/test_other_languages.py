import pytest

from app.domain.reading.model import Kind
from tests.corpus.fresh import LANGUAGES
from tests.domain.reading.fresh.languages_last import LANGUAGES as LAST
from tests.domain.reading.fresh.languages_ordinary import ORDINARY
from tests.domain.reading.fresh.mail import Mail
from tests.domain.reading.mail import reading_of

MAILS = [mail for collection in (*LANGUAGES, *LAST) for mail in collection]


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        ("Leider haben wir uns für eine andere Kandidatin entschieden.", Kind.REJECTION),
        ("Votre candidature n'a pas été retenue pour ce poste.", Kind.REJECTION),
        ("La vacante ya fue cubierta, le agradecemos su entrevista.", Kind.REJECTION),
        ("A vaga de motorista foi preenchida com outro candidato.", Kind.REJECTION),
        ("We hebben besloten met een andere kandidaat verder te gaan.", Kind.REJECTION),
        ("Gerne laden wir Sie zu einem Vorstellungsgespräch am 14. März ein.", Kind.INVITATION),
        ("Wir bieten Ihnen die Stelle an, der Arbeitsvertrag liegt bei.", Kind.OFFER),
        ("Nous accusons réception de votre candidature au poste.", Kind.NOTICE),
    ],
)
def test_it_is_read_in_its_own_language(body: str, kind: Kind) -> None:
    assert reading_of(body).kind is kind


def test_a_refusal_that_may_come_is_none() -> None:
    body = "Sans nouvelles de notre part, votre candidature n'a pas été retenue."
    assert reading_of(body).kind is not Kind.REJECTION


@pytest.mark.parametrize("mail", MAILS, ids=lambda mail: f"{mail.name}, {mail.subject}")
def test_every_reading_shows_its_line(mail: Mail) -> None:
    reading = reading_of(mail.body, sender=mail.sender, subject=mail.subject)
    flat = " ".join(f"{mail.subject} {mail.body}".split())
    assert not reading.hiring or (reading.quote and reading.quote in flat)


@pytest.mark.parametrize("mail", ORDINARY, ids=lambda mail: mail.name)
def test_nobody_is_refused_or_hired_in_ordinary_mail(mail: Mail) -> None:
    reading = reading_of(mail.body, sender=mail.sender, subject=mail.subject)
    assert reading.kind not in {Kind.REJECTION, Kind.OFFER, Kind.INVITATION}
