from datetime import datetime

import pytest

from app.domain.conversation import CheckIn
from app.domain.notes import SaidContact
from app.domain.reading.model import Kind, Purpose, ReadMessage
from tests.builders import BOB, JANE, ME, OWNERS
from tests.domain.stories import MINUTE, bounce, day, facts, i, interview, it, meeting, they

CHECK, NUDGE, THANKS = Purpose.CHECK_IN, Purpose.NUDGE, Purpose.THANK_YOU
ALIAS = next(iter(OWNERS - {ME}))

COUNTS = [
    ("nothing sent", [interview(0)], 0),
    ("one check-in", [interview(0), i(CHECK, 7)], 1),
    ("two check-ins in two threads", [interview(0), i(CHECK, 7), i(CHECK, 14, thread="t2", to=(BOB,))], 2),
    ("a thank-you is none", [interview(0), i(THANKS, 0.2, expects_answer=True)], 0),
    ("an answer to their question is none", [interview(0), i(Purpose.ANSWER, 2, expects_answer=True)], 0),
    ("an offer elsewhere counts as one", [interview(0), i(Purpose.OTHER_OFFER, 3)], 1),
    ("a nudge with nothing owed counts", [interview(0), i(NUDGE, 6)], 1),
    ("a person's answer resets the count", [interview(0), i(CHECK, 7), they(at=8)], 0),
    ("a check-in after the answer counts anew", [interview(0), i(CHECK, 7), they(at=8), i(CHECK, 15)], 1),
    ("a machine's receipt resets nothing", [interview(0), i(CHECK, 7), it(Kind.NOTICE, 8)], 1),
    ("an interview resets the count", [they(at=-9), i(CHECK, -1), it(Kind.INVITATION, -2, interviews=(meeting(0, uid="x"),))], 0),
    ("what bounced counts for nothing", [interview(0), i(CHECK, 7, called="<c@me>"), bounce(7.1, JANE.email, of="<c@me>")], 0),
    ("also where only the recipient is known", [interview(0), i(CHECK, 7), bounce(7.1, JANE.email)], 0),
    ("also where only the thread is known", [interview(0), i(CHECK, 7), bounce(7.1)], 0),
    ("also where it failed behind a forward", [interview(0), i(CHECK, 7, called="<c@me>"), bounce(7.1, "jd@elsewhere.org", of="<c@me>")], 0),
    ("one of two recipients got it", [interview(0), i(CHECK, 7, to=(JANE, BOB), called="<c@me>"), bounce(7.1, JANE.email, of="<c@me>")], 1),
    ("a delay is not yet a loss", [interview(0), i(CHECK, 7, called="<c@me>"), bounce(7.1, JANE.email, of="<c@me>", permanent=False)], 1),
    ("a bounce of something else", [interview(0), i(CHECK, 7), bounce(7.1, "x@other.org")], 1),
    ("a bounce weeks later is about something else", [interview(0), i(CHECK, 7), bounce(30, JANE.email)], 1),
    ("a correction within minutes is the same", [interview(0), i(CHECK, 7), i(CHECK, 7 + 5 * MINUTE.total_seconds() / 86400)], 1),
    ("to somebody else it is another", [interview(0), i(CHECK, 7), i(CHECK, 7.001, to=(BOB,))], 2),
    ("an unknown purpose that asks into silence", [interview(0), i(None, 6, expects_answer=True)], 1),
    ("an unknown purpose that asks nothing", [interview(0), i(None, 6)], 0),
    ("an unknown purpose after their answer", [interview(0), they(at=3), i(None, 6, expects_answer=True)], 0),
    ("an unknown purpose before any interview", [they(), i(None, 6, expects_answer=True)], 0),
    ("a copy to oneself", [interview(0), i(CHECK, 7, to=(ALIAS,))], 0),
    ("two copies of one mail", [interview(0), i(CHECK, 7, called="<c@me>"), i(CHECK, 7, called="<c@me>", thread="t9")], 1),
    ("a forward to a friend", [interview(0), i(CHECK, 7, to=("pal@home.org",), subject="Fwd: Interview")], 0),
    ("by headers alone: days into silence", [they(), i(None, 5, header_only=True)], 1),
    ("by headers alone: soon after their mail", [they(), i(None, 1, header_only=True)], 0),
    ("by headers alone: nobody has written", [i(None, 5, header_only=True)], 0),
]  # fmt: skip


