"""Where the shared real mail lies, beside the project's folder; tests that need it skip without it."""

from pathlib import Path

import pytest

_ROOT = Path(__file__).resolve().parents[1]


def shared_data() -> Path:
    """The folder `shared/data`, in any folder above the project; skips the test where absent."""
    for above in _ROOT.parents:
        found = above / "shared" / "data"
        if (found / "README.md").exists():
            return found
    pytest.skip("the shared mail (shared/data beside the project's folder) is not here")
