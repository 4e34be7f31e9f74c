"""The service behind TestClient, and Google's double that signs and posts as Google does."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from fastapi.testclient import TestClient
from httpx2 import Response
from sqlalchemy import func, select

from app.main import Service, assemble
from app.sandbox.clock import Clock
from app.sandbox.mailbox_store import MailboxStore, Stored
from app.sandbox.people import compose
from app.sandbox.world import World
from app.settings import GoogleSettings, Settings
from app.store.session import Database
from app.store.tables import Base
from app.web import paths

BASE_URL = "https://afterword.test"
SAM = "sam@example.com"
DANA = "Dana Reyes <dana@acme.example>"
MONDAY = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
KEY_RING = "test:dGVzdCBrZXkgb25seSBmb3IgdGhlIHRlc3RzISEhISE="
Json = dict[str, Any]


def a_world() -> World:
    """Sam's mailbox; the clock stands still until it is moved."""
    return World(
        clock=Clock(MONDAY, running=False),
        redirect_uris=(f"{BASE_URL}{paths.CALLBACK}",),
        events_per_second=None,
    )


def settings_for(world: World, database_url: str, base_url: str = BASE_URL) -> Settings:
    return Settings(
        public_url=base_url,  # type: ignore[arg-type]  # pydantic reads the text
        database_url=database_url,
        secret_keys=KEY_RING,  # type: ignore[arg-type]  # as above
        google=GoogleSettings.model_validate(world.google_settings()),
    )


@dataclass
class Doors:
    """One service, one world, and Sam who looks at the cards."""

    world: World
    service: Service
    client: TestClient
    sam: MailboxStore
    locale: str = "en-GB"

    @classmethod
    def open(cls, world: World, database_url: str) -> "Doors":
        service = assemble(
            settings_for(world, database_url), clock=world.clock.now, pause=lambda wait: None
        )
        sam = world.add_person(SAM, name="Sam Lee")
        client = TestClient(service.app, base_url=BASE_URL, raise_server_exceptions=False)
        return cls(world, service, client, sam)

    @property
    def now(self) -> datetime:
        return self.world.clock.now()

    @property
    def database(self) -> Database:
        return self.service.database

    # Mail

    def from_dana(
        self,
        text: str,
        *,
        subject: str = "Interview for Backend Engineer",
        sender: str = DANA,
        ago: timedelta = timedelta(0),
        parent: Stored | None = None,
    ) -> Stored:
        at = self.now - ago
        own = (parent.headers.message_id,) if parent else ()
        raw = compose(
            sender=sender, to=f"Sam Lee <{SAM}>", subject=f"Re: {subject}" if parent else subject,
            text=text, at=at, in_reply_to=own[0] if own else "", references=own,
        )  # fmt: skip
        return self.sam.receive(raw, at=at)

    def from_sam(
        self,
        text: str,
        *,
        subject: str = "Interview for Backend Engineer",
        to: str = DANA,
        ago: timedelta = timedelta(0),
        parent: Stored | None = None,
    ) -> Stored:
        at = self.now - ago
        own = (parent.headers.message_id,) if parent else ()
        raw = compose(
            sender=f"Sam Lee <{SAM}>", to=to, subject=f"Re: {subject}" if parent else subject,
            text=text, at=at, in_reply_to=own[0] if own else "", references=own,
        )  # fmt: skip
        return self.sam.send(raw, at=at, thread_id=parent.thread_id if parent else "")

    # Events

    def event(
        self,
        path: str,
        *,
        message: Stored | None = None,
        composing: Sequence[str] = (),
        parameters: Mapping[str, str] | None = None,
        typed: Mapping[str, str] | None = None,
        days: Mapping[str, datetime] | None = None,
        scopes: Sequence[str] | None = None,
    ) -> Json:
        tokens = self.world.mint_event_tokens(
            SAM,
            audience=f"{BASE_URL}{path}",
            message_id=message.id if message else None,
            composing=bool(composing),
            scopes=scopes,
        )
        common: Json = {
            "hostApp": "GMAIL",
            "platform": "WEB",
            "userLocale": self.locale,
            "timeZone": {"id": "Europe/London"},
        }
        if parameters is not None:
            common["parameters"] = dict(parameters)
        inputs: Json = {k: {"stringInputs": {"value": [v]}} for k, v in (typed or {}).items()}
        for name, day in (days or {}).items():
            milliseconds = int(day.timestamp() * 1000)
            inputs[name] = {"dateInput": {"msSinceEpoch": str(milliseconds)}}
        if inputs:
            common["formInputs"] = inputs
        event: Json = {"commonEventObject": common, **tokens}
        if composing:
            event["gmail"] |= {"toRecipients": list(composing), "ccRecipients": []}
        return event

    def post(self, path: str, event: Json, *, bearer: str | None = None) -> Response:
        token = bearer or event["authorizationEventObject"]["systemIdToken"]
        return self.client.post(path, json=event, headers={"Authorization": f"Bearer {token}"})

    def card(self, path: str, **event: Any) -> "Answer":
        """What the door answers; anything but 200 fails."""
        answer = self.post(path, self.event(path, **event))
        assert answer.status_code == 200, answer.text
        return Answer(answer.json())

    def click(self, do: str, *, message: Stored | None = None, **more: Any) -> "Answer":
        """A button; parameters by name, `typed` and `days` as form inputs."""
        form = {k: more.pop(k) for k in ("typed", "days", "scopes", "composing") if k in more}
        parameters = {"do": do, **{key.rstrip("_"): value for key, value in more.items()}}
        return self.card(paths.ACTION, message=message, parameters=parameters, **form)

    def rows(self) -> dict[str, int]:
        """How many rows each table of ours holds, the empty ones left out."""
        return rows(self.database)


