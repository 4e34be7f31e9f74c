"""The event script in an engine without a page: what it says on Send, and that mail always goes."""

from typing import Any, Final

import pytest
from playwright.sync_api import Page, Route

from tests.cards.pane_world import World

pytestmark = pytest.mark.browser
SEND: Final = "onMessageSendHandler"
COMPOSE: Final = "onNewMessageComposeHandler"
RECIPIENTS: Final = "onMessageRecipientsChangedHandler"
DANA: Final = ["dana@acme.example"]
WARNING: Final = {"allow": False, "message": "You have followed up twice.", "rule": "over-following", "next": "2026-03-24"}  # fmt: skip
FAR: Final = 4102444800000
ALLOWED: Final = [{"allowEvent": True}]
STOPPED: Final = [{"allowEvent": False, "errorMessage": "You have followed up twice."}]
Run = dict[str, Any]


class Engine:
    """The worker, with the script loaded and a token of the pane in the item."""

    def __init__(self, page: Page, world: World) -> None:
        self.page = page
        self.world = world
        self.token = f'{{"token": "{world.token()}", "until": {FAR}}}'
        page.goto(f"{world.url}/empty")
        page.evaluate(
            """() => {
              const worker = new Worker("/stub/bare.js");
              window.run = (message) => new Promise((resolve, reject) => {
                worker.onmessage = ({ data }) => resolve(data);
                worker.onerror = (error) => reject(new Error(error.message));
                worker.postMessage(message);
              });
            }"""
        )
        self.associated = self.run_raw({"script": f"{world.url}/static/outlook/events.js"})

    def run_raw(self, message: Run) -> Run:
        result: Run = self.page.evaluate("message => run(message)", message)
        return result

    def run(self, handler: str, to: list[str] | None = None, **more: Any) -> Run:
        return self.run_raw({"run": handler, "to": DANA if to is None else to, **more})

    def start(self, handler: str, to: list[str] | None = None, **more: Any) -> Run:
        """The first event of a mail: the item holds the token and nothing else."""
        return self.run(handler, to, kept={"afterword.token": self.token}, **more)


@pytest.fixture
def engine(page: Page, world: World) -> Engine:
    page.route("**/empty", _without_policy)
    return Engine(page, world)


def _without_policy(route: Route) -> None:
    """The page that starts the worker is the test's own."""
    route.fulfill(body="<!doctype html><title>Engine</title>", content_type="text/html")


def test_every_handler_of_the_manifest_is_associated(engine: Engine) -> None:
    assert engine.associated == {"associated": sorted([SEND, COMPOSE, RECIPIENTS])}


@pytest.mark.parametrize("handler", [COMPOSE, RECIPIENTS])
def test_the_verdict_is_fetched_early_and_only_read_on_send(engine: Engine, handler: str) -> None:
    engine.world.verdict = WARNING
    early = engine.start(handler)
    assert early["ends"] == [None]
    assert engine.world.bodies("verdict")[0]["item"] == {
        "conversation": "conversation-1", "in_reply_to": "", "subject": "Re: Interview", "cc": [], "bcc": [],
        "to": [{"name": "", "email": "dana@acme.example"}],
    }  # fmt: skip
    sent = engine.run(SEND)
    assert sent["ends"] == STOPPED
    assert sent["took"] < 1000
    assert len(engine.world.bodies("verdict")) == 1


def test_a_mail_that_may_go_goes(engine: Engine) -> None:
    assert engine.start(SEND)["ends"] == ALLOWED
    assert len(engine.world.bodies("verdict")) == 1


def test_without_an_early_verdict_it_is_asked_for_on_send(engine: Engine) -> None:
    engine.world.verdict = WARNING
    assert engine.start(SEND)["ends"] == STOPPED


def test_a_verdict_for_other_people_does_not_count(engine: Engine) -> None:
    engine.world.verdict = WARNING
    engine.start(COMPOSE)
    engine.world.verdict = {"allow": True}
    assert engine.run(SEND, ["marco@globex.example"])["ends"] == ALLOWED
    assert len(engine.world.bodies("verdict")) == 2


