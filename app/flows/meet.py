"""A verified user calls: the person and the mailbox behind them, made on first sight."""

from dataclasses import dataclass
from datetime import datetime

from app.domain.account import Mailbox, PersonId, Provider
from app.flows.shown import Seen
from app.store import mailboxes, people
from app.store.people import Preferences
from app.store.session import Database, Session


@dataclass(frozen=True, slots=True)
class Caller:
    """Who Google or Microsoft says is calling: verified, never merely claimed."""

    sub: str  # the stable id of the user; Microsoft's is "<tid>.<oid>"
    address: str  # of the account and so of its mailbox, lower case
    issuer: str = people.GOOGLE

    @property
    def provider(self) -> Provider:
        """Whose mailbox they look at."""
        return Provider.GRAPH if self.issuer == people.MICROSOFT else Provider.GMAIL


@dataclass(frozen=True, slots=True)
class Met:
    """The person, the mailbox they look at, and what they prefer."""

    person_id: PersonId
    box: Mailbox
    preferences: Preferences


def known(db: Session, caller: Caller) -> Met | None:
    """Without making anything. None: never met, or not with this mailbox."""
    person_id = people.find(db, caller.sub, caller.issuer)
    if person_id is None:
        return None
    for box in mailboxes.of_person(db, person_id):
        if box.provider is caller.provider and box.address == caller.address:
            return Met(person_id, box, people.preferences(db, person_id))
    return None


def meet(database: Database, caller: Caller, seen: Seen, now: datetime) -> Met:
    """The person of this subject; their zone, country and language follow what the host
    says."""
    with database.reading() as db:
        met = known(db, caller)
    if met is not None and seen.preferred(met.preferences) is met.preferences:
        return met
    with database.transaction() as db:
        person_id = people.ensure(db, caller.sub, now, caller.issuer)
        if not people.hold(db, person_id):  # forgotten this moment: they begin anew
            person_id = people.ensure(db, caller.sub, now, caller.issuer)
        mailbox_id = mailboxes.add(
            db, person_id, provider=caller.provider, address=caller.address, now=now
        )
        following = people.preferences(db, person_id)
        if seen.preferred(following) is not following:
            following = people.prefer(db, person_id, seen.preferred)
        box = mailboxes.get(db, mailbox_id)
    if box is None:
        raise LookupError("the mailbox was deleted while it was being made")
    return Met(person_id, box, following)
