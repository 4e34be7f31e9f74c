"""One step of a run: tried a few times, its result kept by the engine, its words kept to itself."""

import traceback
from collections.abc import Callable
from datetime import timedelta
from pathlib import PurePath
from typing import TypedDict

import structlog
from dbos import DBOS, StepOptions

from app.domain.errors import TryLater
from app.store.session import Database, Session, cause_of

_log = structlog.get_logger()

LONGEST_WAIT = timedelta(hours=1)  # between two tries
_TRIED = StepOptions(retries_allowed=True, max_attempts=3, interval_seconds=1, backoff_rate=3)


class Outcome(TypedDict):
    """What a step tells its run; the engine keeps it, so it holds ids and numbers only."""

    more: bool
    page: str | None
    wait: float | None  # seconds until it may be tried anew


OVER = Outcome(more=False, page=None, wait=None)


class StepFailed(Exception):
    """Stands for a flow's exception, whose own words the engine must not keep."""


class OutOfTries(Exception):
    """The step failed each time; what it was is in the log."""


def run_step(name: str, step: Callable[[], Outcome]) -> Outcome:
    """The step's outcome, or (after a crash) the outcome that it had.

    Raises:
        OutOfTries: nobody knows how far it came, so it may have been done.
    """
    try:
        return DBOS.run_step(StepOptions(name=name, **_TRIED), lambda: _guarded(name, step))
    except Exception as error:  # noqa: BLE001 - whatever it is, the run must go on to its next try
        _log.warning("step.out_of_tries", step=name, error=type(error).__name__)
        raise OutOfTries(name) from None


def store(database: Database, name: str, write: Callable[[Session], object]) -> None:
    """A step that only writes down what comes next. Where it fails, the sweep finds the rest."""

    def step() -> Outcome:
        with database.transaction() as db:
            write(db)
        return OVER

    run_step(name, step)


def later(wait: timedelta, tries: int) -> timedelta:
    """Twice as long each time, to an hour; never less than was asked for."""
    doubled: timedelta = wait * 2 ** min(tries, 12)
    return max(wait, min(doubled, LONGEST_WAIT))


def _guarded(name: str, step: Callable[[], Outcome]) -> Outcome:
    """The provider's own wait is no failure; of a failure the engine learns only the kind."""
    try:
        return step()
    except TryLater as problem:
        wait = problem.wait.total_seconds()
        _log.info("step.waits", step=name, problem=type(problem).__name__, seconds=wait)
        return Outcome(more=True, page=None, wait=wait)
    except Exception as error:  # noqa: BLE001 - raised again, without its words
        place = traceback.extract_tb(error.__traceback__)[-1]
        where = f"{PurePath(place.filename).name}:{place.lineno}"
        kind, cause = type(error).__name__, cause_of(error)
        _log.error("step.failed", step=name, error=kind, cause=cause, where=where)
        raise StepFailed(type(error).__name__) from None
