"""Mail of our own that was written before anybody looked at how it is read.

The first of every two was then used to find what the words had missed; the second never was, so
its figures say more about mail that nobody here has seen.
"""

from collections.abc import Iterator

from app.domain.reading.model import Kind
from tests.corpus.figure import Figure, counted
from tests.domain.reading.fresh import machines, others, people
from tests.domain.reading.fresh.mail import Mail
from tests.domain.reading.mail import reading_of

HIRING = (
    machines.RECEIPTS, machines.TESTS, machines.REFUSALS, people.REFUSALS, people.OFFERS,
    people.INVITATIONS, people.SCHEDULING, people.QUESTIONS, people.PROMISES, people.THANKS,
)  # fmt: skip
OTHERS = (others.TO_MANY, others.OTHER_MATTERS)
_GRAVE = frozenset({Kind.REJECTION, Kind.OFFER, Kind.INVITATION, Kind.ABSENCE, Kind.BOUNCE})
HALVES = ("looked at", "held out")
_FLOORS = {"looked at": (0.6, 0.6, 0.6), "held out": (0.6, 0.6, 0.6)}


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
    for which in HALVES:
        recall, alone, kinds = _FLOORS[which]
        jobs = [
            (m, reading_of(m.body, sender=m.sender, subject=m.subject)) for m in half(HIRING, which)
        ]
        rest = [
            (m, reading_of(m.body, sender=m.sender, subject=m.subject)) for m in half(OTHERS, which)
        ]
        right = [kind_is_right(m, r.kind, hiring=r.hiring) for m, r in (*jobs, *rest)]
        found += [
            counted("our own", f"{which}: hiring found", (r.hiring for _, r in jobs), recall),
            counted("our own", f"{which}: others left alone", (not r.hiring for _, r in rest), alone),
            counted("our own", f"{which}: kind", right, kinds),
        ]  # fmt: skip
    return found
