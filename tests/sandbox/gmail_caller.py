"""Calls the Gmail double over HTTP as a program with a given grant would."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import httpx

from app.sandbox.mailbox_store import MailboxStore
from app.sandbox.people import compose
from app.sandbox.serving import without_tls
from app.sandbox.world import World

AUTH = "https://www.googleapis.com/auth/"
READONLY, COMPOSE = f"{AUTH}gmail.readonly", f"{AUTH}gmail.compose"
METADATA, MODIFY = f"{AUTH}gmail.metadata", f"{AUTH}gmail.modify"
DANA = "Dana Reyes <dana@interviewer.example>"


@dataclass(frozen=True)
class Caller:
    """One token, one user."""

    base_url: str
    headers: Mapping[str, str]

    def get(self, path: str, **query: str | int | Sequence[str]) -> httpx.Response:
        return httpx.get(
            self._url(path), params=dict(query), headers=self._headers(), verify=without_tls()
        )

    def post(self, path: str, body: object = None, **query: str) -> httpx.Response:
        return httpx.post(
            self._url(path), json=body, params=query, headers=self._headers(), verify=without_tls()
        )

    def put(self, path: str, body: object) -> httpx.Response:
        return httpx.put(self._url(path), json=body, headers=self._headers(), verify=without_tls())

    def delete(self, path: str) -> httpx.Response:
        return httpx.delete(self._url(path), headers=self._headers(), verify=without_tls())

    def _url(self, path: str) -> str:
        return f"{self.base_url}/gmail/v1/users/{path}"

    def _headers(self) -> dict[str, str]:
        return dict(self.headers)


def caller(world: World, store: MailboxStore, *scopes: str) -> Caller:
    token = world.google.background_token(store.address, scopes)
    return Caller(world.base_url, {"Authorization": f"Bearer {token}"})


def addon_caller(
    world: World, store: MailboxStore, message_id: str, *scopes: str, message_token: bool = True
) -> Caller:
    tokens = world.mint_event_tokens(
        store.address, audience="http://localhost/addon", message_id=message_id,
        scopes=scopes or None,
    )  # fmt: skip
    headers = {"Authorization": f"Bearer {tokens['authorizationEventObject']['userOAuthToken']}"}
    if message_token:
        headers["X-Goog-Gmail-Access-Token"] = tokens["gmail"]["accessToken"]
    return Caller(world.base_url, headers)


def reason(answer: httpx.Response) -> str:
    found: Any = answer.json()["error"]["errors"][0]["reason"]
    return str(found)


def mail(
    world: World, *, subject: str = "Interview", text: str = "Hello", parent: str = "",
    sender: str = DANA, to: str = "sam@example.com",
) -> bytes:  # fmt: skip
    return compose(
        sender=sender, to=to, subject=subject, text=text, at=world.clock.now(),
        in_reply_to=parent, references=(parent,) if parent else (),
    )  # fmt: skip
