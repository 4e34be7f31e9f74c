"""When a person's next batch of prompts may come, and who is woken to begin it."""

from datetime import datetime

from app.domain.account import ConversationId
from app.domain.prompting import next_batch_at
from app.store import conversations, work
from app.store.people import Preferences
from app.store.session import Session


def batch_at(preferences: Preferences, now: datetime) -> datetime:
    """By their hour, their quiet days and their pause; `now` where it may come at once."""
    policy = preferences.policy
    return next_batch_at(
        preferences.prompting,
        policy.zone,
        now,
        prompted_on=preferences.prompted_on,
        quiet_days=policy.closed_days,
    )


def ask_for_batch(
    db: Session, conversation_id: ConversationId, preferences: Preferences, now: datetime
) -> None:
    """Wake this application when the next batch may come; it begins that of them all.

    A timer alone would be lost on a clock that jumps, so the sweep looks at it then, too.
    """
    stored = conversations.by_id(db, conversation_id)
    if stored is None:
        return
    at = batch_at(preferences, now)
    if at > now and (stored.changes_at is None or at < stored.changes_at):
        conversations.reschedule(
            db,
            stored.id,
            generation=stored.generation,
            changes_at=at,
            standing=stored.standing,
            sort_at=stored.sort_at,
        )
    name = f"batch:{stored.id}:{stored.generation}:{at.isoformat()}"
    work.ask_wake(db, stored.id, stored.generation, name=name, delay=at - now)
