"""The overview: in by a link of the card, once; then half an hour by a cookie, for its person."""

from collections.abc import Generator
from datetime import timedelta
from typing import Final
from urllib.parse import urlsplit

import orjson
import pytest
from playwright.sync_api import Browser, Route

from app.domain.account import PersonId, Provider
from app.flows.connect import Wish, issue_ticket
from app.web import paths
from tests.axe import findings
from tests.databases import FreshUrl
from tests.journeys.texts import CHECK_IN, DAY, INVITED, THANKS
from tests.web.doors import Doors
from tests.web.outlook_doors import OutlookDoors, outlook_doors

COOKIE: Final = "__Host-afterword-overview"


def fill(doors: Doors) -> None:
    """An interview that was followed by one check-in, and what was learnt."""
    mail = doors.from_dana(INVITED, ago=13 * DAY)
    doors.from_sam(THANKS, parent=mail, ago=5 * DAY + timedelta(hours=20))
    doors.card(paths.MESSAGE, message=mail)
    doors.click(
        "save-learning",
        conversation="1",
        round="2026-02-24",
        typed={"learning_improve": "=Breathe <b>first</b>"},
    )


def link_of(doors: Doors) -> str:
    """What the button on the home card opens."""
    do = dict(doors.card(paths.HOME).buttons()["Open overview"])
    return str(doors.click(str(do["do"])).action["link"]["url"])


def test_the_link_becomes_a_visit_and_works_once(doors: Doors) -> None:
    fill(doors)
    link = link_of(doors)
    inside = doors.client.get(link, follow_redirects=False)
    assert inside.status_code == 303
    assert inside.headers["location"] == paths.OVERVIEW, "no secret stays in the address"
    cookie = inside.headers["set-cookie"]
    assert cookie.startswith(f"{COOKIE}=")
    for part in ("HttpOnly", "Secure", "Path=/", "SameSite=lax", "Max-Age=1800"):
        assert part in cookie
    page = doors.client.get(paths.OVERVIEW)
    assert page.status_code == 200
    assert page.headers["cache-control"] == "no-store"
    for words in ("sam@example.com", "Backend Engineer", "Waiting for them", "Breathe"):
        assert words in page.text
    assert "<b>first" not in page.text
    doors.client.cookies.clear()
    again = doors.client.get(link)
    assert again.status_code == 400
    assert "Backend Engineer" not in again.text


def test_a_link_lives_for_minutes_and_a_visit_for_half_an_hour(doors: Doors) -> None:
    fill(doors)
    late, soon = link_of(doors), link_of(doors)
    doors.client.get(soon)
    doors.world.clock.move(timedelta(minutes=6))
    assert doors.client.get(paths.OVERVIEW).status_code == 200
    assert doors.client.get(late, follow_redirects=False).status_code == 400
    doors.world.clock.move(timedelta(minutes=25))
    for path in (paths.OVERVIEW, paths.OVERVIEW_CSV, paths.OVERVIEW_JSON):
        gone = doors.client.get(path)
        assert gone.status_code == 400
        assert "Backend" not in gone.text


def test_no_other_secret_of_ours_opens_it(doors: Doors) -> None:
    fill(doors)
    connect = issue_ticket(doors.database, PersonId(1), Wish(provider=Provider.GMAIL), doors.now)
    link = link_of(doors)
    ticket = link.partition("ticket=")[2]
    for wrong in (connect, "", "x" * 5000, ticket[:-1]):
        doors.client.cookies.set(COOKIE, wrong[:3000])
        assert doors.client.get(paths.OVERVIEW, params={"ticket": wrong}).status_code == 400
    doors.client.cookies.set(COOKIE, ticket)
    assert doors.client.get(paths.OVERVIEW_CSV).status_code == 400, "a link is no visit"
    used = doors.client.get(paths.CONNECT, params={"ticket": ticket}, follow_redirects=False)
    assert used.status_code == 400, "and no way to a grant"
    doors.client.cookies.clear()
    visit = doors.client.get(link, follow_redirects=False).cookies[COOKIE]
    assert doors.client.get(paths.OVERVIEW, params={"ticket": visit}).status_code == 400
    assert connect != ticket
    assert doors.client.get(paths.CONNECT, params={"ticket": connect}).status_code == 200, (
        "not used up"
    )


def test_the_files_hold_what_the_page_shows(doors: Doors) -> None:
    fill(doors)
    doors.client.get(link_of(doors))
    table = doors.client.get(paths.OVERVIEW_CSV)
    assert table.headers["content-type"].startswith("text/csv")
    assert 'attachment; filename="afterword-2026-03-02.csv"' in table.headers["content-disposition"]
    assert "acme" in table.text
    assert "2026-02-24: =Breathe" in table.text
    [row] = orjson.loads(doors.client.get(paths.OVERVIEW_JSON).content)
    assert row["role"] == "Backend Engineer"
    assert row["waiting_days"] == pytest.approx(5.9, abs=0.2), "since the interview"


def test_deleting_everything_ends_the_visit(doors: Doors) -> None:
    fill(doors)
    doors.client.get(link_of(doors))
    doors.click("delete-all")
    assert doors.client.get(paths.OVERVIEW).status_code == 400


@pytest.fixture
def outlook(fresh_sqlite: FreshUrl) -> Generator[OutlookDoors]:
    with outlook_doors(fresh_sqlite()) as opened:
        yield opened


def test_outlook_opens_the_same_and_nobody_sees_another_s(outlook: OutlookDoors) -> None:
    invited = outlook.from_dana(INVITED, ago=13 * DAY)
    outlook.pane.card(invited)
    outlook.pane.card(outlook.from_sam(CHECK_IN, parent=invited, ago=DAY))
    opened = outlook.pane.press(outlook.pane.card(), "Open overview")
    assert opened.then["kind"] == "open-url"
    page = outlook.client.get(opened.then["url"])
    assert "Backend Engineer" in page.text
    assert "sam@outlook.example" in page.text
    ben = outlook.another_pane("ben@outlook.example")
    theirs = outlook.client.get(ben.click("open-overview", {}).then["url"])
    assert theirs.status_code == 200
    assert "Nothing here yet" in theirs.text
    assert "Backend" not in theirs.text


@pytest.fixture(params=["light", "dark"])
def scheme(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.mark.browser
@pytest.mark.parametrize("filled", [True, False])
def test_it_can_be_read_by_everybody_and_at_300_pixels(
    browser: Browser, doors: Doors, scheme: str, filled: bool
) -> None:
    if filled:
        fill(doors)
        doors.from_dana("Hi Sam, all well?", subject="Other", sender="Eve <eve@ledger.example>")
        link = link_of(doors)
    else:
        link = str(doors.click("open-overview").action["link"]["url"])
    context = browser.new_context(viewport={"width": 300, "height": 640}, color_scheme=scheme)  # type: ignore[arg-type]  # light or dark
    page = context.new_page()

    def answer(route: Route) -> None:
        asked = urlsplit(route.request.url)
        told = doors.client.get(f"{asked.path}?{asked.query}")
        route.fulfill(status=told.status_code, body=told.content, headers=dict(told.headers))

    page.route("**/*", answer)
    page.goto(link)
    assert page.locator("h1").text_content() == "All your applications"
    assert page.locator("svg .curve").count() == int(filled)
    colour = page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert (colour == "rgb(255, 255, 255)") == (scheme == "light")
    assert page.evaluate("document.documentElement.scrollWidth") <= 300
    assert findings(page) == []
    context.close()
