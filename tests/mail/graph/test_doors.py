"""The secrets of subscriptions."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.account import MailboxId
from app.mail.graph.doors import LONGEST, Door, Doors

DOORS = Doors(b"new key", b"old key")


def test_a_secret_says_whose_mailbox_it_is_and_is_never_made_twice() -> None:
    one, other = DOORS.secret(MailboxId(7), "inbox"), DOORS.secret(MailboxId(7), "inbox")
    assert one != other
    assert len(one) <= LONGEST
    assert DOORS.door(one) == DOORS.door(other) == Door(MailboxId(7), "inbox")


def test_a_secret_of_an_older_key_holds_and_one_of_another_key_does_not() -> None:
    assert DOORS.door(Doors(b"old key").secret(MailboxId(7), "inbox")) is not None
    assert DOORS.door(Doors(b"a stranger's").secret(MailboxId(7), "inbox")) is None


def test_a_changed_secret_holds_for_nobody() -> None:
    secret = DOORS.secret(MailboxId(7), "inbox")
    for position in range(len(secret)):
        changed = "x" if secret[position] != "x" else "y"
        assert DOORS.door(secret[:position] + changed + secret[position + 1 :]) is None
    for wrong in (secret[:-1], secret + "0", secret.replace("7.", "8.", 1), "ü" + secret):
        assert DOORS.door(wrong) is None


@given(st.text(max_size=200))
def test_nothing_that_anybody_sends_raises(text: str) -> None:
    assert DOORS.door(text) is None


@pytest.mark.parametrize("keys", [(), (b"",), (b"good", b"")])
def test_without_a_key_nothing_starts(keys: tuple[bytes, ...]) -> None:
    with pytest.raises(ValueError, match="no key"):
        Doors(*keys)
