"""Cases of what holds everything back: bounced, snoozed, on-hold, away, ask-first, machine-sender."""

from dataclasses import replace
from datetime import date

from app.domain.conversation import Away, Bounced, Conversation, Evidence, OnHold
from app.domain.policy.advice import Advice, Rule, Step
from app.domain.policy.numbers import Policy
from app.domain.reading.model import Bounce
from tests.builders import BOB, JANE
from tests.domain.policy.stories import ENDED, FIRST, MINUTE, SECOND, SILENT, Row, at, line

NOTICED = at("Wed 4 Mar 10:00")
SAYS = line(NOTICED, "I am out of the office.")
HARD = Bounced(Bounce((JANE.email,), True, "5.1.1", "no such person", "<1@a>"), SAYS)
SOFT = Bounced(Bounce((JANE.email,), False, "4.2.2", "mailbox full", "<1@a>"), SAYS)
BACK = Away(NOTICED, date(2026, 3, 12), BOB, SAYS)
SOME_DAY = Away(NOTICED, None, BOB, SAYS)
HOLD = OnHold(SAYS, None)
TEST = Evidence(NOTICED, "Please take this test by Friday.")
MACHINE = Conversation(machine_only=True, started_at=ENDED)


def waits(rule: Rule, until: str, **more: object) -> Advice:
    plain = Advice(rule=rule, step=Step.WAIT, evidence=(SAYS,))
    until_then = at(until)
    return replace(plain, not_before=until_then, changes_at=until_then, **more)  # type: ignore[arg-type]  # the fields of Advice, by name


FIX = Advice(rule=Rule.BOUNCED, step=Step.FIX_ADDRESS, not_before=NOTICED, evidence=(SAYS,))
FIRST_DUE = Advice(
    rule=Rule.FIRST_CHECK_IN,
    step=Step.WRITE,
    not_before=at("Mon 16 Mar 09:00"),
    best_at=at("Tue 17 Mar 09:30"),
    late_after=at("Mon 16 Mar 15:00"),
    evidence=(SILENT.interviews[0].evidence,),
    shaped_by=(Rule.THANKED,),
)

