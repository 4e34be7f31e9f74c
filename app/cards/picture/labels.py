"""Labels beside one another without overlap: each in the nearest lane where it is clear."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache
from itertools import permutations, product, starmap
from typing import Final, NamedTuple

from app.cards.picture.shapes import WIDTH, Anchor, Tone

NARROW: Final = frozenset("ijlftr1:,. ")
SIZE: Final = 11.0
LETTER: Final = {True: 3.7, False: 6.5}
"""Width of a letter at that size, narrow or not: generous, as the hosts have their own fonts."""
GAP: Final = 4.0
EDGE: Final = 3.0
ROOM: Final = WIDTH - 2 * EDGE
OVER: Final = 0.5  # how far a label reaches beyond the end of its line


class Side(IntEnum):
    """Where a label lies as seen from its place; the first is the most pleasant."""

    RIGHT = 0
    LEFT = 1


@dataclass(frozen=True, slots=True)
class Tag:
    """A text that belongs to a place on the axis."""

    text: str
    x: float
    tone: Tone

    @property
    def width(self) -> float:
        """About; never too small."""
        return min(_full(self.text), ROOM)

    @property
    def size(self) -> float:
        """Smaller where it would be wider than the picture, as it may be in another language."""
        return round(SIZE * ROOM / max(_full(self.text), ROOM), 1)


@lru_cache(maxsize=512)  # asked for each place that a label could take
def _full(text: str) -> float:
    return sum(LETTER[letter in NARROW] for letter in text)


class Placed(NamedTuple):
    """A tag in its lane; lane 0 is the nearest to the axis."""

    tag: Tag
    lane: int
    left: float
    right: float
    anchor: Anchor  # which end of the text stands where it should, in whatever font

    @property
    def at(self) -> float:
        """The place of that end."""
        ends = {Anchor.START: self.left, Anchor.END: self.right}
        return round(ends.get(self.anchor, (self.left + self.right) / 2), 1)


def led(tags: Sequence[Tag]) -> tuple[Placed, ...]:
    """Labels with a line from each to the axis, which must not run through another label: in the
    fewest lanes. There are at most three, so all ways are tried. Very long ones may leave no such
    way: then the one with the fewest lines behind words, and still no words over one another."""
    for placed in _tried(tags):
        if not any(starmap(_clash, permutations(placed, 2))):
            return placed
    apart = (
        placed for placed in _tried(tags) if not any(starmap(_overlap, permutations(placed, 2)))
    )
    return min(apart, key=lambda placed: sum(starmap(_crossed, permutations(placed, 2))))


def _tried(tags: Sequence[Tag]) -> Iterator[tuple[Placed, ...]]:
    for way in _ways(len(tags)):
        yield tuple(_beside(tag, side, lane) for tag, (side, lane) in zip(tags, way, strict=True))


def centred(tags: Sequence[Tag]) -> tuple[Placed, ...]:
    """Labels under their places: each in the first lane that has room, from left to right."""
    placed: list[Placed] = []
    for tag in sorted(tags, key=lambda tag: tag.x):
        found = _inside(tag, 0, tag.x - tag.width / 2, Anchor.MIDDLE)
        taken = {one.lane for one in placed if one.right + GAP > found.left}
        lane = next(lane for lane in range(len(tags)) if lane not in taken)
        placed.append(found._replace(lane=lane))
    return tuple(placed)


@lru_cache(maxsize=8)
def _ways(count: int) -> tuple[tuple[tuple[Side, int], ...], ...]:
    """Every side and lane of so many labels, the nearest to the axis first."""
    places = list(product(Side, range(count)))
    ways = product(places, repeat=count)
    return tuple(
        sorted(
            ways,
            key=lambda way: (
                max(lane for _, lane in way) if way else 0,
                sum(2 * lane + side for side, lane in way),
            ),
        )
    )


def _beside(tag: Tag, side: Side, lane: int) -> Placed:
    if side is Side.RIGHT:
        return _inside(tag, lane, tag.x - OVER, Anchor.START)
    return _inside(tag, lane, tag.x + OVER - tag.width, Anchor.END)


def _inside(tag: Tag, lane: int, left: float, anchor: Anchor) -> Placed:
    """Held inside of the picture, by the end that would be outside."""
    if left < EDGE:
        return Placed(tag, lane, EDGE, EDGE + tag.width, Anchor.START)
    if left + tag.width > WIDTH - EDGE:
        return Placed(tag, lane, WIDTH - EDGE - tag.width, WIDTH - EDGE, Anchor.END)
    return Placed(tag, lane, left, left + tag.width, anchor)


def _clash(one: Placed, other: Placed) -> bool:
    """They overlap, or the line of the other runs through the first."""
    return _overlap(one, other) or _crossed(one, other)


def _overlap(one: Placed, other: Placed) -> bool:
    return one.lane == other.lane and one.left < other.right + GAP and other.left < one.right + GAP


def _crossed(one: Placed, other: Placed) -> bool:
    """The line of the other runs through the first."""
    return other.lane > one.lane and one.left - OVER < other.tag.x < one.right + OVER
