"""What the user's own mail was for, over mail of our own that was written before it was read."""

from collections.abc import Iterator, Sequence

from app.domain.reading.model import Purpose
from app.domain.reading.read import read
from tests.corpus.figure import Figure, counted
from tests.domain.reading.fresh.asked import ASKED, ASKED_LATER
from tests.domain.reading.fresh.sent import LAST, LATER, NEWEST, SENT
from tests.domain.reading.mail import OWNER, a_mail

Sent = tuple[str, str, bool, str]
_COLLECTIONS: dict[str, tuple[Sequence[Sent], float, float, float]] = {
    "sent": (SENT, 1.0, 0.98, 0.96),
    "sent, later": (LATER, 1.0, 1.0, 0.95),
    "sent, last: looked at": (LAST[::2], 1.0, 1.0, 0.94),
    "sent, last: held out": (LAST[1::2], 0.85, 1.0, 0.94),
    "sent, newest: looked at": (NEWEST[::2], 1.0, 1.0, 1.0),
    "sent, newest: held out": (NEWEST[1::2], 0.5, 1.0, 0.7),
    "asked: looked at": (ASKED, 1.0, 1.0, 1.0),
    "asked: held out": (ASKED_LATER, 0.7, 1.0, 0.84),
}
_FOLLOW_UPS = frozenset({Purpose.CHECK_IN, Purpose.OTHER_OFFER})


def purpose_of(sent: Sent) -> Purpose:
    """What one mail of the user is read as."""
    subject, body, answers, _ = sent
    headers = {"In-Reply-To": "<1@acme.example>"} if answers else {}
    mail = a_mail(
        body,
        subject=subject,
        sender="Sam <sam@example.com>",
        to="dana@acme.example",
        headers=headers,
    )
    purpose = read(mail, OWNER).purpose
    assert purpose is not None
    return purpose


def figures() -> Iterator[Figure]:
    """Follow-ups found, others not taken for one, and the exact purpose."""
    for name, (mails, found, alone, exact) in _COLLECTIONS.items():
        purposes = [(sent, purpose_of(sent)) for sent in mails]
        right = [(p, {Purpose(one) for one in sent[3].split()}) for sent, p in purposes]
        yield counted(
            "our own",
            f"{name}: follow-ups found",
            (p in _FOLLOW_UPS for p, r in right if r <= _FOLLOW_UPS),
            found,
        )
        yield counted(
            "our own",
            f"{name}: others left alone",
            (p not in _FOLLOW_UPS for p, r in right if not r & _FOLLOW_UPS),
            alone,
        )
        yield counted("our own", f"{name}: purpose", (p in r for p, r in right), exact)  # fmt: skip
