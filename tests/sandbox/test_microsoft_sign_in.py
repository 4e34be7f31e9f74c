"""Microsoft's sign-in page, token endpoint and metadata, as the sandbox plays them."""

import hashlib
import html
import re
from base64 import urlsafe_b64encode
from datetime import timedelta
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx
import jwt
import pytest

from app.sandbox.graph_store import GraphStore
from app.sandbox.microsoft_records import PERSONAL_TENANT
from app.sandbox.microsoft_world import MicrosoftWorld
from tests.sandbox.graph_caller import HTTP, REDIRECT

VERIFIER = "v" * 64
CHALLENGE = urlsafe_b64encode(hashlib.sha256(VERIFIER.encode()).digest()).rstrip(b"=").decode()


def _asked(world: MicrosoftWorld, **changed: str) -> dict[str, str]:
    asked = {
        "client_id": world.identity.registration.client_id,
        "redirect_uri": REDIRECT,
        "response_type": "code",
        "response_mode": "query",
        "scope": "Mail.Read User.Read openid profile offline_access",
        "state": "s1",
        "nonce": "n1",
        "code_challenge": CHALLENGE,
        "code_challenge_method": "S256",
        **changed,
    }
    return {name: value for name, value in asked.items() if value}


def _decide(
    world: MicrosoftWorld, store: GraphStore, *, tenant: str = "common", decision: str = "accept",
    **changed: str,
) -> dict[str, str]:  # fmt: skip
    answer = HTTP.post(
        f"{world.base_url}/{tenant}/oauth2/v2.0/authorize",
        params=_asked(world, **changed),
        data={"account": store.address, "decision": decision},
    )
    assert answer.status_code == 302, answer.text
    return {k: v[0] for k, v in parse_qs(urlsplit(answer.headers["location"]).query).items()}


def _token(world: MicrosoftWorld, **form: str) -> httpx.Response:
    registration = world.identity.registration
    whole = {
        "client_id": registration.client_id, "client_secret": registration.client_secret,
        "redirect_uri": REDIRECT, "code_verifier": VERIFIER, "grant_type": "authorization_code",
        **form,
    }  # fmt: skip
    return HTTP.post(f"{world.base_url}/common/oauth2/v2.0/token", data=whole)


def _codes(answer: httpx.Response) -> list[int]:
    body: dict[str, Any] = answer.json()
    assert body["error_description"].startswith(f"AADSTS{body['error_codes'][0]}: ")
    assert {"timestamp", "trace_id", "correlation_id"} <= body.keys()
    return list(body["error_codes"])


def test_the_page_names_what_is_asked_for_and_the_hinted_account_first(
    microsoft: MicrosoftWorld, kim: GraphStore
) -> None:
    page = HTTP.get(
        f"{microsoft.base_url}/common/oauth2/v2.0/authorize",
        params=_asked(microsoft, login_hint=kim.address),
    ).text
    assert "<li>Mail.Read</li>" in page
    assert "offline_access</li>" not in page
    assert re.search(f'value="{re.escape(kim.address)}" checked', page)


def test_whoever_agrees_gets_tokens_that_name_them(
    microsoft: MicrosoftWorld, kim: GraphStore
) -> None:
    answer = _decide(microsoft, kim)
    assert answer["state"] == "s1"
    body = _token(microsoft, code=answer["code"]).json()
    assert set(body["scope"].split()) == {"Mail.Read", "User.Read"}
    claims = jwt.decode(body["id_token"], options={"verify_signature": False})
    account = microsoft.identity.accounts[kim.address]
    assert (claims["oid"], claims["tid"], claims["nonce"]) == (account.oid, account.tid, "n1")
    assert claims["iss"] == f"https://login.microsoftonline.com/{account.tid}/v2.0"
    assert microsoft.identity.graph_token(body["access_token"]) is not None


def test_the_answer_may_come_as_a_form(microsoft: MicrosoftWorld, kim: GraphStore) -> None:
    page = HTTP.post(
        f"{microsoft.base_url}/common/oauth2/v2.0/authorize",
        params=_asked(microsoft, response_mode="form_post", state='"><script>'),
        data={"account": kim.address, "decision": "accept"},
    )
    assert page.status_code == 200
    assert f'action="{REDIRECT}"' in page.text
    fields = dict(re.findall(r'name="([^"]+)" value="([^"]*)"', page.text))
    assert html.unescape(fields["state"]) == '"><script>'
    assert fields["code"]


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ({"client_id": "other"}, "700016"),
        ({"redirect_uri": "https://evil.example"}, "50011"),
        ({"response_type": "token"}, "70005"),
        ({"scope": ""}, "900144"),
        ({"code_challenge": ""}, "501471"),
        ({"code_challenge_method": "plain"}, "501471"),
    ],
)
def test_a_wrong_question_goes_nowhere(
    microsoft: MicrosoftWorld, kim: GraphStore, changed: dict[str, str], code: str
) -> None:
    answer = HTTP.get(
        f"{microsoft.base_url}/common/oauth2/v2.0/authorize", params=_asked(microsoft, **changed)
    )
    assert answer.status_code == 400
    assert f"AADSTS{code}" in answer.text
    assert "location" not in answer.headers


