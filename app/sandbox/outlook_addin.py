"""An add-in as Outlook installs it: what its XML manifest says.

Only what a window acts on is read; whether the manifest is right is not judged here.
"""

import xml.etree.ElementTree as ET
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Self

_TYPE = "{http://www.w3.org/2001/XMLSchema-instance}type"


@dataclass(frozen=True, slots=True)
class Launch:
    """What runs at an event: a function of the add-in's, and what its refusal means on sending."""

    function: str
    send_mode: str = "SoftBlock"  # the default of the manifest's SendMode


@dataclass(frozen=True, slots=True)
class AddIn:
    """`phone_url` and `events_url` are "" where there is none; `events` by the event's name."""

    name: str
    read_url: str
    compose_url: str
    phone_url: str = ""
    events_url: str = ""
    read_pinnable: bool = False
    compose_pinnable: bool = False
    events: Mapping[str, Launch] = field(default_factory=dict)

    @classmethod
    def of_manifest(cls, xml: str) -> Self:
        """From the manifest's text. Of the nested blocks the highest version counts.

        Raises:
            ValueError: no XML, or without one of the two panes.
        """
        try:
            root = ET.fromstring(xml)  # noqa: S314 - the demo's own manifest, not a stranger's
        except ET.ParseError as error:
            raise ValueError(f"the manifest is no XML: {error}") from error
        block = [e for e in root.iter() if _name(e) == "VersionOverrides"][-1:]
        if not block:
            raise ValueError("the manifest has no VersionOverrides")
        urls = {e.get("id", ""): e.get("DefaultValue", "") for e in _all(block[0], "Url")}
        points = {e.get(_TYPE, ""): e for e in _all(block[0], "ExtensionPoint")}
        read, pin_read = _pane(points.get("MessageReadCommandSurface"), urls)
        compose, pin_compose = _pane(points.get("MessageComposeCommandSurface"), urls)
        phone, _ = _pane(points.get("MobileMessageReadCommandSurface"), urls)
        launch = points.get("LaunchEvent")
        if not read or not compose:
            raise ValueError("the manifest names no pane for reading, or none for writing")
        return cls(
            name=next((e.get("DefaultValue", "") for e in _all(root, "DisplayName")), ""),
            read_url=read,
            compose_url=compose,
            phone_url=phone,
            events_url=_pane(launch, urls)[0],
            read_pinnable=pin_read,
            compose_pinnable=pin_compose,
            events={
                e.get("Type", ""): Launch(e.get("FunctionName", ""), e.get("SendMode", "SoftBlock"))
                for e in _all(launch, "LaunchEvent")
                if e.get("Type")
            },
        )


def _pane(point: ET.Element | None, urls: Mapping[str, str]) -> tuple[str, bool]:
    """The address behind an extension point, and whether its pane can be pinned."""
    url = next((urls.get(e.get("resid", ""), "") for e in _all(point, "SourceLocation")), "")
    return url, any((e.text or "").strip() == "true" for e in _all(point, "SupportsPinning"))


def _all(below: ET.Element | None, name: str) -> Iterator[ET.Element]:
    """Elements of any namespace: the two blocks and their resources have one each."""
    return (e for e in below.iter() if _name(e) == name) if below is not None else iter(())


def _name(element: ET.Element) -> str:
    return element.tag.rpartition("}")[2]
