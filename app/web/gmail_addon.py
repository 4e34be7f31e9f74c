"""The add-on's doors: home, message, compose, settings, and every click.

Each answers with the wrapper of its entry point (facts/gmail.md 1.3): triggers with RenderActions,
clicks and universal actions with SubmitFormResponse, missing scopes with AuthorizationError. Every
outcome for a user is HTTP 200; other statuses are for callers who are not Google.

A card from stored facts is drawn in the event loop on SQLite (one indexed read, about 0.2 ms); what
asks a provider, or writes, runs in a thread.
"""

from collections.abc import Awaitable, Callable
from time import perf_counter
from typing import Final

import orjson
from fastapi import Request
from fastapi.responses import Response
from starlette.concurrency import run_in_threadpool

from app.cards.google import Json, push_card, requesting_google_scopes, to_google
from app.cards.in_language import in_language
from app.cards.model import Card
from app.domain.errors import AppError, ScopesMissing
from app.flows.open_card import stored_card, stored_facts
from app.web import draw, paths, scopes
from app.web.actions import act
from app.web.answer import Answer
from app.web.call import Call
from app.web.events import Event
from app.web.gmail_answer import for_gmail
from app.web.gmail_call import GmailPlace, call_of
from app.web.problems import with_problems
from app.web.showing import compose_card, home_card, message_card, settings_card

Handler = Callable[[Call], Awaitable[Json]]


async def home(request: Request) -> Response:
    """No thread is open: everything at a glance."""
    return await _answer(request, paths.HOME, _home, scopes.TO_KNOW_THE_USER)


async def message(request: Request) -> Response:
    """A thread is open: its card."""
    return await _answer(request, paths.MESSAGE, _message, scopes.TO_READ_THE_OPEN_THREAD)


async def compose(request: Request) -> Response:
    """The compose window: the recipients are all that Gmail tells."""
    return await _answer(request, paths.COMPOSE, _compose, scopes.TO_SEE_RECIPIENTS)


async def settings(request: Request) -> Response:
    """The universal action "Open settings", executed as a form submission."""
    return await _answer(request, paths.SETTINGS, _settings, scopes.TO_KNOW_THE_USER, is_click=True)


async def action(request: Request) -> Response:
    """Every button of every card."""
    return await _answer(request, paths.ACTION, _act, scopes.TO_KNOW_THE_USER, is_click=True)


async def _answer(
    request: Request,
    path: str,
    handler: Handler,
    wanted: tuple[str, ...],
    *,
    is_click: bool = False,
) -> Response:
    started = perf_counter()
    call = await call_of(request, path, is_click=is_click)
    if isinstance(call, Event):
        # A known Google call by somebody whom a partial grant keeps nameless: ask for it all.
        return _json(requesting_google_scopes(wanted))
    answer, outcome = await with_problems(
        handler(call), lambda error: _trouble(call, error), door=path
    )
    call.at.metrics.card(path, outcome, perf_counter() - started)
    return _json(answer)


def _trouble(call: Call, error: AppError) -> Json:
    if isinstance(error, ScopesMissing) and set(error.scopes) <= set(scopes.ALL):
        return requesting_google_scopes(error.scopes)
    return _drawn(call, draw.problem(call, error))


def _drawn(call: Call, card: Card) -> Json:
    if call.is_click:
        return for_gmail(Answer(card=card, on_top=True), action_url(call), call.language)
    return push_card(to_google(in_language(card, call.language), action_url=action_url(call)))


async def _home(call: Call) -> Json:
    return _drawn(call, await run_in_threadpool(home_card, call))


async def _message(call: Call) -> Json:
    if call.at.database.is_sqlite:
        answer = _stored(call)
    else:
        answer = await run_in_threadpool(_stored, call)
    if answer is not None:
        return answer
    return _drawn(call, await run_in_threadpool(message_card, call))


def _stored(call: Call) -> Json | None:
    """The card from stored facts; None where they are not enough."""
    place = call.place
    may_read = isinstance(place, GmailPlace) and place.may_read
    found = stored_facts(call.at.database, call.caller.sub, place.name, also_behind=not may_read)
    if found is None:
        return None
    return _drawn(call, draw.application(call, stored_card(found, call.seen, call.now)))


async def _compose(call: Call) -> Json:
    return _drawn(call, await run_in_threadpool(compose_card, call))


async def _settings(call: Call) -> Json:
    return _drawn(call, await run_in_threadpool(settings_card, call))


async def _act(call: Call) -> Json:
    return for_gmail(await run_in_threadpool(act, call), action_url(call), call.language)


def action_url(call: Call) -> str:
    """Where every button of ours leads."""
    return f"{call.at.base_url}{paths.ACTION}"


def _json(body: Json) -> Response:
    return Response(orjson.dumps(body), media_type="application/json")


DOORS: Final = (
    (paths.HOME, home),
    (paths.MESSAGE, message),
    (paths.COMPOSE, compose),
    (paths.SETTINGS, settings),
    (paths.ACTION, action),
)
