"""Asking for the marks of a person to be brought up to date, inside whatever changes them."""

from datetime import datetime

from app.domain.account import MailboxId, PersonId
from app.store import marks, people, work
from app.store.marks import Right
from app.store.session import Session


def marks_may_change(db: Session, person_id: PersonId, now: datetime) -> None:
    """Facts or time have moved, or a wish has. Nothing for who does not want marks; a burst of
    changes starts one run."""
    for mailbox_id, seq in marks.touch(db, person_id, now):
        work.ask_for_mailbox(db, work.MARK, mailbox_id, name=f"marks:{mailbox_id}:{seq}")


def marks_after_connecting(
    db: Session, person_id: PersonId, mailbox_id: MailboxId, now: datetime, *, granted: bool
) -> None:
    """A mailbox has a grant, or another one: what is wanted there is looked at with it."""
    if people.preferences(db, person_id).mark_threads:
        marks.want(db, person_id, now)
    marks.set_right(db, mailbox_id, Right.GRANTED if granted else Right.UNKNOWN)
    marks_may_change(db, person_id, now)
