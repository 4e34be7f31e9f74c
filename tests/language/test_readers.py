"""A page comes in the language that its reader asks for."""

from urllib.parse import urlencode

import pytest
from fastapi import Request
from hypothesis import given
from hypothesis import strategies as st

from app.cards.language import ENGLISH, Language, language_of, languages
from app.web.reader import accepted, pane_reader, reader

GERMAN, SPANISH = language_of("de"), language_of("es")


@pytest.mark.parametrize(
    ("header", "language"),
    [
        ("", ENGLISH),
        ("de", GERMAN),
        ("de-AT", GERMAN),
        ("DE-at;q=0.9", GERMAN),
        ("es-419, de", SPANISH),
        ("de;q=0.4, es;q=0.8", SPANISH),
        ("de ; q=0.8 ,es; Q=0.9", SPANISH),
        ("en-GB, de;q=0.9", ENGLISH),
        ("fr, de-CH;q=0.8, en;q=0.5", GERMAN),
        ("fr, sv", ENGLISH),
        ("de;q=0, es;q=0.1", SPANISH),
        ("de;q=0", ENGLISH),
        ("de;q=0.000", ENGLISH),
        ("*", ENGLISH),
        ("*, de;q=0.5", GERMAN),
        ("de;q=x, es", SPANISH),
        ("de;q=2, es;q=0.2", SPANISH),
        ("de;q=0.1234, es;q=0.01", SPANISH),
        (",,;q=1,de", GERMAN),
        ("../de, <es>", ENGLISH),
        ("de;q=0.5, es;q=0.5", GERMAN),
        (", ".join(["fr"] * 20 + ["de"]), ENGLISH),
    ],
)
def test_the_wish_of_a_browser(header: str, language: Language) -> None:
    assert accepted(header) is language


@given(st.text(max_size=60) | st.text("deens-,;q=.01* ", max_size=40))
def test_any_header_is_some_language(header: str) -> None:
    assert accepted(header) in languages()


def asked(accept: str, **query: str) -> Request:
    headers = [(b"accept-language", one.encode()) for one in accept.split("|") if one]
    return Request({"type": "http", "headers": headers, "query_string": urlencode(query).encode()})


@pytest.mark.parametrize(
    ("told", "accept", "language"),
    [
        ("", "es", SPANISH),
        ("Outlook$Web$16.01$de-DE", "es", GERMAN),
        ("Outlook$Win32$16.01$de-DE$telemetry$isDialog$$0", "es", GERMAN),
        ("Outlook|Mac|16.02|de-DE|c0de", "es", GERMAN),
        ("Outlook$Web$16.01$en-US", "es", ENGLISH),
        ("Outlook$Web$16.01$fr-FR", "es", SPANISH),
        ("Outlook$Web", "es", SPANISH),
        ("<script>", "", ENGLISH),
    ],
)
def test_the_pane_speaks_as_outlook_does_else_as_the_browser(
    told: str, accept: str, language: Language
) -> None:
    assert pane_reader(asked(accept, _host_Info=told)) is language


def test_a_wish_in_several_lines_is_one() -> None:
    assert reader(asked("fr|de;q=0.2|es;q=0.3")) is SPANISH
