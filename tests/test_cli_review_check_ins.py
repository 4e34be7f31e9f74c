"""Small mailboxes of check-ins in many registers, from the invitation to the close-out."""

from pathlib import Path

import pytest

from tests.test_cli_review_mailboxes import JANE, ME, Mail, Told, mail, reviewed

# Nobody answers it in words; the interview is on Friday 30 January at 14:00.
INVITED = mail(
    JANE,
    ME,
    "2026-01-23",
    "Dear Sam,\n\nWe would like to invite you to an interview for the Data Engineer position on Friday 30 January at 14:00 GMT.\n\nBest,\nJane Doe\nRecruiter, Acme",
)
# Only the day is known: Monday 9 March.
BY_DAY = mail(
    JANE,
    ME,
    "2026-03-02",
    "Hi Sam,\n\nWe are looking forward to your interview for the Mobile Engineer position on Monday 9 March.\n\nBest,\nJane Doe\nRecruiter, Acme",
)


def me(at: str, text: str) -> Mail:
    return mail(ME, JANE, at, f"Hi Jane,\n\n{text}\n\nSam")


def jane(at: str, text: str) -> Mail:
    return mail(JANE, ME, at, f"Hi Sam,\n\n{text}\n\nJane")


FIRST = me("2026-02-09", "Could you tell me whether there is any news about the position?")
SECOND = me(
    "2026-02-20",
    "I wanted to ask once more whether there is any news about the Data Engineer position.",
)
THANKED = me("2026-01-30T18:00", "Thank you for having me today. It was great to meet the team.")
WHERE = me("2026-01-26", "Where is the office exactly, and should I bring my passport?")
OFF = jane("2026-01-28", "I'm afraid we have to cancel the interview, because Raj is ill.")

STORIES: list[tuple[str, list[Mail], str, Told]] = [
    ("invited, and silence", [INVITED, THANKED], "2026-02-03", {"rule": "first-check-in", "step": "wait", "follow_ups": 0, "not_before": "2026-02-06T15"}),
    ("asked once", [INVITED, FIRST], "2026-02-10", {"rule": "second-check-in", "step": "wait", "follow_ups": 1, "awaiting_reply": True, "not_before": "2026-02-18"}),
    ("asked once, and the day has come", [INVITED, FIRST], "2026-02-19", {"rule": "second-check-in", "step": "write", "follow_ups": 1}),
    ("asked twice", [INVITED, FIRST, SECOND], "2026-02-23", {"rule": "close-out", "step": "wait", "follow_ups": 2}),
    ("asked twice, long ago", [INVITED, THANKED, FIRST, SECOND], "2026-03-20", {"rule": "close-out", "step": "stop", "follow_ups": 2}),
    ("asking for the way is no follow-up", [INVITED, WHERE, THANKED], "2026-02-03", {"follow_ups": 0}),
    ("an answer resets the count", [INVITED, FIRST, jane("2026-02-11", "Thanks for your patience, we will be in touch.")], "2026-02-12", {"rule": "first-check-in", "step": "wait", "follow_ups": 0}),
    ("a question days after it counts, however it is put", [INVITED, THANKED, jane("2026-02-02", "Thanks, we will be in touch."), me("2026-02-12", "Shall I take it that the stars are not aligned?")], "2026-02-13", {"follow_ups": 1, "rule": "second-check-in"}),
    ("what was called off was no interview", [INVITED, OFF, me("2026-02-09", "Is there any news?")], "2026-02-10", {"follow_ups": 1}),
    ("known by its day, before it", [BY_DAY], "2026-03-06", {"step": "wait", "follow_ups": 0}),
    ("known by its day, thanks are due", [BY_DAY], "2026-03-10T09:00", {"rule": "thank-you", "step": "write", "not_before": "2026-03-09T17"}),
    ("known by its day, then asked", [BY_DAY, me("2026-03-17", "Any update on the role?")], "2026-03-18", {"rule": "second-check-in", "follow_ups": 1, "not_before": "2026-03-26"}),
]  # fmt: skip


@pytest.mark.parametrize(("name", "mails", "day", "wanted"), STORIES, ids=[s[0] for s in STORIES])
def test_check_ins_are_counted_as_by_hand(
    name: str, mails: list[Mail], day: str, wanted: Told, tmp_path: Path
) -> None:
    (told,) = reviewed(mails, day, tmp_path)
    for key, value in wanted.items():
        if key == "not_before":
            assert str(told[key]).startswith(str(value)), (name, told)
        else:
            assert told[key] == value, (name, key, told)
    bodies = {str(one["id"]): " ".join(str(one["body"]).split()) for one in mails}
    for proof in told["evidence"]:
        assert proof["quote"] in bodies[proof["message_id"]]
