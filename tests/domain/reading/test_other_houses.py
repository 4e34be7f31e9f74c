"""Who applies for something else than a job, in words that both have."""

import pytest

from app.domain.reading.other_houses import AGAINST
from app.domain.reading.sentences import sentences

ELSEWHERE = (
    "Thank you for applying to volunteer with us.",
    "You have been accepted as a volunteer for the conference.",
    "We have your volunteer application.",
    "To guarantee your place in the hackathon, please confirm.",
    "We appreciate your interest in joining our platform.",
    "Your plugin is now listed in the store.",
    "Enrolment deadline: 9 January",
    "We received your application for a scholarship.",
)
JOBS = (
    "We received your application for Volunteer Coordinator.",
    "Thank you for your interest in our volunteer manager post.",
    "I volunteered at a shelter for two years.",
    "We would love you to join the server team.",
    "We received your application for the role of course leader.",
    "You will find the store in the high street.",
)


@pytest.mark.parametrize("line", ELSEWHERE)
def test_a_house_that_hires_nobody_is_named(line: str) -> None:
    assert AGAINST.hits(sentences(line))


@pytest.mark.parametrize("line", JOBS)
def test_a_job_in_such_a_house_is_a_job(line: str) -> None:
    assert not AGAINST.hits(sentences(line))
