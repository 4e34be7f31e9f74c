"""The calendar by its secret address: made, read, changed, renewed and switched off in both hosts."""

import logging
from collections.abc import Generator
from datetime import date, datetime, timedelta
from email.utils import format_datetime, parsedate_to_datetime
from urllib.parse import urlsplit

import pytest
from httpx2 import Response
from icalendar import Calendar, Component

from app.web import paths
from tests.databases import FreshUrl
from tests.journeys.texts import DAY, INVITED, THANKS
from tests.store.test_canaries import everything_written
from tests.web.doors import Doors, rows
from tests.web.outlook_doors import OutlookDoors, outlook_doors


def fill(doors: Doors) -> None:
    mail = doors.from_dana(INVITED, ago=13 * DAY)
    doors.from_sam(THANKS, parent=mail, ago=5 * DAY + timedelta(hours=20))
    doors.card(paths.MESSAGE, message=mail)


def make(doors: Doors, hour: str = "all-day") -> str:
    """The path of the address that the card shows."""
    return path_in(doors.click("make-feed", typed={"feed_hour": hour}).text)


def path_in(text: str) -> str:
    [address] = [word for word in text.split() if word.endswith(".ics")]
    return urlsplit(address).path


def events(answer: Response) -> list[Component]:
    assert answer.status_code == 200, answer.text
    assert answer.headers["content-type"] == "text/calendar; charset=utf-8"
    return list(Calendar.from_ical(answer.content).walk("VEVENT"))


def test_from_the_settings_to_a_calendar_and_off_again(doors: Doors) -> None:
    fill(doors)
    off = doors.click(doors.card(paths.SETTINGS).buttons()["Open calendar feed"]["do"])
    assert "switched off" in off.text
    path = path_in(doors.click(off.buttons()["Make an address"]["do"]).text)
    [event] = events(doors.client.get(path))
    assert event["summary"] == "Write a first check-in: acme.example"
    assert event.decoded("dtstart") == date(2026, 3, 4)
    on = doors.click("open-feed")
    assert path not in on.text, "it is shown once"
    assert "switched on" in on.text
    ended = doors.click(on.buttons()["Switch it off"]["do"])
    assert "switched off" in ended.text
    assert doors.client.get(path).status_code == 404
    assert "calendar_feed" not in doors.rows()


def test_nothing_of_the_mail_is_in_it(doors: Doors) -> None:
    fill(doors)
    text = doors.client.get(make(doors)).text.lower()
    for word in ("dana", "backend", "interview on", "sam@", "re:", "ledger", "attendee"):
        assert word not in text


def test_the_hour_is_the_user_s_and_the_uid_stays(doors: Doors) -> None:
    fill(doors)
    path = make(doors)
    [before] = events(doors.client.get(path))
    saved = doors.click("save-feed", typed={"feed_hour": "18"})
    assert saved.toast
    [after] = events(doors.client.get(path))
    assert after["uid"] == before["uid"]
    start = after.decoded("dtstart")
    assert isinstance(start, datetime)
    assert (start.hour, start.date()) == (18, date(2026, 3, 4))
    doors.click("snooze", conversation="1", until="2026-03-20")
    [snoozed] = events(doors.client.get(path))
    assert snoozed["uid"] == before["uid"]
    assert str(snoozed["summary"]).startswith("Look again")
    doors.click("close", conversation="1")
    assert events(doors.client.get(path)) == []