def test_an_old_verdict_does_not_count(engine: Engine) -> None:
    old = '{"whom": "dana@acme.example", "at": 1000, "answer": {"allow": false, "message": "x"}}'
    kept = {"afterword.token": engine.token, "afterword.verdict": old}
    assert engine.run(SEND, kept=kept)["ends"] == ALLOWED


def test_after_two_seconds_the_mail_goes(engine: Engine) -> None:
    engine.world.verdict, engine.world.verdict_takes = WARNING, 3.0
    sent = engine.start(SEND, after=1500)
    assert sent["ends"] == ALLOWED  # once, though the answer came later
    assert 1900 < sent["took"] < 3000


def test_recipients_that_never_come_do_not_hold_the_mail(engine: Engine) -> None:
    sent = engine.start(SEND, silent=True)
    assert sent["ends"] == ALLOWED
    assert sent["took"] < 3000


@pytest.mark.parametrize("status", [400, 401, 404, 429, 500, 503])
def test_any_failure_lets_the_mail_go(engine: Engine, status: int) -> None:
    engine.world.verdict, engine.world.failing = WARNING, [status]
    assert engine.start(SEND)["ends"] == ALLOWED


@pytest.mark.parametrize(
    "verdict",
    [{}, {"allow": "no"}, {"allow": False}, {"allow": False, "message": ""}, [], "no", None],
)
def test_an_answer_that_says_nothing_lets_the_mail_go(engine: Engine, verdict: Any) -> None:
    engine.world.verdict = verdict
    assert engine.start(SEND)["ends"] == ALLOWED


def test_no_network_lets_the_mail_go(engine: Engine, page: Page) -> None:
    engine.world.verdict = WARNING
    page.context.set_offline(True)
    assert engine.start(SEND)["ends"] == ALLOWED


def test_a_client_that_throws_lets_the_mail_go(engine: Engine) -> None:
    assert engine.start(SEND, broken=True)["ends"] == ALLOWED
    assert engine.start(COMPOSE, broken=True)["ends"] == [None]


@pytest.mark.parametrize("held", ["", "nonsense", "null", '{"token": "t", "until": 1}'])
def test_without_a_living_token_nothing_is_asked(engine: Engine, held: str) -> None:
    assert engine.run(SEND, kept={"afterword.token": held})["ends"] == ALLOWED
    assert engine.world.bodies("verdict") == []


def test_a_mail_to_nobody_is_not_asked_about(engine: Engine) -> None:
    assert engine.start(SEND, [])["ends"] == ALLOWED
    assert engine.world.bodies("verdict") == []


def test_a_message_keeps_outlooks_length(engine: Engine) -> None:
    engine.world.verdict = {**WARNING, "message": "x" * 900}
    sent = engine.start(SEND)
    assert sent["ends"] == [{"allowEvent": False, "errorMessage": "x" * 500}]


def test_in_a_hidden_page_the_token_of_the_pane_is_found(page: Page, world: World) -> None:
    world.verdict = WARNING
    held = f'{{"token": "{world.token()}", "until": {FAR}}}'
    page.add_init_script(
        "window.officeWorld = {item: {compose: true, to: [['Dana', 'dana@acme.example']]}};"
        f"localStorage.setItem('afterword.session:sam@outlook.example', {held!r});"
    )
    page.goto(f"{world.url}/outlook/events")
    ends = page.evaluate(
        f"new Promise((resolve) => stub.actions.{SEND}({{ completed: (options) => resolve(options) }}))"
    )
    assert [ends] == STOPPED


def test_of_two_tokens_the_one_that_lives_longer_is_used(page: Page, world: World) -> None:
    world.verdict = WARNING
    held = f'{{"token": "{world.token()}", "until": {FAR}}}'
    page.add_init_script(
        "window.officeWorld = {item: {compose: true, to: [['Dana', 'dana@acme.example']]}};"
        f"localStorage.setItem('afterword.session:sam@outlook.example', {held!r});"
    )
    page.goto(f"{world.url}/outlook/events")
    ends = page.evaluate(
        f"""new Promise((resolve) => {{
          stub.sessionData["afterword.token"] = JSON.stringify({{token: "renewed away", until: Date.now() + 1000}});
          stub.actions.{SEND}({{ completed: resolve }});
        }})"""
    )
    assert [ends] == STOPPED
