"""Every card and answer equals its golden file, and Google's own definitions read it strictly."""

import json
from collections.abc import Iterator, Mapping
from typing import Any

import pytest
from google.protobuf import json_format
from selectolax.lexbor import LexborHTMLParser

from app.cards.google import Json, to_google
from tests.cards.drawn import ACTION_URL, cards, envelopes, goldens, html_goldens
from tests.cards.google_envelopes import parse, parse_card
from tests.cards.pictured import pngs
from tests.cards.regolden import ENDING, GOLDEN, HTML, files

DRAWN = goldens()
PAGES = html_goldens()
NOT_FOR_ADDONS = {
    "interaction", "materialIcon", "textSyntax", "placeholderText", "carousel", "contentText",
    "topLabelText", "bottomLabelText", "startIconVerticalAlignment", "horizontalAlignment",
}  # fmt: skip
"""Fields that blank the card or are ignored in Workspace add-ons (shared facts, 4.1)."""


@pytest.mark.parametrize("name", DRAWN)
def test_it_is_as_it_was(name: str) -> None:
    kept = json.loads((GOLDEN / f"{name}{ENDING}").read_text(encoding="utf-8"))
    assert DRAWN[name] == kept, "if this is meant: python -m tests.cards.regolden"


@pytest.mark.parametrize("name", PAGES)
def test_its_html_is_as_it_was(name: str) -> None:
    kept = (GOLDEN / f"{name}{HTML}").read_text(encoding="utf-8")
    assert PAGES[name] + "\n" == kept, "if this is meant: python -m tests.cards.regolden"


def test_no_golden_file_is_left_over() -> None:
    assert {file.name for file in GOLDEN.iterdir()} == set(files()) | set(pngs())


def test_both_hosts_draw_the_same_cards() -> None:
    assert set(PAGES) == {name for name in DRAWN if name.startswith("card-")}
    for name, html in PAGES.items():
        title = DRAWN[name]["header"]
        assert isinstance(title, Mapping)
        headline = LexborHTMLParser(html).css_first("h1")
        assert headline is not None
        assert headline.text() == title["title"]


@pytest.mark.parametrize("name", cards())
def test_google_reads_the_card(name: str) -> None:
    card = DRAWN[f"card-{name}"]
    read = json_format.MessageToDict(parse_card(card))
    assert _without_zeros(card) == json.loads(json.dumps(_numbers(read)))
    parse("RenderActions", {"action": {"navigations": [{"pushCard": card}]}})


@pytest.mark.parametrize("name", envelopes())
def test_google_reads_the_answer(name: str) -> None:
    kind, answer = envelopes()[name]
    parse(kind, answer)


@pytest.mark.parametrize("name", cards())
def test_it_keeps_the_limits_of_a_card(name: str) -> None:
    card = DRAWN[f"card-{name}"]
    nodes = list(_nodes(card))
    widgets = [
        w for node in nodes if isinstance(node.get("widgets"), list) for w in node["widgets"]
    ]
    buttons = [node["buttons"] for node in nodes if "buttons" in node]
    nested = sum(len(row) for row in buttons if isinstance(row, list))
    assert len(widgets) + nested <= 100
    assert all(isinstance(row, list) and 1 <= len(row) <= 3 for row in buttons)
    assert all(len(items) <= 100 for node in nodes if isinstance(items := node.get("items"), list))
    assert not NOT_FOR_ADDONS.intersection(key for node in nodes for key in node)
    for node in nodes:
        for parameter in (
            parameters if isinstance(parameters := node.get("parameters"), list) else ()
        ):
            assert isinstance(parameter["value"], str)


@pytest.mark.parametrize("name", cards())
def test_its_headline_fits_a_narrow_sidebar(name: str) -> None:
    card = cards()[name]
    assert 0 < len(card.title) <= 40
    assert not card.title.endswith(".")
    assert card.sections
    assert all(section.widgets for section in card.sections)


def test_a_field_name_stands_once_in_a_card() -> None:
    for name, card in cards().items():
        nodes = list(_nodes(to_google(card, action_url=ACTION_URL)))
        inputs = [
            node[k]["name"]
            for node in nodes
            for k in ("textInput", "dateTimePicker", "selectionInput")
            if k in node
        ]
        assert len(inputs) == len(set(inputs)), name


def test_what_a_button_requires_is_a_field_of_its_card() -> None:
    for name, card in cards().items():
        nodes = list(_nodes(to_google(card, action_url=ACTION_URL)))
        inputs = {
            node[k]["name"] for node in nodes for k in ("textInput", "dateTimePicker") if k in node
        }
        required = {r for node in nodes for r in node.get("requiredWidgets", ())}
        assert required <= inputs, name


def _nodes(value: object) -> Iterator[Mapping[str, Any]]:
    if isinstance(value, Mapping):
        yield value
    inner = (
        value.values() if isinstance(value, Mapping) else value if isinstance(value, list) else ()
    )
    for item in inner:
        yield from _nodes(item)


def _without_zeros(value: object) -> object:
    """Protobuf leaves out what is false, 0 or empty."""
    if isinstance(value, Mapping):
        return {k: _without_zeros(v) for k, v in value.items() if v not in (False, 0, "", [])}
    return [_without_zeros(v) for v in value] if isinstance(value, list) else value


def _numbers(value: object) -> object:
    """Protobuf writes a 64-bit number as a string, and a colour with the precision of a float."""
    if isinstance(value, Mapping):
        return {k: int(v) if k == "valueMsEpoch" else _numbers(v) for k, v in value.items()}
    if isinstance(value, float):
        return round(value, 3)
    return [_numbers(v) for v in value] if isinstance(value, list) else value


def test_the_json_is_plain() -> None:
    drawn: Mapping[str, Json] = DRAWN
    assert json.loads(json.dumps(drawn)) == drawn
