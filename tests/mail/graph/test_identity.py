"""Tokens that Microsoft signed: good ones, and every way a bad one can look good."""

import base64
import hashlib
import hmac
import json
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import jwt
import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa

from app.domain.errors import CallerRefused, MailboxDown
from app.mail.graph.certificates import SigningKeys
from app.mail.graph.identity import PERSONAL, MicrosoftIdentity, MicrosoftUser
from app.sandbox.clock import Clock
from app.sandbox.microsoft_identity import MicrosoftIdentity as Microsoft
from app.sandbox.microsoft_keys import ANY_TENANT, PERSONAL_ONLY, KeySet

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
AT = int(NOW.timestamp())
CLIENT = "3f6c1b2e-8d47-4f0a-9c55-0b1e7a2d4c68"
TID = "7d4a1c52-3f0e-4a3b-9f1d-2c6b8e5a9d10"
OTHER_TID = "11111111-2222-3333-4444-555555555555"
OID = "6a0c8d1e-5b2f-4e3a-8c7d-9e0f1a2b3c4d"
KEYS, STRANGER = KeySet(), KeySet()
EC_KEY = ec.generate_private_key(ec.SECP256R1())


def _issuer(tid: str) -> str:
    return f"https://login.microsoftonline.com/{tid}/v2.0"


@dataclass
class Endpoint:
    """The key set's address; counts how often it is asked."""

    keys: KeySet = field(default_factory=lambda: KEYS)
    asked: int = 0
    down: bool = False
    page: bytes | None = None

    def answer(self, request: httpx.Request) -> httpx.Response:
        self.asked += 1
        if self.down:
            return httpx.Response(503)
        if self.page is not None:
            return httpx.Response(200, content=self.page)
        return httpx.Response(200, json=self.keys.document())

    def identity(self, **more: Any) -> MicrosoftIdentity:
        http = httpx.Client(transport=httpx.MockTransport(self.answer))
        return MicrosoftIdentity(SigningKeys("https://keys.example", http), CLIENT, **more)


def _claims(**changed: object) -> dict[str, Any]:
    claims: dict[str, Any] = {
        "aud": CLIENT, "iss": _issuer(TID), "iat": AT, "nbf": AT, "exp": AT + 3900, "azp": CLIENT,
        "azpacr": "0", "oid": OID, "tid": TID, "scp": "access_as_user", "sub": "s", "ver": "2.0",
        **changed,
    }  # fmt: skip
    return {name: value for name, value in claims.items() if value is not None}


def _signed(**changed: object) -> str:
    return KEYS.sign(_claims(**changed))


def _caller(token: str, *, now: datetime = NOW, endpoint: Endpoint | None = None) -> MicrosoftUser:
    return (endpoint or Endpoint()).identity().caller(token, now=now)


# Good ones


def test_the_right_token_is_the_right_person() -> None:
    assert _caller(_signed()) == MicrosoftUser(TID, OID)
    user = _caller(_signed(scp="profile access_as_user", preferred_username="Sam@Example.com"))
    assert (user.username, user.is_personal) == ("sam@example.com", False)


def test_a_personal_account_is_signed_by_its_own_key() -> None:
    claims = _claims(tid=PERSONAL, iss=_issuer(PERSONAL))
    assert _caller(KEYS.sign(claims, issuer=PERSONAL_ONLY)).is_personal
    assert _caller(KEYS.sign(claims, issuer=ANY_TENANT)).is_personal


def test_an_id_token_names_who_agreed() -> None:
    token = _signed(azp=None, azpacr=None, scp=None, preferred_username="sam@example.com")
    user = Endpoint().identity().person(token, now=NOW)
    assert user == MicrosoftUser(TID, OID, "sam@example.com")


def test_the_same_person_in_another_tenant_is_another_one() -> None:
    other = _caller(_signed(tid=OTHER_TID, iss=_issuer(OTHER_TID)))
    assert other != _caller(_signed())


