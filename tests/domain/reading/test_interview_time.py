from datetime import UTC, datetime, timedelta, timezone

import pytest

from app.domain.reading.interview_time import interviews_in_text
from app.domain.reading.model import Interview, Medium
from app.domain.reading.sentences import sentences

IRISH = timezone(timedelta(hours=1))
AT = datetime(2026, 3, 5, 10, 0, tzinfo=UTC)  # a Thursday


def found(text: str, at: datetime = AT) -> list[Interview]:
    return list(interviews_in_text(sentences(text), at, day_first=True))


@pytest.mark.parametrize(
    ("text", "utc", "certain"),
    [
        ("Your interview is confirmed for Tuesday 10 March at 10:00 GMT.", "10T10:00", True),
        ("Your interview is scheduled for Tuesday, March 10 at 10:00 AM PT.", "10T17:00", True),
        ("The call is set for Monday at 3pm EST.", "09T20:00", True),
        ("Could we meet for the interview on Monday at 14:30?", "09T14:30", False),
        ("Would Tuesday at 10am IST suit for a call?", "10T04:30", False),
        ("Interview confirmed.\n\nDate: Tuesday 10 March 2026\nTime: 11:00 - 11:45", "10T11:00", True),
        ("Looking forward to speaking with you tomorrow at noon.", "06T12:00", True),
    ],
)  # fmt: skip
def test_a_day_and_a_time_are_an_interview(text: str, utc: str, certain: bool) -> None:
    at = AT.replace(tzinfo=timezone(timedelta(hours=5, minutes=30))) if "IST" in text else AT
    (one,) = found(text, at)
    assert one.starts_at.astimezone(UTC).strftime("%dT%H:%M") == utc
    assert one.certain is certain


def test_irish_time_is_meant_by_an_irish_writer() -> None:
    (one,) = found("Interview confirmed for Monday at 10:00 IST.", AT.astimezone(IRISH))
    assert one.starts_at.utcoffset() == timedelta(hours=1)


def test_the_writers_offset_counts_where_no_zone_is_stated() -> None:
    (one,) = found("Interview confirmed for Monday at 10:00.", AT.astimezone(IRISH))
    assert one.starts_at.utcoffset() == timedelta(hours=1)


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("Interview confirmed for Monday 9 March, 10:00 - 10:45.", 45),
        ("Your 30-minute call is confirmed for Monday at 10:00.", 30),
        ("Your interview is confirmed for Monday at 10:00.", 60),
        ("Your interview is confirmed for Monday from 11-1pm.", 120),
    ],
)
def test_it_ends_when_the_text_says(text: str, minutes: int) -> None:
    (one,) = found(text)
    assert one.ends_at - one.starts_at == timedelta(minutes=minutes)


@pytest.mark.parametrize(
    ("text", "medium"),
    [
        ("Phone interview confirmed for Monday at 10:00.", Medium.PHONE),
        ("Interview confirmed for Monday at 10:00 on Zoom.", Medium.VIDEO),
        ("Interview confirmed for Monday at 10:00 at our office.", Medium.ON_SITE),
        ("Interview confirmed for Monday at 10:00.", Medium.UNKNOWN),
    ],
)
def test_how_it_is_held(text: str, medium: Medium) -> None:
    (one,) = found(text)
    assert one.medium is medium


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Thanks for taking the time to speak with us yesterday.", 4),
        ("It was great to meet you on Tuesday.", 3),
        ("Thank you for coming in last Friday.", 27),
        ("I enjoyed our conversation this morning.", 5),
        ("We met on Tuesday, and after our call yesterday I have one more question.", 3),
        ("After our call yesterday I thought of how we met on Tuesday.", 4),
    ],
)
def test_a_past_interview_is_known_by_its_day(text: str, day: int) -> None:
    (one,) = found(text, AT.replace(hour=18))
    assert one.certain
    assert one.ends_at.day == day
    assert one.ends_at.hour == 17


@pytest.mark.parametrize(
    "text",
    ["We met last year at 5.", "The interview takes 45 minutes.", "See you soon!",
     "Interviews will be held in the week of 16 March.", "Please answer by Monday at 10:00."],
)  # fmt: skip
def test_other_numbers_are_no_interview(text: str) -> None:
    assert not found(text)
