"""What is Gmail's own about the Gmail mailbox; the common promises are in tests/contract."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest

from app.domain.account import TrustLevel
from app.domain.drafting.model import ReplyDraft
from app.domain.errors import (
    MailboxBusy,
    MailboxDown,
    MailboxNotAllowed,
    ReconnectNeeded,
    ScopesMissing,
)
from app.domain.message import Address, Message, RemoteId
from app.mail.gmail.consent import COMPOSE
from app.sandbox.mailbox_store import MailboxStore
from app.sandbox.people import compose
from app.sandbox.world import World
from tests.mail.gmail.double import Service, units

DANA = "Dana Reyes <dana@interviewer.example>"


def _mail(world: World, subject: str = "Interview", text: str = "Hello") -> bytes:
    return compose(
        sender=DANA, to="sam@example.com", subject=subject, text=text, at=world.clock.now()
    )


def _reply(message: Message, sender: str) -> ReplyDraft:
    return ReplyDraft(
        thread_id=message.thread_id,
        sender=Address(sender),
        to=(Address("dana@interviewer.example"),),
        subject=f"Re: {message.subject}",
        body="Any news?",
        in_reply_to=message.internet_message_id,
        references=(message.internet_message_id,),
    )


# What it costs


def test_a_new_message_costs_one_look_and_one_message(
    world: World, sam: MailboxStore, service: Service
) -> None:
    mailbox = service.watched(sam.address)
    cursor = mailbox.here()
    sam.receive(_mail(world))
    assert units(world, sam.address, lambda: mailbox.changes(cursor, limit=100)) == 2 + 20


def test_drafts_labels_and_spam_cost_nothing_beyond_the_look(
    world: World, sam: MailboxStore, service: Service
) -> None:
    read = sam.receive(_mail(world))
    mailbox = service.watched(sam.address)
    cursor = mailbox.here()
    draft = sam.save_draft(_mail(world))
    for _ in range(5):
        sam.save_draft(_mail(world), draft_id=draft.id)
    sam.modify(read.id, add=["STARRED"], remove=["UNREAD", "INBOX"])
    sam.receive(_mail(world), labels=("SPAM",))
    sam.receive(_mail(world), labels=("CHAT",))
    assert units(world, sam.address, lambda: mailbox.changes(cursor, limit=100)) == 2


@pytest.mark.parametrize("level", [TrustLevel.FULL, TrustLevel.HEADERS])
def test_what_each_call_costs(
    world: World, sam: MailboxStore, service: Service, level: TrustLevel
) -> None:
    stored = [sam.receive(_mail(world)) for _ in range(3)]
    mailbox = service.watched(sam.address, level)
    long_ago = world.clock.now() - timedelta(days=30)
    looks = 20 if level is TrustLevel.HEADERS else 0  # at the last of the page
    ids = tuple(RemoteId(s.id) for s in stored)
    thread_id = mailbox.messages(ids[:1])[0].thread_id
    costs = {
        "here": units(world, sam.address, mailbox.here),
        "recent": units(world, sam.address, lambda: mailbox.recent(long_ago, page=None, limit=100)),
        "messages": units(world, sam.address, lambda: mailbox.messages(ids)),
        "thread": units(world, sam.address, lambda: mailbox.thread(thread_id)),
        "watch": units(world, sam.address, mailbox.watch),
        "unwatch": units(world, sam.address, mailbox.unwatch),
    }
    assert costs == {
        "here": 1, "recent": 5 + looks, "messages": 60, "thread": 40, "watch": 100, "unwatch": 50,
    }  # fmt: skip


def test_a_back_fill_slows_down_instead_of_being_refused(
    world: World, sam: MailboxStore, service: Service
) -> None:
    ids = tuple(RemoteId(sam.receive(_mail(world)).id) for _ in range(80))
    slow = Service(world, service.http, units_per_minute=6000)
    slow.watched(sam.address).messages(ids)
    # 80 messages are 1,600 units: 1,000 at once, the rest at 83 a second, less what time passed.
    assert 3 < max(slow.slept) < 8
    assert world.quota.refused == 0


# Tokens


def test_one_token_serves_all_mailboxes_of_a_grant_until_it_ends(
    world: World, sam: MailboxStore, service: Service
) -> None:
    mailbox = service.watched(sam.address)
    tokens = set()
    for _ in range(3):
        tokens.add(mailbox._calls._credential.headers()["Authorization"])
    assert len(tokens) == 1
    world.clock.move(timedelta(hours=2))
    try:
        mailbox.here()
        assert mailbox._calls._credential.headers()["Authorization"] not in tokens
    finally:
        world.clock.move(timedelta(hours=-2))


def test_a_token_that_google_no_longer_knows_is_renewed_once(
    world: World, sam: MailboxStore, service: Service
) -> None:
    mailbox = service.watched(sam.address)
    mailbox.here()
    world.faults.refuse(1, status=401, reason="authError")
    mailbox.here()
    world.faults.refuse(2, status=401, reason="authError")
    with pytest.raises(ReconnectNeeded):
        mailbox.here()


def test_threads_never_see_each_others_mail(world: World, service: Service) -> None:
    stores = [world.add_person(f"person{n}@threads.example") for n in range(8)]
    cases = []
    for store in stores:
        stored = store.receive(_mail(world, subject=f"for {store.address}"))
        cases.append((service.watched(store.address), RemoteId(stored.id), store.address))

    def look(case: int) -> bool:
        mailbox, remote_id, address = cases[case % 8]
        (message,) = mailbox.messages((remote_id,))
        return message.subject == f"for {address}"

    with ThreadPoolExecutor(8) as pool:
        assert all(pool.map(look, range(80)))


# Trouble


def test_a_short_trouble_is_waited_out(world: World, sam: MailboxStore, service: Service) -> None:
    mailbox = service.watched(sam.address)
    world.faults.busy(2)
    world.faults.busy(1, status=403, reason="userRateLimitExceeded")
    mailbox.here()
    assert len(service.slept) == 3
    assert 1 <= service.slept[0] <= 2
    assert 2 <= service.slept[1] <= 3
    assert 4 <= service.slept[2] <= 5


def test_a_long_trouble_is_given_back_with_the_wait_google_asked_for(
    world: World, sam: MailboxStore, service: Service
) -> None:
    mailbox = service.watched(sam.address)
    world.faults.busy(1000, retry_after=300)
    with pytest.raises(MailboxBusy) as raised:
        mailbox.here()
    assert raised.value.wait == timedelta(seconds=300)
    assert sum(service.slept) <= 20


@pytest.mark.parametrize("status", [200, 502])
def test_a_page_of_a_proxy_is_a_provider_that_is_down(
    world: World, sam: MailboxStore, service: Service, status: int
) -> None:
    mailbox = service.watched(sam.address)
    world.faults.broken(100, status=status, html=True)
    with pytest.raises(MailboxDown):
        mailbox.here()


def test_a_slow_provider_is_down(world: World, sam: MailboxStore, service: Service) -> None:
    mailbox = service.watched(sam.address)
    mailbox.here()
    service.http.timeout = 0.3
    world.faults.slow(0.6, calls=5)
    with pytest.raises(MailboxDown):
        mailbox.here()


def test_a_policy_of_the_domain_is_not_waited_out(
    world: World, sam: MailboxStore, service: Service
) -> None:
    mailbox = service.watched(sam.address)
    world.faults.refuse(1, status=403, reason="domainPolicy")
    with pytest.raises(MailboxNotAllowed):
        mailbox.here()
    assert service.slept == []


def test_a_token_endpoint_that_is_down_is_no_dead_grant(
    world: World, sam: MailboxStore, service: Service
) -> None:
    mailbox = service.watched(sam.address)
    world.faults.broken(1, method="token")
    with pytest.raises(MailboxDown):
        mailbox.here()


def test_history_that_lags_the_push_is_not_lost(
    world: World, sam: MailboxStore, service: Service
) -> None:
    mailbox = service.watched(sam.address)
    cursor = mailbox.here()
    sam.history.lag(1)
    sam.receive(_mail(world))
    first = mailbox.changes(cursor, limit=100)
    assert (first.upserted, first.cursor) == ((), cursor)
    assert len(mailbox.changes(first.cursor, limit=100).upserted) == 1


def test_a_draft_is_not_asked_for_twice_after_a_server_error(
    world: World, sam: MailboxStore, service: Service
) -> None:
    stored = sam.receive(_mail(world))
    mailbox = service.watched(sam.address)
    (message,) = mailbox.messages((RemoteId(stored.id),))
    world.faults.broken(1, method="drafts.create")
    calls = world.quota.calls["drafts.create"]
    with pytest.raises(Exception, match="503") as raised:
        mailbox.create_draft(_reply(message, sam.address))
    assert type(raised.value).__name__ == "DraftUnknown"
    assert world.quota.calls["drafts.create"] == calls
    world.faults.busy(1, method="drafts.create")  # a clear no: this may be tried again
    assert mailbox.create_draft(_reply(message, sam.address)).thread_id == message.thread_id


# What a level may do


def test_the_header_level_makes_no_drafts_and_names_the_missing_scope(
    world: World, sam: MailboxStore, service: Service
) -> None:
    stored = sam.receive(_mail(world))
    mailbox = service.watched(sam.address, TrustLevel.HEADERS)
    (message,) = mailbox.messages((RemoteId(stored.id),))
    with pytest.raises(ScopesMissing) as raised:
        mailbox.create_draft(_reply(message, sam.address))
    assert raised.value.scopes == (COMPOSE,)
    assert mailbox.drafts_in(message.thread_id) == ()


def test_the_header_level_knows_the_address_without_asking(
    world: World, sam: MailboxStore, service: Service
) -> None:
    mailbox = service.watched(sam.address, TrustLevel.HEADERS)
    assert units(world, sam.address, mailbox.owners) == 0
    assert mailbox.owners() == {sam.address}


def test_a_watch_to_another_topic_is_ended_first(
    world: World, sam: MailboxStore, service: Service
) -> None:
    assert world.pubsub.watch(sam, f"{world.project.topic}-old") is not None
    service.watched(sam.address).watch()
    live = world.pubsub.watching(sam.address)
    assert live is not None
    assert live.topic == world.project.topic


def test_many_drafts_are_looked_through(world: World, sam: MailboxStore, service: Service) -> None:
    stored = sam.receive(_mail(world))
    mailbox = service.watched(sam.address)
    (message,) = mailbox.messages((RemoteId(stored.id),))
    ref = mailbox.create_draft(_reply(message, sam.address))
    for number in range(230):
        sam.save_draft(_mail(world, subject=f"draft {number}"))
    assert mailbox.drafts_in(message.thread_id) == (ref,)
