"""The category in Outlook: on which mail, beside what, and where somebody else is at it too."""

import pytest

from app.domain.account import TrustLevel
from app.domain.errors import MailboxDown, ScopesMissing, ThreadGone
from app.domain.message import ThreadId
from app.mail.graph.consent import READ_WRITE
from app.mail.ports import MarkId
from app.sandbox.graph_store import GraphStore, Item
from app.sandbox.microsoft_world import MicrosoftWorld
from tests.contract.mails import from_dana, from_sam
from tests.mail.graph.double import Service, requests

MARK = MarkId("Afterword/Write today")


@pytest.fixture
def two(sam: GraphStore) -> tuple[Item, Item]:
    """A conversation: their mail and our answer."""
    first = sam.receive(from_dana(sam.address, "Interview"))
    parent = first.headers.message_id
    return first, sam.send(from_sam(sam.address, "Re: Interview", parent=parent))


def test_it_lies_on_the_latest_mail_beside_what_is_there(
    service: Service, sam: GraphStore, two: tuple[Item, Item]
) -> None:
    first, latest = two
    latest.categories = ["Red category", "Jobs"]
    thread = ThreadId(first.conversation_id)
    mailbox = service.watched(sam.address)
    mailbox.put_mark(thread, MARK)
    assert (first.categories, latest.categories) == ([], ["Red category", "Jobs", MARK])
    mailbox.take_mark(thread, MARK)
    assert latest.categories == ["Red category", "Jobs"]


def test_it_is_taken_off_wherever_it_lies_in_any_case_of_its_letters(
    service: Service, sam: GraphStore, two: tuple[Item, Item]
) -> None:
    first, latest = two
    first.categories, latest.categories = ["Jobs", MARK.upper()], [MARK]
    service.watched(sam.address).take_mark(ThreadId(first.conversation_id), MARK)
    assert (first.categories, latest.categories) == (["Jobs"], [])


def test_neither_a_draft_nor_what_lies_in_the_bin_is_marked(
    service: Service, sam: GraphStore, two: tuple[Item, Item]
) -> None:
    first, latest = two
    mailbox = service.watched(sam.address)
    thread = ThreadId(first.conversation_id)
    sam.move(latest.id, "deleteditems")
    mailbox.put_mark(thread, MARK)
    assert first.categories == [MARK]
    sam.move(first.id, "deleteditems")
    with pytest.raises(ThreadGone):
        mailbox.put_mark(thread, MARK)


def test_what_it_costs(
    service: Service, world: MicrosoftWorld, sam: GraphStore, two: tuple[Item, Item]
) -> None:
    thread = ThreadId(two[0].conversation_id)
    mailbox = service.watched(sam.address)
    mailbox.thread(thread)  # the ids of the bin are known after the first call of any kind
    assert requests(world, lambda: mailbox.put_mark(thread, MARK)) == 2
    assert requests(world, lambda: mailbox.put_mark(thread, MARK)) == 1, "it is there"
    assert requests(world, lambda: mailbox.take_mark(thread, MARK)) == 2
    assert requests(world, lambda: mailbox.take_mark(thread, MARK)) == 1


def test_somebody_else_who_changes_the_same_mail_loses_nothing(
    service: Service, world: MicrosoftWorld, sam: GraphStore, two: tuple[Item, Item]
) -> None:
    thread = ThreadId(two[0].conversation_id)
    mailbox = service.watched(sam.address)
    conflict = "ErrorIrresolvableConflict"
    world.faults.refuse(2, status=412, reason=conflict, method="messages.update")
    two[1].categories = ["Jobs"]
    mailbox.put_mark(thread, MARK)
    assert two[1].categories == ["Jobs", MARK]
    world.faults.refuse(5, status=412, reason=conflict, method="messages.update")
    with pytest.raises(MailboxDown):
        mailbox.take_mark(thread, MARK)


def test_without_the_right_to_write_nothing_is_asked(
    service: Service, world: MicrosoftWorld, sam: GraphStore, two: tuple[Item, Item]
) -> None:
    thread = ThreadId(two[0].conversation_id)
    mailbox = service.watched(sam.address, TrustLevel.FULL, drafts=False)
    for ask in (
        lambda: mailbox.make_mark(MARK),
        lambda: mailbox.put_mark(thread, MARK),
        lambda: mailbox.take_mark(thread, MARK),
    ):
        with pytest.raises(ScopesMissing) as refused:
            ask()
        assert refused.value.scopes == (READ_WRITE,)


def test_a_policy_that_forbids_it_is_told_as_a_missing_permission(
    service: Service, world: MicrosoftWorld, sam: GraphStore, two: tuple[Item, Item]
) -> None:
    mailbox = service.watched(sam.address)
    world.faults.refuse(1, status=403, reason="ErrorAccessDenied", method="messages.update")
    with pytest.raises(ScopesMissing):
        mailbox.put_mark(ThreadId(two[0].conversation_id), MARK)
