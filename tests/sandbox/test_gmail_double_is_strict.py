"""Where real Gmail says no, or does something nobody expects, the double does too."""

import base64
from datetime import timedelta

import pytest

from app.sandbox.clock import Clock
from app.sandbox.google_records import ADDON_SCOPES
from app.sandbox.mailbox_store import MailboxStore
from app.sandbox.quota import QuotaMeter
from app.sandbox.serving import serving
from app.sandbox.world import World
from tests.sandbox.gmail_caller import (
    COMPOSE,
    METADATA,
    READONLY,
    Caller,
    addon_caller,
    caller,
    mail,
    reason,
)


def _draft(raw: bytes, thread_id: str = "") -> dict[str, object]:
    message = {"raw": base64.urlsafe_b64encode(raw).decode()}
    return {"message": message | ({"threadId": thread_id} if thread_id else {})}


# Ids


def test_rest_ids_are_16_hex_digits_and_other_ids_are_refused(
    world: World, sam: MailboxStore
) -> None:
    stored = sam.receive(mail(world))
    api = caller(world, sam, READONLY)
    assert len(stored.id) == 16
    assert int(stored.id, 16) > 0
    assert api.get(f"me/messages/{stored.id}").status_code == 200
    for wrong in (stored.id.upper(), stored.id[1:], stored.host_id, "msg-f:1", "me"):
        assert api.get(f"me/messages/{wrong}").status_code == 400
    assert api.get("me/messages/19ac8532c2790000").status_code == 404


def test_mail_of_others_has_the_id_in_decimal_and_own_mail_has_not(
    world: World, sam: MailboxStore
) -> None:
    theirs = sam.receive(mail(world))
    own = sam.send(mail(world, sender=sam.address))
    assert theirs.host_id == f"msg-f:{int(theirs.id, 16)}"
    assert sam.host_thread_id(theirs.thread_id) == f"thread-f:{int(theirs.thread_id, 16)}"
    assert own.host_id.startswith("msg-a:r")
    assert sam.host_thread_id(own.thread_id).startswith("thread-a:r")
    assert str(int(own.id, 16)) not in own.host_id


def test_only_the_account_itself_may_be_named(world: World, sam: MailboxStore) -> None:
    api = caller(world, sam, READONLY)
    assert api.get(f"{sam.address}/profile").status_code == 200
    assert api.get("somebody@example.com/profile").status_code == 403


# Tokens


def test_a_call_without_a_live_token_is_refused(world: World, sam: MailboxStore) -> None:
    for headers in ({}, {"Authorization": "Bearer nonsense"}, {"Authorization": "Basic abc"}):
        answer = Caller(world.base_url, headers).get("me/profile")
        assert answer.status_code == 401
    assert reason(Caller(world.base_url, {"Authorization": "Bearer x"}).get("me/profile")) == (
        "authError"
    )


def test_an_access_token_ends_after_an_hour_of_sandbox_time() -> None:
    world = World(clock=Clock(running=False))
    sam = world.add_person("sam@example.com")
    with serving(world.app) as world.base_url:
        api = caller(world, sam, READONLY)
        world.clock.move(timedelta(minutes=59))
        assert api.get("me/profile").status_code == 200
        world.clock.move(timedelta(minutes=2))
        assert api.get("me/profile").status_code == 401


def test_a_revoked_grant_ends_its_access_tokens(world: World, sam: MailboxStore) -> None:
    api = caller(world, sam, READONLY)
    world.revoke(sam.address)
    assert reason(api.get("me/profile")) == "authError"


# gmail.metadata


@pytest.mark.parametrize("also", [(), (READONLY,), (READONLY, COMPOSE)])
def test_metadata_limits_a_token_even_beside_wider_scopes(
    world: World, sam: MailboxStore, also: tuple[str, ...]
) -> None:
    stored = sam.receive(mail(world, text="secret words"))
    api = caller(world, sam, METADATA, *also)
    assert reason(api.get("me/messages", q="subject:interview")) == "forbidden"
    assert reason(api.get("me/threads", q="subject:interview")) == "forbidden"
    for form in ("full", "raw"):
        assert api.get(f"me/messages/{stored.id}", format=form).status_code == 403
    assert api.get(f"me/threads/{stored.thread_id}").status_code == 403  # full is the default
    shown = api.get(f"me/messages/{stored.id}", format="metadata")
    assert shown.status_code == 200
    assert "secret words" not in shown.text
    assert "snippet" not in shown.json()


