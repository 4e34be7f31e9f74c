"""Every point of the guide, and every situation that is easy to forget, played in both hosts."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser

from tests.axe import findings
from tests.browser.folds import unfold
from tests.browser.scenes.play import play
from tests.browser.scenes.seats import HOSTS, OutlookSeat, seated
from tests.browser.scenes.stage import Stage, stage
from tests.browser.scenes.told import Scene, scenes


@pytest.fixture(scope="module")
def house() -> Iterator[Stage]:
    with stage() as made:
        yield made


@pytest.mark.parametrize("host", HOSTS)
@pytest.mark.parametrize("scene", scenes(), ids=lambda scene: scene.name)
def test_a_scene_is_seen_as_it_is_told(
    house: Stage, browser: Browser, scene: Scene, host: str
) -> None:
    with seated(house, browser, scene, host) as seat:
        play(scene, seat, host)
        if isinstance(seat, OutlookSeat):
            unfold(seat.card)
            assert findings(seat.frame) == []
