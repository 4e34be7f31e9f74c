"""Calls to Microsoft Graph for new mail and for a day without any, through the whole service on
the double.

The floor for a message: one delta query for each folder that is watched (facts/outlook.md 5.2), and
one request for its headers, which no list and no delta carries (5.3); what a delta does carry needs
no call of its own. A day without mail costs what it takes to be sure of that: subscriptions vanish
without a word (7.2), so they are looked after every seven to nine hours, and the folders with them.
The floor of such a look is one delta for each folder and one question which subscriptions live.
"""

import html
import re
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from pathlib import Path

import httpx
from pydantic import HttpUrl, SecretStr

from app.domain.account import MailboxId, Provider, TrustLevel
from app.flows import connect_outlook
from app.flows.connect import Wish, issue_ticket
from app.main import Service, assemble
from app.sandbox.clock import Clock
from app.sandbox.graph_store import GraphStore
from app.sandbox.microsoft_world import MicrosoftWorld
from app.sandbox.people import compose
from app.sandbox.serving import held, port_of, serving
from app.settings import GraphSettings, Settings
from app.store import mailboxes, people, work
from app.store.migrate import migrate
from app.web import paths
from app.worker import Flows, Worker
from bench.figures import Figure
from bench.seeds import KEYS
from bench.servers import base_url
from bench.stories import FIRST, ROLES

AIM = 0.9
FOLDERS, HEADERS = 2, 1  # calls; Inbox and Sent Items
ADDRESS = "sam@outlook.example"
PATIENCE = 30.0  # seconds
DAYS = 3


@dataclass(frozen=True, slots=True)
class _House:
    world: MicrosoftWorld
    service: Service
    worker: Worker
    outlook: GraphStore

    def cost(self, happening: Callable[[], object]) -> Counter[str]:
        """Calls by their names, until everything rests."""
        before = self.world.graph.calls.copy()
        happening()
        self.settle()
        return self.world.graph.calls - before

    def settle(self) -> None:
        """Until every notice is delivered and the worker rests."""
        self.world.bells.wait_until_quiet(PATIENCE)
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until:
            with self.service.database.reading() as db:
                if work.at_rest(db):
                    return
            time.sleep(0.1)
        raise RuntimeError("the worker does not come to rest")

    def an_hour_later(self) -> None:
        """With the sweep that looks for what is due."""
        self.world.clock.move(timedelta(hours=1))
        self.worker.sweep_now()


def figures(*, messages: int = 9) -> list[Figure]:
    """Message by message; then days on which nothing comes."""
    with _house() as house:
        mail: Counter[str] = Counter()
        for number in range(messages):
            mail += house.cost(partial(_mail, house, number))
        idle: Counter[str] = Counter()
        for _ in range(24 * DAYS):
            idle += house.cost(house.an_hour_later)
    looks = idle["subscriptions.list"]
    floor, used = (FOLDERS + HEADERS) * messages, mail.total()
    told = f"{used} calls for {messages} new messages (floor {floor}): {_told(mail)}"
    return [
        Figure("graph_calls_per_message", floor / used, "floor / used", AIM, told=told),
        Figure(
            "graph_calls_per_idle_day", idle.total() / DAYS, "calls", higher_is_better=False,
            told=f"over {DAYS} days: {_told(idle)}",
        ),
        Figure(
            "graph_calls_per_idle_day_of_floor", looks * (FOLDERS + 1) / idle.total(),
            "floor / used", told=f"{looks} looks; above the floor are renewals",
        ),
    ]  # fmt: skip


def _told(calls: Counter[str]) -> str:
    return ", ".join(f"{count} {name}" for name, count in calls.most_common())


def _mail(house: _House, number: int) -> None:
    """In turn: an invitation, an answer to it in its conversation, and a friend's."""
    if number % 3 == 2:
        _receive(house, f"Kim <kim{number}@friends.example>", f"Boat {number}", "Bring the boat!")
        return
    place, role = number // 3, ROLES[number // 3 % len(ROLES)]
    who = f"{FIRST[place % len(FIRST)]} <hr@new{place}.example>"
    subject = f"Interview for {role}"
    if number % 3 == 0:
        _receive(house, who, subject, f"Hello Sam,\n\nwe would like to interview you for {role}.")
        return
    last = house.outlook.items()[0].headers.message_id
    _receive(house, who, f"Re: {subject}", "We will decide by next Friday.", parent=last)


def _receive(house: _House, sender: str, subject: str, text: str, *, parent: str = "") -> None:
    at = house.world.clock.now()
    raw = compose(
        sender=sender, to=ADDRESS, subject=subject, text=text, at=at, in_reply_to=parent,
        references=(parent,) if parent else (),
    )  # fmt: skip
    house.world.receive(ADDRESS, raw)


@contextmanager
def _house() -> Iterator[_House]:
    """An Outlook mailbox, connected at the level `full` and read."""
    place = held()
    port = port_of(place)
    callback = f"{base_url(port)}{paths.CALLBACK_OUTLOOK}"
    world = MicrosoftWorld(clock=Clock(), redirect_uris=(callback,))
    with (
        tempfile.TemporaryDirectory(prefix="afterword-bench-") as folder,
        place,
        serving(world.app) as world.base_url,
    ):
        outlook = world.add_person(ADDRESS, name="Sam Lee", personal=True)
        settings = Settings(
            public_url=HttpUrl(base_url(port)),
            port=port,
            database_url=f"sqlite:///{Path(folder)}/bench.db",
            secret_keys=SecretStr(KEYS),
            graph=GraphSettings.model_validate(world.graph_settings()),
        )
        migrate(settings.database_url)
        service = assemble(settings, clock=world.clock.now)
        flows = service.background
        worker = Worker(
            service.database,
            Flows(
                flows.sync_page,
                flows.backfill_page,
                flows.wake,
                flows.renew_watches,
                flows.summarise,
                flows.mark_threads,
                flows.start_watching,
                flows.end_grant,
            ),
            service.clock,
        )
        house = _House(world, service, worker, outlook)
        with serving(service.app, place):
            worker.start()
            try:
                _connect(house)
                house.settle()
                yield house
            finally:
                worker.stop()
                world.close()
                service.close()


def _connect(house: _House) -> MailboxId:
    """As the pages do it: a link, Microsoft's sign-in, and yes."""
    at, database, now = house.service.app.state.wired, house.service.database, house.service.clock()
    with database.transaction() as db:
        person_id = people.ensure(db, "bench", now)
    wish = Wish(provider=Provider.GRAPH, level=TrustLevel.FULL)
    token = issue_ticket(database, person_id, wish, now)
    page = connect_outlook.begin(database, at.outlook, token, now=now)
    with httpx.Client(trust_env=False) as browser:
        agreed = browser.post(page, data={"account": ADDRESS, "decision": "accept"}).text
    fields = dict(re.findall(r'<input type="hidden" name="([^"]*)" value="([^"]*)">', agreed))
    answer = {name: html.unescape(value) for name, value in fields.items()}
    asked = connect_outlook.finish(database, at.outlook, answer, now=now)
    if isinstance(asked, connect_outlook.Confirm):
        connect_outlook.confirm(database, asked.token, now=now)
    with database.reading() as db:
        [box] = mailboxes.of_person(db, person_id)
    return box.id
