import json
import re
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from app.cli import app
from app.cli.evaluation.floors import Floor
from app.cli.evaluation.measure import measured as report_of
from tests.corpus.raised import FOLDERS
from tests.labelled import REFUSED, SECRET, job, write, write_every_format


@pytest.fixture
def data(tmp_path: Path) -> Path:
    write_every_format(tmp_path)
    return tmp_path


def run(path: Path, *arguments: str) -> tuple[int, str, str]:
    result = CliRunner().invoke(app, ["evaluate", str(path), *arguments])
    return result.exit_code, result.stdout, result.stderr


def measured(path: Path) -> dict[str, Any]:
    code, out, _ = run(path, "--json")
    assert code == 0
    found = json.loads(out)
    assert isinstance(found, dict)
    return found


COUNTS = {
    "hiring.recall": (4, 4),
    "hiring.recall_de": (1, 1),
    "hiring.recall_en": (3, 3),
    "hiring.precision": (4, 6),  # wrong-hiring and o2 are taken for it
    "hiring.not_job_left_alone": (1, 2),
    "hiring.ordinary_left_alone": (1, 2),
    "hiring.job_vocab_left_alone": (0, 1),
    "hiring.calibration": (6, 8),
    "hiring.calibration_of_job_mail": (5, 6),
    "kind.accuracy": (3, 4),  # mail about other matters has no kind
    "kind.rejection_precision": (2, 3),
    "kind.rejection_recall": (2, 2),
    "kind.rejection_recall_de": (1, 1),
    "kind.rejection_recall_en": (1, 1),
    "kind.rejection_f1": (4, 5),
    "kind.offer_recall": (0, 1),  # also-right is no offer: what is said of it is as right
    "kind.offer_f1": (0, 1),
    "kind.invitation_precision": (1, 1),
    "kind.invitation_recall": (1, 1),
    "kind.invitation_f1": (2, 2),
    "absence.precision": (3, 3),
    "absence.recall": (3, 3),
    "absence.return_date": (1, 2),
    "absence.no_date_made_up": (0, 1),
    "absence.people_left_alone": (1, 1),
    "absence.ordinary_left_alone": (2, 2),
    "absence.precision_with_headers": (2, 2),
    "absence.recall_with_headers": (2, 2),
    "absence.return_date_with_headers": (1, 2),
    "absence.precision_without_headers": (3, 3),
    "absence.recall_without_headers": (3, 3),
    "absence.return_date_without_headers": (1, 2),
    "absence.no_date_made_up_without_headers": (0, 1),
    "bounce.precision": (2, 2),
    "bounce.recall": (2, 2),
    "bounce.ordinary_left_alone": (2, 2),
    "bounce.address_given": (2, 2),
    "bounce.address_right": (1, 2),
    "bounce.reason_given": (2, 2),
    "bounce.hard_or_delayed": (1, 2),
    "headers.absence_recall": (3, 3),
    "headers.absence_precision": (3, 3),
    "headers.bounce_recall": (2, 2),
    "headers.bounce_precision": (2, 2),
    "headers.hiring_recall": (4, 4),
    "headers.hiring_precision": (4, 6),
    "headers.not_job_left_alone": (1, 2),
    "headers.ordinary_left_alone": (1, 2),
    "quotes.text": (1, 2),
    "quotes.html": (1, 1),
    "quotes.whole": (0, 1),
    "dates.suite_exact": (1, 2),
    "dates.suite_agreed": (1, 2),
    "promise.exact": (1, 2),
    "promise.precision": (2, 2),
    "promise.none_made_up": (1, 1),
    "threads.with_headers": (1, 1),
    "threads.without_headers": (0, 1),
    "pairs.both_right": (1, 2),
    "sent.follow_ups_found": (1, 2),
    "sent.others_left_alone": (1, 1),
    "sent.purpose": (2, 3),
    "sent.expects_answer_f1": (2, 3),
    "sent.follow_ups_found_held_out": (1, 2),
    "sent.purpose_held_out": (1, 2),
    "sent.expects_answer_f1_held_out": (2, 3),
    "sent.others_left_alone_looked_at": (1, 1),
    "sent.purpose_looked_at": (1, 1),
    "mailboxes.hiring_found": (2, 3),
    "mailboxes.rule": (1, 3),
    "mailboxes.step": (1, 3),
    "mailboxes.follow_ups": (2, 3),
    "mailboxes.awaiting_reply": (2, 3),
    "mailboxes.not_before": (1, 3),
    "mailboxes.all_right": (1, 3),
}
BROKEN = {
    "job_mail.jsonl": [5, 8, 9, 10],
    "ordinary_mail/ordinary.jsonl": [3],
    "auto_and_bounce/labels.json": [7, 8, 9],
    "quotes/quotes.jsonl": [4],
    "dates.jsonl": [5, 6],
    "threads/messages.jsonl": [3],
    "threads/gold.jsonl": [2],
    "pairs.jsonl": [5, 6],
    "sent.jsonl": [4, 5, 6],
    "applications.jsonl": [4, 5, 6],
}


