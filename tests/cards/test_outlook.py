"""The Outlook card: well-formed, escaped, named, with one button that stands out."""

import json
from collections import Counter
from dataclasses import replace
from datetime import date

import pytest

from app.cards.model import (
    ActionName,
    Button,
    Buttons,
    Card,
    Choice,
    DateField,
    Do,
    Fact,
    Moment,
    Open,
    Passage,
    Picture,
    Quote,
    Section,
    Text,
    TextField,
    Timeline,
)
from app.cards.outlook import to_outlook
from app.cards.picture.numbers import Numbers
from tests.cards.drawn import cards, html_goldens
from tests.cards.strict_html import StrictHtml

DRAWN = html_goldens()
EVIL = "</textarea></article><script>alert(1)</script><img src=x onerror=alert(2)> \" ' & {{ 7*7 }}"
BUTTON = Button(
    EVIL, Do(ActionName.SNOOZE, {"conversation": EVIL, "until": "'"}), requires=("note",)
)
EVERYTHING = Card(
    EVIL,
    (
        Section(
            (
                Text(EVIL),
                Text(EVIL, strong=True),
                Quote(EVIL, EVIL),
                Fact(EVIL, EVIL, note=EVIL),
                Fact(EVIL, EVIL, note=EVIL, on_click=Do(ActionName.OPEN_CONVERSATION, {"conversation": EVIL})),
                Fact(EVIL, EVIL, on_click=Open(f"https://afterword.example/?q={EVIL}", reload=True)),
                Timeline((Moment(EVIL, EVIL), Moment(EVIL, EVIL, future=True))),
                Picture(Numbers(9, 7, 14, 5, 10), EVIL, EVIL, EVIL),
                TextField("point", EVIL, value=EVIL, hint=EVIL),
                TextField("note", EVIL, value=EVIL, hint=EVIL, lines=4, limit=9),
                DateField("day", EVIL, date(2026, 3, 2)),
                Choice("which", EVIL, (("a", EVIL), (EVIL, "b")), selected=EVIL),
                Buttons((BUTTON, Button(EVIL, Open(f"https://afterword.example/{EVIL}"), primary=True))),
            ),
            title=EVIL,
        ),
        Section((Text(EVIL),), title=EVIL, folded=True),
    ),
    subtitle=EVIL,
    name=EVIL,
)  # fmt: skip


@pytest.mark.parametrize("name", DRAWN)
def test_it_is_well_formed_and_nothing_in_it_runs(name: str) -> None:
    read = StrictHtml(DRAWN[name])
    assert read.faults == []
    assert read.all("script") == []
    assert len(read.all("h1")) == 1


def test_nothing_hostile_gets_out_of_its_place() -> None:
    read = StrictHtml(to_outlook(EVERYTHING))
    assert read.faults == []
    assert read.all("script") == []
    shown = read.text.count(" ".join(EVIL.split()))
    assert shown >= 20  # every text, as text
    typed = [a["value"] for a in read.all("input") if a["name"] == "point"]
    assert typed == [EVIL]
    told = [json.loads(a["data-do"]) for a in read.all("button")]
    assert {t["parameters"]["conversation"] for t in told} == {EVIL}


def test_what_is_typed_comes_back_letter_for_letter() -> None:
    text = "\n\n  two empty lines first,\n\n\n<b>three</b> between\n"
    card = Card("Text", (Section((TextField("body", "Your text", value=text, lines=12),)),))
    html = to_outlook(card)
    area = html.partition("<textarea")[2].partition(">")[2].partition("</textarea>")[0]
    assert area.startswith("\n")  # HTML drops the first line break after the tag
    assert StrictHtml(f"<p>{area[1:]}</p>").words == [text]


@pytest.mark.parametrize("url", ["javascript:alert(1)", "data:text/html,x", "/relative", ""])
def test_a_link_leads_to_a_web_address(url: str) -> None:
    card = Card("Link", (Section((Buttons((Button("Open", Open(url)),)),)),))
    with pytest.raises(ValueError, match="web address"):
        to_outlook(card)


