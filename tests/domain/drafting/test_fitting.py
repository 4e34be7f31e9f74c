"""Which draft the user may ask for beside the one that the advice calls for."""

from dataclasses import replace
from datetime import timedelta
from typing import Final

import pytest

from app.domain.conversation import CheckIn, Conversation
from app.domain.drafting.fitting import (
    draft_kind,
    later_kind,
    may_withdraw,
    parting_kind,
    wished_kind,
)
from app.domain.drafting.model import DraftKind
from app.domain.policy.advice import Advice, Rule, Step
from tests.domain.drafting.facts import ACME, DANA, NOW

WEEK: Final = timedelta(days=7)
ASKED: Final = CheckIn(NOW - 2 * WEEK, (DANA.email,), "mail")
SILENT: Final = replace(ACME, check_ins=(ASKED,), last_sent_at=ASKED.at)
LET_GO: Final = Advice(rule=Rule.CLOSE_OUT, step=Step.STOP)
RESTING: Final = Advice(rule=Rule.CLOSE_OUT, step=Step.WAIT)
WITHDRAWN: Final = Advice(rule=Rule.WITHDRAWN, step=Step.STOP)
DUE: Final = Advice(rule=Rule.FIRST_CHECK_IN, step=Step.WRITE)
AWAY: Final = Advice(rule=Rule.AWAY, step=Step.WAIT)


@pytest.mark.parametrize(
    ("conversation", "advice", "kind"),
    [
        pytest.param(SILENT, LET_GO, DraftKind.GOODBYE, id="the waiting has ended"),
        pytest.param(SILENT, RESTING, None, id="it has not yet"),
        pytest.param(replace(SILENT, last_sent_at=NOW), LET_GO, None, id="said already"),
        pytest.param(replace(SILENT, closed_at=NOW), LET_GO, None, id="closed by the user"),
        pytest.param(replace(SILENT, machine_only=True), LET_GO, None, id="nobody to say it to"),
        pytest.param(replace(ACME, withdrawn_at=NOW), WITHDRAWN, DraftKind.WITHDRAWAL, id="told only to us"),
        pytest.param(replace(ACME, withdrawn_at=NOW, last_sent_at=NOW), WITHDRAWN, None, id="told by mail"),
        pytest.param(ACME, DUE, None, id="a check-in is due"),
    ],
)  # fmt: skip
def test_a_parting_note(conversation: Conversation, advice: Advice, kind: DraftKind | None) -> None:
    assert parting_kind(conversation, advice) is kind
    assert draft_kind(advice) is not kind or kind is None, "never prepared ahead"
    if kind is not None:
        assert wished_kind(kind, conversation, advice) is kind
        assert later_kind(conversation, advice) is kind


@pytest.mark.parametrize(
    ("conversation", "advice", "may"),
    [
        pytest.param(ACME, DUE, True, id="a check-in is due"),
        pytest.param(ACME, AWAY, True, id="they are away"),
        pytest.param(replace(ACME, withdrawn_at=NOW), WITHDRAWN, False, id="withdrawn already"),
        pytest.param(replace(ACME, closed_at=NOW), LET_GO, False, id="closed"),
        pytest.param(replace(ACME, hiring=False), AWAY, False, id="no application"),
        pytest.param(ACME, Advice(rule=Rule.REJECTED, step=Step.STOP), False, id="rejected"),
        pytest.param(ACME, Advice(rule=Rule.OFFER, step=Step.ANSWER), False, id="an offer is answered"),
        pytest.param(ACME, Advice(rule=Rule.BOUNCED, step=Step.FIX_ADDRESS), False, id="the address is wrong"),
        pytest.param(ACME, Advice(rule=Rule.ASK_FIRST, step=Step.ASK), False, id="perhaps no application"),
    ],
)  # fmt: skip
def test_a_withdrawal(conversation: Conversation, advice: Advice, may: bool) -> None:
    assert may_withdraw(conversation, advice) is may
    wished = wished_kind(DraftKind.WITHDRAWAL, conversation, advice)
    assert (wished is DraftKind.WITHDRAWAL) is (may or advice is WITHDRAWN)


def test_another_draft_than_the_advice_calls_for_does_not_fit() -> None:
    assert wished_kind(None, ACME, DUE) is DraftKind.FIRST_CHECK_IN
    assert wished_kind(DraftKind.FIRST_CHECK_IN, ACME, DUE) is DraftKind.FIRST_CHECK_IN
    for kind in set(DraftKind) - {DraftKind.FIRST_CHECK_IN, DraftKind.WITHDRAWAL}:
        assert wished_kind(kind, ACME, DUE) is None
    assert wished_kind(None, ACME, AWAY) is None