def test_the_double_signs_as_microsoft_does() -> None:
    microsoft = Microsoft(Clock(NOW, running=False))
    account = microsoft.add_account("sam@outlook.example", personal=True)
    endpoint = Endpoint(microsoft.keys)
    user = _caller(microsoft.api_token("sam@outlook.example"), endpoint=endpoint)
    assert (user.tid, user.oid) == (account.tid, account.oid)
    token = microsoft.id_token(account, "nonce")
    person = endpoint.identity().person(token, now=NOW)
    assert person.username == "sam@outlook.example"


@pytest.mark.parametrize("minutes", [-2, 0, 60, 67])
def test_clocks_may_differ_by_minutes(minutes: int) -> None:
    _caller(_signed(), now=NOW + timedelta(minutes=minutes))


# Forgeries


def _part(value: object) -> str:
    data = value if isinstance(value, bytes) else json.dumps(value).encode()
    return base64.urlsafe_b64encode(data).decode().rstrip("=")


def _kid() -> str:
    return str(jwt.get_unverified_header(_signed())["kid"])


def _public_pem() -> bytes:
    document = next(key for key in KEYS.document()["keys"] if key["kid"] == _kid())
    key = jwt.PyJWK.from_dict({**document, "alg": "RS256"}).key
    assert isinstance(key, rsa.RSAPublicKey)
    return key.public_bytes(
        serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo
    )


def _by_hand(header: dict[str, object], claims: dict[str, Any], signature: bytes = b"") -> str:
    return f"{_part(header)}.{_part(claims)}.{_part(signature)}"


def _confused() -> str:
    """HS256 with the public key as the secret."""
    head = f"{_part({'alg': 'HS256', 'kid': _kid()})}.{_part(_claims())}"
    mac = hmac.new(_public_pem(), head.encode(), hashlib.sha256).digest()
    return f"{head}.{_part(mac)}"


def _swapped() -> str:
    """The claims of one token under the signature of another."""
    head, _, signature = _signed().split(".")
    return f"{head}.{_part(_claims(oid=OTHER_TID))}.{signature}"


def _by_a_stranger() -> str:
    """Signed by somebody else's key under a key id of Microsoft's."""
    other = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    return jwt.encode(_claims(), other, algorithm="RS256", headers={"kid": _kid()})


def _own_key_inside() -> str:
    """A header that brings its own key along."""
    other = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    document = json.loads(jwt.algorithms.RSAAlgorithm.to_jwk(other.public_key()))
    headers = {"kid": "mine", "jwk": document, "jku": "https://evil.example/keys"}
    return jwt.encode(_claims(), other, algorithm="RS256", headers=headers)


def _elliptic() -> str:
    return jwt.encode(_claims(), EC_KEY, algorithm="ES256", headers={"kid": _kid()})


