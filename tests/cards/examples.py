"""One realistic example for each rule of the policy page, made by hand: facts, advice, and the day.

The cards only draw what they are given; whether the advice is right is tested in
`tests/domain/policy`.
"""

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from app.domain.conversation import (
    Away,
    Bounced,
    CheckIn,
    Conversation,
    Counterpart,
    Decision,
    Evidence,
    Happened,
    HeardPromise,
    HeldInterview,
    LastAnswer,
    NoShow,
    Offered,
    OnHold,
    OtherOffer,
    Part,
    SlotOwed,
)
from app.domain.message import Address, ThreadId
from app.domain.policy.advice import Advice, Caution, Rule, Step
from app.domain.policy.numbers import Policy
from app.domain.reading.model import Bounce, Kind, Medium, Period

POLICY: Final = Policy(zone=ZoneInfo("Europe/London"))
HOUR: Final = timedelta(hours=1)
DANA: Final = Address("dana.reyes@acme.example", "Dana Reyes")
MARCO: Final = Address("marco.bianchi@acme.example", "Marco Bianchi")
LENA: Final = Address("lena.fischer@acme.example", "Lena Fischer")


def at(day: int, hour: int = 9, minute: int = 0, month: int = 3) -> datetime:
    """An instant of spring 2026; 2 March is a Monday."""
    return datetime(2026, month, day, hour, minute, tzinfo=UTC)


def line(day: int, quote: str, number: int = 1, hour: int = 9, month: int = 3) -> Evidence:
    return Evidence(at(day, hour, month=month), quote, f"<m{number}@acme.example>")


@dataclass(frozen=True)
class Example:
    """One card's worth."""

    name: str
    conversation: Conversation
    advice: Advice
    now: datetime
    caution: Caution | None = None

    @property
    def rules(self) -> frozenset[Rule]:
        """Every rule that has words in it."""
        caution = (self.caution.rule,) if self.caution else ()
        return frozenset((self.advice.rule, *self.advice.shaped_by, *caution))


INTERVIEW: Final = HeldInterview(
    starts_at=at(2, 14),
    ends_at=at(2, 15),
    medium=Medium.VIDEO,
    evidence=line(24, "Monday 2 March at 14:00 (GMT), by video", 1, month=2),
    interviewers=(MARCO,),
)
ACME: Final = Conversation(
    threads=(ThreadId("t1"),),
    subject="Interview for Backend Engineer at Acme",
    employer="Acme",
    role="Backend Engineer",
    counterparts=(
        Counterpart(DANA, Part.RECRUITER, 0, "Dana"),
        Counterpart(MARCO, Part.LEAD, 0, "Marco"),
    ),
    interviewers=(MARCO,),
    interviews=(INTERVIEW,),
    utc_offset_minutes=0,
    started_at=at(24, 10, 12, month=2),
    thanked_at=at(3),
    timeline=(
        Happened(at(24, 10, 12, month=2), "invitation"),
        Happened(at(2, 14), "interview"),
        Happened(at(3), "thank-you"),
    ),
)
FRESH: Final = replace(ACME, thanked_at=None, timeline=ACME.timeline[:2])
FIRST: Final = CheckIn(at(10, 10), (DANA.email,), "mail", "<own1@me.example>")
SECOND: Final = CheckIn(at(19, 10), (DANA.email,), "mail", "<own2@me.example>")
ASKED_ONCE: Final = replace(
    ACME,
    check_ins=(FIRST,),
    all_check_ins=(FIRST,),
    timeline=(*ACME.timeline, Happened(at(10, 10), "check-in")),
)
ASKED_TWICE: Final = replace(
    ASKED_ONCE,
    check_ins=(FIRST, SECOND),
    all_check_ins=(FIRST, SECOND),
    timeline=(*ASKED_ONCE.timeline, Happened(at(19, 10), "check-in")),
)
BY_FRIDAY: Final = line(2, "You will hear from us by Friday.", 4, hour=17)
PROMISED: Final = replace(
    ACME,
    promise=HeardPromise(Period(date(2026, 3, 6), date(2026, 3, 6)), BY_FRIDAY),
    last_answer=LastAnswer(at(2, 17), Kind.PROMISE, DANA, BY_FRIDAY),
    timeline=(*ACME.timeline[:2], Happened(at(2, 17), "promise"), Happened(at(3), "thank-you")),
)
IN_TOUCH: Final = line(4, "Thanks Sam, we will be in touch.", 5)
AWAY_NOTICE: Final = line(10, "I am out of the office until Monday 16 March.", 6, hour=10)
NO: Final = line(9, "We have decided to go with another candidate.", 7)
OFFER: Final = line(9, "We would like to offer you the role of Backend Engineer.", 8)
WHEN: Final = line(9, "Could you send us two references and your salary expectations?", 9)

