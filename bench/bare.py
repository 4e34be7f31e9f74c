"""What the service is measured against: the least that FastAPI can do and still be asked.

Each handler verifies the same tokens with PyJWT and a key that is already there, and then does one
indexed read, or inserts one row and commits. Twice each, as `def` (in a thread) and as `async def`;
the faster of the two counts.
"""

import sqlite3
import sys
from pathlib import Path
from typing import Annotated, Any

import jwt
import uvicorn
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
from cryptography.x509 import load_pem_x509_certificate
from fastapi import FastAPI, Header, Request, Response
from sqlalchemy import (
    Column,
    Engine,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    bindparam,
    create_engine,
    event,
    insert,
    make_url,
    select,
)
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

ISSUER = "https://accounts.google.com"
metadata = MetaData()
cards = Table(
    "bench_card",
    metadata,
    Column("thread", String(64), primary_key=True),
    Column("facts", LargeBinary, nullable=False),
)
notices = Table(
    "bench_notice",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("address", String(320), nullable=False),
    Column("history_id", String(20), nullable=False),
)
READ = select(cards.c.facts).where(cards.c.thread == bindparam("thread"))
Json = dict[str, Any]
Authorization = Annotated[str, Header()]


def main() -> None:
    """PORT DATABASE CERTIFICATE AUDIENCE_OF_CARDS AUDIENCE_OF_USERS AUDIENCE_OF_NOTICES"""
    port, database, certificate, *audiences = sys.argv[1:]
    key = load_pem_x509_certificate(Path(certificate).read_bytes()).public_key()
    if not isinstance(key, RSAPublicKey):
        raise TypeError(certificate)
    app = application(database, Tokens(key, *audiences))
    uvicorn.run(app, port=int(port), access_log=False, log_config=None, server_header=False)


class Tokens:
    """Verifies as a careful handler would: signature, issuer, audience, times."""

    def __init__(self, key: RSAPublicKey, card: str, user: str, notice: str) -> None:
        self._key, self._card, self._user, self._notice = key, card, user, notice

    def of_card(self, authorization: str, event: Json) -> None:
        """Google itself, then the user."""
        self._verify(authorization.removeprefix("Bearer "), self._card)
        self._verify(event["authorizationEventObject"]["userIdToken"], self._user)

    def of_notice(self, authorization: str) -> None:
        """The push subscription."""
        self._verify(authorization.removeprefix("Bearer "), self._notice)

    def _verify(self, token: str, audience: str) -> None:
        jwt.decode(token, self._key, algorithms=["RS256"], audience=audience, issuer=ISSUER)


def application(database: str, tokens: Tokens) -> FastAPI:
    """The four doors; on PostgreSQL the `async def` ones use SQLAlchemy's asyncio."""
    app = FastAPI()
    if make_url(database).get_backend_name() == "sqlite":
        engine = sqlite_engine(database)
        _inline_doors(app, engine, tokens)
    else:
        url = make_url(database).set(drivername="postgresql+psycopg")
        engine = create_engine(url, pool_size=10, max_overflow=0)
        _asyncio_doors(app, create_async_engine(url, pool_size=10, max_overflow=0), tokens)
    _threaded_doors(app, engine, tokens)
    return app


def sqlite_engine(database: str) -> Engine:
    """As fast as SQLite is when nothing committed may be lost to a killed process."""
    engine = create_engine(database, pool_size=10, max_overflow=0)

    @event.listens_for(engine, "connect")
    def _(raw: sqlite3.Connection, _record: object) -> None:
        raw.execute("PRAGMA journal_mode=WAL")
        raw.execute("PRAGMA synchronous=NORMAL")
        raw.execute("PRAGMA busy_timeout=30000")

    return engine


def _threaded_doors(app: FastAPI, engine: Engine, tokens: Tokens) -> None:
    @app.post("/card/def")
    def card(event: Json, authorization: Authorization) -> Json:
        tokens.of_card(authorization, event)
        with engine.connect() as connection:
            return _found(connection.execute(READ, _thread(event)).scalar_one())

    @app.post("/notice/def", status_code=204)
    def notice(push: Json, authorization: Authorization) -> Response:
        tokens.of_notice(authorization)
        with engine.begin() as connection:
            connection.execute(insert(notices), _row(push))
        return Response(status_code=204)


def _inline_doors(app: FastAPI, engine: Engine, tokens: Tokens) -> None:
    """A synchronous engine within the loop: on SQLite four times as fast as aiosqlite
    (facts/engine.md section 10)."""

    @app.post("/card/async")
    async def card(request: Request) -> Json:
        event = await request.json()
        tokens.of_card(request.headers["authorization"], event)
        with engine.connect() as connection:
            return _found(connection.execute(READ, _thread(event)).scalar_one())

    @app.post("/notice/async", status_code=204)
    async def notice(request: Request) -> Response:
        push = await request.json()
        tokens.of_notice(request.headers["authorization"])
        with engine.begin() as connection:
            connection.execute(insert(notices), _row(push))
        return Response(status_code=204)


def _asyncio_doors(app: FastAPI, engine: AsyncEngine, tokens: Tokens) -> None:
    @app.post("/card/async")
    async def card(request: Request) -> Json:
        event = await request.json()
        tokens.of_card(request.headers["authorization"], event)
        async with engine.connect() as connection:
            return _found((await connection.execute(READ, _thread(event))).scalar_one())

    @app.post("/notice/async", status_code=204)
    async def notice(request: Request) -> Response:
        push = await request.json()
        tokens.of_notice(request.headers["authorization"])
        async with engine.begin() as connection:
            await connection.execute(insert(notices), _row(push))
        return Response(status_code=204)


def _thread(event: Json) -> Json:
    return {"thread": event["gmail"]["threadId"]}


def _found(facts: bytes) -> Json:
    return {"found": len(facts)}


def _row(push: Json) -> Json:
    return {"address": push["subscription"], "history_id": push["message"]["messageId"]}


if __name__ == "__main__":
    main()