def test_metadata_headers_choose_what_is_shown(world: World, sam: MailboxStore) -> None:
    stored = sam.receive(mail(world))
    api = caller(world, sam, METADATA)
    answer = api.get(
        f"me/messages/{stored.id}", format="metadata", metadataHeaders=["subject", "MESSAGE-ID"]
    )
    assert {h["name"] for h in answer.json()["payload"]["headers"]} == {"Subject", "Message-ID"}


# Add-on tokens


def test_addon_tokens_open_the_open_message_only(world: World, sam: MailboxStore) -> None:
    opened = sam.receive(mail(world))
    other = sam.receive(mail(world, subject="Other"))
    metadata = addon_caller(world, sam, opened.id, ADDON_SCOPES["metadata"])
    for name in (opened.id, opened.host_id):
        assert metadata.get(f"me/messages/{name}", format="metadata").status_code == 200
    assert metadata.get(f"me/messages/{opened.id}", format="full").status_code == 403
    assert metadata.get(f"me/messages/{other.id}", format="metadata").status_code == 404
    assert metadata.get("me/messages").status_code == 403
    assert metadata.get("me/history", startHistoryId="1").status_code == 403
    assert metadata.get("me/profile").status_code == 403


def test_addon_tokens_with_readonly_open_the_thread(world: World, sam: MailboxStore) -> None:
    opened = sam.receive(mail(world))
    answer = sam.receive(mail(world, subject="Re: Interview", parent=opened.headers.message_id))
    other = sam.receive(mail(world, subject="Other"))
    narrow = addon_caller(world, sam, opened.id, ADDON_SCOPES["metadata"])
    wide = addon_caller(world, sam, opened.id, ADDON_SCOPES["readonly"])
    assert narrow.get(f"me/threads/{opened.thread_id}", format="metadata").status_code == 403
    assert wide.get(f"me/threads/{opened.thread_id}").status_code == 200
    assert wide.get(f"me/messages/{answer.id}").status_code == 200
    assert wide.get(f"me/threads/{other.thread_id}").status_code == 404


def test_addon_tokens_work_in_pairs_only(world: World, sam: MailboxStore) -> None:
    opened = sam.receive(mail(world))
    alone = addon_caller(world, sam, opened.id, message_token=False)
    assert alone.get(f"me/messages/{opened.id}").status_code == 403
    kim = world.add_person("kim@example.com")
    theirs = kim.receive(mail(world))
    mixed = dict(addon_caller(world, sam, opened.id).headers)
    mixed["X-Goog-Gmail-Access-Token"] = addon_caller(world, kim, theirs.id).headers[
        "X-Goog-Gmail-Access-Token"
    ]
    assert Caller(world.base_url, mixed).get(f"me/messages/{opened.id}").status_code == 401


def test_addon_tokens_make_drafts_in_the_open_thread_and_cannot_list_them(
    world: World, sam: MailboxStore
) -> None:
    opened = sam.receive(mail(world))
    other = sam.receive(mail(world, subject="Other"))
    api = addon_caller(world, sam, opened.id)
    raw = mail(world, subject="Re: Interview", parent=opened.headers.message_id, sender=sam.address)
    made = api.post("me/drafts", _draft(raw, opened.thread_id))
    assert made.status_code == 200
    assert made.json()["message"]["threadId"] == opened.thread_id
    assert api.post("me/drafts", _draft(raw, other.thread_id)).status_code == 404
    assert api.get("me/drafts").status_code == 403
    assert api.get(f"me/drafts/{made.json()['id']}").status_code == 403


# Drafts and threads


