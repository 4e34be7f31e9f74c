"""Logging: past facts with ids only, never an address, subject, body or token."""
