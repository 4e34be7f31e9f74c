"""What Graph's lists leave out of a message: headers, body, what only its bytes show."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from app.domain.account import MailboxId
from app.domain.errors import MessageGone
from app.domain.message import Message, RemoteId
from app.mail.graph import api
from app.mail.graph.calls import Calls
from app.mail.graph.delta import is_whole
from app.mail.graph.folders import FolderIds, Folders
from app.mail.graph.parse import message_of, message_of_mime, needs_bytes
from app.mail.graph.trouble import AccessDenied

Row = Mapping[str, Any]
"""A message as a delta, a list or a request for it shows it."""
HEADERS: Final = ("internetMessageHeaders",)
TEXT: Final = ("body", "internetMessageHeaders")


@dataclass(frozen=True, slots=True)
class Reach:
    """What the grant behind a mailbox lets us do."""

    text: bool = False  # bodies and what is attached; headers otherwise
    drafts: bool = False  # put them into the mailbox, and take them away


class Contents:
    """Of one mailbox."""

    def __init__(
        self, calls: Calls, reach: Reach, folder_ids: FolderIds, mailbox_id: MailboxId
    ) -> None:
        self._calls = calls
        self._reach = reach
        self._folder_ids = folder_ids
        self._mailbox_id = mailbox_id

    def folders(self) -> Folders:
        """1 call a process."""
        known = self._folder_ids.get(self._mailbox_id)
        if known is None:
            names = (*api.BIN, "sentitems")
            found = self._calls.ask_all([api.folder(name) for name in names])
            *bins, sent = [str(one["id"]) if one else "" for one in found]
            known = Folders(frozenset(bins) - {""}, sent)
            self._folder_ids.keep(self._mailbox_id, known)
        return known

    def is_mail(self, row: Row) -> bool:
        """Whether it is whole, no draft, and lies neither in the bin nor among spam."""
        return is_whole(row) and row.get("parentFolderId") not in self.folders().bin

    def by_ids(self, ids: Sequence[RemoteId]) -> list[Message]:
        """Those that are mail, in the order asked. 1 call for each four."""
        more = TEXT if self._reach.text else HEADERS
        found = self._asked([(remote_id, (*api.META, *more)) for remote_id in ids])
        rows = [row for row in found if row is not None and self.is_mail(row)]
        return [m for row in rows if (m := self._message(row, row)) is not None]

    def of(self, rows: Sequence[Row]) -> list[Message]:
        """Messages of rows that were shown already: only what they lack is asked for. Those that
        are gone meanwhile are left out. 1 call for each four."""
        wanted = [row for row in rows if not self._is_enough(row)]
        select = TEXT if self._reach.text else HEADERS
        more = self._asked([(RemoteId(str(row["id"])), select) for row in wanted])
        known = {str(row["id"]): found for row, found in zip(wanted, more, strict=True)}
        made = []
        for row in rows:
            contents = known.get(str(row["id"]), {})
            if contents is not None and (message := self._message(row, contents)) is not None:
                made.append(message)
        return made

    def _is_enough(self, row: Row) -> bool:
        """One's own mail has no headers that a request would bring."""
        return not self._reach.text and row.get("parentFolderId") == self.folders().sent

    def _asked(
        self, wanted: Sequence[tuple[RemoteId, tuple[str, ...]]]
    ) -> list[dict[str, Any] | None]:
        expand = api.TEXT_EXPANSIONS if self._reach.text else ()
        try:
            return self._calls.ask_all([api.message(i, select, expand) for i, select in wanted])
        except AccessDenied:
            if self._reach.text:
                raise
        # Where headers need a wider permission than this level has, what a list shows has to do.
        fewer = [tuple(s for s in select if s not in HEADERS) or ("id",) for _, select in wanted]
        return self._calls.ask_all(
            [api.message(i, select) for (i, _), select in zip(wanted, fewer, strict=True)]
        )

    def _message(self, meta: Row, more: Row) -> Message | None:
        if not self._reach.text or not needs_bytes(meta, more):
            return message_of(meta, more, text=self._reach.text)
        try:
            return message_of_mime(meta, self._calls.ask_bytes(api.mime(str(meta["id"]))))
        except MessageGone:
            return None
