"""The overview's page: in by a one-time link from the card, then by a cookie for half an hour.

A cookie and not a page for one look: reload and two downloads need no further secret, and none
stays in the address bar, the history or a Referer. It is `Lax`, because the way in starts at the
host's page, and every door here only reads. A link that somebody else sends shows the sender's
overview, whose mailboxes stand at its top; nothing of the reader's is tied to it.
"""

from typing import Final

from fastapi import APIRouter, Request
from fastapi.responses import RedirectResponse, Response

from app.domain.account import PersonId
from app.domain.errors import BadInput
from app.flows.overview import overview
from app.flows.overview_door import VISIT_LIVES, enter, visitor
from app.web import paths
from app.web.overview import drawn
from app.web.overview.files import to_csv, to_json
from app.web.overview.rows import rows_of
from app.web.reader import reader
from app.web.wired import Wired, wired

router: Final = APIRouter(include_in_schema=False)


@router.get(paths.OVERVIEW)
def overview_page(request: Request, ticket: str = "") -> Response:
    """With a ticket the way in, else the page."""
    at = wired(request)
    try:
        if ticket:
            return _let_in(at, enter(at.database, ticket, at.clock()))
        person_id = _visitor(at, request)
    except BadInput as closed:
        return drawn.closed(reader(request), closed)
    return drawn.overview_page(reader(request), overview(at.database, person_id, at.clock()))


@router.get(paths.OVERVIEW_CSV)
def overview_csv(request: Request) -> Response:
    """The applications as a table."""
    return _file(request, "csv")


@router.get(paths.OVERVIEW_JSON)
def overview_json(request: Request) -> Response:
    """The applications as JSON."""
    return _file(request, "json")


def _file(request: Request, kind: str) -> Response:
    at = wired(request)
    try:
        person_id = _visitor(at, request)
    except BadInput as closed:
        return drawn.closed(reader(request), closed)
    rows = rows_of(overview(at.database, person_id, at.clock()))
    content, media_type = (
        (to_csv(rows, reader(request)), "text/csv; charset=utf-8; header=present")
        if kind == "csv"
        else (to_json(rows), "application/json")
    )
    name = f"afterword-{at.clock():%Y-%m-%d}.{kind}"
    headers = {"content-disposition": f'attachment; filename="{name}"'}
    return Response(content, media_type=media_type, headers=headers)


def _let_in(at: Wired, visit: str) -> Response:
    answer = RedirectResponse(paths.OVERVIEW, status_code=303)
    is_https = at.base_url.startswith("https:")
    answer.set_cookie(
        _cookie(at),
        visit,
        max_age=int(VISIT_LIVES.total_seconds()),
        path="/",
        secure=is_https,
        httponly=True,
        samesite="lax",
    )
    return answer


def _visitor(at: Wired, request: Request) -> PersonId:
    return visitor(at.database, request.cookies.get(_cookie(at), ""), at.clock())


def _cookie(at: Wired) -> str:
    """`__Host-` pins it to this host and to TLS (RFC 6265bis, 4.1.3); a demo has no TLS."""
    return f"{'__Host-' if at.base_url.startswith('https:') else ''}afterword-overview"
