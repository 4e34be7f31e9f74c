"""Rules that do not decide but shape what was decided: what counts, by which channel."""

from dataclasses import replace

from app.domain.business_days import EVENING
from app.domain.conversation import Evidence
from app.domain.policy.advice import Advice, Rule, Step
from app.domain.policy.case import Case
from app.domain.policy.clock import Clock

COUNTED_FROM_THE_INTERVIEW = frozenset(
    {
        Rule.THANK_YOU,
        Rule.PROMISED_DATE,
        Rule.CLOSE_OUT,
        Rule.SECOND_CHECK_IN,
        Rule.FIRST_CHECK_IN,
    }
)
ASKS_FOR_NEWS = frozenset(
    {
        Rule.OTHER_OFFER,
        Rule.PROMISED_DATE,
        Rule.SECOND_CHECK_IN,
        Rule.FIRST_CHECK_IN,
        Rule.INTERVIEW_UNKNOWN,
    }
)
NOTHING_TO_CONNECT_FOR = frozenset(
    {Rule.MACHINE_SENDER, Rule.WITHDRAWN, Rule.ASK_FIRST, Rule.SNOOZED, Rule.BOUNCED}
)


def shaped(advice: Advice, case: Case, clock: Clock) -> Advice:
    """The advice with the rules that shape it and the lines that prove them."""
    rules, evidence = [*_counted(advice, case)], list(advice.evidence)
    c = case.conversation
    if advice.step is Step.WRITE and advice.rule in ASKS_FOR_NEWS:
        if c.call_suggested is not None:
            rules.append(Rule.PHONE)
            evidence.append(c.call_suggested)
        elif _deadline_presses(case, clock):
            rules.append(Rule.PHONE)
    if _may_connect(advice, case):
        rules.append(Rule.LINKEDIN)
        evidence.extend(_invited(case))
    if not rules:
        return advice
    return replace(advice, shaped_by=(*advice.shaped_by, *rules), evidence=tuple(evidence))


def _counted(advice: Advice, case: Case) -> list[Rule]:
    """`thanked`: the thank-you is sent and is no follow-up. `new-round`: an earlier round counts
    no more."""
    if advice.rule not in COUNTED_FROM_THE_INTERVIEW:
        return []
    rules = []
    if case.thanked:
        rules.append(Rule.THANKED)
    if len(case.rounds) > 1:
        rules.append(Rule.NEW_ROUND)
    return rules


def _deadline_presses(case: Case, clock: Clock) -> bool:
    """`phone`: with an offer elsewhere, until its deadline, a call is fine."""
    other = case.conversation.other_offer
    return other is not None and not clock.reached(case.calendar.moment(other.deadline, EVENING))


def _may_connect(advice: Advice, case: Case) -> bool:
    """`linkedin`: after a person's decision (an offer counts once it is acknowledged), or when
    they invited the user to connect."""
    decided = advice.step is Step.STOP and advice.rule in {Rule.REJECTED, Rule.OFFER}
    invited = case.conversation.linkedin_invited is not None
    return decided or (invited and advice.rule not in NOTHING_TO_CONNECT_FOR)


def _invited(case: Case) -> tuple[Evidence, ...]:
    invited = case.conversation.linkedin_invited
    return () if invited is None else (invited,)