@pytest.mark.parametrize(
    ("subject", "parent", "thread", "joins"),
    [
        pytest.param("Re: Interview", True, True, True, id="all three"),
        pytest.param("Interview", True, True, True, id="no Re"),
        pytest.param("Re: Interview", False, True, False, id="no reference: a ghost"),
        pytest.param("Re: Interview", True, False, False, id="no threadId: a ghost"),
        pytest.param("Something else", True, True, False, id="other subject: a ghost"),
    ],
)
def test_a_draft_joins_a_thread_only_by_all_three(
    world: World, sam: MailboxStore, subject: str, *, parent: bool, thread: bool, joins: bool
) -> None:
    first = sam.receive(mail(world))
    raw = mail(
        world, subject=subject, sender=sam.address,
        parent=first.headers.message_id if parent else "",
    )  # fmt: skip
    made = caller(world, sam, COMPOSE).post(
        "me/drafts", _draft(raw, first.thread_id if thread else "")
    )
    assert (made.json()["message"]["threadId"] == first.thread_id) is joins


def test_each_save_of_a_draft_is_a_new_message(world: World, sam: MailboxStore) -> None:
    api = caller(world, sam, COMPOSE, READONLY)
    start = sam.history.current
    first = api.post("me/drafts", _draft(mail(world, sender=sam.address))).json()
    second = api.put(f"me/drafts/{first['id']}", _draft(mail(world, sender=sam.address))).json()
    assert second["id"] == first["id"]
    assert second["message"]["id"] != first["message"]["id"]
    assert api.get(f"me/messages/{first['message']['id']}").status_code == 404
    records = api.get("me/history", startHistoryId=start).json()["history"]
    added = [r["messagesAdded"][0]["message"] for r in records if "messagesAdded" in r]
    assert [message["labelIds"] for message in added] == [["DRAFT"], ["DRAFT"]]


def test_a_sent_draft_is_a_new_message_with_another_id(world: World, sam: MailboxStore) -> None:
    api = caller(world, sam, COMPOSE, READONLY)
    draft = api.post("me/drafts", _draft(mail(world, sender=sam.address))).json()
    sent = api.post("me/drafts/send", {"id": draft["id"]}).json()
    assert sent["labelIds"] == ["SENT"]
    assert sent["id"] != draft["message"]["id"]
    assert api.get(f"me/drafts/{draft['id']}").status_code == 404


def test_an_address_that_is_not_the_users_is_replaced(world: World, sam: MailboxStore) -> None:
    api = caller(world, sam, COMPOSE, READONLY)
    for sender, kept in (("sam.lee@alias.example", True), ("boss@company.example", False)):
        draft = api.post("me/drafts", _draft(mail(world, sender=sender))).json()
        stored = sam.require(draft["message"]["id"])
        assert stored.headers.sender_address == (sender if kept else sam.address)


def test_drafts_need_bytes(world: World, sam: MailboxStore) -> None:
    api = caller(world, sam, COMPOSE)
    bodies: list[dict[str, object]] = [
        {},
        {"message": {}},
        {"message": {"raw": "not base64url!"}},
    ]
    for body in bodies:
        assert api.post("me/drafts", body).status_code == 400


# History


def test_history_ids_rise_with_gaps(world: World, sam: MailboxStore) -> None:
    api = caller(world, sam, READONLY)
    start = sam.history.current
    for _ in range(20):
        sam.receive(mail(world))
    answer = api.get("me/history", startHistoryId=start).json()
    ids = [int(record["id"]) for record in answer["history"]]
    assert ids == sorted(ids)
    assert ids != list(range(ids[0], ids[0] + 20))
    assert answer["historyId"] == str(sam.history.current)


def test_the_pushed_id_as_a_start_shows_nothing(world: World, sam: MailboxStore) -> None:
    sam.receive(mail(world))
    answer = caller(world, sam, READONLY).get("me/history", startHistoryId=sam.history.current)
    assert answer.json() == {"historyId": str(sam.history.current)}


