"""Tokens that Google signed: one good one, and every way a bad one can look good."""

import base64
import hashlib
import hmac
import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import jwt
import pytest

from app.domain.errors import CallerRefused, MailboxDown
from app.mail.gmail.certificates import Certificates
from app.mail.gmail.identity import GoogleIdentity, GoogleUser, SystemCaller
from app.sandbox.google_keys import SigningKeys

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
URL = "https://app.example.com/addon/message"
ACCOUNT = "service-123456789012@gcp-sa-gsuiteaddons.iam.gserviceaccount.com"
CLIENT = "123456789012-example.apps.googleusercontent.com"
KEYS, STRANGER = SigningKeys(), SigningKeys()


@dataclass
class Google:
    """The certificates endpoint; counts how often it is asked."""

    keys: SigningKeys
    cache_control: str = "public, max-age=20000"
    asked: int = 0
    down: bool = False

    def answer(self, request: httpx.Request) -> httpx.Response:
        self.asked += 1
        if self.down:
            return httpx.Response(503)
        headers = {"Cache-Control": self.cache_control}
        return httpx.Response(200, json=self.keys.certificates(), headers=headers)

    def identity(self) -> GoogleIdentity:
        http = httpx.Client(transport=httpx.MockTransport(self.answer))
        return GoogleIdentity(Certificates("https://certs.example/v1", http))


def _claims(**changed: object) -> dict[str, Any]:
    at = int(NOW.timestamp())
    claims: dict[str, Any] = {
        "iss": "https://accounts.google.com", "aud": URL, "email": ACCOUNT,
        "email_verified": True, "azp": "1", "sub": "1", "iat": at, "exp": at + 3600, **changed,
    }  # fmt: skip
    return {name: value for name, value in claims.items() if value is not None}


def _signed(**changed: object) -> str:
    return KEYS.sign(_claims(**changed))


def _system(token: str, google: Google | None = None, now: datetime = NOW) -> SystemCaller:
    identity = (google or Google(KEYS)).identity()
    return identity.system(token, audience=URL, email=ACCOUNT, now=now)


def test_the_right_token_is_the_right_caller() -> None:
    assert _system(_signed()) == SystemCaller(ACCOUNT)
    assert _system(_signed(iss="accounts.google.com")) == SystemCaller(ACCOUNT)


def test_a_user_is_known_by_the_subject() -> None:
    token = _signed(aud=CLIENT, email="Sam@Example.com", sub="110000000000000000003")
    user = Google(KEYS).identity().user(token, audience=CLIENT, now=NOW)
    assert user == GoogleUser("110000000000000000003", "sam@example.com")


# Forgeries

AT = int(NOW.timestamp())
PUBLIC_PEM = next(iter(KEYS.certificates().values()))
KID = next(iter(KEYS.certificates()))
GOOD_HEADER: dict[str, object] = {"alg": "RS256", "typ": "JWT", "kid": KID}


def _encoded(part: object) -> str:
    return base64.urlsafe_b64encode(json.dumps(part).encode()).rstrip(b"=").decode()


def _by_hand(header: dict[str, object], signature: bytes = b"") -> str:
    text = f"{_encoded(header)}.{_encoded(_claims())}"
    return f"{text}.{base64.urlsafe_b64encode(signature).rstrip(b'=').decode()}"


def _hs256_with_the_public_key() -> str:
    text = f"{_encoded({'alg': 'HS256', 'typ': 'JWT', 'kid': KID})}.{_encoded(_claims())}"
    mac = hmac.new(PUBLIC_PEM.encode(), text.encode(), hashlib.sha256).digest()
    return f"{text}.{base64.urlsafe_b64encode(mac).rstrip(b'=').decode()}"


def _other_claims_under_the_signature() -> str:
    head, _, signature = _signed().split(".")
    return f"{head}.{_encoded(_claims(email='x@y'))}.{signature}"


def _with_header(**changed: object) -> str:
    key = KEYS._keys[KID][0]
    headers = {"kid": KID, **changed}
    return jwt.encode(_claims(), key, "RS256", {k: v for k, v in headers.items() if v is not None})


