"""Rules for the form of an Outlook manifest in XML: order, blocks, ids, lengths, permission."""

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Final

from app.web.manifests import base_url
from app.web.manifests.xml_tree import (
    BASE,
    NEW,
    OLD,
    Block,
    Element,
    Xml,
    child,
    kind,
    name,
    named,
    text,
)

FILE_LIMIT: Final = 256 * 1024  # bytes
REFERENCE_LIMIT: Final = 32  # characters of a resource's id
CONTROL_LIMIT: Final = 125  # characters of a control's id
ADDRESS_LIMIT: Final = 2048
TEXT_LIMITS: Final = {"ShortStrings": 125, "LongStrings": 250}
TOP_LIMITS: Final = {"DisplayName": 30, "ProviderName": 125, "Description": 250}
"""DisplayName may have 125, but places that show the unified manifest's short name cut it at 30."""
NEEDED_SET: Final = (1, 5)  # the highest Mailbox set of the phones

ORDER: Final[Mapping[str, tuple[str, ...]]] = {
    "OfficeApp": (
        "Id", "AlternateId", "Version", "ProviderName", "DefaultLocale", "DisplayName",
        "Description", "IconUrl", "HighResolutionIconUrl", "SupportUrl", "AppDomains", "Hosts",
        "Requirements", "FormSettings", "Permissions", "Rule", "DisableEntityHighlighting",
        "VersionOverrides",
    ),
    "VersionOverrides": (
        "Description", "Requirements", "Hosts", "Resources", "WebApplicationInfo",
        "VersionOverrides",
    ),
    "Host": ("Runtimes", "DesktopFormFactor", "MobileFormFactor"),
    "DesktopFormFactor": ("SupportsSharedFolders", "FunctionFile", "ExtensionPoint"),
    "MobileFormFactor": ("FunctionFile", "ExtensionPoint"),
    "ExtensionPoint": ("OfficeTab", "Group", "LaunchEvents", "SourceLocation"),
    "Group": ("Label", "Control"),
    "Control": ("Label", "Supertip", "Icon", "Action"),
    "Supertip": ("Title", "Description"),
    "Action": ("SourceLocation", "SupportsPinning"),
    "DesktopSettings": ("SourceLocation", "RequestedHeight"),
    "Resources": ("Images", "Urls", "ShortStrings", "LongStrings"),
}  # fmt: skip
NEEDED: Final = (
    "Id", "Version", "ProviderName", "DefaultLocale", "DisplayName", "Description", "IconUrl",
    "HighResolutionIconUrl", "SupportUrl", "Hosts", "Requirements", "FormSettings", "Permissions",
    "Rule", "VersionOverrides",
)  # fmt: skip


def order(xml: Xml) -> Iterator[str]:
    """Outlook refuses a manifest whose elements come in another order."""
    if xml.root.tag != f"{{{BASE}}}OfficeApp" or kind(xml.root) != "MailApp":
        yield "The manifest must be an OfficeApp of the type MailApp."
    for element in xml.root.iter():
        allowed = ORDER.get(name(element))
        if allowed is None:
            continue
        found = [name(part) for part in element]
        for stranger in sorted(set(found) - set(allowed)):
            yield f"{stranger} has no place in {name(element)}."
        places = [allowed.index(part) for part in found if part in allowed]
        if places != sorted(places):
            yield f"The parts of {name(element)} must come in this order: {', '.join(allowed)}."
    for needed in NEEDED:
        if child(xml.root, needed) is None:
            yield f"{needed} is missing."
    for control in named(xml.root, "Control"):
        if kind(control) == "Button" and child(control, "Supertip") is None:
            yield f"The button {control.get('id')} has no Supertip."


def nesting(xml: Xml) -> Iterator[str]:
    """Where the other rules look for the two blocks."""
    if [(block.element.tag, block.version) for block in xml.blocks] != [
        (f"{{{OLD}}}VersionOverrides", "VersionOverridesV1_0"),
        (f"{{{NEW}}}VersionOverrides", "VersionOverridesV1_1"),
    ]:
        yield "There must be one VersionOverridesV1_0 with one VersionOverridesV1_1 inside it."
    elif xml.blocks[0].element[-1] is not xml.blocks[1].element:
        yield "VersionOverridesV1_1 must be the last part of VersionOverridesV1_0."


