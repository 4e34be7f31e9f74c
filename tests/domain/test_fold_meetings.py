from datetime import timedelta

import pytest

from app.domain.message import Address
from app.domain.notes import SaidInterviewed, SaidNoShow
from app.domain.reading.model import Interview, Kind, Medium, Purpose, ReadMessage, SenderKind
from tests.builders import BOB, ME, a_message, a_reading
from tests.domain.stories import HOUR, day, facts, i, it, meeting, they

INVITED = they(Kind.INVITATION, -3, interviews=(meeting(0, uid="u1"),))

FOUND = [
    ("none", [they()], []),
    ("an invitation", [INVITED], [0]),
    ("moved", [INVITED, they(Kind.CALENDAR, -2, interviews=(meeting(1, uid="u1"),))], [1]),
    ("cancelled", [INVITED, they(Kind.CALENDAR, -2, interviews=(meeting(0, uid="u1", cancelled=True),))], []),
    ("cancelled and invited anew", [INVITED, they(Kind.CALENDAR, -2, interviews=(meeting(0, uid="u1", cancelled=True),)), they(Kind.INVITATION, -1, interviews=(meeting(2, uid="u2"),))], [2]),
    ("two rounds", [INVITED, they(Kind.INVITATION, 1, interviews=(meeting(7, uid="u2"),))], [0, 7]),
    ("one slot invited twice", [INVITED, it(Kind.INVITATION, -2, interviews=(meeting(0.01, uid="ats"),))], [0.01]),
    ("the later mail wins whatever its slot", [they(Kind.INVITATION, -1, interviews=(meeting(0, uid="u1"),)), it(Kind.INVITATION, -2, interviews=(meeting(0.01, uid="ats"),))], [0]),
    ("accepting an old version changes nothing", [INVITED, they(Kind.CALENDAR, -2, interviews=(meeting(1, uid="u1"),)), i(None, -1, kind=Kind.CALENDAR, interviews=(meeting(0, uid="u1"),))], [1]),
    ("an agreed time in words", [they(at=-2, interviews=(meeting(0),))], [0]),
    ("a proposed time is none", [they(Kind.SCHEDULING, -2, interviews=(meeting(0, certain=False),))], []),
    ("the user accepts the one time they proposed", [they(Kind.INVITATION, -4, asks=True, interviews=(meeting(0, certain=False),)), i(Purpose.ANSWER, -3)], [0]),
    ("they accept the one time that the user proposed", [i(Purpose.ANSWER, -4, interviews=(meeting(0, certain=False),)), they(Kind.SCHEDULING, -3)], [0]),
    ("of two proposed times nobody knows which", [they(Kind.SCHEDULING, -4, asks=True, interviews=(meeting(0, certain=False), meeting(1, certain=False))), i(Purpose.ANSWER, -3)], []),
    ("the user asks back", [they(Kind.SCHEDULING, -4, asks=True, interviews=(meeting(0, certain=False),)), i(Purpose.ANSWER, -3, expects_answer=True)], []),
    ("they ask back", [i(Purpose.ANSWER, -4, interviews=(meeting(0, certain=False),)), they(Kind.SCHEDULING, -3, asks=True)], []),
    ("accepted when it was past", [they(Kind.SCHEDULING, -4, interviews=(meeting(0, certain=False),)), i(Purpose.ANSWER, 1)], []),
    ("an answer later on accepts nothing", [they(Kind.SCHEDULING, -4, interviews=(meeting(0, certain=False),)), i(None, -3), i(Purpose.ANSWER, -2)], []),
    ("the user accepted in words", [i(at=-2, interviews=(meeting(0),))], [0]),
    ("words and an invitation are one", [they(at=-4, interviews=(meeting(0.2),)), INVITED], [0]),
    ("the user repeats it", [they(at=-4, interviews=(meeting(0),)), i(at=-3, interviews=(meeting(0.1),))], [0]),
    ("their last word on the day counts", [they(at=-4, interviews=(meeting(0),)), they(at=-3, interviews=(meeting(0.1),))], [0.1]),
    ("moved in words", [they(at=-4, interviews=(meeting(0),)), they(Kind.SCHEDULING, -1, interviews=(meeting(3),))], [3]),
    ("a second round in words, after the first", [they(at=-4, interviews=(meeting(0),)), they(Kind.SCHEDULING, 1, interviews=(meeting(3),))], [0, 3]),
    ("two rounds in one mail", [they(Kind.INVITATION, -4, interviews=(meeting(0), meeting(3)))], [0, 3]),
    ("called off in words", [they(at=-4, interviews=(meeting(0),)), they(at=-1, interviews=(meeting(0, cancelled=True),))], []),
    ("an invitation called off in words", [INVITED, they(at=-1, interviews=(meeting(0, cancelled=True),))], []),
    ("words called off by the calendar", [they(at=-4, interviews=(meeting(0),)), INVITED, they(Kind.CALENDAR, -1, interviews=(meeting(0, uid="u1", cancelled=True),))], []),
    ("invited to one time, and the answer may be a no", [they(Kind.INVITATION, -4, interviews=(meeting(0, certain=False),)), i(Purpose.OTHER, -3)], []),
    ("invited to one time, and the answer asks", [they(Kind.INVITATION, -4, interviews=(meeting(0, certain=False),)), i(Purpose.OTHER, -3, expects_answer=True)], []),
    ("invited to one time, and they withdraw", [they(Kind.INVITATION, -4, interviews=(meeting(0, certain=False),)), i(Purpose.WITHDRAWAL, -3)], []),
    ("asked about one time, answered in any words", [they(Kind.SCHEDULING, -4, asks=True, interviews=(meeting(0, certain=False),)), i(Purpose.OTHER, -3)], []),
    ("called off without naming it", [they(at=-4, interviews=(meeting(1),)), they(Kind.REPLY, -1, calls_off=True)], []),
    ("only the next one is called off", [they(at=-4, interviews=(meeting(1), meeting(9))), they(Kind.REPLY, -1, calls_off=True)], [9]),
    ("an invitation called off without naming it", [INVITED, they(Kind.REPLY, -1, calls_off=True)], []),
    ("it did not take place, they say after it", [they(at=-4, interviews=(meeting(0),)), they(Kind.REPLY, 0.2, calls_off=True)], []),
    ("called off, with the new time", [they(at=-4, interviews=(meeting(1),)), they(Kind.SCHEDULING, -1, calls_off=True, interviews=(meeting(3),))], [3]),
    ("a proposal that was called off, then a check-in", [they(Kind.INVITATION, -4, interviews=(meeting(0, certain=False),)), they(Kind.REPLY, -1, calls_off=True), i(Purpose.CHECK_IN, 7)], []),
    ("a proposal that was cancelled by name, then a check-in", [they(Kind.INVITATION, -4, interviews=(meeting(0, certain=False),)), they(Kind.REPLY, -1, interviews=(meeting(0, certain=False, cancelled=True),)), i(Purpose.CHECK_IN, 7)], []),
    ("a proposal after which they look for another time", [they(Kind.INVITATION, -4, interviews=(meeting(0, certain=False),)), they(Kind.SCHEDULING, -1, asks=True), i(Purpose.CHECK_IN, 7)], []),
    ("a time that they asked about, and thanks for it", [they(Kind.SCHEDULING, -4, asks=True, interviews=(meeting(0, certain=False),)), i(Purpose.THANK_YOU, 0.2)], [0]),
    ("a time that they asked about, and a check-in", [they(Kind.SCHEDULING, -4, asks=True, interviews=(meeting(0, certain=False),)), i(Purpose.CHECK_IN, 7)], []),
    ("invited to one time, and they only say that they will write", [they(Kind.INVITATION, -4, interviews=(meeting(0, certain=False),)), they(Kind.ACKNOWLEDGEMENT, 1), i(Purpose.CHECK_IN, 7)], [0]),
    ("the day alone adds nothing to the hour", [they(at=-4, interviews=(meeting(0),)), they(at=-1, interviews=(meeting(0.25, day_only=True),))], [0]),
    ("the hour replaces the day alone, whoever names it", [they(at=-4, interviews=(meeting(0.25, day_only=True),)), i(at=-1, interviews=(meeting(0),))], [0]),
    ("named again after it was called off", [INVITED, they(Kind.CALENDAR, -2, interviews=(meeting(0, uid="u1", cancelled=True),)), they(at=-1, interviews=(meeting(0.1),))], [0.1]),
    ("a date in a newsletter", [they(Kind.BULK, -1, interviews=(meeting(0),))], []),
    ("a date in list mail", [ReadMessage(a_message(at=day(-1)), a_reading(sender=SenderKind.LIST, interviews=(meeting(0),)))], []),
    ("invited to one time, and asked for news after it", [they(Kind.INVITATION, -4, asks=True, interviews=(meeting(0, certain=False),)), i(Purpose.CHECK_IN, 6)], [0]),
    ("invited to one time, and thanked after it", [they(Kind.INVITATION, -4, interviews=(meeting(0, certain=False),)), i(Purpose.THANK_YOU, 1)], [0]),
    ("asked for news before it", [they(Kind.INVITATION, -4, interviews=(meeting(0, certain=False),)), i(Purpose.CHECK_IN, -1)], []),
    ("invited to one of two times, and asked for news", [they(Kind.INVITATION, -4, interviews=(meeting(0, certain=False), meeting(1, certain=False))), i(Purpose.CHECK_IN, 6)], []),
    ("a time that was only talked about, and asked for news", [they(Kind.SCHEDULING, -4, interviews=(meeting(0, certain=False),)), i(Purpose.CHECK_IN, 6)], []),
    ("something else was said to it before", [they(Kind.INVITATION, -4, interviews=(meeting(0, certain=False),)), i(None, -3), i(Purpose.CHECK_IN, 6)], []),
    ("words between two slots belong to the nearer", [INVITED, they(Kind.INVITATION, -3, interviews=(meeting(0.4, uid="u2"),)), they(at=-2, interviews=(meeting(0.3),))], [0, 0.4]),
]  # fmt: skip


