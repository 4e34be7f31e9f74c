"""Where the delta of each folder stands, and what a page of it means. Pure: values in, values out.

Sources: "Get incremental changes to messages in a folder"; reports of what is on the wire: a mail
that was merely read comes as three properties (microsoft-graph-docs #7776); items are replayed.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from typing import Any, Final

from app.domain.account import Cursor
from app.domain.errors import CursorExpired
from app.domain.message import RemoteId

Json = Mapping[str, Any]
VERSION: Final = 1


@dataclass(frozen=True, slots=True)
class Stand:
    """One folder. `link` is Graph's own, whole; "" before the first call."""

    link: str = ""
    walking: bool = False
    """Still on the first round, which shows everything from the window on, known or not."""


@dataclass(frozen=True, slots=True)
class Place:
    """Both folders: what a cursor of ours says."""

    inbox: Stand
    sent: Stand
    on: date
    """When these links were given. Graph forgets old states, not on a day that anybody knows, so
    links are renewed once a day even where nothing happens."""
    since: datetime | None = None
    """While walking: what came earlier is not news."""

    def text(self) -> Cursor:
        """As it is stored."""
        said: dict[str, object] = {
            "v": VERSION, "inbox": _said(self.inbox), "sent": _said(self.sent),
            "on": self.on.isoformat(),
        }  # fmt: skip
        if self.since is not None and (self.inbox.walking or self.sent.walking):
            said["since"] = self.since.astimezone(UTC).isoformat()
        return Cursor(json.dumps(said, separators=(",", ":")))

    @classmethod
    def of(cls, cursor: Cursor) -> "Place":
        """
        Raises:
            CursorExpired: it was made by another program or version: start over.
        """
        try:
            said = json.loads(cursor)
            if said["v"] != VERSION:
                raise CursorExpired("version")
            since = said.get("since")
            return cls(
                _stand(said["inbox"]),
                _stand(said["sent"]),
                date.fromisoformat(said["on"]),
                datetime.fromisoformat(since) if since else None,
            )
        except (ValueError, KeyError, TypeError) as error:
            raise CursorExpired("unreadable") from error

    def is_of(self, day: date) -> bool:
        """Whether the links are of this day, and no walk is under way."""
        return self.on == day and not (self.inbox.walking or self.sent.walking)

    def given(self, day: date) -> "Place":
        """The same with links that were given on this day."""
        return replace(self, on=day)

    @classmethod
    def beginning(cls, now: datetime) -> "Place":
        """To be walked later, telling what comes from this moment on."""
        walk = Stand("", walking=True)
        return cls(walk, walk, now.date(), now)


@dataclass(frozen=True, slots=True)
class Told:
    """A page of one folder. `changed` are messages in the order in which they came in."""

    changed: tuple[Json, ...]
    removed: frozenset[RemoteId]
    """No longer in this folder: in the bin, deleted, or merely moved."""
    stand: Stand
    more: bool
    empty: bool


def told(page: Json, before: Stand, since: datetime | None) -> Told:
    """What a page says; the last word about a message counts.

    Raises:
        CursorExpired: it leads nowhere.
    """
    latest: dict[str, Json] = {}
    rows = [row for row in page.get("value", ()) if isinstance(row, dict) and row.get("id")]
    for row in rows:
        if is_whole(row) or "@removed" in row or str(row["id"]) not in latest:
            latest[str(row["id"])] = row
    next_link, delta_link = page.get("@odata.nextLink"), page.get("@odata.deltaLink")
    link = str(next_link or delta_link or "")
    if not link:
        raise CursorExpired("no link")
    changed = [
        row for row in latest.values()
        if is_whole(row) and (not before.walking or since is None or received_at(row) >= since)
    ]  # fmt: skip
    return Told(
        changed=tuple(sorted(changed, key=received_at)),
        removed=frozenset(
            RemoteId(found) for found, row in latest.items()
            if "@removed" in row and not before.walking
        ),
        stand=Stand(link, walking=before.walking and bool(next_link)),
        more=bool(next_link),
        empty=not rows,
    )  # fmt: skip


def is_whole(row: Json) -> bool:
    """A message that is new, or was changed in earnest; not one that was merely read."""
    return "@removed" not in row and "receivedDateTime" in row and not row.get("isDraft")


def received_at(row: Json) -> datetime:
    """When the mailbox took it in."""
    return datetime.fromisoformat(str(row["receivedDateTime"])).astimezone(UTC)


def moved(place: Place, folder: str, stand: Stand) -> Place:
    """The place with one folder further on."""
    return replace(place, inbox=stand) if folder == "inbox" else replace(place, sent=stand)


def _said(stand: Stand) -> list[object]:
    return [stand.link, 1] if stand.walking else [stand.link]


def _stand(said: object) -> Stand:
    if not isinstance(said, list) or not said or not isinstance(said[0], str):
        raise ValueError("no stand")
    return Stand(said[0], walking=len(said) > 1)
