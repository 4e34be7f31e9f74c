"""Feasts that pause hiring, and the American holidays people count from: "after Labor Day"."""

import re
from datetime import date, timedelta

from app.domain.reading.date_arithmetic import last_of_month, week_of
from app.domain.reading.date_grammar import Asked, Pattern, Point, into, one_day
from app.domain.reading.model import Period
from app.domain.reading.sentences import words_of

PATTERNS: list[Pattern] = []
_point = into(PATTERNS)

_FEASTS = words_of(
    "holidays holiday christmas xmas thanksgiving easter break season period shutdown year years",
    "labor labour memorial presidents president mlk martin columbus",
)


@_point(
    _FEASTS,
    r"\b(?:(?P<after>after|following|once we are past|past) (?:the )?|(?P<in>(?:early )?in "
    r")(?:the )?)?(?:the )?(?P<feast>(?:christmas |winter |festive |end[- ]of[- ]year "
    r")?holidays(?! (?:in|on|until|from))|(?:christmas |winter |holiday |festive |end[- "
    r"]of[- ]year )(?:break|season|period|shutdown)|new year'?s?(?: day| holiday| break)?"
    r"|christmas|xmas|thanksgiving|easter)\b",
)
def _feast(match: re.Match[str], asked: Asked) -> Point | None:
    on, feast = asked.on, match["feast"]
    after = match["after"] is not None or (match["in"] is not None and "new year" in feast)
    if "thanksgiving" in feast:
        first = date(on.year, 11, 1)
        day = first + timedelta(days=(3 - first.weekday()) % 7 + 21)
        monday = week_of(day).first + timedelta(days=7)
        period = Period(monday, monday + timedelta(days=4)) if after else Period(day, day)
    elif "easter" in feast:
        sunday = easter(on.year if easter(on.year) >= on else on.year + 1)
        begin = sunday + timedelta(days=2)
        period = Period(begin, begin + timedelta(days=3)) if after else Period(sunday, sunday)
    elif on.month in {1, 2} and feast not in {"christmas", "xmas"} and "new year" not in feast:
        return None
    elif after:
        year = on.year + (on.month > 1)
        period = Period(date(year, 1, 2), date(year, 1, 9))
    else:
        day = date(on.year + (on.month > 1), 1, 1) if "new year" in feast else date(on.year, 12, 24)
        period = Period(day, day)
    if period.last < on:
        return None
    return Point(match.start(), match.end(), period, ends_something=True, relative=True)


@_point(
    _FEASTS,
    r"\b(?P<after>(?:after|following) )?(?:the )?(?P<feast>labou?r day|memorial day"
    r"|presidents'? day|mlk day|martin luther king(?: jr\.?)? day|columbus day)\b",
)
def _holiday_monday(match: re.Match[str], asked: Asked) -> Point | None:
    month, nth = next(v for k, v in _MONDAYS.items() if match["feast"].startswith(k))
    for year in (asked.on.year, asked.on.year + 1):
        first = date(year, month, 1)
        day = first + timedelta(days=-first.weekday() % 7 + 7 * (nth - 1))
        if nth == 5:  # the last one
            day = last_of_month(first) - timedelta(days=last_of_month(first).weekday())
        if day >= asked.on:
            if match["after"]:
                day += timedelta(days=1)
                return Point(match.start(), match.end(), Period(day, day + timedelta(days=3)))
            return one_day(match, day)
    return None


_MONDAYS = {"lab": (9, 1), "memorial": (5, 5), "president": (2, 3), "m": (1, 3), "col": (10, 2)}
"""Month and which Monday of it; the United States."""


def easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar (Meeus, Jones, Butcher)."""
    a, b, c = year % 19, year // 100, year % 100
    h = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    k = (32 + 2 * (b % 4) + 2 * (c // 4) - h - c % 4) % 7
    m = (a + 11 * h + 22 * k) // 451
    month, day = divmod(h + k - 7 * m + 114, 31)
    return date(year, month, day + 1)
