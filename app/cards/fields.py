"""The fields a person can type into, by the name under which they come back."""

from collections.abc import Mapping
from datetime import date
from typing import Final

from app.cards.model import Choice, DateField, TextField
from app.domain.conversation import Conversation
from app.domain.drafting.clean import role_of
from app.domain.drafting.lengths import POINT
from app.domain.drafting.model import DraftKind, Typed, Voice
from app.domain.drafting.names import addressee, greeting_name
from app.domain.message import Address
from app.domain.say import counted, say

LABELS: Final[Mapping[str, str]] = {
    "role": say("Role"),
    "name": say("Name for the greeting"),
    "point": say("One thing you talked about"),
    "signature": say("Your name"),
    "reply_by": say("They would like your answer by"),
    "body": say("Your text"),
    "promise_words": say("What they said"),
    "snooze_until": say("Another day"),
    "interviewed_on": say("The interview was on"),
    "promise_day": say("They told me by phone: by"),
    "stage": say("Stage"),
    "learning_went_well": say("What went well"),
    "learning_improve": say("What to do differently"),
    "learning_asked": say("Questions they asked"),
    "offer_deadline": say("They want your answer by"),
    "pause_until": say("Another day to pause until"),
    "quiet_day": say("A quiet day"),
    "prompt_hour": say("At"),
    "quiet_weekdays": say("On"),
    "first_after": say("First check-in: business days after the interview"),
    "promise_grace": say("After a day they named: business days to wait"),
    "second_after": say("Second check-in: business days after the first"),
    "min_gap": say("Between two notes: at least so many business days"),
    "close_after": say("Let it rest: business days after the second"),
    "cap": say("Most check-ins without an answer"),
    "weekend": say("Working week"),
    "country": say("Country, for public holidays"),
    "zone": say("Time zone"),
}
NEW_TIMES: Final = say("New times you can offer")
SUCH_TIMES: Final = say("Such as: Tuesday 10:00 or Wednesday after 14:00")
POINT_HINTS: Final[Mapping[DraftKind, str]] = {
    kind: counted("Up to {count} word, if you like", "Up to {count} words, if you like", most)
    for kind, most in POINT.items()
}
HINTS: Final[Mapping[str, str]] = {
    "role": say("As they call it, such as Backend Engineer"),
    "promise_words": say("Such as: we decide by Friday"),
    "country": say("Two letters, such as GB; empty follows your mail program"),
    "zone": say("Such as Europe/London; empty follows your mail program"),
}
ANSWERS: Final = ("learning_went_well", "learning_improve", "learning_asked")
LIMITS: Final[Mapping[str, int]] = {
    "body": 4000, "name": 60, "signature": 80, "promise_words": 160, "country": 2, "zone": 60,
    **dict.fromkeys(ANSWERS, 1000),
}  # fmt: skip
LINES: Final[Mapping[str, int]] = {
    "body": 12, "point": 2, "promise_words": 2, **dict.fromkeys(ANSWERS, 3)
}  # fmt: skip
DATES: Final = (
    "snooze_until",
    "interviewed_on",
    "promise_day",
    "reply_by",
    "offer_deadline",
    "pause_until",
    "quiet_day",
)
CHOICES: Final[Mapping[str, tuple[tuple[str, str], ...]]] = {
    "prompt_hour": tuple((str(hour), f"{hour:02}:00") for hour in range(24)),
    "quiet_weekdays": (
        ("", say("Every day")),
        ("56", say("Monday to Friday")),
        ("6", say("Every day but Sunday")),
        ("5", say("Every day but Saturday")),
        ("45", say("Every day but Friday and Saturday")),
    ),
    "weekend": (  # by the days of the week that do not count
        ("56", say("Monday to Friday")),
        ("45", say("Sunday to Thursday")),
        ("6", say("Monday to Saturday")),
        ("4", say("Saturday to Thursday")),
    ),
}
"""What can be chosen under a name; quiet weekdays by their numbers, 0 for Monday."""


def text_field(name: str, value: str = "", *, label: str = "", hint: str = "") -> TextField:
    """A field under one of the names above."""
    return TextField(
        name,
        label or LABELS.get(name, name),
        value=value,
        hint=hint or HINTS.get(name, ""),
        lines=LINES.get(name, 1),
        limit=LIMITS.get(name, 200),
    )


def date_field(name: str, value: date | None = None) -> DateField:
    """A day under one of the names above."""
    return DateField(name, LABELS.get(name, name), value)


def choice_field(name: str, selected: str) -> Choice:
    """A choice under one of the names above."""
    return Choice(name, LABELS[name], CHOICES[name], selected)


def field_again(name: str, value: str) -> TextField | DateField | Choice:
    """A field that comes back with what was typed into it: text, or a day as ISO 8601."""
    if name in CHOICES:
        return choice_field(name, value)
    if name not in DATES:
        return text_field(name, value)
    try:
        return date_field(name, date.fromisoformat(value[:10]))
    except ValueError:
        return date_field(name)


def draft_field(
    name: str,
    kind: DraftKind,
    conversation: Conversation,
    typed: Typed,
    user_name: str,
    *,
    to: Address | None = None,
    voice: Voice = Voice.NEUTRAL,
) -> TextField | DateField:
    """A field of the draft: what was typed before, else what is known."""
    match name:
        case "role":
            return text_field(name, typed.role or role_of(conversation.role))
        case "name":
            known = greeting_name(addressee(conversation, to), conversation.employer, voice)
            return text_field(name, typed.name or known)
        case "signature":
            return text_field(name, typed.signature or user_name)
        case "reply_by":
            return date_field(name, typed.reply_by)
        case _ if kind is DraftKind.NO_SHOW:
            return text_field(name, typed.point, label=NEW_TIMES, hint=SUCH_TIMES)
        case _:
            return text_field(name, typed.point, hint=POINT_HINTS[kind])
