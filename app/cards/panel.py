"""Thanks for the rest of a panel, once one of them has been thanked: a note each, no two alike."""

from app.cards.case import Case
from app.cards.choices import MOST_THANKED, draft_for, draftable, rows
from app.cards.fields import draft_field
from app.cards.model import ActionName, Button, Do, Section, Text
from app.cards.tuning import Sound
from app.domain.drafting.fitting import still_to_thank
from app.domain.drafting.model import DraftKind, Typed
from app.domain.say import say

KIND = DraftKind.THANK_YOU
FIELDS = ("role", "point", "signature")  # each is greeted by their own name


def panel_sections(
    case: Case, conversation_id: str, *, user_name: str, typed: Typed, sound: Sound
) -> tuple[Section, ...]:
    """A button for each who has not been thanked; nothing where there is nobody."""
    people = still_to_thank(case.conversation, case.advice, case.days.now)[:MOST_THANKED]
    if not people:
        return ()
    c = case.conversation
    own = {"conversation": conversation_id, "kind": KIND.value, **sound.parameters}
    buttons = [
        Button(draft_for(c, who), Do(ActionName.INSERT_DRAFT, {**own, "to": who.email}))
        for who in people
    ]
    told = Text(say("One thank-you is sent. The others get a note of their own, in other words."))
    names = FIELDS if draftable(case) is None else ()  # a field stands once in a card
    fields = (draft_field(name, KIND, c, typed, user_name) for name in names)
    return (Section((told, *fields, *rows(buttons)), title=say("Thank the others"), folded=True),)
