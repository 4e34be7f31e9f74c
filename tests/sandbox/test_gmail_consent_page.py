"""Google's consent page and token endpoint, as the sandbox plays them."""

import hashlib
from base64 import urlsafe_b64encode
from datetime import timedelta
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest

from app.sandbox.mailbox_store import MailboxStore
from app.sandbox.serving import without_tls
from app.sandbox.world import World
from tests.sandbox.gmail_caller import COMPOSE, READONLY

REDIRECT = "http://localhost/connected"
VERIFIER = "v" * 64
CHALLENGE = urlsafe_b64encode(hashlib.sha256(VERIFIER.encode()).digest()).rstrip(b"=").decode()


def _asked(world: World, **changed: str) -> dict[str, str]:
    return {
        "client_id": world.project.client_id,
        "redirect_uri": REDIRECT,
        "response_type": "code",
        "scope": f"openid email {READONLY} {COMPOSE}",
        "state": "s1",
        "access_type": "offline",
        "prompt": "consent",
        "code_challenge": CHALLENGE,
        "code_challenge_method": "S256",
        **changed,
    }


def _decide(
    world: World, sam: MailboxStore, scopes: list[str], decision: str = "continue", **changed: str
) -> dict[str, list[str]]:
    answer = httpx.post(
        f"{world.base_url}/o/oauth2/v2/auth",
        params=_asked(world, **changed),
        data={"account": sam.address, "scope": scopes, "decision": decision},
        verify=without_tls(),
    )
    assert answer.status_code == 302, answer.text
    assert answer.headers["location"].startswith(REDIRECT)
    return parse_qs(urlsplit(answer.headers["location"]).query)


def _token(world: World, **form: str) -> httpx.Response:
    return httpx.post(
        f"{world.base_url}/token",
        data={
            "client_id": world.project.client_id,
            "client_secret": world.project.client_secret,
            **form,
        },
        verify=without_tls(),
    )


def _exchange(world: World, code: str, **changed: str) -> httpx.Response:
    form = {"grant_type": "authorization_code", "code": code, "redirect_uri": REDIRECT}
    return _token(world, **{**form, "code_verifier": VERIFIER, **changed})


def test_the_page_offers_accounts_and_a_box_for_each_scope(world: World, sam: MailboxStore) -> None:
    page = httpx.get(
        f"{world.base_url}/o/oauth2/v2/auth",
        params=_asked(world, login_hint=sam.address),
        verify=without_tls(),
    )
    assert page.text.count('type="checkbox"') == 2
    assert f'value="{sam.address}" checked' in page.text


def test_what_was_left_unticked_is_not_granted(world: World, sam: MailboxStore) -> None:
    answer = _decide(world, sam, [READONLY])
    assert answer["state"] == ["s1"]
    tokens = _exchange(world, answer["code"][0]).json()
    assert READONLY in tokens["scope"].split()
    assert COMPOSE not in tokens["scope"].split()
    assert tokens["expires_in"] == 3599
    assert tokens["refresh_token"]
    assert tokens["id_token"].count(".") == 2


def test_cancel_is_told_to_the_app(world: World, sam: MailboxStore) -> None:
    answer = _decide(world, sam, [READONLY], decision="cancel")
    assert answer == {"error": ["access_denied"], "state": ["s1"]}


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("client_id", "somebody-else"),
        ("redirect_uri", f"{REDIRECT}/"),
        ("response_type", "token"),
        ("scope", ""),
        ("code_challenge_method", "plain"),
    ],
)
def test_a_wrong_request_never_comes_back_to_the_app(world: World, name: str, value: str) -> None:
    answer = httpx.get(
        f"{world.base_url}/o/oauth2/v2/auth",
        params=_asked(world, **{name: value}),
        verify=without_tls(),
    )
    assert answer.status_code in (400, 401)
    assert "location" not in answer.headers


def test_a_code_is_good_once(world: World, sam: MailboxStore) -> None:
    code = _decide(world, sam, [READONLY])["code"][0]
    assert _exchange(world, code).status_code == 200
    again = _exchange(world, code)
    assert (again.status_code, again.json()["error"]) == (400, "invalid_grant")


@pytest.mark.parametrize(
    ("changed", "error"),
    [
        ({"code_verifier": "w" * 64}, "invalid_grant"),
        ({"redirect_uri": "http://localhost/other"}, "redirect_uri_mismatch"),
        ({"client_secret": "wrong"}, "invalid_client"),
        ({"grant_type": "password"}, "unsupported_grant_type"),
    ],
)
def test_a_wrong_exchange_is_refused(
    world: World, sam: MailboxStore, changed: dict[str, str], error: str
) -> None:
    code = _decide(world, sam, [READONLY])["code"][0]
    assert _exchange(world, code, **changed).json()["error"] == error


def test_a_second_consent_without_a_prompt_brings_no_refresh_token(
    world: World, sam: MailboxStore
) -> None:
    first = _exchange(world, _decide(world, sam, [READONLY], prompt="")["code"][0]).json()
    second = _exchange(world, _decide(world, sam, [READONLY], prompt="")["code"][0]).json()
    assert "refresh_token" in first
    assert "refresh_token" not in second


def test_revoking_any_token_ends_the_whole_grant(world: World, sam: MailboxStore) -> None:
    tokens = _exchange(world, _decide(world, sam, [READONLY])["code"][0]).json()
    refresh = {"grant_type": "refresh_token", "refresh_token": tokens["refresh_token"]}
    assert _token(world, **refresh).status_code == 200
    revoked = httpx.post(
        f"{world.base_url}/revoke", data={"token": tokens["access_token"]}, verify=without_tls()
    )
    assert revoked.status_code == 200
    assert _token(world, **refresh).json()["error"] == "invalid_grant"
    again = httpx.post(
        f"{world.base_url}/revoke", data={"token": tokens["access_token"]}, verify=without_tls()
    )
    assert again.status_code == 400


def test_the_certificates_say_how_long_they_are_good(world: World) -> None:
    answer = httpx.get(f"{world.base_url}/oauth2/v1/certs", verify=without_tls())
    assert "max-age=" in answer.headers["cache-control"]
    assert all(pem.startswith("-----BEGIN CERTIFICATE") for pem in answer.json().values())


def test_an_event_token_names_the_person_only_with_the_scope_for_it(
    world: World, sam: MailboxStore
) -> None:
    stored = sam.receive(b"From: a@b.example\r\nSubject: x\r\n\r\nHello")
    whole = world.mint_event_tokens(sam.address, audience="http://x/addon", message_id=stored.id)
    assert "userIdToken" in whole["authorizationEventObject"]
    assert whole["gmail"]["messageId"] == stored.host_id
    shy = world.mint_event_tokens(sam.address, audience="http://x/addon", scopes=["openid"])
    assert "userIdToken" not in shy["authorizationEventObject"]
    assert "gmail" not in shy


def test_moving_the_clock_moves_every_token(world: World) -> None:
    before = world.clock.now()
    try:
        assert world.clock.move(timedelta(days=7)) - before >= timedelta(days=7)
    finally:
        world.clock.move(timedelta(days=-7))
