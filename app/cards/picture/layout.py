"""Day numbers become shapes: one layout for both hosts."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Final

from app.cards.language import ENGLISH, Language
from app.cards.picture.labels import Placed, Tag, centred, led
from app.cards.picture.numbers import Numbers
from app.cards.picture.shapes import (
    WIDTH,
    Anchor,
    Area,
    Band,
    Dot,
    Drawing,
    Label,
    Line,
    Shape,
    Tone,
)
from app.domain.say import counted, say

MARGIN: Final = 12.0
LANE: Final = 15.0  # height of a row of labels
HALF: Final = 15.0  # of the band, above and below the axis
DOT: Final = 7.5
RING: Final = 7.0
DIAMOND: Final = 5.0
BASELINE: Final = 11.0  # of a label in its lane

TODAY: Final = say("Today")
THEIR_DAY: Final = say("Their day")
INTERVIEW: Final = say("Interview")
USUAL: Final = say("usual days")
AHEAD: Final[Mapping[int, str]] = {0: say("Today: a good day"), 1: say("Tomorrow")}


class Axis:
    """Days along the width."""

    def __init__(self, numbers: Numbers) -> None:
        n = numbers
        known = (day for day in (n.promise, n.next) if day is not None)
        days = (0, n.today, n.opens, n.closes, *known, *n.follow_ups, *n.rounds)
        self._first = min(days)
        self._days = max(max(days) - self._first, 1)

    def x(self, day: int) -> float:
        """Where a day is."""
        return round(MARGIN + (day - self._first) / self._days * (WIDTH - 2 * MARGIN), 1)


def layout(numbers: Numbers, language: Language = ENGLISH) -> Drawing:
    """The whole picture: labels of days above, the axis, names of what is on it below."""
    axis = Axis(numbers)
    above = led(_said(_above(numbers, axis), language))
    below = centred(_said(_below(numbers, axis), language))
    y = _lanes(above) * LANE + HALF + 4
    head, foot = y - HALF - 4 - LANE, y + HALF + 2
    shapes = (
        *_ground(numbers, axis, y),
        *_leaders(above, y),
        *_marks(numbers, axis, y),
        *(_label(one, head - one.lane * LANE) for one in above),
        *(_label(one, foot + one.lane * LANE) for one in below),
    )
    return Drawing(foot + _lanes(below) * LANE + 3, shapes)


def _said(tags: Sequence[Tag], language: Language) -> list[Tag]:
    """In the language before they are measured."""
    return [replace(tag, text=language.say(tag.text)) for tag in tags]


def _lanes(placed: tuple[Placed, ...]) -> int:
    return max(one.lane for one in placed) + 1


def _label(one: Placed, top: float) -> Label:
    tag = one.tag
    return Label((one.at, top + BASELINE), tag.text, tag.tone, tag.size, one.anchor)


def _above(n: Numbers, axis: Axis) -> list[Tag]:
    """What is said of days; of one day in one label."""
    told: dict[int, tuple[str, Tone]] = {n.today: (TODAY, Tone.INK)}
    if n.next is not None:
        ahead = n.next - n.today
        good = AHEAD.get(ahead) or counted("In {count} day", "In {count} days", ahead)
        told[n.next] = (good, Tone.ACCENT)
    if n.promise is not None:
        text, tone = told.get(n.promise, ("", Tone.FLAG))
        told[n.promise] = (say("{day}, their day", day=text) if text else THEIR_DAY, tone)
    return [Tag(text, axis.x(day), tone) for day, (text, tone) in told.items()]


def _below(n: Numbers, axis: Axis) -> list[Tag]:
    """What stands on the axis: interviews and the window."""
    several = n.number > 1
    name = _round(n.number) if several else INTERVIEW
    before = n.number - len(n.rounds)
    tags = [Tag(name, axis.x(0), Tone.INK)]
    tags += [
        Tag(_round(before + place), axis.x(day), Tone.QUIET) for place, day in enumerate(n.rounds)
    ]
    middle = (axis.x(n.opens) + axis.x(n.closes)) / 2
    return [*tags, Tag(_usual(n), middle, Tone.QUIET)]


def _round(number: int) -> str:
    return say("Round {number}", number=number)


def _usual(n: Numbers) -> str:
    if not n.last:
        return USUAL
    return say("usual: {first} to {last} business days", first=n.first, last=n.last)


def _ground(n: Numbers, axis: Axis, y: float) -> Iterator[Shape]:
    left, right = axis.x(n.opens), axis.x(n.closes)
    yield Band(left, y - HALF, max(right - left, 4.0), 2 * HALF, Tone.BAND)
    today = axis.x(n.today)
    yield Line((MARGIN, y), (today, y), Tone.LINE)
    yield Line((today, y), (WIDTH - MARGIN, y), Tone.LINE, dashed=True)


def _leaders(placed: tuple[Placed, ...], y: float) -> Iterator[Shape]:
    for one in placed:
        x, top = one.tag.x, y - HALF - 4 - one.lane * LANE
        yield Line((x, top), (x, y), one.tag.tone, 1.2)


def _marks(n: Numbers, axis: Axis, y: float) -> Iterator[Shape]:
    if n.promise is not None:
        x, top = axis.x(n.promise), y - HALF - 2
        way = -1 if x > WIDTH - 2 * MARGIN else 1
        yield Area(((x, top), (x + way * 11, top + 4.5), (x, top + 9)), Tone.FLAG)
    if n.next is not None:
        yield Dot((axis.x(n.next), y), RING, Tone.ACCENT, ring=True)
    for day in (*n.rounds, 0):
        yield _diamond(axis.x(day), y, Tone.QUIET if day else Tone.INK)
    for count, x in enumerate(_apart([axis.x(day) for day in n.follow_ups]), 1):
        yield Dot((x, y), DOT, Tone.ACCENT)
        yield Label((x, y + 3.6), str(count), Tone.PAPER, 10, Anchor.MIDDLE)


def _apart(places: list[float]) -> list[float]:
    """Dots of near days beside one another, inside of the picture."""
    step, taken = 2 * DOT + 1, -WIDTH
    for at, x in enumerate(places):
        places[at] = taken = max(x, taken + step)
    taken = WIDTH - MARGIN + step
    for at in reversed(range(len(places))):
        places[at] = taken = min(places[at], taken - step)
    return places


def _diamond(x: float, y: float, tone: Tone) -> Area:
    return Area(((x, y - DIAMOND), (x + DIAMOND, y), (x, y + DIAMOND), (x - DIAMOND, y)), tone)
