"""A Gmail mailbox behind the ports: what may be asked of it, in Gmail's own calls.

google-api-python-client builds the requests from its bundled discovery document; `calls` sends
them.
No batches: a refusal inside one hides in a 200, and they ignore the endpoint of the settings.
Units in comments are quota units as of 2026-05-01 (facts/gmail.md 5.4).
"""

import base64
from dataclasses import dataclass
from datetime import UTC, datetime

from app.domain.account import Cursor
from app.domain.drafting.model import ReplyDraft
from app.domain.errors import CursorExpired, MessageGone, ScopesMissing, ThreadGone
from app.domain.message import Message, RemoteId, ThreadId
from app.mail.gmail import host_ids, labels
from app.mail.gmail.api import GmailApi
from app.mail.gmail.calls import ApiRequest, Calls, Json
from app.mail.gmail.consent import COMPOSE
from app.mail.gmail.draft import draft_bytes
from app.mail.gmail.history import happened, is_mail
from app.mail.gmail.parse import HEADERS, message_of, received_at
from app.mail.gmail.trouble import Precondition
from app.mail.ports import Changes, DraftId, DraftRef, Listed, MarkId, WatchInfo

LARGEST_PAGE = 500  # what history.list and messages.list give at most
WATCHED_LABELS = ("INBOX", "SENT")


@dataclass(frozen=True, slots=True)
class Reach:
    """What the grant behind a mailbox lets us do."""

    text: bool = False  # bodies, and the search language; headers otherwise
    aliases: bool = False
    drafts: bool = False  # put them into a thread
    draft_list: bool = False  # look drafts up again, and so withdraw them


