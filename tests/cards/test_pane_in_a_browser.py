"""The pane as people use it: sign in, read, click, walk on, by mouse and by keyboard."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.cards.pane import MAIL, OTHER, REST, WRITING, Pane
from tests.cards.pane_world import renamed

pytestmark = pytest.mark.browser
WRITE = "Write a short check-in"


def beside_the_mail(pane: Pane, name: str = "first-check-in") -> None:
    pane.world.places[REST] = name
    pane.open(MAIL)


def test_outside_of_outlook_it_says_where_it_belongs(pane: Pane) -> None:
    pane.open(MAIL, host=None)
    pane.shows("Open this inside Outlook")
    assert pane.world.calls == []


def test_it_says_what_it_is_where_the_library_does_not_load(pane: Pane, page: Page) -> None:
    page.route("**/stub/office.js", lambda route: route.abort())
    pane.open(MAIL)
    pane.shows("Open this inside Outlook")


def test_a_new_user_signs_in_by_the_window_and_sees_the_card(pane: Pane) -> None:
    pane.world.places[REST] = "first-check-in"
    pane.open(MAIL, signed_in=False)
    pane.shows("Sign in to Afterword")
    assert pane.world.calls == []
    pane.sign_in()
    pane.shows(WRITE)
    swapped = pane.world.bodies("session")
    assert [set(body) for body in swapped] == [{"code", "verifier"}]
    assert pane.world.codes == {}
    told = pane.world.bodies("card")[0]
    assert told["surface"] == "read"
    assert told["mailbox"] == "Sam@outlook.example"
    assert told["locale"] == "en-GB"
    assert told["zone"]
    assert told["host"] == {"platform": "OfficeOnline", "can": ["copy", "reply-form", "open-message"]}  # fmt: skip
    assert told["item"] | {"id": "", "to": []} == {
        "id": "", "conversation": "C1", "internet_message_id": "<m1@acme.example>", "item_class": "IPM.Note",
        "subject": "Interview", "from": {"name": "Dana", "email": "dana@acme.example"}, "to": [], "cc": [],
        "bcc": [], "received": "2026-03-02T09:00:00.000Z",
    }  # fmt: skip
    assert told["item"]["id"] == REST


def test_the_sign_in_survives_a_reload_of_the_pane(pane: Pane, page: Page) -> None:
    pane.open(None, signed_in=False)
    pane.sign_in()
    pane.shows("2 things to do today")
    page.reload()
    pane.shows("2 things to do today")
    assert len(pane.world.bodies("session")) == 1


def test_a_window_closed_too_early_is_no_dead_end(pane: Pane, page: Page) -> None:
    pane.open(None, signed_in=False)
    page.context.route("**/outlook/signed-in*", lambda route: route.fulfill(body="Microsoft asks"))
    with page.expect_popup() as popup:
        pane.button("Sign in").click()
    popup.value.wait_for_load_state()
    popup.value.close()
    expect(page.locator(".why")).to_contain_text("was closed before")
    page.context.unroute("**/outlook/signed-in*")
    pane.sign_in()
    pane.shows("2 things to do today")


def test_a_blocked_window_is_told(pane: Pane, page: Page) -> None:
    pane.open(None, signed_in=False, popups=False)
    pane.button("Sign in").click()
    expect(page.locator(".why")).to_contain_text("could not open")


def test_the_problem_of_a_sign_in_is_shown(pane: Pane, page: Page) -> None:
    pane.world.problem = "The permission was declined."
    pane.open(None, signed_in=False)
    pane.sign_in()
    expect(page.locator(".why")).to_have_text("The permission was declined.")


def test_a_message_from_another_origin_is_not_heard(pane: Pane, page: Page) -> None:
    pane.open(None, signed_in=False, origin="https://evil.example")
    with page.expect_popup():
        pane.button("Sign in").click()
    page.wait_for_timeout(800)
    assert pane.world.bodies("session") == []


@pytest.mark.parametrize("silent", [True, False])
def test_nested_sign_in_needs_no_window(pane: Pane, silent: bool) -> None:
    pane.open(None, signed_in=False, query="&naa=/stub/msal.js", sets=["NestedAppAuth"], silent=silent, popup=True)  # fmt: skip
    if not silent:
        pane.button("Sign in").click()
    pane.shows("2 things to do today")
    assert pane.world.bodies("session") == [{"naa": "nested-token"}]
    asked = pane.office("naaAsked[0]")
    assert asked == ["silent", "11111111-2222-3333-4444-555555555555", "api://11111111-2222-3333-4444-555555555555/access_as_user"]  # fmt: skip


def test_after_any_failure_of_the_nested_way_the_window_opens(pane: Pane) -> None:
    pane.open(None, signed_in=False, query="&naa=/stub/msal.js", sets=["NestedAppAuth"])
    pane.sign_in()
    pane.shows("2 things to do today")


def test_a_click_goes_out_with_what_is_typed_and_changes_the_card(pane: Pane) -> None:
    beside_the_mail(pane)
    pane.unfold()
    pane.card.get_by_label("One thing you talked about").fill("the <ledger>")
    pane.press("Snooze to next week")
    pane.shows("Snoozed until Monday 9 March")
    expect(pane.toast).to_have_text("Snoozed until Monday 9 March")
    sent = pane.world.bodies("action")[0]
    assert sent["do"]["name"] == "snooze"
    assert sent["typed"]["point"] == "the <ledger>"
    assert sent["typed"]["role"] == "Backend Engineer"
    assert sent["item"]["id"] == REST
    expect(pane.title).to_be_focused()
    pane.press("Wake it now")
    pane.shows(WRITE)


def test_what_a_button_needs_is_asked_for_first(pane: Pane) -> None:
    beside_the_mail(pane)
    pane.press("Snooze to that day")
    expect(pane.toast).to_have_text("First fill in “Another day”.")
    expect(pane.card.get_by_label("Another day")).to_be_focused()
    assert pane.world.bodies("action") == []
    pane.card.get_by_label("Another day").fill("2026-03-20")
    pane.press("Snooze to that day")
    pane.shows("Snoozed until Monday 9 March")


def test_a_draft_opens_as_a_reply(pane: Pane) -> None:
    beside_the_mail(pane)
    pane.press("Insert draft")
    expect(pane.toast).to_have_text("Draft ready")
    shown = pane.office("stub.shown")
    assert [form["kind"] for form in shown] == ["reply"]
    assert "thank you for Monday" in shown[0]["htmlBody"]


def test_a_reply_to_ones_own_mail_goes_to_all(pane: Pane) -> None:
    own = {**MAIL, "from": ["Sam", "sam@OUTLOOK.example"]}
    pane.world.places[REST] = "first-check-in"
    pane.open(own)
    pane.press("Insert draft")
    expect(pane.toast).to_have_text("Draft ready")
    assert [s["kind"] for s in pane.office("stub.shown")] == ["reply-all"]


def test_a_reply_to_everybody_is_one_where_the_service_says_so(pane: Pane) -> None:
    pane.world.then = {"kind": "reply-form", "html": "<p>Hi</p>", "text": "Hi", "all": True}
    beside_the_mail(pane)
    pane.press("Insert draft")
    expect(pane.toast).to_have_text("Draft ready")
    assert pane.office("stub.shown") == [{"kind": "reply-all", "htmlBody": "<p>Hi</p>"}]


def test_where_no_reply_can_open_the_text_is_there_to_copy(pane: Pane, page: Page) -> None:
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    pane.world.places[REST] = "first-check-in"
    pane.open(MAIL, replies=False)
    pane.press("Insert draft")
    expect(pane.aside.get_by_role("textbox")).to_have_value(re.compile("thank you for Monday"))
    expect(pane.button("Copy", pane.aside)).to_be_focused()
    pane.button("Copy", pane.aside).click()
    expect(pane.toast).to_have_text("Copied.")
    assert "thank you for Monday" in page.evaluate("navigator.clipboard.readText()")
    pane.button("Close", pane.aside).click()
    expect(pane.aside).to_be_hidden()


def test_a_draft_on_the_server_is_opened(pane: Pane) -> None:
    pane.world.then = {"kind": "open-message", "id": "draft-7"}
    beside_the_mail(pane)
    pane.press("Insert draft")
    expect(pane.toast).to_have_text("Draft ready")
    assert pane.office("stub.shown") == [{"kind": "message", "id": "draft-7"}]


def test_the_service_reads_the_mail_only_where_it_asks_for_it(pane: Pane) -> None:
    pane.world.unread.add(REST)
    beside_the_mail(pane)
    pane.shows(WRITE)
    first, second = pane.world.bodies("card")
    assert {"headers", "text"}.isdisjoint(first["item"])
    assert second["item"]["headers"] == "From: dana@acme.example"
    assert second["item"]["text"] == "You will hear from us by Friday."


def test_a_click_that_needs_the_text_goes_out_again_and_keeps_the_card(pane: Pane) -> None:
    beside_the_mail(pane)
    pane.shows(WRITE)
    pane.world.unread.add(REST)
    pane.card.get_by_label("One thing you talked about").fill("the ledger")
    pane.press("Insert draft")
    expect(pane.toast).to_have_text("Draft ready")
    first, second = pane.world.bodies("action")
    assert first["do"] == second["do"]
    assert second["item"]["text"] == "You will hear from us by Friday."
    assert second["typed"]["point"] == "the ledger"


def test_a_late_answer_for_the_mail_before_is_dropped(pane: Pane) -> None:
    pane.world.places |= {REST: "first-check-in", "BBB": "offer"}
    pane.world.slow[REST] = 1.2
    pane.open(MAIL)
    pane.calls("card", 1)
    pane.select(OTHER)
    pane.shows("Answer the offer")
    pane.page.wait_for_timeout(1500)
    pane.shows("Answer the offer")


def test_a_late_answer_to_a_click_is_dropped_and_its_draft_does_not_open(pane: Pane) -> None:
    pane.world.places |= {REST: "first-check-in", "BBB": "offer"}
    pane.open(MAIL)
    pane.shows(WRITE)
    pane.world.slow[REST] = 1.0
    pane.press("Insert draft")
    pane.calls("action", 1)
    pane.select(OTHER)
    pane.shows("Answer the offer")
    pane.page.wait_for_timeout(1300)
    assert pane.office("stub.shown") == []
    pane.shows("Answer the offer")


def test_a_pinned_pane_follows_the_mail_and_says_so_without_taking_the_focus(pane: Pane) -> None:
    pane.world.places |= {REST: "first-check-in", "BBB": "offer"}
    pane.open(MAIL)
    pane.shows(WRITE)
    pane.card.get_by_label("One thing you talked about").fill("for Acme only")
    pane.page.evaluate("document.activeElement.blur()")
    pane.select(OTHER)
    pane.shows("Answer the offer")
    expect(pane.page.locator("#told")).to_have_text("Now showing: Answer the offer")
    assert pane.office("document.activeElement.tagName") == "BODY"
    pane.select(None)
    pane.shows("2 things to do today")
    pane.select(MAIL)
    pane.shows(WRITE)
    expect(pane.card.get_by_label("One thing you talked about")).to_have_value("")


def test_a_change_that_outlook_forgets_to_tell_is_noticed(pane: Pane) -> None:
    pane.world.places |= {REST: "first-check-in", "BBB": "offer"}
    pane.open(MAIL)
    pane.shows(WRITE)
    pane.select(OTHER, quietly=True)
    pane.shows("Answer the offer")
    pane.select(MAIL, quietly=True)
    pane.office("window.dispatchEvent(new Event('focus'))")
    pane.shows(WRITE)


def test_an_ended_sign_in_keeps_the_typed_text_and_the_same_click_goes_through(pane: Pane) -> None:
    beside_the_mail(pane)
    pane.card.get_by_label("One thing you talked about").fill("the ledger")
    pane.world.tokens.clear()
    pane.press("Insert draft")
    pane.shows("Sign in to Afterword")
    expect(pane.page.locator(".why")).to_contain_text("What you typed is kept")
    expect(pane.title).to_be_focused()
    pane.sign_in()
    expect(pane.toast).to_have_text("Draft ready")
    refused, gone_through = pane.world.bodies("action")
    assert refused["do"] == gone_through["do"]
    assert gone_through["typed"]["point"] == "the ledger"
    assert len(pane.office("stub.shown")) == 1


def test_an_answer_without_a_card_brings_back_the_one_that_was_there(pane: Pane) -> None:
    beside_the_mail(pane)
    pane.card.get_by_label("One thing you talked about").fill("the ledger")
    pane.world.tokens.clear()
    pane.world.card_stays = True
    pane.press("Insert draft")
    pane.sign_in()
    pane.shows(WRITE)
    expect(pane.card.get_by_label("One thing you talked about")).to_have_value("the ledger")
    expect(pane.page.locator("#gate")).to_be_hidden()


def test_a_click_does_not_wait_for_another_mail(pane: Pane) -> None:
    pane.world.places |= {REST: "first-check-in", "BBB": "offer"}
    pane.open(MAIL)
    pane.shows(WRITE)
    pane.world.tokens.clear()
    pane.press("Insert draft")
    pane.shows("Sign in to Afterword")
    pane.select(OTHER)
    pane.sign_in()
    pane.shows("Answer the offer")
    assert len(pane.world.bodies("action")) == 1


def test_a_token_that_ends_soon_is_renewed_before_the_next_request(pane: Pane) -> None:
    pane.world.lives = 60
    pane.open(None, signed_in=False)
    pane.sign_in()
    pane.shows("2 things to do today")
    first = set(pane.world.tokens)
    pane.press("Refresh")
    pane.calls("action", 1)
    assert {"renew": True} in pane.world.bodies("session")
    assert pane.world.tokens.isdisjoint(first)


def test_after_a_sleep_the_click_goes_through_without_a_new_sign_in(pane: Pane) -> None:
    beside_the_mail(pane)
    pane.world.ended |= pane.world.tokens
    pane.press("Insert draft")
    pane.calls("action", 2)
    assert pane.world.bodies("session")[-1] == {"renew": True}
    assert "Sign in to Afterword" not in pane.card.inner_text()


@pytest.mark.parametrize("how", ["down", "unreachable"])
def test_trouble_says_so_and_try_again_sends_the_click_once_more(
    pane: Pane, page: Page, how: str
) -> None:
    beside_the_mail(pane)
    pane.card.get_by_label("One thing you talked about").fill("the ledger")
    if how == "down":
        pane.world.failing = [503]
    else:
        page.route("**/outlook/action", lambda route: route.abort())
    pane.press("Insert draft")
    expect(pane.trouble).to_contain_text(
        "has trouble answering" if how == "down" else "cannot be reached"
    )
    expect(pane.trouble).to_contain_text("What you typed is still here")
    expect(pane.card.get_by_label("One thing you talked about")).to_have_value("the ledger")
    page.unroute("**/outlook/action")
    pane.button("Try again", pane.trouble).click()
    expect(pane.toast).to_have_text("Draft ready")
    expect(pane.trouble).to_be_hidden()
    assert pane.world.bodies("action")[-1]["typed"]["point"] == "the ledger"


def test_trouble_at_the_start_is_no_dead_end(pane: Pane) -> None:
    pane.world.failing = [502]
    beside_the_mail(pane)
    expect(pane.trouble).to_be_visible()
    pane.button("Try again", pane.trouble).click()
    pane.shows(WRITE)


def test_a_refused_click_comes_back_with_what_was_typed(pane: Pane) -> None:
    beside_the_mail(pane)
    pane.card.get_by_label("One thing you talked about").fill("word " * 31)
    pane.press("Insert draft")
    pane.shows("Check what you typed")
    expect(pane.card.get_by_label("Role")).to_have_value("Data Engineer")


def test_refresh_keeps_typed_text_and_open_parts(pane: Pane) -> None:
    beside_the_mail(pane)
    pane.unfold()
    day = pane.card.get_by_label("Another day")
    day.fill("2026-03-20")
    pane.office("document.querySelector('[data-own=refresh]').click()")
    pane.calls("card", 2)
    expect(day).to_have_value("2026-03-20")
    expect(day).to_be_visible()
    expect(day).to_be_focused()


def test_refresh_stays_where_the_user_walked_to(pane: Pane) -> None:
    pane.world.places[REST] = "offer"
    pane.world.cards["settings"] = renamed(pane.world.cards["deleted"], "Settings")
    pane.open(MAIL)
    pane.press("Open settings")
    pane.shows("Settings")
    pane.press("Refresh")
    assert [body["do"]["name"] for body in pane.calls("action", 2)] == ["open-settings"] * 2
    pane.shows("Settings")


def test_a_window_of_ours_opens_and_its_end_is_noticed(pane: Pane, page: Page) -> None:
    pane.world.then = {"kind": "open-url", "url": f"{pane.world.url}/consent", "reload": True}
    beside_the_mail(pane)
    with page.expect_popup() as popup:
        pane.press("Insert draft")
    pane.world.places[REST] = "offer"
    popup.value.close()
    pane.shows("Answer the offer")
    expect(page.locator("#told")).to_have_text("The card is up to date.")


def test_signing_out_ends_the_token_here_and_there(pane: Pane) -> None:
    beside_the_mail(pane)
    pane.shows(WRITE)
    pane.press("Sign out")
    pane.shows("Sign in to Afterword")
    pane.calls("session", 1)
    pane.page.wait_for_timeout(100)
    assert pane.world.tokens == set()
    assert pane.office("localStorage.length") == 0
    assert pane.card.inner_html() == ""


def test_after_deleting_everything_the_next_step_is_a_sign_in(pane: Pane) -> None:
    pane.world.cards["first-check-in"] = pane.world.cards["delete"]
    beside_the_mail(pane)
    pane.press("Delete everything")
    pane.shows("Everything is deleted")
    assert pane.office("localStorage.length") == 0
    pane.press("Refresh")
    pane.shows("Sign in to Afterword")


@pytest.mark.parametrize(
    ("given", "data", "how"),
    [
        ({"type": "html"}, "<p>Hi</p>", "html"),
        ({"type": "text"}, "Hi", "text"),
        ({"type": "html", "cursor": False}, "<p>Hi</p>", "html"),
    ],
)
def test_in_compose_the_text_goes_to_the_cursor(
    pane: Pane, given: dict[str, str | bool], data: str, how: str
) -> None:
    pane.world.places["compose"] = "compose-too-early"
    pane.world.then = {"kind": "insert", "html": "<p>Hi</p>", "text": "Hi"}
    pane.open({**WRITING, **given})
    pane.shows("A little early")
    told = pane.world.bodies("card")[0]
    assert told["surface"] == "compose"
    assert told["host"]["can"] == ["copy", "insert", "open-message"]
    assert told["item"]["to"] == [{"name": "Dana", "email": "dana@acme.example"}]
    assert told["item"]["subject"] == "Re: Interview"
    pane.press("Insert text")
    expect(pane.toast).to_have_text("Draft ready")
    assert pane.office("stub.inserted") == [{"data": data, "coercionType": how}]


def test_in_compose_too_the_last_way_is_to_copy(pane: Pane) -> None:
    pane.world.places["compose"] = "compose-too-early"
    pane.world.then = {"kind": "insert", "html": "<p>Hi</p>", "text": "Hi"}
    pane.open({**WRITING, "cursor": False, "prepend": False})
    pane.press("Insert text")
    expect(pane.aside.get_by_role("textbox")).to_have_value("Hi")


def test_other_recipients_bring_another_card_and_keep_the_text(pane: Pane) -> None:
    pane.world.places["compose"] = "compose-too-early"
    pane.open(WRITING)
    pane.shows("A little early")
    pane.card.get_by_label("Your text").fill("My own words")
    pane.world.cards["compose-too-early"] = renamed(
        pane.world.cards["compose-too-early"], "Don't write again yet"
    )
    pane.office("stub.recipients([['Marco', 'marco@acme.example']])")
    pane.shows("Don't write again yet")
    expect(pane.card.get_by_label("Your text")).to_have_value("My own words")
    expect(pane.card.get_by_label("Your text")).to_be_focused()
    assert pane.world.bodies("card")[-1]["item"]["to"][0]["email"] == "marco@acme.example"


def test_the_event_script_finds_the_token_while_it_lives(pane: Pane) -> None:
    pane.world.places["compose"] = "compose-too-early"
    pane.open(WRITING)
    pane.shows("A little early")
    assert "token" in pane.office("stub.sessionData['afterword.token']")
    pane.press("Sign out")
    pane.shows("Sign in to Afterword")
    pane.page.wait_for_timeout(100)
    assert pane.office("Object.keys(stub.sessionData)") == []


def test_the_theme_is_what_outlook_paints_else_what_the_system_says(pane: Pane, page: Page) -> None:
    background = "getComputedStyle(document.body).backgroundColor"
    page.emulate_media(color_scheme="dark")
    pane.open(MAIL)
    pane.shows("2 things to do today")
    assert pane.office(background) == "rgb(27, 32, 33)"
    pane.office("stub.paint('#FFFFFF')")
    assert pane.office(background) == "rgb(255, 255, 255)"
    pane.office("stub.paint('#1f1f1f')")
    assert pane.office(background) == "rgb(27, 32, 33)"