first_wait = Advice(
    rule=Rule.FIRST_CHECK_IN,
    step=Step.WAIT,
    not_before=at(9, 15),
    best_at=at(10, 9, 30),
    late_after=at(16, 15),
)
first_write = replace(first_wait, step=Step.WRITE)
promise_wait = Advice(
    rule=Rule.PROMISED_DATE, step=Step.WAIT, not_before=at(10), evidence=(BY_FRIDAY,)
)
second_wait = Advice(rule=Rule.SECOND_CHECK_IN, step=Step.WAIT, not_before=at(19))
close_wait = Advice(rule=Rule.CLOSE_OUT, step=Step.WAIT, not_before=at(2, month=4))
STOPPED: Final = Step.STOP

EXAMPLES: Final = (
    Example("interview-ahead", replace(FRESH, timeline=(ACME.timeline[0], Happened(at(27, 9, month=2), "confirmed"))), Advice(rule=Rule.THANK_YOU, step=Step.WAIT, not_before=at(2, 15)), at(1)),
    Example("interview-ahead-by-day", replace(FRESH, timeline=ACME.timeline[:1], interviews=(replace(INTERVIEW, day_only=True),)), Advice(rule=Rule.THANK_YOU, step=Step.WAIT, not_before=at(2, 15)), at(1)),
    Example("thank-you", FRESH, Advice(rule=Rule.THANK_YOU, step=Step.WRITE, due_by=at(3, 15), evidence=(INTERVIEW.evidence,)), at(2, 16)),
    Example("thank-you-panel", replace(FRESH, interviewers=(MARCO, LENA, DANA), role=""), Advice(rule=Rule.THANK_YOU, step=Step.WRITE, due_by=at(3, 15)), at(3, 8)),
    Example("first-check-in-wait", ACME, replace(first_wait, shaped_by=(Rule.THANKED,)), at(4)),
    Example("first-check-in", ACME, first_write, at(9, 16)),
    Example("first-check-in-late", ACME, first_write, at(17, 10)),
    Example("acknowledged", replace(ACME, last_answer=LastAnswer(at(4), Kind.ACKNOWLEDGEMENT, DANA, IN_TOUCH)), Advice(rule=Rule.FIRST_CHECK_IN, step=Step.WAIT, not_before=at(11), shaped_by=(Rule.ACKNOWLEDGED,), evidence=(IN_TOUCH,)), at(5)),
    Example("promised-date-wait", PROMISED, promise_wait, at(4)),
    Example("promised-date", PROMISED, replace(promise_wait, step=Step.WRITE), at(10, 10)),
    Example("promised-by-phone", replace(PROMISED, promise=HeardPromise(Period(date(2026, 3, 11), date(2026, 3, 11)), Evidence(at(3), "we decide mid-week"), by_phone=True)), replace(promise_wait, not_before=at(13), evidence=(Evidence(at(3), "we decide mid-week"),)), at(10)),
    Example("interview-unknown", replace(ACME, interviews=(), thanked_at=None, timeline=()), Advice(rule=Rule.INTERVIEW_UNKNOWN, step=Step.ASK, not_before=at(12), low_confidence=True), at(4)),
    Example("interview-unknown-wait", replace(ACME, interviews=(), thanked_at=None, last_answer=LastAnswer(at(3), Kind.REPLY, DANA, IN_TOUCH)), Advice(rule=Rule.INTERVIEW_UNKNOWN, step=Step.WAIT, not_before=at(12), low_confidence=True), at(4)),
    Example("second-check-in-wait", ASKED_ONCE, second_wait, at(12)),
    Example("second-check-in", ASKED_ONCE, replace(second_wait, step=Step.WRITE), at(19, 10)),
    Example("close-out-wait", ASKED_TWICE, close_wait, at(20)),
    Example("close-out", ASKED_TWICE, replace(close_wait, step=STOPPED), at(3, month=4)),
    Example("close-out-firm", ASKED_TWICE, replace(close_wait, step=STOPPED, firm=True), at(20, month=4)),
    Example("away", replace(ASKED_ONCE, away=Away(at(10, 10), date(2026, 3, 16), LENA, AWAY_NOTICE)), Advice(rule=Rule.AWAY, step=Step.WAIT, not_before=at(18), evidence=(AWAY_NOTICE,)), at(11)),
    Example("away-long", replace(ASKED_ONCE, away=Away(at(10, 10), date(2026, 4, 20), LENA, AWAY_NOTICE)), Advice(rule=Rule.AWAY, step=Step.WAIT, not_before=at(22, month=4), deputy=LENA), at(11)),
    Example("away-no-date", replace(ASKED_ONCE, away=Away(at(10, 10), None, None, AWAY_NOTICE)), Advice(rule=Rule.AWAY, step=Step.WAIT, not_before=at(19)), at(11)),
    Example("bounced", replace(ACME, bounced=Bounced(Bounce(("dana.reyse@acme.example",), permanent=True, status="5.1.1", reason="the mailbox does not exist", original_message_id="<own1@me.example>"), line(10, "550 5.1.1 user unknown", 10))), Advice(rule=Rule.BOUNCED, step=Step.FIX_ADDRESS, evidence=(line(10, "550 5.1.1 user unknown", 10),)), at(10, 11)),
    Example("bounced-soft", replace(ACME, bounced=Bounced(Bounce((DANA.email,), permanent=False, status="4.2.2", reason="the mailbox is full", original_message_id=""), line(10, "452 4.2.2 mailbox full", 10))), Advice(rule=Rule.BOUNCED, step=Step.WAIT), at(10, 11)),
    Example("your-turn", replace(ACME, question=WHEN, last_answer=LastAnswer(at(9), Kind.QUESTION, DANA, WHEN)), Advice(rule=Rule.YOUR_TURN, step=Step.ANSWER, due_by=at(10), evidence=(WHEN,)), at(9, 12)),
    Example("your-turn-again", replace(ACME, question=WHEN, last_answer=LastAnswer(at(9), Kind.QUESTION, DANA, WHEN), call_suggested=WHEN), Advice(rule=Rule.YOUR_TURN, step=Step.ANSWER, due_by=at(10), evidence=(WHEN,), firm=True, shaped_by=(Rule.PHONE,)), at(12)),
    Example("scheduling-wait", replace(FRESH, interviews=(), slot_owed=SlotOwed(at(3), line(3, "I could do Thursday at 10:00 or Friday after 14:00.", 11))), Advice(rule=Rule.SCHEDULING, step=Step.WAIT, not_before=at(5)), at(4)),
    Example("scheduling", replace(FRESH, interviews=(), slot_owed=SlotOwed(at(3), line(3, "I could do Thursday at 10:00 or Friday after 14:00.", 11))), Advice(rule=Rule.SCHEDULING, step=Step.WRITE, evidence=(line(3, "I could do Thursday at 10:00 or Friday after 14:00.", 11),)), at(5, 10)),
    Example("new-round", replace(ACME, interviews=(INTERVIEW, replace(INTERVIEW, starts_at=at(12, 10), ends_at=at(12, 11)))), Advice(rule=Rule.THANK_YOU, step=Step.WAIT, not_before=at(12, 11), shaped_by=(Rule.NEW_ROUND,)), at(10)),
    Example("rejected", replace(ACME, rejection=Decision(NO, by_machine=False), last_answer=LastAnswer(at(9), Kind.REJECTION, DANA, NO)), Advice(rule=Rule.REJECTED, step=STOPPED, due_by=at(11), evidence=(NO,), shaped_by=(Rule.LINKEDIN,)), at(9, 12)),
    Example("rejected-answered", replace(ACME, rejection=Decision(NO, by_machine=False, answered_at=at(10))), Advice(rule=Rule.REJECTED, step=STOPPED, evidence=(NO,)), at(12)),
    Example("rejected-by-machine", replace(ACME, rejection=Decision(NO, by_machine=True)), Advice(rule=Rule.REJECTED_BY_MACHINE, step=STOPPED, evidence=(NO,)), at(9, 12)),
    Example("offer", replace(ACME, offer=Offered(OFFER, date(2026, 3, 13)), last_answer=LastAnswer(at(9), Kind.OFFER, DANA, OFFER)), Advice(rule=Rule.OFFER, step=Step.ANSWER, due_by=at(10), evidence=(OFFER,)), at(9, 12)),
    Example("offer-answered", replace(ACME, offer=Offered(OFFER, date(2026, 3, 13), answered_at=at(10))), Advice(rule=Rule.OFFER, step=STOPPED, due_by=at(13, 17), evidence=(OFFER,), shaped_by=(Rule.LINKEDIN,)), at(11)),
    Example("other-offer", replace(ACME, other_offer=OtherOffer(at(10), date(2026, 3, 13))), Advice(rule=Rule.OTHER_OFFER, step=Step.WRITE, shaped_by=(Rule.PHONE,)), at(10, 11)),
    Example("no-show", replace(FRESH, interviews=(), no_show=NoShow(at(10, 14))), Advice(rule=Rule.NO_SHOW, step=Step.WRITE), at(10, 14, 20)),
    Example("no-show-wait", replace(FRESH, interviews=(), no_show=NoShow(at(10, 14))), Advice(rule=Rule.NO_SHOW, step=Step.WAIT, not_before=at(10, 14, 15)), at(10, 14, 5)),
    Example("on-hold", replace(ACME, on_hold=OnHold(line(9, "Hiring for this role is on hold for now.", 12), None)), Advice(rule=Rule.ON_HOLD, step=Step.WAIT, not_before=at(6, month=4), evidence=(line(9, "Hiring for this role is on hold for now.", 12),)), at(10)),
    Example("withdrawn", replace(ACME, withdrawn_at=at(9)), Advice(rule=Rule.WITHDRAWN, step=STOPPED), at(10)),
    Example("phone", replace(ACME, call_suggested=line(3, "Feel free to call me next week.", 13)), replace(first_write, shaped_by=(Rule.PHONE,), evidence=(line(3, "Feel free to call me next week.", 13),)), at(10, 10)),
    Example("linkedin", replace(ACME, linkedin_invited=line(3, "Do connect on LinkedIn.", 14)), replace(first_wait, shaped_by=(Rule.LINKEDIN,)), at(4)),
    Example("machine-sender", replace(FRESH, counterparts=(), interviews=(), machine_only=True, timeline=()), Advice(rule=Rule.MACHINE_SENDER, step=Step.WAIT), at(4)),
    Example("ask-first", replace(FRESH, employer="", role="", subject="A chat next week?", interviews=(), confidence=0.5, timeline=()), Advice(rule=Rule.ASK_FIRST, step=Step.ASK, low_confidence=True, evidence=(line(3, "It would be good to talk about what you do.", 15),)), at(4)),
    Example("snoozed", replace(ACME, snoozed_at=at(4), snoozed_until=at(9, 8)), Advice(rule=Rule.SNOOZED, step=Step.WAIT, not_before=at(9, 8)), at(5)),
    Example("not-hiring", Conversation(subject="Dinner on Friday", hiring=False, threads=(ThreadId("t2"),)), Advice(rule=Rule.ASK_FIRST, step=Step.WAIT), at(4)),
    Example("closed", replace(ACME, closed_at=at(8)), Advice(rule=Rule.CLOSE_OUT, step=STOPPED), at(10)),
)  # fmt: skip

COMPOSING: Final = (
    Example("compose-too-early", ACME, first_wait, at(4), Caution(rule=Rule.TOO_EARLY, count=0, dates=(), next_at=at(9, 15))),
    Example("compose-over-following", ASKED_TWICE, close_wait, at(20), Caution(rule=Rule.OVER_FOLLOWING, count=2, dates=(FIRST.at, SECOND.at), next_at=None)),
    Example("compose-too-soon-again", ASKED_ONCE, second_wait, at(12), Caution(rule=Rule.OVER_FOLLOWING, count=1, dates=(FIRST.at,), next_at=at(19), same_question_to=(MARCO.email,))),
    Example("compose-fine", ACME, first_write, at(9, 16)),
)  # fmt: skip


def example(name: str) -> Example:
    return next(e for e in (*EXAMPLES, *COMPOSING) if e.name == name)
