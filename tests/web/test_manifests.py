"""The manifest parses strictly as Google's own message, and every slip in it is named."""

import copy
import json
from typing import Any

import pytest
from google.cloud import gsuiteaddons_v1
from google.protobuf import json_format

from app.web import paths, scopes
from app.web.manifests.gmail import check, render
from app.web.manifests.tree import Tree

BASE = "https://afterword.example"


def rendered() -> dict[str, Any]:
    return render(BASE)


def test_the_rendered_manifest_has_no_fault() -> None:
    assert check(rendered()) == []


def test_a_closing_slash_makes_no_double_slash() -> None:
    assert render(BASE + "/") == rendered()
    assert "example//" not in json.dumps(rendered())


def test_google_reads_the_manifest_strictly() -> None:
    manifest = rendered()
    # The Python protos are behind the service: this one key is unknown to them (facts 3.3).
    assert manifest["addOns"]["httpOptions"].pop("granularOauthPermissionSupport") == "OPT_IN"
    deployment = gsuiteaddons_v1.Deployment.pb(gsuiteaddons_v1.Deployment())
    json_format.ParseDict(manifest, deployment)
    assert list(deployment.oauth_scopes) == list(scopes.ALL)
    assert deployment.add_ons.gmail.compose_trigger.actions[0].run_function == BASE + paths.COMPOSE


def test_no_scope_can_send_and_none_is_restricted() -> None:
    asked = rendered()["oauthScopes"]
    assert not [scope for scope in asked if scope.endswith(("gmail.send", "mail.google.com/"))]
    assert not [s for s in asked if "gmail" in s and "gmail.addons." not in s]


def changed(path: str, value: object) -> Tree:
    manifest = copy.deepcopy(rendered())
    *way, last = path.split(".")
    target: Any = manifest
    for key in way:
        target = target[int(key)] if key.isdigit() else target[key]
    if value is None:
        del target[last]
    else:
        target[last] = value
    return manifest


FAULTS = [
    ("name too long", "addOns.common.name", "Afterword Follow-Up", "1 to 15"),
    ("name of another", "addOns.common.name", "Gmail Helper", "must not hold"),
    ("no https", "addOns.common.logoUrl", "http://afterword.example/static/logo.png", "https"),
    ("elsewhere", "addOns.common.logoUrl", "https://other.example/l.png", "outside"),
    ("prefix without https", "addOns.common.openLinkUrlPrefixes", ["http://afterword.example/"], "https"),
    ("no prefix", "addOns.common.openLinkUrlPrefixes", [], "is empty"),
    ("query", "addOns.common.homepageTrigger.runFunction", BASE + "/gmail/home?a=1", "no query"),
    ("wrong path", "addOns.common.homepageTrigger.runFunction", BASE + "/home", "calls /gmail/home"),
    ("scope lost", "oauthScopes", list(scopes.ALL[:-1]), "lacks"),
    ("scope too many", "oauthScopes", [*scopes.ALL, "https://mail.google.com/"], "never uses"),
    ("no gmail", "addOns.gmail", None, "Gmail would show nothing"),
    ("draft access", "addOns.gmail.composeTrigger.draftAccess", "NONE", "METADATA"),
    ("locale", "addOns.common.useLocaleFromApp", False, "useLocaleFromApp"),
    ("granular", "addOns.httpOptions.granularOauthPermissionSupport", None, "OPT_IN"),
    ("header", "addOns.httpOptions.authorizationHeader", "NONE", "SYSTEM_ID_TOKEN"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("path", "value", "says"), [pytest.param(*case, id=name) for name, *case in FAULTS]
)
def test_a_fault_is_named(path: str, value: object, says: str) -> None:
    assert any(says in fault for fault in check(changed(path, value)))
