"""The picture of an application as a person sees it in either host, and the stage they correct."""

import re

from playwright.sync_api import expect

from tests.browser.outlook import Outlook
from tests.browser.window import Window

ACME = "Interview for Backend Engineer at Acme"
NORTHWIND = "Northwind: your interview"
VELA = "Vela: interview for Site Reliability Engineer"


def test_gmail_shows_the_image_with_its_words(window: Window) -> None:
    window.open(NORTHWIND)
    image = window.card.locator("img")
    expect(image).to_have_attribute("alt", re.compile(r"The day they named is Monday 9 March"))
    expect(image).to_have_attribute("src", re.compile(r"/picture/[^/]+/\d+/l1\.[-0-9_.]*\.png$"))
    expect(image).to_have_js_property("complete", True)
    expect(image).to_have_js_property("naturalWidth", 600)


def test_the_pane_draws_it_in_the_colours_of_the_theme(outlook: Outlook) -> None:
    outlook.open(VELA)
    picture = outlook.pane.get_by_role("img", name="From the interview to the next good day")
    expect(picture).to_be_visible()
    expect(picture).to_contain_text("Timeline: the interview was on")
    today = picture.locator("text.ink").first
    expect(today).to_have_css("fill", "rgb(31, 43, 44)")
    outlook.choose("Theme", "dark")
    expect(today).to_have_css("fill", "rgb(232, 238, 238)")


def test_a_wrong_stage_is_corrected_by_a_click(window: Window) -> None:
    window.open(ACME)
    subtitle = window.card.locator(".g-header .subtitle")
    expect(subtitle).to_contain_text("Waiting after the interview")
    window.press("See more")
    window.unfold()
    window.card.get_by_label("Stage").select_option("declined")
    window.press("Save the stage")
    expect(subtitle).to_contain_text("They declined")
    expect(window.title).to_have_text("Send thanks, if you like")