def test_a_code_works_once_for_whoever_has_its_verifier(
    microsoft: MicrosoftWorld, kim: GraphStore
) -> None:
    code = _decide(microsoft, kim)["code"]
    assert _codes(_token(microsoft, code=code, code_verifier="w" * 64)) == [501481]
    assert _codes(_token(microsoft, code=code)) == [54005]
    code = _decide(microsoft, kim)["code"]
    assert _token(microsoft, code=code).status_code == 200
    assert _codes(_token(microsoft, code=code)) == [54005]
    assert _codes(_token(microsoft, code="invented")) == [70008]
    code = _decide(microsoft, kim)["code"]
    assert _codes(_token(microsoft, code=code, redirect_uri="https://evil.example")) == [50011]


def test_a_wrong_secret_or_client_is_refused(microsoft: MicrosoftWorld, kim: GraphStore) -> None:
    code = _decide(microsoft, kim)["code"]
    answer = _token(microsoft, code=code, client_secret="old")
    assert (answer.status_code, _codes(answer)) == (401, [7000215])
    assert _codes(_token(microsoft, code=code, client_id="other")) == [700016]
    assert _codes(_token(microsoft, grant_type="password")) == [70003]


def test_a_refresh_token_is_turned_and_the_older_one_works_on(
    microsoft: MicrosoftWorld, kim: GraphStore
) -> None:
    first = _token(microsoft, code=_decide(microsoft, kim)["code"]).json()["refresh_token"]
    form = {"grant_type": "refresh_token", "scope": "Mail.Read"}
    second = _token(microsoft, refresh_token=first, **form).json()
    assert second["refresh_token"] != first
    assert second["scope"] == "Mail.Read"
    assert _token(microsoft, refresh_token=first, **form).status_code == 200
    more = _token(microsoft, refresh_token=first, grant_type="refresh_token", scope="Mail.Send")
    assert _codes(more) == [65001]
    microsoft.revoke(kim.address)
    assert _codes(_token(microsoft, refresh_token=first, **form)) == [50173]


def test_declining_and_asking_the_administrator(microsoft: MicrosoftWorld, kim: GraphStore) -> None:
    answer = _decide(microsoft, kim, decision="cancel")
    assert (answer["error"], answer["state"]) == ("access_denied", "s1")
    assert "AADSTS65004" in answer["error_description"]
    microsoft.identity.accounts[kim.address].admin_only = True
    assert "AADSTS90094" in _decide(microsoft, kim)["error_description"]
    admin = HTTP.get(
        f"{microsoft.base_url}/organizations/v2.0/adminconsent",
        params={"client_id": microsoft.identity.registration.client_id, "redirect_uri": REDIRECT},
    )
    assert "Review for your organization" in admin.text
    assert HTTP.post(str(admin.url)).status_code == 302
    assert "code" in _decide(microsoft, kim)


def test_kinds_of_accounts_are_kept_apart(microsoft: MicrosoftWorld, kim: GraphStore) -> None:
    personal = microsoft.add_person("jo@outlook.example", personal=True)
    assert microsoft.identity.accounts[personal.address].tid == PERSONAL_TENANT
    assert "AADSTS50020" in _decide(microsoft, kim, tenant="consumers")["error_description"]
    wrong = _decide(microsoft, personal, tenant="organizations")
    assert "AADSTS500208" in wrong["error_description"]
    assert "code" in _decide(microsoft, personal, tenant="consumers")


def test_refusals_come_on_demand(microsoft: MicrosoftWorld, kim: GraphStore) -> None:
    microsoft.identity.refuse_next(53003, error="access_denied", where="authorize")
    page = HTTP.get(f"{microsoft.base_url}/common/oauth2/v2.0/authorize", params=_asked(microsoft))
    assert "AADSTS53003" in page.headers["location"]
    microsoft.identity.refuse_next(50076, error="interaction_required", claims='{"a":1}')
    answer = _token(microsoft, code=_decide(microsoft, kim)["code"])
    assert _codes(answer) == [50076]
    assert answer.json()["claims"] == '{"a":1}'


def test_access_tokens_end_after_an_hour(microsoft: MicrosoftWorld, kim: GraphStore) -> None:
    value = microsoft.identity.mint(kim.address, "Mail.Read")
    microsoft.clock.move(timedelta(hours=1))
    try:
        assert microsoft.identity.graph_token(value) is None
    finally:
        microsoft.clock.move(timedelta(hours=-1))


def test_the_metadata_and_the_keys_are_those_of_life(
    microsoft: MicrosoftWorld, kim: GraphStore
) -> None:
    base = microsoft.base_url
    found = HTTP.get(f"{base}/common/v2.0/.well-known/openid-configuration").json()
    assert found["issuer"] == "https://login.microsoftonline.com/{tenantid}/v2.0"
    assert found["token_endpoint"].startswith("https://login.microsoftonline.com/common/")
    keys = HTTP.get(f"{base}/common/discovery/v2.0/keys").json()["keys"]
    assert {key["kty"] for key in keys} == {"RSA"}
    assert all(key["issuer"].startswith("https://login.microsoftonline.com/") for key in keys)
    aliases = HTTP.get(f"{base}/common/discovery/instance").json()["metadata"][0]["aliases"]
    assert "login.microsoftonline.com" in aliases
