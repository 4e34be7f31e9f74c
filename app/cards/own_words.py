"""A text that the user takes along by hand, where the host can neither open a draft nor insert."""

from app.cards.choices import rows
from app.cards.fields import text_field
from app.cards.model import ActionName, Button, Card, Do, Section, Text


def copy_card(body: str) -> Card:
    """The text in a field to copy from."""
    return Card(
        "Your text is ready",
        (
            Section(
                (
                    Text("Copy it into your reply. Nothing is sent until you send it."),
                    text_field("body", body),
                )
            ),
            Section(rows((Button("See all", Do(ActionName.OPEN_HOME)),))),
        ),
        name="copy",
    )