@pytest.mark.parametrize(("messages", "starts"), [pytest.param(*c, id=name) for name, *c in FOUND])
def test_which_interviews_are_fixed(messages: list[ReadMessage], starts: list[float]) -> None:
    assert [held.starts_at for held in facts(*messages).interviews] == [day(s) for s in starts]


@pytest.mark.parametrize(
    ("purpose", "at"), [(Purpose.ANSWER, -3), (Purpose.CHECK_IN, 6), (Purpose.THANK_YOU, 1)]
)
def test_a_time_that_the_user_agrees_to_is_proved_by_the_mail_that_names_it(
    purpose: Purpose, at: float
) -> None:
    invited = they(Kind.INVITATION, -4, interviews=(meeting(0, certain=False),))
    (held,) = facts(invited, i(purpose, at)).interviews
    assert held.evidence.message_id == invited.message.internet_message_id
    assert held.evidence.at == invited.at


def test_words_add_medium_and_people_to_the_invitation() -> None:
    ann = Address("ann@acme.com", "Ann")
    words = they(
        at=-2, interviews=(meeting(0.1, medium=Medium.VIDEO, who=(BOB, ann, Address(ME))),)
    )
    invited = they(
        Kind.INVITATION, -3, interviews=(meeting(0, uid="u", who=(Address(BOB.email),)),)
    )
    (held,) = facts(invited, words).interviews
    assert held.medium is Medium.VIDEO
    assert facts(invited, words).interviewers == (BOB, ann)