@pytest.mark.parametrize(("messages", "count"), [pytest.param(*c, id=name) for name, *c in COUNTS])
def test_what_counts_as_a_follow_up(messages: list[ReadMessage], count: int) -> None:
    assert len(facts(*messages).check_ins) == count


def test_a_call_and_a_note_on_linkedin_count() -> None:
    notes = [SaidContact(day(6), "phone"), SaidContact(day(9), "linkedin")]
    conversation = facts(interview(0), notes=notes)
    assert conversation.check_ins == (CheckIn(day(6), (), "phone"), CheckIn(day(9), (), "linkedin"))


def test_two_calls_within_minutes_are_one() -> None:
    notes = [SaidContact(day(6), "phone"), SaidContact(day(6) + MINUTE, "phone")]
    assert len(facts(interview(0), notes=notes).check_ins) == 1


CALL, CALL_TAKEN_BACK = SaidContact(day(6), "phone"), SaidContact(day(7), "phone", made=False)

TAKEN_BACK = [
    ("the call is none", [CALL, CALL_TAKEN_BACK], []),
    ("in the same moment", [CALL, SaidContact(day(6), "phone", made=False)], []),
    ("with the second click on it", [CALL, SaidContact(day(6) + MINUTE, "phone"), CALL_TAKEN_BACK], []),
    ("only the latest", [CALL, SaidContact(day(6.5), "phone"), CALL_TAKEN_BACK], [day(6)]),
    ("on its own channel alone", [SaidContact(day(6), "linkedin"), CALL_TAKEN_BACK], [day(6)]),
    ("a later call counts", [CALL, CALL_TAKEN_BACK, SaidContact(day(8), "phone")], [day(8)]),
    ("where there was none", [CALL_TAKEN_BACK], []),
]  # fmt: skip


@pytest.mark.parametrize(
    ("notes", "counted"), [pytest.param(*c, id=name) for name, *c in TAKEN_BACK]
)
def test_a_call_is_taken_back(notes: list[SaidContact], counted: list[datetime]) -> None:
    conversation = facts(interview(0), notes=notes)
    assert [check_in.at for check_in in conversation.check_ins] == counted


def test_all_check_ins_are_kept_for_the_warning() -> None:
    conversation = facts(interview(0), i(Purpose.CHECK_IN, 7), they(at=8), i(Purpose.CHECK_IN, 20))
    assert [c.at for c in conversation.all_check_ins] == [day(7), day(20)]
    assert [c.at for c in conversation.check_ins] == [day(20)]


def test_a_check_in_names_its_recipients_without_the_user() -> None:
    conversation = facts(
        interview(0), i(Purpose.CHECK_IN, 7, to=(JANE, ALIAS), cc=(BOB,), called="<c@me>")
    )
    assert conversation.check_ins == (CheckIn(day(7), (JANE.email, BOB.email), "mail", "<c@me>"),)


THANKED = [
    ("after the interview", [interview(0), i(THANKS, 0.3)], 0.3),
    ("thanks for the invitation are none", [interview(0), i(THANKS, -1)], None),
    ("the last of several", [interview(0), i(THANKS, 0.3), i(THANKS, 0.4, to=(BOB,))], 0.4),
    ("of the first round, the second is to come", [interview(0), i(THANKS, 0.3), they(Kind.INVITATION, 1, interviews=(meeting(5, uid="u2"),))], 0.3),
    ("no interview is known", [they(), i(THANKS, 1)], 1),
    ("it bounced", [interview(0), i(THANKS, 0.3), bounce(0.4, JANE.email)], None),
    ("by headers alone, the next day", [interview(0), i(None, 1, header_only=True)], 1),
    ("by headers alone, too late to be one", [interview(0), i(None, 6, header_only=True)], None),
]  # fmt: skip


