"""`afterword read`: messages in, readings out, one line of JSON for each, in the same order.

The messages are one mail, an mbox, a folder or JSONL (a message on each line that is not empty).
What holds no message is told of on standard error, and its reading has kind `other`, confidence 0,
the id of its line where it has one (else null), and one more field, `error`.
"""

import gc
import os
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import BinaryIO

import orjson

from app.domain.errors import BadInput
from app.domain.message import Message
from app.domain.reading.jsonl import Json, as_json, as_unread, readings
from app.domain.reading.read import read
from app.mail.files import Unreadable, everything_in, messages_of
from app.mail.formats import Format, opened

_UNTIL_COLLECTED = 20_000
"""New objects after which cycles are looked for: those of some twenty mails, a few megabytes.
Python's own 700 would have it look several times in a mail, and hardly any mail leaves a cycle."""


_Reading = Mapping[str, Json]


def run(file: str, owners: Sequence[str]) -> int:
    """The exit code: 0 also where some messages are broken, 2 where there is no mail to read."""
    gc.freeze()  # words and patterns stay for good: they need not be looked through again
    gc.set_threshold(_UNTIL_COLLECTED)
    mine = frozenset(owner.rpartition("<")[2].strip("<> ").lower() for owner in owners)
    try:
        if file == "-":
            _print(_of_stream(sys.stdin.buffer, "standard input", mine), sys.stdout.buffer)
        elif Path(file).is_dir():
            _print(_of_folder(Path(file), mine), sys.stdout.buffer)
        else:
            with Path(file).open("rb") as stream:
                _print(_of_stream(stream, Path(file).name, mine), sys.stdout.buffer)
    except BrokenPipeError:  # whoever read our lines has seen enough, as in `| head`
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except OSError as error:
        sys.stderr.write(f"afterword read: {file}: {error.strerror}\n")
        return 2
    except BadInput as problem:
        sys.stderr.write(f"afterword read: {problem}\n")
        return 2
    return 0


def _of_stream(stream: BinaryIO, name: str, owners: frozenset[str]) -> Iterator[_Reading]:
    source = opened(stream, name)
    if source.format is Format.JSONL:
        yield from readings(source.lines, owners)
        return
    for number, found in messages_of(source, name):
        if source.format is Format.MAIL and isinstance(found, Unreadable):
            raise BadInput(f"{name} is no mail: it {found.why}")
        yield _reading(number, found, owners)


def _of_folder(folder: Path, owners: frozenset[str]) -> Iterator[_Reading]:
    is_empty = True
    for number, found in everything_in(folder):
        is_empty = False
        yield _reading(number, found, owners)
    if is_empty:
        raise BadInput(f"{folder} holds no mail: no .eml or .mbox file, and it is no Maildir")


def _reading(number: int, found: Message | Unreadable, owners: frozenset[str]) -> _Reading:
    if isinstance(found, Unreadable):
        return as_unread(None, f"message {number}: {found.why}")
    return as_json(found.internet_message_id or found.remote_id, read(found, owners))


def _print(found: Iterable[_Reading], out: BinaryIO) -> None:
    for reading in found:
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
