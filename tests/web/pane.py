"""Outlook's pane without a browser: signs in as it does, posts what it posts, reads what it draws."""

import base64
import hashlib
import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from html import unescape
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx
from selectolax.lexbor import LexborHTMLParser, LexborNode

from app.sandbox.graph_store import Item
from app.sandbox.microsoft_world import MicrosoftWorld
from app.sandbox.serving import without_tls
from app.web import paths

Json = dict[str, Any]
VERIFIER = "v" * 43
WEB = ("reply-form", "insert", "copy", "open-message")
PHONE = ("copy",)


@dataclass
class Pane:
    """One signed-in person's pane."""

    door: Any  # a client of the service: over HTTP, or in this process
    microsoft: MicrosoftWorld
    address: str
    token: str = ""
    can: Sequence[str] = WEB
    seen: list[Json] = field(default_factory=list)
    """Every request that was posted."""

    def sign_in(self) -> None:
        """The Office dialog: our first page, Microsoft's, our last page, and the swap."""
        digest = hashlib.sha256(VERIFIER.encode()).digest()
        challenge = base64.urlsafe_b64encode(digest).rstrip(b"=").decode()
        first = self.door.request(
            "GET", f"{paths.OUTLOOK_SIGN_IN}?challenge={challenge}", follow_redirects=False
        )
        last = self.door.request(
            "POST",
            paths.OUTLOOK_SIGNED_IN,
            content=agreed(first.headers["location"], self.address),
            headers={"content-type": "application/x-www-form-urlencoded"},
        )
        found = re.search(r'data-code="([^"]+)"', last.text)
        assert found, last.text
        swapped = self.door.request(
            "POST", paths.OUTLOOK_SESSION, json={"code": unescape(found[1]), "verifier": VERIFIER}
        )
        assert swapped.status_code == 200, swapped.text
        self.token = swapped.json()["token"]

    def event(self, item: Item | None = None, **more: Any) -> Json:
        """What pane.js says of the place where the user is."""
        event: Json = {
            "surface": "read",
            "mailbox": self.address,
            "zone": "Europe/London",
            "locale": "en-GB",
            "host": {"platform": "OfficeOnline", "can": list(self.can)},
            "item": said_of(item) if item is not None else None,
            "typed": {},
        }
        return event | more

    def post(self, path: str, event: Json) -> Any:
        """One request as it stands."""
        self.seen.append(event)
        headers = {"Authorization": f"Bearer {self.token}"}
        return self.door.request("POST", path, json=event, headers=headers)

    def ask(self, path: str, event: Json, item: Item | None) -> "PaneAnswer":
        """A request, and once more with the open mail where that is wanted. A token that has
        expired is renewed first, else there is a new sign-in: the same as in pane.js."""
        told = self.post(path, event)
        if told.status_code == 401:
            self._renew()
            told = self.post(path, event)
        assert told.status_code == 200, told.text
        if told.json()["need"] == ["item"]:
            assert item is not None, "the pane has no item to read"
            told = self.post(path, event | {"item": said_of(item, whole=True)})
            assert told.status_code == 200, told.text
        return PaneAnswer(told.json())

    def _renew(self) -> None:
        headers = {"Authorization": f"Bearer {self.token}"}
        told = self.door.request(
            "POST", paths.OUTLOOK_SESSION, json={"renew": True}, headers=headers
        )
        if told.status_code == 200:
            self.token = told.json()["token"]
        else:
            self.sign_in()

    def card(self, item: Item | None = None, **more: Any) -> "PaneAnswer":
        """The card of an open mail; without one the home card."""
        return self.ask(paths.OUTLOOK_CARD, self.event(item, **more), item)

    def composing(self, to: Sequence[str]) -> "PaneAnswer":
        """The card of the compose surface."""
        return self.ask(paths.OUTLOOK_CARD, self.compose_event(to), None)

    def compose_event(self, to: Sequence[str]) -> Json:
        people = [{"name": "", "email": address} for address in to]
        return self.event() | {
            "surface": "compose", "item": {"to": people, "cc": [], "bcc": []}
        }  # fmt: skip

    def verdict(self, to: Sequence[str]) -> Json:
        """What Smart Alerts is told."""
        told = self.post(paths.OUTLOOK_VERDICT, self.compose_event(to))
        assert told.status_code == 200, told.text
        found: Json = told.json()
        return found

    def press(
        self, shown: "PaneAnswer", button: str, item: Item | None = None, **typed: str
    ) -> "PaneAnswer":
        """A button of a card by its text."""
        event = self.event(item, typed={**shown.inputs(), **typed}, do=shown.buttons()[button])
        return self.ask(paths.OUTLOOK_ACTION, event, item)

    def click(
        self, name: str, parameters: Mapping[str, str], item: Item | None = None, **typed: str
    ) -> "PaneAnswer":
        """Any action, whether or not a button offers it."""
        do = {"name": name, "parameters": dict(parameters)}
        return self.ask(paths.OUTLOOK_ACTION, self.event(item, typed=typed, do=do), item)


