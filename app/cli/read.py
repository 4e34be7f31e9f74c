"""`afterword read`: JSONL messages in, JSONL readings out, line by line.

One reading for each line that is not empty, in the same order. A line that holds no message is
told of on standard error, and its reading has kind `other`, confidence 0, the id of the line where
it has one (else null), and one more field, `error`.
"""

import gc
import os
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import BinaryIO

import orjson

from app.domain.reading.jsonl import readings

_UNTIL_COLLECTED = 20_000
"""New objects after which cycles are looked for: those of some twenty mails, a few megabytes.
Python's own 700 would have it look several times in a mail, and hardly any mail leaves a cycle."""


def run(file: str, owners: Sequence[str]) -> int:
    """The exit code: 0 also where lines are broken, 2 where there is no such file."""
    gc.freeze()  # words and patterns stay for good: they need not be looked through again
    gc.set_threshold(_UNTIL_COLLECTED)
    mine = frozenset(owner.rpartition("<")[2].strip("<> ").lower() for owner in owners)
    try:
        if file == "-":
            _read_all(sys.stdin.buffer, mine, sys.stdout.buffer)
        else:
            with Path(file).open("rb") as lines:
                _read_all(lines, mine, sys.stdout.buffer)
    except BrokenPipeError:  # whoever read our lines has seen enough, as in `| head`
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except OSError as error:
        sys.stderr.write(f"afterword read: {file}: {error.strerror}\n")
        return 2
    return 0


def _read_all(lines: Iterable[bytes], owners: frozenset[str], out: BinaryIO) -> None:
    for reading in readings(lines, owners):
        if "error" in reading:
            sys.stderr.write(f"afterword read: {reading['error']}\n")
        out.write(_dumps(reading))
        out.flush()  # a program may wait for the answer to the line it has just written


def _dumps(reading: object) -> bytes:
    try:
        return orjson.dumps(reading) + b"\n"
    except orjson.JSONEncodeError:  # a lone surrogate, from a wrong charset
        return orjson.dumps(_clean(reading)) + b"\n"


def _clean(value: object) -> object:
    """The same with "?" for what is no Unicode text."""
    if isinstance(value, str):
        return value.encode("utf-8", "replace").decode()
    if isinstance(value, dict):
        return {key: _clean(item) for key, item in value.items()}
    return [_clean(item) for item in value] if isinstance(value, list) else value
