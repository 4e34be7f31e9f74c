"""What holds for every conversation, all numbers within bounds, and at every instant.

Since `changes_at` is exact (the first two tests), a whole life of a conversation is seen by
looking at the start of each stretch of equal advice; most tests here do.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from app.domain.business_days import EARLIEST, LATEST, bounded
from app.domain.conversation import Conversation
from app.domain.policy.advice import Advice, Rule, Step
from app.domain.policy.advise import advise
from app.domain.policy.case import Case, case_of
from app.domain.policy.may_write import may_write
from app.domain.policy.numbers import Policy
from tests.domain.policy.strategies import (
    PEOPLE,
    conversations,
    evidence,
    instants,
    others,
    policies,
)

MICROSECOND = timedelta(microseconds=1)
ASKS_FOR_NEWS = {
    Rule.FIRST_CHECK_IN,
    Rule.SECOND_CHECK_IN,
    Rule.PROMISED_DATE,
    Rule.INTERVIEW_UNKNOWN,
}


def life(conversation: Conversation, policy: Policy) -> Iterator[tuple[datetime, Advice]]:
    """Each stretch of equal advice: its start and the advice."""
    at: datetime | None = EARLIEST
    while at is not None:
        advice = advise(conversation, policy, at)
        yield at, advice
        at = advice.changes_at


def writing(
    conversation: Conversation, policy: Policy, *rules: Rule
) -> Iterator[tuple[datetime, Advice, Case]]:
    """From when on the advice is to write, by one of the rules where some are named."""
    case = case_of(conversation, policy)
    for at, advice in life(conversation, policy):
        if advice.step is Step.WRITE and (not rules or advice.rule in rules):
            yield at, advice, case


@given(conversations(), policies(), instants)
def test_there_is_always_advice_and_its_instants_are_utc(
    conversation: Conversation, policy: Policy, now: datetime
) -> None:
    advice = advise(conversation, policy, now)
    for at in (advice.not_before, advice.best_at, advice.late_after, advice.due_by):
        assert at is None or at.tzinfo is UTC
    assert advice.changes_at is None or advice.changes_at > now


@given(conversations(), policies(), instants, st.lists(st.floats(0, 1), max_size=4))
def test_advice_changes_exactly_when_it_says(
    conversation: Conversation, policy: Policy, now: datetime, between: list[float]
) -> None:
    advice = advise(conversation, policy, now)
    end = advice.changes_at
    last = LATEST if end is None else end - MICROSECOND
    start = min(bounded(now), last)
    for at in [last, *(start + (last - start) * part for part in between)]:
        if at >= now:
            assert advise(conversation, policy, at) == advice
    if end is not None:
        then = advise(conversation, policy, end)
        assert replace(then, changes_at=None) != replace(advice, changes_at=None)


@given(conversations(), policies())
def test_a_life_has_few_turns(conversation: Conversation, policy: Policy) -> None:
    """No two rules hand a conversation to and fro, so a timer that follows `changes_at` ends."""
    assert len(list(life(conversation, policy))) < 25


@given(conversations(), policies())
def test_nobody_is_told_to_ask_for_news_within_the_minimum_gap(
    conversation: Conversation, policy: Policy
) -> None:
    sent = [check_in.at for check_in in conversation.check_ins + conversation.all_check_ins]
    sent += conversation.slot_owed.nudges if conversation.slot_owed else ()
    for at, _, case in writing(conversation, policy, *ASKS_FOR_NEWS):
        assert all(case.after(before, policy.min_gap) <= at for before in sent)


@given(conversations(), policies())
def test_nobody_is_told_to_nudge_for_a_time_right_after_a_check_in(
    conversation: Conversation, policy: Policy
) -> None:
    for at, _, case in writing(conversation, policy, Rule.SCHEDULING):
        sent = [check_in.at for check_in in conversation.check_ins]
        assert all(case.after(before, policy.min_gap) <= at for before in sent)


@given(conversations(other_offer=others), policies())
def test_an_offer_elsewhere_is_told_within_the_gap_only_where_its_deadline_does_not_wait(
    conversation: Conversation, policy: Policy
) -> None:
    for at, advice, case in writing(conversation, policy, Rule.OTHER_OFFER):
        gaps = [case.after(sent, policy.min_gap) for sent in case.follow_ups]
        late = [gap for gap in gaps if gap > at]
        assert all(advice.due_by and case.after(gap, 1) > advice.due_by for gap in late)


@given(conversations(), policies())
def test_nobody_is_told_to_write_after_the_cap(conversation: Conversation, policy: Policy) -> None:
    """But for thanks after an interview and the note about a missed call, which ask for no news;
    and where the cap is 0 from the start, the nudge for a time that they owe."""
    allowed = {Rule.THANK_YOU, Rule.NO_SHOW}
    if not conversation.check_ins:
        allowed |= {Rule.SCHEDULING}
    if len(conversation.check_ins) >= policy.cap:
        assert {advice.rule for _, advice, _ in writing(conversation, policy)} <= allowed


@given(conversations(question=evidence), policies())
def test_nobody_is_told_to_write_while_they_owe_an_answer_themselves(
    conversation: Conversation, policy: Policy
) -> None:
    assert not list(writing(conversation, policy))


@given(conversations(check_ins=st.just(()), closed_at=st.none()), policies())
def test_an_answer_resets_the_count(conversation: Conversation, policy: Policy) -> None:
    """`check_ins` is what the user sent since the last answer, so an answer leaves it empty."""
    conversation = replace(conversation, other_offer=None)
    rules = {advice.rule for _, advice in life(conversation, policy)}
    assert Rule.SECOND_CHECK_IN not in rules
    assert Rule.CLOSE_OUT not in rules or policy.cap == 0


@given(conversations(), policies())
def test_waiting_longer_never_takes_advice_to_ask_for_news_back(
    conversation: Conversation, policy: Policy
) -> None:
    asked: list[Advice] = []
    for _, advice in life(conversation, policy):
        if advice.step is Step.WRITE and advice.rule in ASKS_FOR_NEWS:
            asked.append(advice)
        else:
            assert not asked
    # Only the channel may change, when a deadline that spoke for the telephone has passed.
    assert len({(advice.rule, advice.not_before, advice.best_at) for advice in asked}) < 2


@given(conversations(), policies(), st.lists(instants, min_size=1))
def test_lowering_the_cap_never_adds_writing(
    conversation: Conversation, policy: Policy, times: list[datetime]
) -> None:
    """But for thanks, which are no follow-up and are on again where nothing else is."""
    caps = [replace(policy, cap=cap) for cap in (0, 1, 2)]
    turns = [at for lowered in caps for at, _, _ in writing(conversation, lowered)]
    for now in times + turns:
        advice = [advise(conversation, lowered, now) for lowered in caps]
        told = [a.step is Step.WRITE and a.rule is not Rule.THANK_YOU for a in advice]
        assert told == sorted(told)


@given(conversations(), policies(), instants)
def test_a_snooze_is_silent_until_it_ends_and_changes_nothing_after(
    conversation: Conversation, policy: Policy, until: datetime
) -> None:
    asleep = replace(conversation, snoozed_until=until)
    awake = replace(conversation, snoozed_until=None)
    for at, advice in life(asleep, policy):
        if at < bounded(until):
            assert advice.step is not Step.WRITE or advice.rule is Rule.NO_SHOW
        else:
            assert advice == advise(awake, policy, at)


@given(conversations(machine_only=st.just(True)), policies())
def test_nothing_is_ever_written_to_a_machine(conversation: Conversation, policy: Policy) -> None:
    assert not list(writing(conversation, policy))


@given(conversations(confidence=st.floats(0, 0.69)), policies())
def test_nothing_is_written_on_an_uncertain_reading_but_about_a_missed_call(
    conversation: Conversation, policy: Policy
) -> None:
    policy = replace(policy, ask_below=0.7)
    assert not [rule for _, rule, _ in writing(conversation, policy) if rule.rule != Rule.NO_SHOW]


@given(conversations(hiring=st.just(False)), policies())
def test_nothing_is_written_about_what_is_not_hiring_but_about_a_missed_call(
    conversation: Conversation, policy: Policy
) -> None:
    assert {advice.rule for _, advice, _ in writing(conversation, policy)} <= {Rule.NO_SHOW}


@given(conversations(), policies())
def test_a_promise_is_never_asked_about_before_its_day_and_the_grace(
    conversation: Conversation, policy: Policy
) -> None:
    for at, _, case in writing(conversation, policy, *ASKS_FOR_NEWS, Rule.SCHEDULING):
        promise = conversation.promise
        if promise is not None and case.promised_at is not None and at < case.promised_at:
            # Then the user has asked after the day already.
            assert case.follow_ups[-1] >= case.calendar.end_of(promise.period.last)


@given(conversations(), policies(), instants, instants)
def test_the_zone_that_an_instant_is_written_in_does_not_matter(
    conversation: Conversation, policy: Policy, now: datetime, at: datetime
) -> None:
    here = replace(conversation, snoozed_until=at, started_at=at, withdrawn_at=None)
    there = replace(here, snoozed_until=bounded(at), started_at=bounded(at))
    advice = advise(here, policy, now)
    assert advise(there, policy, now) == advice
    if bounded(now) == now:
        assert advise(here, policy, bounded(now)) == advice


@given(conversations(), policies(), instants, st.frozensets(st.sampled_from(PEOPLE)))
def test_the_warning_is_total_and_never_contradicts_the_advice(
    conversation: Conversation, policy: Policy, now: datetime, recipients: frozenset[str]
) -> None:
    turns = [at for at, _ in life(conversation, policy)]
    for at in [now, *turns]:
        advice, caution = (
            advise(conversation, policy, at),
            may_write(conversation, policy, at, recipients),
        )
        if caution is not None:
            assert caution.rule in {Rule.TOO_EARLY, Rule.OVER_FOLLOWING}
            assert caution.count == len(caution.dates)
            assert advice.step is not Step.ANSWER
        if advice.step is Step.WRITE:
            assert may_write(conversation, policy, at) is None
            assert caution is None or caution.same_question_to


@given(conversations(), policies(), instants)
def test_a_warning_that_names_a_day_ends_on_that_day_unless_another_reason_begins(
    conversation: Conversation, policy: Policy, now: datetime
) -> None:
    caution = may_write(conversation, policy, now)
    days = []
    while caution is not None and caution.next_at is not None:
        assert caution.next_at > now
        now = caution.next_at
        caution = may_write(conversation, policy, now)
        days.append(now)
    assert len(days) < 6
