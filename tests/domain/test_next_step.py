"""The day that belongs into a calendar."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.conversation import Conversation
from app.domain.next_step import NextStep, next_step
from app.domain.policy.advice import Rule, Step
from app.domain.policy.advise import advise
from app.domain.policy.numbers import Policy
from app.domain.step_words import WORDS, in_words
from tests.cards.examples import ACME, ASKED_TWICE, EXAMPLES, FRESH, POLICY, Example, at, example


def step_of(conversation: Conversation, now: datetime, policy: Policy = POLICY) -> NextStep | None:
    return next_step(conversation, advise(conversation, policy, now), policy, now)


@pytest.mark.parametrize(
    ("conversation", "now", "rule", "day"),
    [
        (FRESH, at(1), Rule.THANK_YOU, date(2026, 3, 2)),
        (FRESH, at(2, 16), Rule.THANK_YOU, date(2026, 3, 2)),
        (ACME, at(4), Rule.FIRST_CHECK_IN, date(2026, 3, 10)),
        (ACME, at(11), Rule.FIRST_CHECK_IN, date(2026, 3, 11)),
        (ACME, at(14), Rule.FIRST_CHECK_IN, date(2026, 3, 16)),
        (ASKED_TWICE, at(20), Rule.CLOSE_OUT, date(2026, 4, 2)),
        (example("your-turn").conversation, at(9, 12), Rule.YOUR_TURN, date(2026, 3, 9)),
        (example("offer-answered").conversation, at(11), Rule.OFFER, date(2026, 3, 13)),
        (example("snoozed").conversation, at(5), Rule.SNOOZED, date(2026, 3, 9)),
    ],
)  # fmt: skip
def test_days(conversation: Conversation, now: datetime, rule: Rule, day: date) -> None:
    found = step_of(conversation, now)
    assert found is not None
    assert (found.rule, found.day) == (rule, day)
    assert found.is_last_day == (rule is Rule.OFFER)


@pytest.mark.parametrize(
    ("name", "now"),
    [
        ("closed", at(10)), ("withdrawn", at(10)), ("rejected-by-machine", at(10)), ("not-hiring", at(4)),
        ("ask-first", at(4)), ("machine-sender", at(4)), ("rejected-answered", at(12)), ("close-out", at(20, month=4)),
        ("offer-answered", at(14)),
    ],
)  # fmt: skip
def test_nothing_to_put_into_a_calendar(name: str, now: datetime) -> None:
    assert step_of(example(name).conversation, now) is None


def test_a_day_that_has_passed_waits_on_a_business_day_of_theirs() -> None:
    """Good Friday and Easter Monday are none in Germany, nor is a day the user closed."""
    german = replace(ACME, country="DE")
    found = step_of(german, at(3, month=4))
    assert found is not None
    assert found.day == date(2026, 4, 7)
    quiet = replace(POLICY, closed_days=frozenset({date(2026, 4, 7)}))
    later = step_of(german, at(3, month=4), quiet)
    assert later is not None
    assert later.day == date(2026, 4, 8)


@pytest.mark.parametrize("e", EXAMPLES, ids=lambda e: e.name)
def test_it_changes_by_the_day_only(e: Example) -> None:
    """Within a day of the user's a program that comes again reads the same, unless the advice
    itself has changed."""
    morning = e.now.replace(hour=6)
    advice = advise(e.conversation, POLICY, morning)
    seen = {
        next_step(e.conversation, advice, POLICY, morning + timedelta(minutes=minutes))
        for minutes in range(0, 600, 7)
        if advise(e.conversation, POLICY, morning + timedelta(minutes=minutes)) == advice
        and (advice.due_by is None or morning + timedelta(minutes=minutes) < advice.due_by)
    }
    assert len(seen) <= 1


@given(st.sampled_from(EXAMPLES), st.integers(-30, 120))
def test_it_never_lies_behind(e: Example, days: int) -> None:
    now = e.now + timedelta(days=days)
    found = step_of(e.conversation, now)
    if found is not None:
        advice = advise(e.conversation, POLICY, now)
        assert found.day >= now.astimezone(POLICY.zone).date()
        assert advice.step is not Step.ASK
        assert e.conversation.closed_at is None


STEP = NextStep(Rule.OFFER, is_last_day=False, day=date(2026, 3, 10), not_before=None, due_by=None)


def test_every_rule_that_can_have_a_day_has_words() -> None:
    shaping = {Rule.THANKED, Rule.NEW_ROUND, Rule.ACKNOWLEDGED, Rule.PHONE, Rule.LINKEDIN}
    asked_when_composing = {Rule.TOO_EARLY, Rule.OVER_FOLLOWING}
    no_day = {Rule.WITHDRAWN, Rule.REJECTED_BY_MACHINE, Rule.ASK_FIRST, Rule.MACHINE_SENDER}
    assert set(WORDS) == set(Rule) - shaping - asked_when_composing - no_day
    for rule in WORDS:
        assert in_words(replace(STEP, rule=rule), "") == WORDS[rule]
    last = replace(STEP, rule=Rule.OFFER, is_last_day=True)
    assert in_words(last, " Acme\n Inc. ") == "Last day to reply to the offer: Acme Inc."
