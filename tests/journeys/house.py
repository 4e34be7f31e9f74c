"""The whole house: the service with its worker, served over HTTP, and the world it lives in."""

import time
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx

from app.main import Service, assemble
from app.sandbox.addon_host import AddonHost, Compose, Place
from app.sandbox.clock import Clock
from app.sandbox.mailbox_store import MailboxStore, Stored
from app.sandbox.people import compose
from app.sandbox.serving import held, port_of, serving, without_tls
from app.sandbox.world import World
from app.store import work
from app.web import paths
from app.web.manifests.gmail import render
from app.worker import OFTEN, Flows, Worker
from tests.web.doors import DANA, MONDAY, SAM, Answer, settings_for

PATIENCE = 20.0  # seconds


@dataclass
class House:
    """Sam looks at cards, Dana writes, the clock moves; everything between is the real thing."""

    world: World
    service: Service
    worker: Worker
    sam: MailboxStore
    gmail: AddonHost

    # What Sam sees

    def home(self) -> Answer:
        return _answer(self.gmail.trigger("home", Place()))

    def settings(self) -> Answer:
        return _answer(self.gmail.trigger("settings", Place()))

    def card(self, message: Stored) -> Answer:
        return _answer(self.gmail.trigger("message", Place(message_id=message.id)))

    def composing(self, to: str) -> Answer:
        return _answer(self.gmail.trigger("compose", Place(compose=Compose(to=to))))

    def press(
        self, shown: Answer, button: str, *, message: Stored | None = None, **typed: str
    ) -> Answer:
        """A button of a card by its text."""
        parameters = [{"key": k, "value": v} for k, v in shown.buttons()[button].items()]
        form = {name: {"stringInputs": {"value": [text]}} for name, text in typed.items()}
        place = Place(message_id=message.id if message else None)
        url = f"{self.service.app.state.wired.base_url}{paths.ACTION}"
        return _answer(self.gmail.click(url, parameters, form, place))

    def connect(self, level: str = "full") -> None:
        """Through the settings card, our page, Google's consent page, and back."""
        name = {"headers": "Choose “Watch by headers”", "full": "Choose “Watch and read”"}[level]
        buttons = self.settings().buttons()
        link = str((buttons.get("Connect again") or buttons[name])["url"])
        with httpx.Client(trust_env=False, follow_redirects=False, verify=without_tls()) as browser:
            google = browser.get(link).headers["location"]
            asked = parse_qs(urlsplit(google).query)["scope"][0].split()
            form = {"account": SAM, "scope": asked, "decision": "continue"}
            back = browser.post(google, data=form).headers["location"]
            assert browser.get(back).status_code == 200
        self.settle()

    # What happens

    def from_dana(
        self, text: str, *, parent: Stored | None = None, subject: str = "Interview for Backend Engineer",
        sender: str = DANA, ago: timedelta = timedelta(0),
    ) -> Stored:  # fmt: skip
        at = self.world.clock.now() - ago
        own = (parent.headers.message_id,) if parent else ()
        raw = compose(
            sender=sender, to=f"Sam Lee <{SAM}>", subject=f"Re: {subject}" if parent else subject,
            text=text, at=at, in_reply_to=own[0] if own else "", references=own,
        )  # fmt: skip
        return self.sam.receive(raw, at=at)

    def from_sam(self, text: str, *, parent: Stored, ago: timedelta = timedelta(0)) -> Stored:
        at = self.world.clock.now() - ago
        subject = parent.headers.subject.removeprefix("Re: ")
        raw = compose(
            sender=f"Sam Lee <{SAM}>", to=DANA, subject=f"Re: {subject}", text=text, at=at,
            in_reply_to=parent.headers.message_id, references=(parent.headers.message_id,),
        )  # fmt: skip
        return self.sam.send(raw, at=at, thread_id=parent.thread_id)

    def later(self, by: timedelta) -> None:
        self.world.clock.move(by)
        self.worker.sweep_now()
        self.settle()

    def settle(self) -> None:
        """Until every notice is delivered and the worker rests."""
        assert self.world.pubsub.wait_until_quiet(PATIENCE)
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until:
            with self.service.database.reading() as db:
                if work.at_rest(db):
                    return
            time.sleep(0.02)
        raise AssertionError("the worker does not come to rest")


@contextmanager
def house(database_url: str) -> Generator[House]:
    """A house while it stands; one at a time, the engine is a singleton."""
    place = held()
    base_url = f"http://127.0.0.1:{port_of(place)}"
    world = World(
        clock=Clock(MONDAY, running=False),
        push_url=f"{base_url}{paths.PUSH}",
        redirect_uris=(f"{base_url}{paths.CALLBACK}",),
        events_per_second=None,
    )
    with place, serving(world.app) as world.base_url:
        service = assemble(
            settings_for(world, database_url, base_url), clock=world.clock.now,
            pause=lambda wait: time.sleep(0.05),
        )  # fmt: skip
        background = service.background
        flows = Flows(
            sync_page=background.sync_page,
            backfill_page=background.backfill_page,
            wake=background.wake,
            renew_watches=background.renew_watches,
            summarise=background.summarise,
            mark_threads=background.mark_threads,
            start_watching=background.start_watching,
            end_grant=background.end_grant,
        )
        worker = Worker(service.database, flows, service.clock, looks=OFTEN)
        sam = world.add_person(SAM, name="Sam Lee")
        gmail = AddonHost(world, SAM, render(base_url), zone="Europe/London", locale="en-GB")
        try:
            worker.start()
            with serving(service.app, place):
                yield House(world, service, worker, sam, gmail)
        finally:
            gmail._http.close()
            world.close()
            worker.stop()
            service.close()


def _answer(told: dict[str, Any]) -> Answer:
    """Gmail's host has checked it as strictly as Google does."""
    assert "answer" in told, told
    return Answer(told["answer"])
