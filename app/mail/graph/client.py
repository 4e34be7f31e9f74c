"""An Outlook mailbox behind the ports: what may be asked of it, in Graph's own calls.

The truth is the delta of Inbox and Sent Items; what is followed lies in a window of time, since
Graph gives no "from now on" for messages. Calls in docstrings are HTTP requests.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from app.domain.account import Cursor, MailboxId
from app.domain.drafting.model import ReplyDraft
from app.domain.errors import CursorExpired, MessageGone, ScopesMissing, ThreadGone
from app.domain.message import Message, RemoteId, ThreadId
from app.mail.graph import api, categories, drafts, host_ids
from app.mail.graph.calls import Calls
from app.mail.graph.consent import READ_WRITE
from app.mail.graph.contents import Contents, Reach, Row
from app.mail.graph.delta import Place, Stand, Told, moved, received_at, told
from app.mail.graph.folders import FolderIds
from app.mail.graph.subscriptions import Subscriptions
from app.mail.graph.trouble import AccessDenied
from app.mail.ports import Changes, DraftRef, Listed, MarkId, WatchInfo

LARGEST_PAGE: Final = 500
WALK: Final = 200  # messages of a page while the window is walked through
SKEW: Final = timedelta(minutes=5)
"""What Exchange's clock and ours may differ by."""


@dataclass(frozen=True, slots=True)
class Shared:
    """What the mailboxes of one process have in common."""

    folder_ids: FolderIds
    clock: Callable[[], datetime]
    window: timedelta
    """How far back changes are told. Mail that is older may go unseen into the bin."""


