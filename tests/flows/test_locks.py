"""Nobody waits crosswise: whoever waits for a person's row holds nothing of that person's.

Played on PostgreSQL, where rows are locked one by one; on SQLite every writer is alone. Of two that
wait for each other PostgreSQL ends one, and its user would see a page of trouble.
"""

from collections.abc import Callable
from dataclasses import replace

import pytest
from sqlalchemy import Integer, select, text

from app.domain.errors import AppError
from app.domain.message import ThreadId
from app.domain.notes import Snoozed
from app.domain.policy.numbers import Policy
from app.flows.access import grant_is_gone
from app.flows.act import note_down
from app.flows.connect import Asked, start_watching, use_up
from app.flows.daily_summary import end_summary, prefer_summary
from app.flows.disconnect import disconnect, forget
from app.flows.home import home
from app.flows.insert_draft import Wish, insert_draft
from app.flows.mark_threads import mark_threads, prefer_marks
from app.flows.meet import Caller, meet
from app.flows.prefer_numbers import prefer_numbers
from app.flows.prefer_prompting import at_times, prefer_prompting
from app.flows.prepare_drafts import prefer_prepared_drafts
from app.flows.renew_watches import renew_watches
from app.flows.shown import Seen
from app.flows.sign_in import renew, swap
from app.flows.wake import wake
from app.store import mailboxes, people, work
from app.store.session import Session
from app.store.tables import (
    Base,
    ConversationRow,
    DailySummaryRow,
    MailboxRow,
    MailboxSignalRow,
    MarkingRow,
    OneTimeCodeRow,
    PaneSessionRow,
    PersonRow,
    ThreadRow,
    TicketRow,
)
from tests.flows.meanwhile import (
    ANY,
    CODE,
    DAY,
    SUDDEN,
    TICKET,
    TOKEN,
    VERIFIER,
    busy_story,
    meanwhile,
    postgres_alone,
)
from tests.flows.story import Story

__all__ = ["busy_story", "postgres_alone"]
BELOW: tuple[type[Base], ...] = (
    MailboxRow,
    MailboxSignalRow,
    MarkingRow,
    DailySummaryRow,
    ThreadRow,
    ConversationRow,
    PaneSessionRow,
    OneTimeCodeRow,
    TicketRow,
)


def start_over(story: Story) -> None:
    with story.database.transaction() as db:
        mailboxes.move_cursor(db, story.mailbox_id, seen=story.box.cursor, to=None)
    story.sync()


def take_mail(story: Story) -> None:
    story.mail("Hi Sam, thanks, we will write by Friday. Dana", thread="t1")
    story.sync()


def lose_mail(story: Story) -> None:
    for thread in ("t1", "t2"):
        for message in story.mailbox.thread(ThreadId(thread)):
            story.mailbox.delete(message.remote_id)
    story.sync()


def end_backfill(story: Story) -> None:
    with story.database.transaction() as db:
        work.ask_backfill(db, story.mailbox_id)
        run = db.scalar(select(MailboxRow.backfill_id).where(MailboxRow.id == story.mailbox_id))
    with story.database.transaction() as db:
        work.end_backfill(db, story.mailbox_id, str(run), story.now, done=True)


def one_run(story: Story) -> None:
    with story.database.transaction() as db:
        work.ask_sync(db, story.mailbox_id, story.now)


def write_draft(story: Story) -> None:
    stored = story.stored()[0]
    thread = stored.facts.threads[0]
    insert_draft(
        story.database, story.box, story.mailbox, stored, thread, Wish(),
        pause=story.pause, now=story.now,
    )  # fmt: skip


def wake_last(story: Story) -> None:
    stored = story.stored()[-1]
    wake(
        story.database, stored.id, stored.generation, open_mailbox=story, pause=story.pause,
        now=story.now,
    )  # fmt: skip


def summary_elsewhere(story: Story) -> None:
    with story.database.reading() as db:
        box = mailboxes.of_person(db, story.person_id)[-1]
    prefer_summary(story.database, story.person_id, box, 10, story.now)


