"""A mail whose text nobody may see, weighed by its headers alone."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.reading.header_weights import CLASSES, MADE_FROM
from app.domain.reading.header_words import ABOUT_HIRING, hiring_by_headers
from app.domain.reading.model import SenderKind
from app.domain.reading.read import read
from tests.corpus.lessons import digest
from tests.domain.reading.mail import a_mail


def hiring(subject: str, sender: str, *, text: str = "") -> bool:
    mail = a_mail(text, subject=subject, sender=sender)
    return read(replace(mail, text=None, header_only=True), frozenset()).hiring


def test_the_weights_are_of_the_mails_that_lie_here() -> None:
    assert digest() == MADE_FROM, "the mails to learn from have changed: run `make fit`"
    assert ABOUT_HIRING in CLASSES


@pytest.mark.parametrize(
    ("subject", "sender"),
    [
        ("Your application to Corvane: Data Analyst", "Corvane Talent <talent@corvane.example>"),
        ("Interview confirmation - Site Manager", "Priya Nair <priya.nair@halden.example>"),
        ("Thank you for applying to Brightwell", "Brightwell <no-reply@hire.lever.co>"),
        ("Invitation to interview: Staff Nurse Band 5", "Ward 7 <m.okafor@trust.example>"),
        ("Ihre Bewerbung als Bauleiterin", "Personalabteilung <bewerbung@tiefbau.example>"),
        ("Votre candidature au poste de comptable", "Service RH <rh@fiduciaire.example>"),
        ("Update on your application for Data Analyst", "Dana Reyes <dana.reyes@acme.example>"),
    ],
)
def test_headers_that_say_hiring(subject: str, sender: str) -> None:
    assert hiring(subject, sender)


@pytest.mark.parametrize(
    ("subject", "sender"),
    [
        ("Re: Thursday", "Lena Holm <lena.holm@acme.example>"),
        ("Your order has been shipped", "Tool Shop <orders@tools.example>"),
        ("Minutes of the parish council, 3 May", "Clerk <clerk@parish.example>"),
        ("Re: [dev] release candidate 2 and the position of the tab bar", "Jo <jo@lists.example>"),
        ("Interview with the minister, tonight at nine", "Newsroom <news@paper.example>"),
        ("Your mortgage application", "Halden Bank <service@bank.example>"),
        ("", "Sam <sam@box.example>"),
    ],
)
def test_headers_that_do_not(subject: str, sender: str) -> None:
    assert not hiring(subject, sender)


@given(st.text(), st.text())
def test_the_text_changes_nothing(one: str, other: str) -> None:
    mail = a_mail(one, subject="Your application", sender="Halden Jobs <jobs@halden.example>")
    sealed = replace(mail, header_only=True)
    assert read(sealed, frozenset()) == read(replace(sealed, text=other), frozenset())


@given(st.lists(st.text()), st.floats(-50, 50), st.sampled_from(SenderKind))
def test_the_confidence_is_that_of_the_likelier_answer(
    subject: list[str], score: float, sender: SenderKind
) -> None:
    names = ("structure", "written", "answers", "tracked", "receipt", "bulk")
    found = hiring_by_headers(a_mail(""), sender, subject, dict.fromkeys(names, score))
    assert 0.5 <= found.confidence <= 1
    assert found.hiring == (found.score >= 0)
