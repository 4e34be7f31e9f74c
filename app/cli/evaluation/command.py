"""`afterword evaluate`: scores the labelled mail of a folder."""

import os
import sys
from pathlib import Path

from app.cli.evaluation.floors import tables
from app.cli.evaluation.measure import Report, measured
from app.cli.evaluation.report import as_json, lines, printable

_SHOWN_BROKEN = 20


def run(path: Path, floors: str, *, as_object: bool) -> int:
    """The exit code: 0, 1 where a figure lies under its floor, 2 where nothing can be scored."""
    known = tables()
    if floors and floors not in known:
        return _refused(f"no floors are named {floors!r}; there are {', '.join(known)}")
    if not path.is_dir():
        return _refused(f"{path}: no such folder")
    report = measured(path, known.get(floors))
    _tell(report)
    if not report.scored:
        return _refused(f"{path}: nothing in it can be scored")
    printed = [as_json(report)] if as_object else lines(report)
    try:
        sys.stdout.writelines(f"{line}\n" for line in printed)
        sys.stdout.flush()
    except BrokenPipeError:  # whoever read our lines has seen enough, as in `| head`
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 0 if report.holds else 1


def _refused(why: str) -> int:
    sys.stderr.write(f"afterword evaluate: {why}\n")
    return 2


def _tell(report: Report) -> None:
    """What could not be measured, on standard error."""
    if report.missing:
        sys.stderr.write(f"not here: {', '.join(report.missing)}\n")
    for one in report.broken[:_SHOWN_BROKEN]:
        sys.stderr.write(f"{one.file}: row {one.number} was passed over: {printable(one.why)}\n")
    if len(report.broken) > _SHOWN_BROKEN:
        sys.stderr.write(f"and {len(report.broken) - _SHOWN_BROKEN} more\n")
    for key in report.unmeasured:
        sys.stderr.write(f"{key} has a floor, and was not measured\n")
