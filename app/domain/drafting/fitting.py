"""Which text fits an advice: the one it calls for, and those the user may ask for beside it."""

from datetime import datetime, timedelta
from typing import Final

from app.domain.conversation import Conversation
from app.domain.drafting.model import DraftKind
from app.domain.drafting.nobody import nobody_reads
from app.domain.message import Address
from app.domain.policy.advice import Advice, Rule, Step

BY_RULE: Final[dict[Rule, DraftKind]] = {
    Rule.THANK_YOU: DraftKind.THANK_YOU,
    Rule.FIRST_CHECK_IN: DraftKind.FIRST_CHECK_IN,
    Rule.INTERVIEW_UNKNOWN: DraftKind.FIRST_CHECK_IN,
    Rule.SECOND_CHECK_IN: DraftKind.SECOND_CHECK_IN,
    Rule.PROMISED_DATE: DraftKind.PROMISED_DATE,
    Rule.SCHEDULING: DraftKind.SCHEDULING,
    Rule.OTHER_OFFER: DraftKind.OTHER_OFFER,
    Rule.NO_SHOW: DraftKind.NO_SHOW,
    Rule.REJECTED: DraftKind.REJECTION_REPLY,
}
"""The text of each rule that has one at any time. `away`, `your-turn` and the rest have none: there
is nothing to ask, or only the user knows what to say."""

LATE_THANKS: Final = timedelta(days=3)
NOTHING_TO_WITHDRAW: Final = frozenset(
    {
        Rule.MACHINE_SENDER,
        Rule.OFFER,  # that is declined, with words of the user's own
        Rule.REJECTED,
        Rule.REJECTED_BY_MACHINE,
        Rule.BOUNCED,
        Rule.ASK_FIRST,
    }
)


def draft_kind(advice: Advice) -> DraftKind | None:
    """Which text the advice calls for now, None where nothing should be written.

    A person's rejection may be answered once although the step is "stop" (rule `rejected`): as
    long as the advice has a `due_by`. An offer is thanked for until the user has written back.
    """
    if advice.rule is Rule.OFFER:
        return DraftKind.OFFER_REPLY if advice.step is Step.ANSWER else None
    thanks = advice.rule is Rule.REJECTED and advice.due_by is not None
    return BY_RULE.get(advice.rule) if advice.step is Step.WRITE or thanks else None


def parting_kind(conversation: Conversation, advice: Advice) -> DraftKind | None:
    """A goodbye once the waiting has ended, or the withdrawal that the user has told only us.

    Nobody has to send either, so neither is ever prepared ahead.
    """
    if _ended(conversation):
        return None
    sent = conversation.last_sent_at
    if advice.rule is Rule.CLOSE_OUT and advice.step is Step.STOP:
        asked = max((check_in.at for check_in in conversation.check_ins), default=None)
        said = sent is not None and asked is not None and sent > asked
        return None if said else DraftKind.GOODBYE
    if advice.rule is Rule.WITHDRAWN and conversation.withdrawn_at is not None:
        told = sent is not None and sent >= conversation.withdrawn_at
        return None if told else DraftKind.WITHDRAWAL
    return None


def may_withdraw(conversation: Conversation, advice: Advice) -> bool:
    """Something is open, and somebody is there to be told."""
    if _ended(conversation) or not conversation.hiring:
        return False
    return conversation.withdrawn_at is None and advice.rule not in NOTHING_TO_WITHDRAW


def wished_kind(
    wish: DraftKind | None, conversation: Conversation, advice: Advice
) -> DraftKind | None:
    """The text to write for a wish, None where that one does not fit (any more).

    Args:
        wish: None: whatever the advice calls for.
    """
    called_for = draft_kind(advice)
    if wish in (None, called_for):
        return called_for
    if wish is parting_kind(conversation, advice):
        return wish
    withdraws = wish is DraftKind.WITHDRAWAL and may_withdraw(conversation, advice)
    return wish if withdraws else None


def interviewers_of(conversation: Conversation) -> tuple[Address, ...]:
    """The interviewers of the latest round who can be written to."""
    interviewers = conversation.interviewers or tuple(
        a for i in conversation.interviews[-1:] for a in i.interviewers
    )
    people = {a.email: a for a in interviewers if not nobody_reads(a.email)}
    return tuple(people.values())


def still_to_thank(
    conversation: Conversation, advice: Advice, now: datetime
) -> tuple[Address, ...]:
    """The interviewers whom nobody has thanked while another one was: a panel gets a note each.

    For three days: what asks about the next steps after that is a check-in (`folding/outbound`).
    """
    begun = [i.starts_at for i in conversation.interviews if i.ends_at <= now]
    thanked = Rule.THANKED in advice.shaped_by and conversation.thanked_people
    if _ended(conversation) or not thanked or not begun or now - begun[-1] >= LATE_THANKS:
        return ()
    people = interviewers_of(conversation)
    return tuple(a for a in people if a.email.lower() not in conversation.thanked_people)


def later_kind(conversation: Conversation, advice: Advice) -> DraftKind | None:
    """Which text the rule leads to, also before its day: for somebody who writes all the same."""
    return draft_kind(advice) or parting_kind(conversation, advice) or BY_RULE.get(advice.rule)


def _ended(conversation: Conversation) -> bool:
    return conversation.closed_at is not None or conversation.machine_only
