"""Consent by msal's real code, against the sandbox's sign-in page and token endpoint."""

import json
from datetime import timedelta
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest

from app.domain.account import TrustLevel
from app.domain.errors import (
    AdminNeeded,
    AppError,
    CallerRefused,
    ConsentDeclined,
    MailboxDown,
    MoreProofNeeded,
    NotSetUp,
    ReconnectNeeded,
)
from app.mail.graph.certificates import SigningKeys
from app.mail.graph.consent import (
    DRAFT_SCOPES,
    GRAPH_SCOPES,
    READ,
    READ_BASIC,
    READ_WRITE,
    WHO,
    Consent,
    Grant,
    MicrosoftClient,
    scopes_of,
)
from app.mail.graph.identity import MicrosoftIdentity, MicrosoftUser
from app.mail.graph.transport import IdentityHttp
from app.sandbox.graph_store import GraphStore
from app.sandbox.microsoft_world import MicrosoftWorld
from app.sandbox.serving import without_tls
from tests.mail.graph.double import Service, fields_of, microsoft_client, posted
from tests.mail.graph.test_refusals import CASES


def _query(url: str) -> dict[str, str]:
    return {name: values[0] for name, values in parse_qs(urlsplit(url).query).items()}


def test_no_level_ever_asks_to_send() -> None:
    asked = {scope for scopes in GRAPH_SCOPES.values() for scope in scopes} | set(DRAFT_SCOPES)
    assert asked == {READ_BASIC, READ, READ_WRITE, WHO}
    assert not any("Send" in scope for scope in asked)


@pytest.mark.parametrize(
    ("level", "drafts", "scopes"),
    [
        (TrustLevel.HEADERS, False, {READ_BASIC, WHO}),
        (TrustLevel.HEADERS, True, {READ_BASIC, WHO}),
        (TrustLevel.FULL, False, {READ, WHO}),
        (TrustLevel.FULL, True, {READ_WRITE, WHO}),
    ],
)
def test_permissions_are_asked_for_in_steps(
    service: Service, level: TrustLevel, drafts: bool, scopes: set[str]
) -> None:
    begun = service.begun("sam@example.com", level, drafts=drafts)
    query = _query(begun.url)
    assert set(query["scope"].split()) == scopes | {"openid", "profile", "offline_access"}
    assert query["response_mode"] == "form_post"
    assert query["code_challenge_method"] == "S256"
    assert query["state"] == "state-1"
    assert query["login_hint"] == "sam@example.com"
    assert begun.url.startswith(f"{service.world.base_url}/common/oauth2/v2.0/authorize?")
    assert "code_verifier" not in query
    verifier = json.loads(begun.flow)["code_verifier"]
    assert verifier not in begun.url
    assert verifier not in repr(begun)


def test_claims_travel_to_the_next_sign_in(service: Service) -> None:
    claims = '{"access_token":{"capolids":{"essential":true}}}'
    begun = service.consent.begin(state="s", level=TrustLevel.FULL, claims=claims)
    query = _query(begun.url)
    assert json.loads(query["claims"])["access_token"]["capolids"] == {"essential": True}
    assert query["prompt"] == "select_account"


def test_a_sign_in_becomes_a_grant_that_names_its_person(
    world: MicrosoftWorld, sam: GraphStore, service: Service
) -> None:
    now = world.clock.now()
    agreed = service.agreed(sam.address, TrustLevel.FULL, drafts=True)
    assert agreed.grant.scopes == {READ_WRITE, WHO}
    assert agreed.grant.missing(TrustLevel.FULL, drafts=True) == ()
    assert agreed.grant.missing(TrustLevel.FULL) == ()
    assert agreed.grant.missing(TrustLevel.HEADERS) == ()
    assert 3590 <= (agreed.access.expires_at - now).total_seconds() <= 3700
    keys = SigningKeys(f"{world.base_url}/common/discovery/v2.0/keys", service.http)
    identity = MicrosoftIdentity(keys, world.identity.registration.client_id)
    account = world.identity.accounts[sam.address]
    assert identity.person(agreed.id_token, now=world.clock.now()) == MicrosoftUser(
        account.tid, account.oid, sam.address
    )
    for secret in (agreed.access.value, agreed.id_token, agreed.grant.cache):
        assert secret not in repr(agreed)


