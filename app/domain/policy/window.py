"""The days in which a first check-in is usual: one to two weeks after the count began."""

from dataclasses import dataclass
from datetime import datetime

from app.domain.business_days import bounded
from app.domain.policy.case import Case, Round
from app.domain.reading.model import Kind


@dataclass(frozen=True, slots=True)
class Window:
    """From `first_after` to `late_after` business days (5 and 10 on the policy page)."""

    starts_at: datetime  # of the count: the interview's end, or a person's answer after it
    opens_at: datetime
    closes_at: datetime
    acknowledged: bool  # their bare "we will be in touch" has moved its opening only


def check_in_window(case: Case, held: Round) -> Window:
    """The window after that round. A person's answer after the interview starts the count again; a
    bare acknowledgement leaves 5 BD at least (`acknowledged`)."""
    policy, start = case.policy, held.ends_at
    opens_at = case.after(start, policy.first_after)
    answer = case.conversation.last_answer
    acknowledged = False
    if answer is not None and answer.at > start:
        start = bounded(answer.at)
        if answer.kind is Kind.ACKNOWLEDGEMENT:
            acknowledged = True
            opens_at = max(opens_at, case.after(start, policy.acknowledged_after))
        else:
            opens_at = case.after(start, policy.first_after)
    closes_at = max(opens_at, case.after(start, policy.late_after))
    return Window(start, opens_at, closes_at, acknowledged)
