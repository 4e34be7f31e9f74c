"""What every long-running command begins with: whole settings, and the service put together."""

import os
import sys

from pydantic import ValidationError

from app.logs import set_up
from app.main import Service, assemble
from app.settings import Settings, unknown_names
from app.store.secrets import KeyProblem
from app.worker import Flows, Worker


class CannotStart(Exception):
    """Says in a sentence what is wrong with the settings."""


def settings_of_environment() -> Settings:
    """Every `AFTERWORD_…` variable, checked; logging is set up by them.

    Raises:
        CannotStart: with the names of the variables, and no value of a secret.
    """
    if unknown := unknown_names(os.environ):
        raise CannotStart(f"No setting reads {', '.join(unknown)}: a typing mistake?")
    try:
        settings = Settings()
    except ValidationError as problem:
        wrong = problem.errors(include_input=False, include_url=False)
        lines = [f"{_name(error['loc'])}: {error['msg']}" for error in wrong]
        raise CannotStart("\n".join(lines)) from None
    set_up(production=settings.environment == "production")
    return settings


def service_of(settings: Settings) -> Service:
    """The service, put together and not yet running.

    Raises:
        CannotStart: no provider is switched on, or the key ring cannot be used.
    """
    try:
        return assemble(settings)
    except (ValueError, KeyProblem) as problem:
        raise CannotStart(str(problem)) from None


def worker_of(settings: Settings, service: Service) -> Worker:
    """Runs the service's background work in this process."""
    work = service.background
    flows = Flows(
        sync_page=work.sync_page,
        backfill_page=work.backfill_page,
        wake=work.wake,
        renew_watches=work.renew_watches,
        summarise=work.summarise,
        mark_threads=work.mark_threads,
        start_watching=work.start_watching,
        end_grant=work.end_grant,
    )
    return Worker(service.database, flows, service.clock, executor_id=settings.executor_id)


def complain(problem: CannotStart) -> int:
    """On standard error; the exit code of a wrong call."""
    sys.stderr.write(f"{problem}\n")
    return 2


def _name(location: tuple[int | str, ...]) -> str:
    return "AFTERWORD_" + "__".join(str(step).upper() for step in location)
