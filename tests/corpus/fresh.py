"""Mail of our own that was written before anybody looked at how it is read.

The first of every two was then used to find what the words had missed; the second never was, so
its figures say more about mail that nobody here has seen. Two collections were written after that:
`later` before all words together were asked, and learnt from then; `last` after it.
Mail in other languages is halved in the same way, twice; what was written last was looked at.
Of `questions`, which wait for the candidate or only sound so, and `times`, looked for or only
named, every third mail is held out.
"""

from collections.abc import Iterator
from itertools import chain

from app.cli.evaluation.figure import Figure, counted
from app.cli.evaluation.labels import GRAVE
from app.domain.reading.model import Kind
from tests.domain.reading.fresh import (
    finding_a_time,
    languages_last,
    languages_later,
    machines,
    others,
    people,
    questions,
)
from tests.domain.reading.fresh.languages import FRENCH, GERMAN
from tests.domain.reading.fresh.languages_ordinary import ORDINARY
from tests.domain.reading.fresh.last import LAST
from tests.domain.reading.fresh.later import LATER
from tests.domain.reading.fresh.mail import Mail
from tests.domain.reading.fresh.more_languages import DUTCH, PORTUGUESE, SPANISH
from tests.domain.reading.mail import reading_of

HIRING = (
    machines.RECEIPTS, machines.TESTS, machines.REFUSALS, people.REFUSALS, people.OFFERS,
    people.INVITATIONS, people.SCHEDULING, people.QUESTIONS, people.PROMISES, people.THANKS,
)  # fmt: skip
OTHERS = (others.TO_MANY, others.OTHER_MATTERS)
IN_THIRDS = {
    "questions": (questions.WAITS, questions.WAITS_FOR_NOTHING),
    "times": (finding_a_time.SCHEDULES, finding_a_time.NAMES_DAYS_ONLY),
}
LANGUAGES = (GERMAN, FRENCH, SPANISH, PORTUGUESE, DUTCH)
HALVES = ("looked at", "held out")
_COLLECTIONS = (
    *HALVES, "later", "last", "languages, looked at", "languages, held out", "oblique, looked at",
    "oblique, held out", "languages, last", "questions, looked at", "questions, held out",
    "times, looked at", "times, held out",
)  # fmt: skip


def half(collections: tuple[list[Mail], ...], which: str) -> Iterator[Mail]:
    """The first or the second of every two mails of each collection."""
    for collection in collections:
        yield from collection[HALVES.index(which) :: 2]


def kind_is_right(mail: Mail, kind: Kind, *, hiring: bool) -> bool:
    """Of mail about something else the exact kind is nobody's business, if it is a harmless one."""
    if kind.value in mail.kinds.split():
        return True
    return not mail.hiring and not hiring and kind not in GRAVE


def figures() -> Iterator[Figure]:
    """Hiring and kinds for each collection."""
    for which in _COLLECTIONS:
        mails = _collection(which)
        read = [(m, reading_of(m.body, sender=m.sender, subject=m.subject)) for m in mails]
        end = which.replace(", ", "_").replace(" ", "_")
        found = (r.hiring for m, r in read if m.hiring)
        alone = (not r.hiring for m, r in read if not m.hiring)
        kinds = (kind_is_right(m, r.kind, hiring=r.hiring) for m, r in read)
        yield from counted("fresh", f"hiring_found_{end}", found)
        yield from counted("fresh", f"others_left_alone_{end}", alone)
        yield from counted("fresh", f"kind_{end}", kinds)


def thirds(collections: tuple[list[Mail], ...], which: str) -> Iterator[Mail]:
    """The third of every three mails, or the two before it."""
    for collection in collections:
        for at, mail in enumerate(collection):
            if (at % 3 == 2) == (which == "held out"):
                yield mail


def _in_other_languages(collection: str, which: str) -> Iterator[Mail]:
    if which == "last":
        return chain(*languages_last.LANGUAGES, ORDINARY)
    return half(LANGUAGES if collection == "languages" else languages_later.LANGUAGES, which)


def _collection(which: str) -> list[Mail]:
    name, _, part = which.partition(", ")
    if name in IN_THIRDS:
        return list(thirds(IN_THIRDS[name], part))
    if ", " in which:
        return list(_in_other_languages(*which.split(", ")))
    if which in HALVES:
        return [*half(HIRING, which), *half(OTHERS, which)]
    return LATER if which == "later" else LAST
