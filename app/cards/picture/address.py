"""Day numbers as text and back: what stands in the address of an image, and nothing else.

The first letter is the version of the picture: an image may be kept for days by its address, so a
layout that looks different needs another one.
"""

from typing import Final

from app.cards.picture.numbers import Numbers

VERSION: Final = "1"
BETWEEN: Final = "."
MANY: Final = "_"


def told(n: Numbers) -> str:
    """Such as `1.9.7.14.5.10..18.8.-14_-6.3`."""
    promise = "" if n.promise is None else n.promise
    following = "" if n.next is None else n.next
    dots = MANY.join(map(str, n.follow_ups))
    rounds = MANY.join(map(str, n.rounds))
    return (
        f"{VERSION}.{n.today}.{n.opens}.{n.closes}.{n.first}.{n.last}.{promise}.{following}."
        f"{dots}.{rounds}.{n.number}"
    )


def read(text: str) -> Numbers:
    """
    Raises:
        ValueError: not of this version.
    """
    version, *parts = text.split(BETWEEN)
    if version != VERSION:
        raise ValueError("a picture of another version")
    today, opens, closes, first, last, promise, following, dots, rounds, number = parts
    return Numbers(
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


def _many(text: str) -> tuple[int, ...]:
    return tuple(map(int, text.split(MANY))) if text else ()
