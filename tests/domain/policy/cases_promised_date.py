"""Cases of promised-date: they named a day."""

from dataclasses import replace

from app.domain.policy.advice import Advice, Rule, Step
from tests.domain.policy.stories import (
    AGAIN,
    ASK,
    DUE,
    INTERVIEW,
    MINUTE,
    SILENT,
    Row,
    at,
    check_in,
    promise,
    waiting,
)

# "By Friday the 13th."
HEARD = promise(at("Fri 13 Mar 00:00"), heard=at("Wed 4 Mar 10:00"))
PROMISED = replace(SILENT, promise=HEARD)
ASK_ABOUT_IT = Advice(
    rule=Rule.PROMISED_DATE,
    step=Step.WRITE,
    not_before=at("Tue 17 Mar 09:00"),
    best_at=at("Tue 17 Mar 09:30"),
    evidence=(HEARD.evidence,),
    shaped_by=(Rule.THANKED,),
)
EARLY = check_in(at("Thu 12 Mar 10:00"))

CASES = (
    Row(
        case="promised-date: wait two BD longer than they said",
        facts=PROMISED,
        now=at("Tue 17 Mar 09:00") - MINUTE,
        advice=waiting(ASK_ABOUT_IT, at("Tue 17 Mar 09:00")),
    ),
    Row(
        case="promised-date: then ask about it",
        facts=PROMISED,
        now=at("Tue 17 Mar 09:00"),
        advice=ASK_ABOUT_IT,
    ),
    Row(
        case="promised-date: in the morning there",
        facts=replace(PROMISED, utc_offset_minutes=330),
        now=at("Mon 16 Mar 09:00"),
        advice=replace(
            waiting(ASK_ABOUT_IT, at("Tue 17 Mar 03:30")), best_at=at("Tue 17 Mar 04:00")
        ),
    ),
    Row(
        case="promised-date: a check-in sent before the day keeps the gap and counts",
        facts=replace(PROMISED, check_ins=(EARLY,)),
        now=at("Tue 17 Mar 09:00"),
        advice=replace(
            waiting(ASK_ABOUT_IT, at("Wed 18 Mar 10:00")), best_at=at("Thu 19 Mar 09:30")
        ),
    ),
    Row(
        case="promised-date: with the cap spent it is still waited for",
        facts=replace(PROMISED, check_ins=(check_in(at("Thu 5 Mar 10:00")), EARLY)),
        now=at("Mon 16 Mar 09:00"),
        advice=replace(waiting(ASK_ABOUT_IT, at("Tue 17 Mar 09:00")), best_at=None),
    ),
    Row(
        case="promised-date: with the cap spent it is not asked about",
        facts=replace(PROMISED, check_ins=(check_in(at("Thu 5 Mar 10:00")), EARLY)),
        now=at("Tue 17 Mar 09:00"),
        advice=Advice(
            rule=Rule.CLOSE_OUT,
            step=Step.WAIT,
            not_before=at("Tue 31 Mar 09:00"),
            evidence=(INTERVIEW.evidence,),
            shaped_by=(Rule.THANKED,),
            changes_at=at("Tue 31 Mar 09:00"),
        ),
    ),
    Row(
        case="promised-date: asked about on the next morning already",
        facts=replace(PROMISED, check_ins=(check_in(at("Mon 16 Mar 09:00")),)),
        now=at("Mon 16 Mar 09:00"),
        advice=replace(waiting(AGAIN, at("Wed 25 Mar 09:00")), best_at=at("Wed 25 Mar 09:30")),
    ),
    Row(
        case="second-check-in: the promised day ends at midnight, and asking then is after it",
        facts=replace(PROMISED, check_ins=(check_in(at("Sat 14 Mar 00:00")),)),
        now=at("Mon 16 Mar 09:00"),
        advice=replace(waiting(AGAIN, at("Tue 24 Mar 00:00")), best_at=at("Tue 24 Mar 09:30")),
    ),
    Row(
        case="promised-date: a day before the interview was about the interview",
        facts=replace(
            SILENT, promise=promise(at("Fri 27 Feb 00:00"), heard=at("Wed 25 Feb 10:00"))
        ),
        now=at("Wed 4 Mar 10:00"),
        advice=waiting(ASK, DUE),
    ),
    Row(
        case="promised-date: a day after the interview, named before it",
        facts=replace(
            SILENT, promise=promise(at("Fri 13 Mar 00:00"), heard=at("Wed 25 Feb 10:00"))
        ),
        now=at("Tue 17 Mar 09:00"),
        advice=replace(
            ASK_ABOUT_IT,
            evidence=(promise(at("Fri 13 Mar 00:00"), heard=at("Wed 25 Feb 10:00")).evidence,),
        ),
    ),
)
