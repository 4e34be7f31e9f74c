"""Consent for background watching, against the sandbox's consent page and token endpoint."""

from urllib.parse import parse_qs, urlsplit

import httpx
import pytest

from app.domain.account import TrustLevel
from app.domain.errors import MailboxDown, MailboxNotAllowed, ReconnectNeeded
from app.mail.gmail.certificates import Certificates
from app.mail.gmail.consent import (
    COMPOSE,
    GMAIL_SCOPES,
    METADATA,
    READONLY,
    Consent,
    OAuthClient,
    challenge_of,
    new_verifier,
)
from app.mail.gmail.identity import GoogleIdentity
from app.sandbox.mailbox_store import MailboxStore
from app.sandbox.serving import without_tls
from app.sandbox.world import World
from tests.mail.gmail.double import Service, oauth_client


def _consent(service: Service) -> Consent:
    return Consent(oauth_client(service.world), service.http)


def _code(service: Service, url: str) -> str:
    service.world.google.auto_consent = True
    answer = service.http.get(url)
    found: str = parse_qs(urlsplit(answer.headers["location"]).query)["code"][0]
    return found


def _query(url: str) -> dict[str, str]:
    return {name: values[0] for name, values in parse_qs(urlsplit(url).query).items()}


def test_the_challenge_is_the_one_of_the_rfc() -> None:
    # RFC 7636, appendix B.
    assert challenge_of("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk") == (
        "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"
    )
    assert 43 <= len(new_verifier()) <= 128
    assert new_verifier() != new_verifier()


@pytest.mark.parametrize(
    ("level", "scopes"),
    [
        (TrustLevel.HEADERS, {"openid", "email", METADATA}),
        (TrustLevel.FULL, {"openid", "email", READONLY, COMPOSE}),
    ],
)
def test_each_level_asks_for_its_own_scopes(
    service: Service, level: TrustLevel, scopes: set[str]
) -> None:
    verifier = new_verifier()
    query = _query(
        _consent(service).authorization_url(
            state="s1", verifier=verifier, level=level, login_hint="sam@example.com"
        )
    )
    assert set(query["scope"].split()) == scopes
    assert query["access_type"] == "offline"
    assert query["prompt"] == "consent"
    assert query["code_challenge"] == challenge_of(verifier)
    assert query["code_challenge_method"] == "S256"
    assert query["login_hint"] == "sam@example.com"
    assert "include_granted_scopes" not in query


def test_metadata_is_never_asked_for_beside_a_wider_scope() -> None:
    for scopes in GMAIL_SCOPES.values():
        assert METADATA not in scopes or scopes == (METADATA,)


def test_a_code_becomes_a_grant_that_names_its_user(
    world: World, sam: MailboxStore, service: Service
) -> None:
    consent, verifier, now = _consent(service), new_verifier(), world.clock.now()
    url = consent.authorization_url(
        state="s1", verifier=verifier, level=TrustLevel.FULL, login_hint=sam.address
    )
    grant = consent.exchange(code=_code(service, url), verifier=verifier, now=now)
    assert grant.missing(TrustLevel.FULL) == ()
    assert grant.missing(TrustLevel.HEADERS) == (METADATA,)
    assert (grant.access.expires_at - now).total_seconds() == 3599
    identity = GoogleIdentity(Certificates(f"{world.base_url}/oauth2/v1/certs", service.http))
    user = identity.user(grant.id_token, audience=world.project.client_id, now=now)
    assert user.email == sam.address
    assert user.sub == world.google.accounts[sam.address].sub
    fresh = consent.refresh(grant.refresh_token, now=now)
    assert fresh.value != grant.access.value
    for secret in (grant.refresh_token, grant.access.value, grant.id_token):
        assert secret not in repr(grant)


def test_what_the_user_left_unticked_is_named(
    world: World, sam: MailboxStore, service: Service
) -> None:
    consent, verifier = _consent(service), new_verifier()
    url = consent.authorization_url(state="s1", verifier=verifier, level=TrustLevel.FULL)
    answer = service.http.post(
        url, data={"account": sam.address, "scope": READONLY, "decision": "continue"}
    )
    code = parse_qs(urlsplit(answer.headers["location"]).query)["code"][0]
    grant = consent.exchange(code=code, verifier=verifier, now=world.clock.now())
    assert grant.missing(TrustLevel.FULL) == (COMPOSE,)


def test_a_used_code_and_a_wrong_verifier_mean_begin_again(
    world: World, sam: MailboxStore, service: Service
) -> None:
    consent, verifier, now = _consent(service), new_verifier(), world.clock.now()
    url = consent.authorization_url(
        state="s", verifier=verifier, level=TrustLevel.HEADERS, login_hint=sam.address
    )
    code = _code(service, url)
    consent.exchange(code=code, verifier=verifier, now=now)
    with pytest.raises(ReconnectNeeded):
        consent.exchange(code=code, verifier=verifier, now=now)
    with pytest.raises(ReconnectNeeded):
        consent.exchange(code=_code(service, url), verifier=new_verifier(), now=now)


def test_a_revoked_grant_cannot_be_refreshed_and_revoking_twice_is_no_trouble(
    world: World, sam: MailboxStore, service: Service
) -> None:
    consent, verifier, now = _consent(service), new_verifier(), world.clock.now()
    url = consent.authorization_url(
        state="s", verifier=verifier, level=TrustLevel.HEADERS, login_hint=sam.address
    )
    grant = consent.exchange(code=_code(service, url), verifier=verifier, now=now)
    consent.revoke(grant.refresh_token)
    consent.revoke(grant.refresh_token)
    with pytest.raises(ReconnectNeeded):
        consent.refresh(grant.refresh_token, now=now)


@pytest.mark.parametrize(
    ("status", "body", "error"),
    [
        (400, '{"error": "invalid_grant"}', ReconnectNeeded),
        (400, '{"error": "admin_policy_enforced"}', MailboxNotAllowed),
        (401, '{"error": "invalid_client"}', MailboxDown),
        (401, '{"error": "deleted_client"}', MailboxDown),
        (429, '{"error": "rate_limit_exceeded"}', MailboxDown),
        (500, '{"error": "internal_failure"}', MailboxDown),
        (502, "<html>", MailboxDown),
        (200, "<html>", MailboxDown),
        (200, "[]", MailboxDown),
        (200, "{}", MailboxDown),
    ],
)
def test_every_answer_of_the_token_endpoint_has_a_meaning(
    world: World, status: int, body: str, error: type[Exception]
) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        return httpx.Response(status, content=body)

    with httpx.Client(transport=httpx.MockTransport(answer)) as http, pytest.raises(error):
        Consent(oauth_client(world), http).refresh("1//token", now=world.clock.now())


def test_no_answer_is_a_provider_that_is_down(world: World) -> None:
    client = OAuthClient(
        client_id="c", client_secret="s", redirect_uri="r", auth_uri="a",
        token_uri="http://127.0.0.1:9/token", revoke_uri="http://127.0.0.1:9/revoke",
    )  # fmt: skip
    with httpx.Client(trust_env=False, verify=without_tls()) as http:
        with pytest.raises(MailboxDown):
            Consent(client, http).refresh("1//token", now=world.clock.now())
        with pytest.raises(MailboxDown):
            Consent(client, http).revoke("1//token")


def test_secrets_stay_out_of_representations(service: Service) -> None:
    client = oauth_client(service.world)
    assert client.client_secret not in repr(client)
