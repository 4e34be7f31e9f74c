"""Drafts in the mailbox: made as a reply, found again, taken away while nobody has touched them."""

from collections.abc import Mapping, Sequence
from typing import Any

from app.domain.drafting.model import ReplyDraft
from app.domain.errors import AppError, DraftUnknown, MessageGone, ScopesMissing, ThreadGone
from app.domain.message import RemoteId, ThreadId
from app.mail.graph import api
from app.mail.graph.calls import Calls
from app.mail.graph.consent import READ_WRITE
from app.mail.graph.contents import Row
from app.mail.graph.draft import astray, properties
from app.mail.graph.folders import Folders
from app.mail.graph.trouble import AccessDenied
from app.mail.ports import DraftId, DraftRef


def create(
    calls: Calls, draft: ReplyDraft, conversation: Sequence[Row], *, mailbox: str
) -> DraftRef:
    """1 call, 2 where Exchange adds a recipient of its own.

    Args:
        conversation: Its mail, oldest first, at least one.
        mailbox: The mailbox's own address.

    Raises:
        DraftUnknown: no answer came, or the recipients could not be put right.
        ScopesMissing, BadInput, ThreadGone.
    """
    wanted = properties(draft, mailbox=mailbox)
    parent = next(
        (row for row in conversation if row.get("internetMessageId") == draft.in_reply_to),
        conversation[-1],
    )
    try:
        request = api.create_reply(str(parent["id"]), wanted)
        created = calls.ask_once(request, gone=ThreadGone)
    except AccessDenied as denied:
        raise ScopesMissing((READ_WRITE,)) from denied
    if changes := astray(created, wanted):
        try:
            created = calls.ask(api.change(str(created["id"]), changes))
        except AppError as error:
            raise DraftUnknown("the draft is there, with other recipients") from error
    return ref_of(created)


def create_new(calls: Calls, draft: ReplyDraft, *, mailbox: str) -> DraftRef:
    """1 call.

    Raises:
        DraftUnknown: no answer came.
        ScopesMissing, BadInput.
    """
    try:
        created = calls.ask_once(api.new_draft(properties(draft, mailbox=mailbox)), gone=ThreadGone)
    except AccessDenied as denied:
        raise ScopesMissing((READ_WRITE,)) from denied
    return ref_of(created)


def withdraw(calls: Calls, ref: DraftRef, folders: Folders) -> bool:
    """2 calls. Any other change key than the one we saw means that somebody was at it.

    Raises:
        ScopesMissing.
    """
    try:
        found = calls.ask(api.message(ref.draft_id, api.DRAFT))
        if not found.get("isDraft") or found.get("parentFolderId") in folders.bin:
            return True  # sent, or thrown away
        if ref_of(found).message_id != ref.message_id:
            return False
        calls.ask(api.delete(ref.draft_id))
    except MessageGone:
        return True
    except AccessDenied as denied:
        raise ScopesMissing((READ_WRITE,)) from denied
    return True


def listed(calls: Calls, thread_id: ThreadId) -> tuple[DraftRef, ...]:
    """1 call."""
    rows = calls.ask(api.drafts(thread_id)).get("value", ())
    return tuple(ref_of(row) for row in rows if row.get("isDraft"))


def ref_of(row: Mapping[str, Any]) -> DraftRef:
    """The id stays as long as the mail lives; the change key is a new one after each save."""
    return DraftRef(
        DraftId(str(row["id"])),
        ThreadId(str(row["conversationId"])),
        RemoteId(str(row["changeKey"])),
    )
