"""Cases of what is decided: withdrawn, offer, rejected, rejected-by-machine, closed by hand."""

from dataclasses import replace
from datetime import date, datetime

from app.domain.conversation import Decision, Evidence, Offered
from app.domain.policy.advice import Advice, Rule, Step
from tests.domain.policy.stories import FIRST, MINUTE, SECOND, SILENT, Row, at, line

SAID = at("Wed 4 Mar 10:00")
SAYS = line(SAID, "We have decided.")


def offered(reply_by: date | None = None, answered_at: datetime | None = None) -> Offered:
    return Offered(SAYS, reply_by, answered_at)


def acknowledge(*, due_by: datetime, changes_at: datetime | None = None) -> Advice:
    return Advice(
        rule=Rule.OFFER,
        step=Step.ANSWER,
        not_before=SAID,
        due_by=due_by,
        evidence=(SAYS,),
        changes_at=changes_at,
    )


def rejected(due_by: datetime | None) -> Advice:
    return Advice(
        rule=Rule.REJECTED,
        step=Step.STOP,
        due_by=due_by,
        evidence=(SAYS,),
        shaped_by=(Rule.LINKEDIN,),
        changes_at=due_by,
    )


DECISION = Decision(SAYS, by_machine=False)
MACHINES = Decision(SAYS, by_machine=True)
BY_MACHINE = Advice(rule=Rule.REJECTED_BY_MACHINE, step=Step.STOP, evidence=(SAYS,))
ACCEPTED = offered(date(2026, 3, 13), answered_at=at("Wed 4 Mar 12:00"))
KEPT = Advice(rule=Rule.OFFER, step=Step.STOP, evidence=(SAYS,), shaped_by=(Rule.LINKEDIN,))
INVITED = Evidence(at("Thu 5 Mar 10:00"), "Let us stay in touch on LinkedIn.")

CASES = (
    Row(
        case="withdrawn: everything off, at once",
        facts=replace(SILENT, withdrawn_at=SAID, question=SAYS, offer=offered()),
        now=SAID,
        advice=Advice(rule=Rule.WITHDRAWN, step=Step.STOP, not_before=SAID),
    ),
    Row(
        case="offer: acknowledged within 24 h",
        facts=replace(SILENT, offer=offered()),
        now=SAID,
        advice=acknowledge(due_by=at("Thu 5 Mar 10:00")),
    ),
    Row(
        case="offer: still to be acknowledged a month later",
        facts=replace(SILENT, offer=offered()),
        now=at("Sat 4 Apr 10:00"),
        advice=acknowledge(due_by=at("Thu 5 Mar 10:00")),
    ),
    Row(
        case="offer: their date is sooner than 24 h",
        facts=replace(SILENT, offer=offered(date(2026, 3, 4))),
        now=SAID,
        advice=acknowledge(due_by=at("Wed 4 Mar 17:00")),
    ),
    Row(
        case="offer: acknowledged, their date is shown until it has passed",
        facts=replace(SILENT, offer=ACCEPTED),
        now=at("Fri 13 Mar 17:00") - MINUTE,
        advice=replace(KEPT, due_by=at("Fri 13 Mar 17:00"), changes_at=at("Fri 13 Mar 17:00")),
    ),
    Row(
        case="offer: acknowledged, and their date has passed",
        facts=replace(SILENT, offer=ACCEPTED),
        now=at("Fri 13 Mar 17:00"),
        advice=KEPT,
    ),
    Row(
        case="offer: acknowledged, no date",
        facts=replace(SILENT, offer=offered(answered_at=at("Wed 4 Mar 12:00"))),
        now=at("Wed 4 Mar 12:00"),
        advice=KEPT,
    ),
    Row(
        case="rejected-by-machine: stop, nobody to thank",
        facts=replace(SILENT, rejection=MACHINES),
        now=SAID,
        advice=BY_MACHINE,
    ),
    Row(
        case="rejected-by-machine: not hidden by the sender being a machine",
        facts=replace(SILENT, rejection=MACHINES, machine_only=True),
        now=SAID,
        advice=BY_MACHINE,
    ),
    Row(
        case="rejected: thanks and one request for feedback within 48 h",
        facts=replace(SILENT, rejection=DECISION),
        now=at("Fri 6 Mar 10:00") - MINUTE,
        advice=rejected(at("Fri 6 Mar 10:00")),
    ),
    Row(
        case="rejected: after 48 h there is nothing left to do",
        facts=replace(SILENT, rejection=DECISION),
        now=at("Fri 6 Mar 10:00"),
        advice=rejected(None),
    ),
    Row(
        case="rejected: answered",
        facts=replace(SILENT, rejection=replace(DECISION, answered_at=at("Wed 4 Mar 11:00"))),
        now=at("Wed 4 Mar 11:00"),
        advice=rejected(None),
    ),
    Row(
        case="linkedin: invited, after the decision",
        facts=replace(SILENT, rejection=MACHINES, linkedin_invited=INVITED),
        now=at("Fri 6 Mar 10:00"),
        advice=replace(BY_MACHINE, shaped_by=(Rule.LINKEDIN,), evidence=(SAYS, INVITED)),
    ),
    Row(
        case="close-out: closed by the user, whatever else is open",
        facts=replace(SILENT, closed_at=SAID, question=SAYS),
        now=SAID,
        advice=Advice(rule=Rule.CLOSE_OUT, step=Step.STOP, shaped_by=(Rule.THANKED,)),
    ),
    Row(
        case="offer: an answer, whatever was asked before it",
        facts=replace(SILENT, offer=ACCEPTED, check_ins=(FIRST, SECOND)),
        now=at("Mon 16 Mar 10:00"),
        advice=KEPT,
    ),
)
