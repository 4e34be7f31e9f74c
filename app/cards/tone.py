"""What to change in a text of the user's own before it is inserted, and why. It never blocks."""

from collections.abc import Sequence

from app.cards.choices import rows
from app.cards.fields import text_field
from app.cards.model import ActionName, Button, Card, Do, Section, Text
from app.domain.drafting.tone import Finding

MOST = 4


def tone_card(
    findings: Sequence[Finding], body: str, *, conversation_id: str, kind: str = ""
) -> Card:
    """The findings, the text to change, and both ways on."""
    parameters = {"conversation": conversation_id} | ({"kind": kind} if kind else {})
    again = Do(ActionName.INSERT_TEXT, parameters)
    anyway = Do(ActionName.INSERT_TEXT, {**parameters, "anyway": "yes"})
    buttons = (
        Button("Insert text", again, primary=True, requires=("body",)),
        Button("Insert it as it is", anyway, requires=("body",)),
    )
    told = [
        line
        for finding in findings[:MOST]
        for line in (
            Text(f"“{finding.what}”: {finding.why}", strong=True),
            Text(finding.better),
        )
        if line.text
    ]
    return Card(
        "Before you insert it",
        (
            Section(tuple(told)),
            Section((text_field("body", body), *rows(buttons))),
            Section(rows((Button("See all", Do(ActionName.OPEN_HOME)),))),
        ),
        name="tone",
    )
