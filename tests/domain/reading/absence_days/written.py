"""The days on which most of the notices were written."""

WEDNESDAY = "2026-03-11"
JULY = "2025-07-16"
