"""The Outlook add-in's manifest as one for Microsoft 365, rendered for one base URL and checked.

This format reaches Outlook on the web, the new Outlook and the subscription's classic Outlook on
Windows; it exists for whoever deploys apps of Microsoft 365 as packages. It names its XML twin,
so that a client which has both shows one. Microsoft's JSON schema is applied in the tests; these
rules are what the schema does not find, and what would be refused most often.
"""

import io
import json
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final
from urllib.parse import urlsplit
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from app.cards.language import Language
from app.web import paths
from app.web.manifests import base_url as urls
from app.web.manifests import icons, words
from app.web.manifests.tree import Tree, at, leaves, parts, texts
from app.web.manifests.words import others
from app.web.manifests.xml_commands import EVENTS

TEMPLATE: Final = icons.PACKED / "manifest.json"
PERMISSIONS: Final = ("MailboxItem.ReadWrite.User",)
LIMITS: Final = {
    "name.short": 30, "name.full": 100, "description.short": 80, "description.full": 4000,
    "developer.name": 32,
}  # fmt: skip
WORDS: Final = {
    "full_name": words.FULL_NAME,
    "in_short": words.IN_SHORT,
    "in_full": words.IN_FULL,
    "open": words.OPEN,
    "read_tip": words.READ_TIP,
    "compose_tip": words.COMPOSE_TIP,
}
"""By the names that the template has them under."""
_CONTROL: Final = "extensions[0].ribbons[{}].tabs[0].groups[0].controls[0]."
_READ, _COMPOSE = _CONTROL.format(0), _CONTROL.format(1)
PLACES: Final[Mapping[str, str]] = {
    "name.full": "full_name",
    "description.short": "in_short",
    "description.full": "in_full",
    f"{_READ}label": "open",
    f"{_READ}supertip.title": "open",
    f"{_READ}supertip.description": "read_tip",
    f"{_COMPOSE}label": "open",
    f"{_COMPOSE}supertip.title": "open",
    f"{_COMPOSE}supertip.description": "compose_tip",
}
"""Where each of them stands, as the localization schema spells it."""
LOCALIZATION_SCHEMA: Final = "https://developer.microsoft.com/json-schemas/teams/v1.30/MicrosoftTeams.Localization.schema.json"
ICONS: Final = {"outline": (32, 32), "color": (192, 192)}  # pixels
EVENT_NAMES: Final = {
    "newMessageComposeCreated": "OnNewMessageCompose",
    "messageRecipientsChanged": "OnMessageRecipientsChanged",
    "messageSending": "OnMessageSend",
}
"""The names here, and those that the XML has for the same events."""
LONG_AGO: Final = (1980, 1, 1, 0, 0, 0)  # so that the same manifest makes the same package


@dataclass(frozen=True)
class Unified:
    """A rendered manifest, and the address that it is for."""

    tree: Tree
    base_url: str


def render(base_url: str) -> dict[str, object]:
    """The manifest with every address under `base_url`."""
    text = TEMPLATE.read_text(encoding="utf-8")
    values = {f"{{{name}}}": _within(text) for name, text in WORDS.items()} | {
        "{id}": urls.addin_id(base_url, urls.UNIFIED),
        "{xml_id}": urls.addin_id(base_url, urls.XML),
        "{base_url}": urls.plain(base_url),
        "{host}": urlsplit(base_url).netloc,
    }
    for name, value in values.items():
        text = text.replace(name, value)
    rendered: dict[str, object] = json.loads(text)
    additional = [{"languageTag": one.tag, "file": f"{one.tag}.json"} for one in others()]
    rendered["localizationInfo"] = {
        "defaultLanguageTag": "en",
        "additionalLanguages": additional,
    }
    return rendered


def _within(text: str) -> str:
    """As it stands inside the quotation marks of JSON."""
    return json.dumps(text, ensure_ascii=False)[1:-1]


def translations() -> dict[str, dict[str, str]]:
    """The file of each language."""
    return {f"{language.tag}.json": translation(language) for language in others()}


def translation(language: Language) -> dict[str, str]:
    """Where a text stands in the manifest, and what it says instead."""
    said = {path: language.say(WORDS[name]) for path, name in PLACES.items()}
    return {"$schema": LOCALIZATION_SCHEMA, **said}


