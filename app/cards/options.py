"""What a person may switch on or add beside the trust level."""

from app.cards.choices import rows
from app.cards.model import ActionName, Button, Do, Open, Section, Text
from app.domain.say import say


def drafts_option(*, on: bool) -> Section:
    """A draft that lies ready on its day; off unless asked for."""
    told = say(
        "On the day it is time to write, a draft lies ready in the thread: once a day, never sent, "
        "and taken back if an answer comes before you touch it."
    )
    button = (
        Button(say("Stop preparing drafts"), Do(ActionName.PREPARE_DRAFTS, {"on": "no"}))
        if on
        else Button(say("Prepare drafts for me"), Do(ActionName.PREPARE_DRAFTS, {"on": "yes"}))
    )
    return Section((Text(told), *rows((button,))), title=say("Prepared drafts"))


def pictures_option(*, dark: bool) -> Section:
    """Gmail tells no add-on whether it is dark; Outlook does, so there the pictures follow it."""
    told = say("Gmail does not say whether it is dark. Choose what is pleasant for you.")
    button = (
        Button(say("Use a light ground"), Do(ActionName.DARK_PICTURES, {"on": "no"}))
        if dark
        else Button(say("Use a dark ground"), Do(ActionName.DARK_PICTURES, {"on": "yes"}))
    )
    return Section((Text(told), *rows((button,))), title=say("Pictures in Gmail"))


def waits_option() -> Section:
    """The way to the numbers."""
    change = Button(say("Change the waits"), Do(ActionName.OPEN_NUMBERS))
    return Section(rows((change,)), title=say("Your waits"))


def connect_outlook(url: str) -> Button:
    """A window for Microsoft's sign-in; the card is drawn anew when it closes."""
    return Button(say("Connect Outlook account"), Open(url, reload=True))


def another_mailbox(url: str) -> Section:
    """An Outlook mailbox beside those that are there."""
    told = say(
        "Mail about one application may lie in several mailboxes. Connect them here: work, school "
        "or personal accounts. What belongs together is shown together."
    )
    buttons = (connect_outlook(url), Button(say("Refresh"), Do(ActionName.OPEN_SETTINGS)))
    return Section((Text(told), *rows(buttons)), title=say("Another mailbox"))
