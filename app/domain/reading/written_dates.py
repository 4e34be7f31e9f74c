"""Calendar days as people write them in a notice, in six languages, found in a text."""

import re
from dataclasses import dataclass
from datetime import date, timedelta

from app.domain.reading.needed_words import need_of_whole, seen
from app.domain.reading.written_date_words import (
    BACK_OR_UNTIL,
    DOES_AGAIN,
    NEXT_WEEK,
    NOT_OF_TIME,
    SHORT_WEEKDAYS,
    TOMORROW_WORD,
)

BEHIND = timedelta(days=75)
"""How far before the mail a day without a year may lie: notices go stale, but not by seasons."""

_MONTH_NAMES = (
    "january jan januar jänner januari janvier janv enero ene janeiro gennaio gen",
    "february feb februar februari fevrier février fev fév febrero fevereiro febr febbraio",
    "march mar mars märz maerz mrz maart mrt marzo março marco mär",
    "april apr avril avr abril abr aprile",
    "may mai mei mayo maio maggio",
    "june jun juni juin junio junho giugno giu",
    "july jul juli juillet juil julio julho luglio lug",
    "august aug august augustus août aout agosto",
    "september sep sept septembre septiembre setembro settembre sett",
    "october oct oktober okt octobre octubre outubro ottobre ott",
    "november nov novembre noviembre novembro",
    "december dec dezember dez décembre decembre déc diciembre dic dezembro dicembre",
)
MONTHS = {name: number for number, names in enumerate(_MONTH_NAMES, 1) for name in names.split()}
_WEEKDAY_NAMES = (
    "monday mon montag lundi lunes segunda-feira segunda maandag lunedì lunedi",
    "tuesday tue tues dienstag mardi martes terça-feira terca-feira terça terca dinsdag "
    "martedì martedi",
    "wednesday wed weds mittwoch mercredi miércoles miercoles quarta-feira quarta "
    "woensdag mercoledì",
    "thursday thu thur thurs donnerstag jeudi jueves quinta-feira quinta donderdag giovedì giovedi",
    "friday fri freitag vendredi viernes sexta-feira sexta vrijdag venerdì venerdi",
    "saturday sat samstag sonnabend samedi sábado sabado zaterdag sabato",
    "sunday sun sonntag dimanche domingo zondag domenica",
)
WEEKDAYS = {name: number for number, names in enumerate(_WEEKDAY_NAMES) for name in names.split()}
_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
_WEEKDAY = "|".join(sorted(WEEKDAYS, key=len, reverse=True))
_FULL_WEEKDAY = "|".join(
    sorted(
        (one for one in WEEKDAYS if len(one) > 4 and one not in SHORT_WEEKDAYS),
        key=len,
        reverse=True,
    )
)
_SUFFIX = r"(?:st|nd|rd|th|er|º|°|ª|\.)?"
_DAY = rf"(?P<day>[0-3]?\d){_SUFFIX}"
_LEAD = rf"(?:(?P<weekday>{_WEEKDAY})\.?,?\s{{1,3}}(?:(?:the|den|dem|le|el|dia|día|de)\s{{1,2}})?)?"
_YEAR = (
    r"(?:[,.]?\s{0,3}(?:(?:de|del)\s{1,2})?"
    r"(?P<year>(?:19|20)\d{2}|['\u2019]\d{2}|2\d(?=\s*(?:[.,;)\n]|$))))?"
)


def _behind(*words: str) -> str:
    return "|".join(rf"(?<=\b{word} )" for word in words)


