"""The home card: three lists, pages, and what an empty one teaches."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.cards.google import to_google
from app.cards.home import A_PAGE, home_card
from app.cards.model import ActionName, Button, Card, Do, Fact
from tests.cards.drawn import ACTION_URL, row, rows
from tests.cards.examples import POLICY, at
from tests.cards.test_conversation_card import buttons, text

NOW = at(10)


def home(attention: int, waiting: int, closed: int, page: int = 0) -> Card:
    return home_card(
        rows(attention), rows(waiting), rows(closed), policy=POLICY, now=NOW, page=page
    )


def facts(card: Card) -> list[Fact]:
    return [w for s in card.sections for w in s.widgets if isinstance(w, Fact)]


def test_each_row_says_whose_and_what_and_opens_its_card() -> None:
    card = home_card(
        (row("your-turn", 8),), (row("promised-date-wait", 9),), (), policy=POLICY, now=NOW
    )
    first, second = facts(card)
    assert (first.label, first.text) == ("Acme · Backend Engineer", "It is your turn")
    assert second.text == "Wait until today at 09:00"
    assert first.on_click == Do(ActionName.OPEN_CONVERSATION, {"conversation": "8"})
    assert [s.title for s in card.sections][:2] == ["Needs you today (1)", "Waiting (1)"]


@pytest.mark.parametrize(
    ("count", "headline"),
    [(0, "Your applications"), (1, "One thing to do today"), (3, "3 things to do today")],
)
def test_the_headline_counts_what_needs_the_user(count: int, headline: str) -> None:
    assert home(count, 1, 0).title == headline


def test_an_empty_home_teaches() -> None:
    card = home(0, 0, 0)
    assert "appears here by itself" in text(card)
    assert ActionName.OPEN_SETTINGS in {
        b.on_click.name for b in buttons(card) if isinstance(b.on_click, Do)
    }


def test_nothing_today_is_said() -> None:
    assert "Nothing needs you today." in text(home(0, 2, 0))


def pager(card: Card) -> list[str]:
    return [b.text for b in buttons(card) if b.text.startswith("Show")]


def test_pages_follow_one_another() -> None:
    assert pager(home(50, 0, 0)) == ["Show next"]
    assert pager(home(50, 0, 0, page=1)) == ["Show previous", "Show next"]
    assert pager(home(50, 0, 0, page=2)) == ["Show previous"]
    assert pager(home(A_PAGE, 0, 0)) == []
    (following,) = [b for b in buttons(home(50, 0, 0)) if b.text == "Show next"]
    assert following == Button("Show next", Do(ActionName.OPEN_HOME, {"page": "1"}))


@pytest.mark.parametrize("page", [-5, 99])
def test_a_page_that_is_not_there_shows_one_that_is(page: int) -> None:
    assert facts(home(30, 0, 0, page=page))


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 70), st.integers(0, 70), st.integers(0, 70))
def test_every_row_is_on_exactly_one_page_of_few_widgets(
    attention: int, waiting: int, closed: int
) -> None:
    seen = 0
    for page in range(max(1, -(-(attention + waiting + closed) // A_PAGE))):
        card = home(attention, waiting, closed, page)
        seen += len(facts(card))
        widgets = json.dumps(to_google(card, action_url=ACTION_URL)).count('"onClick"') + len(
            text(card).splitlines()
        )
        assert widgets < 100
    assert seen == attention + waiting + closed
