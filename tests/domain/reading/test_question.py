import pytest

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
