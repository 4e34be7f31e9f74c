import pytest

from app.domain.conversation import NoShow, OtherOffer
from app.domain.notes import (
    Closed,
    Note,
    SaidContact,
    SaidHiring,
    SaidNoShow,
    SaidOtherOffer,
    SaidWithdrawn,
    Snoozed,
)
from app.domain.reading.model import Kind, Purpose, ReadMessage
from tests.builders import JANE
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

NO = Kind.REJECTION

REJECTIONS = [
    ("none", [they()], None),
    ("by a person", [they(NO, 1)], (1, False, None)),
    ("by a machine", [they(), it(NO, 1)], (1, True, None)),
    ("answered", [they(NO, 1), i(Purpose.REJECTION_REPLY, 2)], (1, False, 2)),
    ("a person's word counts before a machine's", [they(NO, 1), it(NO, 2)], (1, False, None)),
    ("a person follows a machine", [it(NO, 1), they(NO, 2)], (2, False, None)),
    ("they schedule again", [they(NO, 1), they(Kind.SCHEDULING, 9)], None),
    ("they make an offer after all", [it(NO, 1), they(Kind.OFFER, 9)], None),
    ("feedback leaves it standing", [they(NO, 1), they(at=9)], (1, False, None)),
    ("a machine's reminder does not reopen", [they(NO, 1), it(Kind.INVITATION, 2)], (1, False, None)),
    ("the user declining is none", [i(Purpose.WITHDRAWAL, 1, kind=NO)], None),
]  # fmt: skip


@pytest.mark.parametrize(
    ("messages", "expected"), [pytest.param(*c, id=name) for name, *c in REJECTIONS]
)
def test_the_rejection_in_force(
    messages: list[ReadMessage], expected: tuple[float, bool, float | None] | None
) -> None:
    found = facts(*messages).rejection
    if expected is None:
        assert found is None
        return
    at, by_machine, answered = expected
    assert found is not None
    assert (found.evidence.at, found.by_machine) == (day(at), by_machine)
    assert found.answered_at == (None if answered is None else day(answered))


OFFERS = [
    ("none", [they()], None),
    ("made", [they(Kind.OFFER, 1, reply_by=on(6))], (1, None)),
    ("answered", [they(Kind.OFFER, 1), i(at=2)], (1, 2)),
    ("the latest", [they(Kind.OFFER, 1), they(Kind.OFFER, 3)], (3, None)),
    ("sent by a machine for signing", [it(Kind.OFFER, 1)], (1, None)),
    ("taken back", [they(Kind.OFFER, 1), they(NO, 3)], None),
    ("it was the offer of a conversation", [they(Kind.OFFER, 1), they(Kind.INVITATION, 2)], None),
    ("a meeting after the answer leaves it standing", [they(Kind.OFFER, 1), i(at=2), they(Kind.INVITATION, 3)], (1, 2)),
    ("a call about it leaves it standing", [they(Kind.OFFER, 1), they(Kind.SCHEDULING, 2)], (1, None)),
]  # fmt: skip


@pytest.mark.parametrize(
    ("messages", "expected"), [pytest.param(*c, id=name) for name, *c in OFFERS]
)
def test_the_offer_in_force(
    messages: list[ReadMessage], expected: tuple[float, float | None] | None
) -> None:
    found = facts(*messages).offer
    at, answered = expected or (None, None)
    assert (found.evidence.at if found else None) == (None if at is None else day(at))
    assert (found.answered_at if found else None) == (None if answered is None else day(answered))


def test_an_offer_keeps_its_reply_by_date() -> None:
    found = facts(they(Kind.OFFER, 1, reply_by=on(6))).offer
    assert found is not None
    assert found.reply_by == on(6)


HOLDS = [
    ("none", [they()], False),
    ("paused", [they(at=1, on_hold=True)], True),
    ("paused by a machine's notice", [it(Kind.NOTICE, 1, on_hold=True)], True),
    ("nothing new", [they(at=1, on_hold=True), they(Kind.ACKNOWLEDGEMENT, 5)], True),
    ("they go on", [they(at=1, on_hold=True), they(Kind.SCHEDULING, 5)], False),
    ("they promise a day", [they(at=1, on_hold=True), they(at=5, promise=promise(9))], False),
    ("they met", [they(at=1, on_hold=True), it(Kind.INVITATION, 2, interviews=(meeting(4, uid="u"),))], False),
    ("the user speaks of a pause", [i(at=1, on_hold=True)], False),
]  # fmt: skip


@pytest.mark.parametrize(("messages", "held"), [pytest.param(*c, id=name) for name, *c in HOLDS])
def test_hiring_rests(messages: list[ReadMessage], held: bool) -> None:
    assert (facts(*messages).on_hold is not None) is held


WITHDRAWN: list[tuple[str, list[ReadMessage], list[Note], float | None]] = [
    ("not", [they()], [], None),
    ("by mail", [i(Purpose.WITHDRAWAL, 1)], [], 1),
    ("by mail that came back", [i(Purpose.WITHDRAWAL, 1), bounce(1.1, JANE.email)], [], None),
    ("by note", [they()], [SaidWithdrawn(day(2))], 2),
    ("they are sorry", [i(Purpose.WITHDRAWAL, 1), they(at=2)], [], 1),
    ("the user asks again", [i(Purpose.WITHDRAWAL, 1), i(Purpose.CHECK_IN, 9)], [], None),
    ("the user opens it again", [i(Purpose.WITHDRAWAL, 1)], [Closed(day(2), closed=False)], None),
]


