"""Cases of `too-early` and `over-following`: what the user is told when composing or sending."""

from dataclasses import replace
from datetime import datetime

from app.domain.conversation import (
    Away,
    CheckIn,
    Conversation,
    Decision,
    Evidence,
    OtherOffer,
    SlotOwed,
)
from app.domain.policy.advice import Caution, Rule
from app.domain.reading.model import Kind
from tests.builders import BOB, JANE
from tests.domain.policy.stories import (
    FIRST,
    INTERVIEW,
    SECOND,
    SILENT,
    answer,
    at,
    line,
    promise,
)

TO_JANE, TO_BOB = frozenset({JANE.email}), frozenset({BOB.email})
BOTH = TO_JANE | TO_BOB
HEARD = promise(at("Fri 13 Mar 00:00"), heard=at("Wed 4 Mar 10:00"))
SAYS = line(at("Wed 4 Mar 10:00"))
ASKED_ONCE = replace(SILENT, check_ins=(FIRST,))
ASKED_TWICE = replace(SILENT, check_ins=(FIRST, SECOND))
OWED = Conversation(
    slot_owed=SlotOwed(SAYS.at, SAYS, (at("Fri 6 Mar 10:00"),)),
    last_answer=answer(at("Tue 3 Mar 10:00"), Kind.SCHEDULING),
    last_sent_at=at("Fri 6 Mar 10:00"),
)


THEIRS = (INTERVIEW.evidence,)


def too_early(
    next_at: datetime, *sent: CheckIn, evidence: tuple[Evidence, ...] = THEIRS
) -> Caution:
    return Caution(
        rule=Rule.TOO_EARLY,
        count=len(sent),
        dates=tuple(check_in.at for check_in in sent),
        next_at=next_at,
        evidence=evidence,
    )


def over(
    next_at: datetime | None,
    *sent: CheckIn,
    others: tuple[str, ...] = (),
    evidence: tuple[Evidence, ...] = THEIRS,
) -> Caution:
    return Caution(
        rule=Rule.OVER_FOLLOWING,
        count=len(sent),
        dates=tuple(check_in.at for check_in in sent),
        next_at=next_at,
        same_question_to=others,
        evidence=evidence,
    )


Case = tuple[str, Conversation, datetime, frozenset[str], Caution | None]
NOBODY: frozenset[str] = frozenset()
DUE, SECOND_DUE = at("Mon 9 Mar 15:00"), at("Thu 19 Mar 09:30")

