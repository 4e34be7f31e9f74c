"""The pane's doors: the card of where the user is, every click, and the verdict on sending.

Every outcome for a signed-in user is HTTP 200 with a card; 401 asks the pane to sign in again.
"""

from collections.abc import Awaitable, Callable
from time import perf_counter
from typing import Final

import orjson
from fastapi import Request
from fastapi.responses import Response
from starlette.concurrency import run_in_threadpool

from app.cards.outlook import to_outlook
from app.cards.problems import reading_card
from app.domain.errors import AppError
from app.flows.shown import Seen
from app.mail.graph.host_ids import message_id
from app.web import draw, paths
from app.web.actions import act
from app.web.answer import Answer
from app.web.call import Call
from app.web.outlook_answer import Json, for_outlook, item_needed
from app.web.outlook_call import ItemNeeded, OutlookPlace
from app.web.outlook_event import PaneEvent
from app.web.pane_callers import caller
from app.web.problems import with_problems
from app.web.security import body_of
from app.web.showing import compose_card, home_card, item_card
from app.web.verdict import verdict
from app.web.wired import wired

EVENT_LIMIT: Final = 1024 * 1024  # bytes: the text and the headers of one open mail

Handler = Callable[[Call], Json]


async def card(request: Request) -> Response:
    """What to show for the place where the user is."""
    return await _answer(request, paths.OUTLOOK_CARD, _card)


async def action(request: Request) -> Response:
    """Every button of every card."""
    return await _answer(request, paths.OUTLOOK_ACTION, _act, is_click=True)


async def may_send(request: Request) -> Response:
    """Smart Alerts asks before a mail goes out. Trouble of ours is no reason to stop anybody."""
    return await _answer(request, paths.OUTLOOK_VERDICT, verdict, trouble={"allow": True})


async def _answer(
    request: Request,
    path: str,
    handler: Handler,
    *,
    is_click: bool = False,
    trouble: Json | None = None,
) -> Response:
    started = perf_counter()
    call = await _call(request, is_click=is_click)

    def told(error: AppError) -> Json:
        if trouble is not None:
            return trouble
        if isinstance(error, ItemNeeded):
            return item_needed("" if is_click else to_outlook(reading_card(), call.language))
        return for_outlook(Answer(card=draw.problem(call, error)), call.language)

    answer, outcome = await with_problems(_in_thread(handler, call), told, door=path)
    call.at.metrics.card(path, outcome, perf_counter() - started)
    return Response(orjson.dumps(answer), media_type="application/json")


def _in_thread(handler: Handler, call: Call) -> Awaitable[Json]:
    return run_in_threadpool(handler, call)


async def _call(request: Request, *, is_click: bool) -> Call:
    """
    Raises:
        Refused: nobody is signed in with this token.
        TooLarge, Malformed: the body is no request of the pane.
    """
    at = wired(request)
    who = await run_in_threadpool(caller, request)
    event = PaneEvent.parse(await body_of(request, limit=EVENT_LIMIT))
    now = at.clock()
    item, composing = event.item, event.surface == "compose"
    place = OutlookPlace(
        item=item.told(now) if item is not None else None,
        composing_to=item.recipients if item is not None and composing else (),
        in_reply_to=(message_id(item.in_reply_to) or "") if item is not None else "",
        is_composing=composing,
        can=frozenset(event.host.can),
    )
    return Call(
        at=at,
        caller=who,
        now=now,
        place=place,
        seen=Seen(event.zone, event.country, event.told_language),
        language=event.language,
        asked=event.asked,
        typed=event.typed,
        is_click=is_click,
    )


def _card(call: Call) -> Json:
    place = call.place
    if isinstance(place, OutlookPlace) and place.is_composing:
        return for_outlook(Answer(card=compose_card(call)), call.language)
    if not place.is_open:
        return for_outlook(Answer(card=home_card(call)), call.language)
    return for_outlook(Answer(card=item_card(call)), call.language)


def _act(call: Call) -> Json:
    return for_outlook(act(call), call.language)


DOORS: Final = (
    (paths.OUTLOOK_CARD, card),
    (paths.OUTLOOK_ACTION, action),
    (paths.OUTLOOK_VERDICT, may_send),
)
