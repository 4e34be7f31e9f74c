"""Rules for what an Outlook manifest in XML does: pinning, events, the phone's button."""

from collections.abc import Iterator
from typing import Final

from app.web import paths
from app.web.manifests.xml_tree import Block, Xml, child, kind, name, named

EVENTS: Final = {
    "OnNewMessageCompose": "onNewMessageComposeHandler",
    "OnMessageRecipientsChanged": "onMessageRecipientsChangedHandler",
    "OnMessageSend": "onMessageSendHandler",
}
"""The events we answer, and the names under which the event script associates its functions."""
PINNABLE: Final = {"MessageReadCommandSurface", "MessageComposeCommandSurface"}
LABEL_LIMIT: Final = 16  # characters that a phone shows


def pinning(xml: Xml) -> Iterator[str]:
    """A pane stays beside the mail where Outlook can do that, and nowhere else is it asked."""
    new = xml.blocks[-1]
    allowed = []
    for point in new.all("ExtensionPoint"):
        for action in named(point, "Action"):
            pin = child(action, "SupportsPinning")
            if kind(point) in PINNABLE and kind(action) == "ShowTaskpane":
                allowed.append(pin)
                if pin is None or pin.text != "true":
                    yield f"The pane of {kind(point)} cannot be pinned."
    for pin in named(xml.root, "SupportsPinning"):
        if pin not in allowed:
            yield "SupportsPinning is for task panes of messages in VersionOverridesV1_1 only."


def events(xml: Xml) -> Iterator[str]:
    """With events: exactly ours, and people may always send. Without: not one."""
    launched = list(named(xml.root, "LaunchEvent"))
    if not xml.events:
        if launched or next(named(xml.root, "Runtimes"), None) is not None:
            yield "The build without events must have no LaunchEvent and no Runtimes."
        return
    for event in launched:
        if event.get("Type") not in EVENTS:
            yield f"{event.get('Type')} is no event that the script answers."
        elif event.get("FunctionName") != EVENTS[event.get("Type", "")]:
            yield f"{event.get('Type')} must name {EVENTS[event.get('Type', '')]}."
    for wanted in EVENTS:
        times = sum(event.get("Type") == wanted for event in launched)
        if times != 1:
            yield f"{wanted} must be there once, it is there {times} times."
    for event in launched:
        if event.get("Type") == "OnMessageSend" and event.get("SendMode") != "PromptUser":
            yield "SendMode must say PromptUser: without it Outlook would keep people from sending."


def runtime(xml: Xml) -> Iterator[str]:
    """One runtime, the same for the events, with the one script that classic Windows runs."""
    if not xml.events:
        return
    new = xml.blocks[-1]
    runtimes = list(new.all("Runtime"))
    if len(runtimes) != 1:
        yield f"There must be one Runtime, there are {len(runtimes)}."
        return
    override = child(runtimes[0], "Override")
    script = "" if override is None else new.value(override.get("resid"))
    if override is None or len(runtimes[0]) != 1 or override.get("type") != "javascript":
        yield "The Runtime needs one Override of the type javascript for classic Windows."
    elif not script.endswith(paths.OUTLOOK_EVENTS_SCRIPT):
        yield f"The Override must lead to {paths.OUTLOOK_EVENTS_SCRIPT}, not to {script}."
    for point in new.all("ExtensionPoint"):
        source = child(point, "SourceLocation")
        if kind(point) == "LaunchEvent" and (
            source is None or source.get("resid") != runtimes[0].get("resid")
        ):
            yield "The SourceLocation of LaunchEvent must be the Runtime's."


def phone(xml: Xml) -> Iterator[str]:
    """A phone shows one button in the reading view, with a short label."""
    new = xml.blocks[-1]
    factor = next(new.all("MobileFormFactor"), None)
    if factor is None:
        yield "MobileFormFactor is missing: phones would show nothing."
        return
    points = [kind(part) for part in factor if name(part) == "ExtensionPoint"]
    if points != ["MobileMessageReadCommandSurface"]:
        yield "MobileFormFactor must hold one MobileMessageReadCommandSurface and nothing else."
    groups = list(named(factor, "Group"))
    if len(groups) != 1:
        yield f"The phone's surface must hold one Group, it holds {len(groups)}."
    for tag in ("Supertip", "OfficeTab", "Menu"):
        if next(named(factor, tag), None) is not None:
            yield f"{tag} is unknown on phones."
    yield from _labels(new)


def _labels(new: Block) -> Iterator[str]:
    for factor in new.all("MobileFormFactor"):
        for label in named(factor, "Label"):
            for words in new.said(label.get("resid")):
                if len(words) > LABEL_LIMIT:
                    yield f"A phone cuts the label {words!r} at about {LABEL_LIMIT} characters."
