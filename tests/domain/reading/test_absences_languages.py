"""Absence notices in six languages by their words alone, and people's own mail about being away.

The misses of the first of every two were looked at; those of the second were not, but whoever
chose the words had written them too. So neither half says how mail of other people fares: eighteen
notices that were written last and read once gave 8 found before their own words were learnt.
"""

from collections.abc import Iterator
from time import monotonic

import pytest

from app.domain.reading.auto_reply import absence_in
from app.domain.reading.model import Kind, Reading
from tests.domain.reading.fresh.absences_languages import NOTICES, PEOPLE
from tests.domain.reading.fresh.absences_second import NOTICES as SECOND
from tests.domain.reading.fresh.absences_second import PEOPLE as OTHERS
from tests.domain.reading.mail import a_mail, reading_of

LOOKED_AT, HELD_OUT = 0, 1


def _half(which: int) -> list[tuple[str, str, str]]:
    return [one for notices in NOTICES.values() for one in notices[which::2]]


def _readings(which: int) -> Iterator[tuple[Reading, str]]:
    for subject, body, back in _half(which):
        yield reading_of(body, subject=subject), back


def _back_on(reading: Reading) -> str:
    day = reading.absence.back_on if reading.absence else None
    return day.isoformat() if day else ""


@pytest.mark.parametrize(("subject", "body", "back"), _half(LOOKED_AT))
def test_a_notice_is_known_in_every_language_and_so_is_its_day(
    subject: str, body: str, back: str
) -> None:
    reading = reading_of(body, subject=subject)
    assert reading.kind is Kind.ABSENCE
    assert _back_on(reading) == back


def test_most_notices_that_nobody_looked_at_are_found() -> None:
    found = [reading.kind is Kind.ABSENCE for reading, _ in _readings(HELD_OUT)]
    assert sum(found) >= 0.9 * len(found)


def test_a_first_day_back_is_right_or_not_given() -> None:
    wrong = [
        (_back_on(reading), back)
        for reading, back in _readings(HELD_OUT)
        if _back_on(reading) not in ("", back)
    ]
    assert wrong == []


@pytest.mark.parametrize(("subject", "body"), [one for mails in PEOPLE.values() for one in mails])
def test_a_person_who_speaks_of_being_away_is_no_notice(subject: str, body: str) -> None:
    assert reading_of(body, subject=subject).kind is not Kind.ABSENCE


@pytest.mark.parametrize(
    "piece",
    ["-", "' ", "back ", "de retour ", "zurück, ", "je suis ", "ben ", "a.", "on the ", "\n", "5 "],
)
def test_no_mail_takes_long(piece: str) -> None:
    started = monotonic()
    absence_in(a_mail("x", subject="Re: x"), "Back " + piece * 600)
    absence_in(a_mail("x", subject="Automatic reply: x"), "Back " + piece * 600)
    assert monotonic() - started < 2


def test_notices_of_an_own_wording_are_found_by_what_they_say_besides() -> None:
    readings = [(reading_of(body, subject=subject), back) for subject, body, back in SECOND]
    found = [reading for reading, _ in readings if reading.kind is Kind.ABSENCE]
    assert len(found) >= 0.85 * len(readings)
    assert all(_back_on(reading) in ("", back) for reading, back in readings)


def test_people_who_speak_of_other_things_are_left_alone() -> None:
    taken = [
        subject for subject, body in OTHERS if reading_of(body, subject=subject).absence is not None
    ]
    assert len(taken) <= 1
