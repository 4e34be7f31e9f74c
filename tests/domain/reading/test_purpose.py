import pytest

from app.domain.message import Message
from app.domain.reading.model import Purpose, SenderKind
from app.domain.reading.read import read
from tests.domain.reading.mail import OWNER, a_mail

# subject, body, answers another mail, purpose (any of), waits for an answer
SENT: list[tuple[str, str, bool, str, bool]] = [
    ('Thank you', 'Hi Dana,\n\nThank you for taking the time to speak with me today about the Backend Engineer role. I enjoyed learning about the team and am excited about the work.\n\nBest,\nSam', False, 'thank-you', False),
    ('Re: Interview', 'Dear Priya,\n\nIt was a pleasure meeting you and the team yesterday. Our conversation about forecasting confirmed my interest in the position. I look forward to hearing about next steps.\n\nKind regards', True, 'thank-you', False),
    ('Thanks!', 'Hi Leo, thanks so much for the chat this morning. Loved hearing about the roadmap. Could you let me know what the next steps are?', False, 'thank-you', True),
    ('Following up', "Hi Dana,\n\nI hope you're well. I wanted to follow up on my interview for the Backend Engineer position last week. Do you have any update on the timeline?\n\nThanks,\nSam", True, 'check-in', True),
    ('Re: Backend Engineer', "Hi Dana,\n\nJust checking in to see whether there's any news. I'm still very interested in the role.\n\nSam", True, 'check-in', True),
    ('Re: Data Analyst', 'Dear Priya,\n\nThank you again for the interview on 3 March. I have not heard back yet and was wondering if a decision has been made.\n\nSam', True, 'check-in', True),
    ('Application status', 'Dear HR, I applied for the QA Analyst position two weeks ago and would like to enquire about the status of my application.', False, 'check-in', True),
    ('Re: Interview availability', 'Hi Mei, I sent my availability on Monday and wanted to check whether any of those times still work: Tue 10:00, Wed 14:00 or Thu 9:00. Happy to find others.', True, 'nudge', True),
    ('Re: scheduling', "Hi Tom, I'm still available on Thursday afternoon. Could we confirm a time for the call?", True, 'nudge', True),
    ('Re: Interview', 'Hi Tom, Tuesday at 10:30 works for me. See you then!\nSam', True, 'answer', False),
    ('Re: Interview', "Hi Mei, I'm available Tuesday 10-12, Wednesday after 2pm or any time on Friday. Let me know what works best.", True, 'answer', True),
    ('Re: References', 'Hi Dana, please find attached the contact details of three references. Best, Sam', True, 'answer', False),
    ('Re: quick question', 'Hi Priya, my salary expectation is around 65k and my notice period is four weeks. Regards, Sam', True, 'answer', False),
    ('Re: Take home', 'Hi Leo, here is my solution to the exercise: https://github.com/x. It took me about three hours. Sam', True, 'answer', False),
    ('Application: Backend Engineer', 'Dear Hiring Manager,\n\nI am writing to apply for the Backend Engineer position advertised on your website. I have five years of experience with Python. My CV is attached. I look forward to hearing from you.', False, 'application', True),
    ('Internship', 'Dear Professor Ng, I am a second year student and very interested in your lab. I was wondering whether you have any summer internship openings. I attach my resume.', False, 'application', True),
    ('Re: Backend Engineer', 'Hi Dana,\n\nThank you for your time over the past weeks. I have decided to accept another offer and would like to withdraw my application. I wish you and the team all the best.', True, 'withdrawal', False),
    ('Withdrawing', 'Dear HR, please remove me from consideration for the Data Analyst role, as I am no longer looking for a new position.', False, 'withdrawal', False),
    ('Re: Your application', "Hi Dana, thank you for letting me know. While I'm disappointed, I appreciate the time you and the team took. If you have any feedback on my interview I'd be grateful. Please keep me in mind for future openings.", True, 'rejection-reply', True),
    ('Re: Decision', 'Dear Helen, thanks for the update. Of course I am sorry to hear it, but I respect your decision. All the best to you and the charity.', True, 'rejection-reply', False),
    ('Update on my side', 'Hi Raj, I wanted to let you know that I have received an offer from another company and have to respond by Friday. You remain my first choice. Is there any chance to hear from you before then?', False, 'other-offer', True),
    ('Re: Staff Engineer', "Hi Raj, a quick heads-up that I've got another offer with a deadline of 20 March. Fintech is still my preference.", True, 'other-offer', True),
    ('Re: Offer', "Dear Dana, I'm delighted to accept the offer. Signed contract attached. Looking forward to starting on 1 April!", True, 'answer', False),
    ('Re: role', "Hi Kim, another firm has asked for my answer by Monday noon. Could you tell me where you are?", True, 'other-offer', True),
    ('Re: role', "Dear Ms Ode, a different employer needs a yes from me by the 9th. What do you think?", True, 'other-offer', True),
    ('Re: trial', "Dear Ms Ode, I've looked at the buses and I'm afraid the hours just won't work for me, so I won't come on Friday. Thank you for asking me.", True, 'withdrawal', False),
    ('Re: trial', "Hi Joe, the pay isn't going to work with two children. Sorry to let you down at this stage.", True, 'withdrawal', False),
    ('Re: times', "Hi Joe, Friday won't work for me, but Monday at 3 is fine.", True, 'answer other', False),
    ('Re: times', "Dear Mr Fox, you wrote that a slot will be sent to me this week, and my diary is filling up. I'd be thankful for a date.", True, 'nudge', True),
    ('Re: times', "Hi Joe, we were going to find a time for the second round. Shall I suggest some?", True, 'nudge', True),
    ('Re: times', "Hi Joe, thanks, I'll wait until the slots are out.", True, 'answer other', False),
    ('Fwd: article', 'FYI, saw this and thought of you.', False, 'other', False),
    ('notes', 'buy milk\ncall plumber', False, 'other', False),
    ('Re: lunch', 'Sounds good, see you there!', True, 'other answer', False),
    ('Question about the role', 'Hi Dana, quick question before tomorrow: will the interview be on Zoom or Teams?', False, 'practical', True),
    ('Re: Details', 'Hi Dana, thanks for the details. Where should I park?', True, 'other answer practical', True),
    ('Re: Interview', 'Thanks Mei, looking forward to it.', True, 'other answer thank-you', False),
    ('Re: role', "Hi Dana, many thanks for getting back to me so quickly. I'd love to speak. I could do Monday or Tuesday next week between 9 and 12. My number is 555 1234.", True, 'answer', True),
    ('Great speaking with you', "Hi Ana, great speaking with you earlier. As promised, here's the link to the talk I mentioned. I'm more convinced than ever that this is the right team for me.", False, 'thank-you', False),
    ('Checking in', 'Dear Ms Hart, when we met on 3 March you mentioned that a decision would be made by the end of last week. I would be grateful for any update you can share.', False, 'check-in', True),
    ('Re: Final round', "Hi Mei, confirming that I'll be there on Friday at 1pm.", True, 'answer', False),
    ('Re: Invitation', 'Dear Jo, thank you for the invitation. I am pleased to confirm that I will attend on Thursday 19 March at 10.30.', True, 'answer', False),
    ('Running late', "Hi Mei, my train is delayed by 20 minutes, very sorry. I'll join as soon as I can.", False, 'other answer', False),
    ('Re: Interview', 'Hi Mei, unfortunately something came up on Thursday. Would it be possible to move our interview to Friday or Monday?', True, 'other answer nudge', True),
]  # fmt: skip
IDS = [f"{number}: {case[0]}" for number, case in enumerate(SENT)]


