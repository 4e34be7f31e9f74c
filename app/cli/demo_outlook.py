"""The demo's Outlook side: the same person's Microsoft mailbox, and the window over it."""

import re
from dataclasses import dataclass
from html import unescape
from typing import Any

import httpx
from starlette.routing import BaseRoute

from app.cli.demo_gmail import link_on_card
from app.sandbox.addon_host import AddonHost
from app.sandbox.clock import Clock
from app.sandbox.demo_mail import demo_outlook
from app.sandbox.host_page import Controls
from app.sandbox.microsoft_world import MicrosoftWorld
from app.sandbox.outlook_addin import AddIn
from app.sandbox.outlook_window import OutlookWindow
from app.settings import GraphSettings
from app.web import paths
from app.web.manifests import outlook_xml

_FORM = re.compile(r'<form method="POST"[^>]* action="([^"]+)"')
_HIDDEN = re.compile(r'<input type="hidden" name="([^"]+)" value="([^"]*)">')


@dataclass(frozen=True, slots=True)
class OutlookSide:
    """What plays Microsoft: identity, Graph, and Outlook on the web."""

    microsoft: MicrosoftWorld
    window: OutlookWindow
    address: str

    def routes(self) -> list[BaseRoute]:
        """All of it lives behind the port of the pages."""
        return [*self.window.routes(), *self.microsoft.routes]

    def settings(self, url: str) -> dict[str, Any]:
        """What the service must be told: at `url` are Microsoft, Office.js and Outlook."""
        self.microsoft.base_url = url
        return {
            "graph": GraphSettings.model_validate(self.microsoft.graph_settings()),
            "office_js": f"{url}/static/office.js",
            "office_hosts": url,
        }

    def meet(self, service_url: str) -> None:
        """Register the service at Microsoft, and put its add-in into the window."""
        back = (paths.OUTLOOK_SIGNED_IN, paths.CALLBACK_OUTLOOK)
        self.microsoft.identity.redirect_uris.update(f"{service_url}{path}" for path in back)
        manifest = outlook_xml.render(service_url, events=True)
        self.window.install(AddIn.of_manifest(manifest))

    def connect(self, gmail: AddonHost) -> None:
        """What a user does: press "Connect Outlook" on the card in Gmail, agree at Microsoft, say
        yes on our page. From then on both mailboxes are one person's."""
        link = link_on_card(gmail, f"{paths.CONNECT_OUTLOOK}?")
        self.microsoft.identity.auto_consent = True
        try:
            with httpx.Client(trust_env=False, follow_redirects=True, timeout=30) as browser:
                page = browser.get(link, params={**httpx.URL(link).params, "level": "full"})
                while form := _FORM.search(page.text):  # Microsoft's pages post themselves
                    fields = {name: unescape(value) for name, value in _HIDDEN.findall(page.text)}
                    page = browser.post(unescape(form[1]), data=fields)
                if yes := re.search(rf'href="([^"]*{paths.CONFIRM_OUTLOOK}[^"]*)"', page.text):
                    page = browser.get(str(page.url.join(unescape(yes[1]))))
                page.raise_for_status()
        finally:
            self.microsoft.identity.auto_consent = False


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
