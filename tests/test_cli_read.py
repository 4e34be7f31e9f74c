import json
import os
import subprocess
import sys
from base64 import b64encode
from pathlib import Path

from typer.testing import CliRunner

from app.cli import app

REPLY = {
    "id": "r1",
    "from": "Jane Doe <jane@acme.com>",
    "to": "me@example.com",
    "subject": "Re: Interview for Backend Engineer",
    "date": "Mon, 2 Mar 2026 09:00:00 +0000",
    "body": "Hi Sam,\n\nthank you for interviewing for the Backend Engineer position at Acme. We will let you know by Friday.\n\nBest,\nJane\n",
}


def run(*lines: object, owners: tuple[str, ...] = ("me@example.com",)) -> list[dict[str, object]]:
    """The readings of these lines; a string goes in as it stands."""
    text = "\n".join(line if isinstance(line, str) else json.dumps(line) for line in lines)
    arguments = [part for owner in owners for part in ("--owner", owner)]
    result = CliRunner().invoke(app, ["read", "-", *arguments], input=text.encode())
    assert result.exit_code == 0, result.output
    return [json.loads(line) for line in result.stdout.splitlines()]


def test_a_reading_has_every_field() -> None:
    (reading,) = run(REPLY)
    assert list(reading) == [
        "id",
        "kind",
        "hiring",
        "confidence",
        "promised",
        "away_until",
        "failed_recipients",
        "asks",
        "expects_answer",
        "new_text",
        "quote",
    ]
    assert reading["id"] == "r1"
    assert reading["hiring"] is True
    assert isinstance(reading["promised"], dict)
    assert reading["promised"]["to"] == "2026-03-06"


def test_a_broken_line_is_told_and_the_rest_is_read() -> None:
    raw = b64encode(b"From: a@b.org\nSubject: x\n\nHello\n").decode()
    first, broken, none, last = run(
        REPLY, '{"id": "x"', '{"id": "y", "raw": 1.5e}', {"id": "z", "raw": raw}
    )
    assert (first["id"], last["id"]) == ("r1", "z")
    assert str(broken["error"]).startswith("line 2: ")
    assert str(none["error"]).startswith("line 3: ")
    assert (broken["id"], broken["kind"], broken["hiring"]) == (None, "other", False)
    assert list(broken) == [*first, "error"]


def test_a_broken_line_is_told_on_standard_error_too() -> None:
    result = CliRunner().invoke(app, ["read", "-"], input=b'{"id": "x"\n')
    assert result.exit_code == 0
    assert result.stderr == "afterword read: line 1: not valid JSON\n"


def test_a_line_with_an_id_keeps_it_when_it_is_broken() -> None:
    (broken,) = run({"id": "q7", "headers": "none"})
    assert broken["id"] == "q7"
    assert str(broken["error"]).startswith("line 1: ")


def test_text_that_is_no_unicode_comes_out_with_question_marks() -> None:
    (reading,) = run('{"id": "s\\ud800", "from": "a@b.org", "body": "Gr\\ud800ss dich"}')
    assert reading["id"] == "s?"


def test_a_file_is_read_like_standard_input(tmp_path: Path) -> None:
    path = tmp_path / "mail.jsonl"
    path.write_text(json.dumps(REPLY) + "\n")
    result = CliRunner().invoke(app, ["read", str(path), "--owner", "Me <ME@example.com>"])
    assert [json.loads(line)["id"] for line in result.stdout.splitlines()] == ["r1"]


def test_a_missing_file_is_an_error(tmp_path: Path) -> None:
    result = CliRunner().invoke(app, ["read", str(tmp_path / "none.jsonl")])
    assert result.exit_code == 2
    assert "No such file" in result.stderr


def test_the_owners_mail_is_the_users() -> None:
    mine = REPLY | {
        "from": "me@example.com",
        "to": "jane@acme.com",
        "body": "Is there any news on my interview?",
    }
    (reading,) = run(mine)
    assert reading["expects_answer"] is True


def command() -> list[str]:
    return [sys.executable, "-c", "from app.cli import main; main()", "read"]


def test_each_line_is_answered_before_the_next_is_asked() -> None:
    with subprocess.Popen(
        [*command(), "-"], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        for name in ("a", "b"):
            process.stdin.write(json.dumps(REPLY | {"id": name}).encode() + b"\n")
            process.stdin.flush()
            assert json.loads(process.stdout.readline())["id"] == name
        process.stdin.close()
    assert process.returncode == 0


def test_a_reader_that_has_seen_enough_is_no_error(tmp_path: Path) -> None:
    path = tmp_path / "mail.jsonl"
    path.write_text((json.dumps(REPLY) + "\n") * 3000)
    reading, writing = os.pipe()
    with subprocess.Popen(
        [*command(), str(path)], stdout=writing, stderr=subprocess.PIPE
    ) as process:
        os.close(writing)
        os.read(reading, 10)
        os.close(reading)
        assert process.stderr is not None
        assert process.stderr.read() == b""
    assert process.returncode == 0


def test_reading_starts_without_the_web_the_store_or_the_table_of_review() -> None:
    code = (
        "import sys; from app.cli import app; import app.cli.read; "
        "print([m for m in ('fastapi', 'sqlalchemy', 'dbos', 'googleapiclient', 'msal', 'pydantic') if m in sys.modules])"
    )
    loaded = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, check=True, text=True
    )
    assert loaded.stdout.strip() == "[]"
