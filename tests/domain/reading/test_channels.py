import pytest

from app.domain.reading.channels import invites_linkedin, suggests_call
from app.domain.reading.sentences import sentences


@pytest.mark.parametrize(
    "text",
    ["Feel free to call me.", "Give me a ring when you can.", "Happy to hop on a call to discuss.",
     "You can reach me on my cell 555 1234.", "Let's talk on the phone."],
)  # fmt: skip
def test_they_suggest_a_call(text: str) -> None:
    assert suggests_call(sentences(text))


def test_they_invite_to_connect() -> None:
    assert invites_linkedin(sentences("Let's stay in touch; feel free to connect on LinkedIn."))
    assert not invites_linkedin(sentences("I saw your profile on LinkedIn."))


def test_an_announced_interview_is_no_suggestion_to_call() -> None:
    assert not suggests_call(sentences("We will interview you on Tuesday."))
