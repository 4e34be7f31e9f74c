"""The service behind TestClient with both providers' doubles, and Sam in Outlook."""

from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta

from fastapi.testclient import TestClient

from app.main import Service, assemble
from app.sandbox.clock import Clock
from app.sandbox.graph_store import GraphStore, Item
from app.sandbox.microsoft_world import MicrosoftWorld
from app.sandbox.people import compose
from app.sandbox.serving import serving
from app.sandbox.world import World
from app.settings import GraphSettings, Settings
from app.web import paths
from tests.web.doors import BASE_URL, DANA, MONDAY, settings_for
from tests.web.pane import Pane

SAM = "sam@outlook.example"
BEN = "ben@outlook.example"
SUBJECT = "Interview for Backend Engineer"


@dataclass
class OutlookDoors:
    """One service, Microsoft's world, and Sam's pane."""

    service: Service
    microsoft: MicrosoftWorld
    client: TestClient
    sam: GraphStore
    pane: Pane

    def from_dana(
        self, text: str, *, parent: Item | None = None, subject: str = SUBJECT,
        ago: timedelta = timedelta(0), sender: str = DANA,
    ) -> Item:  # fmt: skip
        return self.sam.receive(self._raw(sender, f"Sam Lee <{SAM}>", text, parent, subject, ago),
                                at=self.microsoft.clock.now() - ago)  # fmt: skip

    def from_sam(
        self, text: str, *, parent: Item | None = None, subject: str = SUBJECT,
        ago: timedelta = timedelta(0), to: str = DANA,
    ) -> Item:  # fmt: skip
        return self.sam.send(self._raw(f"Sam Lee <{SAM}>", to, text, parent, subject, ago),
                             at=self.microsoft.clock.now() - ago)  # fmt: skip

    def _raw(
        self, sender: str, to: str, text: str, parent: Item | None, subject: str, ago: timedelta
    ) -> bytes:
        own = (parent.headers.message_id,) if parent else ()
        return compose(
            sender=sender, to=to, subject=f"Re: {subject}" if parent else subject, text=text,
            at=self.microsoft.clock.now() - ago, in_reply_to=own[0] if own else "", references=own,
        )  # fmt: skip

    def another_pane(self, address: str) -> Pane:
        """Somebody else, signed in."""
        self.microsoft.add_person(address, personal=True)
        pane = Pane(self.client, self.microsoft, address)
        pane.sign_in()
        return pane


@contextmanager
def outlook_doors(database_url: str) -> Generator[OutlookDoors]:
    """Open while it lasts; Sam has signed in and connected nothing."""
    clock = Clock(MONDAY, running=False)
    google = World(clock=clock, events_per_second=None)
    microsoft = MicrosoftWorld(
        clock=clock,
        redirect_uris=(
            f"{BASE_URL}{paths.OUTLOOK_SIGNED_IN}",
            f"{BASE_URL}{paths.CALLBACK_OUTLOOK}",
        ),
    )
    with serving(google.app) as google.base_url, serving(microsoft.app) as microsoft.base_url:
        settings = outlook_settings(google, microsoft, database_url)
        service = assemble(settings, clock=clock.now, pause=lambda wait: None)
        client = TestClient(service.app, base_url=BASE_URL, raise_server_exceptions=False)
        sam = microsoft.add_person(SAM, name="Sam Lee", personal=True)
        pane = Pane(client, microsoft, SAM)
        try:
            pane.sign_in()
            yield OutlookDoors(service, microsoft, client, sam, pane)
        finally:
            client.close()
            service.close()
            google.close()
            microsoft.close()


def outlook_settings(
    google: World, microsoft: MicrosoftWorld, database_url: str, base_url: str = BASE_URL
) -> Settings:
    """Both providers switched on."""
    return settings_for(google, database_url, base_url).model_copy(
        update={"graph": GraphSettings.model_validate(microsoft.graph_settings())}
    )
