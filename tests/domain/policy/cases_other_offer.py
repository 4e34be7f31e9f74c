"""Cases of other-offer, and of the telephone while its deadline presses."""

from dataclasses import replace
from datetime import date

from app.domain.conversation import Away, OtherOffer
from app.domain.policy.advice import Advice, Rule, Step
from app.domain.reading.model import Kind
from tests.domain.policy.stories import (
    AGAIN,
    ASK,
    CALL_US,
    DUE,
    FIRST,
    INTERVIEW,
    SECOND,
    SILENT,
    THANKED_AT,
    THEY_WROTE,
    Row,
    answer,
    at,
    check_in,
    waiting,
)

ELSEWHERE = OtherOffer(at("Wed 4 Mar 10:00"), date(2026, 3, 13))
TELL = Advice(
    rule=Rule.OTHER_OFFER,
    step=Step.WRITE,
    not_before=at("Wed 4 Mar 10:00"),
    due_by=at("Fri 13 Mar 17:00"),
    shaped_by=(Rule.PHONE,),
    changes_at=at("Fri 13 Mar 17:00"),
)
BARE = answer(at("Wed 4 Mar 10:00"), Kind.ACKNOWLEDGEMENT)
FROM_ANSWER = replace(
    waiting(ASK, at("Wed 11 Mar 10:00")),
    best_at=at("Thu 12 Mar 09:30"),
    late_after=at("Wed 18 Mar 10:00"),
    evidence=(INTERVIEW.evidence, BARE.evidence),
)

CASES = (
    Row(
        case="other-offer: as soon as known",
        facts=replace(SILENT, other_offer=ELSEWHERE),
        now=at("Wed 4 Mar 10:00"),
        advice=TELL,
    ),
    Row(
        case="other-offer: the gap after a check-in, where the deadline allows",
        facts=replace(
            SILENT,
            other_offer=replace(ELSEWHERE, deadline=date(2026, 3, 10)),
            check_ins=(check_in(at("Tue 3 Mar 12:00")),),
        ),
        now=at("Wed 4 Mar 10:00"),
        advice=replace(
            TELL,
            step=Step.WAIT,
            not_before=at("Mon 9 Mar 12:00"),
            due_by=at("Tue 10 Mar 17:00"),
            changes_at=at("Mon 9 Mar 12:00"),
            shaped_by=(),
        ),
    ),
    Row(
        case="other-offer: at once where the deadline does not wait",
        facts=replace(
            SILENT,
            other_offer=replace(ELSEWHERE, deadline=date(2026, 3, 9)),
            check_ins=(check_in(at("Tue 3 Mar 12:00")),),
        ),
        now=at("Wed 4 Mar 10:00"),
        advice=replace(TELL, due_by=at("Mon 9 Mar 17:00"), changes_at=at("Mon 9 Mar 17:00")),
    ),
    Row(
        case="other-offer: its deadline has passed",
        facts=replace(SILENT, other_offer=replace(ELSEWHERE, deadline=date(2026, 3, 6))),
        now=at("Fri 6 Mar 17:00"),
        advice=waiting(ASK, DUE),
    ),
    Row(
        case="other-offer: told, so it counts as one",
        facts=replace(SILENT, other_offer=replace(ELSEWHERE, told_at=at("Wed 4 Mar 11:00"))),
        now=at("Wed 4 Mar 11:00"),
        advice=replace(waiting(AGAIN, at("Fri 13 Mar 11:00")), best_at=at("Tue 17 Mar 09:30")),
    ),
    Row(
        case="other-offer: counted once where it is among the check-ins too",
        facts=replace(
            SILENT,
            other_offer=replace(ELSEWHERE, told_at=FIRST.at),
            check_ins=(FIRST,),
        ),
        now=at("Thu 12 Mar 09:30"),
        advice=waiting(AGAIN, at("Thu 19 Mar 09:30")),
    ),
    Row(
        case="other-offer: told before their last answer counts no more",
        facts=replace(
            SILENT,
            other_offer=replace(ELSEWHERE, told_at=at("Wed 4 Mar 09:00")),
            last_answer=THEY_WROTE,
        ),
        now=at("Wed 4 Mar 11:00"),
        advice=FROM_ANSWER,
    ),
    Row(
        case="phone: a deadline elsewhere presses",
        facts=replace(
            SILENT,
            other_offer=OtherOffer(at("Wed 4 Mar 10:00"), date(2026, 3, 27), told_at=FIRST.at),
            check_ins=(FIRST,),
        ),
        now=at("Thu 19 Mar 09:30"),
        advice=replace(
            AGAIN, shaped_by=(Rule.THANKED, Rule.PHONE), changes_at=at("Fri 27 Mar 17:00")
        ),
    ),
    Row(
        case="other-offer: not after the cap",
        facts=replace(SILENT, other_offer=ELSEWHERE, check_ins=(FIRST, SECOND)),
        now=at("Wed 11 Mar 10:00"),
        advice=Advice(
            rule=Rule.CLOSE_OUT,
            step=Step.WAIT,
            not_before=at("Thu 2 Apr 09:30"),
            evidence=(INTERVIEW.evidence,),
            shaped_by=(Rule.THANKED,),
            changes_at=at("Thu 2 Apr 09:30"),
        ),
    ),
    Row(
        case="other-offer: never on an uncertain reading",
        facts=replace(SILENT, other_offer=ELSEWHERE, confidence=0.5),
        now=at("Wed 4 Mar 10:00"),
        advice=Advice(rule=Rule.ASK_FIRST, step=Step.ASK, low_confidence=True),
    ),
    Row(
        case="other-offer: an absence comes first",
        facts=replace(
            SILENT,
            other_offer=ELSEWHERE,
            away=Away(THANKED_AT, date(2026, 3, 9), None, CALL_US),
        ),
        now=at("Wed 4 Mar 10:00"),
        advice=Advice(
            rule=Rule.AWAY,
            step=Step.WAIT,
            not_before=at("Wed 11 Mar 09:00"),
            evidence=(CALL_US,),
            changes_at=at("Wed 11 Mar 09:00"),
        ),
    ),
)
