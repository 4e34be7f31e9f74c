"""`afterword manifests`: the add-on's manifest for one base URL, rendered and checked."""

import json
import sys
from pathlib import Path

from app.web.manifests import check, render

FILE = Path("gmail") / "deployment.json"


def run(base_url: str, out: Path | None) -> int:
    """Write the manifest to a folder, else to standard output; 1 where it has a fault."""
    manifest = render(base_url)
    text = json.dumps(manifest, indent=2) + "\n"
    if out is None:
        sys.stdout.write(text)
    else:
        target = out / FILE
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")
        sys.stderr.write(f"{target}\n")
    faults = check(manifest)
    for fault in faults:
        sys.stderr.write(f"{fault}\n")
    return 1 if faults else 0
