"""Cases of first-check-in (with acknowledged and new-round) and second-check-in, and of the
telephone and LinkedIn beside them."""

from dataclasses import replace
from zoneinfo import ZoneInfo

from app.domain.conversation import Conversation
from app.domain.policy.advice import Advice, Rule, Step
from app.domain.policy.numbers import Policy
from app.domain.reading.model import Kind
from tests.domain.policy.stories import (
    AGAIN,
    ASK,
    CALL_US,
    DUE,
    FIRST,
    INTERVIEW,
    MINUTE,
    SILENT,
    THEY_WROTE,
    Row,
    answer,
    at,
    check_in,
    interview,
    waiting,
)

BARE = answer(at("Wed 4 Mar 10:00"), Kind.ACKNOWLEDGEMENT)
FROM_ANSWER = replace(
    waiting(ASK, at("Wed 11 Mar 10:00")),
    best_at=at("Thu 12 Mar 09:30"),
    late_after=at("Wed 18 Mar 10:00"),
    evidence=(INTERVIEW.evidence, BARE.evidence),
)
LATE_MARCH = interview(at("Thu 26 Mar 14:00"))

CASES = (
    Row(
        case="first-check-in: a minute early",
        facts=SILENT,
        now=DUE - MINUTE,
        advice=waiting(ASK, DUE),
    ),
    Row(case="first-check-in: 5 BD after the interview", facts=SILENT, now=DUE, advice=ASK),
    Row(
        case="first-check-in: late but fine",
        facts=SILENT,
        now=at("Mon 30 Mar 15:00"),
        advice=ASK,
    ),
    Row(
        case="first-check-in: BD 6 is a Friday and BD 7 a Monday, so Friday it is",
        facts=replace(SILENT, interviews=(interview(at("Thu 5 Mar 15:00")),), thanked_at=None),
        now=at("Thu 12 Mar 15:00"),
        advice=replace(
            ASK,
            not_before=at("Thu 12 Mar 15:00"),
            best_at=at("Fri 13 Mar 09:30"),
            late_after=at("Thu 19 Mar 15:00"),
            evidence=(interview(at("Thu 5 Mar 15:00")).evidence,),
            shaped_by=(),
        ),
    ),
    Row(
        case="first-check-in: BD 6 is a Monday, BD 7 a Tuesday",
        facts=replace(SILENT, interviews=(interview(at("Fri 6 Mar 15:00")),), thanked_at=None),
        now=at("Fri 13 Mar 15:00"),
        advice=replace(
            ASK,
            not_before=at("Fri 13 Mar 15:00"),
            best_at=at("Tue 17 Mar 09:30"),
            late_after=at("Fri 20 Mar 15:00"),
            evidence=(interview(at("Fri 6 Mar 15:00")).evidence,),
            shaped_by=(),
        ),
    ),
    Row(
        case="first-check-in: 09:30 there",
        facts=replace(SILENT, utc_offset_minutes=-300),
        now=DUE,
        advice=replace(ASK, best_at=at("Tue 10 Mar 14:30")),
    ),
    Row(
        case="first-check-in: 09:30 at the edge of the world",
        facts=replace(SILENT, utc_offset_minutes=14 * 60),
        now=DUE,
        advice=replace(ASK, best_at=at("Tue 10 Mar 19:30")),
    ),
    Row(
        case="first-check-in: an offset of a whole day is none, so the user's zone counts",
        facts=replace(SILENT, utc_offset_minutes=-24 * 60),
        now=DUE,
        policy=Policy(zone=ZoneInfo("Europe/Berlin")),
        advice=replace(ASK, best_at=at("Tue 10 Mar 08:30")),
    ),
    Row(
        case="first-check-in: summer time begins there, and the time of day stays",
        facts=Conversation(interviews=(LATE_MARCH,), thanked_at=at("Fri 27 Mar 09:00")),
        now=at("Thu 2 Apr 13:00") - MINUTE,
        policy=Policy(zone=ZoneInfo("Europe/Berlin")),
        advice=replace(
            waiting(ASK, at("Thu 2 Apr 13:00")),
            best_at=at("Fri 3 Apr 07:30"),
            late_after=at("Thu 9 Apr 13:00"),
            evidence=(LATE_MARCH.evidence,),
        ),
    ),
    Row(
        case="first-check-in: Independence Day, observed on a Friday, does not count",
        facts=Conversation(interviews=(interview(at("Mon 29 Jun 15:00")),), country="US"),
        now=at("Fri 3 Jul 15:00"),
        advice=Advice(
            rule=Rule.FIRST_CHECK_IN,
            step=Step.WAIT,
            not_before=at("Tue 7 Jul 15:00"),
            best_at=at("Wed 8 Jul 09:30"),
            late_after=at("Tue 14 Jul 15:00"),
            evidence=(interview(at("Mon 29 Jun 15:00")).evidence,),
            changes_at=at("Tue 7 Jul 15:00"),
        ),
    ),
    Row(
        case="first-check-in: the user's country where theirs is not known",
        facts=Conversation(interviews=(interview(at("Mon 29 Jun 15:00")),)),
        now=at("Tue 7 Jul 15:00"),
        policy=Policy(country="US"),
        advice=Advice(
            rule=Rule.FIRST_CHECK_IN,
            step=Step.WRITE,
            not_before=at("Tue 7 Jul 15:00"),
            best_at=at("Wed 8 Jul 09:30"),
            late_after=at("Tue 14 Jul 15:00"),
            evidence=(interview(at("Mon 29 Jun 15:00")).evidence,),
        ),
    ),
    Row(
        case="first-check-in: over the new year",
        facts=Conversation(
            interviews=(interview(at("Wed 16 Dec 15:00")),), thanked_at=at("Thu 17 Dec 10:00")
        ),
        now=at("Thu 31 Dec 15:00"),
        advice=Advice(
            rule=Rule.FIRST_CHECK_IN,
            step=Step.WAIT,
            not_before=at("Wed 6 Jan 15:00", 2027),
            best_at=at("Thu 7 Jan 09:30", 2027),
            late_after=at("Wed 13 Jan 15:00", 2027),
            evidence=(interview(at("Wed 16 Dec 15:00")).evidence,),
            shaped_by=(Rule.THANKED,),
            changes_at=at("Wed 6 Jan 15:00", 2027),
        ),
    ),
    Row(
        case="first-check-in: any answer of a person starts the count again",
        facts=replace(SILENT, last_answer=THEY_WROTE),
        now=DUE,
        advice=FROM_ANSWER,
    ),
    Row(
        case="acknowledged: 5 BD from the later of interview and answer",
        facts=replace(SILENT, last_answer=BARE),
        now=at("Wed 11 Mar 10:00") - MINUTE,
        advice=replace(FROM_ANSWER, shaped_by=(Rule.ACKNOWLEDGED, Rule.THANKED)),
    ),
    Row(
        case="acknowledged: at least the user's own number",
        facts=replace(SILENT, last_answer=BARE),
        now=DUE,
        policy=Policy(acknowledged_after=6),
        advice=replace(
            waiting(FROM_ANSWER, at("Thu 12 Mar 10:00")),
            best_at=at("Fri 13 Mar 09:30"),
            shaped_by=(Rule.ACKNOWLEDGED, Rule.THANKED),
        ),
    ),
    Row(
        case="first-check-in: an answer before the interview moves nothing",
        facts=replace(SILENT, last_answer=answer(at("Thu 26 Feb 10:00"))),
        now=DUE,
        advice=ASK,
    ),
    Row(
        case="first-check-in: not on top of the references sent the day before",
        facts=replace(SILENT, last_sent_at=at("Fri 6 Mar 10:00")),
        now=DUE,
        advice=replace(
            waiting(ASK, at("Thu 12 Mar 10:00")),
            best_at=at("Fri 13 Mar 09:30"),
        ),
    ),
    Row(
        case="new-round: the count starts from the last round",
        facts=replace(SILENT, interviews=(interview(at("Mon 23 Feb 15:00")), INTERVIEW)),
        now=DUE,
        advice=replace(ASK, shaped_by=(Rule.THANKED, Rule.NEW_ROUND)),
    ),
    Row(
        case="phone: they suggested it",
        facts=replace(SILENT, call_suggested=CALL_US),
        now=DUE,
        advice=replace(
            ASK, shaped_by=(Rule.THANKED, Rule.PHONE), evidence=(INTERVIEW.evidence, CALL_US)
        ),
    ),
    Row(
        case="phone: not while waiting",
        facts=replace(SILENT, call_suggested=CALL_US),
        now=DUE - MINUTE,
        advice=waiting(ASK, DUE),
    ),
    Row(
        case="linkedin: they invited the user to connect",
        facts=replace(SILENT, linkedin_invited=CALL_US),
        now=DUE,
        advice=replace(
            ASK, shaped_by=(Rule.THANKED, Rule.LINKEDIN), evidence=(INTERVIEW.evidence, CALL_US)
        ),
    ),
    Row(
        case="second-check-in: 7 BD after the first, a minute early",
        facts=replace(SILENT, check_ins=(FIRST,)),
        now=at("Thu 19 Mar 09:30") - MINUTE,
        advice=waiting(AGAIN, at("Thu 19 Mar 09:30")),
    ),
    Row(
        case="second-check-in: at the minute",
        facts=replace(SILENT, check_ins=(FIRST,)),
        now=at("Thu 19 Mar 09:30"),
        advice=AGAIN,
    ),
    Row(
        case="second-check-in: after a call of the user",
        facts=replace(SILENT, check_ins=(check_in(FIRST.at, channel="phone"),)),
        now=at("Thu 19 Mar 09:30"),
        advice=AGAIN,
    ),
    Row(
        case="second-check-in: never within 4 BD, whatever the user's own number",
        facts=replace(SILENT, check_ins=(FIRST,)),
        now=at("Thu 12 Mar 09:30"),
        policy=Policy(second_after=4, min_gap=5),
        advice=replace(waiting(AGAIN, at("Tue 17 Mar 09:30")), best_at=at("Tue 17 Mar 09:30")),
    ),
    Row(
        case="second-check-in: in the evening, so the best time is the next morning but one",
        facts=replace(SILENT, check_ins=(check_in(at("Wed 11 Mar 20:00")),)),
        now=at("Wed 11 Mar 20:00"),
        advice=replace(waiting(AGAIN, at("Fri 20 Mar 20:00")), best_at=at("Tue 24 Mar 09:30")),
    ),
)