BAD: dict[str, tuple[str, Callable[[], str]]] = {
    # the wrapping
    "empty": ("no token", lambda: ""),
    "no token": ("not a token", lambda: "hello"),
    "two parts": ("not a token", lambda: "a.b"),
    "no base64": ("not a token", lambda: "ä.ö.ü"),
    "endless": ("not a token", lambda: "a" * 20_000),
    # the algorithm and the key
    "alg none": ("algorithm", lambda: _by_hand({"alg": "none"}, _claims())),
    "alg None in capitals": ("algorithm", lambda: _by_hand({"alg": "nOnE", "kid": _kid()}, _claims())),
    "alg none with a signature": ("algorithm", lambda: _by_hand({"alg": "none", "kid": _kid()}, _claims(), b"x")),
    "no alg": ("algorithm", lambda: _by_hand({"kid": _kid()}, _claims())),
    "HS256 with the public key": ("algorithm", _confused),
    "ES256": ("algorithm", _elliptic),
    "RS256 without a signature": ("signature", lambda: _by_hand({"alg": "RS256", "kid": _kid()}, _claims())),
    "another's signature": ("signature", _swapped),
    "a stranger's key under a known id": ("signature", _by_a_stranger),
    "a stranger's key under its own id": ("unknown key", lambda: STRANGER.sign(_claims())),
    "a key of its own inside": ("unknown key", _own_key_inside),
    "no key id": ("unknown key", lambda: _by_hand({"alg": "RS256"}, _claims(), b"x")),
    "a key id that is a list": ("not a token", lambda: _by_hand({"alg": "RS256", "kid": [1]}, _claims(), b"x")),
    "the personal accounts' key for a company": ("key of another issuer", lambda: KEYS.sign(_claims(), issuer=PERSONAL_ONLY)),
    # version and issuer
    "version 1": ("version", lambda: _signed(
        ver="1.0", iss=f"https://sts.windows.net/{TID}/", aud=f"api://{CLIENT}", appid=CLIENT,
        azp=None,
    )),
    "version 1 with our audience": ("version", lambda: _signed(ver="1.0")),
    "no version": ("version", lambda: _signed(ver=None)),
    "the issuer of version 1": ("issuer", lambda: _signed(iss=f"https://sts.windows.net/{TID}/")),
    "another host": ("issuer", lambda: _signed(iss=f"https://login.evil.example/{TID}/v2.0")),
    "the issuer of another tenant": ("issuer", lambda: _signed(iss=_issuer(OTHER_TID))),
    "the tenant of another issuer": ("issuer", lambda: _signed(tid=OTHER_TID)),
    "the template itself": ("no tenant", lambda: _signed(iss=_issuer("{tenantid}"), tid="{tenantid}")),
    "common as the tenant": ("no tenant", lambda: _signed(iss=_issuer("common"), tid="common")),
    "no issuer": ("issuer", lambda: _signed(iss=None)),
    "a path inside the tenant": ("no tenant", lambda: _signed(tid=f"{TID}/../x", iss=_issuer(f"{TID}/../x"))),
    # whom it is for, and who asks
    "another app's audience": ("audience", lambda: _signed(aud=OTHER_TID)),
    "Graph's audience": ("audience", lambda: _signed(aud="00000003-0000-0000-c000-000000000000")),
    "a list of audiences": ("audience", lambda: _signed(aud=[CLIENT, OTHER_TID])),
    "no audience": ("audience", lambda: _signed(aud=None)),
    "another client": ("client", lambda: _signed(azp=OTHER_TID)),
    "no client": ("client", lambda: _signed(azp=None)),
    "an app without a user": ("scope", lambda: _signed(scp=None, roles=["access_as_app"])),
    "another scope": ("scope", lambda: _signed(scp="Mail.Read")),
    "a scope that merely begins so": ("scope", lambda: _signed(scp="access_as_user_admin")),
    "an ID token": ("scope", lambda: _signed(scp=None, azp=None)),
    # the person
    "no object id": ("no object id", lambda: _signed(oid=None)),
    "an address as object id": ("no object id", lambda: _signed(oid="sam@example.com")),
    "an object id in capitals": ("no object id", lambda: _signed(oid=OID.upper())),
    "no tenant": ("no tenant", lambda: _signed(tid=None)),
    "a tenant in capitals": ("no tenant", lambda: _signed(tid=TID.upper(), iss=_issuer(TID.upper()))),
    # times
    "expired": ("expired", lambda: _signed(exp=AT - 181)),
    "not yet valid": ("not yet valid", lambda: _signed(nbf=AT + 181)),
    "never expires": ("expired", lambda: _signed(exp=None)),
    "always valid": ("not yet valid", lambda: _signed(nbf=None)),
    "valid for a year": ("lives too long", lambda: _signed(exp=AT + 365 * 86_400)),
    "times as words": ("expired", lambda: _signed(exp="tomorrow")),
    "times that are true": ("expired", lambda: _signed(exp=True, nbf=False)),
}  # fmt: skip


@pytest.mark.parametrize(("reason", "make"), BAD.values(), ids=BAD)
def test_a_bad_token_is_refused_with_a_reason(reason: str, make: Callable[[], str]) -> None:
    with pytest.raises(CallerRefused) as raised:
        _caller(make())
    assert raised.value.args == (reason,)


def test_there_are_enough_bad_tokens() -> None:
    assert len(BAD) >= 20


def test_a_reason_holds_nothing_of_the_token() -> None:
    with pytest.raises(CallerRefused) as raised:
        _caller(_signed(aud="sam@example.com"))
    assert raised.value.args == ("audience",)