class GmailMailbox:
    """Implements `app.mail.ports.Mailbox`; see there for what each method promises and raises."""

    def __init__(
        self, api: GmailApi, calls: Calls, reach: Reach, *, address: str, topic: str = "",
        open_message: RemoteId | None = None,
    ) -> None:  # fmt: skip
        """
        Args:
            address: The user's, lower case; what `owners` says where Google may not be asked.
            topic: Pub/Sub topic for `watch`.
            open_message: On-open: the message whose token we hold, where its id is known.
        """
        self._api = api
        self._calls = calls
        self._reach = reach
        self._address = address
        self._topic = topic
        self._open_message = open_message

    # MailReader

    def here(self) -> Cursor:
        """1 unit."""
        profile = self._calls.ask(1, self._api.users.getProfile(userId="me"))
        return Cursor(str(int(profile["historyId"])))

    def changes(self, since: Cursor, *, limit: int) -> Changes:
        """2 units, and 20 for each message that matters.

        The cursor is the id of the last record that was seen. An empty page proves nothing, since
        the index may lag the push: it leaves the cursor where it was.
        """
        page = self._history(since, limit)
        found = happened(page.get("history", ()))
        upserted, vanished = [], set(found.removed)
        for remote_id in found.to_fetch:
            message = self._message(remote_id)
            if message is None:
                vanished.add(remote_id)
            else:
                upserted.append(message)
        cursor = since if found.last_id is None else Cursor(str(found.last_id))
        return Changes(tuple(upserted), frozenset(vanished), cursor, more="nextPageToken" in page)

    def _history(self, since: Cursor, limit: int) -> Json:
        """One page; pages that hold no record although more follow are stepped over."""
        token = None
        while True:
            request = self._api.history.list(
                userId="me", startHistoryId=since, pageToken=token,
                maxResults=min(limit, LARGEST_PAGE),
            )  # fmt: skip
            page = self._calls.ask(2, request, gone=CursorExpired)
            token = page.get("nextPageToken")
            if page.get("history") or not token:
                return page

    def recent(self, after: datetime, *, page: str | None, limit: int) -> Listed:
        """5 units; where searching is not allowed, up to 7 looks at 20 units on the last page."""
        query = f"after:{int(after.timestamp())} -in:drafts -in:chats" if self._reach.text else None
        request = self._api.messages.list(
            userId="me", q=query, pageToken=page, maxResults=min(limit, LARGEST_PAGE)
        )
        answer = self._calls.ask(5, request)
        ids = tuple(RemoteId(str(found["id"])) for found in answer.get("messages", ()))
        token = answer.get("nextPageToken")
        if self._reach.text or not ids or self._is_after(ids[-1], after):
            return Listed(ids, token)
        return Listed(ids[: self._count_after(ids, after)], None)

    def _count_after(self, ids: tuple[RemoteId, ...], after: datetime) -> int:
        """How many of these, newest first, came after that: halving, since looks cost units."""
        low, high = 0, len(ids) - 1  # ids[-1] is known to be too old
        while low < high:
            middle = (low + high) // 2
            if self._is_after(ids[middle], after):
                low = middle + 1
            else:
                high = middle
        return low

    def _is_after(self, remote_id: RemoteId, after: datetime) -> bool:
        request = self._api.messages.get(userId="me", id=remote_id, format="minimal")
        try:
            return received_at(self._calls.ask(20, request)) > after
        except MessageGone:
            return True  # deleted while we looked: keep looking further on

    def messages(self, ids: tuple[RemoteId, ...]) -> tuple[Message, ...]:
        """20 units each."""
        found = (self._message(remote_id) for remote_id in ids)
        return tuple(message for message in found if message is not None)

    def _message(self, remote_id: RemoteId) -> Message | None:
        try:
            resource = self._calls.ask(20, self._get(remote_id))
        except MessageGone:
            return None
        return self._made(resource) if is_mail(resource) else None

    def _get(self, remote_id: str) -> ApiRequest:
        request: ApiRequest = self._api.messages.get(userId="me", id=remote_id, **self._format())
        return request

    def thread(self, thread_id: ThreadId) -> tuple[Message, ...]:
        """40 units. On-open without the right to the thread: the open message alone."""
        request = self._api.threads.get(userId="me", id=thread_id, **self._format())
        try:
            resources = self._calls.ask(40, request, gone=ThreadGone).get("messages", ())
        except ScopesMissing:
            if self._open_message is None:
                raise
            resources = [self._calls.ask(20, self._get(self._open_message), gone=ThreadGone)]
            if resources[0]["threadId"] != thread_id:
                raise ThreadGone from None
        mail = [self._made(resource) for resource in resources if is_mail(resource)]
        if not mail:
            raise ThreadGone
        return tuple(sorted(mail, key=lambda message: message.received_at))

    def owners(self) -> frozenset[str]:
        """1 unit: aliases where the grant shows them, else the address we know."""
        if not self._reach.aliases:
            return frozenset({self._address}) if self._address else self._profile_address()
        answer = self._calls.ask(1, self._api.send_as.list(userId="me"))
        known = {
            str(alias["sendAsEmail"]).lower()
            for alias in answer.get("sendAs", ())
            if alias.get("isPrimary") or alias.get("verificationStatus") == "accepted"
        }
        return frozenset(known | {self._address} - {""})

    def _profile_address(self) -> frozenset[str]:
        profile = self._calls.ask(1, self._api.users.getProfile(userId="me"))
        return frozenset({str(profile["emailAddress"]).lower()})

    def resolve(self, host_message_id: str, host_thread_id: str = "") -> tuple[RemoteId, ThreadId]:
        """The API's ids for what the host calls the open message.

        Nothing is asked where both are `-f:` ids; else 20 units, once: keep the answer.

        Raises:
            ThreadGone: Gmail does not know the message (any more).
        """
        remote_id = host_ids.remote_id(host_message_id)
        thread_id = host_ids.thread_id(host_thread_id)
        if remote_id is None or thread_id is None:
            request = self._api.messages.get(
                userId="me", id=host_message_id, format="metadata", metadataHeaders=["Message-ID"]
            )
            answer = self._calls.ask(20, request, gone=ThreadGone)
            remote_id = RemoteId(str(answer["id"]))
            thread_id = ThreadId(str(answer["threadId"]))
        self._open_message = remote_id
        return remote_id, thread_id

    # DraftWriter

    @property
    def may_draft(self) -> bool:
        """With gmail.compose, or the add-on's own scope for the open thread."""
        return self._reach.drafts

    def create_draft(self, draft: ReplyDraft) -> DraftRef:
        """10 units. `DraftRef.thread_id` is where Gmail put it: compare with what was asked."""
        raw = base64.urlsafe_b64encode(draft_bytes(draft)).decode("ascii")
        place = {"threadId": draft.thread_id} if draft.thread_id else {}
        body = {"message": {"raw": raw, **place}}
        request = self._api.drafts.create(userId="me", body=body)
        try:
            answer = self._calls.ask_once(10, request, gone=ThreadGone)
        except ScopesMissing as missing:
            raise ScopesMissing((COMPOSE,)) from missing
        return _draft_ref(answer)

    def withdraw_draft(self, ref: DraftRef) -> bool:
        """20 + 10 units. Where drafts cannot be looked up it stays: it may have been touched."""
        if not self._reach.draft_list:
            return False
        drafts = self._api.drafts
        try:
            found = self._calls.ask(20, drafts.get(userId="me", id=ref.draft_id, format="minimal"))
            if _draft_ref(found).message_id != ref.message_id:
                return False
            self._calls.ask(10, drafts.delete(userId="me", id=ref.draft_id))
        except MessageGone:
            return True
        return True

    def drafts_in(self, thread_id: ThreadId) -> tuple[DraftRef, ...]:
        """5 units for 100 drafts of the mailbox."""
        if not self._reach.draft_list:
            return ()
        found: list[DraftRef] = []
        token = None
        while True:
            request = self._api.drafts.list(userId="me", pageToken=token, maxResults=100)
            answer = self._calls.ask(5, request)
            found += [_draft_ref(draft) for draft in answer.get("drafts", ())]
            if not (token := answer.get("nextPageToken")):
                return tuple(ref for ref in found if ref.thread_id == thread_id)

    # ThreadMarker

    def make_mark(self, name: str) -> MarkId:
        """1 unit, and 6 where the label is not there yet."""
        return labels.make(self._api, self._calls, name)

    def put_mark(self, thread_id: ThreadId, mark: MarkId) -> None:
        """10 units, and 1 where something is gone."""
        labels.put(self._api, self._calls, thread_id, mark)

    def take_mark(self, thread_id: ThreadId, mark: MarkId) -> None:
        """10 units."""
        labels.take(self._api, self._calls, thread_id, mark)

    # ChangeWatcher

    def watch(self) -> WatchInfo:
        """100 units. Another push client of ours is stopped first (50): one topic at a time."""
        body = {
            "topicName": self._topic, "labelIds": list(WATCHED_LABELS),
            "labelFilterBehavior": "include",
        }  # fmt: skip
        try:
            answer = self._calls.ask(100, self._api.users.watch(userId="me", body=body))
        except Precondition:
            self.unwatch()
            answer = self._calls.ask(100, self._api.users.watch(userId="me", body=body))
        return WatchInfo(
            expires_at=datetime.fromtimestamp(int(answer["expiration"]) / 1000, UTC),
            cursor=Cursor(str(int(answer["historyId"]))),
        )

    def unwatch(self) -> None:
        """50 units."""
        self._calls.ask(50, self._api.users.stop(userId="me"))

    # Inside

    def _format(self) -> dict[str, object]:
        if self._reach.text:
            return {"format": "full"}
        return {"format": "metadata", "metadataHeaders": list(HEADERS)}

    def _made(self, resource: Json) -> Message:
        def attachment(attachment_id: str) -> str:
            request = self._api.messages.attachments().get(
                userId="me", messageId=resource["id"], id=attachment_id
            )
            try:
                return str(self._calls.ask(20, request).get("data", ""))
            except MessageGone:
                return ""

        return message_of(resource, text=self._reach.text, fetch=attachment)


def _draft_ref(draft: Json) -> DraftRef:
    message = draft["message"]
    return DraftRef(
        DraftId(str(draft["id"])),
        ThreadId(str(message["threadId"])),
        RemoteId(str(message["id"])),
    )
