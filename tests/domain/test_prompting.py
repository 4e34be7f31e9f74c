"""One batch a day, at the hour that was picked, on no quiet day and in no pause."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.prompting import Prompting, next_batch_at

LONDON, TOKYO = ZoneInfo("Europe/London"), ZoneInfo("Asia/Tokyo")
WEEKEND = frozenset({5, 6})


def at(day: int, hour: int = 9, minute: int = 0) -> datetime:
    return datetime(2026, 3, day, hour, minute, tzinfo=UTC)  # the 2nd is a Monday


@pytest.mark.parametrize(
    ("wishes", "now", "prompted_on", "quiet_days", "batch"),
    [
        (Prompting(), at(4, 9), None, (), at(4, 9)),
        (Prompting(), at(4, 7), None, (), at(4, 8)),
        (Prompting(hour=18), at(4, 9), None, (), at(4, 18)),
        (Prompting(), at(4, 9), date(2026, 3, 4), (), at(5, 8)),
        (Prompting(hour=18), at(4, 19), date(2026, 3, 4), (), at(5, 18)),
        (Prompting(quiet_weekdays=WEEKEND), at(7, 9), None, (), at(9, 8)),
        (Prompting(quiet_weekdays=WEEKEND), at(6, 9), date(2026, 3, 6), (), at(9, 8)),
        (Prompting(), at(4, 9), None, (date(2026, 3, 4), date(2026, 3, 5)), at(6, 8)),
        (Prompting(paused_until=date(2026, 3, 12)), at(4, 9), None, (), at(12, 8)),
        (Prompting(paused_until=date(2026, 3, 4)), at(4, 9), None, (), at(4, 9)),
        (
            Prompting(paused_until=date(2026, 3, 14), quiet_weekdays=WEEKEND),
            at(4, 9), None, (), at(16, 8),
        ),
    ],
)  # fmt: skip
def test_the_next_batch(
    wishes: Prompting,
    now: datetime,
    prompted_on: date | None,
    quiet_days: tuple[date, ...],
    batch: datetime,
) -> None:
    found = next_batch_at(wishes, LONDON, now, prompted_on=prompted_on, quiet_days=quiet_days)
    assert found == batch


def test_hours_and_days_are_the_users() -> None:
    assert next_batch_at(Prompting(), TOKYO, at(4, 22)) == at(4, 23)
    wishes = Prompting(paused_until=date(2026, 3, 5))
    assert wishes.pause_at(at(4, 14), TOKYO) == date(2026, 3, 5)
    assert wishes.pause_at(at(4, 15), TOKYO) is None
    assert wishes.pause_at(at(4, 15), LONDON) == date(2026, 3, 5)


@pytest.mark.parametrize("wrong", [{"hour": 24}, {"hour": -1}, {"quiet_weekdays": frozenset(range(7))}, {"quiet_weekdays": frozenset({9})}])  # fmt: skip
def test_wishes_that_would_never_prompt_are_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r"hour|quiet_weekdays"):
        Prompting(**wrong)  # type: ignore[arg-type]  # wrong on purpose


@given(
    st.integers(0, 23),
    st.frozensets(st.integers(0, 6), max_size=6),
    st.none() | st.dates(date(2026, 1, 1), date(2026, 12, 31)),
    st.datetimes(datetime(2026, 1, 1), datetime(2026, 12, 31), timezones=st.just(UTC)),  # noqa: DTZ001 - the strategy adds the zone
    st.booleans(),
)
def test_a_batch_never_comes_on_a_day_that_was_asked_to_be_quiet(
    hour: int, weekdays: frozenset[int], until: date | None, now: datetime, had: bool
) -> None:
    wishes = Prompting(hour=hour, quiet_weekdays=weekdays, paused_until=until)
    today = now.astimezone(LONDON).date()
    prompted_on = today if had else None
    batch = next_batch_at(wishes, LONDON, now, prompted_on=prompted_on)
    local = batch.astimezone(LONDON)
    assert batch >= now
    assert local.date() != prompted_on
    assert local.weekday() not in weekdays
    assert until is None or local.date() >= until
    assert local.hour >= hour or local.date() > today or batch == now
    again = next_batch_at(wishes, LONDON, batch, prompted_on=prompted_on)
    assert again == batch, "when it comes it is time"
    assert wishes.pause_at(batch, LONDON) is None
    assert batch - now <= timedelta(days=400)
