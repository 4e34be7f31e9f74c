"""The Gmail double against the discovery document that comes with Google's client library."""

import base64
import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import googleapiclient
import httpx
import pytest

from app.sandbox.gmail_methods import BODIES, METHODS
from app.sandbox.mailbox_store import MailboxStore
from app.sandbox.serving import without_tls
from app.sandbox.world import World
from tests.sandbox.gmail_caller import COMPOSE, METADATA, MODIFY, READONLY, Caller, caller, mail

DOCUMENT: dict[str, Any] = json.loads(
    (Path(googleapiclient.__file__).parent / "discovery_cache/documents/gmail.v1.json").read_text()
)


def _discovered(name: str) -> dict[str, Any]:
    collection = DOCUMENT["resources"]["users"]
    *path, method = name.split(".")
    for part in path:
        collection = collection["resources"][part]
    found: dict[str, Any] = collection["methods"][method]
    return found


@pytest.mark.parametrize("name", METHODS)
def test_path_verb_and_scopes_are_the_documented_ones(name: str) -> None:
    ours, theirs = METHODS[name], _discovered(name)
    assert (ours.http, ours.path) == (theirs["httpMethod"], theirs["path"])
    assert ours.scopes == frozenset(theirs["scopes"])
    assert ours.body == theirs.get("request", {}).get("$ref", "")


@pytest.mark.parametrize("name", METHODS)
def test_parameters_are_the_documented_ones(name: str) -> None:
    theirs = {
        parameter: described
        for parameter, described in _discovered(name)["parameters"].items()
        if described["location"] == "query"
    }
    assert set(METHODS[name].query) == set(theirs)
    for parameter, ours in METHODS[name].query.items():
        described = theirs[parameter]
        assert ours.type == described["type"]
        assert ours.enum == tuple(described.get("enum", ()))
        assert ours.repeated == described.get("repeated", False)
        assert ours.unsigned == described.get("format", "").startswith("uint")


@pytest.mark.parametrize("schema", BODIES)
def test_request_bodies_have_the_documented_fields(schema: str) -> None:
    assert set(BODIES[schema]) == set(DOCUMENT["schemas"][schema]["properties"])


# What comes back


def _check(value: object, described: dict[str, Any], at: str) -> None:
    """A value against a schema of the document; unknown fields are an error."""
    if "$ref" in described:
        properties = DOCUMENT["schemas"][described["$ref"]]["properties"]
        assert isinstance(value, dict), at
        for name, inner in value.items():
            assert name in properties, f"{at}.{name} is not in {described['$ref']}"
            _check(inner, properties[name], f"{at}.{name}")
        return
    match described["type"]:
        case "array":
            assert isinstance(value, list), at
            for index, inner in enumerate(value):
                _check(inner, described["items"], f"{at}[{index}]")
        case "string":
            assert isinstance(value, str), at
            if described.get("format") in ("uint64", "int64"):
                assert re.fullmatch(r"-?\d+", value), at
            if described.get("format") == "byte":
                assert re.fullmatch(r"[A-Za-z0-9_-]*=*", value), at
                base64.urlsafe_b64decode(value)
            if "enum" in described:
                assert value in described["enum"], at
        case "integer":
            assert isinstance(value, int), at
            assert not isinstance(value, bool), at
        case "boolean":
            assert isinstance(value, bool), at
        case other:
            pytest.fail(f"{at}: the document has a type that this check does not know: {other}")


MULTIPART = (
    b"From: Dana Reyes <dana@interviewer.example>\r\nTo: sam@example.com\r\nSubject: Files\r\n"
    b"Message-ID: <files@interviewer.example>\r\nMIME-Version: 1.0\r\n"
    b"Content-Type: multipart/mixed; boundary=b\r\n\r\n"
    b"--b\r\nContent-Type: text/plain\r\n\r\nHello\r\n"
    b'--b\r\nContent-Type: text/calendar; name="i.ics"\r\n\r\nBEGIN:VCALENDAR\r\n--b--\r\n'
)


