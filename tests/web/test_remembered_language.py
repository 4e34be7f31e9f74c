"""What a host told last is what the summary and the calendar are written in."""

from collections.abc import Generator
from datetime import UTC, datetime

import pytest

from app.domain.account import PersonId
from app.store import people
from app.store.people import Preferences
from app.store.session import Database
from app.web import paths
from tests.databases import FreshUrl
from tests.journeys.texts import DAY, INVITED
from tests.web.doors import Doors
from tests.web.outlook_doors import OutlookDoors, outlook_doors
from tests.web.test_calendar import fill, make


@pytest.fixture
def outlook(fresh_sqlite: FreshUrl) -> Generator[OutlookDoors]:
    with outlook_doors(fresh_sqlite()) as opened:
        yield opened


def remembered(database: Database) -> str:
    with database.reading() as db:
        return people.preferences(db, PersonId(1)).language


def home(doors: Doors, locale: str | None) -> None:
    event = doors.event(paths.HOME)
    if locale is None:
        del event["commonEventObject"]["userLocale"]
    else:
        event["commonEventObject"]["userLocale"] = locale
    assert doors.post(paths.HOME, event).status_code == 200


def test_gmail_tells_it_with_every_event(doors: Doors) -> None:
    told = [("en-GB", "en"), ("de-AT", "de"), (None, "de"), ("es", "es"), ("fr", "en"), ("", "en")]
    for locale, language in told:
        home(doors, locale)
        assert remembered(doors.database) == language


def test_a_click_tells_it_too(doors: Doors) -> None:
    home(doors, "en")
    event = doors.event(paths.ACTION, parameters={"do": "open-settings"})
    event["commonEventObject"]["userLocale"] = "es-MX"
    doors.post(paths.ACTION, event)
    assert remembered(doors.database) == "es"


def test_outlook_tells_it_with_every_request(outlook: OutlookDoors) -> None:
    for locale, language in (("de-DE", "de"), ("", "de"), ("en-US", "en")):
        outlook.pane.card(locale=locale)
        assert remembered(outlook.service.database) == language


def test_the_calendar_is_in_it_and_changes_with_it(doors: Doors) -> None:
    fill(doors)
    path = make(doors)
    english = doors.client.get(path)
    assert "Next sensible days//EN" in english.text
    home(doors, "de-DE")
    german = doors.client.get(path, headers={"if-none-match": english.headers["etag"]})
    assert german.status_code == 200
    assert "Next sensible days//DE" in german.text


def test_what_was_stored_before_there_was_a_language_is_english(doors: Doors) -> None:
    doors.from_dana(INVITED, ago=DAY)
    with doors.database.transaction() as db:
        person = people.ensure(db, "somebody", datetime(2026, 3, 2, tzinfo=UTC))
        people.prefer(db, person, lambda _: Preferences(name="Sam"))
        assert people.preferences(db, person).language == "en"
