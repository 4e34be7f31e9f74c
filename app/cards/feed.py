"""The calendar in the settings: made, changed, renewed, switched off. Its address is shown once."""

from typing import Final

from app.cards.choices import rows
from app.cards.model import ActionName, Button, Card, Choice, Do, Section, Text
from app.domain.say import say

HOUR: Final = "feed_hour"
ALL_DAY: Final = "all-day"
HOURS: Final = range(6, 22)
WHAT: Final = say(
    "Your next sensible days in the calendar that you use anyway, each with a reminder: the "
    "employer and what to do, nothing of any mail."
)
HOW: Final = say(
    "In Google Calendar: Other calendars, From URL. In Outlook: Add calendar, Subscribe from web. "
    "On an iPhone or iPad: Settings, Calendar accounts, Add subscribed calendar."
)
ONLY_NOW: Final = say(
    "Whoever has the address can read this calendar, so it is shown only now: copy it into your "
    "calendar and pass it on to nobody. You can replace it at any time."
)


def feed_option() -> Section:
    """The way to it from the settings."""
    set_up = Button(say("Open calendar feed"), Do(ActionName.OPEN_FEED))
    return Section(rows((set_up,)), title=say("In your calendar"))


def feed_card(*, on: bool, hour: int | None, address: str = "") -> Card:
    """
    Args:
        on: Whether there is an address that works.
        hour: Of the day at which events stand; None: all-day.
        address: The one just made; "" where it was shown before.
    """
    told = (
        Text(say("Your calendar's address"), strong=True),
        Text(address),
        Text(ONLY_NOW),
        Text(HOW),
    )
    state = say("It is switched on.") if on else say("It is switched off.")
    first = told if address else (Text(WHAT), Text(state))
    make = Button(
        say("Make a new address") if on else say("Make an address"), Do(ActionName.MAKE_FEED)
    )
    save = Button(say("Save the time"), Do(ActionName.SAVE_FEED))
    end = Button(say("Switch it off"), Do(ActionName.END_FEED))
    buttons = (save, make, end) if on else (make,)
    more = say("A new address ends the one before, also where somebody else has it.") if on else ""
    return Card(
        say("Calendar feed"),
        (
            Section(first),
            Section((_choice(hour), *rows(buttons), *((Text(more),) if more else ()))),
            Section(rows((Button(say("Open settings"), Do(ActionName.OPEN_SETTINGS)),))),
        ),
        name="feed",
    )


def _choice(hour: int | None) -> Choice:
    times = {one: f"{one:02}:00" for one in HOURS}
    hours = tuple((str(one), say("At {time}", time=time)) for one, time in times.items())
    options = ((ALL_DAY, say("All day, alarm at 09:00")), *hours)
    return Choice(
        HOUR, say("When it stands there"), options, ALL_DAY if hour is None else str(hour)
    )
