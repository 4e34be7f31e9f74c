"""One call to Graph, or a few in a batch: patience, the gate, tokens."""

import contextlib
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest

from app.domain.errors import (
    DraftUnknown,
    MailboxBusy,
    MailboxDown,
    MailboxNotAllowed,
    ReconnectNeeded,
)
from app.domain.message import Message, RemoteId
from app.mail.graph.client import GraphMailbox
from app.sandbox.graph_store import GraphStore
from app.sandbox.microsoft_world import MicrosoftWorld
from tests.contract.mails import from_dana
from tests.mail.graph.double import Service, calls, requests
from tests.mail.graph.test_client import reply_to


def _ids(sam: GraphStore, count: int) -> tuple[RemoteId, ...]:
    return tuple(
        RemoteId(sam.receive(from_dana(sam.address, f"mail {n}")).id) for n in range(count)
    )


def _opening(service: Service, sam: GraphStore) -> Message:
    (message,) = service.watched(sam.address).messages(_ids(sam, 1))
    return message


# Refusals


def test_retry_after_is_waited_for(
    world: MicrosoftWorld, sam: GraphStore, service: Service
) -> None:
    mailbox = service.watched(sam.address)
    world.faults.busy(1, retry_after=7)
    mailbox.owners()
    assert len(service.slept) == 1
    assert 7 <= service.slept[0] <= 8


def test_without_retry_after_waits_grow(
    world: MicrosoftWorld, sam: GraphStore, service: Service
) -> None:
    mailbox = service.watched(sam.address)
    world.faults.broken(3)
    mailbox.owners()
    assert [int(slept) for slept in service.slept] == [1, 2, 4]


def test_a_wait_that_is_too_long_is_given_back_as_it_was_asked(
    world: MicrosoftWorld, sam: GraphStore, service: Service
) -> None:
    mailbox = service.watched(sam.address)
    world.faults.busy(1, retry_after=300)
    with pytest.raises(MailboxBusy) as raised:
        mailbox.owners()
    assert raised.value.wait == timedelta(seconds=300)
    assert service.slept == []
    world.faults.busy(1, status=503, retry_after=120)
    with pytest.raises(MailboxDown) as down:
        mailbox.owners()
    assert down.value.wait == timedelta(seconds=120)


@pytest.mark.parametrize("status", [200, 502])
def test_a_page_of_a_proxy_is_a_provider_that_is_down(
    world: MicrosoftWorld, sam: GraphStore, service: Service, status: int
) -> None:
    mailbox = service.watched(sam.address)
    world.faults.broken(100, status=status, html=True)
    with pytest.raises(MailboxDown):
        mailbox.owners()


def test_a_slow_provider_is_down(world: MicrosoftWorld, sam: GraphStore, service: Service) -> None:
    mailbox = service.watched(sam.address)
    service.http.timeout = 0.3
    world.faults.slow(0.6, calls=8)
    with pytest.raises(MailboxDown):
        mailbox.owners()


def test_a_mailbox_without_a_licence_is_not_waited_for(
    world: MicrosoftWorld, sam: GraphStore, service: Service
) -> None:
    mailbox = service.watched(sam.address)
    world.faults.refuse(1, status=403, reason="MailboxNotEnabledForRESTAPI")
    with pytest.raises(MailboxNotAllowed):
        mailbox.here()
    assert service.slept == []


# Tokens


def test_a_token_that_graph_no_longer_knows_is_renewed_once(
    world: MicrosoftWorld, sam: GraphStore, service: Service
) -> None:
    mailbox = service.watched(sam.address)
    mailbox.owners()
    before = world.identity.refreshes
    world.identity.drop_access_tokens(sam.address)
    mailbox.owners()
    assert world.identity.refreshes == before + 1
    world.faults.refuse(5, status=401, reason="InvalidAuthenticationToken")
    with pytest.raises(ReconnectNeeded):
        mailbox.owners()
    assert world.identity.refreshes == before + 2


def test_a_token_that_ends_inside_a_batch_is_renewed(
    world: MicrosoftWorld, sam: GraphStore, service: Service
) -> None:
    mailbox = service.watched(sam.address)
    ids = _ids(sam, 3)
    mailbox.messages(ids[:1])
    world.faults.refuse(1, status=401, reason="InvalidAuthenticationToken", method="messages.get")
    assert len(mailbox.messages(ids)) == 3


# Batches


