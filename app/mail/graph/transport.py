"""How requests leave: to Graph over httpx, and msal's own ones over the same connections.

msal takes any object with `get` and `post`. Ours puts another address in the place of Microsoft's
login host where the settings say so (the sandbox), and fetches a tenant's metadata once a day for
all accounts, while msal's own cache of refusals stays with one use: shared, it would answer for a
minute with a refusal that the user has just put right.
"""

import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

import httpx

from app.mail.graph.api import Request

LOGIN: Final = "https://login.microsoftonline.com"
METADATA_LIVES: Final = 24 * 3600.0  # seconds
MIME_BYTES: Final = 2 * 1024 * 1024
"""How much of a mail's own bytes is read: text and calendar come before what is attached."""


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer whose body was read, perhaps not to its end."""

    status: int
    body: bytes
    retry_after: str = ""


class Transport:
    """Graph at one address. Redirects are not followed: a token must not travel on."""

    def __init__(self, http: httpx.Client, endpoint: str) -> None:
        self._http = http
        self._base = f"{endpoint.rstrip('/')}/v1.0"

    def is_ours(self, link: str) -> bool:
        """Whether a stored link leads to Graph: nothing else may see a token."""
        return link.startswith(f"{self._base}/")

    def send(self, request: Request, authorization: Mapping[str, str]) -> Reply:
        """
        Raises:
            httpx.TransportError: no answer.
        """
        headers = {**request.headers, **authorization}
        url = request.link or f"{self._base}{request.path}"
        with self._http.stream(request.method, url, json=request.body, headers=headers) as answer:
            body = bytearray()
            for chunk in answer.iter_bytes():
                body += chunk
                if request.path.endswith("/$value") and len(body) >= MIME_BYTES:
                    break
        return Reply(answer.status_code, bytes(body), answer.headers.get("retry-after", ""))


@dataclass(frozen=True, slots=True)
class IdentityAnswer:
    """What msal reads of an answer."""

    status_code: int
    text: str
    headers: Mapping[str, str] = field(default_factory=dict)


class IdentityHttp:
    """msal's `http_client`. Safe to share between threads."""

    def __init__(self, http: httpx.Client, login_endpoint: str = LOGIN) -> None:
        self._http = http
        self._endpoint = login_endpoint.rstrip("/")
        self._lock = threading.Lock()
        self._metadata: dict[str, tuple[float, IdentityAnswer]] = {}

    def where(self, url: str) -> str:
        """The address that is really called, or shown to a browser."""
        return self._endpoint + url.removeprefix(LOGIN) if url.startswith(LOGIN) else url

    def get(
        self,
        url: str,
        params: Mapping[str, str] | None = None,
        headers: Mapping[str, str] | None = None,
        **_: object,
    ) -> IdentityAnswer:
        """As `requests.get`; an answer about a tenant is kept for a day.

        Raises:
            httpx.TransportError: no answer.
        """
        keeps = url.endswith("/.well-known/openid-configuration")
        with self._lock:
            until, known = self._metadata.get(url, (0.0, None))
        if keeps and known is not None and time.monotonic() < until:
            return known
        answer = _answer(self._http.get(self.where(url), params=params, headers=headers))
        if keeps and answer.status_code == httpx.codes.OK and answer.text.startswith("{"):
            with self._lock:
                self._metadata[url] = (time.monotonic() + METADATA_LIVES, answer)
        return answer

    def post(
        self,
        url: str,
        params: Mapping[str, str] | None = None,
        data: Mapping[str, str] | None = None,
        headers: Mapping[str, str] | None = None,
        **_: object,
    ) -> IdentityAnswer:
        """As `requests.post`.

        Raises:
            httpx.TransportError: no answer.
        """
        return _answer(self._http.post(self.where(url), params=params, data=data, headers=headers))

    def close(self) -> None:
        """The connections belong to whoever made them."""


def _answer(response: httpx.Response) -> IdentityAnswer:
    return IdentityAnswer(response.status_code, response.text, dict(response.headers))
