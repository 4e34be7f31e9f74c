"""Cases of close-out: when silence becomes an answer."""

from dataclasses import replace

from app.domain.conversation import Conversation
from app.domain.policy.advice import Advice, Rule, Step
from app.domain.policy.numbers import Policy
from tests.domain.policy.stories import (
    DAY,
    FIRST,
    INTERVIEW,
    MINUTE,
    SECOND,
    SILENT,
    Row,
    answer,
    at,
)

ASKED_TWICE = replace(SILENT, check_ins=(FIRST, SECOND))
ENDS = at("Thu 2 Apr 09:30")
FIRM = SECOND.at + 30 * DAY
STOP = Advice(
    rule=Rule.CLOSE_OUT,
    step=Step.STOP,
    not_before=ENDS,
    evidence=(INTERVIEW.evidence,),
    shaped_by=(Rule.THANKED,),
)

CASES = (
    Row(
        case="close-out: ten BD after the second",
        facts=ASKED_TWICE,
        now=ENDS - MINUTE,
        advice=replace(STOP, step=Step.WAIT, changes_at=ENDS),
    ),
    Row(
        case="close-out: silence is an answer",
        facts=ASKED_TWICE,
        now=ENDS,
        advice=replace(STOP, changes_at=FIRM),
    ),
    Row(
        case="close-out: strong at 30 days",
        facts=ASKED_TWICE,
        now=FIRM,
        advice=replace(STOP, firm=True),
    ),
    Row(
        case="close-out: the cap lowered to one",
        facts=replace(SILENT, check_ins=(FIRST,)),
        now=at("Wed 11 Mar 09:30"),
        policy=Policy(cap=1),
        advice=replace(
            STOP,
            step=Step.WAIT,
            not_before=at("Tue 24 Mar 09:30"),
            changes_at=at("Tue 24 Mar 09:30"),
        ),
    ),
    Row(
        case="close-out: with a cap of none the wait is counted from the interview",
        facts=SILENT,
        now=at("Tue 3 Mar 10:00"),
        policy=Policy(cap=0),
        advice=replace(
            STOP,
            step=Step.WAIT,
            not_before=at("Mon 16 Mar 15:00"),
            changes_at=at("Mon 16 Mar 15:00"),
        ),
    ),
    Row(
        case="close-out: with a cap of none, or from their last answer",
        facts=Conversation(last_answer=answer(at("Tue 3 Mar 10:00"))),
        now=at("Tue 17 Mar 10:00"),
        policy=Policy(cap=0),
        advice=Advice(
            rule=Rule.CLOSE_OUT,
            step=Step.STOP,
            not_before=at("Tue 17 Mar 10:00"),
            changes_at=at("Thu 2 Apr 10:00"),
        ),
    ),
    Row(
        case="close-out: with a cap of none, or from the first message",
        facts=Conversation(started_at=at("Tue 3 Mar 10:00")),
        now=at("Thu 2 Apr 10:00"),
        policy=Policy(cap=0),
        advice=Advice(
            rule=Rule.CLOSE_OUT, step=Step.STOP, not_before=at("Tue 17 Mar 10:00"), firm=True
        ),
    ),
    Row(
        case="close-out: with a cap of none and no message there is nothing to count",
        facts=Conversation(),
        now=at("Tue 3 Mar 10:00"),
        policy=Policy(cap=0),
        advice=Advice(rule=Rule.INTERVIEW_UNKNOWN, step=Step.ASK, low_confidence=True),
    ),
)
