"""The few pages for people: help, privacy, terms, and how connecting ended."""

from pathlib import Path
from typing import Final

from fastapi import APIRouter
from fastapi.responses import FileResponse, HTMLResponse, Response
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from app.web import paths

HERE: Final = Path(__file__).parent
STATIC: Final = HERE / "static"
KINDS: Final = {
    "logo.png": "image/png",
    "page.css": "text/css",
    "overview.css": "text/css",
    "close.js": "text/javascript",
}
"""Every static file there is; nothing else is looked for on the disk."""

_environment: Final = Environment(
    loader=FileSystemLoader(HERE / "pages"),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
)
router: Final = APIRouter(include_in_schema=False)


def page(name: str, *, title: str, status: int = 200, **words: object) -> HTMLResponse:
    """A page of ours; what is put in is escaped."""
    html = _environment.get_template(f"{name}.html").render(title=title, **words)
    return HTMLResponse(html, status_code=status)


@router.get(paths.HELP)
def help_page() -> HTMLResponse:
    """What the card says and what to do when it is wrong."""
    return page("help", title="Help")


@router.get(paths.PRIVACY)
def privacy_page() -> HTMLResponse:
    """What is seen, kept and never done."""
    return page("privacy", title="Privacy")


@router.get(paths.TERMS)
def terms_page() -> HTMLResponse:
    """What a person agrees to by using it; both stores ask for its address."""
    return page("terms", title="Terms of use")


@router.get("/static/{name}")
def static_file(name: str) -> Response:
    """One of our own files."""
    kind = KINDS.get(name)
    if kind is None:
        return Response(status_code=404)
    return FileResponse(
        STATIC / name, media_type=kind, headers={"cache-control": "public, max-age=86400"}
    )
