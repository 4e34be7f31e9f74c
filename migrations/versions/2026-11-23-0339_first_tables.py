"""First tables: people, mailboxes, messages, conversations, notes, drafts, and what wakes them."""

import sqlalchemy as sa
from alembic import op

revision = "first_tables"
down_revision = None
branch_labels = None
depends_on = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")  # SQLite counts only an INTEGER key


def upgrade() -> None:
    """Forward; must work beside the code that is still running."""
    op.create_table(
        "key_proof",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("hash", sa.LargeBinary(length=32), nullable=False),
        sa.Column("row_key", sa.LargeBinary(), nullable=False),
        sa.Column("sealed_word", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_key_proof"),
    )
    op.create_table(
        "person",
        sa.Column("id", NUMBER, autoincrement=True, nullable=False),
        sa.Column("row_key", sa.LargeBinary(), nullable=False),
        sa.Column("sealed_preferences", sa.LargeBinary(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_person"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "worker_beat",
        sa.Column("executor_id", sa.String(length=200), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("executor_id", name="pk_worker_beat"),
    )
    op.create_table(
        "consent",
        sa.Column("state_hash", sa.LargeBinary(length=32), nullable=False),
        sa.Column("person_id", NUMBER, nullable=False),
        sa.Column("purpose", sa.String(length=64), nullable=False),
        sa.Column("row_key", sa.LargeBinary(), nullable=False),
        sa.Column("sealed_secret", sa.LargeBinary(), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name="fk_consent_person_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("state_hash", name="pk_consent"),
    )
    op.create_index("ix_consent_expires_at", "consent", ["expires_at"], unique=False)
    op.create_index("ix_consent_person_id", "consent", ["person_id"], unique=False)

    op.create_table(
        "conversation",
        sa.Column("id", NUMBER, autoincrement=True, nullable=False),
        sa.Column("person_id", NUMBER, nullable=False),
        sa.Column("row_key", sa.LargeBinary(), nullable=False),
        sa.Column("sealed_facts", sa.LargeBinary(), nullable=False),
        sa.Column("changes_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("generation", sa.Integer(), nullable=False),
        sa.Column("hiring", sa.Boolean(), nullable=False),
        sa.Column("standing", sa.String(length=16), nullable=False),
        sa.Column("sort_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name="fk_conversation_person_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_conversation"),
        sqlite_autoincrement=True,
    )
    op.create_index(
        "ix_conversation_changes_at_id", "conversation", ["changes_at", "id"], unique=False
    )
    op.create_index(
        "ix_conversation_person_id_hiring_standing_sort_at_id",
        "conversation",
        ["person_id", "hiring", "standing", "sort_at", "id"],
        unique=False,
    )

    op.create_table(
        "identity",
        sa.Column("id", NUMBER, autoincrement=True, nullable=False),
        sa.Column("person_id", NUMBER, nullable=False),
        sa.Column("issuer", sa.String(length=32), nullable=False),
        sa.Column("subject_hash", sa.LargeBinary(length=32), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name="fk_identity_person_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_identity"),
        sa.UniqueConstraint("issuer", "subject_hash", name="uq_identity_issuer_subject_hash"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_identity_person_id", "identity", ["person_id"], unique=False)

    op.create_table(
        "mailbox",
        sa.Column("id", NUMBER, autoincrement=True, nullable=False),
        sa.Column("person_id", NUMBER, nullable=False),
        sa.Column("row_key", sa.LargeBinary(), nullable=False),
        sa.Column("provider", sa.String(length=16), nullable=False),
        sa.Column("address_hash", sa.LargeBinary(length=32), nullable=False),
        sa.Column("sealed_owners", sa.LargeBinary(), nullable=False),
        sa.Column("level", sa.String(length=16), nullable=False),
        sa.Column("grant_state", sa.String(length=16), nullable=False),
        sa.Column("sealed_grant", sa.LargeBinary(), nullable=True),
        sa.Column("cursor", sa.Text(), nullable=True),
        sa.Column("watch_expires_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("watch_renew_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("backfill_id", sa.String(length=32), nullable=True),
        sa.Column("backfilled_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name="fk_mailbox_person_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_mailbox"),
        sa.UniqueConstraint(
            "person_id",
            "provider",
            "address_hash",
            name="uq_mailbox_person_id_provider_address_hash",
        ),
        sqlite_autoincrement=True,
    )
    op.create_index(
        "ix_mailbox_provider_address_hash", "mailbox", ["provider", "address_hash"], unique=False
    )
    op.create_index(
        "ix_mailbox_watch_renew_at_id", "mailbox", ["watch_renew_at", "id"], unique=False
    )

    op.create_table(
        "ticket",
        sa.Column("token_hash", sa.LargeBinary(length=32), nullable=False),
        sa.Column("person_id", NUMBER, nullable=False),
        sa.Column("purpose", sa.String(length=64), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name="fk_ticket_person_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("token_hash", name="pk_ticket"),
    )
    op.create_index("ix_ticket_expires_at", "ticket", ["expires_at"], unique=False)
    op.create_index("ix_ticket_person_id", "ticket", ["person_id"], unique=False)

    op.create_table(
        "counterpart",
        sa.Column("address_hash", sa.LargeBinary(length=16), nullable=False),
        sa.Column("conversation_id", NUMBER, nullable=False),
        sa.ForeignKeyConstraint(
            ["conversation_id"],
            ["conversation.id"],
            name="fk_counterpart_conversation_id",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("address_hash", "conversation_id", name="pk_counterpart"),
    )
    op.create_index(
        "ix_counterpart_conversation_id", "counterpart", ["conversation_id"], unique=False
    )

    op.create_table(
        "mailbox_signal",
        sa.Column("mailbox_id", NUMBER, nullable=False),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        sa.Column("done_seq", sa.BigInteger(), nullable=False),
        sa.Column("run_id", sa.String(length=64), nullable=True),
        sa.Column("run_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["mailbox_id"], ["mailbox.id"], name="fk_mailbox_signal_mailbox_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("mailbox_id", name="pk_mailbox_signal"),
    )
    op.create_index(
        "ix_mailbox_signal_behind",
        "mailbox_signal",
        ["run_at"],
        unique=False,
        sqlite_where=sa.text("seq > done_seq"),
        postgresql_where=sa.text("seq > done_seq"),
    )

    op.create_table(
        "thread",
        sa.Column("id", NUMBER, autoincrement=True, nullable=False),
        sa.Column("mailbox_id", NUMBER, nullable=False),
        sa.Column("remote_id", sa.String(length=512), nullable=False),
        sa.Column("host_hash", sa.LargeBinary(length=32), nullable=True),
        sa.Column("conversation_id", NUMBER, nullable=True),
        sa.ForeignKeyConstraint(
            ["conversation_id"],
            ["conversation.id"],
            name="fk_thread_conversation_id",
            ondelete="SET NULL",
        ),
        sa.ForeignKeyConstraint(
            ["mailbox_id"], ["mailbox.id"], name="fk_thread_mailbox_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_thread"),
        sa.UniqueConstraint("mailbox_id", "remote_id", name="uq_thread_mailbox_id_remote_id"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_thread_conversation_id", "thread", ["conversation_id"], unique=False)
    op.create_index("ix_thread_host_hash", "thread", ["host_hash"], unique=False)

    op.create_table(
        "draft",
        sa.Column("id", NUMBER, autoincrement=True, nullable=False),
        sa.Column("thread_id", NUMBER, nullable=False),
        sa.Column("slot", sa.String(length=64), nullable=False),
        sa.Column("generation", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("prepared", sa.Boolean(), nullable=False),
        sa.Column("draft_id", sa.String(length=512), nullable=False),
        sa.Column("message_id", sa.String(length=512), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["thread_id"], ["thread.id"], name="fk_draft_thread_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_draft"),
        sa.UniqueConstraint(
            "thread_id", "slot", "generation", name="uq_draft_thread_id_slot_generation"
        ),
        sqlite_autoincrement=True,
    )
    op.create_index(
        "ix_draft_state_updated_at_id", "draft", ["state", "updated_at", "id"], unique=False
    )

    op.create_table(
        "message",
        sa.Column("id", NUMBER, autoincrement=True, nullable=False),
        sa.Column("mailbox_id", NUMBER, nullable=False),
        sa.Column("thread_id", NUMBER, nullable=False),
        sa.Column("row_key", sa.LargeBinary(), nullable=False),
        sa.Column("remote_id", sa.String(length=512), nullable=False),
        sa.Column("received_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("sealed_facts", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["mailbox_id"], ["mailbox.id"], name="fk_message_mailbox_id", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["thread_id"], ["thread.id"], name="fk_message_thread_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_message"),
        sa.UniqueConstraint("mailbox_id", "remote_id", name="uq_message_mailbox_id_remote_id"),
        sqlite_autoincrement=True,
    )
    op.create_index(
        "ix_message_thread_id_received_at_id",
        "message",
        ["thread_id", "received_at", "id"],
        unique=False,
    )

    op.create_table(
        "note",
        sa.Column("id", NUMBER, autoincrement=True, nullable=False),
        sa.Column("thread_id", NUMBER, nullable=False),
        sa.Column("row_key", sa.LargeBinary(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("sealed_note", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["thread_id"], ["thread.id"], name="fk_note_thread_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_note"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_note_thread_id_at_id", "note", ["thread_id", "at", "id"], unique=False)

    op.create_table(
        "thread_link",
        sa.Column("link_hash", sa.LargeBinary(length=16), nullable=False),
        sa.Column("thread_id", NUMBER, nullable=False),
        sa.ForeignKeyConstraint(
            ["thread_id"], ["thread.id"], name="fk_thread_link_thread_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("link_hash", "thread_id", name="pk_thread_link"),
    )
    op.create_index("ix_thread_link_thread_id", "thread_link", ["thread_id"], unique=False)


def downgrade() -> None:
    """Back."""
    op.drop_index("ix_thread_link_thread_id", table_name="thread_link")

    op.drop_table("thread_link")
    op.drop_index("ix_note_thread_id_at_id", table_name="note")

    op.drop_table("note")
    op.drop_index("ix_message_thread_id_received_at_id", table_name="message")

    op.drop_table("message")
    op.drop_index("ix_draft_state_updated_at_id", table_name="draft")

    op.drop_table("draft")
    op.drop_index("ix_thread_host_hash", table_name="thread")
    op.drop_index("ix_thread_conversation_id", table_name="thread")

    op.drop_table("thread")
    op.drop_index(
        "ix_mailbox_signal_behind",
        table_name="mailbox_signal",
        sqlite_where=sa.text("seq > done_seq"),
        postgresql_where=sa.text("seq > done_seq"),
    )

    op.drop_table("mailbox_signal")
    op.drop_index("ix_counterpart_conversation_id", table_name="counterpart")

    op.drop_table("counterpart")
    op.drop_index("ix_ticket_person_id", table_name="ticket")
    op.drop_index("ix_ticket_expires_at", table_name="ticket")

    op.drop_table("ticket")
    op.drop_index("ix_mailbox_watch_renew_at_id", table_name="mailbox")
    op.drop_index("ix_mailbox_provider_address_hash", table_name="mailbox")

    op.drop_table("mailbox")
    op.drop_index("ix_identity_person_id", table_name="identity")

    op.drop_table("identity")
    op.drop_index("ix_conversation_person_id_hiring_standing_sort_at_id", table_name="conversation")
    op.drop_index("ix_conversation_changes_at_id", table_name="conversation")

    op.drop_table("conversation")
    op.drop_index("ix_consent_person_id", table_name="consent")
    op.drop_index("ix_consent_expires_at", table_name="consent")

    op.drop_table("consent")
    op.drop_table("worker_beat")
    op.drop_table("person")
    op.drop_table("key_proof")
