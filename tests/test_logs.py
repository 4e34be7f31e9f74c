import io
import json
import logging
from collections.abc import Generator

import pytest
import structlog

from app import logs


@pytest.fixture
def written() -> Generator[io.StringIO]:
    root, engine = logging.getLogger(), logging.getLogger("dbos")
    before = root.handlers[:], root.level, engine.handlers[:], engine.propagate
    stream = io.StringIO()
    logs.set_up(production=True, stream=stream)
    yield stream
    root.handlers[:], level, engine.handlers[:], engine.propagate = before
    root.setLevel(level)
    structlog.reset_defaults()


def logged(written: io.StringIO) -> dict[str, object]:
    [line] = written.getvalue().splitlines()
    found: dict[str, object] = json.loads(line)
    return found


def test_a_line_is_json_with_its_ids(written: io.StringIO) -> None:
    structlog.get_logger().info("sync.page_taken", mailbox_id=7, messages=3)
    line = logged(written)
    assert (line["event"], line["mailbox_id"], line["messages"]) == ("sync.page_taken", 7, 3)
    assert line["level"] == "info"


@pytest.mark.parametrize("name", ["address", "subject", "body", "token", "quote", "Sender"])
def test_private_values_are_taken_out_and_the_line_is_marked(
    name: str, written: io.StringIO
) -> None:
    structlog.get_logger().warning("some.event", person_id=1, **{name: "canary"})
    line = logged(written)
    assert "canary" not in str(line)
    assert line["refused"] == [name]


@pytest.mark.parametrize(
    "text",
    [
        "mail from canary@example.com failed",
        "Authorization: Bearer canary.canary",
        "refresh 1//canary-canary-canary",
        "ya29.canarycanary",
        "eyJcanary.canary.canary",
    ],
)
def test_addresses_and_tokens_inside_a_text_are_masked(text: str, written: io.StringIO) -> None:
    logging.getLogger("some.library").warning(text)
    assert "canary" not in str(logged(written))


def test_an_exception_is_logged_without_its_words(written: io.StringIO) -> None:
    try:
        raise ValueError("canary: the subject of a mail")
    except ValueError:
        structlog.get_logger().exception("some.failure")
    line = logged(written)
    assert line["error"] == "ValueError"
    assert "canary" not in str(line)
    assert "test_logs.py" in str(line["trace"])


def test_an_object_is_logged_by_its_kind_only(written: io.StringIO) -> None:
    structlog.get_logger().info("some.event", what=ValueError("canary"))
    assert logged(written)["what"] == "<ValueError>"


def test_requests_are_not_logged_with_their_addresses(written: io.StringIO) -> None:
    logging.getLogger("uvicorn.access").info("GET /consent?code=canary")
    assert written.getvalue() == ""


def test_the_engine_logs_like_everybody(written: io.StringIO) -> None:
    logging.getLogger("dbos").warning("something about %s", "canary@example.com")
    assert logged(written)["event"] == "something about [address]"
