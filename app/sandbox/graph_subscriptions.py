"""Graph's subscriptions in small: handshake, lifetime, renewal, what lives and what is gone."""

import re
import secrets
import threading
import uuid
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx

from app.sandbox.clock import Clock
from app.sandbox.graph_errors import GraphError, bad_request, not_found
from app.sandbox.graph_store import Change, GraphStore
from app.sandbox.microsoft_records import GraphToken
from app.sandbox.serving import without_tls

Json = dict[str, Any]
LONGEST = timedelta(minutes=10_080)
SHORTEST = timedelta(minutes=45)
HANDSHAKE = 10.0  # seconds, real time
_FIELDS = {
    "changeType", "notificationUrl", "lifecycleNotificationUrl", "resource", "clientState",
    "expirationDateTime", "latestSupportedTlsVersion",
}  # fmt: skip
_RESOURCE = re.compile(
    r"/?(?:me|users/[^/]+)(?:/mailfolders(?:\('([^')]+)'\)|/([^/]+)))?/messages/?", re.IGNORECASE
)


@dataclass(slots=True)
class Subscription:
    """A live one. `immutable`: made with that preference, so its notices carry such ids."""

    id: str
    token: GraphToken
    resource: str
    folder: str  # "" for all
    changes: frozenset[str]
    notify_url: str
    lifecycle_url: str
    client_state: str = field(repr=False)
    expires_at: datetime
    immutable: bool = False

    def shown(self) -> Json:
        """As an answer has it. The secret is not given back."""
        return {
            "id": self.id,
            "resource": self.resource,
            "applicationId": self.token.client_id,
            "changeType": ",".join(sorted(self.changes)),
            "clientState": None,
            "notificationUrl": self.notify_url,
            "lifecycleNotificationUrl": self.lifecycle_url or None,
            "expirationDateTime": _stamp(self.expires_at),
            "creatorId": self.token.account.oid,
            "latestSupportedTlsVersion": "v1_2",
            "notificationContentType": "application/json",
            "includeResourceData": None,
            "encryptionCertificate": None,
        }


Ring = Callable[[str, Json], None]
"""Address and body of a post to whoever subscribed."""


