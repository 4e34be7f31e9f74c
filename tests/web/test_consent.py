"""Connecting Gmail: single-use, bound to the verified person, checked against who agreed to what."""

import time
from collections.abc import Callable
from datetime import timedelta
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest
from httpx2 import Response

from app.domain.account import GrantState, Mailbox, MailboxId, TrustLevel
from app.domain.errors import MailboxDown
from app.sandbox.serving import without_tls
from app.store import endings, mailboxes, work
from app.web import paths
from tests.journeys.both import link_in
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
    answer = doors.client.get(agree(doors, to_google(doors, link_for(doors, level))))
    doors.service.background.start_watching(box(doors).id, doors.now)
    return answer


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


def down(doors: Doors) -> None:
    doors.world.faults.broken(5, method="token")


def slow(doors: Doors) -> None:
    doors.world.faults.slow(8, 1, method="token")


@pytest.mark.parametrize("trouble", [down, slow])
@pytest.mark.parametrize("held", ["nothing", "headers"])
def test_google_in_trouble_at_the_end_costs_a_moment_and_nothing_else(
    doors: Doors, trouble: Callable[[Doors], None], held: str
) -> None:
    """The page leads on to the same permission; what was granted before goes on."""
    if held == "headers":
        connect(doors, "headers")
    before = granted(doors)
    back = agree(doors, to_google(doors, link_for(doors, "full")))
    trouble(doors)
    begun = time.monotonic()
    answer = doors.client.get(back)
    assert time.monotonic() - begun < 7
    assert answer.status_code == 400
    assert "does not answer" in answer.text
    assert granted(doors) == before
    doors.world.faults.clear()
    assert doors.client.get(back).status_code == 400, "a state is good once all the same"
    again = link_in(answer.text, "Try again")
    asked = to_google(doors, again)
    assert "gmail.readonly" in parse_qs(urlsplit(asked).query)["scope"][0]
    assert doors.client.get(agree(doors, asked)).status_code == 200
    assert box(doors).level is TrustLevel.FULL
    assert doors.client.get(again, follow_redirects=False).status_code == 400


def granted(doors: Doors) -> str | None:
    with doors.database.reading() as db:
        return mailboxes.grant(db, MailboxId(1))


def test_gmail_in_trouble_keeps_nobody_waiting_for_the_watch(doors: Doors) -> None:
    back = agree(doors, to_google(doors, link_for(doors, "full")))
    doors.world.faults.slow(8, 10)
    begun = time.monotonic()
    assert doors.client.get(back).status_code == 200
    assert time.monotonic() - begun < 4
    assert box(doors).grant is GrantState.LIVE
    doors.world.faults.clear()


def test_a_watch_that_cannot_begin_now_begins_later(doors: Doors) -> None:
    back = agree(doors, to_google(doors, link_for(doors, "full")))
    assert doors.client.get(back).status_code == 200
    doors.world.faults.broken(50, method="watch")
    with pytest.raises(MailboxDown):
        doors.service.background.start_watching(box(doors).id, doors.now)
    assert box(doors).watch_expires_at is None
    with doors.database.reading() as db:
        assert work.is_behind(db, box(doors).id), "the past can be read without it"
    doors.world.faults.clear()
    doors.service.background.start_watching(box(doors).id, doors.now)
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
    for method in ("", "token", "revoke"):
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


def test_a_revocation_that_failed_is_tried_again(doors: Doors) -> None:
    connect(doors)
    doors.world.faults.broken(1, method="revoke")
    doors.click("delete-all")
    end_what_is_due(doors)
    assert doors.world.pubsub.watching(SAM) is None
    assert doors.world.google._vault.refresh
    end_what_is_due(doors)
    assert doors.world.google._vault.refresh, "not at once"
    doors.world.clock.move(timedelta(minutes=3))
    end_what_is_due(doors)
    assert not doors.world.google._vault.refresh
    assert doors.rows() == {}


def test_less_than_asked_for_is_given_back_in_the_background(doors: Doors) -> None:
    url = to_google(doors, link_for(doors, "full"))
    asked = parse_qs(urlsplit(url).query)["scope"][0].split()
    back = agree(doors, url, scopes=[s for s in asked if not s.endswith("gmail.compose")])
    doors.world.faults.slow(8, 1, method="revoke")
    begun = time.monotonic()
    assert "permission" in doors.client.get(back).text
    assert time.monotonic() - begun < 4
    doors.world.faults.clear()
    assert doors.world.google._vault.refresh
    end_what_is_due(doors)
    assert not doors.world.google._vault.refresh


def test_a_revoked_grant_is_told_on_the_card(doors: Doors) -> None:
    connect(doors)
    with doors.database.transaction() as db:
        mailboxes.set_grant_state(db, box(doors).id, GrantState.REVOKED)
    for path in (paths.HOME, paths.SETTINGS):
        answer = doors.card(path)
        assert "permission" in answer.text
        assert any("Connect again" in text for text in answer.buttons())
