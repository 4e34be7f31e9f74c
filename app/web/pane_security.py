"""What the pages inside Outlook may load, and who may frame them.

Microsoft publishes no such list; this one is read out of Office.js 1.1.110 (outlook-web-16.01) and
from what developers report (OfficeDev/office-js issues 1005 and 3835). Office.js loads scripts from
its own origin and `MicrosoftAjax.js` from ajax.aspnetcdn.com; it talks to Outlook by messages
between windows, never by a request. Where it does not know the host that frames it, it asks a
hidden frame of its own origin. Its telemetry goes elsewhere and is not let out: nothing waits for
it. Desktop clients show the pane without a parent, so only hosts on the web are named.
"""

from typing import Final
from urllib.parse import urlsplit

from app.web import paths

RawHeaders = tuple[tuple[bytes, bytes], ...]

LOGIN: Final = "https://login.microsoftonline.com"
AJAX: Final = "https://ajax.aspnetcdn.com"
OUTLOOK_ON_THE_WEB: Final = (
    "https://outlook.office.com",
    "https://outlook.office365.com",
    "https://outlook.cloud.microsoft",
    "https://outlook.live.com",
    "https://*.office.com",
    "https://*.office365.com",
    "https://*.cloud.microsoft",
)
FRAMED: Final = frozenset({paths.OUTLOOK_PANE, paths.OUTLOOK_EVENTS})
IN_A_WINDOW: Final = frozenset({paths.OUTLOOK_SIGNED_IN})
"""Loads Office.js in a window of its own, so nobody frames it."""


class PaneSecurity:
    """The headers of the pages inside Outlook."""

    def __init__(self, office_js: str, office_hosts: str = "", *, naa_js: str = "") -> None:
        """
        Args:
            office_js: The address of Office.js.
            office_hosts: More origins that may frame the pane, separated by spaces.
            naa_js: The address of msal-browser; "" where the pane does not load it. It asks
                Microsoft's login host for what it knows about the authority.
        """
        office = _origin(office_js)
        hosts = " ".join((*OUTLOOK_ON_THE_WEB, *office_hosts.split()))
        self._framed = (_policy(office, hosts, _origin(naa_js) if naa_js else ""),)
        self._in_a_window = (_policy(office, "'none'"), (b"x-frame-options", b"DENY"))

    def of(self, path: str) -> RawHeaders | None:
        """None: not a page inside Outlook. X-Frame-Options knows no list, so a framed page has
        none."""
        if path in FRAMED:
            return self._framed
        return self._in_a_window if path in IN_A_WINDOW else None


def _origin(address: str) -> str:
    at = urlsplit(address)
    return f"{at.scheme}://{at.netloc}"


def _policy(office: str, ancestors: str, naa: str = "") -> tuple[bytes, bytes]:
    scripts = " ".join(filter(None, ("'self'", office, AJAX, naa)))
    asks = f"'self' {LOGIN}" if naa else "'self'"
    policy = (
        f"default-src 'none'; script-src {scripts}; style-src 'self'; "
        f"img-src 'self'; connect-src {asks}; frame-src {office}; base-uri 'none'; "
        f"form-action 'none'; frame-ancestors {ancestors}"
    )
    return b"content-security-policy", policy.encode()