def test_a_personal_account_agrees_for_itself(world: MicrosoftWorld, service: Service) -> None:
    store = world.add_person("kim@outlook.example", name="Kim", personal=True)
    agreed = service.agreed(store.address, TrustLevel.FULL, drafts=False)
    keys = SigningKeys(f"{world.base_url}/common/discovery/v2.0/keys", service.http)
    identity = MicrosoftIdentity(keys, world.identity.registration.client_id)
    assert identity.person(agreed.id_token, now=world.clock.now()).is_personal


def test_less_than_was_asked_for_is_told(
    world: MicrosoftWorld, sam: GraphStore, service: Service
) -> None:
    world.identity.grant_only = frozenset({READ_BASIC, WHO})
    agreed = service.agreed(sam.address, TrustLevel.FULL, drafts=True)
    assert agreed.grant.scopes == {WHO}
    assert agreed.grant.missing(TrustLevel.FULL) == (READ,)
    assert agreed.grant.missing(TrustLevel.FULL, drafts=True) == (READ_WRITE,)


def test_a_grant_survives_its_store(sam: GraphStore, service: Service) -> None:
    grant = service.agreed(sam.address, TrustLevel.HEADERS, drafts=False).grant
    assert Grant.of(grant.text()) == grant


@pytest.mark.parametrize("stored", ["", "{}", "[]", "null", '{"cache": "x"}', "ya29.token"])
def test_what_is_no_grant_asks_to_reconnect(stored: str) -> None:
    with pytest.raises(ReconnectNeeded):
        Grant.of(stored)


def test_a_cache_that_cannot_be_read_asks_to_reconnect(
    world: MicrosoftWorld, service: Service
) -> None:
    for cache in ("no json", "{}"):
        with pytest.raises(ReconnectNeeded):
            service.consent.refresh(Grant(cache, frozenset({READ})), now=world.clock.now())


# The answer of the sign-in page


def test_an_answer_to_another_sign_in_is_refused(
    world: MicrosoftWorld, sam: GraphStore, service: Service
) -> None:
    begun = service.begun(sam.address, TrustLevel.FULL, drafts=True)
    answer = posted(service.http, begun.url, sam.address)
    now = world.clock.now()
    for changed in ({"state": "other"}, {"state": ""}):
        with pytest.raises(CallerRefused):
            service.consent.finish(begun.flow, answer | changed, now=now)
    with pytest.raises(CallerRefused):
        service.consent.finish(begun.flow, {}, now=now)


def test_a_token_of_another_sign_in_is_refused(
    world: MicrosoftWorld, sam: GraphStore, service: Service
) -> None:
    """The nonce in the ID token is not the one of this flow."""
    begun = service.begun(sam.address, TrustLevel.FULL, drafts=True)
    answer = posted(service.http, begun.url, sam.address)
    flow = json.loads(begun.flow) | {"nonce": "another"}
    with pytest.raises(CallerRefused):
        service.consent.finish(json.dumps(flow), answer, now=world.clock.now())


def test_a_replayed_code_begins_again(
    world: MicrosoftWorld, sam: GraphStore, service: Service
) -> None:
    begun = service.begun(sam.address, TrustLevel.FULL, drafts=True)
    answer = posted(service.http, begun.url, sam.address)
    service.consent.finish(begun.flow, answer, now=world.clock.now())
    with pytest.raises(ReconnectNeeded, match="54005"):
        service.consent.finish(begun.flow, answer, now=world.clock.now())


def test_a_stolen_code_is_worth_nothing_without_its_verifier(
    world: MicrosoftWorld, sam: GraphStore, service: Service
) -> None:
    mine = service.begun(sam.address, TrustLevel.FULL, drafts=True)
    stolen = posted(service.http, mine.url, sam.address)
    theirs = service.begun(sam.address, TrustLevel.FULL, drafts=True)
    with pytest.raises(ReconnectNeeded):
        service.consent.finish(theirs.flow, stolen, now=world.clock.now())


