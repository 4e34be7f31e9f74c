from dataclasses import replace
from datetime import date

import pytest

from app.domain.conversation import Away, Evidence, LastAnswer
from app.domain.message import Address
from app.domain.notes import SaidContact, SaidPromise
from app.domain.reading.model import Kind, Period, Purpose, ReadMessage, SenderKind
from tests.builders import BOB, JANE, ME, OWNERS, a_message, a_reading
from tests.domain.stories import (
    away,
    bounce,
    day,
    facts,
    i,
    interview,
    it,
    meeting,
    on,
    promise,
    they,
)

ALIAS = next(iter(OWNERS - {ME}))

NO_REPLIES = [
    ("an absence notice", away(1)),
    ("a bounce", bounce(1, "x@other.org")),
    ("a calendar answer", they(Kind.CALENDAR, 1)),
    ("an invitation that is moved", they(Kind.CALENDAR, 1, interviews=(meeting(0.1, uid="u1"),))),
    (
        "accepting what we never saw",
        they(Kind.CALENDAR, 1, interviews=(meeting(0.01, uid="u9"),), subject="Accepted: x"),
    ),
    ("an applicant-tracking notice", it(Kind.NOTICE, 1)),
    ("a receipt under a person's name", they(Kind.NOTICE, 1)),
    ("a newsletter", they(Kind.BULK, 1)),
    (
        "list mail",
        ReadMessage(a_message(at=day(1)), a_reading(Kind.REPLY, sender=SenderKind.LIST)),
    ),
    ("the user's own mail", i(at=1)),
    ("a copy of the user's mail from their other address", they(at=1, sender=ALIAS)),
]


@pytest.mark.parametrize("message", [pytest.param(m, id=name) for name, m in NO_REPLIES])
def test_what_is_not_a_reply(message: ReadMessage) -> None:
    conversation = facts(interview(0), i(Purpose.CHECK_IN, 0.5, expects_answer=True), message)
    assert conversation.last_answer is not None
    assert conversation.last_answer.at == day(-3)
    assert len(conversation.check_ins) == 1


REPLIES = [
    ("in the thread", they(at=1)),
    ("in another thread", they(at=1, thread="t2")),
    ("by another person of the employer", they(at=1, sender=BOB)),
    ("through a relay that takes answers", ReadMessage(a_message(at=day(1)), a_reading(sender=SenderKind.RELAY))),
    ("an invitation", they(Kind.INVITATION, 1)),
    ("a wordless invitation", they(Kind.CALENDAR, 1, interviews=(meeting(5, uid="new"),))),
    ("nothing special", they(Kind.OTHER, 1)),
]  # fmt: skip


@pytest.mark.parametrize("message", [pytest.param(m, id=name) for name, m in REPLIES])
def test_what_is_a_reply(message: ReadMessage) -> None:
    conversation = facts(i(Purpose.CHECK_IN, 0, expects_answer=True), message)
    assert conversation.last_answer is not None
    assert conversation.last_answer.at == day(1)
    assert not conversation.awaiting_reply


def test_the_answer_carries_its_proof() -> None:
    conversation = facts(
        they(Kind.ACKNOWLEDGEMENT, 1, called="<a@acme>", quote="We will be in touch.")
    )
    proof = Evidence(day(1), "We will be in touch.", "<a@acme>")
    assert conversation.last_answer == LastAnswer(day(1), Kind.ACKNOWLEDGEMENT, JANE, proof)


def test_a_friend_who_was_asked_for_advice_is_no_counterpart() -> None:
    friend = Address("pal@home.org", "Pal")
    conversation = facts(
        they(at=0),
        i(at=1, to=(friend,), subject="Fwd: Interview"),
        they(at=2, sender=friend),
    )
    assert conversation.last_answer is not None
    assert conversation.last_answer.at == day(0)
    assert [c.address for c in conversation.counterparts] == [JANE]


def test_a_forward_within_the_employer_is_no_aside() -> None:
    conversation = facts(they(at=0), i(Purpose.CHECK_IN, 9, to=(BOB,), subject="Fwd: Interview"))
    assert len(conversation.check_ins) == 1


