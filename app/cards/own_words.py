"""A text that the user takes along by hand, where the host can neither open a draft nor insert."""

from app.cards.choices import SEE_ALL, rows
from app.cards.fields import text_field
from app.cards.model import Card, Section, Text
from app.domain.say import say


def copy_card(body: str) -> Card:
    """The text in a field to copy from."""
    return Card(
        say("Your text is ready"),
        (
            Section(
                (
                    Text(say("Copy it into your reply. Nothing is sent until you send it.")),
                    text_field("body", body),
                )
            ),
            Section(rows((SEE_ALL,))),
        ),
        name="copy",
    )
