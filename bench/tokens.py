"""Events and notices as Google sends them, each with tokens of its own.

Google mints new tokens, so a service that remembers verified ones must not look fast by it: there
are thousands, used in turn.
"""

import base64
from collections.abc import Sequence
from itertools import count

import orjson

from app.sandbox.world import World
from app.web import paths
from bench.load import Request
from bench.seeds import LOCALE, ZONE, Opened

ENOUGH = 4000  # tokens in turn
ISSUER = "https://accounts.google.com"
_numbers = count(1)


def events(world: World, opened: Sequence[Opened], *, base_url: str) -> list[Request]:
    """Requests for cards, of all threads in turn."""
    wanted = max(ENOUGH // 2, len(opened))  # each has two tokens
    return [_event(world, opened[n % len(opened)], base_url) for n in range(wanted)]


def notices(world: World, opened: Sequence[Opened], *, base_url: str, wanted: int) -> list[Request]:
    """Distinct push notices, one mailbox after the other."""
    return [_notice(world, opened[n % len(opened)], base_url, n) for n in range(wanted)]


def _event(world: World, one: Opened, base_url: str) -> Request:
    system = _token(
        world, world.project.addon_service_account, "102", audience=f"{base_url}{paths.MESSAGE}"
    )
    user = _token(world, one.address, one.sub, audience=world.project.addon_client_id)
    granted = list(world.google.addon_scopes(one.address))
    event = {
        "commonEventObject": {
            "hostApp": "GMAIL",
            "platform": "WEB",
            "userLocale": LOCALE,
            "timeZone": {"id": ZONE},
        },
        "authorizationEventObject": {
            "systemIdToken": system,
            "authorizedScopes": granted,
            "userOAuthToken": world.google.addon_access_token(one.address, granted),
            "userIdToken": user,
        },
        "gmail": {
            "messageId": one.host_message,
            "threadId": one.host_thread,
            "accessToken": world.google.message_token(one.address, "", ""),
        },
    }
    return Request(system, orjson.dumps(event))


def _notice(world: World, one: Opened, base_url: str, number: int) -> Request:
    told = orjson.dumps({"emailAddress": one.address, "historyId": str(9_000_000 + number)})
    message_id = str(2_070_443_601_311_540 + number)
    published = world.clock.now().isoformat().replace("+00:00", "Z")
    push = {
        "message": {
            "data": base64.urlsafe_b64encode(told).decode(),
            "messageId": message_id,
            "message_id": message_id,
            "publishTime": published,
            "publish_time": published,
        },
        "subscription": world.pubsub.subscription,
    }
    token = _token(
        world, world.project.push_service_account, "101", audience=f"{base_url}{paths.PUSH}"
    )
    return Request(token, orjson.dumps(push))


def _token(world: World, email: str, sub: str, *, audience: str) -> str:
    """Signed by the double's key; `jti` makes it another one than any before."""
    now = int(world.clock.now().timestamp())
    claims = {
        "iss": ISSUER, "aud": audience, "azp": sub, "sub": sub, "email": email,
        "email_verified": True, "iat": now, "exp": now + 3600, "jti": str(next(_numbers)),
    }  # fmt: skip
    return world.google.keys.sign(claims)
