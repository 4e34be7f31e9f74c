"""At every door: a token that does not prove the caller opens nothing and leaves no row behind."""

import base64
import json
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import jwt
import pytest

from app.sandbox.google_keys import SigningKeys
from app.web import paths
from tests.databases import FreshUrl
from tests.web.doors import BASE_URL, SAM, Doors, a_world

CARD_DOORS = list(paths.CALLED_BY_THE_ADDON)
ALL_DOORS = [*CARD_DOORS, paths.PUSH]
FOREIGN = SigningKeys()
Claims = dict[str, Any]


def account_of(doors: Doors, door: str) -> str:
    project = doors.world.project
    return project.push_service_account if door == paths.PUSH else project.addon_service_account


def claims_of(doors: Doors, door: str, **changes: object) -> Claims:
    now = int(doors.now.timestamp())
    good: Claims = {
        "iss": "https://accounts.google.com",
        "aud": f"{BASE_URL}{door}",
        "azp": "1",
        "sub": "1",
        "email": account_of(doors, door),
        "email_verified": True,
        "iat": now,
        "exp": now + 3600,
    }
    return {name: value for name, value in (good | changes).items() if value is not None}


def signed(doors: Doors, door: str, **changes: object) -> str:
    return doors.world.google.keys.sign(claims_of(doors, door, **changes))


def at(doors: Doors, delta: timedelta) -> int:
    return int((doors.now + delta).timestamp())


def unsigned(doors: Doors, door: str) -> str:
    def part(value: Claims) -> str:
        return base64.urlsafe_b64encode(json.dumps(value).encode()).rstrip(b"=").decode()

    return f"{part({'alg': 'none', 'typ': 'JWT'})}.{part(claims_of(doors, door))}."


def signed_with_the_public_key(doors: Doors, door: str) -> str:
    """Algorithm confusion: the certificate, which everybody knows, taken for an HMAC secret."""
    [(kid, pem)] = doors.world.google.keys.certificates().items()
    secret = pem.encode().replace(b"-----", b"")
    return jwt.encode(claims_of(doors, door), secret, algorithm="HS256", headers={"kid": kid})


def other_key_same_kid(doors: Doors, door: str) -> str:
    [kid] = doors.world.google.keys.certificates()
    [foreign] = FOREIGN.certificates()
    token = FOREIGN.sign(claims_of(doors, door), kid=foreign)
    head = jwt.utils.base64url_encode(json.dumps({"alg": "RS256", "kid": kid}).encode()).decode()
    return ".".join([head, *token.split(".")[1:]])


Forge = Callable[[Doors, str], str]
FORGED: list[tuple[str, Forge, int]] = [
    ("empty", lambda d, door: "", 401),
    ("no token at all", lambda d, door: "not.a.token", 401),
    ("nine thousand characters", lambda d, door: "a" * 9000, 401),
    ("not ASCII", lambda d, door: "caf\u00e9", 401),
    ("unsigned", unsigned, 401),
    ("HMAC with the public key", signed_with_the_public_key, 401),
    ("somebody's key", lambda d, door: FOREIGN.sign(claims_of(d, door)), 401),
    ("somebody's key under Google's id", other_key_same_kid, 401),
    ("changed after signing", lambda d, door: signed(d, door)[:-8] + "AAAAAAAA", 401),
    ("expired", lambda d, door: signed(d, door, iat=at(d, -timedelta(hours=2)), exp=at(d, -timedelta(hours=1))), 401),
    ("from the future", lambda d, door: signed(d, door, iat=at(d, timedelta(minutes=5)), exp=at(d, timedelta(hours=1))), 401),
    ("without an end", lambda d, door: signed(d, door, exp=None), 401),
    ("for years", lambda d, door: signed(d, door, exp=at(d, timedelta(days=700))), 401),
    ("another door's", lambda d, door: signed(d, door, aud=f"{BASE_URL}/gmail/other"), 403),
    ("our host without the path", lambda d, door: signed(d, door, aud=BASE_URL), 403),
    ("with a closing slash", lambda d, door: signed(d, door, aud=f"{BASE_URL}{door}/"), 403),
    ("with a query", lambda d, door: signed(d, door, aud=f"{BASE_URL}{door}?a=b"), 403),
    ("http instead of https", lambda d, door: signed(d, door, aud=f"http://afterword.test{door}"), 403),
    ("another service's", lambda d, door: signed(d, door, aud=f"https://other.example{door}"), 403),
    ("no audience", lambda d, door: signed(d, door, aud=None), 403),
    ("a list of audiences", lambda d, door: signed(d, door, aud=[f"{BASE_URL}{door}"]), 403),
    ("another project's add-on", lambda d, door: signed(d, door, email="service-999999999999@gcp-sa-gsuiteaddons.iam.gserviceaccount.com"), 403),
    ("a service account that only looks like ours", lambda d, door: signed(d, door, email=account_of(d, door) + ".evil.example"), 403),
    ("an address that is not verified", lambda d, door: signed(d, door, email_verified=False), 403),
    ("a verified address as a word", lambda d, door: signed(d, door, email_verified="true"), 403),
    ("another issuer", lambda d, door: signed(d, door, iss="https://accounts.google.com.evil.example"), 403),
    ("a user's token", lambda d, door: d.world.google.user_token(SAM), 403),
    ("the other kind of caller", lambda d, door: signed(d, door, email=account_of(d, paths.HOME if door == paths.PUSH else paths.PUSH)), 403),
]  # fmt: skip