def test_an_old_code_begins_again(world: MicrosoftWorld, sam: GraphStore, service: Service) -> None:
    begun = service.begun(sam.address, TrustLevel.FULL, drafts=True)
    answer = posted(service.http, begun.url, sam.address)
    world.clock.move(timedelta(minutes=11))
    try:
        with pytest.raises(ReconnectNeeded, match="70008"):
            service.consent.finish(begun.flow, answer, now=world.clock.now())
    finally:
        world.clock.move(timedelta(minutes=-11))


def test_whoever_says_no_is_believed(
    world: MicrosoftWorld, sam: GraphStore, service: Service
) -> None:
    begun = service.begun(sam.address, TrustLevel.FULL, drafts=True)
    answer = posted(service.http, begun.url, sam.address, decision="cancel")
    with pytest.raises(ConsentDeclined):
        service.consent.finish(begun.flow, answer, now=world.clock.now())


def test_where_only_an_administrator_may_agree_the_link_for_them_is_told(
    world: MicrosoftWorld, sam: GraphStore, service: Service
) -> None:
    world.identity.accounts[sam.address].admin_only = True
    begun = service.begun(sam.address, TrustLevel.FULL, drafts=True)
    answer = posted(service.http, begun.url, sam.address)
    with pytest.raises(AdminNeeded) as raised:
        service.consent.finish(begun.flow, answer, now=world.clock.now())
    url = raised.value.admin_url
    assert url.startswith(f"{world.base_url}/organizations/v2.0/adminconsent?")
    query = _query(url)
    assert query["client_id"] == world.identity.registration.client_id
    assert query["scope"] == (
        "https://graph.microsoft.com/Mail.ReadWrite https://graph.microsoft.com/User.Read"
    )
    agreed = service.http.post(url)
    assert "admin_consent=True" in agreed.headers["location"]
    service.agreed(sam.address, TrustLevel.FULL, drafts=True)


@pytest.mark.parametrize(("code", "error"), CASES)
def test_a_refusal_on_either_way_has_its_meaning(
    world: MicrosoftWorld,
    sam: GraphStore,
    service: Service,
    code: int,
    error: type[AppError],
) -> None:
    """Through msal: from the page, at the swap of the code, and at a renewal."""
    now = world.clock.now()
    grant = service.agreed(sam.address, TrustLevel.FULL, drafts=True).grant
    world.identity.refuse_next(code, where="authorize", error="access_denied")
    begun = service.begun(sam.address, TrustLevel.FULL, drafts=True)
    page = service.http.get(begun.url).text
    with pytest.raises(error, match=str(code)):
        service.consent.finish(begun.flow, fields_of(page), now=now)
    begun = service.begun(sam.address, TrustLevel.FULL, drafts=True)
    answer = posted(service.http, begun.url, sam.address)
    status = 401 if error is NotSetUp else 400
    world.identity.refuse_next(code, status=status)
    with pytest.raises(error, match=str(code)):
        service.consent.finish(begun.flow, answer, now=now)
    world.identity.refuse_next(code, status=status)
    with pytest.raises(error, match=str(code)):
        service.consent.refresh(grant, now=now, force=True)


def test_claims_of_a_challenge_come_out_of_msal(
    world: MicrosoftWorld, sam: GraphStore, service: Service
) -> None:
    grant = service.agreed(sam.address, TrustLevel.FULL, drafts=True).grant
    world.identity.refuse_next(
        50076, error="interaction_required", suberror="basic_action", claims='{"a":1}'
    )
    with pytest.raises(MoreProofNeeded) as raised:
        service.consent.refresh(grant, now=world.clock.now(), force=True)
    assert raised.value.claims == '{"a":1}'


# Renewal


def test_a_live_token_is_not_asked_for_twice_and_a_forced_one_turns_the_refresh_token(
    world: MicrosoftWorld, sam: GraphStore, service: Service
) -> None:
    agreed = service.agreed(sam.address, TrustLevel.FULL, drafts=True)
    before = world.identity.refreshes
    kept = service.consent.refresh(agreed.grant, now=world.clock.now())
    assert (kept.access.value, kept.grant) == (agreed.access.value, agreed.grant)
    assert world.identity.refreshes == before
    renewed = service.consent.refresh(agreed.grant, now=world.clock.now(), force=True)
    assert world.identity.refreshes == before + 1
    assert renewed.access.value != agreed.access.value
    assert renewed.grant != agreed.grant
    assert renewed.grant.scopes == agreed.grant.scopes


