"""The door of pictures, for mail programs that take only images.

They ask without telling for whom, so what may be drawn is proved by the address alone. It holds day
numbers, a theme and a language; whoever sees it learns no name and no date.
"""

from functools import lru_cache
from typing import Final

from fastapi import APIRouter, Request
from fastapi.responses import Response

from app.cards.picture.address import read
from app.cards.picture.layout import layout
from app.cards.picture.png import Theme, to_png
from app.web import paths
from app.web.wired import wired

KEPT: Final = 1024
"""Images in memory, of about 5 kB each."""

router: Final = APIRouter(include_in_schema=False)


@router.get(paths.PICTURE + "/{signature}/{until}/{what}.png")
def picture(request: Request, signature: str, until: str, what: str) -> Response:
    """One image. 403: not an address of ours; 404: one that is over, or of an older version."""
    at = wired(request)
    if not at.pictures.is_ours(signature, until, what):
        return Response(status_code=403)
    left = at.pictures.left(until, at.clock())
    if left <= 0:
        return Response(status_code=404)
    try:
        image = _drawn(what)
    except ValueError:
        return Response(status_code=404)
    kept = f"public, max-age={left}, immutable"
    return Response(image, media_type="image/png", headers={"cache-control": kept})


@lru_cache(maxsize=KEPT)
def _drawn(what: str) -> bytes:
    """
    Raises:
        ValueError: a version or a language that is not drawn any more.
    """
    numbers, language = read(what[1:])
    return to_png(layout(numbers, language), Theme(what[:1]))
