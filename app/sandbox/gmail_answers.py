"""What each Gmail method answers, given a call that was checked."""

from typing import Any, TypeVar

from app.sandbox.gmail_call import Call, raw_bytes
from app.sandbox.gmail_errors import ApiError, bad_request, not_found
from app.sandbox.gmail_history import Happening, HistoryGone, HistoryRecord
from app.sandbox.gmail_labels import SYSTEM_LABELS
from app.sandbox.gmail_methods import ADDON
from app.sandbox.gmail_payload import (
    attachment_body,
    bare_resource,
    message_resource,
    with_attachment_ids,
)
from app.sandbox.gmail_search import UnknownOperator, hides, matcher, visible
from app.sandbox.mailbox_store import SavedDraft, Stored

Json = dict[str, Any]
Row = TypeVar("Row")


def profile(call: Call) -> Json:
    """Address, counts, current history id."""
    messages, threads = call.store.count()
    return {
        "emailAddress": call.store.address,
        "messagesTotal": messages,
        "threadsTotal": threads,
        "historyId": str(call.store.history.current),
    }


def send_as(call: Call) -> Json:
    """The primary address and the aliases."""
    store = call.store
    primary = {
        "sendAsEmail": store.address, "displayName": store.name, "replyToAddress": "",
        "signature": "", "isPrimary": True, "isDefault": True,
    }  # fmt: skip
    return {
        "sendAs": [primary] + [
            {
                "sendAsEmail": alias, "displayName": store.name, "replyToAddress": "",
                "signature": "", "isPrimary": False, "isDefault": False, "treatAsAlias": True,
                "verificationStatus": "accepted",
            }
            for alias in store.aliases
        ]
    }  # fmt: skip


# History


def history(call: Call) -> Json:
    """Records after the start id, rising; the page token walks on."""
    label = call.one("labelId")
    if label and label not in SYSTEM_LABELS and label not in call.store.user_labels:
        raise not_found()
    try:
        records, current = call.store.history.since(int(call.one("startHistoryId")))
    except HistoryGone:
        raise not_found() from None
    types = call.query.get("historyTypes")
    wanted = [
        record for record in records
        if (not types or record.what in types) and (not label or label in record.labels)
    ]  # fmt: skip
    page, token = _page(call, wanted)
    answer: Json = {"historyId": str(current)}
    if page:
        answer["history"] = [_record(record) for record in page]
    return answer | token


def _record(record: HistoryRecord) -> Json:
    message: Json = {"id": record.message_id, "threadId": record.thread_id}
    shown: Json = {"id": str(record.id), "messages": [dict(message)]}
    if record.labels:
        message["labelIds"] = list(record.labels)
    key = {
        Happening.MESSAGE_ADDED: "messagesAdded",
        Happening.MESSAGE_DELETED: "messagesDeleted",
        Happening.LABEL_ADDED: "labelsAdded",
        Happening.LABEL_REMOVED: "labelsRemoved",
    }[record.what]
    entry: Json = {"message": message}
    if record.changed:
        entry["labelIds"] = list(record.changed)
    return shown | {key: [entry]}


def _page(call: Call, rows: list[Row]) -> tuple[list[Row], Json]:
    """`maxResults` rows from `pageToken` on; a token of another list is refused."""
    start = 0
    if token := call.one("pageToken"):
        digits = token.removeprefix("1043")
        if digits == token or not digits.isdigit():
            raise bad_request("Invalid pageToken")
        start = int(digits)
    end = start + max(1, call.number("maxResults", 100))
    return rows[start:end], {"nextPageToken": f"1043{end}"} if end < len(rows) else {}


# Messages and threads


def messages(call: Call) -> Json:
    """Newest first."""
    page, token = _page(call, _found(call))
    answer: Json = {"resultSizeEstimate": len(page)}
    if page:
        answer["messages"] = [bare_resource(stored) for stored in page]
    return answer | token


def message(call: Call) -> Json:
    """In the format asked for."""
    stored = call.store.require(call.message_id())
    _must_be_open(call, stored)
    return _resource(call, stored)


def attachment(call: Call) -> Json:
    """The bytes of a part."""
    stored = call.store.require(call.message_id("messageId"))
    _must_be_open(call, stored)
    body = attachment_body(stored, call.path["id"])
    if body is None:
        raise bad_request("Invalid attachment token")
    return body