def _raw(world: World, subject: str = "Draft") -> dict[str, object]:
    raw = base64.urlsafe_b64encode(mail(world, subject=subject)).decode()
    return {"message": {"raw": raw}}


Ask = Callable[[Caller, World, MailboxStore], httpx.Response]


def _get(path: str, **query: str) -> Ask:
    return lambda api, world, store: api.get(path, **query)


def _opened(path: str, **query: str) -> Ask:
    return lambda api, world, store: api.get(
        path.format(message=store.newest()[0].id, thread=store.newest()[0].thread_id), **query
    )


def _attachment(api: Caller, world: World, store: MailboxStore) -> httpx.Response:
    message = store.receive(MULTIPART)
    parts = api.get(f"me/messages/{message.id}").json()["payload"]["parts"]
    attachment = parts[1]["body"]["attachmentId"]
    return api.get(f"me/messages/{message.id}/attachments/{attachment}")


def _history(api: Caller, world: World, store: MailboxStore) -> httpx.Response:
    start = store.history.current
    message = store.receive(mail(world))
    store.modify(message.id, add=["STARRED"], remove=["UNREAD"])
    store.delete(message.id)
    return api.get("me/history", startHistoryId=str(start))


def _draft(then: Callable[[Caller, str, dict[str, object]], httpx.Response]) -> Ask:
    def ask(api: Caller, world: World, store: MailboxStore) -> httpx.Response:
        made = api.post("me/drafts", _raw(world)).json()
        return then(api, made["id"], _raw(world, "Again"))

    return ask


LABEL = {"name": "Jobs/Write", "labelListVisibility": "labelShow", "messageListVisibility": "show"}


def _label(then: Callable[[Caller, str, str], httpx.Response]) -> Ask:
    def ask(api: Caller, world: World, store: MailboxStore) -> httpx.Response:
        made = api.post("me/labels", LABEL).json()
        return then(api, made["id"], store.newest()[0].thread_id)

    return ask


def _watch(api: Caller, world: World, store: MailboxStore) -> httpx.Response:
    return api.post(
        "me/watch",
        {
            "topicName": world.project.topic,
            "labelIds": ["INBOX", "SENT"],
            "labelFilterBehavior": "include",
        },
    )


ANSWERS: dict[str, tuple[Ask, ...]] = {
    "getProfile": (_get("me/profile"),),
    "labels.list": (_get("me/labels"),),
    "labels.create": (lambda api, world, store: api.post("me/labels", LABEL),),
    "labels.delete": (_label(lambda api, label, thread: api.delete(f"me/labels/{label}")),),
    "threads.modify": (
        _label(
            lambda api, label, thread: api.post(
                f"me/threads/{thread}/modify", {"addLabelIds": [label]}
            )
        ),
    ),
    "settings.sendAs.list": (_get("me/settings/sendAs"),),
    "history.list": (_history,),
    "messages.list": (
        _get("me/messages"),
        _get("me/messages", q="subject:interview after:1 -in:drafts"),
        _get("me/messages", maxResults="1", labelIds="INBOX", includeSpamTrash="true"),
    ),
    "messages.get": tuple(
        _opened("me/messages/{message}", format=form)
        for form in ("minimal", "full", "raw", "metadata")
    ),
    "messages.attachments.get": (_attachment,),
    "threads.list": (_get("me/threads"), _get("me/threads", maxResults="1")),
    "threads.get": tuple(
        _opened("me/threads/{thread}", format=form) for form in ("full", "minimal", "metadata")
    ),
    "drafts.create": (lambda api, world, store: api.post("me/drafts", _raw(world)),),
    "drafts.list": (_draft(lambda api, draft, body: api.get("me/drafts")),),
    "drafts.get": (_draft(lambda api, draft, body: api.get(f"me/drafts/{draft}")),),
    "drafts.update": (_draft(lambda api, draft, body: api.put(f"me/drafts/{draft}", body)),),
    "drafts.delete": (_draft(lambda api, draft, body: api.delete(f"me/drafts/{draft}")),),
    "drafts.send": (_draft(lambda api, draft, body: api.post("me/drafts/send", {"id": draft})),),
    "watch": (_watch,),
    "stop": (lambda api, world, store: api.post("me/stop"),),
}


