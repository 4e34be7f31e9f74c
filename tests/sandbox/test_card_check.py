"""The sandbox refuses what Google refuses."""

import json

import pytest

from app.sandbox.card_check import Refused, check
from tests.shared import shared_data


def _card(*widgets: object) -> dict[str, object]:
    return {"sections": [{"widgets": list(widgets)}]}


def _trigger(card: object) -> dict[str, object]:
    return {"action": {"navigations": [{"pushCard": card}]}}


GOOD = {"textParagraph": {"text": "Nothing is waiting."}}
WRONG = [
    ("a bare action from a click", "SubmitFormResponse", {"action": {}}),
    ("the click's wrapper from a trigger", "RenderActions", {"renderActions": {}}),
    ("an extra top-level key", "RenderActions", _trigger(_card(GOOD)) | {"version": 1}),
    ("an unknown widget", "RenderActions", _trigger(_card({"textBlock": {"text": "x"}}))),
    ("two members of a oneof", "RenderActions", _trigger(_card(GOOD | {"divider": {}}))),
    (
        "an unknown enum value",
        "RenderActions",
        _trigger(_card({"textInput": {"name": "a", "type": "LONG"}})),
    ),
    ("an object where a list is due", "RenderActions", _trigger({"sections": {"widgets": [GOOD]}})),
    ("a number as text", "RenderActions", _trigger(_card({"textParagraph": {"text": 3}}))),
    ("101 widgets", "RenderActions", _trigger(_card(*[GOOD] * 101))),
    ("an empty button list", "RenderActions", _trigger(_card({"buttonList": {"buttons": []}}))),
    ("a footer without a button", "RenderActions", _trigger(_card(GOOD) | {"fixedFooter": {}})),
    ("stateChanged inside", "SubmitFormResponse", {"renderActions": {"stateChanged": True}}),
]


@pytest.mark.parametrize(("kind", "answer"), [pytest.param(k, a, id=name) for name, k, a in WRONG])
def test_a_wrong_answer_is_refused(kind: str, answer: object) -> None:
    with pytest.raises(Refused):
        check(answer, kind)


def test_snake_case_and_numbers_as_text_are_read() -> None:
    picker = {
        "date_time_picker": {"name": "d", "type": "DATE_ONLY", "value_ms_epoch": "1798761600000"}
    }
    check(_trigger(_card(GOOD, picker)), "RenderActions")


def test_every_documented_example_passes() -> None:
    examples = shared_data().parent / "facts" / "gmail_examples.json"
    for name, answer in json.loads(examples.read_text())["responses"].items():
        kind = name.partition(":")[0]
        check(answer, kind)
