"""Every slip in the manifest for Microsoft 365 is named, and its package holds what it must."""

import io
import json
from typing import Any
from zipfile import ZipFile

import pytest

from app.web.manifests import outlook_json
from app.web.manifests.words import others

BASE = "https://afterword.example"


def rendered() -> dict[str, Any]:
    return outlook_json.render(BASE)


@pytest.mark.parametrize("base", [BASE, BASE + "/", "https://a.b.example:8443", BASE + "/under"])
def test_the_unified_manifest_has_no_fault(base: str) -> None:
    assert outlook_json.check(outlook_json.render(base), base) == []


def test_the_package_holds_the_manifest_and_its_icons_and_is_always_the_same() -> None:
    package = outlook_json.package(json.dumps(rendered()))
    assert package == outlook_json.package(json.dumps(rendered()))
    with ZipFile(io.BytesIO(package)) as archive:
        files = [f"{one.tag}.json" for one in others()]
        assert archive.namelist() == ["manifest.json", *files, "outline.png", "color.png"]
        assert json.loads(archive.read("manifest.json")) == rendered()
        assert archive.read("color.png").startswith(b"\x89PNG")


def changed(path: str, value: object) -> dict[str, Any]:
    manifest = rendered()
    *way, last = path.split(".")
    target: Any = manifest
    for key in way:
        target = target[int(key)] if key.isdigit() else target[key]
    place = int(last) if last.isdigit() else last
    if value is None:
        del target[place]
    else:
        target[place] = value
    return manifest


EXT = "extensions.0"
EVENT = f"{EXT}.autoRunEvents.0.events"
PHONE = [{"id": "P", "label": "P", "controls": []}]

SLIPS = [
    ("U01 version", "manifestVersion", "1.17", "is not the version of $schema"),
    ("U02 button", f"{EXT}.ribbons.0.tabs.0.groups.0.controls.0.actionId", "open", "The action open is in no runtime"),
    ("U02 event", f"{EVENT}.0.actionId", "gone", "The action gone is in no runtime"),
    ("U03 xml name", f"{EVENT}.2.type", "OnMessageSend", "OnMessageSend is no event of this format"),
    ("U03 other function", f"{EVENT}.0.actionId", "onMessageSendHandler", "must name onNewMessageComposeHandler"),
    ("U03 lost", f"{EVENT}.1", None, "must hold each of"),
    ("U04 http", "developer.privacyUrl", "http://afterword.example/privacy", "not under the base URL"),
    ("U04 wildcard", "validDomains", ["afterword.example", "*.example"], "no wildcard"),
    ("U04 lacking", "validDomains", [], "validDomains lacks afterword.example"),
    ("a wrong path", f"{EXT}.runtimes.2.code.page", BASE + "/event", "Nothing in the manifest calls /outlook/events"),
    ("U05 script", f"{EXT}.runtimes.2.code.script", None, "needs code.page and code.script"),
    ("U05 lifetime", f"{EXT}.runtimes.2.lifetime", "long", "lifetime must be short"),
    ("U05 action", f"{EXT}.runtimes.2.actions.0.type", "openPage", "must be executeFunction"),
    ("U06 twin", f"{EXT}.alternates", None, "must hide the XML twin"),
    ("U06 own id", "id", "00000000-0000-0000-0000-000000000000", "id must be the one"),
    ("U07 phones", f"{EXT}.requirements.formFactors", ["mobile"], "Phones do not install"),
    ("U07 phones' buttons", f"{EXT}.ribbons.0.tabs.0.customMobileRibbonGroups", PHONE, "Phones do not install"),
    ("send mode", f"{EVENT}.2.options.sendMode", "block", "sendMode must say promptUser"),
    ("send mode unsaid", f"{EVENT}.2.options", None, "sendMode must say promptUser"),
    ("mailbox", "authorization.permissions.resourceSpecific.0.name", "Mailbox.ReadWrite.User", "nothing needs the whole mailbox"),
    ("version", "version", "0.9", "version must have three numbers"),
    ("long name", "name.short", "A" * 31, "name.short must have 1 to 30"),
    ("icon", "icons.color", "outline.png", "icons.color must be color.png of 192 x 192"),
    ("button icon", f"{EXT}.ribbons.0.tabs.0.groups.0.controls.0.icons.0.size", 20, "is not a picture of 20 pixels"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("path", "value", "says"), [pytest.param(*case, id=name) for name, *case in SLIPS]
)
def test_a_slip_in_the_unified_manifest_is_named(path: str, value: object, says: str) -> None:
    faults = outlook_json.check(changed(path, value), BASE)
    assert any(says in fault for fault in faults), faults


def test_an_address_must_be_https_even_where_the_base_is_not() -> None:
    plain = "http://afterword.example"
    faults = outlook_json.check(outlook_json.render(plain), plain)
    assert any("must be an https address" in fault for fault in faults)
