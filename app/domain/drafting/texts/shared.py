"""Sentences that several kinds of draft share."""

# ruff: noqa: E501 - a sentence reads best whole

from app.domain.drafting.dates import long_day
from app.domain.drafting.known import Known
from app.domain.drafting.texts.pick import Pick


def held_on(k: Known) -> str:
    """ " on Monday 2 March", "" where the day is unknown."""
    return f" on {long_day(k.interviewed_on)}" if k.interviewed_on else ""


def thanks_again(k: Known, pick: Pick) -> str:
    """What a check-in begins with: thanks for the interview, else for what there was."""
    if not k.spoke:
        return pick.one(
            "opening",
            warm=(
                f"I hope you are well. I'm writing about {k.about}, and thank you for your time so far.",
                f"Thanks for your time so far. I'm writing about {k.about}, and I hope your week is going well.",
            ),
            neutral=(
                f"I am writing about {k.about}. Thank you for your time so far.",
                f"Thank you for your time so far. I am writing about {k.about}.",
            ),
            formal=(
                f"I am writing with regard to {k.about}. Thank you for your time so far.",
                f"Thank you for the time you have given to my application for {k.about}.",
            ),
        )
    thanks = "Thank you again" if k.thanked else "Thank you"
    many = "Thanks again" if k.thanked else "Thank you so much"
    day = held_on(k)
    return pick.one(
        "opening",
        warm=(
            f"I hope you are well. {thanks} for a good conversation{day} about {k.about}.",
            f"{many} for talking with me{day} about {k.about}. I enjoyed it.",
            f"I enjoyed our conversation{day} about {k.about}, and {thanks.lower()} for it.",
        ),
        neutral=(
            f"{thanks} for speaking with me{day} about {k.about}.",
            f"{thanks} for our conversation{day} about {k.about}.",
            f"{thanks} for taking the time to talk with me{day} about {k.about}.",
        ),
        formal=(
            f"{thanks} for the opportunity to speak with you{day} about {k.about}.",
            f"{thanks} for the time you took{day} to speak with me about {k.about}.",
            f"{thanks} for the interview{day} for {k.about}.",
        ),
    )


def interest(k: Known, pick: Pick) -> str:
    """Interest in the role, and in the company where that is known."""
    return pick.one(
        "interest",
        warm=(
            f"I'm still very keen on the role, and I'd love to work {k.there}.",
            f"I'm as interested in the role as ever, and I'd be happy to do this work {k.there}.",
            f"The role still appeals to me a lot, and I'd be glad to work {k.there}.",
        ),
        neutral=(
            f"I remain very interested in the role, and I would be glad to work {k.there}.",
            f"I am still very interested in the role and would be happy to work {k.there}.",
            f"My interest in the role has not changed, and I would be glad to put my experience to use {k.there}.",
        ),
        formal=(
            f"I remain very interested in the position and would be pleased to work {k.there}.",
            f"My interest in the position is unchanged, and I would welcome the chance to work {k.there}.",
            f"I continue to be very interested in the position and would be glad to put my experience to use {k.there}.",
        ),
    )


def patience(pick: Pick) -> str:
    """No blame for the time it takes."""
    return pick.one(
        "patience",
        warm=(
            "I know these things take time.",
            "I know there is often a lot to weigh up before a decision.",
        ),
        neutral=(
            "I know that decisions take time.",
            "I understand that such decisions take time.",
        ),
        formal=(
            "I understand that such decisions take time.",
            "I appreciate that a decision of this kind takes time.",
        ),
    )


def where_it_stands(pick: Pick) -> str:
    """The one question of a check-in."""
    return pick.one(
        "question",
        warm=(
            "Could you tell me how things stand, and if there is any news about the next steps?",
            "How are things going, and is there any news about the next step?",
            "Is there any news on your side, or a day by which you hope to decide?",
        ),
        neutral=(
            "Could you tell me where the process stands and what the next steps are?",
            "May I ask how the process is going and what the next steps will be?",
            "Is there any news about the next steps, or a day by which you expect to decide?",
        ),
        formal=(
            "Could you please tell me where the process stands, and whether there is any news about the next steps?",
            "May I ask how the process is progressing, and whether there is any news about the next steps?",
            "May I ask whether there is any news, or a date by which you expect to reach a decision?",
        ),
    )


def offer_to_help(pick: Pick) -> str:
    """References and the like; the first sentence to go where there is little room."""
    return pick.one(
        "offer",
        warm=(
            "If references or examples of my work would help, I'm happy to send them.",
            "If there is anything else you'd like to see from me, just let me know.",
            "I'm always glad to answer more questions or to send references.",
        ),
        neutral=(
            "If references or examples of my work would help, I will gladly send them.",
            "Please let me know if I can send anything that helps, such as references.",
            "I am happy to answer further questions, or to send references if useful.",
        ),
        formal=(
            "Should references or examples of my work be useful, I will gladly provide them.",
            "Please let me know if I can provide anything further, such as references.",
            "I would be pleased to answer further questions or to provide references.",
        ),
    )
