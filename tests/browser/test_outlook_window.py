"""The Outlook window of the sandbox with a stand-in add-in, whose pages use nothing but Office.js."""

import re
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Page, Route, expect

from tests.browser.outlook import Outlook
from tests.sandbox.outlook_stand_in import DANA, OMAR, SAM, StandIn, standing_in

INTERVIEW, PANEL = "Interview at Acme", "Your panel at Vela"


@pytest.fixture
def world() -> Iterator[StandIn]:
    with standing_in() as made:
        made.receive(INTERVIEW, "See you on Monday.\n\nDana", sender=DANA, days_ago=2)
        made.receive(PANEL, "The panel is on Tuesday.\n\nOmar", sender=OMAR, days_ago=1)
        yield made


@pytest.fixture
def page(world: StandIn, page: Page) -> Page:
    """It is closed before the world ends: what it still asks for then would fail."""
    return page


@pytest.fixture
def outlook(page: Page, world: StandIn) -> Outlook:
    page.goto(f"{world.url}/outlook")
    return Outlook(page)


def sees(outlook: Outlook, *parts: str) -> None:
    """What the pane read by Office.js."""
    for part in parts:
        expect(outlook.pane.locator("#seen")).to_contain_text(part)


def says(outlook: Outlook, text: str | re.Pattern[str]) -> None:
    expect(outlook.pane.locator("#said")).to_have_text(text)


def test_a_press_before_the_mailbox_is_there_is_not_lost(page: Page, world: StandIn) -> None:
    def late(route: Route) -> None:
        page.wait_for_timeout(1500)
        route.continue_()

    page.route("**/host/outlook/mailbox*", late)
    page.goto(f"{world.url}/outlook", wait_until="commit")
    shown = Outlook(page)
    shown.press("New mail")
    expect(page.locator("#compose-to")).to_be_visible()


def test_the_pinned_pane_follows_the_selected_mail(outlook: Outlook) -> None:
    sees(outlook, f'"me":"{SAM}"', '"item":null', '"naa":false', '"mailbox_1_14":true')
    outlook.open(INTERVIEW)
    sees(outlook, INTERVIEW, "dana@acme.example", "See you on Monday.", '"headers":true')
    outlook.open(PANEL)
    sees(outlook, PANEL, "omar@vela.example")
    outlook.press("No message")
    sees(outlook, '"item":null')
    assert outlook.pane_box.evaluate("node => node.offsetWidth") == 320


def test_a_pane_that_is_not_pinned_closes_with_its_mail(outlook: Outlook) -> None:
    outlook.open(INTERVIEW)
    sees(outlook, INTERVIEW)
    outlook.press("Pinned")
    outlook.open(PANEL)
    expect(outlook.pane_box).to_be_hidden()
    outlook.press("Stand-in")
    sees(outlook, PANEL)


def test_the_add_in_does_not_open_on_a_delivery_report(outlook: Outlook, world: StandIn) -> None:
    outlook.open(INTERVIEW)
    outlook.press("Reply")
    outlook.page.locator("#compose-to").fill("omar@vela.example")
    outlook.press("Send")
    expect(outlook.toast).to_have_text("Message sent")
    outlook.press("Let it bounce")
    outlook.open("Delivery Status Notification")
    expect(outlook.pane_box).to_be_hidden()
    outlook.open(PANEL)
    sees(outlook, PANEL)


def test_themes_are_told_and_phones_have_none(outlook: Outlook) -> None:
    outlook.open(INTERVIEW)
    sees(outlook, '"background":"#ffffff"', '"reply_form":"function"')
    outlook.choose("Theme", "dark")
    sees(outlook, '"background":"#1f1f1f"')
    outlook.choose("Theme", "contrast")
    sees(outlook, '"background":"#000000"')
    outlook.choose("Client", "phone")
    sees(outlook, '"background":null', '"reply_form":"undefined"', '"mailbox_1_14":false', "iOS")
    outlook.press("Reply")
    expect(outlook.composer).to_be_visible()
    expect(outlook.pane_box).to_be_hidden()


