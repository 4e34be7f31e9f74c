"""Delta rounds over a folder: tokens that hold the options of the first call, pages, removals."""

import base64
import binascii
import json
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from functools import partial
from typing import Any

from app.sandbox import graph_query as odata
from app.sandbox.graph_call import Call
from app.sandbox.graph_errors import GraphError, bad_request
from app.sandbox.graph_log import Happened, Net
from app.sandbox.graph_message import etag, resource
from app.sandbox.graph_store import Item

Json = dict[str, Any]
Draw = Callable[[], Json]
USUAL_PAGE = 10
MOST_FILTERED = 5000  # messages of a first round with a filter
_WHAT = {"created", "updated", "deleted"}
EXPIRED = (
    (410, "syncStateNotFound", "The sync state generation is not found."),
    (400, "SyncStateNotFound", "The sync state is not found."),
    (410, "resyncRequired", "Resync required."),
)
"""The three spellings that were seen."""


@dataclass(frozen=True, slots=True)
class Round:
    """What a token holds."""

    folder: str
    after: int  # position in the log where the round begins
    until: int = 0  # and ends
    offset: int = 0
    select: str | None = None
    received: str = ""  # "ge 2026-…"
    change: str = ""

    def token(self) -> str:
        """Opaque to whoever gets it."""
        return base64.urlsafe_b64encode(json.dumps(asdict(self)).encode()).decode().rstrip("=")

    @classmethod
    def of(cls, token: str) -> "Round":
        """
        Raises:
            GraphError: 400 for a token that nobody gave out.
        """
        try:
            found = json.loads(base64.urlsafe_b64decode(token + "=" * (-len(token) % 4)))
            return cls(**found)
        except (ValueError, TypeError, binascii.Error):
            raise bad_request("Badly formed token.", "BadRequest") from None


def page(call: Call, expired_as: int) -> Json:
    """A page of a round, with the link to the next page or to the next round.

    Args:
        expired_as: Which of `EXPIRED` an old state is refused with.
    """
    store = call.store
    with store.lock:
        current = _current(call)
        position = current.until if current.offset else current.after
        if position and position < store.log.horizon:
            status, code, message = EXPIRED[expired_as]
            where = f"{_address(call, current.folder)}?$deltatoken="
            headers = {"Location": where} if status == 410 else {}
            raise GraphError(status, code, message, headers=headers)
        rows = _rows(call, current)
        size = call.prefer.page or USUAL_PAGE
        end = current.offset + size
        shown = [draw() for draw in rows[current.offset : end]]
        answer: Json = {"@odata.context": f"{call.base_url}/$metadata#Collection(message)"}
        address = _address(call, current.folder)
        if end < len(rows):
            link = replace(current, offset=end).token()
            answer["@odata.nextLink"] = f"{address}?$skiptoken={link}"
        else:
            link = replace(current, after=current.until, until=0, offset=0).token()
            answer["@odata.deltaLink"] = f"{address}?$deltatoken={link}"
        return answer | {"value": shown}


def _current(call: Call) -> Round:
    query = call.query
    if "$deltatoken" in query or "$skiptoken" in query:
        odata.option_names(query, "$deltatoken", "$skiptoken")
        if "$skiptoken" in query:
            return Round.of(query["$skiptoken"])
        if query["$deltatoken"] == "latest":
            raise bad_request("Deltatoken 'latest' is not supported for messages.")
        following = Round.of(query["$deltatoken"])
        return replace(following, until=max(following.after, call.store.log.seen()))
    odata.option_names(query, "$select", "$filter", "$orderby", "$top", "$expand", "changeType")
    odata.selected(query)
    received = _received(query.get("$filter", ""))
    if query.get("$orderby", "receivedDateTime desc") != "receivedDateTime desc":
        raise bad_request("The delta of messages is sorted by receivedDateTime desc only.")
    change = query.get("changeType", "")
    if change and change not in _WHAT:
        raise bad_request(f"Unknown changeType '{change}'.")
    return Round(call.folder(), 0, call.store.log.seen(), 0, query.get("$select"), received, change)


def _received(text: str) -> str:
    if not text:
        return ""
    found = odata.clauses(text)
    if len(found) != 1 or found[0].name != "receivedDateTime" or found[0].op not in ("ge", "gt"):
        raise bad_request(
            "The delta of messages is filtered by receivedDateTime ge or gt only.",
            "ErrorInvalidUrlQueryFilter",
        )
    at = found[0].value
    return f"{found[0].op} {at.isoformat()}" if isinstance(at, datetime) else ""


def _rows(call: Call, current: Round) -> list[Draw]:
    """Of the whole round; only those of the page are drawn."""
    first = current.after == 0
    nets = call.store.log.net(current.folder, current.after, current.until)
    rows = [row for net in nets if (row := _row(call, current, net, first=first)) is not None]
    if first and current.received and len(rows) > MOST_FILTERED:
        rows = rows[-MOST_FILTERED:]
    return rows


def _row(call: Call, current: Round, net: Net, *, first: bool) -> Draw | None:
    item = call.store.find(net.item)
    if net.gone is not None or item is None or item.folder != current.folder:
        if first or current.change not in ("", "deleted"):
            return None
        reason = "changed" if net.gone is Happened.MOVED_OUT and item is not None else "deleted"
        shown = net.item if call.prefer.immutable or item is None else item.rest_id
        gone = {
            "@odata.type": "#microsoft.graph.message", "id": shown,
            "@removed": {"reason": reason},
        }  # fmt: skip
        return lambda: gone
    op, _, at = current.received.partition(" ")
    if at:
        since = datetime.fromisoformat(at)
        if item.received_at < since or (op == "gt" and item.received_at == since):
            return None
    if current.change == "deleted":
        return None
    names = odata.selected({} if current.select is None else {"$select": current.select})
    if not net.whole:
        if names is not None and "isRead" not in names:
            return None
        shown = item.id if call.prefer.immutable else item.rest_id
        read = {
            "@odata.type": "#microsoft.graph.message", "@odata.etag": etag(item), "id": shown,
            "isRead": item.read, "parentFolderId": call.store.folder_id(item.folder),
        }  # fmt: skip
        return lambda: read
    return partial(_whole, call, item, names)


def _whole(call: Call, item: Item, names: frozenset[str] | None) -> Json:
    made = resource(call.store, item, immutable=call.prefer.immutable, text=call.prefer.text)
    made.pop("internetMessageHeaders", None)  # never with a collection
    typed = {"@odata.type": "#microsoft.graph.message", **made}
    return odata.show(typed, names, text=call.may(frozenset({"Mail.Read", "Mail.ReadWrite"})))


def _address(call: Call, folder: str) -> str:
    return f"{call.base_url}/me/mailFolders('{folder}')/messages/delta"
