"""Live access tokens: asked for once, by one thread for one account, and kept turning."""

import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest

from app.domain.account import MailboxId, TrustLevel
from app.domain.errors import ReconnectNeeded
from app.mail.graph.consent import Grant
from app.mail.graph.tokens import AccessTokens, BackgroundCredential
from app.sandbox.graph_store import GraphStore
from app.sandbox.microsoft_world import MicrosoftWorld
from tests.mail.graph.double import Service

ONE = MailboxId(1)


def _tokens(world: MicrosoftWorld, service: Service) -> AccessTokens:
    return AccessTokens(service.consent, world.clock.now, service.keep)


def _grant(sam: GraphStore, service: Service) -> str:
    return service.agreed(sam.address, TrustLevel.FULL, drafts=True).grant.text()


def test_a_token_that_came_with_the_grant_is_used_first(
    world: MicrosoftWorld, sam: GraphStore, service: Service
) -> None:
    tokens, stored = _tokens(world, service), _grant(sam, service)
    before = world.identity.refreshes
    assert len({tokens.of(ONE, stored).value for _ in range(5)}) == 1
    assert world.identity.refreshes == before
    assert service.kept == {}


def test_a_token_that_is_about_to_end_is_renewed_and_the_new_grant_is_kept(
    world: MicrosoftWorld, sam: GraphStore, service: Service
) -> None:
    tokens, stored = _tokens(world, service), _grant(sam, service)
    first = tokens.of(ONE, stored)
    world.clock.move(timedelta(minutes=56))
    try:
        before = world.identity.refreshes
        second = tokens.of(ONE, stored)
        assert second.value != first.value
        assert world.identity.refreshes == before + 1
        kept = service.kept[ONE]
        assert kept != stored
        assert Grant.of(kept).scopes == Grant.of(stored).scopes
        assert tokens.of(ONE, kept) == tokens.of(ONE, stored) == second
        assert world.identity.refreshes == before + 1
    finally:
        world.clock.move(timedelta(minutes=-56))


def test_eight_threads_renew_once(world: MicrosoftWorld, sam: GraphStore, service: Service) -> None:
    tokens, stored = _tokens(world, service), _grant(sam, service)
    used = tokens.of(ONE, stored)
    before = world.identity.refreshes
    gate = threading.Barrier(8)

    def refuse(_: int) -> None:
        gate.wait()
        tokens.refused(ONE, stored, used)

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(refuse, range(8)))
    assert world.identity.refreshes == before + 1


def test_another_process_goes_on_with_the_grant_that_was_kept(
    world: MicrosoftWorld, sam: GraphStore, service: Service
) -> None:
    stored = _grant(sam, service)
    credential = BackgroundCredential(_tokens(world, service), ONE, stored)
    credential.headers()
    assert credential.renewed()
    fresh = credential.headers()
    before = world.identity.refreshes
    other = BackgroundCredential(_tokens(world, service), ONE, service.kept[ONE])
    assert other.headers() == fresh
    assert world.identity.refreshes == before


def test_accounts_do_not_wait_for_each_other(
    world: MicrosoftWorld, sam: GraphStore, service: Service
) -> None:
    kim = world.add_person("kim.threads@example.com")
    tokens = _tokens(world, service)
    grants = {ONE: _grant(sam, service), MailboxId(2): _grant(kim, service)}
    with tokens._account(ONE):
        tokens.of(MailboxId(2), grants[MailboxId(2)])


def test_without_a_grant_there_is_no_token(world: MicrosoftWorld, service: Service) -> None:
    with pytest.raises(ReconnectNeeded):
        BackgroundCredential(_tokens(world, service), ONE, "").headers()