def threads(call: Call) -> Json:
    """By their newest message."""
    rows: dict[str, Stored] = {}
    for stored in _found(call):
        rows.setdefault(stored.thread_id, stored)
    page, token = _page(call, list(rows.values()))
    answer: Json = {"resultSizeEstimate": len(page)}
    if page:
        answer["threads"] = [
            {"id": stored.thread_id, "historyId": str(stored.history_id)} for stored in page
        ]
    return answer | token


def thread(call: Call) -> Json:
    """All its messages, oldest first, drafts and binned ones too."""
    if call.opened and call.opened.thread_id != call.path["id"]:
        raise not_found()
    if call.opened and f"{ADDON}message.readonly" not in call.addon_scopes:
        # Without it the message token opens one message only (facts 1.6, the stricter reading).
        raise ApiError(403, "insufficientPermissions", "Insufficient Permission")
    found = call.store.thread(call.message_id())
    return {
        "id": found[0].thread_id,
        "historyId": str(max(stored.history_id for stored in found)),
        "messages": [_resource(call, stored) for stored in found],
    }


def _must_be_open(call: Call, stored: Stored) -> None:
    """An add-on token is good for the open message; with `readonly` for its whole thread."""
    if call.opened is None or call.opened.message_id == stored.id:
        return
    wide = f"{ADDON}message.readonly" in call.addon_scopes
    if not (wide and call.opened.thread_id == stored.thread_id):
        raise not_found()


def _resource(call: Call, stored: Stored) -> Json:
    form = call.format()
    resource = message_resource(
        stored, form, call.query.get("metadataHeaders", ()), snippet=not call.metadata_only
    )
    return with_attachment_ids(resource, stored)


def _found(call: Call) -> list[Stored]:
    query = call.one("q")
    if query and call.metadata_only:
        raise ApiError(403, "forbidden", "Metadata scope does not support 'q' parameter")
    wanted = set(call.query.get("labelIds", ()))
    everywhere = call.one("includeSpamTrash") == "true" or not hides(query)
    everywhere = everywhere or bool(wanted & {"SPAM", "TRASH"})
    try:
        fits = matcher(query)
    except UnknownOperator as unknown:
        raise bad_request(f"The sandbox does not play the search operator {unknown}") from None
    return [
        stored for stored in call.store.newest()
        if wanted <= stored.labels and visible(stored, spam_and_trash=everywhere) and fits(stored)
    ]  # fmt: skip


# Drafts


def create_draft(call: Call) -> Json:
    """A new draft; in the thread only if reference and subject fit as well."""
    raw, thread_id = _draft_body(call)
    return _shown(call, call.store.save_draft(raw, thread_id=thread_id))


def update_draft(call: Call) -> Json:
    """Replaces the message whole; it gets a new id."""
    raw, thread_id = _draft_body(call)
    return _shown(call, call.store.save_draft(raw, draft_id=call.path["id"], thread_id=thread_id))


def drafts(call: Call) -> Json:
    """Ids only."""
    query = call.one("q")
    try:
        fits = matcher(query)
    except UnknownOperator as unknown:
        raise bad_request(f"The sandbox does not play the search operator {unknown}") from None
    rows = [d for d in call.store.drafts() if fits(call.store.require(d.message_id))]
    page, token = _page(call, rows)
    answer: Json = {"resultSizeEstimate": len(page)}
    if page:
        answer["drafts"] = [
            {"id": d.id, "message": bare_resource(call.store.require(d.message_id))} for d in page
        ]
    return answer | token


def draft(call: Call) -> Json:
    """With its message in the format asked for."""
    found = call.store.draft(call.path["id"])
    return {
        "id": found.id, "message": _resource(call, call.store.require(found.message_id))
    }  # fmt: skip


def delete_draft(call: Call) -> None:
    """At once and for good."""
    call.store.discard_draft(call.path["id"])


def send_draft(call: Call) -> Json:
    """The draft goes, a sent message comes."""
    sent = call.store.send_draft(str(call.body.get("id", "")))
    return bare_resource(sent) | {"labelIds": sorted(sent.labels)}


def _draft_body(call: Call) -> tuple[bytes, str | None]:
    given = call.body.get("message") or {}
    raw = raw_bytes(given.get("raw", "")) or b""
    if not raw:
        raise bad_request("Missing draft message")
    thread_id = given.get("threadId") or None
    if call.opened and call.opened.thread_id and thread_id != call.opened.thread_id:
        raise not_found()
    return raw, thread_id


def _shown(call: Call, saved: SavedDraft) -> Json:
    stored = call.store.require(saved.message_id)
    return {"id": saved.id, "message": bare_resource(stored) | {"labelIds": ["DRAFT"]}}
