"""Writes `docs/drafts.md`, forty drafts to read: `python -m tests.domain.drafting.page`."""

import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Final

from app.domain.conversation import (
    Conversation,
    Counterpart,
    Evidence,
    HeardPromise,
    HeldInterview,
    NoShow,
    Offered,
    OtherOffer,
    SlotOwed,
)
from app.domain.drafting.lengths import count
from app.domain.drafting.model import DraftKind, Length, Manner, Typed, Voice
from app.domain.drafting.write import write
from app.domain.message import Address
from app.domain.reading.model import Medium, Period

PAGE: Final = Path(__file__).parents[3] / "docs" / "drafts.md"
NOW: Final = datetime(2026, 3, 11, 10, 0, tzinfo=UTC)  # a Wednesday
THURSDAY: Final = datetime(2026, 3, 5, 14, 0, tzinfo=UTC)
ASKED: Final = Evidence(THURSDAY, "Tuesday at 10:00, or Thursday after 14:00", "<times@me.example>")
OFFERED: Final = Evidence(NOW, "We would like to offer you the role.", "<offer@them.example>")
NAMED: Final = Evidence(THURSDAY, "You will hear from us by Tuesday.", "<day@them.example>")
TITLES: Final = {
    DraftKind.THANK_YOU: "Thank-you after an interview",
    DraftKind.FIRST_CHECK_IN: "First check-in",
    DraftKind.SECOND_CHECK_IN: "Second check-in",
    DraftKind.PROMISED_DATE: "Check-in after a day that they named",
    DraftKind.SCHEDULING: "A time to meet that is still open",
    DraftKind.REJECTION_REPLY: "Thanks and one question after a no",
    DraftKind.OTHER_OFFER: "An offer elsewhere",
    DraftKind.NO_SHOW: "A call that did not happen",
    DraftKind.OFFER_REPLY: "Thanks for an offer",
    DraftKind.WITHDRAWAL: "Withdrawal",
    DraftKind.GOODBYE: "Goodbye after silence",
}
HEAD: Final = """\
# Forty drafts

What a user gets to read and change before anything is sent: every kind in its three voices, and
some of them shorter or with less known. The people are made up. This page is written by
`python -m tests.domain.drafting.page`; change the sentences in `app/domain/drafting/texts`, not
here.
"""


@dataclass(frozen=True)
class Somebody:
    """A person on the other side, with the job that is talked about."""

    person: Counterpart
    employer: str
    role: str
    point: str = ""
    spoke: bool = True

    def facts(self, kind: DraftKind) -> Conversation:
        """The conversation with them at the moment for this kind of draft."""
        held = HeldInterview(
            THURSDAY, THURSDAY + timedelta(hours=1), Medium.VIDEO, ASKED, (self.person.address,)
        )
        known = Conversation(
            employer=self.employer,
            role=self.role,
            counterparts=(self.person,),
            interviewers=(self.person.address,),
            interviews=(held,) if self.spoke else (),
            utc_offset_minutes=0,
            thanked_at=THURSDAY + timedelta(hours=20)
            if self.spoke and kind is not DraftKind.THANK_YOU
            else None,
        )
        match kind:
            case DraftKind.PROMISED_DATE:
                day = date(2026, 3, 10)
                return replace(known, promise=HeardPromise(Period(day, day), NAMED))
            case DraftKind.SCHEDULING:
                return replace(known, slot_owed=SlotOwed(THURSDAY, ASKED))
            case DraftKind.OTHER_OFFER:
                return replace(known, other_offer=OtherOffer(NOW, date(2026, 3, 20)))
            case DraftKind.NO_SHOW:
                return replace(known, no_show=NoShow(NOW - timedelta(minutes=30)))
            case DraftKind.OFFER_REPLY:
                return replace(known, offer=Offered(OFFERED, date(2026, 3, 18)))
            case _:
                return known


