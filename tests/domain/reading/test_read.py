import time
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.message import Part
from app.domain.reading.model import Kind, SenderKind
from app.domain.reading.read import read
from tests.builders import a_message
from tests.domain.reading.hiring_mails import MAILS
from tests.domain.reading.mail import OWNER, a_mail, reading_of


@pytest.mark.parametrize(
    ("sender", "subject", "body", "kinds"),
    [pytest.param(*mail[1:], id=mail[0]) for mail in MAILS],
)
def test_the_kind_of_a_mail(sender: str, subject: str, body: str, kinds: str) -> None:
    assert reading_of(body, sender=sender, subject=subject).kind.value in kinds.split()


def test_every_kind_but_machinery_has_a_mail() -> None:
    machinery = {Kind.ABSENCE, Kind.BOUNCE, Kind.CALENDAR, Kind.OTHER}
    assert {Kind(kind) for mail in MAILS for kind in mail[4].split()} == set(Kind) - machinery


def test_the_quoted_history_decides_nothing() -> None:
    body = "Thanks, we'll be in touch.\n\nOn Mon, 2 Mar 2026, Sam wrote:\n> I regret to inform you that you were not selected for the role."
    reading = reading_of(body, subject="Re: Analyst interview")
    assert reading.kind is Kind.ACKNOWLEDGEMENT
    assert "regret" not in reading.new_text


def test_html_alone_is_read_like_text() -> None:
    html = "<p>Hi Sam,</p><p>Thank you for your application. Unfortunately you were <b>not selected</b> for the role.</p>"
    reading = reading_of(html=html, subject="Your application")
    assert reading.kind is Kind.REJECTION
    assert reading.quote == "Unfortunately you were not selected for the role."


def test_a_promise_counts_in_the_writers_own_calendar() -> None:
    late = "Thu, 05 Mar 2026 22:30:00 -0800"  # Friday in UTC
    reading = reading_of("You should hear from us by tomorrow.", date=late)
    assert reading.promise is not None
    assert reading.promise.period.last == date(2026, 3, 6)


def test_a_date_of_2099_is_not_believed() -> None:
    message = replace(
        a_mail("We'll let you know by Friday."),
        received_at=datetime(2026, 3, 5, 10, tzinfo=UTC),
        sent_at=datetime(2099, 1, 1, tzinfo=UTC),
    )
    promise = read(message, OWNER).promise
    assert promise is not None
    assert promise.period.last == date(2026, 3, 6)


def test_an_absence_notice_comes_before_any_words() -> None:
    reading = reading_of(
        "I am out of the office until Monday. I will let you know about your application then.",
        subject="Automatic reply: Backend Engineer interview",
        headers={"Auto-Submitted": "auto-replied"},
    )
    assert reading.kind is Kind.ABSENCE
    assert reading.hiring
    assert reading.promise is None


def test_a_calendar_answer_is_machinery() -> None:
    part = Part(
        "text/calendar",
        "BEGIN:VCALENDAR\r\nMETHOD:REPLY\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART:20260310T100000Z\r\n"
        "ATTENDEE;PARTSTAT=ACCEPTED:mailto:dana@acme.example\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
        method="REPLY",
    )
    message = a_message(subject="Accepted: Interview", text="", parts=[part])
    assert read(message, frozenset({"me@example.com"})).kind is Kind.CALENDAR


def test_a_newsletter_about_jobs_is_bulk_and_not_hiring() -> None:
    reading = reading_of(
        "5 new jobs for you. Apply now. Unsubscribe",
        sender="Jobs <alerts@jobs.example>",
        subject="5 new jobs for you",
        headers={"List-Unsubscribe": "<https://x.example>"},
    )
    assert (reading.kind, reading.hiring) == (Kind.BULK, False)


def test_the_users_own_mail_is_never_bulk_nor_a_rejection() -> None:
    reading = reading_of(
        "I regret that I must withdraw.", sender="Sam <sam@example.com>", to="d@x.example"
    )
    assert reading.sender is SenderKind.OWNER
    assert reading.kind in {Kind.REPLY, Kind.OTHER, Kind.QUESTION, Kind.SCHEDULING}


def test_a_paused_role_is_on_hold_and_no_rejection() -> None:
    reading = reading_of("The Backend Engineer role has been put on hold until June.")
    assert reading.on_hold
    assert reading.hold_until == date(2026, 6, 1)
    assert reading.kind is not Kind.REJECTION


def test_headers_alone_show_no_text() -> None:
    reading = reading_of("We'll let you know by Friday.", subject="Interview", header_only=True)
    assert (reading.new_text, reading.promise) == ("", None)


NASTY = st.one_of(
    st.text(max_size=2_000),
    st.lists(st.sampled_from(["offer ", "> ", "\n", "by friday ", "<b>", "\u200b", "?", ". ", "1/1 ", "\x00", "we will "]), max_size=300).map("".join),
)  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(NASTY, NASTY, st.booleans(), st.booleans())
def test_nothing_raises_and_every_quote_is_short(
    subject: str, body: str, as_html: bool, own: bool
) -> None:
    message = a_message(
        subject=subject, text=None if as_html else body, html=body if as_html else None
    )
    owners = frozenset({message.sender.email}) if own else frozenset()
    reading = read(message, owners)
    assert len(reading.quote) <= 200
    assert 0.5 <= reading.confidence <= 1


HOSTILE = [
    "offer ", "we will let you know 12/12 ", "interview position ", "not ", "? ", ". ", "..", "A",
    "by friday or monday ", "Senior Engineer at ", "in the next ", "10:30 ", "((", "we'll be in touch ",
    "\n", "a b c\n", "candidate other candidates ", "- ", "\u00a0",
]  # fmt: skip


@pytest.mark.parametrize("unit", HOSTILE)
def test_hostile_text_costs_no_more_time_than_its_size(unit: str) -> None:
    message = a_mail(unit * (200_000 // len(unit)), subject=(unit * 200)[:900])
    best = 9.0
    for _ in range(3):
        start = time.process_time()
        read(message, OWNER)
        best = min(best, time.process_time() - start)
    assert best < 0.25  # 50 ms per 100 kB on a quiet machine, with room for a busy one
