"""Marks on threads: a label in Gmail, a category in Outlook."""

import sqlalchemy as sa
from alembic import op

revision = "marks_on_threads"
down_revision = "lessons_and_calendars"
branch_labels = None
depends_on = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")  # SQLite counts only an INTEGER key


def upgrade() -> None:
    """Forward; must work beside the code that is still running."""
    op.create_table(
        "marking",
        sa.Column("mailbox_id", NUMBER, nullable=False),
        sa.Column("seq", NUMBER, nullable=False),
        sa.Column("asked_seq", NUMBER, nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("mark_id", sa.String(length=512), nullable=False),
        sa.Column("mark_right", sa.String(length=16), nullable=False),
        sa.Column("marked_on", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(
            ["mailbox_id"], ["mailbox.id"], name="fk_marking_mailbox_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("mailbox_id", name="pk_marking"),
    )
    op.create_index(
        "ix_marking_due_at_mailbox_id", "marking", ["due_at", "mailbox_id"], unique=False
    )

    op.create_table(
        "marked_thread",
        sa.Column("mailbox_id", NUMBER, nullable=False),
        sa.Column("remote_thread_id", sa.String(length=512), nullable=False),
        sa.Column("mark_id", sa.String(length=512), nullable=False),
        sa.Column("rule", sa.String(length=32), nullable=False),
        sa.Column("is_put", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["mailbox_id"], ["mailbox.id"], name="fk_marked_thread_mailbox_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("mailbox_id", "remote_thread_id", name="pk_marked_thread"),
    )


def downgrade() -> None:
    """Back."""
    op.drop_table("marked_thread")
    op.drop_table("marking")
