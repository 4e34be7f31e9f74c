"""Outlook's doorbell: the handshake, the secret of each subscription, stored before the 202."""

import json
import random
from collections.abc import Sequence
from typing import Any

import httpx
import pytest

from app.domain.account import GrantState, MailboxId
from app.mail.graph.push import Lifecycle
from app.store import mailboxes, work
from app.web import paths
from tests.journeys.both import OUTLOOK, Both
from tests.web.doors import rows

Json = dict[str, Any]
DOORS = (paths.PUSH_OUTLOOK, paths.PUSH_OUTLOOK_LIFE)


@pytest.fixture
def watched(sides: Both) -> Both:
    """Connected, and all that was asked for by connecting is done."""
    assert sides.add_outlook("headers").status_code == 200
    rest(sides)
    assert not behind(sides)
    return sides


def rest(sides: Both) -> None:
    """As if a run had caught up."""
    with sides.service.database.engine.begin() as connection:
        connection.exec_driver_sql("UPDATE mailbox_signal SET done_seq = seq, run_id = NULL")


def behind(sides: Both, mailbox: int | None = None) -> bool:
    with sides.service.database.reading() as db:
        return work.is_behind(db, MailboxId(mailbox or sides.box().id))


def seq(sides: Both) -> int:
    with sides.service.database.engine.connect() as connection:
        query = f"SELECT seq FROM mailbox_signal WHERE mailbox_id = {sides.box().id}"
        return int(connection.exec_driver_sql(query).scalar_one())


def due(sides: Both) -> list[MailboxId]:
    with sides.service.database.reading() as db:
        return mailboxes.due_for_renewal(db, sides.world.clock.now())


def notice(sides: Both, number: int = 0, **changed: object) -> Json:
    """As Graph posts it for one of the two subscriptions."""
    live = sides.microsoft.subscriptions.of(OUTLOOK)[number]
    known: Json = {
        "subscriptionId": live.id,
        "subscriptionExpirationDateTime": live.expires_at.isoformat(),
        "clientState": live.client_state,
        "tenantId": "9188040d-6c67-4c5b-b112-36a304b66dad",
        "changeType": "created",
        "resource": "Users/1/Messages/AAMk1",
        "resourceData": {"@odata.type": "#Microsoft.Graph.Message", "id": "AAMk1"},
    }
    return {k: v for k, v in {**known, **changed}.items() if v is not None}


def post(sides: Both, *notices: object, path: str = paths.PUSH_OUTLOOK) -> int:
    return raw(sides, json.dumps({"value": notices}).encode(), path).status_code


def raw(sides: Both, content: bytes, path: str = paths.PUSH_OUTLOOK) -> httpx.Response:
    return sides.browser.post(f"{sides.base_url}{path}", content=content)


def counted(sides: Both, outcome: str) -> float:
    metrics = sides.service.app.state.wired.metrics
    return float(metrics.notices.labels(outcome)._value.get())


# The handshake


@pytest.mark.parametrize("path", DOORS)
@pytest.mark.parametrize(
    "token",
    ["abc", "Validation: Testing client application reachability. Id: 1", "<b>x</b>&y=1", "ä + 1"],
)
def test_the_handshake_is_answered_word_for_word_as_plain_text(
    sides: Both, path: str, token: str
) -> None:
    answer = sides.browser.post(f"{sides.base_url}{path}", params={"validationToken": token})
    assert answer.status_code == 200
    assert answer.headers["content-type"].startswith("text/plain")
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert answer.text == token


@pytest.mark.parametrize("token", ["", "a" * 5000, "a\r\nSet-Cookie: b", "\x00"])
def test_a_strange_handshake_is_refused(sides: Both, token: str) -> None:
    url = f"{sides.base_url}{paths.PUSH_OUTLOOK}"
    assert sides.browser.post(url, params={"validationToken": token}).status_code == 400


# Notices


def test_a_notice_asks_for_a_sync(watched: Both) -> None:
    assert post(watched, notice(watched)) == 202
    assert behind(watched)
    assert counted(watched, "stored") == 1


def test_many_of_one_mailbox_in_one_post_ring_once(watched: Both) -> None:
    before = seq(watched)
    told = [notice(watched, n % 2, resourceData={"id": f"AAMk{n}"}) for n in range(200)]
    random.Random(7).shuffle(told)
    assert post(watched, *told) == 202
    assert seq(watched) == before + 1


def test_a_notice_told_again_and_late_changes_nothing_more_than_a_look(watched: Both) -> None:
    told = notice(watched)
    for _ in range(5):
        assert post(watched, told) == 202
    assert rows(watched.service.database)["mailbox_signal"] == 1


