"""What Graph does for whoever writes: reply drafts, new drafts, changes, moves, the bin, sending.

Strict about bodies: a property that messages do not have, or that cannot be set, is a 400.
"""

from collections.abc import Callable, Mapping
from html import escape
from typing import Any

from app.sandbox.graph_call import SENDING, WRITING, Call
from app.sandbox.graph_draft import DraftContent, Person, html_of_text
from app.sandbox.graph_errors import Answer, GraphError, bad_request
from app.sandbox.graph_message import people_in, resource
from app.sandbox.graph_store import GraphStore, Item

Json = dict[str, Any]
_FLAG = {"flagStatus", "startDateTime", "dueDateTime", "completedDateTime"}
_MOMENT = {"dateTime", "timeZone"}


def create_reply(call: Call) -> Answer:
    """To the sender. To one's own sent mail: to oneself, unless somebody says otherwise."""
    return _reply(call, everybody=False)


def create_reply_all(call: Call) -> Answer:
    """To everybody; the original counts as read from now on."""
    answer = _reply(call, everybody=True)
    call.store.mark_read(call.item().id)
    return answer


def _reply(call: Call, *, everybody: bool) -> Answer:
    call.need(WRITING)
    body = _object(call.body or {})
    _known(body, {"comment", "message"}, "createReply")
    given = _object(body.get("message") or {})
    if "comment" in body and "body" in given:
        raise bad_request("Either a comment or the body of the message, not both.")
    parent = call.item()
    people = people_in(parent)
    to = people.reply_to or people.sender
    content = DraftContent(
        sender=(call.store.name, call.store.address),
        subject=_re(parent.headers.subject),
        to=list(to),
        cc=list(people.cc) if everybody else [],
        content_type="html",
        content=_quote(call.store, parent, str(body.get("comment", ""))),
        in_reply_to=parent.headers.message_id,
        references=(*parent.headers.references, parent.headers.message_id),
    )
    if everybody:
        content.to += [one for one in people.to if one[1].lower() not in call.store.owners]
    usual = list(content.to)
    _set(content, given)
    if call.store.doubles_recipients and "toRecipients" in given:
        content.to = [*usual, *content.to]
    return _made(call, call.store.new_draft(content, parent=parent), status=201)


def create(call: Call) -> Answer:
    """A draft of its own, in no conversation."""
    call.need(WRITING)
    content = DraftContent(sender=(call.store.name, call.store.address))
    given = _object(call.body)
    for header in given.pop("internetMessageHeaders", ()):
        name = str(_object(header).get("name", ""))
        if not name.lower().startswith("x-"):
            raise GraphError(
                400, "InvalidInternetMessageHeader",
                f"The internet message header name '{name}' should start with 'x-' or 'X-'.",
            )  # fmt: skip
        content.own_headers.append((name, str(header.get("value", ""))))
    _set(content, given)
    return _made(call, call.store.new_draft(content), status=201)


def change(call: Call) -> Answer:
    """Flags of any message; subject, people and body of a draft only."""
    call.need(WRITING)
    item, given = call.item(), _object(call.body)
    known = set(_ANYWHERE) | set(_IN_DRAFTS)
    _known(given, known, "microsoft.graph.message")
    for name in given.keys() & set(_IN_DRAFTS):
        if item.draft is None:
            raise GraphError(400, "ErrorInvalidPropertySet", f"'{name}' can be set on drafts only.")
    for name, value in given.items():
        if name in _ANYWHERE and name != "isRead":
            _ANYWHERE[name](item, value)
    if item.draft is not None and given.keys() & set(_IN_DRAFTS):
        _set(item.draft, {k: v for k, v in given.items() if k in _IN_DRAFTS})
        call.store.save_draft(item)
    elif given.keys() - {"isRead"}:
        call.store.touched(item)
    if "isRead" in given:
        call.store.mark_read(item.id, read=_boolean(given["isRead"]))
    return _made(call, item, status=200)


def move(call: Call) -> Answer:
    """Into another folder, where it has another id of the place."""
    call.need(WRITING)
    body = _object(call.body)
    _known(body, {"destinationId"}, "move")
    name = call.store.folder_name(str(body.get("destinationId", "")))
    if name is None:
        raise GraphError(400, "ErrorInvalidIdMalformed", "Id is malformed.")
    return _made(call, call.store.move(call.item().id, name), status=201)


def delete(call: Call) -> Answer:
    """Into Deleted Items; out of there for good."""
    call.need(WRITING)
    call.store.throw_away(call.item().id)
    return Answer(204)


def send(call: Call) -> Answer:
    """Never asked for by a program that only makes drafts: 403 without `Mail.Send`."""
    call.need(SENDING)
    call.store.send_draft(call.item().id)
    return Answer(202)


