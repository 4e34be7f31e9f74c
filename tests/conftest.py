"""Fixtures for every room."""

from tests.chromium import browser
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
    "browser",
    "database",
    "fresh_postgres",
    "fresh_sqlite",
    "fresh_url",
    "postgres_template",
    "postgres_url",
    "sqlite_database",
    "sqlite_template",
]
