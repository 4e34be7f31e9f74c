"""Once a day, for who asked for it: what needs them today, as a draft to themselves.

One summary lies in the mailbox at a time: the last one is withdrawn first, unless the user has
touched it, and then it is theirs. The day is written down as done before the mailbox is asked, so
that a crash costs one summary and never makes two.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, time, timedelta
from functools import partial

import structlog

from app.domain.account import Mailbox, MailboxId, PersonId
from app.domain.business_days import Calendar, business_day_after
from app.domain.drafting.model import ReplyDraft
from app.domain.drafting.summary import summary_words
from app.domain.errors import BadInput, DraftUnknown, NeedsUser, ThreadGone, TryLater
from app.domain.message import Address, RemoteId, ThreadId
from app.domain.next_step import next_step
from app.domain.policy.advise import advise
from app.domain.policy.numbers import Policy
from app.domain.prompting import may_prompt_on
from app.domain.say import say
from app.domain.step_words import in_words
from app.flows.access import open_watched
from app.flows.overview import hiring_of
from app.flows.settle_drafts import may_list
from app.flows.standing import sort_at, standing
from app.mail import ports
from app.mail.choose import OpenMailbox
from app.store import mailboxes, people, summaries
from app.store.conversations import Standing
from app.store.session import Database, Session
from app.store.summaries import Summary

HOURS = range(5, 21)
Speak = Callable[[str, str], str]
"""What is said, in the language of this tag."""

_log = structlog.get_logger()


def prefer_summary(
    database: Database, person_id: PersonId, box: Mailbox, hour: int, now: datetime
) -> None:
    """From the next business day of the user's on.

    Raises:
        BadInput: no hour of the day that is offered.
        ThreadGone: the person was deleted meanwhile.
    """
    if hour not in HOURS:
        raise BadInput(say("Please choose one of the hours."))
    with database.transaction() as db:
        if not people.hold(db, person_id):
            raise ThreadGone
        policy = people.preferences(db, person_id).policy
        due_at = next_due(policy, hour, now)
        wanted = Summary(mailbox_id=box.id, hour=hour, due_at=due_at)
        summaries.prefer(db, person_id, wanted)


def next_due(policy: Policy, hour: int, now: datetime) -> datetime:
    """The first such hour after `now` on a day that counts for the user: no weekend, no public
    holiday, no quiet day, and none between Christmas and New Year."""
    calendar = Calendar(policy.zone, policy.country, policy.closed_days, policy.weekend)
    today = calendar.day_of(now)
    day = business_day_after(today - timedelta(days=1), 1, calendar)
    at = calendar.moment(day, time(hour))
    return at if at > now else calendar.moment(business_day_after(day, 1, calendar), time(hour))


def daily_summary(
    database: Database,
    mailbox_id: MailboxId,
    *,
    open_mailbox: OpenMailbox,
    speak: Speak,
    now: datetime,
) -> bool:
    """Today's, if it is due; whether a draft was made.

    Args:
        speak: No host tells the language here: the last one told is the person's.

    Raises:
        TryLater: the provider is unwell; nothing is lost.
    """
    with database.reading() as db:
        seen, box = summaries.of_mailbox(db, mailbox_id), mailboxes.get(db, mailbox_id)
        if seen is None or box is None or seen.due_at > now:
            return False
        first = summaries.of_person(db, box.person_id)
        preferences = people.preferences(db, box.person_id)
    policy = preferences.policy
    if first is not None and first.mailbox_id != mailbox_id:
        with database.transaction() as db:  # two people became one: one summary a day
            summaries.drop(db, mailbox_id)
        return False
    done = replace(seen, due_at=next_due(policy, seen.hour, now))
    today = now.astimezone(policy.zone).date()
    if not may_prompt_on(preferences.prompting, today, policy.closed_days):
        _moved(database, seen, done)
        return False
    try:
        spoken = partial(speak, preferences.language)
        return _renewed(database, box, open_mailbox, seen, done, policy, spoken, now)
    except DraftUnknown:
        _log.info("summary.unknown", mailbox_id=mailbox_id)  # at most one a day, so no second try
        return False
    except NeedsUser as reason:
        _moved(database, seen, done)
        _log.info("summary.not_made", mailbox_id=mailbox_id, reason=type(reason).__name__)
        return False


def _renewed(
    database: Database,
    box: Mailbox,
    open_mailbox: OpenMailbox,
    seen: Summary,
    done: Summary,
    policy: Policy,
    spoken: Callable[[str], str],
    now: datetime,
) -> bool:
    opened = open_watched(database, box.id, open_mailbox)
    if opened is None or not (may_list(opened[0]) and opened[1].may_draft):
        _moved(database, seen, done)
        return False
    mailbox = opened[1]
    if seen.draft_id:
        mailbox.withdraw_draft(_ref(seen))
    empty = replace(done, draft_id="", thread_id="", message_id="")
    if not _moved(database, seen, empty):
        return False
    with database.reading() as db:
        lines = lines_for_today(db, box.person_id, policy, now)
    if not lines:
        return False
    try:
        ref = mailbox.create_draft(_draft(box, lines, policy, spoken, now))
    except DraftUnknown:
        raise
    except TryLater:
        _moved(database, empty, replace(empty, due_at=seen.due_at))
        raise
    made = replace(empty, draft_id=ref.draft_id, thread_id=ref.thread_id, message_id=ref.message_id)
    if not _moved(database, empty, made):
        mailbox.withdraw_draft(ref)  # switched off, or asked for anew, this moment
        return False
    _log.info("summary.made", mailbox_id=box.id, lines=len(lines))
    return True


def lines_for_today(db: Session, person_id: PersonId, policy: Policy, now: datetime) -> list[str]:
    """What needs the user, what is due first first."""
    found = []
    for stored in hiring_of(db, person_id):
        advice = advise(stored.facts, policy, now)
        if standing(stored.facts, advice) is not Standing.ATTENTION:
            continue
        step = next_step(stored.facts, advice, policy, now)
        if step is not None:
            at = sort_at(stored.facts, advice, now)
            found.append((at, stored.id, in_words(step, stored.facts.employer)))
    return [line for _, _, line in sorted(found)]


def end_summary(database: Database, person_id: PersonId, *, open_mailbox: OpenMailbox) -> None:
    """None any more; the one that lies there untouched goes, if the mailbox can be asked."""
    with database.transaction() as db:
        people.hold(db, person_id)
        last = summaries.of_person(db, person_id)
        summaries.remove(db, person_id)
    if last is None or not last.draft_id:
        return
    try:
        opened = open_watched(database, last.mailbox_id, open_mailbox)
        if opened is not None:
            opened[1].withdraw_draft(_ref(last))
    except (NeedsUser, TryLater) as reason:
        _log.info("summary.left", mailbox_id=last.mailbox_id, reason=type(reason).__name__)


def _draft(
    box: Mailbox,
    lines: list[str],
    policy: Policy,
    spoken: Callable[[str], str],
    now: datetime,
) -> ReplyDraft:
    words = summary_words(lines, now.astimezone(policy.zone))
    me = Address(box.address)
    return ReplyDraft(
        thread_id="",
        sender=me,
        to=(me,),
        subject=spoken(words.subject),
        body=spoken(words.body),
    )


def _ref(summary: Summary) -> ports.DraftRef:
    return ports.DraftRef(
        ports.DraftId(summary.draft_id), ThreadId(summary.thread_id), RemoteId(summary.message_id)
    )


def _moved(database: Database, seen: Summary, to: Summary) -> bool:
    with database.transaction() as db:
        return summaries.move(db, seen, to)
