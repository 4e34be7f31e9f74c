"""The text of a mail: its plain part, or its HTML made text."""

import re
from dataclasses import dataclass

from app.domain.message import Message
from app.domain.reading.html_text import Page, text_of_html
from app.domain.reading.needed_words import seen
from app.domain.reading.stub_words import STUB

__all__ = ["Body", "body_of", "body_text", "text_of_html"]

STUB_CHARS = 600
"""A plain part longer than this is no mere pointer to the HTML."""

_MARKUP = re.compile(
    r"\s{0,40}<(?:html|head|body|div|table|p|span|font|!doctype)\b[^<>]{0,400}>", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Body:
    """What the reader of a mail sees, and the page that it was drawn from."""

    text: str
    page: Page | None = None
    """The HTML, where the plain part only stands in for it."""


NO_BODY = Body("")


def body_of(message: Message) -> Body:
    """What the reader of `message` sees as text; nothing where the trust level hides it.

    The plain part is preferred, unless it is empty, says only that the program should show HTML,
    or is HTML itself.
    """
    if message.header_only:
        return NO_BODY
    text, html = message.text or "", message.html
    page = Page(html) if html is not None and is_stub(text) else None
    if html and page is not None:
        stands_in = len(page.text) > len(text.strip()) or not text.strip()
        return Body(page.text if stands_in else text, page)
    if not html and _MARKUP.match(text):
        return Body(text_of_html(text), page)
    return Body(text, page)


def body_text(message: Message) -> str:
    """The text of `body_of`."""
    return body_of(message).text


def is_stub(text: str) -> bool:
    """Whether a plain part only stands in for the HTML beside it."""
    stripped = text.strip()
    if not stripped:
        return True
    if _MARKUP.match(stripped):
        return True
    return len(stripped) <= STUB_CHARS and (
        bool(STUB.search(stripped, seen(stripped))) or not any(char.isalpha() for char in stripped)
    )
