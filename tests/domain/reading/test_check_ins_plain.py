"""Status questions in everyday words, and what only sounds like one."""

import pytest

from app.domain.reading.model import Purpose
from app.domain.reading.read import read
from tests.domain.reading.mail import OWNER
from tests.domain.reading.test_purpose import sent

ASKS = (
    "Any joy with the porter's job?",
    "Hi Jan, any luck on the fitter position yet?",
    "Hiya, owt yet about the bakery?",
    "Anything yet from the owners?",
    "Did the governors meet on Tuesday after all?",
    "Have your partners got round to it?",
    "Has the committee sat yet?",
    "Did you get around to choosing?",
    "It would be good to know whether I'm still in the selection.",
    "Am I still on your shortlist?",
    "Kindly advise of the present position regarding my interview.",
    "May I know the current state of affairs?",
    "If you know already, it would help me to hear.",
    "Do you know anything yet?",
    "I write to enquire after the archivist's post.",
    "I last heard from you on 4 February and would be glad of some news.",
    "Dear Ms Roe, do put me out of my misery about the fitter's job.",
    "I'd be so glad to hear if there is room for me in the kitchen.",
    "It's been ten days. A simple yes or no will do.",
    "Might I trouble you for an indication?",
    "Would there be any word for me about the keeper's position?",
)
ASKS_SOMETHING_ELSE = (
    "Any luck with the printer?",
    "Is there room for my bike in the yard?",
    "Might I trouble you for a glass of water on the day?",
    "Is there any indication on the box of where the parcel came from?",
    "Did you get round to reading my slides on the boiler?",
    "Has the postman been yet?",
    "I am still in the train, could we start at three?",
    "Do you know the way to the station?",
    "If you know a good dentist, could you tell me?",
    "Did the team meet your sister?",
    "Please advise of the platform number.",
    "Is my present address the right one for the contract?",
)


@pytest.mark.parametrize("body", ASKS)
def test_it_asks_how_things_stand(body: str) -> None:
    reading = read(sent("Re: Interview", f"{body}\n\nSam", answers=True), OWNER)
    assert reading.purpose is Purpose.CHECK_IN


@pytest.mark.parametrize("body", ASKS_SOMETHING_ELSE)
def test_it_asks_something_else(body: str) -> None:
    reading = read(sent("Re: Interview", f"{body}\n\nSam", answers=True), OWNER)
    assert reading.purpose is not Purpose.CHECK_IN
