"""How long each draft may be, and how much of that the user's own words may take."""

from typing import Final

from app.domain.drafting.model import DraftKind

WORDS: Final[dict[DraftKind, tuple[int, int]]] = {
    DraftKind.THANK_YOU: (60, 150),
    DraftKind.FIRST_CHECK_IN: (50, 125),
    DraftKind.SECOND_CHECK_IN: (40, 80),
    DraftKind.PROMISED_DATE: (50, 125),
    DraftKind.SCHEDULING: (40, 120),
    DraftKind.REJECTION_REPLY: (40, 90),
    DraftKind.OTHER_OFFER: (50, 125),
    DraftKind.NO_SHOW: (40, 100),
    DraftKind.OFFER_REPLY: (30, 80),
    DraftKind.WITHDRAWAL: (30, 80),
    DraftKind.GOODBYE: (40, 90),
}
"""Words in the whole body, least and most (policy.md, "Drafts"). It gives no range for a promised
date (a check-in, so that one's), another offer (likewise), a scheduling nudge, a no-show note, the
acknowledgement of an offer and a withdrawal ("short"), and a goodbye (as the rejection reply)."""

POINT: Final[dict[DraftKind, int]] = {
    DraftKind.THANK_YOU: 30,
    DraftKind.FIRST_CHECK_IN: 20,
    DraftKind.SECOND_CHECK_IN: 10,
    DraftKind.PROMISED_DATE: 20,
    DraftKind.SCHEDULING: 0,
    DraftKind.REJECTION_REPLY: 12,
    DraftKind.OTHER_OFFER: 0,
    DraftKind.NO_SHOW: 20,
    DraftKind.OFFER_REPLY: 0,
    DraftKind.WITHDRAWAL: 0,
    DraftKind.GOODBYE: 12,
}
"""The most words of the one concrete point, so that the whole stays in its range."""

ASKS_NOTHING: Final = frozenset({DraftKind.OFFER_REPLY, DraftKind.WITHDRAWAL, DraftKind.GOODBYE})
"""Every other draft asks one question."""

ROLE: Final = 10
EMPLOYER: Final = 6
NAME: Final = 4
SIGNATURE: Final = 6


def count(text: str) -> int:
    """Words of a text: what white space parts."""
    return len(text.split())