def test_every_format_is_counted(data: Path) -> None:
    figures = measured(data)["figures"]
    assert {key: (its["right"], its["of"]) for key, its in figures.items()} == COUNTS


def test_a_figure_says_what_is_asked_of_it(data: Path) -> None:
    assert measured(data)["figures"]["kind.offer_f1"] == {
        "right": 0, "of": 1, "share": 0.0, "floor": None, "aim": 0.85, "holds": True,
    }  # fmt: skip


def test_the_json_has_every_key(data: Path) -> None:
    found = measured(data)
    assert list(found) == ["figures", "confusion", "reliability", "misses", "missing", "broken"]
    assert found["confusion"] == {
        "invitation": {"invitation": 1}, "offer": {"rejection": 1}, "rejection": {"rejection": 2},
    }  # fmt: skip
    assert sum(step["count"] for step in found["reliability"]) == 8
    assert list(found["reliability"][0]) == ["from", "to", "count", "confidence", "right"]
    assert found["missing"] == []


def test_misses_are_told_by_name_the_surest_first(data: Path) -> None:
    misses = measured(data)["misses"]
    sure = [[miss["confidence"] or 0.0 for miss in its] for its in misses.values()]
    assert sure == [sorted(one, reverse=True) for one in sure]
    assert {question: sorted(miss["id"] for miss in its) for question, its in misses.items()} == {
        "hiring": ["o2", "wrong-hiring"],
        "kind": ["wrong-kind"],
        "return date": ["made-up.eml", "wrong-day.eml"],
        "bounce, what of it": ["bounce-other.eml", "bounce-other.eml"],
        "hiring by headers": ["o2", "wrong-hiring"],
        "quotes": ["q2"],
        "dates": ["d2"],
        "promise": ["d7"],
        "threads without headers": ["t2"],
        "pairs": ["cx-02b"],
        "purpose": ["s3"],
        "expects an answer": ["s3"],
        "mailboxes": ["m2", "m3"],
    }
    by_headers = [miss["confidence"] for miss in misses["hiring by headers"]]
    assert by_headers == sorted(by_headers, reverse=True)
    assert misses["pairs"][0] | {"confidence": 1} == {
        "id": "cx-02b", "wanted": "rejection, hiring", "got": "invitation, hiring", "confidence": 1,
    }  # fmt: skip
    assert (misses["mailboxes"][1]["got"], misses["quotes"][0]["got"]) == (
        "no hiring",
        "too little",
    )


def test_at_most_ten_misses_are_named(tmp_path: Path) -> None:
    write(tmp_path / "job_mail.jsonl", [job(f"m{n}", "offer", REFUSED) for n in range(12)])
    assert len(measured(tmp_path)["misses"]["kind"]) == 10


def test_broken_rows_are_told_by_number(data: Path) -> None:
    told: dict[str, list[int]] = {}
    for row in measured(data)["broken"]:
        told.setdefault(row["file"], []).append(row["number"])
    assert told == BROKEN
    code, _, errors = run(data)
    assert code == 0
    assert "job_mail.jsonl: row 8 was passed over: `label` is not a string\n" in errors
    assert "and 1 more\n" in errors


