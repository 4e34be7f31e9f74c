import pytest

from app.domain.reading.model import Kind
from app.domain.reading.question import question_in
from app.domain.reading.sentences import sentences

ASKS = [
    "What are your salary expectations?",
    "Could you send me your availability for next week?",
    "Please send two references.",
    "Please let me know if these times work for you.",
    "Kindly confirm your attendance.",
    "Let us know by Friday whether you accept.",
    "We need you to complete the attached form.",
    "I was wondering whether you have made a decision.",
    "I wanted to ask if the role is remote.",
    "When are you free for a quick call?",
    "Your confirmation would be much appreciated.",
    "Would you be open to relocating?",
    "Could you please send it again? Let me know if you have any trouble.",
]
ASKS_NOTHING = [
    "If you have any questions, please let me know.",
    "Please do not hesitate to contact me.",
    "Please feel free to call.",
    "How are you?",
    "Hope you're well, how was your weekend?",
    "Any questions?",
    "Let me know if I can help with anything.",
    "Please find attached the agenda.",
    "Please do not reply to this email.",
    "Please note that the office is closed on Monday.",
    "I look forward to meeting you.",
    "You can wait at reception.",
    "Thank you for your time.",
    "See https://example.com/a?b=c?",
]
MEETINGS = {
    "Would you like to come and see the studio next week?": Kind.INVITATION,
    "Up for a call with our cto this week?": Kind.INVITATION,
    "Could you face a second conversation, this time with our board?": Kind.INVITATION,
    "Shall we get you together with Femi for an hour?": Kind.INVITATION,
    "What does Wednesday look like?": Kind.SCHEDULING,
    "Does half past four on Monday suit?": Kind.SCHEDULING,
    "Can we do Thursday instead, same time?": Kind.SCHEDULING,
    "Are you about for ten minutes tomorrow?": Kind.SCHEDULING,
    "When could you start?": None,
    "Can you start on Monday?": None,
    "Before I put you in front of the board: what do you earn now?": None,
    "Please come back to me by Friday noon with a figure.": None,
    "Do you speak to customers in your present job?": None,
    "Who else could speak for you there?": None,
    "Please send me your CV and we shall arrange an interview.": None,
}
ANSWERED_BY_SILENCE = [
    "Would it be alright if I kept your number for the autumn?",
    "May I come back to you should that change?",
    "Will you forgive the delay?",
    "Could you let us know if anything changes?",
    "Want some feedback? Just say the word.",
    "Need to reschedule? Use this link.",
    "Honestly, who brings biscuits to an interview?",
    "What can I tell you?",
    "Why does everything take so long in August?",
    "Was this helpful?",
    "You requested a new password.",
    "They brought it back to us.",
    "Bring it on!",
    "I'll drop you the names on Monday.",
    "Your parcel is on its way, get them to sign for it.",
    "Passengers are requested to mind the gap.",
    "Would you consider our questionnaire? It is voluntary.",
]
STILL_ASKS = [
    "Still interested? Let me know by Friday.",
    "Who handles the payroll where you are now?",
    "Could you let me know whether you want it?",
    "Have you got a licence? Send me a copy.",
    "Why did you leave the last place?",
    "Suppose we said yes, what's the soonest you could be here",
    "We'd need a photo of the ticket and your IBAN.",
    "Have a think and tell me which you'd rather join.",
    "So scan them over to me whenever you've got them to hand, phone photos are fine.",
    "Drop me the names of two people who have managed you.",
    "Then email me a copy of your licence.",
    "Just fire over your right-to-work documents.",
    "All we need is your signature on page four.",
    "What's missing is proof of address.",
    "We're still short of your transcript.",
    "Request you to share your last three payslips.",
    "You are requested to furnish the details below.",
    "Share your current CTC and notice period at the earliest.",
]


@pytest.mark.parametrize(("text", "kind"), MEETINGS.items())
def test_whether_or_when_one_meets_is_another_question(text: str, kind: Kind | None) -> None:
    asked = question_in(sentences(text))
    assert asked.asks
    assert asked.meeting is kind


@pytest.mark.parametrize("text", ANSWERED_BY_SILENCE)
def test_what_silence_answers_asks_nothing(text: str) -> None:
    assert not question_in(sentences(text)).asks


@pytest.mark.parametrize("text", STILL_ASKS)
def test_what_resembles_that_and_waits_asks(text: str) -> None:
    assert question_in(sentences(text)).asks


@pytest.mark.parametrize("text", ASKS)
def test_a_question_or_a_request_asks(text: str) -> None:
    asked = question_in(sentences(text))
    assert asked.asks
    assert asked.quote in text


@pytest.mark.parametrize("text", ASKS_NOTHING)
def test_a_courtesy_asks_nothing(text: str) -> None:
    assert not question_in(sentences(text)).asks


def test_the_strongest_line_is_kept_and_all_are_counted() -> None:
    asked = question_in(sentences("Please send your CV. What is your notice period? Thanks!"))
    assert (asked.quote, asked.lines) == ("What is your notice period?", 2)
