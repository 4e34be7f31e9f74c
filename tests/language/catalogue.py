"""The catalogues, brought up to date with the source: `make catalogue`.

`afterword.pot` is all of the English; each `*.po` keeps its translations, gets what is new without
one, and loses what nobody says any more.
"""

import functools
import os
import sys
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from typing import Final

from babel import Locale
from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po, write_po

import app
from app.cards.language import LOCALES

ROOT: Final = Path(app.__file__).parent
TEMPLATE: Final = LOCALES / "afterword.pot"
FIRST: Final = datetime(
    2026, 1, 1, tzinfo=UTC
)  # no date of the day: the file changes with its content
KEYWORDS: Final = {"say": None, "counted": (1, 2)}
METHODS: Final = [
    ("**.py", "python"),
    ("**/templates/**.html", "jinja2"),
    ("**/pages/**.html", "jinja2"),
]
NOT_OURS: Final = ("sandbox", "cli", "reading", "texts", "__pycache__")
"""Other people's products played, the operators' commands, what is read, and the drafts: those are
written in the language of the mail, not of the host."""
HEADER: Final = "# What Afterword says to people."


@functools.cache  # it reads every file; nobody changes what it gives
def extracted() -> Catalog:
    """All that the source says, with the files that say it."""
    found = Catalog(
        project="Afterword", creation_date=FIRST, header_comment=HEADER, charset="utf-8"
    )
    rows = extract_from_dir(
        ROOT, METHODS, keywords=KEYWORDS, strip_comment_tags=True, directory_filter=_is_ours
    )
    for name, _, message, comments, context in rows:
        found.add(message, locations=[(f"app/{name}", 0)], auto_comments=comments, context=context)
    return found


def _is_ours(directory: str | os.PathLike[str]) -> bool:
    return Path(directory).name not in NOT_OURS


def written(catalogue: Catalog) -> bytes:
    """As its file."""
    file = BytesIO()
    write_po(
        file, catalogue, width=96, sort_by_file=True, include_lineno=False, ignore_obsolete=True
    )
    return file.getvalue()


def of_language(name: str, template: Catalog) -> Catalog:
    """The catalogue of a language with exactly the patterns of the template."""
    path = LOCALES / f"{name}.po"
    locale = Locale(name)
    if path.exists():
        with path.open("rb") as file:
            found = read_po(file, locale=locale)
    else:
        found = Catalog(locale=locale)
    found.update(template, no_fuzzy_matching=True)
    found.header_comment, found.creation_date, found.revision_date = HEADER, FIRST, FIRST
    found.project, found.fuzzy = "Afterword", False
    return found


def main() -> None:
    """Write them all."""
    template = extracted()
    TEMPLATE.write_bytes(written(template))
    for path in LOCALES.glob("*.po"):
        catalogue = of_language(path.stem, template)
        missing = sum(not message.string for message in catalogue if message.id)
        path.write_bytes(written(catalogue))
        told = f"{path.stem}: {len(catalogue)} patterns, {missing} without a translation\n"
        sys.stdout.write(told)


if __name__ == "__main__":
    main()
