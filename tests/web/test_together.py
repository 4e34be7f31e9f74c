"""What comes while a batch is stored waits for the next one, and everybody gets their own answer."""

import asyncio
import threading
from collections.abc import Sequence

import pytest

from app.web.together import MOST, Together


class Store:
    """Doubles numbers, a batch at a time; the first batch takes until it is let go."""

    def __init__(self) -> None:
        self.batches: list[list[int]] = []
        self.may_end = threading.Event()

    def __call__(self, numbers: Sequence[int]) -> list[int]:
        self.batches.append(list(numbers))
        self.may_end.wait(10)
        if 13 in numbers:
            raise OSError("disk full")
        return [2 * number for number in numbers]


async def ask(together: Together[int, int], store: Store, numbers: Sequence[int]) -> list[object]:
    """The first one alone; the others while it is being stored."""
    first = asyncio.create_task(together(numbers[0]))
    while not store.batches:
        await asyncio.sleep(0.001)
    rest = [asyncio.create_task(together(number)) for number in numbers[1:]]
    await asyncio.sleep(0)
    store.may_end.set()
    return list(await asyncio.gather(first, *rest, return_exceptions=True))


def test_a_burst_shares_one_batch_and_answers_come_apart() -> None:
    store = Store()
    answers = asyncio.run(ask(Together(store), store, [1, 2, 3, 4]))
    assert answers == [2, 4, 6, 8]
    assert store.batches == [[1], [2, 3, 4]]


def test_no_batch_is_endless() -> None:
    store = Store()
    answers = asyncio.run(ask(Together(store), store, [0, *range(100, 101 + MOST)]))
    assert answers == [0, *range(200, 202 + 2 * MOST, 2)]
    assert [len(batch) for batch in store.batches] == [1, MOST, 1]


def test_what_could_not_be_stored_is_told_to_all_whom_it_concerns() -> None:
    store = Store()
    answers = asyncio.run(ask(Together(store), store, [1, 13, 14]))
    assert answers[0] == 2
    assert [type(answer) for answer in answers[1:]] == [OSError, OSError]


def test_it_goes_on_after_trouble_and_after_a_caller_has_left() -> None:
    store = Store()
    together = Together(store)

    async def leave_and_ask_again() -> int:
        gone = asyncio.create_task(together(1))
        while not store.batches:
            await asyncio.sleep(0.001)
        gone.cancel()
        store.may_end.set()
        with pytest.raises(OSError, match="disk"):
            await together(13)
        return await together(5)

    assert asyncio.run(leave_and_ask_again()) == 10
