"""What the service serves to Outlook itself, held against what Outlook needs to load an add-in."""

from collections.abc import Generator

import pytest

from app.web import paths
from app.web.manifests.served import Served, check
from tests.databases import FreshUrl
from tests.web.doors import BASE_URL
from tests.web.outlook_doors import OutlookDoors, outlook_doors


@pytest.fixture
def doors(fresh_sqlite: FreshUrl) -> Generator[OutlookDoors]:
    with outlook_doors(fresh_sqlite()) as opened:
        yield opened


def test_outlook_can_load_everything_that_the_manifest_names(doors: OutlookDoors) -> None:
    def fetch(url: str) -> Served:
        found = doors.client.get(url.removeprefix(BASE_URL))
        headers = {name.lower(): value for name, value in found.headers.items()}
        return Served(found.status_code, headers, found.text)

    assert check(BASE_URL, fetch) == []


@pytest.mark.parametrize("surface", ["read", "compose", "<script>"])
def test_the_shell_says_something_before_anybody_signs_in(
    doors: OutlookDoors, surface: str
) -> None:
    shell = doors.client.get(paths.OUTLOOK_PANE, params={"surface": surface})
    assert shell.status_code == 200
    assert "Afterword" in shell.text
    assert "<script>" not in shell.text
    assert "set-cookie" not in shell.headers


@pytest.mark.parametrize("name", ["..%2fpage.css", "nothing.js", "pane.js.map", "%2e%2e/close.js"])
def test_no_other_file_is_served(doors: OutlookDoors, name: str) -> None:
    assert doors.client.get(f"{paths.OUTLOOK_STATIC}/{name}").status_code == 404


def test_the_event_script_knows_our_address(doors: OutlookDoors) -> None:
    script = doors.client.get(paths.OUTLOOK_EVENTS_SCRIPT)
    assert BASE_URL in script.text
    assert script.headers["content-type"].startswith("text/javascript")
