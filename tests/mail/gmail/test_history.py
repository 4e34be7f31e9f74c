"""What a page of history means, before anything is paid for."""

from typing import Any

import pytest

from app.mail.gmail.history import Happened, happened

M = "19ac8532c2790010"


def _added(*labels: str, message_id: str = M, at: int = 1) -> dict[str, Any]:
    return _record(at, "messagesAdded", message_id, labels)


def _deleted(*, at: int = 1) -> dict[str, Any]:
    return _record(at, "messagesDeleted", M, ())


def _labels(kind: str, changed: str, *labels: str, at: int = 1) -> dict[str, Any]:
    record = _record(at, kind, M, labels)
    record[kind][0]["labelIds"] = [changed]
    return record


def _record(at: int, kind: str, message_id: str, labels: tuple[str, ...]) -> dict[str, Any]:
    message = {"id": message_id, "threadId": "19ac8532c2790000", "labelIds": list(labels)}
    return {"id": str(at), "messages": [message], kind: [{"message": message}]}


CASES: list[tuple[str, list[dict[str, Any]], bool | None]] = [
    ("mail comes in", [_added("INBOX", "UNREAD")], True),
    ("mail is archived by a filter", [_added("UNREAD")], True),
    ("the user sends", [_added("SENT")], True),
    ("a draft is saved", [_added("DRAFT")], None),
    ("spam comes in", [_added("SPAM", "UNREAD")], None),
    ("a filter deletes", [_added("TRASH")], None),
    ("a chat line", [_added("CHAT")], None),
    ("mail is read", [_labels("labelsRemoved", "UNREAD", "INBOX")], None),
    ("mail is starred", [_labels("labelsAdded", "STARRED", "INBOX")], None),
    ("mail is archived", [_labels("labelsRemoved", "INBOX")], None),
    ("mail is binned", [_labels("labelsAdded", "TRASH", "TRASH")], False),
    ("mail is called spam", [_labels("labelsAdded", "SPAM", "SPAM")], False),
    ("the bin is undone", [_labels("labelsRemoved", "TRASH", "INBOX")], True),
    ("spam is undone", [_labels("labelsRemoved", "SPAM", "INBOX")], True),
    ("a draft is sent in place", [_labels("labelsRemoved", "DRAFT", "SENT")], True),
    ("a draft becomes a sent mail", [_labels("labelsAdded", "SENT", "SENT")], True),
    ("a draft in the bin is restored", [_labels("labelsRemoved", "TRASH", "DRAFT")], None),
    ("mail is deleted", [_deleted()], False),
    ("came and went", [_added("INBOX"), _deleted(at=2)], False),
    (
        "came, was binned, came back",
        [
            _added("INBOX"),
            _labels("labelsAdded", "TRASH", "TRASH", at=2),
            _labels("labelsRemoved", "TRASH", "INBOX", at=3),
        ],
        True,
    ),
]


@pytest.mark.parametrize(
    ("records", "fetch"), [pytest.param(records, fetch, id=name) for name, records, fetch in CASES]
)
def test_what_a_page_means(records: list[dict[str, Any]], fetch: bool | None) -> None:
    found = happened(records)
    assert found.to_fetch == ((M,) if fetch is True else ())
    assert found.removed == (frozenset({M}) if fetch is False else frozenset())


def test_ids_are_compared_as_numbers() -> None:
    assert happened([_added("INBOX", at=9), _added("INBOX", at=10)]).last_id == 10


def test_an_empty_page_has_no_last_id() -> None:
    assert happened([]) == Happened((), frozenset(), None)


def test_messages_keep_their_order() -> None:
    ids = ["19ac8532c2790013", "19ac8532c2790011", "19ac8532c2790012"]
    page = [_added("INBOX", message_id=i, at=n) for n, i in enumerate(ids, start=1)]
    assert list(happened(page).to_fetch) == ids
