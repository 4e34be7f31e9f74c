"""The user picks when to be prompted, names quiet days, or pauses everything until a day."""

from dataclasses import replace
from datetime import date, datetime, timedelta

from app.domain.account import PersonId
from app.domain.errors import BadInput
from app.domain.prompting import HOURS, Prompting
from app.domain.say import say
from app.flows.marks_due import marks_may_change
from app.flows.next_batch import ask_for_batch
from app.flows.prefer_numbers import reconsider_all
from app.store import conversations, people
from app.store.conversations import Standing
from app.store.people import Change, Preferences
from app.store.session import Database

LONGEST = timedelta(days=366)
MOST_QUIET_DAYS = 60


def at_times(hour: str, weekdays: str) -> Change:
    """The batch comes at that hour, and on none of these days of the week ("56").

    Raises:
        BadInput: no hour of a day, or no day of the week would be left.
    """
    if not hour.isdecimal() or int(hour[:3]) not in HOURS:
        raise BadInput(say("Please choose an hour of the day."))
    quiet = frozenset(ord(digit) - ord("0") for digit in weekdays)
    try:
        Prompting(quiet_weekdays=quiet)
    except ValueError:
        raise BadInput(say("Please leave at least one day of the week.")) from None
    return lambda kept: replace(
        kept, prompting=replace(kept.prompting, hour=int(hour), quiet_weekdays=quiet)
    )


def paused_until(day: date | None, preferences: Preferences, now: datetime) -> Change:
    """Everything rests until that day begins.

    Raises:
        BadInput: no day, or none ahead.
    """
    _ahead(day, now.astimezone(preferences.policy.zone).date())
    return lambda kept: replace(
        kept, prompting=replace(kept.prompting, paused_at=now, paused_until=day)
    )


def going_on(kept: Preferences) -> Preferences:
    """The pause is over."""
    return replace(kept, prompting=replace(kept.prompting, paused_at=None, paused_until=None))


def with_quiet_day(day: date | None, preferences: Preferences, now: datetime) -> Change:
    """One more day on which nothing is prompted and which does not count.

    Raises:
        BadInput: no day, a day that is over, or (when it is made) more of them than a year needs.
    """
    today = now.astimezone(preferences.policy.zone).date()
    named = _ahead(day, today - timedelta(days=1))

    def one_more(kept: Preferences) -> Preferences:
        if len([one for one in kept.policy.closed_days if one >= today]) >= MOST_QUIET_DAYS:
            raise BadInput(
                say(
                    "Please keep to {most} quiet days, or pause for longer times.",
                    most=MOST_QUIET_DAYS,
                )
            )
        return _closed(kept, kept.policy.closed_days | {named})

    return one_more


def without_quiet_day(day: date | None) -> Change:
    """It counts again."""
    return lambda kept: _closed(kept, kept.policy.closed_days - {day})


def prefer_prompting(
    database: Database, person_id: PersonId, change: Change, now: datetime
) -> Preferences:
    """Keep the change. Where it moves the days that count, every application stands where it stands
    by them; where drafts are prepared, the next batch comes when it may come now."""
    with database.transaction() as db:
        people.hold(db, person_id)
        before = people.preferences(db, person_id)
        after = people.prefer(db, person_id, change)
    if after.policy != before.policy:
        reconsider_all(database, person_id, now)
    if after.mark_threads:
        with database.transaction() as db:
            people.hold(db, person_id)
            marks_may_change(db, person_id, now)
    if after.prepare_drafts:
        with database.transaction() as db:
            for one in conversations.page(db, person_id, Standing.ATTENTION, limit=1).items:
                ask_for_batch(db, one.id, after, now)
    return after


def _closed(kept: Preferences, days: frozenset[date]) -> Preferences:
    return replace(kept, policy=replace(kept.policy, closed_days=days))


def _ahead(day: date | None, after: date) -> date:
    if day is None or day <= after:
        raise BadInput(say("Please pick a day that is still ahead."))
    if day - after > LONGEST:
        raise BadInput(say("Please pick a day within a year."))
    return day