def test_four_go_in_one(world: MicrosoftWorld, sam: GraphStore, service: Service) -> None:
    mailbox = service.watched(sam.address)
    ids = _ids(sam, 9)
    mailbox.messages(ids[:1])
    assert requests(world, lambda: mailbox.messages(ids)) == 3
    assert requests(world, lambda: mailbox.messages(ids[:1])) == 1


def test_what_was_refused_inside_a_batch_is_asked_for_again_and_nothing_else(
    world: MicrosoftWorld, sam: GraphStore, service: Service
) -> None:
    mailbox = service.watched(sam.address)
    ids = _ids(sam, 4)
    mailbox.messages(ids[:1])
    world.faults.busy(2, retry_after=6, method="messages.get")
    found: list[tuple[Message, ...]] = []
    spent = calls(world, lambda: found.append(mailbox.messages(ids)))
    assert [message.subject for message in found[0]] == [f"mail {n}" for n in range(4)]
    assert spent == {"$batch": 2, "messages.get": 4}
    assert len(service.slept) == 1
    assert 6 <= service.slept[0] <= 7


def test_the_longest_wait_inside_a_batch_counts(
    world: MicrosoftWorld, sam: GraphStore, service: Service
) -> None:
    mailbox = service.watched(sam.address)
    ids = _ids(sam, 4)
    mailbox.messages(ids[:1])
    world.faults.busy(1, retry_after=3, method="messages.get")
    world.faults.busy(1, retry_after=9, method="messages.get")
    world.faults.busy(1, retry_after=5, method="messages.get")
    mailbox.messages(ids)
    assert 9 <= service.slept[0] <= 10


def test_a_batch_that_stays_busy_is_given_back(
    world: MicrosoftWorld, sam: GraphStore, service: Service
) -> None:
    mailbox = service.watched(sam.address)
    ids = _ids(sam, 4)
    mailbox.messages(ids[:1])
    world.faults.busy(1000, method="messages.get")
    with pytest.raises(MailboxBusy):
        mailbox.messages(ids)
    assert sum(service.slept) <= 20


def test_two_at_a_time_whoever_asks(
    world: MicrosoftWorld, sam: GraphStore, service: Service
) -> None:
    """Eight threads over one mailbox stay below the four that Exchange takes, batches too."""
    mailbox = service.watched(sam.address)
    ids = _ids(sam, 4)
    mailbox.messages(ids[:1])
    world.graph.latency = 0.01
    world.graph.places.most = 0
    asks = [lambda: mailbox.messages(ids), mailbox.owners] * 8
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda ask: ask(), asks))
    assert world.graph.places.most <= 4
    assert service.slept == []


def test_the_double_refuses_the_fifth(
    world: MicrosoftWorld, sam: GraphStore, service: Service
) -> None:
    """Without the gate the same would be refused: the double is no pushover."""
    world.graph.latency = 0.1
    boxes = [Service(world, service.http, service.bell) for _ in range(8)]
    mailboxes = [box.watched(sam.address) for box in boxes]

    def ask(mailbox: GraphMailbox) -> None:
        with contextlib.suppress(MailboxBusy):
            mailbox.owners()

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(ask, mailboxes))
    assert any(box.slept for box in boxes)


# What makes something


def test_a_draft_is_not_asked_for_twice_after_a_server_error(
    world: MicrosoftWorld, sam: GraphStore, service: Service
) -> None:
    message = _opening(service, sam)
    mailbox = service.watched(sam.address)
    world.faults.broken(1, method="createReply")
    with pytest.raises(DraftUnknown):
        mailbox.create_draft(reply_to(message, sam.address))
    assert service.slept == []
    world.faults.busy(1, method="createReply")  # a clear no: this may be tried again
    assert mailbox.create_draft(reply_to(message, sam.address)).thread_id == message.thread_id
    assert len(sam.items("drafts")) == 1


def test_threads_never_see_each_others_mail(world: MicrosoftWorld, service: Service) -> None:
    stores = [world.add_person(f"person{n}@threads.example") for n in range(6)]
    cases = []
    for number, store in enumerate(stores):
        item = store.receive(from_dana(store.address, f"for {store.address}"))
        mailbox = service.watched(store.address, number=100 + number)
        cases.append((mailbox, RemoteId(item.id), store.address))

    def look(case: int) -> bool:
        mailbox, remote_id, address = cases[case % 6]
        (message,) = mailbox.messages((remote_id,))
        return message.subject == f"for {address}"

    with ThreadPoolExecutor(6) as pool:
        assert all(pool.map(look, range(48)))
