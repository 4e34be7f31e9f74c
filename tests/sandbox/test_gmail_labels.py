"""Labels in Gmail's double: what the real one refuses it refuses too, and what a change tells."""

import pytest

from app.sandbox.mailbox_store import MailboxStore
from app.sandbox.world import World
from tests.sandbox.gmail_caller import (
    AUTH,
    COMPOSE,
    METADATA,
    MODIFY,
    READONLY,
    Caller,
    caller,
    mail,
    reason,
)

LABELS = f"{AUTH}gmail.labels"
JOBS = {"name": "Jobs/Write", "labelListVisibility": "labelShow", "messageListVisibility": "show"}


def modify(api: Caller, thread: str, **body: list[str]) -> tuple[int, str]:
    answer = api.post(f"me/threads/{thread}/modify", body)
    return answer.status_code, "" if answer.status_code == 200 else reason(answer)


@pytest.mark.parametrize(
    ("scopes", "may_make", "may_put"),
    [
        ((MODIFY,), True, True),
        ((LABELS,), True, False),
        ((READONLY, COMPOSE), False, False),
        ((METADATA,), False, False),
        ((READONLY, COMPOSE, LABELS), True, False),
        ((READONLY, COMPOSE, MODIFY), True, True),
    ],
)
def test_each_call_wants_its_scope(
    world: World, sam: MailboxStore, scopes: tuple[str, ...], may_make: bool, may_put: bool
) -> None:
    thread = sam.receive(mail(world)).thread_id
    label = sam.make_label("There") or ""
    api = caller(world, sam, *scopes)
    assert (api.post("me/labels", JOBS).status_code == 200) is may_make
    refused = (403, "insufficientPermissions")
    assert modify(api, thread, addLabelIds=[label]) == ((200, "") if may_put else refused)
    assert label in {
        one["id"] for one in caller(world, sam, LABELS).get("me/labels").json()["labels"]
    }


def test_a_label_lies_on_every_mail_of_the_thread_and_beside_the_others(
    world: World, sam: MailboxStore
) -> None:
    first = sam.receive(mail(world))
    sam.receive(mail(world, parent=first.headers.message_id), thread_id=first.thread_id)
    other = sam.receive(mail(world, subject="Lunch"))
    api = caller(world, sam, MODIFY)
    label = api.post("me/labels", JOBS).json()["id"]
    assert modify(api, first.thread_id, addLabelIds=[label]) == (200, "")
    told = api.get(f"me/threads/{first.thread_id}", format="minimal").json()["messages"]
    assert all({label, "INBOX", "UNREAD"} <= set(one["labelIds"]) for one in told)
    assert label not in other.labels
    assert modify(api, first.thread_id, removeLabelIds=[label]) == (200, "")
    assert label not in first.labels
    assert "INBOX" in first.labels


def test_what_is_wrong_is_refused(world: World, sam: MailboxStore) -> None:
    thread = sam.receive(mail(world)).thread_id
    api = caller(world, sam, MODIFY)
    assert modify(api, thread) == (400, "invalidArgument")
    for label in ("Label_77", "SENT", "DRAFT", "Jobs/Write"):
        assert modify(api, thread, addLabelIds=[label]) == (400, "invalidArgument")
        assert modify(api, thread, removeLabelIds=[label]) == (400, "invalidArgument")
    assert modify(api, "19ac8532c2790000", addLabelIds=["STARRED"]) == (404, "notFound")
    many = [f"Label_{number}" for number in range(101)]
    assert modify(api, thread, addLabelIds=many)[0] == 400
    for body in ({}, {"name": ""}, {"name": "inbox"}, {"name": "x" * 226}, {"title": "x"}):
        assert api.post("me/labels", body).status_code == 400, body
    assert api.post("me/labels", JOBS | {"labelListVisibility": "never"}).status_code == 400


def test_names_conflict_in_any_case_of_their_letters(world: World, sam: MailboxStore) -> None:
    api = caller(world, sam, MODIFY)
    assert api.post("me/labels", JOBS).status_code == 200
    again = api.post("me/labels", JOBS | {"name": "jobs/WRITE"})
    assert (again.status_code, reason(again)) == (409, "aborted")


def test_a_deleted_label_is_off_every_mail_and_its_id_never_comes_back(
    world: World, sam: MailboxStore
) -> None:
    stored = sam.receive(mail(world))
    api = caller(world, sam, MODIFY)
    label = api.post("me/labels", JOBS).json()["id"]
    modify(api, stored.thread_id, addLabelIds=[label])
    assert api.delete(f"me/labels/{label}").status_code == 204
    assert label not in stored.labels
    assert modify(api, stored.thread_id, addLabelIds=[label]) == (400, "invalidArgument")
    assert api.delete(f"me/labels/{label}").status_code == 404
    assert api.delete("me/labels/INBOX").status_code == 400
    assert api.post("me/labels", JOBS).json()["id"] != label


def test_a_change_is_told_by_the_history_as_a_change_of_labels(
    world: World, sam: MailboxStore
) -> None:
    stored = sam.receive(mail(world))
    api = caller(world, sam, MODIFY)
    label = api.post("me/labels", JOBS).json()["id"]
    start = sam.history.current
    for _ in range(2):
        modify(api, stored.thread_id, addLabelIds=[label])
    told = api.get("me/history", startHistoryId=str(start)).json()["history"]
    [(added,)] = [one["labelsAdded"] for one in told]
    assert added["labelIds"] == [label], "once: the second time it was there"
    assert api.get("me/history", startHistoryId="1", labelId="Label_77").status_code == 404
