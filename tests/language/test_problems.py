"""Trouble and toasts in a language that nobody speaks: what stays English is forgotten."""

import ast
from collections.abc import Iterator
from datetime import timedelta
from importlib import import_module
from pathlib import Path
from typing import Final

import pytest

import app
from app.cards.in_language import in_language
from app.cards.model import ActionName, Card, Do
from app.cards.problems import card_for_fault, card_for_problem, reading_card
from app.domain.drafting.known import What, typed_in
from app.domain.errors import AdminNeeded, AppError, BadInput, TryLater
from app.domain.say import say
from app.web import toasts
from tests.language.pseudo import Pseudo
from tests.language.raised import messages, sayings

ROOT: Final = Path(app.__file__).parent
ROOMS: Final = ("domain", "flows", "web", "mail/gmail", "mail/graph")
SOURCES: Final = sorted(path for room in ROOMS for path in (ROOT / room).rglob("*.py"))
LINK: Final = "https://x.example/connect"
AGAIN: Final = Do(ActionName.INSERT_DRAFT, {"conversation": "7", "kind": "first-check-in"})


def every(error: type[AppError] = AppError) -> Iterator[type[AppError]]:
    """The branches too: another leaf may come."""
    if error.__module__ == "app.domain.errors":
        yield error
    for subclass in error.__subclasses__():
        yield from every(subclass)


def forgotten(card: Card) -> set[str]:
    language = Pseudo()
    in_language(card, language)
    return language.plain


def whole(text: str) -> bool:
    """Nothing of it stays as it is."""
    language = Pseudo()
    said = language.say(text)
    return said.startswith("⟦") and said.endswith("⟧") and not language.plain


@pytest.mark.parametrize("error", [*every()], ids=lambda error: error.__name__)
@pytest.mark.parametrize("connect_url", ["", LINK])
def test_every_trouble_has_a_card_in_every_language(
    error: type[AppError], connect_url: str
) -> None:
    card = card_for_problem(error(), again=AGAIN, connect_url=connect_url, conversation_id="7")
    assert not forgotten(card)


@pytest.mark.parametrize("minutes", [0, 1, 2, 59, 60, 61, 120, 3000])
@pytest.mark.parametrize("error", [TryLater, *TryLater.__subclasses__()], ids=lambda e: e.__name__)
def test_every_wait_is_told_in_every_language(error: type[TryLater], minutes: int) -> None:
    assert not forgotten(card_for_problem(error(wait=timedelta(minutes=minutes))))


def test_only_the_address_for_administrators_stays() -> None:
    assert forgotten(card_for_problem(AdminNeeded(admin_url=LINK))) == {LINK}


def test_a_fault_and_a_moment_of_reading_are_told_in_every_language() -> None:
    assert not forgotten(card_for_fault(again=AGAIN))
    assert not forgotten(reading_card())


def test_the_card_keeps_what_the_error_says() -> None:
    told = say("Please keep to {most} quiet days, or pause for longer times.", most=60)
    language = Pseudo()
    card = in_language(card_for_problem(BadInput(told)), language)
    assert language.say(told) in [getattr(w, "text", "") for s in card.sections for w in s.widgets]


@pytest.mark.parametrize("what", ["role", "name", "point", "signature"])
def test_too_many_words_are_refused_in_every_language(what: What) -> None:
    with pytest.raises(BadInput) as refused:
        typed_in("one two three", what, 2, str)
    assert "to 2 words; it has 3 now" in str(refused.value)
    assert not forgotten(card_for_problem(refused.value))


# Toasts

TOASTS: Final = [
    text
    for name, value in vars(toasts).items()
    for text in (value.values() if isinstance(value, dict) else [value])
    if name.isupper() and isinstance(text, str)
]


@pytest.mark.parametrize("toast", TOASTS)
def test_every_toast_is_said_in_every_language(toast: str) -> None:
    assert whole(toast)


def test_a_mailbox_in_a_toast_keeps_its_address() -> None:
    language = Pseudo()
    assert "sam@outlook.example." in language.say(toasts.draft_elsewhere("sam@outlook.example"))
    assert language.plain == {"sam@outlook.example"}


def test_toasts_are_said_in_their_own_module() -> None:
    assert len(TOASTS) >= 30
    for path in (ROOT / "web").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.keyword) and node.arg == "toast":
                is_plain = isinstance(node.value, ast.JoinedStr | ast.BinOp) or (
                    isinstance(node.value, ast.Constant) and node.value.value != ""
                )
                assert not is_plain, f"{path.name}:{node.value.lineno}"


# What was typed and cannot be used


def raised() -> Iterator[tuple[str, list[str]]]:
    """Place → all that is said there."""
    for path in SOURCES:
        tree = ast.parse(path.read_text())
        found = list(messages(tree))
        if found:
            name = ".".join(("app", *path.relative_to(ROOT).with_suffix("").parts))
            names = vars(import_module(name.removesuffix(".__init__")))
            for message in found:
                line = message.lineno if message is not None else 0
                yield f"{name}:{line}", sayings(message, tree, names)


RAISED: Final = [*raised()]


@pytest.mark.parametrize(
    "texts", [texts for _, texts in RAISED], ids=[place for place, _ in RAISED]
)
def test_every_refusal_is_said_in_every_language(texts: list[str]) -> None:
    assert texts, "a plain text: put it into `say`"
    for text in texts:
        assert whole(text)
        assert not forgotten(card_for_problem(BadInput(text)))


def test_there_are_refusals_to_find() -> None:
    assert len(RAISED) >= 40
    assert len({text for _, texts in RAISED for text in texts}) >= 30


@pytest.mark.parametrize(
    ("source", "sayings_in_it"),
    [
        ('raise BadInput("Please choose.")', 0),
        ('raise BadInput(f"Please keep to {most}.")', 0),
        ('raise BadInput("Please keep to {}.".format(most))', 0),
        ('raise BadInput(str(say("Please choose.")))', 0),
        ('raise BadInput(say("Please keep {what} short.", what="the role"))', 0),
        ('raise BadInput(say("Please choose.") if most else "Please pick.")', 0),
        ("raise BadInput(PLAIN)", 0),
        ("raise BadInput(module.PLAIN)", 0),
        ("raise BadInput(nowhere)", 0),
        ("raise BadInput", 0),
        ("raise BadInput()", 0),
        ("raise BadInput(say(PLAIN))", 0),
        ('raise BadInput(say("Please keep to {most}."))', 0),
        ('def told():\n    if most:\n        return "Please choose."\n    return say("Please pick.")\nraise BadInput(told())', 0),
        ('raise BadInput(say("Please choose."))', 1),
        ('raise BadInput(say("Please keep to {most}.", most=most)) from None', 1),
        ('raise errors.BadInput(counted("{count} word", "{count} words", most))', 2),
        ("raise BadInput(SAID)", 1),
        ('def told():\n    return say("Please pick.")\nraise BadInput(told())', 1),
    ],
)  # fmt: skip
def test_a_plain_refusal_is_caught(source: str, sayings_in_it: int) -> None:
    tree = ast.parse(source)
    names = {"PLAIN": "Please choose.", "SAID": say("Please choose."), "module": toasts}
    [message] = messages(tree)
    assert len(sayings(message, tree, names)) == sayings_in_it