CASES: tuple[Case, ...] = (
    ("a day early", SILENT, at("Fri 6 Mar 15:00"), TO_JANE, too_early(DUE)),
    ("on the day", SILENT, DUE, TO_JANE, None),
    (
        "before the promised day",
        replace(SILENT, promise=HEARD),
        at("Mon 16 Mar 09:00"),
        NOBODY,
        too_early(at("Tue 17 Mar 09:00"), evidence=(HEARD.evidence,)),
    ),
    (
        "they are away",
        replace(SILENT, away=Away(SAYS.at, at("Thu 12 Mar 00:00").date(), None, SAYS)),
        at("Mon 9 Mar 15:00"),
        TO_JANE,
        too_early(at("Mon 16 Mar 09:00"), evidence=(SAYS,)),
    ),
    (
        "no interview known",
        Conversation(started_at=at("Mon 2 Mar 10:00"), last_sent_at=at("Mon 2 Mar 10:00")),
        at("Tue 3 Mar 10:00"),
        TO_JANE,
        too_early(at("Wed 11 Mar 10:00"), evidence=()),
    ),
    ("nothing known", Conversation(), at("Tue 3 Mar 10:00"), TO_JANE, None),
    (
        "the second, after the gap and before its day",
        ASKED_ONCE,
        at("Mon 16 Mar 09:30"),
        TO_JANE,
        too_early(SECOND_DUE, FIRST),
    ),
    (
        "two within 4 BD, a minute before their end",
        ASKED_ONCE,
        at("Mon 16 Mar 09:29"),
        TO_JANE,
        over(SECOND_DUE, FIRST),
    ),
    ("the second on its day", ASKED_ONCE, SECOND_DUE, TO_JANE, None),
    (
        "the same question to somebody else",
        ASKED_ONCE,
        SECOND_DUE,
        TO_BOB,
        over(SECOND_DUE, FIRST, others=(JANE.email,)),
    ),
    ("the same people and one more", ASKED_ONCE, SECOND_DUE, BOTH, None),
    ("a third", ASKED_TWICE, at("Mon 30 Mar 09:30"), TO_JANE, over(None, FIRST, SECOND)),
    (
        "a third, long after",
        ASKED_TWICE,
        at("Tue 30 Jun 09:30"),
        NOBODY,
        over(None, FIRST, SECOND),
    ),
    (
        "a third, to one of two that were asked",
        replace(SILENT, check_ins=(FIRST, replace(SECOND, recipients=(BOB.email,)))),
        at("Mon 30 Mar 09:30"),
        TO_BOB,
        over(None, FIRST, SECOND, others=(JANE.email,)),
    ),
    (
        "the note about another offer counts",
        replace(
            ASKED_ONCE,
            other_offer=OtherOffer(FIRST.at, at("Mon 30 Mar 00:00").date(), SECOND.at),
        ),
        at("Fri 20 Mar 09:30"),
        TO_JANE,
        over(None, FIRST, SECOND),
    ),
    (
        "a snooze is no reason, and hides none",
        replace(ASKED_TWICE, snoozed_until=at("Mon 6 Apr 09:00")),
        at("Mon 30 Mar 09:30"),
        TO_JANE,
        over(None, FIRST, SECOND),
    ),
    (
        "snoozed, and it would be time",
        replace(SILENT, snoozed_until=at("Mon 6 Apr 09:00")),
        DUE,
        TO_JANE,
        None,
    ),
    ("they asked", replace(ASKED_TWICE, question=SAYS), at("Mon 30 Mar 09:30"), TO_BOB, None),
    (
        "thanks after a rejection",
        replace(SILENT, rejection=Decision(SAYS, by_machine=False)),
        at("Thu 5 Mar 10:00"),
        TO_JANE,
        None,
    ),
    (
        "thanks after the interview",
        Conversation(interviews=(INTERVIEW,)),
        at("Mon 2 Mar 16:00"),
        TO_BOB,
        None,
    ),
    (
        "before the interview",
        Conversation(interviews=(INTERVIEW,)),
        at("Mon 2 Mar 10:00"),
        TO_BOB,
        None,
    ),
    ("surely not about hiring", replace(SILENT, hiring=False), DUE, TO_JANE, None),
    (
        "an answer to what they have written",
        replace(SILENT, last_answer=answer(at("Wed 4 Mar 10:00"))),
        at("Wed 4 Mar 12:00"),
        TO_JANE,
        None,
    ),
    (
        "after what they have written was answered",
        replace(
            SILENT,
            last_answer=answer(at("Wed 4 Mar 10:00")),
            last_sent_at=at("Wed 4 Mar 12:00"),
        ),
        at("Thu 5 Mar 12:00"),
        TO_JANE,
        too_early(
            at("Wed 11 Mar 10:00"),
            evidence=(INTERVIEW.evidence, answer(at("Wed 4 Mar 10:00")).evidence),
        ),
    ),
    (
        "they said that they will be in touch",
        replace(SILENT, last_answer=answer(at("Wed 4 Mar 10:00"), Kind.ACKNOWLEDGEMENT)),
        at("Wed 4 Mar 12:00"),
        TO_JANE,
        too_early(
            at("Wed 11 Mar 10:00"),
            evidence=(INTERVIEW.evidence, answer(at("Wed 4 Mar 10:00")).evidence),
        ),
    ),
    (
        "the invitation came before the interview",
        replace(SILENT, last_answer=answer(at("Thu 26 Feb 10:00")), last_sent_at=None),
        at("Fri 6 Mar 15:00"),
        TO_JANE,
        too_early(DUE),
    ),
    (
        "between two nudges for a time",
        OWED,
        at("Mon 9 Mar 10:00"),
        TO_JANE,
        too_early(at("Tue 10 Mar 10:00"), evidence=(SAYS,)),
    ),
    ("the second nudge on its day", OWED, at("Tue 10 Mar 10:00"), TO_JANE, None),
    (
        "a question about the status right after two nudges",
        replace(
            OWED,
            slot_owed=SlotOwed(SAYS.at, SAYS, (at("Fri 6 Mar 10:00"), at("Tue 10 Mar 10:00"))),
            last_answer=None,
            started_at=at("Mon 2 Mar 10:00"),
        ),
        at("Wed 11 Mar 10:00"),
        TO_JANE,
        over(at("Mon 16 Mar 10:00"), evidence=()),
    ),
    (
        "a check-in after the nudges, and the next day another",
        replace(
            OWED,
            slot_owed=SlotOwed(SAYS.at, SAYS, (at("Thu 26 Feb 10:00"), at("Mon 2 Mar 10:00"))),
            check_ins=(FIRST,),
        ),
        at("Wed 11 Mar 09:30"),
        TO_JANE,
        over(SECOND_DUE, FIRST, evidence=(answer(at("Tue 3 Mar 10:00")).evidence,)),
    ),
    (
        "closed by the user, after two",
        replace(ASKED_TWICE, closed_at=at("Fri 20 Mar 10:00")),
        at("Mon 30 Mar 09:30"),
        TO_JANE,
        over(None, FIRST, SECOND, evidence=()),
    ),
    (
        "closed by the user, after one",
        replace(ASKED_ONCE, closed_at=at("Fri 20 Mar 10:00")),
        at("Mon 30 Mar 09:30"),
        TO_JANE,
        None,
    ),
    (
        "closed by the user, right after one",
        replace(ASKED_ONCE, closed_at=at("Tue 10 Mar 10:00")),
        at("Wed 11 Mar 09:30"),
        TO_JANE,
        over(at("Mon 16 Mar 09:30"), FIRST, evidence=()),
    ),
)