@pytest.mark.parametrize("name", cards())
def test_every_click_and_field_of_the_card_is_there(name: str) -> None:
    card, read = cards()[name], StrictHtml(DRAWN[f"card-{name}"])
    widgets = [widget for section in card.sections for widget in section.widgets]
    buttons = [b for widget in widgets if isinstance(widget, Buttons) for b in widget.buttons]
    clicks = [b.on_click for b in buttons]
    clicks += [w.on_click for w in widgets if isinstance(w, Fact) and w.on_click]
    every = read.all("button")
    asked = [json.loads(a["data-do"]) for a in every if "data-do" in a]
    done = Counter(json.dumps(one, sort_keys=True) for one in asked)
    copies = [a["data-own"] for a in every if "data-do" not in a]
    assert copies == ["copy-passage" for w in widgets if isinstance(w, Passage)]
    meant = Counter(
        json.dumps({"name": c.name.value, "parameters": dict(c.parameters)}, sort_keys=True)
        for c in clicks
        if isinstance(c, Do)
    )
    assert done == meant
    links = [(a["href"], "data-reload" in a) for a in read.all("a")]
    assert links == [(c.url, c.reload) for c in clicks if isinstance(c, Open)]
    assert all((a["target"], a["rel"]) == ("_blank", "noopener") for a in read.all("a"))
    required = [" ".join(b.requires) for b in buttons if b.requires]
    assert [a["data-requires"] for a in read.all("button") if "data-requires" in a] == required
    fields = [w.name for w in widgets if isinstance(w, TextField | DateField | Choice)]
    named = [a["name"] for tag in ("input", "textarea", "select") for a in read.all(tag)]
    assert sorted(named) == sorted(fields)


@pytest.mark.parametrize("name", DRAWN)
def test_every_field_has_its_label_and_every_reference_its_target(name: str) -> None:
    read = StrictHtml(DRAWN[name])
    ids = {a["id"] for _, a in read.elements if "id" in a}
    labelled = {a["for"] for a in read.all("label")}
    fields = {a["id"] for tag in ("input", "textarea", "select") for a in read.all(tag)}
    assert labelled == fields
    for _, attributes in read.elements:
        for reference in ("aria-labelledby", "aria-describedby", "for"):
            assert attributes.get(reference) in (None, *ids)


@pytest.mark.parametrize("name", DRAWN)
def test_one_button_stands_out_at_most(name: str) -> None:
    read = StrictHtml(DRAWN[name])
    assert sum(a.get("class") == "primary" for tag in ("button", "a") for a in read.all(tag)) <= 1


def test_two_cards_put_together_still_have_one_primary_button() -> None:
    first = Button("Connect again", Open("https://afterword.example/connect"), primary=True)
    second = Button("Insert draft", Do(ActionName.INSERT_DRAFT), primary=True)
    card = Card("Both", (Section((Buttons((first,)),)), Section((Buttons((second,)),))))
    read = StrictHtml(to_outlook(card))
    assert [a["class"] for a in read.all("a")] == ["primary"]
    assert ["class" in a for a in read.all("button")] == [False]


def test_what_is_to_come_says_so_in_a_word() -> None:
    html = DRAWN["card-promised-date-wait"]
    ahead = html.partition('class="ahead"')[2].partition("</li>")[0]
    assert '<span class="tag">Next</span>' in ahead
    assert '<span class="tag">' not in html.partition('class="ahead"')[0]


def test_a_card_that_is_still_being_found_out_says_so() -> None:
    card = replace(EVERYTHING, sections=EVERYTHING.sections[1:])
    assert StrictHtml(to_outlook(card, busy=True)).all("article")[0]["aria-busy"] == "true"
    assert "aria-busy" not in StrictHtml(to_outlook(card)).all("article")[0]
