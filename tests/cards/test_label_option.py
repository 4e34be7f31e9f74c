"""The mark's part of the settings: the switch, what a level cannot do, and the way to allow it."""

import pytest

from app.cards.label_option import MarkPlace, Marks, mark_option
from app.cards.model import ActionName, Button, Buttons, Do, Open, Section, Text
from app.domain.account import Provider

URL = "https://afterword.example/connect/gmail?ticket=t"


def place(marks: Marks, provider: Provider = Provider.GMAIL, url: str = "") -> MarkPlace:
    return MarkPlace("sam@example.com", provider, marks, url)


def words(section: Section) -> str:
    return " ".join(widget.text for widget in section.widgets if isinstance(widget, Text))


def pressed(section: Section) -> dict[str, object]:
    found: list[Button] = []
    for widget in section.widgets:
        found += widget.buttons if isinstance(widget, Buttons) else ()
    return {str(button.text): button.on_click for button in found}


def test_off_it_is_one_switch_and_says_what_it_does() -> None:
    section = mark_option([place(Marks.TO_ALLOW)], on=False)
    assert "“Afterword/Write today”" in words(section)
    assert pressed(section) == {
        "Mark threads for me": Do(ActionName.MARK_THREADS, {"on": "yes"}),
    }


@pytest.mark.parametrize(
    ("provider", "button", "allows"),
    [
        (Provider.GMAIL, "Allow the label in Gmail", "moving it to the bin and sending"),
        (Provider.GRAPH, "Allow the category in Outlook", "changing and deleting mail"),
    ],
)
def test_switched_on_it_says_what_the_permission_would_allow(
    provider: Provider, button: str, allows: str
) -> None:
    section = mark_option([place(Marks.TO_ALLOW, provider, URL)], on=True)
    assert allows in words(section)
    assert pressed(section)[button] == Open(URL, reload=True)
    assert "Stop marking threads" in pressed(section)


def test_refused_it_has_a_way_out() -> None:
    section = mark_option([place(Marks.REFUSED, url=URL), place(Marks.WORK)], on=True)
    assert "has ended, so nothing is marked" in words(section)
    assert pressed(section)["Allow it again"] == Open(URL, reload=True)
    assert "threads are marked" in words(section)


def test_working_it_asks_for_nothing() -> None:
    section = mark_option([place(Marks.WORK)], on=True)
    assert list(pressed(section)) == ["Stop marking threads"]


@pytest.mark.parametrize("on", [True, False])
def test_at_other_levels_it_says_so_and_can_only_be_ended(on: bool) -> None:
    section = mark_option([place(Marks.OTHER_LEVEL)], on=on)
    assert "at the level “Watch and read” only" in words(section)
    assert list(pressed(section)) == (["Stop marking threads"] if on else [])


def test_each_mailbox_is_told_of_by_its_address() -> None:
    section = mark_option([place(Marks.WORK), place(Marks.OTHER_LEVEL)], on=True)
    assert "choose “Watch and read” first" in words(section)
    assert words(section).count("sam@example.com") == 2
