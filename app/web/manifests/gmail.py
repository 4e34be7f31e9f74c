"""The Gmail add-on's manifest, rendered for one base URL and checked against Google's rules for it.

Sources: the reference of `projects.deployments` (fields), the style guide (name, menu texts),
the add-on scopes page. A manifest that Google would refuse, or that would let a card link to
nowhere, is named here before anybody uploads it.
"""

import json
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

from app.web import paths, scopes
from app.web.manifests.base_url import plain
from app.web.manifests.tree import Tree, at, leaves, texts

TEMPLATE: Final = Path(__file__).resolve().parents[3] / "addon_manifests/gmail/deployment.json"
NAME_LIMIT: Final = 15  # characters, Google's style guide
FORBIDDEN_IN_NAME: Final = ("google", "gmail", "add-on", "addon")
URL_KEYS: Final = ("runFunction", "onTriggerFunction", "openLink", "logoUrl")


def render(base_url: str, template: Path = TEMPLATE) -> dict[str, object]:
    """The manifest with every address under `base_url` (https)."""
    text = template.read_text(encoding="utf-8").replace("{base_url}", plain(base_url))
    rendered: dict[str, object] = json.loads(text)
    return rendered


def check(rendered: Tree) -> list[str]:
    """What Google, or a user, would stumble over: one sentence each; empty when all is well."""
    return [fault for rule in RULES.values() for fault in rule(rendered)]


def _names(rendered: Tree) -> Iterator[str]:
    name = str(at(rendered, "addOns.common.name") or "")
    if not 0 < len(name) <= NAME_LIMIT:
        yield f"addOns.common.name must have 1 to {NAME_LIMIT} characters, it has {len(name)}."
    if any(word in name.lower() for word in FORBIDDEN_IN_NAME):
        yield "addOns.common.name must not hold Google, Gmail or add-on."


def _addresses(rendered: Tree) -> Iterator[str]:
    prefixes = texts(rendered, "addOns.common.openLinkUrlPrefixes")
    if not prefixes:
        yield "addOns.common.openLinkUrlPrefixes is empty, so no card could link to anything."
    for prefix in prefixes:
        parts = urlsplit(prefix)
        if parts.scheme != "https" or not parts.hostname or not parts.path.startswith("/"):
            yield f"The link prefix {prefix} must be https with a host and a path."
    called = [found for found in leaves(rendered) if found[0].rpartition(".")[2] in URL_KEYS]
    for where, address in called:
        parts = urlsplit(address)
        if parts.scheme != "https" or not parts.hostname:
            yield f"{where} must be an https address: {address}"
        elif parts.query or parts.fragment:
            yield f"{where} must have no query: it would become part of the token's audience."
        elif not any(address.startswith(prefix) for prefix in prefixes):
            yield f"{where} is outside openLinkUrlPrefixes: {address}"
    for path in (paths.HOME, paths.MESSAGE, paths.COMPOSE, paths.SETTINGS):
        if not any(address.endswith(path) for _, address in called):
            yield f"Nothing in the manifest calls {path}."


def _permissions(rendered: Tree) -> Iterator[str]:
    asked = frozenset(texts(rendered, "oauthScopes"))
    known = frozenset(scopes.ALL)
    for scope in sorted(known - asked):
        yield f"oauthScopes lacks {scope}."
    for scope in sorted(asked - known):
        yield f"oauthScopes asks for {scope}, which the service never uses."


def _shape(rendered: Tree) -> Iterator[str]:
    if not isinstance(at(rendered, "addOns.gmail"), Mapping):
        yield "addOns.gmail is missing: Gmail would show nothing."
    if at(rendered, "addOns.gmail.composeTrigger.draftAccess") != "METADATA":
        yield "composeTrigger.draftAccess must be METADATA: the action knows people by it alone."
    if at(rendered, "addOns.common.useLocaleFromApp") is not True:
        yield "useLocaleFromApp must be true: the user's zone comes with it."
    options = at(rendered, "addOns.httpOptions")
    if at(options, "granularOauthPermissionSupport") != "OPT_IN":
        yield "httpOptions.granularOauthPermissionSupport must be OPT_IN (since 2025-12-01)."
    if at(options, "authorizationHeader") not in (None, "SYSTEM_ID_TOKEN"):
        yield "httpOptions.authorizationHeader must be SYSTEM_ID_TOKEN."


RULES: Final[Mapping[str, Callable[[Tree], Iterator[str]]]] = {
    "name": _names,
    "addresses": _addresses,
    "permissions": _permissions,
    "triggers and tokens": _shape,
}
