"""A small folder of labelled mail in every format that `afterword evaluate` takes."""

import json
from collections.abc import Iterable
from email.message import EmailMessage
from pathlib import Path

ME, JANE = "me@example.com", "Jane Doe <jane@acme.com>"
SECRET = "Xylophone"  # a word of every text, which may stand nowhere in what is printed
REFUSED = f"Dear Sam,\n\nthank you for applying for the Backend Engineer position. Unfortunately, we have decided not to move forward with your application.\n\nBest regards,\nJane Doe\n{SECRET}\n"
GERMAN = f"Sehr geehrte Frau Doe,\n\nvielen Dank für Ihre Bewerbung. Leider müssen wir Ihnen mitteilen, dass wir uns für einen anderen Kandidaten entschieden haben.\n\nMit freundlichen Grüßen\n{SECRET}\n"
INVITED = f"Hi Sam,\n\nwe would like to invite you to an interview for the Backend Engineer position on Monday, March 9 at 2pm.\n\nBest regards,\nJane Doe\nRecruiter\n{SECRET}\n"
DINNER = f"Shall we have dinner on Friday? I will bring the wine.\n\n{SECRET}\n"


def job(name: str, label: object, body: str, **more: object) -> dict[str, object]:
    return {
        "id": name, "subject": "Your application for Backend Engineer", "from": JANE,
        "to": "sam@example.com", "date": "Mon, 2 Mar 2026 09:00:00 +0000", "body": body, "label": label,
    } | more  # fmt: skip


def write(file: Path, rows: Iterable[object]) -> None:
    file.parent.mkdir(exist_ok=True)
    lines = (row if isinstance(row, str) else json.dumps(row) for row in rows)
    file.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")


def eml(file: Path, subject: str, text: str, **headers: str) -> None:
    message = EmailMessage()
    message["From"], message["To"] = JANE, "sam@example.com"
    message["Date"], message["Subject"] = "Mon, 02 Mar 2026 09:00:00 +0000", subject
    for name, value in headers.items():
        del message[name]
        message[name.replace("_", "-")] = value
    message.set_content(f"{text}\n\n{SECRET}\n")
    file.write_bytes(bytes(message))


MAILBOX = [
    {"id": "a", "thread": "1", "date": "Mon, 23 Feb 2026 10:00:00 +0000", "from": JANE, "to": ME, "subject": "Interview for Backend Engineer at Acme", "body": INVITED.replace("March 9", "March 2")},
    {"id": "b", "thread": "1", "date": "Mon, 23 Feb 2026 12:00:00 +0000", "from": ME, "to": JANE, "subject": "Re: Interview for Backend Engineer at Acme", "in_reply_to": "a", "body": "Hi Jane,\n\nMonday, March 2 at 2pm works well for me. See you then.\n\nSam\n"},
    {"id": "c", "thread": "1", "date": "Mon, 02 Mar 2026 18:00:00 +0000", "from": ME, "to": JANE, "subject": "Re: Interview for Backend Engineer at Acme", "in_reply_to": "a", "body": "Hi Jane,\n\nthank you very much for the interview today. I enjoyed meeting the team and learning about the role.\n\nSam\n"},
    {"id": "d", "thread": "2", "date": "Wed, 04 Mar 2026 10:00:00 +0000", "from": "Pal <pal@home.example>", "to": ME, "subject": "Dinner", "body": DINNER},
]  # fmt: skip


def mailbox(name: str, **fields: object) -> dict[str, object]:
    """Thanked on Monday after the interview: a check-in may go out from the Monday after."""
    return {
        "id": name, "rule": "first-check-in", "step": "wait", "owner": ME, "zone": "Europe/Dublin",
        "now": "2026-03-04T12:00:00", "follow_ups": 0, "awaiting_reply": False,
        "not_before": "2026-03-09T23:30:00+01:00", "messages": MAILBOX,
    } | fields  # fmt: skip