@pytest.mark.parametrize("day_only", [True, False])
def test_it_is_kept_whether_the_hour_is_known(day_only: bool) -> None:
    (held,) = facts(they(interviews=(meeting(1, day_only=day_only),))).interviews
    assert held.day_only is day_only


def test_an_interview_never_ends_before_it_begins() -> None:
    odd = they(interviews=(Interview(day(1), day(0)),))
    (held,) = facts(odd).interviews
    assert held.ends_at == day(1) + HOUR


def test_the_proof_is_the_line_that_names_the_time() -> None:
    (held,) = facts(
        they(at=-2, called="<a@acme>", interviews=(meeting(0, quote="See you Monday at 9"),))
    ).interviews
    assert (held.evidence.quote, held.evidence.message_id) == ("See you Monday at 9", "<a@acme>")


def said(at: float, ended: float) -> SaidInterviewed:
    return SaidInterviewed(day(at), day(ended))


CORRECTED = [
    ("nothing was known", [they()], said(2, 1), [1]),
    ("another day than was found", [INVITED], said(2, 1), [1]),
    ("the same day keeps the start", [INVITED], said(2, 0.3), [0.3]),
    ("a coming round stays", [INVITED, they(Kind.INVITATION, 1, interviews=(meeting(7, uid="u2"),))], said(2, 1), [1, 7]),
    ("a round that was fixed later stays", [INVITED, they(Kind.INVITATION, 3, interviews=(meeting(7, uid="u2"),))], said(2, 1), [1, 7]),
    ("a coming interview is corrected", [they(Kind.INVITATION, -3, interviews=(meeting(7, uid="u1"),))], said(2, 9), [9]),
    ("the past stays when a coming one is corrected", [INVITED], said(2, 9), [0, 9]),
    ("a time agreed after it, proposed before it", [they(Kind.INVITATION, 1, interviews=(meeting(7, certain=False),)), i(Purpose.ANSWER, 3)], said(2, 9), [7, 9]),
    ("found in words that same day, by a later mail", [they(at=4, interviews=(meeting(1.2),))], said(2, 1), [1]),
]  # fmt: skip


@pytest.mark.parametrize(
    ("messages", "note", "ends"), [pytest.param(*c, id=name) for name, *c in CORRECTED]
)
def test_the_users_word_on_the_interview_wins(
    messages: list[ReadMessage], note: SaidInterviewed, ends: list[float]
) -> None:
    held = facts(*messages, notes=[note]).interviews
    assert any(interview.ends_at == note.ended_at for interview in held)
    assert [
        abs(h.ends_at - day(e)) <= timedelta(hours=1) for h, e in zip(held, ends, strict=True)
    ] == [True] * len(ends)


def test_a_later_correction_replaces_an_earlier_one() -> None:
    held = facts(they(), notes=[said(3, 1), said(2, 0)]).interviews
    assert [interview.ends_at for interview in held] == [day(1)]


def test_a_call_that_did_not_happen_was_no_interview() -> None:
    conversation = facts(INVITED, notes=[SaidNoShow(day(0.02), day(0))])
    assert conversation.interviews == ()
    assert conversation.no_show is not None
    assert facts(INVITED, notes=[SaidNoShow(day(0.02), day(-1))]).interviews != ()
