"""How far an application is: a table for what is found, one for what the user says, and promises
about every conversation."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.conversation import Conversation
from app.domain.fold import fold
from app.domain.folding.said_stage import MOST, with_said_stage
from app.domain.folding.story import story_of
from app.domain.notes import Closed, Note, SaidInterviewed, SaidStage, SaidWithdrawn, Snoozed
from app.domain.policy.advice import Rule
from app.domain.policy.advise import advise
from app.domain.policy.numbers import Policy
from app.domain.reading.model import Kind, Purpose, ReadMessage
from app.domain.stage import Stage, stage_of
from app.domain.stage_name import StageName
from tests.builders import OWNERS
from tests.domain.policy.strategies import conversations, instants
from tests.domain.stories import away, bounce, day, facts, i, interview, it, meeting, promise, they
from tests.domain.test_fold_properties import mails, said

APPLIED, SCHEDULING, INTERVIEW, WAITING, ANSWERED, OFFER, DECLINED, CLOSED = StageName
MY_APPLICATION = i(Purpose.APPLICATION, -9)
SECOND_ROUND = they(Kind.INVITATION, 5, interviews=(meeting(8, uid="u2"),))
PANEL = they(Kind.INVITATION, -3, interviews=(meeting(0, uid="a"), meeting(0.1, uid="b"), meeting(4, uid="c")))  # fmt: skip

FOUND: list[tuple[str, list[ReadMessage], list[Note], float, StageName, int]] = [
    ("nothing at all", [], [], 0, APPLIED, 0),
    ("the application is sent", [MY_APPLICATION], [], 0, APPLIED, 0),
    ("a receipt came", [MY_APPLICATION, it(Kind.NOTICE, -8)], [], 0, APPLIED, 0),
    ("a machine lets one pick a time", [MY_APPLICATION, it(Kind.INVITATION, -1)], [], 0, SCHEDULING, 0),
    ("a machine confirms one, and it is called off", [it(Kind.SCHEDULING, -2, interviews=(meeting(3, uid="u"),)), it(Kind.CALENDAR, -1, interviews=(meeting(3, uid="u", cancelled=True),))], [], 0, SCHEDULING, 0),
    ("they ask for times", [they(Kind.SCHEDULING, -1)], [], 0, SCHEDULING, 0),
    ("a recruiter writes first", [they(at=-1)], [], 0, ANSWERED, 0),
    ("the user has answered the recruiter", [they(at=-2), i(at=-1)], [], 0, WAITING, 0),
    ("an interview is fixed", [interview(3)], [], 0, INTERVIEW, 1),
    ("it is on", [interview(0)], [], 0.01, INTERVIEW, 1),
    ("it is over", [interview(0)], [], 1, WAITING, 1),
    ("the thank-you is sent", [interview(0), i(Purpose.THANK_YOU, 1)], [], 2, WAITING, 1),
    ("they will be in touch", [interview(0), they(Kind.ACKNOWLEDGEMENT, 1)], [], 2, WAITING, 1),
    ("they named a day", [interview(0), they(Kind.PROMISE, 1, promise=promise(9))], [], 2, WAITING, 1),
    ("they answered", [interview(0), they(at=1)], [], 2, ANSWERED, 0),
    ("they ask something", [interview(0), they(Kind.QUESTION, 1, asks=True)], [], 2, ANSWERED, 0),
    ("the question is answered", [interview(0), they(Kind.QUESTION, 1, asks=True), i(Purpose.ANSWER, 2)], [], 3, WAITING, 1),
    ("they look for another time", [interview(0), they(Kind.SCHEDULING, 2)], [], 3, SCHEDULING, 0),
    ("a second round is fixed", [interview(0), SECOND_ROUND], [], 6, INTERVIEW, 2),
    ("the second round is over", [interview(0), SECOND_ROUND], [], 9, WAITING, 2),
    ("a panel of one day is one round", [PANEL], [], 1, INTERVIEW, 2),
    ("an absence is no answer", [interview(0), i(Purpose.CHECK_IN, 7), away(7)], [], 8, WAITING, 1),
    ("a bounce is no answer", [interview(0), i(Purpose.CHECK_IN, 7, called="<c>"), bounce(7.1, of="<c>")], [], 8, WAITING, 1),
    ("an offer", [interview(0), they(Kind.OFFER, 4)], [], 5, OFFER, 0),
    ("a rejection", [interview(0), they(Kind.REJECTION, 4)], [], 5, DECLINED, 0),
    ("a machine's rejection", [MY_APPLICATION, it(Kind.REJECTION, 1)], [], 2, DECLINED, 0),
    ("a rejection, then another round", [they(Kind.REJECTION, -5), SECOND_ROUND], [], 6, INTERVIEW, 1),
    ("the user closed it", [interview(0)], [Closed(day(2))], 3, CLOSED, 0),
    ("and opened it again", [interview(0)], [Closed(day(2)), Closed(day(3), closed=False)], 4, WAITING, 1),
    ("withdrawn by mail counts as closed", [interview(3), i(Purpose.WITHDRAWAL, 1)], [], 2, CLOSED, 0),
    ("withdrawn by phone counts as closed", [interview(3)], [SaidWithdrawn(day(1))], 2, CLOSED, 0),
    ("the user knows the date", [they(at=-5)], [SaidInterviewed(day(1), day(0))], 2, WAITING, 1),
]  # fmt: skip


@pytest.mark.parametrize(
    ("messages", "notes", "now", "name", "number"), [pytest.param(*c, id=c0) for c0, *c in FOUND]
)
def test_the_stage_that_the_facts_have(
    messages: list[ReadMessage], notes: list[Note], now: float, name: StageName, number: int
) -> None:
    stage = stage_of(facts(*messages, notes=notes), day(now))
    assert (stage.name, stage.round, stage.by_user) == (name, number, False)


def test_an_interview_stage_has_the_day_of_the_next_one() -> None:
    stage = stage_of(facts(PANEL), day(1))
    assert stage.interview is not None
    assert stage.interview.starts_at == day(4)


WAITED = [interview(0), i(Purpose.THANK_YOU, 1)]
ASKED = [interview(0), they(Kind.QUESTION, 1, asks=True)]

SAID: list[tuple[str, list[ReadMessage], list[Note], StageName, bool]] = [
    ("the word counts", WAITED, [SaidStage(day(2), DECLINED)], DECLINED, True),
    ("the last word counts", WAITED, [SaidStage(day(2), DECLINED), SaidStage(day(3), OFFER)], OFFER, True),
    ("taken back", WAITED, [SaidStage(day(2), DECLINED), SaidStage(day(3), None)], WAITING, False),
    ("a snooze moves nothing", WAITED, [SaidStage(day(2), OFFER), Snoozed(day(3), day(9))], OFFER, True),
    ("the user's own mail moves nothing", [*WAITED, i(Purpose.CHECK_IN, 7)], [SaidStage(day(2), SCHEDULING)], SCHEDULING, True),
    ("an absence moves nothing", [*WAITED, i(Purpose.CHECK_IN, 7), away(7)], [SaidStage(day(2), SCHEDULING)], SCHEDULING, True),
    ("an answer moves it on", [*WAITED, they(at=5)], [SaidStage(day(2), SCHEDULING)], ANSWERED, False),
    ("an answer to the same end leaves it", [*ASKED, they(at=5)], [SaidStage(day(2), ANSWERED)], ANSWERED, True),
    ("a new question is not lost", [*ASKED, they(Kind.QUESTION, 5, asks=True)], [SaidStage(day(2), WAITING)], ANSWERED, False),
    ("another round moves it on", [*WAITED, SECOND_ROUND], [SaidStage(day(2), DECLINED)], WAITING, False),
    ("a rejection moves it on", [*WAITED, they(Kind.REJECTION, 5)], [SaidStage(day(2), OFFER)], DECLINED, False),
    ("a rejection that was none", [*WAITED, they(Kind.REJECTION, 1)], [SaidStage(day(2), WAITING)], WAITING, True),
    ("an offer that was none", [*WAITED, they(Kind.OFFER, 1)], [SaidStage(day(2), ANSWERED)], ANSWERED, True),
    ("a question that is settled", ASKED, [SaidStage(day(2), WAITING)], WAITING, True),
    ("closed by this way", WAITED, [SaidStage(day(2), CLOSED)], CLOSED, True),
    ("closed, and any answer opens it", [*ASKED, they(at=5)], [SaidStage(day(2), CLOSED)], ANSWERED, False),
    ("closing it later", WAITED, [SaidStage(day(2), OFFER), Closed(day(3))], CLOSED, False),
    ("opening it later", WAITED, [SaidStage(day(2), CLOSED), Closed(day(3), closed=False)], WAITING, False),
    ("a closed one that is open", WAITED, [Closed(day(2)), SaidStage(day(3), WAITING)], WAITING, True),
    ("withdrawing later", WAITED, [SaidStage(day(2), OFFER), SaidWithdrawn(day(3))], CLOSED, False),
]  # fmt: skip


@pytest.mark.parametrize(
    ("messages", "notes", "name", "by_user"), [pytest.param(*c, id=c0) for c0, *c in SAID]
)
def test_the_user_s_word_holds_until_newer_mail_moves_it(
    messages: list[ReadMessage], notes: list[Note], name: StageName, *, by_user: bool
) -> None:
    stage = stage_of(facts(*messages, notes=notes), day(10))
    assert (stage.name, stage.by_user) == (name, by_user)


ADVISED = [
    (DECLINED, Rule.REJECTED),
    (OFFER, Rule.OFFER),
    (CLOSED, Rule.CLOSE_OUT),
    (WAITING, Rule.FIRST_CHECK_IN),
    (ANSWERED, Rule.FIRST_CHECK_IN),
]


@pytest.mark.parametrize(("name", "rule"), ADVISED)
def test_advice_follows_the_word(name: StageName, rule: Rule) -> None:
    """Whatever the mail said of a decision before, rightly or not."""
    for mail in ([], [they(Kind.REJECTION, 1)], [they(Kind.OFFER, 1)]):
        found = facts(
            interview(0), *mail, i(Purpose.THANK_YOU, 1.5), notes=[SaidStage(day(2), name)]
        )
        assert advise(found, Policy(), day(2)).rule is rule


def test_a_decision_by_hand_stands_in_the_timeline() -> None:
    found = facts(*WAITED, notes=[SaidStage(day(2), DECLINED)])
    assert found.timeline[-1].what == "rejection"
    assert "rejection" not in {p.what for p in facts(*WAITED, notes=[SaidStage(day(2), WAITING)]).timeline}  # fmt: skip


def test_a_word_costs_no_more_for_a_thousand_mails() -> None:
    notices = [away(3 + number / 100) for number in range(1000)]
    story = story_of([*WAITED, *notices], [SaidStage(day(2), DECLINED)], OWNERS)
    folded: list[int] = []

    def fold_some(some: Sequence[ReadMessage], told: Sequence[Note]) -> Conversation:
        folded.append(len(some))
        return facts(*some[:2])

    found = with_said_stage(facts(*WAITED), story, fold_some)
    assert found.said_stage is not None
    assert len(folded) <= MOST + 2
    assert max(folded) == len(story.messages), "what is newest is never left out"


@settings(max_examples=300, deadline=None)
@given(conversations(), instants)
def test_every_conversation_has_a_stage(conversation: Conversation, now: datetime) -> None:
    stage = stage_of(conversation, now)
    assert isinstance(stage, Stage)
    assert (stage.round > 0) == (stage.interview is not None)
    assert stage.interview is None or stage.name in (INTERVIEW, WAITING)


@settings(max_examples=120, deadline=None)
@given(mails, said, st.sampled_from(StageName), st.randoms(use_true_random=False))
def test_the_last_word_of_all_always_counts(
    messages: list[ReadMessage], told: list[Note], name: StageName, random: Random
) -> None:
    last = max([r.at for r in messages] + [n.at for n in told] + [day(0)])
    notes = [*told, SaidStage(last + timedelta(minutes=1), name)]
    random.shuffle(notes)
    stage = stage_of(fold(messages, notes, owners=OWNERS), last + timedelta(days=1))
    assert (stage.name, stage.by_user) == (name, True)
