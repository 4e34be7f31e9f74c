"""Threads of mail that has none: by reply headers first, then by subject, people and time.

For mailboxes that are files. Only a few words of each message are kept, so messages may stream by.
"""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from app.domain.message import Message, RemoteId, ThreadId
from app.domain.subject import comparable, earlier_name, is_reply
from app.domain.union import Groups

REPLY_WITHIN = timedelta(days=60)  # a reply without headers answers mail at most so old
SAME_WORDS_WITHIN = timedelta(days=14)  # without a reply mark the exchange must be closer
_ID = re.compile(r"<[^<>\s]{1,900}>")
_SHORTEST_SUBJECT = 3  # "hi" joins nobody


@dataclass(frozen=True, slots=True)
class _Slip:
    """What threading needs of one message."""

    remote_id: str
    at: datetime
    sender: str
    recipients: frozenset[str]
    list_id: str
    subject: str
    former_subject: str
    marked: bool  # with "Re:"
    bound: bool  # it names what it answers

    @property
    def place(self) -> tuple[datetime, str]:
        return (self.at, self.remote_id)


class Threads:
    """Collects messages one by one, then tells the thread of each."""

    def __init__(self) -> None:
        self._slips: list[_Slip] = []
        self._groups = Groups()

    def add(self, message: Message) -> None:
        """Remember one message."""
        node = f"m:{message.remote_id}"
        answered = {_last_id(message), *message.references} - {""}
        self._groups.join_all(
            [node, *(f"id:{i}" for i in sorted({message.internet_message_id, *answered} - {""}))]
        )
        self._slips.append(
            _Slip(
                remote_id=message.remote_id,
                at=message.received_at,
                sender=message.sender.email,
                recipients=frozenset(a.email for a in message.recipients),
                list_id=message.headers.get("list-id", "").rpartition("<")[2].rstrip("> ").lower(),
                subject=comparable(message.subject),
                former_subject=earlier_name(message.subject),
                marked=is_reply(message.subject),
                bound=bool(answered),
            )
        )

    def ids(self) -> dict[RemoteId, ThreadId]:
        """The thread of every message, called by its first message."""
        by_subject: dict[str, list[_Slip]] = defaultdict(list)
        for slip in sorted(self._slips, key=lambda s: s.place):
            if not slip.bound and (earlier := _answered_by(slip, by_subject)) is not None:
                self._groups.join(f"m:{slip.remote_id}", f"m:{earlier.remote_id}")
            by_subject[slip.subject].append(slip)
        first: dict[str, str] = {}
        thread: dict[RemoteId, ThreadId] = {}
        for slip in sorted(self._slips, key=lambda s: s.place):
            group = self._groups.name(f"m:{slip.remote_id}")
            thread[RemoteId(slip.remote_id)] = ThreadId(first.setdefault(group, slip.remote_id))
        return thread


def thread_ids(messages: Iterable[Message]) -> dict[RemoteId, ThreadId]:
    """The thread of every message, called by its first message.

    Messages that name what they answer (RFC 5322 section 3.6.4) are joined by that alone, also
    where the message in between is missing. A reply without these headers joins the latest
    earlier message of the same subject with whose people it talks.
    """
    threads = Threads()
    for message in messages:
        threads.add(message)
    return threads.ids()


def _last_id(message: Message) -> str:
    """In-Reply-To. Old programs write a phrase with the writer's address in front of the id."""
    found: list[str] = _ID.findall(message.headers.get("in-reply-to", ""))
    return found[-1] if found else message.in_reply_to


def _answered_by(slip: _Slip, by_subject: dict[str, list[_Slip]]) -> _Slip | None:
    """The earlier message that this one most likely answers."""
    best: _Slip | None = None
    best_fit = 0
    for subject in (slip.subject, slip.former_subject):
        if len(subject) < _SHORTEST_SUBJECT:
            continue
        known = by_subject.get(subject, [])
        start = bisect_left(known, (slip.at - REPLY_WITHIN, ""), key=lambda s: s.place)
        for earlier in known[start:][-100:]:
            fit = _fit(slip, earlier)
            if fit and (best is None or (fit, earlier.place) > (best_fit, best.place)):
                best, best_fit = earlier, fit
    return best


def _fit(slip: _Slip, earlier: _Slip) -> int:
    """3: each writes to the other; 2: it is addressed to the earlier writer, or by the same one to
    the same people; 1: both went to the same people, as on a list; 0: no answer.

    On a list (RFC 2919) the same words by somebody else are an answer without any mark.
    """
    to_writer = earlier.sender in slip.recipients
    from_reader = slip.sender in earlier.recipients
    marked = slip.marked or bool(slip.former_subject)
    if to_writer and from_reader:
        return 3 if marked or slip.at - earlier.at <= SAME_WORDS_WITHIN else 0
    same_list = bool(slip.list_id) and slip.list_id == earlier.list_id
    if not marked:
        soon = slip.at - earlier.at <= SAME_WORDS_WITHIN
        return 1 if same_list and soon and slip.sender != earlier.sender else 0
    common = same_list or not slip.recipients.isdisjoint(earlier.recipients)
    if to_writer or (slip.sender == earlier.sender and common):
        return 2
    return 1 if common or from_reader else 0
