"""Where the service is reached: what a base URL must be, and the add-in ids that follow from it."""

from ipaddress import ip_address
from typing import Final
from urllib.parse import urlsplit
from uuid import NAMESPACE_URL, uuid5

XML: Final = "/outlook/manifest.xml"
UNIFIED: Final = "/outlook/manifest.json"


def plain(base_url: str) -> str:
    """Without the closing slash, so that paths can be put behind it."""
    return base_url.rstrip("/")


def origin(base_url: str) -> str:
    """Scheme and host, which is all that Office compares."""
    parts = urlsplit(base_url)
    return f"{parts.scheme}://{parts.netloc}"


def fault(base_url: str) -> str | None:
    """Why no host would load an add-on from here; None when all is well."""
    parts = urlsplit(base_url)
    if parts.scheme != "https" or not parts.hostname:
        return (
            f"The base URL must be https with a host, such as https://afterword.example: {base_url}"
        )
    if parts.query or parts.fragment or "@" in parts.netloc:
        return f"The base URL must have no query, fragment or user: {base_url}"
    if not public(parts.hostname):
        return f"The base URL must have a public host name, no localhost and no number: {base_url}"
    return None


def public(host: str) -> bool:
    """Whether a mail client elsewhere could look this name up."""
    try:
        ip_address(host)
    except ValueError:
        return "." in host and not host.endswith((".localhost", ".local"))
    return False


def addin_id(base_url: str, kind: str) -> str:
    """The same for ever for one address, and no other deployment's; each manifest has its own."""
    return str(uuid5(NAMESPACE_URL, plain(base_url).lower() + kind))
