"""Connecting Gmail: single-use, bound to the verified person, checked against who agreed to what."""

import time
from datetime import timedelta
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest
from httpx2 import Response

from app.domain.account import GrantState, Mailbox, MailboxId, TrustLevel
from app.sandbox.serving import without_tls
from app.store import endings, mailboxes, work
from app.web import paths
from tests.web.doors import SAM, Doors


def link_for(doors: Doors, level: str) -> str:
    """The link on the settings card."""
    name = {"headers": "Choose “Watch by headers”", "full": "Choose “Watch and read”"}[level]
    return str(doors.card(paths.SETTINGS).buttons()[name]["url"])


def to_google(doors: Doors, link: str) -> str:
    answer = doors.client.get(link, follow_redirects=False)
    assert answer.status_code == 302, answer.text
    return str(answer.headers["location"])


def agree(doors: Doors, url: str, *, account: str = SAM, scopes: list[str] | None = None) -> str:
    """The user presses Continue at Google; where the browser is sent."""
    asked = parse_qs(urlsplit(url).query)["scope"][0].split()
    form = {
        "account": account,
        "scope": asked if scopes is None else scopes,
        "decision": "continue",
    }
    answer = httpx.post(url, data=form, follow_redirects=False, verify=without_tls())
    assert answer.status_code == 302
    return str(answer.headers["location"])


def connect(doors: Doors, level: str = "full") -> Response:
    back = agree(doors, to_google(doors, link_for(doors, level)))
    return doors.client.get(back)


def box(doors: Doors) -> Mailbox:
    with doors.database.reading() as db:
        found = mailboxes.get(db, MailboxId(1))
    assert found is not None
    return found


def end_what_is_due(doors: Doors) -> None:
    """What the worker does meanwhile."""
    with doors.database.reading() as db:
        due = endings.due(db, doors.now)
    for ending_id, _ in due:
        doors.service.background.end_grant(ending_id, doors.now)


@pytest.mark.parametrize("level", ["headers", "full"])
def test_a_mailbox_is_connected_and_watched(doors: Doors, level: str) -> None:
    answer = connect(doors, level)
    assert answer.status_code == 200
    assert SAM in answer.text
    assert "close.js" in answer.text
    assert box(doors).level is TrustLevel(level)
    assert box(doors).grant is GrantState.LIVE
    assert box(doors).cursor is not None
    assert box(doors).watch_expires_at is not None
    assert doors.world.pubsub.watching(SAM) is not None
    with doors.database.reading() as db:
        assert work.is_backfilling(db, box(doors).id)
        assert work.is_behind(db, box(doors).id)


def test_what_is_asked_of_google(doors: Doors) -> None:
    asked = parse_qs(urlsplit(to_google(doors, link_for(doors, "full"))).query)
    assert asked["access_type"] == ["offline"]
    assert asked["code_challenge_method"] == ["S256"]
    assert asked["login_hint"] == [SAM]
    assert "gmail.send" not in asked["scope"][0]
    assert "gmail.metadata" not in asked["scope"][0]
    assert "include_granted_scopes" not in asked
    headers_only = parse_qs(urlsplit(to_google(doors, link_for(doors, "headers"))).query)
    assert "gmail.metadata" in headers_only["scope"][0]
    assert "gmail.readonly" not in headers_only["scope"][0]


def test_the_welcome_link_lets_people_choose(doors: Doors) -> None:
    url = str(doors.card(paths.HOME).buttons()["Connect the mailbox"]["url"])
    page = doors.client.get(url)
    assert page.status_code == 200
    assert "level=headers" in page.text
    assert "level=full" in page.text
    back = agree(doors, to_google(doors, f"{url}&level=headers"))
    assert doors.client.get(back).status_code == 200
    assert box(doors).level is TrustLevel.HEADERS


def test_a_link_works_once(doors: Doors) -> None:
    link = link_for(doors, "full")
    to_google(doors, link)
    again = doors.client.get(link, follow_redirects=False)
    assert again.status_code == 400
    assert "used already" in again.text


def test_a_link_is_not_for_ever(doors: Doors) -> None:
    link = link_for(doors, "full")
    doors.world.clock.move(timedelta(minutes=31))
    assert doors.client.get(link, follow_redirects=False).status_code == 400


@pytest.mark.parametrize("ticket", ["", "x", "a" * 5000, "../../etc", "%00"])
def test_an_invented_link_opens_nothing(doors: Doors, ticket: str) -> None:
    answer = doors.client.get(paths.CONNECT, params={"ticket": ticket}, follow_redirects=False)
    assert answer.status_code == 400
    assert doors.rows() == {}


def test_a_state_works_once(doors: Doors) -> None:
    back = agree(doors, to_google(doors, link_for(doors, "full")))
    assert doors.client.get(back).status_code == 200
    assert doors.client.get(back).status_code == 400


def test_a_state_lives_ten_minutes(doors: Doors) -> None:
    url = to_google(doors, link_for(doors, "full"))
    doors.world.clock.move(timedelta(minutes=9, seconds=50))
    back = agree(doors, url)
    doors.world.clock.move(timedelta(seconds=11))
    assert doors.client.get(back).status_code == 400
    assert box(doors).grant is GrantState.NONE


