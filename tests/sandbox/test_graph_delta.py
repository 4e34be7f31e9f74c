"""Delta rounds, as Graph walks them."""

from datetime import timedelta
from typing import Any

import pytest

from app.sandbox.graph_store import GraphStore
from app.sandbox.microsoft_world import MicrosoftWorld
from tests.sandbox.graph_caller import Caller, caller, code, mail

INBOX = "/me/mailFolders/inbox/messages/delta"


def _round(ask: Caller, start: str, **query: str) -> tuple[list[dict[str, Any]], str]:
    """All rows of a round, and the link to the next one."""
    rows: list[dict[str, Any]] = []
    answer = ask.get(start, prefer="odata.maxpagesize=3", **query).json()
    while "@odata.nextLink" in answer:
        assert len(answer["value"]) == 3
        rows += answer["value"]
        answer = ask.get(answer["@odata.nextLink"], prefer="odata.maxpagesize=3").json()
    return rows + answer["value"], str(answer["@odata.deltaLink"])


def test_a_round_shows_everything_once_and_the_next_one_what_came_since(
    microsoft: MicrosoftWorld, kim: GraphStore
) -> None:
    for number in range(7):
        kim.receive(mail(microsoft, subject=str(number)))
    ask = caller(microsoft, kim)
    rows, link = _round(ask, INBOX, select="subject")
    assert sorted(row["subject"] for row in rows) == [str(number) for number in range(7)]
    assert set(rows[0]) == {"@odata.type", "@odata.etag", "id", "subject"}
    assert "mailFolders('inbox')" in link
    assert _round(ask, link) == ([], link)
    kim.receive(mail(microsoft, subject="new"))
    rows, _ = _round(ask, link)
    assert [(row["subject"], "body" in row) for row in rows] == [("new", False)]


def test_a_state_tells_the_same_twice(microsoft: MicrosoftWorld, kim: GraphStore) -> None:
    ask = caller(microsoft, kim)
    _, link = _round(ask, INBOX)
    kim.receive(mail(microsoft))
    assert _round(ask, link) == _round(ask, link)


def test_folders_are_followed_each_by_itself(microsoft: MicrosoftWorld, kim: GraphStore) -> None:
    ask = caller(microsoft, kim)
    _, inbox = _round(ask, INBOX)
    _, sent = _round(ask, "/me/mailFolders('SentItems')/messages/delta")
    item = kim.send(mail(microsoft, sender=f"Kim <{kim.address}>"))
    assert _round(ask, inbox)[0] == []
    assert [row["id"] for row in _round(ask, sent)[0]] == [item.id]


def test_what_left_is_removed_and_what_came_and_went_too(
    microsoft: MicrosoftWorld, kim: GraphStore
) -> None:
    ask = caller(microsoft, kim)
    moved, deleted = kim.receive(mail(microsoft)), kim.receive(mail(microsoft))
    _, link = _round(ask, INBOX)
    kim.move(moved.id, "archive")
    kim.delete(deleted.id)
    brief = kim.receive(mail(microsoft))
    kim.delete(brief.id)
    rows = {row["id"]: row["@removed"]["reason"] for row in _round(ask, link)[0]}
    assert rows == {moved.id: "changed", deleted.id: "deleted", brief.id: "deleted"}
    kim.move(moved.id, "inbox")
    assert "@removed" not in _round(ask, link)[0][-1]


def test_mail_that_was_read_comes_as_three_properties_where_they_are_wanted(
    microsoft: MicrosoftWorld, kim: GraphStore
) -> None:
    item = kim.receive(mail(microsoft))
    ask = caller(microsoft, kim)
    _, with_flag = _round(ask, INBOX, select="subject,isRead")
    _, without = _round(ask, INBOX, select="subject")
    kim.mark_read(item.id)
    (row,) = _round(ask, with_flag)[0]
    assert {key for key in row if not key.startswith("@")} == {"id", "isRead", "parentFolderId"}
    assert _round(ask, without)[0] == []


def test_a_first_round_may_begin_with_mail_of_a_date(
    microsoft: MicrosoftWorld, kim: GraphStore
) -> None:
    now = microsoft.clock.now()
    old = kim.receive(mail(microsoft), at=now - timedelta(days=9))
    new = kim.receive(mail(microsoft), at=now - timedelta(days=1))
    ask = caller(microsoft, kim)
    at = (now - timedelta(days=5)).strftime("%Y-%m-%dT%H:%M:%SZ")
    rows, link = _round(ask, INBOX, filter=f"receivedDateTime ge {at}")
    assert [row["id"] for row in rows] == [new.id]
    kim.touched(kim.require(old.id))
    assert _round(ask, link)[0] == []


@pytest.mark.parametrize(
    "query",
    [
        {"filter": "isDraft eq false"},
        {"filter": "receivedDateTime le 2026-01-01T00:00:00Z"},
        {"filter": "receivedDateTime ge 2026-01-01T00:00:00Z and isDraft eq false"},
        {"orderby": "receivedDateTime asc"},
        {"orderby": "subject"},
        {"search": "x"},
        {"skip": "5"},
        {"select": "id,labels"},
        {"deltatoken": "latest"},
        {"deltatoken": "nonsense"},
        {"changeType": "moved"},
    ],
)
def test_what_a_delta_does_not_take_is_refused(
    microsoft: MicrosoftWorld, kim: GraphStore, query: dict[str, str]
) -> None:
    assert caller(microsoft, kim).get(INBOX, **query).status_code == 400


def test_one_kind_of_change_can_be_followed(microsoft: MicrosoftWorld, kim: GraphStore) -> None:
    item = kim.receive(mail(microsoft))
    ask = caller(microsoft, kim)
    _, link = _round(ask, INBOX, changeType="deleted")
    kim.receive(mail(microsoft))
    kim.delete(item.id)
    assert [row["id"] for row in _round(ask, link)[0]] == [item.id]


def test_an_old_state_is_gone(microsoft: MicrosoftWorld, kim: GraphStore) -> None:
    ask = caller(microsoft, kim)
    _, link = _round(ask, INBOX)
    microsoft.forget_history(kim.address)
    answer = ask.get(link)
    assert code(answer) == (410, "syncStateNotFound")
    assert answer.headers["location"].endswith("$deltatoken=")
    assert _round(ask, INBOX)[0] == []


def test_a_delta_over_all_mail_does_not_exist(microsoft: MicrosoftWorld, kim: GraphStore) -> None:
    assert caller(microsoft, kim).get("/me/messages/delta").status_code == 400


def test_without_the_preference_ids_are_of_the_place(
    microsoft: MicrosoftWorld, kim: GraphStore
) -> None:
    item = kim.receive(mail(microsoft))
    ask = caller(microsoft, kim, immutable=False)
    (row,), _ = _round(ask, INBOX)
    assert row["id"] == item.rest_id


def test_a_change_may_take_its_time(microsoft: MicrosoftWorld, kim: GraphStore) -> None:
    """The notice beats the delta, which loses nothing all the same."""
    ask = caller(microsoft, kim)
    _, link = _round(ask, INBOX)
    kim.log.lag(1)
    kim.receive(mail(microsoft, subject="late"))
    rows, again = _round(ask, link)
    assert rows == []
    for state in (link, again):
        rows, _ = _round(ask, state)
        assert [row["subject"] for row in rows] == ["late"]
