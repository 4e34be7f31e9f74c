"""Which kind of mail is it, on what is written to a candidate; a receipt against an answer."""

from collections import Counter, defaultdict
from collections.abc import Iterator

from app.cli.evaluation.figure import Figure, Measured, Miss, by_language, counted, f1
from app.cli.evaluation.labels import class_of, is_right, said_class
from app.cli.evaluation.mails import JobMail, Mails

ABOUT = "kind"
KINDS = (
    "rejection", "offer", "invitation", "scheduling", "question", "promise", "notice", "bulk",
)  # fmt: skip
_ANSWERS = frozenset({"human_other", "promise", "question", "scheduling"})  # of a person


def kinds(mails: Mails) -> Measured:
    """Precision, recall and F1 of each kind."""
    read = list(_classes(mails.jobs))
    figures = list(counted(ABOUT, "accuracy", (wanted == got for _, wanted, got in read)))
    for kind in KINDS:
        figures += _of_one(kind, read)
    figures += f1(ABOUT, "receipt_f1", _receipts(mails.jobs))
    misses = [
        Miss(mail.id, wanted, got, mail.reading.confidence)
        for mail, wanted, got in read
        if wanted != got
    ]
    return Measured(figures, {ABOUT: misses})


def confusion(mails: Mails) -> dict[str, dict[str, int]]:
    """How often each class is read as which."""
    table: dict[str, Counter[str]] = defaultdict(Counter)
    for _, wanted, got in _classes(mails.jobs):
        table[wanted][got] += 1
    return {wanted: dict(table[wanted]) for wanted in sorted(table)}


def _of_one(kind: str, read: list[tuple[JobMail, str, str]]) -> Iterator[Figure]:
    precise = (wanted == kind for _, wanted, got in read if got == kind)
    recalled = [(mail.lang, got == kind) for mail, wanted, got in read if wanted == kind]
    yield from counted(ABOUT, f"{kind}_precision", precise)
    yield from by_language(ABOUT, f"{kind}_recall", recalled)
    yield from f1(ABOUT, f"{kind}_f1", ((wanted == kind, got == kind) for _, wanted, got in read))


def _classes(jobs: list[JobMail]) -> Iterator[tuple[JobMail, str, str]]:
    """What each mail to a candidate is and is read as; of several right labels the one we say.

    Mail about other matters is left out where it is read as harmless: its kind has no label.
    """
    for mail in jobs:
        if mail.direction != "to_candidate":
            continue
        got, label = said_class(mail.reading.kind), class_of(mail.labels[0])
        right = is_right(mail.reading, mail.labels)
        if label != "not_job" or not right:
            yield mail, got if right else label, got


def _receipts(jobs: list[JobMail]) -> Iterator[tuple[bool, bool]]:
    for mail in jobs:
        label, got = mail.labels[0], said_class(mail.reading.kind)
        if mail.direction == "to_candidate" and (label == "acknowledgement" or label in _ANSWERS):
            so = got == "notice" if "acknowledgement" in mail.labels[1:] else label not in _ANSWERS
            yield so, got == "notice"
