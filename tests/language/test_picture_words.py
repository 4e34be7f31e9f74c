"""The picture in another language: its labels differ, stay inside of it and apart, however long."""

from dataclasses import replace
from functools import cache
from itertools import combinations

import pytest
from hypothesis import given, settings
from PIL import Image, ImageChops, ImageDraw, ImageFont

from app.cards.in_language import in_language
from app.cards.language import ENGLISH, Language, language_of, languages
from app.cards.model import Card, Picture
from app.cards.outlook import to_outlook
from app.cards.picture.address import read, told
from app.cards.picture.labels import LETTER, NARROW, Tag, _crossed, led
from app.cards.picture.layout import layout
from app.cards.picture.lettering import Pen, lettering
from app.cards.picture.numbers import Numbers
from app.cards.picture.png import Theme, to_png
from app.cards.picture.shapes import WIDTH, Anchor, Drawing, Label, Tone
from tests.cards.drawn import card_of
from tests.cards.examples import example
from tests.cards.pictured import PICTURES
from tests.cards.test_pictures import any_numbers
from tests.language.pseudo import Pseudo, disguised

GERMAN = language_of("de")
LONG = Pseudo()


def labels(drawing: Drawing) -> list[Label]:
    """Without the numbers in the dots."""
    return [s for s in drawing.shapes if isinstance(s, Label) and s.tone is not Tone.PAPER]


@cache
def font(pixels: int) -> ImageFont.FreeTypeFont:
    found = ImageFont.load_default(pixels)
    assert isinstance(found, ImageFont.FreeTypeFont)
    return found


def in_gmail(label: Label) -> float:
    """As wide as the image draws it."""
    return font(round(label.size * 6)).getlength(lettering(label.text).bare) / 6


def at_most(label: Label) -> float:
    """As wide as a pane's own font may draw it."""
    return sum(LETTER[letter in NARROW] for letter in label.text) * label.size / 11


def box(label: Label, width: float) -> tuple[float, float, float, float]:
    """Left, right, top and bottom."""
    x, y = label.at
    left = {Anchor.START: x, Anchor.MIDDLE: x - width / 2, Anchor.END: x - width}[label.anchor]
    return left, left + width, y - label.size * 0.95, y + label.size * 0.25


def assert_readable(drawing: Drawing) -> None:
    for width_of in (in_gmail, at_most):
        boxes = [box(label, width_of(label)) for label in labels(drawing)]
        for left, right, top, bottom in boxes:
            assert left + 0.5 >= 0
            assert right - 0.5 <= WIDTH
            assert top >= 0
            assert bottom <= drawing.height
        for (left, right, top, bottom), (left_2, right_2, top_2, bottom_2) in combinations(
            boxes, 2
        ):
            assert right <= left_2 or right_2 <= left or bottom <= top_2 or bottom_2 <= top


@pytest.mark.parametrize("name", PICTURES)
def test_a_picture_is_in_german(name: str) -> None:
    english, german = layout(PICTURES[name]), layout(PICTURES[name], GERMAN)
    assert not {one.text for one in labels(german)} & {one.text for one in labels(english)}
    assert_readable(german)
    assert {one.size for one in labels(german)} == {11}
    assert to_png(german, Theme.LIGHT) != to_png(english, Theme.LIGHT)


@pytest.mark.parametrize("name", PICTURES)
def test_every_label_is_in_the_catalogue_and_longer_ones_fit(name: str) -> None:
    drawing = layout(PICTURES[name], LONG)
    assert all(one.text.startswith("⟦") for one in labels(drawing))
    assert_readable(drawing)
    assert min(one.size for one in labels(drawing)) >= 8


@settings(max_examples=300, deadline=None)
@given(any_numbers)
def test_longer_labels_never_leave_the_picture_or_lie_over_one_another(n: Numbers) -> None:
    assert_readable(layout(n, LONG))


@pytest.mark.parametrize("language", languages(), ids=lambda language: language.tag)
def test_gmail_s_image_has_every_letter_of_a_language(language: Language) -> None:
    """The font has no others."""
    for name, numbers in PICTURES.items():
        for label in labels(layout(numbers, language)):
            assert lettering(label.text).bare.isascii(), name


