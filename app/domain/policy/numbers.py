"""One person's numbers. Every default is of the policy page; each stands within its bounds."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from operator import attrgetter, ge, le
from typing import Any
from zoneinfo import ZoneInfo

from app.domain.business_days import WEEKEND

HOUR = timedelta(hours=1)
WEEK = frozenset(range(7))
DAY = timedelta(days=1)

COUNTS: Mapping[str, tuple[int, int]] = {
    "first_after": (5, 20),
    "first_best": (5, 20),
    "late_after": (5, 40),
    "thank_you_until": (1, 5),
    "promise_grace": (1, 10),
    "unknown_after": (5, 20),
    "second_after": (4, 20),
    "min_gap": (4, 20),
    "close_after": (5, 40),
    "away_grace": (1, 10),
    "away_unknown": (3, 20),
    "your_turn_again": (1, 10),
    "acknowledged_after": (5, 20),
    "slot_after": (1, 10),
    "on_hold_after": (5, 60),
    "cap": (0, 2),
}
"""Lowest and highest, both allowed. Nobody can be told to write sooner than the page's careful
side has it ("5 BD at least", "never within 4 BD"), or more often ("caps can only be lowered")."""
WAITS: Mapping[str, tuple[timedelta, timedelta]] = {
    "thank_you_within": (HOUR, 3 * DAY),
    "close_firmly_after": (14 * DAY, 90 * DAY),
    "away_long": (7 * DAY, 90 * DAY),
    "soft_bounce_after": (4 * HOUR, 5 * DAY),
    "your_turn_after": (HOUR, 7 * DAY),
    "rejected_within": (12 * HOUR, 7 * DAY),
    "offer_within": (HOUR, 3 * DAY),
    "no_show_after": (HOUR / 12, HOUR / 2),
    "no_show_until": (HOUR / 2, 2 * HOUR),
}

_BOUNDS: Mapping[str, tuple[Any, Any]] = {**COUNTS, **WAITS}
_numbers = attrgetter(*_BOUNDS)
_LEAST, _MOST = zip(*_BOUNDS.values(), strict=True)


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
    soft_bounce_after: timedelta = timedelta(days=2)  # the server gives up by then, mostly
    your_turn_after: timedelta = timedelta(hours=24)
    your_turn_again: int = 2  # BD after the first reminder
    acknowledged_after: int = 5  # BD after the later of interview and answer
    slot_after: int = 2  # BD, and once more after as many
    rejected_within: timedelta = timedelta(hours=48)
    offer_within: timedelta = timedelta(hours=24)
    no_show_after: timedelta = timedelta(minutes=15)
    no_show_until: timedelta = timedelta(minutes=30)
    on_hold_after: int = 20  # BD
    cap: int = 2  # follow-ups per application since the last human answer
    ask_below: float = 0.7  # confidence
    zone: ZoneInfo = field(default_factory=lambda: ZoneInfo("UTC"))  # the user's
    country: str = ""  # the user's, ISO 3166-1 alpha-2: holidays where the counterpart's is unknown
    closed_days: frozenset[date] = frozenset()  # further days that do not count (quiet days)
    weekend: frozenset[int] = WEEKEND  # of the user: days of the week that do not count

    def __post_init__(self) -> None:
        """ValueError, naming the number, where one is out of its bounds."""
        numbers = _numbers(self)
        if not (all(map(le, _LEAST, numbers)) and all(map(ge, _MOST, numbers))):
            for name, (least, most) in _BOUNDS.items():
                if not least <= getattr(self, name) <= most:
                    raise ValueError(f"{name} is {least} to {most}")
        if not self.weekend < WEEK:
            raise ValueError("weekend leaves at least one day of the week")
        if not 0 <= self.ask_below <= 1:
            raise ValueError("ask_below is 0 to 1")
