"""Absence notices and the first day back, with a mail's headers and without."""

from collections.abc import Callable, Iterator, Sequence

from app.cli.evaluation.figure import (
    Figure,
    Measured,
    Miss,
    by_language,
    counted,
    found_rightly,
)
from app.cli.evaluation.mails import MachineMail, Mails
from app.domain.reading.model import Reading

ABOUT = "absence"
_ABSENT = frozenset({"auto_reply_ooo", "auto_reply_left"})
ReadingOf = Callable[[MachineMail], Reading]


def is_absence(mail: MachineMail) -> bool:
    """A machine says that somebody is away or has left."""
    return mail.kind in _ABSENT


def absences(mails: Mails) -> Measured:
    """All as they came; then those with a machine's headers; then all by their wording alone."""
    all_of_it, carried = mails.machines, [mail for mail in mails.machines if mail.has_headers]
    people = (mail for mail in all_of_it if mail.kind == "human")
    figures = [
        *_figures(all_of_it, _as_it_came, ""),
        *counted(ABOUT, "people_left_alone", (m.reading.absence is None for m in people)),
        *counted(ABOUT, "ordinary_left_alone", (m.reading.absence is None for m in mails.ordinary)),
        *_figures(carried, _as_it_came, "_with_headers"),
        *_figures(all_of_it, _bare, "_without_headers"),
    ]
    misses = {
        ABOUT: list(_misses(all_of_it, _as_it_came)),
        "absence without headers": list(_misses(all_of_it, _bare)),
        "return date": list(_wrong_days(all_of_it)),
    }
    return Measured(figures, misses)


def _as_it_came(mail: MachineMail) -> Reading:
    return mail.reading


def _bare(mail: MachineMail) -> Reading:
    return mail.bare


def _figures(mails: Sequence[MachineMail], reading: ReadingOf, end: str) -> Iterator[Figure]:
    asked = ((m.lang, (is_absence(m), reading(m).absence is not None)) for m in mails)
    yield from found_rightly(ABOUT, asked, end)
    dated = [m for m in mails if is_absence(m) and not m.ambiguous]
    stated = ((m.lang, _day_is_right(m, reading(m))) for m in dated if m.return_dates)
    made_up = ((m.lang, _day_is_right(m, reading(m))) for m in dated if not m.return_dates)
    yield from by_language(ABOUT, f"return_date{end}", stated)
    yield from by_language(ABOUT, f"no_date_made_up{end}", made_up)


def _day_is_right(mail: MachineMail, reading: Reading) -> bool:
    """One of the stated days, or none where none is stated; of a notice not found, none."""
    back_on = reading.absence.back_on if reading.absence is not None else None
    return back_on in mail.return_dates if mail.return_dates else back_on is None


def _misses(mails: Sequence[MachineMail], reading: ReadingOf) -> Iterator[Miss]:
    for mail in mails:
        got = reading(mail)
        if is_absence(mail) != (got.absence is not None):
            yield Miss(mail.id, mail.kind, got.kind.value, got.confidence)


def _wrong_days(mails: Sequence[MachineMail]) -> Iterator[Miss]:
    for mail in mails:
        absence = mail.reading.absence
        if absence is None or not is_absence(mail) or mail.ambiguous:
            continue
        if not _day_is_right(mail, mail.reading):
            wanted = " or ".join(sorted(map(str, mail.return_dates))) or "none"
            yield Miss(mail.id, wanted, str(absence.back_on or "none"), mail.reading.confidence)
