"""Nothing of a card is cut off at 300 px, in a language a third longer than English."""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

import orjson
import pytest
from playwright.sync_api import Browser, Page, Route

import app
from app.cards.google import to_google
from app.cards.in_language import in_language
from app.cards.outlook import to_outlook
from tests.cards.drawn import ACTION_URL, cards
from tests.language.pseudo import Pseudo

pytestmark = pytest.mark.browser

ROOT: Final = Path(app.__file__).parent
ORIGIN: Final = "https://shown.example"
SANDBOX: Final = ROOT / "sandbox" / "static"
STATIC: Final = {
    "pane.css": (ROOT / "web" / "static" / "outlook" / "pane.css", "text/css"),
    "base.css": (SANDBOX / "base.css", "text/css"),
    "gmail.css": (SANDBOX / "gmail.css", "text/css"),
    "cards.js": (SANDBOX / "cards.js", "text/javascript"),
    "page.js": (SANDBOX / "page.js", "text/javascript"),
}
OUTLOOK: Final = """<!doctype html><link rel="stylesheet" href="/static/pane.css">
<body><main><div id="card"></div></main>"""
GMAIL: Final = """<!doctype html><link rel="stylesheet" href="/static/base.css">
<link rel="stylesheet" href="/static/gmail.css"><body style="display:block"><div id="card"></div>
<script type="module">
import { draw } from "/static/cards.js";
window.drawn = (card) => draw(card, { act() {}, open() {} }, document.getElementById("card"));
</script>"""
CUT: Final = """() => {
  document.querySelectorAll("details").forEach((one) => { one.open = true; });
  const wide = document.documentElement.scrollWidth;
  const cut = wide > 300 ? [`the page is ${wide} wide`] : [];
  const pen = document.createElement("canvas").getContext("2d");
  for (const one of document.querySelectorAll("#card *")) {
    const style = getComputedStyle(one);
    if (style.display === "inline" || one.closest("svg") || one.matches("textarea, option")) continue;
    if (one.matches("select")) {
      pen.font = style.font;
      const room = one.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
      const text = one.selectedOptions[0]?.text ?? "";
      if (pen.measureText(text).width > room) cut.push(`select: ${text}`);
    } else if (!one.matches("input, .unseen") && style.overflow !== "visible" && one.scrollWidth > one.clientWidth + 1) {
      cut.push(`${one.tagName}: ${one.textContent.trim().slice(0, 80)}`);
    }
  }
  const texts = document.createTreeWalker(document.getElementById("card"), NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (texts.nextNode()) {
    if (texts.currentNode.parentElement.closest("svg, option, textarea, .unseen")) continue;
    range.selectNodeContents(texts.currentNode);
    const outside = [...range.getClientRects()].some((box) => box.left < 0 || box.right > 300);
    if (outside) cut.push(`outside: ${texts.currentNode.data.trim().slice(0, 80)}`);
  }
  return cut;
}"""


def served(page: Page, html: str) -> None:
    def answered(route: Route) -> None:
        path, kind = STATIC.get(route.request.url.rpartition("/")[2], (None, "text/html"))
        route.fulfill(body=path.read_bytes() if path else html, content_type=kind)

    page.route(f"{ORIGIN}/**", answered)
    page.goto(f"{ORIGIN}/", wait_until="load")


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 300, "height": 640})
    yield context.new_page()
    context.close()


def test_in_outlook(page: Page) -> None:
    served(page, OUTLOOK)
    language, cut = Pseudo(), {}
    for name, card in cards().items():
        page.evaluate(
            "(html) => { document.getElementById('card').innerHTML = html; }",
            to_outlook(card, language),
        )
        if found := page.evaluate(CUT):
            cut[name] = found
    assert cut == {}


def test_in_gmail(page: Page) -> None:
    served(page, GMAIL)
    language, cut = Pseudo(), {}
    for name, card in cards().items():
        drawn = to_google(in_language(card, language), action_url=ACTION_URL)
        page.evaluate("(card) => window.drawn(card)", orjson.loads(orjson.dumps(drawn)))
        if found := page.evaluate(CUT):
            cut[name] = found
    assert cut == {}
