"""Is it about hiring, and which kind of mail is it: on real mail."""

from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

from app.domain.reading.model import Reading
from tests.corpus.data import Row, job_mail, ordinary_mail
from tests.corpus.figure import Figure, counted

ABOUT = "hiring"
NOT_HIRING = frozenset({"not_job", "job_alert"})
KIND_OF_LABEL = {
    "interview_invite": "invitation",
    "acknowledgement": "notice",
    "job_alert": "bulk",
}
_KINDS = ("rejection", "offer", "invitation", "scheduling", "question", "notice", "bulk")
_RECALLED = {"scheduling": 0.75}
_PRECISE = {"invitation": 0.75, "question": 0.65}
Read = Sequence[tuple[Row, Reading]]


def figures(data: Path) -> list[Figure]:
    """Hiring or not, kinds on the mail to candidates, and what the confidence is worth."""
    jobs, ordinary = job_mail(data), ordinary_mail(data)
    hard = [reading for row, reading in ordinary if row["job_vocab"]]
    wanted = [reading for row, reading in jobs if _is_hiring(row)]
    others = [reading for row, reading in jobs if not _is_hiring(row)]
    taken = [*(r for _, r in jobs if r.hiring), *(r for _, r in ordinary if r.hiring)]
    true = sum(reading.hiring for reading in wanted)
    return [
        counted(ABOUT, "found (recall)", (r.hiring for r in wanted), 0.9),
        Figure(ABOUT, "right where found (precision)", true, len(taken), 0.97),
        counted(ABOUT, "job words, no hiring: left alone", (not r.hiring for r in others), 0.97),
        counted(ABOUT, "ordinary mail: left alone", (not r.hiring for _, r in ordinary), 0.998),
        counted(ABOUT, "ordinary with job words: left alone", (not r.hiring for r in hard), 0.99),
        _calibration([*jobs, *((row | {"label": "not_job"}, r) for row, r in ordinary)]),
        *_kinds([(row, r) for row, r in jobs if row["direction"] == "to_candidate"]),
    ]


def _is_hiring(row: Row) -> bool:
    return row["label"] not in NOT_HIRING


def _kinds(read: Read) -> list[Figure]:
    named = [(KIND_OF_LABEL.get(row["label"], row["label"]), r.kind.value) for row, r in read]
    known = [(wanted, got) for wanted, got in named if wanted in _KINDS]
    found = [counted("kind", "accuracy, to candidates", (w == g for w, g in known), 0.95)]
    for kind in _KINDS:
        recalled = (got == kind for wanted, got in named if wanted == kind)
        precise = (wanted == kind for wanted, got in named if got == kind)
        found.append(counted("kind", f"{kind}, recall", recalled, _RECALLED.get(kind, 0.95)))
        found.append(counted("kind", f"{kind}, precision", precise, _PRECISE.get(kind, 0.95)))
    return found


def _calibration(read: Read) -> Figure:
    """How far the stated confidence is from how often it is right, over steps of 0.05."""
    error = 0.0
    for low, high in pairwise(0.5 + 0.05 * step for step in range(12)):
        inside = [(row, r) for row, r in read if low <= r.confidence < high]
        right = sum(r.hiring == _is_hiring(row) for row, r in inside)
        error += abs(right - sum(r.confidence for _, r in inside))
    return Figure(ABOUT, "confidence is what it says", round(len(read) - error), len(read), 0.96)
