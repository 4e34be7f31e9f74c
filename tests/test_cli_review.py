import json
from base64 import b64encode
from datetime import datetime
from email.message import EmailMessage
from pathlib import Path

import pytest
from typer.testing import CliRunner

from app.cli import app

ME = "me@example.com"
JANE = "Jane Doe <jane@acme.com>"


def mail(
    number: int, sender: str, to: str, date: str, subject: str, text: str, *, answers: int = 0
) -> bytes:
    message = EmailMessage()
    message["From"], message["To"], message["Date"] = sender, to, date
    message["Subject"], message["Message-ID"] = subject, f"<{number}@test.example>"
    if answers:
        message["In-Reply-To"] = f"<{answers}@test.example>"
    message.set_content(text)
    return bytes(message)


STORY = [
    mail(1, JANE, ME, "Mon, 23 Feb 2026 10:00:00 +0100", "Interview for Backend Engineer at Acme", "Hi Sam,\n\nwe would like to invite you to an interview for the Backend Engineer position on Monday, March 2 at 2pm.\n\nBest regards,\nJane Doe\nRecruiter\nAcme\n"),
    mail(2, ME, JANE, "Mon, 23 Feb 2026 12:00:00 +0000", "Re: Interview for Backend Engineer at Acme", "Hi Jane,\n\nMonday, March 2 at 2pm works well for me. See you then.\n\nSam\n", answers=1),
    mail(3, ME, JANE, "Mon, 02 Mar 2026 18:00:00 +0000", "Re: Interview for Backend Engineer at Acme", "Hi Jane,\n\nthank you very much for the interview today. I enjoyed meeting the team and learning about the role.\n\nSam\n", answers=1),
    mail(4, ME, JANE, "Tue, 10 Mar 2026 10:00:00 +0000", "Re: Interview for Backend Engineer at Acme", "Hi Jane,\n\nI wanted to follow up on my interview on March 2. Is there any update on the next steps?\n\nSam\n", answers=1),
    mail(5, "Pal <pal@home.example>", ME, "Wed, 04 Mar 2026 10:00:00 +0000", "Dinner", "Shall we have dinner on Friday? I will bring the wine.\n"),
]  # fmt: skip


@pytest.fixture
def mbox(tmp_path: Path) -> Path:
    path = tmp_path / "export.mbox"
    separator = b"From x@y Mon Mar 02 09:00:00 +0000 2026\n"
    mails = [*STORY[:2], b"\x00 broken\n", *STORY[2:]]
    path.write_bytes(b"".join(separator + m + b"\n" for m in mails))
    return path


def run(path: Path, *arguments: str) -> dict[str, object]:
    result = CliRunner().invoke(app, ["review", str(path), "--owner", ME, "--json", *arguments])
    assert result.exit_code == 0, result.output
    found = json.loads(result.stdout)
    assert isinstance(found, dict)
    return found


KEYS = [
    "threads", "subject", "employer", "counterparts", "hiring", "confidence", "awaiting_reply", "follow_ups", "rule",
    "step", "not_before", "best_at", "late_after", "changes_at", "evidence",
]  # fmt: skip


def conversations(found: dict[str, object]) -> list[dict[str, object]]:
    listed = found["conversations"]
    assert isinstance(listed, list)
    return listed


def test_the_json_has_every_key(mbox: Path) -> None:
    found = run(mbox, "--now", "2026-03-12T09:00:00+00:00")
    assert list(found) == ["now", "conversations"]
    assert found["now"] == "2026-03-12T09:00:00+00:00"
    for conversation in conversations(found):
        assert list(conversation) == KEYS


def test_the_story_is_told(mbox: Path) -> None:
    acme, dinner = conversations(run(mbox, "--now", "2026-03-12"))
    assert acme["threads"] == ["1"]
    assert acme["subject"] == "Interview for Backend Engineer at Acme"
    assert acme["counterparts"] == ["jane@acme.com"]
    assert acme["hiring"] is True
    assert (acme["awaiting_reply"], acme["follow_ups"]) == (True, 1)
    assert (acme["rule"], acme["step"]) == ("second-check-in", "wait")
    assert str(acme["not_before"]).startswith("2026-03-19")
    assert dinner["hiring"] is False


