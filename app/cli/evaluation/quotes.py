"""The newly written text of a mail, exact but for white space."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from app.cli.evaluation.figure import Measured, Miss, by_language, counted
from app.cli.evaluation.folder import Folder, Row, text
from app.domain.reading.plain import text_of_html
from app.domain.reading.quoted import new_text
from app.domain.reading.quoted_html import new_text_of_html

ABOUT = "quotes"


@dataclass(frozen=True, slots=True)
class Quoted:
    """A mail whose newly written text is known."""

    id: str
    kind: str  # "text", "html", or "signature" for text of which the signature is in question
    lang: str
    message: str
    accepted: frozenset[str]  # without white space
    whole: bool  # nothing in it may be stripped


def quotes_in(folder: Folder) -> list[Quoted]:
    """Every row of quotes/quotes.jsonl."""
    return folder.lines("quotes/quotes.jsonl", _quoted)


def quotes(
    rows: Sequence[Quoted], found: Callable[[Quoted], str] | None = None, about: str = ABOUT
) -> Measured:
    """How much comes out exactly.

    Args:
        found: Another library's answer, to lay it beside ours.
        about: What the figures are named after.
    """
    read = [(row, squeezed((found or ours)(row))) for row in rows]
    right = [(row, got in row.accepted) for row, got in read]
    figures = [
        figure
        for kind in ("text", "html", "signature")
        for figure in by_language(about, kind, ((r.lang, e) for r, e in right if r.kind == kind))
    ]
    figures += counted(about, "whole", (exact for row, exact in right if row.whole))
    misses = [
        Miss(row.id, row.kind, _how_wrong(row, got)) for row, got in read if got not in row.accepted
    ]
    return Measured(figures, {about: misses})


def ours(row: Quoted) -> str:
    """New text as we find it."""
    return (new_text_of_html if row.kind == "html" else new_text)(row.message)


def squeezed(string: str) -> str:
    """Without white space."""
    return re.sub(r"\s+", "", string)


def _how_wrong(row: Quoted, got: str) -> str:
    if any(wanted in got for wanted in row.accepted):
        return "too much"
    return "too little" if any(got in wanted for wanted in row.accepted) else "other text"


def _quoted(row: Row) -> Quoted:
    """Where the expected text holds the signature, it is right without it too."""
    kind, wanted = text(row, "kind"), text(row, "expected_new")
    if kind == "html" and "<" in wanted:
        wanted = text_of_html(wanted)
    accepted = {squeezed(wanted)}
    signature = text(row, "expected_signature", "")
    if row.get("signature_in_expected") and signature:
        accepted.add(squeezed(wanted.replace(signature, "")))
    accepted |= {squeezed(other) for other in row.get("accept_new", ())}
    return Quoted(
        id=text(row, "id"),
        kind=kind,
        lang=text(row, "lang", "en"),
        message=text(row, "message"),
        accepted=frozenset(accepted),
        whole=bool(row.get("nothing_to_strip")),
    )
