"""The answer to "may I write now?"."""

from dataclasses import replace
from datetime import datetime

import pytest

from app.domain.conversation import Conversation
from app.domain.policy.advice import Caution, Rule
from app.domain.policy.may_write import may_write
from app.domain.policy.numbers import Policy
from tests.domain.policy.cases_may_write import ASKED_ONCE, CASES, over
from tests.domain.policy.stories import FIRST, POLICY, SILENT, at


@pytest.mark.parametrize(
    ("facts", "now", "to", "caution"), [pytest.param(*case, id=name) for name, *case in CASES]
)
def test_may_write(
    facts: Conversation, now: datetime, to: frozenset[str], caution: Caution | None
) -> None:
    assert may_write(facts, POLICY, now, to) == caution


def test_a_lower_cap_warns_of_the_second() -> None:
    now = at("Mon 30 Mar 09:30")
    assert may_write(ASKED_ONCE, POLICY, now) is None
    assert may_write(ASKED_ONCE, Policy(cap=1), now) == over(None, FIRST)


def test_a_longer_gap_of_the_user_is_kept() -> None:
    now = at("Tue 17 Mar 09:30")
    caution = may_write(ASKED_ONCE, replace(POLICY, min_gap=7), now)
    assert caution is not None
    assert caution.rule is Rule.OVER_FOLLOWING


def test_writing_when_told_to_and_then_again_is_warned_about() -> None:
    """What the advice says and what the warning says fit together over a whole story."""
    now = at("Mon 9 Mar 15:00")
    assert may_write(SILENT, POLICY, now) is None
    written = replace(SILENT, check_ins=(replace(FIRST, at=now),))
    assert may_write(written, POLICY, now) == over(at("Wed 18 Mar 15:00"), replace(FIRST, at=now))
