"""Rules for what an Outlook manifest in XML points to: addresses, references, icons."""

from collections.abc import Iterator, Mapping
from typing import Final
from urllib.parse import urlsplit

from app.web import paths
from app.web.manifests import base_url, icons
from app.web.manifests.xml_tree import Block, Element, Xml, child, kind, name, named, text

READ: Final = f"{paths.OUTLOOK_PANE}?surface=read"
COMPOSE: Final = f"{paths.OUTLOOK_PANE}?surface=compose"
IDENTITY_PROVIDERS: Final = (
    "login.microsoftonline.com",
    "login.live.com",
    "login.microsoft.com",
    "accounts.google.com",
)
TOP_ICONS: Final = {"IconUrl": 64, "HighResolutionIconUrl": 128}  # pixels
BUTTON_SIZES: Final = {"16", "32", "80"}
PHONE_SIZES: Final = {(size, scale) for size in ("25", "32", "48") for scale in ("1", "2", "3")}
REFERENCES: Final[Mapping[str, str]] = {
    "Image": "Images",
    "SourceLocation": "Urls",
    "FunctionFile": "Urls",
    "Runtime": "Urls",
    "Override": "Urls",
    "Label": "ShortStrings",
    "Title": "ShortStrings",
    "Description": "LongStrings",
}
"""The list of resources that each referring element must point into."""


def addresses(xml: Xml) -> Iterator[str]:
    """Everything is https, public and under the base URL, and both panes are called."""
    found = list(_addresses(xml))
    for where, address in found:
        parts = urlsplit(address)
        if parts.scheme != "https" or not parts.hostname:
            yield f"{where} must be an https address: {address}"
        elif not base_url.public(parts.hostname):
            yield f"{where} must have a public host name, no localhost and no number: {address}"
        elif where != "AppDomain" and not address.startswith(base_url.plain(xml.base_url) + "/"):
            yield f"{where} is not under the base URL: {address}"
    events = (paths.OUTLOOK_EVENTS, paths.OUTLOOK_EVENTS_SCRIPT) if xml.events else ()
    for path in (READ, COMPOSE, paths.HELP, *events):
        if not any(address.endswith(path) for _, address in found):
            yield f"Nothing in the manifest calls {path}."


def _addresses(xml: Xml) -> Iterator[tuple[str, str]]:
    for element in xml.root.iter():
        match name(element):
            case "IconUrl" | "HighResolutionIconUrl" | "SupportUrl" | "Url" as tag:
                yield element.get("id", tag), element.get("DefaultValue", "")
            case "Image" | "SourceLocation" as tag if element.get("DefaultValue") is not None:
                yield element.get("id", tag), element.get("DefaultValue", "")
            case "AppDomain" as tag:
                yield tag, element.text or ""
            case _:
                pass


def domains(xml: Xml) -> Iterator[str]:
    """The pane may go where AppDomains says; signing in has a window of its own."""
    listed = [element.text or "" for element in named(xml.root, "AppDomain")]
    for _, address in _addresses(xml):
        if base_url.origin(address) not in listed:
            yield f"AppDomains lacks {base_url.origin(address)}."
    for domain in listed:
        if (urlsplit(domain).hostname or domain) in IDENTITY_PROVIDERS:
            yield f"AppDomains must not hold {domain}: signing in runs in a dialog."


def references(xml: Xml) -> Iterator[str]:
    """Each resid leads to a resource of the right kind in its own block."""
    for block in xml.blocks:
        for part in block.element:
            if name(part) in {"VersionOverrides", "Resources"}:
                continue
            for element in part.iter():
                yield from _reference(block, element)


def _reference(block: Block, element: Element) -> Iterator[str]:
    resid, wanted = element.get("resid"), REFERENCES.get(name(element))
    if resid is None or wanted is None:
        return
    found = block.resource_kind(resid)
    if not found:
        yield f"{name(element)} names {resid}, which {block.version} does not have."
    elif found != wanted:
        yield f"{name(element)} names {resid}, which lies in {found} and not in {wanted}."


def pictures(xml: Xml) -> Iterator[str]:
    """Every icon that a client asks for is there, at its size or larger."""
    for tag, size in TOP_ICONS.items():
        if icons.side(text(xml.root, tag)) != size:
            yield f"{tag} must be a picture of {size} x {size} pixels that is there."
    for block in xml.blocks:
        for control in block.all("Control"):
            icon = child(control, "Icon")
            if icon is None:
                yield f"{control.get('id')} has no Icon."
            elif kind(control) == "MobileButton":
                yield from _phone_icon(block, control, icon)
            else:
                yield from _button_icon(block, control, icon)


def _button_icon(block: Block, control: Element, icon: Element) -> Iterator[str]:
    lacking = BUTTON_SIZES - {image.get("size") for image in icon}
    if lacking:
        yield f"The icon of {control.get('id')} lacks {', '.join(sorted(lacking))} pixels."
    for image in icon:
        resid, size = image.get("resid"), image.get("size")
        if str(icons.side(block.value(resid))) != size:
            yield f"{resid} is not a picture of {size} pixels that is there."


def _phone_icon(block: Block, control: Element, icon: Element) -> Iterator[str]:
    if kind(icon) != "bt:MobileIconList":
        yield f"The icon of {control.get('id')} must be a bt:MobileIconList."
    if sorted((i.get("size", ""), i.get("scale", "")) for i in icon) != sorted(PHONE_SIZES):
        yield f"The icon of {control.get('id')} needs nine: 25, 32, 48 pixels at scale 1, 2, 3."
    for image in icon:
        wanted = int(image.get("size", "0")) * int(image.get("scale", "0"))
        if icons.side(block.value(image.get("resid"))) < wanted:
            yield f"{image.get('resid')} has fewer than {wanted} pixels, or is not there."
