"""`afterword serve` as it is beside worker processes, on any database: it asks for background work
and runs none."""

from app.cli.start import service_of, settings_of_environment
from app.main import serve

if __name__ == "__main__":
    settings = settings_of_environment()
    serve(settings, service_of(settings))
