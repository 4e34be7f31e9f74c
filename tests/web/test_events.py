"""Events are read as Google really sends them, and what is no event is said to be none."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.web.events import Event, Malformed, day_of

FULL: dict[str, Any] = {
    "commonEventObject": {
        "userLocale": "en-GB",
        "hostApp": "GMAIL",
        "platform": "WEB",
        "timeZone": {"id": "Europe/London", "offset": 3600000},
        "parameters": {"do": "snooze", "thread": "19ac8532c2790000"},
        "formInputs": {
            "point": {"stringInputs": {"value": ["  the search index "]}},
            "until": {"dateInput": {"msSinceEpoch": "1798761600000"}},
            "at": {
                "dateTimeInput": {
                    "hasDate": True,
                    "hasTime": True,
                    "msSinceEpoch": 1798797600000,
                }
            },
            "time": {"timeInput": {"hours": 9, "minutes": 30}},
        },
    },
    "authorizationEventObject": {
        "userOAuthToken": "ya29.x",
        "systemIdToken": "s.y.s",
        "userIdToken": "u.s.r",
        "authorizedScopes": ["openid", "https://www.googleapis.com/auth/gmail.addons.execute"],
    },
    "gmail": {
        "messageId": "msg-f:1850000000000000001",
        "threadId": "thread-f:1850000000000000000",
        "accessToken": "AND7",
        "toRecipients": ["dana@interviewer.example"],
        "ccRecipients": ["talent@interviewer.example"],
        "bccRecipients": [],
    },
    "chat": {"anything": ["at", "all"]},
}


def read(event: object) -> Event:
    return Event.parse(json.dumps(event).encode())


def test_a_full_event_is_read() -> None:
    event = read(FULL)
    assert event.gmail.thread_id == "thread-f:1850000000000000000"
    assert event.asked == {"do": "snooze", "thread": "19ac8532c2790000"}
    assert event.typed == {
        "point": "the search index",
        "until": "2027-01-01",
        "at": "2027-01-01T10:00:00+00:00",
        "time": "",
    }
    assert event.recipients == ("dana@interviewer.example", "talent@interviewer.example")
    assert event.authorization.user_oauth_token == "ya29.x"
    assert "openid" in event.scopes
    assert event.zone == "Europe/London"
    assert event.country == "GB"


@pytest.mark.parametrize(
    "event", [{}, {"gmail": None}, {"commonEventObject": None, "authorizationEventObject": None}]
)
def test_everything_is_optional(event: object) -> None:
    read = Event.parse(json.dumps(event).encode())
    assert (read.zone, read.country, read.typed, read.asked) == ("", "", {}, {})


ZONES = [
    ("by name", {"id": "Africa/Abidjan"}, "Africa/Abidjan"),
    ("name before offset", {"id": "Europe/Paris", "offset": 0}, "Europe/Paris"),
    ("offset as text", {"offset": "7200000"}, "Etc/GMT-2"),
    ("offset in float form", {"offset": "-2.88E7"}, "Etc/GMT+8"),
    ("no such zone", {"id": "Mars/Olympus", "offset": 3600000}, "Etc/GMT-1"),
    ("a path is no zone", {"id": "../../etc/passwd"}, ""),
    ("half an hour has no Etc zone", {"offset": 19800000}, ""),
    ("nonsense", {"offset": "soon"}, ""),
    ("beyond the earth", {"offset": 1e300}, ""),
    ("zero", {"offset": 0}, "Etc/UTC"),
]  # fmt: skip


@pytest.mark.parametrize(("told", "zone"), [pytest.param(*case, id=name) for name, *case in ZONES])
def test_the_zone(told: object, zone: str) -> None:
    assert read({"commonEventObject": {"timeZone": told}}).zone == zone


@pytest.mark.parametrize(
    ("locale", "country"), [("en-GB", "GB"), ("fr", ""), ("pt_br", "BR"), ("zh-Hant", ""), ("", "")]
)
def test_the_country_of_the_locale(locale: str, country: str) -> None:
    assert read({"commonEventObject": {"userLocale": locale}}).country == country


@pytest.mark.parametrize(
    ("zone", "country"),
    [
        ("Europe/Berlin", "DE"),
        ("Asia/Kolkata", "IN"),
        ("Asia/Calcutta", "IN"),
        ("Europe/Belfast", "GB"),
        ("US/Pacific", "US"),
        ("Etc/UTC", "US"),
        ("Etc/GMT-2", "US"),
        ("", "US"),
    ],
)
def test_the_zone_tells_the_country_better_than_the_locale(zone: str, country: str) -> None:
    told = {"userLocale": "en-US", "timeZone": {"id": zone}}
    assert read({"commonEventObject": told}).country == country


@pytest.mark.parametrize(
    "body",
    [b"", b"{", b"[]", b"7", b"\xff\xfe", b'{"gmail": "text"}', b'{"gmail": {"messageId": 5}}'],
)
def test_what_is_no_event_is_refused_without_its_content(body: bytes) -> None:
    with pytest.raises(Malformed) as refused:
        Event.parse(body)
    assert "text" not in str(refused.value)


json_values = st.recursive(
    st.none() | st.booleans() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)


@given(json_values, json_values, json_values)
def test_any_json_is_an_event_or_malformed(common: object, form: object, gmail: object) -> None:
    body = {"commonEventObject": {"formInputs": {"a": form}, "timeZone": common}, "gmail": gmail}
    try:
        event = read(body)
    except Malformed:
        return
    assert isinstance(event.zone, str)
    assert all(isinstance(text, str) for text in event.typed.values())


def test_a_token_is_not_printed() -> None:
    assert "AND7" not in repr(read(FULL))
    assert "ya29" not in repr(read(FULL))


def test_a_day() -> None:
    assert str(day_of("2027-01-01")) == "2027-01-01"
    assert day_of("") is None
    assert day_of("tomorrow") is None