@dataclass(frozen=True)
class Answer:
    """The JSON of a door, and what it shows."""

    json: Json

    @property
    def text(self) -> str:
        """Everything that a person can read in it."""
        return "\n".join(_texts(self.json))

    @property
    def title(self) -> str:
        return str(self.card["header"]["title"])

    @property
    def card(self) -> Json:
        for navigation in self.action.get("navigations", ()):
            for kind in ("pushCard", "updateCard"):
                if kind in navigation:
                    found: Json = navigation[kind]
                    return found
        raise AssertionError(f"no card in {self.json}")

    @property
    def action(self) -> Json:
        found: Json = self.json.get("renderActions", self.json).get("action", {})
        return found

    @property
    def toast(self) -> str:
        return str(self.action.get("notification", {}).get("text", ""))

    @property
    def opened_draft(self) -> str:
        host = self.json["renderActions"]["hostAppAction"]["gmailAction"]
        return str(host["openCreatedDraftActionMarkup"]["draftId"])

    def buttons(self) -> dict[str, Json]:
        """The parameters of every button, or its link, by its text."""
        return {str(b["text"]): _target(b["onClick"]) for b in _all(self.json, "buttons")}

    def rows(self) -> dict[str, Json]:
        """The same of every row that can be opened."""
        found = [w["decoratedText"] for w in _widgets(self.json) if "decoratedText" in w]
        return {str(d.get("topLabel", "")): _target(d["onClick"]) for d in found if "onClick" in d}

    def inputs(self) -> dict[str, str]:
        """The text fields with what stands in them."""
        found = [w["textInput"] for w in _widgets(self.json) if "textInput" in w]
        return {str(t["name"]): str(t.get("value", "")) for t in found}


def rows(database: Database) -> dict[str, int]:
    with database.reading() as db:
        counted = {
            name: db.scalar(select(func.count()).select_from(table)) or 0
            for name, table in Base.metadata.tables.items()
        }
    return {name: count for name, count in counted.items() if count and name != "key_proof"}


def _target(on_click: Json) -> Json:
    if "openLink" in on_click:
        return {"url": on_click["openLink"]["url"]}
    return {p["key"]: p["value"] for p in on_click["action"].get("parameters", ())}


def _widgets(tree: object) -> list[Json]:
    return _all(tree, "widgets")


def _all(tree: object, key: str) -> list[Json]:
    found: list[Json] = []
    if isinstance(tree, dict):
        for name, value in tree.items():
            if name == key and isinstance(value, list):
                found += value
            found += _all(value, key)
    elif isinstance(tree, list):
        for item in tree:
            found += _all(item, key)
    return found


def _texts(tree: object) -> list[str]:
    if isinstance(tree, str):
        return [tree]
    if isinstance(tree, dict):
        return [text for value in tree.values() for text in _texts(value)]
    if isinstance(tree, list):
        return [text for item in tree for text in _texts(item)]
    return []
