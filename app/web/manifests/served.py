"""What the service must serve for Outlook to load the add-in: pages, script, icons, permission.

No manifest shows these, and each of them has broken real add-ins: a page that may not be framed,
office.js after our own script, an event script that the engine of classic Windows cannot run.
"""

import json
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final
from urllib.parse import urlsplit

from selectolax.lexbor import LexborHTMLParser

from app.web import paths
from app.web.manifests.base_url import origin, plain
from app.web.manifests.xml_addresses import COMPOSE, READ
from app.web.manifests.xml_commands import EVENTS

OFFICE_JS: Final = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js"
HOSTS: Final = (
    "outlook.office.com",
    "outlook.office365.com",
    "outlook.cloud.microsoft",
    "outlook.live.com",
)
"""Outlook on the web frames the pane from these."""
ICON_SIZES: Final = (16, 25, 32, 48, 64, 80, 96, 128, 144)  # pixels
UNKNOWN_TO_CLASSIC: Final[Mapping[str, str]] = {
    r"\bimport\b|\brequire\s*\(": "import",
    r"\b(?:document|window)\s*[.\[]": "the page (document, window)",
    r"\bcookie\b": "cookies",
}
"""What the engine of classic Outlook on Windows does not have, as found in a script's text."""
STORAGES: Final = ("localStorage", "sessionStorage")
"""Not there either; a script may look whether they are."""
_COMMENT: Final = re.compile(r"/\*.*?\*/|(?<![:\"'])//[^\n]*", re.DOTALL)
_RELATIVE_CALL: Final = re.compile(r"""(?:fetch|open)\s*\(\s*(?:["']\w+["']\s*,\s*)?["'`]/""")


@dataclass(frozen=True)
class Served:
    """An answer of the service: status, headers by lower-case name, text; status 0 is no answer."""

    status: int
    headers: Mapping[str, str]
    text: str


Fetch = Callable[[str], Served]


def check(base_url: str, fetch: Fetch) -> list[str]:
    """What keeps Outlook from loading the add-in from here: one sentence each."""
    base = plain(base_url)
    return [
        *_framed(base, fetch),
        *_event_page(base, fetch),
        *_event_script(base, fetch),
        *_allowed(base, fetch),
        *_icons(base, fetch),
    ]


def _got(address: str, fetch: Fetch, kind: str) -> tuple[Served, list[str]]:
    answer = fetch(address)
    if answer.status != 200:
        told = f"answers {answer.status}" if answer.status else "could not be reached"
        return answer, [f"{address} {told}."]
    if not answer.headers.get("content-type", "").startswith(kind):
        return answer, [f"{address} must be served as {kind}."]
    return answer, []


def _framed(base: str, fetch: Fetch) -> Iterator[str]:
    for address in (f"{base}{READ}", f"{base}{COMPOSE}"):
        answer, faults = _got(address, fetch, "text/html")
        yield from faults
        if faults:
            continue
        if "x-frame-options" in answer.headers:
            yield f"{address} sends X-Frame-Options, so Outlook on the web shows nothing."
        admitted = _frame_ancestors(answer.headers.get("content-security-policy", ""))
        for host in HOSTS:
            if not any(_admits(source, host) for source in admitted):
                yield f"{address} does not let {host} frame it (CSP frame-ancestors)."
        yield from _scripts(address, answer.text, base)


def _frame_ancestors(policy: str) -> tuple[str, ...]:
    for directive in policy.split(";"):
        words = directive.split()
        if words[:1] == ["frame-ancestors"]:
            return tuple(words[1:])
    return ()


def _admits(source: str, host: str) -> bool:
    """Whether a source of a CSP covers this https host."""
    scheme, _, rest = source.rpartition("://")
    if scheme not in {"", "https"}:
        return False
    name = rest.partition("/")[0].partition(":")[0]
    return host.endswith(name[1:]) if name.startswith("*.") else name == host


def _scripts(address: str, html: str, base: str) -> Iterator[str]:
    """office.js comes from Microsoft, in the head, before any script of ours."""
    page = LexborHTMLParser(html)
    head = [one.attributes.get("src") for one in page.css("head script[src]")]
    everywhere = [one.attributes.get("src") or "" for one in page.css("script[src]")]
    if OFFICE_JS not in head:
        yield f"{address} must load {OFFICE_JS} in its head."
    elif any(_ours(src, base) for src in everywhere[: everywhere.index(OFFICE_JS)]):
        yield f"{address} loads a script of ours before office.js."


def _ours(src: str, base: str) -> bool:
    return not urlsplit(src).netloc or src.startswith(f"{base}/")


def _event_page(base: str, fetch: Fetch) -> Iterator[str]:
    address = f"{base}{paths.OUTLOOK_EVENTS}"
    answer, faults = _got(address, fetch, "text/html")
    yield from faults
    if faults:
        return
    yield from _scripts(address, answer.text, base)
    sources = [s.attributes.get("src") or "" for s in LexborHTMLParser(answer.text).css("script")]
    if not any(urlsplit(src).path.endswith(paths.OUTLOOK_EVENTS_SCRIPT) for src in sources):
        yield f"{address} does not load {paths.OUTLOOK_EVENTS_SCRIPT}, so no event is answered."


def _event_script(base: str, fetch: Fetch) -> Iterator[str]:
    address = f"{base}{paths.OUTLOOK_EVENTS_SCRIPT}"
    answer, faults = _got(address, fetch, "text/javascript")
    yield from faults
    if not faults:
        yield from (f"{address} {fault}" for fault in script_faults(answer.text))


def script_faults(script: str) -> list[str]:
    """Why classic Outlook on Windows could not run this event script."""
    code = _COMMENT.sub("", script)
    unknown = [what for pattern, what in UNKNOWN_TO_CLASSIC.items() if re.search(pattern, code)]
    if any(_unasked(name, code) for name in STORAGES):
        unknown.append("storage")
    faults = [f"uses {what}, which classic Outlook on Windows does not have." for what in unknown]
    if _RELATIVE_CALL.search(code):
        faults.append("calls a relative address; there is no page that it could be relative to.")
    faults += [
        f"does not associate {handler}, so its event would hang."
        for handler in EVENTS.values()
        if not re.search(rf"""Office\.actions\.associate\(\s*["']{handler}["']""", code)
    ]
    return faults


def _unasked(name: str, code: str) -> bool:
    """It is used, and nobody looks whether it is there."""
    return bool(re.search(rf"\b{name}\b", code)) and f"typeof {name}" not in code


def _allowed(base: str, fetch: Fetch) -> Iterator[str]:
    address = f"{origin(base)}{paths.WELL_KNOWN_EVENTS}"
    answer, faults = _got(address, fetch, "application/json")
    yield from faults
    if faults:
        return
    try:
        listed = json.loads(answer.text)["allowed"]
    except (ValueError, KeyError, TypeError):
        listed = []
    if f"{base}{paths.OUTLOOK_EVENTS_SCRIPT}" not in listed:
        yield f"{address} must list {base}{paths.OUTLOOK_EVENTS_SCRIPT} under allowed."


def _icons(base: str, fetch: Fetch) -> Iterator[str]:
    for size in ICON_SIZES:
        address = f"{base}{paths.OUTLOOK_STATIC}/icon-{size}.png"
        answer, faults = _got(address, fetch, "image/png")
        yield from faults
        if re.search(r"no-(?:store|cache)", answer.headers.get("cache-control", "")):
            yield f"{address} must not be served with no-store or no-cache."
