"""Cases of interview-unknown: no date of an interview was found."""

from dataclasses import replace

from app.domain.conversation import Conversation
from app.domain.policy.advice import Advice, Rule, Step
from tests.domain.policy.stories import (
    MINUTE,
    THEY_WROTE,
    Row,
    at,
)

UNKNOWN = Conversation(started_at=at("Mon 2 Mar 10:00"), last_answer=THEY_WROTE)
UNSURE = Advice(
    rule=Rule.INTERVIEW_UNKNOWN,
    step=Step.WRITE,
    not_before=at("Fri 13 Mar 10:00"),
    best_at=at("Tue 17 Mar 09:30"),
    evidence=(THEY_WROTE.evidence,),
    low_confidence=True,
)


CASES = (
    Row(
        case="interview-unknown: ask the user",
        facts=UNKNOWN,
        now=at("Fri 13 Mar 10:00") - MINUTE,
        advice=replace(UNSURE, step=Step.ASK, changes_at=at("Fri 13 Mar 10:00")),
    ),
    Row(
        case="interview-unknown: 7 BD after the last human message",
        facts=UNKNOWN,
        now=at("Fri 13 Mar 10:00"),
        advice=UNSURE,
    ),
    Row(
        case="interview-unknown: nobody has answered, so the first message counts",
        facts=Conversation(started_at=at("Mon 2 Mar 10:00")),
        now=at("Wed 11 Mar 10:00"),
        advice=replace(
            UNSURE,
            not_before=at("Wed 11 Mar 10:00"),
            best_at=at("Thu 12 Mar 09:30"),
            evidence=(),
        ),
    ),
    Row(
        case="interview-unknown: not on top of the user's own mail",
        facts=replace(UNKNOWN, last_sent_at=at("Tue 10 Mar 10:00")),
        now=at("Fri 13 Mar 10:00"),
        advice=replace(
            UNSURE,
            step=Step.ASK,
            not_before=at("Mon 16 Mar 10:00"),
            changes_at=at("Mon 16 Mar 10:00"),
        ),
    ),
    Row(
        case="interview-unknown: no message, no clock",
        facts=Conversation(),
        now=at("Mon 16 Mar 10:00"),
        advice=Advice(rule=Rule.INTERVIEW_UNKNOWN, step=Step.ASK, low_confidence=True),
    ),
)
