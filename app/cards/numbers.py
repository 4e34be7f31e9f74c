"""The user's own waits: each number of the policy page that people would change, and its bounds."""

from collections.abc import Mapping
from typing import Final

from app.cards.choices import rows
from app.cards.fields import LABELS, choice_field, text_field
from app.cards.model import ActionName, Button, Card, Do, Section, Text, TextField
from app.domain.policy.numbers import COUNTS, Policy
from app.domain.say import say

WAITS: Final = (
    "first_after",
    "promise_grace",
    "second_after",
    "min_gap",
    "close_after",
    "cap",
)
ZONE: Final = "zone"
COUNTRY: Final = "country"
WEEKEND: Final = "weekend"


def numbers_card(policy: Policy, *, zone_chosen: bool, typed: Mapping[str, str]) -> Card:
    """What counts for this person, to be changed within the bounds.

    Args:
        zone_chosen: The zone was typed here; else it follows what the host says.
        typed: What is typed already, by field name.
    """
    fields = tuple(_field(name, policy, typed) for name in WAITS)
    chosen = typed.get(WEEKEND, "".join(str(day) for day in sorted(policy.weekend)))
    zone = typed.get(ZONE, policy.zone.key if zone_chosen else "")
    where = (
        choice_field(WEEKEND, chosen),
        text_field(COUNTRY, typed.get(COUNTRY, policy.country)),
        text_field(ZONE, zone),
    )
    buttons = (
        Button(say("Save these numbers"), Do(ActionName.SAVE_NUMBERS), primary=True),
        Button(say("Use the usual ones"), Do(ActionName.SAVE_NUMBERS, {"usual": "yes"})),
        Button(say("Open settings"), Do(ActionName.OPEN_SETTINGS)),
    )
    return Card(
        say("Your waits"),
        (
            Section(
                (
                    Text(
                        say(
                            "Business days leave out weekends, public holidays and the days from "
                            "20 December to 2 January. Nobody is helped by writing sooner or more "
                            "often than usual, so waits can be made longer and the cap lower."
                        )
                    ),
                )
            ),
            Section((*fields, *where)),
            Section(rows(buttons)),
        ),
        name="numbers",
    )


def _field(name: str, policy: Policy, typed: Mapping[str, str]) -> TextField:
    low, high = COUNTS[name]
    value = typed.get(name) or str(getattr(policy, name))
    return TextField(
        name,
        LABELS[name],
        value=value,
        hint=say("{lowest} to {highest}", lowest=low, highest=high),
        limit=3,
    )
