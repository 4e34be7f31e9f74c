"""What to do about one application now: the first rule that applies decides."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial

from app.domain.conversation import Conversation
from app.domain.policy.advice import Advice
from app.domain.policy.answering import no_show, scheduling, thank_you, your_turn
from app.domain.policy.case import Case, case_of
from app.domain.policy.clock import Clock, until_it_differs
from app.domain.policy.closing import close_out
from app.domain.policy.holding import (
    another_matter,
    ask_first,
    away,
    bounced,
    machine_sender,
    on_hold,
    snoozed,
)
from app.domain.policy.numbers import Policy
from app.domain.policy.shaping import shaped
from app.domain.policy.stopping import (
    closed_by_the_user,
    offer,
    rejected,
    rejected_by_machine,
    withdrawn,
)
from app.domain.policy.writing import (
    first_check_in,
    interview_unknown,
    other_offer,
    promised_date,
    second_check_in,
)

RuleFunction = Callable[[Case, Clock], Advice | None]

RULES: tuple[RuleFunction, ...] = (
    closed_by_the_user,  # not on the page: whoever closes an application wants to hear no more
    another_matter,  # what is surely not about hiring asks for nothing
    machine_sender,
    withdrawn,
    offer,
    rejected_by_machine,
    rejected,
    bounced,
    your_turn,
    no_show,
    snoozed,
    on_hold,
    away,
    other_offer,
    ask_first,
    scheduling,
    thank_you,
    promised_date,
    close_out,
    second_check_in,
    first_check_in,
)
"""In the order of the policy page, whose last, `interview_unknown`, answers where none of these
does."""


def advise(conversation: Conversation, policy: Policy, now: datetime) -> Advice:
    """The advice for any conversation at any instant, and the instant at which it changes."""
    case = case_of(conversation, policy)
    advice, changes_at = until_it_differs(partial(_decide, case), now)
    return advice if changes_at is None else replace(advice, changes_at=changes_at)


def advise_now(conversation: Conversation, policy: Policy, now: datetime) -> Advice:
    """The advice at this instant alone, `changes_at` not asked: half the work, for whoever draws it
    and sets no timer."""
    return advise_case(case_of(conversation, policy), now)


def advise_case(case: Case, now: datetime) -> Advice:
    """The same where the case is made already."""
    return _decide(case, Clock(now))


def _decide(case: Case, clock: Clock) -> Advice:
    for rule in RULES:
        if (advice := rule(case, clock)) is not None:
            return shaped(advice, case, clock)
    return shaped(interview_unknown(case, clock), case, clock)
