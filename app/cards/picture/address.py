"""Day numbers and a language as text and back: all that stands in the address of an image.

The first letter is the version of the picture: an image may be kept for days by its address, so a
layout that looks different needs another one.
"""

from collections.abc import Sequence
from typing import Final

from app.cards.language import ENGLISH, Language, language_of
from app.cards.picture.numbers import Numbers

VERSION: Final = "1"
BETWEEN: Final = "."
MANY: Final = "_"


def told(n: Numbers, language: Language = ENGLISH) -> str:
    """Such as `1.9.7.14.5.10..18.8.-14_-6.3`, and `.de` after it in German."""
    promise = "" if n.promise is None else n.promise
    following = "" if n.next is None else n.next
    dots = MANY.join(map(str, n.follow_ups))
    rounds = MANY.join(map(str, n.rounds))
    return (
        f"{VERSION}.{n.today}.{n.opens}.{n.closes}.{n.first}.{n.last}.{promise}.{following}."
        f"{dots}.{rounds}.{n.number}{'' if language.is_english else BETWEEN + language.tag}"
    )


def read(text: str) -> tuple[Numbers, Language]:
    """
    Raises:
        ValueError: not of this version, or in no language of ours.
    """
    version, *parts = text.split(BETWEEN)
    if version != VERSION:
        raise ValueError("a picture of another version")
    today, opens, closes, first, last, promise, following, dots, rounds, number, *tags = parts
    numbers = Numbers(
        today=int(today),
        opens=int(opens),
        closes=int(closes),
        first=int(first),
        last=int(last),
        promise=int(promise) if promise else None,
        next=int(following) if following else None,
        follow_ups=_many(dots),
        rounds=_many(rounds),
        number=int(number),
    )
    return numbers, _language(tags)


def _language(tags: Sequence[str]) -> Language:
    """Each picture has one address only, so English is never named."""
    if not tags:
        return ENGLISH
    tag = BETWEEN.join(tags)
    language = language_of(tag)
    if language.is_english or language.tag != tag:
        raise ValueError("a picture in no language of ours")
    return language


def _many(text: str) -> tuple[int, ...]:
    return tuple(map(int, text.split(MANY))) if text else ()
