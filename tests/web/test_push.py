"""The doorbell: stored and committed before it is acknowledged, and nothing else."""

import base64
import json
from typing import Any

import pytest

from app.domain.account import MailboxId, Provider, TrustLevel
from app.store import mailboxes, people, work
from app.web import paths
from tests.web.doors import BASE_URL, SAM, Doors


def connected(doors: Doors) -> int:
    with doors.database.transaction() as db:
        person = people.ensure(db, "sub", doors.now)
        box = mailboxes.add(
            db, person, provider=Provider.GMAIL, address=SAM, level=TrustLevel.FULL, now=doors.now
        )
        mailboxes.save_grant(db, box, "refresh")
    return box


def body(address: str = SAM, history: object = 7, encode: Any = base64.b64encode) -> Any:
    data = encode(json.dumps({"emailAddress": address, "historyId": history}).encode()).decode()
    return {"message": {"data": data, "messageId": "1"}, "subscription": "s"}


def push(doors: Doors, content: bytes) -> int:
    token = doors.world.google.push_token(f"{BASE_URL}{paths.PUSH}")
    answer = doors.client.post(
        paths.PUSH, content=content, headers={"Authorization": f"Bearer {token}"}
    )
    return answer.status_code


def behind(doors: Doors, box: int) -> bool:
    with doors.database.reading() as db:
        return work.is_behind(db, MailboxId(box))


@pytest.mark.parametrize(
    "notice",
    [
        body(),
        body(SAM.upper()),
        body(history="9876543210"),
        body(encode=base64.urlsafe_b64encode),
        {**body(), "deliveryAttempt": 5},
    ],
)
def test_a_notice_asks_for_a_sync(doors: Doors, notice: Any) -> None:
    box = connected(doors)
    assert push(doors, json.dumps(notice).encode()) == 204
    assert behind(doors, box)


def test_however_often_it_comes_one_run_is_asked_for(doors: Doors) -> None:
    box = connected(doors)
    for _ in range(20):
        assert push(doors, json.dumps(body()).encode()) == 204
    assert behind(doors, box)
    assert doors.rows()["mailbox_signal"] == 1


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[]",
        b"\xff\x00",
        b'{"message": 1}',
        b'{"message": {"data": "!!!"}}',
        json.dumps(body("not an address")).encode(),
        json.dumps(body(history="x")).encode(),
        b" " * 100_000,
        b'{"message":' * 3000,
    ],
)
def test_a_malformed_notice_is_acknowledged_and_changes_nothing(
    doors: Doors, content: bytes
) -> None:
    connected(doors)
    before = doors.rows()
    assert push(doors, content) == 204
    assert doors.rows() == before


def test_a_notice_about_a_strangers_mailbox_changes_nothing(doors: Doors) -> None:
    connected(doors)
    before = doors.rows()
    assert push(doors, json.dumps(body("eve@example.com")).encode()) == 204
    assert doors.rows() == before


def test_a_notice_that_could_not_be_stored_is_not_acknowledged(doors: Doors) -> None:
    connected(doors)
    with doors.database.engine.begin() as connection:
        connection.exec_driver_sql("ALTER TABLE mailbox_signal RENAME TO away")
    assert push(doors, json.dumps(body()).encode()) == 500
