"""What the service must serve for Outlook to load the add-in, each thing missing once."""

import json

import pytest

from app.web import paths
from app.web.manifests.served import ICON_SIZES, OFFICE_JS, Served, check
from app.web.manifests.xml_addresses import COMPOSE, READ
from app.web.manifests.xml_commands import EVENTS

BASE = "https://afterword.example"
SCRIPT = BASE + paths.OUTLOOK_EVENTS_SCRIPT
ALLOWED = BASE + paths.WELL_KNOWN_EVENTS
EVENTS_PAGE = BASE + paths.OUTLOOK_EVENTS
ICON = f"{BASE}{paths.OUTLOOK_STATIC}/icon-16.png"
PANE = BASE + READ

FRAMED = (
    "default-src 'self'; frame-ancestors https://*.office.com https://outlook.office365.com "
    "https://outlook.cloud.microsoft https://outlook.live.com"
)
OFFICE = f'<script src="{OFFICE_JS}"></script>'
OURS = '<script src="/static/outlook/pane.js" defer></script>'
ANSWERS = f'<script src="{paths.OUTLOOK_EVENTS_SCRIPT}"></script>'
CODE = f"""
// The document and window of a page, imports and cookies are unknown to classic Outlook.
const base = "{BASE}"; // localStorage too
function answer(event) {{ fetch(base + "/outlook/verdict"); }}
""" + "".join(f'Office.actions.associate("{name}", answer);\n' for name in EVENTS.values())


def html(*, head: str, headers: dict[str, str] | None = None) -> Served:
    page = f"<!doctype html><html><head>{head}</head><body><main></main></body></html>"
    return Served(200, {"content-type": "text/html; charset=utf-8", **(headers or {})}, page)


def pane(*, csp: str = FRAMED, head: str = OFFICE + OURS, **more: str) -> Served:
    return html(head=head, headers={"content-security-policy": csp, **more})


def script(text: str = CODE) -> Served:
    return Served(200, {"content-type": "text/javascript; charset=utf-8"}, text)


def allowed(text: str) -> Served:
    return Served(200, {"content-type": "application/json"}, text)


def picture(cache: str = "public, max-age=86400") -> Served:
    return Served(200, {"content-type": "image/png", "cache-control": cache}, "")


GOOD = {
    PANE: pane(),
    BASE + COMPOSE: pane(),
    EVENTS_PAGE: html(head=OFFICE + ANSWERS),
    SCRIPT: script(),
    ALLOWED: allowed(json.dumps({"allowed": [SCRIPT]})),
    **{f"{BASE}{paths.OUTLOOK_STATIC}/icon-{size}.png": picture() for size in ICON_SIZES},
}


def faults(served: dict[str, Served]) -> list[str]:
    return check(BASE, lambda address: served.get(address, Served(404, {}, "")))


def test_a_service_that_serves_all_of_it_has_no_fault() -> None:
    assert faults(GOOD) == []


def test_a_service_that_serves_nothing_is_told_of_every_address() -> None:
    assert [fault for fault in faults({}) if "answers 404" in fault] == faults({})
    assert len(faults({})) == len(GOOD)


SLIPS = [
    ("S01 other script", ALLOWED, allowed('{"allowed": ["https://afterword.example/e.js"]}'), "under allowed"),
    ("S01 no list", ALLOWED, allowed("[]"), "under allowed"),
    ("S01 no JSON", ALLOWED, allowed("allowed"), "under allowed"),
    ("S01 another kind", ALLOWED, html(head=""), "must be served as application/json"),
    ("S02 frame options", PANE, pane(**{"x-frame-options": "DENY"}), "sends X-Frame-Options"),
    ("S02 a host lacks", PANE, pane(csp="frame-ancestors https://outlook.office.com"), "does not let outlook.live.com"),
    ("S02 http only", PANE, pane(csp=FRAMED.replace("https:", "http:")), "does not let outlook.office.com"),
    ("S02 no policy", PANE, pane(csp="default-src 'self'"), "does not let outlook.office.com"),
    ("S03 lost", PANE, pane(head=OURS), f"must load {OFFICE_JS}"),
    ("S03 own copy", PANE, pane(head='<script src="/static/office.js"></script>'), f"must load {OFFICE_JS}"),
    ("S03 after ours", PANE, pane(head=OURS + OFFICE), "before office.js"),
    ("S03 event page", EVENTS_PAGE, html(head=ANSWERS + OFFICE), "before office.js"),
    ("S04 import", SCRIPT, script('import "x";' + CODE), "uses import"),
    ("S04 document", SCRIPT, script("document.title;" + CODE), "uses the page"),
    ("S04 cookie", SCRIPT, script("let cookie;" + CODE), "uses cookies"),
    ("S04 storage", SCRIPT, script("localStorage.getItem(1);" + CODE), "uses storage"),
    ("S04 relative fetch", SCRIPT, script('fetch("/outlook/verdict");' + CODE), "a relative address"),
    ("S04 relative request", SCRIPT, script('call.open("POST", "/outlook/verdict");' + CODE), "a relative address"),
    ("X08 script", SCRIPT, script(CODE.replace('"onMessageSendHandler"', '"onSend"')), "does not associate onMessageSendHandler"),
    ("X08 page", EVENTS_PAGE, html(head=OFFICE), "does not load /static/outlook/events.js"),
    ("X12 kind", ICON, html(head=""), "must be served as image/png"),
    ("X12 cache", ICON, picture("no-store"), "must not be served with no-store"),
    ("no answer", SCRIPT, Served(0, {}, ""), "could not be reached"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("address", "answer", "says"), [pytest.param(*case, id=name) for name, *case in SLIPS]
)
def test_what_is_served_wrongly_is_named(address: str, answer: Served, says: str) -> None:
    found = faults({**GOOD, address: answer})
    assert any(says in fault for fault in found), found
