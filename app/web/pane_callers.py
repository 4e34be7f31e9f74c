"""Who is calling from the Outlook pane? Whoever holds a live token of ours."""

from typing import Final

from fastapi import Request

from app.flows.meet import Caller
from app.flows.sign_in import caller_of
from app.web.callers import Refused
from app.web.wired import wired

LONGEST: Final = 256  # characters; ours have 43


def caller(request: Request) -> Caller:
    """The person whose token came with the call, by one indexed read of the hash: inline on
    SQLite, in a thread on PostgreSQL.

    Raises:
        Refused: no token, or one that is unknown, revoked or expired.
    """
    at = wired(request)
    value = token_of(request)
    with at.database.reading() as db:
        found = caller_of(db, value, at.clock())
    if found is None:
        raise Refused("no session")
    return found


def token_of(request: Request) -> str:
    """The bearer token, still to be looked up.

    Raises:
        Refused: there is none.
    """
    kind, _, value = request.headers.get("authorization", "").partition(" ")
    value = value.strip()
    if kind.lower() != "bearer" or not 0 < len(value) <= LONGEST:
        raise Refused("no token")
    return value