ANA: Final = Somebody(
    Counterpart(Address("ana@northwind.example", "Ana Ruiz"), signs_as="Ana"),
    "Northwind",
    "Backend Engineer",
    "how you run on-call",
)
JONAS: Final = Somebody(
    Counterpart(Address("jb@hollis.example", "Jonas Berg"), signs_in_full="Dr. Jonas Berg"),
    "Hollis Institute",
    "Research Assistant",
    "the new imaging lab",
)
PRIYA: Final = Somebody(
    Counterpart(Address("priya@brightcare.example", "Priya Nair"), signs_as="Priya"),
    "Brightcare",
    "Ward Manager",
    "the handover between shifts",
)
LEE: Final = Somebody(
    Counterpart(Address("lee.morgan@kestrel.example", "Lee Morgan")),
    "Kestrel Foods",
    "Brand Manager",
)
TEAM: Final = Somebody(Counterpart(Address("talent@acme.example", "Talent Team")), "", "")
PEOPLE: Final = (ANA, JONAS, PRIYA, LEE)
TALKED_ABOUT: Final = frozenset(
    {
        DraftKind.THANK_YOU,
        DraftKind.FIRST_CHECK_IN,
        DraftKind.SECOND_CHECK_IN,
        DraftKind.PROMISED_DATE,
        DraftKind.GOODBYE,
    }
)
LESS: Final = (  # what is worth reading beside each kind in each voice
    (DraftKind.THANK_YOU, LEE, Manner(Voice.WARM, Length.SHORT)),
    (DraftKind.FIRST_CHECK_IN, replace(TEAM, spoke=False), Manner(Voice.NEUTRAL)),
    (DraftKind.FIRST_CHECK_IN, ANA, Manner(Voice.NEUTRAL, Length.SHORT)),
    (DraftKind.SECOND_CHECK_IN, TEAM, Manner(Voice.FORMAL, Length.SHORT)),
    (DraftKind.REJECTION_REPLY, replace(LEE, spoke=False), Manner(Voice.WARM, Length.SHORT)),
    (DraftKind.WITHDRAWAL, replace(PRIYA, spoke=False), Manner(Voice.NEUTRAL, Length.SHORT)),
    (DraftKind.GOODBYE, replace(TEAM, spoke=False), Manner(Voice.WARM)),
)


def drafts() -> Iterator[tuple[DraftKind, Somebody, Manner]]:
    """Forty of them."""
    for number, kind in enumerate(DraftKind):
        for turn, voice in enumerate(Voice):
            yield kind, PEOPLE[(number + turn) % len(PEOPLE)], Manner(voice)
        yield from (one for one in LESS if one[0] is kind)


def page() -> str:
    """The whole page."""
    parts, title = [HEAD], ""
    for number, (kind, somebody, manner) in enumerate(drafts(), start=1):
        if TITLES[kind] != title:
            title = TITLES[kind]
            parts.append(f"## {title}\n")
        body = written(kind, somebody, manner)
        short = ", short" if manner.length is Length.SHORT else ""
        known = "" if somebody.employer else ", little known"
        quoted = "\n".join(f"> {line}".rstrip() for line in _lines(body))
        parts.append(
            f"### {number}. {manner.voice.value.capitalize()}{short}{known}"
            f" ({count(body)} words)\n\n{quoted}\n"
        )
    return "\n".join(parts)


def written(kind: DraftKind, somebody: Somebody, manner: Manner) -> str:
    """The body of one of them."""
    point = somebody.point if kind in TALKED_ABOUT else ""
    if kind is DraftKind.NO_SHOW:
        point = "Thursday at 11:00 or Friday after 15:00" if manner.voice is Voice.WARM else ""
    typed = Typed(point=point)
    facts = somebody.facts(kind)
    return write(kind, facts, typed, user_name="Sam Lee", now=NOW, manner=manner).body


def _lines(body: str) -> list[str]:
    """Two spaces would be lost by editors: the name stands under the closing by a backslash."""
    return body.replace(",\nSam", ",\\\nSam").split("\n")


def main() -> None:
    """Writes the page."""
    PAGE.write_text(page(), encoding="utf-8")
    sys.stdout.write(f"{PAGE.name}: {sum(1 for _ in drafts())} drafts\n")


if __name__ == "__main__":
    main()
