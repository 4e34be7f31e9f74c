"""Fixtures for every room."""

from tests.databases import (
    database,
    fresh_postgres,
    fresh_sqlite,
    fresh_url,
    postgres_template,
    postgres_url,
    sqlite_database,
    sqlite_template,
)

__all__ = [
    "database",
    "fresh_postgres",
    "fresh_sqlite",
    "fresh_url",
    "postgres_template",
    "postgres_url",
    "sqlite_database",
    "sqlite_template",
]
