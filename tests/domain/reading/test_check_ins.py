"""Is the user's mail a check-in? Status questions in many registers, and what only looks like one."""

import pytest

from app.domain.reading.model import Purpose
from app.domain.reading.read import read
from tests.domain.reading.mail import OWNER
from tests.domain.reading.test_purpose import sent

TUNED: list[tuple[str, str]] = [
    ('check-in', 'Dear Ruth,\n\nCould you tell me whether there is any news about the position?\n\nSam'),
    ('check-in', 'Dear Ruth,\n\nI wanted to ask once more whether there is any news about the Database Engineer position.\n\nKind regards\nSam'),
    ('check-in', 'Hi Ruth, any update? Thanks, Sam'),
    ('check-in', 'Hi Ruth,\n\nHope you had a good weekend. Any news on your side?\n\nSam'),
    ('check-in', 'Dear Mr Holt,\n\nMay I ask how the selection process is going?\n\nBest regards,\nSam'),
    ('check-in', 'Hello,\n\nI was hoping to get a sense of your timeline for a decision on the analyst role.\n\nThanks,\nSam'),
    ('check-in', 'Hi Kim, circling back on this. Has the team come to a decision?\n\nSam'),
    ('check-in', 'Dear Anna,\n\nit has been two weeks since our conversation and I would be glad to know if I am still being considered.\n\nSam'),
    ('check-in', 'Hi Jo,\n\nI know you are busy. Is there anything new regarding my application?\n\nSam'),
    ('check-in', 'Dear Jo,\n\nI remain very interested in the role and would appreciate an update when you have one.\n\nSam'),
    ('check-in', 'Hi Jo,\n\nYou mentioned that I would hear from you by Friday, so I thought I would write. Is there a decision yet?\n\nSam'),
    ('check-in', 'Hi Jo, quick note to see where things are with the designer role.\n\nSam'),
    ('check-in', 'Dear Ms Lund,\n\nCould you let me know when I can expect to hear back?\n\nSam'),
    ('check-in', 'Hi,\n\nI interviewed with you on the 3rd and have not received any response so far. Please advise on the next steps.\n\nSam'),
    ('other', "Hi Ruth,\n\nWhich link should I use for tomorrow's call?\n\nSam"),
    ('other', 'Hi Ruth,\n\nWhere is your office, and is there parking nearby?\n\nSam'),
    ('other', 'Hi Ruth,\n\nThank you for the update. Tuesday at 10 works for me.\n\nSam'),
    ('other', 'Hi Ruth,\n\nhere are the two references you asked for. Let me know if you need anything else.\n\nSam'),
    ('other', 'Hi Ruth,\n\nCould you tell me who will be in the interview, and whether I should prepare a presentation?\n\nSam'),
    ('other', 'Hi Ruth,\n\nthank you for getting back to me with a decision. I understand and wish you the best.\n\nSam'),
    ('other', 'Hi Ruth,\n\nI have not received the calendar invite for Thursday yet. Could you send it again?\n\nSam'),
    ('other', 'Hi Ruth,\n\nThanks for the news! I am delighted to accept.\n\nSam'),
]  # fmt: skip
"""The phrases were written with these in sight."""
HELD_OUT: list[tuple[str, str]] = [
    ('check-in', 'Dear Ruth,\n\nI hope this finds you well. Do you have any news for me concerning the vacancy?\n\nSam'),
    ('check-in', 'Hi Ruth, is there any progress? Best, Sam'),
    ('check-in', 'Hello Ruth, could you give me an update about my interview of last Tuesday?\n\nSam'),
    ('check-in', 'Dear Ruth, I would like to know if the position has been filled. Thank you, Sam'),
    ('check-in', 'Dear Ruth, can you share when a decision will be made?\n\nSam'),
    ('check-in', "Hi Ruth, sorry to bother you again, but I'm keen to hear how things went with the panel.\n\nSam"),
    ('check-in', 'Hi Ruth, just bumping this up in your inbox. Looking forward to your thoughts on next steps.\n\nSam'),
    ('check-in', 'Ruth, following our meeting on Monday I wanted to see if you needed anything else from me, and whether you have an idea of the timing.\n\nSam'),
    ('check-in', 'Hi Ruth, I was wondering about the outcome of my interview. Many thanks, Sam'),
    ('check-in', 'Dear Ruth, as I have not had a reply to my last mail, may I kindly ask about the status?\n\nSam'),
    ('check-in', 'Hi Ruth, did the team have a chance to discuss my candidacy?\n\nSam'),
    ('check-in', 'Good morning, please could you advise whether a decision has been reached for the role of planner?\n\nSam'),
    ('other', 'Hi Ruth, is there a dress code? And how long will it take?\n\nSam'),
    ('other', 'Hi Ruth, thanks for asking about my notice period: it is four weeks.\n\nSam'),
    ('other', 'Hi Ruth, can we move our call to Friday? Something came up.\n\nSam'),
    ('other', 'Hi Ruth, thank you for your time today, I enjoyed our conversation about the index and look forward to hearing from you.\n\nSam'),
    ('other', 'Hi Ruth, quick question about the take-home: may I use a library?\n\nSam'),
    ('other', 'Hi Ruth, the test is attached. I would be happy to talk it through.\n\nSam'),
    ('other', 'Hi Ruth, I have another question about the benefits: is there a pension plan?\n\nSam'),
]  # fmt: skip
"""Written before, and looked at only to be counted."""


@pytest.mark.parametrize(("wanted", "body"), [*TUNED, *HELD_OUT])
def test_a_question_about_the_status_is_a_check_in_and_nothing_else_is(
    wanted: str, body: str
) -> None:
    purpose = read(sent("Re: Interview", body, answers=True), OWNER).purpose
    assert (purpose is Purpose.CHECK_IN) is (wanted == "check-in")
