"""The doorbell: two subscriptions of a mailbox, as Graph lets them live and die."""

from collections.abc import Generator
from datetime import timedelta

import httpx
import pytest

from app.domain.account import MailboxId, TrustLevel
from app.domain.errors import NotSetUp, ReconnectNeeded
from app.mail.graph.push import Lifecycle
from app.sandbox.faults import When
from app.sandbox.graph_store import GraphStore
from app.sandbox.graph_subscriptions import Subscription
from app.sandbox.microsoft_world import MicrosoftWorld
from app.sandbox.serving import without_tls
from tests.contract.mails import from_dana, from_sam
from tests.mail.graph.double import Doorbell, Service, doorbell, requests


@pytest.fixture(autouse=True)
def _quiet(world: MicrosoftWorld, sam: GraphStore) -> Generator[None]:
    """Whoever else was watched in this session rings no more."""
    yield
    world.subscriptions.vanish(sam.address)
    world.bells.wait_until_quiet()


def _live(world: MicrosoftWorld, sam: GraphStore) -> dict[str, Subscription]:
    return {one.folder: one for one in world.subscriptions.of(sam.address)}


@pytest.mark.parametrize("level", [TrustLevel.HEADERS, TrustLevel.FULL])
def test_two_are_made_with_a_secret_each_and_immutable_ids(
    world: MicrosoftWorld, sam: GraphStore, service: Service, level: TrustLevel
) -> None:
    info = service.watched(sam.address, level, number=7).watch()
    live = _live(world, sam)
    assert set(live) == {"inbox", "sentitems"}
    secrets = {one.client_state for one in live.values()}
    assert len(secrets) == 2
    for folder, one in live.items():
        door = service.doors.door(one.client_state)
        assert door is not None
        assert (door.mailbox_id, door.folder) == (MailboxId(7), folder)
        assert one.immutable
        assert one.lifecycle_url
        assert one.changes == {"created", "deleted"}
    assert info.expires_at == min(one.expires_at for one in live.values())
    assert timedelta(days=6) < info.expires_at - world.clock.now() <= timedelta(days=7)


def test_new_mail_rings_and_mail_that_is_read_does_not(
    world: MicrosoftWorld, sam: GraphStore, service: Service, bell: Doorbell
) -> None:
    service.watched(sam.address, number=7).watch()
    item = sam.receive(from_dana(sam.address))
    sam.mark_read(item.id)
    sent = sam.send(from_sam(sam.address))
    assert world.bells.wait_until_quiet()
    assert [(n.change_type, n.message_id) for n in bell.notices] == [
        ("created", item.id), ("created", sent.id),
    ]  # fmt: skip
    for notice in bell.notices:
        door = service.doors.door(notice.client_state)
        assert door is not None
        assert door.mailbox_id == 7


def test_a_notice_that_comes_twice_late_or_never_loses_nothing(
    world: MicrosoftWorld, sam: GraphStore, service: Service, bell: Doorbell
) -> None:
    mailbox = service.watched(sam.address)
    cursor = mailbox.watch().cursor
    world.faults.double_notices()
    sam.receive(from_dana(sam.address, "twice"))
    world.faults.delay_notices(0.2)
    sam.receive(from_dana(sam.address, "late"))
    world.faults.lose_notices()
    sam.receive(from_dana(sam.address, "never"))
    bell.refusing = 2
    sam.receive(from_dana(sam.address, "refused"))
    assert world.bells.wait_until_quiet()
    keys = [notice.key for notice in bell.notices]
    assert len(keys) == 4
    assert len(set(keys)) == 3
    told = mailbox.changes(cursor, limit=10).upserted
    assert [message.subject for message in told] == ["twice", "late", "never", "refused"]


def test_renewing_keeps_both_and_asks_for_no_walk(
    world: MicrosoftWorld, sam: GraphStore, service: Service
) -> None:
    mailbox = service.watched(sam.address)
    first = mailbox.watch()
    before = {one.id for one in _live(world, sam).values()}
    world.clock.move(timedelta(days=3))
    try:
        assert requests(world, mailbox.watch) == 3
        second = mailbox.watch()
        assert {one.id for one in _live(world, sam).values()} == before
        assert second.expires_at - first.expires_at > timedelta(days=2)
    finally:
        world.clock.move(timedelta(days=-3))


def test_the_cursor_of_a_renewal_tells_what_came_after_it(
    sam: GraphStore, service: Service
) -> None:
    """It was not walked yet: the first look does so, and follows the window from then on."""
    mailbox = service.watched(sam.address)
    mailbox.watch()
    old = sam.receive(from_dana(sam.address, "old"), at=sam.clock.now() - timedelta(days=3))
    cursor = mailbox.watch().cursor
    sam.receive(from_dana(sam.address, "new"))
    page = mailbox.changes(cursor, limit=10)
    assert [message.subject for message in page.upserted] == ["new"]
    sam.move(old.id, "deleteditems")
    assert mailbox.changes(page.cursor, limit=10).removed == {old.id}


