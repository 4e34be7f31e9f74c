"""A mail that says nowhere when it was written names no day: "by Friday" could be any Friday."""

from dataclasses import replace
from datetime import date

from app.domain.reading.model import Interview, Reading
from app.domain.reading.written import Written

_NEVER = 1971
"""Days are counted from 1970-01-01 where nothing is known; up to this year they mean nothing."""


def without_guessed_days(reading: Reading, written: Written) -> Reading:
    """The reading, less the days that were counted from no day at all."""
    if written.on.year >= _NEVER:
        return reading
    promise, absence = reading.promise, reading.absence
    if promise is not None and promise.period.last.year <= _NEVER:
        promise = None
    if absence is not None:
        absence = replace(absence, back_on=_stated(absence.back_on))
    return replace(
        reading,
        promise=promise,
        absence=absence,
        interviews=_dated(reading.interviews),
        arranging=replace(
            reading.arranging,
            slots=_dated(reading.arranging.slots),
            days=(),
            refused=(),
            recalls=(),
        ),
        hold_until=_stated(reading.hold_until),
        reply_by=_stated(reading.reply_by),
    )


def _dated(interviews: tuple[Interview, ...]) -> tuple[Interview, ...]:
    return tuple(one for one in interviews if one.starts_at.year > _NEVER)


def _stated(day: date | None) -> date | None:
    """A day whose year was written out."""
    return day if day is not None and day.year > _NEVER else None
