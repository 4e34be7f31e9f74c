"""Where the shared real mail lies, beside the project's folder; tests that need it skip without it."""

import os
from pathlib import Path

import pytest

NOT_HERE = "the shared mail (shared/data beside the project's folder) is not here"
_ROOT = Path(__file__).resolve().parents[1]


def shared_data() -> Path:
    """The folder `shared/data` that is here; skips the test where there is none."""
    found = found_data()
    if found is None:
        pytest.skip(NOT_HERE)
    return found


def found_data() -> Path | None:
    """In any folder above the project, or where SHARED_DATA says."""
    named = os.environ.get("SHARED_DATA")
    above = [Path(named)] if named else [one / "shared" / "data" for one in _ROOT.parents]
    return next((one for one in above if (one / "README.md").exists()), None)
