"""The report as a table for people and as JSON for programs. No text of any mail is in it."""

from collections.abc import Iterator

import orjson

from app.cli.evaluation.figure import Figure, Miss
from app.cli.evaluation.hiring import calibration_error
from app.cli.evaluation.measure import Report

_ID = 40  # characters of a name that are shown
_CELL = 7


def as_json(report: Report) -> str:
    """One object; scripts rely on every key of it."""
    found = {
        "figures": {figure.key: _figure(figure) for figure in report.figures},
        "confusion": report.confusion,
        "reliability": [
            {
                "from": step.low,
                "to": step.high,
                "count": step.count,
                "confidence": round(step.confidence, 4),
                "right": round(step.right / step.count, 4),
            }
            for step in report.reliability
        ],
        "misses": {name: [_miss(one) for one in its] for name, its in report.misses.items()},
        "missing": report.missing,
        "broken": [
            {"file": one.file, "number": one.number, "why": one.why} for one in report.broken
        ],
    }
    return orjson.dumps(found).decode()


def lines(report: Report) -> Iterator[str]:
    """Figures, confusion matrix, reliability, misses."""
    yield f"{'figure':42} {'right/of':>11} {'share':>7} {'floor':>6} {'aim':>6}"
    yield from map(figure_line, report.figures)
    if report.confusion:
        yield ""
        yield from _confusion(report)
    if report.reliability:
        yield ""
        yield from _reliability(report)
    for question, misses in report.misses.items():
        yield ""
        yield f"{question}: the surest wrong answers"
        yield from map(_miss_line, misses)


def figure_line(figure: Figure) -> str:
    """One row of the table."""
    counts = f"{figure.right}/{figure.of}"
    floor = "" if figure.floor is None else f"{figure.floor:.3f}"
    aim = "" if figure.aim is None else f"{figure.aim:.3f}"
    marks = [] if figure.holds else ["UNDER ITS FLOOR"]
    if figure.aim is not None and figure.share < figure.aim:
        marks.append("short of the aim")
    if figure.name == "ordinary_left_alone":
        marks.append(f"{1000 * (1 - figure.share):.1f} in 1,000 taken")
    row = f"{figure.key:42} {counts:>11} {figure.share:7.3f} {floor:>6} {aim:>6}"
    return f"{row}  {', '.join(marks)}".rstrip()


def printable(text: str) -> str:
    """A name of a file that somebody else wrote, fit for a terminal."""
    return "".join(char if char.isprintable() else "?" for char in text)


def _confusion(report: Report) -> Iterator[str]:
    columns = sorted({got for row in report.confusion.values() for got in row})
    heads = " ".join(f"{name[:_CELL]:>{_CELL}}" for name in columns)
    yield f"{'is, and is read as':20} {heads}"
    for wanted, row in report.confusion.items():
        cells = " ".join(f"{row.get(name) or '·':>{_CELL}}" for name in columns)
        yield f"{printable(wanted)[:20]:20} {cells}"


def _reliability(report: Report) -> Iterator[str]:
    yield f"{'confidence':12} {'answers':>8} {'said':>7} {'right':>7}"
    for step in report.reliability:
        share = step.right / step.count
        span = f"{step.low:.2f} to {step.high:.2f}"
        yield f"{span:12} {step.count:8} {step.confidence:7.3f} {share:7.3f}"
    yield f"expected calibration error {calibration_error(report.reliability):.3f} (at most 0.050)"


def _figure(figure: Figure) -> dict[str, object]:
    return {
        "right": figure.right,
        "of": figure.of,
        "share": round(figure.share, 4),
        "floor": figure.floor,
        "aim": figure.aim,
        "holds": figure.holds,
    }


def _miss(miss: Miss) -> dict[str, object]:
    confidence = None if miss.confidence is None else round(miss.confidence, 4)
    said = {"id": miss.id, "wanted": miss.wanted, "got": miss.got}
    whole = {name: value.encode("utf-8", "replace").decode() for name, value in said.items()}
    return {**whole, "confidence": confidence}


def _miss_line(miss: Miss) -> str:
    sure = "" if miss.confidence is None else f"  {miss.confidence:.2f}"
    return printable(f"  {miss.id[:_ID]:{_ID}} {miss.wanted} → {miss.got}{sure}")
