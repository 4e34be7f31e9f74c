"""Signing in from the Outlook pane: the dialog's first and last page, and the swap for a token.

No cookies: dialog and pane are separate browsers to one another on most platforms, and in Outlook
on the web the pane is a third-party frame. What binds an answer to its sign-in is the stored state;
what binds the code to the pane is the pane's own secret.

No CORS headers: the pane and the page of the event runtime come from our own origin. Only classic
Outlook on Windows runs the event script without a page: there the well-known list of allowed
scripts makes its calls those of our origin, though they say `Origin: null` or nothing. A token lets
people in, never an origin, so the header is not looked at.
"""

from collections.abc import Callable, Coroutine, Mapping
from typing import Any, Final, ParamSpec, TypeVar
from urllib.parse import parse_qsl

import orjson
import structlog
from fastapi import Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response
from pydantic import BaseModel, ConfigDict, Field, ValidationError
from starlette.concurrency import run_in_threadpool

from app.cards.model import Text
from app.cards.outlook_pages import signed_in_page
from app.cards.problems import card_for_problem
from app.domain.errors import AppError, BadInput, CallerRefused, ConsentDeclined
from app.domain.say import SPACE, say, together
from app.flows import sign_in
from app.flows.sign_in import Microsoft, Token
from app.web import paths
from app.web.callers import Refused
from app.web.events import Malformed
from app.web.pane_callers import token_of
from app.web.reader import reader
from app.web.security import body_of
from app.web.wired import Wired, wired

SESSION_LIMIT: Final = 24 * 1024  # bytes; Microsoft's access tokens have some 2,000, at most 16,384
FORM_LIMIT: Final = 16 * 1024  # bytes; a code of Microsoft's has up to some 2,000
MOST_FIELDS: Final = 20  # of Microsoft's form; it posts three or four
DECLINED: Final = say(
    "You did not sign in, so nothing is shown. That is fine; you can at any time."
)

P = ParamSpec("P")
T = TypeVar("T")

_log = structlog.get_logger()


class Asked(BaseModel):
    """One of the three ways to a token."""

    model_config = ConfigDict(extra="ignore", frozen=True, strict=True)

    code: str | None = Field(default=None, max_length=64)
    verifier: str = Field(default="", max_length=128)  # RFC 7636: 43 to 128
    naa: str | None = None
    renew: bool = False

    @classmethod
    def parse(cls, body: bytes) -> "Asked":
        """
        Raises:
            Malformed: not JSON, or not exactly one way.
        """
        try:
            asked = cls.model_validate_json(body)
        except ValidationError:
            raise Malformed("no session request") from None
        if (asked.code is not None) + (asked.naa is not None) + asked.renew != 1:
            raise Malformed("not one way to a session")
        return asked


async def begin(request: Request) -> Response:
    """The dialog's first page, on our own origin as Office wants it: on to Microsoft."""
    challenge = request.query_params.get("challenge", "")
    return await run_in_threadpool(_begun, request, challenge)


async def finish(request: Request) -> Response:
    """The dialog's last page: hands the one-time code to the pane, or says what went wrong."""
    if request.method == "POST":
        fields = _fields(await body_of(request, limit=FORM_LIMIT))
    else:
        fields = dict(request.query_params)
    return await run_in_threadpool(_finished, request, fields)


async def session(request: Request) -> Response:
    """POST: a token for a code, for Microsoft's own, or for the last one. DELETE: none any more."""
    at, microsoft = _at(request)
    if request.method == "DELETE":
        await _proved(sign_in.sign_out, at.database, token_of(request), at.clock())
        return Response(status_code=204)
    asked = Asked.parse(await body_of(request, limit=SESSION_LIMIT))
    now = at.clock()
    if asked.naa is not None:
        token = await _proved(sign_in.by_naa, at.database, microsoft, asked.naa, now)
    elif asked.code is not None:
        token = await _proved(sign_in.swap, at.database, asked.code, asked.verifier, now)
    else:
        token = await _proved(sign_in.renew, at.database, token_of(request), now)
    return _json(token)


def _at(request: Request) -> tuple[Wired, Microsoft]:
    at = wired(request)
    if at.microsoft is None:
        raise LookupError("the doors of Outlook are open, and Outlook is switched off")
    return at, at.microsoft


def _begun(request: Request, challenge: str) -> Response:
    at, microsoft = _at(request)
    try:
        url = sign_in.begin(at.database, microsoft, challenge, at.clock())
    except AppError as error:
        _log.info("sign_in.ended", kind=type(error).__name__)
        return _last_page(request, problem=told_of(error))
    return RedirectResponse(url, status_code=302)


def _finished(request: Request, fields: Mapping[str, str]) -> Response:
    at, microsoft = _at(request)
    try:
        code = sign_in.finish(at.database, microsoft, fields, at.clock())
    except AppError as error:
        _log.info("sign_in.ended", kind=type(error).__name__)
        return _last_page(request, problem=told_of(error))
    return _last_page(request, code=code)


def _fields(body: bytes) -> dict[str, str]:
    """Of a form that a browser posted.

    Raises:
        Malformed: it is none.
    """
    try:
        return dict(parse_qsl(body.decode("ascii"), max_num_fields=MOST_FIELDS))
    except ValueError:
        raise Malformed("no form") from None


async def _proved(flow: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    """In a thread, since it writes; what proves nothing is 401, whatever the reason."""
    try:
        return await run_in_threadpool(flow, *args, **kwargs)
    except CallerRefused as refused:
        raise Refused(f"pane: {refused}") from None


def told_of(error: AppError) -> str:
    """The words of the error's card, where it has no words of its own here."""
    match error:
        case ConsentDeclined():
            return DECLINED
        case BadInput(args=(str() as told,)):
            return told
        case _:
            widgets = [w for s in card_for_problem(error).sections for w in s.widgets]
            return together(*(w.text for w in widgets if isinstance(w, Text)), by=SPACE)


def _last_page(request: Request, *, code: str = "", problem: str = "") -> Response:
    """Always 200: Office takes another status for a page that is not there (12002), and tells the
    pane so instead of showing what we say."""
    html = signed_in_page(
        office_js=wired(request).office_js,
        code=code or None,
        problem=problem or None,
        language=reader(request),
    )
    return HTMLResponse(html)


def _json(token: Token) -> Response:
    body = {"token": token.value, "expires_in": int(token.lives.total_seconds())}
    return Response(orjson.dumps(body), media_type="application/json")


Door = Callable[[Request], Coroutine[Any, Any, Response]]
DOORS: Final[tuple[tuple[str, Door, tuple[str, ...]], ...]] = (
    (paths.OUTLOOK_SIGN_IN, begin, ("GET",)),
    (paths.OUTLOOK_SIGNED_IN, finish, ("GET", "POST")),
    (paths.OUTLOOK_SESSION, session, ("POST", "DELETE")),
)
