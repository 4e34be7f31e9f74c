"""What a page of Gmail's history means for us, before anything is paid for.

Drafts and their autosaves, chats, spam and the bin are told by the labels in the record
(facts/gmail.md, pitfalls 4 and 5). Pure: records in, ids out.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from app.domain.message import RemoteId

NOT_MAIL = frozenset({"DRAFT", "SPAM", "TRASH", "CHAT"})
BECOMES_MAIL = frozenset({"DRAFT", "SPAM", "TRASH"})
"""Labels whose loss makes mail of a message: a draft was sent, spam or bin was undone."""

Json = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Happened:
    """The outcome of a page. Ids are in the order in which they were first named."""

    to_fetch: tuple[RemoteId, ...]
    removed: frozenset[RemoteId]
    last_id: int | None  # the newest record of the page; None for an empty one


def happened(records: Iterable[Json]) -> Happened:
    """Follow each message through the page: what came last decides.

    A removed message that we never stored is named too; removing it is harmless.
    """
    wanted: dict[RemoteId, bool] = {}
    last_id: int | None = None
    for record in records:
        last_id = max(int(record["id"]), last_id or 0)
        for entry in record.get("messagesAdded", ()):
            if not _labels(entry["message"]) & NOT_MAIL:
                wanted[_id(entry)] = True
        for entry in record.get("labelsRemoved", ()):
            lost = set(entry.get("labelIds", ()))
            if lost & BECOMES_MAIL and not _labels(entry["message"]) & NOT_MAIL:
                wanted[_id(entry)] = True
        for entry in record.get("labelsAdded", ()):
            added = set(entry.get("labelIds", ()))
            if added & NOT_MAIL:
                wanted[_id(entry)] = False
            elif "SENT" in added and not _labels(entry["message"]) & NOT_MAIL:
                wanted[_id(entry)] = True
        for entry in record.get("messagesDeleted", ()):
            wanted[_id(entry)] = False
    return Happened(
        to_fetch=tuple(found for found, fetch in wanted.items() if fetch),
        removed=frozenset(found for found, fetch in wanted.items() if not fetch),
        last_id=last_id,
    )


def is_mail(resource: Json) -> bool:
    """Whether a message resource is mail at all: no draft, chat, spam, nothing in the bin."""
    return not _labels(resource) & NOT_MAIL


def _labels(resource: Json) -> set[str]:
    return set(resource.get("labelIds", ()))


def _id(entry: Json) -> RemoteId:
    return RemoteId(str(entry["message"]["id"]))
