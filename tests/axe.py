"""What axe finds on a page: WCAG 2.2 AA, and what is good practice beside it."""

from pathlib import Path
from typing import Final

import axe_playwright_python
from playwright.sync_api import Frame, Page

_SCRIPT: Final = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text("utf-8")
_TAGS: Final = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")


def findings(shown: Page | Frame) -> list[str]:
    """A line for each place that a rule is broken in, with its weight and its HTML."""
    if not shown.evaluate("Boolean(window.axe)"):
        shown.evaluate(_SCRIPT)
    found = shown.evaluate(
        "tags => axe.run(document, {runOnly: {type: 'tag', values: tags}, iframes: false})", _TAGS
    )
    return [
        f"{broken['id']} ({broken['impact']}): {node['html']}"
        for broken in found["violations"]
        for node in broken["nodes"]
    ]
