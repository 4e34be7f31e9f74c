"""Mail in a candidate's own words, from an address that nobody has named as the user's."""

import pytest

from app.domain.reading.candidates_voice import as_a_candidate
from app.domain.reading.model import Kind
from app.domain.reading.plain import body_of
from app.domain.reading.written import written_in
from tests.domain.reading.mail import a_mail, reading_of

THEIRS = [
    (
        "Junior analyst",
        "Dear Dr Okafor,\n\nI am attaching my resume for the junior analyst position. I have three "
        "years at a bank in Leeds behind me and would be glad to come for an interview.\n\nSam Lee",
    ),
    (
        "Interview on Tuesday",
        "Dear Ruth,\n\nThank you for the opportunity to interview for the Test Engineer role. I "
        "enjoyed meeting the team and look forward to hearing from you.\n\nSam Lee",
    ),
]
NOT_THEIRS = [
    ("Lunch", "Hi Sam,\n\nIt was great to see you yesterday. Thanks for the lasagne!\n\nRuth"),
    ("The bid", "Dear Sam,\n\nWe attach our bid for the roof and thank you for the tour.\n\nRuth"),
    (
        "Interns",
        "Sam,\n\nplease see the three resumes attached. I would meet the second one. Which day is "
        "good for you?\n\nRuth",
    ),
]


@pytest.mark.parametrize(("subject", "body"), THEIRS)
def test_a_candidates_words_belong_to_the_conversation(subject: str, body: str) -> None:
    reading = reading_of(body, subject=subject, sender="S Lee <sl1990@mail.example>")
    assert reading.hiring
    assert reading.kind not in {Kind.REJECTION, Kind.OFFER}


@pytest.mark.parametrize(("subject", "body"), THEIRS)
def test_the_line_that_says_so_is_told(subject: str, body: str) -> None:
    message = a_mail(body, subject=subject)
    told = as_a_candidate(written_in(message, body_of(message)))
    assert told.score > 0
    assert told.quote in body.replace("\n", " ")


@pytest.mark.parametrize(("subject", "body"), NOT_THEIRS)
def test_others_are_left_alone(subject: str, body: str) -> None:
    assert not reading_of(body, subject=subject).hiring
