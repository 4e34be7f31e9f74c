"""The waiting view and the pause: numbers with their sources, wishes, and never a word of blame."""

from dataclasses import replace
from datetime import date

import pytest

from app.cards.model import ActionName, Button, Card, Choice, Do, Fact
from app.cards.paused import rests
from app.cards.waiting import waiting_card
from app.domain.conversation import LastAnswer
from app.domain.prompting import Prompting
from app.domain.reading.model import Kind
from tests.cards.drawn import PAUSED, card_of, cards
from tests.cards.examples import ACME, DANA, EXAMPLES, IN_TOUCH, POLICY, Example, at, example
from tests.cards.test_conversation_card import buttons, does, text


def view(wishes: Prompting | None = None, **more: object) -> Card:
    policy = replace(POLICY, **more)  # type: ignore[arg-type]  # by the names of `Policy`
    return waiting_card(wishes or Prompting(), policy=policy, now=at(10), prepares=True)


def facts(card: Card) -> list[Fact]:
    return [w for s in card.sections for w in s.widgets if isinstance(w, Fact)]


@pytest.mark.parametrize(
    ("told", "source"),
    [
        ("61 % of 2,500 job seekers", "Greenhouse, 2024"),
        ("About 24 days in the US, about 54 in government.", "Glassdoor, 2017"),
        ("Five business days after the interview", "Indeed"),
    ],
)
def test_what_is_usual_names_its_source(told: str, source: str) -> None:
    [fact] = [fact for fact in facts(view()) if told in fact.text]
    assert source in fact.note


def test_the_own_wait_is_the_one_that_is_told() -> None:
    assert any("Nine business days" in f.text for f in facts(view(first_after=9)))


@pytest.mark.parametrize("e", EXAMPLES, ids=lambda e: e.name)
def test_a_card_that_waits_leads_there(e: Example) -> None:
    waits = e.advice.step == "wait" and e.name not in ("not-hiring", "closed")
    assert (ActionName.OPEN_WAITING in does(card_of(e))) is waits


def test_the_home_card_leads_there() -> None:
    assert ActionName.OPEN_WAITING in does(cards()["home"])


def test_wishes_stand_in_their_fields() -> None:
    card = view(Prompting(hour=18, quiet_weekdays=frozenset({5, 6})))
    chosen = {w.name: w for s in card.sections for w in s.widgets if isinstance(w, Choice)}
    assert chosen["prompt_hour"].selected == "18"
    assert chosen["quiet_weekdays"].selected == "56"
    for choice in chosen.values():
        assert choice.selected in dict(choice.options)


def test_quiet_days_ahead_can_be_dropped_and_old_ones_are_not_shown() -> None:
    quiet = frozenset({date(2026, 3, 6), date(2026, 3, 10), date(2026, 3, 20)})
    drops = [b for b in buttons(view(closed_days=quiet)) if b.text.startswith("Drop")]
    assert [b.text for b in drops] == ["Drop Tuesday 10 March", "Drop Friday 20 March"]
    first = drops[0].on_click
    assert isinstance(first, Do)
    assert first.parameters == {"day": "2026-03-10"}


def test_a_pause_is_told_with_its_end() -> None:
    card = view(PAUSED)
    assert "Everything is paused until Monday 16 March." in text(card)
    assert Button("End the pause", Do(ActionName.END_PAUSE, {}), primary=True) in buttons(card)
    assert ActionName.PAUSE not in does(card)


def test_a_pause_that_is_over_is_none() -> None:
    over = Prompting(paused_at=at(2), paused_until=date(2026, 3, 10))
    assert ActionName.PAUSE in does(view(over))


@pytest.mark.parametrize(
    ("name", "quiet"),
    [
        ("thank-you", True), ("first-check-in", True), ("interview-unknown", True),
        ("ask-first", True), ("your-turn", False), ("offer", False), ("rejected", False),
        ("bounced", False),
    ],
)  # fmt: skip
def test_what_rests_in_a_pause(name: str, *, quiet: bool) -> None:
    e = example(name)
    assert rests(Prompting(paused_at=at(9, 8), paused_until=date(2026, 3, 16)), e.conversation, e.advice) is quiet  # fmt: skip


def test_what_a_person_wrote_since_does_not_rest() -> None:
    e = example("first-check-in")
    heard = replace(ACME, last_answer=LastAnswer(at(9, 12), Kind.REPLY, DANA, IN_TOUCH))
    assert not rests(PAUSED, heard, e.advice)
    assert rests(Prompting(paused_at=at(9, 13), paused_until=date(2026, 3, 16)), heard, e.advice)
