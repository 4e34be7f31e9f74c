"""What the user told us by hand: corrections, promises heard on the phone, snoozes."""

from dataclasses import dataclass
from datetime import date, datetime

from app.domain.reading.model import Period
from app.domain.stage_name import StageName


@dataclass(frozen=True, slots=True)
class SaidHiring:
    """The user answered "is this about an interview?"."""

    at: datetime
    hiring: bool


@dataclass(frozen=True, slots=True)
class SaidInterviewed:
    """The interview was (or will be) then; at a day only, its end is taken as 17:00 there."""

    at: datetime
    ended_at: datetime


@dataclass(frozen=True, slots=True)
class SaidPromise:
    """A promise heard by phone or in person, with the user's own words for it."""

    at: datetime
    period: Period
    words: str


@dataclass(frozen=True, slots=True)
class Snoozed:
    """Silence until then, asked for at `at`. `until=None` wakes it again."""

    at: datetime
    until: datetime | None


@dataclass(frozen=True, slots=True)
class Closed:
    """The user closed the application (or, with `closed=False`, opened it again)."""

    at: datetime
    closed: bool = True


@dataclass(frozen=True, slots=True)
class SaidWithdrawn:
    """The user withdrew, by phone or in person."""

    at: datetime


@dataclass(frozen=True, slots=True)
class SaidOtherOffer:
    """An offer elsewhere, to be answered by `deadline`."""

    at: datetime
    deadline: date


@dataclass(frozen=True, slots=True)
class SaidNoShow:
    """The call agreed for `agreed_at` did not happen."""

    at: datetime
    agreed_at: datetime


@dataclass(frozen=True, slots=True)
class SaidContact:
    """A follow-up outside mail: "I called", a LinkedIn message. Counts as one.

    With `made=False` the latest one on that channel is taken back: a click too many.
    """

    at: datetime
    channel: str  # "phone" or "linkedin"
    made: bool = True


@dataclass(frozen=True, slots=True)
class SaidStage:
    """How far the application is, in the user's own judgement. `stage=None` takes it back."""

    at: datetime
    stage: StageName | None


Note = (
    SaidHiring
    | SaidInterviewed
    | SaidPromise
    | Snoozed
    | Closed
    | SaidWithdrawn
    | SaidOtherOffer
    | SaidNoShow
    | SaidContact
    | SaidStage
)
