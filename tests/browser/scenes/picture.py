"""Photographs the card of every scene in both hosts, into `docs/`: `make pictures`."""

import io
import shutil
import sys
from itertools import product
from pathlib import Path
from typing import Final

from PIL import Image
from playwright.sync_api import Browser, sync_playwright

from tests.browser.scenes import demo_picture
from tests.browser.scenes.play import play
from tests.browser.scenes.seats import HOSTS, Seat, seated
from tests.browser.scenes.stage import Stage, stage
from tests.browser.scenes.told import Scene, Step, scenes
from tests.chromium import FLAGS, NAMES

DOCS: Final = Path(__file__).parents[3] / "docs"
FOLDER: Final = DOCS / "scenes"
PAGE: Final = DOCS / "what-you-will-see.md"
LARGEST: Final = 60_000  # bytes of a picture
DEMO_LARGEST: Final = 200_000
COLOURS: Final = (64, 32, 16)  # tried in turn, until it is small enough
SCALES: Final = (1.0, 0.8, 0.65, 0.5)
NAMED: Final = {"gmail": "Gmail", "outlook": "Outlook"}
POINTS: Final = {
    "G1": "When to write",
    "G2": "What to write",
    "G3": "How it sounds",
    "G4": "Still no answer",
    "G5": "They say no",
    "G6": "Not too often",
    "G7": "By phone",
    "G8": "On LinkedIn",
    "G9": "The wait",
    "G10": "What you learn",
}
HEAD: Final = """\
# What you will see

The card of every point of the guide "Following Up After a Job Interview: What to Do When There's
No Response", and of ten situations that are easy to forget, in Gmail and in Outlook. Each is
photographed while its scene is played on the whole product (`tests/browser/scenes`); people and
employers are made up. This page and its pictures are written by `make pictures`.
"""


def name_of(scene: Scene, host: str) -> str:
    """Of the file."""
    return f"{scene.name}-{host}.png"


def title_of(scene: Scene) -> str:
    """For people: a point by its number, a situation by the name that the rules give it."""
    return f"{scene.about}. {POINTS[scene.about]}" if scene.is_point else scene.about


def in_order() -> list[Scene]:
    """Points by number, then situations by name."""
    found = scenes()
    points = [scene for scene in found if scene.is_point]
    points.sort(key=lambda scene: int(scene.about[1:]))
    return [*points, *(scene for scene in found if not scene.is_point)]


def page() -> str:
    """The text of the page that shows them all."""
    parts = [HEAD, "## The guide, point by point\n"]
    for scene in in_order():
        if not scene.is_point and "## Easy to forget\n" not in parts:
            parts.append("## Easy to forget\n")
        parts.append(f"### {title_of(scene)}\n\n{scene.sentence}\n\n{_row(scene)}")
    return "\n".join(parts)


def _row(scene: Scene) -> str:
    cells = [
        f'<img src="scenes/{name_of(scene, host)}" width="320" alt="{title_of(scene)} in {NAMED[host]}">'
        for host in HOSTS
    ]
    return f"| {' | '.join(NAMED[host] for host in HOSTS)} |\n|---|---|\n| {' | '.join(cells)} |\n"


def photograph(seat: Seat, step: Step) -> bytes:
    """The card, or a part of it, with a little of the page around it, as a PNG of few colours."""
    seat.page.mouse.move(0, 0)
    box = (seat.part(step.part) if step.part else seat.card).bounding_box()
    assert box is not None
    raw = seat.page.screenshot(
        clip={
            "x": box["x"] - seat.edge,
            "y": box["y"] - seat.edge,
            "width": box["width"] + 2 * seat.edge,
            "height": box["height"] + 2 * seat.edge,
        }
    )
    return smaller(raw)


def smaller(raw: bytes, largest: int = LARGEST) -> bytes:
    """As large, and with as many colours, as the size of the file allows.

    Raises:
        ValueError: even the smallest is too large.
    """
    whole = Image.open(io.BytesIO(raw)).convert("RGB")
    for scale, colours in product(SCALES, COLOURS):
        size = (round(whole.width * scale), round(whole.height * scale))
        picture = whole if scale == 1 else whole.resize(size, Image.Resampling.LANCZOS)
        out = io.BytesIO()
        picture.quantize(colours, dither=Image.Dither.NONE).save(out, "PNG", optimize=True)
        if out.tell() <= largest:
            return out.getvalue()
    raise ValueError(f"a picture of {whole.size} does not fit into {largest} bytes")


def take(scene: Scene, host: str, house: Stage, browser: Browser) -> None:
    """Plays the scene and writes its picture."""
    file = FOLDER / name_of(scene, host)
    with seated(house, browser, scene, host, to_photograph=True) as seat:
        play(
            scene,
            seat,
            host,
            lambda shown, step: file.write_bytes(photograph(shown, step)),
        )


def main(names: list[str]) -> int:
    """Of the scenes named, else of all."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    path = next((found for name in NAMES if (found := shutil.which(name))), None)
    if path is None:
        sys.stderr.write("There is no Chromium here.\n")
        return 1
    with stage() as house, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=FLAGS)
        for scene in in_order():
            if names and scene.name not in names:
                continue
            for host in HOSTS:
                take(scene, host, house, browser)
                size = (FOLDER / name_of(scene, host)).stat().st_size
                sys.stdout.write(f"{name_of(scene, host)}: {size / 1000:.0f} kB\n")
                sys.stdout.flush()
        browser.close()
    PAGE.write_text(page(), "utf-8")
    if not names:
        demo_picture.FILE.write_bytes(smaller(demo_picture.demo_picture(path), DEMO_LARGEST))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
