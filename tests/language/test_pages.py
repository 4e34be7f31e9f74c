"""Every page can be said in another language."""

import re
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from fastapi.responses import Response

import app
from app.cards.language import ENGLISH, Language
from app.cards.outlook_pages import events_page, pane_page, signed_in_page
from app.domain.account import ConversationId, PersonId, Provider, TrustLevel
from app.domain.conversation import Conversation
from app.domain.errors import AdminNeeded, AppError, BadInput, MailboxBusy, ReconnectNeeded
from app.domain.looking_back.lesson import Lesson
from app.domain.looking_back.outcome import Outcome
from app.domain.looking_back.waits import Wait
from app.domain.policy.advise import advise
from app.domain.policy.numbers import Policy
from app.domain.stage_name import StageName
from app.flows.connect import STALE_LINK, Asked, Connected, Wish
from app.flows.connect_outlook import Confirm
from app.flows.overview import Line, Overview
from app.web import consent_pages
from app.web.outlook_sign_in import DECLINED, told_of
from app.web.overview import drawn
from app.web.overview.files import to_csv
from app.web.overview.rows import rows_of
from app.web.page import help_page, privacy_page, terms_page
from app.web.problems import something_wrong
from tests.language.catalogue import extracted
from tests.language.pseudo import Pseudo
from tests.language.shown import Page, forgotten

NOW = datetime(2026, 3, 9, 9, tzinfo=UTC)
OFFICE = "https://appsforoffice.example/office.js"
ME, OTHER = "sam@example.com", "sam@work.example"
ADMIN = AdminNeeded(admin_url="https://login.example/admin")


def line(
    stage: StageName = StageName.WAITING,
    outcome: Outcome = Outcome.OPEN,
    *waits: Wait,
    employer: str = "Acme",
) -> Line:
    facts = Conversation(employer=employer, role="Fitter", started_at=NOW - timedelta(days=20))
    lessons = (
        Lesson(round=date(2026, 3, 2), at=NOW, went_well="calm", improve="slow", asked="why"),
        Lesson(round=None, at=NOW, asked="pay"),
    )
    advice = advise(facts, Policy(), NOW)
    return Line(
        id=ConversationId(1),
        facts=facts,
        advice=advice,
        stage=stage,
        outcome=outcome,
        waits=waits,
        lessons=lessons,
    )


def waited(days: int, *, answered: bool) -> Wait:
    return Wait(since=NOW - timedelta(days=days), until=NOW, answered=answered)


def overview(*lines: Line) -> Overview:
    return Overview(lines=lines, mailboxes=(ME, OTHER), policy=Policy(), now=NOW)


EVERY_STAGE = [line(stage, Outcome.WITHDRAWN) for stage in StageName]
EVERY_OUTCOME = [line(StageName.APPLIED, outcome, employer="") for outcome in Outcome]
FULL = overview(
    *EVERY_STAGE,
    *EVERY_OUTCOME,
    line(StageName.WAITING, Outcome.OPEN, waited(3, answered=True), waited(9, answered=False)),
)
SLOW = overview(line(StageName.WAITING, Outcome.OPEN, *[waited(n, answered=n < 2) for n in (1, 5, 9)]))  # fmt: skip
ASKED = {one: Asked(PersonId(1), Wish(provider=one)) for one in Provider}

Draw = Callable[[Language], Response]
PAGES: dict[str, Draw] = {
    "help": help_page,
    "privacy": privacy_page,
    "terms": terms_page,
    "a fault": something_wrong,
    "choose, Gmail": lambda to: consent_pages.choose(to, ASKED[Provider.GMAIL], "ticket"),
    "choose, Outlook": lambda to: consent_pages.choose(to, ASKED[Provider.GRAPH], "ticket"),
    "confirm": lambda to: consent_pages.confirm(to, Confirm("t", ME, (OTHER,), joins=False)),
    "confirm and join": lambda to: consent_pages.confirm(to, Confirm("t", ME, (OTHER, ME), joins=True)),
    "connected": lambda to: consent_pages.connected(to, Connected(ME, TrustLevel.FULL), days=30),
    "declined": consent_pages.declined,
    "agreed": lambda to: consent_pages.decided(to, agreed=True),
    "not agreed": lambda to: consent_pages.decided(to, agreed=False),
    "stale link": lambda to: consent_pages.problem(to, BadInput(STALE_LINK)),
    "for an administrator": lambda to: consent_pages.problem(to, ADMIN),
    "reconnect": lambda to: consent_pages.problem(to, ReconnectNeeded()),
    "nobody foresaw it": lambda to: consent_pages.problem(to, AppError()),
    "overview closed": lambda to: drawn.closed(to, BadInput()),
    "overview, empty": lambda to: drawn.overview_page(to, overview()),
    "overview, no wait": lambda to: drawn.overview_page(to, overview(line())),
    "overview": lambda to: drawn.overview_page(to, FULL),
    "overview, few answers": lambda to: drawn.overview_page(to, SLOW),
}  # fmt: skip
NAMES = (ME, OTHER, "Acme", "Fitter", "calm", "slow", "why", "pay", "CSV", "JSON", "account.live.com/consent/Manage", "myapps.microsoft.com", "Google", "Microsoft", "https://login.example/admin", *Provider, *("/connect/gmail", "/connect/outlook"))  # fmt: skip


