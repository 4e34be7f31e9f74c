"""Hypothesis strategies: any conversation, any numbers within bounds, any instant.

Most instants lie within a few weeks of one another, where rules meet; some are anywhere.
"""

from datetime import UTC, date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

from hypothesis import strategies as st

from app.domain.conversation import (
    Away,
    Bounced,
    CheckIn,
    Conversation,
    Decision,
    Evidence,
    HeardPromise,
    HeldInterview,
    LastAnswer,
    NoShow,
    Offered,
    OnHold,
    OtherOffer,
    SetStage,
    SlotOwed,
)
from app.domain.message import Address
from app.domain.policy.numbers import COUNTS, WAITS, Policy
from app.domain.reading.model import Bounce, Kind, Medium, Period
from app.domain.stage_name import StageName

PEOPLE = ("jane@acme.com", "bob@acme.com", "ann@acme.com")
ZONES = ("UTC", "America/New_York", "Europe/Berlin", "Asia/Kolkata", "Pacific/Auckland")
COUNTRIES = ("", "US", "GB", "DE", "IN", "XX", "us", "Atlantis")
OFFSETS = st.sampled_from((-720, -300, -240, 0, 60, 120, 330, 840)) | st.integers(-2000, 2000)

BASES = (datetime(2026, 3, 16, 15, tzinfo=UTC), datetime(2026, 12, 21, 15, tzinfo=UTC))
TZINFOS = (UTC, *map(ZoneInfo, ZONES), timezone(timedelta(hours=-3, minutes=-30)))
FEW_WEEKS = 40 * 24 * 60
FIRST, LAST = datetime(1, 1, 1, tzinfo=UTC), datetime(9999, 12, 31, 23, 59, tzinfo=UTC)
ALL_MINUTES = (LAST - FIRST) // timedelta(minutes=1)


@st.composite
def near(draw: st.DrawFn, base: datetime) -> datetime:
    return base + timedelta(minutes=draw(st.integers(-FEW_WEEKS, FEW_WEEKS)))


@st.composite
def anywhere(draw: st.DrawFn) -> datetime:
    wall = FIRST + timedelta(minutes=draw(st.integers(0, ALL_MINUTES)))
    return wall.replace(tzinfo=draw(st.sampled_from(TZINFOS)))


instants = st.one_of(*map(near, BASES), near(BASES[0]), anywhere())
days = st.one_of(
    st.integers(-40, 40).map(lambda n: BASES[0].date() + timedelta(days=n)),
    st.integers(-20, 40).map(lambda n: BASES[1].date() + timedelta(days=n)),
    st.integers(1, date.max.toordinal()).map(date.fromordinal),
)
words = st.sampled_from(("", "We will let you know.", "Could you send two references?"))
evidence = st.builds(Evidence, at=instants, quote=words, message_id=st.sampled_from(("", "<1@a>")))
addresses = st.sampled_from(PEOPLE).map(Address)


@st.composite
def interviews(draw: st.DrawFn) -> HeldInterview:
    starts_at = draw(instants)
    length = draw(st.integers(0, 600))
    room = (LAST - starts_at.replace(tzinfo=UTC)) // timedelta(minutes=1)
    ends_at = starts_at + timedelta(minutes=min(length, room))
    return HeldInterview(
        starts_at=starts_at,
        ends_at=ends_at,
        medium=draw(st.sampled_from(Medium)),
        evidence=draw(evidence),
    )


@st.composite
def periods(draw: st.DrawFn) -> Period:
    first, last = sorted((draw(days), draw(days)))
    return Period(first, last)


check_ins = st.builds(
    CheckIn,
    at=instants,
    recipients=st.lists(st.sampled_from(PEOPLE), max_size=2, unique=True).map(tuple),
    channel=st.sampled_from(("mail", "phone", "linkedin")),
)
bounces = st.builds(
    Bounce,
    recipients=st.just(PEOPLE[:1]),
    permanent=st.booleans(),
    status=st.just("5.1.1"),
    reason=st.just("no such person"),
    original_message_id=st.just(""),
)

others = st.builds(OtherOffer, instants, days, st.none() | instants)


def tuples(strategy: st.SearchStrategy[object], most: int) -> st.SearchStrategy[object]:
    return st.lists(strategy, max_size=most).map(tuple)


USUAL: dict[str, st.SearchStrategy[object]] = {
    "utc_offset_minutes": st.none() | OFFSETS,
    "interviews": tuples(interviews(), 3),
    "last_answer": st.none()
    | st.builds(LastAnswer, instants, st.sampled_from(Kind), addresses, evidence),
    "check_ins": st.one_of(st.just(()), tuples(check_ins, 1), tuples(check_ins, 3)),
    "promise": st.none() | st.builds(HeardPromise, periods(), evidence, st.booleans()),
}
RARE: dict[str, st.SearchStrategy[object]] = {
    "hiring": st.just(False),
    "confidence": st.sampled_from((0.9, 0.7, 0.69, 0.0)),
    "machine_only": st.just(True),
    "country": st.sampled_from(COUNTRIES),
    "started_at": instants,
    "thanked_at": instants,
    "last_sent_at": instants,
    "all_check_ins": tuples(check_ins, 4),
    "away": st.builds(Away, instants, st.none() | days, st.none() | addresses, evidence),
    "bounced": st.builds(Bounced, bounces, evidence),
    "question": evidence,
    "slot_owed": st.builds(SlotOwed, instants, evidence, tuples(instants, 3)),
    "offer": st.builds(Offered, evidence, st.none() | days, st.none() | instants),
    "rejection": st.builds(Decision, evidence, st.booleans(), st.none() | instants),
    "said_stage": st.builds(SetStage, st.sampled_from(StageName), instants),
    "on_hold": st.builds(OnHold, evidence, st.none() | days),
    "withdrawn_at": instants,
    "other_offer": others,
    "no_show": st.builds(NoShow, instants, st.none() | instants),
    "call_suggested": evidence,
    "linkedin_invited": evidence,
    "snoozed_until": instants,
    "closed_at": instants,
}


@st.composite
def conversations(draw: st.DrawFn, /, **fixed: st.SearchStrategy[object]) -> Conversation:
    """Any combination of facts, also those that no mailbox could lead to.

    Only a few rare ones at a time: nearly all of them together would be decided by the first
    rules of the order.
    """
    rare = draw(st.lists(st.sampled_from(sorted(RARE)), max_size=5, unique=True))
    chosen = USUAL | {name: RARE[name] for name in rare} | fixed
    facts = {name: draw(strategy) for name, strategy in chosen.items()}
    return Conversation(**facts)  # type: ignore[arg-type]  # the fields of Conversation, by name


@st.composite
def policies(draw: st.DrawFn) -> Policy:
    """Half of them the default numbers in some zone, the others anything within bounds."""
    numbers: dict[str, object] = {}
    if draw(st.booleans()):
        numbers = {name: draw(st.integers(*bounds)) for name, bounds in COUNTS.items()}
        numbers |= {name: draw(st.timedeltas(*bounds)) for name, bounds in WAITS.items()}
        numbers["ask_below"] = draw(st.floats(0, 1))
        numbers["closed_days"] = draw(st.frozensets(days, max_size=5))
    return Policy(
        zone=ZoneInfo(draw(st.sampled_from(ZONES))),
        country=draw(st.sampled_from(COUNTRIES)),
        **numbers,  # type: ignore[arg-type]  # the fields of Policy, by name
    )
