"""Stretches counted from the day of writing: "within 5 business days", "in two weeks"."""

import re
from datetime import date, timedelta

from app.domain.reading import calendar_words as words
from app.domain.reading.date_arithmetic import plus_business_days, plus_months
from app.domain.reading.date_grammar import UNITS, Asked, Pattern, Point, into
from app.domain.reading.model import Period
from app.domain.reading.sentences import words_of

PATTERNS: list[Pattern] = []
_point = into(PATTERNS)

_M, _DAY = words.MONTH_RE, words.PLAIN_WEEKDAY_RE
_HOURS = words_of("by")
_C = words.COUNT_RE
SPAN = (
    rf"(?P<count>{_C})(?: ?(?:-|to|or|/) ?(?P<more>{_C}))?[ -]?(?P<kind>business|working|work"
    r"|calendar|full)?[ -]?(?P<unit>hour|hr|day|week|wk|month|fortnight)s?'?\b(?P<so> or so| or "
    r"(?:two|2|three|3))?"
)
_ABOUT = (
    r"(?:(?:about|around|approximately|roughly|maybe|perhaps|the|another|a further|up to|at most"
    r"|no more than|less than|under) )*"
)


def count_of(text: str) -> tuple[int, int]:
    """The number meant, and by how much it is loose ("a couple", "a few")."""
    word = text.removeprefix("a ").removesuffix(" of").strip()
    if word == "couple":
        return 2, 1
    if word in {"few", "several"}:
        return 3, 2
    return (int(word) if word.isdecimal() else words.NUMBER.get(text.strip(), 1)), 0


def after(on: date, count: int, unit: str, kind: str | None) -> date:
    count = max(0, min(count, 400))
    if unit in {"hour", "hr"}:
        return on + timedelta(days=(count + 23) // 24 if count >= 24 else 0)
    if kind in {"business", "working", "work"} and unit == "day":
        return plus_business_days(on, count)
    if unit == "month":
        return plus_months(on, count)
    return on + timedelta(days=count * {"day": 1, "week": 7, "wk": 7, "fortnight": 14}[unit])


@_point(
    UNITS,
    r"\b(?P<how>within|inside|in under|in (?:the |these )?(?:next|coming|following)|over "
    r"(?:the |these )?(?:next|coming|following)|during the next|(?:the )?(?:next|coming"
    r"|upcoming)|takes?(?: us)?|take up to|allow(?: us)?(?: for)?|give (?:us|me)(?: up "
    rf"to)?) {_ABOUT}{SPAN}",
)
def _within(match: re.Match[str], asked: Asked) -> Point | None:
    count, _ = count_of(match["count"])
    if match["more"]:
        count = count_of(match["more"])[0]
    elif (so := match["so"]) is not None and so != " or so":
        count = max(count, 3 if so.endswith(("three", "3")) else 2)
    elif match["count"].endswith(("few", "several")):
        count = 5 if match["unit"] == "day" else 3
    last = after(asked.on, count, match["unit"], match["kind"])
    return Point(match.start(), match.end(), Period(asked.on, last), limit=True, relative=True)


@_point(
    UNITS,
    r"\b(?P<how>within|in|over|during|inside) (?:the |a )?(?P<next>next |coming |following "
    r"|upcoming )?(?P<unit>day|week|fortnight|month|hour)(?P<many>s)?\b(?! of| or)(?! (?:com"
    r"|beg|start))",
)
def _within_the(match: re.Match[str], asked: Asked) -> Point | None:
    unit, loose = match["unit"], match["next"] is not None
    if not loose and match["how"] != "within":
        return None  # "in the week" alone says nothing
    count = 1
    if match["many"]:
        if not loose:
            return None
        count = 5 if unit == "day" else 3
    if unit == "day" and not match["many"]:
        count = 1 if loose else 0
    last = after(asked.on, count, unit, None)
    return Point(match.start(), match.end(), Period(asked.on, last), limit=True, relative=True)


@_point(
    UNITS,
    (
        r"\b(?:within|in|over|during) the (?:next|coming|following) (?P<unit>day|week|month) or "
        r"(?:two|so|2|three)\b"
    ),
)
def _or_two(match: re.Match[str], asked: Asked) -> Point | None:
    count = 3 if match.group().endswith("three") else 2
    last = after(asked.on, count, match["unit"], None)
    return Point(match.start(), match.end(), Period(asked.on, last), limit=True, relative=True)


@_point(
    UNITS,
    r"\b(?:be|is|at|another|need|have|requires?|approximately|around|about|usually"
    rf"|typically) {_ABOUT}{SPAN}"
    r"(?= (?:before|until|till|to (?:review|get|complete|make|decide|finali[sz]e|respond"
    r"|process|hear)|for (?:us|the)))",
)
def _be_weeks(match: re.Match[str], asked: Asked) -> Point | None:
    return _within(match, asked)


@_point(
    UNITS,
    rf"\b(?:in|after|for) {_ABOUT}{SPAN}(?P<time> time| from (?:now|today)| or (?:less"
    r"|sooner))?(?! (?:ago|of experience|of|old|before|prior|earlier|long|notice|call"
    r"|interview|chat))"
    rf"|\b{SPAN.replace('<', '<x')}(?P<base> from (?:now|today|tomorrow)| hence| later| "
    r"after (?:today|tomorrow)| from right now)",
)
def _in(match: re.Match[str], asked: Asked) -> Point | None:
    g = match.groupdict()
    counted, unit = g["count"] or g["xcount"], g["unit"] or g["xunit"]
    kind, more = g["kind"] or g["xkind"], g["more"] or g["xmore"]
    if match.group().startswith("for ") or unit is None or counted is None:
        return None
    on = asked.on + timedelta(days=1 if "tomorrow" in (g["base"] or "") else 0)
    low, loose = count_of(counted)
    high = low + loose
    low -= loose
    if more:
        high = max(low, count_of(more)[0])
    elif (so := g["so"] or g["xso"]) is not None and so != " or so":
        high = max(low, 3 if so.endswith(("three", "3")) else 2)
    first, last = after(on, low, unit, kind), after(on, high, unit, kind)
    if (g["time"] or "").endswith(("less", "sooner")):
        first = asked.on
    return Point(match.start(), match.end(), Period(first, last), relative=True)


@_point(
    UNITS,
    rf"\b{SPAN}(?= (?:after|following) (?:your|the|our|each|this|that) (?:\w+ ){{0,2}}"
    r"(?:interviews?|conversation|meeting|call|visit|assessment|panel)\b)",
)
def _after_the_interview(match: re.Match[str], asked: Asked) -> Point | None:
    low, loose = count_of(match["count"])
    high = max(low + loose, count_of(match["more"])[0] if match["more"] else 0)
    unit, kind = match["unit"], match["kind"]
    period = Period(after(asked.on, low, unit, kind), after(asked.on, high, unit, kind))
    return Point(match.start(), match.end(), period, relative=True)


@_point(
    _HOURS,
    r"\bby (?P<at>noon|midday|lunch(?:time)?|\d{1,2}(?:[:.]\d\d)? ?(?:am|pm|a\.m\.|p\.m\.))"
    rf"(?! ?(?:[a-z]{{2,4}} )?,?(?:on )?(?:the |this |next )?(?:{_DAY}|today|tomorrow|{_M}|\d))",
)
def _by_the_hour(match: re.Match[str], asked: Asked) -> Point | None:
    return Point(match.start(), match.end(), Period(asked.on, asked.on), limit=True)
