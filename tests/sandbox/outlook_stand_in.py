"""A Microsoft mailbox, the window over it, and a small add-in of another origin: no service of ours."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route

from app.sandbox.clock import Clock
from app.sandbox.graph_store import GraphStore, Item
from app.sandbox.host_page import Controls
from app.sandbox.microsoft_world import MicrosoftWorld, as_thread
from app.sandbox.outlook_addin import AddIn
from app.sandbox.outlook_window import OutlookWindow
from app.sandbox.people import bounce, compose
from app.sandbox.serving import serving

HERE = Path(__file__).parent
NOW = datetime(2026, 3, 10, 9, 30, tzinfo=UTC)
SAM = "sam@outlook.example"
DANA = "Dana Reyes <dana@acme.example>"
OMAR = "Omar Haddad <omar@vela.example>"

MANIFEST = """<?xml version="1.0" encoding="UTF-8"?>
<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xmlns:bt="http://schemas.microsoft.com/office/officeappbasictypes/1.0" xsi:type="MailApp">
  <DisplayName DefaultValue="Stand-in"/>
  <VersionOverrides xmlns="http://schemas.microsoft.com/office/mailappversionoverrides" xsi:type="VersionOverridesV1_0">
    <Hosts><Host xsi:type="MailHost"><DesktopFormFactor>
      <ExtensionPoint xsi:type="MessageReadCommandSurface"><Action><SourceLocation resid="Old"/></Action></ExtensionPoint>
    </DesktopFormFactor></Host></Hosts>
    <Resources><bt:Urls><bt:Url id="Old" DefaultValue="https://old.example/"/></bt:Urls></Resources>
    <VersionOverrides xmlns="http://schemas.microsoft.com/office/mailappversionoverrides/1.1" xsi:type="VersionOverridesV1_1">
      <Hosts><Host xsi:type="MailHost">
        <Runtimes><Runtime resid="Events"><Override type="javascript" resid="Script"/></Runtime></Runtimes>
        <DesktopFormFactor>
          <ExtensionPoint xsi:type="MessageReadCommandSurface">
            <Action xsi:type="ShowTaskpane"><SourceLocation resid="Read"/><SupportsPinning>true</SupportsPinning></Action>
          </ExtensionPoint>
          <ExtensionPoint xsi:type="MessageComposeCommandSurface">
            <Action xsi:type="ShowTaskpane"><SourceLocation resid="Compose"/><SupportsPinning>true</SupportsPinning></Action>
          </ExtensionPoint>
          <ExtensionPoint xsi:type="LaunchEvent">
            <LaunchEvents>
              <LaunchEvent Type="OnMessageSend" FunctionName="onSend" SendMode="PromptUser"/>
              <LaunchEvent Type="OnMessageRecipientsChanged" FunctionName="keep"/>
              <LaunchEvent Type="OnNewMessageCompose" FunctionName="keep"/>
            </LaunchEvents>
            <SourceLocation resid="Events"/>
          </ExtensionPoint>
        </DesktopFormFactor>
        <MobileFormFactor>
          <ExtensionPoint xsi:type="MobileMessageReadCommandSurface">
            <Action xsi:type="ShowTaskpane"><SourceLocation resid="Read"/></Action>
          </ExtensionPoint>
        </MobileFormFactor>
      </Host></Hosts>
      <Resources><bt:Urls>
        <bt:Url id="Read" DefaultValue="{base}/pane?surface=read"/>
        <bt:Url id="Compose" DefaultValue="{base}/pane?surface=compose"/>
        <bt:Url id="Events" DefaultValue="{base}/events"/>
        <bt:Url id="Script" DefaultValue="{base}/events.js"/>
      </bt:Urls></Resources>
    </VersionOverrides>
  </VersionOverrides>
</OfficeApp>
"""


@dataclass
class StandIn:
    """Everything that runs."""

    url: str  # of the window's server
    addin_url: str
    microsoft: MicrosoftWorld
    window: OutlookWindow
    store: GraphStore
    down: bool = False
    """True: the add-in's server answers 503."""

    def receive(self, subject: str, text: str, *, sender: str = DANA, days_ago: float = 1) -> Item:
        """A mail to the owner that begins a conversation."""
        at = NOW - timedelta(days=days_ago)
        raw = compose(sender=sender, to=f"Sam Lee <{SAM}>", subject=subject, text=text, at=at)
        return self.store.receive(raw, at=at)

    def bounce(self, item: Item) -> Item:
        """The delivery report for a mail of the user's."""
        return self.store.receive(bounce(as_thread([item]), at=NOW), at=NOW)


@contextmanager
def standing_in() -> Iterator[StandIn]:
    """The window over an empty mailbox, its add-in installed from the manifest."""
    clock = Clock(NOW, running=False)
    microsoft = MicrosoftWorld(clock=clock)
    store = microsoft.add_person(SAM, name="Sam Lee", personal=True)
    controls = Controls(
        clock, zone="Europe/London", locale="en-GB", windows=[("Outlook", "/outlook")]
    )
    window = OutlookWindow(
        microsoft, SAM, controls, windows_zone="GMT Standard Time", signature="Sam Lee\nLondon"
    )
    routes = [*window.routes(), *controls.routes(), *microsoft.routes]

    async def answer(request: Request) -> Response:
        if made.down:
            return Response(status_code=503)
        name = (
            "outlook_events_page.html"
            if "events" in request.url.path
            else "outlook_addin_page.html"
        )
        return HTMLResponse(
            (HERE / name).read_text().replace("{{office_js}}", f"{url}/static/office.js")
        )

    addin = Starlette(routes=[Route(path, answer) for path in ("/pane", "/events", "/dialog")])
    with serving(Starlette(routes=routes)) as url, serving(addin) as addin_url:
        microsoft.base_url = url
        window.install(AddIn.of_manifest(MANIFEST.replace("{base}", addin_url)))
        made = StandIn(url, addin_url, microsoft, window, store)
        yield made
    microsoft.close()
