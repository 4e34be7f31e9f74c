"""`afterword serve`: the web service; on SQLite with the background work in the same process."""

from app.cli.start import CannotStart, complain, service_of, settings_of_environment, worker_of
from app.main import serve


def run() -> int:
    """Serve until told to stop; the exit code."""
    try:
        settings = settings_of_environment()
        service = service_of(settings)
    except CannotStart as problem:
        return complain(problem)
    embedded = worker_of(settings, service) if service.database.is_sqlite else None
    serve(settings, service, embedded)
    return 0
