"""Cases of thank-you, thanked and new-round."""

from dataclasses import replace
from datetime import date, datetime

from app.domain.conversation import Conversation
from app.domain.policy.advice import Advice, Rule, Step
from app.domain.policy.numbers import Policy
from tests.domain.policy.stories import (
    ENDED,
    HOUR,
    INTERVIEW,
    MINUTE,
    SILENT,
    Row,
    at,
    check_in,
    interview,
    line,
)

MET = Conversation(interviews=(INTERVIEW,))
UNTIL = at("Thu 5 Mar 15:00")


def thanks(
    step: Step, ended_at: datetime, *, due_by: datetime, changes_at: datetime, again: bool = False
) -> Advice:
    return Advice(
        rule=Rule.THANK_YOU,
        step=step,
        not_before=ended_at,
        due_by=due_by,
        evidence=(line(ended_at - 4 * 24 * HOUR),),
        shaped_by=(Rule.NEW_ROUND,) if again else (),
        changes_at=changes_at,
    )


NEXT = interview(at("Wed 4 Mar 15:00"))
PANEL = Conversation(interviews=(INTERVIEW, interview(at("Mon 2 Mar 17:00"))))
WAITS_FOR_FIRST = Advice(
    rule=Rule.FIRST_CHECK_IN,
    step=Step.WAIT,
    not_before=at("Mon 9 Mar 15:00"),
    best_at=at("Tue 10 Mar 09:30"),
    late_after=at("Mon 16 Mar 15:00"),
    evidence=(INTERVIEW.evidence,),
    changes_at=at("Mon 9 Mar 15:00"),
)

