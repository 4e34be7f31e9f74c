"""The gate of a mailbox."""

import threading
import time
from concurrent.futures import ThreadPoolExecutor

from app.mail.graph.pace import AT_ONCE, Gate


def test_two_pass_at_a_time_and_a_batch_alone() -> None:
    gate, lock = Gate(), threading.Lock()
    inside: list[int] = []
    most = 0

    def work(places: int) -> None:
        nonlocal most
        with gate.passed("sam", places):
            with lock:
                inside.append(places)
                most = max(most, sum(inside))
            time.sleep(0.005)
            with lock:
                inside.remove(places)

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(work, [1, 1, 2, 1, 2, 1, 1, 1] * 4))
    assert most == AT_ONCE
    assert inside == []


def test_mailboxes_do_not_wait_for_each_other() -> None:
    gate = Gate()
    with gate.passed("sam", AT_ONCE), gate.passed("kim", AT_ONCE):
        pass


def test_a_place_is_given_back_after_a_fault() -> None:
    gate = Gate()
    for _ in range(5):
        try:
            with gate.passed("sam", AT_ONCE):
                raise ValueError
        except ValueError:
            continue