@pytest.mark.parametrize(("messages", "at"), [pytest.param(*c, id=name) for name, *c in THANKED])
def test_thanked_at(messages: list[ReadMessage], at: float | None) -> None:
    assert facts(*messages).thanked_at == (None if at is None else day(at))


THANKED_PEOPLE = [
    ("nobody", [interview(0)], ()),
    ("each once", [interview(0), i(THANKS, 0.3, to=[JANE], cc=[BOB]), i(THANKS, 0.4, to=[BOB])], (JANE.email, BOB.email)),
    ("no interview is known", [they(), i(THANKS, 1)], (JANE.email,)),
    ("an earlier round counts no more", [interview(0), i(THANKS, 0.3), they(Kind.INVITATION, 1, interviews=(meeting(4, uid="u2"),)), i(THANKS, 4.3, to=[BOB])], (BOB.email,)),
]  # fmt: skip


@pytest.mark.parametrize(
    ("messages", "people"), [pytest.param(*c, id=name) for name, *c in THANKED_PEOPLE]
)
def test_whom_the_thanks_went_to(messages: list[ReadMessage], people: tuple[str, ...]) -> None:
    assert facts(*messages).thanked_people == people


AWAITING = [
    ("nobody wrote to them", [they()], False),
    ("a question is open", [they(), i(Purpose.OTHER, 1, expects_answer=True)], True),
    ("a thank-you asks nothing", [they(), i(THANKS, 1)], False),
    ("the last mail counts, not the one before", [they(), i(Purpose.OTHER, 1, expects_answer=True), i(THANKS, 2)], False),
    ("answered", [i(Purpose.OTHER, 1, expects_answer=True), they(at=2)], False),
    ("answered by a machine", [i(Purpose.OTHER, 1, expects_answer=True), it(Kind.NOTICE, 2)], True),
    ("a machine has declined", [they(), i(Purpose.CHECK_IN, 7), it(Kind.REJECTION, 9)], False),
    ("it came back", [i(Purpose.OTHER, 1, expects_answer=True), bounce(1.1, JANE.email)], False),
    ("accepting in the calendar changes nothing", [i(Purpose.OTHER, 1, expects_answer=True), i(None, 2, kind=Kind.CALENDAR)], True),
    ("by headers alone, a guessed check-in waits", [they(), i(None, 5, header_only=True)], True),
]  # fmt: skip


@pytest.mark.parametrize(
    ("messages", "waits"), [pytest.param(*c, id=name) for name, *c in AWAITING]
)
def test_awaiting_reply(messages: list[ReadMessage], waits: bool) -> None:
    assert facts(*messages).awaiting_reply is waits


def test_the_last_mail_sent_is_the_last_that_arrived() -> None:
    conversation = facts(
        they(), i(at=1), i(at=2, called="<b@me>"), bounce(2.1, JANE.email, of="<b@me>")
    )
    assert conversation.last_sent_at == day(1)


