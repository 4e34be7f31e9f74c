"""The words of every rule: what to do, why, and what else helps. Calm, factual, never blame."""

from collections.abc import Callable, Mapping
from typing import Final

from app.cards.case import Case, Said
from app.cards.sayings import asking, decided, holding, other_notes
from app.domain.policy.advice import Rule

SAYINGS: Final[Mapping[Rule, Callable[[Case], Said]]] = {
    Rule.THANK_YOU: other_notes.thank_you,
    Rule.THANKED: other_notes.thanked,
    Rule.FIRST_CHECK_IN: asking.first_check_in,
    Rule.PROMISED_DATE: asking.promised_date,
    Rule.INTERVIEW_UNKNOWN: asking.interview_unknown,
    Rule.SECOND_CHECK_IN: asking.second_check_in,
    Rule.CLOSE_OUT: asking.close_out,
    Rule.OVER_FOLLOWING: asking.over_following,
    Rule.TOO_EARLY: asking.too_early,
    Rule.AWAY: holding.away,
    Rule.BOUNCED: holding.bounced,
    Rule.YOUR_TURN: holding.your_turn,
    Rule.ACKNOWLEDGED: asking.acknowledged,
    Rule.SCHEDULING: other_notes.scheduling,
    Rule.NEW_ROUND: holding.new_round,
    Rule.REJECTED: decided.rejected,
    Rule.REJECTED_BY_MACHINE: decided.rejected_by_machine,
    Rule.OFFER: decided.offer,
    Rule.OTHER_OFFER: other_notes.other_offer,
    Rule.NO_SHOW: other_notes.no_show,
    Rule.ON_HOLD: holding.on_hold,
    Rule.WITHDRAWN: decided.withdrawn,
    Rule.PHONE: decided.phone,
    Rule.LINKEDIN: decided.linkedin,
    Rule.MACHINE_SENDER: holding.machine_sender,
    Rule.ASK_FIRST: holding.ask_first,
    Rule.SNOOZED: holding.snoozed,
}


def say(case: Case) -> Said:
    """The words of the deciding rule; a closed application says so first."""
    if case.conversation.closed_at is not None:
        return decided.closed(case, case.conversation.closed_at)
    return SAYINGS[case.advice.rule](case)


def shaped(case: Case) -> tuple[str, ...]:
    """One line for each rule that shapes the advice, where its own words do not say it already."""
    said = {Rule.FIRST_CHECK_IN: Rule.ACKNOWLEDGED}.get(case.advice.rule)
    return tuple(SAYINGS[rule](case).reason for rule in case.advice.shaped_by if rule is not said)
