"""The mark on threads whose advice says that it is time to act: put on in the day's batch, at the
hour the user picked and in no pause, and taken off as soon as there is nothing to do any more.

What is to be marked is worked out anew each time and held against the rows of what we have marked;
only a difference reaches the mailbox. So a mark that the user takes off a thread stays off until
another prompt, and the news of our own change, which comes back like any other, ends here.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime

import structlog

from app.domain.account import Mailbox, MailboxId, PersonId, Provider, TrustLevel
from app.domain.errors import MarkGone, NeedsUser, ScopesMissing, ThreadGone
from app.domain.mark import MARK_NAME, wants_mark
from app.domain.message import ThreadId
from app.domain.policy.advise import advise
from app.domain.policy.numbers import Policy
from app.domain.prompting import next_batch_at
from app.flows.access import open_watched
from app.flows.marks_due import marks_may_change
from app.flows.where import latest_thread
from app.mail import ports
from app.mail.choose import OpenMailbox
from app.mail.ports import MarkId
from app.store import conversations, mailboxes, marks, people
from app.store.conversations import Standing, Stored
from app.store.marks import Marked, Marking, Right
from app.store.people import Preferences
from app.store.session import Database, Session

ROUNDS = 5  # so often a run looks again where things move under it; then the sweep does
PAGE = 100

_log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class _Plan:
    """What is to happen in one mailbox."""

    off: tuple[Marked, ...]
    on: tuple[Marked, ...]  # prompts whose time has come, and what a crash has left half done
    next_at: datetime | None  # when the batch of those that wait may come


class _Moved(Exception):
    """Facts changed under the run: what it knows is not to be acted on."""


def prefer_marks(database: Database, person_id: PersonId, *, on: bool, now: datetime) -> None:
    """Remember the wish; what is due is marked now, or every mark of ours comes off."""
    with database.transaction() as db:
        people.prefer(db, person_id, lambda kept: replace(kept, mark_threads=on))
        if on:
            marks.want(db, person_id, now)
        marks_may_change(db, person_id, now)


def mark_threads(
    database: Database, mailbox_id: MailboxId, *, open_mailbox: OpenMailbox, now: datetime
) -> int:
    """Bring the marks of a mailbox up to date; how many were put or taken off.

    Raises:
        TryLater: the provider is unwell; what was done is known.
    """
    done = 0
    for _ in range(ROUNDS):
        with database.reading() as db:
            seen, box = marks.of_mailbox(db, mailbox_id), mailboxes.get(db, mailbox_id)
        if seen is None or box is None or seen.due_at is None or seen.due_at > now:
            return done
        changes, is_over = _round(database, box, seen, open_mailbox, now)
        done += changes
        if is_over:
            break
    return done


def _round(
    database: Database, box: Mailbox, seen: Marking, open_mailbox: OpenMailbox, now: datetime
) -> tuple[int, bool]:
    """How much was done, and whether it is over: nothing has changed meanwhile."""
    opened = open_watched(database, box.id, open_mailbox)
    if opened is None or not may_mark(box, opened[1], seen.right):
        return 0, _finished(database, seen, None, seen.marked_on)
    with database.reading() as db:
        preferences = people.preferences(db, box.person_id)
        plan = _plan(db, box, seen, preferences, now)
    today = now.astimezone(preferences.policy.zone).date()
    try:
        for one in plan.off:
            _take_off(database, opened[1], box.id, one)
        put = sum(_put_on(database, opened[1], seen, one) for one in plan.on)
    except _Moved:
        return 0, False
    except NeedsUser as reason:
        if isinstance(reason, ScopesMissing):
            with database.transaction() as db:
                marks.set_right(db, box.id, Right.LOST)
        _log.info("marks.not_possible", mailbox_id=box.id, reason=type(reason).__name__)
        return 0, _finished(database, seen, None, seen.marked_on)
    if put or plan.off:
        _log.info("threads.marked", mailbox_id=box.id, put=put, taken_off=len(plan.off))
    marked_on = today if put else seen.marked_on
    return put + len(plan.off), _finished(database, seen, plan.next_at, marked_on)


def may_mark(box: Mailbox, mailbox: ports.Mailbox, right: Right) -> bool:
    """Gmail wants a permission of its own for it, which our grant does not tell; in Outlook it is
    that of drafts. Once it was refused nothing is asked until the user has allowed it again."""
    if box.level is not TrustLevel.FULL or right is Right.LOST:
        return False
    return right is Right.GRANTED if box.provider is Provider.GMAIL else mailbox.may_draft


def _plan(
    db: Session, box: Mailbox, seen: Marking, preferences: Preferences, now: datetime
) -> _Plan:
    held = {one.thread_id: one for one in marks.marked(db, box.id)}
    wanted = _wanted(db, box, held, preferences.policy, now) if preferences.mark_threads else {}
    batch_at = next_batch_at(
        preferences.prompting,
        preferences.policy.zone,
        now,
        prompted_on=seen.marked_on,
        quiet_days=preferences.policy.closed_days,
    )
    half = {thread for thread, one in held.items() if not one.is_put}
    fresh = {t for t, rule in wanted.items() if t not in held or held[t].rule != rule} - half
    on = half & wanted.keys() | (fresh if batch_at <= now else set())
    return _Plan(
        off=tuple(one for thread, one in held.items() if thread not in wanted),
        on=tuple(Marked(thread, seen.mark_id, wanted[thread]) for thread in sorted(on)),
        next_at=batch_at if fresh and batch_at > now else None,
    )


def _wanted(
    db: Session, box: Mailbox, held: Mapping[ThreadId, Marked], policy: Policy, now: datetime
) -> dict[ThreadId, str]:
    """For each application the thread that has its mark for this prompt, else the one in which it
    goes on, if that lies in this mailbox; with the rule of its advice."""
    found: dict[ThreadId, str] = {}
    after: str | None = None
    while True:
        page = conversations.page(db, box.person_id, Standing.ATTENTION, after=after, limit=PAGE)
        for stored in page.items:
            advice = advise(stored.facts, policy, now)
            if not wants_mark(stored.facts, advice):
                continue
            rule = advice.rule.value
            threads = [t for at, t in conversations.threads_of(db, stored.id) if at == box.id]
            having = [t for t in threads if t in held and held[t].rule == rule]
            for thread in having[:1] or _latest_here(db, stored, box):
                found[thread] = rule
        after = page.after
        if after is None:
            return found


def _latest_here(db: Session, stored: Stored, box: Mailbox) -> tuple[ThreadId, ...]:
    try:
        mailbox_id, thread = latest_thread(db, stored)
    except ThreadGone:
        return ()
    return (thread,) if mailbox_id == box.id else ()


def _put_on(database: Database, mailbox: ports.Mailbox, seen: Marking, wanted: Marked) -> bool:
    """Written down before the mailbox is asked, so that what a crash leaves is found again.

    Raises:
        _Moved: something changed since the plan was made.
    """
    with database.reading() as db:
        marking = marks.of_mailbox(db, seen.mailbox_id)
    known = MarkId(marking.mark_id if marking else "") or _made(database, mailbox, seen)
    _begin(database, seen, replace(wanted, mark_id=known))
    try:
        try:
            mailbox.put_mark(wanted.thread_id, known)
        except MarkGone:  # the user has deleted it; this application needs it
            known = _made(database, mailbox, seen)
            _begin(database, seen, replace(wanted, mark_id=known))
            mailbox.put_mark(wanted.thread_id, known)
    except ThreadGone:
        with database.transaction() as db:
            marks.drop(db, seen.mailbox_id, wanted.thread_id)
        return False
    with database.transaction() as db:
        still_wanted = marks.is_put(db, seen.mailbox_id, wanted.thread_id)
    if not still_wanted:  # another run took it off before ours had arrived
        mailbox.take_mark(wanted.thread_id, known)
        raise _Moved
    return True


def _made(database: Database, mailbox: ports.Mailbox, seen: Marking) -> MarkId:
    made = mailbox.make_mark(MARK_NAME)
    with database.transaction() as db:
        marks.set_mark(db, seen.mailbox_id, made)
    return made


def _begin(database: Database, seen: Marking, marked: Marked) -> None:
    with database.transaction() as db:
        if not marks.begin(db, seen, marked):
            raise _Moved


def _take_off(
    database: Database, mailbox: ports.Mailbox, mailbox_id: MailboxId, one: Marked
) -> None:
    mailbox.take_mark(one.thread_id, MarkId(one.mark_id))
    with database.transaction() as db:
        marks.drop(db, mailbox_id, one.thread_id)


def _finished(
    database: Database, seen: Marking, due_at: datetime | None, marked_on: date | None
) -> bool:
    with database.transaction() as db:
        return marks.finish(db, seen, due_at=due_at, marked_on=marked_on)
