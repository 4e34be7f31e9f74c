"""Grants that are over for us, until their provider knows."""

import sqlalchemy as sa
from alembic import op

revision = "endings"
down_revision = "who_rang"
branch_labels = None
depends_on = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")  # SQLite counts only an INTEGER key


def upgrade() -> None:
    """Forward; must work beside the code that is still running."""
    op.create_table(
        "ending",
        sa.Column("id", NUMBER, autoincrement=True, nullable=False),
        sa.Column("row_key", sa.LargeBinary(), nullable=False),
        sa.Column("provider", sa.String(length=16), nullable=False),
        sa.Column("address_hash", sa.LargeBinary(length=32), nullable=False),
        sa.Column("sealed_ending", sa.LargeBinary(), nullable=False),
        sa.Column("revokes", sa.Boolean(), nullable=False),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("began_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_ending"),
        sqlite_autoincrement=True,
    )
    op.create_index(
        "ix_ending_provider_address_hash", "ending", ["provider", "address_hash"], unique=False
    )
    op.create_index("ix_ending_due_at_id", "ending", ["due_at", "id"], unique=False)


def downgrade() -> None:
    """Back."""
    op.drop_table("ending")
