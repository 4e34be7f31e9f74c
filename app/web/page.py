"""The few pages for people: help, privacy, terms, and how connecting ended."""

from pathlib import Path
from typing import Final

from fastapi import APIRouter, Request
from fastapi.responses import FileResponse, HTMLResponse, Response
from jinja2 import Environment, FileSystemLoader, StrictUndefined, pass_context
from jinja2.runtime import Context
from markupsafe import Markup

from app.cards.in_templates import words_of
from app.cards.language import Language
from app.domain.say import say
from app.web import paths
from app.web.reader import reader

HERE: Final = Path(__file__).parent
STATIC: Final = HERE / "static"
KINDS: Final = {
    "logo.png": "image/png",
    "page.css": "text/css",
    "overview.css": "text/css",
    "close.js": "text/javascript",
}
"""Every static file there is; nothing else is looked for on the disk."""


@pass_context
def _in_its_language(context: Context, value: object) -> object:
    """Whatever a page shows, so that no template can forget it."""
    language = context["language"]
    return language.say(value) if isinstance(value, str) else value


_environment: Final = Environment(
    loader=FileSystemLoader(HERE / "pages"),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    finalize=_in_its_language,
)
router: Final = APIRouter(include_in_schema=False)


def page(
    name: str, language: Language, *, title: str, status: int = 200, **words: object
) -> HTMLResponse:
    """A page of ours; what is put in is said in the language, and escaped."""

    def strong(text: str) -> Markup:
        return Markup("<strong>{}</strong>").format(language.say(text))

    html = _environment.get_template(f"{name}.html").render(
        title=title, language=language, strong=strong, link=_link, **words_of(language), **words
    )
    return HTMLResponse(html, status_code=status, headers={"vary": "accept-language"})


def _link(address: str, text: str) -> Markup:
    return Markup('<a href="{}">{}</a>').format(address, text)


def help_page(language: Language) -> HTMLResponse:
    """What the card says and what to do when it is wrong."""
    return page("help", language, title=say("Help"))


def privacy_page(language: Language) -> HTMLResponse:
    """What is seen, kept and never done."""
    return page("privacy", language, title=say("Privacy"))


def terms_page(language: Language) -> HTMLResponse:
    """What a person agrees to by using it; both stores ask for its address."""
    return page("terms", language, title=say("Terms of use"))


@router.get(paths.HELP)
def _help(request: Request) -> HTMLResponse:
    return help_page(reader(request))


@router.get(paths.PRIVACY)
def _privacy(request: Request) -> HTMLResponse:
    return privacy_page(reader(request))


@router.get(paths.TERMS)
def _terms(request: Request) -> HTMLResponse:
    return terms_page(reader(request))


@router.get("/static/{name}")
def static_file(name: str) -> Response:
    """One of our own files."""
    kind = KINDS.get(name)
    if kind is None:
        return Response(status_code=404)
    return FileResponse(
        STATIC / name, media_type=kind, headers={"cache-control": "public, max-age=86400"}
    )