_DATES = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"(?<![\d/.-])(?P<year>20\d{2}|19\d{2})[-/.](?P<month>\d{1,2})[-/.](?P<day>\d{1,2})(?![\d/])",
        rf"\b{_LEAD}(?<!\b\d\s)(?<!\b\d\d\s)(?P<name>{_MONTH})\b\.?\s{{0,3}}(?:the\s{{1,2}})?{_DAY}(?![\d:]){_YEAR}(?!\d|\s?(?:am|pm)\b)",
        rf"\b{_LEAD}(?:the\s{{1,2}})?(?<![\d.:/]){_DAY}(?:\s{{0,13}}of\s{{1,2}}|[\s-]{{0,3}}(?:(?:de|di)\s{{1,2}})?)(?P<name>{_MONTH})\b\.?{_YEAR}",
        rf"\b{_LEAD}(?<![\d/.:-])(?P<first>[0-3]?\d)(?P<sep>[/.-])(?P<second>[0-3]?\d)"
        r"(?:(?P=sep)(?P<year>(?:19|20)?\d{2})|\.(?=[\s,;)]|$)|(?![\d/.:-]|\s?%))(?![\d:])",
        rf"\b(?P<weekday>{_FULL_WEEKDAY})\b(?:\.?,?\s{{1,3}}(?:(?:the|den|dem|le|el|dia|día|de)\s{{1,2}})?(?P<day>[0-3]?\d)"
        rf"(?:(?:st|nd|rd|th|er|e|\.)(?![\d:\w]|\.\d)|(?=\s*(?:[,;!)\n]|inclu|inkl|einsch|$))|(?=\s{NOT_OF_TIME}[^\W\d])))?",
        r"\b(?:the|den|dem|le|el|dia|día)\s{1,2}(?P<day>[0-3]?\d)(?:st|nd|rd|th|er|\.|º)?(?=[\s,.;)]|$)"
        r"(?!\s{0,2}(?:of|floor|week|day|month|street|ave|quarter|century|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))",
        rf"\b(?:am|zum|vom|bis|ab)\s(?P<day>[0-3]?\d)\.(?!\s?(?:\d|{_MONTH}))|\bden?\s(?P<dutch>[0-3]?\d)(?:e|ste)\b"
        rf"|(?:{_behind('volto a', 'regresso a', 'retorno a', 'voltarei a')})"
        r"(?P<bare>[0-3]?\d)\b(?!\s?(?:de|h|/|\.\d))",
        r"\b(?P<weekday>mon|tues?|wed|weds|thu|thur|fri|sat|sun)\.?,? (?:the )?"
        r"(?P<day>[0-3]?\d)(?:st|nd|rd|th)\b"
        rf"|(?:{_behind('back', 'back on', 'until', 'till', 'return', 'returning', 'return on')})"
        r"(?P<short>mon|tues?|wed|weds|thu|thur|thurs|fri)\b(?!\w|\.?,? \d)",
        rf"(?:{_behind('na', 'até', 'à', 'na próxima', 'volto', 'voltamos', 'retorno', 'nesta')})"
        r"(?P<weekday>segunda|ter[çc]a|quarta|quinta|sexta)\b(?!-|\s(?:vez|parte|fase|etapa|semana))",
        rf"(?:(?:{_behind(*BACK_OR_UNTIL)})(?<!après-)(?<!pasado )(?P<tomorrow>{TOMORROW_WORD})\b|"
        rf"(?:^|(?<=[.!?,;]\s))(?:{TOMORROW_WORD})\b(?=\s(?:\w+\s){{0,2}}(?:{DOES_AGAIN})\b))",
    )
)
_PLAIN_DATES = tuple(re.compile(one.pattern) for one in _DATES)
"""The same for plain text in lower case: to ignore case takes four times as long."""
_NEEDS = tuple(need_of_whole(one.pattern) for one in _DATES)
"""What a text needs for each of them."""
# "May 7-8": the second day has no month of its own.
_TO_DAY = re.compile(
    r"\s{0,2}(?:-|\u2013|\u2014|to|through|thru|and|&)\s{0,2}([0-3]?\d)(?:st|nd|rd|th)?\b"
    r"(?!\s{0,2}(?:[:/.]\d|[ap]\.?m\b|" + _MONTH + r"))"
    # or there is a list of them: "Dec 8, 9, 10"
    r"|(?:\s?,\s?[0-3]?\d(?:st|nd|rd|th)?\b(?![:/.]\d|\s?[ap]\.?m\b))*?\s?(?:,|,?\s(?:and|&)\s)\s?(?P<last>[0-3]?\d)(?:st|nd|rd|th)?\b"
    r"(?!\s?,\s?\d|\s?(?:and|&)\s\d|\s{0,2}(?:[:/.]\d|[ap]\.?m\b|" + _MONTH + r"))",
    re.IGNORECASE,
)
# "6/30-7/4": no year stands behind the dash.
_RANGE = re.compile(r"(\b\d{1,2}/\d{1,2}(?:/\d{2,4})?)-(?=\d{1,2}/\d)")
_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth",
    "thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth",
    "twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth",
    "twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first",
)
_NUMBERS = {name: n for n, name in enumerate(" ".join(_ORDINALS).split(), 1)}
_ORDINAL = "|".join(sorted(_NUMBERS, key=len, reverse=True))
_SPELLED_OUT = re.compile(rf"\b(?:{_ORDINAL})(?=\s{{1,2}}of\s{{1,2}}(?:{_MONTH})\b)", re.IGNORECASE)
(
    ISO,
    MONTH_FIRST,
    DAY_FIRST,
    NUMERIC,
    WEEKDAY,
    DAY_ONLY,
    DAY_BARE,
    ENGLISH_SHORT,
    SHORT_WEEKDAY,
    TOMORROW,
) = range(len(_DATES))
_DIGIT = re.compile(r"\d")
_APART = re.compile(r"\d[-/.]\d")
_IN_DIGITS = frozenset({ISO, MONTH_FIRST, DAY_FIRST, NUMERIC, DAY_ONLY, DAY_BARE})
_IN_DIGITS_APART = frozenset({ISO, NUMERIC})
"""Forms that stand in no text without a digit, or without two and a mark between them."""


