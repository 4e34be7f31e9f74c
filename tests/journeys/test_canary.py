"""A canary in every field of every mail, and in everything that is typed: none of them is found in
the database files, in the logs, in the metrics, or on an error page."""

import io
import logging
from collections.abc import Generator, Iterator
from pathlib import Path

import httpx
import pytest

from app.logs import set_up
from app.sandbox.addon_host import Place
from app.sandbox.faults import When
from app.sandbox.mailbox_store import Stored
from app.sandbox.serving import without_tls
from app.web import paths
from tests.databases import FreshUrl
from tests.journeys.house import House, house
from tests.journeys.texts import DAY, THANKS
from tests.web.logging_kept import logging_kept

WORD = "canary"
SPOKEN = f"{WORD}quoteline"  # in the line that proves a fact: kept, but sealed

MAIL = f"""\
From: "{WORD}fromname Reyes" <{WORD}fromlocal@{WORD}fromdomain.example>\r
To: "{WORD}toname" <sam@example.com>\r
Cc: "{WORD}ccname" <{WORD}cclocal@acme.example>\r
Reply-To: {WORD}replyto@acme.example\r
Subject: Interview for {WORD}subject Engineer\r
Date: Fri, 20 Feb 2026 09:00:00 +0000\r
Message-ID: <{WORD}messageid@acme.example>\r
X-Mailer: {WORD}mailer\r
X-{WORD}headername: {WORD}headervalue\r
Organization: {WORD}organization\r
List-Unsubscribe: <https://{WORD}unsubscribe.example>\r
MIME-Version: 1.0\r
Content-Type: multipart/mixed; boundary="{WORD}boundary"\r
\r
--{WORD}boundary\r
Content-Type: multipart/alternative; boundary="{WORD}inner"\r
\r
--{WORD}inner\r
Content-Type: text/plain; charset="utf-8"\r
\r
Hello Sam,\r
\r
We would like to invite you to an interview on Tuesday, 24 February 2026 at 10:00, says {SPOKEN}.\r
\r
The rest is about {WORD}plainbody.\r
\r
Best regards\r
{WORD}signature\r
Recruiter, {WORD}employer\r
\r
> {WORD}quotedhistory\r
--{WORD}inner\r
Content-Type: text/html; charset="utf-8"\r
\r
<p title="{WORD}attribute">Hello Sam, <b>{WORD}htmlbody</b><!-- {WORD}comment --></p>\r
--{WORD}inner--\r
--{WORD}boundary\r
Content-Type: text/calendar; method=REQUEST; name="{WORD}calendarname.ics"\r
\r
BEGIN:VCALENDAR\r
METHOD:REQUEST\r
BEGIN:VEVENT\r
UID:{WORD}uid\r
SUMMARY:{WORD}summary\r
LOCATION:{WORD}location\r
DESCRIPTION:{WORD}description\r
ORGANIZER;CN={WORD}organizer:mailto:{WORD}organizer@acme.example\r
DTSTART:20260224T100000Z\r
DTEND:20260224T110000Z\r
END:VEVENT\r
END:VCALENDAR\r
--{WORD}boundary\r
Content-Type: application/pdf; name="{WORD}filename.pdf"\r
Content-Disposition: attachment; filename="{WORD}filename.pdf"\r
Content-Transfer-Encoding: base64\r
\r
Y2FuYXJ5YXR0YWNobWVudA==\r
--{WORD}boundary--\r
"""


@pytest.fixture
def logged() -> Generator[io.StringIO]:
    """The log as it is written in production, at its most talkative."""
    stream = io.StringIO()
    with logging_kept():
        set_up(production=True, stream=stream)
        logging.getLogger().setLevel(logging.DEBUG)
        yield stream


@pytest.fixture
def place(fresh_sqlite: FreshUrl, logged: io.StringIO) -> Generator[tuple[House, Path]]:
    url = fresh_sqlite()
    with house(url) as built:
        yield built, Path(url.removeprefix("sqlite:///"))


