"""A verified Google user calls: the person and the mailbox behind them, made on first sight."""

from dataclasses import dataclass
from datetime import datetime

from app.domain.account import Mailbox, PersonId, Provider
from app.flows.shown import Seen
from app.store import mailboxes, people
from app.store.people import Preferences
from app.store.session import Database, Session


@dataclass(frozen=True, slots=True)
class Caller:
    """Who Google says is calling: verified, never merely claimed."""

    sub: str  # Google's stable id of the user
    address: str  # of the account and so of its Gmail mailbox, lower case


@dataclass(frozen=True, slots=True)
class Met:
    """The person, the mailbox they look at, and what they prefer."""

    person_id: PersonId
    box: Mailbox
    preferences: Preferences


def known(db: Session, caller: Caller) -> Met | None:
    """Without making anything. None: never met, or not with this mailbox."""
    person_id = people.find(db, caller.sub)
    if person_id is None:
        return None
    for box in mailboxes.of_person(db, person_id):
        if box.provider is Provider.GMAIL and box.address == caller.address:
            return Met(person_id, box, people.preferences(db, person_id))
    return None


def meet(database: Database, caller: Caller, seen: Seen, now: datetime) -> Met:
    """The person of this Google subject; their zone and country follow what the host says."""
    with database.reading() as db:
        met = known(db, caller)
    if met is not None and seen.preferred(met.preferences) is met.preferences:
        return met
    with database.transaction() as db:
        person_id = people.ensure(db, caller.sub, now)
        mailbox_id = mailboxes.add(
            db, person_id, provider=Provider.GMAIL, address=caller.address, now=now
        )
        preferences = people.preferences(db, person_id)
        following = seen.preferred(preferences)
        if following is not preferences:
            people.prefer(db, person_id, following)
        box = mailboxes.get(db, mailbox_id)
    if box is None:
        raise LookupError("the mailbox was deleted while it was being made")
    return Met(person_id, box, following)
