"""Opening Outlook mailboxes, and the one place that asks whose a mailbox is."""

import pytest

from app.domain.account import TrustLevel
from app.domain.errors import MailboxDown, MailboxNotAllowed, NotSetUp, ReconnectNeeded
from app.mail.choose import Mailboxes
from app.mail.graph.client import GraphMailbox
from app.mail.ports import OpenContext
from app.sandbox.graph_store import GraphStore
from app.sandbox.microsoft_world import MicrosoftWorld
from tests.contract.mails import from_dana
from tests.mail.graph.double import Service, box


def test_an_outlook_mailbox_is_opened_by_graph_and_opening_asks_nothing(
    world: MicrosoftWorld, sam: GraphStore, service: Service
) -> None:
    grant = service.agreed(sam.address, TrustLevel.FULL, drafts=True).grant.text()
    mailboxes = Mailboxes(gmail=None, graph=service.graph)
    before = world.graph.requests
    mailbox = mailboxes.watched(box(sam.address), grant)
    assert isinstance(mailbox, GraphMailbox)
    assert world.graph.requests == before
    assert sam.address in mailbox.owners()


def test_where_outlook_is_switched_off_the_connection_is_kept_for_later(sam: GraphStore) -> None:
    with pytest.raises(NotSetUp):
        Mailboxes(gmail=None).watched(box(sam.address), "grant")


def test_the_pane_hands_over_no_tokens(sam: GraphStore, service: Service) -> None:
    mailboxes = Mailboxes(gmail=None, graph=service.graph)
    with pytest.raises(MailboxNotAllowed):
        mailboxes.shown(box(sam.address), OpenContext("token"))


@pytest.mark.parametrize("grant", ["", "1//a refresh token of Google's", "{}"])
def test_a_grant_that_cannot_be_read_is_told_by_the_first_call(
    sam: GraphStore, service: Service, grant: str
) -> None:
    mailbox = service.graph.watched(box(sam.address), grant)
    with pytest.raises(ReconnectNeeded):
        mailbox.here()


def test_a_wider_grant_shows_no_more_than_the_level(sam: GraphStore, service: Service) -> None:
    grant = service.agreed(sam.address, TrustLevel.FULL, drafts=True).grant.text()
    mailbox = service.graph.watched(box(sam.address, TrustLevel.HEADERS), grant)
    cursor = mailbox.here()
    sam.receive(from_dana(sam.address, text="Words nobody sees."))
    (message,) = mailbox.changes(cursor, limit=10).upserted
    assert (message.header_only, message.html, message.text) == (True, None, None)
    assert mailbox.drafts_in(message.thread_id) == ()


def test_a_list_that_goes_on_elsewhere_is_not_followed(
    world: MicrosoftWorld, sam: GraphStore, service: Service
) -> None:
    for number in range(3):
        sam.receive(from_dana(sam.address, f"mail {number}"))
    mailbox = service.watched(sam.address)
    long_ago = sam.clock.now().replace(year=2020)
    mailbox.recent(long_ago, page=None, limit=2)
    right, world.base_url = world.base_url, "https://evil.example"
    try:
        with pytest.raises(MailboxDown):
            mailbox.recent(long_ago, page=None, limit=2)
    finally:
        world.base_url = right
    again = mailbox.recent(long_ago, page="https://evil.example/v1.0/me/messages", limit=9)
    assert len(again.ids) == 3
