"""Mail of our own that was written before anybody looked at how it is read.

The first of every two was then used to find what the words had missed; the second never was, so
its figures say more about mail that nobody here has seen. Two collections were written after that:
`later` before all words together were asked, and learnt from then; `last` after it.
Mail in other languages is halved in the same way, twice; what was written last was looked at.
"""

from collections.abc import Iterator
from itertools import chain

from app.domain.reading.model import Kind
from tests.corpus.figure import Figure, counted
from tests.domain.reading.fresh import (
    languages_last,
    languages_later,
    machines,
    others,
    people,
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
LANGUAGES = (GERMAN, FRENCH, SPANISH, PORTUGUESE, DUTCH)
_GRAVE = frozenset({Kind.REJECTION, Kind.OFFER, Kind.INVITATION, Kind.ABSENCE, Kind.BOUNCE})
HALVES = ("looked at", "held out")
_FLOORS = {
    "looked at": (0.85, 0.96, 0.93),
    "held out": (0.77, 0.95, 0.81),
    "later": (0.75, 0.74, 0.77),
    "last": (0.89, 1.0, 0.89),
    "languages, looked at": (0.96, 1.0, 0.96),
    "languages, held out": (0.89, 1.0, 0.97),
    "oblique, looked at": (0.9, 1.0, 0.9),
    "oblique, held out": (0.9, 1.0, 0.86),
    "languages, last": (0.9, 0.96, 0.9),
}


def half(collections: tuple[list[Mail], ...], which: str) -> Iterator[Mail]:
    """The first or the second of every two mails of each collection."""
    for collection in collections:
        yield from collection[HALVES.index(which) :: 2]


def kind_is_right(mail: Mail, kind: Kind, *, hiring: bool) -> bool:
    """Of mail about something else the exact kind is nobody's business, if it is a harmless one."""
    if kind.value in mail.kinds.split():
        return True
    return not mail.hiring and not hiring and kind not in _GRAVE


def figures() -> list[Figure]:
    """Hiring and kinds for each half."""
    found = []
    for which, (recall, alone, kinds) in _FLOORS.items():
        jobs, rest = _collections(which)
        read = [(m, reading_of(m.body, sender=m.sender, subject=m.subject)) for m in jobs + rest]
        found += [
            counted("our own", f"{which}: hiring found", (r.hiring for m, r in read if m.hiring), recall),
            counted("our own", f"{which}: others left alone", (not r.hiring for m, r in read if not m.hiring), alone),
            counted("our own", f"{which}: kind", (kind_is_right(m, r.kind, hiring=r.hiring) for m, r in read), kinds),
        ]  # fmt: skip
    return found


def _in_other_languages(collection: str, which: str) -> Iterator[Mail]:
    if which == "last":
        return chain(*languages_last.LANGUAGES, ORDINARY)
    return half(LANGUAGES if collection == "languages" else languages_later.LANGUAGES, which)


def _collections(which: str) -> tuple[list[Mail], list[Mail]]:
    if ", " in which:
        mails = list(_in_other_languages(*which.split(", ")))
        return [m for m in mails if m.hiring], [m for m in mails if not m.hiring]
    if which in HALVES:
        return list(half(HIRING, which)), list(half(OTHERS, which))
    return (LATER if which == "later" else LAST), []
