"""What to change in a text of the user's own, and why: before it is inserted, or when they ask.

It never blocks, it can be asked again as often as they like, and nothing of the text is kept.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from app.cards.choices import SEE_ALL, rows
from app.cards.days import number
from app.cards.fields import text_field
from app.cards.model import ActionName, Button, Card, Do, Section, Text
from app.domain.drafting.tone import COUNTED, Finding
from app.domain.say import begun, counted, say

MOST: Final = 6
CHECK: Final = say("Check my text")
BEFORE_SENDING: Final = say("Before you send it")
CHECK_AGAIN: Final = say("Check again")
WHOLE: Final = {"whole": "yes"}
"""What a click carries that asks for the mail in the compose window, not for the typed text."""


def check_button(parameters: Mapping[str, str], text: str = CHECK) -> Button:
    """Reads what is typed under "Your text"."""
    return Button(text, Do(ActionName.CHECK_TEXT, parameters), requires=("body",))


def own_text_section(parameters: Mapping[str, str]) -> Section:
    """For a text that only the user can write: a place to have it read."""
    told = Text(say("Write or paste your text here to have its tone read. Nothing of it is kept."))
    return Section(
        (told, text_field("body"), *rows((check_button(parameters),))),
        title=say("Check your own words"),
        folded=True,
    )


def with_whole(card: Card, parameters: Mapping[str, str]) -> Card:
    """The same card with a way to have the mail read that is being written beside it."""
    button = Button(say("Check my mail"), Do(ActionName.CHECK_TEXT, {**parameters, **WHOLE}))
    told = Text(say("Reads the mail that you are writing, for this once. Nothing of it is kept."))
    section = Section((told, *rows((button,))), title=say("Check what you have written"))
    return replace(card, sections=(*card.sections[:-1], section, card.sections[-1]))


def tone_card(
    findings: Sequence[Finding], body: str, *, parameters: Mapping[str, str], asked: bool = False
) -> Card:
    """The findings, the text to change, and every way on.

    Args:
        parameters: Of the card before it: the conversation and the kind of text.
        asked: The user wanted to know; else "Insert text" was pressed.
    """
    again = Do(ActionName.INSERT_TEXT, parameters)
    anyway = Do(ActionName.INSERT_TEXT, {**parameters, "anyway": "yes"})
    buttons = [
        Button(say("Insert text"), again, primary=True, requires=("body",)),
        check_button(parameters, CHECK_AGAIN),
    ]
    if findings:
        buttons.append(Button(say("Insert it as it is"), anyway, requires=("body",)))
    title = BEFORE_SENDING if asked else say("Before you insert it")
    field = Section((text_field("body", body), *rows(buttons)))
    return _card(title, findings, field)


def whole_card(findings: Sequence[Finding], *, parameters: Mapping[str, str]) -> Card:
    """The same about the mail in the compose window, which is changed there."""
    again = Button(CHECK_AGAIN, Do(ActionName.CHECK_TEXT, {**parameters, **WHOLE}), primary=True)
    told = (Text(say("Change it in your mail, then check again.")),) if findings else ()
    return _card(BEFORE_SENDING, findings, Section((*told, *rows((again,)))))


def _fault(finding: Finding) -> str:
    """The words in question as a quotation, or a count as it is; and why."""
    if finding.fault in COUNTED:
        return say("{count}: {why}", count=begun(finding.what), why=finding.why)
    return say("“{words}”: {why}", words=finding.what, why=finding.why)


def _rest(more: int) -> str:
    return counted(
        "And {number} more, shown once these are changed.",
        "And {number} more, shown once these are changed.",
        more,
        number=number(more),
    )


def _card(title: str, findings: Sequence[Finding], last: Section) -> Card:
    told = [
        line
        for finding in findings[:MOST]
        for line in (
            Text(_fault(finding), strong=True),
            Text(finding.better),
        )
    ]
    if more := len(findings[MOST:]):
        told.append(Text(_rest(more)))
    if not findings:
        told = [Text(say("It reads calm and clear, and its length fits."))]
    return Card(
        title if findings else say("Nothing to change"),
        (Section(tuple(told)), last, Section(rows((SEE_ALL,)))),
        name="tone",
    )
