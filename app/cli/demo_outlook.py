"""The demo's Outlook side: the same person's Microsoft mailbox, and the window over it."""

from dataclasses import dataclass

from starlette.routing import BaseRoute

from app.sandbox.clock import Clock
from app.sandbox.demo_mail import demo_outlook
from app.sandbox.host_page import Controls
from app.sandbox.microsoft_world import MicrosoftWorld
from app.sandbox.outlook_window import OutlookWindow


@dataclass(frozen=True, slots=True)
class OutlookSide:
    """What plays Microsoft: identity, Graph, and Outlook on the web."""

    microsoft: MicrosoftWorld
    window: OutlookWindow
    address: str

    def routes(self) -> list[BaseRoute]:
        """All of it lives behind the port of the pages."""
        return [*self.window.routes(), *self.microsoft.routes]


def outlook_side(clock: Clock, controls: Controls) -> OutlookSide:
    """With the demo's mail in it, all of it read; a personal account, as most job seekers have."""
    told = demo_outlook()
    owner = told.mailbox.owner
    microsoft = MicrosoftWorld(clock=clock)
    store = microsoft.add_person(owner, name=told.mailbox.owner_name, personal=True)
    for _situation, mails in told.mailbox.threads:
        for one in mails:
            if one.sent:
                store.send(one.raw, at=one.at)
            else:
                store.mark_read(store.receive(one.raw, at=one.at).id)
    window = OutlookWindow(
        microsoft,
        owner,
        controls,
        windows_zone=told.windows_zone,
        signature=told.signature,
    )
    return OutlookSide(microsoft, window, owner)
