"""Sign-in from Outlook: a sign-in on its way, its one-time code, and the sessions of panes."""

import sqlalchemy as sa
from alembic import op

revision = "sign_in_from_outlook"
down_revision = "first_tables"
branch_labels = None
depends_on = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")  # SQLite counts only an INTEGER key


def upgrade() -> None:
    """Forward; must work beside the code that is still running."""
    op.create_table(
        "sign_in",
        sa.Column("state_hash", sa.LargeBinary(length=32), nullable=False),
        sa.Column("row_key", sa.LargeBinary(), nullable=False),
        sa.Column("sealed_flow", sa.LargeBinary(), nullable=False),
        sa.Column("challenge", sa.String(length=43), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("state_hash", name="pk_sign_in"),
    )
    op.create_index("ix_sign_in_expires_at", "sign_in", ["expires_at"], unique=False)

    op.create_table(
        "one_time_code",
        sa.Column("code_hash", sa.LargeBinary(length=32), nullable=False),
        sa.Column("person_id", NUMBER, nullable=False),
        sa.Column("row_key", sa.LargeBinary(), nullable=False),
        sa.Column("sealed_account", sa.LargeBinary(), nullable=False),
        sa.Column("challenge", sa.String(length=43), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name="fk_one_time_code_person_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("code_hash", name="pk_one_time_code"),
    )
    op.create_index("ix_one_time_code_expires_at", "one_time_code", ["expires_at"], unique=False)
    op.create_index("ix_one_time_code_person_id", "one_time_code", ["person_id"], unique=False)

    op.create_table(
        "pane_session",
        sa.Column("token_hash", sa.LargeBinary(length=32), nullable=False),
        sa.Column("person_id", NUMBER, nullable=False),
        sa.Column("mailbox_id", NUMBER, nullable=False),
        sa.Column("row_key", sa.LargeBinary(), nullable=False),
        sa.Column("sealed_account", sa.LargeBinary(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ends_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["mailbox_id"], ["mailbox.id"], name="fk_pane_session_mailbox_id", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name="fk_pane_session_person_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("token_hash", name="pk_pane_session"),
    )
    op.create_index("ix_pane_session_expires_at", "pane_session", ["expires_at"], unique=False)
    op.create_index("ix_pane_session_mailbox_id", "pane_session", ["mailbox_id"], unique=False)
    op.create_index("ix_pane_session_person_id", "pane_session", ["person_id"], unique=False)


def downgrade() -> None:
    """Back."""
    op.drop_table("pane_session")
    op.drop_table("one_time_code")
    op.drop_table("sign_in")
