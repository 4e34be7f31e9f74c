"""Whether a provider told of news, or we only look."""

import sqlalchemy as sa
from alembic import op

revision = "who_rang"
down_revision = "marks_on_threads"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Forward; must work beside the code that is still running: it leaves the column empty."""
    op.add_column("mailbox_signal", sa.Column("rung_seq", sa.BigInteger(), nullable=True))


def downgrade() -> None:
    """Back."""
    op.drop_column("mailbox_signal", "rung_seq")
