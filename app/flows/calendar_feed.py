"""The next sensible days of a person, for a calendar that is read by a secret address."""

import secrets
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from app.domain.account import PersonId
from app.domain.next_step import NextStep, next_step
from app.domain.policy.advise import advise
from app.flows.overview import hiring_of
from app.store import feeds, people
from app.store.feeds import Feed
from app.store.session import Database, keys_of

LONGEST = 64  # characters of an address's secret that is worth looking up


@dataclass(frozen=True, slots=True)
class Day:
    """One application's next step."""

    uid: str  # the same as long as the application is
    employer: str
    step: NextStep


@dataclass(frozen=True, slots=True, kw_only=True)
class Read:
    """What an address shows at this instant."""

    feed: Feed
    zone: ZoneInfo
    language: str  # the last one that a host of the person told
    days: tuple[Day, ...]


def make_feed(database: Database, person_id: PersonId, hour: int | None, now: datetime) -> str:
    """A new secret of 256 bits. It is kept as a hash only, so this is the one time it is seen."""
    secret = secrets.token_urlsafe(32)
    with database.transaction() as db:
        feeds.make(db, person_id, secret=secret, hour=hour, now=now)
    return secret


def read_feed(database: Database, secret: str, now: datetime) -> Read | None:
    """None: no such address, or none any more."""
    if not 0 < len(secret) <= LONGEST:
        return None
    with database.reading() as db:
        feed = feeds.find(db, secret)
        if feed is None:
            return None
        preferences = people.preferences(db, feed.person_id)
        policy = preferences.policy
        days = []
        for stored in hiring_of(db, feed.person_id):
            facts = stored.facts
            step = next_step(facts, advise(facts, policy, now), policy, now)
            if step is not None:
                name = keys_of(db).hash("calendar-uid", str(stored.id)).hex()[:32]
                days.append(Day(f"{name}@afterword", facts.employer, step))
    language = preferences.language
    return Read(feed=feed, zone=policy.zone, language=language, days=tuple(days))
