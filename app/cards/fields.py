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

LABELS: Final[Mapping[str, str]] = {
    "role": "Role",
    "name": "Name for the greeting",
    "point": "One thing you talked about",
    "signature": "Your name",
    "reply_by": "They would like your answer by",
    "body": "Your text",
    "promise_words": "What they said",
    "snooze_until": "Another day",
    "interviewed_on": "The interview was on",
    "promise_day": "They told me by phone: by",
    "stage": "Stage",
    "learning_went_well": "What went well",
    "learning_improve": "What to do differently",
    "learning_asked": "Questions they asked",
    "offer_deadline": "They want your answer by",
    "pause_until": "Another day to pause until",
    "quiet_day": "A quiet day",
    "prompt_hour": "At",
    "quiet_weekdays": "On",
}
HINTS: Final[Mapping[str, str]] = {
    "role": "As they call it, such as Backend Engineer",
    "promise_words": "Such as: we decide by Friday",
}
ANSWERS: Final = ("learning_went_well", "learning_improve", "learning_asked")
LIMITS: Final[Mapping[str, int]] = {
    "body": 4000, "name": 60, "signature": 80, "promise_words": 160, **dict.fromkeys(ANSWERS, 1000)
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
        ("", "Every day"),
        ("56", "Monday to Friday"),
        ("6", "Every day but Sunday"),
        ("5", "Every day but Saturday"),
        ("45", "Every day but Friday and Saturday"),
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
            hint = "Such as: Tuesday 10:00 or Wednesday after 14:00"
            return text_field(name, typed.point, label="New times you can offer", hint=hint)
        case _:
            return text_field(name, typed.point, hint=f"Up to {POINT[kind]} words, if you like")
