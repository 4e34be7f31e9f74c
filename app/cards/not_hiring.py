"""The card of a thread that is not about an application, as far as we can tell."""

from typing import Final

from app.cards.choices import rows
from app.cards.model import ActionName, Button, Card, Do, Section, Text

NOT_HIRING: Final = "not-hiring"


def not_hiring_card(*, conversation_id: str = "", unsure: bool = False) -> Card:
    """No advice where there is nothing to advise on, and the way to say that there is.

    Args:
        conversation_id: "" where nothing is kept of the thread.
        unsure: The reading is uncertain (policy.md, `ask-first`): ask.
    """
    own = {"conversation": conversation_id}
    yes = Button("It is an interview", Do(ActionName.SAY_HIRING, own), primary=unsure)
    no = Button("Not an interview", Do(ActionName.SAY_NOT_HIRING, own))
    headline = "Is this about an interview?" if unsure else "Not about an application"
    told = (
        "It may be. Say so once, and it is remembered for this thread."
        if unsure
        else "This mail does not look as if it were about an interview or an application."
    )
    kept = "Nothing of it is kept." if not conversation_id else "You can change that at any time."
    ways = (
        Button("See all", Do(ActionName.OPEN_HOME)),
        Button("Open settings", Do(ActionName.OPEN_SETTINGS)),
    )
    return Card(
        headline,
        (
            Section((Text(told), Text(kept), *rows((yes, no) if unsure else (yes,)))),
            Section(rows(ways)),
        ),
        name=NOT_HIRING,
    )
