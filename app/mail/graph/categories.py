"""The mark as an Outlook category: on the latest mail of a conversation, beside what is there.

Any text may be a category of a mail; in the user's own list of categories, which has the colours,
it would stand only with another permission (MailboxSettings.ReadWrite), which is not asked for.
Calls in docstrings are HTTP requests.
"""

from collections.abc import Callable, Sequence
from typing import Final

from app.domain.errors import MessageGone, ScopesMissing, ThreadGone
from app.domain.message import ThreadId
from app.mail.graph import api
from app.mail.graph.calls import Calls, Json
from app.mail.graph.consent import READ_WRITE
from app.mail.graph.contents import Row
from app.mail.graph.trouble import AccessDenied, ChangedMeanwhile
from app.mail.ports import MarkId

TRIES: Final = 3  # where somebody else changes the same mail at the same moment


def put(calls: Calls, thread_id: ThreadId, mark: MarkId, is_mail: Callable[[Row], bool]) -> None:
    """2 calls.

    Raises:
        ThreadGone: no mail of the conversation lies anywhere but in the bin.
        ScopesMissing.
    """

    def attempt() -> None:
        mail = [row for row in _rows(calls, thread_id) if is_mail(row)]
        if not mail:
            raise ThreadGone
        latest = max(mail, key=lambda row: str(row["receivedDateTime"]))
        if not _has(latest, mark):
            _change(calls, latest, [*_of(latest), mark])

    _tried(attempt)


def take(calls: Calls, thread_id: ThreadId, mark: MarkId) -> None:
    """1 call, and 1 for each mail that has it: Outlook hands categories on to answers at times.

    Raises:
        ScopesMissing.
    """

    def attempt() -> None:
        for row in _rows(calls, thread_id):
            if _has(row, mark):
                _change(calls, row, [one for one in _of(row) if not _same(one, mark)])

    _tried(attempt)


def _tried(attempt: Callable[[], None]) -> None:
    """What is there is read anew before each try, so nobody's change is lost."""
    for _ in range(TRIES - 1):
        try:
            return attempt()
        except ChangedMeanwhile:
            continue
        except MessageGone:
            return None
    return attempt()


def _rows(calls: Calls, thread_id: ThreadId) -> list[Json]:
    rows: list[Json] = []
    request: api.Request | None = api.categories(thread_id)
    while request is not None:
        answer = calls.ask(request)
        rows += answer.get("value", ())
        request = calls.next_page(answer)
    return rows


def _change(calls: Calls, row: Json, categories: Sequence[str]) -> None:
    try:
        calls.ask(api.change(str(row["id"]), {"categories": list(categories)}))
    except AccessDenied as denied:
        raise ScopesMissing((READ_WRITE,)) from denied


def _of(row: Json) -> list[str]:
    return [str(one) for one in row.get("categories") or ()]


def _has(row: Json, mark: MarkId) -> bool:
    return any(_same(one, mark) for one in _of(row))


def _same(one: str, mark: MarkId) -> bool:
    """Exchange tells categories apart by their letters, not by the case of these."""
    return one.casefold() == mark.casefold()
