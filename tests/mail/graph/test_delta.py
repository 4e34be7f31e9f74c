"""Where a delta stands, and what its pages mean."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.account import Cursor
from app.domain.errors import CursorExpired
from app.mail.graph.delta import Place, Stand, told

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
AT = Stand("https://graph.example/v1.0/here")
WALK = Stand("", walking=True)


def _mail(name: str, at: datetime = NOW, **more: object) -> dict[str, Any]:
    return {"id": name, "receivedDateTime": at.isoformat().replace("+00:00", "Z"), **more}


def _gone(name: str, reason: str = "deleted") -> dict[str, Any]:
    return {"id": name, "@removed": {"reason": reason}}


def _page(*rows: object, next_page: bool = False) -> dict[str, Any]:
    key = "@odata.nextLink" if next_page else "@odata.deltaLink"
    return {"value": list(rows), key: "https://graph.example/v1.0/on"}


def _ids(rows: tuple[Any, ...]) -> list[str]:
    return [str(row["id"]) for row in rows]


def test_new_mail_is_told_oldest_first() -> None:
    page = _page(_mail("b", NOW), _mail("a", NOW - timedelta(hours=1)))
    found = told(page, AT, None)
    assert _ids(found.changed) == ["a", "b"]
    assert (found.removed, found.more, found.empty) == (frozenset(), False, False)
    assert found.stand == Stand("https://graph.example/v1.0/on")


def test_mail_that_was_merely_read_is_no_news() -> None:
    found = told(_page({"id": "a", "isRead": True, "parentFolderId": "f"}), AT, None)
    assert (found.changed, found.removed, found.empty) == ((), frozenset(), False)


def test_drafts_are_no_mail() -> None:
    assert told(_page(_mail("a", isDraft=True)), AT, None).changed == ()


def test_whatever_the_reason_it_has_left_the_folder() -> None:
    found = told(_page(_gone("a"), _gone("b", "changed")), AT, None)
    assert found.removed == {"a", "b"}


def test_the_last_word_counts_and_a_read_flag_is_none() -> None:
    back = told(_page(_gone("a"), _mail("a"), {"id": "a", "isRead": True}), AT, None)
    assert (_ids(back.changed), back.removed) == (["a"], frozenset())
    away = told(_page(_mail("a"), _gone("a")), AT, None)
    assert (away.changed, away.removed) == ((), frozenset({"a"}))


def test_an_item_may_be_replayed() -> None:
    assert _ids(told(_page(_mail("a"), _mail("a")), AT, None).changed) == ["a"]


def test_while_walking_only_what_is_new_is_told_and_nothing_removed() -> None:
    page = _page(_mail("old", NOW - timedelta(days=1)), _mail("new"), _gone("x"), next_page=True)
    found = told(page, WALK, NOW - timedelta(minutes=5))
    assert (_ids(found.changed), found.removed, found.more) == (["new"], frozenset(), True)
    assert found.stand.walking
    assert not told(_page(), found.stand, NOW).stand.walking


def test_a_page_that_leads_nowhere_means_starting_over() -> None:
    with pytest.raises(CursorExpired):
        told({"value": []}, AT, None)


PLACES = st.builds(
    Place,
    st.builds(Stand, st.text(), st.booleans()),
    st.builds(Stand, st.text(), st.booleans()),
    st.dates(),
    st.none(),
)


@given(PLACES)
def test_a_cursor_comes_back_as_it_was(place: Place) -> None:
    assert Place.of(place.text()) == place


def test_the_beginning_remembers_its_moment_until_it_was_walked() -> None:
    place = Place.of(Place.beginning(NOW).text())
    assert place == Place(WALK, WALK, date(2026, 11, 23), NOW)
    walked = Place(AT, AT, place.on, place.since)
    assert Place.of(walked.text()).since is None


def test_links_are_of_a_day() -> None:
    place = Place(AT, AT, NOW.date())
    assert place.is_of(NOW.date())
    assert not place.is_of(NOW.date() + timedelta(days=1))
    assert not Place(AT, WALK, NOW.date()).is_of(NOW.date())


@pytest.mark.parametrize(
    "cursor",
    ["", "1", "{}", "[]", "null", '{"v":2}', '{"v":1,"inbox":3,"sent":[""],"on":"2026-01-01"}',
     '{"v":1,"inbox":[""],"sent":[""],"on":"soon"}', '{"v":1,"inbox":[],"sent":[""]}'],
)  # fmt: skip
def test_a_cursor_of_another_kind_means_starting_over(cursor: str) -> None:
    with pytest.raises(CursorExpired):
        Place.of(Cursor(cursor))
