"""A language that nobody speaks: every pattern of ours is longer, accented and in brackets, so that
what no catalogue knows, and what is cut off, can be seen."""

from dataclasses import dataclass, field
from gettext import NullTranslations
from typing import Final

from babel import Locale

from app.cards.language import Language

ACCENTED: Final = str.maketrans("aceinosuyACEINOSUY", "àçéíñöšûýÀÇÉÍÑÖŠÛÝ")
LONGER: Final = 0.3  # German is about so much longer than English


def disguised(pattern: str) -> str:
    """ "Wait until {day}" → "⟦Wàít ûñtíl {day}ẽẽẽẽ⟧"; the names in braces stay."""
    pieces = pattern.replace("{", "\0{").replace("}", "}\0").split("\0")
    body = "".join(one if one.startswith("{") else one.translate(ACCENTED) for one in pieces)
    return f"⟦{body}{'ẽ' * round(LONGER * len(pattern))}⟧"


class Disguise(NullTranslations):
    """Translates everything."""

    def gettext(self, message: str) -> str:
        return message if message.startswith("EEEE") else disguised(message)  # a date pattern

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        return disguised(msgid1 if n == 1 else msgid2)


@dataclass(frozen=True)
class Pseudo(Language):
    """Also remembers every plain text it was given: names, quotations, and what was forgotten."""

    locale: Locale = field(default_factory=lambda: Locale("de"))
    translations: NullTranslations = field(default_factory=Disguise)
    plain: set[str] = field(default_factory=set, compare=False)

    def say(self, text: str) -> str:
        if type(text) is str and any(letter.isalpha() for letter in text):
            self.plain.add(text)
        return super().say(text)
