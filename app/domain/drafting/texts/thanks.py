"""The thank-you after an interview: other words for each interviewer."""

# ruff: noqa: E501 - a sentence reads best whole

from app.domain.drafting.known import Known
from app.domain.drafting.point import point_sentence
from app.domain.drafting.texts.pick import Paragraph, Pick, Spare
from app.domain.drafting.texts.shared import held_on, offer_to_help


def thank_you(k: Known, pick: Pick) -> tuple[Paragraph, ...]:
    return (
        (_for_the_interview(k, pick), point_sentence(k.point, pick)),
        (_stronger_interest(pick), Spare(_contribute(k, pick), 2)),
        (_what_is_next(pick), Spare(offer_to_help(pick), 1)),
    )


def _for_the_interview(k: Known, pick: Pick) -> str:
    day = held_on(k)
    return pick.one(
        "opening",
        warm=(
            f"Thank you so much for taking the time to talk with me{day} about {k.about}.",
            f"I really enjoyed talking with you{day} about {k.about}. Thank you for making the time.",
            f"It was a pleasure to talk with you{day} about {k.about}, and thank you for your time.",
            f"Thank you for such a good conversation{day} about {k.about}.",
            f"I'm glad that we could talk{day} about {k.about}. Thank you for the time you took.",
            f"Many thanks for the interview{day} for {k.about}. I enjoyed it.",
        ),
        neutral=(
            f"Thank you for taking the time to speak with me{day} about {k.about}.",
            f"It was good to talk with you{day} about {k.about}. Thank you for making the time.",
            f"Thank you for our conversation{day} about {k.about}.",
            f"I enjoyed our conversation{day} about {k.about}, and I appreciate the time you took for it.",
            f"Many thanks for the interview{day} for {k.about}.",
            f"Thank you for the time you gave me{day} to talk about {k.about}.",
        ),
        formal=(
            f"Thank you for taking the time to speak with me{day} about {k.about}.",
            f"I would like to thank you for the interview{day} for {k.about}.",
            f"I am writing to thank you for our conversation{day} about {k.about}.",
            f"Thank you for meeting with me{day} to discuss {k.about}.",
            f"I very much appreciated our conversation{day} about {k.about}, and I thank you for your time.",
            f"I am grateful for the interview{day} for {k.about}, and for your time.",
        ),
    )


def _stronger_interest(pick: Pick) -> str:
    return pick.one(
        "interest",
        warm=(
            "I left with a much clearer picture of the work and even keener on the role.",
            "Talking with you made the role come alive for me, and I'm even more interested in it now.",
            "I came away with a good feeling about the work and even more interested in the role.",
            "Our conversation gave me a good sense of the work, and it is just what I'd like to do.",
        ),
        neutral=(
            "I came away with a clearer idea of the work and an even stronger interest in it.",
            "Our conversation made the work more tangible, and my interest in the role has grown.",
            "After talking with you I am even more interested in the role.",
            "Our conversation confirmed my interest in the role, and I left with a good feeling about the work.",
        ),
        formal=(
            "I came away with a clearer understanding of the position and an even stronger interest in it.",
            "Our conversation confirmed my interest in the position.",
            "Having spoken with you, I am even more interested in the position.",
            "The interview gave me a good understanding of the position, and my interest in it has grown.",
        ),
    )


def _contribute(k: Known, pick: Pick) -> str:
    return pick.one(
        "contribute",
        warm=(
            f"I'd love to put my experience to use {k.there}.",
            f"I can easily imagine working {k.there}, and I'd be happy to.",
            f"I'd be really glad to do this work {k.there}.",
        ),
        neutral=(
            f"I would be glad to put my experience to use {k.there}.",
            f"I can well imagine working {k.there}, and I would be glad to do so.",
            f"I would be glad to do this work {k.there}.",
        ),
        formal=(
            f"I would be pleased to put my experience to use {k.there}.",
            f"I would welcome the opportunity to work {k.there}.",
            f"I would be glad to take on this work {k.there}.",
        ),
    )


def _what_is_next(pick: Pick) -> str:
    return pick.one(
        "question",
        warm=(
            "What are the next steps from here, and is there a day I should keep free?",
            "What happens next, and is there a date I should keep in mind?",
            "Could you tell me what comes next, and which dates to keep in mind?",
        ),
        neutral=(
            "Could you tell me what the next steps are, and which dates I should keep in mind?",
            "What are the next steps from here, and is there a day that I should keep free?",
            "May I ask what happens next, and which dates I should keep in mind?",
        ),
        formal=(
            "Could you please tell me what happens next, and which dates I should note?",
            "May I ask what will happen next, and which dates I should note?",
            "May I ask how the process will continue, and whether there is a date I should note?",
        ),
    )
