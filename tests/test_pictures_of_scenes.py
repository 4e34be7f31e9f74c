"""What the pages show is what the scenes tell: a picture for each in both hosts, and every one shown."""

import re
from pathlib import Path

from PIL import Image

from app.domain.policy.advice import Rule
from tests.browser.scenes import picture
from tests.browser.scenes.seats import HOSTS
from tests.browser.scenes.told import scenes

FORGOTTEN = frozenset(
    {
        "no-show", "on-hold", "withdrawn", "other-offer", "rejected-by-machine", "new-round",
        "acknowledged", "interview-unknown", "machine-sender", "ask-first",
    }
)  # fmt: skip
README = Path(__file__).parents[1] / "README.md"
WHOLE = 3_000_000  # bytes of all pictures


def test_each_point_and_each_situation_has_one_scene() -> None:
    told = sorted(scene.about for scene in scenes())
    assert told == sorted({*picture.POINTS, *FORGOTTEN})
    assert {Rule(name).value for name in FORGOTTEN} == FORGOTTEN


def test_each_scene_takes_one_picture_in_each_host_and_demands_something_there() -> None:
    for scene in scenes():
        for host in HOSTS:
            [taken] = [step for step in scene.of(host) if step.picture]
            assert any(step.headline or step.says for step in scene.of(host)), scene.name
            assert taken.only == "", scene.name


def test_the_folder_holds_the_pictures_of_the_scenes_and_no_others() -> None:
    wanted = {picture.name_of(scene, host) for scene in scenes() for host in HOSTS}
    kept = {path.name: path.stat().st_size for path in picture.FOLDER.iterdir()}
    assert set(kept) == wanted, "make pictures"
    assert max(kept.values()) <= picture.LARGEST
    assert sum(kept.values()) <= WHOLE
    for name in kept:
        with Image.open(picture.FOLDER / name) as image:
            assert image.format == "PNG"
            assert min(image.size) > 200, name


def test_the_page_is_the_one_that_is_written() -> None:
    assert picture.PAGE.read_text("utf-8") == picture.page(), "make pictures"


def test_the_readme_shows_every_point_of_the_guide() -> None:
    shown = re.findall(r'src="docs/scenes/([^"]+)"', README.read_text("utf-8"))
    points = [scene for scene in picture.in_order() if scene.is_point]
    assert shown == [picture.name_of(scene, "gmail") for scene in points]