class GraphMailbox:
    """Implements `app.mail.ports.Mailbox`; see there for what each method promises and raises."""

    def __init__(
        self,
        calls: Calls,
        reach: Reach,
        shared: Shared,
        subscriptions: Subscriptions,
        *,
        mailbox_id: MailboxId,
        address: str,
    ) -> None:
        """
        Args:
            address: The user's, lower case; what `owners` says where Graph does not.
        """
        self._calls = calls
        self._reach = reach
        self._shared = shared
        self._subscriptions = subscriptions
        self._contents = Contents(calls, reach, shared.folder_ids, mailbox_id)
        self._address = address

    # MailReader

    def here(self) -> Cursor:
        """2 calls, more where the window holds more mail than a page: each folder is walked
        through once, and what it shows is not kept."""
        place = Place.beginning(self._shared.clock())
        for folder in api.FOLDERS:
            stand = Stand(walking=True)
            while stand.walking:
                stand = self._page(folder, stand, None, LARGEST_PAGE).stand
            place = moved(place, folder, stand)
        return place.text()

    def changes(self, since: Cursor, *, limit: int) -> Changes:
        """1 call a folder; for new mail 1 more, and on a full page 1 for each four.

        A message that left a folder is looked for: archived it is still mail, in the bin it is not.
        """
        place = Place.of(since)
        inbox = self._page("inbox", place.inbox, place.since, limit)
        pages = [inbox]
        after = moved(place, "inbox", inbox.stand)
        if not inbox.more:
            sent = self._page("sentitems", place.sent, place.since, limit)
            pages.append(sent)
            after = moved(after, "sentitems", sent.stand)
        more = any(page.more for page in pages)
        today = self._shared.clock().date()
        if all(page.empty for page in pages) and not more and place.is_of(today):
            return Changes((), frozenset(), since, more=False)
        upserted, removed = self._outcome(pages)
        return Changes(upserted, removed, after.given(today).text(), more=more)

    def _page(self, folder: str, stand: Stand, since: datetime | None, limit: int) -> Told:
        if not stand.link:
            request = api.delta(folder, self._shared.clock() - self._shared.window)
        elif self._calls.is_ours(stand.link):
            request = api.follow(stand.link)
        else:
            raise CursorExpired("a link of another address")
        size = min(max(limit, WALK) if stand.walking else limit, LARGEST_PAGE)
        page = self._calls.ask(request.page_of(size), gone=CursorExpired)
        return told(page, stand, None if since is None else since - SKEW)

    def _outcome(self, pages: Sequence[Told]) -> tuple[tuple[Message, ...], frozenset[RemoteId]]:
        rows = {RemoteId(str(row["id"])): row for page in pages for row in page.changed}
        left = [found for page in pages for found in sorted(page.removed) if found not in rows]
        mail = self._contents.of(list(rows.values())) + self._contents.by_ids(left)
        shown = {message.remote_id for message in mail}
        return _in_order(mail), frozenset({*rows, *left} - shown)

    def recent(self, after: datetime, *, page: str | None, limit: int) -> Listed:
        """1 call; 1 more the first time, for the ids of the bin."""
        folders = self._contents.folders()
        request = api.recent(after, min(limit, LARGEST_PAGE))
        if page is not None and self._calls.is_ours(page):
            request = api.follow(page)
        while True:
            answer = self._calls.ask(request)
            rows = [
                r for r in answer.get("value", ()) if r.get("parentFolderId") not in folders.bin
            ]
            following = self._calls.next_page(answer)
            if rows or following is None:
                ids = tuple(RemoteId(str(row["id"])) for row in rows)
                return Listed(ids, following.link if following else None)
            request = following

    def messages(self, ids: tuple[RemoteId, ...]) -> tuple[Message, ...]:
        """1 call for each four, and 1 for each invitation or bounce among them."""
        return tuple(self._contents.by_ids(ids))

    def thread(self, thread_id: ThreadId) -> tuple[Message, ...]:
        """1 call, and 1 for each four messages."""
        mail = self._contents.of(self._conversation(thread_id))
        if not mail:
            raise ThreadGone
        return _in_order(mail)

    def _conversation(self, thread_id: ThreadId) -> list[Row]:
        """Its mail in any folder but the bin, oldest first.

        Raises:
            ThreadGone: there is none.
        """
        rows: list[Row] = []
        request: api.Request | None = api.conversation(thread_id)
        while request is not None:
            answer = self._calls.ask(request, gone=ThreadGone)
            rows += [row for row in answer.get("value", ()) if self._contents.is_mail(row)]
            request = self._calls.next_page(answer)
        if not rows:
            raise ThreadGone
        return sorted(rows, key=received_at)

    def owners(self) -> frozenset[str]:
        """1 call. Personal accounts name no aliases."""
        try:
            me = self._calls.ask(api.me())
        except (AccessDenied, MessageGone):
            return frozenset({self._address} - {""})
        proxies = [str(p) for p in me.get("proxyAddresses") or ()]
        named = [p[5:] for p in proxies if p.lower().startswith("smtp:")]
        named += [str(me.get("mail") or ""), str(me.get("userPrincipalName") or "")]
        known = {a.strip().lower() for a in named if "@" in a and "#" not in a}
        return frozenset(known | {self._address} - {""})

    def resolve(
        self, host_message_id: str, host_thread_id: str = "", *, internet_message_id: str = ""
    ) -> tuple[RemoteId, ThreadId]:
        """Graph's ids for what the pane shows. 1 call, 2 where the Message-ID is not known yet.

        Args:
            host_message_id: Office.js `itemId`, as it is.
            host_thread_id: `conversationId` of Office.js. It can be wrong for a moment and is not
                believed; Graph says where the message is.
            internet_message_id: `internetMessageId`, the key that holds in every folder.

        Raises:
            ThreadGone: Graph does not know the message (any more).
        """
        if known := host_ids.message_id(internet_message_id):
            rows = self._calls.ask(api.by_message_id(known)).get("value", ())
            for row in rows:
                if not row.get("isDraft"):
                    return _ids(row)
        rest = host_ids.rest_id(host_message_id)
        if rest is None:
            raise ThreadGone
        return _ids(self._calls.ask(api.message(rest, ("id", "conversationId")), gone=ThreadGone))

    # DraftWriter

    @property
    def may_draft(self) -> bool:
        """With Mail.ReadWrite."""
        return self._reach.drafts

    def create_draft(self, draft: ReplyDraft) -> DraftRef:
        """2 calls, 3 where Exchange adds a recipient of its own; 1 for a new mail."""
        if not self._reach.drafts:
            raise ScopesMissing((READ_WRITE,))
        if not draft.thread_id:
            return drafts.create_new(self._calls, draft, mailbox=self._address)
        conversation = self._conversation(ThreadId(draft.thread_id))
        return drafts.create(self._calls, draft, conversation, mailbox=self._address)

    def withdraw_draft(self, ref: DraftRef) -> bool:
        """2 calls."""
        if not self._reach.drafts:
            return False
        return drafts.withdraw(self._calls, ref, self._contents.folders())

    def drafts_in(self, thread_id: ThreadId) -> tuple[DraftRef, ...]:
        """1 call."""
        return drafts.listed(self._calls, thread_id) if self._reach.text else ()

    # ThreadMarker

    def make_mark(self, name: str) -> MarkId:
        """No call: a category is there as soon as a mail has it."""
        if not self._reach.drafts:
            raise ScopesMissing((READ_WRITE,))
        return MarkId(name)

    def put_mark(self, thread_id: ThreadId, mark: MarkId) -> None:
        """2 calls; 1 more the first time, for the ids of the bin."""
        if not self._reach.drafts:
            raise ScopesMissing((READ_WRITE,))
        categories.put(self._calls, thread_id, mark, self._contents.is_mail)

    def take_mark(self, thread_id: ThreadId, mark: MarkId) -> None:
        """2 calls, 1 where nothing has it."""
        if not self._reach.drafts:
            raise ScopesMissing((READ_WRITE,))
        categories.take(self._calls, thread_id, mark)

    # ChangeWatcher

    def watch(self) -> WatchInfo:
        """3 calls, and those of `here` where a subscription had to be made."""
        now = self._shared.clock()
        watched = self._subscriptions.keep(now)
        cursor = self.here() if watched.fresh else Place.beginning(now).text()
        return WatchInfo(watched.expires_at, cursor)

    def unwatch(self) -> None:
        """3 calls."""
        self._subscriptions.end()


def _in_order(mail: Sequence[Message]) -> tuple[Message, ...]:
    """Oldest first. Graph tells whole seconds: within one, what is referred to comes first."""
    return tuple(sorted(mail, key=lambda one: (one.received_at, len(one.references))))


def _ids(row: Row) -> tuple[RemoteId, ThreadId]:
    return RemoteId(str(row["id"])), ThreadId(str(row["conversationId"]))