def test_a_reply_form_opens_with_the_text_above_the_quoted_mail(outlook: Outlook) -> None:
    outlook.open(INTERVIEW)
    sees(outlook, INTERVIEW)
    outlook.press_in_pane("Long reply")
    says(outlook, re.compile("32 KB"))
    outlook.press_in_pane("Reply form")
    expect(outlook.page.locator("#compose-to")).to_have_value(DANA)
    expect(outlook.page.locator("#compose-subject")).to_have_value(f"Re: {INTERVIEW}")
    text = outlook.body.inner_text()
    assert text.startswith("Hi Dana,")
    assert text.index("A word from the add-in.") < text.index("See you on Monday.")
    assert "London" not in text  # a given text suppresses the signature
    sees(outlook, '"type":"reply"', '"to":["dana@acme.example"]', '"body":"html"')


def test_text_goes_to_the_cursor_above_the_signature(outlook: Outlook) -> None:
    outlook.open(INTERVIEW)
    outlook.press("Reply")
    sees(outlook, '"type":"reply"')
    outlook.press_in_pane("Insert HTML")
    says(outlook, "inserted")
    text = outlook.body.inner_text()
    assert text.index("A word from the add-in.") < text.index("London") < text.index("From:")


def test_html_does_not_go_into_a_plain_text_body(outlook: Outlook) -> None:
    outlook.press("New mail")
    outlook.press("Plain text")
    sees(outlook, '"body":"text"', '"type":"newMail"', '"parent":null')
    outlook.press_in_pane("Insert HTML")
    says(outlook, "9004 InvalidFormatError")
    outlook.press_in_pane("Insert text")
    says(outlook, "inserted")
    expect(outlook.body).to_have_value(re.compile(r"^A word & more\."))


def test_recipients_are_told_to_the_pane_and_to_the_early_events(outlook: Outlook) -> None:
    outlook.press("New mail")
    sees(outlook, '"to":[]')
    outlook.page.locator("#compose-to").fill('"Haddad, Omar" <omar@vela.example>; kim@vela.example')
    outlook.page.locator("#compose-subject").click()
    sees(outlook, '"to":["omar@vela.example","kim@vela.example"]')
    outlook.page.locator("#compose-cc").fill("lee@vela.example")
    outlook.page.locator("#compose-subject").click()
    sees(outlook, "OnMessageRecipientsChanged")
    outlook.press_in_pane("Save")
    says(outlook, re.compile("^AAMkA"))


def dialog_message(world: StandIn) -> str:
    return f'{{"code":"once"}} from {world.addin_url}'


def test_a_dialog_of_the_add_ins_own_hands_a_message_to_the_pane(
    outlook: Outlook, world: StandIn
) -> None:
    outlook.press_in_pane("Foreign dialog")
    says(outlook, "12004")
    with outlook.page.expect_popup() as opened:
        outlook.press_in_pane("Dialog")
    says(outlook, dialog_message(world))
    assert opened.value.is_closed() or opened.value.wait_for_event("close") is not None


def send_to(outlook: Outlook, to: str, subject: str) -> None:
    outlook.press("New mail")
    outlook.page.locator("#compose-to").fill(to)
    outlook.page.locator("#compose-subject").fill(subject)
    outlook.press("Send")


def test_a_mail_that_the_add_in_lets_pass_is_sent_at_once(outlook: Outlook, world: StandIn) -> None:
    send_to(outlook, "kim@vela.example", "Hello")
    expect(outlook.toast).to_have_text("Message sent")
    expect(outlook.alert).to_be_hidden()
    assert [item.headers.subject for item in world.store.items("sentitems")] == ["Hello"]


