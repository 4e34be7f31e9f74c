"""The two check-ins, and the one that names the day they had named."""

# ruff: noqa: E501 - a sentence reads best whole

from app.domain.drafting.dates import long_day
from app.domain.drafting.known import Known
from app.domain.drafting.point import point_sentence
from app.domain.drafting.texts.pick import Paragraph, Pick, Spare
from app.domain.drafting.texts.shared import (
    interest,
    offer_to_help,
    patience,
    thanks_again,
    where_it_stands,
)


def first_check_in(k: Known, pick: Pick) -> tuple[Paragraph, ...]:
    return (
        (thanks_again(k, pick), point_sentence(k.point, pick)),
        (interest(k, pick), Spare(patience(pick), 2)),
        (where_it_stands(pick), Spare(offer_to_help(pick), 1)),
    )


def promised_date(k: Known, pick: Pick) -> tuple[Paragraph, ...]:
    if k.promised_by is None:
        return first_check_in(k, pick)
    return (
        (thanks_again(k, pick), point_sentence(k.point, pick)),
        (_promise(k.promised_by_whom, long_day(k.promised_by), pick), Spare(interest(k, pick), 2)),
        (where_it_stands(pick), Spare(offer_to_help(pick), 1)),
    )


def _promise(whom: str, day: str, pick: Pick) -> str:
    """The day, as theirs or another person's word, and that days can move."""
    match whom:
        case "you":
            told = "You mentioned"
        case "":
            told = "I had noted"
        case name:
            told = f"{name} mentioned"
    return pick.one(
        "promise",
        warm=(
            f"{told} that I might hear back by {day}, and I know how easily such dates move.",
            f"{told} {day} as the day to hear back by, and plans do change.",
        ),
        neutral=(
            f"{told} that I might hear back by {day}, and I know that such dates can move.",
            f"{told} {day} as the day to hear back by. I know that such dates can move.",
        ),
        formal=(
            f"{told} that I could expect to hear back by {day}. I understand that such dates can change.",
            f"{told} {day} as the date to hear back by. I understand that such dates can change.",
        ),
    )


def second_check_in(k: Known, pick: Pick) -> tuple[Paragraph, ...]:
    """Brief, from a new angle, no blame."""
    opening = pick.one(
        "opening",
        warm=(
            f"I'm still very interested in {k.about}.",
            f"I'd still love to take on {k.about}.",
            f"I hope all is well with you. I'm still keen on {k.about}.",
        ),
        neutral=(
            f"I am still interested in {k.about}.",
            f"This is a short second note about {k.about}.",
            f"My interest in {k.about} has not changed.",
        ),
        formal=(
            f"I am writing once more about {k.about}.",
            f"My interest in {k.about} remains unchanged.",
            f"I continue to be interested in {k.about}.",
        ),
    )
    angle = point_sentence(k.point, pick) or pick.one(
        "angle",
        warm=(
            "If it would help you decide, I'm happy to send references or a short example of my work.",
            "I'd be glad to send references or a short example of my work if that is useful.",
        ),
        neutral=(
            "If it helps with the decision, I can send references or a short example of my work.",
            "If references or a short example of my work would be useful, I can send them.",
        ),
        formal=(
            "Should it assist your decision, I can provide references or a short example of my work.",
            "I would gladly provide references or a short example of my work.",
        ),
    )
    question = pick.one(
        "question",
        warm=(
            "Is the role still open, and is there any news about the next step?",
            "Is there any news about the role, or a day by which you hope to decide?",
        ),
        neutral=(
            "Is the role still open, and is there any news about the next step?",
            "May I ask whether the role is still open, and whether there is any news about it?",
        ),
        formal=(
            "May I ask whether the position is still open, and whether there is any news about the next step?",
            "Could you please tell me whether the position is still open, and whether there is any news about it?",
        ),
    )
    way_out = pick.one(
        "way-out",
        warm=(
            "If plans have changed, that is fine, and a single line is all I need.",
            "If things have moved on, a single line is plenty.",
        ),
        neutral=(
            "If plans have changed, a single line is all I need.",
            "Should plans have changed, one line is enough.",
        ),
        formal=(
            "Should plans have changed, a brief note will be sufficient.",
            "If your plans have changed, a single line will be sufficient.",
        ),
    )
    thanks = pick.one(
        "thanks",
        warm=("Thank you, and have a good week.", "Thanks for your time."),
        neutral=("Thank you for your time.",),
        formal=("Thank you for your time.", "Thank you for your consideration."),
    )
    return ((opening, angle), (question, Spare(way_out, 2), Spare(thanks, 1)))
