"""Where an application stands, in words, and the choice that corrects it."""

from collections.abc import Mapping
from functools import lru_cache
from typing import Final

from app.cards.case import Case, sentence
from app.cards.choices import rows
from app.cards.fields import LABELS
from app.cards.model import ActionName, Button, Choice, Do, Section, Text, Widget
from app.domain.policy.advice import Rule
from app.domain.say import say
from app.domain.stage_name import StageName

FIELD: Final = "stage"
AS_READ: Final = "as-read"
"""The value of the choice that takes the user's word back."""
NAMES: Final[Mapping[StageName, str]] = {
    StageName.APPLIED: say("Applied"),
    StageName.SCHEDULING: say("Finding a time"),
    StageName.INTERVIEW: say("Interview fixed"),
    StageName.WAITING: say("Waiting for their word"),
    StageName.ANSWERED: say("They answered"),
    StageName.OFFER: say("Offer"),
    StageName.DECLINED: say("They declined"),
    StageName.CLOSED: say("Closed"),
}
"""As the user chooses them."""
WAITING_AFTER: Final = say("Waiting after the interview")
WITHDRAWN: Final = say("Withdrawn")
TITLE: Final = say("Where it stands")
SAVE: Final = say("Save the stage")
AS_THE_MAIL_SAYS: Final = say("As the mail says")
FOUND: Final = say("Found from your mail. If it is wrong, choose what is right.")


def stage_words(case: Case) -> str:
    """The stage in a few words: "Round 2 on Monday 9 March", "Waiting after the interview"."""
    stage = case.stage
    match stage.name:
        case StageName.INTERVIEW if stage.interview is not None:
            on = case.days.on(stage.interview.starts_at)
            if stage.round == 1:
                return say("Interview {on}", on=on)
            return say("Round {round} {on}", round=stage.round, on=on)
        case StageName.WAITING if stage.interview is not None:
            if stage.round == 1:
                return WAITING_AFTER
            return say("Waiting after round {round}", round=stage.round)
        case StageName.CLOSED if case.conversation.withdrawn_at is not None:
            return WITHDRAWN
        case _:
            return NAMES[stage.name]


def stage_section(case: Case, conversation_id: str) -> tuple[Section, ...]:
    """Folded: what is found, and a choice for where it is wrong. Nothing where it is not even
    known whether this is an application."""
    if case.advice.rule is Rule.ASK_FIRST:
        return ()
    save = Button(SAVE, Do(ActionName.SAY_STAGE, {"conversation": conversation_id}))
    widgets: tuple[Widget, ...] = (
        Text(sentence(stage_words(case)), strong=True),
        Text(_why(case)),
        _choice(case.stage.name, case.stage.by_user),
        *rows((save,)),
    )
    return (Section(widgets, title=TITLE, folded=True),)


@lru_cache(maxsize=2 * len(StageName))
def _choice(name: StageName, by_user: bool) -> Choice:  # noqa: FBT001 - a cache's key
    """The same for every application at this stage; by the user's word, with a way back."""
    options = [(one.value, text) for one, text in NAMES.items()]
    if by_user:
        options.append((AS_READ, AS_THE_MAIL_SAYS))
    return Choice(FIELD, LABELS[FIELD], tuple(options), selected=name.value)


def _why(case: Case) -> str:
    said = case.conversation.said_stage
    if said is None:
        return FOUND
    return say(
        "You set this {on}. It holds until newer mail moves the application on.",
        on=case.days.on(said.at),
    )
