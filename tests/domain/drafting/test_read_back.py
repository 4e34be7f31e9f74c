"""What we write is understood when it comes back as the user's own sent mail.

A check-in that was taken for thanks would not count, and thanks taken for a check-in would: each
draft, in every voice and length, is read for what it is.
"""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

import pytest

from app.domain.conversation import Conversation
from app.domain.drafting.lengths import ASKS_NOTHING, POINT
from app.domain.drafting.model import DraftKind, Manner, Typed
from app.domain.drafting.write import write
from app.domain.reading.model import Purpose, Reading
from app.domain.reading.read import read
from tests.builders import ME, OWNERS, a_message
from tests.domain.drafting.facts import ACME, DANA, MANNERS, NOW, of_kind

KIND_IS_ENOUGH: Final = frozenset({Purpose.OTHER, Purpose.ANSWER, Purpose.THANK_YOU})
"""For a mail whose effect is that it was sent: after an offer, a rejection, a silence, a call."""
READ_AS: Final = {
    DraftKind.THANK_YOU: {Purpose.THANK_YOU},
    DraftKind.FIRST_CHECK_IN: {Purpose.CHECK_IN},
    DraftKind.SECOND_CHECK_IN: {Purpose.CHECK_IN},
    DraftKind.PROMISED_DATE: {Purpose.CHECK_IN},
    DraftKind.SCHEDULING: {Purpose.NUDGE},
    DraftKind.REJECTION_REPLY: {Purpose.REJECTION_REPLY, *KIND_IS_ENOUGH},
    DraftKind.OTHER_OFFER: {Purpose.OTHER_OFFER},
    DraftKind.NO_SHOW: KIND_IS_ENOUGH,
    DraftKind.OFFER_REPLY: KIND_IS_ENOUGH,
    DraftKind.WITHDRAWAL: {Purpose.WITHDRAWAL},
    DraftKind.GOODBYE: KIND_IS_ENOUGH,
}


@pytest.mark.parametrize("manner", MANNERS, ids=lambda m: f"{m.voice}-{m.length}")
@pytest.mark.parametrize("kind", DraftKind)
def test_a_draft_that_was_sent_is_read_for_what_it_is(kind: DraftKind, manner: Manner) -> None:
    for facts in conversations(kind):
        for point in {"", "how you run on-call"} if POINT[kind] else {""}:
            body = write(
                kind, facts, Typed(point=point), user_name="Sam Lee", now=NOW, manner=manner
            ).body
            reading = sent(body)
            assert reading.purpose in READ_AS[kind], (reading.purpose, body)
            if kind in ASKS_NOTHING:
                assert not reading.asks, body


def conversations(kind: DraftKind) -> Iterator[Conversation]:
    """With and without an interview before, under roles that lead to other sentences."""
    for number in range(12):
        facts = replace(of_kind(kind, ACME), role=f"R{number} Engineer")
        yield facts
        if kind is not DraftKind.THANK_YOU:
            yield replace(facts, interviews=())


def sent(body: str) -> Reading:
    subject = "Re: Interview for Backend Engineer at Acme"
    return read(
        a_message(sender=ME, to=(DANA,), text=body, subject=subject, in_reply_to="<m1@acme>"),
        OWNERS,
    )