def sent(subject: str, body: str, *, answers: bool, to: str = "dana@acme.example") -> Message:
    headers = {"In-Reply-To": "<1@acme.example>"} if answers else {}
    return a_mail(body, subject=subject, sender="Sam <sam@example.com>", to=to, headers=headers)


@pytest.mark.parametrize(("subject", "body", "answers", "purposes", "waits"), SENT, ids=IDS)
def test_the_users_own_mail_has_a_purpose(
    subject: str, body: str, answers: bool, purposes: str, waits: bool
) -> None:
    reading = read(sent(subject, body, answers=answers), OWNER)
    assert reading.sender is SenderKind.OWNER
    assert reading.purpose is not None
    assert reading.purpose.value in purposes.split()
    assert reading.expects_answer is waits


def test_a_note_to_oneself_waits_for_nobody() -> None:
    note = sent("todo", "Can you remember to send the form?", answers=False, to="sam@example.com")
    assert not read(note, OWNER).expects_answer


def test_a_thank_you_that_says_that_time_has_passed_is_a_check_in() -> None:
    thanks = "Thank you again for the interview. What are the next steps?"
    chase = "Thank you again for the interview. I haven't heard back; any update on next steps?"
    assert read(sent("Thank you", thanks, answers=False), OWNER).purpose is Purpose.THANK_YOU
    assert read(sent("Interview", chase, answers=False), OWNER).purpose is Purpose.CHECK_IN


def test_an_offer_elsewhere_keeps_its_deadline() -> None:
    body = "I have received another offer and must respond by Friday. Can you share any news?"
    reading = read(sent("Update", body, answers=False), OWNER)
    assert reading.purpose is Purpose.OTHER_OFFER
    assert str(reading.reply_by) == "2026-03-06"


def test_an_accepted_time_is_certain_and_an_offered_one_is_not() -> None:
    accepted = read(sent("Re: Interview", "Tuesday at 10:30 works for me.", answers=True), OWNER)
    assert [one.certain for one in accepted.interviews] == [True]