def _made(call: Call, item: Item, *, status: int) -> Answer:
    made = resource(call.store, item, immutable=call.prefer.immutable, text=call.prefer.text)
    for hidden in ("internetMessageHeaders", "uniqueBody"):
        made.pop(hidden, None)
    context = {"@odata.context": f"{call.base_url}/$metadata#messages/$entity"}
    return Answer(status, context | made)


# Properties


def _set(content: DraftContent, given: Mapping[str, Any]) -> None:
    _known(given, set(_IN_DRAFTS), "microsoft.graph.message")
    for name, value in given.items():
        _IN_DRAFTS[name](content, value)


def _set_subject(content: DraftContent, value: object) -> None:
    content.subject = _text(value)


def _set_body(content: DraftContent, value: object) -> None:
    body = _object(value)
    _known(body, {"contentType", "content"}, "microsoft.graph.itemBody")
    kind = _text(body.get("contentType", "text")).lower()
    if kind not in ("text", "html"):
        raise bad_request(f"'{kind}' is no bodyType.")
    content.content_type, content.content = kind, _text(body.get("content", ""))


def _set_from(content: DraftContent, value: object) -> None:
    content.sender = _person(value)


def _set_nothing(content: DraftContent, value: object) -> None:
    """Taken, and of no consequence here."""


def _people_setter(name: str) -> Callable[[DraftContent, object], None]:
    def set_people(content: DraftContent, value: object) -> None:
        if not isinstance(value, list):
            raise bad_request("A collection of recipients is needed.")
        setattr(content, name, [_person(one) for one in value])

    return set_people


_IN_DRAFTS: Mapping[str, Callable[[DraftContent, object], None]] = {
    "subject": _set_subject,
    "body": _set_body,
    "from": _set_from,
    "sender": _set_from,
    "toRecipients": _people_setter("to"),
    "ccRecipients": _people_setter("cc"),
    "bccRecipients": _people_setter("bcc"),
    "replyTo": _people_setter("reply_to"),
    "importance": _set_nothing,
    "isDeliveryReceiptRequested": _set_nothing,
    "isReadReceiptRequested": _set_nothing,
}


def _set_categories(item: Item, value: object) -> None:
    if not isinstance(value, list):
        raise bad_request("categories is a collection of strings.")
    item.categories = [_text(one) for one in value]


def _set_flag(item: Item, value: object) -> None:
    flag = _object(value)
    _known(flag, _FLAG, "microsoft.graph.followupFlag")
    for name in _FLAG - {"flagStatus"} & flag.keys():
        _known(_object(flag[name]), _MOMENT, "microsoft.graph.dateTimeTimeZone")
    if "dueDateTime" in flag and "startDateTime" not in flag:
        raise GraphError(400, "ErrorInvalidRequest", "A due date needs a start date.")
    item.flag = dict(flag)


def _no_setter(item: Item, value: object) -> None:
    """Taken, and of no consequence here."""


_ANYWHERE: Mapping[str, Callable[[Item, object], None]] = {
    "isRead": _no_setter,
    "categories": _set_categories,
    "flag": _set_flag,
    "inferenceClassification": _no_setter,
}


def _known(given: Mapping[str, Any], names: set[str], kind: str) -> None:
    for name in given:
        if name not in names:
            raise bad_request(
                f"The property '{name}' does not exist on type '{kind}', or cannot be set.",
                "RequestBodyRead",
            )


def _object(value: object) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise bad_request("Unable to read JSON request payload.", "BadRequest")
    return dict(value)


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise bad_request("Cannot convert the literal to the expected type 'Edm.String'.")
    return value


def _boolean(value: object) -> bool:
    if not isinstance(value, bool):
        raise bad_request("Cannot convert the literal to the expected type 'Edm.Boolean'.")
    return value


def _person(value: object) -> Person:
    recipient = _object(value)
    _known(recipient, {"emailAddress"}, "microsoft.graph.recipient")
    inner = _object(recipient.get("emailAddress"))
    _known(inner, {"name", "address"}, "microsoft.graph.emailAddress")
    address = _text(inner.get("address", ""))
    if "@" not in address or any(char.isspace() for char in address):
        raise GraphError(400, "ErrorInvalidRecipients", "At least one recipient is not valid.")
    return _text(inner.get("name", "")), address


def _re(subject: str) -> str:
    return subject if subject.casefold().startswith("re:") else f"RE: {subject}"


def _quote(store: GraphStore, parent: Item, comment: str) -> str:
    """The comment, a rule, who wrote when, and the mail."""
    inside = resource(store, parent, immutable=True)["body"]["content"]
    said = html_of_text(comment) if comment else ""
    head = (
        f"<hr><b>From:</b> {escape(parent.headers.sender)}<br>"
        f"<b>Sent:</b> {parent.received_at:%A, %d %B %Y %H:%M}<br>"
        f"<b>Subject:</b> {escape(parent.headers.subject)}<br><br>"
    )
    return f"<html><body>{said}{head}{inside}</body></html>"
