"""An Outlook manifest in XML, parsed, with the few questions that the rules ask of it."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Final
from xml.etree import ElementTree

Element = ElementTree.Element

BASE: Final = "http://schemas.microsoft.com/office/appforoffice/1.1"
OLD: Final = "http://schemas.microsoft.com/office/mailappversionoverrides"
NEW: Final = "http://schemas.microsoft.com/office/mailappversionoverrides/1.1"
TYPE: Final = "{http://www.w3.org/2001/XMLSchema-instance}type"


def name(element: Element) -> str:
    """The element's name without its namespace."""
    return element.tag.rpartition("}")[2]


def kind(element: Element) -> str:
    """What `xsi:type` says, or nothing."""
    return element.get(TYPE, "")


def named(within: Element, wanted: str) -> Iterator[Element]:
    """Every element of this name, at any depth and in any namespace."""
    return (element for element in within.iter() if name(element) == wanted)


def child(of: Element, wanted: str) -> Element | None:
    """The first child of this name."""
    return next((element for element in of if name(element) == wanted), None)


def text(of: Element, wanted: str) -> str:
    """What the first child of this name says, as its text or as its default value."""
    found = child(of, wanted)
    if found is None:
        return ""
    return found.get("DefaultValue") or (found.text or "").strip()


@dataclass(frozen=True)
class Block:
    """One VersionOverrides without the one inside it: its hosts and its resources."""

    element: Element

    @property
    def version(self) -> str:
        """What the block calls itself."""
        return kind(self.element)

    def all(self, wanted: str) -> Iterator[Element]:
        """Every element of this name that belongs to this block."""
        for part in self.element:
            if name(part) != "VersionOverrides":
                yield from named(part, wanted)

    @cached_property
    def resources(self) -> dict[str, Element]:
        """Images, addresses and texts by their id."""
        lists = [part for held in self.all("Resources") for part in held]
        return {one.get("id", ""): one for part in lists for one in part}

    def value(self, resid: str | None) -> str:
        """What a reference leads to, or nothing."""
        found = self.resources.get(resid or "")
        return "" if found is None else found.get("DefaultValue", "")

    def said(self, resid: str | None) -> Iterator[str]:
        """What a reference to a text leads to, in every language."""
        yield self.value(resid)
        found = self.resources.get(resid or "")
        if found is not None:
            yield from (override.get("Value", "") for override in found)

    def resource_kind(self, resid: str) -> str:
        """The list that the resource lies in: Images, Urls, ShortStrings, LongStrings."""
        for held in self.all("Resources"):
            for part in held:
                if any(one.get("id") == resid for one in part):
                    return name(part)
        return ""


@dataclass(frozen=True)
class Xml:
    """A rendered manifest, and the address and the build that it is for."""

    source: str
    base_url: str
    events: bool

    @cached_property
    def root(self) -> Element:
        """The parsed text; it is ours, so no hostile entity can be in it."""
        return ElementTree.fromstring(self.source)  # noqa: S314

    @cached_property
    def blocks(self) -> tuple[Block, ...]:
        """Every VersionOverrides, the outer first."""
        return tuple(Block(element) for element in named(self.root, "VersionOverrides"))
