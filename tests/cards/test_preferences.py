"""The settings card: what each level sees, the ways to change it, and the end of it all."""

from dataclasses import replace

from app.cards.model import ActionName, Do, Open
from app.cards.preferences import Connection, delete_card, settings_card, welcome_card
from app.domain.account import GrantState, Provider, TrustLevel
from tests.cards.drawn import BOX, CONNECT, PRIVACY
from tests.cards.test_conversation_card import buttons, does, text

LINKS = {TrustLevel.HEADERS: CONNECT, TrustLevel.FULL: CONNECT}
WATCHED = replace(BOX, level=TrustLevel.FULL, grant=GrantState.LIVE)


def test_each_level_says_what_it_sees() -> None:
    said = text(settings_card((Connection(BOX, LINKS),), privacy_url=PRIVACY))
    assert "Nothing is watched" in said
    assert "never the text" in said
    assert "No text is kept" in said
    assert "never sent for you" in said


def test_a_wider_level_is_granted_by_a_link_that_reloads() -> None:
    links = [
        b.on_click
        for b in buttons(settings_card((Connection(BOX, LINKS),), privacy_url=PRIVACY))
        if isinstance(b.on_click, Open) and b.on_click.reload
    ]
    assert links == [Open(CONNECT, reload=True)] * 2


def test_a_narrower_level_is_a_click() -> None:
    card = settings_card((Connection(WATCHED),), privacy_url=PRIVACY)
    clicks = [
        b.on_click.parameters
        for b in buttons(card)
        if isinstance(b.on_click, Do) and b.on_click.name is ActionName.SET_LEVEL
    ]
    assert {"mailbox": "3", "level": "on-open"} in clicks
    assert ActionName.DISCONNECT in does(card)


def test_nothing_granted_is_nothing_to_disconnect() -> None:
    assert ActionName.DISCONNECT not in does(
        settings_card((Connection(BOX, LINKS),), privacy_url=PRIVACY)
    )


def test_a_revoked_grant_is_offered_again() -> None:
    revoked = replace(WATCHED, grant=GrantState.REVOKED)
    card = settings_card((Connection(revoked, LINKS),), privacy_url=PRIVACY)
    assert "Connect again" in [b.text for b in buttons(card)]


def test_deleting_lists_what_goes_before_it_goes() -> None:
    assert ActionName.ASK_DELETE in does(settings_card((), privacy_url=PRIVACY))
    card = delete_card(("sam@example.com",), 12)
    assert "12 applications" in text(card)
    assert "sam@example.com" in text(card)
    assert {ActionName.DELETE_ALL, ActionName.OPEN_SETTINGS} <= does(card)


def test_the_first_card_offers_both_ways_to_begin() -> None:
    card = welcome_card(connect_url=CONNECT, privacy_url=PRIVACY)
    assert "without any permission" in text(card)
    assert Open(CONNECT, reload=True) in [b.on_click for b in buttons(card)]


IN_OUTLOOK = replace(WATCHED, provider=Provider.GRAPH, address="sam@outlook.example")


def test_an_outlook_mailbox_is_added_where_that_is_switched_on() -> None:
    off = settings_card((Connection(BOX, LINKS),), privacy_url=PRIVACY)
    assert "Connect Outlook account" not in [b.text for b in buttons(off)]
    on = settings_card((Connection(BOX),), privacy_url=PRIVACY, outlook_url=CONNECT)
    [connect] = [b for b in buttons(on) if b.text == "Connect Outlook account"]
    assert connect.on_click == Open(CONNECT, reload=True)
    assert "Refresh" in [b.text for b in buttons(on)]


def test_drafts_in_outlook_are_allowed_apart() -> None:
    allow = "Allow drafts in Outlook"
    asked = settings_card((Connection(IN_OUTLOOK, {}, CONNECT),), privacy_url=PRIVACY)
    assert Open(CONNECT, reload=True) in [b.on_click for b in buttons(asked) if b.text == allow]
    nothing_to_ask = settings_card((Connection(IN_OUTLOOK),), privacy_url=PRIVACY)
    assert allow not in [b.text for b in buttons(nothing_to_ask)]


def test_who_deletes_is_told_what_only_they_can_do_at_microsoft() -> None:
    assert "myapps.microsoft.com" in text(delete_card(("a@b.example",), 1, outlook=True))
    assert "microsoft" not in text(delete_card(("a@b.example",), 1))
