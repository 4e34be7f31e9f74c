"""What the timeline calls a mail about times to meet; all mail is of March 2026, the 9th a Monday."""

import pytest

from tests.domain.arranged import facts_of
from tests.domain.reading.fresh.arranged import Exchange

REMINDER = "Hi Sam,\n\nThis is a reminder of your upcoming interview with us on Thursday 19 March at 10:00.\n\nBest,\nDana"
ASKS = "Hi Sam,\n\nWhen would you be free for an interview next week?\n\nDana"
OFFERS = "Hi Sam,\n\nFor the interview we could do Tuesday 17 March at 10:00 or Wednesday 18 March at 14:00. Which suits you?\n\nDana"
CONFIRMS = (
    "Hi Sam,\n\nYour interview is confirmed for Thursday 19 March at 10:00 by video call.\n\nDana"
)
MOVES = "Hi Sam,\n\nWe have to move your interview. It is now on Friday 20 March at 15:00.\n\nDana"
CALLS_OFF = "Hi Sam,\n\nUnfortunately we have to cancel your interview on Thursday 19 March. I will be in touch with new times.\n\nDana"


@pytest.mark.parametrize(
    ("mails", "called"),
    [
        ([("them 16", REMINDER)], ["confirmed", "interview"]),
        ([("them 12", CONFIRMS), ("them 18", REMINDER)], ["confirmed", "confirmed", "interview"]),
        ([("them 12", CONFIRMS), ("them 16", MOVES)], ["confirmed", "confirmed", "interview"]),
        ([("them 12", CONFIRMS), ("them 16", CALLS_OFF)], ["confirmed", "scheduling"]),
        ([("them 12", ASKS)], ["invitation"]),
        ([("them 12", OFFERS)], ["scheduling"]),
        (
            [
                ("them 12", ASKS),
                ("me 12", "Hi Dana,\n\nI could do Thursday 19 March at 10:00.\n\nSam"),
                ("them 13", "Perfect, Thursday 19 March at 10:00 it is. I have booked a room.\n\nDana"),
            ],
            ["invitation", "sent", "confirmed", "interview"],
        ),
    ],
    ids=["reminder", "twice", "moved", "called off", "asked", "offered", "agreed"],
)  # fmt: skip
def test_a_mail_that_fixes_the_interview_says_so(
    mails: list[tuple[str, str]], called: list[str]
) -> None:
    found = facts_of(Exchange("", tuple(mails), ""))
    assert [point.what for point in found.timeline] == called
