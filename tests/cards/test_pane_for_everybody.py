"""The pane by keyboard alone, 300 pixels wide, light and dark, and as axe hears it."""

from typing import Final

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.axe import findings
from tests.cards.drawn import cards
from tests.cards.pane import MAIL, REST, WRITING, Pane

pytestmark = pytest.mark.browser
COLOURS: Final = {"light": "#ffffff", "dark": "#1f1f1f"}
NARROW: Final = (
    "first-check-in-nothing-known", "promised-date-wait", "home", "home-page-2", "settings-watched",
    "welcome", "delete", "problem-bad-input", "compose-too-early", "compose-over-following", "bounced", "thank-you-panel",
    "learning-at-the-end", "feed-on", "feed-made",
)  # fmt: skip


def axe(pane: Pane) -> list[str]:
    """What axe finds, with what is folded unfolded."""
    pane.unfold()
    return findings(pane.page)


@pytest.mark.parametrize("theme", COLOURS)
def test_axe_finds_nothing_in_a_card(pane: Pane, theme: str) -> None:
    """Cards with every kind of widget between them; one pane walks over them all."""
    pane.open(MAIL, paint=COLOURS[theme])
    pane.shows("2 things to do today")
    for place, name in enumerate(NARROW):
        pane.world.places[str(place)] = name
        pane.select({**MAIL, "id": str(place)})
        pane.shows(cards()[name].title)
        expect(pane.page.locator("main")).not_to_have_attribute("aria-busy", "true")
        assert axe(pane) == [], name
        assert pane.office("document.documentElement.scrollWidth") <= 300, name


@pytest.mark.parametrize("theme", COLOURS)
def test_axe_finds_nothing_around_the_card(pane: Pane, theme: str) -> None:
    pane.world.places[REST] = "first-check-in"
    pane.open(MAIL, paint=COLOURS[theme], signed_in=False, replies=False)
    pane.shows("Sign in to Afterword")
    assert findings(pane.page) == []
    pane.sign_in()
    pane.shows("Write a short check-in")
    pane.world.failing = [503]
    pane.press("Insert draft")
    expect(pane.trouble).to_be_visible()
    assert axe(pane) == []
    pane.press("Try again")
    expect(pane.aside).to_be_visible()
    expect(pane.toast).to_have_text("Draft ready")
    assert axe(pane) == []
    assert pane.office("document.documentElement.scrollWidth") <= 300


@pytest.mark.parametrize("name", NARROW)
def test_nothing_is_cut_off_or_too_small_to_hit(pane: Pane, name: str) -> None:
    compose = name.startswith("compose")
    pane.world.places |= {REST: name, "compose": name}
    pane.open(WRITING if compose else MAIL)
    pane.shows(cards()[name].title)
    pane.unfold()
    outside = pane.office(
        "[...document.querySelectorAll('main *, footer *')].filter(e => e.checkVisibility())"
        ".map(e => e.getBoundingClientRect()).filter(r => r.left < 0 || r.right > 300).length"
    )
    assert outside == 0
    small = pane.office(
        "[...document.querySelectorAll('button, a, input, textarea, summary')].filter(e => e.checkVisibility())"
        ".filter(e => e.getBoundingClientRect().height < 24).map(e => e.outerHTML)"
    )
    assert small == []


def walk(page: Page, text: str, most: int = 40) -> None:
    """Tab until the focus is on what carries this text."""
    for _ in range(most):
        page.keyboard.press("Tab")
        said = page.evaluate(
            "document.activeElement.labels?.[0]?.textContent || document.activeElement.textContent"
        )
        if said.strip() == text:
            outline = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
            assert outline == "solid", f"the focus on {text} cannot be seen"
            return
    pytest.fail(f"no way to {text} by Tab")


def test_everything_works_by_keyboard_alone(pane: Pane, page: Page) -> None:
    pane.world.places[REST] = "first-check-in"
    pane.open(MAIL, signed_in=False)
    pane.shows("Sign in to Afterword")
    walk(page, "Sign in")
    with page.expect_popup():
        page.keyboard.press("Enter")
    pane.shows("Write a short check-in")
    walk(page, "One thing you talked about")
    page.keyboard.type("the ledger")
    walk(page, "Insert draft")
    page.keyboard.press("Enter")
    expect(pane.toast).to_have_text("Draft ready")
    assert pane.world.bodies("action")[0]["typed"]["point"] == "the ledger"
    expect(pane.button("Insert draft")).to_be_focused()  # the same button of the new card
    walk(page, "Snooze")
    page.keyboard.press("Enter")
    walk(page, "Snooze three days")
    page.keyboard.press("Space")
    pane.shows("Snoozed until Monday 9 March")
    expect(pane.title).to_be_focused()
    walk(page, "Wake it now")
    page.keyboard.press("Enter")
    pane.shows("Write a short check-in")
    walk(page, "Sign out")
    page.keyboard.press("Enter")
    pane.shows("Sign in to Afterword")


