"""Cases of your-turn, no-show and scheduling."""

from dataclasses import replace
from datetime import datetime

from app.domain.conversation import Conversation, NoShow, SlotOwed
from app.domain.policy.advice import Advice, Rule, Step
from tests.domain.policy.stories import (
    FIRST,
    INTERVIEW,
    MINUTE,
    SILENT,
    Row,
    answer,
    at,
    check_in,
    line,
    promise,
)

# They asked on a Thursday, so that a weekend lies between the two reminders.
QUESTION = line(at("Thu 5 Mar 10:00"), "Could you send two references?")
ASKED = replace(SILENT, question=QUESTION)
YOURS = Advice(
    rule=Rule.YOUR_TURN,
    step=Step.ANSWER,
    not_before=QUESTION.at,
    due_by=at("Fri 6 Mar 10:00"),
    evidence=(QUESTION,),
)
REMINDED = replace(YOURS, reminders=1, changes_at=at("Tue 10 Mar 10:00"))

MISSED = replace(SILENT, no_show=NoShow(at("Wed 4 Mar 14:00")))
NOTE = Advice(
    rule=Rule.NO_SHOW,
    step=Step.WRITE,
    not_before=at("Wed 4 Mar 14:15"),
    due_by=at("Wed 4 Mar 14:30"),
    changes_at=at("Thu 5 Mar 00:00"),
)
LATE_CALL = replace(SILENT, no_show=NoShow(at("Wed 4 Mar 23:50")))

TIMES = line(at("Wed 4 Mar 10:00"), "I am free on Monday at 10 or at 14.")
OWED = Conversation(slot_owed=SlotOwed(TIMES.at, TIMES), last_answer=answer(at("Tue 3 Mar 10:00")))
NUDGED = replace(OWED, slot_owed=SlotOwed(TIMES.at, TIMES, (at("Fri 6 Mar 10:00"),)))
NUDGED_TWICE = replace(
    OWED,
    slot_owed=SlotOwed(TIMES.at, TIMES, (at("Fri 6 Mar 10:00"), at("Tue 10 Mar 10:00"))),
)


