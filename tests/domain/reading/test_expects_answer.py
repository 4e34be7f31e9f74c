"""What the user's own mail expects, one table for each reason; the hiring cases stand in test_purpose."""

import pytest

from app.domain.reading.read import read
from tests.domain.reading.mail import OWNER, a_mail

# A request that holds only in case of trouble or of a need: silence is a good answer.
IN_CASE = (
    "The form is attached. Please tell me if something is missing.",
    "I posted the keys this morning. Let me know if they did not arrive.",
    "I've put you down for two chairs, let me know if you need the table too.",
    "My papers are in the folder. Shout if anything's unclear.",
    "I'll bring the drill on Saturday. Tell me if that doesn't suit.",
    "All done on my side. Please let me know if I can help with the rest.",
    "Let me know if you'd like more copies.",
    "I've booked for eight; let me know if there's a problem with that.",
    "Slides attached. Please get in touch if you can't open them.",
    "Kindly inform me in case any document is not legible.",
)
NOT_IN_CASE = (
    "The form is attached. Please tell me if you can open it.",
    "Let me know if that works.",
    "Let me know if you'd like to come along on Sunday.",
    "Please let me know if my application has arrived.",
    "Tell me if I may send it to the printer.",
    "Please let me know whether anything is missing.",
)
# Questions that nobody is meant to answer.
RHETORICAL = (
    "What an evening! Who knew that Derek could dance?",
    "Thank you for the cake. Who could say no to that?",
    "Isn't it lovely when a plan works? See you Monday.",
    "We won! Can you believe it?",
    "How cool is that? I'm still smiling.",
    "Finished at last, what a relief, eh?",
    "Can I work weekends? Of course. I did for years.",
    "Will I miss it? Yes, every day. Thank you for everything.",
    "What's not to like? Count me in.",
    "Would you believe it, the bus was on time for once?",
)
NOT_RHETORICAL = (
    "Who knew about the change of room?",
    "Isn't it on Tuesday?",
    "Can you believe the figures in table 3, or should I check them?",
    "Can I come earlier? No worries if it doesn't suit.",
    "Will you be there? Yes or no is enough.",
    "How hot is that oven supposed to be?",
)
# A word of thanks or greeting that is to be carried to somebody else.
CARRIED = (
    "Could you pass on my thanks to the nurses?",
    "Would you give my love to your mother?",
    "Can you say hello to the team from me?",
    "Please keep my CV on file, and thank you again.",
    "Yes please!",
    "Please find my signed copy attached.",
)
# Questions without their mark, as they are typed on a telephone.
UNMARKED = (
    "hi chef is the job gone",
    "are we still on for friday",
    "did you get my last mail",
    "what time does it start",
    "when can i pick up the keys",
    "hey, any news yet",
    "any chance of a lift on saturday",
    "who is bringing the cake",
    "do i need my passport",
    "Dear Tom, have you decided on a date yet.",
)
NO_QUESTION = (
    "When I get home I'll have a look.",
    "What a lovely surprise.",
    "How kind of you all.",
    "Is all. See you.",
    "What you said about the roof made sense.",
    "Have a good weekend.",
    "Will do, thanks.",
    "Do come and see us some time.",
    "Should you need the invoice again, it is in the portal.",
    "Any day now, the doctor says. We're so excited.",
    "Can I just say how much we enjoyed the concert.",
)
# Wishes for word, and what is asked for without a "please".
WISHES = (
    "I'd appreciate knowing either way.",
    "It would be good to know if I am still in the selection.",
    "If you know already, that'd be great to hear.",
    "I'd be grateful for your comments on chapter two.",
    "Any information would be most welcome.",
    "I should be obliged for a date.",
    "It would help me to get some feedback for the next time.",
    "I must ask you for a written explanation.",
    "Two plates arrived broken. I'd like my money back.",
    "If you are willing to sign, reply with your name and house number by Friday.",
    "Send me three dates that suit you.",
    "I need your answer by noon.",
    "I would be interested to learn what the committee decided.",
    "A short reply would be lovely.",
)
NO_WISHES = (
    "I'm grateful for your comments, they were spot on.",
    "It was good to know that you were there.",
    "I appreciate your patience.",
    "We'd appreciate the chance to come back some day.",
    "I need a holiday.",
    "They will send me three dates.",
    "He said he'd reply with his name.",
    "Your help was most welcome.",
    "I'd like to thank you all for the flowers.",
)
# Said outright: nothing need come back.
RELEASED = (
    "I've moved your bin to the side. No need to reply.",
    "Please could you look after the cat's water while I'm out? No answer needed, I know you will.",
    "Just so that you know, I've chosen the blue. You don't have to answer this.",
    "Nothing needed from you, I only wanted to say it myself.",
    "Could you have a look at some point? No reply necessary.",
)
NOT_RELEASED = (
    "No need to reply today, but could you tell me by Friday?",
    "There's no need to answer before you're back. Which of the two do you prefer?",
)
TIMES = (
    "Mon 16:00, Tue 9:30 or Thu 13:00 CET.",
    "I can do Wed 10am or Fri 2pm.",
    "I'm free all week, so pick whatever suits you.",
    "Take any of these: Tue 3/4 at 10, Thu 5/4 at 11 or Fri 6/4 at 9.",
)
NO_TIMES = (
    "Fri 2pm works for me.",
    "I teach Mon 9:00 and Wed 14:00, so it's a busy term.",
    "Mon 16:00 it is.",
)
# Something is amiss that the reader alone can mend.
TROUBLE = (
    "The link still doesn't work on my side.",
    "I have not received the contract so far.",
    "We still haven't got your invoice for June.",
    "None of the parcels have arrived.",
    "No sign of the login details yet.",
    "The file won't open, I tried it on two computers.",
    "My refund never came.",
    "The tap is leaking again.",
)
NO_TROUBLE = (
    "I haven't had time to read it yet.",
    "The bus hasn't come, so I'll be ten minutes late.",
    "The link works now, thank you.",
    "Friday doesn't work for me, Monday is fine though.",
    "No sign of rain, so the picnic is on.",
    "The boiler was leaking, but it's mended now.",
)
# It is said whose turn it is.
HANDED = (
    "That's our price with the paint. Over to you!",
    "The blue or the green, your call.",
    "A yes or a no would do me.",
    "Both are fine with us, you decide.",
    "You choose the film, I'll bring the popcorn.",
)
NOT_HANDED = (
    "Thanks for your call this morning.",
    "Whatever you decide, I'll be there on Friday.",
    "I'll decide tonight and it won't be easy.",
    "Please tell your sister that the cake was a dream.",
    "Please tell Dr Amin how well the new tablets work.",
)
# What an answer to a promise looks forward to has been promised already.
PROMISED = ("Great, I look forward to hearing from you next week then. Have a nice holiday!",)

