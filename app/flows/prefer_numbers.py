"""The user changes a wait or the zone: what is advised from now on, everywhere at once.

"Every number is a default that the user can change within the stated bounds; the caps can only be
lowered" (policy.md, Units).
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from app.domain.account import ConversationId, PersonId
from app.domain.errors import BadInput
from app.domain.holidays_of import COUNTRIES
from app.domain.policy.numbers import COUNTS, WEEK, Policy
from app.domain.say import say
from app.flows.home import reconsider
from app.store import conversations, people
from app.store.people import Change, Preferences
from app.store.session import Database

PAGE = 100


def typed(numbers: Mapping[str, str], *, zone: str, country: str, weekend: str) -> Change:
    """What was typed.

    Args:
        numbers: By the names of `COUNTS`, as typed.
        zone: An IANA name; "" follows the host again.
        country: ISO 3166-1 alpha-2, for public holidays; "" follows the host again.
        weekend: The days that do not count ("56": Saturday and Sunday); "" changes nothing.

    Raises:
        BadInput: no number, out of its bounds, no zone, no country whose holidays are known, or no
            week.
    """
    changes: dict[str, Any] = {name: _number(name, text) for name, text in numbers.items()}
    if (first := changes.get("first_after")) is not None:
        usual, (_, highest) = Policy(), COUNTS["first_best"]
        changes["first_best"] = min(max(usual.first_best, first + 1), highest)
        changes["late_after"] = max(usual.late_after, changes["first_best"])
    changes["country"] = _country(country)
    if weekend:
        changes["weekend"] = _weekend(weekend)
    if zone:
        changes["zone"] = _zone(zone)
    return lambda kept: replace(
        kept, policy=replace(kept.policy, **changes), zone_chosen=bool(zone)
    )


def usual(preferences: Preferences) -> Preferences:
    """The numbers of the policy page; where the person is stays known."""
    now = preferences.policy
    policy = Policy(
        zone=now.zone, country=now.country, closed_days=now.closed_days, weekend=now.weekend
    )
    return replace(preferences, policy=policy, zone_chosen=False)


def prefer_numbers(database: Database, person_id: PersonId, change: Change, now: datetime) -> None:
    """Keep them, and let every application of the person stand where it stands by them."""
    with database.transaction() as db:
        people.prefer(db, person_id, change)
    reconsider_all(database, person_id, now)


def reconsider_all(database: Database, person_id: PersonId, now: datetime) -> None:
    """Let every application stand where it stands by the numbers of this moment: of two changes
    that come together, whoever looks last looks with both."""
    after: ConversationId | None = None
    while True:
        with database.transaction() as db:
            people.hold(db, person_id)
            policy = people.preferences(db, person_id).policy
            page = conversations.of_person(db, person_id, after=after, limit=PAGE)
            for stored in page:
                reconsider(db, stored, policy, now)
        if len(page) < PAGE:
            return
        after = page[-1].id


def _number(name: str, text: str) -> int:
    low, high = COUNTS[name]
    try:
        number = int(text)
    except ValueError:
        raise BadInput(
            say("Please write a whole number from {lowest} to {highest}.", lowest=low, highest=high)
        ) from None
    if not low <= number <= high:
        raise BadInput(
            say(
                "Please choose from {lowest} to {highest}; {number} is outside.",
                lowest=low,
                highest=high,
                number=number,
            )
        )
    return number


def _zone(name: str) -> ZoneInfo:
    try:
        return ZoneInfo(name)
    except (OSError, ValueError, KeyError):
        raise BadInput(say("This zone is not known. Write it like Europe/London.")) from None


def _country(code: str) -> str:
    country = code.strip().upper()
    if country and country not in COUNTRIES:
        raise BadInput(say("This country is not known. Write its two letters, like GB."))
    return country


def _weekend(days: str) -> frozenset[int]:
    weekend = frozenset(ord(digit) - ord("0") for digit in days)
    if not weekend < WEEK:
        raise BadInput(say("Please choose one of the weeks."))
    return weekend