PROPOSED = (meeting(4, certain=False),)
OWED = [
    ("the user offered times", [they(Kind.SCHEDULING, 0, asks=True), i(Purpose.ANSWER, 1, interviews=PROPOSED)], 1),
    ("the user answered their search for a time", [they(Kind.SCHEDULING, 0, asks=True), i(Purpose.ANSWER, 1)], 1),
    ("also of an invitation without a time", [they(Kind.INVITATION, 0, asks=True), i(Purpose.ANSWER, 1)], 1),
    ("an invitation with a time owes none", [they(Kind.INVITATION, 0, asks=True, interviews=(meeting(5),)), i(Purpose.ANSWER, 1)], None),
    ("they said that times will come", [they(Kind.SCHEDULING, 0)], 0),
    ("the user accepted a time", [they(Kind.SCHEDULING, 0, asks=True), i(Purpose.ANSWER, 1, interviews=(meeting(4),))], None),
    ("they sent the invitation", [they(Kind.SCHEDULING, 0, asks=True), i(Purpose.ANSWER, 1), they(Kind.INVITATION, 2)], None),
    ("a machine sent it", [they(Kind.SCHEDULING, 0, asks=True), i(Purpose.ANSWER, 1), it(Kind.INVITATION, 2)], None),
    ("they agreed to a time", [they(Kind.SCHEDULING, 0, asks=True), i(Purpose.ANSWER, 1), they(at=2, interviews=(meeting(4),))], None),
    ("they only said thanks: the wait starts again", [they(Kind.SCHEDULING, 0, asks=True), i(Purpose.ANSWER, 1), they(Kind.ACKNOWLEDGEMENT, 2)], 2),
    ("they asked for other times", [they(Kind.SCHEDULING, 0, asks=True), i(Purpose.ANSWER, 1), they(Kind.SCHEDULING, 2, asks=True)], None),
    ("they declined", [they(Kind.SCHEDULING, 0, asks=True), i(Purpose.ANSWER, 1), they(Kind.REJECTION, 2)], None),
    ("a machine declined", [they(Kind.SCHEDULING, 0, asks=True), i(Purpose.ANSWER, 1), it(Kind.REJECTION, 2)], None),
    ("a machine's receipt changes nothing", [they(Kind.SCHEDULING, 0, asks=True), i(Purpose.ANSWER, 1), it(Kind.NOTICE, 2)], 1),
    ("hiring rests", [they(Kind.SCHEDULING, 0, asks=True), i(Purpose.ANSWER, 1), they(at=2, on_hold=True)], None),
    ("the interview came", [interview(3, named=-1), i(Purpose.ANSWER, 1, interviews=PROPOSED)], None),
    ("the interview came, and then a promise", [they(Kind.INVITATION, 0, asks=True, interviews=(meeting(5, certain=False),)), i(Purpose.ANSWER, 1), they(Kind.PROMISE, 7)], None),
    ("the user says when it was", [they(Kind.SCHEDULING, 0), i(at=1)], 0),
    ("the user's offer came back", [they(Kind.SCHEDULING, 0, asks=True), i(Purpose.ANSWER, 1), bounce(1.1, JANE.email)], None),
    ("a thank-you offers no times", [they(Kind.SCHEDULING, 0, asks=True), i(THANKS, 1, interviews=PROPOSED)], None),
    ("an answer to something else", [they(Kind.QUESTION, 0, asks=True), i(Purpose.ANSWER, 1)], None),
]  # fmt: skip


@pytest.mark.parametrize(("messages", "since"), [pytest.param(*c, id=name) for name, *c in OWED])
def test_the_slot_they_owe(messages: list[ReadMessage], since: float | None) -> None:
    owed = facts(*messages).slot_owed
    assert (owed.since if owed else None) == (None if since is None else day(since))


def test_a_nudge_for_an_owed_slot_is_no_status_question() -> None:
    asked = [
        they(Kind.SCHEDULING, 0, asks=True),
        i(Purpose.ANSWER, 1, quote="Tuesday at 10 or Friday"),
    ]
    nudges = [i(NUDGE, 3), i(None, 6, expects_answer=True), i(CHECK, 9), i(Purpose.WITHDRAWAL, 10)]
    conversation = facts(*asked, *nudges)
    assert conversation.slot_owed is not None
    assert conversation.slot_owed.nudges == (day(3), day(6), day(9))
    assert conversation.slot_owed.evidence.quote == "Tuesday at 10 or Friday"
    assert [c.at for c in conversation.check_ins] == [day(9)]
