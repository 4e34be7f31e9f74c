import pytest

from app.domain.reading.sign_off import SignOff, sign_off_in

CASES = [
    ("closing and title", "Hi Sam,\n\nsee you soon.\n\nBest regards,\nJane Doe\nTalent Acquisition Partner\nAcme Inc.\n+44 20 7946 0018", SignOff("Jane", "Talent Acquisition Partner", "GB", "Jane Doe")),
    ("first name only", "We will be in touch.\n\nThanks,\nJane", SignOff("Jane")),
    ("no closing word", "See you Tuesday!\n\nBob", SignOff("Bob")),
    ("signature mark", "Fine by me.\n-- \nDr. Ana Silva\nHead of Engineering", SignOff("", "Head of Engineering", full_name="Dr. Ana Silva")),
    ("one line", "Great.\n\nCheers,\nJane Doe | Recruiter | Acme", SignOff("Jane", "Recruiter", full_name="Jane Doe")),
    ("quoted history is not theirs", "Thanks!\n\nOn Mon, 2 Mar 2026 at 10:00, Sam wrote:\n> Best,\n> Sam", SignOff()),
    ("thanks inside is no closing", "Thanks for coming in.\nWe liked it.\n\nKind regards\nLi Wei\nHR Manager\nTel: 0049 30 1234567", SignOff("Li", "HR Manager", "DE", "Li Wei")),
    ("a sentence is no name", "Hello\n\nThanks,\nwe will write again soon.", SignOff()),
    ("shared code +1 says nothing", "Bye\n\nBest,\nTim\n+1 415 555 0100", SignOff("Tim")),
    ("German", "Hallo,\nbis bald.\n\nMit freundlichen Grüßen\nJürgen von Berg", SignOff("Jürgen", full_name="Jürgen von Berg")),
    ("a title and a family name", "All good.\n\nBest,\nMs. Ruiz", SignOff("", full_name="Ms. Ruiz")),
    ("the signature under the name", "All good.\n\nBest,\nAna\n\nDr. Ana Silva\nHead of Data", SignOff("Ana", "Head of Data", full_name="Dr. Ana Silva")),
    ("a title under the name is no name", "All good.\n\nBest,\nAna\nSenior Recruiter", SignOff("Ana", "Senior Recruiter")),
    ("empty", "", SignOff()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "sign_off"), [pytest.param(*c, id=n) for n, *c in CASES])
def test_a_closing_is_read(text: str, sign_off: SignOff) -> None:
    assert sign_off_in(text) == sign_off


@pytest.mark.timeout(5)
def test_a_hostile_text_costs_little() -> None:
    for text in (
        "A" * 300_000,
        "On " * 100_000,
        "+1" * 100_000,
        "Best " * 60_000,
        "A b " * 60_000,
        "\n" * 300_000,
    ):
        sign_off_in(text)
        sign_off_in("hello\n\n" + text)
