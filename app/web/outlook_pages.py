"""Outlook's pages: the pane's shell, the event runtime, and their files.

They hold nobody's data, so nobody has to be signed in for them.
"""

from pathlib import Path
from typing import Final

from fastapi import APIRouter, Request
from fastapi.responses import FileResponse, HTMLResponse, JSONResponse, Response

from app.cards.outlook_pages import events_page, events_script, pane_page
from app.web import paths
from app.web.page import STATIC
from app.web.reader import pane_reader
from app.web.wired import wired

FOLDER: Final = STATIC / "outlook"
TYPES: Final = {".js": "text/javascript", ".css": "text/css", ".png": "image/png"}
FILES: Final[dict[str, Path]] = {
    path.name: path for path in FOLDER.iterdir() if path.suffix in TYPES
}
"""Every static file of Outlook there is; nothing else is looked for on the disk."""
A_DAY: Final = {"cache-control": "public, max-age=86400"}
SHORT: Final = {"cache-control": "public, max-age=300"}
"""Scripts and styles go with the pages that load them: an old one must not outlive a release."""

router: Final = APIRouter(include_in_schema=False)


@router.get(paths.OUTLOOK_PANE)
def pane(request: Request, surface: str = "read") -> HTMLResponse:
    """The task pane, beside a mail that is read or written."""
    at = wired(request)
    shell = pane_page(
        office_js=at.office_js,
        surface=surface,
        privacy_url=f"{at.base_url}{paths.PRIVACY}",
        help_url=f"{at.base_url}{paths.HELP}",
        naa_js=at.naa_js,
        client_id=at.microsoft.client_id if at.microsoft and at.naa_js else "",
        language=pane_reader(request),
    )
    return HTMLResponse(shell)


@router.get(paths.OUTLOOK_EVENTS)
def events(request: Request) -> HTMLResponse:
    """Where Outlook on the web, the new Outlook and Mac run the event script."""
    office_js = wired(request).office_js
    return HTMLResponse(events_page(office_js=office_js, language=pane_reader(request)))


@router.get(paths.OUTLOOK_EVENTS_SCRIPT)
def script_of_events(request: Request) -> Response:
    """The event script; classic Outlook on Windows loads nothing else."""
    text = events_script(wired(request).base_url)
    return Response(text, media_type="text/javascript", headers=SHORT)


@router.get(paths.WELL_KNOWN_EVENTS)
def allowed_events(request: Request) -> JSONResponse:
    """Lets the event script call us from classic Outlook on Windows (facts/outlook.md 2.5)."""
    script = f"{wired(request).base_url}{paths.OUTLOOK_EVENTS_SCRIPT}"
    return JSONResponse({"allowed": [script]})


@router.get(f"{paths.OUTLOOK_STATIC}/{{name}}")
def static_file(name: str) -> Response:
    """One of our own files."""
    path = FILES.get(name)
    if path is None:
        return Response(status_code=404)
    cached = A_DAY if path.suffix == ".png" else SHORT
    return FileResponse(path, media_type=TYPES[path.suffix], headers=cached)
