"""Connecting a mailbox in a window of its own: choose a level, go to the provider, come back.

Whatever asks a provider runs in threads: plain `def`, or handed over by name.
"""

from collections.abc import Mapping
from typing import Final
from urllib.parse import parse_qsl

from fastapi import APIRouter, Request
from fastapi.responses import RedirectResponse, Response
from starlette.concurrency import run_in_threadpool

from app.cards.language import Language
from app.domain.account import Provider, TrustLevel
from app.domain.errors import AppError, BadInput, ConsentDeclined
from app.flows import connect, connect_gmail, connect_outlook
from app.mail.graph.consent import ADMIN_STATE
from app.web import consent_pages, paths
from app.web.links import WATCHING
from app.web.reader import reader
from app.web.security import body_of
from app.web.wired import Wired, on, wired

LONGEST: Final = 2048  # characters of a state, a ticket, and of Google's code
LONGEST_ANSWER: Final = 32 * 1024  # bytes; Microsoft's codes have about 1,500 characters
MOST_FIELDS: Final = 20

gmail: Final = APIRouter(include_in_schema=False)
outlook: Final = APIRouter(include_in_schema=False)


@gmail.get(paths.CONNECT)
def begin_gmail(request: Request, ticket: str = "", level: str = "", told: str = "") -> Response:
    """From a card's one-time link to Google's consent page."""
    at = wired(request)
    try:
        if (asked := _open(at, Provider.GMAIL, ticket, level)) is not None:
            return consent_pages.choose(reader(request), asked, ticket)
        if not told and (asked := _marks(at, Provider.GMAIL, ticket, level)) is not None:
            return consent_pages.marks(reader(request), asked, ticket, level)
        google, now = on(at.google), at.clock()
        url = connect_gmail.begin(at.database, google, ticket, chosen=_level(level), now=now)
    except AppError as error:
        return consent_pages.problem(reader(request), error)
    return RedirectResponse(url, status_code=302)


@gmail.get(paths.CALLBACK)
def finish_gmail(request: Request, state: str = "", code: str = "", error: str = "") -> Response:
    """From Google, with a code or with the news that the user said no."""
    at = wired(request)
    language = reader(request)
    if max(map(len, (state, code, error))) > LONGEST:
        return consent_pages.problem(language, BadInput(connect.STALE_LINK))
    try:
        if error or not code:
            connect.give_up(at.database, state, at.clock())
            return consent_pages.declined(language)
        google = on(at.google)
        done = connect_gmail.finish(at.database, google, state=state, code=code, now=at.clock())
    except AppError as trouble:
        return consent_pages.problem(language, trouble)
    if isinstance(done, connect.TryAgain):
        return consent_pages.try_again(language, done)
    return consent_pages.connected(language, done, days=at.backfill_days)


@outlook.get(paths.CONNECT_OUTLOOK)
def begin_outlook(request: Request, ticket: str = "", level: str = "", told: str = "") -> Response:
    """From a card's one-time link to Microsoft's sign-in page."""
    at = wired(request)
    try:
        if (asked := _open(at, Provider.GRAPH, ticket, level)) is not None:
            return consent_pages.choose(reader(request), asked, ticket)
        if not told and (asked := _marks(at, Provider.GRAPH, ticket, level)) is not None:
            return consent_pages.marks(reader(request), asked, ticket, level)
        side, now = on(at.outlook), at.clock()
        url = connect_outlook.begin(at.database, side, ticket, chosen=_level(level), now=now)
    except AppError as error:
        return consent_pages.problem(reader(request), error)
    return RedirectResponse(url, status_code=302)


@outlook.post(paths.CALLBACK_OUTLOOK)
async def answer_outlook(request: Request) -> Response:
    """From Microsoft, as a form that its page posts: no cookie comes along, and none is needed."""
    body = await body_of(request, limit=LONGEST_ANSWER)
    try:
        fields = dict(parse_qsl(body.decode("ascii"), max_num_fields=MOST_FIELDS))
    except ValueError:
        return consent_pages.problem(reader(request), BadInput(connect.STALE_LINK))
    return await run_in_threadpool(_finish_outlook, wired(request), reader(request), fields)


@outlook.get(paths.CALLBACK_OUTLOOK)
def finish_outlook(request: Request) -> Response:
    """The same as a query; and an administrator who has decided for everybody comes back so."""
    fields = dict(request.query_params)
    if fields.get("state") == ADMIN_STATE:
        return consent_pages.decided(reader(request), agreed=not fields.get("error"))
    return _finish_outlook(wired(request), reader(request), fields)


@outlook.get(paths.CONFIRM_OUTLOOK)
def confirm_outlook(request: Request, token: str = "") -> Response:
    """The user said yes on our page."""
    at = wired(request)
    try:
        if len(token) > LONGEST:
            raise BadInput(connect.STALE_LINK)
        done = connect_outlook.confirm(at.database, token, now=at.clock())
    except AppError as trouble:
        return consent_pages.problem(reader(request), trouble)
    return consent_pages.connected(reader(request), done, days=at.backfill_days)


def _finish_outlook(at: Wired, language: Language, fields: Mapping[str, str]) -> Response:
    if len(fields.get("state", "")) > LONGEST:
        return consent_pages.problem(language, BadInput(connect.STALE_LINK))
    try:
        side = on(at.outlook)
        done = connect_outlook.finish(at.database, side, fields, now=at.clock())
    except ConsentDeclined:
        return consent_pages.declined(language)
    except AppError as trouble:
        return consent_pages.problem(language, trouble)
    match done:
        case connect_outlook.Onward():
            return RedirectResponse(done.url, status_code=303)
        case connect_outlook.Confirm():
            return consent_pages.confirm(language, done)
        case connect.TryAgain():
            return consent_pages.try_again(language, done)
        case connect.Connected():
            return consent_pages.connected(language, done, days=at.backfill_days)


def _open(at: Wired, provider: Provider, ticket: str, level: str) -> connect.Asked | None:
    """The link, if the level is still to be chosen on our page."""
    if len(ticket) > LONGEST:
        raise BadInput(connect.STALE_LINK)
    asked = None if level else connect.look(at.database, provider, ticket, at.clock())
    return asked if asked is not None and asked.wish.level is None else None


def _level(text: str) -> TrustLevel | None:
    return TrustLevel(text) if text in set(WATCHING) else None


def _marks(at: Wired, provider: Provider, ticket: str, level: str) -> connect.Asked | None:
    """Before the permission for marks is asked for; None: the link is for something else."""
    asked = connect.look(at.database, provider, ticket, at.clock())
    if asked is None or not asked.wish.marks:
        return None
    return asked if (_level(level) or asked.wish.level) is TrustLevel.FULL else None