@pytest.mark.parametrize("changed", [{}, {"scp": None}, {"azp": None}])
def test_an_access_token_is_no_id_token(changed: dict[str, Any]) -> None:
    with pytest.raises(CallerRefused):
        Endpoint().identity().person(_signed(**changed), now=NOW)


def test_a_blocked_tenant_is_not_let_in() -> None:
    identity = Endpoint().identity(blocked=frozenset({TID}))
    with pytest.raises(CallerRefused, match="tenant"):
        identity.caller(_signed(), now=NOW)


def test_without_a_client_id_nobody_is_let_in() -> None:
    http = httpx.Client(transport=httpx.MockTransport(Endpoint().answer))
    identity = MicrosoftIdentity(SigningKeys("https://keys.example", http), "")
    with pytest.raises(CallerRefused, match="audience"):
        identity.caller(_signed(aud=""), now=NOW)


# Keys


def test_keys_are_fetched_once_a_day() -> None:
    endpoint = Endpoint()
    identity = endpoint.identity()
    for hours in (0, 1, 23):
        later = NOW + timedelta(hours=hours)
        identity.caller(_signed(exp=AT + 100_000), now=later)
    assert endpoint.asked == 1
    identity.caller(_signed(exp=AT + 100_000), now=NOW + timedelta(hours=25))
    assert endpoint.asked == 2


def test_a_new_key_is_found_and_invented_ones_do_not_make_us_ask_all_day() -> None:
    endpoint = Endpoint(KeySet())
    identity = endpoint.identity()
    identity.caller(endpoint.keys.sign(_claims()), now=NOW)
    endpoint.keys.rotate()
    soon = NOW + timedelta(minutes=2)
    identity.caller(endpoint.keys.sign(_claims()), now=soon)
    assert endpoint.asked == 2
    for second in range(30):
        with pytest.raises(CallerRefused, match="unknown key"):
            identity.caller(STRANGER.sign(_claims()), now=soon + timedelta(seconds=second))
    assert endpoint.asked == 2


def test_yesterdays_keys_hold_while_microsoft_does_not_answer() -> None:
    endpoint = Endpoint()
    identity = endpoint.identity()
    identity.caller(_signed(), now=NOW)
    endpoint.down = True
    next_day = NOW + timedelta(hours=26)
    late = _signed(nbf=AT + 90_000, exp=AT + 95_000)
    assert identity.caller(late, now=next_day) == MicrosoftUser(TID, OID)
    with pytest.raises(MailboxDown):
        identity.caller(late, now=NOW + timedelta(days=4))


@pytest.mark.parametrize(
    "page",
    [b"<html>", b"[]", b"{}", b'{"keys": 3}', b"null"],
)  # fmt: skip
def test_without_keys_nothing_is_believed(page: bytes) -> None:
    with pytest.raises(MailboxDown):
        _caller(_signed(), endpoint=Endpoint(page=page))


def test_keys_of_another_kind_are_left_out() -> None:
    good = KEYS.document()["keys"]
    odd: list[object] = [
        5, {}, {"kty": "oct", "kid": "a", "k": "c2VjcmV0", "issuer": ANY_TENANT},
        {**good[0], "kid": "no issuer", "issuer": ""}, {**good[0], "kid": 7},
        {**good[0], "kid": "for secrets", "use": "enc"}, {**good[0], "kid": "broken", "n": "!"},
    ]  # fmt: skip
    page = json.dumps({"keys": [*odd, *good]}).encode()
    assert _caller(_signed(), endpoint=Endpoint(page=page)) == MicrosoftUser(TID, OID)
    kid = jwt.get_unverified_header(_signed())["kid"]
    for name in ("a", "no issuer", "for secrets", "broken"):
        token = _signed().replace(_part({"alg": "RS256", "kid": kid, "typ": "JWT"}), "")
        forged = f"{_part({'alg': 'RS256', 'kid': name})}{token[token.index('.') :]}"
        with pytest.raises(CallerRefused, match="unknown key"):
            _caller(forged, endpoint=Endpoint(page=page))