CLICKABLE = "button, a[href], input, select, textarea, summary"
SHOWN = f"[...document.querySelectorAll('{CLICKABLE}')].filter(e => e.checkVisibility())"
LOOKS_CLICKABLE = (
    "[...document.querySelectorAll('[data-do], [data-own], [onclick]')].filter(e => e.checkVisibility())"
    f".filter(e => !e.matches('{CLICKABLE}')).map(e => e.outerHTML)"
)


@pytest.mark.parametrize("name", NARROW)
def test_tab_reaches_everything_that_can_be_pressed_or_filled_and_shows_where_it_is(
    pane: Pane, page: Page, name: str
) -> None:
    compose = name.startswith("compose")
    pane.world.places |= {REST: name, "compose": name}
    pane.open(WRITING if compose else MAIL)
    pane.shows(cards()[name].title)
    pane.unfold()
    assert pane.office(LOOKS_CLICKABLE) == []
    count = pane.office(f"{SHOWN}.map((e, place) => e.dataset.place = place).length")
    pane.office("document.activeElement.blur()")
    reached = []
    for _ in range(3 * count):  # a date field has a stop for each of its parts
        page.keyboard.press("Tab")
        place, outline, width = page.evaluate(
            "() => { const e = document.activeElement, s = getComputedStyle(e);"
            " return [e.dataset.place ?? '', s.outlineStyle, parseFloat(s.outlineWidth)]; }"
        )
        if place and place not in reached:
            assert (outline, width >= 2) == ("solid", True), f"the focus on {place} cannot be seen"
            reached.append(place)
    first = reached.index("0")  # Tab goes on from where the last click was
    in_turn = reached[first:] + reached[:first]
    assert in_turn == [str(place) for place in range(count)], "in the order of the page"


def test_space_and_enter_unfold_and_press(pane: Pane, page: Page) -> None:
    pane.world.places[REST] = "first-check-in"
    pane.open(MAIL)
    pane.shows("Write a short check-in")
    for key in ("Enter", "Space"):
        walk(page, "Snooze")
        assert not pane.office("document.activeElement.parentElement.open")
        page.keyboard.press(key)
        assert pane.office("document.activeElement.parentElement.open")
        walk(page, "Snooze three days")
        page.keyboard.press(key)
        pane.shows("Snoozed until Monday 9 March")
        walk(page, "Wake it now")
        page.keyboard.press(key)
        pane.shows("Write a short check-in")


def test_windows_contrast_themes_keep_every_edge(pane: Pane, page: Page) -> None:
    page.emulate_media(forced_colors="active")
    pane.world.places[REST] = "first-check-in"
    pane.open(MAIL)
    primary = pane.button("Insert draft")
    expect(primary).to_have_css("border-top-style", "solid")
    expect(primary).to_have_css("border-top-width", "2px")


@pytest.mark.parametrize("problem", ["", "The sign-in was declined."])
@pytest.mark.parametrize("theme", COLOURS)
def test_axe_finds_nothing_on_the_page_after_the_sign_in(
    pane: Pane, page: Page, theme: str, problem: str
) -> None:
    pane.world.problem = problem
    page.goto(f"{pane.world.url}/empty")
    with page.expect_popup() as opened:
        page.evaluate("window.open('/outlook/signed-in?code=once')")
    shown = opened.value
    shown.emulate_media(color_scheme="dark" if theme == "dark" else "light")
    expect(shown.locator("h1")).to_be_visible()
    colour = shown.evaluate("getComputedStyle(document.documentElement).backgroundColor")
    assert (colour == "rgb(255, 255, 255)") == (theme == "light")
    assert findings(shown) == []


def test_without_any_script_it_still_says_what_it_is(pane: Pane, browser: Browser) -> None:
    plain = browser.new_context(java_script_enabled=False)
    shown = plain.new_page()
    shown.goto(f"{pane.world.url}/outlook/pane")
    expect(shown.locator("main")).to_contain_text("when to write, when to wait")
    plain.close()
