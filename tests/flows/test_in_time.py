"""What is asked while somebody waits for a page."""

import threading
import time
from datetime import timedelta

import pytest

from app.domain.errors import MailboxDown, ReconnectNeeded
from app.flows.in_time import in_time


def test_what_is_given_and_what_is_raised_comes_through() -> None:
    assert in_time(lambda: 7) == 7
    with pytest.raises(ReconnectNeeded):
        in_time(refusing)


def refusing() -> int:
    raise ReconnectNeeded


def test_who_does_not_answer_in_time_is_down_and_what_comes_later_is_dropped() -> None:
    go_on, done = threading.Event(), threading.Event()

    def late() -> int:
        go_on.wait(20)
        done.set()
        return 7

    begun = time.monotonic()
    with pytest.raises(MailboxDown):
        in_time(late, timedelta(seconds=0.1))
    assert time.monotonic() - begun < 5
    go_on.set()
    assert done.wait(20)
