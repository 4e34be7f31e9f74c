"""Answers to a decision: to a no, and to an offer."""

# ruff: noqa: E501 - a sentence reads best whole

from app.domain.drafting.dates import long_day
from app.domain.drafting.known import Known
from app.domain.drafting.point import point_sentence
from app.domain.drafting.texts.pick import Paragraph, Pick, Spare


def rejection_reply(k: Known, pick: Pick) -> tuple[Paragraph, ...]:
    """Thanks first, then one question that can be learned from."""
    took = (
        "the time you took to speak with me about" if k.spoke else "considering my application for"
    )
    opening = pick.one(
        "opening",
        warm=(
            f"Thank you for letting me know, and for {took} {k.about}.",
            f"Thanks for your message, and for {took} {k.about}.",
        ),
        neutral=(
            f"Thank you for letting me know, and for {took} {k.about}.",
            f"Thank you for your message, and for {took} {k.about}.",
        ),
        formal=(
            f"Thank you for informing me of your decision, and for {took} {k.about}.",
            f"Thank you for your message, and for {took} {k.about}.",
        ),
    )
    hope = pick.one(
        "hope",
        warm=(
            "I had hoped for a different result, of course, but I understand the decision.",
            "It is a pity for me, but I understand the decision.",
        ),
        neutral=(
            "I had hoped for a different result, and I understand the decision.",
            "I would have liked to join you, and I understand the decision.",
        ),
        formal=(
            "Although I had hoped for a different result, I respect the decision.",
            "I would have been pleased to join you, and I respect the decision.",
        ),
    )
    if point := point_sentence(k.point, pick):
        respect = pick.one(
            "respect",
            warm=("I understand the decision, of course.",),
            neutral=("I understand the decision.",),
            formal=("I respect the decision.",),
        )
        hope = f"{point} {respect}"
    door = pick.one(
        "door",
        warm=(
            "If another role comes up that fits, I'd be very happy to hear of it.",
            "I'd be glad to hear from you if something else comes up that fits.",
        ),
        neutral=(
            "Should another role come up that fits, I would be happy to hear of it.",
            "If another role comes up that fits, I would be glad to hear from you.",
        ),
        formal=(
            "Should another suitable position arise, I would be glad to hear of it.",
            "I would be pleased to be considered for another suitable position.",
        ),
    )
    ask = pick.one(
        "ask",
        warm=(
            "If you have a moment, what is one thing I could do better next time?",
            "If you can share it, is there one thing I could improve?",
        ),
        neutral=(
            "If you have a moment, is there one thing that I could improve?",
            "If you can share it, what is one thing that I could improve?",
        ),
        formal=(
            "If you are able to share it, is there one thing that I could improve?",
            "If your time allows, could you name one thing that I could improve?",
        ),
    )
    wish = pick.one(
        "wish",
        warm=("I wish you and the team all the best.", "All the best to you and the team."),
        neutral=("I wish you and the team well.",),
        formal=("I wish you and your colleagues every success.",),
    )
    return ((opening,), (hope, Spare(door)), (ask, wish))


def offer_reply(k: Known, pick: Pick) -> tuple[Paragraph, ...]:
    """Thanks and the day of the answer; neither a yes nor a no, and nothing about terms."""
    opening = pick.one(
        "opening",
        warm=(
            f"Thank you so much for offering me {k.about}. I really appreciate it.",
            f"Thank you for the offer of {k.about}. It means a lot to me.",
        ),
        neutral=(
            f"Thank you for offering me {k.about}. I was glad to get your message.",
            f"Thank you very much for the offer of {k.about}. I appreciate your confidence in me.",
        ),
        formal=(
            f"Thank you for offering me {k.about}. I appreciate your confidence in me.",
            f"I am writing to thank you for the offer of {k.about}, which I was pleased to receive.",
        ),
    )
    passed_on = pick.one(
        "passed-on",
        warm=("My thanks go to everyone I talked with, too.",),
        neutral=("I would also like to thank everyone I spoke with.",),
        formal=("My thanks go to your colleagues as well.",),
    )
    questions = pick.one(
        "questions",
        warm=("If anything is unclear to me, I'll ask you.", "If I have a question, I'll ask you."),
        neutral=(
            "If I have any questions, I will ask you.",
            "If anything is unclear to me, I will ask.",
        ),
        formal=("Should I have any questions in the meantime, I will contact you.",),
    )
    return (
        (opening, Spare(passed_on if k.spoke else "", 2)),
        (_by_when(k, pick), Spare(questions, 1)),
    )


def _by_when(k: Known, pick: Pick) -> str:
    if k.reply_by is None:
        return pick.one(
            "by-when",
            warm=(
                "I'll read everything through properly and come back to you with my answer.",
                "I'd like to go through it with care, and then I'll get back to you.",
            ),
            neutral=(
                "I will read everything carefully and come back to you with my answer.",
                "I would like to go through it with care, and will then get back to you.",
            ),
            formal=(
                "I will study the offer carefully and come back to you with my answer.",
                "I would like to read it with care and will then give you my answer.",
            ),
        )
    day = long_day(k.reply_by)
    return pick.one(
        "by-when",
        warm=(
            f"I've noted that you'd like my answer by {day}, and I'll use the time to read everything properly.",
            f"I'll read everything through properly, and I have {day} down as the day for my answer.",
        ),
        neutral=(
            f"I will read the offer carefully, and I have noted that you would like my answer by {day}.",
            f"I have noted {day} as the day for my answer, and will go through everything with care until then.",
        ),
        formal=(
            f"I will study the offer carefully, and I have noted that you would like my answer by {day}.",
            f"I have noted {day} as the date for my answer and will study the offer carefully until then.",
        ),
    )
