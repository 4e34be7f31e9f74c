"""Logging is set up for a whole process; a test that does it puts back what was there."""

import logging
from collections.abc import Generator
from contextlib import contextmanager

import structlog

NAMES = ("", "dbos", "uvicorn", "uvicorn.error", "uvicorn.access")


@contextmanager
def logging_kept() -> Generator[None]:
    """Handlers, levels and propagation as they were, and structlog as it comes."""
    loggers = [logging.getLogger(name) for name in NAMES]
    before = [(list(each.handlers), each.level, each.propagate) for each in loggers]
    try:
        yield
    finally:
        for each, (handlers, level, propagate) in zip(loggers, before, strict=True):
            each.handlers[:] = handlers
            each.setLevel(level)
            each.propagate = propagate
        structlog.reset_defaults()
