from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.message import Address, Message, Part
from app.domain.reading.calendar import calendar_answer, interviews_in
from app.domain.reading.model import Medium
from tests.builders import a_message

EVENT = """\
BEGIN:VCALENDAR
METHOD:{method}
VERSION:2.0
{zone}BEGIN:VEVENT
UID:abc@acme.com
SUMMARY:Interview: Backend Engineer
{lines}
ORGANIZER;CN=Jane Doe:mailto:Jane@Acme.com
ATTENDEE;CN=Bob Hill;PARTSTAT=ACCEPTED:mailto:bob@acme.com
ATTENDEE;CN=Me;PARTSTAT={state};RSVP=TRUE:mailto:me@example.com
ATTENDEE;CUTYPE=ROOM;CN=Room 1:mailto:room1@acme.com
END:VEVENT
END:VCALENDAR
"""
PACIFIC = """\
BEGIN:VTIMEZONE
TZID:Pacific Standard Time
BEGIN:STANDARD
DTSTART:16010101T020000
TZOFFSETFROM:-0700
TZOFFSETTO:-0800
RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=1SU;BYMONTH=11
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:16010101T020000
TZOFFSETFROM:-0800
TZOFFSETTO:-0700
RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=2SU;BYMONTH=3
END:DAYLIGHT
END:VTIMEZONE
"""
AT_THE_END_OF_TIME = "DTSTART;TZID=Nowhere/Land:99991231T235959\nDURATION:P99999D"
UTC_TIMES = "DTSTART:20260512T120000Z\nDTEND:20260512T124500Z"


def invite(
    lines: str = UTC_TIMES,
    *,
    method: str = "REQUEST",
    zone: str = "",
    state: str = "NEEDS-ACTION",
    subject: str = "Interview",
) -> Message:
    text = EVENT.format(method=method, lines=lines, zone=zone, state=state).replace("\n", "\r\n")
    part = Part("text/calendar", text, "invite.ics", method)
    sent_at = datetime(2026, 5, 4, 9, tzinfo=timezone(timedelta(hours=2)))
    return a_message(parts=(part,), sent_at=sent_at, subject=subject)


def test_an_invitation() -> None:
    (interview,) = interviews_in(invite())
    assert interview.uid == "abc@acme.com"
    assert interview.starts_at == datetime(2026, 5, 12, 12, 0, tzinfo=UTC)
    assert interview.ends_at - interview.starts_at == timedelta(minutes=45)
    assert interview.certain
    assert not interview.cancelled
    assert interview.interviewers == (
        Address("jane@acme.com", "Jane Doe"),
        Address("bob@acme.com", "Bob Hill"),
    )
    assert "Backend Engineer" in interview.quote


@pytest.mark.parametrize(
    ("lines", "zone", "start"),
    [
        pytest.param("DTSTART;TZID=Pacific Standard Time:20260512T140000", PACIFIC, "2026-05-12T21:00:00+00:00", id="a zone that is defined"),
        pytest.param("DTSTART;TZID=Pacific Standard Time:20260512T140000", "", "2026-05-12T21:00:00+00:00", id="a Windows name"),
        pytest.param("DTSTART;TZID=Europe/Berlin:20260512T140000", "", "2026-05-12T12:00:00+00:00", id="an Olson name"),
        pytest.param("DTSTART;TZID=Nowhere:20260512T140000", "", "2026-05-12T12:00:00+00:00", id="an unknown zone is the writer's"),
        pytest.param("DTSTART:20260512T140000", "", "2026-05-12T12:00:00+00:00", id="no zone is the writer's"),
        pytest.param("DTSTART;VALUE=DATE:20260512", "", "2026-05-11T22:00:00+00:00", id="a whole day"),
        pytest.param("DTSTART:20260512T120000Z\nDURATION:PT30M", "", "2026-05-12T12:00:00+00:00", id="a duration"),
        pytest.param("DTSTART:20260512T120000Z\nRRULE:FREQ=WEEKLY", "", "2026-05-12T12:00:00+00:00", id="the first of a series"),
    ],
)  # fmt: skip
def test_times_of_all_kinds_are_aware(lines: str, zone: str, start: str) -> None:
    (interview,) = interviews_in(invite(lines, zone=zone))
    assert interview.starts_at.astimezone(UTC).isoformat() == start
    assert interview.ends_at > interview.starts_at


def test_without_an_end_it_lasts_an_hour_and_a_day_lasts_a_day() -> None:
    (short,) = interviews_in(invite("DTSTART:20260512T120000Z"))
    (day,) = interviews_in(invite("DTSTART;VALUE=DATE:20260512"))
    assert short.ends_at - short.starts_at == timedelta(hours=1)
    assert day.ends_at - day.starts_at == timedelta(days=1)


def test_a_moved_interview_keeps_its_uid() -> None:
    (before,) = interviews_in(invite())
    (after,) = interviews_in(invite("DTSTART:20260513T120000Z\nSEQUENCE:2"))
    assert before.uid == after.uid
    assert after.starts_at == before.starts_at + timedelta(days=1)


@pytest.mark.parametrize(
    ("method", "lines"), [("CANCEL", UTC_TIMES), ("REQUEST", UTC_TIMES + "\nSTATUS:CANCELLED")]
)
def test_a_cancelled_interview(method: str, lines: str) -> None:
    (interview,) = interviews_in(invite(lines, method=method))
    assert interview.cancelled


