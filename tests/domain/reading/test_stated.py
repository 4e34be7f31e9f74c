import pytest

from app.domain.reading.sentences import sentences
from app.domain.reading.stated import employer_in, role_in
from tests.domain.reading.mail import a_mail

CASES = [
    ("Your application to Acme", "Dana <d@acme.example>", "Hello.", "Acme", ""),
    ("Interview with Acme - Backend Engineer", "d@x.example", "", "Acme", "Backend Engineer"),
    ("Re: Senior Data Analyst at Globex Corp", "d@x.example", "", "Globex Corp", "Senior Data Analyst"),
    ("Hello", "Acme Hiring Team <no-reply@greenhouse.io>", "", "Acme", ""),
    ("Hello", "Dana at Acme <dana@hire.lever.co>", "", "Acme", ""),
    ("Hello", "Acme via Greenhouse <x@greenhouse.io>", "", "Acme", ""),
    ("Hello", "Dana <d@x.example>", "Thank you for applying for the Backend Engineer role at Acme.", "Acme", "Backend Engineer"),
    ("Hello", "Dana <d@x.example>", "On behalf of everyone at Acme, we offer you the position of QA Lead.", "Acme", "QA Lead"),
    ("Hello", "Dana <d@x.example>", "We received your application for Head of Data.", "", "Head of Data"),
    ("Hello", "Dana <d@x.example>", "Position: Lab Technician\nPlease see below.", "", "Lab Technician"),
    ("R-10432 Data Analyst", "d@x.example", "We reviewed your application for R-10432 Data Analyst.", "", "Data Analyst"),
    ("Status of Your Candidacy - R-0048812 Lab Technician", "acme@myworkday.com", "This requisition has been filled.", "acme", "Lab Technician"),
    ("Hello", "Acme Robotics <acme@myworkday.com>", "", "Acme Robotics", ""),
    ("Hello", "no-reply@acme.teamtailor-mail.com", "", "acme", ""),
    ("Invitation to Interview", "Dana <d@x.example>", "See you at 10.", "", ""),
    ("Hello", "Dana <d@x.example>", "I am the hiring manager for this team.", "", ""),
]  # fmt: skip


@pytest.mark.parametrize(("subject", "sender", "body", "employer", "role"), CASES)
def test_employer_and_role_as_written(
    subject: str, sender: str, body: str, employer: str, role: str
) -> None:
    message, said = a_mail(body, subject=subject, sender=sender), sentences(body)
    assert employer_in(message, said) == employer
    assert role_in(message, said) == role


@pytest.mark.parametrize(
    "signature",
    [("Dana Reyes | Talent Partner | Acme",), ("Dana Reyes", "Talent Partner", "Acme"),
     ("Dana Reyes", "Recruiter, Acme")],
)  # fmt: skip
def test_the_signature_names_the_employer(signature: tuple[str, ...]) -> None:
    assert employer_in(a_mail("Hi", sender="Dana <d@x.example>"), (), signature) == "Acme"
