"""`afterword worker`: background work in a process of its own, on PostgreSQL one of many."""

import signal
import threading

from app.cli.start import CannotStart, complain, service_of, settings_of_environment, worker_of

ON_SQLITE = (
    "On SQLite the work is done inside `afterword serve`: a second process would take the same "
    "jobs. Set AFTERWORD_DATABASE_URL to PostgreSQL to run workers."
)
SHARED_NAME = (
    "Set AFTERWORD_EXECUTOR_ID to a name of this worker's own that outlives a restart, such as the "
    "name of its pod: two live workers under one name do each other's work twice."
)


def run() -> int:
    """Work until told to stop; the exit code."""
    try:
        settings = settings_of_environment()
        service = service_of(settings)
        if service.database.is_sqlite:
            raise CannotStart(ON_SQLITE)
        if "executor_id" not in settings.model_fields_set:
            raise CannotStart(SHARED_NAME)
    except CannotStart as problem:
        return complain(problem)
    ended = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda _number, _frame: ended.set())
    worker = worker_of(settings, service)
    try:
        worker.start()
        ended.wait()
    finally:
        worker.stop()
        service.close()
    return 0
