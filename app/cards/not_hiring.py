"""The card of a thread that is not about an application, as far as we can tell."""

from typing import Final

from app.cards.choices import rows
from app.cards.model import ActionName, Button, Card, Do, Section, Text
from app.domain.say import say

NOT_HIRING: Final = "not-hiring"


def not_hiring_card(*, conversation_id: str = "", unsure: bool = False) -> Card:
    """No advice where there is nothing to advise on, and the way to say that there is.

    Args:
        conversation_id: "" where nothing is kept of the thread.
        unsure: The reading is uncertain (policy.md, `ask-first`): ask.
    """
    own = {"conversation": conversation_id}
    yes = Button(say("It is an interview"), Do(ActionName.SAY_HIRING, own), primary=unsure)
    no = Button(say("Not an interview"), Do(ActionName.SAY_NOT_HIRING, own))
    headline = say("Is this about an interview?") if unsure else say("Not about an application")
    told = (
        say("It may be. Say so once, and it is remembered for this thread.")
        if unsure
        else say("This mail does not look as if it were about an interview or an application.")
    )
    kept = (
        say("Nothing of it is kept.")
        if not conversation_id
        else say("You can change that at any time.")
    )
    ways = (
        Button(say("See all"), Do(ActionName.OPEN_HOME)),
        Button(say("Open settings"), Do(ActionName.OPEN_SETTINGS)),
    )
    return Card(
        headline,
        (
            Section((Text(told), Text(kept), *rows((yes, no) if unsure else (yes,)))),
            Section(rows(ways)),
        ),
        name=NOT_HIRING,
    )
