"""The label in Gmail: what it costs, and what the contract of all mailboxes does not tell."""

import pytest

from app.domain.account import TrustLevel
from app.domain.errors import MarkGone, ScopesMissing, ThreadGone
from app.domain.message import ThreadId
from app.mail.gmail.consent import MODIFY
from app.mail.ports import MarkId
from app.sandbox.faults import Fault, When
from app.sandbox.mailbox_store import MailboxStore
from app.sandbox.world import World
from tests.mail.gmail.double import Service, units
from tests.sandbox.gmail_caller import mail

NAME = "Afterword/Write today"


def test_the_usual_grant_does_not_do_and_says_which_scope_is_missing(
    service: Service, world: World, sam: MailboxStore
) -> None:
    thread = ThreadId(sam.receive(mail(world)).thread_id)
    usual = service.watched(sam.address, TrustLevel.FULL)
    label = MarkId(sam.make_label(NAME) or "")
    assert usual.make_mark(NAME) == label, "looking is allowed"
    for ask in (
        lambda: usual.make_mark("Another"),
        lambda: usual.put_mark(thread, label),
        lambda: usual.take_mark(thread, label),
    ):
        with pytest.raises(ScopesMissing) as refused:
            ask()
        assert refused.value.scopes == (MODIFY,)


def test_what_it_costs(service: Service, world: World, sam: MailboxStore) -> None:
    thread = ThreadId(sam.receive(mail(world)).thread_id)
    mailbox = service.watched(sam.address, marks=True)
    assert units(world, sam.address, lambda: mailbox.make_mark(NAME)) == 6
    assert units(world, sam.address, lambda: mailbox.make_mark(NAME)) == 1
    label = mailbox.make_mark(NAME)
    assert units(world, sam.address, lambda: mailbox.put_mark(thread, label)) == 10
    assert units(world, sam.address, lambda: mailbox.take_mark(thread, label)) == 10


def test_a_label_that_somebody_else_makes_at_the_same_moment_is_taken(
    service: Service, world: World, sam: MailboxStore
) -> None:
    mailbox = service.watched(sam.address, marks=True)
    world.faults.add(
        Fault(1, 409, "aborted", "Label name exists", method="labels.create", when=When.AFTERWARDS)
    )
    assert mailbox.make_mark(NAME) in sam.user_labels


def test_a_label_and_a_thread_that_are_gone_are_told_apart(
    service: Service, world: World, sam: MailboxStore
) -> None:
    thread = ThreadId(sam.receive(mail(world)).thread_id)
    mailbox = service.watched(sam.address, marks=True)
    label = mailbox.make_mark(NAME)
    with pytest.raises(ThreadGone):
        mailbox.put_mark(ThreadId("19ac8532c2790000"), label)
    with pytest.raises(MarkGone):
        mailbox.put_mark(thread, MarkId("Label_77"))
    mailbox.take_mark(thread, MarkId("Label_77"))
    mailbox.take_mark(ThreadId("19ac8532c2790000"), label)


def test_only_the_label_changes(service: Service, world: World, sam: MailboxStore) -> None:
    stored = sam.receive(mail(world))
    sam.modify(stored.id, add=["STARRED"])
    before = stored.labels
    mailbox = service.watched(sam.address, marks=True)
    label = mailbox.make_mark(NAME)
    mailbox.put_mark(ThreadId(stored.thread_id), label)
    assert stored.labels == before | {label}
    mailbox.take_mark(ThreadId(stored.thread_id), label)
    assert stored.labels == before