def test_any_day_can_be_asked_about(mbox: Path) -> None:
    before, *_ = conversations(run(mbox, "--now", "2026-03-03T09:00"))
    assert (before["rule"], before["step"], before["follow_ups"]) == ("first-check-in", "wait", 0)
    assert conversations(run(mbox, "--now", "2020-01-01")) == []


def test_times_are_told_in_the_users_zone(mbox: Path) -> None:
    found = run(mbox, "--now", "2026-03-12T09:00", "--zone", "America/New_York")
    assert found["now"] == "2026-03-12T09:00:00-04:00"
    at = str(conversations(found)[0]["not_before"])
    assert (
        datetime.fromisoformat(at).utcoffset()
        == datetime.fromisoformat(str(found["now"])).utcoffset()
    )


def test_the_table_is_for_people_and_names_what_was_passed_over(mbox: Path) -> None:
    result = CliRunner().invoke(
        app, ["review", str(mbox), "--owner", ME, "--now", "2026-03-12"], env={"COLUMNS": "200"}
    )
    assert result.exit_code == 0
    assert "Jane Doe" in result.stdout
    assert "second-check-in" in result.stdout
    assert "1 follow-up" in result.stdout
    assert "their turn" in result.stdout
    assert "Dinner" not in result.stdout
    assert "message 3 was passed over: has no headers" in result.stderr


def test_the_table_says_whose_turn_it_is(tmp_path: Path) -> None:
    path = tmp_path / "asked.jsonl"
    path.write_bytes(json.dumps({"raw": b64encode(STORY[0]).decode()}).encode())
    asks = STORY[0].replace(
        b"on Monday, March 2 at 2pm.", b"soon. Could you share your availability?"
    )
    for content, says in ((STORY[0], "open"), (asks, "your turn")):
        path.write_text(json.dumps({"raw": b64encode(content).decode()}) + "\n")
        result = CliRunner().invoke(
            app, ["review", str(path), "--owner", ME, "--now", "2026-02-24"]
        )
        assert says in result.stdout


def test_a_folder_and_jsonl_say_the_same_as_the_mbox(mbox: Path, tmp_path: Path) -> None:
    folder = tmp_path / "mails"
    folder.mkdir()
    for number, content in enumerate(STORY):
        (folder / f"{number}.eml").write_bytes(content)
    jsonl = tmp_path / "mails.jsonl"
    lines = [{"id": str(n), "raw": b64encode(c).decode()} for n, c in enumerate(STORY)]
    jsonl.write_text("\n".join(map(json.dumps, lines)))
    told = [
        [
            {k: v for k, v in c.items() if k != "threads"}
            for c in conversations(run(path, "--now", "2026-03-12"))
        ]
        for path in (mbox, folder, jsonl)
    ]
    assert told[0] == told[1] == told[2]


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["--zone", "Mars/Olympus"], "no time zone"),
        (["--zone", "../etc"], "no time zone"),
        (["--now", "tomorrow"], "ISO 8601"),
        (["--country", "QQ"], "no country"),
    ],
)
def test_what_cannot_be_used_is_said(mbox: Path, arguments: list[str], says: str) -> None:
    result = CliRunner().invoke(app, ["review", str(mbox), "--owner", ME, *arguments])
    assert result.exit_code == 2
    assert says in result.stderr


def test_an_owner_is_asked_for(mbox: Path) -> None:
    result = CliRunner().invoke(app, ["review", str(mbox)])
    assert result.exit_code == 2
    assert "--owner" in result.stderr


def test_a_path_that_is_no_mail_is_said(tmp_path: Path) -> None:
    result = CliRunner().invoke(app, ["review", str(tmp_path / "none"), "--owner", ME])
    assert result.exit_code == 2
    assert "no such file" in result.stderr


def test_many_broken_messages_are_not_all_listed(tmp_path: Path) -> None:
    path = tmp_path / "broken.jsonl"
    path.write_text("{\n" * 30)
    result = CliRunner().invoke(app, ["review", str(path), "--owner", ME])
    assert result.stderr.count("passed over") == 20
    assert "and 10 more" in result.stderr


def test_without_a_day_it_is_now(mbox: Path) -> None:
    now = datetime.fromisoformat(str(run(mbox)["now"]))
    assert abs((datetime.now(now.tzinfo) - now).total_seconds()) < 60
