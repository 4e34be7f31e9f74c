"""HTML to lines of text as a reader sees them: hidden parts gone, blocks on their own lines."""

import re
from collections.abc import Mapping
from functools import cached_property
from typing import NamedTuple

from selectolax.lexbor import LexborHTMLParser, LexborNode

HTML_CHARS = 400_000
NODES = 10_000
"""How many nodes of one page are walked."""
DEPTH = 300
"""How deep elements may nest; deeper text is left out."""

_DROPPED = frozenset(
    ("script", "style", "head", "title", "template", "noscript", "iframe", "object", "select",
     "svg", "math", "map", "audio", "video", "canvas", "-comment", "!doctype")
)  # fmt: skip
_BLOCKS = frozenset(
    ("address", "article", "aside", "blockquote", "center", "dd", "details", "dir", "div", "dl",
     "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6",
     "header", "hr", "li", "main", "menu", "nav", "ol", "p", "pre", "section", "table", "tbody",
     "tfoot", "thead", "tr", "ul", "body", "html", "caption", "summary")
)  # fmt: skip
_APART = frozenset(("h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "table", "pre", "blockquote"))
_CELLS = frozenset(("td", "th"))
_SHAPED = _BLOCKS | _APART | _CELLS
_DRAWN = "[style], [hidden], p[class]"
"""Elements whose attributes are looked at: to make a dictionary of them takes long."""
_BARE: dict[str, str | None] = {}
# The ways in which mail programs hide a preheader or a tracking text.
_HIDDEN = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|max-height\s*:\s*0"
    r"|font-size\s*:\s*[01](?:px|pt|em|%)?\s*(?:;|!|$)(?=.*(?:line-height\s*:\s*[01](?:px|pt)?\s*(?:;|!|$)|opacity\s*:\s*0(?:;|$)))"
    r"|(?:^|;)\s*opacity\s*:\s*0(?:\.0+)?\s*(?:;|!|$)",
    re.IGNORECASE | re.DOTALL,
)
_NO_MARGIN = re.compile(r"margin(?:-bottom)?\s*:\s*0", re.IGNORECASE)
_SPACES = re.compile(r"[ \t\r\n\f\v]+")
STYLE_CHARS = 1_000
SUSPECT_TAGS = 2_000
"""Fewer tags than this cannot nest deep enough to cost anything."""
MOST_TAGS = 40_000
"""More than any page of this length has."""
LONG_TAGS = 4_000
"""Pages have more tags than one in so many characters."""
_NESTING_TAG = re.compile(
    r"<(/?)(?!(?:br|p|img|hr|input|meta|link|li|td|th|tr|tbody|thead|dt|dd|option|col|wbr|area)\b)[a-zA-Z]"
)
_ANY_TAG = re.compile(r"<[^<>]{0,2000}>?")


class Sign(NamedTuple):
    """What a caller of `lines_of` says of an element before it is walked."""

    drop: bool = False
    quote: bool = False
    before: str = ""  # a line of its own, put above


NO_SIGN = Sign()


class _Lines:
    """Lines as they grow."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.open: list[str] = []
        self.depth = 0

    def text(self, text: str) -> None:
        self.open.append(text)

    def end_line(self) -> None:
        if not self.open:
            return
        text = _SPACES.sub(" ", "".join(self.open)).strip(" ")
        self.open.clear()
        if text:
            self.lines.append("> " * self.depth + text)

    def verbatim(self, text: str) -> None:
        self.end_line()
        self.lines.extend("> " * self.depth + line.rstrip() for line in text.split("\n"))

    def gap(self) -> None:
        self.end_line()
        empty = "> " * self.depth
        if self.lines and self.lines[-1].strip("> "):
            self.lines.append(empty.rstrip())

    def new_line(self) -> None:
        """A <br>: ends the line, and a second one leaves an empty line."""
        if self.open and "".join(self.open).strip():
            self.end_line()
        else:
            self.open.clear()
            self.gap()


def parsed(html: str) -> LexborHTMLParser:
    """The tree of `html`, of which only the beginning is taken where it is too long.

    The parser takes time by the square of the depth, so a page nested deeper than any mail
    program nests loses its tags.
    """
    html = html[:HTML_CHARS]
    tags = html.count("<")
    if tags > MOST_TAGS:
        html = html.replace("<", " ")
    elif tags > SUSPECT_TAGS and _depth(html) > 2 * DEPTH:
        html = _ANY_TAG.sub(" ", html)
    elif len(html) > LONG_TAGS * html.count(">") + SUSPECT_TAGS:
        html = html.replace("<", " ")  # a tag without end, or nothing that is a page
    return LexborHTMLParser(html)


def _depth(html: str) -> int:
    depth = deepest = 0
    for match in _NESTING_TAG.finditer(html):
        depth += -1 if match.group(1) else 1
        deepest = max(deepest, depth)
        depth = max(0, depth)
    return deepest


class Page:
    """A page, parsed once for all who look at it."""

    def __init__(self, html: str) -> None:
        self.tree = parsed(html)

    @cached_property
    def lines(self) -> list[str]:
        """Its visible text."""
        return lines_of(self.tree, {})

    @property
    def text(self) -> str:
        """The same as one string."""
        return "\n".join(self.lines).strip()


def lines_of(tree: LexborHTMLParser, signs: Mapping[int, Sign]) -> list[str]:
    """The visible text of a page.

    Args:
        signs: Of elements, by their address in the tree: whether to leave one out, to mark its
            lines with ">", or to put a line above it.
    """
    root = tree.body or tree.root
    page = _Lines()
    if root is None:
        return []
    # Elements still to be walked; None closes the element on top of `opened`.
    todo: list[LexborNode | None] = [root]
    opened: list[tuple[str, bool, bool] | None] = []  # None: its end changes nothing
    drawn = {node.mem_id for node in tree.css(_DRAWN)}
    for _ in range(NODES):
        if not todo:
            break
        node = todo.pop()
        if node is None:
            if (closing := opened.pop()) is not None:
                _close(page, *closing)
            continue
        if node.is_text_node:
            page.text(node.text_content or "")
            continue
        tag = node.tag or ""
        if tag in _DROPPED:
            continue
        if tag == "br":
            page.new_line()
            continue
        attributes = node.attributes if node.mem_id in drawn else _BARE
        if attributes and _is_hidden(attributes):
            continue
        said = signs.get(node.mem_id, NO_SIGN) if signs else NO_SIGN
        if said.drop or len(opened) >= DEPTH:
            continue
        if tag in _SHAPED or said is not NO_SIGN:
            _open(page, tag, said)
            if tag == "pre" and said is NO_SIGN:
                page.verbatim(node.text(deep=True))
                page.gap()
                continue
            opened.append((tag, said.quote, _is_apart(tag, attributes)))
        else:
            opened.append(None)
        todo.append(None)
        child = node.last_child
        while child is not None:
            todo.append(child)
            child = child.prev
    page.end_line()
    return page.lines


def _open(page: _Lines, tag: str, said: Sign) -> None:
    if tag in _BLOCKS or said.quote or said.before:
        page.end_line()
    if tag in _APART:
        page.gap()
    elif tag in _CELLS:
        page.text(" ")
    if said.before:
        page.lines.append(said.before)
    if said.quote:
        page.depth += 1


def _close(page: _Lines, tag: str, quote: bool, apart: bool) -> None:  # noqa: FBT001 - a tuple unpacked
    if tag in _BLOCKS or quote:
        page.end_line()
    elif tag in _CELLS:
        page.text(" ")
    if quote:
        page.depth -= 1
    if apart:
        page.gap()


def _is_apart(tag: str, attributes: dict[str, str | None]) -> bool:
    """Whether an empty line follows: a paragraph, unless it is drawn without a margin."""
    if tag in _APART:
        return True
    if tag != "p":
        return False
    style = (attributes.get("style") or "")[:STYLE_CHARS]
    kind = attributes.get("class") or ""
    return "MsoNormal" not in kind and not _NO_MARGIN.search(style)


def _is_hidden(attributes: dict[str, str | None]) -> bool:
    if "hidden" in attributes:
        return True
    style = attributes.get("style")
    return bool(style) and bool(_HIDDEN.search((style or "")[:STYLE_CHARS]))


def text_of_html(html: str) -> str:
    """The text of a page, links as their words, without pictures and hidden parts."""
    return Page(html).text
