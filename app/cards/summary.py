"""The daily summary in the settings: asked for, at which hour, and ended."""

from typing import Final

from app.cards.choices import rows
from app.cards.model import ActionName, Button, Choice, Do, Section, Text
from app.domain.say import say

HOUR: Final = "summary_hour"
HOURS: Final = range(5, 21)
USUAL: Final = 8
WHAT: Final = say(
    "On working days a draft to yourself lists what needs you, without a word of any mail. The "
    "next one takes its place, it is never sent, and weekends, public holidays and your quiet "
    "days are left out."
)


def summary_option(hour: int | None) -> Section:
    """
    Args:
        hour: At which it is made; None: not asked for.
    """
    options = tuple((str(one), f"{one:02}:00") for one in HOURS)
    choice = Choice(HOUR, say("Made at"), options, str(USUAL if hour is None else hour))
    start = say("Write me a daily summary") if hour is None else say("Save the hour")
    buttons = [Button(start, Do(ActionName.DAILY_SUMMARY, {"on": "yes"}))]
    if hour is not None:
        buttons.append(Button(say("End the summary"), Do(ActionName.DAILY_SUMMARY, {"on": "no"})))
    return Section((Text(WHAT), choice, *rows(buttons)), title=say("Daily summary"))
