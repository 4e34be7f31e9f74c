"""The calendar as another library reads it."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from app.cards.calendar_feed import Entry, starts_at, to_calendar
from app.domain.next_step import NextStep
from app.domain.policy.advice import Rule
from tests.language.pseudo import Pseudo
from tests.language.shown import outside

BERLIN = ZoneInfo("Europe/Berlin")
STAMP = datetime(2026, 3, 4, 9, 0, tzinfo=UTC)
DAY = date(2026, 3, 10)
STEP = NextStep(Rule.FIRST_CHECK_IN, is_last_day=False, day=DAY, not_before=None, due_by=None)
ENTRY = Entry("one@afterword", "Acme", STEP)


def read(entries: Sequence[Entry], hour: int | None = None) -> Calendar:
    return Calendar.from_ical(to_calendar(entries, zone=BERLIN, hour=hour, stamp=STAMP))


def at(hour: int, minute: int = 0, day: int = 10) -> datetime:
    return datetime(2026, 3, day, hour, minute, tzinfo=UTC)


def test_an_all_day_event_with_its_reminder() -> None:
    calendar = read([ENTRY])
    assert calendar["version"] == "2.0"
    assert calendar["prodid"]
    [event] = calendar.walk("VEVENT")
    assert event.decoded("dtstart") == DAY
    assert event.decoded("dtend") == DAY + timedelta(days=1)
    assert event.decoded("dtstamp") == STAMP
    assert event["uid"] == "one@afterword"
    assert event["summary"] == "Write a first check-in: Acme"
    assert event["transp"] == "TRANSPARENT"
    [alarm] = event.walk("VALARM")
    assert alarm["action"] == "DISPLAY"
    assert alarm.decoded("trigger") == timedelta(hours=9)
    assert alarm["description"] == event["summary"]


def test_an_event_at_the_hour_that_the_user_picked() -> None:
    [event] = read([ENTRY], hour=8).walk("VEVENT")
    assert event.decoded("dtstart") == at(7), "eight in Berlin"
    assert event.decoded("dtend") == at(7, 15)
    [alarm] = event.walk("VALARM")
    assert alarm.decoded("trigger") == timedelta(0)


@pytest.mark.parametrize(
    ("not_before", "due_by", "last", "start"),
    [
        (None, None, False, at(7)),
        (at(6), None, False, at(7)),
        (at(15, 20), None, False, at(15, 20)),
        (None, at(6, 30), False, at(6, 30)),
        (at(15), at(6), True, at(6)),
        (at(15), at(16), True, at(7)),
    ],
)
def test_no_sooner_than_sensible_and_no_later_than_due(
    not_before: datetime | None, due_by: datetime | None, last: bool, start: datetime
) -> None:
    step = replace(STEP, not_before=not_before, due_by=due_by, is_last_day=last)
    assert starts_at(step, BERLIN, 8) == start


def test_lines_end_and_fold_as_the_standard_has_it() -> None:
    """RFC 5545, 3.1: CRLF, and no line over 75 octets."""
    entry = replace(ENTRY, employer="Müller, Söhne & Töchter; Robotik" * 3)
    drawn = to_calendar([entry], zone=BERLIN, hour=None, stamp=STAMP)
    lines = drawn.split(b"\r\n")
    assert lines[0] == b"BEGIN:VCALENDAR"
    assert lines[-2:] == [b"END:VCALENDAR", b""]
    assert all(len(line) <= 75 for line in lines)
    assert b"\n" not in drawn.replace(b"\r\n", b"")


@given(st.text(max_size=120))
def test_an_employer_s_name_stays_in_its_line(name: str) -> None:
    entry = replace(ENTRY, employer=f"{name}\r\nEND:VEVENT\r\nATTENDEE:mailto:x@y.example")
    calendar = read([entry])
    [event] = calendar.walk("VEVENT")
    assert "attendee" not in event
    assert set(event) == {
        "UID", "DTSTAMP", "SUMMARY", "DESCRIPTION", "CLASS", "TRANSP", "DTSTART", "DTEND",
    }  # fmt: skip


def test_the_order_says_nothing() -> None:
    other = Entry("two@afterword", "Beta", STEP)
    drawn = [
        to_calendar(e, zone=BERLIN, hour=9, stamp=STAMP) for e in ([ENTRY, other], [other, ENTRY])
    ]
    assert drawn[0] == drawn[1]
    assert len(read([ENTRY, other]).walk("VEVENT")) == 2


@pytest.mark.parametrize("hour", [None, 9])
def test_all_that_is_shown_is_in_the_language_of_the_person(hour: int | None) -> None:
    drawn = to_calendar([ENTRY], zone=BERLIN, hour=hour, stamp=STAMP, language=Pseudo())
    calendar = Calendar.from_ical(drawn)
    [event], [alarm] = calendar.walk("VEVENT"), calendar.walk("VALARM")
    for text in (str(event["summary"]), str(event["description"]), str(alarm["description"])):
        assert "".join(outside(text)) == "", text
    assert "Acme" in str(event["summary"])
