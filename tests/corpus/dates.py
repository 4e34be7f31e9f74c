"""Days that texts name: each suite by itself, because their conventions differ from ours.

"Agreed" allows for that: their weeks end on Sunday, ours on Friday; "this week" is what is left
of it; a stretch counted from now begins today; theirs may end a moment before or after the last
day.
"""

from collections import defaultdict
from datetime import date, datetime, timedelta
from pathlib import Path

from app.domain.reading.date_phrases import date_phrases
from app.domain.reading.promise import promise_in
from app.domain.reading.sentences import sentences, straight
from tests.corpus.data import Row, rows
from tests.corpus.figure import Figure, counted

_DAY = timedelta(days=1)
_FRIDAY = 4
_FLOORS = {  # as written, and agreed but for convention
    "microsoft/Recognizers-Text": (0.75, 0.86),
    "facebook/duckling": (0.61, 0.84),
    "wanasit/chrono": (0.6, 0.95),
}


def figures(data: Path) -> list[Figure]:
    """Real promises whole; the suites of others as they stand, and but for convention."""
    promises: list[bool] = []
    exact: dict[str, list[bool]] = defaultdict(list)
    agreed: dict[str, list[bool]] = defaultdict(list)
    for row in rows(data / "dates.jsonl"):
        source = row["source"].partition("@")[0]
        if source.startswith("Enron"):
            promises.append(_promise_is_right(row))
            continue
        on = datetime.fromisoformat(row["reference"]).date()
        first, last = (date.fromisoformat(row[f"expected_{end}"][:10]) for end in ("start", "end"))
        found = [
            (p.period.first, p.period.last) for p in date_phrases(straight(row["text"]), on)[:1]
        ]
        exact[source].append(found == [(first, last)])
        agreed[source].append(any(_agrees(*days, first, last, on) for days in found))
    found_in = [counted("dates", "Enron: promises, and none elsewhere", promises, 0.95)]
    for source, right in exact.items():
        as_written, in_essence = _FLOORS.get(source, (0.0, 0.0))
        found_in.append(counted("dates", f"{source}: exact", right, as_written))
        found_in.append(counted("dates", f"{source}: agreed", agreed[source], in_essence))
    return found_in


def _promise_is_right(row: Row) -> bool:
    on = datetime.fromisoformat(row["reference"]).date()
    promise = promise_in(sentences(row["text"]), on)
    if promise is None or not row["is_promise"]:
        return promise is None and not row["is_promise"]
    period = promise.period.first.isoformat(), promise.period.last.isoformat()
    return period == (row["expected_start"], row["expected_end"])


def _agrees(ours: date, our_last: date, first: date, last: date, on: date) -> bool:
    if our_last.weekday() == _FRIDAY and our_last < last <= our_last + 2 * _DAY:
        return ours == first or (ours == on and first <= on) or abs(ours - first) <= 2 * _DAY
    from_now = ours == on and our_last == last
    return from_now or (abs(ours - first) <= _DAY and abs(our_last - last) <= _DAY)
