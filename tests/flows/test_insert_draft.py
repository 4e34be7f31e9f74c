"""One click, one draft: re-read, advise again, write it down, then ask; and never a second one."""

from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta

import pytest

from app.domain.account import TrustLevel
from app.domain.drafting.model import DraftKind, Manner, ReplyDraft, Typed, Voice
from app.domain.errors import AnswerArrived, BadInput, DraftUnknown, MailboxDown, ThreadGone
from app.domain.message import ThreadId
from app.domain.policy.advise import advise
from app.flows.insert_draft import Changed, Wish, insert_draft
from app.flows.outbox import Made
from app.flows.settle_drafts import AT_REST, settle_drafts
from app.mail.ports import DraftRef
from app.store import drafts, mailboxes
from app.store.drafts import DraftState
from app.store.session import Database
from tests.flows.story import INVITED, ME, PROMISE, THANKS, Shown, Story, begin

DAY = timedelta(days=1)
FIRST = Wish(kind=DraftKind.FIRST_CHECK_IN, typed=Typed(signature="Sam Lee"))


@pytest.fixture
def due(story: Story) -> Story:
    """Thanked after the interview, and silence since: the first check-in is due."""
    return silent(story)


def silent(story: Story) -> Story:
    invitation = story.mail(INVITED, ago=12 * DAY)
    story.sent(THANKS, parent=invitation, ago=6 * DAY)
    story.sync()
    story.now += 7 * DAY
    advice = advise(story.facts, story.met.preferences.policy, story.now)
    assert advice.rule == "first-check-in"
    return story


def insert(story: Story, wish: Wish = FIRST) -> Made | Changed:
    return insert_draft(
        story.database, story.box, story.mailbox, story.one, ThreadId("t1"), wish,
        pause=story.pause, now=story.now,
    )  # fmt: skip


def discard_all(story: Story) -> None:
    for kept in story.mailbox.drafts:
        story.mailbox.withdraw_draft(kept.ref)


def states(story: Story) -> list[DraftState]:
    with story.database.reading() as db:
        return [draft.state for draft in drafts.of_conversation(db, story.one.id)]


def test_the_draft_is_a_reply_in_the_thread(due: Story) -> None:
    made = insert(due)
    assert isinstance(made, Made)
    assert made.fresh
    [kept] = due.mailbox.drafts
    content = kept.content
    assert (content.thread_id, content.sender.email) == ("t1", ME)
    assert [address.email for address in content.to] == ["dana@acme.example"]
    assert content.subject == "Re: Interview for Backend Engineer"
    assert content.in_reply_to in content.references
    assert len(content.references) == 2
    assert "Hi Dana," in content.body
    assert content.body.rstrip().endswith("Sam Lee")
    assert states(due) == [DraftState.CREATED]


def test_a_second_click_opens_the_same_draft(due: Story) -> None:
    first, second = insert(due), insert(due)
    assert isinstance(first, Made)
    assert isinstance(second, Made)
    assert second.ref == first.ref
    assert not second.fresh
    assert len(due.mailbox.drafts) == 1


WARM = replace(FIRST, manner=Manner(Voice.WARM))


def test_an_untouched_draft_makes_room_for_one_in_another_manner(due: Story) -> None:
    usual, warm = insert(due), insert(due, WARM)
    assert isinstance(usual, Made)
    assert isinstance(warm, Made)
    assert warm.fresh
    assert [kept.ref for kept in due.mailbox.drafts] == [warm.ref]
    assert "Best wishes" in due.mailbox.drafts[0].content.body
    again, plain = insert(due, WARM), insert(due)
    assert again == plain == Made(warm.ref, fresh=False)


def test_a_touched_draft_makes_no_room(due: Story) -> None:
    usual = insert(due)
    assert isinstance(usual, Made)
    due.mailbox.touch_draft(usual.ref.draft_id, "My own words.")
    assert insert(due, WARM) == Made(usual.ref, fresh=False)
    assert len(due.mailbox.drafts) == 1


