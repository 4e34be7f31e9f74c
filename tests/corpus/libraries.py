"""The libraries that a person could use instead, on the same mail in the same run.

mail-parser-reply and quotequail find newly written text in plain text; of HTML the first gets the
text as we make it, and what the second leaves of it is made text in the same way.
"""

from collections.abc import Callable, Iterator
from pathlib import Path

import quotequail
from mailparser_reply import EmailReplyParser

from app.cli.evaluation.figure import Figure
from app.cli.evaluation.folder import Folder
from app.cli.evaluation.quotes import Quoted, ours, quotes, quotes_in
from app.domain.reading.plain import text_of_html

_PARSER = EmailReplyParser(languages=["en", "de", "fr", "es", "pt", "nl", "it"])


def mail_parser_reply(row: Quoted) -> str:
    """New text as that library finds it."""
    text = text_of_html(row.message) if row.kind == "html" else row.message
    return str(_PARSER.parse_reply(text=text) or "")


def quotequail_(row: Quoted) -> str:
    """New text as that library finds it: what it would not fold away, the line "X wrote:" with
    what follows it."""
    fold = quotequail.quote_html if row.kind == "html" else quotequail.quote
    parts = fold(row.message, quote_intro_line=True)
    shown = "".join(part for expanded, part in parts if expanded)
    return text_of_html(shown) if row.kind == "html" else shown


READERS: dict[str, Callable[[Quoted], str]] = {
    "afterword": ours,
    "mail-parser-reply": mail_parser_reply,
    "quotequail": quotequail_,
}


def compared(data: Path) -> dict[str, dict[str, Figure]]:
    """The figures of each library by their names; empty where the folder has no quotes."""
    rows = quotes_in(Folder(data))
    if not rows:
        return {}
    return {
        library: {figure.name: figure for figure in quotes(rows, found=read).figures}
        for library, read in READERS.items()
    }


def lines(data: Path) -> Iterator[str]:
    """A row for each figure, a column for each library."""
    found = compared(data)
    if not found:
        return
    yield f"{'new text, exact':20}" + "".join(f"{library:>22}" for library in found)
    for name, figure in found["afterword"].items():
        cells = (f"{its[name].right}/{figure.of} {its[name].share:.3f}" for its in found.values())
        yield f"{name:20}" + "".join(f"{cell:>22}" for cell in cells)
