"""Status questions in free words, and the questions that only sound like one."""

import pytest

from app.domain.reading.model import Purpose
from app.domain.reading.read import read
from tests.domain.reading.fresh.check_ins import CHECK_INS, LATER, OTHERS, OTHERS_LATER
from tests.domain.reading.mail import OWNER
from tests.domain.reading.test_purpose import sent


def purpose_of(body: str) -> Purpose | None:
    return read(sent("Re: the job", body, answers=True), OWNER).purpose


@pytest.mark.parametrize("body", [*CHECK_INS, *LATER])
def test_it_asks_how_the_matter_ended(body: str) -> None:
    assert purpose_of(body) is Purpose.CHECK_IN


@pytest.mark.parametrize("body", [*OTHERS, *OTHERS_LATER])
def test_it_asks_or_says_something_else(body: str) -> None:
    assert purpose_of(body) is not Purpose.CHECK_IN