def test_where_drafts_cannot_be_taken_back_the_first_is_opened(due: Story) -> None:
    usual = insert(due)
    assert isinstance(usual, Made)
    box = replace(due.box, level=TrustLevel.HEADERS)
    again = insert_draft(
        due.database, box, due.mailbox, due.one, ThreadId("t1"), WARM,
        pause=due.pause, now=due.now,
    )  # fmt: skip
    assert again == Made(usual.ref, fresh=False)


@pytest.mark.parametrize("kind", [DraftKind.GOODBYE, DraftKind.OFFER_REPLY, DraftKind.THANK_YOU])
def test_a_draft_that_does_not_fit_is_not_made(due: Story, kind: DraftKind) -> None:
    assert isinstance(insert(due, replace(FIRST, kind=kind)), Changed)


def test_a_withdrawal_fits_while_something_is_open(due: Story) -> None:
    assert isinstance(insert(due, replace(FIRST, kind=DraftKind.WITHDRAWAL)), Made)
    assert "withdraw my application" in due.mailbox.drafts[0].content.body


def test_ten_clicks_at_once_make_one_draft(due: Story) -> None:
    """Whoever comes while it is being made may be told that it may be there already."""

    def click(_: int) -> object:
        with suppress(DraftUnknown):
            return insert(due)
        return None

    with ThreadPoolExecutor(10) as pool:
        made = list(pool.map(click, range(10)))
    assert len(due.mailbox.drafts) == 1
    assert {m.ref.draft_id for m in made if isinstance(m, Made)} == {
        due.mailbox.drafts[0].ref.draft_id
    }


def test_an_answer_that_came_meanwhile_means_no_draft(due: Story) -> None:
    due.mail(PROMISE, parent=due.mailbox.thread(ThreadId("t1"))[-1])
    with pytest.raises(AnswerArrived):
        insert(due)
    assert due.mailbox.drafts == ()
    assert due.facts.last_answer is not None  # and what was read is kept


def test_an_answer_that_the_background_has_read_already_means_no_draft(due: Story) -> None:
    due.mail(PROMISE, parent=due.mailbox.thread(ThreadId("t1"))[-1])
    due.sync()
    with pytest.raises(AnswerArrived):
        insert(due)
    assert due.mailbox.drafts == ()


def test_advice_that_has_changed_otherwise_shows_the_new_advice(due: Story) -> None:
    due.sent(
        "Hi Dana,\n\nI wanted to ask whether there is any news about the Backend Engineer "
        "position. When may I expect to hear from you?\n\nKind regards\nSam",
        parent=due.mailbox.thread(ThreadId("t1"))[-1],
    )
    found = insert(due)
    assert isinstance(found, Changed)
    assert due.mailbox.drafts == ()


def test_a_thread_that_is_gone_says_so(due: Story) -> None:
    for message in due.mailbox.thread(ThreadId("t1")):
        due.mailbox.delete(message.remote_id)
    with pytest.raises(ThreadGone):
        insert(due)
    assert states(due) == []


def test_a_clear_refusal_leaves_the_place_free(due: Story) -> None:
    due.mailbox.thread(ThreadId("t1"))
    refusing = Refusing(due)
    with pytest.raises(MailboxDown):
        insert_draft(
            due.database, due.box, refusing, due.one, ThreadId("t1"), FIRST,
            pause=due.pause, now=due.now,
        )  # fmt: skip
    assert states(due) == []
    assert isinstance(insert(due), Made)


class Refusing(Shown):
    """The same mailbox, which reads well and writes nothing."""

    def __init__(self, story: Story) -> None:
        self.__dict__ = story.mailbox.__dict__

    def create_draft(self, draft: ReplyDraft) -> DraftRef:
        raise MailboxDown


def lose_the_answer(story: Story) -> None:
    story.mailbox.thread(ThreadId("t1"))
    losing = Losing(story)
    with pytest.raises(DraftUnknown):
        insert_draft(
            story.database, story.box, losing, story.one, ThreadId("t1"), FIRST,
            pause=story.pause, now=story.now,
        )  # fmt: skip


class Losing(Refusing):
    """It writes, and the answer is lost."""

    def create_draft(self, draft: ReplyDraft) -> DraftRef:
        Shown.create_draft(self, draft)
        raise DraftUnknown


