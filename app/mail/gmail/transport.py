"""httpx under Google's client library, in the place of httplib2.

httplib2 is not safe to share between threads (measured: one service in 8 threads handed 7 of 80
callers another caller's mail), and it sends a POST again by itself when the server closes the
connection without an answer, which would make a second draft. An httpx client is made to be shared
and never repeats a request. Google's library takes "something that behaves like httplib2.Http".
"""

from collections.abc import Mapping

import httpx
from httplib2 import Response


class Transport:
    """The tokens of one caller over connections that all callers share. One for each call."""

    def __init__(self, http: httpx.Client, headers: Mapping[str, str]) -> None:
        self._http = http
        self._headers = headers

    def request(
        self,
        uri: str,
        method: str = "GET",
        body: str | bytes | None = None,
        headers: Mapping[str, str] | None = None,
        redirections: int = 0,
        connection_type: object = None,
    ) -> tuple[Response, bytes]:
        """As `httplib2.Http.request`; redirects are not followed, a token must not travel on.

        Raises:
            httpx.TransportError: no answer.
        """
        answer = self._http.request(
            method, uri, content=body, headers={**(headers or {}), **self._headers}
        )
        fields = {name.lower(): value for name, value in answer.headers.items()}
        # httpx has undone the encoding; the library would try again.
        fields.pop("content-encoding", None)
        return Response(fields | {"status": str(answer.status_code)}), answer.content
