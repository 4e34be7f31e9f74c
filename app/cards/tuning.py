""" "Shorter" and "warmer": how the next draft is to sound, beside the button that inserts it.

The wish travels in the parameters `voice` and `length` of the action, and is kept nowhere.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from app.cards.model import ActionName, Button, Buttons, Do, Text
from app.domain.drafting.model import DraftKind, Length, Manner, Voice
from app.domain.say import say

WARMER: Final[Mapping[Voice, Voice]] = {Voice.FORMAL: Voice.NEUTRAL, Voice.NEUTRAL: Voice.WARM}
SHORTER_TEXT: Final = say("Make it shorter")
WARMER_TEXT: Final = say("Make it warmer")
USUAL_TEXT: Final = say("Use the usual text")
TOLD: Final[Mapping[Manner, str]] = {
    Manner(Voice.WARM): say("The text is warm."),
    Manner(Voice.NEUTRAL): say("The text is neutral."),
    Manner(Voice.FORMAL): say("The text is formal."),
    Manner(Voice.WARM, Length.SHORT): say("The text is warm, and short."),
    Manner(Voice.NEUTRAL, Length.SHORT): say("The text is neutral, and short."),
    Manner(Voice.FORMAL, Length.SHORT): say("The text is formal, and short."),
}
COMPOSING: Final = "compose"  # of the parameter `where`


@dataclass(frozen=True, slots=True)
class Sound:
    """The voice that the user prefers, and what they asked for this one draft."""

    preferred: Voice = Voice.NEUTRAL
    asked: Manner | None = None

    @property
    def manner(self) -> Manner:
        return self.asked or Manner(self.preferred)

    @property
    def parameters(self) -> dict[str, str]:
        """As an action carries what was asked for; nothing where nothing was."""
        return parameters(self.asked) if self.asked else {}


USUAL: Final = Sound()


def parameters(manner: Manner) -> dict[str, str]:
    """A manner as an action carries it."""
    return {"voice": manner.voice.value, "length": manner.length.value}


def asked_in(given: Mapping[str, str]) -> Manner | None:
    """The manner that an action carried; None where it carried none, or none of ours."""
    if "voice" not in given:
        return None
    try:
        return Manner(Voice(given.get("voice", "")), Length(given.get("length", "")))
    except ValueError:
        return None


def tune_widgets(
    kind: DraftKind, conversation_id: str, sound: Sound, *, where: str = ""
) -> tuple[Text | Buttons, ...]:
    """What this draft will be like where that was asked for, and what else it could be."""
    own = {"conversation": conversation_id, "kind": kind.value}
    own |= {"where": where} if where else {}
    now = sound.manner
    choices: list[tuple[str, Manner]] = []
    if now.length is Length.USUAL:
        choices.append((SHORTER_TEXT, Manner(now.voice, Length.SHORT)))
    if now.voice in WARMER:
        choices.append((WARMER_TEXT, Manner(WARMER[now.voice], now.length)))
    if now != Manner(sound.preferred):
        choices.append((USUAL_TEXT, Manner(sound.preferred)))
    buttons = tuple(
        Button(text, Do(ActionName.TUNE_DRAFT, {**own, **parameters(manner)}))
        for text, manner in choices
    )
    told = (Text(TOLD[now]),) if sound.asked else ()
    return (*told, Buttons(buttons)) if buttons else told
