"""The facts of one application: who spoke last, what was promised, how often we followed up.

Facts never hold advice and never hold a body of mail; each carries the line that proves it.
`fold` in `app/domain/fold.py` makes them from messages and notes; `app/domain/policy` reads them.
All instants are aware. "Since" means after the last human answer or the last interview,
whichever the rule on the policy page names.
"""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from app.domain.message import Address, ThreadId
from app.domain.reading.model import Bounce, Kind, Medium, Period
from app.domain.stage_name import StageName


@dataclass(frozen=True, slots=True)
class Evidence:
    """The line that proves a fact."""

    at: datetime
    quote: str
    message_id: str = ""  # internet_message_id, else the provider's id; "" for a user's note


class Part(StrEnum):
    """What somebody's part in the application seems to be, from their signature and words."""

    RECRUITER = "recruiter"  # recruiter, talent, coordinator, HR: status questions go here
    LEAD = "lead"  # hiring manager, or the person who spoke most
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Counterpart:
    """A person on the other side."""

    address: Address
    part: Part = Part.OTHER
    utc_offset_minutes: int | None = None  # from their own Date headers; None where never seen
    signs_as: str = ""  # the first name they close with
    signs_in_full: str = ""  # "Ana Silva", and "Dr. Ana Silva" where they give their title


@dataclass(frozen=True, slots=True)
class HeldInterview:
    """An interview that is fixed or has happened."""

    starts_at: datetime
    ends_at: datetime
    medium: Medium
    evidence: Evidence
    interviewers: tuple[Address, ...] = ()
    day_only: bool = False  # its hour is not known: it ends with the working day


@dataclass(frozen=True, slots=True)
class CheckIn:
    """One follow-up of the user: by mail, phone or LinkedIn."""

    at: datetime
    recipients: tuple[str, ...]  # lower-case addresses; empty for a call
    channel: str  # "mail", "phone", "linkedin"
    message_id: str = ""


@dataclass(frozen=True, slots=True)
class HeardPromise:
    """The promise in force."""

    period: Period
    evidence: Evidence
    by_phone: bool = False


@dataclass(frozen=True, slots=True)
class Away:
    """The absence in force: no human answer has come since."""

    since: datetime
    back_on: date | None
    deputy: Address | None
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class Bounced:
    """A mail of the user that did not arrive and was not sent again since."""

    bounce: Bounce
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class LastAnswer:
    """The last reply, by the policy page's meaning of the word."""

    at: datetime
    kind: Kind
    sender: Address
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class Decision:
    """A rejection, and whether the user has answered it."""

    evidence: Evidence
    by_machine: bool
    answered_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Offered:
    """An offer, and whether the user has acknowledged it."""

    evidence: Evidence
    reply_by: date | None
    answered_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class SlotOwed:
    """The user offered times, or was promised some, and they owe the interview slot."""

    since: datetime
    evidence: Evidence  # the line with the user's times, repeated in the nudge
    nudges: tuple[datetime, ...] = ()


@dataclass(frozen=True, slots=True)
class OnHold:
    """Hiring is frozen or paused."""

    evidence: Evidence
    until: date | None


@dataclass(frozen=True, slots=True)
class OtherOffer:
    """The user has an offer elsewhere; `told_at` once they have written so."""

    noted_at: datetime
    deadline: date
    told_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class NoShow:
    """An agreed call that did not happen; `written_at` once the user has written about it."""

    agreed_at: datetime
    written_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class SetStage:
    """The stage that the user set; no newer mail has moved it on."""

    name: StageName
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Conversation:
    """Everything the policy may look at about one application."""

    # whose and what
    threads: tuple[ThreadId, ...] = ()
    subject: str = ""  # of the latest thread, without Re:
    employer: str = ""  # "Acme", as written, else the domain
    role: str = ""
    counterparts: tuple[Counterpart, ...] = ()  # whom to ask for the status comes first
    interviewers: tuple[Address, ...] = ()
    hiring: bool = True
    confidence: float = 1.0  # of `hiring`; 1.0 once the user has said
    machine_only: bool = False  # no person has written in any thread
    country: str = ""  # ISO 3166-1 alpha-2 of the counterpart, "" unknown
    utc_offset_minutes: int | None = None  # the counterpart's latest; None: the user's zone counts

    # the clock
    started_at: datetime | None = None  # first message of all
    interviews: tuple[HeldInterview, ...] = ()  # not cancelled, oldest first, past and future
    thanked_at: datetime | None = None  # last thank-you; thanks the interviews begun before it
    thanked_people: tuple[str, ...] = ()  # lower-case addresses, for the interview before that
    last_answer: LastAnswer | None = None
    last_sent_at: datetime | None = None  # the user's last mail that did arrive
    awaiting_reply: bool = False  # the user's last mail expects an answer and none has come
    check_ins: tuple[CheckIn, ...] = ()  # since the last human answer and the last interview
    all_check_ins: tuple[CheckIn, ...] = ()  # ever, for the count in warnings
    promise: HeardPromise | None = None

    # what changes everything
    away: Away | None = None
    bounced: Bounced | None = None
    question: Evidence | None = None  # their question that the user has not answered
    slot_owed: SlotOwed | None = None
    offer: Offered | None = None
    rejection: Decision | None = None
    on_hold: OnHold | None = None
    withdrawn_at: datetime | None = None
    other_offer: OtherOffer | None = None
    no_show: NoShow | None = None
    call_suggested: Evidence | None = None
    linkedin_invited: Evidence | None = None

    # the user's wishes
    snoozed_at: datetime | None = None
    snoozed_until: datetime | None = None  # None also once a reply, bounce or rejection ended it
    closed_at: datetime | None = None
    said_stage: SetStage | None = None

    timeline: tuple["Happened", ...] = field(default=())  # the latest 12, oldest first


@dataclass(frozen=True, slots=True)
class Happened:
    """One point of the timeline on the card."""

    at: datetime
    what: str  # a key of `cards`, e.g. "interview", "thank-you", "check-in", "promise", "answer"
    message_id: str = ""