def meet_elsewhere(story: Story) -> None:
    seen = Seen(zone="Europe/Berlin", language="de")
    meet(story.database, Caller("sub-of-sam", "sam@work.example"), seen, story.now)


def begin_to_connect(story: Story) -> None:
    asked = Asked(story.person_id, ANY)
    with story.database.transaction() as db:
        use_up(db, asked, TICKET, state="state", secret={}, now=story.now)


ACTS: dict[str, Callable[[Story], object]] = {
    "start watching": lambda s: start_watching(s.database, s.mailbox_id, s, s.now),
    "start over": start_over,
    "take mail": take_mail,
    "lose mail": lose_mail,
    "read the past": lambda s: s.backfill(),
    "end a back-fill": end_backfill,
    "ask for a sync": one_run,
    "disconnect": lambda s: disconnect(
        s.database, person_id=s.person_id, mailbox_id=s.mailbox_id, now=s.now
    ),
    "forget": lambda s: forget(s.database, person_id=s.person_id, now=s.now),
    "lose the grant": lambda s: grant_is_gone(s.database, s.mailbox_id),
    "renew watches": lambda s: renew_watches(s.database, open_mailbox=s, now=s.now),
    "home": lambda s: home(s.database, s.met, Seen(), s.now),
    "wake": wake_last,
    "numbers": lambda s: prefer_numbers(
        s.database, s.person_id, lambda kept: replace(kept, policy=Policy(first_after=6)), s.now
    ),
    "prompting": lambda s: prefer_prompting(s.database, s.person_id, at_times("10", ""), s.now),
    "prefer drafts": lambda s: prefer_prepared_drafts(s.database, s.person_id, on=True, now=s.now),
    "prefer marks": lambda s: prefer_marks(s.database, s.person_id, on=True, now=s.now),
    "mark threads": lambda s: mark_threads(s.database, s.mailbox_id, open_mailbox=s, now=s.now),
    "summary elsewhere": summary_elsewhere,
    "no summary": lambda s: end_summary(s.database, s.person_id, open_mailbox=s),
    "snooze": lambda s: note_down(
        s.database, s.person_id, s.stored()[0], Snoozed(s.now, s.now + DAY), now=s.now
    ),
    "draft": write_draft,
    "meet elsewhere": meet_elsewhere,
    "sign in": lambda s: swap(s.database, CODE, VERIFIER, s.now),
    "renew a session": lambda s: renew(s.database, TOKEN, s.now),
    "begin to connect": begin_to_connect,
}


@pytest.mark.parametrize("act", ACTS)
@pytest.mark.parametrize("ends", ["kept", "forgotten"])
def test_who_waits_for_a_person_holds_nothing_of_theirs(story: Story, act: str, ends: str) -> None:
    """Somebody has the person and what is stored last of each kind, and then wants the rest."""
    with story.database.transaction() as db:
        if ends == "kept":
            db.scalar(select(PersonRow.id).where(PersonRow.id == story.person_id).with_for_update())
        else:
            people.hold_to_delete(db, story.person_id)
        take_the_last(db)
        with meanwhile(story.database, lambda: ACTS[act](story)) as running:
            take_everything(db)
            if ends == "forgotten":
                people.forget(db, story.person_id)
            db.commit()
    for trouble in running.trouble:
        assert ends == "forgotten", trouble
        assert isinstance(trouble, AppError), trouble


def take_the_last(db: Session) -> None:
    for row in BELOW:
        key = row.__mapper__.primary_key[0]
        if isinstance(key.type, Integer):  # by number; the others are found by a hash, one by one
            db.execute(select(key).order_by(key.desc()).limit(1).with_for_update())


def take_everything(db: Session) -> None:
    db.execute(text(f"SET LOCAL lock_timeout = '{SUDDEN}'"))
    for row in BELOW:
        db.execute(select(*row.__mapper__.primary_key).with_for_update())
