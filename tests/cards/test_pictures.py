"""The picture of an application: what it shows, where, and that nothing of anybody is in it."""

import io
import re
from dataclasses import replace
from datetime import date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageChops

from app.cards.case import Case
from app.cards.days import Days
from app.cards.language import ENGLISH
from app.cards.model import Picture
from app.cards.picture.address import read, told
from app.cards.picture.labels import _clash, centred, led
from app.cards.picture.layout import Axis, _above, _below, layout
from app.cards.picture.numbers import LONGEST, Numbers, moments_of, numbers_of
from app.cards.picture.png import Theme, to_png
from app.cards.picture.shapes import WIDTH, Area, Band, Dot, Label, Line, Shape
from app.cards.picture.svg import to_svg
from app.domain.conversation import CheckIn, Conversation, HeardPromise
from app.domain.policy.advise import advise
from app.domain.policy.numbers import Policy
from app.domain.reading.model import Period
from tests.cards.drawn import card_of
from tests.cards.examples import (
    ACME,
    ASKED_TWICE,
    BY_FRIDAY,
    EXAMPLES,
    INTERVIEW,
    POLICY,
    at,
    example,
)
from tests.cards.pictured import PICTURES, pngs, svgs
from tests.cards.regolden import GOLDEN
from tests.cards.strict_html import StrictHtml
from tests.domain.policy.strategies import conversations, instants, policies

PNGS = pngs()
SVGS = svgs()


def case_of(conversation: Conversation, now: datetime, policy: Policy = POLICY) -> Case:
    return Case(conversation, advise(conversation, policy, now), policy, Days(now, policy.zone))


def numbers(conversation: Conversation, now: datetime) -> Numbers | None:
    case = case_of(conversation, now)
    moments = moments_of(case)
    return numbers_of(case, moments) if moments else None


LATER = replace(INTERVIEW, starts_at=at(9, 14), ends_at=at(9, 15))
PANEL = replace(INTERVIEW, starts_at=at(2, 16), ends_at=at(2, 17))
FRIDAY = HeardPromise(Period(date(2026, 3, 13), date(2026, 3, 13)), BY_FRIDAY)

FROM_FACTS: list[tuple[str, Conversation, datetime, Numbers | None]] = [
    ("two days after", ACME, at(4), Numbers(2, 7, 14, 5, 10, next=7)),
    ("its day has come", ACME, at(10), Numbers(8, 7, 14, 5, 10, next=8)),
    ("two follow-ups", ASKED_TWICE, at(20), Numbers(18, 7, 14, 5, 10, next=31, follow_ups=(8, 17))),
    ("and then it rests", ASKED_TWICE, at(20, month=4), Numbers(49, 7, 14, 5, 10, follow_ups=(8, 17))),
    ("they named a day", replace(ACME, promise=FRIDAY), at(4), Numbers(2, 7, 14, 5, 10, promise=11, next=15)),
    ("a panel is one round", replace(ACME, interviews=(INTERVIEW, PANEL)), at(4), Numbers(2, 7, 14, 5, 10, next=7)),
    ("two rounds", replace(ACME, interviews=(INTERVIEW, LATER), thanked_at=at(10)), at(11), Numbers(2, 7, 14, 5, 10, next=7, rounds=(-7,), number=2)),
    ("another round is ahead", replace(ACME, interviews=(INTERVIEW, LATER)), at(4), None),
    ("no interview is known", replace(ACME, interviews=()), at(4), None),
    ("it is closed", replace(ACME, closed_at=at(4)), at(5), None),
    ("it is decided", example("rejected").conversation, at(12), None),
    ("it is the user's turn", example("your-turn").conversation, at(11), None),
    ("nobody knows what it is", replace(ACME, confidence=0.5), at(4), None),
    ("it is too long ago", ACME, at(20, month=12), None),
]  # fmt: skip


@pytest.mark.parametrize(
    ("conversation", "now", "expected"), [pytest.param(*c, id=name) for name, *c in FROM_FACTS]
)
def test_facts_become_day_numbers(
    conversation: Conversation, now: datetime, expected: Numbers | None
) -> None:
    assert numbers(conversation, now) == expected


@pytest.mark.parametrize("name", PNGS)
def test_an_image_is_as_it_was(name: str) -> None:
    """By its pixels: compression differs between builds of zlib."""
    drawn = Image.open(io.BytesIO(PNGS[name])).convert("RGB")
    kept = Image.open(GOLDEN / name).convert("RGB")
    assert drawn.size == kept.size
    difference = ImageChops.difference(drawn, kept).getbbox()
    assert difference is None, "if this is meant: python -m tests.cards.regolden"


@pytest.mark.parametrize("name", SVGS)
def test_a_drawing_is_as_it_was(name: str) -> None:
    assert SVGS[name] == (GOLDEN / name).read_text(encoding="utf-8")


