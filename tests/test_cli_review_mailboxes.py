"""Small mailboxes whose advice anybody can work out by hand from the policy page."""

import json
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from app.cli import app

ME, ALIAS = "sam@example.com", "Sam <sam.alias@mail.example>"
JANE, TOM = "Jane Doe <jane@acme.example>", "Tom Berg <tom@acme.example>"
ROBOT = "Acme <no-reply@us.greenhouse-mail.io>"
ANN = "Ann <ann@mailbox.example>"
SUBJECT = "Re: Interview for Backend Engineer at Acme"
Mail = dict[str, object]
Told = dict[str, object]


def mail(
    sender: str, to: str, at: str, text: str, *, subject: str = SUBJECT, thread: str = "t1", **headers: str
) -> Mail:  # fmt: skip
    when = at if len(at) > 10 else f"{at}T10:00"
    return {
        "id": f"{sender[:3]} {when}", "from": sender, "to": to, "date": f"{when}:00+00:00", "subject": subject,
        "body": text, "thread": thread, "headers": {name.replace("_", "-"): value for name, value in headers.items()},
    }  # fmt: skip


INVITED = mail(
    JANE,
    ME,
    "2026-02-23",
    "Hi Sam,\n\nwe would like to invite you to an interview for the Backend Engineer position on Monday, March 2 at 2pm.\n\nBest,\nJane Doe\nRecruiter, Acme",
)
ACCEPTED = mail(
    ME,
    JANE,
    "2026-02-23T12:00",
    "Hi Jane,\n\nMonday, March 2 at 2pm works for me. See you then.\n\nSam",
)
THANKED = mail(
    ME,
    JANE,
    "2026-03-02T18:00",
    "Hi Jane,\n\nthank you for the interview today. I enjoyed meeting the team.\n\nSam",
)
INTERVIEWED = [INVITED, ACCEPTED, THANKED]
IN_GERMAN = [
    mail(
        JANE,
        ME,
        "2026-02-23",
        "Guten Tag Sam,\n\nvielen Dank für Ihre Bewerbung als Backend-Entwickler. Gern laden wir Sie zu einem Vorstellungsgespräch am Montag, den 2. März um 14 Uhr in unserem Büro ein.\n\nViele Grüße\nJane Doe",
        subject="Ihre Bewerbung als Backend-Entwickler",
    ),
    mail(
        ME,
        JANE,
        "2026-02-23T12:00",
        "Guten Tag Frau Doe,\n\nMontag, der 2. März um 14 Uhr passt mir gut. Ich freue mich auf das Gespräch.\n\nSam",
    ),
    mail(
        ME,
        JANE,
        "2026-03-02T18:00",
        "Guten Tag Frau Doe,\n\nvielen Dank für das Gespräch heute. Es hat mich gefreut, das Team kennenzulernen.\n\nSam",
    ),
]
ASKED_ONCE = mail(
    ME,
    JANE,
    "2026-03-10",
    "Hi Jane,\n\nI wanted to follow up on my interview on March 2. Is there any update on the next steps?\n\nSam",
)
ASKED_TWICE = mail(
    ME,
    JANE,
    "2026-03-20",
    "Hi Jane,\n\nI am checking in once more about the Backend Engineer role. Has a decision been made?\n\nSam",
)
THEY_ASK = mail(JANE, ME, "2026-03-04", "Hi Sam, could you send me two references?\n\nJane")
IN_TOUCH = mail(JANE, ME, "2026-03-03", "Hi Sam, thanks, we will be in touch.\n\nJane")
BY_THE_13TH = mail(
    JANE, ME, "2026-03-03", "Hi Sam, thanks. We will let you know by Friday, March 13.\n\nJane"
)
WITHIN_FIVE_DAYS = mail(
    JANE,
    ME,
    "2026-02-23",
    "Dear Sam,\n\nwe are pleased to invite you to an interview for the Backend Engineer position on Monday, March 2 at 2pm. All candidates will be told the outcome within five working days of their interview.\n\nJane Doe\nRecruiter, Acme",
)
AWAY = mail(
    JANE,
    ME,
    "2026-03-10T10:01",
    "I am out of the office until 16 March with no access to email.",
    subject="Automatic reply: Interview",
    Auto_Submitted="auto-replied",
)
BOUNCED = mail(
    "Mail Delivery Subsystem <mailer-daemon@mail.example>",
    ME,
    "2026-03-10T10:01",
    "Your message wasn't delivered to jane@acme.example because the address couldn't be found.\n\n550 5.1.1 user unknown",
    subject="Delivery Status Notification (Failure)",
)
SECOND_ROUND = mail(
    TOM,
    ME,
    "2026-03-11",
    "Hi Sam, Jane asked me to get back to you. We would like to invite you to a second interview for the Backend Engineer role. When are you free next week?\n\nTom",
    subject="Next round",
    thread="t9",
)
RECEIPT = mail(
    ROBOT,
    ME,
    "2026-02-20",
    "Hi Sam, we received your application for Backend Engineer.",
    subject="Thank you for applying to Acme",
)
DECLINED = mail(
    ROBOT,
    ME,
    "2026-03-20",
    "Hi Sam, thank you for applying for Backend Engineer. We have decided to move forward with other candidates.",
    subject="Your application to Acme",
    thread="t2",
)
FILLED = mail(
    "acme@myworkday.com",
    ME,
    "2026-03-18",
    "Sam,\n\nR-0048812 Backend Engineer\n\nThis requisition has been filled by another candidate.\n\nThis is a system generated message.",
    subject="Status of Your Candidacy - R-0048812 Backend Engineer",
    thread="t8",
)
OFFERED = mail(
    JANE,
    ME,
    "2026-03-09",
    "Hi Sam, we are delighted to offer you the position. Please let us know by 20 March.\n\nJane",
)
FROM_THE_ALIAS = mail(
    ALIAS, JANE, "2026-03-10", "Hi Jane, is there any update on my interview?\n\nSam"
)
COFFEE = mail(
    ANN,
    ME,
    "2026-03-10",
    "Are you around on Tuesday or Wednesday? It's been ages.",
    subject="Coffee next week",
)
WHERE = mail(ME, ANN, "2026-03-10T19:00", "Tuesday! Where shall we go?", subject="Re: Coffee next week")  # fmt: skip