def body_for(doors: Doors, door: str) -> Any:
    if door == paths.PUSH:
        data = json.dumps({"emailAddress": SAM, "historyId": 7}).encode()
        return {"message": {"data": base64.b64encode(data).decode(), "messageId": "1"}}
    return doors.event(door, parameters={"do": "snooze"})


@pytest.mark.parametrize("door", ALL_DOORS)
def test_no_forged_token_opens_a_door(doors: Doors, door: str) -> None:
    body = body_for(doors, door)
    wrong = {}
    for name, forge, status in FORGED:
        header = f"Bearer {forge(doors, door)}".encode()
        answer = doors.client.post(door, json=body, headers=[(b"Authorization", header)])
        if answer.status_code != status or answer.content:
            wrong[name] = (answer.status_code, answer.text)
    assert wrong == {}
    assert doors.rows() == {}


@pytest.mark.parametrize("door", ALL_DOORS)
@pytest.mark.parametrize("header", [None, "Basic c2FtOnNhbQ==", "Bearer", "bearer "])
def test_a_call_without_a_bearer_token_is_refused(
    doors: Doors, door: str, header: str | None
) -> None:
    headers = {} if header is None else {"Authorization": header}
    answer = doors.client.post(door, json=body_for(doors, door), headers=headers)
    assert answer.status_code == 401
    assert doors.rows() == {}


@pytest.mark.parametrize("door", ALL_DOORS)
def test_the_token_of_the_body_alone_opens_nothing(doors: Doors, door: str) -> None:
    event = doors.event(door)
    assert doors.client.post(door, json=event).status_code == 401
    assert doors.rows() == {}


def user_tokens(doors: Doors) -> dict[str, tuple[str, int]]:
    google = doors.world.google
    client = doors.world.project.addon_client_id
    own: Claims = {"aud": client, "email": SAM, "sub": google.accounts[SAM].sub}

    def made(**changes: object) -> str:
        return signed(doors, paths.HOME, **{**own, **changes})

    return {
        "for another client": (google.user_token(SAM, audience="other.apps.googleusercontent.com"), 403),
        "for our background client": (google.user_token(SAM, audience=doors.world.project.client_id), 403),
        "the system token": (google.system_token(f"{BASE_URL}{paths.HOME}"), 403),
        "expired": (made(iat=at(doors, -timedelta(hours=2)), exp=at(doors, -timedelta(hours=1))), 401),
        "unsigned": (unsigned(doors, paths.HOME), 401),
        "somebody's key": (FOREIGN.sign(claims_of(doors, paths.HOME, **own)), 401),
        "an address that is not verified": (made(email_verified=False), 403),
        "no subject": (made(sub=None), 401),
        "no address": (made(email=None), 401),
    }  # fmt: skip


@pytest.mark.parametrize("door", CARD_DOORS)
def test_a_forged_user_token_inside_a_true_call_is_refused(doors: Doors, door: str) -> None:
    wrong = {}
    for name, (token, status) in user_tokens(doors).items():
        event = doors.event(door, parameters={"do": "snooze"})
        event["authorizationEventObject"]["userIdToken"] = token
        answer = doors.post(door, event)
        if answer.status_code != status:
            wrong[name] = answer.status_code
    assert wrong == {}
    assert doors.rows() == {}


def test_a_token_is_believed_no_longer_than_it_lives(doors: Doors) -> None:
    """Verified tokens are remembered; their claims are looked at every time."""
    event = doors.event(paths.HOME)
    assert doors.post(paths.HOME, event).status_code == 200
    doors.world.clock.move(timedelta(hours=1, seconds=20))
    assert doors.post(paths.HOME, event).status_code == 401


def test_ten_seconds_of_skew_are_forgiven(doors: Doors) -> None:
    token = signed(doors, paths.HOME, iat=at(doors, timedelta(seconds=9)))
    assert doors.post(paths.HOME, doors.event(paths.HOME), bearer=token).status_code == 200


def test_a_new_key_of_google_is_fetched(doors: Doors) -> None:
    assert doors.post(paths.HOME, doors.event(paths.HOME)).status_code == 200
    doors.world.google.keys.rotate()
    doors.world.clock.move(timedelta(minutes=2))
    assert doors.post(paths.HOME, doors.event(paths.HOME)).status_code == 200


def test_without_googles_certificates_nobody_is_let_in(fresh_sqlite: FreshUrl) -> None:
    world = a_world()
    world.base_url = "http://127.0.0.1:9"  # nobody listens there
    doors = Doors.open(world, fresh_sqlite())
    assert doors.post(paths.HOME, doors.event(paths.HOME)).status_code == 503
    assert doors.rows() == {}
    doors.service.close()
