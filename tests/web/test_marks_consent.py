"""The permission for the mark: told before it is asked for, and asked for only then."""

from urllib.parse import parse_qs, urlsplit

from app.store import marks
from app.store.marks import Right
from app.web import paths
from tests.journeys.both import link_in
from tests.web.doors import Doors
from tests.web.test_consent import agree, box, connect, to_google

MODIFY = "https://www.googleapis.com/auth/gmail.modify"


def switch(doors: Doors, on: str = "yes") -> None:
    doors.click("mark-threads", on=on)


def scopes(url: str) -> list[str]:
    return parse_qs(urlsplit(url).query)["scope"][0].split()


def right(doors: Doors) -> Right:
    with doors.database.reading() as db:
        found = marks.of_mailbox(db, box(doors).id)
    return found.right if found else Right.UNKNOWN


def test_it_is_not_asked_for_before_the_switch_is_on(doors: Doors) -> None:
    connect(doors)
    switch(doors, "no")
    assert "Allow the label in Gmail" not in doors.card(paths.SETTINGS).buttons()
    assert right(doors) is Right.UNKNOWN


def test_our_page_says_what_it_would_allow_and_the_link_works_once(doors: Doors) -> None:
    connect(doors)
    switch(doors)
    link = str(doors.card(paths.SETTINGS).buttons()["Allow the label in Gmail"]["url"])
    doors.client.get(link)  # looking uses nothing up
    told = doors.client.get(link)
    assert told.status_code == 200
    assert "sending" in told.text
    assert "Afterword/Write today" in told.text
    google = to_google(doors, link_in(told.text, "Go on to Google"))
    assert MODIFY in scopes(google)
    assert doors.client.get(agree(doors, google)).status_code == 200
    assert right(doors) is Right.GRANTED
    assert "Allow the label in Gmail" not in doors.card(paths.SETTINGS).buttons()
    assert doors.client.get(link_in(told.text, "Go on to Google")).status_code == 400


def test_a_level_below_full_asks_for_headers_alone_and_ends_the_right(doors: Doors) -> None:
    connect(doors)
    switch(doors)
    link = str(doors.card(paths.SETTINGS).buttons()["Allow the label in Gmail"]["url"])
    page = doors.client.get(link).text
    doors.client.get(agree(doors, to_google(doors, link_in(page, "Go on to Google"))))
    lower = str(doors.card(paths.SETTINGS).buttons()["Choose “Watch by headers”"]["url"])
    google = to_google(doors, lower)
    assert MODIFY not in scopes(google)
    assert doors.client.get(agree(doors, google)).status_code == 200
    assert right(doors) is Right.UNKNOWN
    assert "at the level “Watch and read” only" in doors.card(paths.SETTINGS).text


def test_the_wide_permission_alone_is_enough_for_the_level(doors: Doors) -> None:
    """Google lets people untick what the wider one holds anyway."""
    connect(doors)
    switch(doors)
    link = str(doors.card(paths.SETTINGS).buttons()["Allow the label in Gmail"]["url"])
    page = doors.client.get(link).text
    google = to_google(doors, link_in(page, "Go on to Google"))
    answer = doors.client.get(agree(doors, google, scopes=["openid", "email", MODIFY]))
    assert answer.status_code == 200
    assert right(doors) is Right.GRANTED
