"""`afterword manifests`, and the long-running commands that say what keeps them from starting."""

import json
import os
from collections.abc import Generator
from pathlib import Path

import pytest
import uvicorn

from app import main
from app.cli.demo import run as demo
from app.cli.manifests import run as manifests
from app.cli.serve import run as serve
from app.cli.work import run as work
from app.sandbox.serving import held, port_of
from app.settings import Settings
from tests.databases import FreshUrl
from tests.web.doors import KEY_RING
from tests.web.logging_kept import logging_kept


@pytest.fixture(autouse=True)
def logging_as_before() -> Generator[None]:
    """The commands set up logging for a whole process."""
    with logging_kept():
        yield


def test_a_manifest_is_written_and_checked(tmp_path: Path) -> None:
    assert manifests("https://a.example", tmp_path) == 0
    written = json.loads((tmp_path / "gmail" / "deployment.json").read_text())
    trigger = written["addOns"]["common"]["homepageTrigger"]
    assert trigger["runFunction"] == "https://a.example/gmail/home"


def test_a_manifest_without_https_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert manifests("http://a.example", None) == 1
    assert "must be https" in capsys.readouterr().err


GRAPH = {"client_id": "3f6c1b2e-8d47-4f0a-9c55-0b1e7a2d4c68", "client_secret": "s"}
CANNOT = [
    ("a typing mistake", {"AFTERWORD_PUBLIK_URL": "x"}, "AFTERWORD_PUBLIK_URL"),
    ("no provider", {}, "AFTERWORD_GOOGLE__CLIENT_ID"),
    ("a wrong port", {"AFTERWORD_PORT": "many"}, "AFTERWORD_PORT"),
    ("the example key in production", {"AFTERWORD_ENVIRONMENT": "production", "AFTERWORD_PUBLIC_URL": "https://a.example"}, "AFTERWORD_SECRET_KEYS"),
]  # fmt: skip


@pytest.mark.parametrize("command", ["serve", "worker"])
@pytest.mark.parametrize(("environment", "says"), [pytest.param(e, s, id=n) for n, e, s in CANNOT])
def test_a_wrong_setting_stops_the_start_and_names_itself(
    command: str,
    environment: dict[str, str],
    says: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    for name in [name for name in os.environ if name.startswith("AFTERWORD_")]:
        monkeypatch.delenv(name)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert (serve() if command == "serve" else work()) == 2
    told = capsys.readouterr().err
    assert says in told
    assert "MDEyMzQ1" not in told  # no key is shown


def test_the_demo_says_that_its_port_is_taken(capsys: pytest.CaptureFixture[str]) -> None:
    with held() as taken:
        assert demo(port_of(taken), None, ()) == 2
        told = capsys.readouterr()
        assert f"Port {port_of(taken)} can't be used" in told.out + told.err


def test_no_proxy_sends_on_a_connection_that_we_close(
    fresh_sqlite: FreshUrl, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Google's balancer keeps an idle one for ten minutes, the others for less."""
    given: dict[str, int] = {}
    monkeypatch.setattr(main, "_keep_what_stays", lambda: None)  # this process goes on
    monkeypatch.setattr(uvicorn, "run", lambda _app, **options: given.update(options))
    settings = Settings.model_validate(
        {"database_url": fresh_sqlite(), "secret_keys": KEY_RING, "graph": GRAPH}
    )
    main.serve(settings, main.assemble(settings))
    assert given["timeout_keep_alive"] > 600
