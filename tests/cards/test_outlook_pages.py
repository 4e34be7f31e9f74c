"""The shell, the end of a sign-in and the event runtime: useful alone, with nothing inline."""

import json
import re

import pytest

from app.cards.outlook_pages import events_page, events_script, pane_page, signed_in_page
from tests.cards.strict_html import StrictHtml

OFFICE = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js"
EVIL = "\"'><script>alert(1)</script>"
SHELL = pane_page(office_js=OFFICE, surface="read", privacy_url="https://a.example/privacy", help_url="https://a.example/help")  # fmt: skip


@pytest.mark.parametrize(
    "html",
    [
        SHELL,
        pane_page(office_js=OFFICE, surface=EVIL, privacy_url="https://a.example/p", help_url="https://a.example/h", naa_js="https://alcdn.example/msal.js", client_id=EVIL),
        events_page(office_js=OFFICE),
        signed_in_page(office_js=OFFICE, code="c0de", problem=None),
        signed_in_page(office_js=OFFICE, code=EVIL, problem=EVIL),
    ],
)  # fmt: skip
def test_a_page_is_well_formed_and_loads_office_before_our_script(html: str) -> None:
    read = StrictHtml(html.removeprefix("<!doctype html>"))
    assert read.faults == []
    scripts = [a["src"] for a in read.all("script")]
    assert scripts[0] == OFFICE
    assert all(src.startswith("/static/outlook/") for src in scripts[1:])
    assert html.index("<script") < html.index("</head>")


def test_the_shell_says_what_it_is_before_any_script() -> None:
    read = StrictHtml(SHELL)
    visible = SHELL.partition("<main>")[2].partition("</main>")[0]
    assert "when to write, when to wait" in visible
    assert "needs JavaScript" in visible
    assert {a.get("href") for a in read.all("a")} >= {"https://a.example/privacy", "https://a.example/help"}  # fmt: skip


@pytest.mark.parametrize(
    ("asked", "shown"), [("read", "read"), ("compose", "compose"), ("x", "read"), ("", "read")]
)
def test_a_surface_is_one_of_two(asked: str, shown: str) -> None:
    html = pane_page(office_js=OFFICE, surface=asked, privacy_url="https://a.example/p", help_url="https://a.example/h")  # fmt: skip
    assert StrictHtml(html).all("body")[0]["data-surface"] == shown


def test_the_code_travels_in_an_attribute_and_the_problem_in_words() -> None:
    done = StrictHtml(signed_in_page(office_js=OFFICE, code="c0de", problem=None))
    assert done.all("body")[0] == {"data-code": "c0de", "data-problem": ""}
    assert "close it and go back to Outlook" in done.text
    declined = signed_in_page(office_js=OFFICE, code=None, problem="The permission was declined.")
    failed = StrictHtml(declined)
    assert failed.all("body")[0]["data-code"] == ""
    assert "The permission was declined." in failed.text
    assert "You are signed in" not in failed.text


@pytest.mark.parametrize("base", ["https://a.example", "https://a.example/", 'https://a"</script>'])
def test_the_event_script_knows_its_address(base: str) -> None:
    script = events_script(base)
    found = re.search(r"const BASE = (.*);", script)
    assert found is not None
    assert json.loads(found[1]) == base.rstrip("/")
    assert "</script>" not in script


def test_the_event_script_is_es2016_without_a_page() -> None:
    code = re.sub(r"(?m)^\s*//.*$", "", events_script("https://a.example"))
    code = re.sub(r"/\*.*?\*/", "", code, flags=re.DOTALL)
    for newer in (r"\basync\b", r"\bawait\b", r"\?\.", r"\?\?", r"\bimport\b", r"\.\.\.", r"\bcatch \{"):  # fmt: skip
        assert not re.search(newer, code), newer
    for page in (r"\bdocument\b", r"\bwindow\b", r"\blocation\b", r"\bXMLHttpRequest\b"):
        assert not re.search(page, code), page
