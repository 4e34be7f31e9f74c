"""What a draft may say: the facts it knows, cleaned, and nothing else."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone, tzinfo
from typing import Final

from app.domain.business_days import DAY, bounded
from app.domain.conversation import Conversation, HeldInterview
from app.domain.drafting import lengths
from app.domain.drafting.clean import employer_of, name_of, one_line, point_of, role_of
from app.domain.drafting.model import DraftKind, Typed, Voice
from app.domain.drafting.names import addressee, greeting_name, of_display_name
from app.domain.errors import BadInput
from app.domain.message import Address

AT_WORK: Final = range(7, 20)  # hours in which a UTC day is the counterpart's day in most zones


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """Facts for the sentences; "" or None where unknown."""

    role: str
    employer: str
    name: str  # for the greeting
    signature: str
    point: str
    spoke: bool  # an interview has taken place
    interviewed_on: date | None
    thanked: bool
    promised_by: date | None
    promised_by_whom: str  # "you", another person's first name, or "" where that is unknown
    times: str  # the user's line with the times they offered
    deadline: date | None  # of an offer elsewhere
    missed: datetime | None  # the agreed call that did not happen, in the counterpart's zone
    reply_by: date | None  # by when they would like the answer to their offer
    ahead_on: date | None  # the next interview that is fixed

    @property
    def about(self) -> str:
        """ "the Backend Engineer role at Acme", as far as it is known."""
        role = f"the {self.role} role" if self.role else "the role"
        return f"{role} at {self.employer}" if self.employer else role

    @property
    def there(self) -> str:
        """ "at Acme", or what can be said without a name."""
        return f"at {self.employer}" if self.employer else "with your team"


def known(
    kind: DraftKind,
    conversation: Conversation,
    typed: Typed,
    *,
    user_name: str,
    to: Address | None,
    now: datetime,
    voice: Voice = Voice.NEUTRAL,
) -> Known:
    """The facts for one draft; what was typed wins over what was read.

    Args:
        voice: It decides how much of the name is in the greeting.

    Raises:
        BadInput: something typed is longer than the draft can take.
    """
    person = addressee(conversation, to)
    held = last_held(conversation, to, now)
    zone = _zone(conversation, now)
    promise, other, missed = conversation.promise, conversation.other_offer, conversation.no_show
    role = typed_in(typed.role, "the role", lengths.ROLE, role_of)
    signature = typed_in(typed.signature, "your name", lengths.SIGNATURE, name_of)
    room = lengths.POINT[kind]
    return Known(
        role=role or role_of(conversation.role),
        employer=employer_of(conversation.employer),
        name=_greeted(conversation, typed, to, voice),
        signature=signature or _short(name_of(user_name)),
        point=typed_in(typed.point, "the point", room, point_of) if room else "",
        spoke=held is not None,
        interviewed_on=_day(held.starts_at, zone) if held else None,
        thanked=_thanked(conversation, held),
        promised_by=promise.period.last if promise else None,
        promised_by_whom=_promiser(conversation, person.address if person else None),
        times=_offered_times(conversation),
        deadline=other.deadline if other else None,
        missed=bounded(missed.agreed_at).astimezone(zone) if missed and zone else None,
        reply_by=_reply_by(conversation, typed, zone, now),
        ahead_on=_ahead_on(conversation, zone, now),
    )


def typed_in(text: str, what: str, most: int, clean: Callable[[str], str]) -> str:
    """What was typed, cleaned; too much of it is refused, never cut."""
    words = lengths.count(one_line(text))
    if words > most:
        raise BadInput(f"Please keep {what} to {most} words; it has {words} now.")
    return clean(text)


def _greeted(conversation: Conversation, typed: Typed, to: Address | None, voice: Voice) -> str:
    """The name that was typed, else the person's.

    A card comes back with the name it was filled with. Where the mail goes to somebody else after
    all, that name is the wrong one.
    """
    person, employer = addressee(conversation, to), conversation.employer
    usual = addressee(conversation, None)
    name = typed_in(typed.name, "the name", lengths.NAME, name_of)
    if name == greeting_name(usual, employer, voice) and person is not None and person != usual:
        name = ""
    return name or greeting_name(person, employer, voice)


def _short(name: str) -> str:
    """A name too long for the draft is given by its first and last part."""
    parts = name.split()
    return name if len(parts) <= lengths.SIGNATURE else f"{parts[0]} {parts[-1]}"


def last_held(
    conversation: Conversation, to: Address | None, now: datetime
) -> HeldInterview | None:
    """The latest interview that is over, with `to` if there was one with them."""
    held = [i for i in conversation.interviews if i.ends_at <= now]
    if to is not None:
        with_them = [i for i in held if to.email in {a.email for a in i.interviewers}]
        held = with_them or held
    return held[-1] if held else None


def _reply_by(
    conversation: Conversation, typed: Typed, zone: tzinfo | None, now: datetime
) -> date | None:
    """The day they named, or that the user knows; one that is over is better left out."""
    today = now.astimezone(zone or now.tzinfo).date()
    if typed.reply_by is not None and typed.reply_by < today:
        raise BadInput("Please pick a day from today on for their answer.")
    offered = conversation.offer
    day = typed.reply_by or (offered.reply_by if offered else None)
    return day if day is not None and day >= today else None


def _ahead_on(conversation: Conversation, zone: tzinfo | None, now: datetime) -> date | None:
    ahead = [i.starts_at for i in conversation.interviews if i.starts_at > now]
    return _day(min(ahead), zone) if ahead else None


def _thanked(conversation: Conversation, held: HeldInterview | None) -> bool:
    """Whether that interview was thanked for already, so that a second time says "again"."""
    thanked = conversation.thanked_at
    return thanked is not None and (held is None or held.starts_at <= thanked)


def _zone(conversation: Conversation, now: datetime) -> tzinfo | None:
    """The counterpart's, else the user's (where `now` comes in a zone), else None."""
    offset = timedelta(minutes=conversation.utc_offset_minutes or 0)
    if conversation.utc_offset_minutes is not None and abs(offset) < DAY:
        return timezone(offset)
    return None if str(now.tzinfo) == "UTC" else now.tzinfo


def _day(at: datetime, zone: tzinfo | None) -> date | None:
    """The calendar day; None where the zone is unknown and the day could be another one."""
    if zone is not None:
        return bounded(at).astimezone(zone).date()
    return at.date() if at.hour in AT_WORK else None


def _promiser(conversation: Conversation, person: Address | None) -> str:
    promise, answer = conversation.promise, conversation.last_answer
    if promise is None:
        return ""
    if answer is None or answer.evidence.message_id != promise.evidence.message_id:
        return "you"  # somebody on their side
    if person is None or answer.sender.email == person.email:
        return "you"
    return of_display_name(answer.sender.name, conversation.employer)


def _offered_times(conversation: Conversation) -> str:
    """The user's own line with times; their line, or one without a number, is not repeated."""
    owed, answer = conversation.slot_owed, conversation.last_answer
    if owed is None or not re.search(r"\d", owed.evidence.quote):
        return ""
    if answer is not None and answer.evidence.message_id == owed.evidence.message_id:
        return ""
    return one_line(owed.evidence.quote).strip(" .,;:\"“”'")
