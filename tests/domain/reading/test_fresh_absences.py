"""Absence notices without a header that gives them away, and people's own mail about being away."""

import pytest

from app.domain.reading.model import Kind
from tests.domain.reading.fresh.absences import NOTICES, PEOPLE
from tests.domain.reading.fresh.absences_fourth import DATED, NEWEST
from tests.domain.reading.fresh.absences_fourth import NOTICES as WILD
from tests.domain.reading.fresh.absences_third import NOTICES as LATER
from tests.domain.reading.mail import reading_of


@pytest.mark.parametrize(("subject", "body", "back"), [*NOTICES, *LATER, *WILD, *NEWEST])
def test_a_notice_is_known_by_its_words_and_so_is_its_day(
    subject: str, body: str, back: str
) -> None:
    reading = reading_of(body, subject=subject)
    assert reading.kind is Kind.ABSENCE
    assert reading.absence is not None
    named = reading.absence.back_on
    assert (named.isoformat() if named else "") == back


@pytest.mark.parametrize(("date", "subject", "body", "back"), DATED)
def test_its_day_hangs_on_when_and_where_it_was_written(
    date: str, subject: str, body: str, back: str
) -> None:
    absence = reading_of(body, subject=subject, date=date).absence
    assert absence is not None
    assert (absence.back_on.isoformat() if absence.back_on else "") == back


@pytest.mark.parametrize(("subject", "body"), PEOPLE)
def test_a_person_who_was_or_will_be_away_is_no_notice(subject: str, body: str) -> None:
    assert reading_of(body, subject=subject).kind is not Kind.ABSENCE
