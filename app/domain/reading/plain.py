"""The text of a mail: its plain part, or its HTML made text."""

import re

from app.domain.message import Message
from app.domain.reading.html_text import text_of_html
from app.domain.reading.needed_words import seen
from app.domain.reading.stub_words import STUB

__all__ = ["body_text", "text_of_html"]

STUB_CHARS = 600
"""A plain part longer than this is no mere pointer to the HTML."""

_MARKUP = re.compile(
    r"\s{0,40}<(?:html|head|body|div|table|p|span|font|!doctype)\b[^<>]{0,400}>", re.IGNORECASE
)


def body_text(message: Message) -> str:
    """What the reader of `message` sees as text; "" where the trust level hides it.

    The plain part is preferred, unless it is empty, says only that the program should show HTML,
    or is HTML itself.
    """
    text, html = message.text or "", message.html or ""
    if html and is_stub(text):
        from_html = text_of_html(html)
        return from_html if len(from_html) > len(text.strip()) or not text.strip() else text
    if not html and _MARKUP.match(text):
        return text_of_html(text)
    return text


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
