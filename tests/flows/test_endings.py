"""A grant that ends: with us at once, at its provider as soon as that answers, and no longer than
two days after."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta

import pytest

from app.domain.account import GrantState, Mailbox, TrustLevel
from app.domain.errors import AppError, MailboxBusy, MailboxDown, NotSetUp, ReconnectNeeded
from app.flows.connect import keep_grant
from app.flows.disconnect import disconnect, forget
from app.flows.endings import GIVEN_UP, HOLDS_UP, end_grant
from app.mail import ports
from app.store import endings, marks, people
from tests.flows.marking import a_question, held, marked, run
from tests.flows.story import ME, Shown, Story
from tests.web.doors import rows


@dataclass
class Provider:
    """The memory mailbox with its provider around it, which can be away."""

    story: Story
    down: AppError | None = None
    tokens_down: AppError | None = None
    returned: list[str] = field(default_factory=list)
    asked: int = 0

    def watched(self, box: Mailbox, grant: str) -> Shown:
        self.asked += 1
        if self.down is not None:
            self.story.mailbox.fail(self.down)
        return self.story.mailbox

    def shown(self, box: Mailbox, context: ports.OpenContext) -> Shown:
        raise AssertionError("nobody looks")

    def give_back(self, box: Mailbox, grant: str) -> None:
        if self.tokens_down is not None:
            raise self.tokens_down
        self.returned.append(grant)

    def work(self) -> int:
        """What is due; how many."""
        with self.story.database.reading() as db:
            due = endings.due(db, self.story.now)
        for ending_id, _ in due:
            end_grant(self.story.database, ending_id, open_mailbox=self, now=self.story.now)
        return len(due)

    def work_for(self, time: timedelta) -> None:
        until = self.story.now + time
        while self.story.now < until:
            self.work()
            self.story.now += timedelta(minutes=1)


@pytest.fixture
def provider(marking_story: Story) -> Provider:
    """One thread is marked."""
    a_question(marking_story)
    run(marking_story)
    assert marked(marking_story)
    return Provider(marking_story)


def disconnected(story: Story) -> None:
    disconnect(
        story.database, person_id=story.person_id, mailbox_id=story.mailbox_id, now=story.now
    )


def forgotten(story: Story) -> None:
    forget(story.database, person_id=story.person_id, now=story.now)


ENDS = pytest.mark.parametrize("end", [disconnected, forgotten])
AWAY = pytest.mark.parametrize("trouble", [MailboxBusy(), MailboxDown(), NotSetUp()])


@ENDS
def test_all_is_taken_down_and_then_given_back(
    provider: Provider, end: Callable[[Story], None]
) -> None:
    end(provider.story)
    assert provider.work() == 1
    assert marked(provider.story) == set()
    assert provider.returned == ["refresh"]
    assert "ending" not in rows(provider.story.database)


@ENDS
@AWAY
def test_a_provider_that_is_away_holds_up_nothing_of_ours(
    provider: Provider, end: Callable[[Story], None], trouble: AppError
) -> None:
    story, provider.down, provider.tokens_down = provider.story, trouble, trouble
    end(story)
    provider.work_for(HOLDS_UP / 2)
    assert provider.returned == []
    if end is forgotten:
        assert rows(story.database).keys() == {"ending"}
    else:
        assert (story.box.grant, story.box.level) == (GrantState.NONE, TrustLevel.ON_OPEN)
        assert held(story) == []
    provider.down = provider.tokens_down = None
    provider.work_for(timedelta(hours=2))
    assert marked(story) == set()
    assert provider.returned == ["refresh"]
    assert "ending" not in rows(story.database)


def test_marks_that_cannot_come_off_do_not_keep_the_grant_alive(provider: Provider) -> None:
    forgotten(provider.story)
    provider.down = MailboxBusy()
    provider.work_for(3 * HOLDS_UP)
    assert provider.returned == ["refresh"]
    assert rows(provider.story.database) == {}


def test_a_dead_grant_is_no_more_work(provider: Provider) -> None:
    provider.down = ReconnectNeeded()
    provider.tokens_down = ReconnectNeeded()
    forgotten(provider.story)
    assert provider.work() == 1
    assert rows(provider.story.database) == {}


def test_it_is_tried_less_and_less_often_and_given_up_in_the_end(provider: Provider) -> None:
    provider.tokens_down = MailboxDown()
    forgotten(provider.story)
    provider.work_for(GIVEN_UP - timedelta(hours=1))
    assert "ending" in rows(provider.story.database)
    provider.work_for(timedelta(hours=3))
    assert rows(provider.story.database) == {}
    assert 40 < provider.asked < 60
    assert provider.returned == []


def test_two_runs_do_it_once(provider: Provider) -> None:
    forgotten(provider.story)
    with provider.story.database.reading() as db:
        [(ending_id, _)] = endings.due(db, provider.story.now)
    with provider.story.database.transaction() as db:
        assert endings.claim(db, ending_id, provider.story.now)
    now = provider.story.now
    assert not end_grant(provider.story.database, ending_id, open_mailbox=provider, now=now)
    assert provider.asked == 0


def test_who_connects_again_keeps_the_new_grant(provider: Provider) -> None:
    """Google takes back all that a person granted us, not one token of it."""
    story, provider.tokens_down, provider.down = provider.story, MailboxDown(), MailboxDown()
    disconnected(story)
    provider.work()
    with story.database.transaction() as db:
        assert people.hold(db, story.person_id)
        keep_grant(db, story.mailbox_id, TrustLevel.FULL, "new", may_mark=True, now=story.now)
        marks.set_right(db, story.mailbox_id, marks.Right.GRANTED)
    provider.tokens_down = provider.down = None
    provider.work_for(timedelta(hours=4))
    assert provider.returned == []
    assert story.box.grant is GrantState.LIVE
    assert len(held(story)) == 1, "known again, so that it comes off when its time has come"


def test_an_account_on_the_way_to_a_new_grant_is_left_alone(provider: Provider) -> None:
    story = provider.story
    disconnected(story)
    with story.database.transaction() as db:
        until = story.now + timedelta(minutes=2)
        endings.hold_off(db, story.box.provider, ME.upper(), until)
    assert provider.work() == 0
    story.now = until
    assert provider.work() == 1
    assert provider.returned == ["refresh"]


def test_a_lower_level_takes_the_marks_off_by_the_old_grant(provider: Provider) -> None:
    story = provider.story
    with story.database.transaction() as db:
        assert people.hold(db, story.person_id)
        keep_grant(db, story.mailbox_id, TrustLevel.HEADERS, "new", may_mark=False, now=story.now)
    assert provider.work() == 1
    assert marked(story) == set()
    assert provider.returned == []
    assert story.box.grant is GrantState.LIVE