FRIDAY = promise(4)
PROMISES = [
    ("none", [they()], None),
    ("heard", [they(Kind.PROMISE, promise=FRIDAY)], on(4)),
    ("an acknowledgement keeps it", [they(Kind.PROMISE, promise=FRIDAY), they(Kind.ACKNOWLEDGEMENT, 1)], on(4)),
    ("a reply before the day keeps it", [they(Kind.PROMISE, promise=FRIDAY), they(at=1)], on(4)),
    ("a reply after the day ends it", [they(Kind.PROMISE, promise=FRIDAY), they(at=5)], None),
    ("a reply on the day keeps it", [they(Kind.PROMISE, promise=FRIDAY), they(at=4)], on(4)),
    ("a newer one replaces it", [they(Kind.PROMISE, promise=FRIDAY), they(Kind.PROMISE, 1, promise=promise(11))], on(11)),
    ("an invitation fulfils it", [they(Kind.PROMISE, promise=FRIDAY), they(Kind.INVITATION, 1)], None),
    ("a machine promises nothing", [it(Kind.NOTICE, promise=FRIDAY)], None),
    ("an interview after the promised day was its point", [they(Kind.PROMISE, 0, promise=FRIDAY), it(Kind.INVITATION, 1, interviews=(meeting(7, uid="u"),))], None),
    ("an interview before the promised day is not", [they(Kind.INVITATION, 0, promise=promise(11), interviews=(meeting(7, uid="u"),))], on(11)),
    ("their silence does not end it", [they(Kind.PROMISE, promise=FRIDAY), i(Purpose.CHECK_IN, 9)], on(4)),
]  # fmt: skip


@pytest.mark.parametrize(("messages", "last"), [pytest.param(*c, id=name) for name, *c in PROMISES])
def test_the_promise_in_force(messages: list[ReadMessage], last: date | None) -> None:
    heard = facts(*messages).promise
    assert (heard.period.last if heard else None) == last


FROM_THE_INTERVIEW = replace(
    promise(7, quote="You will hear from us within five working days of your interview."),
    after_interview=True,
)
COUNTED = [
    ("from the interview to come", [it(Kind.INVITATION, 0, promise=None, interviews=(meeting(7, uid="u"),)), they(Kind.SCHEDULING, 1, promise=FROM_THE_INTERVIEW)], on(14)),
    ("from the interview that the same mail names", [they(Kind.INVITATION, 0, promise=FROM_THE_INTERVIEW, interviews=(meeting(7, uid="u"),))], on(14)),
    ("from the next of two", [they(Kind.INVITATION, 0, promise=FROM_THE_INTERVIEW, interviews=(meeting(7, uid="u"), meeting(9, uid="v")))], on(14)),
    ("an interview that is over leaves it", [they(Kind.INVITATION, -9, interviews=(meeting(-3, uid="u"),)), they(Kind.PROMISE, 0, promise=FROM_THE_INTERVIEW)], on(7)),
    ("no interview is known", [they(Kind.PROMISE, 0, promise=FROM_THE_INTERVIEW)], on(7)),
]  # fmt: skip


@pytest.mark.parametrize(("messages", "last"), [pytest.param(*c, id=name) for name, *c in COUNTED])
def test_a_promise_counted_from_the_interview(messages: list[ReadMessage], last: date) -> None:
    heard = facts(*messages).promise
    assert heard is not None
    assert heard.period.last == last


def test_a_promise_heard_by_phone_replaces_an_earlier_mail() -> None:
    note = SaidPromise(day(2), Period(on(9), on(9)), "next Wednesday, she said")
    heard = facts(they(Kind.PROMISE, promise=FRIDAY), notes=[note]).promise
    assert heard is not None
    assert heard.by_phone
    assert heard.evidence == Evidence(day(2), "next Wednesday, she said")


ABSENCES = [
    ("none", [they()], None),
    ("in force", [i(), away(0.1, on(9))], on(9)),
    ("the person wrote", [i(), away(0.1, on(9)), they(at=2)], None),
    ("anybody of them wrote", [i(), away(0.1, on(9)), they(at=2, sender=BOB)], None),
    ("an interview came after it", [i(), away(0.1, on(9)), it(Kind.INVITATION, 1, interviews=(meeting(14, uid="u"),))], None),
    ("the latest notice counts", [i(), away(0.1, on(9)), away(1, on(12))], on(12)),
    ("a second notice leaves out the day", [i(), away(0.1, on(9)), away(1)], on(9)),
    ("whom we would ask counts, not the panel", [they(at=-1), i(), away(0.1, on(9)), away(0.2, on(30), sender=BOB)], on(9)),
]  # fmt: skip


