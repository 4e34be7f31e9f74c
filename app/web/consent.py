"""Connecting a mailbox in a window of its own: choose a level, go to the provider, come back.

Whatever asks a provider runs in threads: plain `def`, or handed over by name.
"""

from collections.abc import Mapping
from typing import Final
from urllib.parse import parse_qsl, urlencode

from fastapi import APIRouter, Request
from fastapi.responses import RedirectResponse, Response
from starlette.concurrency import run_in_threadpool

from app.cards.model import Text
from app.cards.preferences import LEVELS
from app.cards.problems import card_for_problem
from app.domain.account import Provider, TrustLevel
from app.domain.errors import AdminNeeded, AppError, BadInput, ConsentDeclined
from app.domain.mark import MARK_NAME
from app.flows import connect, connect_gmail, connect_outlook
from app.mail.graph.consent import ADMIN_STATE
from app.web import paths
from app.web.links import WATCHING
from app.web.page import page
from app.web.security import body_of
from app.web.wired import Wired, on, wired

LONGEST: Final = 2048  # characters of a state, a ticket, and of Google's code
LONGEST_ANSWER: Final = 32 * 1024  # bytes; Microsoft's codes have about 1,500 characters
MOST_FIELDS: Final = 20
DECLINED: Final = "You did not give the permission, so nothing is watched."
STILL: Final = "The card still works for all mail that you open. You can close this window."

gmail: Final = APIRouter(include_in_schema=False)
outlook: Final = APIRouter(include_in_schema=False)


@gmail.get(paths.CONNECT)
def begin_gmail(request: Request, ticket: str = "", level: str = "", told: str = "") -> Response:
    """From a card's one-time link to Google's consent page."""
    at = wired(request)
    try:
        if (asked := _open(at, Provider.GMAIL, ticket, level)) is not None:
            return _choose(asked, ticket)
        if not told and (marks := _about_marks(at, Provider.GMAIL, ticket, level)) is not None:
            return marks
        google, now = on(at.google), at.clock()
        url = connect_gmail.begin(at.database, google, ticket, chosen=_level(level), now=now)
    except AppError as error:
        return _problem(error)
    return RedirectResponse(url, status_code=302)


@gmail.get(paths.CALLBACK)
def finish_gmail(request: Request, state: str = "", code: str = "", error: str = "") -> Response:
    """From Google, with a code or with the news that the user said no."""
    at = wired(request)
    if max(map(len, (state, code, error))) > LONGEST:
        return _problem(BadInput(connect.STALE_LINK))
    try:
        if error or not code:
            connect.give_up(at.database, state, at.clock())
            return page("problem", title="Nothing was connected", what=DECLINED, next=STILL)
        google = on(at.google)
        connected = connect_gmail.finish(
            at.database, google, at.open_mailbox, state=state, code=code, now=at.clock()
        )
    except AppError as trouble:
        return _problem(trouble)
    return _connected(at, connected)


@outlook.get(paths.CONNECT_OUTLOOK)
def begin_outlook(request: Request, ticket: str = "", level: str = "", told: str = "") -> Response:
    """From a card's one-time link to Microsoft's sign-in page."""
    at = wired(request)
    try:
        if (asked := _open(at, Provider.GRAPH, ticket, level)) is not None:
            return _choose(asked, ticket)
        if not told and (marks := _about_marks(at, Provider.GRAPH, ticket, level)) is not None:
            return marks
        side, now = on(at.outlook), at.clock()
        url = connect_outlook.begin(at.database, side, ticket, chosen=_level(level), now=now)
    except AppError as error:
        return _problem(error)
    return RedirectResponse(url, status_code=302)


@outlook.post(paths.CALLBACK_OUTLOOK)
async def answer_outlook(request: Request) -> Response:
    """From Microsoft, as a form that its page posts: no cookie comes along, and none is needed."""
    body = await body_of(request, limit=LONGEST_ANSWER)
    try:
        fields = dict(parse_qsl(body.decode("ascii"), max_num_fields=MOST_FIELDS))
    except ValueError:
        return _problem(BadInput(connect.STALE_LINK))
    return await run_in_threadpool(_finish_outlook, wired(request), fields)


@outlook.get(paths.CALLBACK_OUTLOOK)
def finish_outlook(request: Request) -> Response:
    """The same as a query; and an administrator who has decided for everybody comes back so."""
    fields = dict(request.query_params)
    if fields.get("state") == ADMIN_STATE:
        return _decided(agreed=not fields.get("error"))
    return _finish_outlook(wired(request), fields)