@pytest.mark.parametrize("name", METHODS)
def test_answers_fit_the_documented_schema(name: str, world: World, sam: MailboxStore) -> None:
    api = caller(world, sam, READONLY, COMPOSE, MODIFY)
    sam.receive(mail(world))
    sam.send(mail(world, sender=sam.address, to="dana@interviewer.example"))
    schema = _discovered(name).get("response")
    for ask in ANSWERS[name]:
        answer = ask(api, world, sam)
        if schema is None:
            assert (answer.status_code, answer.content) == (204, b"")
        else:
            assert answer.status_code == 200, answer.text
            _check(answer.json(), schema, name)


def _request(name: str, api: Caller, **extra: str) -> httpx.Response:
    """A call that would be right but for `extra`."""
    method = METHODS[name]
    path = method.path.removeprefix("gmail/v1/users/").format(
        userId="me", id="19ac8532c2790000", messageId="19ac8532c2790000"
    )
    query = {"startHistoryId": "1"} if name == "history.list" else {}
    return httpx.request(
        method.http, f"{api.base_url}/gmail/v1/users/{path}", params={**query, **extra},
        headers=dict(api.headers), json={} if method.body else None, verify=without_tls())  # fmt: skip


@pytest.mark.parametrize("name", METHODS)
def test_an_unknown_parameter_is_refused(name: str, world: World, sam: MailboxStore) -> None:
    answer = _request(name, caller(world, sam, MODIFY), maxresults="5")
    assert answer.status_code == 400
    assert "Unknown name" in answer.json()["error"]["message"]


@pytest.mark.parametrize("name", [name for name, method in METHODS.items() if method.body])
def test_an_unknown_field_is_refused(name: str, world: World, sam: MailboxStore) -> None:
    api, method = caller(world, sam, MODIFY), METHODS[name]
    path = method.path.removeprefix("gmail/v1/users/").format(userId="me", id="r1")
    for body in ({"surprise": 1}, {"message": {"surprise": 1}}, [1], "text"):
        answer = httpx.request(
            method.http,
            f"{api.base_url}/gmail/v1/users/{path}",
            json=body,
            headers=dict(api.headers),
            verify=without_tls(),
        )
        assert answer.status_code == 400, body


WRONG = [
    ("messages.get", {"format": "FULL"}),
    ("threads.get", {"format": "raw"}),
    ("drafts.get", {"format": "everything"}),
    ("history.list", {"historyTypes": "messagesAdded"}),
    ("history.list", {"startHistoryId": "abc"}),
    ("history.list", {"startHistoryId": ""}),
    ("history.list", {"startHistoryId": "-1"}),
    ("history.list", {"startHistoryId": str(2**64)}),
    ("history.list", {"maxResults": "501"}),
    ("messages.list", {"maxResults": "many"}),
    ("messages.list", {"includeSpamTrash": "yes"}),
    ("messages.list", {"pageToken": "made-up"}),
    ("messages.list", {"q": "larger:10M"}),
    ("messages.list", {"alt": "media"}),
]


@pytest.mark.parametrize(("name", "query"), WRONG)
def test_a_wrong_value_is_refused(
    name: str, query: dict[str, str], world: World, sam: MailboxStore
) -> None:
    assert _request(name, caller(world, sam, MODIFY), **query).status_code == 400


@pytest.mark.parametrize("name", METHODS)
def test_a_method_needs_one_of_its_scopes(name: str, world: World, sam: MailboxStore) -> None:
    for scope in (METADATA, READONLY, COMPOSE, MODIFY):
        answer = _request(name, caller(world, sam, scope))
        refused = answer.status_code == 403 and "insufficient" in answer.text
        assert refused == (scope not in METHODS[name].scopes), (scope, answer.text)
