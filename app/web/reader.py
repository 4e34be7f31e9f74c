"""In which language a page is read: no host tells it there, but the browser does.

`Accept-Language` (RFC 9110, 12.5.4) is an ordered wish: the first language in it that there is a
catalogue for is taken, English where there is none. The pane's address holds what Outlook itself
is set to, as `_host_Info` ("Outlook$Web$16.01$de-DE$…"), and that comes before the browser's
wish: the card in the pane is drawn in Outlook's language too, and a second loading of the pane,
once its script knows that language, would only flicker.
"""

import re
from typing import Final

from fastapi import Request

from app.cards.language import ENGLISH, Language, known_language

MOST: Final = 20  # wishes that are looked at
_WISH: Final = re.compile(
    r"\s*([A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*)\s*(?:;\s*[qQ]\s*=\s*([\d.]+)\s*)?"
)
_QUALITY: Final = re.compile(r"0(?:\.\d{0,3})?|1(?:\.0{0,3})?")
_OFFICE_PLACE: Final = 3  # of the locale among the parts of `_host_Info`


def reader(request: Request) -> Language:
    """Of who reads a page of ours in a browser."""
    return accepted(",".join(request.headers.getlist("accept-language")))


def pane_reader(request: Request) -> Language:
    """Of who reads the pane."""
    parts = re.split(r"[$|]", request.query_params.get("_host_Info", ""))
    told = known_language(parts[_OFFICE_PLACE]) if len(parts) > _OFFICE_PLACE else None
    return told or reader(request)


def accepted(header: str) -> Language:
    """ "fr, de-AT;q=0.8, en;q=0.5" → German, where there is no French."""
    wishes = [wish for part in header.split(",")[:MOST] if (wish := _wish(part))]
    for _, tag in sorted(wishes, key=lambda wish: -wish[0]):
        found = known_language(tag)
        if found is not None:
            return found
    return ENGLISH


def _wish(text: str) -> tuple[float, str] | None:
    """How much, and what; None: nothing that can be read, or "not this one" (q=0)."""
    found = _WISH.fullmatch(text)
    if found is None:
        return None
    tag, quality = found[1], found[2] or "1"
    if not _QUALITY.fullmatch(quality) or not float(quality):
        return None
    return float(quality), tag