class Subscriptions:
    """Of all mailboxes. Safe to use from any thread."""

    def __init__(self, clock: Clock, ring: Ring) -> None:
        self.refuses_twins = True
        """False: a second subscription for the same thing is let in, as it happens in life."""
        self._clock = clock
        self._ring = ring
        self._lock = threading.RLock()
        self._live: dict[str, Subscription] = {}

    # What the API asks for

    def of(self, address: str) -> list[Subscription]:
        """Those of a user that live now."""
        now = self._clock.now()
        with self._lock:
            self._live = {i: s for i, s in self._live.items() if s.expires_at > now}
            return [s for s in self._live.values() if s.token.account.address == address.lower()]

    async def add(
        self, token: GraphToken, store: GraphStore, body: object, *, immutable: bool
    ) -> Subscription:
        """Check it, call both addresses, keep it.

        Raises:
            GraphError: 400 or 409.
        """
        made = self._checked(token, store, body, immutable=immutable)
        for url in {made.notify_url, made.lifecycle_url} - {""}:
            await _shake_hands(url)
        with self._lock:
            self._live[made.id] = made
        return made

    def _checked(
        self, token: GraphToken, store: GraphStore, body: object, *, immutable: bool
    ) -> Subscription:
        given = body if isinstance(body, dict) else {}
        if unknown := set(given) - _FIELDS:
            raise bad_request(
                f"The property '{unknown.pop()}' does not exist on type"
                " 'microsoft.graph.subscription'.",
                "RequestBodyRead",
            )
        for name in ("changeType", "notificationUrl", "resource", "expirationDateTime"):
            if not isinstance(given.get(name), str) or not given[name]:
                raise bad_request(f"{name} is needed.", "InvalidRequest")
        changes = frozenset(one.strip() for one in given["changeType"].split(","))
        if changes - {"created", "updated", "deleted"}:
            raise bad_request("Unknown changeType.", "InvalidRequest")
        if len(str(given.get("clientState", ""))) > 128:
            raise bad_request("clientState has at most 128 characters.", "InvalidRequest")
        match = _RESOURCE.fullmatch(given["resource"])
        named = match and (match.group(1) or match.group(2))
        folder = store.folder_name(named) if named else ""
        if match is None or folder is None:
            raise bad_request("The resource is not supported.", "InvalidRequest")
        resource = given["resource"]
        twin = any(
            s.resource.lower() == resource.lower() and s.changes == changes
            for s in self.of(token.account.address)
        )
        if twin and self.refuses_twins:
            raise GraphError(409, "InvalidRequest", "Subscription already exists.")
        return Subscription(
            id=str(uuid.uuid4()), token=token, resource=resource, folder=folder, changes=changes,
            notify_url=given["notificationUrl"],
            lifecycle_url=str(given.get("lifecycleNotificationUrl") or ""),
            client_state=str(given.get("clientState") or ""),
            expires_at=self._until(given["expirationDateTime"]), immutable=immutable,
        )  # fmt: skip

    def renew(self, address: str, subscription_id: str, body: object) -> Subscription:
        """Only its end can be changed."""
        given = body if isinstance(body, dict) else {}
        if set(given) != {"expirationDateTime"}:
            raise bad_request("Only expirationDateTime can be updated.", "InvalidRequest")
        live = self.find(address, subscription_id)
        live.expires_at = self._until(str(given["expirationDateTime"]))
        return live

    def find(self, address: str, subscription_id: str) -> Subscription:
        """
        Raises:
            GraphError: 404.
        """
        for live in self.of(address):
            if live.id == subscription_id:
                return live
        raise not_found()

    def remove(self, address: str, subscription_id: str) -> None:
        """
        Raises:
            GraphError: 404.
        """
        live = self.find(address, subscription_id)
        with self._lock:
            del self._live[live.id]

    def _until(self, text: str) -> datetime:
        try:
            at = datetime.fromisoformat(text)
        except ValueError:
            raise bad_request("expirationDateTime is no time.", "InvalidRequest") from None
        at = at.replace(tzinfo=UTC) if at.tzinfo is None else at.astimezone(UTC)
        now = self._clock.now()
        if at > now + LONGEST:
            raise bad_request(
                "Subscription expiration can only be 10080 minutes in the future.",
                "InvalidRequest",
            )
        return max(at, now + SHORTEST)

    # What happens

    def changed(self, store: GraphStore, change: Change) -> None:
        """Ring for everybody who wants to hear of it."""
        for live in self.of(store.address):
            if live.folder not in ("", change.folder) or change.what not in live.changes:
                continue
            shown = change.item.id if live.immutable else change.item.rest_id
            path = f"Users/{live.token.account.oid}/Messages/{shown}"
            etag = f'W/"{secrets.token_hex(8)}"'
            notice = self._notice(live) | {
                "id": secrets.token_hex(8),
                "changeType": change.what,
                "resource": path,
                "resourceData": {
                    "@odata.type": "#Microsoft.Graph.Message",
                    "@odata.id": path,
                    "@odata.etag": etag,
                    "id": shown,
                },
            }
            self._ring(live.notify_url, {"value": [notice]})

    def lifecycle(self, address: str, event: str) -> None:
        """`reauthorizationRequired`, `subscriptionRemoved` (it is gone) or `missed`, for each."""
        for live in self.of(address):
            if event == "subscriptionRemoved":
                self.remove(address, live.id)
            if live.lifecycle_url:
                notice = self._notice(live) | {"lifecycleEvent": event}
                self._ring(live.lifecycle_url, {"value": [notice]})

    def vanish(self, address: str) -> None:
        """All of a user are gone without a word, as it happens in life."""
        for live in self.of(address):
            self.remove(address, live.id)

    def _notice(self, live: Subscription) -> Json:
        return {
            "subscriptionId": live.id,
            "subscriptionExpirationDateTime": live.expires_at.isoformat(),
            "clientState": live.client_state,
            "tenantId": live.token.account.tid,
        }


async def _shake_hands(url: str) -> None:
    token = f"Validation: Testing client application reachability. Request-Id: {uuid.uuid4()}"
    failed = GraphError(400, "ValidationError", "Subscription validation request failed.")
    try:
        async with httpx.AsyncClient(
            timeout=HANDSHAKE, trust_env=False, verify=without_tls()
        ) as http:
            answer = await http.post(
                url,
                params={"validationToken": token},
                content=b"",
                headers={"Content-Type": "text/plain; charset=utf-8"},
            )
    except (httpx.HTTPError, httpx.InvalidURL):
        raise failed from None
    kind = answer.headers.get("content-type", "").partition(";")[0].strip()
    if answer.status_code != 200 or kind != "text/plain" or answer.text != token:
        raise failed


def _stamp(at: datetime) -> str:
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