LETTERED = [
    ("today", "today", ()),
    ("für", "fur", ((1, "\u0308"),)),
    ("Größe", "Grosse", ((2, "\u0308"),)),
    ("mañana", "manana", ((2, "\u0303"),)),
    ("días hábiles", "dias habiles", ((1, "\u0301"), (6, "\u0301"))),
    ("façade", "facade", ()),  # better bare than a box
    ("", "", ()),
    ("\u0308", "", ()),
]


@pytest.mark.parametrize(("text", "bare", "marks"), LETTERED)
def test_letters_and_their_marks(text: str, bare: str, marks: tuple[tuple[int, str], ...]) -> None:
    assert lettering(text) == (bare, marks)


def written(text: str) -> Image.Image:
    image = Image.new("L", (600, 100), 255)
    Pen(ImageDraw.Draw(image), font(60), "black", "white").write((40, 70), text, Anchor.START)
    return image


@pytest.mark.parametrize("pair", ["aä", "oö", "UÜ", "aá", "ií", "iï", "nñ", "NÑ", "eè", "eê"])
def test_a_mark_is_over_its_letter_and_nowhere_else(pair: str) -> None:
    bare, marked = (written(f"li{letter}st") for letter in pair)
    changed = ImageChops.difference(bare, marked).getbbox()
    assert changed is not None
    left, top, right, bottom = changed
    start, end = (40 + font(60).getlength(f"li{more}") for more in ("", pair[0]))
    assert start - 10 <= left
    assert right <= end + 10
    height = -font(60).getbbox("x" if pair[0].islower() else "X", anchor="ls")[1]
    assert top >= 70 - 0.95 * 60
    assert bottom <= 70 - height


def test_a_label_wider_than_the_picture_is_smaller_and_one_that_fits_is_not() -> None:
    assert Tag("m" * 40, 0, Tone.INK).size == 11
    wide = Tag("m" * 60, 0, Tone.INK)
    assert wide.size < 11
    assert wide.width <= WIDTH


def test_where_a_line_must_cross_words_as_few_are_crossed_as_can_be() -> None:
    """Three labels as wide as the picture: each line but the nearest has one or two to pass."""
    tags = [Tag("m" * 45, x, Tone.INK) for x in (10.0, 150.0, 290.0)]
    placed = led(tags)
    assert sorted(one.lane for one in placed) == [0, 1, 2]
    crossed = sum(_crossed(a, b) for a in placed for b in placed if a is not b)
    assert crossed == 3


def test_the_pane_draws_it_in_its_language() -> None:
    card = card_of(example("first-check-in-wait"))
    assert ">Heute</text>" in to_outlook(card, GERMAN)
    assert ">Today</text>" in to_outlook(card)


def test_its_words_for_who_does_not_see_it_are_said_too() -> None:
    card = card_of(example("first-check-in-wait"))
    [german] = pictures(in_language(card, GERMAN))
    assert "Heute ist Mittwoch, 4. März." in german.words
    [long] = pictures(in_language(card, LONG))
    assert long.title == disguised("From the interview to the next good day")
    [english] = pictures(card)
    assert not any(sentence in long.words for sentence in english.words.split(". "))


def pictures(card: Card) -> list[Picture]:
    return [w for section in card.sections for w in section.widgets if isinstance(w, Picture)]


# The address

EARLY = PICTURES["early"]


def test_an_address_names_the_language_but_english() -> None:
    assert told(EARLY, ENGLISH) == told(EARLY) == "1.2.7.14.5.10..7...1"
    assert told(EARLY, GERMAN) == "1.2.7.14.5.10..7...1.de"


def test_a_language_comes_back_from_its_address() -> None:
    numbers, language = read(told(replace(EARLY, rounds=(-3,)), GERMAN))
    assert numbers == replace(EARLY, rounds=(-3,))
    assert language.tag == "de"
    assert read(told(EARLY)) == (EARLY, ENGLISH)


@pytest.mark.parametrize("tag", ["", "en", "fr", "DE", "de-AT", "de.de", "../de", " de"])
def test_only_a_language_with_a_catalogue_is_drawn(tag: str) -> None:
    with pytest.raises(ValueError, match="no language of ours"):
        read(f"{told(EARLY)}.{tag}")
