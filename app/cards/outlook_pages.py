"""The pages around the Outlook card: the pane itself, the end of a sign-in, the event runtime.

They hold no data of anybody, so they need nobody to be signed in. `office_js` is the address of
Microsoft's library; its content-delivery copy is the only one that may be used.
"""

from typing import Final

from app.cards.in_templates import words_of
from app.cards.language import ENGLISH, Language
from app.cards.outlook import TEMPLATES
from app.cards.pane_words import WORDS

SURFACES: Final = ("read", "compose")


def pane_page(
    *,
    office_js: str,
    surface: str,
    privacy_url: str,
    help_url: str,
    naa_js: str = "",
    client_id: str = "",
    language: Language = ENGLISH,
) -> str:
    """The task pane before anything is known: it says what it is also outside of Outlook.

    Args:
        surface: "read" or "compose"; anything else reads.
        naa_js: Address of Microsoft's msal-browser, for nested app authentication; "" is off.
        client_id: Of our registration, for the same; "" is off.
    """
    return TEMPLATES.get_template("pane.html").render(
        office_js=office_js,
        surface=surface if surface in SURFACES else SURFACES[0],
        privacy_url=privacy_url,
        help_url=help_url,
        naa_js=naa_js,
        client_id=client_id,
        words={name: language.say(text) for name, text in WORDS.items()},
        **words_of(language),
    )


def signed_in_page(
    *, office_js: str, code: str | None, problem: str | None, language: Language = ENGLISH
) -> str:
    """The last page of the sign-in window: hands the pane its one-time code, or says what failed.

    Args:
        code: The pane swaps it, with its verifier, for a token; worth nothing to anybody else.
        problem: A sentence or two for the person.
    """
    return TEMPLATES.get_template("signed_in.html").render(
        office_js=office_js,
        code=code or "",
        problem=language.say(problem) if problem else "",
        **words_of(language),
    )


def events_page(*, office_js: str, language: Language = ENGLISH) -> str:
    """What the browser-based Outlooks load to run the event script in."""
    return TEMPLATES.get_template("events.html").render(office_js=office_js, **words_of(language))


def events_script(base_url: str) -> str:
    """The event script, which knows our address: classic Outlook on Windows has no location."""
    return TEMPLATES.get_template("events.js").render(base_url=base_url.rstrip("/"))
