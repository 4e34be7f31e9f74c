"""The envelopes that the tests parse with agree with the shared examples of Google's answers."""

import json
from collections.abc import Mapping

import pytest
from google.protobuf import json_format

from tests.cards.google_envelopes import parse
from tests.shared import shared_data


def test_every_shared_example_parses() -> None:
    file = shared_data().parent / "facts" / "gmail_examples.json"
    if not file.exists():
        pytest.skip("the shared facts are not here")
    responses = json.loads(file.read_text(encoding="utf-8"))["responses"]
    assert len(responses) >= 17
    for name, answer in responses.items():
        parse(name.partition(":")[0], answer)


CARD = {"sections": [{"widgets": [{"textParagraph": {"text": "x"}}]}]}
MISTAKES: Mapping[str, tuple[str, Mapping[str, object]]] = {
    "a click answered like a trigger": ("SubmitFormResponse", {"action": {"navigations": [{"pushCard": CARD}]}}),
    "a trigger answered like a click": ("RenderActions", {"renderActions": {"action": {}}}),
    "navigations that are no list": ("RenderActions", {"action": {"navigations": {"pushCard": CARD}}}),
    "two navigations in one": ("RenderActions", {"action": {"navigations": [{"pushCard": CARD, "pop": True}]}}),
    "a name of the prose": ("RenderActions", {"action": {"navigations": [{"popCard": True}]}}),
    "stateChanged inside": ("SubmitFormResponse", {"renderActions": {"stateChanged": True}}),
    "an unknown enum value": ("SubmitFormResponse", {"renderActions": {"action": {"link": {"url": "https://x", "onClose": "REFRESH"}}}}),
    "an extra top-level key": ("SubmitFormResponse", {"renderActions": {}, "debug": "x"}),
    "two widgets in one": ("RenderActions", {"action": {"navigations": [{"pushCard": {"sections": [{"widgets": [{"textParagraph": {"text": "x"}, "divider": {}}]}]}}]}}),
    "a widget that is none": ("RenderActions", {"action": {"navigations": [{"pushCard": {"sections": [{"widgets": [{"text": "x"}]}]}}]}}),
    "the other name for opening a draft": ("SubmitFormResponse", {"renderActions": {"hostAppAction": {"gmailAction": {"openCreatedDraftAction": {"draftId": "r1"}}}}}),
}  # fmt: skip


@pytest.mark.parametrize("mistake", MISTAKES)
def test_a_typical_mistake_is_refused(mistake: str) -> None:
    kind, answer = MISTAKES[mistake]
    with pytest.raises(json_format.ParseError):
        parse(kind, answer)
