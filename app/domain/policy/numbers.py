"""One person's numbers. Every default is of the policy page; each stands within its bounds."""

from dataclasses import dataclass, field
from datetime import date, timedelta
from zoneinfo import ZoneInfo


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """Waits in business days (BD) unless the name says otherwise. Caps can only be lowered."""

    first_after: int = 5  # BD after the interview: earliest first check-in
    first_best: int = 6
    late_after: int = 10  # "late but fine"
    thank_you_within: timedelta = timedelta(hours=24)
    thank_you_until: int = 3  # BD: then it is folded into the first check-in
    promise_grace: int = 2  # BD after the promised day
    unknown_after: int = 7  # BD after the last human message, interview unknown
    second_after: int = 7  # BD after the first check-in
    min_gap: int = 4  # BD between any two follow-ups
    close_after: int = 10  # BD after the second check-in
    close_firmly_after: timedelta = timedelta(days=30)
    away_grace: int = 2  # BD after the first day back
    away_unknown: int = 7  # BD where no return date is given
    away_long: timedelta = timedelta(days=30)  # beyond: name the deputy
    your_turn_after: timedelta = timedelta(hours=24)
    your_turn_again: int = 2  # BD after the first reminder
    acknowledged_after: int = 5  # BD after the later of interview and answer
    slot_after: int = 2  # BD, and once more after as many
    rejected_within: timedelta = timedelta(hours=48)
    offer_within: timedelta = timedelta(hours=24)
    no_show_after: timedelta = timedelta(minutes=15)
    on_hold_after: int = 20  # BD
    cap: int = 2  # follow-ups per application since the last human answer
    ask_below: float = 0.7  # confidence
    zone: ZoneInfo = field(default_factory=lambda: ZoneInfo("UTC"))  # the user's
    country: str = ""  # the user's, ISO 3166-1 alpha-2: holidays where the counterpart's is unknown
    closed_days: frozenset[date] = frozenset()  # further days that do not count (quiet days)
