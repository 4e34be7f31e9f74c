"""The catalogues hold all that the source says, whole, in every language."""

from string import Formatter

import pytest
from babel.messages.catalog import Catalog, Message
from babel.messages.pofile import read_po

from app.cards.language import LOCALES
from tests.language.catalogue import TEMPLATE, extracted, written

LANGUAGES = sorted(path.stem for path in LOCALES.glob("*.po"))
OURS = {"“", "”"}
"""The quotation marks of English: in most languages others stand there."""


def catalogue(name: str) -> Catalog:
    with (LOCALES / f"{name}.po").open("rb") as file:
        return read_po(file, locale=name)


def forms(words: object) -> tuple[str, ...]:
    """One, or singular and plural."""
    return (words,) if isinstance(words, str) else tuple(words or ())  # type: ignore[arg-type]


def messages(name: str) -> list[Message]:
    return [message for message in catalogue(name) if message.id]


def names_in(pattern: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(pattern) if name is not None}


def test_english_is_all_that_the_source_says() -> None:
    assert TEMPLATE.read_bytes() == written(extracted()), "run `make catalogue`"


def test_the_languages() -> None:
    assert {"de", "es"} <= set(LANGUAGES)


@pytest.mark.parametrize("name", LANGUAGES)
def test_nothing_is_missing_and_nothing_is_left_over(name: str) -> None:
    wanted = {message.id for message in extracted() if message.id}
    assert {message.id for message in messages(name)} == wanted
    missing = [message.id for message in messages(name) if not all(forms(message.string))]
    assert missing == []


@pytest.mark.parametrize("name", LANGUAGES)
def test_nothing_is_a_guess(name: str) -> None:
    assert [message.id for message in messages(name) if message.fuzzy] == []


@pytest.mark.parametrize("name", LANGUAGES)
def test_each_value_stands_in_the_translation(name: str) -> None:
    """A singular may leave out the number that it says in words; nothing else may go or come."""
    wrong = []
    for message in messages(name):
        keys = forms(message.id)
        for place, translated in enumerate(forms(message.string)):
            wanted = names_in(keys[min(place, len(keys) - 1)])
            missing, added = wanted - names_in(translated), names_in(translated) - wanted
            spelled = len(keys) > 1 and place == 0
            if added - set(names_in(keys[-1])) or missing - (
                {"count", "number"} if spelled else set()
            ):
                wrong.append((message.id, translated))
    assert wrong == []


@pytest.mark.parametrize("name", LANGUAGES)
def test_the_ends_of_a_text_are_kept(name: str) -> None:
    """A space at an end joins it to what stands beside it, and a full stop makes it a sentence."""
    wrong = []
    for message in messages(name):
        for key, translated in zip(forms(message.id), forms(message.string), strict=False):
            if ends(key) != ends(translated):
                wrong.append((key, translated))
    assert wrong == []


def ends(text: str) -> tuple[bool, bool, bool]:
    return (text[:1].isspace(), text[-1:].isspace(), text.rstrip("”»“").endswith("."))
