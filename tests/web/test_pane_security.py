"""The headers of the pages inside Outlook: framed by Outlook alone, and loading little."""

import pytest
from pydantic import HttpUrl, ValidationError

from app.settings import Settings
from app.web import paths
from app.web.pane_security import PaneSecurity
from tests.web.doors import Doors

OFFICE_JS = str(Settings().office_js)


def policy(security: PaneSecurity, path: str) -> dict[str, list[str]]:
    headers = dict(security.of(path) or ())
    parts = headers[b"content-security-policy"].decode().split("; ")
    return {name: sources for name, *sources in (part.split() for part in parts)}


@pytest.mark.parametrize("path", [paths.OUTLOOK_PANE, paths.OUTLOOK_EVENTS])
def test_outlook_frames_the_pane_and_nobody_else(path: str) -> None:
    found = policy(PaneSecurity(OFFICE_JS), path)
    assert {
        "https://outlook.office.com",
        "https://outlook.office365.com",
        "https://outlook.cloud.microsoft",
        "https://outlook.live.com",
    } <= set(found["frame-ancestors"])
    assert all(host.startswith("https://") for host in found["frame-ancestors"])
    assert "*" not in found["frame-ancestors"]
    assert b"x-frame-options" not in dict(PaneSecurity(OFFICE_JS).of(path) or ())


def test_the_last_page_of_the_sign_in_is_framed_by_nobody() -> None:
    security = PaneSecurity(OFFICE_JS, "https://host.example")
    assert policy(security, paths.OUTLOOK_SIGNED_IN)["frame-ancestors"] == ["'none'"]
    assert dict(security.of(paths.OUTLOOK_SIGNED_IN) or ())[b"x-frame-options"] == b"DENY"


def test_nothing_is_loaded_but_ours_and_microsofts_script() -> None:
    found = policy(PaneSecurity(OFFICE_JS), paths.OUTLOOK_PANE)
    assert found["default-src"] == ["'none'"]
    assert found["script-src"] == [
        "'self'", "https://appsforoffice.microsoft.com", "https://ajax.aspnetcdn.com",
    ]  # fmt: skip
    assert found["connect-src"] == found["style-src"] == found["img-src"] == ["'self'"]
    assert not any("unsafe" in source for sources in found.values() for source in sources)


def test_msal_is_let_in_only_where_the_operator_names_it() -> None:
    security = PaneSecurity(OFFICE_JS, naa_js="https://scripts.example/msal-browser.min.js")
    found = policy(security, paths.OUTLOOK_PANE)
    assert found["script-src"][-1] == "https://scripts.example"
    assert found["connect-src"] == ["'self'", "https://login.microsoftonline.com"]
    assert "https://scripts.example" not in policy(security, paths.OUTLOOK_SIGNED_IN)["script-src"]


def test_the_settings_name_other_hosts() -> None:
    security = PaneSecurity("http://127.0.0.1:8025/office.js", "http://127.0.0.1:8025 https://b.c")
    found = policy(security, paths.OUTLOOK_PANE)
    assert found["script-src"][1] == "http://127.0.0.1:8025"
    assert found["frame-ancestors"][-2:] == ["http://127.0.0.1:8025", "https://b.c"]


@pytest.mark.parametrize(
    "hosts", ["*", "https://a.b; script-src *", "a.b", "https://a.b,https://c.d", "https://a.b/c"]
)
def test_a_host_that_is_no_origin_stops_the_start(hosts: str) -> None:
    with pytest.raises(ValidationError):
        Settings(office_hosts=hosts)


def test_hosts_are_none_by_default() -> None:
    assert Settings().office_hosts == ""
    assert Settings(office_js=HttpUrl("https://cdn.example/office.js")).office_js.host


@pytest.mark.parametrize("path", [paths.OUTLOOK_PANE, paths.OUTLOOK_EVENTS])
def test_a_page_inside_outlook_carries_these_headers_once(doors: Doors, path: str) -> None:
    answer = doors.client.get(path)
    assert "x-frame-options" not in answer.headers
    assert len(answer.headers.get_list("content-security-policy")) == 1
    assert "outlook.live.com" in answer.headers["content-security-policy"]
    assert answer.headers["x-content-type-options"] == "nosniff"


@pytest.mark.parametrize("path", [paths.HELP, "/outlook/pane/", "/outlook/other", "/"])
def test_every_other_page_is_framed_by_nobody(doors: Doors, path: str) -> None:
    answer = doors.client.get(path, follow_redirects=False)
    assert answer.headers["x-frame-options"] == "DENY"
    assert "frame-ancestors 'none'" in answer.headers["content-security-policy"]
