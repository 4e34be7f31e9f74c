"""The page that plays Gmail: list, reading view, compose, clock, and the people who answer.

`routes()` goes into `World(extra_routes=…)`. The sidebar itself is drawn in the browser from the
card JSON that the service answers; `addon_host.py` stands between, as Google does.
"""

import json
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime, time, timedelta
from email.message import EmailMessage
from email.utils import formataddr, getaddresses
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import FileResponse, JSONResponse, Response
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles

from app.sandbox.addon_host import AddonHost, Compose, Place
from app.sandbox.mailbox_store import MailboxStore, NoSuchThing, Stored
from app.sandbox.shown_mail import header, shown, text_of
from app.sandbox.world import World

STATIC = Path(__file__).parent / "static"
PAGE = 50  # threads a page of the list
SNIPPET = 90  # characters
HIDDEN = frozenset({"TRASH", "SPAM"})
Json = dict[str, Any]


class GmailWindow:
    """One user's window."""

    def __init__(self, address: str, *, zone: str) -> None:
        self._address = address
        self._zone = zone
        self._settle: Callable[[], None] = lambda: None
        self.loading = ""  # what is still going on, e.g. "Reading 1,200 of 10,000 messages"
        self._world: World | None = None
        self._host: AddonHost | None = None

    def open(self, world: World, host: AddonHost, *, settle: Callable[[], None]) -> None:
        """Give the window its world and its add-on: both need the page's own address first.

        Args:
            settle: Waits until the service has worked on what just happened.
        """
        self._world, self._host, self._settle = world, host, settle

    def routes(self) -> list[BaseRoute]:
        """The page, its files, and what it asks for."""
        return [
            Route("/", _page),
            Route("/host/gmail/mailbox", self._get(self._mailbox)),
            Route("/host/gmail/threads/{id}", self._get(self._thread)),
            Route("/host/gmail/drafts/{id}", self._get(self._draft)),
            Route("/host/gmail/drafts", self._post(self._save_draft), methods=["POST"]),
            Route("/host/gmail/send", self._post(self._send), methods=["POST"]),
            Route("/host/gmail/addon", self._post(self._addon), methods=["POST"]),
            Route("/host/gmail/click", self._post(self._click), methods=["POST"]),
            Route("/host/gmail/grant", self._post(self._grant), methods=["POST"]),
            Route("/host/play", self._post(self._play), methods=["POST"]),
            Route("/host/clock", self._post(self._clock), methods=["POST"]),
            Route("/host/settle", self._post(self._settled), methods=["POST"]),
            Mount("/static", StaticFiles(directory=STATIC)),
        ]

    # What the page shows

    def _mailbox(self, asked: Mapping[str, str]) -> Json:
        wanted = PAGE * max(1, int(asked.get("pages", "1")))
        drafts = {self._store.require(d.message_id).thread_id for d in self._store.drafts()}
        threads = [
            self._row(thread_id, mails, has_draft=thread_id in drafts)
            for thread_id, mails in self._threads(wanted + 1)
        ]
        return {
            "owner": {"address": self._store.address, "name": self._store.name},
            "now": self._now.isoformat(),
            "zone": self._zone,
            "loading": self.loading or None,
            "threads": threads[:wanted],
            "more": len(threads) > wanted,
        }

    def _threads(self, limit: int) -> list[tuple[str, list[Stored]]]:
        """The newest threads, whatever their label: the demo's list shows sent mail too."""
        found: dict[str, list[Stored]] = {}
        for stored in self._store.newest():
            if stored.labels & HIDDEN or stored.thread_id in found:
                continue
            mails = [m for m in self._store.thread(stored.thread_id) if not m.labels & HIDDEN]
            found[stored.thread_id] = mails
            if len(found) >= limit:
                break
        return list(found.items())

    def _row(self, thread_id: str, mails: list[Stored], *, has_draft: bool) -> Json:
        written = [m for m in mails if "DRAFT" not in m.labels] or mails
        last = written[-1]
        names = dict.fromkeys(_short_name(m.headers.sender, self._store) for m in written)
        return {
            "id": thread_id,
            "subject": written[0].headers.subject or "(no subject)",
            "people": ", ".join(names),
            "snippet": " ".join(text_of(last).split())[:SNIPPET],
            "at": _at(last).isoformat(),
            "unread": any("UNREAD" in m.labels for m in mails),
            "count": len(written),
            "draft": has_draft,
        }

    def _thread(self, asked: Mapping[str, str]) -> Json:
        mails = [m for m in self._store.thread(asked["id"]) if not m.labels & HIDDEN]
        drafts = {draft.message_id: draft.id for draft in self._store.drafts()}
        for mail in mails:
            if "UNREAD" in mail.labels:
                self._store.modify(mail.id, remove=["UNREAD"])
        return {
            "subject": mails[0].headers.subject or "(no subject)" if mails else "(empty)",
            "messages": [shown(m, self._store, drafts.get(m.id)) for m in mails],
        }

    def _draft(self, asked: Mapping[str, str]) -> Json:
        saved = self._store.require(self._store.draft(asked["id"]).message_id)
        return {
            "to": saved.headers.to,
            "cc": header(saved, "Cc"),
            "subject": saved.headers.subject,
            "body": text_of(saved),
            "threadId": saved.thread_id,
        }

    # What the user does

    def _save_draft(self, asked: Json) -> Json:
        raw = self._written(asked)
        thread = str(asked.get("threadId") or "") or None
        draft_id = str(asked.get("draftId") or "") or None
        saved = self._store.save_draft(raw, draft_id=draft_id, thread_id=thread)
        return {"draftId": saved.id}

    def _send(self, asked: Json) -> Json:
        if not [address for _, address in getaddresses([str(asked.get("to", ""))]) if address]:
            return {"problem": "Please name at least one recipient."}
        if asked.get("draftId"):
            saved = self._save_draft(asked)
            self._store.send_draft(saved["draftId"])
        else:
            self._store.send(self._written(asked), thread_id=str(asked.get("threadId") or ""))
        return {}

    def _written(self, asked: Json) -> bytes:
        """The mail as Gmail's own compose window would make it."""
        mail = EmailMessage()
        mail["From"] = self._from(asked)
        mail["To"] = str(asked.get("to", "")).replace("\n", " ")
        if asked.get("cc"):
            mail["Cc"] = str(asked["cc"]).replace("\n", " ")
        mail["Subject"] = str(asked.get("subject", "")).replace("\n", " ")
        parent = self._answered(asked)
        if parent is not None:
            mail["In-Reply-To"] = parent.headers.message_id
            chain = (*parent.headers.references, parent.headers.message_id)
            mail["References"] = " ".join(dict.fromkeys(chain))
        mail.set_content(str(asked.get("body", "")))
        return mail.as_bytes()

    def _from(self, asked: Json) -> str:
        if asked.get("draftId"):
            draft = self._store.require(self._store.draft(str(asked["draftId"])).message_id)
            return draft.headers.sender
        return formataddr((self._store.name, self._store.address))

    def _answered(self, asked: Json) -> Stored | None:
        if not asked.get("threadId"):
            return None
        mails = self._store.thread(str(asked["threadId"]))
        written = [m for m in mails if "DRAFT" not in m.labels]
        return written[-1] if written else None

    # The add-on

    def _addon(self, asked: Json) -> Json:
        return self._addon_host.trigger(str(asked["trigger"]), self._place(asked))

    def _click(self, asked: Json) -> Json:
        return self._addon_host.click(
            str(asked["function"]), asked["parameters"], asked["formInputs"], self._place(asked)
        )

    def _grant(self, asked: Json) -> Json:
        self._addon_host.grant(
            self._addon_host.listed_scopes if asked.get("all") else asked["scopes"]
        )
        return {}

    def _place(self, asked: Json) -> Place:
        if asked.get("compose"):
            compose = asked["compose"]
            return Place(compose=Compose(str(compose.get("to", "")), str(compose.get("cc", ""))))
        return Place(message_id=asked.get("messageId") or None)

    # The world outside

    def _play(self, asked: Json) -> Json:
        world, thread_id = self._playing, str(asked["threadId"])
        own = [m for m in self._store.thread(thread_id) if "SENT" in m.labels]
        match asked["what"]:
            case "reply":
                world.reply_as(self._address, thread_id, "", str(asked["text"]))
            case _ if not own:
                return {"problem": "There is no mail of yours in this thread yet."}
            case "absence":
                back = (self._now + timedelta(days=7)).date()
                world.absence_from(self._address, thread_id, "", back)
            case "bounce":
                world.bounce_for(self._address, thread_id)
            case other:
                return {"problem": f"The sandbox does not know how to play {other}."}
        return {}

    def _clock(self, asked: Json) -> Json:
        """One day or one week on, or to 09:30 of a day, in the user's zone."""
        if "days" in asked:
            self._playing.clock.move(timedelta(days=int(asked["days"])))
            return {}
        try:
            day = date.fromisoformat(str(asked.get("to")))
        except ValueError:
            return {"problem": "Pick a day in the form 2026-03-24."}
        target = datetime.combine(day, time(9, 30), ZoneInfo(self._zone)).astimezone(UTC)
        if target <= self._now:
            return {"problem": "The clock only goes forward."}
        self._playing.clock.move_to(target)
        return {}

    def _settled(self, _asked: Json) -> Json:
        self._settle()
        return {}

    # How requests become calls

    def _get(self, ask: Callable[[Mapping[str, str]], Json]) -> Callable[[Request], Any]:
        async def answer(request: Request) -> Response:
            asked = {**request.query_params, **request.path_params}
            try:
                return JSONResponse(await run_in_threadpool(ask, asked))
            except NoSuchThing:
                raise HTTPException(404) from None

        return answer

    def _post(self, ask: Callable[[Json], Json]) -> Callable[[Request], Any]:
        async def answer(request: Request) -> Response:
            try:
                asked = json.loads(await request.body() or b"{}")
                return JSONResponse(await run_in_threadpool(ask, asked))
            except NoSuchThing as gone:
                return JSONResponse({"problem": f"{gone} no longer exists."})
            except (KeyError, TypeError, ValueError) as error:
                raise HTTPException(400, detail=str(error)) from error

        return answer

    @property
    def _playing(self) -> World:
        if self._world is None:
            raise HTTPException(503, detail="The sandbox is still starting.")
        return self._world

    @property
    def _addon_host(self) -> AddonHost:
        if self._host is None:
            raise HTTPException(503, detail="The sandbox is still starting.")
        return self._host

    @property
    def _store(self) -> MailboxStore:
        return self._playing.mailboxes[self._address]

    @property
    def _now(self) -> datetime:
        return self._playing.clock.now()


async def _page(_request: Request) -> Response:
    return FileResponse(STATIC / "gmail.html")


def _at(stored: Stored) -> datetime:
    return datetime.fromtimestamp(stored.internal_ms / 1000, UTC)


def _short_name(sender: str, store: MailboxStore) -> str:
    [(name, address)] = getaddresses([sender])[:1] or [("", sender)]
    if address.lower() in store.owners:
        return "me"
    return (name or address).split(" ")[0] if name else address
