"""The compose window: the warning says how often, when, and when next; it never blocks."""

from app.cards.compose import compose_card, compose_unknown_card
from app.cards.model import ActionName
from app.domain.drafting.model import Words
from tests.cards.drawn import compose_card_of
from tests.cards.examples import COMPOSING, POLICY, example
from tests.cards.test_conversation_card import buttons, does, field, text


def test_too_early_is_the_milder_warning() -> None:
    card = compose_card_of(example("compose-too-early"))
    assert card.title == "A little early"
    assert "five business days after that is Monday 9 March" in text(card)
    assert "The next sensible day is Monday 9 March." in text(card)


def test_over_following_names_the_count_and_the_dates() -> None:
    card = compose_card_of(example("compose-too-soon-again"))
    assert card.title == "Don't write again yet"
    assert "You have followed up once: Tuesday 10 March." in text(card)
    assert "The same question is with marco.bianchi@acme.example already." in text(card)
    assert "The next sensible day is Thursday 19 March." in text(card)


def test_after_the_last_there_is_no_next_day() -> None:
    card = compose_card_of(example("compose-over-following"))
    assert "You have followed up twice: Tuesday 10 March and Thursday 19 March." in text(card)
    assert "take the silence as an answer" in text(card)


def test_a_text_is_there_under_every_warning_that_has_one() -> None:
    for e in COMPOSING:
        card = compose_card_of(e)
        for insert in (b for b in buttons(card) if b.text == "Insert text"):
            assert insert.requires == ("body",)
            assert field(card, "body").value.startswith("Hi Dana,")
        (check,) = [b for b in buttons(card) if b.text == "Check my text"]
        assert check.requires == ("body",)
    assert field(compose_card_of(example("compose-too-early")), "body").value


def test_without_a_ready_text_the_card_says_what_to_do() -> None:
    e = example("your-turn")
    card = compose_card(
        None, e.advice, e.conversation, Words("", ""), conversation_id="7", policy=POLICY, now=e.now
    )
    assert card.title == "It is your turn"
    assert ActionName.INSERT_TEXT not in does(card)


def test_unknown_recipients_are_explained() -> None:
    assert "No application is known" in text(compose_unknown_card())
