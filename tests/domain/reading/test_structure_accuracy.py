"""How well structure is read on the shared real mail, and floors that only rise.

`python -m tests.domain.reading.test_structure_accuracy` prints the figures, beside those of
mail-parser-reply on the same messages.
"""

import json
import re
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from time import process_time
from typing import Any

import pytest
from mailparser_reply import EmailReplyParser

from app.domain.message import Message, RemoteId, ThreadId
from app.domain.reading.auto_reply import absence_in
from app.domain.reading.bounce import bounce_in
from app.domain.reading.plain import body_text, text_of_html
from app.domain.reading.quoted import new_text
from app.domain.reading.quoted_html import new_text_of_html
from app.domain.reading.sender import sender_kind
from app.domain.rfc5322 import parse
from tests.shared import shared_data

Row = dict[str, Any]  # a label as it stands in the shared files

FLOORS = {
    "new text, plain": 0.95,
    "new text, HTML": 0.99,
    "new text, signatures": 0.97,
    "whole mails kept whole": 0.98,
    "absence, precision": 0.99,
    "absence, recall": 0.99,
    "absence, first day back": 0.99,
    "bounce, precision": 0.99,
    "bounce, recall": 0.99,
    "bounce, delayed or not": 0.99,
}


def squeezed(text: str) -> str:
    return re.sub(r"\s+", "", text)


def quotes(data: Path) -> list[Row]:
    lines = (data / "quotes" / "quotes.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


def labelled(data: Path) -> Iterator[tuple[Row, Message]]:
    folder = data / "auto_and_bounce"
    for row in json.loads((folder / "labels.json").read_text(encoding="utf-8")):
        raw = (folder / row["file"]).read_bytes()
        yield row, parse(raw, remote_id=RemoteId(row["file"]), thread_id=ThreadId(row["file"]))


def is_exact(row: Row, found: str) -> bool:
    """Equal but for white space; where the expected text holds the signature, without it too."""
    wanted = row["expected_new"]
    if row["kind"] == "html" and "<" in wanted:
        wanted = text_of_html(wanted)
    accepted = {squeezed(wanted)}
    if row["signature_in_expected"] and row["expected_signature"]:
        accepted.add(squeezed(wanted.replace(row["expected_signature"], "")))
    return squeezed(found) in accepted


def ours(row: Row) -> str:
    return (new_text_of_html if row["kind"] == "html" else new_text)(row["message"])


def mail_parser_reply(row: Row) -> str:
    text = text_of_html(row["message"]) if row["kind"] == "html" else row["message"]
    languages = ["en", "de", "fr", "es", "pt", "nl", "it"]
    return str(EmailReplyParser(languages=languages).parse_reply(text=text) or "")


def new_text_figures(data: Path, read: Callable[[Row], str]) -> dict[str, float]:
    rows = quotes(data)
    exact = {row["id"]: is_exact(row, read(row)) for row in rows}
    groups = {
        "new text, plain": [row for row in rows if row["kind"] == "text"],
        "new text, HTML": [row for row in rows if row["kind"] == "html"],
        "new text, signatures": [row for row in rows if row["kind"] == "signature"],
        "whole mails kept whole": [row for row in rows if row["nothing_to_strip"]],
    }
    return {
        name: sum(exact[row["id"]] for row in group) / len(group) for name, group in groups.items()
    }


def absence_figures(data: Path) -> dict[str, float]:
    counts: Counter[str] = Counter()
    for row, message in labelled(data):
        absence = absence_in(message, body_text(message))
        wanted = row["kind"] in ("auto_reply_ooo", "auto_reply_left")
        counts["found and right" if wanted else "found and wrong"] += absence is not None
        counts["wanted"] += wanted
        if absence is not None and wanted and not row.get("ambiguous"):
            day = absence.back_on.isoformat() if absence.back_on else None
            counts["dated"] += 1
            counts["dated right"] += day in (row.get("accept") or [row.get("return_date")])
    return {
        "absence, precision": counts["found and right"]
        / (counts["found and right"] + counts["found and wrong"]),
        "absence, recall": counts["found and right"] / counts["wanted"],
        "absence, first day back": counts["dated right"] / counts["dated"],
    }


def bounce_figures(data: Path) -> dict[str, float]:
    counts: Counter[str] = Counter()
    for row, message in labelled(data):
        bounce = bounce_in(message, body_text(message))
        wanted = row["kind"].startswith("bounce")
        counts["found and right" if wanted else "found and wrong"] += bounce is not None
        counts["wanted"] += wanted
        if bounce is not None and wanted:
            assert bounce.recipients, row["file"]
            assert bounce.reason, row["file"]
            counts["timed right"] += bounce.permanent == (row["kind"] == "bounce")
    found = counts["found and right"]
    return {
        "bounce, precision": found / (found + counts["found and wrong"]),
        "bounce, recall": found / counts["wanted"],
        "bounce, delayed or not": counts["timed right"] / found,
    }


def figures(data: Path) -> dict[str, float]:
    return new_text_figures(data, ours) | absence_figures(data) | bounce_figures(data)


def messages_per_second(data: Path) -> float:
    """Parsing and every question of structure, on one core, over all labelled mail."""
    folder = data / "auto_and_bounce"
    raws = [file.read_bytes() for file in sorted(folder.glob("*.eml"))]
    best = 0.0
    for _ in range(3):
        start = process_time()
        for raw in raws:
            message = parse(raw, remote_id=RemoteId("x"), thread_id=ThreadId("x"))
            body = body_text(message)
            sender_kind(message, frozenset())
            new_text(body)
            bounce_in(message, body)
            absence_in(message, body)
        best = max(best, len(raws) / (process_time() - start))
    return best


@pytest.fixture(scope="module")
def measured() -> dict[str, float]:
    return figures(shared_data())


@pytest.mark.parametrize("name", FLOORS)
def test_figures_stay_above_their_floors(name: str, measured: dict[str, float]) -> None:
    assert measured[name] >= FLOORS[name]


def test_new_text_is_five_points_better_than_mail_parser_reply(measured: dict[str, float]) -> None:
    theirs = new_text_figures(shared_data(), mail_parser_reply)
    for name in ("new text, plain", "new text, HTML"):
        assert measured[name] >= theirs[name] + 0.05, name


def test_nobody_s_ordinary_mail_is_a_bounce_or_an_absence() -> None:
    lines = (shared_data() / "ordinary_mail" / "ordinary.jsonl").read_text(encoding="utf-8")
    wrong = []
    for line in lines.splitlines():
        row = json.loads(line)
        head = "\n".join(f"{name}: {value}" for name, value in row["headers"].items())
        raw = f"{head}\n\n{row['text'] or ''}".encode("utf-8", "replace")
        message = parse(raw, remote_id=RemoteId(row["id"]), thread_id=ThreadId("t"))
        body = body_text(message)
        if bounce_in(message, body) or absence_in(message, body):
            wrong.append(row["id"])
    assert len(wrong) <= 1, wrong


def main() -> None:
    data = shared_data()
    theirs = new_text_figures(data, mail_parser_reply)
    for name, value in figures(data).items():
        other = f"  mail-parser-reply {theirs[name]:.3f}" if name in theirs else ""
        print(f"{name:28} {value:.3f}{other}")  # noqa: T201 - a report for whoever runs the module
    print(f"messages per second          {messages_per_second(data):.0f}")  # noqa: T201 - as above


if __name__ == "__main__":
    main()
