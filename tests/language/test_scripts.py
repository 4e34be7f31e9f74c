"""No script holds a text: the page brings what its script says."""

import re
from pathlib import Path

import pytest

import app
from app.cards.pane_words import WORDS

HOME = Path(app.__file__).parent
SCRIPTS = [
    *(HOME / "web/static").rglob("*.js"),
    HOME / "cards/templates/events.js",
]
LITERAL = re.compile(r'"((?:[^"\\\n]|\\.)*)"|\'((?:[^\'\\\n]|\\.)*)\'|`((?:[^`\\]|\\.)*)`')
SENTENCE = re.compile(
    r"\b[A-Z][a-z']+[.!?]$|^[A-Z][a-z']* [a-z`$]*.* [a-z]{2}|(?:\b[a-z']{2,} ){3}"
)


def literals(script: str) -> list[str]:
    bare = re.sub(r"^\s*(?://|\*|/\*).*$|(?<=[;,{}]) *//.*$", "", script, flags=re.MULTILINE)
    return [next(filter(None, found), "") for found in LITERAL.findall(bare)]


@pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: path.name)
def test_no_script_holds_a_sentence(path: Path) -> None:
    found = literals(path.read_text(encoding="utf-8"))
    assert [text for text in found if SENTENCE.search(text)] == []


def test_what_that_check_would_find() -> None:
    script = (
        'say("Copied."); // Not "This one."\nshow(`Now ${what} is shown`, "it is not here yet");'
    )
    found = literals(script)
    assert [text for text in found if SENTENCE.search(text)] == ["Copied.", "Now ${what} is shown", "it is not here yet"]  # fmt: skip


def test_the_scripts_and_the_page_know_the_same_words() -> None:
    scripts = "\n".join(path.read_text(encoding="utf-8") for path in SCRIPTS)
    named = set(re.findall(r'\bword\("([a-z-]+)"', scripts))
    for either in re.findall(r'\bword\(\w[^"()]* \? "([a-z-]+)" : "([a-z-]+)"\)', scripts):
        named.update(either)
    assert named <= set(WORDS)
    derived = {f"{name}-kept" for name in ("trouble", "not-reached")}
    assert derived <= set(WORDS)
    assert set(WORDS) - derived - {"trouble", "not-reached"} == named
    assert '"trouble" : "not-reached"' in scripts


def test_what_the_scripts_put_in_stands_in_the_words() -> None:
    braces = {name: re.findall(r"\{(\w+)\}", text) for name, text in WORDS.items()}
    assert {name: found for name, found in braces.items() if found} == {
        "showing": ["title"],
        "fill-in": ["field"],
    }