def test_a_revoked_grant_asks_to_reconnect(
    world: MicrosoftWorld, sam: GraphStore, service: Service
) -> None:
    grant = service.agreed(sam.address, TrustLevel.FULL, drafts=True).grant
    world.revoke(sam.address)
    for _ in range(2):
        with pytest.raises(ReconnectNeeded, match="50173"):
            service.consent.refresh(grant, now=world.clock.now(), force=True)


def test_ninety_idle_days_end_a_grant(
    world: MicrosoftWorld, sam: GraphStore, service: Service
) -> None:
    grant = service.agreed(sam.address, TrustLevel.FULL, drafts=True).grant
    world.clock.move(timedelta(days=91))
    try:
        with pytest.raises(ReconnectNeeded, match="700082"):
            service.consent.refresh(grant, now=world.clock.now(), force=True)
    finally:
        world.clock.move(timedelta(days=-91))


def test_a_refusal_that_the_user_has_put_right_is_not_answered_from_memory(
    world: MicrosoftWorld, sam: GraphStore, service: Service
) -> None:
    """msal keeps a 400 for a minute; shared by all uses it would keep the mailbox shut."""
    grant = service.agreed(sam.address, TrustLevel.FULL, drafts=True).grant
    world.identity.refuse_next(50076, error="interaction_required")
    with pytest.raises(MoreProofNeeded):
        service.consent.refresh(grant, now=world.clock.now(), force=True)
    service.consent.refresh(grant, now=world.clock.now(), force=True)


# An endpoint that is unwell


@pytest.mark.parametrize(
    ("status", "html"), [(500, False), (503, True), (200, True), (400, True), (429, False)]
)
def test_an_endpoint_that_is_unwell_is_no_dead_grant(
    world: MicrosoftWorld, sam: GraphStore, service: Service, status: int, html: bool
) -> None:
    grant = service.agreed(sam.address, TrustLevel.FULL, drafts=True).grant
    begun = service.begun(sam.address, TrustLevel.FULL, drafts=True)
    answer = posted(service.http, begun.url, sam.address)
    world.faults.broken(2, status=status, html=html, method="token")
    with pytest.raises(MailboxDown):
        service.consent.refresh(grant, now=world.clock.now(), force=True)
    with pytest.raises(MailboxDown):
        service.consent.finish(begun.flow, answer, now=world.clock.now())


def test_nobody_at_the_address_is_a_provider_that_is_down(
    world: MicrosoftWorld, sam: GraphStore, service: Service
) -> None:
    grant = service.agreed(sam.address, TrustLevel.FULL, drafts=True).grant
    with httpx.Client(trust_env=False, verify=without_tls()) as http:
        consent = Consent(microsoft_client(world), IdentityHttp(http, "http://127.0.0.1:9"))
        with pytest.raises(MailboxDown):
            consent.begin(state="s", level=TrustLevel.FULL)
        with pytest.raises(MailboxDown):
            consent.refresh(grant, now=world.clock.now(), force=True)


def test_a_wrong_secret_is_the_operators_alarm_and_kills_no_grant(
    world: MicrosoftWorld, sam: GraphStore, service: Service
) -> None:
    grant = service.agreed(sam.address, TrustLevel.FULL, drafts=True).grant
    right = microsoft_client(world)
    wrong = MicrosoftClient(right.client_id, "old secret", right.redirect_uri)
    with pytest.raises(NotSetUp, match="7000215") as raised:
        Consent(wrong, service.identity_http).refresh(grant, now=world.clock.now(), force=True)
    assert raised.value.wait >= timedelta(minutes=30)
    assert "old secret" not in repr(wrong)


def test_what_is_only_opened_asks_for_nothing() -> None:
    assert scopes_of(TrustLevel.ON_OPEN, drafts=True) == ()
