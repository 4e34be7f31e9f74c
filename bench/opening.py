"""Opening a mail in either window: from the click to the drawn card, as a ratio to an empty card.

The clock is the browser's own, so what a person waits for is measured: host, add-on, service and
drawing. Full and empty cards take turns, so that a slow minute is slow for both.
"""

import shutil
import statistics
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Final

from playwright.sync_api import Browser, Frame, sync_playwright

from app.sandbox.demo_mail import DemoMail
from app.sandbox.people import compose
from bench.figures import Figure
from tests.browser.scenes.seats import HOSTS, OutlookSeat, Seat, seated
from tests.browser.scenes.stage import Stage, stage
from tests.browser.scenes.told import Scene, owner_of, scene
from tests.chromium import FLAGS, NAMES

OPENINGS: Final = 40  # of each kind
WARM_UP: Final = 4
FULL: Final = ("Interview for Backend Engineer at Acme", "Wait until Monday 9 March")
EMPTY: Final = ("Saturday", "Not about an application")
WATCH: Final = """wanted => { window.drawn = new Promise(done => {
    const look = () => {
        const title = document.querySelector('#card h1, #card .g-header .title')?.textContent;
        if (title?.trim() === wanted) done(performance.timeOrigin + performance.now());
        else requestAnimationFrame(look);
    };
    look();
}); }"""
CLICK: Final = """subject => {
    const mails = [...document.querySelectorAll('#threads button')];
    const mail = mails.find(one => one.textContent.includes(subject));
    const at = performance.timeOrigin + performance.now();
    mail.click();
    return at;
}"""


def figures() -> Iterator[Figure]:
    """One for each host; nothing where there is no Chromium."""
    path = next((found for name in NAMES if (found := shutil.which(name))), None)
    if path is None:
        return
    with stage() as house, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=FLAGS)
        for host in HOSTS:
            yield _figure(host, house, browser)
        browser.close()


def _figure(host: str, house: Stage, browser: Browser) -> Figure:
    full, empty = [], []
    with seated(house, browser, _mailbox(), host) as seat:
        for _ in range(WARM_UP + OPENINGS):
            full.append(_opened(seat, *FULL))
            empty.append(_opened(seat, *EMPTY))
    full, empty = full[WARM_UP:], empty[WARM_UP:]
    return Figure(
        f"card_opened_{host}",
        p95(full) / p95(empty),
        "of an empty card",
        higher_is_better=False,
        told=f"p95 of {OPENINGS}, click to drawn: {_told(full)}; empty {_told(empty)}",
    )


def _mailbox() -> Scene:
    """An application that is waited for, and a friend's mail to which a card has nothing to say."""
    told = scene("g01_when_to_write")
    at = told.now - timedelta(hours=1)
    raw = compose(
        sender="Jo Marsh <jo.marsh@friends.example>",
        to=owner_of(told.name),
        subject="Saturday",
        text="Shall we walk by the river on Saturday, and eat something warm after it? Jo",
        at=at,
    )
    return replace(told, mails=(*told.mails, DemoMail(raw, at, sent=False)))


def _opened(seat: Seat, subject: str, headline: str) -> float:
    """Milliseconds."""
    beside: Frame = seat.frame if isinstance(seat, OutlookSeat) else seat.page.main_frame
    beside.evaluate(WATCH, headline)
    clicked: float = seat.page.evaluate(CLICK, subject)
    drawn: float = beside.evaluate("() => window.drawn")
    return drawn - clicked


def p95(times: Sequence[float]) -> float:
    """The slowest but for one in twenty."""
    return statistics.quantiles(times, n=20, method="inclusive")[-1]


def _told(times: Sequence[float]) -> str:
    return f"{p95(times):.0f} ms (median {statistics.median(times):.0f})"