@pytest.mark.parametrize("path", DOORS)
@pytest.mark.parametrize(
    "state",
    [
        "guess",
        "2.inbox.AAAA." + "0" * 48,
        "",
        "a" * 4000,
        "2.inbox..",
        "2.inbox.AAAAAAAAAAAAAAAA.\u00e4",
        None,
        7,
    ],
)
def test_a_notice_without_the_secret_is_refused_and_stores_nothing(
    watched: Both, path: str, state: object
) -> None:
    before = rows(watched.service.database)
    assert post(watched, notice(watched, clientState=state), path=path) in (202, 403)
    assert rows(watched.service.database) == before
    assert not behind(watched)


def test_a_secret_that_is_changed_in_one_place_is_no_secret(watched: Both) -> None:
    good = str(notice(watched)["clientState"])
    for place in range(len(good)):
        bad = good[:place] + ("1" if good[place] != "1" else "2") + good[place + 1 :]
        assert post(watched, notice(watched, clientState=bad)) == 403
    assert not behind(watched)
    assert counted(watched, "forged") == len(good)


def test_beside_a_forged_notice_a_good_one_counts(watched: Both) -> None:
    told: Sequence[Json] = (notice(watched, clientState="guess"), notice(watched))
    assert post(watched, *told) == 202
    assert behind(watched)
    assert counted(watched, "forged") == 1


@pytest.mark.parametrize(
    "content",
    [
        b"", b"{", b"[]", b"null", b"\xff\x00", b'{"value": 1}', b'{"value": [1, null, []]}',
        b'{"value": []}', b'{"value":' * 3000, b" " * 2_000_000,
    ],
)  # fmt: skip
def test_what_is_no_notice_is_acknowledged_and_changes_nothing(
    watched: Both, content: bytes
) -> None:
    before = rows(watched.service.database)
    assert raw(watched, content).status_code == 202
    assert rows(watched.service.database) == before
    assert counted(watched, "malformed") == 1


def test_a_notice_after_the_end_changes_nothing(watched: Both) -> None:
    told = notice(watched)
    box = watched.box().id
    watched.press_named("disconnect", mailbox=str(box))
    rest(watched)
    assert post(watched, told) == 202
    assert not behind(watched, box)
    assert counted(watched, "unknown") == 1
    watched.press_named("delete-all")
    assert post(watched, told) == 202
    assert rows(watched.service.database) == {"ending": 1}, "Microsoft is still to be told"


def test_what_could_not_be_stored_is_asked_for_again(watched: Both) -> None:
    told = notice(watched)
    with watched.service.database.engine.begin() as connection:
        connection.exec_driver_sql("ALTER TABLE mailbox_signal RENAME TO away")
    assert post(watched, told) == 503
    with watched.service.database.engine.begin() as connection:
        connection.exec_driver_sql("ALTER TABLE away RENAME TO mailbox_signal")
    assert post(watched, told) == 202
    assert behind(watched)


# Lifecycle notices


def life(sides: Both, event: str) -> int:
    told = notice(sides, changeType=None, resourceData=None, lifecycleEvent=event)
    return post(sides, told, path=paths.PUSH_OUTLOOK_LIFE)


def test_a_subscription_that_wants_to_be_authorized_is_renewed_at_once(watched: Both) -> None:
    assert due(watched) == []
    assert life(watched, Lifecycle.REAUTHORIZE) == 202
    assert due(watched) == [watched.box().id]
    assert not behind(watched)
    assert watched.service.background.renew_watches(watched.world.clock.now()) == 1
    assert due(watched) == []


def test_a_subscription_that_is_gone_is_made_anew_and_the_mailbox_looked_at(watched: Both) -> None:
    told = notice(watched, changeType=None, lifecycleEvent=Lifecycle.REMOVED)
    watched.microsoft.subscriptions.vanish(OUTLOOK)
    assert post(watched, told, path=paths.PUSH_OUTLOOK_LIFE) == 202
    assert due(watched) == [watched.box().id]
    assert behind(watched)
    assert watched.service.background.renew_watches(watched.world.clock.now()) == 1
    assert len(watched.microsoft.subscriptions.of(OUTLOOK)) == 2


def test_missed_notices_are_made_up_for_by_a_look(watched: Both) -> None:
    assert life(watched, Lifecycle.MISSED) == 202
    assert due(watched) == []
    assert behind(watched)


def test_an_event_that_nobody_knows_changes_nothing(watched: Both) -> None:
    assert life(watched, "somethingNew") == 202
    assert due(watched) == []
    assert not behind(watched)


def test_a_revoked_grant_is_not_renewed(watched: Both) -> None:
    told = notice(watched, lifecycleEvent=Lifecycle.REAUTHORIZE)
    with watched.service.database.transaction() as db:
        mailboxes.set_grant_state(db, watched.box().id, GrantState.REVOKED)
    assert post(watched, told, path=paths.PUSH_OUTLOOK_LIFE) == 202
    assert due(watched) == []
    assert counted(watched, "unknown") == 1
