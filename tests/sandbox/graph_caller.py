"""Calls the Graph double over HTTP as a program with a given grant would."""

from dataclasses import dataclass
from typing import Any

import httpx

from app.sandbox.graph_store import GraphStore
from app.sandbox.microsoft_world import MicrosoftWorld
from app.sandbox.people import compose
from app.sandbox.serving import without_tls

REDIRECT = "http://localhost/connected"
DANA = "Dana Reyes <dana@interviewer.example>"
IMMUTABLE = 'IdType="ImmutableId"'
HTTP = httpx.Client(timeout=10, trust_env=False, verify=without_tls())
"""One for all: making one costs more than a call."""
ALL = ("Mail.ReadWrite", "User.Read")


@dataclass(frozen=True)
class Caller:
    """One token, one user. `immutable`: every request prefers ids that stay."""

    base_url: str
    token: str
    immutable: bool = True

    def __call__(
        self, method: str, path: str, body: object = None, *, prefer: str = "", **query: str
    ) -> httpx.Response:
        headers = {"Authorization": f"Bearer {self.token}"}
        preferences = [IMMUTABLE] * self.immutable + [prefer] * bool(prefer)
        if preferences:
            headers["Prefer"] = ", ".join(preferences)
        url = path if path.startswith("http") else f"{self.base_url}/v1.0{path}"
        # An empty mapping would strip the query that a link brings along.
        params = {f"${name}" if name != "changeType" else name: v for name, v in query.items()}
        return HTTP.request(method, url, params=params or None, json=body, headers=headers)

    def get(self, path: str, *, prefer: str = "", **query: str) -> httpx.Response:
        return self("GET", path, prefer=prefer, **query)

    def rows(self, path: str, *, prefer: str = "", **query: str) -> list[dict[str, Any]]:
        answer = self("GET", path, prefer=prefer, **query)
        assert answer.status_code == 200, answer.text
        found: list[dict[str, Any]] = answer.json()["value"]
        return found


def caller(
    world: MicrosoftWorld, store: GraphStore, *scopes: str, immutable: bool = True
) -> Caller:
    token = world.identity.mint(store.address, *(scopes or ALL))
    return Caller(world.base_url, token, immutable)


def code(answer: httpx.Response) -> tuple[int, str]:
    return answer.status_code, str(answer.json()["error"]["code"])


def mail(
    world: MicrosoftWorld, *, subject: str = "Interview", text: str = "Hello", parent: str = "",
    sender: str = DANA, to: str = "kim@example.com",
) -> bytes:  # fmt: skip
    return compose(
        sender=sender, to=to, subject=subject, text=text, at=world.clock.now(),
        in_reply_to=parent, references=(parent,) if parent else (),
    )  # fmt: skip
