"""Absence notices, bounces and quoted text: on real mail, beside mail-parser-reply for quotes."""

import re
from collections.abc import Callable
from pathlib import Path

from mailparser_reply import EmailReplyParser

from app.domain.message import Message
from app.domain.reading.auto_reply import absence_in
from app.domain.reading.bounce import bounce_in
from app.domain.reading.model import Kind
from app.domain.reading.plain import body_text, text_of_html
from app.domain.reading.quoted import words_of
from app.domain.reading.quoted_html import words_of_html
from tests.corpus.data import Row, machine_mail, ordinary_mail, rows
from tests.corpus.figure import Figure, counted

_ABSENT = frozenset({"auto_reply_ooo", "auto_reply_left"})
_MACHINERY = frozenset({Kind.ABSENCE, Kind.BOUNCE})
NEW_TEXT = {"text": 0.95, "html": 0.98, "signature": 0.97}


def figures(data: Path) -> list[Figure]:
    """All three."""
    labelled = [(row, message, body_text(message)) for row, message in machine_mail(data)]
    ordinary = [reading.kind for _, reading in ordinary_mail(data)]
    left_alone = counted(
        "machine", "ordinary mail: no absence, no bounce", (k not in _MACHINERY for k in ordinary), 0.998
    )  # fmt: skip
    return [*_absences(labelled), *_bounces(labelled), left_alone, *quoted(data, ours)]


def _absences(labelled: list[tuple[Row, Message, str]]) -> list[Figure]:
    read = [(row, absence_in(message, body)) for row, message, body in labelled]
    wanted = [(row, absence) for row, absence in read if row["kind"] in _ABSENT]
    people = [absence for row, absence in read if row["kind"] == "human"]
    dated = [
        (absence.back_on.isoformat() if absence.back_on else None)
        in (row.get("accept") or [row.get("return_date")])
        for row, absence in wanted
        if absence is not None and not row.get("ambiguous")
    ]
    return [
        counted("absence", "found", (a is not None for _, a in wanted), 0.94),
        counted("absence", "a person's own mail: left alone", (a is None for a in people), 0.99),
        counted("absence", "first day back", dated, 0.99),
    ]


def _bounces(labelled: list[tuple[Row, Message, str]]) -> list[Figure]:
    read = [(row, bounce_in(message, body)) for row, message, body in labelled]
    wanted = [(row, bounce) for row, bounce in read if row["kind"].startswith("bounce")]
    found = [(row, bounce) for row, bounce in wanted if bounce is not None]
    others = [bounce for row, bounce in read if not row["kind"].startswith("bounce")]
    return [
        counted("bounce", "found", (b is not None for _, b in wanted), 0.98),
        counted("bounce", "other mail: left alone", (b is None for b in others), 0.99),
        counted("bounce", "failed recipients named", (bool(b.recipients) for _, b in found), 0.99),
        counted("bounce", "reason given", (bool(b.reason) for _, b in found), 0.99),
        counted(
            "bounce", "delayed or for good",
            (b.permanent == (row["kind"] == "bounce") for row, b in found), 0.98,
        ),
    ]  # fmt: skip


def quoted(data: Path, read: Callable[[Row], str]) -> list[Figure]:
    """The newly written text, exact but for white space."""
    labelled = list(rows(data / "quotes" / "quotes.jsonl"))
    exact = [(row, is_exact(row, read(row))) for row in labelled]
    whole = [right for row, right in exact if row["nothing_to_strip"]]
    return [
        *(
            counted("quotes", f"new text, {kind}", (e for r, e in exact if r["kind"] == kind), floor)
            for kind, floor in NEW_TEXT.items()
        ),
        counted("quotes", "whole mails kept whole", whole, 0.98),
    ]  # fmt: skip


def ours(row: Row) -> str:
    """New text as we find it: with its signature where a collection takes off quotes only."""
    words = (words_of_html if row["kind"] == "html" else words_of)(row["message"])
    quotes_only = row["signature_in_expected"] is None and not row["nothing_to_strip"]
    return words.signed if quotes_only else words.new


def mail_parser_reply(row: Row) -> str:
    """New text as that library finds it, the yardstick of the design page."""
    text = text_of_html(row["message"]) if row["kind"] == "html" else row["message"]
    languages = ["en", "de", "fr", "es", "pt", "nl", "it"]
    return str(EmailReplyParser(languages=languages).parse_reply(text=text) or "")


def is_exact(row: Row, found: str) -> bool:
    """Equal but for white space; where the expected text holds the signature, without it too."""
    wanted = row["expected_new"]
    if row["kind"] == "html" and "<" in wanted:
        wanted = text_of_html(wanted)
    accepted = {_squeezed(wanted)}
    if row["signature_in_expected"] and row["expected_signature"]:
        accepted.add(_squeezed(wanted.replace(row["expected_signature"], "")))
    return _squeezed(found) in accepted


def _squeezed(text: str) -> str:
    return re.sub(r"\s+", "", text)
