import pytest

from app.domain.employer import (
    domain_of,
    is_agency,
    is_carrier,
    is_free_mail,
    is_machine_address,
    label,
    names_domain,
    normalised,
    registrable,
)
from app.domain.role import agree, is_known
from app.domain.subject import bare, comparable, earlier_name, is_forward, is_reply


@pytest.mark.parametrize(
    ("domain", "cut"),
    [
        ("acme.com", "acme.com"),
        ("mail.eu.acme.co.uk", "acme.co.uk"),
        ("acme.com.au", "acme.com.au"),
        ("localhost", "localhost"),
        ("com", "com"),
        ("bücher.example", "bücher.example"),
        ("", ""),
    ],
)
def test_a_domain_is_cut_at_its_public_suffix(domain: str, cut: str) -> None:
    assert registrable(domain) == cut


def test_the_domain_of_an_address() -> None:
    assert domain_of('"odd@local"@Acme.COM.') == "acme.com"
    assert domain_of("nothing") == "nothing"
    assert label("mail.acme.co.uk") == "acme"


def test_kinds_of_domains() -> None:
    assert is_free_mail("gmail.com")
    assert is_free_mail("mail.yahoo.co.uk")
    assert not is_free_mail("acme.com")
    assert is_carrier("us.greenhouse-mail.io")
    assert is_carrier("mail.zoom.us")
    assert not is_carrier("acme.com")
    assert is_agency("best-recruiting.com")
    assert is_agency("hays.com")
    assert not is_agency("acme.com")


@pytest.mark.parametrize(
    ("email", "machine"),
    [
        ("no-reply@acme.com", True),
        ("do.not.reply@acme.com", True),
        ("mailer-daemon@acme.com", True),
        ("bounces+123@acme.com", True),
        ("notifications@acme.com", True),
        ("jane@acme.com", False),
        ("talent@acme.com", False),
        ("noel@acme.com", False),
    ],
)
def test_nobody_reads_a_machine_address(email: str, machine: bool) -> None:
    assert is_machine_address(email) is machine


@pytest.mark.parametrize(
    ("name", "same"),
    [
        ("Acme", "acme"),
        ("ACME, Inc.", "acme"),
        ("The Acme Company Ltd", "acme"),
        ("Acme GmbH & Co. KG", "acme"),
        ("Société Générale", "societe generale"),
        ("O'Reilly", "oreilly"),
        ("Inc", "inc"),
        ("", ""),
    ],
)
def test_names_are_compared_without_their_legal_form(name: str, same: str) -> None:
    assert normalised(name) == same


@pytest.mark.parametrize(
    ("name", "domain", "named"),
    [
        ("Acme Inc.", "acme.com", True),
        ("Acme Robotics", "acme-robotics.com", True),
        ("Acme Robotics", "acmerobotics.io", True),
        ("Acme Robotics", "acme.com", True),
        ("BP Energy", "bp.com", False),
        ("Globex", "acme.com", False),
        ("", "acme.com", False),
        ("Acme", "", False),
    ],
)
def test_a_name_and_its_domain(name: str, domain: str, named: bool) -> None:
    assert names_domain(name, domain) is named


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Backend Engineer", "backend engineer", True),
        ("Sr. Backend Developer (m/f/d)", "Back End Engineer", True),
        ("Backend Engineer", "Engineer", True),
        ("Backend Engineer", "", True),
        ("Backend Engineer", "the role", True),
        ("Senior Engineer", "Engineer", True),
        ("Senior Engineer", "Junior Engineer", False),
        ("Backend Engineer", "Frontend Engineer", False),
        ("Data Engineer", "Data Scientist", False),
        ("Engineer", "Intern", False),
        ("Asst. store manager", "Assistant Store Manager", True),
        ("Sales Rep", "sales representative", True),
        ("Sales Rep", "Sales Executive", False),
        ("SWE II #4711", "Software Engineer", True),
        ("Ingénieur logiciel", "ingenieur logiciel", True),
    ],
)
def test_two_names_of_a_role(one: str, other: str, same: bool) -> None:
    assert agree(one, other) is same
    assert agree(other, one) is same


def test_a_role_is_known_by_a_telling_word() -> None:
    assert is_known("Engineer")
    assert not is_known("the position (remote)")


@pytest.mark.parametrize(
    ("subject", "plain"),
    [
        ("Re: Interview", "Interview"),
        ("RE: AW: Sv: Interview", "Interview"),
        ("Re[2]: Interview", "Interview"),
        ("Re(3): Fwd: Interview", "Interview"),
        ("R: Interview", "Interview"),
        ("回复\uff1aInterview", "Interview"),
        ("Re:", "Re:"),
        ("  Interview   now ", "Interview now"),
        ("Regarding: Interview", "Regarding: Interview"),
        ("", ""),
    ],
)
def test_a_subject_without_its_marks(subject: str, plain: str) -> None:
    assert bare(subject) == plain


def test_subjects_are_compared_without_list_tags() -> None:
    assert comparable("Re: [EXTERNAL] Re: [Jobs] Interview") == "interview"
    assert comparable("[Jobs]") == "[jobs]"
    assert earlier_name("Solaris (was: Re: Dell GX260)") == "dell gx260"
    assert earlier_name("Solaris [was Dell]") == "dell"
    assert earlier_name("Solaris") == ""


def test_marks_of_replies_and_forwards() -> None:
    assert is_reply("Re: x")
    assert is_reply("[Jobs] AW: x")
    assert not is_reply("Fwd: x")
    assert not is_reply("x")
    assert is_forward("Fwd: x")
    assert is_forward("WG: x")
    assert not is_forward("Re: x")
    assert not is_forward("x")
