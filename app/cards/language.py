"""What is said, in the language of who reads it.

One gettext catalogue a language (`locales/*.po`, read by Babel), with the English pattern as its
key; `locales/afterword.pot` is all of the English. Days are spelled and lists joined as the Unicode
CLDR has it. A text without a translation stays English.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache, cached_property, lru_cache
from gettext import GNUTranslations, NullTranslations
from io import BytesIO
from pathlib import Path
from typing import Final

from babel import Locale
from babel.dates import format_date
from babel.lists import format_list
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

from app.domain.say import Begun, DayName, Listed, Saying, Together, Value, say

LOCALES: Final = Path(__file__).parent / "locales"
DAY: Final = say("EEEE d MMMM")
DAY_OF_A_YEAR: Final = say("EEEE d MMMM y")
"""Date patterns of the CLDR: it has the shorter one with a cut weekday only, and a catalogue may do
without a comma in the middle of a sentence."""


@dataclass(frozen=True)
class Language:
    """One language, with all that differs in it."""

    locale: Locale
    translations: NullTranslations = field(default_factory=NullTranslations, repr=False)

    @property
    def tag(self) -> str:
        """As `lang` of a page has it (BCP 47)."""
        return self.locale.language

    @cached_property
    def is_english(self) -> bool:
        """What is said is English as it is."""
        return self.tag == "en"

    def say(self, text: str) -> str:
        """The same in this language; what is no saying of ours stays as it is."""
        if self.is_english:
            return text
        match text:
            case Saying():
                return self._saying(text)
            case DayName():
                return self._day(text)
            case Together():
                return "".join(map(self.say, text.parts))
            case Listed():
                return format_list([self.say(part) for part in text.parts], locale=self.locale)
            case Begun():
                said = self.say(text.text)
                return said[:1].upper() + said[1:]
            case _:
                return text

    def _saying(self, said: Saying) -> str:
        if said.plural:
            pattern = self.translations.ngettext(
                said.pattern, said.plural, int(said.values["count"])
            )
        else:
            pattern = self.translations.gettext(said.pattern)
        return pattern.format_map(self._values(said.values)) if said.values else pattern

    def _values(self, values: Mapping[str, Value]) -> dict[str, Value]:
        return {
            name: self.say(value) if isinstance(value, str) else value
            for name, value in values.items()
        }

    def _day(self, said: DayName) -> str:
        pattern = DAY_OF_A_YEAR if said.with_year else DAY
        return format_date(said.day, self.say(pattern), locale=self.locale)


ENGLISH: Final = Language(Locale("en", "GB"))


@lru_cache(maxsize=256)
def language_of(tag: str) -> Language:
    """The language of a locale such as `de-AT` or `es_MX`; English where there is no catalogue."""
    return known_language(tag) or ENGLISH


def known_language(tag: str) -> Language | None:
    """The same; None where there is no catalogue."""
    name = re.split("[-_]", tag.strip().lower(), maxsplit=1)[0]
    return ENGLISH if name == ENGLISH.tag else _others().get(name)


def in_the_language(tag: str, text: str) -> str:
    """What is said, for somebody whose language is remembered and whose host is not there."""
    return language_of(tag).say(text)


def languages() -> tuple[Language, ...]:
    """All that there is a catalogue for, English first."""
    return (ENGLISH, *_others().values())


@cache
def _others() -> Mapping[str, Language]:
    """Read once, when somebody comes first."""
    return {path.stem: _read(path) for path in sorted(LOCALES.glob("*.po"))}


def _read(path: Path) -> Language:
    locale = Locale(path.stem)
    compiled = BytesIO()
    with path.open("rb") as file:
        write_mo(compiled, read_po(file, locale=locale))
    compiled.seek(0)
    return Language(locale, GNUTranslations(compiled))
