"""What a template needs to say its words in one language.

`{{ say("Of {mailboxes}.", mailboxes=…) }}` and `{{ counted("one day", "{count} days", n) }}`:
Babel finds both. A value of `say` that is markup, such as a link, stays so; all else is escaped.
"""

from collections.abc import Iterable
from typing import LiteralString

from babel.lists import format_list
from babel.numbers import format_decimal
from markupsafe import Markup, escape

from app.cards.language import Language
from app.domain.say import Value, counted, say


def words_of(language: Language) -> dict[str, object]:
    """The names that a template is rendered with."""

    def said(pattern: LiteralString, **values: Value) -> Markup:
        translated = escape(language.say(say(pattern)))
        return translated.format_map(_shown(values)) if values else translated

    def said_of(one: LiteralString, other: LiteralString, count: int, **values: Value) -> Markup:
        return escape(language.say(counted(one, other, count, **values)))

    def _shown(values: dict[str, Value]) -> dict[str, Value]:
        return {
            name: language.say(value) if isinstance(value, str) else value
            for name, value in values.items()
        }

    def decimals(numbers: Iterable[float]) -> str:
        shown = [format_decimal(one, format="0.0", locale=language.locale) for one in numbers]
        return format_list(shown, locale=language.locale)

    return {"say": said, "counted": said_of, "decimals": decimals, "lang": language.tag}
