"""Plays a scene in front of a window and holds every step to what must be seen."""

import re
import time
from collections.abc import Callable, Sequence

from playwright.sync_api import Locator, expect

from tests.browser.folds import unfold
from tests.browser.scenes.seats import PATIENCE, Seat, later
from tests.browser.scenes.told import Scene, Step

Photograph = Callable[[Seat, Step], object]


def play(scene: Scene, seat: Seat, host: str, photograph: Photograph | None = None) -> None:
    """All of it.

    Args:
        photograph: Called once, at the step that is the scene's picture.
    """
    for number, step in enumerate(scene.of(host), start=1):
        try:
            act(step, seat)
            see(step, seat)
            if step.picture and photograph is not None:
                photograph(seat, step)
        except Exception as error:
            error.add_note(f"in step {number} of {scene.name} in {host}, where the card says:")
            error.add_note(_said(seat))
            raise


def act(step: Step, seat: Seat) -> None:
    """What the person does."""
    if step.day is not None:
        later(seat, step.day)
    if step.open:
        seat.open(step.open)
    if step.go:
        seat.go(step.go)
    if step.reply:
        seat.reply()
    if step.unfold:
        seat.part(step.unfold).locator("summary").click()
    for label, text in (step.type or {}).items():
        _field(seat, label).fill(text)
    for label, option in (step.choose or {}).items():
        _field(seat, label).select_option(option)
    if step.press:
        button = seat.card.get_by_role("button", name=step.press, exact=True, include_hidden=True)
        _reach(seat, button)
        button.first.click()
    if step.send:
        seat.send()


def see(step: Step, seat: Seat) -> None:
    """What must be there, and what must not."""
    if step.headline:
        expect(seat.headline).to_have_text(step.headline)
    for words in step.says:
        expect(seat.card).to_contain_text(words, use_inner_text=True)
    for words in step.hides:
        expect(seat.card).not_to_contain_text(words)
    for name in step.buttons:
        expect(seat.card.get_by_role("button", name=name, exact=True).first).to_be_visible()
    for name in step.lacks:
        expect(seat.card.get_by_role("button", name=name, exact=True)).to_have_count(0)
    if step.toast:
        expect(seat.toast).to_contain_text(step.toast)
    if step.to:
        expect(seat.page.locator("#compose-to")).to_have_value(re.compile(re.escape(step.to)))
    if step.draft or step.avoids:
        text = _written(seat, step.draft)
        for words in step.avoids:
            assert words.lower() not in text.lower(), f"{words!r} stands in the mail: {text}"
    for words in step.asked:
        expect(seat.question).to_contain_text(words)
    if step.answer:
        seat.question.get_by_role("button", name=step.answer, exact=True).click()
        expect(seat.question).to_be_hidden()


def _written(seat: Seat, wanted: Sequence[str]) -> str:
    """The mail that is being written, once all of that stands in it."""
    expect(seat.page.locator("#compose-body")).to_be_visible()
    until = time.monotonic() + PATIENCE / 1000
    while True:
        text = " ".join(seat.written().split())
        missing = [words for words in wanted if words not in text]
        if not missing:
            return text
        assert time.monotonic() < until, f"{missing} are missing in the mail: {text}"
        seat.page.wait_for_timeout(50)


def _field(seat: Seat, label: str) -> Locator:
    field = seat.card.get_by_label(label)
    _reach(seat, field)
    return field.first


def _reach(seat: Seat, what: Locator) -> None:
    """Unfold until it is in sight, as a person does who looks for it."""
    expect(what.first).to_be_attached()
    if not what.first.is_visible():
        unfold(seat.card)


def _said(seat: Seat) -> str:
    return seat.card.inner_text() if seat.card.count() else "nothing"
