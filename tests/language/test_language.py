"""What is said keeps how it was made, and comes out right in another language."""

from datetime import UTC, date, datetime
from gettext import NullTranslations
from zoneinfo import ZoneInfo

import pytest
from babel import Locale

from app.cards.days import Days
from app.cards.language import ENGLISH, Language, language_of, languages
from app.domain.say import begun, counted, day_name, listed, say, together

TRANSLATED = {
    "Wait until {day}": "Bis {day} warten",
    "tomorrow": "morgen",
    "{who} said “{quote}”.": "„{quote}“, sagte {who}.",
    "they": "sie",
    "EEEE d MMMM": "EEEE, d. MMMM",
    "EEEE d MMMM y": "EEEE, d. MMMM y",
}


class Few(NullTranslations):
    """A catalogue of a few patterns."""

    def gettext(self, message: str) -> str:
        return TRANSLATED.get(message, message)

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        return "{number} Werktag" if n == 1 else "{number} Werktage"


GERMAN = Language(Locale("de"), Few())
DAY = day_name(date(2026, 3, 9))


@pytest.mark.parametrize(
    ("said", "english", "german"),
    [
        (say("Wait until {day}", day=DAY), "Wait until Monday 9 March", "Bis Montag, 9. März warten"),
        (say("Wait until {day}", day=say("tomorrow")), "Wait until tomorrow", "Bis morgen warten"),
        (say("{who} said “{quote}”.", who="Dana", quote="a {b}"), "Dana said “a {b}”.", "„a {b}“, sagte Dana."),
        (say("{braces} without values"), "{braces} without values", "{braces} without values"),
        (counted("{number} business day", "{number} business days", 1, number="1"), "1 business day", "1 Werktag"),
        (counted("{number} business day", "{number} business days", 3, number="3"), "3 business days", "3 Werktage"),
        (begun(say("tomorrow")), "Tomorrow", "Morgen"),
        (listed(["Dana", "Lee", say("they")]), "Dana, Lee and they", "Dana, Lee und sie"),
        (listed([say("they")]), "they", "sie"),
        (together(say("they"), "", say("tomorrow"), by=" · "), "they · tomorrow", "sie · morgen"),
        (day_name(date(2027, 3, 9), with_year=True), "Tuesday 9 March 2027", "Dienstag, 9. März 2027"),
        ("tomorrow", "tomorrow", "tomorrow"),  # a word of somebody else
    ],
)  # fmt: skip
def test_in_both(said: str, english: str, german: str) -> None:
    assert said == english
    assert ENGLISH.say(said) == english
    assert GERMAN.say(said) == german


def test_a_day_follows_the_language() -> None:
    assert language_of("es").say(DAY) == "lunes 9 de marzo"
    assert language_of("de").say(DAY) == "Montag, 9. März"


@pytest.mark.parametrize("tag", ["", "en", "en-US", "xx", "--", "e\n"])
def test_english_is_for_who_has_no_catalogue(tag: str) -> None:
    assert language_of(tag) is ENGLISH


def test_each_catalogue_is_found_by_every_region() -> None:
    for language in languages():
        assert language_of(language.tag) is language
        assert language_of(f"{language.tag}-XX") is language
        assert language_of(f" {language.tag.upper()}_xx ") is language


IN_MARCH = Days(datetime(2026, 3, 4, 9, tzinfo=UTC), ZoneInfo("UTC"))


@pytest.mark.parametrize(
    ("day", "english", "spanish"),
    [
        (4, "Wait until today", "Espera hasta hoy"),
        (5, "Wait until tomorrow", "Espera hasta mañana"),
        (9, "Wait until Monday 9 March", "Espera hasta el lunes 9 de marzo"),
    ],
)
def test_a_day_in_a_sentence_has_its_article(day: int, english: str, spanish: str) -> None:
    """ "hoy" has none."""
    said = say("Wait until {day}", day=IN_MARCH.near(date(2026, 3, day)))
    assert (said, language_of("es").say(said)) == (english, spanish)


def test_a_day_alone_has_no_article() -> None:
    alone = IN_MARCH.alone(date(2026, 3, 9))
    assert language_of("es").say(alone) == "lunes 9 de marzo"
