"""The mark as a Gmail label: found or made by its name, put on a thread, taken off it.

A label that is gone answers 400 or 404, and so does a thread: which of them it is, the list of
labels tells. Names conflict in any case of their letters (409). Units in docstrings.
"""

from app.domain.errors import MarkGone, MessageGone, ScopesMissing, ThreadGone
from app.domain.message import ThreadId
from app.mail.gmail.api import GmailApi
from app.mail.gmail.calls import Calls, Json
from app.mail.gmail.consent import MODIFY
from app.mail.gmail.trouble import Conflict
from app.mail.ports import MarkId


def make(api: GmailApi, calls: Calls, name: str) -> MarkId:
    """1, and 5 more for a new label; another 1 where somebody else made it this moment."""
    try:
        return _named(api, calls, name) or _made(api, calls, name)
    except ScopesMissing as missing:
        raise ScopesMissing((MODIFY,)) from missing


def put(api: GmailApi, calls: Calls, thread_id: ThreadId, mark: MarkId) -> None:
    """10."""
    try:
        _modify(api, calls, thread_id, {"addLabelIds": [mark]})
    except MessageGone:
        if any(label["id"] == mark for label in _all(api, calls)):
            raise ThreadGone from None
        raise MarkGone(mark) from None


def take(api: GmailApi, calls: Calls, thread_id: ThreadId, mark: MarkId) -> None:
    """10."""
    try:
        _modify(api, calls, thread_id, {"removeLabelIds": [mark]})
    except MessageGone:
        return


def _modify(api: GmailApi, calls: Calls, thread_id: ThreadId, body: Json) -> None:
    request = api.threads.modify(userId="me", id=thread_id, body=body)
    try:
        calls.ask(10, request)
    except ScopesMissing as missing:
        raise ScopesMissing((MODIFY,)) from missing


def _made(api: GmailApi, calls: Calls, name: str) -> MarkId:
    body = {"name": name, "labelListVisibility": "labelShow", "messageListVisibility": "show"}
    try:
        return MarkId(str(calls.ask(5, api.labels.create(userId="me", body=body))["id"]))
    except Conflict:
        found = _named(api, calls, name)
        if found is None:
            raise
        return found


def _named(api: GmailApi, calls: Calls, name: str) -> MarkId | None:
    return next(
        (
            MarkId(str(label["id"]))
            for label in _all(api, calls)
            if str(label.get("name", "")).casefold() == name.casefold()
        ),
        None,
    )


def _all(api: GmailApi, calls: Calls) -> list[Json]:
    return list(calls.ask(1, api.labels.list(userId="me")).get("labels", ()))
