"""Weekdays, months and numbers as people write them in English, as patterns and as values."""

_WEEKDAYS = (
    ("monday", "mon"),
    ("tuesday", "tuseday", "teusday", "tues", "tue"),
    ("wednesday", "wednsday", "wensday", "wendesday", "weds", "wed"),
    ("thursday", "thursady", "thrusday", "thurday", "thurs", "thur", "thu"),
    ("friday", "firday", "frday", "fri"),
    ("saturday", "saterday", "sat"),
    ("sunday", "sun"),
)
_MONTHS = (
    ("january", "jan"),
    ("february", "febuary", "feb"),
    ("march", "mar"),
    ("april", "apr"),
    ("may",),
    ("june", "jun"),
    ("july", "jul"),
    ("august", "aug"),
    ("september", "sept", "sep"),
    ("october", "oct"),
    ("november", "nov"),
    ("december", "dec"),
)
_UNITS = "zero one two three four five six seven eight nine ten eleven twelve".split()
_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
    "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first "
    "twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh "
    "twenty-eighth twenty-ninth thirtieth thirty-first"
).split()

WEEKDAY = {name: day for day, names in enumerate(_WEEKDAYS) for name in names}
"""0 is Monday. The misspellings are those of real mail."""
MONTH = {name: number for number, names in enumerate(_MONTHS, 1) for name in names}
NUMBER = {word: n for n, word in enumerate(_UNITS)} | {
    "a": 1, "an": 1, "another": 1, "fifteen": 15, "twenty": 20, "thirty": 30,
    "fourteen": 14, "forty": 40, "sixty": 60, "ninety": 90,
}  # fmt: skip
ORDINAL = {word: n for n, word in enumerate(_ORDINALS, 1)} | {
    word.replace("-", " "): n for n, word in enumerate(_ORDINALS, 1) if "-" in word
}


def _either(words: dict[str, int]) -> str:
    return "|".join(sorted(words, key=len, reverse=True))


WEEKDAY_RE = rf"(?:{_either(WEEKDAY)})\.?"
"""Also `sat` and `sun`, which are words of their own: use only beside a date."""
PLAIN_WEEKDAY_RE = rf"(?:{_either({k: v for k, v in WEEKDAY.items() if k not in {'sat', 'sun'}})})"
MONTH_RE = rf"(?:{_either(MONTH)})\.?"
ORDINAL_RE = rf"(?:{_either(ORDINAL)})"
DAY_NUMBER_RE = rf"(?:[0-3]?\d(?: ?(?:st|nd|rd|th))?(?![\d:/%])|{ORDINAL_RE})"
COUNT_RE = rf"(?:\d{{1,3}}|(?:a )?couple(?: of)?|(?:a )?few|several|{_either(NUMBER)})"


def day_number(text: str) -> int:
    """The 14 of "14", "14th" or "fourteenth"; 0 where it is none of a month."""
    word = text.strip()
    if word in ORDINAL:
        return ORDINAL[word]
    digits = word.rstrip("stndrh ")
    number = int(digits) if digits.isdecimal() and len(digits) <= 2 else 0
    return number if number <= 31 else 0


def weekday_number(text: str) -> int:
    """0 for Monday; the text must match one of the weekday patterns."""
    return WEEKDAY[text.strip(" .,")]


def month_number(text: str) -> int:
    """1 for January; the text must match the month pattern."""
    return MONTH[text.strip(" .,")]
