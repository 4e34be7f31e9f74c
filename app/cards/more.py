"""What is seldom wanted: one click away, so that the card of a thread stays calm and quick."""

from app.cards.case import Case
from app.cards.choices import correct_section, rows
from app.cards.learning import END_WORD
from app.cards.model import ActionName, Button, Card, Do, Section
from app.cards.other_ways import other_ways
from app.cards.partings import withdraw_sections
from app.cards.stages import stage_section
from app.cards.tuning import Sound
from app.cards.waiting import plan_button
from app.domain.drafting.model import Typed
from app.domain.looking_back.lesson import is_over
from app.domain.policy.advice import Rule
from app.domain.say import say

MORE = "more"
TITLE = say("More about this application")
SEE_MORE = say("See more")


def doors(case: Case, conversation_id: str) -> tuple[Section, ...]:
    """The buttons that lead to this card, to the calm view of the wait, and at the end to the
    questions about what was learned."""
    if case.advice.rule is Rule.ASK_FIRST or not conversation_id:
        return ()
    own = {"conversation": conversation_id}
    buttons = [
        Button(SEE_MORE, Do(ActionName.OPEN_MORE, own)),
        *plan_button(case, conversation_id),
    ]
    if is_over(case.conversation, case.advice):
        learned = Do(ActionName.OPEN_LEARNING, {**own, "round": END_WORD})
        buttons.insert(0, Button(say("Note what I learned"), learned))
    return (Section(rows(buttons)),)


def more_card(
    case: Case, conversation_id: str, *, whose: str, user_name: str, typed: Typed, sound: Sound
) -> Card:
    """What only the user knows, other ways than mail, how far it is, and the way out; the questions
    about learning join them.

    Args:
        whose: The subtitle: employer and role.
        user_name: As in `conversation_card`, like the rest.
    """
    back = Button(
        say("See the application"),
        Do(ActionName.OPEN_CONVERSATION, {"conversation": conversation_id}),
    )
    return Card(
        TITLE,
        (
            *correct_section(case, conversation_id),
            *other_ways(case, conversation_id, user_name=typed.signature or user_name),
            *stage_section(case, conversation_id),
            *withdraw_sections(
                case, conversation_id, user_name=user_name, typed=typed, sound=sound
            ),
            Section(rows((back,))),
        ),
        subtitle=whose,
        name=MORE,
    )
