"""What the user learnt from a round, calendars by a secret address, and daily summaries."""

import sqlalchemy as sa
from alembic import op

revision = "lessons_and_calendars"
down_revision = "sign_in_from_outlook"
branch_labels = None
depends_on = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")  # SQLite counts only an INTEGER key


def upgrade() -> None:
    """Forward; must work beside the code that is still running."""
    op.create_table(
        "lesson",
        sa.Column("id", NUMBER, autoincrement=True, nullable=False),
        sa.Column("thread_id", NUMBER, nullable=False),
        sa.Column("row_key", sa.LargeBinary(), nullable=False),
        sa.Column("sealed_lesson", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["thread_id"], ["thread.id"], name="fk_lesson_thread_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_lesson"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_lesson_thread_id_id", "lesson", ["thread_id", "id"], unique=False)

    op.create_table(
        "calendar_feed",
        sa.Column("address_hash", sa.LargeBinary(length=32), nullable=False),
        sa.Column("person_id", NUMBER, nullable=False),
        sa.Column("hour", sa.Integer(), nullable=True),
        sa.Column("content_hash", sa.LargeBinary(length=32), nullable=True),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name="fk_calendar_feed_person_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("address_hash", name="pk_calendar_feed"),
    )
    op.create_index("ix_calendar_feed_person_id", "calendar_feed", ["person_id"], unique=False)

    op.create_table(
        "daily_summary",
        sa.Column("mailbox_id", NUMBER, nullable=False),
        sa.Column("hour", sa.Integer(), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("draft_id", sa.String(length=512), nullable=False),
        sa.Column("remote_thread_id", sa.String(length=512), nullable=False),
        sa.Column("message_id", sa.String(length=512), nullable=False),
        sa.ForeignKeyConstraint(
            ["mailbox_id"], ["mailbox.id"], name="fk_daily_summary_mailbox_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("mailbox_id", name="pk_daily_summary"),
    )
    op.create_index(
        "ix_daily_summary_due_at_mailbox_id",
        "daily_summary",
        ["due_at", "mailbox_id"],
        unique=False,
    )


def downgrade() -> None:
    """Back."""
    op.drop_table("daily_summary")
    op.drop_table("calendar_feed")
    op.drop_table("lesson")