def package(manifest: str) -> bytes:
    """The zip that Microsoft 365 takes: the manifest, its languages and its two icons, side by
    side."""
    files = {"manifest.json": manifest.encode()}
    for name, translated in translations().items():
        files[name] = json.dumps(translated, ensure_ascii=False, indent=2).encode()
    files |= {f"{name}.png": (icons.PACKED / f"{name}.png").read_bytes() for name in ICONS}
    held = io.BytesIO()
    with ZipFile(held, "w", ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(ZipInfo(name, LONG_AGO), content, ZIP_DEFLATED)
    return held.getvalue()


def check(tree: Tree, base_url: str) -> list[str]:
    """What Microsoft 365, or a user, would stumble over: one sentence each."""
    unified = Unified(tree, base_url)
    return [fault for rule in RULES.values() for fault in rule(unified)]


def _versions(unified: Unified) -> Iterator[str]:
    schema, version = at(unified.tree, "$schema"), at(unified.tree, "manifestVersion")
    if f"/v{version}/" not in str(schema):
        yield f"manifestVersion {version} is not the version of $schema: {schema}"
    if not re.fullmatch(r"[1-9]\d*\.\d+\.\d+", str(at(unified.tree, "version"))):
        yield "version must have three numbers, the first at least 1."


def _identity(unified: Unified) -> Iterator[str]:
    wanted = urls.addin_id(unified.base_url, urls.UNIFIED)
    if at(unified.tree, "id") != wanted:
        yield f"id must be the one that follows from the base URL: {wanted}."
    twin = urls.addin_id(unified.base_url, urls.XML)
    hidden = parts(unified.tree, "extensions.alternates.hide.customOfficeAddin")
    if twin not in {one.get("officeAddinId") for one in hidden}:
        yield f"alternates must hide the XML twin {twin}, else some clients show both."


def _lengths(unified: Unified) -> Iterator[str]:
    for path, limit in LIMITS.items():
        if not 0 < len(str(at(unified.tree, path) or "")) <= limit:
            yield f"{path} must have 1 to {limit} characters."
        for file, translated in translations().items():
            if path in translated and not 0 < len(translated[path]) <= limit:
                yield f"{path} must have 1 to {limit} characters in {file} too."


def _addresses(unified: Unified) -> Iterator[str]:
    base = urls.plain(unified.base_url)
    found = [(where, text) for where, text in leaves(unified.tree) if "://" in text]
    for where, address in found:
        if where != "$schema" and not address.startswith(f"{base}/"):
            yield f"{where} is not under the base URL: {address}"
        elif urlsplit(address).scheme != "https":
            yield f"{where} must be an https address: {address}"
    for path in (paths.OUTLOOK_PANE, paths.OUTLOOK_EVENTS, paths.OUTLOOK_EVENTS_SCRIPT):
        if not any(urlsplit(address).path.endswith(path) for _, address in found):
            yield f"Nothing in the manifest calls {path}."
    domains = texts(unified.tree, "validDomains")
    if urlsplit(unified.base_url).netloc not in domains:
        yield f"validDomains lacks {urlsplit(unified.base_url).netloc}."
    if any("*" in domain for domain in domains):
        yield "validDomains must have no wildcard: add-ins are refused with one."


def _permissions(unified: Unified) -> Iterator[str]:
    asked = parts(unified.tree, "authorization.permissions.resourceSpecific")
    if tuple(one.get("name") for one in asked) != PERMISSIONS:
        yield f"The only permission must be {PERMISSIONS[0]}: nothing needs the whole mailbox."


def _actions(unified: Unified) -> Iterator[str]:
    known = {one.get("id") for one in parts(unified.tree, "extensions.runtimes.actions")}
    named = parts(unified.tree, "extensions.ribbons.tabs.groups.controls")
    for one in (*named, *parts(unified.tree, "extensions.autoRunEvents.events")):
        if one.get("actionId") not in known:
            yield f"The action {one.get('actionId')} is in no runtime."


def _events(unified: Unified) -> Iterator[str]:
    events = parts(unified.tree, "extensions.autoRunEvents.events")
    runtimes = parts(unified.tree, "extensions.runtimes")
    for event in events:
        name, action = str(event.get("type")), event.get("actionId")
        if name not in EVENT_NAMES:
            yield f"{name} is no event of this format that the script answers."
        elif action != EVENTS[EVENT_NAMES[name]]:
            yield f"{name} must name {EVENTS[EVENT_NAMES[name]]}."
        if name == "messageSending" and at(event, "options.sendMode") != "promptUser":
            yield "sendMode must say promptUser: else Outlook would keep people from sending."
        for runtime in runtimes:
            for one in parts(runtime, "actions"):
                if one.get("id") == action:
                    yield from _serves_events(runtime, one)
    if sorted(str(event.get("type")) for event in events) != sorted(EVENT_NAMES):
        yield f"autoRunEvents must hold each of {', '.join(EVENT_NAMES)} once."


def _serves_events(runtime: Tree, action: Tree) -> Iterator[str]:
    name = runtime.get("id")
    if not at(runtime, "code.page") or not at(runtime, "code.script"):
        yield f"The runtime {name} serves an event, so it needs code.page and code.script."
    if runtime.get("lifetime") != "short":
        yield f"The runtime {name} serves an event, so its lifetime must be short."
    if action.get("type") != "executeFunction":
        yield f"The action {action.get('id')} serves an event, so it must be executeFunction."


def _reach(unified: Unified) -> Iterator[str]:
    factors = {
        f
        for one in parts(unified.tree, "extensions.requirements")
        for f in texts(one, "formFactors")
    }
    if "mobile" in factors or parts(
        unified.tree, "extensions.ribbons.tabs.customMobileRibbonGroups"
    ):
        yield "Phones do not install this format: they are served by the XML twin."


def _pictures(unified: Unified) -> Iterator[str]:
    for name, size in ICONS.items():
        file = str(at(unified.tree, f"icons.{name}"))
        if file != f"{name}.png" or icons.pixels(icons.PACKED / file) != size:
            yield f"icons.{name} must be {name}.png of {size[0]} x {size[1]} pixels."
    for one in parts(unified.tree, "extensions.ribbons.tabs.groups.controls.icons"):
        if icons.side(str(one.get("url"))) != one.get("size"):
            yield f"{one.get('url')} is not a picture of {one.get('size')} pixels that is there."


RULES: Final[Mapping[str, Callable[[Unified], Iterator[str]]]] = {
    "versions": _versions,
    "identity and twin": _identity,
    "lengths": _lengths,
    "addresses and domains": _addresses,
    "permissions": _permissions,
    "actions": _actions,
    "events": _events,
    "reach": _reach,
    "icons": _pictures,
}
