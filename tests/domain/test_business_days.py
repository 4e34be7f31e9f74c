"""Business days: which days count, over weekends, holidays, the new year and changes of the clock."""

from datetime import UTC, date, datetime, time, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.business_days import (
    EARLIEST,
    LATEST,
    Calendar,
    add_business_days,
    bounded,
    business_day_after,
    business_days_between,
    later,
    next_business_moment,
)
from app.domain.holidays_of import holidays_of

PLAIN = Calendar()
US = Calendar(country="US")
UK = Calendar(ZoneInfo("Europe/London"), "GB")
NEW_YORK = Calendar(ZoneInfo("America/New_York"), "US")
TEL_AVIV = Calendar(timezone(timedelta(hours=2)), weekend=frozenset({4, 5}))
INDIA = Calendar(timezone(timedelta(hours=5, minutes=30)), "IN")


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


ADDED = [
    ("none", PLAIN, "2026-03-08 10:00", 0, "2026-03-08 10:00"),
    ("one", PLAIN, "2026-03-02 10:00", 1, "2026-03-03 10:00"),
    ("a week", PLAIN, "2026-03-02 10:00", 5, "2026-03-09 10:00"),
    ("from a Friday", PLAIN, "2026-03-06 10:00", 1, "2026-03-09 10:00"),
    ("from a Saturday", PLAIN, "2026-03-07 10:00", 1, "2026-03-09 10:00"),
    ("from a Sunday", PLAIN, "2026-03-08 10:00", 5, "2026-03-13 10:00"),
    ("4 July, observed on the 3rd", US, "2026-07-01 10:00", 2, "2026-07-06 10:00"),
    ("4 July means nothing in Britain", UK, "2026-07-01 10:00", 2, "2026-07-03 10:00"),
    ("Good Friday and no Easter Monday in the US", US, "2026-04-02 10:00", 1, "2026-04-03 10:00"),
    ("Good Friday and Easter Monday in Britain", UK, "2026-04-02 10:00", 1, "2026-04-07 10:00"),
    ("the August bank holiday in Britain", UK, "2026-08-28 10:00", 1, "2026-09-01 10:00"),
    ("year end, no country", PLAIN, "2026-12-18 10:00", 1, "2027-01-04 10:00"),
    ("year end, into the pause", PLAIN, "2025-12-19 10:00", 1, "2026-01-05 10:00"),
    ("from within the pause", PLAIN, "2026-12-26 10:00", 1, "2027-01-04 10:00"),
    ("19 December counts", PLAIN, "2025-12-18 10:00", 1, "2025-12-19 10:00"),
    ("3 January counts", PLAIN, "2028-12-19 10:00", 1, "2029-01-03 10:00"),
    ("a year of them", PLAIN, "2026-01-05 10:00", 250, "2027-01-04 10:00"),
    ("the clock goes forward: same time of day", NEW_YORK, "2026-03-06 15:00", 1, "2026-03-09 14:00"),
    ("the clock goes back: same time of day", NEW_YORK, "2026-10-30 14:00", 1, "2026-11-02 15:00"),
    ("Sunday here, Monday there", INDIA, "2026-03-08 20:00", 1, "2026-03-09 20:00"),
    ("Friday here, Saturday there", INDIA, "2026-03-06 20:00", 1, "2026-03-08 20:00"),
    ("a week from Sunday to Thursday", TEL_AVIV, "2026-03-05 10:00", 1, "2026-03-08 10:00"),
    ("a Sunday that counts", TEL_AVIV, "2026-03-08 10:00", 5, "2026-03-15 10:00"),
    ("Friday there, Saturday here", NEW_YORK, "2026-03-07 03:00", 1, "2026-03-10 02:00"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("calendar", "start", "days", "end"), [pytest.param(*case, id=name) for name, *case in ADDED]
)
def test_add_business_days(calendar: Calendar, start: str, days: int, end: str) -> None:
    assert add_business_days(at(start), days, calendar) == at(end)
    assert business_days_between(at(start), at(end), calendar) == days
    if days:
        almost = at(end) - timedelta(microseconds=1)
        assert business_days_between(at(start), almost, calendar) == days - 1


def test_days_the_user_closed_do_not_count() -> None:
    closed = Calendar(closed_days=frozenset({date(2026, 3, 3), date(2026, 3, 4)}))
    assert add_business_days(at("2026-03-02 10:00"), 1, closed) == at("2026-03-05 10:00")


def test_business_days_are_counted_forward() -> None:
    with pytest.raises(ValueError, match="forward"):
        add_business_days(at("2026-03-02 10:00"), -1, PLAIN)


def test_no_business_day_has_passed_before_the_start() -> None:
    assert business_days_between(at("2026-03-09 10:00"), at("2026-03-02 10:00"), PLAIN) == 0


@pytest.mark.parametrize(
    ("wall", "moment"),
    [
        (time(2, 30), "2026-03-08 07:30"),  # left out: the same time by the old offset
        (time(1, 30), "2026-03-08 06:30"),
        (time(3, 30), "2026-03-08 07:30"),
    ],
)
def test_a_time_that_the_change_to_summer_time_leaves_out(wall: time, moment: str) -> None:
    assert NEW_YORK.moment(date(2026, 3, 8), wall) == at(moment)


def test_a_time_that_the_change_to_winter_time_repeats_is_the_first() -> None:
    assert NEW_YORK.moment(date(2026, 11, 1), time(1, 30)) == at("2026-11-01 05:30")


def test_the_end_of_a_day_is_midnight_there() -> None:
    assert NEW_YORK.end_of(date(2026, 3, 7)) == at("2026-03-08 05:00")
    assert NEW_YORK.end_of(date(2026, 3, 8)) == at("2026-03-09 04:00")


@pytest.mark.parametrize(
    ("moment", "following"),
    [
        ("2026-03-06 22:00", "2026-03-06 22:00"),
        ("2026-03-07 10:00", "2026-03-09 09:00"),
        ("2026-12-24 10:00", "2027-01-04 09:00"),
    ],
)
def test_the_next_business_moment(moment: str, following: str) -> None:
    assert next_business_moment(at(moment), PLAIN) == at(following)


def test_offices_are_open_between_the_years_though_the_days_do_not_count() -> None:
    assert US.is_workday(date(2026, 12, 29))
    assert not US.is_business_day(date(2026, 12, 29))
    assert not US.is_workday(date(2026, 12, 25))
    assert not US.is_workday(date(2026, 12, 27))


@pytest.mark.parametrize(
    ("country", "day"),
    [
        ("US", date(2026, 7, 3)),
        ("GB", date(2026, 12, 28)),
        ("IE", date(2026, 3, 17)),
        ("DE", date(2026, 10, 3)),
        ("AU", date(2026, 4, 25)),
        ("IN", date(2026, 1, 26)),
        ("GB", date(2026, 4, 6)),
        ("CH", date(2026, 4, 3)),
        ("CA", date(2026, 10, 12)),
        ("AU", date(2026, 6, 8)),
    ],
)
def test_public_holidays(country: str, day: date) -> None:
    assert day in holidays_of(country, day.year)


@pytest.mark.parametrize("country", ["", "XX", "us", "USA", "HolidayBase", "Atlantis", "__doc__"])
def test_an_unknown_country_has_no_holidays(country: str) -> None:
    assert holidays_of(country, 2026) == frozenset()


def test_a_lunar_calendar_far_off_is_no_error() -> None:
    assert date(2150, 1, 26) in holidays_of("IN", 2150) or holidays_of("IN", 2150) == frozenset()


FAR = [datetime(1, 1, 1, tzinfo=UTC), datetime(9999, 12, 31, tzinfo=UTC)]


@pytest.mark.parametrize("offset", [-14, 0, 14])
@pytest.mark.parametrize("far", FAR)
def test_the_ends_of_the_calendar_are_held_within_bounds(far: datetime, offset: int) -> None:
    calendar = Calendar(timezone(timedelta(hours=offset)), "US")
    far = far.replace(tzinfo=calendar.zone)
    for moment in (
        bounded(far),
        later(far, timedelta(days=3)),
        add_business_days(far, 5, calendar),
        next_business_moment(far, calendar),
        calendar.moment(far.date(), time(9)),
        calendar.end_of(far.date()),
    ):
        assert EARLIEST <= moment <= LATEST
    assert business_day_after(far.date(), 0, calendar).year in {1970, 2200}


instants = st.integers(0, 40 * 365 * 24 * 60).map(
    lambda n: datetime(2010, 1, 1, tzinfo=UTC) + timedelta(minutes=n)
)
calendars = st.builds(
    Calendar,
    st.sampled_from((UTC, NEW_YORK.zone, UK.zone, INDIA.zone)),
    st.sampled_from(("", "US", "GB", "IN")),
    st.frozensets(st.integers(733_000, 748_000).map(date.fromordinal), max_size=3),
    st.frozensets(st.integers(0, 6), max_size=3),
)


@given(instants, st.integers(0, 60), calendars)
def test_what_is_added_is_what_has_passed(start: datetime, days: int, calendar: Calendar) -> None:
    end = add_business_days(start, days, calendar)
    assert end.tzinfo is UTC
    assert business_days_between(start, end, calendar) == days
    if days:
        assert calendar.is_business_day(calendar.day_of(end))


@given(instants, instants, calendars)
def test_what_has_passed_is_the_most_that_fits(
    a: datetime, b: datetime, calendar: Calendar
) -> None:
    start, end = sorted((a, min(b, a + timedelta(days=400))))
    passed = business_days_between(start, end, calendar)
    assert add_business_days(start, passed, calendar) <= end
    assert add_business_days(start, passed + 1, calendar) > end


@given(instants, st.integers(0, 30), st.integers(0, 30), calendars)
def test_days_add_up(start: datetime, some: int, more: int, calendar: Calendar) -> None:
    """By the calendar; the time of day can differ by an hour that a change of the clock skips."""
    at_once = add_business_days(start, some + more, calendar)
    in_two = add_business_days(add_business_days(start, some, calendar), more, calendar)
    assert calendar.day_of(at_once) == calendar.day_of(in_two)


@given(instants, calendars)
def test_the_next_business_moment_is_the_first_that_counts(
    moment: datetime, calendar: Calendar
) -> None:
    following = next_business_moment(moment, calendar)
    assert following >= moment
    assert calendar.is_business_day(calendar.day_of(following))
    assert next_business_moment(following, calendar) == following
