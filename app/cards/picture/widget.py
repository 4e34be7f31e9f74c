"""The picture as a widget of a card."""

from collections.abc import Callable

from app.cards.case import Case
from app.cards.model import Picture
from app.cards.picture.numbers import Numbers, moments_of, numbers_of
from app.cards.picture.words import TITLE, words_of

PictureUrl = Callable[[Numbers], str]
"""Where the image of such a picture is; the web room signs it."""


def picture(case: Case, picture_url: PictureUrl) -> tuple[Picture, ...]:
    """None or one."""
    moments = moments_of(case)
    if moments is None:
        return ()
    numbers = numbers_of(case, moments)
    return (Picture(numbers, TITLE, words_of(case, moments), picture_url(numbers)),)