def test_a_lost_answer_is_unknown_and_never_doubled(due: Story) -> None:
    lose_the_answer(due)
    assert states(due) == [DraftState.UNKNOWN]
    with pytest.raises(DraftUnknown):
        insert(due)
    assert len(due.mailbox.drafts) == 1


def test_after_a_while_the_lost_draft_is_found_and_opened(due: Story) -> None:
    lose_the_answer(due)
    due.now += 2 * AT_REST
    made = insert(due)
    assert isinstance(made, Made)
    assert made.ref.draft_id == due.mailbox.drafts[0].ref.draft_id
    assert len(due.mailbox.drafts) == 1


def test_the_background_finds_it_too(due: Story) -> None:
    lose_the_answer(due)
    due.now += 2 * AT_REST
    assert settle_drafts(due.database, open_mailbox=due, now=due.now) == 1
    assert states(due) == [DraftState.OPENED]


def test_a_draft_that_was_never_made_is_made_at_the_next_click(due: Story) -> None:
    lose_the_answer(due)
    discard_all(due)
    due.now += 2 * AT_REST
    made = insert(due)
    assert isinstance(made, Made)
    assert made.fresh
    assert len(due.mailbox.drafts) == 1


def test_a_draft_that_the_user_discarded_is_made_anew(due: Story) -> None:
    insert(due)
    discard_all(due)
    made = insert(due)
    assert isinstance(made, Made)
    assert made.fresh


def test_an_untouched_draft_is_withdrawn_when_an_answer_comes(due: Story) -> None:
    insert(due)
    due.now += DAY
    due.mail(PROMISE, parent=due.mailbox.thread(ThreadId("t1"))[-1])
    due.sync()
    assert due.mailbox.drafts == ()
    assert states(due) == [DraftState.WITHDRAWN]


def test_a_draft_that_the_user_has_touched_stays(due: Story) -> None:
    made = insert(due)
    assert isinstance(made, Made)
    due.mailbox.touch_draft(made.ref.draft_id, "My own words")
    due.now += DAY
    due.mail(PROMISE, parent=due.mailbox.thread(ThreadId("t1"))[-1])
    due.sync()
    assert len(due.mailbox.drafts) == 1
    assert states(due) == [DraftState.OPENED]


def test_an_absence_notice_withdraws_nothing(due: Story) -> None:
    insert(due)
    due.now += DAY
    due.mail(
        "I am out of the office until 20 March 2026.",
        parent=due.mailbox.thread(ThreadId("t1"))[-1], subject="Automatic reply: Interview",
        headers={"auto-submitted": "auto-replied"},
    )  # fmt: skip
    due.sync()
    assert due.facts.away is not None
    assert len(due.mailbox.drafts) == 1


def test_a_sent_draft_is_a_follow_up_and_the_next_one_is_another(due: Story) -> None:
    made = insert(due)
    assert isinstance(made, Made)

    due.mailbox.send_draft(made.ref.draft_id)
    due.sync()
    assert len(due.facts.check_ins) == 1
    assert states(due) == [DraftState.OPENED]
    due.now += 12 * DAY
    second = insert(due, Wish(kind=DraftKind.SECOND_CHECK_IN))
    assert isinstance(second, Made)
    assert second.fresh


def test_a_stranger_cannot_be_written_to(due: Story) -> None:
    with pytest.raises(ThreadGone):
        insert(due, Wish(kind=DraftKind.FIRST_CHECK_IN, to="mallory@evil.example"))
    assert due.mailbox.drafts == ()


def test_what_was_typed_too_long_is_said_and_nothing_is_made(due: Story) -> None:
    long = Typed(point="word " * 400)
    with pytest.raises(BadInput):
        insert(due, Wish(kind=DraftKind.FIRST_CHECK_IN, typed=long))
    assert due.mailbox.drafts == ()
    assert states(due) == []


def test_where_drafts_cannot_be_listed_a_lost_one_stays_unknown(sqlite_database: Database) -> None:
    story = silent(begin(sqlite_database))
    with story.database.transaction() as db:
        mailboxes.set_level(db, story.mailbox_id, TrustLevel.ON_OPEN)
    lose_the_answer(story)
    story.now += 2 * AT_REST
    with pytest.raises(DraftUnknown):
        insert(story)
    assert len(story.mailbox.drafts) == 1