STORIES: list[tuple[str, list[Mail], str, Told]] = [
    ("the user wrote last", INTERVIEWED, "2026-03-05", {"rule": "first-check-in", "step": "wait", "follow_ups": 0, "not_before": "2026-03-09T15", "best_at": "2026-03-10T09:30", "late_after": "2026-03-16T15", "changes_at": "2026-03-09T15"}),
    ("the same in German", IN_GERMAN, "2026-03-05", {"rule": "first-check-in", "step": "wait", "follow_ups": 0, "not_before": "2026-03-09T15"}),
    ("the day has come", INTERVIEWED, "2026-03-10", {"rule": "first-check-in", "step": "write", "not_before": "2026-03-09T15", "changes_at": None}),
    ("they ask", [INVITED, ACCEPTED, THEY_ASK], "2026-03-06", {"rule": "your-turn", "step": "answer", "awaiting_reply": False, "not_before": "2026-03-04T10", "quote": "Hi Sam, could you send me two references?"}),
    ("they only say thanks", [*INTERVIEWED, IN_TOUCH], "2026-03-06", {"rule": "first-check-in", "step": "wait", "awaiting_reply": False, "follow_ups": 0, "not_before": "2026-03-10T10"}),
    ("a promise stands", [*INTERVIEWED, BY_THE_13TH], "2026-03-06", {"rule": "promised-date", "step": "wait", "not_before": "2026-03-17", "changes_at": "2026-03-17", "quote": "We will let you know by Friday, March 13."}),
    ("a promise is over", [*INTERVIEWED, BY_THE_13TH], "2026-03-18", {"rule": "promised-date", "step": "write", "not_before": "2026-03-17"}),
    ("a promise that counts from the interview", [WITHIN_FIVE_DAYS, ACCEPTED, THANKED], "2026-03-06", {"rule": "promised-date", "step": "wait", "not_before": "2026-03-11", "quote": "All candidates will be told the outcome within five working days of their interview."}),
    ("asked once", [*INTERVIEWED, ASKED_ONCE], "2026-03-12", {"rule": "second-check-in", "step": "wait", "awaiting_reply": True, "follow_ups": 1, "not_before": "2026-03-19T10"}),
    ("asked once, long ago", [*INTERVIEWED, ASKED_ONCE], "2026-03-23", {"rule": "second-check-in", "step": "write", "follow_ups": 1}),
    ("asked twice", [*INTERVIEWED, ASKED_ONCE, ASKED_TWICE], "2026-03-25", {"rule": "close-out", "step": "wait", "awaiting_reply": True, "follow_ups": 2, "changes_at": "2026-04-03T10"}),
    ("asked twice, long ago", [*INTERVIEWED, ASKED_ONCE, ASKED_TWICE], "2026-04-10", {"rule": "close-out", "step": "stop", "follow_ups": 2}),
    ("an answer resets the count", [*INTERVIEWED, ASKED_ONCE, mail(JANE, ME, "2026-03-11", "Hi Sam, no news yet, I will be in touch.\n\nJane")], "2026-03-12", {"awaiting_reply": False, "follow_ups": 0, "rule": "first-check-in", "step": "wait", "not_before": "2026-03-18T10"}),
    ("an absence is no answer", [*INTERVIEWED, ASKED_ONCE, AWAY], "2026-03-12", {"rule": "away", "step": "wait", "awaiting_reply": True, "follow_ups": 1, "not_before": "2026-03-18", "changes_at": "2026-03-18", "quote": "I am out of the office until 16 March with no access to email."}),
    ("what bounced was never sent", [*INTERVIEWED, ASKED_ONCE, BOUNCED], "2026-03-12", {"rule": "bounced", "step": "fix-address", "awaiting_reply": False, "follow_ups": 0, "not_before": "2026-03-10T10:01"}),
    ("an answer in another thread", [*INTERVIEWED, ASKED_ONCE, SECOND_ROUND], "2026-03-12", {"threads": ["t1", "t9"], "rule": "your-turn", "step": "answer", "awaiting_reply": False, "follow_ups": 0, "counterparts": ["jane@acme.example", "tom@acme.example"], "quote": "When are you free next week?"}),
    ("a machine declines", [RECEIPT, DECLINED], "2026-03-25", {"threads": ["t1", "t2"], "rule": "rejected-by-machine", "step": "stop", "counterparts": [], "changes_at": None, "quote": "We have decided to move forward with other candidates."}),
    ("a machine declines in the employer's name", [*INTERVIEWED, ASKED_ONCE, FILLED], "2026-03-20", {"threads": ["t1", "t8"], "employer": "Acme", "rule": "rejected-by-machine", "step": "stop", "awaiting_reply": False, "quote": "This requisition has been filled by another candidate."}),
    ("a machine's receipt", [RECEIPT], "2026-03-25", {"rule": "machine-sender", "step": "wait", "counterparts": [], "awaiting_reply": False}),
    ("an offer", [INVITED, ACCEPTED, OFFERED], "2026-03-10", {"rule": "offer", "step": "answer", "not_before": "2026-03-09T10"}),
    ("an alias is the user", [INVITED, ACCEPTED, FROM_THE_ALIAS], "2026-03-12", {"rule": "second-check-in", "step": "wait", "awaiting_reply": True, "follow_ups": 1, "counterparts": ["jane@acme.example"]}),
    ("a friend asks", [COFFEE], "2026-03-12", {"hiring": False, "rule": "ask-first", "step": "wait", "not_before": None, "best_at": None, "late_after": None, "changes_at": None, "evidence": []}),
    ("a friend owes an answer", [COFFEE, WHERE], "2026-03-25", {"hiring": False, "rule": "ask-first", "step": "wait", "follow_ups": 0, "not_before": None, "changes_at": None}),
]  # fmt: skip