def test_no_canary_leaves_the_memory(place: tuple[House, Path], logged: io.StringIO) -> None:
    at_home, file = place
    shown_pages = "".join(_everything_that_can_happen(at_home))
    stored = b"".join(part.read_bytes() for part in file.parent.glob(f"{file.name}*"))
    log = logged.getvalue()
    assert len(stored) > 100_000
    assert "sync.page_taken" in log
    assert "draft.created" in log
    assert "web.fault" in log
    for name, seen in (
        ("database", stored.decode("latin-1")),
        ("log", log),
        ("pages", shown_pages),
    ):
        assert WORD not in seen.lower(), (name, _around(seen))
        assert "sam@example.com" not in seen, name
        assert "ya29." not in seen, name


def _everything_that_can_happen(at_home: House) -> Iterator[str]:
    """The life of a mail with canaries; the texts of everything that is not a card of its owner."""
    received = at_home.sam.receive(MAIL.encode(), at=at_home.world.clock.now() - 12 * DAY)
    thanks = at_home.from_sam(THANKS, parent=received, ago=10 * DAY)
    at_home.connect()
    shown = at_home.card(received)
    assert WORD in shown.text  # the owner sees it: it is there, only sealed
    typed = {
        "point": f"{WORD}point",
        "name": f"{WORD}name",
        "role": f"{WORD}role",
        "signature": f"{WORD}signature",
    }
    at_home.world.faults.broken(1, method="drafts.create", when=When.AFTERWARDS)
    at_home.press(shown, "Insert draft", message=thanks, **typed)
    at_home.later(DAY / 24)
    at_home.press(shown, "Insert draft", message=thanks, **typed)
    at_home.sam.discard_draft(at_home.sam.drafts()[0].id)
    at_home.press(shown, "Insert draft", message=thanks, **typed)
    answer = at_home.world.reply_as(
        "sam@example.com", thanks.thread_id, "", f"Could you send {WORD}answer?"
    )
    at_home.settle()
    at_home.home()
    at_home.settings()
    at_home.card(answer)
    at_home.composing(f"{WORD}name <{WORD}fromlocal@{WORD}fromdomain.example>")
    yield from _errors(at_home, received)


def _errors(at_home: House, received: Stored) -> Iterator[str]:
    base_url = at_home.service.app.state.wired.base_url
    at_home.world.faults.broken(30)
    at_home.card(received)
    at_home.world.faults.clear()
    with httpx.Client(base_url=base_url, trust_env=False, verify=without_tls()) as anybody:
        for path in (paths.HOME, paths.MESSAGE, paths.ACTION, paths.PUSH):
            yield anybody.post(path, content=f'{{"x": "{WORD}forged"}}').text
            yield anybody.post(path, headers={"Authorization": f"Bearer {WORD}.token.x"}).text
        yield anybody.get(paths.CONNECT, params={"ticket": f"{WORD}ticket"}).text
        yield anybody.get(paths.CALLBACK, params={"state": f"{WORD}s", "code": f"{WORD}c"}).text
        yield anybody.get(f"/{WORD}path").text
        token = at_home.world.google.system_token(f"{base_url}{paths.ACTION}")
        headers = {"Authorization": f"Bearer {token}"}
        body = f'{{"gmail": {{"messageId": {{"{WORD}key": "{WORD}value"}}}}}}'
        yield anybody.post(paths.ACTION, content=body, headers=headers).text
        with at_home.service.database.engine.begin() as connection:
            connection.exec_driver_sql("ALTER TABLE conversation RENAME TO away")
        at_home.gmail.trigger("home", Place())
        yield anybody.get("/metrics").text
        with at_home.service.database.engine.begin() as connection:
            connection.exec_driver_sql("ALTER TABLE away RENAME TO conversation")


def _around(seen: str) -> str:
    found = seen.lower().index(WORD)
    return seen[max(0, found - 80) : found + 60]
