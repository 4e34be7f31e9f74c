"""Where an application stands, in words, and the choice that corrects it."""

from collections.abc import Mapping
from functools import lru_cache
from typing import Final

from app.cards.case import Case
from app.cards.choices import rows
from app.cards.fields import LABELS
from app.cards.model import ActionName, Button, Choice, Do, Section, Text, Widget
from app.domain.policy.advice import Rule
from app.domain.say import begun
from app.domain.stage import Stage
from app.domain.stage_name import StageName

FIELD: Final = "stage"
AS_READ: Final = "as-read"
"""The value of the choice that takes the user's word back."""
NAMES: Final[Mapping[StageName, str]] = {
    StageName.APPLIED: "Applied",
    StageName.SCHEDULING: "Finding a time",
    StageName.INTERVIEW: "Interview fixed",
    StageName.WAITING: "Waiting for their word",
    StageName.ANSWERED: "They answered",
    StageName.OFFER: "Offer",
    StageName.DECLINED: "They declined",
    StageName.CLOSED: "Closed",
}
"""As the user chooses them."""


def stage_words(case: Case) -> str:
    """The stage in a few words: "Round 2 on Monday 9 March", "Waiting after the interview"."""
    stage = case.stage
    match stage.name:
        case StageName.INTERVIEW if stage.interview is not None:
            return f"{_round(stage)} {case.days.on(stage.interview.starts_at)}"
        case StageName.WAITING if stage.interview is not None:
            name = "the interview" if stage.round == 1 else f"round {stage.round}"
            return f"Waiting after {name}"
        case StageName.CLOSED if case.conversation.withdrawn_at is not None:
            return "Withdrawn"
        case _:
            return NAMES[stage.name]


def stage_section(case: Case, conversation_id: str) -> tuple[Section, ...]:
    """Folded: what is found, and a choice for where it is wrong. Nothing where it is not even
    known whether this is an application."""
    if case.advice.rule is Rule.ASK_FIRST:
        return ()
    save = Button("Save the stage", Do(ActionName.SAY_STAGE, {"conversation": conversation_id}))
    widgets: tuple[Widget, ...] = (
        Text(f"{stage_words(case)}.", strong=True),
        Text(_why(case)),
        _choice(case.stage.name, case.stage.by_user),
        *rows((save,)),
    )
    return (Section(widgets, title="Where it stands", folded=True),)


@lru_cache(maxsize=2 * len(StageName))
def _choice(name: StageName, by_user: bool) -> Choice:  # noqa: FBT001 - a cache's key
    """The same for every application at this stage; by the user's word, with a way back."""
    options = [(one.value, text) for one, text in NAMES.items()]
    if by_user:
        options.append((AS_READ, "As the mail says"))
    return Choice(FIELD, LABELS[FIELD], tuple(options), selected=name.value)


def _why(case: Case) -> str:
    said = case.conversation.said_stage
    if said is None:
        return "Found from your mail. If it is wrong, choose what is right."
    return (
        f"{begun(case.days.near(said.at))} you set this. It holds until newer mail moves the "
        "application on."
    )


def _round(stage: Stage) -> str:
    return "Interview" if stage.round == 1 else f"Round {stage.round}"