def text_of(answer: Response) -> str:
    return bytes(answer.body).decode()


def names_in(html: str) -> list[str]:
    """Addresses that a template puts into attributes, and numbers of the drawing."""
    return [*NAMES, *re.findall(r'(?:href|d)="([^"]+)"', html.replace("&amp;", "&"))]


@pytest.mark.parametrize("name", PAGES)
def test_a_page_holds_no_text_that_is_in_no_catalogue(name: str) -> None:
    language = Pseudo()
    html = text_of(PAGES[name](language))
    assert forgotten(html, language, names_in(html)) == []
    assert "⟦" in html
    assert Page(html).lang == "de"


PANES: dict[str, Callable[[Language], str]] = {
    "read": lambda to: pane_page(office_js=OFFICE, surface="read", privacy_url="/privacy", help_url="/help", language=to),
    "compose": lambda to: pane_page(office_js=OFFICE, surface="compose", privacy_url="/privacy", help_url="/help", language=to),
    "signed in": lambda to: signed_in_page(office_js=OFFICE, code="c0de", problem=None, language=to),
    "declined": lambda to: signed_in_page(office_js=OFFICE, code=None, problem=DECLINED, language=to),
    "busy": lambda to: signed_in_page(office_js=OFFICE, code=None, problem=told_of(MailboxBusy()), language=to),
    "events": lambda to: events_page(office_js=OFFICE, language=to),
}  # fmt: skip


@pytest.mark.parametrize("name", PANES)
def test_nor_does_a_page_of_outlook_s(name: str) -> None:
    language = Pseudo()
    html = PANES[name](language)
    assert forgotten(html, language) == []
    assert Page(html).lang == "de"


def test_what_the_check_would_find() -> None:
    language = Pseudo()
    assert forgotten('<p>⟦Öpéñ⟧ now</p><img alt="A face">', language) == [" now", "A face"]
    language.say("a plain value")
    assert forgotten("<p>⟦Öpéñ a plain value⟧</p>", language) == ["a plain value"]


def test_what_stands_in_a_page_is_escaped_and_its_marks_stay() -> None:
    html = text_of(consent_pages.confirm(ENGLISH, Confirm("t", "<b>@a.example", (OTHER, ME), joins=True)))  # fmt: skip
    assert "<strong>&lt;b&gt;@a.example</strong>" in html
    assert f"<strong>{OTHER} and {ME}</strong>" in html
    assert "knows &lt;b&gt;@a.example already" in html
    assert '<a href="/privacy">privacy page</a>.' in text_of(terms_page(ENGLISH))


@pytest.mark.parametrize("answered", [0, 1, 2])
@pytest.mark.parametrize("waiting", [0, 1, 2])
def test_the_overview_counts_in_words(answered: int, waiting: int) -> None:
    waits = [waited(3, answered=True)] * answered + [waited(9, answered=False)] * waiting
    html = text_of(drawn.overview_page(ENGLISH, overview(line(StageName.WAITING, Outcome.OPEN, *waits))))  # fmt: skip
    assert "1 application in all" in html
    if answered:
        assert f"{answered} {'was' if answered == 1 else 'were'} answered; " in html
        assert f"{waiting} {'was' if waiting == 1 else 'were'} not, or not yet, and count" in html


def test_the_table_file_is_for_its_reader_and_its_columns_for_programs() -> None:
    language = Pseudo()
    first, *rest = to_csv(rows_of(FULL), language).decode("utf-8-sig").splitlines()
    assert first.startswith("employer,role,stage,outcome,began_on,")
    assert all("⟦" in row for row in rest if row.startswith("Acme"))
    assert "Waiting for them" in to_csv(rows_of(FULL)).decode()


HOME = Path(app.__file__).parent


@pytest.mark.parametrize("folder", ["web/pages", "cards/templates"])
def test_every_page_is_in_the_catalogue(folder: str) -> None:
    told = {place for message in extracted() for place, _ in message.locations}
    for page in (HOME / folder).glob("*.html"):
        assert f"app/{folder}/{page.name}" in told


def test_counted_words_of_a_page_are_there_with_their_plural() -> None:
    ids = {message.id for message in extracted()}
    assert ("{count} interview", "{count} interviews") in ids
