"""Connecting Gmail in a window of its own: choose a level, go to Google, come back, close.

Handlers are plain `def`: they ask Google, so they run in threads.
"""

from typing import Final
from urllib.parse import urlencode

from fastapi import APIRouter, Request
from fastapi.responses import RedirectResponse, Response

from app.cards.model import Text
from app.cards.preferences import LEVELS
from app.cards.problems import card_for_problem
from app.domain.account import TrustLevel
from app.domain.errors import AppError, BadInput
from app.flows import connect
from app.web import paths
from app.web.links import WATCHING
from app.web.page import page
from app.web.wired import wired

LONGEST: Final = 2048  # characters of a code, a state, a ticket

router = APIRouter(include_in_schema=False)


@router.get(paths.CONNECT)
def begin(request: Request, ticket: str = "", level: str = "") -> Response:
    """From a card's one-time link to Google's consent page."""
    at = wired(request)
    now = at.clock()
    try:
        if len(ticket) > LONGEST:
            raise BadInput(connect.STALE_LINK)
        if not level and connect.is_choice(at.database, ticket, now):
            return _choose(ticket)
        chosen = TrustLevel(level) if level in set(WATCHING) else None
        url = connect.begin(at.database, at.google, ticket, chosen=chosen, now=now)
    except AppError as error:
        return _problem(error)
    return RedirectResponse(url, status_code=302)


@router.get(paths.CALLBACK)
def finish(request: Request, state: str = "", code: str = "", error: str = "") -> Response:
    """From Google, with a code or with the news that the user said no."""
    at = wired(request)
    if max(map(len, (state, code, error))) > LONGEST:
        return _problem(BadInput(connect.STALE_LINK))
    try:
        if error or not code:
            connect.give_up(at.database, state, at.clock())
            return page(
                "problem",
                title="Nothing was connected",
                what="You did not give the permission, so nothing is watched.",
                next="The card still works for all mail that you open. You can close this window.",
            )
        connected = connect.finish(
            at.database, at.google, at.open_mailbox, state=state, code=code, now=at.clock()
        )
    except AppError as trouble:
        return _problem(trouble)
    return page("connected", title="Connected", address=connected.address, days=at.backfill_days)


def _choose(ticket: str) -> Response:
    levels = [
        {
            "url": f"{paths.CONNECT}?{urlencode({'ticket': ticket, 'level': level.value})}",
            "name": LEVELS[level][0],
            "sees": LEVELS[level][1],
        }
        for level in WATCHING
    ]
    return page("choose", title="How much may be seen?", levels=levels)


def _problem(error: AppError) -> Response:
    """The words of the error's card."""
    card = card_for_problem(error)
    lines = [w.text for section in card.sections for w in section.widgets if isinstance(w, Text)]
    return page(
        "problem",
        title=card.title,
        status=400,
        what=" ".join(lines),
        next="You can close this window, go back to your mail and press Refresh in the card.",
    )
