"""Reads HTML as strictly as we write it: known tags, closed in order, nothing that could run."""

from collections.abc import Mapping
from html.parser import HTMLParser
from typing import Final

VOID: Final = frozenset({"input", "meta", "link", "br"})
TAGS: Final = frozenset(
    {
        "a", "article", "blockquote", "body", "button", "cite", "dd", "details", "div", "dl", "dt",
        "footer", "h1", "h2", "h3", "head", "header", "html", "label", "li", "main", "noscript", "ol",
        "option", "p", "script", "section", "select", "span", "strong", "summary", "template",
        "textarea", "title", "ul",
    }
    | VOID
    | {"svg", "desc", "rect", "line", "circle", "polygon", "text"}  # of the picture
)  # fmt: skip
OUR_SCRIPTS: Final = ("/static/outlook/", "https://")

Attributes = Mapping[str, str]


class StrictHtml(HTMLParser):
    """Collects elements and text; `faults` says what a careful reader would not let pass."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[tuple[str, Attributes]] = []
        self.words: list[str] = []
        self.faults: list[str] = []
        self._open: list[str] = []
        self.feed(html)
        self.close()
        self.faults += [f"<{tag}> is not closed" for tag in self._open]
        ids = [attributes["id"] for _, attributes in self.elements if "id" in attributes]
        self.faults += [f"id {name} stands twice" for name in {i for i in ids if ids.count(i) > 1}]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = {name: value or "" for name, value in attrs}
        self.elements.append((tag, attributes))
        if tag not in TAGS:
            self.faults.append(f"<{tag}> is no tag of ours")
        if len(attributes) != len(attrs):
            self.faults.append(f"<{tag}> has an attribute twice")
        for name, value in attributes.items():
            if name == "style" or name.startswith("on"):
                self.faults.append(f"<{tag} {name}>")
            if name in ("href", "src") and value.lower().startswith(("javascript:", "data:")):
                self.faults.append(f"<{tag} {name}={value}>")
        if tag == "script" and not attributes.get("src", "").startswith(OUR_SCRIPTS):
            self.faults.append("a script that is no file")
        if tag not in VOID:
            self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if not self._open or self._open.pop() != tag:
            self.faults.append(f"</{tag}> closes nothing")

    def handle_data(self, data: str) -> None:
        self.words.append(data)

    @property
    def text(self) -> str:
        return " ".join(" ".join(self.words).split())

    def all(self, tag: str) -> list[Attributes]:
        return [attributes for found, attributes in self.elements if found == tag]
