"""The shape of a draft before any provider sees it."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.domain.message import Address


class DraftKind(StrEnum):
    """Which text of the policy page is asked for."""

    THANK_YOU = "thank-you"
    FIRST_CHECK_IN = "first-check-in"
    SECOND_CHECK_IN = "second-check-in"
    PROMISED_DATE = "promised-date"
    SCHEDULING = "scheduling"
    REJECTION_REPLY = "rejection-reply"
    OTHER_OFFER = "other-offer"
    NO_SHOW = "no-show"
    OFFER_REPLY = "offer-reply"  # thanks and no answer yet
    WITHDRAWAL = "withdrawal"
    GOODBYE = "goodbye"  # closes after silence, and asks nothing


class Voice(StrEnum):
    """How close a draft comes to its reader, the closest first."""

    WARM = "warm"
    NEUTRAL = "neutral"
    FORMAL = "formal"


class Length(StrEnum):
    """How much a draft says, within the range of its kind."""

    USUAL = "usual"
    SHORT = "short"


@dataclass(frozen=True, slots=True)
class Manner:
    """How one draft is to sound."""

    voice: Voice = Voice.NEUTRAL
    length: Length = Length.USUAL


@dataclass(frozen=True, slots=True, kw_only=True)
class Typed:
    """What the user typed into the card; empty strings where nothing was typed."""

    role: str = ""
    name: str = ""  # the counterpart's, for the greeting
    point: str = ""  # one concrete point from the interview; for a no-show, new times
    signature: str = ""  # the user's own name
    reply_by: date | None = None  # by when they would like the answer to their offer


@dataclass(frozen=True, slots=True)
class Words:
    """Subject and plain-text body; paragraphs are parted by an empty line."""

    subject: str
    body: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReplyDraft:
    """A draft as a mailbox takes it."""

    thread_id: str  # "" for a new mail
    sender: Address  # the alias that the thread used
    to: tuple[Address, ...]
    cc: tuple[Address, ...] = ()
    subject: str
    body: str
    in_reply_to: str = ""
    references: tuple[str, ...] = ()
