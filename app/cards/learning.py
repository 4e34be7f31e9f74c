""" "What did you learn?": three questions after each round and at the end (policy.md, G10).

Parameters that travel: `conversation` and `round` (an ISO day, or "end").
"""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Final

from app.cards.choices import rows
from app.cards.days import Days
from app.cards.fields import text_field
from app.cards.model import ActionName, Button, Card, Do, Fact, Section, Text, Widget
from app.domain.looking_back.lesson import END, Lesson
from app.domain.say import say

TITLE: Final = say("What did you learn?")
QUESTIONS: Final = ("went_well", "improve", "asked")
"""The fields of a lesson; each comes back as `learning_…`."""
LATEST: Final = 6  # rounds in one card
END_WORD: Final = "end"
OWN: Final = say("Only for you: kept encrypted, shown nowhere but here and in your overview.")


def learning_sections(
    rounds: Sequence[date | None],
    lessons: Sequence[Lesson],
    *,
    conversation_id: str,
    days: Days,
    typed: Mapping[str, str],
) -> tuple[Section, ...]:
    """The questions about the latest round, with what was written; the other rounds as rows.

    Args:
        rounds: Those that are over, oldest first; none: nothing is asked yet.
        typed: What is typed already, by field name.
    """
    if not rounds:
        return ()
    noted = {lesson.round: lesson for lesson in lessons}
    elsewhere = [one for one in noted if one not in rounds]  # of a round that is dated anew since
    *others, latest = (*elsewhere, *rounds)[-LATEST:]
    widgets: list[Widget] = list(
        _questions(latest, noted.get(latest), conversation_id, days=days, typed=typed)
    )
    widgets += [_row(one, noted.get(one), conversation_id, days) for one in reversed(others)]
    is_asked_now = latest is END and END not in noted
    return (Section(tuple(widgets), title=TITLE, folded=not is_asked_now),)


def lesson_card(
    round_: date | None,
    lesson: Lesson | None,
    *,
    conversation_id: str,
    whose: str,
    days: Days,
) -> Card:
    """One round by itself."""
    back = Button(
        say("See the application"),
        Do(ActionName.OPEN_CONVERSATION, {"conversation": conversation_id}),
    )
    widgets = _questions(round_, lesson, conversation_id, days=days, typed={})
    return Card(TITLE, (Section(widgets), Section(rows((back,)))), subtitle=whose, name="learning")


def field_name(question: str) -> str:
    """Under which a typed answer comes back."""
    return f"learning_{question}"


def round_word(round_: date | None) -> str:
    """As it travels."""
    return END_WORD if round_ is END else round_.isoformat()


def about(round_: date | None, days: Days) -> str:
    """ "The interview of Monday 2 March"."""
    return (
        say("The whole application")
        if round_ is END
        else say("The interview of {day}", day=days.spell(round_))
    )


def _questions(
    round_: date | None,
    lesson: Lesson | None,
    conversation_id: str,
    *,
    days: Days,
    typed: Mapping[str, str],
) -> tuple[Widget, ...]:
    own = {"conversation": conversation_id, "round": round_word(round_)}
    known = {name: getattr(lesson, name) if lesson else "" for name in QUESTIONS}
    fields = tuple(
        text_field(field_name(name), typed.get(field_name(name)) or known[name])
        for name in QUESTIONS
    )
    save = Button(say("Save what I learned"), Do(ActionName.SAVE_LEARNING, own))
    delete = Button(say("Delete this note"), Do(ActionName.DELETE_LEARNING, own))
    return (
        Text(about(round_, days), strong=True),
        *fields,
        *rows((save, delete) if lesson else (save,)),
        Text(OWN),
    )


def _row(round_: date | None, lesson: Lesson | None, conversation_id: str, days: Days) -> Fact:
    own = {"conversation": conversation_id, "round": round_word(round_)}
    answers = [] if lesson is None else [getattr(lesson, name) for name in QUESTIONS]
    first = next((" ".join(text.split()) for text in answers if text), say("Nothing noted yet"))
    return Fact(
        about(round_, days),
        first if len(first) <= 60 else f"{first[:59]}…",
        on_click=Do(ActionName.OPEN_LEARNING, own),
    )