EXPECT = (
    *NOT_IN_CASE, *NOT_RHETORICAL, *UNMARKED, *WISHES, *NOT_RELEASED, *TIMES, *TROUBLE, *HANDED,
)  # fmt: skip
EXPECT_NOTHING = (
    *IN_CASE, *RHETORICAL, *CARRIED, *NO_QUESTION, *NO_WISHES, *RELEASED, *NO_TIMES, *PROMISED,
    *NO_TROUBLE, *NOT_HANDED,
)  # fmt: skip


def waits(body: str) -> bool:
    headers = {"In-Reply-To": "<1@acme.example>"}
    mail = a_mail(
        f"{body}\n\nSam",
        subject="Re: hello",
        sender="Sam <sam@example.com>",
        to="dana@acme.example",
        headers=headers,
    )
    return read(mail, OWNER).expects_answer


@pytest.mark.parametrize("body", EXPECT)
def test_it_waits_for_an_answer(body: str) -> None:
    assert waits(body)


@pytest.mark.parametrize("body", EXPECT_NOTHING)
def test_it_waits_for_nothing(body: str) -> None:
    assert not waits(body)


def test_a_withdrawal_waits_only_for_the_word_it_asks_for() -> None:
    gone = "I would like to withdraw my application."
    assert not waits(f"{gone} Please remove me from your list.")
    assert waits(f"{gone} Please confirm once my data has been deleted.")
