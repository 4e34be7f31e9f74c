"""Runs the migrations against the engine it is handed, else the database in the settings."""

from typing import Literal

from alembic import context
from sqlalchemy import Engine

from app.settings import Settings
from app.store.migrate import migration_engine
from app.store.tables import Base, UtcDateTime

TABLES = Base.metadata.tables


def render(kind: str, item: object, _context: object) -> str | Literal[False]:
    """Keep migrations free of imports from `app`: they must outlive its classes."""
    if kind == "type" and isinstance(item, UtcDateTime):
        return "sa.DateTime(timezone=True)"
    return False


def is_ours(name: str | None, kind: str, _parents: object) -> bool:
    """Leave the engine's tables alone: on SQLite they stand beside ours in one file."""
    return kind != "table" or name in TABLES


def engine() -> Engine:
    """`alembic revision` from the command line has no engine to hand."""
    handed = context.config.attributes.get("engine")
    return handed if isinstance(handed, Engine) else migration_engine(Settings().database_url)


with engine().connect() as connection:
    context.configure(
        connection=connection,
        target_metadata=Base.metadata,
        include_name=is_ours,
        render_item=render,
        render_as_batch=True,  # SQLite cannot alter most things in place
        compare_server_default=True,
    )
    with context.begin_transaction():
        context.run_migrations()
    connection.commit()
