"""Daily summaries: in which mailbox one lies, which draft that is, and when the next is due."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from app.domain.account import MailboxId, PersonId
from app.store.session import changed, upsert
from app.store.tables import DailySummaryRow, MailboxRow


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """One mailbox's; without a draft all three ids are empty."""

    mailbox_id: MailboxId
    hour: int
    due_at: datetime
    draft_id: str = ""
    thread_id: str = ""
    message_id: str = ""


def prefer(db: Session, person_id: PersonId, summary: Summary) -> None:
    """Have one in its mailbox from now on, and in none of the others of the person. A draft that
    lies there already stays known."""
    others = select(MailboxRow.id).where(
        MailboxRow.person_id == person_id, MailboxRow.id != summary.mailbox_id
    )
    db.execute(delete(DailySummaryRow).where(DailySummaryRow.mailbox_id.in_(others)))
    row = upsert(db, DailySummaryRow).values(
        mailbox_id=summary.mailbox_id, hour=summary.hour, due_at=summary.due_at,
        draft_id="", remote_thread_id="", message_id="",
    )  # fmt: skip
    db.execute(
        row.on_conflict_do_update(
            index_elements=["mailbox_id"], set_={"hour": summary.hour, "due_at": summary.due_at}
        )
    )


def of_person(db: Session, person_id: PersonId) -> Summary | None:
    """None: not asked for. Two people who became one have one left: that of the first mailbox."""
    row = db.scalar(
        select(DailySummaryRow)
        .join(MailboxRow, MailboxRow.id == DailySummaryRow.mailbox_id)
        .where(MailboxRow.person_id == person_id)
        .order_by(DailySummaryRow.mailbox_id)
        .limit(1)
    )
    return None if row is None else _summary(row)


def of_mailbox(db: Session, mailbox_id: MailboxId) -> Summary | None:
    """None: not asked for."""
    row = db.get(DailySummaryRow, mailbox_id)
    return None if row is None else _summary(row)


def due(db: Session, now: datetime, *, limit: int = 500) -> Sequence[Summary]:
    """The longest overdue first."""
    query = select(DailySummaryRow).where(DailySummaryRow.due_at <= now)
    order = query.order_by(DailySummaryRow.due_at, DailySummaryRow.mailbox_id)
    return [_summary(row) for row in db.scalars(order.limit(limit))]


def move(db: Session, seen: Summary, to: Summary) -> bool:
    """Compare and set. False: somebody else was here meanwhile, or it is switched off."""
    statement = (
        update(DailySummaryRow)
        .where(
            DailySummaryRow.mailbox_id == seen.mailbox_id,
            DailySummaryRow.due_at == seen.due_at,
            DailySummaryRow.draft_id == seen.draft_id,
        )
        .values(
            due_at=to.due_at, draft_id=to.draft_id, remote_thread_id=to.thread_id,
            message_id=to.message_id,
        )
    )  # fmt: skip
    return changed(db, statement) > 0


def remove(db: Session, person_id: PersonId) -> None:
    """None is made any more."""
    mine = select(MailboxRow.id).where(MailboxRow.person_id == person_id)
    db.execute(delete(DailySummaryRow).where(DailySummaryRow.mailbox_id.in_(mine)))


def drop(db: Session, mailbox_id: MailboxId) -> None:
    """None in this mailbox any more."""
    db.execute(delete(DailySummaryRow).where(DailySummaryRow.mailbox_id == mailbox_id))


def _summary(row: DailySummaryRow) -> Summary:
    return Summary(
        mailbox_id=MailboxId(row.mailbox_id),
        hour=row.hour,
        due_at=row.due_at,
        draft_id=row.draft_id,
        thread_id=row.remote_thread_id,
        message_id=row.message_id,
    )