def test_a_code_without_our_state_is_nothing(doors: Doors) -> None:
    back = agree(doors, to_google(doors, link_for(doors, "full")))
    code = parse_qs(urlsplit(back).query)["code"][0]
    for state in ("", "guess", "a" * 3000):
        answer = doors.client.get(paths.CALLBACK, params={"code": code, "state": state})
        assert answer.status_code in (200, 400)
    assert box(doors).grant is GrantState.NONE


def test_another_account_at_google_is_refused(doors: Doors) -> None:
    """A stolen link must not tie somebody else's mailbox to this person, nor the other way round."""
    doors.world.add_person("eve@example.com", name="Eve")
    back = agree(doors, to_google(doors, link_for(doors, "full")), account="eve@example.com")
    answer = doors.client.get(back)
    assert answer.status_code == 400
    assert "another Google account" in answer.text
    assert box(doors).grant is GrantState.NONE
    assert doors.rows()["mailbox"] == 1


def test_a_partial_grant_is_not_taken_for_a_whole_one(doors: Doors) -> None:
    url = to_google(doors, link_for(doors, "full"))
    asked = parse_qs(urlsplit(url).query)["scope"][0].split()
    back = agree(doors, url, scopes=[s for s in asked if not s.endswith("gmail.compose")])
    answer = doors.client.get(back)
    assert answer.status_code == 400
    assert "permission" in answer.text
    assert box(doors).grant is GrantState.NONE


def test_saying_no_connects_nothing_and_ends_the_flow(doors: Doors) -> None:
    url = to_google(doors, link_for(doors, "full"))
    state = parse_qs(urlsplit(url).query)["state"][0]
    answer = doors.client.get(paths.CALLBACK, params={"error": "access_denied", "state": state})
    assert answer.status_code == 200
    assert "Nothing was connected" in answer.text
    assert "consent" not in doors.rows()


def test_google_down_at_the_end_says_so_and_keeps_nothing(doors: Doors) -> None:
    back = agree(doors, to_google(doors, link_for(doors, "full")))
    doors.world.faults.broken(5, method="token")
    answer = doors.client.get(back)
    assert answer.status_code == 400
    assert "does not answer" in answer.text
    assert box(doors).grant is GrantState.NONE


def test_a_watch_that_cannot_begin_now_begins_later(doors: Doors) -> None:
    back = agree(doors, to_google(doors, link_for(doors, "full")))
    doors.world.faults.broken(50, method="watch")
    assert doors.client.get(back).status_code == 200
    assert box(doors).grant is GrantState.LIVE
    assert box(doors).watch_expires_at is None
    doors.world.faults.clear()
    assert doors.service.background.renew_watches(doors.now) == 1
    assert box(doors).watch_expires_at is not None


def test_disconnect_gives_everything_back(doors: Doors) -> None:
    connect(doors)
    answer = doors.click("disconnect", mailbox="1")
    assert "Disconnected" in answer.toast
    end_what_is_due(doors)
    assert box(doors).grant is GrantState.NONE
    assert box(doors).level is TrustLevel.ON_OPEN
    assert doors.world.pubsub.watching(SAM) is None
    assert not doors.world.google._vault.refresh


def test_the_lowest_level_is_a_disconnect(doors: Doors) -> None:
    connect(doors)
    doors.click("set-level", mailbox="1", level="on-open")
    assert box(doors).grant is GrantState.NONE


def test_another_level_leads_through_google(doors: Doors) -> None:
    connect(doors)
    answer = doors.click("set-level", mailbox="1", level="headers")
    link = answer.action["link"]
    assert link["onClose"] == "RELOAD"
    back = agree(doors, to_google(doors, link["url"]))
    assert doors.client.get(back).status_code == 200
    assert box(doors).level is TrustLevel.HEADERS


@pytest.mark.parametrize("do", ["delete-all", "disconnect"])
def test_the_end_does_not_wait_for_google(doors: Doors, do: str) -> None:
    connect(doors)
    for method in ("", "token"):
        doors.world.faults.slow(6, 10, method=method)
    begun = time.monotonic()
    answer = doors.click(do, mailbox="1")
    assert time.monotonic() - begun < 4
    doors.world.faults.clear()
    assert "Google" in (answer.toast or answer.text), "it is told what is still under way"
    with doors.database.reading() as db:
        assert mailboxes.grant(db, MailboxId(1)) is None
    end_what_is_due(doors)
    assert doors.world.pubsub.watching(SAM) is None
    assert not doors.world.google._vault.refresh


def test_delete_all_deletes_and_revokes_as_soon_as_google_answers(doors: Doors) -> None:
    connect(doors)
    doors.world.faults.broken(50)
    answer = doors.click("delete-all")
    assert "deleted" in answer.title
    end_what_is_due(doors)
    assert doors.rows() == {"ending": 1}
    doors.world.faults.clear()
    doors.world.clock.move(timedelta(minutes=3))
    end_what_is_due(doors)
    assert doors.rows() == {}
    assert not doors.world.google._vault.refresh


def test_a_revoked_grant_is_told_on_the_card(doors: Doors) -> None:
    connect(doors)
    with doors.database.transaction() as db:
        mailboxes.set_grant_state(db, box(doors).id, GrantState.REVOKED)
    for path in (paths.HOME, paths.SETTINGS):
        answer = doors.card(path)
        assert "permission" in answer.text
        assert any("Connect again" in text for text in answer.buttons())