@pytest.mark.parametrize("name", PNGS)
def test_an_image_is_sharp_and_small(name: str) -> None:
    image = Image.open(io.BytesIO(PNGS[name]))
    assert image.width == 600
    assert 120 <= image.height <= 280
    assert len(PNGS[name]) < 10_000


def test_dark_is_not_light() -> None:
    for theme, ground in ((Theme.LIGHT, (255, 255, 255)), (Theme.DARK, (27, 32, 33))):
        image = Image.open(io.BytesIO(to_png(layout(PICTURES["late"]), theme))).convert("RGB")
        assert image.getpixel((1, 1)) == ground


offsets = st.integers(-5, LONGEST)
any_numbers = st.builds(
    Numbers,
    today=offsets,
    opens=offsets,
    closes=offsets,
    first=st.integers(0, 20),
    last=st.integers(0, 40),
    promise=st.none() | offsets,
    next=st.none() | offsets,
    follow_ups=st.lists(offsets, max_size=6).map(sorted).map(tuple),
    rounds=st.lists(st.integers(-LONGEST, -1), max_size=2, unique=True).map(sorted).map(tuple),
    number=st.integers(3, 9),
).map(lambda n: replace(n, closes=max(n.opens, n.closes)))


@settings(max_examples=300, deadline=None)
@given(any_numbers)
def test_everything_is_inside_and_no_words_overlap(n: Numbers) -> None:
    drawing = layout(n)
    for shape in drawing.shapes:
        for x, y in corners(shape):
            assert 0 <= x <= WIDTH
            assert 0 <= y <= drawing.height
    above, below = led(_above(n, Axis(n))), centred(_below(n, Axis(n)))
    assert not any(_clash(a, b) for a in above for b in above if a is not b)
    for a in below:
        assert a.left >= 0
        assert a.right <= WIDTH
        assert not any(
            a is not b and a.lane == b.lane and a.left < b.right and b.left < a.right for b in below
        )


def corners(shape: Shape) -> list[tuple[float, float]]:
    match shape:
        case Band(x, y, width, height):
            return [(x, y), (x + width, y + height)]
        case Line(start, end):
            return [start, end]
        case Dot((x, y), r):
            return [(x - r, y - r), (x + r, y + r)]
        case Area(points):
            return list(points)
        case Label(point):
            return [point]


@given(any_numbers)
def test_an_address_says_the_same_and_only_numbers(n: Numbers) -> None:
    address = told(n)
    assert read(address) == (n, ENGLISH)
    assert re.fullmatch(r"1(\.[-0-9_]*){10}", address)


def test_an_address_of_another_version_is_not_read() -> None:
    with pytest.raises(ValueError, match="another version"):
        read("2" + told(PICTURES["early"])[1:])


@pytest.mark.parametrize("name", PICTURES)
def test_the_drawing_is_an_image_with_a_name(name: str) -> None:
    read_html = StrictHtml(to_svg(layout(PICTURES[name]), title="A & B", words="C < D"))
    assert read_html.faults == []
    (svg,) = read_html.all("svg")
    assert svg["role"] == "img"
    ids = {a["id"] for _, a in read_html.elements if "id" in a}
    assert {svg["aria-labelledby"], svg["aria-describedby"]} == ids
    assert "A & B" in read_html.words


@settings(max_examples=150, deadline=None)
@given(conversations(), policies(), instants)
def test_any_conversation_can_be_drawn(
    conversation: Conversation, policy: Policy, now: datetime
) -> None:
    case = case_of(conversation, now, policy)
    moments = moments_of(case)
    if moments is None:
        return
    n = numbers_of(case, moments)
    assert read(told(n)) == (n, ENGLISH)
    assert max(n.today, n.closes, n.promise or 0, n.next or 0) <= LONGEST
    assert layout(n).height < 200


def test_the_words_say_all_that_is_drawn() -> None:
    second = CheckIn(at(19, 10), ("dana.reyes@acme.example",), "mail")
    conversation = replace(ASKED_TWICE, all_check_ins=(*ASKED_TWICE.all_check_ins[:1], second))
    e = replace(example("close-out-wait"), conversation=replace(conversation, promise=FRIDAY))
    (picture,) = [w for s in card_of(e).sections for w in s.widgets if isinstance(w, Picture)]
    for words in (
        "interview was on Monday 2 March",
        "five to ten business days later, is from Monday 9 March to Monday 16 March",
        "day they named is Friday 13 March",
        "followed up on Tuesday 10 March and Thursday 19 March",
        "Today is Friday 20 March",
        "next sensible day is Thursday 2 April",
    ):
        assert words in picture.words


def test_no_address_of_a_card_holds_anything_of_anybody() -> None:
    found = 0
    for e in EXAMPLES:
        for section in card_of(e).sections:
            for widget in section.widgets:
                if isinstance(widget, Picture):
                    found += 1
                    assert re.fullmatch(
                        r"[ld]1(\.[-0-9_]*){10}\.png", widget.url.rpartition("/")[2]
                    )
    assert found >= 15