@dataclass(frozen=True, slots=True)
class WrittenDate:
    """A day and where it stands in the text: from `start` to before `end`."""

    start: int
    end: int
    day: date
    certain: bool = True  # False: a weekday or a bare day of the month


def written_dates(text: str, sent_on: date, *, month_first: bool) -> list[WrittenDate]:
    """The days that `text` names, in their order.

    Args:
        sent_on: The writer's own day; a day without a year is one near it, rather after it.
        month_first: How "5/6" is read where both ways make sense.
    """
    if "of" in text.lower():
        text = _SPELLED_OUT.sub(_in_digits, text)
    if "/" in text:
        text = _RANGE.sub("\\1\u2013", text)
    found: list[WrittenDate] = []
    taken: list[tuple[int, int]] = []
    known, has_digit = seen(text), _DIGIT.search(text) is not None
    apart = has_digit and _APART.search(text) is not None
    plain = text.isascii()
    searched = known.low if plain else text
    for form, pattern in enumerate(_PLAIN_DATES if plain else _DATES):
        if (form in _IN_DIGITS and not has_digit) or (form in _IN_DIGITS_APART and not apart):
            continue
        need = _NEEDS[form]
        if need is not None and not need.met_by(known):
            continue
        for match in pattern.finditer(searched):
            start, end = match.span()
            if any(start < other_end and end > other_start for other_start, other_end in taken):
                continue
            day = _day(form, match, sent_on, month_first=month_first)
            if day is not None:
                taken.append((start, end))
                found.append(WrittenDate(start, end, day, certain=form < WEEKDAY))
                if form == MONTH_FIRST and (more := _TO_DAY.match(text, end)) is not None:
                    number = 1 if more["last"] is None else "last"
                    last = _valid(day.year, day.month, int(more[number]))
                    if last is not None and last > day:
                        taken.append(more.span(number))
                        found.append(WrittenDate(*more.span(number), last))
    return sorted(found, key=lambda one: one.start)


def _in_digits(match: re.Match[str]) -> str:
    """ "first" as "1", and as long as it was, so that places in the text stay what they are."""
    return str(_NUMBERS[match.group().lower()]).ljust(len(match.group()))


