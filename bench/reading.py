"""`afterword read` against the standard library that only takes the same messages apart."""

import email
import io
import json
import statistics
import time
from base64 import b64decode, b64encode
from collections.abc import Sequence
from contextlib import redirect_stdout
from email.policy import default
from pathlib import Path
from tempfile import TemporaryDirectory

from app.cli.read import run
from bench.figures import Figure
from bench.mails import OWNER, mails

AIM = 0.5
"""Reading answers some thirty questions about a mail after it has been taken apart, so half the
speed of taking it apart alone is what we ask of it."""


def figures(*, rounds: int = 5, count: int = 150) -> list[Figure]:
    """Other messages in each round, so that no cache of texts can flatter."""
    made = mails(rounds * count)
    with TemporaryDirectory(prefix="afterword-bench-") as name:
        files = [
            _file(Path(name) / f"{place}.jsonl", made[place * count : (place + 1) * count])
            for place in range(rounds)
        ]
        _ours(files[0])  # both have their tables of words and headers made
        _theirs(files[0])
        rates = [(count / _ours(file), count / _theirs(file)) for file in files]
    value = statistics.median(ours / theirs for ours, theirs in rates)
    ours, theirs = (statistics.median(column) for column in zip(*rates, strict=True))
    told = f"ours {ours:.0f} messages/s; message_from_bytes and decoding {theirs:.0f}/s"
    return [Figure("read", value, "of the standard library", AIM, told=told)]


def _file(file: Path, made: Sequence[bytes]) -> Path:
    lines = (
        json.dumps({"id": str(number), "raw": b64encode(raw).decode()})
        for number, raw in enumerate(made)
    )
    file.write_text("\n".join(lines) + "\n")
    return file


def _ours(file: Path) -> float:
    """Seconds of CPU for the whole file, as the command reads it."""
    out = io.BytesIO()
    began = time.process_time()
    with redirect_stdout(io.TextIOWrapper(out, write_through=True)) as held:
        code = run(str(file), [OWNER])
        taken = time.process_time() - began
        read = out.getvalue().count(b'"kind"')
        held.detach()
    if code or read != len(file.read_bytes().splitlines()):
        raise RuntimeError(f"afterword read: code {code}, {read} readings")
    return taken


def _theirs(file: Path) -> float:
    """Seconds of CPU for the same lines."""
    began = time.process_time()
    for line in file.read_bytes().splitlines():
        take_apart(b64decode(json.loads(line)["raw"]))
    return time.process_time() - began


def take_apart(raw: bytes) -> tuple[list[tuple[str, str]], list[str]]:
    """Headers and texts of a mail, decoded."""
    mail = email.message_from_bytes(raw, policy=default)
    headers = [(name, str(value)) for name, value in mail.items()]
    texts = [part.get_content() for part in mail.walk() if part.get_content_maintype() == "text"]
    return headers, texts