def blocks(xml: Xml) -> Iterator[str]:
    """A client takes the highest block that it knows, and nothing from the others."""
    old, new = xml.blocks
    kept = {_opens(new, point) for point in new.all("ExtensionPoint")}
    for point in old.all("ExtensionPoint"):
        if _opens(old, point) not in kept:
            yield f"{kind(point)} of the 1.0 block is not repeated in 1.1: it would vanish there."
    for later in ("Runtimes", "MobileFormFactor", "SupportsPinning", "LaunchEvents"):
        if next(old.all(later), None) is not None:
            yield f"{later} is known to VersionOverridesV1_1 only."


def _opens(block: Block, point: Element) -> tuple[str, ...]:
    """The surface, and the addresses that its buttons open."""
    sources = named(point, "SourceLocation")
    return kind(point), *(block.value(source.get("resid")) for source in sources)


def ids(xml: Xml) -> Iterator[str]:
    """One id twice, and native Outlook shows no button at all."""
    controls = [e.get("id", "") for tag in ("Group", "Control") for e in named(xml.root, tag)]
    resources = [one.get("id", "") for b in xml.blocks for one in _held(b.all("Resources"))]
    for what, found, limit in (
        ("Group or Control", controls, CONTROL_LIMIT),
        ("resource", resources, REFERENCE_LIMIT),
    ):
        for one, times in Counter(found).items():
            if not one or times > 1:
                yield f"The {what} id {one!r} is there {times} times; it must be there once."
            if len(one) > limit:
                yield f"The {what} id {one} has more than {limit} characters."


def _held(lists: Iterator[Element]) -> Iterator[Element]:
    return (one for resources in lists for part in resources for one in part)


def lengths(xml: Xml) -> Iterator[str]:
    """Longer texts are refused or cut."""
    if len(xml.source.encode()) > FILE_LIMIT:
        yield f"The file must be below {FILE_LIMIT // 1024} KB."
    for tag, limit in TOP_LIMITS.items():
        if not 0 < len(text(xml.root, tag)) <= limit:
            yield f"{tag} must have 1 to {limit} characters."
        yield from _translated(child(xml.root, tag), tag, limit)
    for block in xml.blocks:
        for one, resource in block.resources.items():
            limit = TEXT_LIMITS.get(block.resource_kind(one), ADDRESS_LIMIT)
            if not 0 < len(resource.get("DefaultValue", "")) <= limit:
                yield f"The resource {one} must have 1 to {limit} characters."
            yield from _translated(resource, f"The resource {one}", limit)
    for element in xml.root.iter():
        if len(element.get("resid", "")) > REFERENCE_LIMIT:
            yield f"The resid {element.get('resid')} has more than {REFERENCE_LIMIT} characters."


def _translated(element: Element | None, what: str, limit: int) -> Iterator[str]:
    for override in named(element, "Override") if element is not None else ():
        if not 0 < len(override.get("Value", "")) <= limit:
            locale = override.get("Locale")
            yield f"{what} must have 1 to {limit} characters in {locale} too."


def identity(xml: Xml) -> Iterator[str]:
    """An id of its own, so that no two deployments are taken for one."""
    wanted = base_url.addin_id(xml.base_url, base_url.XML)
    if text(xml.root, "Id") != wanted:
        yield f"Id must be the one that follows from the base URL: {wanted}."
    version = text(xml.root, "Version").split(".")
    if len(version) != 4 or not all(part.isdigit() for part in version) or version[0] == "0":
        yield "Version must have four numbers, the first at least 1."


def permissions(xml: Xml) -> Iterator[str]:
    """No more than the one item that is open, and no client shut out."""
    if text(xml.root, "Permissions") != "ReadWriteItem":
        yield "Permissions must be ReadWriteItem: nothing here needs the whole mailbox."
    if next(named(xml.root, "WebApplicationInfo"), None) is not None:
        yield "WebApplicationInfo is for a way to sign in that is not used here."
    wanted = [e.get("MinVersion") for e in named(xml.root, "Set")]
    wanted += [e.get("DefaultMinVersion") for e in named(xml.root, "Sets")]
    for version in filter(None, wanted):
        if tuple(int(part) for part in version.split(".")) > NEEDED_SET:
            yield f"Mailbox {version} would hide the add-in from phones: ask for 1.5 at most."
