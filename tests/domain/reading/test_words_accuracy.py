"""What our words get right on the shared real mail, with floors that only rise. See `-s` for counts."""

import json
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import lru_cache
from itertools import pairwise

import pytest

from app.domain.reading.date_phrases import date_phrases
from app.domain.reading.jsonl import line_of
from app.domain.reading.model import Reading
from app.domain.reading.promise import promise_in
from app.domain.reading.read import read
from app.domain.reading.sentences import sentences, straight
from tests.shared import shared_data

NOBODY: frozenset[str] = frozenset()
Row = dict[str, str]
KIND_OF_LABEL = {"interview_invite": "invitation", "acknowledgement": "notice", "job_alert": "bulk"}
NOT_HIRING = {"not_job", "job_alert"}


@dataclass(frozen=True)
class Read:
    row: Row
    reading: Reading
    hiring: bool  # the truth


@pytest.fixture(scope="module", autouse=True)
def _data_is_here() -> None:
    shared_data()


def rows(name: str) -> Iterator[Row]:
    with (shared_data() / name).open(encoding="utf-8") as lines:
        yield from map(json.loads, lines)


@lru_cache(maxsize=1)
def job_mail() -> list[Read]:
    found = []
    for row in rows("job_mail.jsonl"):
        fields = {name: row[name] or "" for name in ("id", "subject", "from", "to", "date", "body")}
        reading = read(line_of(json.dumps(fields)).message, NOBODY)
        found.append(Read(row, reading, row["label"] not in NOT_HIRING))
    return found


@lru_cache(maxsize=1)
def ordinary_mail() -> list[Read]:
    found = []
    for row in rows("ordinary_mail/ordinary.jsonl"):
        fields = {"headers": row["headers"], "body": row["text"], "html": row["html"]}
        found.append(Read(row, read(line_of(json.dumps(fields)).message, NOBODY), hiring=False))
    return found


def counted(*figures: object) -> None:
    """Shown with `pytest -s`."""
    sys.stdout.write(" ".join(map(str, figures)) + "\n")


def test_ordinary_mail_is_hardly_ever_taken_for_hiring() -> None:
    wrong = [one.row["id"] for one in ordinary_mail() if one.reading.hiring]
    hard = [one for one in ordinary_mail() if one.row["job_vocab"]]
    counted(f"hiring on ordinary mail: {len(wrong)} of {len(ordinary_mail())}")
    assert len(wrong) <= 1, wrong
    assert sum(one.reading.hiring for one in hard) <= 0.03 * len(hard)


def test_mail_between_employer_and_candidate_is_found() -> None:
    hiring = [one for one in job_mail() if one.hiring]
    missed = [one.row["id"] for one in hiring if not one.reading.hiring]
    counted(f"hiring found: {len(hiring) - len(missed)} of {len(hiring)}")
    assert len(missed) <= 0.1 * len(hiring), missed


def test_hard_mail_that_is_no_hiring_is_not_taken_for_it() -> None:
    others = [one for one in job_mail() if not one.hiring]
    wrong = [one.row["id"] for one in others if one.reading.hiring]
    assert len(wrong) <= 1, wrong


@pytest.mark.parametrize(
    "kind", ["invitation", "scheduling", "question", "offer", "notice", "bulk"]
)
def test_kinds_to_the_candidate(kind: str) -> None:
    counts: Counter[str] = Counter()
    for one in job_mail():
        if one.row["direction"] != "to_candidate":
            continue
        wanted = KIND_OF_LABEL.get(one.row["label"], one.row["label"]) == kind
        counts["both" if wanted and one.reading.kind == kind else "wanted" if wanted else ""] += 1
        counts["got"] += one.reading.kind == kind and not wanted
    f1 = 2 * counts["both"] / (2 * counts["both"] + counts["wanted"] + counts["got"])
    counted(f"{kind}: F1 {f1:.2f}", dict(counts))
    assert f1 >= 0.8


def test_confidence_means_what_it_says() -> None:
    """Expected calibration error over ten equal steps from 0.5 to 1."""
    read_all = [*job_mail(), *ordinary_mail()]
    error = 0.0
    for low, high in pairwise(0.5 + 0.05 * step for step in range(12)):
        inside = [one for one in read_all if low <= one.reading.confidence < high]
        if inside:
            right = sum(one.reading.hiring == one.hiring for one in inside) / len(inside)
            sure = sum(one.reading.confidence for one in inside) / len(inside)
            counted(f"{low:.2f}: {len(inside)} right {right:.3f} said {sure:.3f}")
            error += abs(right - sure) * len(inside) / len(read_all)
    assert error <= 0.05


def test_real_promises_give_their_days_and_other_dates_none() -> None:
    right, wrong = 0, []
    for row in rows("dates.jsonl"):
        if not row["source"].startswith("Enron"):
            continue
        on = datetime.fromisoformat(row["reference"]).date()
        promise = promise_in(sentences(row["text"]), on)
        period = None if promise is None else promise.period
        got = None if period is None else (period.first.isoformat(), period.last.isoformat())
        wanted = (row["expected_start"], row["expected_end"]) if row["is_promise"] else None
        right += got == wanted
        wrong += [] if got == wanted else [row["text"]]
    counted(f"real promises: {right} of {right + len(wrong)}")
    assert right >= 0.95 * (right + len(wrong)), wrong


def test_the_suites_of_others_agree_but_for_convention() -> None:
    """Their weeks end on Sunday, ours on Friday; "this week" is what is left of it; a stretch
    counted from now begins today; theirs sometimes end a moment before or after the last day."""
    exact: Counter[str] = Counter()
    agreed: Counter[str] = Counter()
    total: Counter[str] = Counter()
    for row in rows("dates.jsonl"):
        source = row["source"].partition("@")[0]
        if source.startswith("Enron"):
            continue
        on = datetime.fromisoformat(row["reference"]).date()
        first, last = (date.fromisoformat(row[f"expected_{end}"][:10]) for end in ("start", "end"))
        found = date_phrases(straight(row["text"]), on)[:1]
        total[source] += 1
        for one in found:
            exact[source] += (one.period.first, one.period.last) == (first, last)
            agreed[source] += agrees(one.period.first, one.period.last, first, last, on)
    counted({source: (exact[source], agreed[source], total[source]) for source in total})
    assert exact.total() >= 0.7 * total.total()
    assert agreed.total() >= 0.85 * total.total()


def agrees(ours: date, our_last: date, first: date, last: date, on: date) -> bool:
    day = timedelta(days=1)
    if our_last.weekday() == 4 and our_last < last <= our_last + 2 * day:  # Friday or Sunday
        return ours == first or (ours == on and first <= on) or abs(ours - first) <= 2 * day
    from_now = ours == on and our_last == last
    return from_now or (abs(ours - first) <= day and abs(our_last - last) <= day)
