"""The past is read newest first, page by page, once, whatever happens meanwhile."""

from datetime import timedelta

import pytest

from app.domain.account import Mailbox
from app.domain.errors import MailboxDown
from app.domain.message import Address, Message, RemoteId
from app.flows.backfill import Place, backfill_page
from app.flows.sync import sync_page
from app.mail.ports import OpenContext
from tests.flows.story import INVITED, LUNCH, PROMISE, THANKS, Shown, Story

BEN = Address("ben@friends.example", "Ben")
DAEMON = Address("mailer-daemon@googlemail.com", "Mail Delivery Subsystem")
DAY = timedelta(days=1)


def page(story: Story, place: str | None) -> str | None:
    return backfill_page(
        story.database, story.mailbox_id, place, open_mailbox=story, reach=60 * DAY, now=story.now
    )


def test_sixty_days_are_read_and_no_more(story: Story) -> None:
    story.mail(INVITED, thread="old", sender=Address("hr@old.example"), ago=61 * DAY)
    story.mail(INVITED, thread="new", sender=Address("hr@new.example"), ago=59 * DAY)
    story.backfill()
    assert [stored.facts.threads for stored in story.stored()] == [("new",)]


def test_other_mail_is_not_kept(story: Story) -> None:
    for number in range(30):
        story.mail(LUNCH, sender=BEN, thread=f"b{number}", subject="Lunch", ago=DAY)
    story.backfill()
    assert story.ids() == []


def test_it_goes_on_where_it_was_killed(story: Story) -> None:
    for number in range(250):
        story.mail(
            INVITED, thread=f"t{number}", sender=Address(f"hr@firm{number}.example"),
            ago=timedelta(hours=number),
        )  # fmt: skip
    place = page(story, page(story, None))
    assert place is not None
    assert len(story.ids()) == 100
    while place is not None:
        place = page(story, place)
    assert len(story.ids()) == 250


def test_a_page_that_runs_twice_changes_nothing(story: Story) -> None:
    invitation = story.mail(INVITED, ago=6 * DAY)
    story.sent(THANKS, parent=invitation, ago=3 * DAY)
    first = page(story, None)
    second = page(story, first)
    before = story.stored()
    assert page(story, first) == second
    assert story.stored() == before


def test_the_place_holds_ids_and_dates_only(story: Story) -> None:
    story.mail(INVITED, ago=6 * DAY)
    place = page(story, None)
    assert place is not None
    assert Place.of(place).text() == place
    assert "Dana" not in place
    assert "Interview" not in place


def test_a_bounce_that_is_newer_than_the_mail_it_is_about_is_found(story: Story) -> None:
    """Newest first means: the notice is met before anybody knows what it belongs to."""
    for number in range(120):
        story.mail(LUNCH, sender=BEN, thread=f"b{number}", subject="Lunch", ago=5 * DAY)
    mail = story.sent(THANKS, ago=8 * DAY)
    story.mail(
        "Your message to dana@acme.example could not be delivered. 550 5.1.1 User unknown",
        sender=DAEMON, thread="notice", subject="Delivery Status Notification (Failure)",
        ago=DAY, headers={"x-failed-recipients": "dana@acme.example", "in-reply-to": mail.internet_message_id},
    )  # fmt: skip
    story.backfill()
    assert len(story.ids()) == 2


def test_a_message_that_is_deleted_while_it_is_read_does_not_come_back(story: Story) -> None:
    kept = story.mail(INVITED, thread="t1", ago=2 * DAY)
    gone = story.mail(PROMISE, thread="t2", sender=Address("eva@other.example"), ago=DAY)
    place = page(story, None)
    deleting = Opening(Deleting(story, gone.remote_id))
    backfill_page(
        story.database,
        story.mailbox_id,
        place,
        open_mailbox=deleting,
        reach=60 * DAY,
        now=story.now,
    )
    assert story.ids() == [kept.remote_id]


class Deleting(Shown):
    """The user deletes a mail, and a sync takes that in, while the back-fill holds the page."""

    def __init__(self, story: Story, remote_id: RemoteId) -> None:
        self.__dict__ = story.mailbox.__dict__
        self._doomed = [remote_id]
        self._story = story

    def messages(self, ids: tuple[RemoteId, ...]) -> tuple[Message, ...]:
        found = super().messages(ids)
        while self._doomed:
            self.delete(self._doomed.pop())
            self._story.sync()
        return found


class Opening:
    """Opens a mailbox of ours."""

    def __init__(self, mailbox: Shown) -> None:
        self._mailbox = mailbox

    def watched(self, box: Mailbox, grant: str) -> Shown:
        return self._mailbox

    def shown(self, box: Mailbox, context: OpenContext) -> Shown:
        return self._mailbox


def test_a_provider_in_trouble_leaves_the_page_for_later(story: Story) -> None:
    story.mail(INVITED, ago=DAY)
    place = page(story, None)
    story.mailbox.fail(MailboxDown())
    with pytest.raises(MailboxDown):
        page(story, place)
    assert story.ids() == []
    assert page(story, place) is not None
    assert len(story.ids()) == 1


def test_a_wider_grant_reads_again_what_was_read_by_headers(story: Story) -> None:
    first = story.mail(INVITED, ago=9 * DAY)
    story.mail(PROMISE, parent=first, ago=DAY)
    by_headers = ByHeaders(story)
    sync_page(
        story.database,
        story.mailbox_id,
        open_mailbox=Opening(by_headers),
        pause=story.pause,
        now=story.now,
    )
    assert story.facts.promise is None
    story.backfill()
    assert story.facts.promise is not None


class ByHeaders(Shown):
    """The same mailbox as the level "headers" shows it."""

    def __init__(self, story: Story) -> None:
        self.__dict__ = dict(story.mailbox.__dict__)
        self._header_only = True
