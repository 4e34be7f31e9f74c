"""Trust level on-open: the tokens of one event, the open message, nothing else."""

import pytest

from app.domain.account import TrustLevel
from app.domain.drafting.model import ReplyDraft
from app.domain.errors import MailboxDown, ScopesMissing, ThreadGone
from app.domain.message import Address, Message, ThreadId
from app.mail.ports import OpenContext
from app.sandbox.google_records import ADDON_SCOPES
from app.sandbox.mailbox_store import MailboxStore, Stored
from app.sandbox.people import compose
from app.sandbox.world import World
from tests.mail.gmail.double import Service, box, units


def _thread(world: World, sam: MailboxStore) -> tuple[Stored, Stored]:
    """The user writes first, the interviewer answers: the usual case."""
    first = sam.send(
        compose(
            sender=sam.address, to="dana@interviewer.example", subject="Thank you",
            text="Thank you for your time.", at=world.clock.now(),
        )
    )  # fmt: skip
    answer = world.reply_as(sam.address, first.thread_id, "", "You are welcome.")
    return first, answer


def _reply(message: Message, sender: str) -> ReplyDraft:
    return ReplyDraft(
        thread_id=message.thread_id,
        sender=Address(sender),
        to=(Address("dana@interviewer.example"),),
        subject="Re: Thank you",
        body="Any news?",
        in_reply_to=message.internet_message_id,
        references=(message.internet_message_id,),
    )


def test_ids_of_a_thread_the_user_started_are_asked_for_once(
    world: World, sam: MailboxStore, service: Service
) -> None:
    first, _ = _thread(world, sam)
    mailbox, host_message, host_thread = service.shown(sam.address, first.id)
    assert host_message.startswith("msg-a:r")
    assert host_thread.startswith("thread-a:r")
    cost = units(world, sam.address, lambda: mailbox.resolve(host_message, host_thread))
    assert cost == 20
    assert mailbox.resolve(host_message, host_thread) == (first.id, first.thread_id)


def test_ids_of_somebody_elses_thread_need_no_question(
    world: World, sam: MailboxStore, service: Service
) -> None:
    stored = sam.receive(
        compose(
            sender="dana@interviewer.example", to=sam.address, subject="Interview", text="Hello",
            at=world.clock.now(),
        )
    )  # fmt: skip
    mailbox, host_message, host_thread = service.shown(sam.address, stored.id)
    assert units(world, sam.address, lambda: mailbox.resolve(host_message, host_thread)) == 0
    assert mailbox.resolve(host_message, host_thread) == (stored.id, stored.thread_id)


def test_an_answer_in_a_thread_the_user_started_is_asked_for(
    world: World, sam: MailboxStore, service: Service
) -> None:
    first, answer = _thread(world, sam)
    mailbox, host_message, host_thread = service.shown(sam.address, answer.id)
    assert (host_message[:6], host_thread[:9]) == ("msg-f:", "thread-a:")
    assert mailbox.resolve(host_message, host_thread) == (answer.id, first.thread_id)


def test_with_the_right_to_read_the_whole_thread_is_seen(
    world: World, sam: MailboxStore, service: Service
) -> None:
    first, answer = _thread(world, sam)
    mailbox, host_message, host_thread = service.shown(sam.address, first.id)
    _, thread_id = mailbox.resolve(host_message, host_thread)
    thread = mailbox.thread(thread_id)
    assert [message.remote_id for message in thread] == [first.id, answer.id]
    assert thread[0].text is not None
    assert "Thank you for your time." in thread[0].text


def test_with_the_right_to_headers_the_open_message_is_seen(
    world: World, sam: MailboxStore, service: Service
) -> None:
    first, _ = _thread(world, sam)
    mailbox, host_message, host_thread = service.shown(
        sam.address, first.id, ADDON_SCOPES["metadata"]
    )
    _, thread_id = mailbox.resolve(host_message, host_thread)
    (message,) = mailbox.thread(thread_id)
    assert message.remote_id == first.id
    assert (message.text, message.header_only) == (None, True)
    assert message.subject == "Thank you"
    with pytest.raises(ThreadGone):
        mailbox.thread(ThreadId("19ac8532c2790abc"))


def test_a_draft_can_be_made_but_not_looked_up(
    world: World, sam: MailboxStore, service: Service
) -> None:
    first, _ = _thread(world, sam)
    mailbox, host_message, host_thread = service.shown(sam.address, first.id)
    _, thread_id = mailbox.resolve(host_message, host_thread)
    ref = mailbox.create_draft(_reply(mailbox.thread(thread_id)[-1], sam.address))
    assert ref.thread_id == thread_id
    assert sam.draft(ref.draft_id).message_id == ref.message_id
    assert mailbox.drafts_in(thread_id) == ()
    assert not mailbox.withdraw_draft(ref)
    assert [draft.id for draft in sam.drafts()] == [ref.draft_id]


def test_without_the_scope_no_draft_is_made(
    world: World, sam: MailboxStore, service: Service
) -> None:
    first, _ = _thread(world, sam)
    mailbox, host_message, host_thread = service.shown(
        sam.address, first.id, ADDON_SCOPES["readonly"]
    )
    _, thread_id = mailbox.resolve(host_message, host_thread)
    with pytest.raises(ScopesMissing):
        mailbox.create_draft(_reply(mailbox.thread(thread_id)[-1], sam.address))


def test_a_message_that_is_gone_says_so(world: World, sam: MailboxStore, service: Service) -> None:
    first, answer = _thread(world, sam)
    mailbox, host_message, host_thread = service.shown(sam.address, first.id)
    sam.delete(first.id)
    sam.delete(answer.id)
    with pytest.raises(ThreadGone):
        mailbox.resolve(host_message, host_thread)


def test_tokens_of_an_event_that_have_ended_kill_no_grant(
    world: World, sam: MailboxStore, service: Service
) -> None:
    first, _ = _thread(world, sam)
    context = OpenContext("ya29.expired", "AND7-expired", frozenset(ADDON_SCOPES.values()))
    mailbox = service.gmail.shown(box(sam.address, TrustLevel.ON_OPEN), context)
    with pytest.raises(MailboxDown):
        mailbox.resolve(first.host_id)