def nudge(step: Step, when: datetime, changes_at: datetime | None = None) -> Advice:
    return Advice(
        rule=Rule.SCHEDULING,
        step=step,
        not_before=when,
        evidence=(TIMES,),
        changes_at=changes_at,
    )


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
        case="your-turn: at once, without a reminder",
        facts=ASKED,
        now=QUESTION.at,
        advice=replace(YOURS, changes_at=at("Fri 6 Mar 10:00")),
    ),
    Row(
        case="your-turn: a reminder after 24 h",
        facts=ASKED,
        now=at("Fri 6 Mar 10:00"),
        advice=REMINDED,
    ),
    Row(
        case="your-turn: not yet the second",
        facts=ASKED,
        now=at("Tue 10 Mar 10:00") - MINUTE,
        advice=REMINDED,
    ),
    Row(
        case="your-turn: once more after 2 BD, firmly",
        facts=ASKED,
        now=at("Tue 10 Mar 10:00"),
        advice=replace(YOURS, reminders=2, firm=True),
    ),
    Row(
        case="your-turn: comes before a snooze and a due check-in",
        facts=replace(ASKED, snoozed_until=at("Mon 30 Mar 09:00")),
        now=at("Mon 16 Mar 09:00"),
        advice=replace(YOURS, reminders=2, firm=True),
    ),
    Row(
        case="no-show: give them a quarter of an hour",
        facts=MISSED,
        now=at("Wed 4 Mar 14:15") - MINUTE,
        advice=replace(NOTE, step=Step.WAIT, changes_at=at("Wed 4 Mar 14:15")),
    ),
    Row(
        case="no-show: then one note the same day",
        facts=MISSED,
        now=at("Wed 4 Mar 14:15"),
        advice=NOTE,
    ),
    Row(
        case="no-show: the same day only",
        facts=MISSED,
        now=at("Thu 5 Mar 00:00"),
        advice=replace(WAITS_FOR_FIRST, shaped_by=(Rule.THANKED,)),
    ),
    Row(
        case="no-show: the day there, not the user's",
        facts=replace(MISSED, utc_offset_minutes=-300),
        now=at("Thu 5 Mar 04:59"),
        advice=replace(NOTE, changes_at=at("Thu 5 Mar 05:00")),
    ),
    Row(
        case="no-show: a call shortly before midnight",
        facts=LATE_CALL,
        now=at("Thu 5 Mar 00:05"),
        advice=replace(
            NOTE,
            not_before=at("Thu 5 Mar 00:05"),
            due_by=at("Thu 5 Mar 00:20"),
            changes_at=at("Fri 6 Mar 00:00"),
        ),
    ),
    Row(
        case="no-show: written",
        facts=replace(MISSED, no_show=NoShow(at("Wed 4 Mar 14:00"), at("Wed 4 Mar 14:20"))),
        now=at("Wed 4 Mar 14:20"),
        advice=replace(WAITS_FOR_FIRST, shaped_by=(Rule.THANKED,)),
    ),
    Row(
        case="scheduling: two BD for an answer",
        facts=OWED,
        now=at("Fri 6 Mar 10:00") - MINUTE,
        advice=nudge(Step.WAIT, at("Fri 6 Mar 10:00"), at("Fri 6 Mar 10:00")),
    ),
    Row(
        case="scheduling: then a nudge that repeats the times",
        facts=OWED,
        now=at("Fri 6 Mar 10:00"),
        advice=nudge(Step.WRITE, at("Fri 6 Mar 10:00")),
    ),
    Row(
        case="scheduling: once more after two BD",
        facts=NUDGED,
        now=at("Tue 10 Mar 10:00") - MINUTE,
        advice=nudge(Step.WAIT, at("Tue 10 Mar 10:00"), at("Tue 10 Mar 10:00")),
    ),
    Row(
        case="scheduling: the second nudge",
        facts=NUDGED,
        now=at("Tue 10 Mar 10:00"),
        advice=nudge(Step.WRITE, at("Tue 10 Mar 10:00")),
    ),
    Row(
        case="scheduling: two are enough, the next rule keeps the gap after them",
        facts=NUDGED_TWICE,
        now=at("Wed 11 Mar 10:00"),
        advice=Advice(
            rule=Rule.INTERVIEW_UNKNOWN,
            step=Step.ASK,
            not_before=at("Mon 16 Mar 10:00"),
            best_at=at("Tue 17 Mar 09:30"),
            evidence=(line(at("Tue 3 Mar 10:00"), "We will be in touch."),),
            low_confidence=True,
            changes_at=at("Mon 16 Mar 10:00"),
        ),
    ),
    Row(
        case="scheduling: a check-in comes first, so the gap after it counts",
        facts=replace(OWED, check_ins=(check_in(at("Thu 5 Mar 10:00")),)),
        now=at("Mon 9 Mar 10:00"),
        advice=nudge(Step.WAIT, at("Wed 11 Mar 10:00"), at("Wed 11 Mar 10:00")),
    ),
    Row(
        case="scheduling: they named a day for the times",
        facts=replace(OWED, promise=promise(at("Fri 6 Mar 00:00"), heard=TIMES.at)),
        now=at("Mon 9 Mar 10:00"),
        advice=replace(
            nudge(Step.WAIT, at("Tue 10 Mar 09:00"), at("Tue 10 Mar 09:00")),
            evidence=(TIMES, promise(at("Fri 6 Mar 00:00"), heard=TIMES.at).evidence),
        ),
    ),
    Row(
        case="scheduling: nothing more once the cap is spent",
        facts=replace(OWED, check_ins=(FIRST, check_in(at("Thu 19 Mar 10:00")))),
        now=at("Fri 20 Mar 10:00"),
        advice=Advice(
            rule=Rule.CLOSE_OUT,
            step=Step.WAIT,
            not_before=at("Thu 2 Apr 10:00"),
            changes_at=at("Thu 2 Apr 10:00"),
        ),
    ),
)