BAD: dict[str, tuple[Callable[[], str], str]] = {
    "nothing": (lambda: "", "no token"),
    "no JWT": (lambda: "abc", "not a token"),
    "two parts": (lambda: ".".join(_signed().split(".")[:2]), "not a token"),
    "an opaque access token": (lambda: "ya29.a0Af_something", "not a token"),
    "far too long": (lambda: _signed(note="x" * 9000), "not a token"),
    "not ASCII": (lambda: _signed() + "ü", "not a token"),
    "alg none": (lambda: _by_hand({"alg": "none", "kid": KID}), "algorithm"),
    "alg None": (lambda: _by_hand({"alg": "None", "kid": KID}), "algorithm"),
    "HS256 with the public key": (_hs256_with_the_public_key, "algorithm"),
    "RS512": (
        lambda: jwt.encode(_claims(), KEYS._keys[KID][0], "RS512", {"kid": KID}),
        "algorithm",
    ),
    "no alg": (lambda: _by_hand({"kid": KID}), "algorithm"),
    "unknown key id": (lambda: STRANGER.sign(_claims()), "unknown key"),
    "no key id": (lambda: _with_header(kid=None), "unknown key"),
    "key id of another type": (lambda: _by_hand({"alg": "RS256", "kid": 5}), "not a token"),
    "our key id, a stranger's key": (
        lambda: jwt.encode(
            _claims(), STRANGER._keys[next(iter(STRANGER.certificates()))][0], "RS256", {"kid": KID}
        ),
        "signature",
    ),
    "a key of its own in the header": (
        lambda: jwt.encode(
            _claims(),
            STRANGER._keys[next(iter(STRANGER.certificates()))][0],
            "RS256",
            {"kid": KID, "jwk": {"kty": "RSA"}, "jku": "https://evil.example/keys"},
        ),
        "signature",
    ),
    "truncated signature": (lambda: _signed()[:-4], "signature|not a token"),
    "half a signature": (lambda: _by_hand(GOOD_HEADER, b"x" * 128), "signature"),
    "empty signature": (lambda: _signed().rpartition(".")[0] + ".", "signature"),
    "other claims under the signature": (_other_claims_under_the_signature, "signature"),
    "critical extension nobody knows": (lambda: _with_header(crit=["x"], x=1), "not a token"),
    "other issuer": (lambda: _signed(iss="https://accounts.google.com.evil.example"), "issuer"),
    "issuer with a slash": (lambda: _signed(iss="https://accounts.google.com/"), "issuer"),
    "issuer over http": (lambda: _signed(iss="http://accounts.google.com"), "issuer"),
    "no issuer": (lambda: _signed(iss=None), "issuer"),
    "other audience": (lambda: _signed(aud="https://other.example.com/addon/message"), "audience"),
    "other path": (lambda: _signed(aud="https://app.example.com/addon/homepage"), "audience"),
    "trailing slash": (lambda: _signed(aud=f"{URL}/"), "audience"),
    "query": (lambda: _signed(aud=f"{URL}?trigger=message"), "audience"),
    "host in capitals": (lambda: _signed(aud=URL.upper()), "audience"),
    "list of audiences": (lambda: _signed(aud=[URL]), "audience"),
    "no audience": (lambda: _signed(aud=None), "audience"),
    "a user's token": (lambda: _signed(aud=CLIENT, email="sam@example.com"), "audience"),
    "other project's service account": (
        lambda: _signed(email="service-999@gcp-sa-gsuiteaddons.iam.gserviceaccount.com"),
        "service account",
    ),
    "our account inside another": (lambda: _signed(email=f"x-{ACCOUNT}"), "service account"),
    "anybody's address": (lambda: _signed(email="sam@example.com"), "service account"),
    "no email": (lambda: _signed(email=None), "no email"),
    "email of another type": (lambda: _signed(email=[ACCOUNT]), "no email"),
    "email not verified": (lambda: _signed(email_verified=False), "email not verified"),
    "email verified as text": (lambda: _signed(email_verified="true"), "email not verified"),
    "nothing about verified": (lambda: _signed(email_verified=None), "email not verified"),
    "expired": (lambda: _signed(iat=AT - 3700, exp=AT - 100), "expired"),
    "expired by eleven seconds": (lambda: _signed(iat=AT - 3600, exp=AT - 11), "expired"),
    "no expiry": (lambda: _signed(exp=None), "expired"),
    "expiry as text": (lambda: _signed(exp=str(AT + 3600)), "expired"),
    "expiry true": (lambda: _signed(exp=True), "expired"),
    "not yet valid": (lambda: _signed(iat=AT + 60, exp=AT + 3660), "not yet valid"),
    "no time of issue": (lambda: _signed(iat=None), "not yet valid"),
    "good for a year": (lambda: _signed(exp=AT + 31_536_000), "lives too long"),
}


@pytest.mark.parametrize(("make", "reason"), BAD.values(), ids=BAD)
def test_a_bad_token_is_refused_with_a_reason(make: Callable[[], str], reason: str) -> None:
    with pytest.raises(CallerRefused, match=f"^(?:{reason})$"):
        _system(make())


def test_an_empty_audience_accepts_nothing() -> None:
    with pytest.raises(CallerRefused, match="audience"):
        Google(KEYS).identity().user(_signed(aud=""), audience="", now=NOW)


