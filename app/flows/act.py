"""What the user told us by a click becomes a note, and the card is advised anew."""

from datetime import UTC, date, datetime, time, timedelta, timezone

from app.domain.account import ConversationId, PersonId
from app.domain.conversation import Conversation
from app.domain.errors import BadInput, ThreadGone
from app.domain.message import ThreadId
from app.domain.notes import (
    Note,
    SaidInterviewed,
    SaidNoShow,
    SaidOtherOffer,
    SaidPromise,
    SaidStage,
    Snoozed,
)
from app.domain.policy.answering import missable
from app.domain.policy.numbers import Policy
from app.domain.reading.model import Period
from app.domain.say import say
from app.domain.stage_name import StageName
from app.flows.refold import Refolded, refold
from app.store import conversations, notes, people
from app.store.conversations import Stored
from app.store.session import Database

END_OF_A_DAY = time(17)
"""Where only the day of an interview is told (`SaidInterviewed`)."""
LONGEST_SNOOZE = timedelta(days=366)
LONGEST_WORDS = 200  # characters


def note_down(
    database: Database,
    person_id: PersonId,
    stored: Stored,
    note: Note,
    *,
    thread_id: ThreadId | None = None,
    now: datetime,
) -> Refolded:
    """Keep what the user said, at the thread where they said it, and fold again.

    Raises:
        ThreadGone: the application is not there any more.
    """
    with database.transaction() as db:
        if not people.hold(db, person_id):
            raise ThreadGone
        its = stored.facts.threads
        anchor = thread_id if thread_id in its else None
        if not notes.add(db, person_id, stored.id, note, thread_id=anchor):
            raise ThreadGone
        for application in refold(db, person_id, its, now):
            if application.id == stored.id or not set(its).isdisjoint(application.facts.threads):
                return application
    raise ThreadGone


def snoozed(until: date | None, policy: Policy, now: datetime) -> Snoozed:
    """Silence until the day begins where the user is.

    Raises:
        BadInput: no day, or none ahead.
    """
    today = now.astimezone(policy.zone).date()
    if until is None or until <= today:
        raise BadInput(say("Please pick a day after today."))
    if until - today > LONGEST_SNOOZE:
        raise BadInput(say("Please pick a day within a year."))
    return Snoozed(now, datetime.combine(until, time(), policy.zone).astimezone(UTC))


def interviewed(
    day: date | None, facts: Conversation, policy: Policy, now: datetime
) -> SaidInterviewed:
    """It was on that day, where the counterpart is.

    Raises:
        BadInput: no day, or one that cannot be meant.
    """
    if day is None:
        raise BadInput(say("Please pick the day of the interview."))
    today = now.astimezone(policy.zone).date()
    if abs(day - today) > LONGEST_SNOOZE:
        raise BadInput(say("Please pick a day within a year of today."))
    offset = facts.utc_offset_minutes
    there = policy.zone if offset is None else timezone(timedelta(minutes=offset))
    return SaidInterviewed(now, datetime.combine(day, END_OF_A_DAY, there).astimezone(UTC))


def no_show(agreed: str, facts: Conversation, policy: Policy, now: datetime) -> SaidNoShow:
    """Nobody came to the interview that was agreed for then.

    Raises:
        BadInput: that one is not of today, or was thanked for.
    """
    missed = missable(facts, policy, now)
    if missed is None or missed.starts_at.isoformat() != agreed:
        raise BadInput(say("This button is out of date. Please refresh the card."))
    return SaidNoShow(now, missed.starts_at)


def promised(day: date | None, words: str, policy: Policy, now: datetime) -> SaidPromise:
    """They told the user by phone, or in person.

    Raises:
        BadInput: no day, or one that is long over.
    """
    today = now.astimezone(policy.zone).date()
    if day is None:
        raise BadInput(say("Please pick the day that they named."))
    if abs(day - today) > LONGEST_SNOOZE:
        raise BadInput(say("Please pick a day within a year of today."))
    return SaidPromise(now, Period(day, day), " ".join(words.split())[:LONGEST_WORDS])


def staged(chosen: str, now: datetime) -> SaidStage:
    """How far it is, as the user chose it.

    Raises:
        BadInput: none of the stages.
    """
    try:
        return SaidStage(now, StageName(chosen))
    except ValueError:
        raise BadInput(say("Please choose where it stands.")) from None


def other_offer(day: date | None, policy: Policy, now: datetime) -> SaidOtherOffer:
    """An offer elsewhere, to be answered by that day.

    Raises:
        BadInput: no day, or one that is over.
    """
    today = now.astimezone(policy.zone).date()
    if day is None or day < today:
        raise BadInput(say("Please pick the day by which the other offer needs an answer."))
    if day - today > LONGEST_SNOOZE:
        raise BadInput(say("Please pick a day within a year."))
    return SaidOtherOffer(now, day)


def conversation_of(
    database: Database, person_id: PersonId, conversation_id: str, thread: ThreadId | None
) -> Stored:
    """The application a card was about: by the id it carried, else by the open thread.

    Raises:
        ThreadGone: neither is known for this person.
    """
    with database.reading() as db:
        if conversation_id.isdecimal() and len(conversation_id) < len(str(2**63)):
            number = ConversationId(int(conversation_id))
            found = conversations.get(db, person_id, number)
            if found is not None:
                return found
        if thread is not None:
            for found in conversations.for_threads(db, person_id, [thread], limit=1):
                return found
    raise ThreadGone
