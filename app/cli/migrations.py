"""`afterword migrate`: bring the database to the tables of this version."""

from app.cli.start import CannotStart, complain, settings_of_environment
from app.store.migrate import migrate


def run() -> int:
    """Create or upgrade every table; the exit code. Harmless to repeat."""
    try:
        settings = settings_of_environment()
    except CannotStart as problem:
        return complain(problem)
    migrate(settings.database_url)
    return 0
