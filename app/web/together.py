"""What comes together is stored together: while one batch is committed, the next one gathers.

A commit costs as much for fifty notices as for one, and waits for a disk; so a burst shares a few
commits, and a single notice waits for nobody. No caller is answered before its own is committed.
"""

import asyncio
from collections import deque
from collections.abc import Callable, Sequence
from typing import Final, Generic, TypeVar

from starlette.concurrency import run_in_threadpool

MOST: Final = 64  # in one batch, so that nobody else waits long for the database

T = TypeVar("T")
R = TypeVar("R")


class Together(Generic[T, R]):
    """To be awaited from one event loop."""

    def __init__(self, work: Callable[[Sequence[T]], Sequence[R]]) -> None:
        """`work` gets a batch, in a thread, and has an answer for each; one batch at a time."""
        self._work = work
        self._waiting: deque[tuple[T, asyncio.Future[R]]] = deque()
        self._running: asyncio.Task[None] | None = None

    async def __call__(self, one: T) -> R:
        """The answer for this one; raises what `work` raised for its batch."""
        loop = asyncio.get_running_loop()
        answer: asyncio.Future[R] = loop.create_future()
        self._waiting.append((one, answer))
        if self._running is None or self._running.done():
            self._running = loop.create_task(self._run())
        return await answer

    async def _run(self) -> None:
        while self._waiting:
            batch = [self._waiting.popleft() for _ in range(min(MOST, len(self._waiting)))]
            try:
                answers = await run_in_threadpool(self._work, [one for one, _ in batch])
            except Exception as error:  # noqa: BLE001 - raised again, by each that waits for it
                for _, waiting in batch:
                    if not waiting.done():  # its caller may be gone
                        waiting.set_exception(error)
            else:
                for (_, waiting), answer in zip(batch, answers, strict=True):
                    if not waiting.done():
                        waiting.set_result(answer)
