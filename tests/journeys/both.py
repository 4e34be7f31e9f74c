"""A house with both mail providers: Sam has a Gmail and an Outlook account, and one Afterword."""

import html
import re
import time
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from urllib.parse import urljoin

import httpx

from app.domain.account import Mailbox, Provider
from app.main import assemble
from app.sandbox.addon_host import AddonHost, Place
from app.sandbox.clock import Clock
from app.sandbox.graph_store import GraphStore, Item
from app.sandbox.microsoft_world import MicrosoftWorld
from app.sandbox.people import compose
from app.sandbox.serving import held, port_of, serving, without_tls
from app.sandbox.world import World
from app.settings import GraphSettings
from app.store import mailboxes, people
from app.web import paths
from app.web.manifests.gmail import render
from app.worker import OFTEN, Flows, Worker
from tests.journeys.house import PATIENCE, House
from tests.mail.graph.double import fields_of
from tests.web.doors import DANA, MONDAY, SAM, Answer, settings_for

OUTLOOK = "sam@outlook.example"
LEVELS = {"headers": "Watch by headers", "full": "Watch and read"}


@dataclass
class Both(House):
    """See the module. The browser is Sam's; it follows no redirect by itself."""

    microsoft: MicrosoftWorld
    outlook: GraphStore
    browser: httpx.Client
    base_url: str
    working: bool

    # Connecting

    def begin(self, link: str, level: str = "full") -> httpx.Response:
        """From a link on a card to Microsoft's sign-in page."""
        answer = self.browser.get(link)
        if answer.status_code == httpx.codes.OK and "Microsoft will ask you" in answer.text:
            answer = self.browser.get(urljoin(link, link_in(answer.text, LEVELS[level])))
        return answer

    def at_microsoft(self, link: str, level: str = "full") -> str:
        answer = self.begin(link, level)
        assert answer.status_code == 302, answer.text
        return str(answer.headers["location"])

    def decide(self, page: str, account: str = OUTLOOK, decision: str = "accept") -> dict[str, str]:
        """The form that Microsoft's page posts to us."""
        answer = self.browser.post(page, data={"account": account, "decision": decision})
        assert answer.status_code == 200, answer.text
        return fields_of(answer.text)

    def back(self, fields: dict[str, str]) -> httpx.Response:
        return self.browser.post(f"{self.base_url}{paths.CALLBACK_OUTLOOK}", data=fields)

    def confirm(self, page: httpx.Response) -> httpx.Response:
        """Yes, add it."""
        return self.browser.get(f"{self.base_url}{link_in(page.text, 'Add this mailbox')}")

    def add_outlook(self, level: str = "full", account: str = OUTLOOK) -> httpx.Response:
        """All of it, from the button on the home card."""
        link = str(self.settings().buttons()["Connect Outlook account"]["url"])
        asked = self.back(self.decide(self.at_microsoft(link, level), account))
        assert asked.status_code == 200, asked.text
        added = self.confirm(asked)
        self.begin_watching(account)
        return added

    def begin_watching(self, account: str = OUTLOOK) -> None:
        """What the worker does, where there is none."""
        if not self.working:
            now = self.world.clock.now()
            self.service.background.start_watching(self.box(account).id, now)

    def press_named(self, do: str, **parameters: str) -> Answer:
        """A button by what it does, wherever it stands."""
        asked = [{"key": k, "value": v} for k, v in {"do": do, **parameters}.items()]
        told = self.gmail.click(f"{self.base_url}{paths.ACTION}", asked, {}, Place())
        return Answer(told["answer"])

    # What is stored

    def box(self, address: str = OUTLOOK) -> Mailbox:
        with self.service.database.reading() as db:
            [found] = mailboxes.by_address(db, Provider.GRAPH, address)
        return found

    def boxes(self) -> list[Mailbox]:
        """Sam's, as Google's subject leads to them."""
        google = self.world.google.accounts[SAM].sub
        with self.service.database.reading() as db:
            person = people.find(db, google)
            return mailboxes.of_person(db, person) if person else []

    # Mail in Outlook

    def outlook_from_dana(
        self, text: str, *, parent: str = "", subject: str = "Interview for Backend Engineer",
        sender: str = DANA, ago: timedelta = timedelta(0),
    ) -> Item:  # fmt: skip
        return self.outlook.receive(
            self._raw(sender, f"Sam Lee <{OUTLOOK}>", text, subject, parent, ago),
            at=self.world.clock.now() - ago,
        )

    def outlook_from_sam(
        self, text: str, *, parent: str, subject: str = "Interview for Backend Engineer",
        ago: timedelta = timedelta(0),
    ) -> Item:  # fmt: skip
        return self.outlook.send(
            self._raw(f"Sam Lee <{OUTLOOK}>", DANA, text, subject, parent, ago),
            at=self.world.clock.now() - ago,
        )

    def _raw(
        self, sender: str, to: str, text: str, subject: str, parent: str, ago: timedelta
    ) -> bytes:
        own = (parent,) if parent else ()
        return compose(
            sender=sender, to=to, subject=f"Re: {subject}" if parent else subject, text=text,
            at=self.world.clock.now() - ago, in_reply_to=parent, references=own,
        )  # fmt: skip

    def settle(self) -> None:
        assert self.microsoft.bells.wait_until_quiet(PATIENCE)
        super().settle()


@contextmanager
def both(database_url: str, *, working: bool = True) -> Generator[Both]:
    """The house while it stands.

    Args:
        working: False: nobody does the background work; for tests of the doors alone.
    """
    place = held()
    base_url = f"http://127.0.0.1:{port_of(place)}"
    clock = Clock(MONDAY, running=False)
    world = World(
        clock=clock, push_url=f"{base_url}{paths.PUSH}",
        redirect_uris=(f"{base_url}{paths.CALLBACK}",), events_per_second=None,
    )  # fmt: skip
    ends = (paths.CALLBACK_OUTLOOK, paths.OUTLOOK_SIGNED_IN)
    microsoft = MicrosoftWorld(
        clock=clock, redirect_uris=tuple(f"{base_url}{path}" for path in ends)
    )
    with (
        place,
        serving(world.app) as world.base_url,
        serving(microsoft.app) as microsoft.base_url,
    ):
        graph = GraphSettings.model_validate(microsoft.graph_settings())
        settings = settings_for(world, database_url, base_url).model_copy(update={"graph": graph})
        service = assemble(settings, clock=clock.now, pause=lambda wait: time.sleep(0.05))
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
        outlook = microsoft.add_person(OUTLOOK, name="Sam Lee", personal=True)
        gmail = AddonHost(world, SAM, render(base_url), zone="Europe/London", locale="en-GB")
        browser = httpx.Client(base_url=base_url, trust_env=False, timeout=30, verify=without_tls())
        try:
            if working:
                worker.start()
            with serving(service.app, place):
                yield Both(
                    world, service, worker, sam, gmail, microsoft, outlook, browser, base_url,
                    working,
                )  # fmt: skip
        finally:
            browser.close()
            gmail._http.close()
            world.close()
            microsoft.close()
            worker.stop()
            service.close()


def link_in(page: str, text: str) -> str:
    """Where a link of a page leads, by its text."""
    found = re.search(rf'<a href="([^"]+)">{re.escape(text)}</a>', page)
    assert found is not None, page
    return html.unescape(found.group(1))