CASES = (
    Row(
        case="thank-you: the interview is still to come",
        facts=MET,
        now=ENDED - MINUTE,
        advice=thanks(Step.WAIT, ENDED, due_by=ENDED + 24 * HOUR, changes_at=ENDED),
    ),
    Row(
        case="thank-you: from its end, due within 24 h",
        facts=MET,
        now=ENDED,
        advice=thanks(Step.WRITE, ENDED, due_by=ENDED + 24 * HOUR, changes_at=UNTIL),
    ),
    Row(
        case="thank-you: late is better than never, for three BD",
        facts=MET,
        now=UNTIL - MINUTE,
        advice=thanks(Step.WRITE, ENDED, due_by=ENDED + 24 * HOUR, changes_at=UNTIL),
    ),
    Row(
        case="thank-you: then it is folded into the first check-in",
        facts=MET,
        now=UNTIL,
        advice=WAITS_FOR_FIRST,
    ),
    Row(
        case="thanked: no follow-up, and the clock stays on the interview",
        facts=SILENT,
        now=at("Tue 3 Mar 11:00"),
        advice=replace(WAITS_FOR_FIRST, shaped_by=(Rule.THANKED,)),
    ),
    Row(
        case="thank-you: not after the user asked for news",
        facts=replace(MET, check_ins=(check_in(at("Tue 3 Mar 10:00")),)),
        now=at("Tue 3 Mar 10:00"),
        advice=Advice(
            rule=Rule.SECOND_CHECK_IN,
            step=Step.WAIT,
            not_before=at("Thu 12 Mar 10:00"),
            best_at=at("Fri 13 Mar 09:30"),
            evidence=(INTERVIEW.evidence,),
            changes_at=at("Thu 12 Mar 10:00"),
        ),
    ),
    Row(
        case="thank-you: after a Friday by Monday noon",
        facts=Conversation(interviews=(interview(at("Fri 6 Mar 16:00")),)),
        now=at("Fri 6 Mar 16:00"),
        advice=thanks(
            Step.WRITE,
            at("Fri 6 Mar 16:00"),
            due_by=at("Mon 9 Mar 12:00"),
            changes_at=at("Wed 11 Mar 16:00"),
        ),
    ),
    Row(
        case="thank-you: Friday here is Thursday there",
        facts=Conversation(interviews=(interview(at("Fri 6 Mar 02:00")),), utc_offset_minutes=-480),
        now=at("Fri 6 Mar 02:00"),
        advice=thanks(
            Step.WRITE,
            at("Fri 6 Mar 02:00"),
            due_by=at("Sat 7 Mar 02:00"),
            changes_at=at("Wed 11 Mar 02:00"),
        ),
    ),
    Row(
        case="thank-you: noon there",
        facts=Conversation(interviews=(interview(at("Fri 6 Mar 21:00")),), utc_offset_minutes=-480),
        now=at("Fri 6 Mar 21:00"),
        advice=thanks(
            Step.WRITE,
            at("Fri 6 Mar 21:00"),
            due_by=at("Mon 9 Mar 20:00"),
            changes_at=at("Wed 11 Mar 21:00"),
        ),
    ),
    Row(
        case="thank-you: the Monday is Memorial Day",
        facts=Conversation(interviews=(interview(at("Fri 22 May 16:00")),), country="US"),
        now=at("Fri 22 May 16:00"),
        advice=thanks(
            Step.WRITE,
            at("Fri 22 May 16:00"),
            due_by=at("Tue 26 May 12:00"),
            changes_at=at("Thu 28 May 16:00"),
        ),
    ),
    Row(
        case="thank-you: the new year's pause does not put thanks off",
        facts=Conversation(interviews=(interview(at("Fri 18 Dec 16:00")),), country="US"),
        now=at("Fri 18 Dec 16:00"),
        advice=thanks(
            Step.WRITE,
            at("Fri 18 Dec 16:00"),
            due_by=at("Mon 21 Dec 12:00"),
            changes_at=at("Wed 6 Jan 16:00", 2027),
        ),
    ),
    Row(
        case="new-round: thanks for the last round come before the next",
        facts=replace(MET, interviews=(INTERVIEW, NEXT)),
        now=at("Tue 3 Mar 10:00"),
        advice=thanks(
            Step.WRITE,
            ENDED,
            due_by=ENDED + 24 * HOUR,
            changes_at=at("Wed 4 Mar 15:00"),
            again=True,
        ),
    ),
    Row(
        case="new-round: thanked, wait for the next",
        facts=replace(SILENT, interviews=(INTERVIEW, NEXT)),
        now=at("Tue 3 Mar 10:00"),
        advice=thanks(
            Step.WAIT,
            at("Wed 4 Mar 15:00"),
            due_by=at("Thu 5 Mar 15:00"),
            changes_at=at("Wed 4 Mar 15:00"),
            again=True,
        ),
    ),
    Row(
        case="new-round: everything restarts from it",
        facts=replace(SILENT, interviews=(NEXT, INTERVIEW)),
        now=at("Wed 4 Mar 15:00"),
        advice=thanks(
            Step.WRITE,
            at("Wed 4 Mar 15:00"),
            due_by=at("Thu 5 Mar 15:00"),
            changes_at=at("Mon 9 Mar 15:00"),
            again=True,
        ),
    ),
    Row(
        case="thank-you: a panel on one day is one round, and thanks follow its end",
        facts=PANEL,
        now=at("Mon 2 Mar 15:30"),
        advice=thanks(
            Step.WAIT,
            at("Mon 2 Mar 17:00"),
            due_by=at("Tue 3 Mar 17:00"),
            changes_at=at("Mon 2 Mar 17:00"),
        ),
    ),
    Row(
        case="thank-you: the first of a panel was thanked between two interviews",
        facts=replace(PANEL, thanked_at=at("Mon 2 Mar 15:30")),
        now=at("Mon 2 Mar 17:00"),
        advice=thanks(
            Step.WRITE,
            at("Mon 2 Mar 17:00"),
            due_by=at("Tue 3 Mar 17:00"),
            changes_at=at("Thu 5 Mar 17:00"),
        ),
    ),
    Row(
        case="thank-you: the user's own number of days",
        facts=MET,
        now=ENDED,
        policy=Policy(thank_you_until=1, closed_days=frozenset({date(2026, 3, 3)})),
        advice=thanks(
            Step.WRITE, ENDED, due_by=ENDED + 24 * HOUR, changes_at=at("Wed 4 Mar 15:00")
        ),
    ),
)