@dataclass(frozen=True)
class PaneAnswer:
    """The JSON of a door, and what it shows."""

    json: Json

    @property
    def _tree(self) -> LexborHTMLParser:
        return LexborHTMLParser(str(self.json["html"]))

    @property
    def title(self) -> str:
        found = self._tree.css_first("h1")
        return found.text(strip=True) if found else ""

    @property
    def text(self) -> str:
        """Everything that a person can read in it."""
        body = self._tree.body
        return " ".join(body.text(separator=" ").split()) if body else ""

    @property
    def toast(self) -> str:
        return str(self.json["toast"])

    @property
    def then(self) -> Json:
        found: Json = self.json["then"] or {}
        return found

    def buttons(self) -> dict[str, Json]:
        """What every button asks for, or its link, by its text."""
        found = {}
        for node in self._tree.css("button[data-do]"):
            found[_name(node)] = json.loads(node.attributes["data-do"] or "{}")
        for node in self._tree.css("a[href]"):
            found[_name(node)] = {"url": node.attributes["href"]}
        return found

    def inputs(self) -> dict[str, str]:
        """The fields with what stands in them."""
        found = {}
        for node in self._tree.css("input[name], textarea[name]"):
            value = node.attributes.get("value") or node.text()
            found[str(node.attributes["name"])] = value
        for node in self._tree.css("select[name] > option[selected]"):
            assert node.parent is not None
            found[str(node.parent.attributes["name"])] = node.attributes.get("value") or ""
        return found


def _name(node: LexborNode) -> str:
    return " ".join(node.text(separator=" ").split())


def said_of(item: Item, *, whole: bool = False) -> Json:
    """What Office.js tells of a message that is open: an EWS id, names and times."""
    head = item.headers
    received = item.received_at.isoformat().replace("+00:00", "Z")
    said: Json = {
        "id": _ews(item.rest_id),
        "conversation": _ews(item.conversation_id),
        "internet_message_id": head.message_id,
        "item_class": "IPM.Note",
        "subject": head.subject,
        "from": _person(head.sender),
        "to": [_person(head.to)] if head.to else [],
        "cc": [],
        "received": received,
    }
    if whole:
        raw = item.raw().decode("utf-8", "replace")
        headers, _, text = raw.partition("\r\n\r\n") if "\r\n\r\n" in raw else raw.partition("\n\n")
        said |= {"headers": headers, "text": text}
    return said


def _ews(rest_id: str) -> str:
    """The alphabet of Office.js, which `convertToRestId` undoes."""
    return rest_id.replace("-", "/").replace("_", "+")


def _person(said: str) -> Json:
    name, _, address = said.rpartition("<")
    return {"name": name.strip().strip('"'), "email": address.strip("> ")}


def agreed(location: str, address: str) -> str:
    """A person picks their account at Microsoft and accepts: the form that is posted back to us."""
    with httpx.Client(trust_env=False, follow_redirects=False, verify=without_tls()) as browser:
        page = browser.post(location, data={"account": address, "decision": "accept"})
    if page.status_code == 302:
        query = parse_qs(urlsplit(page.headers["location"]).query)
        return httpx.QueryParams({k: v[0] for k, v in query.items()}).__str__()
    fields = dict(re.findall(r'name="([^"]+)" value="([^"]*)"', page.text))
    return str(httpx.QueryParams({name: unescape(value) for name, value in fields.items()}))