@outlook.get(paths.CONFIRM_OUTLOOK)
def confirm_outlook(request: Request, token: str = "") -> Response:
    """The user said yes on our page."""
    at = wired(request)
    try:
        if len(token) > LONGEST:
            raise BadInput(connect.STALE_LINK)
        done = connect_outlook.confirm(at.database, at.open_mailbox, token, now=at.clock())
    except AppError as trouble:
        return _problem(trouble)
    return _connected(at, done)


def _finish_outlook(at: Wired, fields: Mapping[str, str]) -> Response:
    if len(fields.get("state", "")) > LONGEST:
        return _problem(BadInput(connect.STALE_LINK))
    try:
        side = on(at.outlook)
        done = connect_outlook.finish(at.database, side, at.open_mailbox, fields, now=at.clock())
    except ConsentDeclined:
        return page("problem", title="Nothing was connected", what=DECLINED, next=STILL)
    except AppError as trouble:
        return _problem(trouble)
    match done:
        case connect_outlook.Onward():
            return RedirectResponse(done.url, status_code=303)
        case connect_outlook.Confirm():
            return _confirm(done)
        case connect.Connected():
            return _connected(at, done)


def _open(at: Wired, provider: Provider, ticket: str, level: str) -> connect.Asked | None:
    """The link, if the level is still to be chosen on our page."""
    if len(ticket) > LONGEST:
        raise BadInput(connect.STALE_LINK)
    asked = None if level else connect.look(at.database, provider, ticket, at.clock())
    return asked if asked is not None and asked.wish.level is None else None


def _level(text: str) -> TrustLevel | None:
    return TrustLevel(text) if text in set(WATCHING) else None


def _choose(asked: connect.Asked, ticket: str) -> Response:
    is_gmail = asked.wish.provider is Provider.GMAIL
    path = paths.CONNECT if is_gmail else paths.CONNECT_OUTLOOK
    levels = [
        {
            "url": f"{path}?{urlencode({'ticket': ticket, 'level': level.value})}",
            "name": LEVELS[level][0],
            "sees": LEVELS[level][1],
        }
        for level in WATCHING
    ]
    asker = "Google" if is_gmail else "Microsoft"
    return page("choose", title="How much may be seen?", levels=levels, asker=asker)


def _about_marks(at: Wired, provider: Provider, ticket: str, level: str) -> Response | None:
    """What the permission for marks would allow and what it is used for, before it is asked for.
    None: the link is for something else."""
    asked = connect.look(at.database, provider, ticket, at.clock())
    if asked is None or not asked.wish.marks:
        return None
    if (_level(level) or asked.wish.level) is not TrustLevel.FULL:
        return None
    is_gmail = provider is Provider.GMAIL
    query = {"ticket": ticket, **({"level": level} if level else {}), "told": "yes"}
    path = paths.CONNECT if is_gmail else paths.CONNECT_OUTLOOK
    return page(
        "marks",
        title="Mark the thread",
        mark=MARK_NAME,
        is_gmail=is_gmail,
        url=f"{path}?{urlencode(query)}",
    )


def _confirm(found: connect_outlook.Confirm) -> Response:
    """A link that somebody else sent must not tie the reader's mailbox to the sender."""
    return page(
        "confirm",
        title="Add this mailbox?",
        address=found.address,
        beside=found.beside,
        joins=found.joins,
        url=f"{paths.CONFIRM_OUTLOOK}?{urlencode({'token': found.token})}",
    )


def _connected(at: Wired, done: connect.Connected) -> Response:
    return page(
        "connected",
        title="Connected",
        address=done.address,
        days=at.backfill_days,
        marks_refused=done.marks_refused,
    )


def _decided(*, agreed: bool) -> Response:
    """For an administrator, who has no card to go back to."""
    if agreed:
        return page(
            "problem",
            title="Your organisation allows it now",
            what="Everybody in it can connect their own mailbox to Afterword from now on.",
            next="Tell whoever asked you to connect again. You can close this window.",
        )
    return page(
        "problem",
        title="Nothing was changed",
        what="You did not agree, so nobody in your organisation can connect a mailbox.",
        next="You can close this window.",
    )


def _problem(error: AppError) -> Response:
    """The words of the error's card."""
    card = card_for_problem(error)
    first, *more = [
        w.text for section in card.sections for w in section.widgets if isinstance(w, Text)
    ]
    return page(
        "problem",
        title=card.title,
        status=400,
        what=first,
        more=more,
        admin_url=error.admin_url if isinstance(error, AdminNeeded) else "",
        next="You can close this window, go back to your mail and press Refresh in the card.",
    )