def test_no_text_of_a_mail_is_printed(data: Path) -> None:
    for arguments in ((), ("--json",), ("--floors", "own")):
        _, out, errors = run(data, *arguments)
        assert SECRET not in out + errors


def test_the_table_is_for_people(data: Path) -> None:
    lines = run(data)[1].splitlines()
    row = "kind.offer_f1                                      0/1   0.000         0.850  short of the aim"
    assert row in lines
    assert any(line.endswith("500.0 in 1,000 taken") for line in lines)
    assert "rejection                  ·       2" in lines
    assert any(re.match(r"expected calibration error 0\.[1-3]", line) for line in lines)
    assert any("rejection, hiring → invitation, hiring" in line for line in lines)


def test_all_files_are_optional(tmp_path: Path) -> None:
    write(tmp_path / "dates.jsonl", [{"id": "d", "text": "tomorrow", "reference": "2026-03-02", "expected_start": "2026-03-03", "expected_end": "2026-03-03"}])  # fmt: skip
    code, out, errors = run(tmp_path)
    assert (code, out.splitlines()[1].split()[:2]) == (0, ["dates.own_exact", "1/1"])
    assert errors.startswith("not here: job_mail.jsonl, ordinary_mail/ordinary.jsonl, auto_and")


def test_names_that_no_terminal_shows_are_harmless(tmp_path: Path) -> None:
    write(tmp_path / "job_mail.jsonl", [job("a\ud800\x1b[31m", "offer", REFUSED)])
    assert "\x1b" not in run(tmp_path)[1]
    assert measured(tmp_path)["misses"]["kind"][0]["id"] == "a?\x1b[31m"


def test_below_a_floor_the_exit_code_is_one(data: Path) -> None:
    code, out, errors = run(data, "--floors", "own")
    assert code == 1
    assert any("sent.purpose " in line and line.endswith("UNDER ITS FLOOR") for line in out.splitlines())  # fmt: skip
    assert not errors.startswith("afterword")


def test_a_floor_that_is_not_measured_does_not_hold(tmp_path: Path) -> None:
    write(tmp_path / "job_mail.jsonl", [job("right", "rejection", REFUSED)])
    assert report_of(tmp_path, {"hiring.recall": Floor(1.0)}).holds
    lost = report_of(tmp_path, {"hiring.recall": Floor(1.0), "quotes.text": Floor(0.5)})
    assert (lost.holds, lost.unmeasured) == (False, ["quotes.text"])
    assert run(tmp_path, "--floors", "fresh")[0] == 1


def test_our_own_corpus_is_above_its_floors() -> None:
    assert run(FOLDERS["own"], "--floors", "own", "--json")[0] == 0


@pytest.mark.parametrize(
    ("folder", "arguments", "why"),
    [
        ("absent", (), "absent: no such folder"),
        ("", (), "nothing in it can be scored"),
        (
            "",
            ("--floors", "ours"),
            "no floors are named 'ours'; there are shared, own, fresh, unseen, held_out, held_out_later, held_out_typical, held_out_away",
        ),
    ],
)
def test_what_cannot_be_scored_exits_with_two(
    tmp_path: Path, folder: str, arguments: tuple[str, ...], why: str
) -> None:
    code, out, errors = run(tmp_path / folder, *arguments)
    assert (code, out) == (2, "")
    (line,) = [line for line in errors.splitlines() if not line.startswith("not here")]
    assert line.startswith("afterword evaluate: ")
    assert line.endswith(why)


def test_a_folder_of_nothing_but_broken_rows_exits_with_two(tmp_path: Path) -> None:
    write(tmp_path / "sent.jsonl", ["{", "[]"])
    (tmp_path / "auto_and_bounce").mkdir()
    (tmp_path / "auto_and_bounce" / "labels.json").write_text("{}", encoding="utf-8")
    code, _, errors = run(tmp_path, "--json")
    assert code == 2
    assert "auto_and_bounce/labels.json: row 1 was passed over: not a list in JSON\n" in errors