@pytest.mark.parametrize(
    ("messages", "notes", "at"), [pytest.param(*c, id=name) for name, *c in WITHDRAWN]
)
def test_withdrawn(messages: list[ReadMessage], notes: list[Note], at: float | None) -> None:
    assert facts(*messages, notes=notes).withdrawn_at == (None if at is None else day(at))


TELLS = i(Purpose.OTHER_OFFER, 3, reply_by=on(8))
ELSEWHERE: list[tuple[str, list[ReadMessage], list[Note], OtherOffer | None]] = [
    ("none", [they()], [], None),
    ("noted", [they()], [SaidOtherOffer(day(2), on(8))], OtherOffer(day(2), on(8))),
    ("noted and told", [they(), TELLS], [SaidOtherOffer(day(2), on(8))], OtherOffer(day(2), on(8), day(3))),
    ("told, then noted", [they(), TELLS], [SaidOtherOffer(day(4), on(9))], OtherOffer(day(4), on(9), day(3))),
    ("told on the phone", [they()], [SaidOtherOffer(day(2), on(8)), SaidContact(day(3), "phone")], OtherOffer(day(2), on(8), day(3))),
    ("only told", [they(), TELLS], [], OtherOffer(day(3), on(8), day(3))),
    ("told without a day", [they(), i(Purpose.OTHER_OFFER, 3)], [], None),
    ("told and reminded", [they(), TELLS, i(Purpose.OTHER_OFFER, 5)], [], OtherOffer(day(3), on(8), day(5))),
]  # fmt: skip


@pytest.mark.parametrize(
    ("messages", "notes", "expected"), [pytest.param(*c, id=name) for name, *c in ELSEWHERE]
)
def test_an_offer_elsewhere(
    messages: list[ReadMessage], notes: list[Note], expected: OtherOffer | None
) -> None:
    assert facts(*messages, notes=notes).other_offer == expected


def test_a_missed_call_lasts_until_they_explain() -> None:
    missed = [SaidNoShow(day(1.02), day(1))]
    assert facts(they(), notes=missed).no_show == NoShow(day(1))
    assert facts(they(), i(at=1.01), notes=missed).no_show == NoShow(day(1), day(1.01))
    assert facts(they(), they(at=2), notes=missed).no_show is None
    assert facts(they()).no_show is None


SNOOZES: list[tuple[str, list[ReadMessage], list[Note], float | None]] = [
    ("not asked", [they()], [], None),
    ("asked", [they()], [Snoozed(day(1), day(8))], 8),
    ("the last wish counts", [they()], [Snoozed(day(2), day(9)), Snoozed(day(1), day(8))], 9),
    ("woken", [they()], [Snoozed(day(1), day(8)), Snoozed(day(2), None)], None),
    ("a person writes", [they(), they(at=2)], [Snoozed(day(1), day(8))], None),
    ("a bounce", [they(), i(at=1), bounce(2, JANE.email)], [Snoozed(day(1), day(8))], None),
    ("a machine declines", [they(), it(NO, 2)], [Snoozed(day(1), day(8))], None),
    ("an absence notice does not wake", [they(), away(2)], [Snoozed(day(1), day(8))], 8),
    ("a receipt does not wake", [they(), it(Kind.NOTICE, 2)], [Snoozed(day(1), day(8))], 8),
    ("the user's own mail does not wake", [they(), i(at=2)], [Snoozed(day(1), day(8))], 8),
]


@pytest.mark.parametrize(
    ("messages", "notes", "until"), [pytest.param(*c, id=name) for name, *c in SNOOZES]
)
def test_a_snooze(messages: list[ReadMessage], notes: list[Note], until: float | None) -> None:
    conversation = facts(*messages, notes=notes)
    assert conversation.snoozed_until == (None if until is None else day(until))
    assert (conversation.snoozed_at is None) is (until is None)


def test_closed_until_opened_or_answered() -> None:
    assert facts(they(), notes=[Closed(day(1))]).closed_at == day(1)
    assert facts(they(), notes=[Closed(day(1)), Closed(day(2), closed=False)]).closed_at is None
    assert facts(they(), they(at=2), notes=[Closed(day(1))]).closed_at is None
    assert facts(they(), it(Kind.NOTICE, 2), notes=[Closed(day(1))]).closed_at == day(1)


def test_the_user_knows_best_whether_it_is_about_hiring() -> None:
    assert (facts(they()).hiring, facts(they()).confidence) == (True, 0.95)
    said = facts(they(), notes=[SaidHiring(day(1), hiring=False)])
    assert (said.hiring, said.confidence) == (False, 1.0)


def test_one_sure_mail_makes_the_conversation_sure() -> None:
    unsure = they(hiring=False, confidence=0.6)
    assert facts(unsure, they(at=1)).confidence == 0.95
    assert facts(unsure).hiring is False
    assert facts(they(confidence=0.5), they(at=1, hiring=False, confidence=0.95)).hiring


def test_two_mails_that_may_be_about_hiring_say_more_than_one() -> None:
    first = they(hiring=False, confidence=0.6)
    together = facts(first, they(at=1, hiring=False, confidence=0.6))
    assert together.hiring
    assert together.confidence < 0.95
    assert not facts(first, they(at=1, hiring=False, confidence=0.95)).hiring


def test_nothing_is_known_of_nothing() -> None:
    empty = facts()
    assert empty.started_at is None
    assert empty.last_answer is None
    assert empty.hiring


def test_the_interview_is_no_decision() -> None:
    conversation = facts(interview(0))
    assert (conversation.rejection, conversation.offer, conversation.on_hold) == (None, None, None)
