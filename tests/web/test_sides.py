"""Either provider alone is a service; none is not."""

from collections.abc import Generator
from contextlib import closing, contextmanager

import pytest
from fastapi.testclient import TestClient

from app.main import NO_PROVIDER, assemble
from app.settings import Settings
from app.web import paths
from tests.databases import FreshUrl
from tests.web.doors import BASE_URL, KEY_RING

GOOGLE = {
    "addon_service_account": "addon@x.example", "addon_client_id": "1", "client_id": "2",
    "client_secret": "s", "pubsub_topic": "projects/p/topics/t",
    "push_service_account": "push@x.example",
}  # fmt: skip
GRAPH = {"client_id": "3f6c1b2e-8d47-4f0a-9c55-0b1e7a2d4c68", "client_secret": "s"}


@contextmanager
def served(url: str, **sides: dict[str, str]) -> Generator[TestClient]:
    settings = Settings.model_validate(
        {"public_url": BASE_URL, "database_url": url, "secret_keys": KEY_RING, **sides}
    )
    with closing(assemble(settings)) as service, closing(TestClient(service.app)) as client:
        yield client


def test_gmail_alone(fresh_sqlite: FreshUrl) -> None:
    with served(fresh_sqlite(), google=GOOGLE) as client:
        assert client.post(paths.HOME).status_code == 401
        assert client.post(f"{paths.PUSH_OUTLOOK}?validationToken=x").status_code == 404
        assert client.get(paths.CONNECT_OUTLOOK).status_code == 404
        assert client.get(paths.CONNECT).status_code == 400


def test_outlook_alone(fresh_sqlite: FreshUrl) -> None:
    with served(fresh_sqlite(), graph=GRAPH) as client:
        assert client.post(paths.HOME).status_code == 404
        assert client.post(paths.PUSH).status_code == 404
        assert client.get(paths.CONNECT).status_code == 404
        assert client.post(f"{paths.PUSH_OUTLOOK}?validationToken=x").text == "x"
        assert client.get(paths.CONNECT_OUTLOOK).status_code == 400
        assert client.get("/health/ready").status_code == 204


def test_neither_is_told_at_the_start(fresh_sqlite: FreshUrl) -> None:
    with pytest.raises(ValueError, match="no mailbox provider") as told, served(fresh_sqlite()):
        pass
    assert str(told.value) == NO_PROVIDER
