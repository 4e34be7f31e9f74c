"""Two choices of one person at the same instant, in two windows: both are kept, whichever they are.

All preferences are one sealed value, so whoever writes it from what they have read before would
take the other's choice back.
"""

from collections.abc import Callable, Generator

import pytest

from app.domain.account import PersonId
from app.domain.drafting.model import Voice
from app.sandbox.serving import serving
from app.store import people
from app.store.people import Preferences
from app.web import paths
from tests.databases import FreshUrl
from tests.flows.meanwhile import meanwhile
from tests.web.doors import MONDAY, Doors, a_world

SAM = PersonId(1)

CLICKS: dict[str, tuple[Callable[[Doors], object], Callable[[Preferences], bool]]] = {
    "numbers": (
        lambda doors: doors.click("save-numbers", typed={"first_after": "9"}),
        lambda kept: kept.policy.first_after == 9,
    ),
    "usual numbers": (
        lambda doors: doors.click("save-numbers", usual="yes"),
        lambda kept: kept.policy.first_after == 5,
    ),
    "a quiet day": (
        lambda doors: doors.click("add-quiet-day", days={"quiet_day": MONDAY}),
        lambda kept: MONDAY.date() in kept.policy.closed_days,
    ),
    "times": (
        lambda doors: doors.click("save-prompts", typed={"prompt_hour": "11"}),
        lambda kept: kept.prompting.hour == 11,
    ),
    "drafts": (
        lambda doors: doors.click("prepare-drafts", on="yes"),
        lambda kept: kept.prepare_drafts,
    ),
    "marks": (lambda doors: doors.click("mark-threads", on="yes"), lambda kept: kept.mark_threads),
    "voice": (
        lambda doors: doors.click("set-voice", typed={"voice": "formal"}),
        lambda kept: kept.voice is Voice.FORMAL,
    ),
    "pictures": (
        lambda doors: doors.click("dark-pictures", on="yes"),
        lambda kept: kept.dark_pictures,
    ),
}
PAIRS = [
    (one, other)
    for number, one in enumerate(CLICKS)
    for other in list(CLICKS)[number + 1 :]
    if {one, other} != {"numbers", "usual numbers"}  # these do contradict each other
]


@pytest.fixture
def doors(fresh_url: FreshUrl) -> Generator[Doors]:
    world = a_world()
    with serving(world.app) as world.base_url:
        opened = Doors.open(world, fresh_url())
        opened.card(paths.HOME)
        yield opened
        opened.client.close()
        opened.service.close()
    world.close()


def test_both_of_two_choices_are_kept(doors: Doors) -> None:
    """Somebody has the person; both clicks have read what they read, and wait to write."""
    with doors.database.reading() as db:
        before = people.preferences(db, SAM)
    for pair in PAIRS:
        with doors.database.transaction() as db:
            people.prefer(db, SAM, lambda _: before)
        with doors.database.transaction() as db:
            people.hold(db, SAM)
            clicks = [lambda name=name: CLICKS[name][0](doors) for name in pair]
            with meanwhile(doors.database, *clicks) as running:
                db.commit()
        assert running.trouble == []
        with doors.database.reading() as db:
            kept = people.preferences(db, SAM)
        for name in pair:
            assert CLICKS[name][1](kept), f"{name} is lost in {pair}"
