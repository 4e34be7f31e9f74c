"""The shape of a reading: what one mail is, what it says, and the line that proves it."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from app.domain.message import Address, Message


class Kind(StrEnum):
    """What a mail is. The names are those that `afterword read` prints."""

    REPLY = "reply"  # a person's answer that is none of the more special ones
    QUESTION = "question"  # a person asks the user for something
    ACKNOWLEDGEMENT = "acknowledgement"  # a person's "thanks, we will be in touch"
    PROMISE = "promise"  # a person names a day or a period for the next word
    SCHEDULING = "scheduling"  # finding a time for an interview
    INVITATION = "invitation"  # to an interview
    REJECTION = "rejection"
    OFFER = "offer"
    ABSENCE = "absence"  # an automatic out-of-office notice
    BOUNCE = "bounce"  # a delivery status notification, hard, soft or delayed
    CALENDAR = "calendar"  # an invitation's machinery: accepted, declined, updated, cancelled
    NOTICE = "notice"  # a machine's receipt or status mail
    BULK = "bulk"  # newsletters, job alerts, list mail
    OTHER = "other"


class SenderKind(StrEnum):
    """Who wrote it."""

    OWNER = "owner"  # the user, from any of their addresses
    PERSON = "person"
    RELAY = "relay"  # a person's words through an applicant-tracking system that takes answers
    MACHINE = "machine"  # no-reply, applicant-tracking and other automatic senders
    LIST = "list"  # RFC 2919 list mail and newsletters


class Purpose(StrEnum):
    """What the user's own mail was for; only mails of the owner have one."""

    THANK_YOU = "thank-you"
    CHECK_IN = "check-in"  # a status question: counts against the cap
    NUDGE = "nudge"  # asks for the interview slot they owe; repeats offered times
    ANSWER = "answer"  # answers their question, accepts a time, sends what was asked for
    APPLICATION = "application"
    WITHDRAWAL = "withdrawal"
    REJECTION_REPLY = "rejection-reply"
    OTHER_OFFER = "other-offer"  # tells them of an offer elsewhere with a deadline
    PRACTICAL = (
        "practical"  # asks for the way, the means, the task or the terms: no status question
    )
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Period:
    """Inclusive calendar days in the writer's own zone."""

    first: date
    last: date


@dataclass(frozen=True, slots=True)
class Promise:
    """They named a day or a period for their next word."""

    period: Period
    quote: str
    after_interview: bool = False
    """They count from the interview; `period` does from the day of writing."""


@dataclass(frozen=True, slots=True)
class Absence:
    """An automatic notice that somebody is away."""

    back_on: date | None  # the first day back
    deputy: Address | None
    quote: str


@dataclass(frozen=True, slots=True)
class Bounce:
    """A mail of the user was not delivered, or not yet (RFC 3464)."""

    recipients: tuple[str, ...]  # lower case
    permanent: bool  # False: delayed, or a 4.x.x status that the server retries
    status: str  # RFC 3463, such as "5.1.1"; "" where none is stated
    reason: str  # one line in plain words, from the diagnostic
    original_message_id: str  # Message-ID of the mail that came back; "" where not stated


class Medium(StrEnum):
    """How an interview is held."""

    PHONE = "phone"
    VIDEO = "video"
    ON_SITE = "on-site"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Interview:
    """An interview named in a calendar object or in text."""

    starts_at: datetime  # aware
    ends_at: datetime  # aware; one hour after the start where nothing is said
    uid: str = ""  # RFC 5545 UID, "" for one found in text
    cancelled: bool = False
    certain: bool = True  # False: found in text as a proposal, not as an agreed time
    day_only: bool = False  # its hour is not known: it ends with the working day
    medium: Medium = Medium.UNKNOWN
    interviewers: tuple[Address, ...] = ()
    quote: str = ""


class Stance(StrEnum):
    """How a mail answers a time that was named to its writer."""

    UNKNOWN = "unknown"
    AGREES = "agrees"
    DECLINES = "declines"  # it cannot be then, or not at all
    DOUBTS = "doubts"  # rather another time
    WAITS = "waits"  # neither yes nor no: they must ask somebody first


@dataclass(frozen=True, slots=True)
class Arranging:
    """What a mail says about a time to meet, in words that need not speak of hiring.

    One mail alone proves nothing: a day and an hour that both sides name are an appointment.
    """

    # a day with an hour, certain where it is said to be fixed; `day_only` for "same time"
    slots: tuple[Interview, ...] = ()
    medium: Medium = Medium.UNKNOWN  # how one would meet, where its words say so
    days: tuple[date, ...] = ()  # named in plain statements that do not refuse, with or without
    hours: tuple[int, ...] = ()  # an hour, in minutes after midnight where the slot is in view
    stance: Stance = Stance.UNKNOWN
    refused: tuple[date, ...] = ()  # days that will not do
    books: bool = False  # "I booked", "as agreed": it tells of a time that is fixed
    picks: int = 0  # 2: "the second one"; -1: the last; 0: none
    recalls: tuple[date, ...] = ()  # past days that it speaks of: "yesterday", "this morning"
    grateful: bool = False  # it gives thanks or says how good something was
    quote: str = ""  # the line that agrees or declines


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What one mail is and says. `new_text` is never stored."""

    kind: Kind
    sender: SenderKind
    hiring: bool
    confidence: float  # 0 to 1: how sure `hiring` is, whichever way it went
    quote: str = ""  # the line that proves `kind`, at most 200 characters
    promise: Promise | None = None
    absence: Absence | None = None
    bounce: Bounce | None = None
    interviews: tuple[Interview, ...] = ()
    arranging: Arranging = Arranging()
    calls_off: bool = False  # an interview does not happen as agreed, in words
    asks: bool = False  # asks the user something that needs an answer
    question: str = ""  # the line that asks
    expects_answer: bool = False  # its writer, often the user, waits for an answer to it
    purpose: Purpose | None = None
    on_hold: bool = False
    hold_until: date | None = None
    reply_by: date | None = None  # of an offer, or of an offer elsewhere that the user tells of
    suggests_call: bool = False
    invites_linkedin: bool = False
    employer: str = ""  # as written: "Acme"; "" where not stated
    role: str = ""  # as written: "Backend Engineer"; "" where not stated
    signs_as: str = ""  # the first name that its writer closes with (reading/sign_off.py)
    signs_in_full: str = ""  # more than that: "Ana Silva", "Dr. Ana Silva", "Ms. Silva"
    signs_title: str = ""  # the line under the name: "Talent Acquisition Partner"
    signs_country: str = ""  # ISO 3166-1 alpha-2 by the telephone number in the signature
    new_text: str = ""  # without quoted history and signature

    def without_text(self) -> "Reading":
        """The same reading as it may be stored."""
        return replace(self, new_text="")


@dataclass(frozen=True, slots=True)
class ReadMessage:
    """A message beside its reading: what the fold takes and what the store keeps (without text)."""

    message: Message
    reading: Reading

    @property
    def at(self) -> datetime:
        """UTC; the order of everything."""
        return self.message.received_at

    def without_text(self) -> "ReadMessage":
        """Both halves as they may be stored."""
        return ReadMessage(self.message.without_text(), self.reading.without_text())
