"""The setting for how drafts sound, with a line of each voice."""

from collections.abc import Mapping
from typing import Final

from app.cards.choices import rows
from app.cards.model import ActionName, Button, Choice, Do, Section, Text
from app.domain.drafting.model import Voice
from app.domain.say import say

VOICE: Final = "voice"
VOICES: Final[Mapping[Voice, str]] = {
    Voice.WARM: say("Warm: “Best wishes”"),
    Voice.NEUTRAL: say("Neutral: “Kind regards”"),
    Voice.FORMAL: say("Formal: “Yours sincerely”"),
}


def voice_option(voice: Voice) -> Section:
    """One of three, for every draft from now on."""
    told = say(
        "People are greeted as they sign themselves; a title is used only where their own mail "
        "gives it."
    )
    options = tuple((one.value, text) for one, text in VOICES.items())
    save = Button(say("Save the voice"), Do(ActionName.SET_VOICE))
    choice = Choice(VOICE, say("How drafts sound"), options, voice.value)
    return Section((choice, Text(told), *rows((save,))), title=say("Your drafts"))
