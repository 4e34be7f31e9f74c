"""What the pages that play a host share: files, the clock, and how a request becomes a call."""

import json
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any, Protocol
from zoneinfo import ZoneInfo

from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import FileResponse, JSONResponse, Response
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles

from app.sandbox.clock import Clock
from app.sandbox.graph_store import NoSuchItem
from app.sandbox.mailbox_store import NoSuchThing

STATIC = Path(__file__).parent / "static"
LOCALES = {"en-GB": "English", "de-DE": "Deutsch", "es-ES": "Español"}
Json = dict[str, Any]


class People(Protocol):
    """The other side of a mailbox: both worlds have it."""

    def reply_as(self, address: str, thread_id: str, who: str, text: str) -> object:
        """See World."""
        ...

    def absence_from(
        self, address: str, thread_id: str, who: str, back: date | None = None
    ) -> object:
        """See World."""
        ...

    def bounce_for(self, address: str, thread_id: str) -> object:
        """See World."""
        ...


class Controls:
    """One clock for all windows, and the way from one window to another."""

    def __init__(
        self, clock: Clock, *, zone: str, locale: str, windows: Sequence[tuple[str, str]] = ()
    ) -> None:
        """
        Args:
            windows: Name and path of the pages that one can go to; none where there is but one.
        """
        self.clock = clock
        self.zone = zone
        self.locale = locale
        self.windows = tuple(windows)
        self.settle: Callable[[], None] = lambda: None
        """Waits until the service has worked on what just happened."""
        self.speak: Callable[[str], None] = lambda locale: None
        """Tells a host that its user has chosen another language."""

    def routes(self) -> list[BaseRoute]:
        """The clock, and everything that is a file."""
        return [
            Route("/host/clock", post_json(self._clock), methods=["POST"]),
            Route("/host/locale", post_json(self._locale), methods=["POST"]),
            Route("/host/settle", post_json(self._settled), methods=["POST"]),
            Route("/both", page("both.html")),
            Mount("/static", StaticFiles(directory=STATIC)),
        ]

    def shown(self) -> Json:
        """What a page draws its bar from."""
        return {
            "now": self.clock.now().isoformat(),
            "zone": self.zone,
            "locale": self.locale,
            "locales": [{"name": name, "locale": locale} for locale, name in LOCALES.items()],
            "windows": [{"name": name, "path": path} for name, path in self.windows],
        }

    def play(
        self, people: People, address: str, thread_id: str, asked: Json, *, wrote: bool
    ) -> Json:
        """Somebody on the other side does what the page's button says.

        Args:
            wrote: There is a mail of the user's own in the thread.
        """
        match asked["what"]:
            case "reply":
                people.reply_as(address, thread_id, "", str(asked["text"]))
            case _ if not wrote:
                return {"problem": "There is no mail of yours in this thread yet."}
            case "absence":
                back = (self.clock.now() + timedelta(days=7)).date()
                people.absence_from(address, thread_id, "", back)
            case "bounce":
                people.bounce_for(address, thread_id)
            case other:
                return {"problem": f"The sandbox does not know how to play {other}."}
        return {}

    def _clock(self, asked: Json) -> Json:
        """One day or one week on, or to 09:30 of a day, in the user's zone."""
        if "days" in asked:
            self.clock.move(timedelta(days=int(asked["days"])))
            return {}
        try:
            day = date.fromisoformat(str(asked.get("to")))
        except ValueError:
            return {"problem": "Pick a day in the form 2026-03-24."}
        target = datetime.combine(day, time(9, 30), ZoneInfo(self.zone)).astimezone(UTC)
        if target <= self.clock.now():
            return {"problem": "The clock only goes forward."}
        self.clock.move_to(target)
        return {}

    def _locale(self, asked: Json) -> Json:
        """As in the settings of Google and Microsoft: what an add-on is told, from now on."""
        wanted = str(asked["locale"])
        if wanted not in LOCALES:
            return {"problem": f"The sandbox does not speak {wanted}."}
        self.locale = wanted
        self.speak(wanted)
        return {}

    def _settled(self, _asked: Json) -> Json:
        self.settle()
        return {}


def page(name: str) -> Callable[[Request], Any]:
    """The endpoint of one HTML file."""

    async def answer(_request: Request) -> Response:
        return FileResponse(STATIC / name)

    return answer


def get_json(ask: Callable[[Mapping[str, str]], Json]) -> Callable[[Request], Any]:
    """An endpoint that reads: query and path by name; 404 for mail that is gone."""

    async def answer(request: Request) -> Response:
        asked = {**request.query_params, **request.path_params}
        try:
            return JSONResponse(await run_in_threadpool(ask, asked))
        except (NoSuchThing, NoSuchItem):
            raise HTTPException(404) from None

    return answer


def post_json(ask: Callable[[Json], Json]) -> Callable[[Request], Any]:
    """An endpoint that does something: a JSON body; gone mail is a `problem` to be shown."""

    async def answer(request: Request) -> Response:
        try:
            asked = json.loads(await request.body() or b"{}")
            return JSONResponse(await run_in_threadpool(ask, asked))
        except (NoSuchThing, NoSuchItem) as gone:
            return JSONResponse({"problem": f"{gone} no longer exists."})
        except (KeyError, TypeError, ValueError) as error:
            raise HTTPException(400, detail=str(error)) from error

    return answer
