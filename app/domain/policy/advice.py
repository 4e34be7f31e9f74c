"""What to do now, from when, until when, by which rule, and what proves it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.domain.conversation import Evidence
from app.domain.message import Address


class Rule(StrEnum):
    """The rule names of the policy page, letter for letter."""

    THANK_YOU = "thank-you"
    THANKED = "thanked"
    FIRST_CHECK_IN = "first-check-in"
    PROMISED_DATE = "promised-date"
    INTERVIEW_UNKNOWN = "interview-unknown"
    SECOND_CHECK_IN = "second-check-in"
    CLOSE_OUT = "close-out"
    OVER_FOLLOWING = "over-following"
    TOO_EARLY = "too-early"
    AWAY = "away"
    BOUNCED = "bounced"
    YOUR_TURN = "your-turn"
    ACKNOWLEDGED = "acknowledged"
    SCHEDULING = "scheduling"
    NEW_ROUND = "new-round"
    REJECTED = "rejected"
    REJECTED_BY_MACHINE = "rejected-by-machine"
    OFFER = "offer"
    OTHER_OFFER = "other-offer"
    NO_SHOW = "no-show"
    ON_HOLD = "on-hold"
    WITHDRAWN = "withdrawn"
    PHONE = "phone"
    LINKEDIN = "linkedin"
    MACHINE_SENDER = "machine-sender"
    ASK_FIRST = "ask-first"
    SNOOZED = "snoozed"


class Step(StrEnum):
    """The steps that advice can name."""

    WAIT = "wait"
    WRITE = "write"
    ANSWER = "answer"
    FIX_ADDRESS = "fix-address"
    ASK = "ask"  # ask the user
    STOP = "stop"


@dataclass(frozen=True, slots=True, kw_only=True)
class Advice:
    """The answer for one conversation at one instant.

    It depends on `now` only through which instants have been reached, so two answers between
    the same two instants are equal. `changes_at` is the first later instant at which anything
    else in it would differ; None: never, unless something happens (or `advise_now` did not ask).
    All instants are UTC.
    """

    rule: Rule
    step: Step
    not_before: datetime | None = None  # earliest sensible instant for the step (or for the next)
    best_at: datetime | None = None
    late_after: datetime | None = None  # "late but fine"
    due_by: datetime | None = None  # the step is due by then (thank-you, answer, offer)
    shaped_by: tuple[Rule, ...] = ()  # thanked, new-round, acknowledged, phone, linkedin
    evidence: tuple[Evidence, ...] = ()
    low_confidence: bool = False
    firm: bool = False  # close-out beyond 30 days; a second reminder of your-turn
    reminders: int = 0  # of your-turn: how many are due by now (0, 1 or 2)
    deputy: Address | None = None  # of away: whom a long absence names instead
    changes_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Caution:
    """The answer to "may I write now?", asked when the user composes or sends. Never blocks."""

    rule: Rule  # TOO_EARLY or OVER_FOLLOWING
    count: int  # follow-ups so far
    dates: tuple[datetime, ...]
    next_at: datetime | None  # the next sensible day; None: none, silence is the answer
    same_question_to: tuple[str, ...] = ()  # others of this employer asked the same
    evidence: tuple[Evidence, ...] = ()
