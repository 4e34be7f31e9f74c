"""The forms in which days are written in a notice, as expressions: one for each of `Form`."""

import re
from enum import IntEnum

from app.domain.reading.day_names import MONTHS, WEEKDAYS
from app.domain.reading.needed_words import need_of_whole
from app.domain.reading.written_date_words import (
    A_WEEK_ON,
    BACK_OR_UNTIL,
    DOES_AGAIN,
    NO_MORE_OF_IT,
    NOT_OF_TIME,
    OF_THE,
    ON_A_SHORT_WEEKDAY,
    ORDINALS,
    SHORT_WEEKDAYS,
    THE_MONTH,
    TOMORROW_WORD,
    UNTIL_A_BARE_DAY,
    WEEKS_FROM,
    WORKING_DAY,
)


class Form(IntEnum):
    """How a day is written, in the order in which it is sought."""

    ISO = 0
    MONTH_FIRST = 1
    DAY_FIRST = 2
    NUMERIC = 3
    NTH_OF_MONTH = 4
    WEEKS_LATER = 5
    WEEKDAY = 6
    DAY_ONLY = 7
    DAY_BARE = 8
    ENGLISH_SHORT = 9
    SHORT_WEEKDAY = 10
    TOMORROW = 11


IN_DIGITS = frozenset(
    {Form.ISO, Form.MONTH_FIRST, Form.DAY_FIRST, Form.NUMERIC, Form.DAY_ONLY, Form.DAY_BARE}
)
IN_DIGITS_APART = frozenset({Form.ISO, Form.NUMERIC})
"""Forms that stand in no text without a digit, or without two and a mark between them."""
MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
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
    r"(?:(?:[,.]?\s{0,3}(?:(?:de|del)\s{1,2})?|(?<=-[a-z]{3})-)"
    r"(?P<year>(?:19|20)\d{2}|['\u2019]\d{2}|2\d(?=\s*(?:[.,;)\n]|$))))?"
)


_NTH = "|".join(sorted(ORDINALS, key=len, reverse=True))
_WEEKDAY_NAME = "|".join(sorted((one for one in WEEKDAYS if len(one) > 4), key=len, reverse=True))


def _behind(*words: str) -> str:
    return "|".join(rf"(?<=\b{word} )" for word in words)