def _day(form: int, match: re.Match[str], sent_on: date, *, month_first: bool) -> date | None:
    parts = match.groupdict()
    if form == TOMORROW:
        return sent_on + timedelta(days=1)
    if form in (WEEKDAY, ENGLISH_SHORT, SHORT_WEEKDAY) and parts.get("day") is None:
        day = _next_weekday(parts["weekday"] or parts["short"], sent_on)
        next_week = NEXT_WEEK.match(match.string, match.end()) is not None
        monday = sent_on + timedelta(days=7 - sent_on.weekday())
        return day + timedelta(days=7) if next_week and day < monday else day
    if form == ENGLISH_SHORT:
        return _weekday_of_month(WEEKDAYS[parts["weekday"].lower()], int(parts["day"]), sent_on)
    if form in (WEEKDAY, DAY_ONLY, DAY_BARE):
        number = parts["day"] or parts.get("dutch") or parts.get("bare") or ""
        return _next_day_of_month(int(number), sent_on)
    year = _year(parts.get("year"))
    if form == ISO:
        return _made(year, int(parts["month"]), int(parts["day"]), sent_on)
    if form == NUMERIC:
        if parts["sep"] == "." and parts["year"] is None and match.group().count(".") < 2:
            return None  # "3.5" is a number; "3.5." and "3.5.2026" are days
        if parts["sep"] == "-" and parts["year"] is None:
            return None  # "9-5" is an opening time
        return _numeric(
            int(parts["first"]), int(parts["second"]), year, sent_on,
            month_first=month_first and parts["sep"] != ".",
        )  # fmt: skip
    return _made(year, MONTHS[parts["name"].lower()], int(parts["day"]), sent_on)


def _year(text: str | None) -> int | None:
    if text is None:
        return None
    digits = text.strip("'\u2019")
    return int(digits) if len(digits) == 4 else 2000 + int(digits)


def _made(year: int | None, month: int, day: int, sent_on: date) -> date | None:
    """The day; without a year the one nearest after `sent_on`, or shortly before it."""
    if year is not None:
        return _valid(year, month, day)
    near = [_valid(sent_on.year + offset, month, day) for offset in (-1, 0, 1)]
    ahead = [one for one in near if one is not None and one >= sent_on - BEHIND]
    return min(ahead, default=None)


def _valid(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _numeric(
    first: int, second: int, year: int | None, sent_on: date, *, month_first: bool
) -> date | None:
    """ "5/6": by the writer's habit, unless only the other way lies near the day of sending."""
    usual = (
        _made(year, first, second, sent_on) if month_first else _made(year, second, first, sent_on)
    )
    other = (
        _made(year, second, first, sent_on) if month_first else _made(year, first, second, sent_on)
    )
    if usual is None or other is None:
        return usual or other
    return other if _is_near(other, sent_on) and not _is_near(usual, sent_on) else usual


def _is_near(day: date, sent_on: date) -> bool:
    return -7 <= (day - sent_on).days <= 60


def _next_weekday(name: str, sent_on: date) -> date:
    """The next such day after the day of sending."""
    ahead = (WEEKDAYS[name.lower()] - sent_on.weekday() - 1) % 7 + 1
    return sent_on + timedelta(days=ahead)


def _weekday_of_month(weekday: int, number: int, sent_on: date) -> date | None:
    """ "Wed 4th": the nearest day that is both, be it last week."""
    around = (sent_on + timedelta(days=offset) for offset in range(-7, 63))
    both = (day for day in around if day.day == number and day.weekday() == weekday)
    return next(both, None) or _next_day_of_month(number, sent_on)


def _next_day_of_month(day: int, sent_on: date) -> date | None:
    """The next day with this number, today included."""
    for months in range(3):
        month = sent_on.month - 1 + months
        found = _valid(sent_on.year + month // 12, month % 12 + 1, day)
        if found is not None and found >= sent_on:
            return found
    return None
