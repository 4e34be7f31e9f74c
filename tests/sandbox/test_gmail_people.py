"""People who answer: proper mail, in the thread where Gmail would show it."""

from datetime import date
from email import message_from_bytes
from email.message import EmailMessage, Message
from email.policy import default

import pytest

from app.sandbox.mailbox_store import MailboxStore, Stored
from app.sandbox.people import compose
from app.sandbox.world import World
from app.settings import GoogleSettings


def _asked(world: World, sam: MailboxStore) -> Stored:
    return sam.send(
        compose(
            sender=f"Sam Lee <{sam.address}>", to="Dana Reyes <dana@interviewer.example>",
            subject="Thank you", text="Thank you for your time.", at=world.clock.now(),
        )
    )  # fmt: skip


def _parsed(stored: Stored) -> EmailMessage:
    parsed = message_from_bytes(stored.raw(), policy=default)
    assert isinstance(parsed, EmailMessage)
    assert parsed.defects == []
    return parsed


@pytest.mark.parametrize("who", ["", "Kim Park <kim@interviewer.example>"])
def test_an_answer_lies_in_the_thread_and_quotes(world: World, sam: MailboxStore, who: str) -> None:
    asked = _asked(world, sam)
    answer = world.reply_as(sam.address, asked.thread_id, who, "We will write by Friday.")
    assert answer.thread_id == asked.thread_id
    assert answer.labels == {"INBOX", "UNREAD"}
    mail = _parsed(answer)
    assert mail["From"] == (who or "Dana Reyes <dana@interviewer.example>")
    assert sam.address in mail["To"]
    assert mail["In-Reply-To"] == asked.headers.message_id
    text = mail.get_content()
    assert text.startswith("We will write by Friday.")
    assert "> Thank you for your time." in text


def test_an_absence_notice_says_so_in_its_headers(world: World, sam: MailboxStore) -> None:
    asked = _asked(world, sam)
    notice = world.absence_from(sam.address, asked.thread_id, "", date(2026, 12, 7))
    mail = _parsed(notice)
    assert mail["Auto-Submitted"] == "auto-replied"
    assert mail["In-Reply-To"] == asked.headers.message_id
    assert "Monday, 7 December 2026" in mail.get_content()


@pytest.mark.parametrize(("status", "action"), [("5.1.1", "failed"), ("4.4.1", "delayed")])
def test_a_bounce_is_a_report_with_fields(
    world: World, sam: MailboxStore, status: str, action: str
) -> None:
    asked = _asked(world, sam)
    bounce = world.bounce_for(sam.address, asked.thread_id, status=status)
    assert bounce.thread_id == asked.thread_id
    mail = _parsed(bounce)
    assert mail.get_content_type() == "multipart/report"
    assert mail.get_param("report-type") == "delivery-status"
    assert mail["X-Failed-Recipients"] == "dana@interviewer.example"
    text, fields, returned = mail.iter_parts()
    assert text.get_content_type() == "text/plain"
    blocks = fields.get_payload()
    assert isinstance(blocks, list)
    _, recipient = blocks
    assert isinstance(recipient, Message)
    assert recipient["Final-Recipient"] == "rfc822; dana@interviewer.example"
    assert (recipient["Action"], recipient["Status"]) == (action, status)
    assert asked.headers.message_id in returned.as_string()


def test_the_world_tells_the_service_all_it_must_know(world: World) -> None:
    settings = world.google_settings()
    assert set(settings) <= set(GoogleSettings.model_fields)
    assert GoogleSettings.model_validate(settings).api_endpoint == world.base_url
