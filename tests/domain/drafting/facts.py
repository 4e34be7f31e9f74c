"""Small conversations to write drafts for, and ten thousand of them."""

import random
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta

from app.domain.conversation import (
    Conversation,
    Counterpart,
    Evidence,
    HeardPromise,
    HeldInterview,
    LastAnswer,
    NoShow,
    Offered,
    OtherOffer,
    SlotOwed,
)
from app.domain.drafting.lengths import POINT
from app.domain.drafting.model import DraftKind, Length, Manner, Typed, Voice
from app.domain.message import Address
from app.domain.reading.model import Kind, Medium, Period

NOW = datetime(2026, 3, 10, 9, 30, tzinfo=UTC)  # a Tuesday
DANA = Address("dana.reyes@acme.example", "Dana Reyes")
MARCO = Address("marco.bianchi@acme.example", "Marco Bianchi")
MONDAY = datetime(2026, 3, 2, 14, 0, tzinfo=UTC)
FRIDAY = date(2026, 3, 6)

HELD = HeldInterview(
    starts_at=MONDAY,
    ends_at=MONDAY + timedelta(hours=1),
    medium=Medium.VIDEO,
    evidence=Evidence(
        MONDAY - timedelta(days=6), "Monday 2 March at 14:00", "<invite@acme.example>"
    ),
    interviewers=(MARCO,),
)
ACME = Conversation(
    employer="Acme",
    role="Backend Engineer",
    subject="Interview for Backend Engineer at Acme",
    counterparts=(Counterpart(DANA, signs_as="Dana", utc_offset_minutes=0), Counterpart(MARCO)),
    interviewers=(MARCO,),
    interviews=(HELD,),
    utc_offset_minutes=0,
)
NOTHING_KNOWN = Conversation(subject="Hello")
PROMISED = replace(
    ACME,
    counterparts=ACME.counterparts[:1],
    promise=HeardPromise(
        Period(FRIDAY, FRIDAY),
        Evidence(MONDAY, "You will hear from us by Friday.", "<promise@acme.example>"),
    ),
)


def of_kind(kind: DraftKind, conversation: Conversation) -> Conversation:
    """The same conversation with the facts that this kind of draft is about."""
    match kind:
        case DraftKind.PROMISED_DATE:
            return replace(conversation, promise=PROMISED.promise)
        case DraftKind.SCHEDULING:
            line = Evidence(
                MONDAY, "I could do Tuesday at 10:00 or Thursday after 14:00?", "<t@me>"
            )
            return replace(conversation, slot_owed=SlotOwed(MONDAY, line))
        case DraftKind.OTHER_OFFER:
            return replace(conversation, other_offer=OtherOffer(NOW, date(2026, 3, 13)))
        case DraftKind.OFFER_REPLY:
            line = Evidence(MONDAY, "We would like to offer you the role.", "<offer@acme.example>")
            return replace(conversation, offer=Offered(line, date(2026, 3, 13)))
        case DraftKind.NO_SHOW:
            return replace(conversation, no_show=NoShow(NOW - timedelta(minutes=30)))
        case _:
            return conversation


ROLES = ("", "Backend Engineer", "SENIOR DATA ENGINEER", "QA", "[Position]", "the Head of Growth role",
         "Staff Software Engineer, Developer Experience and Platform", "Engineer (m/f/d) #4711", "TBD",
         "Nurse - Night Shift", "Ingénieure système", "{{role}}", "Product Owner?!", "役員秘書")  # fmt: skip
EMPLOYERS = ("", "Acme", "acme.example", "IBM", "UNICEF UK", "Yahoo!", "R&D <Labs>", "Northwind Traders",
             "The Very Long Name of Some Group Limited", "van Dijk & Söhne", "[Company]", "株式会社アクメ")  # fmt: skip
NAMES = ("", "Dana Reyes", "Reyes, Dana", "DANA", "Talent Team", "dana.reyes@acme.example", "Dr. Dana Reyes",
         "D. Reyes", "Acme Recruiting", "山田 太郎", "Jean-Luc Picard", "noreply", "'Dana'", "Dana (Acme)")  # fmt: skip
POINTS = ("", "the move to event sourcing", "how you run on-call", "I enjoyed hearing about the ledger.",
          "Our conversation about pricing", "about testing?", "hearing about the night shift!!!",
          "that the team is split over three sites", "[one point]", "We agreed that small steps win")  # fmt: skip
OWN_NAMES = (
    "",
    "Sam",
    "Sam Lee",
    "SAM LEE",
    "Maria Fernanda dos Santos de Oliveira Pereira",
    "[Name]",
)


SIGNED = (("", ""), ("", ""), ("Dana", ""), ("D", ""), ("dana", "Dana Reyes"), ("Dana", "Ms. Dana Reyes"),
          ("", "Dr. Reyes"), ("", "prof Maria de Souza"), ("Zoë", "Zoë van der Lee"))  # fmt: skip
AHEAD = replace(HELD, starts_at=NOW + timedelta(days=2), ends_at=NOW + timedelta(days=2, hours=1))
MANNERS = tuple(Manner(voice, length) for voice in Voice for length in Length)


@dataclass(frozen=True)
class FactSet:
    """What one draft is written from."""

    kind: DraftKind
    conversation: Conversation
    typed: Typed
    user_name: str


def generated(count: int, seed: int = 20260310) -> Iterator[FactSet]:
    """Fact sets with everything known, unknown, shouted, gapped, and as long as it may be."""
    dice = random.Random(seed)
    kinds = tuple(DraftKind)
    for number in range(count):
        kind = kinds[number % len(kinds)]
        people = tuple(_person(dice) for _ in range(dice.randrange(4)))
        answer = None
        if people and dice.random() < 0.5:
            line = Evidence(
                MONDAY, "by Friday", dice.choice(("<promise@acme.example>", "<other@acme>"))
            )
            answer = LastAnswer(MONDAY, Kind.PROMISE, dice.choice(people).address, line)
        held = (HELD,) if dice.random() < 0.7 else ()
        conversation = Conversation(
            employer=dice.choice(EMPLOYERS),
            role=dice.choice(ROLES),
            counterparts=people,
            interviews=(*held, AHEAD) if dice.random() < 0.2 else held,
            interviewers=(MARCO,) if dice.random() < 0.5 else (),
            utc_offset_minutes=dice.choice((None, 0, -480, 600)),
            thanked_at=dice.choice((None, MONDAY + timedelta(hours=3))),
            last_answer=answer,
        )
        if dice.random() < 0.9:
            conversation = of_kind(kind, conversation)
        yield FactSet(kind, conversation, _typed(kind, dice), dice.choice(OWN_NAMES))


def _person(dice: random.Random) -> Counterpart:
    signs_as, in_full = dice.choice(SIGNED)
    address = Address(f"person{dice.randrange(99)}@acme.example", dice.choice(NAMES))
    return Counterpart(address, signs_as=signs_as, signs_in_full=in_full)


def _typed(kind: DraftKind, dice: random.Random) -> Typed:
    room = POINT[kind]
    points = (*(p for p in POINTS if len(p.split()) <= room), " ".join(["thing"] * room))
    return Typed(
        role=dice.choice(
            ("", "", "Data Engineer", "Head of Data Platform and Applied Machine Learning")
        ),
        name=dice.choice(("", "", "", "Dana", "Prof. Maria de Souza")),
        point=dice.choice(points) if room else "",
        signature=dice.choice(("", "Sam", "Sam van der Lee the Third")),
        reply_by=dice.choice((None, None, NOW.date(), date(2026, 12, 31))),
    )