def test_it_is_sent_again_only_when_it_has_changed(doors: Doors) -> None:
    fill(doors)
    path = make(doors)
    first = doors.client.get(path)
    tag, modified = first.headers["etag"], first.headers["last-modified"]
    assert first.headers["cache-control"] == "private, no-cache"
    doors.world.clock.move(timedelta(hours=2))
    again = doors.client.get(path, headers={"if-none-match": f'"other", W/{tag}'})
    assert (again.status_code, again.content) == (304, b"")
    assert again.headers["etag"] == tag
    assert doors.client.get(path, headers={"if-modified-since": modified}).status_code == 304
    assert doors.client.get(path).content == first.content, "byte for byte"
    older = format_datetime(parsedate_to_datetime(modified) - timedelta(seconds=1), usegmt=True)
    for headers in (
        {"if-none-match": '"other"'},
        {"if-none-match": '"other"', "if-modified-since": modified},
        {"if-modified-since": older},
        {"if-modified-since": "yesterday"},
    ):
        assert doors.client.get(path, headers=headers).status_code == 200, headers
    head = doors.client.head(path)
    assert (head.status_code, head.content, head.headers["etag"]) == (200, b"", tag)
    doors.click("snooze", conversation="1", until="2026-03-20")
    changed = doors.client.get(path, headers={"if-none-match": tag, "if-modified-since": modified})
    assert changed.status_code == 200
    assert changed.headers["etag"] != tag
    assert parsedate_to_datetime(changed.headers["last-modified"]) > parsedate_to_datetime(modified)


def test_a_new_address_ends_the_one_before(doors: Doors) -> None:
    fill(doors)
    old, new = make(doors), make(doors, "9")
    assert old != new
    assert doors.client.get(old).status_code == 404
    assert doors.client.get(new).status_code == 200
    assert doors.rows()["calendar_feed"] == 1


@pytest.mark.parametrize(
    "secret", ["x", "x" * 43, "x" * 70, "a" * 5000, "%00", "..%2f..%2fetc", ""]
)
def test_an_address_that_nobody_made_is_not_found(doors: Doors, secret: str) -> None:
    make(doors)
    answer = doors.client.get(f"{paths.CALENDAR}/{secret}.ics")
    assert answer.status_code == 404
    assert b"VCALENDAR" not in answer.content


@pytest.mark.parametrize("hour", ["5", "22", "-1", "nine", "9.5", "\u0661", "0" * 3000])
def test_an_hour_that_is_none_is_refused(doors: Doors, hour: str) -> None:
    told = doors.click("make-feed", typed={"feed_hour": hour})
    assert "one of the hours" in told.text
    assert "calendar_feed" not in doors.rows()


def test_the_address_is_neither_kept_nor_written_down(
    doors: Doors, caplog: pytest.LogCaptureFixture, capsys: pytest.CaptureFixture[str]
) -> None:
    fill(doors)
    caplog.set_level(logging.DEBUG)
    path = make(doors)
    secret = path.split("/")[-1].removesuffix(".ics")
    doors.client.get(path)
    assert secret.encode() not in b"".join(everything_written(doors.database))
    with doors.database.engine.begin() as connection:
        connection.exec_driver_sql("ALTER TABLE conversation RENAME TO away")
    assert doors.client.get(path).status_code == 500
    ours = [one.getMessage() for one in caplog.records if one.name != "httpx2"]  # the test's client
    said = "\n".join(ours) + capsys.readouterr().out
    assert "web.fault" in said, "the fault is told"
    assert secret not in said


def test_deleting_everything_ends_it(doors: Doors) -> None:
    fill(doors)
    path = make(doors)
    doors.click("delete-all")
    assert doors.client.get(path).status_code == 404


@pytest.fixture
def outlook(fresh_sqlite: FreshUrl) -> Generator[OutlookDoors]:
    with outlook_doors(fresh_sqlite()) as opened:
        yield opened


def test_outlook_has_the_same_and_everybody_their_own(outlook: OutlookDoors) -> None:
    invited = outlook.from_dana(INVITED, ago=13 * DAY)
    outlook.pane.card(invited)
    outlook.pane.card(outlook.from_sam(THANKS, parent=invited, ago=5 * DAY + timedelta(hours=20)))
    settings = outlook.pane.click("open-settings", {})
    off = outlook.pane.press(settings, "Open calendar feed")
    made = outlook.pane.press(off, "Make an address", feed_hour="7")
    path = path_in(made.text)
    assert len(events(outlook.client.get(path))) == 1
    ben = outlook.another_pane("ben@outlook.example")
    ben.click("end-feed", {})
    theirs = path_in(ben.click("make-feed", {}).text)
    assert events(outlook.client.get(theirs)) == []
    assert len(events(outlook.client.get(path))) == 1
    assert rows(outlook.service.database)["calendar_feed"] == 2
