"""Days that texts name, each source by itself, because their conventions differ from ours; and
promises.

"Agreed" allows for convention: their weeks end on Sunday, ours on Friday; "this week" is what is
left of it; a stretch counted from now begins today; theirs may end a moment before or after the
last day.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from app.cli.evaluation.figure import Figure, Measured, Miss, by_language, counted
from app.cli.evaluation.folder import Folder, Row, day, flag, text
from app.domain.reading.date_phrases import date_phrases
from app.domain.reading.model import Period
from app.domain.reading.promise import promise_in
from app.domain.reading.sentences import sentences, straight

_DAY = timedelta(days=1)
_FRIDAY = 4


@dataclass(frozen=True, slots=True)
class Dated:
    """A text that names days, or none that count."""

    id: str
    source: str  # "duckling"
    lang: str
    on: date
    is_promise: bool | None  # None: a suite of phrases, not of promises
    wanted: Period | None
    got: Period | None


def dates_in(folder: Folder) -> list[Dated]:
    """Every row of dates.jsonl, read."""
    return folder.lines("dates.jsonl", _dated)


def dates(rows: Sequence[Dated]) -> Measured:
    """Suites of phrases by source, then promises."""
    suites = [row for row in rows if row.is_promise is None]
    promises = [row for row in rows if row.is_promise is not None]
    figures: list[Figure] = []
    for source in dict.fromkeys(row.source for row in suites):
        its = [row for row in suites if row.source == source]
        figures += counted("dates", f"{source}_exact", map(_is_exact, its))
        figures += counted("dates", f"{source}_agreed", map(_is_agreed, its))
    figures += by_language(
        "promise", "exact", ((row.lang, _is_exact(row)) for row in promises if row.is_promise)
    )
    found = (bool(row.is_promise) for row in promises if row.got is not None)
    figures += counted("promise", "precision", found)
    none = (row.got is None for row in promises if not row.is_promise)
    figures += counted("promise", "none_made_up", none)
    return Measured(
        figures,
        {"dates": list(_misses(suites, _is_agreed)), "promise": list(_misses(promises, _is_exact))},
    )


def _misses(rows: Sequence[Dated], right: Callable[[Dated], bool]) -> Iterator[Miss]:
    for row in rows:
        if not right(row):
            yield Miss(row.id, _said(row.wanted), _said(row.got))


def _said(period: Period | None) -> str:
    return "none" if period is None else f"{period.first} to {period.last}"


def _is_exact(row: Dated) -> bool:
    return row.got == row.wanted


def _is_agreed(row: Dated) -> bool:
    if row.got is None or row.wanted is None:
        return row.got is row.wanted
    ours, theirs, on = row.got, row.wanted, row.on
    friday = ours.last.weekday() == _FRIDAY
    if friday and ours.last < theirs.last <= ours.last + 2 * _DAY:
        left = ours.first == on and theirs.first <= on
        return left or abs(ours.first - theirs.first) <= 2 * _DAY
    if ours.first == on and ours.last == theirs.last:
        return True
    return abs(ours.first - theirs.first) <= _DAY and abs(ours.last - theirs.last) <= _DAY


def _dated(row: Row) -> Dated:
    words, on = text(row, "text"), day(row, "reference")
    is_promise = flag(row, "is_promise") if "is_promise" in row else None
    if is_promise is None:
        phrases = date_phrases(straight(words), on)[:1]
        got = phrases[0].period if phrases else None
    else:
        promise = promise_in(sentences(words), on)
        got = promise.period if promise is not None else None
    wanted = row.get("expected_start") is not None
    return Dated(
        id=text(row, "id"),
        source=_short(text(row, "source", "own")),
        lang=text(row, "lang", "en"),
        on=on,
        is_promise=is_promise,
        wanted=Period(day(row, "expected_start"), day(row, "expected_end")) if wanted else None,
        got=got,
    )


def _short(source: str) -> str:
    """ "recognizers-text" of "microsoft/Recognizers-Text@90e9 Specs/…"."""
    name = re.split(r"[@:;,(\s]", source.strip(), maxsplit=1)[0].rpartition("/")[2]
    return name.lower() or "own"
