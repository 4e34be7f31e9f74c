"""The image's recipe: linted, and its own steps run in a clean folder."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


def test_hadolint_finds_nothing() -> None:
    hadolint = Path(sys.executable).parent / "hadolint"
    if not hadolint.exists():
        pytest.skip("hadolint has no build for this machine")
    done = subprocess.run(
        [hadolint, ROOT / "Dockerfile"], check=False, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stdout


def test_the_image_does_not_run_as_root() -> None:
    last_user = [
        line for line in (ROOT / "Dockerfile").read_text().splitlines() if line[:5] == "USER "
    ]
    assert last_user
    assert last_user[-1].split()[1] not in {"root", "0"}


def _run_lines(dockerfile: str) -> list[str]:
    """The shell commands of the RUN instructions, continuation lines joined."""
    joined = dockerfile.replace("\\\n", " ")
    return [
        line.removeprefix("RUN ").strip() for line in joined.splitlines() if line.startswith("RUN ")
    ]


def test_what_is_copied_and_run_makes_a_working_command(tmp_path: Path) -> None:
    """No container engine is needed: the build stage's own commands run with /srv moved to a clean folder."""
    for name in ("requirements.lock", "pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, tmp_path)
    for folder in ("app", "migrations", "addon_manifests"):
        shutil.copytree(
            ROOT / folder, tmp_path / folder, ignore=shutil.ignore_patterns("__pycache__")
        )
    clean = {k: v for k, v in os.environ.items() if not k.startswith("PYTHON")}
    build_stage = (ROOT / "Dockerfile").read_text().split("\nFROM ")[1]
    for command in _run_lines(build_stage):
        moved = command.replace("/srv", str(tmp_path))
        subprocess.run(
            ["sh", "-euc", moved],
            cwd=tmp_path, check=True, capture_output=True, timeout=300, env=clean,
        )  # fmt: skip
    assert list((tmp_path / "app").glob("__pycache__/main.*.pyc"))
    done = subprocess.run(
        [tmp_path / ".venv/bin/afterword", "migrate"],
        check=False,
        cwd=tmp_path,
        env={"AFTERWORD_DATABASE_URL": f"sqlite:///{tmp_path}/data.db", "PATH": "/usr/bin:/bin"},
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "data.db").exists()