def test_another_time_proposed_is_not_certain() -> None:
    mail = invite(method="COUNTER")
    (interview,) = interviews_in(mail)
    assert not interview.certain
    assert calendar_answer(mail) == "COUNTER"


@pytest.mark.parametrize(
    ("lines", "medium"),
    [
        ("LOCATION:https://acme.zoom.us/j/123", Medium.VIDEO),
        ("LOCATION:Microsoft Teams Meeting", Medium.VIDEO),
        ("X-GOOGLE-CONFERENCE:https://meet.google.com/abc-defg-hij", Medium.VIDEO),
        ("LOCATION:Phone: +1 415 555 0100", Medium.PHONE),
        ("LOCATION:+44 20 7946 0018", Medium.PHONE),
        ("DESCRIPTION:Phone screen with Jane", Medium.PHONE),
        ("LOCATION:12 High Street\\, London", Medium.ON_SITE),
        ("DESCRIPTION:Looking forward to it", Medium.UNKNOWN),
    ],
)
def test_how_it_is_held(lines: str, medium: Medium) -> None:
    (interview,) = interviews_in(invite(f"{UTC_TIMES}\n{lines}"))
    assert interview.medium is medium


@pytest.mark.parametrize("state", ["ACCEPTED", "DECLINED", "TENTATIVE"])
def test_an_answer_fixes_nothing(state: str) -> None:
    mail = invite(method="REPLY", state=state).without_text()
    part = Part(
        "text/calendar",
        EVENT.format(method="REPLY", lines=UTC_TIMES, zone="", state=state).replace(
            "ATTENDEE;CN=Bob Hill;PARTSTAT=ACCEPTED:mailto:bob@acme.com\n", ""
        ),
    )
    mail = a_message(parts=(part,), subject="Interview")
    assert interviews_in(mail) == ()
    assert calendar_answer(mail) == state


@pytest.mark.parametrize(
    ("subject", "answer"),
    [
        ("Accepted: Interview @ Tue 12 May 2026", "ACCEPTED"),
        ("Declined: Interview", "DECLINED"),
        ("Tentative: Interview", "TENTATIVE"),
        ("Tentatively Accepted: Interview", "TENTATIVE"),
        ("Zugesagt: Gespräch", "ACCEPTED"),
        ("Abgelehnt: Gespräch", "DECLINED"),
        ("Accepté : Entretien", "ACCEPTED"),
        ("Rechazado: Entrevista", "DECLINED"),
        ("Aceito: Entrevista", "ACCEPTED"),
        ("Geaccepteerd: Gesprek", "ACCEPTED"),
        ("New Time Proposed: Interview", "COUNTER"),
        ("Re: Accepted: Interview", None),
        ("Accepted candidates", None),
        ("Interview", None),
    ],
)
def test_answers_named_by_their_subject(subject: str, answer: str | None) -> None:
    assert calendar_answer(a_message(subject=subject, text="")) == answer
    assert calendar_answer(a_message(subject=subject, text=None, header_only=True)) == answer


def test_a_persons_words_are_no_calendar_answer() -> None:
    text = "We have accepted your request for a later start and are happy to have you on board in June."
    assert calendar_answer(a_message(subject="Accepted: your start date", text=text)) is None


def test_an_invitation_is_no_answer() -> None:
    assert calendar_answer(invite(subject="Invitation: Interview")) is None


@pytest.mark.parametrize(
    "text",
    ["", "garbage", "BEGIN:VCALENDAR", "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:foo\nEND:VEVENT\nEND:VCALENDAR",
     "BEGIN:VCALENDAR\nBEGIN:VEVENT\nEND:VEVENT\nEND:VCALENDAR", "BEGIN:VEVENT\n" * 3000,
     "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;TZID=" + "x" * 5000 + ":20260512T140000\nEND:VEVENT\nEND:VCALENDAR"],
)  # fmt: skip
def test_broken_calendars_say_nothing_or_little(text: str) -> None:
    mail = a_message(parts=(Part("text/calendar", text, "", "REQUEST"),))
    assert all(interview.starts_at.tzinfo for interview in interviews_in(mail))


LINES = st.sampled_from(
    ["BEGIN:VCALENDAR", "END:VCALENDAR", "BEGIN:VEVENT", "END:VEVENT", "DTSTART:20260512T120000Z", "DTSTART;VALUE=DATE:20260512",
     "DTSTART;TZID=Europe/Berlin:99999999T999999", "DTEND:20200101T000000Z", "DURATION:-P99999999999D", "ATTENDEE;CN=\"x:mailto:a@b", "ORGANIZER:",
     "UID:1", "METHOD:REQUEST", "STATUS:CANCELLED", " folded", "BEGIN:VTIMEZONE", "TZID:x", "END:VTIMEZONE", "RRULE:FREQ=YEARLY;COUNT=-1", "X"],
)  # fmt: skip


@given(st.lists(LINES, max_size=25))
def test_no_calendar_makes_it_raise(lines: list[str]) -> None:
    mail = a_message(parts=(Part("text/calendar", "\n".join(lines), "", ""),))
    for interview in interviews_in(mail):
        assert interview.ends_at > interview.starts_at
    calendar_answer(mail)


def test_a_meeting_at_the_end_of_time_is_none() -> None:
    assert interviews_in(invite(AT_THE_END_OF_TIME)) == ()