def write_every_format(folder: Path) -> None:
    """Every format, with right labels, wrong labels, and rows that cannot be scored."""
    write(
        folder / "job_mail.jsonl",
        [
            job("right", "rejection", REFUSED),
            job("wrong-kind", "offer", REFUSED),
            job("also-right", "offer", INVITED, also=["interview_invite", "hard"]),
            job("german", "rejection", GERMAN, lang="de", subject="Ihre Bewerbung"),
            "{no json",
            job("of-others", "not_job", DINNER, subject="Dinner", **{"from": "Pal <pal@home.example>"}),
            job("wrong-hiring", "not_job", REFUSED),
            job("no-text", 7, REFUSED),
            ["a list"],
            job("broken-body", "offer", REFUSED) | {"body": [SECRET]},
        ],
    )  # fmt: skip
    write(
        folder / "ordinary_mail" / "ordinary.jsonl",
        [
            {"id": "o1", "headers": {"From": "pal@home.example", "Subject": "Dinner"}, "text": DINNER, "html": None, "job_vocab": False},
            {"id": "o2", "headers": {"From": "jane@acme.com", "Subject": "Your application"}, "text": REFUSED, "html": None, "job_vocab": True},
            {"id": "o3", "headers": SECRET, "text": "", "html": None, "job_vocab": False},
        ],
    )  # fmt: skip
    machines = folder / "auto_and_bounce"
    machines.mkdir()
    away = (
        "Thank you for your mail. I am out of the office until 9 March 2026 and will answer then."
    )
    eml(machines / "away.eml", "Automatic reply: Interview", away, Auto_Submitted="auto-replied")
    eml(
        machines / "wrong-day.eml",
        "Automatic reply: Interview",
        away,
        Auto_Submitted="auto-replied",
    )
    eml(machines / "made-up.eml", "Automatic reply: Interview", away)
    eml(machines / "person.eml", "Dinner", DINNER)
    failed = "Your message could not be delivered to one or more recipients.\n\n<bob@acme.com>: 550 5.1.1 User unknown"
    for name in ("bounce.eml", "bounce-other.eml"):
        eml(machines / name, "Undelivered Mail Returned to Sender", failed, From="Mail Delivery System <MAILER-DAEMON@mx.example>")  # fmt: skip
    labels: list[object] = [
        {"file": "away.eml", "kind": "auto_reply_ooo", "return_date": "2026-03-09", "accept": ["2026-03-10"]},
        {"file": "wrong-day.eml", "kind": "auto_reply_ooo", "return_date": "2026-04-01"},
        {"file": "made-up.eml", "kind": "auto_reply_ooo", "return_date": None},
        {"file": "person.eml", "kind": "human"},
        {"file": "bounce.eml", "kind": "bounce_hard", "failed_recipients": ["Bob@acme.com"]},
        {"file": "bounce-other.eml", "kind": "bounce_delay", "failed_recipients": ["al@acme.com"]},
        {"file": "absent.eml", "kind": "human"},
        {"file": "../job_mail.jsonl", "kind": "human"},
        "no object",
    ]  # fmt: skip
    (machines / "labels.json").write_text(json.dumps(labels), encoding="utf-8")
    reply = f"Yes, {SECRET}.\n\nOn Mon, Mar 2, 2026 at 9:00 AM Jane Doe <jane@acme.com> wrote:\n> Really?\n"
    quoted = {
        "kind": "text",
        "message": reply,
        "expected_new": f"Yes, {SECRET}.",
        "nothing_to_strip": False,
    }
    write(
        folder / "quotes" / "quotes.jsonl",
        [
            quoted | {"id": "q1"},
            quoted | {"id": "q2", "expected_new": reply, "nothing_to_strip": True},
            quoted | {"id": "q3", "kind": "html", "message": f"<p>Yes, {SECRET}.</p>"},
            quoted | {"id": "q4", "message": None},
        ],
    )  # fmt: skip
    on = {"reference": "2026-03-02T09:00:00", "source": "some/Suite@1 file"}
    promised = {"is_promise": True, "expected_start": "2026-03-02", "expected_end": "2026-03-06"}
    write(
        folder / "dates.jsonl",
        [
            on | {"id": "d1", "text": "tomorrow", "expected_start": "2026-03-03", "expected_end": "2026-03-03T23:59:59"},
            on | {"id": "d2", "text": "tomorrow", "expected_start": "2026-05-01", "expected_end": "2026-05-01"},
            on | promised | {"id": "d3", "text": "We will let you know by Friday."},
            on | promised | {"id": "d4", "text": "The sky is blue.", "is_promise": False, "expected_start": None},
            on | promised | {"id": "d5", "text": "We will let you know by Friday.", "is_promise": "yes"},
            on | promised | {"id": "d6", "text": "tomorrow", "expected_end": "soon"},
            on | promised | {"id": "d7", "text": "We will let you know by Friday.", "expected_end": "2026-03-13"},
        ],
    )  # fmt: skip
    thread = {
        "from": "jane@acme.com",
        "to": "sam@example.com",
        "date": "Mon, 2 Mar 2026 09:00:00 +0000",
        "subject": "Hiking",
    }
    write(
        folder / "threads" / "messages.jsonl",
        [
            thread | {"id": "t1", "message_id": "<1@acme.com>"},
            thread | {"id": "t2", "message_id": "<2@acme.com>", "in_reply_to": ["<1@acme.com>"], "subject": "Something else"},
            thread | {"id": "t3", "message_id": "<3@acme.com>", "in_reply_to": "<1@acme.com>"},
        ],
    )  # fmt: skip
    write(
        folder / "threads" / "gold.jsonl",
        [{"child": "t2", "parent": "t1"}, {"child": "t9", "parent": "t1"}],
    )
    write(
        folder / "pairs.jsonl",
        [
            job("cx-01a", "rejection", REFUSED, hiring=True, differs="a word"),
            job("cx-01b", "interview_invite", INVITED, hiring=True, differs="a word"),
            job("cx-02a", "rejection", REFUSED, hiring=True, differs="a word"),
            job("cx-02b", "rejection", INVITED, hiring=True, differs="a word"),
            job("cx-03", "rejection", INVITED, hiring=True, differs="a word"),
            job("cx-04a", "rejection", INVITED, hiring="yes", differs="a word"),
        ],
    )
    asks = {
        "subject": "Re: Interview",
        "body": f"Hi Jane,\n\nIs there any update on my application?\n\nSam {SECRET}",
        "answers": True,
    }
    thanks = asks | {
        "body": f"Hi Jane,\n\nthank you very much for the interview today.\n\nSam {SECRET}"
    }
    write(
        folder / "sent.jsonl",
        [
            asks | {"id": "s1", "purpose": "check-in other-offer", "expects_answer": True, "part": "held out"},
            thanks | {"id": "s2", "purpose": "thank-you other", "expects_answer": False, "part": "looked at"},
            thanks | {"id": "s3", "purpose": "check-in", "expects_answer": True, "part": "held out"},
            thanks | {"id": "s4", "purpose": "gossip"},
            thanks | {"id": "s5", "purpose": ""},
            thanks | {"id": "s6", "purpose": "other", "answers": None},
        ],
    )  # fmt: skip
    write(
        folder / "applications.jsonl",
        [
            mailbox("m1"),
            mailbox("m2", step="stop", rule="rejected", not_before="2026-03-01"),
            mailbox("m3", messages=MAILBOX[3:], rule="thank-you"),
            mailbox("m4", zone="Mars/Olympus"),
            mailbox("m5", messages=[]),
            mailbox("m6", messages=SECRET),
        ],
    )
