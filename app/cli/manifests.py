"""`afterword manifests`: the manifests for one base URL, checked, then written."""

import json
import re
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import httpx

from app.web.manifests import base_url as urls
from app.web.manifests import gmail, outlook_json, outlook_xml, served

PATIENCE: Final = 10.0  # seconds for one answer of the service
_ID: Final = re.compile(r'(?m)(?:<Id>|^  "id": ")([^"<]+)')
_VERSION: Final = re.compile(r'(?m)(?:<Version>|^  "version": ")(\d+(?:\.\d+)*)')


@dataclass(frozen=True)
class Rendered:
    """One manifest: where it goes, what it holds, what was checked and what was found."""

    file: str
    content: str
    checked: tuple[str, ...]
    faults: tuple[str, ...]


def run(base_url: str, out: Path | None, *, live: bool = False) -> int:
    """Check, and write to a folder if one is named; 1, and nothing written, where a fault is."""
    if (wrong := urls.fault(base_url)) is not None:
        sys.stderr.write(f"{wrong}\n")
        return 1
    manifests = _rendered(base_url)
    faults = [f"{one.file}: {fault}" for one in manifests for fault in one.faults]
    if out is not None:
        faults += [fault for one in manifests for fault in _not_raised(one, out)]
    if live:
        faults += served.check(base_url, _fetch)
    for fault in faults:
        sys.stderr.write(f"{fault}\n")
    if faults:
        return 1
    for one in manifests:
        sys.stdout.write(f"{one.file}: checked {', '.join(one.checked)}\n")
    if live:
        sys.stdout.write("The service: checked pages, event script, icons and where they may run\n")
    if out is not None:
        _write(manifests, out)
    return 0


def _rendered(base_url: str) -> list[Rendered]:
    deployment, unified = gmail.render(base_url), outlook_json.render(base_url)
    manifests = [
        Rendered(
            "gmail/deployment.json",
            json.dumps(deployment, indent=2) + "\n",
            tuple(gmail.RULES),
            tuple(gmail.check(deployment)),
        ),
        Rendered(
            "outlook/manifest.json",
            json.dumps(unified, indent=2) + "\n",
            tuple(outlook_json.RULES),
            tuple(outlook_json.check(unified, base_url)),
        ),
    ]
    for file, events in (("manifest.xml", True), ("manifest-without-events.xml", False)):
        source = outlook_xml.render(base_url, events=events)
        faults = outlook_xml.check(source, base_url, events=events)
        manifests.append(
            Rendered(f"outlook/{file}", source, tuple(outlook_xml.RULES), tuple(faults))
        )
    return manifests


def _not_raised(one: Rendered, out: Path) -> list[str]:
    """A changed manifest needs a higher version; the folder holds the one from before."""
    earlier = out / one.file
    if not one.file.startswith("outlook/") or not earlier.exists():
        return []
    before = earlier.read_text(encoding="utf-8")
    (old_id, old_version), (new_id, new_version) = _signed(before), _signed(one.content)
    if before == one.content or old_id != new_id or old_version < new_version:
        return []
    return [
        f"{one.file}: it differs from the one in {out} without a higher version, so Outlook would "
        "keep the old one. Raise the version in addon_manifests/outlook, or remove the old file if "
        "it was never uploaded."
    ]


def _signed(content: str) -> tuple[str, tuple[int, ...]]:
    """Which add-in a manifest of either format is for, and its version."""
    own_id, version = _ID.search(content), _VERSION.search(content)
    numbers = version[1].split(".") if version else []
    return own_id[1] if own_id else "", tuple(int(number) for number in numbers)


def _write(manifests: list[Rendered], out: Path) -> None:
    written = {one.file: one.content.encode() for one in manifests}
    written["outlook/afterword.zip"] = outlook_json.package(
        written["outlook/manifest.json"].decode()
    )
    for file, content in written.items():
        target = out / file
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)
        sys.stdout.write(f"{target}\n")


def _fetch(address: str) -> served.Served:
    try:
        answer = httpx.get(address, timeout=PATIENCE)
    except httpx.HTTPError:
        return served.Served(0, {}, "")
    headers = {name.lower(): value for name, value in answer.headers.items()}
    return served.Served(answer.status_code, headers, answer.text)