@pytest.mark.parametrize(
    ("messages", "back_on"), [pytest.param(*c, id=name) for name, *c in ABSENCES]
)
def test_the_absence_in_force(messages: list[ReadMessage], back_on: date | None) -> None:
    absent = facts(*messages).away
    assert (absent.back_on if absent else None) == back_on


def test_an_absence_without_a_day_is_still_one() -> None:
    deputy = Address("dan@acme.com", "Dan")
    notice = away(1, deputy=deputy)
    proof = Evidence(day(1), "I am out of the office.", notice.message.internet_message_id)
    assert facts(i(), notice).away == Away(day(1), None, deputy, proof)


ASKS = [
    ("asked", [they(Kind.QUESTION, 1, asks=True)], 1),
    ("asked nothing", [they(at=1)], None),
    ("answered", [they(Kind.QUESTION, 1, asks=True), i(Purpose.ANSWER, 2)], None),
    ("answered in another thread", [they(Kind.QUESTION, 1, asks=True), i(at=2, thread="t2", to=(BOB,))], None),
    ("thanking somebody else answers nothing", [they(Kind.QUESTION, 1, asks=True), i(Purpose.THANK_YOU, 2, thread="t2", to=(BOB,))], 1),
    ("thanking the one who asked does", [they(Kind.QUESTION, 1, asks=True), i(Purpose.THANK_YOU, 2, thread="t2")], None),
    ("the answer came back", [they(Kind.QUESTION, 1, asks=True), i(Purpose.ANSWER, 2), bounce(2.1, JANE.email)], 1),
    ("the oldest of two", [they(Kind.QUESTION, 1, asks=True), they(Kind.QUESTION, 2, asks=True, sender=BOB)], 1),
    ("a machine's link to book a time", [it(Kind.SCHEDULING, 1, asks=True)], 1),
    ("a machine's receipt asks nothing", [it(Kind.NOTICE, 1, asks=True)], None),
    ("a time was booked", [they(Kind.SCHEDULING, 1, asks=True), it(Kind.INVITATION, 2, interviews=(meeting(5, uid="u"),))], None),
    ("they declined", [they(Kind.QUESTION, 1, asks=True), it(Kind.REJECTION, 2)], None),
    ("asked before an interview that is to come", [interview(5), they(Kind.QUESTION, 1, asks=True)], 1),
    ("the interview came and went", [interview(5), they(Kind.QUESTION, 1, asks=True), i(Purpose.THANK_YOU, 5.5, to=(BOB,), thread="t2")], None),
]  # fmt: skip


@pytest.mark.parametrize(("messages", "at"), [pytest.param(*c, id=name) for name, *c in ASKS])
def test_their_question(messages: list[ReadMessage], at: float | None) -> None:
    question = facts(*messages).question
    assert (question.at if question else None) == (None if at is None else day(at))


def test_a_call_answers_their_question() -> None:
    asked = they(Kind.QUESTION, 1, asks=True, question="Are you free?")
    assert facts(asked).question == Evidence(
        day(1), "Are you free?", asked.message.internet_message_id
    )
    assert facts(asked, notes=[SaidContact(day(2), "phone")]).question is None


def test_a_suggested_call_lasts_until_a_call_or_an_interview() -> None:
    suggested = they(at=1, suggests_call=True)
    assert facts(suggested).call_suggested is not None
    assert facts(suggested, they(at=2)).call_suggested is not None
    assert facts(suggested, notes=[SaidContact(day(2), "linkedin")]).call_suggested is not None
    assert facts(suggested, notes=[SaidContact(day(2), "phone")]).call_suggested is None
    assert facts(suggested, they(at=2, interviews=(meeting(3),))).call_suggested is None
    assert facts(they()).call_suggested is None


def test_an_invitation_to_connect_lasts_until_it_is_noted() -> None:
    invited = they(at=1, invites_linkedin=True)
    assert facts(invited).linkedin_invited is not None
    assert facts(invited, notes=[SaidContact(day(2), "linkedin")]).linkedin_invited is None
    assert facts(they()).linkedin_invited is None
