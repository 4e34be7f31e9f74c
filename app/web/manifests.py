"""The add-on's manifest, rendered for one base URL and checked against Google's rules for it.

Sources: the reference of `projects.deployments` (fields), the style guide (name, menu texts),
the add-on scopes page. A manifest that Google would refuse, or that would let a card link to
nowhere, is named here before anybody uploads it.
"""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

from app.web import paths, scopes

TEMPLATE: Final = Path(__file__).resolve().parents[2] / "addon_manifests/gmail/deployment.json"
NAME_LIMIT: Final = 15  # characters, Google's style guide
FORBIDDEN_IN_NAME: Final = ("google", "gmail", "add-on", "addon")
URL_KEYS: Final = ("runFunction", "onTriggerFunction", "openLink", "logoUrl")

Manifest = Mapping[str, object]


def render(base_url: str, template: Path = TEMPLATE) -> dict[str, object]:
    """The manifest with every address under `base_url` (https)."""
    text = template.read_text(encoding="utf-8").replace("{base_url}", base_url.rstrip("/"))
    rendered: dict[str, object] = json.loads(text)
    return rendered


def check(rendered: Manifest) -> list[str]:
    """What Google, or a user, would stumble over: one sentence each; empty when all is well."""
    return [*_names(rendered), *_addresses(rendered), *_permissions(rendered), *_shape(rendered)]


def _at(tree: object, path: str) -> object:
    for key in path.split("."):
        if not isinstance(tree, Mapping):
            return None
        tree = tree.get(key)
    return tree


def _texts(tree: object, path: str) -> tuple[str, ...]:
    found = _at(tree, path)
    return tuple(str(item) for item in found) if isinstance(found, list) else ()


def _addresses_in(tree: object, where: str = "") -> Iterator[tuple[str, str]]:
    """Every address in the tree, with the path that leads to it."""
    if isinstance(tree, Mapping):
        for key, value in tree.items():
            if key in URL_KEYS and isinstance(value, str):
                yield f"{where}{key}", value
            else:
                yield from _addresses_in(value, f"{where}{key}.")
    elif isinstance(tree, list):
        for number, item in enumerate(tree):
            yield from _addresses_in(item, f"{where}{number}.")


def _names(rendered: Manifest) -> Iterator[str]:
    name = str(_at(rendered, "addOns.common.name") or "")
    if not 0 < len(name) <= NAME_LIMIT:
        yield f"addOns.common.name must have 1 to {NAME_LIMIT} characters, it has {len(name)}."
    if any(word in name.lower() for word in FORBIDDEN_IN_NAME):
        yield "addOns.common.name must not hold Google, Gmail or add-on."


def _addresses(rendered: Manifest) -> Iterator[str]:
    prefixes = _texts(rendered, "addOns.common.openLinkUrlPrefixes")
    if not prefixes:
        yield "addOns.common.openLinkUrlPrefixes is empty, so no card could link to anything."
    for prefix in prefixes:
        parts = urlsplit(prefix)
        if parts.scheme != "https" or not parts.hostname or not parts.path.startswith("/"):
            yield f"The link prefix {prefix} must be https with a host and a path."
    for where, address in _addresses_in(rendered):
        parts = urlsplit(address)
        if parts.scheme != "https" or not parts.hostname:
            yield f"{where} must be an https address: {address}"
        elif parts.query or parts.fragment:
            yield f"{where} must have no query: it would become part of the token's audience."
        elif not any(address.startswith(prefix) for prefix in prefixes):
            yield f"{where} is outside openLinkUrlPrefixes: {address}"
    called = [address for _, address in _addresses_in(rendered)]
    for path in (paths.HOME, paths.MESSAGE, paths.COMPOSE, paths.SETTINGS):
        if not any(address.endswith(path) for address in called):
            yield f"Nothing in the manifest calls {path}."


def _permissions(rendered: Manifest) -> Iterator[str]:
    asked = frozenset(_texts(rendered, "oauthScopes"))
    known = frozenset(scopes.ALL)
    for scope in sorted(known - asked):
        yield f"oauthScopes lacks {scope}."
    for scope in sorted(asked - known):
        yield f"oauthScopes asks for {scope}, which the service never uses."


def _shape(rendered: Manifest) -> Iterator[str]:
    if not isinstance(_at(rendered, "addOns.gmail"), Mapping):
        yield "addOns.gmail is missing: Gmail would show nothing."
    if _at(rendered, "addOns.gmail.composeTrigger.draftAccess") != "METADATA":
        yield "composeTrigger.draftAccess must be METADATA: the action knows people by it alone."
    if _at(rendered, "addOns.common.useLocaleFromApp") is not True:
        yield "useLocaleFromApp must be true: the user's zone comes with it."
    options = _at(rendered, "addOns.httpOptions")
    if _at(options, "granularOauthPermissionSupport") != "OPT_IN":
        yield "httpOptions.granularOauthPermissionSupport must be OPT_IN (since 2025-12-01)."
    if _at(options, "authorizationHeader") not in (None, "SYSTEM_ID_TOKEN"):
        yield "httpOptions.authorizationHeader must be SYSTEM_ID_TOKEN."