def test_a_system_token_is_no_user() -> None:
    with pytest.raises(CallerRefused, match="audience"):
        Google(KEYS).identity().user(_signed(), audience=CLIENT, now=NOW)


def test_a_user_without_a_subject_is_nobody() -> None:
    token = _signed(aud=CLIENT, email="sam@example.com", sub=None)
    with pytest.raises(CallerRefused, match="no subject"):
        Google(KEYS).identity().user(token, audience=CLIENT, now=NOW)


@pytest.mark.parametrize("seconds", [-9, 0, 9])
def test_clocks_may_differ_by_ten_seconds(seconds: int) -> None:
    shifted = AT + seconds
    _system(_signed(iat=shifted, exp=shifted + 3600))
    _system(_signed(iat=AT - 3600, exp=AT - 9))


# Remembering


def test_a_token_is_refused_from_the_memory_too_once_it_has_expired() -> None:
    identity, token = Google(KEYS).identity(), _signed()
    identity.system(token, audience=URL, email=ACCOUNT, now=NOW)
    with pytest.raises(CallerRefused, match="audience"):
        identity.system(token, audience=f"{URL}2", email=ACCOUNT, now=NOW)
    with pytest.raises(CallerRefused, match="service account"):
        identity.system(token, audience=URL, email="x@y", now=NOW)
    later = NOW + timedelta(seconds=3610)
    with pytest.raises(CallerRefused, match="expired"):
        identity.system(token, audience=URL, email=ACCOUNT, now=later)


def test_certificates_are_fetched_once_and_again_when_they_are_old() -> None:
    google = Google(KEYS)
    identity = google.identity()
    for minutes in (0, 1, 60, 333):
        _use(identity, NOW + timedelta(minutes=minutes))
    assert google.asked == 1
    _use(identity, NOW + timedelta(seconds=20_001))
    assert google.asked == 2


@pytest.mark.parametrize(
    ("cache_control", "fresh_for"),
    [
        ("public, max-age=1", timedelta(minutes=5)),
        ("no-store", timedelta(minutes=5)),
        ("max-age=99999999", timedelta(hours=24)),
    ],
)
def test_what_google_says_about_caching_is_believed_within_bounds(
    cache_control: str, fresh_for: timedelta
) -> None:
    google = Google(KEYS, cache_control)
    identity = google.identity()
    _use(identity, NOW)
    _use(identity, NOW + fresh_for - timedelta(seconds=1))
    assert google.asked == 1
    _use(identity, NOW + fresh_for)
    assert google.asked == 2


def test_a_new_key_is_fetched_but_invented_ones_only_once_a_minute() -> None:
    keys = SigningKeys()
    google = Google(keys)
    identity = google.identity()
    identity.system(keys.sign(_claims()), audience=URL, email=ACCOUNT, now=NOW)
    keys.rotate()
    for _ in range(50):
        with pytest.raises(CallerRefused, match="unknown key"):
            identity.system(STRANGER.sign(_claims()), audience=URL, email=ACCOUNT, now=NOW)
    assert google.asked == 1
    later = NOW + timedelta(seconds=61)
    identity.system(keys.sign(_claims()), audience=URL, email=ACCOUNT, now=later)
    assert google.asked == 2


def test_a_withdrawn_key_takes_remembered_tokens_with_it() -> None:
    keys = SigningKeys()
    identity = Google(keys, "max-age=300").identity()
    token = keys.sign(_claims())
    identity.system(token, audience=URL, email=ACCOUNT, now=NOW)
    keys.rotate(withdraw_old=True)
    with pytest.raises(CallerRefused, match="unknown key"):
        identity.system(token, audience=URL, email=ACCOUNT, now=NOW + timedelta(minutes=6))


def test_yesterdays_keys_are_better_than_a_closed_door() -> None:
    google = Google(KEYS)
    identity = google.identity()
    _use(identity, NOW)
    google.down = True
    _use(identity, NOW + timedelta(hours=7))
    _use(identity, NOW + timedelta(hours=7, seconds=1))
    assert google.asked == 2
    with pytest.raises(MailboxDown):
        _use(identity, NOW + timedelta(hours=25))


def test_without_any_keys_nobody_is_let_in_and_google_is_not_hammered() -> None:
    google = Google(KEYS, down=True)
    identity = google.identity()
    for _ in range(10):
        with pytest.raises(MailboxDown):
            _use(identity, NOW)
    assert google.asked == 1


def _use(identity: GoogleIdentity, now: datetime) -> None:
    at = int(now.timestamp())
    identity.system(_signed(iat=at, exp=at + 3600), audience=URL, email=ACCOUNT, now=now)