def test_old_and_invented_starts_are_not_found() -> None:
    world = World(clock=Clock(running=False), units_per_minute=None)
    sam = world.add_person("sam@example.com")
    with serving(world.app) as world.base_url:
        start = sam.history.current
        sam.receive(mail(world))
        world.clock.move(timedelta(days=6))
        api = caller(world, sam, READONLY)
        assert api.get("me/history", startHistoryId=start).status_code == 200
        future = sam.history.current + 1
        assert api.get("me/history", startHistoryId=future).status_code == 404
        assert api.get("me/history", startHistoryId=start, labelId="NO_SUCH").status_code == 404
        world.clock.move(timedelta(days=2))
        api = caller(world, sam, READONLY)
        assert api.get("me/history", startHistoryId=start).status_code == 404
        assert api.get("me/history", startHistoryId=sam.history.current).status_code == 200


def test_history_is_lost_by_number_too(world: World, sam: MailboxStore) -> None:
    sam.history.keep_records = 3
    start = sam.history.current
    for _ in range(4):
        sam.receive(mail(world))
    assert caller(world, sam, READONLY).get("me/history", startHistoryId=start).status_code == 404


def test_a_lagging_index_shows_nothing_at_first(world: World, sam: MailboxStore) -> None:
    start = sam.history.current
    sam.history.lag(2)
    sam.receive(mail(world))
    api = caller(world, sam, READONLY)
    seen = [
        len(api.get("me/history", startHistoryId=start).json().get("history", ())) for _ in "123"
    ]
    assert seen == [0, 0, 1]


# Quota, faults, watch


def test_units_are_counted_and_limited_by_the_minute() -> None:
    seconds = [0.0]
    meter = QuotaMeter(100, seconds=lambda: seconds[0])
    assert [meter.charge("sam", "messages.get", 20) for _ in range(6)] == [True] * 5 + [False]
    assert meter.charge("kim", "messages.get", 20)
    seconds[0] = 59.9
    assert not meter.charge("sam", "messages.get", 20)
    seconds[0] = 60.1
    assert meter.charge("sam", "messages.get", 20)
    assert meter.spent == {"sam": 120, "kim": 20}
    assert meter.refused == 2


def test_going_over_the_quota_is_told_by_its_reason() -> None:
    world = World(units_per_minute=3)
    sam = world.add_person("sam@example.com")
    with serving(world.app) as world.base_url:
        api = caller(world, sam, READONLY)
        assert api.get("me/history", startHistoryId=sam.history.current).status_code == 200
        answer = api.get("me/history", startHistoryId=sam.history.current)
        assert (answer.status_code, reason(answer)) == (403, "rateLimitExceeded")


def test_faults_last_for_as_many_calls_as_they_were_set(world: World, sam: MailboxStore) -> None:
    api = caller(world, sam, READONLY)
    world.faults.busy(1, retry_after=7)
    world.faults.broken(1, html=True, status=502)
    busy, broken, well = (api.get("me/profile") for _ in range(3))
    assert (busy.status_code, busy.headers["retry-after"]) == (429, "7")
    assert (broken.status_code, broken.headers["content-type"][:9]) == (502, "text/html")
    assert well.status_code == 200


def test_a_second_push_client_is_refused_until_the_first_is_stopped(
    world: World, sam: MailboxStore
) -> None:
    api = caller(world, sam, READONLY)
    body = {"topicName": world.project.topic}
    assert api.post("me/watch", body).status_code == 200
    assert api.post("me/watch", body).status_code == 200  # the same topic: renewed
    other = {"topicName": f"{world.project.topic}-two"}
    answer = api.post("me/watch", other)
    assert (answer.status_code, reason(answer)) == (400, "failedPrecondition")
    assert api.post("me/stop").status_code == 204
    assert api.post("me/watch", other).status_code == 200


@pytest.mark.parametrize(
    "body",
    [
        {"topicName": "projects/somebody-else/topics/gmail"},
        {"topicName": ""},
        {"topicName": "TOPIC", "labelIds": ["NO_SUCH_LABEL"]},
        {"topicName": "TOPIC", "labelFilterBehavior": "only"},
    ],
)
def test_a_watch_must_be_right(world: World, sam: MailboxStore, body: dict[str, object]) -> None:
    if body["topicName"] == "TOPIC":
        body = {**body, "topicName": world.project.topic}
    assert caller(world, sam, READONLY).post("me/watch", body).status_code == 400
