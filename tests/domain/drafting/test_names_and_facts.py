"""Names, roles, employers and points as they are found, and what becomes of them."""

import pytest

from app.domain.conversation import Counterpart
from app.domain.drafting.clean import employer_of, point_of, role_of
from app.domain.drafting.model import Voice
from app.domain.drafting.names import first_name, greeting_name, of_display_name
from app.domain.message import Address


@pytest.mark.parametrize(
    ("display", "name"),
    [
        ("Dana Reyes", "Dana"),
        ("Reyes, Dana", "Dana"),
        ("van Dijk, Jan", "Jan"),
        ("DANA REYES", "Dana"),
        ("dana reyes", "Dana"),
        ("Dana Reyes (Acme)", "Dana"),
        ('"Dana Reyes" <dana@acme.example>', "Dana"),
        ("Dana at Acme", "Dana"),
        ("Dana from the Acme team", "Dana"),
        ("Dana Reyes | Acme", "Dana"),
        ("Dr. Dana Reyes", "Dr. Reyes"),
        ("Prof Maria de Souza", "Prof de Souza"),
        ("Jean-Luc Picard", "Jean-Luc"),
        ("JEAN-LUC PICARD", "Jean-Luc"),
        ("JP Morgan", "JP"),
        ("D. Reyes", ""),
        ("Talent Team", ""),
        ("Acme Recruiting", ""),
        ("Acme", ""),
        ("noreply", ""),
        ("dana@acme.example", ""),
        ("Dana 2", ""),
        ("", ""),
        ("山田 太郎", "山田 太郎"),
        ("Зоя Иванова", "Зоя"),
        ("Łukasz Żak", "Łukasz"),
    ],
)
def test_a_first_name_from_a_display_name(display: str, name: str) -> None:
    assert of_display_name(display, "Acme") == name


def test_a_signature_wins_over_the_display_name() -> None:
    assert (
        first_name(Counterpart(Address("d@acme.example", "Danielle Reyes"), signs_as="Dani"))
        == "Dani"
    )
    assert (
        first_name(Counterpart(Address("d@acme.example", "Danielle Reyes"), signs_as="D"))
        == "Danielle"
    )
    assert first_name(None) == ""


@pytest.mark.parametrize(
    ("signs_as", "in_full", "display", "friendly", "formal"),
    [
        ("Ana", "", "Ana Ruiz", "Ana", "Ana Ruiz"),
        ("Ana", "", "", "Ana", "Ana"),
        ("Ana", "Ana Ruiz Gil", "Ana R.", "Ana", "Ana Ruiz Gil"),
        ("", "Ms. Ana Ruiz", "Ana Ruiz", "Ms. Ruiz", "Ms. Ruiz"),
        ("Ana", "Dr. Ana Ruiz", "Ana Ruiz", "Ana", "Dr. Ruiz"),
        ("", "Dr. Ruiz", "", "Dr. Ruiz", "Dr. Ruiz"),
        ("", "", "prof. Maria de Souza", "Prof. de Souza", "Prof. de Souza"),
        ("", "", "RUIZ, ANA", "Ana", "Ana Ruiz"),
        ("", "", "山田 太郎", "山田 太郎", "山田 太郎"),
        ("", "Acme Recruiting", "Talent Team", "", ""),
        ("", "", "", "", ""),
    ],
)
def test_the_greeting_is_as_they_sign_and_a_title_as_they_give_it(
    signs_as: str, in_full: str, display: str, friendly: str, formal: str
) -> None:
    person = Counterpart(
        Address("ana@acme.example", display), signs_as=signs_as, signs_in_full=in_full
    )
    assert greeting_name(person, "Acme", Voice.WARM) == friendly
    assert greeting_name(person, "Acme", Voice.NEUTRAL) == friendly
    assert greeting_name(person, "Acme", Voice.FORMAL) == formal


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Backend Engineer", "Backend Engineer"),
        ("the Backend Engineer role", "Backend Engineer"),
        ("SENIOR DATA ENGINEER", "Senior Data Engineer"),
        ("QA", "QA"),
        ("SRE", "SRE"),
        ("Engineer (m/f/d)", "Engineer"),
        ("Engineer - REQ-1234", "Engineer"),
        ("Engineer #4711", "Engineer"),
        ("Software Engineer II", "Software Engineer II"),
        ("Product Owner?!", "Product Owner"),
        ("[Position]", ""),
        ("{{role}}", ""),
        ("TBD", ""),
        ("", ""),
        ("jobs@acme.example", ""),
        ("1234", ""),
        ("one two three four five six seven eight nine ten eleven", ""),
    ],
)
def test_a_role_fits_its_sentence_or_is_left_out(text: str, role: str) -> None:
    assert role_of(text) == role


@pytest.mark.parametrize(
    ("text", "employer"),
    [
        ("Acme", "Acme"),
        ("Booking.com", "Booking.com"),
        ("acme.example", ""),
        ("Yahoo!", "Yahoo"),
        ("IBM", "IBM"),
        ("UNICEF", "UNICEF"),
        ("UNICEF UK", "Unicef UK"),
        ("ACME CORPORATION", "Acme Corporation"),
        ("Acme Inc.", "Acme Inc"),
        ("[Company]", ""),
        ("", ""),
    ],
)
def test_an_employer_fits_its_sentence_or_is_left_out(text: str, employer: str) -> None:
    assert employer_of(text) == employer


@pytest.mark.parametrize(
    ("text", "point"),
    [
        ("the ledger.", "the ledger"),
        ("the\nledger", "the ledger"),
        ("what is next???", "what is next"),
        ("[one point]", ""),
        ("THE NEW PLATFORM", "the new platform"),
        ("AWS and GCP", "AWS and GCP"),
        ("a\u202eb\x00c", "a b c"),
    ],
)
def test_a_point_is_one_line_without_questions_and_gaps(text: str, point: str) -> None:
    assert point_of(text) == point