def test_one_that_has_vanished_is_made_again(
    world: MicrosoftWorld, sam: GraphStore, service: Service
) -> None:
    mailbox = service.watched(sam.address)
    mailbox.watch()
    lost = _live(world, sam)["inbox"]
    world.subscriptions.remove(sam.address, lost.id)
    mailbox.watch()
    live = _live(world, sam)
    assert set(live) == {"inbox", "sentitems"}
    assert live["inbox"].id != lost.id


def test_one_that_goes_while_it_is_renewed_is_made_again(
    world: MicrosoftWorld, sam: GraphStore, service: Service
) -> None:
    mailbox = service.watched(sam.address)
    mailbox.watch()
    gone = _live(world, sam)["inbox"].id
    world.faults.refuse(1, status=404, reason="ErrorItemNotFound", method="subscriptions.renew")
    world.subscriptions.refuses_twins = False
    mailbox.watch()
    assert len(world.subscriptions.of(sam.address)) == 3
    world.subscriptions.remove(sam.address, gone)
    assert set(_live(world, sam)) == {"inbox", "sentitems"}


def test_strays_are_ended_and_those_of_others_left(
    world: MicrosoftWorld, sam: GraphStore, service: Service
) -> None:
    world.subscriptions.refuses_twins = False
    with doorbell() as elsewhere:
        other = Service(world, service.http, elsewhere)
        other.watched(sam.address).watch()
        mailbox = service.watched(sam.address)
        mailbox.watch()
        live = {one.id for one in world.subscriptions.of(sam.address)}
        assert len(live) == 4
        body = {
            "changeType": "created", "resource": "me/mailfolders('Inbox')/messages",
            "notificationUrl": f"{service.bell.base_url}/notify",
            "expirationDateTime": (world.clock.now() + timedelta(hours=1)).isoformat(),
        }  # fmt: skip
        token = world.identity.mint(sam.address, "Mail.Read")
        answer = httpx.post(
            f"{world.base_url}/v1.0/subscriptions", json=body,
            headers={"Authorization": f"Bearer {token}"}, verify=without_tls())  # fmt: skip
        assert answer.status_code == 201
        mailbox.watch()
        assert {one.id for one in world.subscriptions.of(sam.address)} == live
        mailbox.unwatch()
        left = world.subscriptions.of(sam.address)
        assert {one.notify_url for one in left} == {f"{elsewhere.base_url}/notify"}
        other.watched(sam.address).unwatch()


def test_a_lost_answer_to_subscribe_is_found_out(
    world: MicrosoftWorld, sam: GraphStore, service: Service
) -> None:
    """The second try is a 409: the first one has worked."""
    mailbox = service.watched(sam.address)
    world.faults.broken(1, method="subscriptions.create", when=When.AFTERWARDS)
    info = mailbox.watch()
    assert len(world.subscriptions.of(sam.address)) == 2
    assert info.expires_at > world.clock.now()


def test_an_address_that_graph_cannot_reach_is_the_operators_alarm(
    world: MicrosoftWorld, sam: GraphStore, bell: Doorbell, service: Service
) -> None:
    lost = Service(world, service.http, bell, hooks_at="http://127.0.0.1:9")
    with pytest.raises(NotSetUp):
        lost.watched(sam.address).watch()
    assert world.subscriptions.of(sam.address) == []


def test_it_ends_at_the_time_of_the_answer(
    world: MicrosoftWorld, sam: GraphStore, service: Service
) -> None:
    mailbox = service.watched(sam.address)
    info = mailbox.watch()
    world.clock.move_to(info.expires_at + timedelta(seconds=1))
    try:
        assert world.subscriptions.of(sam.address) == []
        mailbox.watch()
        assert len(world.subscriptions.of(sam.address)) == 2
    finally:
        world.clock.move(-timedelta(days=7, minutes=-10, seconds=1))


@pytest.mark.parametrize("event", list(Lifecycle))
def test_what_graph_says_of_a_subscription_is_heard_and_answered_by_watching_again(
    world: MicrosoftWorld, sam: GraphStore, service: Service, bell: Doorbell, event: Lifecycle
) -> None:
    mailbox = service.watched(sam.address, number=7)
    mailbox.watch()
    world.subscriptions.lifecycle(sam.address, event.value)
    assert world.bells.wait_until_quiet()
    assert {notice.lifecycle for notice in bell.lifecycle} == {event}
    assert all(service.doors.door(notice.client_state) for notice in bell.lifecycle)
    mailbox.watch()
    assert set(_live(world, sam)) == {"inbox", "sentitems"}


def test_a_dead_grant_is_told_by_watching(
    world: MicrosoftWorld, sam: GraphStore, service: Service
) -> None:
    mailbox = service.watched(sam.address)
    mailbox.watch()
    world.revoke(sam.address)
    with pytest.raises(ReconnectNeeded):
        mailbox.watch()


def test_a_forged_notice_opens_no_door(service: Service, bell: Doorbell) -> None:
    forged = {"value": [{"subscriptionId": "x", "clientState": "7.inbox.nonce.guess"}]}
    httpx.post(f"{bell.base_url}/notify", json=forged, verify=without_tls())
    (notice,) = bell.notices
    assert service.doors.door(notice.client_state) is None
