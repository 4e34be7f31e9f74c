"""The pages for people and programs: help, privacy, health, metrics, and what every answer carries."""

import pytest

from app.web import paths
from tests.language.shown import Page
from tests.web.doors import Doors

PAGES = (paths.HELP, paths.PRIVACY, paths.TERMS, "/static/page.css", "/static/close.js", paths.LOGO)


@pytest.mark.parametrize("path", PAGES)
def test_a_page_is_there_with_the_security_headers(doors: Doors, path: str) -> None:
    answer = doors.client.get(path)
    assert answer.status_code == 200
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert answer.headers["x-frame-options"] == "DENY"
    assert answer.headers["referrer-policy"] == "no-referrer"
    assert "default-src 'none'" in answer.headers["content-security-policy"]
    assert answer.headers["strict-transport-security"]
    assert "cross-origin-opener-policy" not in answer.headers  # Gmail waits for our window to close


def test_the_logo_is_a_png_of_128_pixels(doors: Doors) -> None:
    logo = doors.client.get(paths.LOGO)
    assert logo.headers["content-type"] == "image/png"
    assert logo.content[:8] == b"\x89PNG\r\n\x1a\n"
    assert int.from_bytes(logo.content[16:20]) == 128


@pytest.mark.parametrize(
    "path",
    [
        "/static/page.py",
        "/static/..%2fpage.py",
        "/static/%2e%2e/page.py",
        "/nothing",
        "/docs",
        "/openapi.json",
    ],
)
def test_nothing_else_is_served(doors: Doors, path: str) -> None:
    assert doors.client.get(path).status_code == 404


def test_pages_hold_no_script_or_style_of_their_own(doors: Doors) -> None:
    for path in (paths.HELP, paths.PRIVACY, paths.TERMS):
        text = doors.client.get(path).text
        assert "style=" not in text
        assert "<script>" not in text


def test_it_is_alive_and_ready(doors: Doors) -> None:
    assert doors.client.get("/health/live").status_code == 204
    assert doors.client.get("/health/ready").status_code == 204


def test_it_is_not_ready_without_its_database(doors: Doors) -> None:
    with doors.database.engine.begin() as connection:
        connection.exec_driver_sql("ALTER TABLE mailbox RENAME TO away")
    answer = doors.client.get("/health/ready")
    assert answer.status_code == 500
    assert "mailbox" not in answer.text


def test_metrics_count_and_name_nobody(doors: Doors) -> None:
    doors.card(paths.HOME)
    doors.client.post(paths.HOME)
    text = doors.client.get("/metrics").text
    assert 'afterword_card_seconds_count{door="/gmail/home",outcome="ok"} 1.0' in text
    assert 'afterword_refused_total{door="/gmail/home",reason="no token"} 1.0' in text
    assert "@" not in text


def test_answers_about_people_are_not_kept_by_caches(doors: Doors) -> None:
    answer = doors.post(paths.HOME, doors.event(paths.HOME))
    assert answer.headers["cache-control"] == "no-store"


@pytest.mark.parametrize("path", [paths.HELP, paths.PRIVACY, paths.TERMS, paths.OVERVIEW])
def test_a_browser_gets_its_language(doors: Doors, path: str) -> None:
    for accept, lang in (("de-AT,de;q=0.9", "de"), ("es", "es"), ("en", "en"), ("xx", "en")):
        answer = doors.client.get(path, headers={"accept-language": accept})
        assert Page(answer.text).lang == lang
        assert answer.headers["vary"] == "accept-language"