CASES = (
    Row(
        case="bounced: fix the address at once",
        facts=replace(SILENT, bounced=HARD),
        now=NOTICED,
        advice=FIX,
    ),
    Row(
        case="bounced: a soft failure waits two days",
        facts=replace(SILENT, bounced=SOFT),
        now=at("Fri 6 Mar 10:00") - MINUTE,
        advice=waits(Rule.BOUNCED, "Fri 6 Mar 10:00"),
    ),
    Row(
        case="bounced: then it has failed",
        facts=replace(SILENT, bounced=SOFT),
        now=at("Fri 6 Mar 10:00"),
        advice=replace(FIX, not_before=at("Fri 6 Mar 10:00")),
    ),
    Row(
        case="bounced: ends a snooze",
        facts=replace(SILENT, bounced=HARD, snoozed_until=at("Mon 30 Mar 09:00")),
        now=NOTICED,
        advice=FIX,
    ),
    Row(
        case="snoozed: silent until then",
        facts=replace(SILENT, snoozed_until=at("Mon 16 Mar 09:00")),
        now=at("Mon 16 Mar 09:00") - MINUTE,
        advice=waits(Rule.SNOOZED, "Mon 16 Mar 09:00", evidence=()),
    ),
    Row(
        case="snoozed: over at the minute",
        facts=replace(SILENT, snoozed_until=at("Mon 16 Mar 09:00")),
        now=at("Mon 16 Mar 09:00"),
        advice=replace(FIRST_DUE, not_before=at("Mon 9 Mar 15:00"), best_at=at("Tue 10 Mar 09:30")),
    ),
    Row(
        case="on-hold: 20 BD",
        facts=replace(SILENT, on_hold=HOLD),
        now=at("Wed 1 Apr 10:00") - MINUTE,
        advice=waits(Rule.ON_HOLD, "Wed 1 Apr 10:00"),
    ),
    Row(
        case="on-hold: or their date, in the morning",
        facts=replace(SILENT, on_hold=replace(HOLD, until=date(2026, 3, 20))),
        now=NOTICED,
        advice=waits(Rule.ON_HOLD, "Fri 20 Mar 09:00"),
    ),
    Row(
        case="on-hold: their date is a Sunday",
        facts=replace(SILENT, on_hold=replace(HOLD, until=date(2026, 3, 22))),
        now=NOTICED,
        advice=waits(Rule.ON_HOLD, "Mon 23 Mar 09:00"),
    ),
    Row(
        case="on-hold: the next rule does not write before its end",
        facts=replace(SILENT, on_hold=replace(HOLD, until=date(2026, 3, 16))),
        now=at("Mon 16 Mar 09:00"),
        advice=FIRST_DUE,
    ),
    Row(
        case="away: two BD after the first day back",
        facts=replace(SILENT, away=BACK),
        now=at("Mon 16 Mar 09:00") - MINUTE,
        advice=waits(Rule.AWAY, "Mon 16 Mar 09:00"),
    ),
    Row(
        case="away: over at the minute, and nothing is written earlier",
        facts=replace(SILENT, away=BACK),
        now=at("Mon 16 Mar 09:00"),
        advice=FIRST_DUE,
    ),
    Row(
        case="away: back on a Saturday",
        facts=replace(SILENT, away=replace(BACK, back_on=date(2026, 3, 14))),
        now=NOTICED,
        advice=waits(Rule.AWAY, "Tue 17 Mar 09:00"),
    ),
    Row(
        case="away: no date, seven BD",
        facts=replace(SILENT, away=SOME_DAY),
        now=at("Fri 13 Mar 10:00") - MINUTE,
        advice=waits(Rule.AWAY, "Fri 13 Mar 10:00"),
    ),
    Row(
        case="away: beyond 30 days the deputy is named",
        facts=replace(SILENT, away=replace(BACK, back_on=date(2026, 4, 2))),
        now=NOTICED,
        advice=waits(Rule.AWAY, "Mon 6 Apr 09:00", deputy=BOB),
    ),
    Row(
        case="away: a day short of 30 the deputy is left alone",
        facts=replace(SILENT, away=replace(BACK, back_on=date(2026, 4, 1))),
        now=NOTICED,
        advice=waits(Rule.AWAY, "Fri 3 Apr 09:00"),
    ),
    Row(
        case="away: the silence after two check-ins counts from its end",
        facts=replace(
            SILENT, away=replace(BACK, back_on=date(2026, 3, 26)), check_ins=(FIRST, SECOND)
        ),
        now=at("Mon 30 Mar 09:00"),
        advice=Advice(
            rule=Rule.CLOSE_OUT,
            step=Step.WAIT,
            not_before=at("Mon 13 Apr 09:00"),
            evidence=(SILENT.interviews[0].evidence,),
            shaped_by=(Rule.THANKED,),
            changes_at=at("Mon 13 Apr 09:00"),
        ),
    ),
    Row(
        case="ask-first: below 0.7",
        facts=replace(SILENT, confidence=0.69),
        now=NOTICED,
        advice=Advice(rule=Rule.ASK_FIRST, step=Step.ASK, low_confidence=True),
    ),
    Row(
        case="ask-first: not at 0.7",
        facts=replace(SILENT, confidence=0.7),
        now=at("Mon 16 Mar 09:00"),
        advice=replace(FIRST_DUE, not_before=at("Mon 9 Mar 15:00"), best_at=at("Tue 10 Mar 09:30")),
    ),
    Row(
        case="ask-first: also where it is perhaps not about hiring",
        facts=replace(SILENT, hiring=False, confidence=0.5),
        now=NOTICED,
        advice=Advice(rule=Rule.ASK_FIRST, step=Step.ASK, low_confidence=True),
    ),
    Row(
        case="ask-first: what is surely not about hiring has nothing to do",
        facts=replace(SILENT, hiring=False),
        now=NOTICED,
        advice=Advice(rule=Rule.ASK_FIRST, step=Step.WAIT),
    ),
    Row(
        case="ask-first: the user's own bound",
        facts=replace(SILENT, confidence=0.8),
        now=NOTICED,
        policy=Policy(ask_below=0.9),
        advice=Advice(rule=Rule.ASK_FIRST, step=Step.ASK, low_confidence=True),
    ),
    Row(
        case="machine-sender: never a draft to it",
        facts=MACHINE,
        now=at("Mon 30 Mar 09:00"),
        advice=Advice(rule=Rule.MACHINE_SENDER, step=Step.WAIT),
    ),
    Row(
        case="your-turn: the test that a machine asks for is the user's to do",
        facts=replace(MACHINE, question=TEST),
        now=NOTICED,
        advice=Advice(
            rule=Rule.YOUR_TURN,
            step=Step.ANSWER,
            not_before=NOTICED,
            due_by=at("Thu 5 Mar 10:00"),
            evidence=(TEST,),
            changes_at=at("Thu 5 Mar 10:00"),
        ),
    ),
    Row(
        case="machine-sender: a mail that did not arrive shows all the same",
        facts=replace(MACHINE, bounced=HARD),
        now=NOTICED,
        advice=FIX,
    ),
    Row(
        case="machine-sender: after a snooze it is a machine again",
        facts=replace(MACHINE, snoozed_until=NOTICED),
        now=NOTICED,
        advice=Advice(rule=Rule.MACHINE_SENDER, step=Step.WAIT),
    ),
    Row(
        case="ask-first: a friend's question is not the user's turn here",
        facts=replace(SILENT, hiring=False, confidence=0.95, question=TEST),
        now=NOTICED,
        advice=Advice(rule=Rule.ASK_FIRST, step=Step.WAIT),
    ),
    Row(
        case="ask-first: of another matter not even a mail that came back",
        facts=replace(SILENT, hiring=False, confidence=0.95, bounced=HARD),
        now=NOTICED,
        advice=Advice(rule=Rule.ASK_FIRST, step=Step.WAIT),
    ),
)
