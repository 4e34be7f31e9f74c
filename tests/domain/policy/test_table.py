"""The policy page as a table: what is known, when it is asked, the whole advice."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.policy.advice import Rule
from app.domain.policy.advise import RULES, advise
from app.domain.policy.writing import interview_unknown
from tests.domain.policy import (
    cases_answering,
    cases_check_ins,
    cases_closing,
    cases_holding,
    cases_interview_unknown,
    cases_may_write,
    cases_other_offer,
    cases_promised_date,
    cases_stopping,
    cases_thank_you,
)
from tests.domain.policy.stories import Row

PAGE = Path(__file__).parents[4] / "shared" / "policy.md"
ROWS = (
    *cases_stopping.CASES,
    *cases_holding.CASES,
    *cases_answering.CASES,
    *cases_other_offer.CASES,
    *cases_thank_you.CASES,
    *cases_promised_date.CASES,
    *cases_check_ins.CASES,
    *cases_interview_unknown.CASES,
    *cases_closing.CASES,
)


@pytest.mark.parametrize("row", [pytest.param(row, id=row.case) for row in ROWS])
def test_advice(row: Row) -> None:
    assert advise(row.facts, row.policy, row.now) == row.advice


@pytest.mark.parametrize("row", [pytest.param(row, id=row.case) for row in ROWS])
def test_advice_holds_until_it_changes(row: Row) -> None:
    """The row's `changes_at` is the first instant at which anything else differs."""
    if row.advice.changes_at is not None:
        then = advise(row.facts, row.policy, row.advice.changes_at)
        assert replace(then, changes_at=None) != replace(row.advice, changes_at=None)


def test_every_rule_has_a_case() -> None:
    decided = {row.advice.rule for row in ROWS}
    shaped = {rule for row in ROWS for rule in row.advice.shaped_by}
    warned = {warning.rule for _, _, _, _, warning in cases_may_write.CASES if warning is not None}
    assert decided | shaped | warned == set(Rule)
    assert {Rule.THANKED, Rule.ACKNOWLEDGED, Rule.NEW_ROUND, Rule.PHONE, Rule.LINKEDIN} <= shaped
    assert not (decided & shaped) | (decided & warned)


def test_a_case_is_named_for_the_rule_that_it_shows() -> None:
    names = {row.case.partition(":")[0] for row in ROWS}
    assert names <= {rule.value for rule in Rule}


ORDER = (
    "machine-sender withdrawn offer rejected-by-machine rejected bounced your-turn no-show snoozed "
    "on-hold away other-offer ask-first scheduling thank-you promised-date close-out "
    "second-check-in first-check-in interview-unknown"
)


def test_the_rules_stand_in_the_order_of_the_page() -> None:
    """But for a closed application and for another matter, which come before all of them."""
    names = [rule.__name__.replace("_", "-") for rule in (*RULES[2:], interview_unknown)]
    assert names == ORDER.split()


@pytest.mark.skipif(not PAGE.exists(), reason="the policy page is not beside this checkout")
def test_every_rule_of_the_policy_page_has_a_case() -> None:
    page = PAGE.read_text(encoding="utf-8")
    assert set(re.findall(r"^\| `([a-z-]+)`", page, re.MULTILINE)) == {r.value for r in Rule}
    order = page.partition("### Order")[2].partition("`thanked`, `new-round`")[0]
    names = [name for name in re.findall(r"`([a-z-]+)`", order) if name != "acknowledged"]
    assert names == ORDER.split()