@pytest.mark.parametrize(("name", "mails", "day", "wanted"), STORIES, ids=[s[0] for s in STORIES])
def test_a_mailbox_is_told_as_by_hand(
    name: str, mails: list[Mail], day: str, wanted: Told, tmp_path: Path
) -> None:
    (told,) = reviewed(mails, day, tmp_path)
    assert told["hiring"] is wanted.get("hiring", True)
    for field, value in wanted.items():
        if field == "quote":
            assert value in [proof["quote"] for proof in told["evidence"]]
        elif field.endswith(("_before", "_at", "_after")) and value is not None:
            assert str(told[field]).startswith(str(value)), (field, told[field])
        else:
            assert told[field] == value, field


@pytest.mark.parametrize(("name", "mails", "day", "wanted"), STORIES, ids=[s[0] for s in STORIES])
def test_evidence_names_mails_of_the_mailbox(
    name: str, mails: list[Mail], day: str, wanted: Told, tmp_path: Path
) -> None:
    (told,) = reviewed(mails, day, tmp_path)
    bodies = {str(one["id"]): " ".join(str(one["body"]).split()) for one in mails}
    for proof in told["evidence"]:
        if told["rule"] != "bounced":  # whose reason is told in our words
            assert proof["quote"] in bodies[proof["message_id"]]


@pytest.mark.parametrize(("name", "mails", "day", "wanted"), STORIES, ids=[s[0] for s in STORIES])
def test_nothing_differs_before_it_changes(
    name: str, mails: list[Mail], day: str, wanted: Told, tmp_path: Path
) -> None:
    (told,) = reviewed(mails, day, tmp_path)
    if told["changes_at"] is None:
        return
    (then,) = reviewed(mails, str(told["changes_at"]), tmp_path)
    assert then["changes_at"] != told["changes_at"]
    assert str(told["changes_at"]) > day


def reviewed(mails: list[Mail], day: str, folder: Path) -> list[dict[str, Any]]:
    path = folder / "mailbox.jsonl"
    path.write_text("\n".join(map(json.dumps, mails)))
    now = day if len(day) > 10 else f"{day}T09:00"
    arguments = ["review", str(path), "--owner", ME, "--owner", ALIAS, "--json", "--now", now]
    result = CliRunner().invoke(app, arguments)
    assert result.exit_code == 0, result.output
    found = json.loads(result.stdout)["conversations"]
    assert isinstance(found, list)
    return found