DATES = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"(?<![\d.-])(?<!(?<!-\d\d)/)(?P<year>20\d{2}|19\d{2})[-/.](?P<month>\d{1,2})[-/.](?P<day>\d{1,2})(?!\d|/(?!\d{4}-))",
        rf"\b{_LEAD}(?<!\b\d\s)(?<!\b\d\d\s)(?P<name>{MONTH})\b\.?\s{{0,3}}(?:the\s{{1,2}})?{_DAY}(?![\d:]){_YEAR}(?!\d|\s?(?:am|pm)\b)",
        rf"\b{_LEAD}(?:the\s{{1,2}})?(?<![\d.:/]){_DAY}"
        rf"(?:\s{{0,13}}of\s{{1,2}}|[\s-]{{0,3}}(?:(?:de|di)\s{{1,2}})?|\x20{{4,24}}(?:de\x20)?)(?P<name>{MONTH})\b\.?{_YEAR}",
        rf"\b{_LEAD}(?<![\d/.:-])(?P<first>[0-3]?\d)(?P<sep>[/.-])(?P<second>[0-3]?\d)"
        r"(?:(?P=sep)(?P<year>(?:19|20)?\d{2})|\.(?=[\s,;)]|$)|(?![\d/.:-]|\s?%))(?![\d:])",
        rf"(?<![\w-])(?P<nth>{_NTH})\s(?:(?P<weekday>{_WEEKDAY_NAME})|(?P<working>{WORKING_DAY})){OF_THE}"
        rf"(?:(?P<name>{MONTH})\b\.?{_YEAR}|{THE_MONTH})(?!\w)",
        rf"\b(?P<weekday>{_FULL_WEEKDAY})\s(?:{A_WEEK_ON})(?!\w)"
        rf"|{WEEKS_FROM}(?P<from>{_FULL_WEEKDAY})\b",
        rf"\b(?P<weekday>{_FULL_WEEKDAY})(?:\b|(?=mittag|morgen|früh|vormittag|nachmittag|abend))(?:\.?,?\s{{1,3}}(?:(?:the|den|dem|le|el|dia|día|de)\s{{1,2}})?(?P<day>[0-3]?\d)"
        rf"(?:(?:st|nd|rd|th|er|e|\.)(?![\d:\w]|\.\d)|(?=\s*(?:[,;!)\n]|inclu|inkl|einsch|$))|(?=\s{NOT_OF_TIME}[^\W\d])))?",
        r"\b(?:the|den|dem|le|el|dia|día)\s{1,2}(?P<day>[0-3]?\d)(?:st|nd|rd|th|er|\.|º)?(?=[\s,.;!)]|$)"
        r"(?!\s{0,2}(?:of|floor|week|day|month|street|ave|quarter|century|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))",
        rf"\b(?:am|zum|vom|bis|ab)\s(?P<day>[0-3]?\d)\.(?!\s?(?:\d|{MONTH}))|\bden?\s(?P<dutch>[0-3]?\d)(?:e|ste)\b"
        rf"|(?:{_behind('till', 'until', 'from', 'back', 'on', 'thru', 'through', 'to')})"
        r"(?P<ordinal>[0-3]?\d)(?:st|nd|rd|th)\b(?! (?:of|floor|time|street|avenue)\b)"
        r"(?!\s?(?:and|&|-|\u2013|to|till|until|through|,|or)\s?\d)"
        rf"|(?:{_behind('volto a', 'regresso a', 'retorno a', 'voltarei a')})"
        r"(?P<bare>[0-3]?\d)\b(?!\s?(?:de|h|/|\.\d))"
        rf"|(?:{_behind(*UNTIL_A_BARE_DAY)})(?P<until>[0-3]?\d){NO_MORE_OF_IT}",
        r"\b(?P<weekday>mon|tues?|wed|weds|thu|thur|fri|sat|sun)\.?,? (?:the )?"
        r"(?P<day>[0-3]?\d)(?:st|nd|rd|th)\b"
        rf"|(?:{_behind('back', 'back on', 'until', 'till', 'return', 'returning', 'return on')})"
        r"(?P<short>mon|tues?|wed|weds|thu|thur|thurs|fri)\b(?!\w|\.?,? \d)",
        rf"(?:{_behind(*ON_A_SHORT_WEEKDAY)})"
        r"(?P<weekday>segunda|ter[çc]a|quarta|quinta|sexta)\b(?!-|\s(?:vez|parte|fase|etapa|semana))",
        rf"(?:(?:{_behind(*BACK_OR_UNTIL)})(?<!après-)(?<!pasado )(?P<tomorrow>{TOMORROW_WORD})\b|"
        rf"(?:^|(?<=[.!?,;]\s))(?:{TOMORROW_WORD})\b(?=\s(?:\w+\s){{0,2}}(?:{DOES_AGAIN})\b))",
    )
)
PLAIN_DATES = tuple(re.compile(one.pattern) for one in DATES)
"""The same for plain text in lower case: to ignore case takes four times as long."""
NEEDS = tuple(need_of_whole(one.pattern) for one in DATES)
"""What a text needs for each of them."""
# "May 7-8": the second day has no month of its own.
TO_DAY = re.compile(
    r"\s{0,2}(?:-|\u2013|\u2014|to|through|thru|and|&)\s{0,2}([0-3]?\d)(?:st|nd|rd|th)?\b"
    r"(?!\s{0,2}(?:[:/.]\d|[ap]\.?m\b|" + MONTH + r"))"
    # or there is a list of them: "Dec 8, 9, 10"
    r"|(?:\s?,\s?[0-3]?\d(?:st|nd|rd|th)?\b(?![:/.]\d|\s?[ap]\.?m\b))*?\s?(?:,|,?\s(?:and|&)\s)\s?(?P<last>[0-3]?\d)(?:st|nd|rd|th)?\b"
    r"(?!\s?,\s?\d|\s?(?:and|&)\s\d|\s{0,2}(?:[:/.]\d|[ap]\.?m\b|" + MONTH + r"))",
    re.IGNORECASE,
)