def test_smart_alerts_ask_and_send_anyway_always_works(outlook: Outlook, world: StandIn) -> None:
    send_to(outlook, "dana@acme.example", "Third")
    expect(outlook.alert).to_contain_text("You wrote twice already: on 9 and on 20 February.")
    outlook.press("Don't Send", within=outlook.alert)
    expect(outlook.composer).to_be_visible()
    assert world.store.items("sentitems") == []
    outlook.press("Send", within=outlook.composer)
    outlook.press("Send Anyway", within=outlook.alert)
    expect(outlook.toast).to_have_text("Message sent")
    assert len(world.store.items("sentitems")) == 1


def test_an_add_in_that_is_slow_does_not_hold_the_mail(outlook: Outlook, world: StandIn) -> None:
    send_to(outlook, "kim@vela.example", "slow one")
    expect(outlook.alert).to_contain_text("longer than expected")
    outlook.press("Send Anyway", within=outlook.alert)
    expect(outlook.toast).to_have_text("Message sent")
    assert len(world.store.items("sentitems")) == 1


def test_an_answer_after_all_closes_the_question(outlook: Outlook, world: StandIn) -> None:
    send_to(outlook, "kim@vela.example", "slow one")
    expect(outlook.alert).to_contain_text("longer than expected")
    expect(outlook.toast).to_have_text("Message sent")
    expect(outlook.alert).to_be_hidden()


def test_an_add_in_that_is_down_leaves_the_choice_to_the_user(
    outlook: Outlook, world: StandIn
) -> None:
    world.down = True
    send_to(outlook, "kim@vela.example", "Hello")
    expect(outlook.alert).to_contain_text("Stand-in is unavailable.")
    outlook.press("Try Later", within=outlook.alert)
    expect(outlook.composer).to_be_visible()
    outlook.press("Send", within=outlook.composer)
    outlook.press("Send Anyway", within=outlook.alert)
    expect(outlook.toast).to_have_text("Message sent")


def test_a_draft_is_opened_and_written_on(outlook: Outlook, world: StandIn) -> None:
    outlook.open(PANEL)
    outlook.press("Reply")
    outlook.press("Save draft")
    expect(outlook.toast).to_have_text("Draft saved")
    outlook.press("Discard")
    expect(outlook.page.locator(".mail.draft")).to_have_count(1)
    outlook.press("Continue editing")
    outlook.body.press_sequentially("Thank you!")
    outlook.press("Send")
    expect(outlook.toast).to_have_text("Message sent")
    [sent] = world.store.items("sentitems")
    assert b"Thank you!" in sent.raw()
    assert world.store.items("drafts") == []


def test_who_presses_on_after_the_sandbox_has_ended_is_told(outlook: Outlook) -> None:
    sees(outlook, '"item":null')
    outlook.page.route("**/host/outlook/**", lambda route: route.abort())
    outlook.press("No message")
    expect(outlook.toast).to_have_text(re.compile("Start it again with make demo"))


def test_the_pane_asks_again_when_the_clock_has_moved(outlook: Outlook) -> None:
    outlook.open(INTERVIEW)
    sees(outlook, INTERVIEW)
    before = outlook.page.locator("#now").inner_text()
    outlook.pane.locator("#seen").evaluate("node => { node.textContent = 'old'; }")
    outlook.press("Next week")
    expect(outlook.page.locator("#now")).not_to_have_text(before)
    sees(outlook, INTERVIEW)


def test_outside_outlook_the_add_in_is_told_that_there_is_no_host(
    page: Page, world: StandIn
) -> None:
    page.goto(f"{world.addin_url}/pane?surface=read")
    expect(page.locator("#seen")).to_have_text("open this inside Outlook")
    assert page.evaluate("Office.context.mailbox === undefined")


def test_a_page_of_another_origin_cannot_speak_for_the_window(
    outlook: Outlook, world: StandIn
) -> None:
    sees(outlook, '"item":null')
    forged: dict[str, Any] = {"office": {"event": "item", "item": {"subject": "forged"}}}
    outlook.pane.locator("#seen").evaluate("(node, data) => window.postMessage(data, '*')", forged)
    outlook.open(INTERVIEW)
    sees(outlook, INTERVIEW)
