"""What every mailbox promises when the provider is unwell, and about the doorbell."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from app.domain.account import Cursor
from app.domain.errors import MailboxBusy, MailboxDown, ReconnectNeeded
from app.domain.message import RemoteId, ThreadId
from app.mail.ports import Mailbox
from tests.contract.mails import from_dana
from tests.contract.outside import Both

CALLS: dict[str, Callable[[Mailbox, Cursor], object]] = {
    "here": lambda mailbox, cursor: mailbox.here(),
    "changes": lambda mailbox, cursor: mailbox.changes(cursor, limit=10),
    "messages": lambda mailbox, cursor: mailbox.messages((RemoteId("19ac8532c2790abc"),)),
    "thread": lambda mailbox, cursor: mailbox.thread(ThreadId("19ac8532c2790abc")),
    "owners": lambda mailbox, cursor: mailbox.owners(),
    "drafts_in": lambda mailbox, cursor: mailbox.drafts_in(ThreadId("19ac8532c2790abc")),
    "watch": lambda mailbox, cursor: mailbox.watch(),
    "unwatch": lambda mailbox, cursor: mailbox.unwatch(),
}


@pytest.mark.parametrize("call", CALLS.values(), ids=CALLS)
def test_a_busy_provider_asks_for_patience(
    both: Both, call: Callable[[Mailbox, Cursor], object]
) -> None:
    cursor = both.full.here()
    both.outside.be_busy()
    with pytest.raises(MailboxBusy) as raised:
        call(both.full, cursor)
    assert raised.value.wait >= timedelta(seconds=1)


@pytest.mark.parametrize("call", CALLS.values(), ids=CALLS)
def test_a_provider_that_is_down_is_told_as_such(
    both: Both, call: Callable[[Mailbox, Cursor], object]
) -> None:
    cursor = both.full.here()
    both.outside.be_down()
    with pytest.raises(MailboxDown):
        call(both.full, cursor)


@pytest.mark.parametrize("call", CALLS.values(), ids=CALLS)
def test_a_revoked_grant_asks_the_user_to_reconnect(
    both: Both, call: Callable[[Mailbox, Cursor], object]
) -> None:
    cursor = both.full.here()
    both.outside.revoke()
    with pytest.raises(ReconnectNeeded):
        call(both.full, cursor)


def test_a_grant_revoked_between_two_calls_is_noticed(both: Both) -> None:
    both.full.here()
    both.outside.revoke()
    with pytest.raises(ReconnectNeeded):
        both.full.here()


def test_a_watch_tells_when_it_ends_and_where_it_began(both: Both) -> None:
    both.outside.receive(from_dana(both.outside.address, "before"))
    info = both.full.watch()
    assert both.outside.watched()
    assert timedelta(0) < info.expires_at - both.outside.now() <= timedelta(days=7, seconds=1)
    both.outside.receive(from_dana(both.outside.address, "after"))
    (message,) = both.full.changes(info.cursor, limit=10).upserted
    assert message.subject == "after"


def test_a_watch_can_be_renewed_and_ended_twice(both: Both) -> None:
    both.headers.watch()
    both.headers.watch()
    both.headers.unwatch()
    both.headers.unwatch()
    assert not both.outside.watched()
