"""What a person may switch on beside the trust level."""

from app.cards.choices import rows
from app.cards.model import ActionName, Button, Do, Section, Text


def drafts_option(*, on: bool) -> Section:
    """A draft that lies ready on its day; off unless asked for."""
    told = (
        "On the day it is time to write, a draft lies ready in the thread: once a day, never sent, "
        "and taken back if an answer comes before you touch it."
    )
    button = (
        Button("Stop preparing drafts", Do(ActionName.PREPARE_DRAFTS, {"on": "no"}))
        if on
        else Button("Prepare drafts for me", Do(ActionName.PREPARE_DRAFTS, {"on": "yes"}))
    )
    return Section((Text(told), *rows((button,))), title="Prepared drafts")


def waits_option() -> Section:
    """The way to the numbers."""
    change = Button("Change the waits", Do(ActionName.OPEN_NUMBERS))
    return Section(rows((change,)), title="Your waits")
