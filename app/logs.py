"""Logging: past facts with ids only, never an address, subject, body or token.

A log call names an event and ids: `_log.info("sync.page_taken", mailbox_id=7, messages=3)`. What
slips in all the same is taken out here, and so are the words of exceptions and of libraries.
"""

import logging
import re
import sys
from collections.abc import MutableMapping
from datetime import date, timedelta
from pathlib import PurePath
from traceback import FrameSummary, extract_tb
from typing import Any, TextIO

import orjson
import structlog
from structlog.typing import EventDict, Processor, WrappedLogger

REFUSED = frozenset({
    "access_token", "address", "addresses", "alias", "aliases", "authorization", "bcc", "body",
    "cc", "code", "code_verifier", "cookie", "counterpart", "draft", "email", "employer", "facts",
    "from", "grant", "headers", "html", "id_token", "key", "message", "name", "note", "owners",
    "password", "payload", "preferences", "quote", "recipient", "recipients", "refresh_token",
    "reply_to", "role", "secret", "sender", "signature", "snippet", "subject", "text", "to",
    "token", "tokens", "url", "words",
})  # fmt: skip
"""Names of values that say something about somebody; a log line with one is marked `refused`."""
_ADDRESS = re.compile(r"[^\s@<>\"'(),;:=]+@[^\s@<>\"'(),;:=]+")
_TOKEN = re.compile(r"\b(?:ya29\.|1//|GOCSPX-|eyJ)[\w./+=-]{6,}|(?<=[Bb]earer )\S+")
_QUIET = ("alembic", "googleapiclient", "google", "httpcore", "httpx", "msal", "urllib3")


def set_up(*, production: bool, stream: TextIO | None = None) -> None:
    """Configure structlog, and lead the standard library's loggers through it. Call once at the
    start: JSON lines in production, readable lines otherwise, on standard error. Start uvicorn
    with `log_config=None`."""
    shared: list[Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        exception_without_words,
        refuse,
    ]
    structlog.configure(
        processors=[*shared, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=True,
    )
    renderer: Processor = (
        structlog.processors.JSONRenderer(serializer=_json)
        if production
        else structlog.dev.ConsoleRenderer(colors=sys.stderr.isatty())
    )
    formatter = structlog.stdlib.ProcessorFormatter(
        foreign_pre_chain=shared,
        processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, renderer],
    )
    handler = logging.StreamHandler(stream)
    handler.setFormatter(formatter)
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(logging.INFO)
    _tame(handler)


def _tame(handler: logging.Handler) -> None:
    for name in _QUIET:
        logging.getLogger(name).setLevel(logging.WARNING)
    for name in ("uvicorn", "uvicorn.error"):
        logging.getLogger(name).handlers.clear()
        logging.getLogger(name).propagate = True
    # Paths carry codes and states of consent, and host ids.
    logging.getLogger("uvicorn.access").handlers.clear()
    logging.getLogger("uvicorn.access").propagate = False
    # The engine adds a handler of its own where it finds none, and does not propagate.
    engine = logging.getLogger("dbos")
    engine.handlers[:] = [handler]
    engine.propagate = False


def refuse(_logger: WrappedLogger, _method: str, event: EventDict) -> EventDict:
    """Take out what must not be logged, and mark the line, so that a test or a search finds it."""
    taken = sorted(name for name in event if name.lower() in REFUSED)
    for name in taken:
        del event[name]
    for name, value in event.items():
        if not name.startswith("_"):
            event[name] = _harmless(value)
    if taken:
        event["refused"] = taken
    return event


def exception_without_words(
    _logger: WrappedLogger, _method: str, event: EventDict
) -> MutableMapping[str, Any]:
    """An exception's kind and where it came from. Its words may quote a mail or a token."""
    found = event.pop("exc_info", None)
    event.pop("stack_info", None)
    error = _exception(found)
    if error is not None:
        event["error"] = type(error).__name__
        event["trace"] = [_place(frame) for frame in extract_tb(error.__traceback__)[-8:]]
    return event


def _exception(found: object) -> BaseException | None:
    match sys.exc_info() if found is True else found:
        case BaseException() as error:
            return error
        case (_, BaseException() as error, _):
            return error
        case _:
            return None


def _place(frame: FrameSummary) -> str:
    return f"{PurePath(frame.filename).name}:{frame.lineno} {frame.name}"


def _harmless(value: object) -> object:
    """Plain values without addresses and tokens; of anything else only its kind."""
    match value:
        case None | bool() | int() | float() | date() | timedelta():
            return value
        case str():
            return _TOKEN.sub("[token]", _ADDRESS.sub("[address]", value))
        case list() | tuple() | set() | frozenset():
            return [_harmless(item) for item in value]
        case _:
            return f"<{type(value).__name__}>"


def _json(event: object, **_: object) -> str:
    return orjson.dumps(event, default=str).decode()
