"""Notes that tell something: an offer elsewhere, a withdrawal, a goodbye after silence."""

# ruff: noqa: E501 - a sentence reads best whole

from app.domain.drafting.dates import long_day
from app.domain.drafting.known import Known
from app.domain.drafting.point import point_sentence
from app.domain.drafting.texts.pick import Paragraph, Pick, Spare


def other_offer(k: Known, pick: Pick) -> tuple[Paragraph, ...]:
    """The truth about a real deadline, and one question."""
    opening = pick.one(
        "opening",
        warm=(
            f"I have some news that affects the timing for {k.about}.",
            f"Something has come up on my side that affects the timing for {k.about}.",
        ),
        neutral=(
            f"I am writing about {k.about}, with something that affects its timing.",
            f"There is some news on my side that affects the timing for {k.about}.",
        ),
        formal=(
            f"I am writing about {k.about}, as there is a development that affects its timing.",
            f"I would like to inform you of a development that affects the timing for {k.about}.",
        ),
    )
    by = f" and have been asked to answer it by {long_day(k.deadline)}" if k.deadline else ""
    told = pick.one(
        "told",
        warm=(f"I've received an offer elsewhere{by}.",),
        neutral=(f"I have received an offer elsewhere{by}.",),
        formal=(f"I have received another offer{by}.",),
    )
    where = pick.one(
        "where",
        warm=(
            "I'm still very interested in your role, so I'd like to know where I stand before I decide.",
        ),
        neutral=(
            "I remain very interested in the role, so I would like to know where I stand before I decide.",
        ),
        formal=(
            "As I remain very interested in the position, I would like to know where I stand before I decide.",
        ),
    )
    when = "before that day" if k.deadline else "in the near future"
    ask = pick.one(
        "question",
        warm=(f"Do you think a decision is possible {when}?",),
        neutral=(f"Is a decision possible {when}?",),
        formal=(f"May I ask whether a decision is possible {when}?",),
    )
    either = pick.one(
        "either",
        warm=("If it isn't, I understand, and it would help me to know that too.",),
        neutral=("If it is not, I understand, and it would help me to know that too.",),
        formal=("If it is not, I will understand, and I would be grateful to know that as well.",),
    )
    return ((opening,), (told, where), (ask, either, Spare("Thank you for your time.")))


def withdrawal(k: Known, pick: Pick) -> tuple[Paragraph, ...]:
    """That the user withdraws, and thanks. The reason is theirs to give or to keep."""
    opening = pick.one(
        "opening",
        warm=(
            f"I've decided to withdraw my application for {k.about}, and I wanted you to know soon.",
            f"I'm writing to let you know that I'd like to withdraw my application for {k.about}.",
        ),
        neutral=(
            f"I would like to withdraw my application for {k.about}.",
            f"I am writing to let you know that I have decided to withdraw my application for {k.about}.",
        ),
        formal=(
            f"I am writing to inform you that I wish to withdraw my application for {k.about}.",
            f"I would like to inform you that I have decided to withdraw my application for {k.about}.",
        ),
    )
    thanks = (
        pick.one(
            "thanks",
            warm=(
                "Thank you so much for the time you took to talk with me.",
                "Thank you for your time and for our conversation.",
            ),
            neutral=(
                "Thank you for the time you took to talk with me.",
                "Thank you for your time and for our conversation.",
            ),
            formal=("Thank you for the time you took to speak with me.",),
        )
        if k.spoke
        else pick.one(
            "thanks",
            warm=("Thank you so much for your time and for considering me.",),
            neutral=("Thank you for your time and for considering me.",),
            formal=("Thank you for your time and for considering my application.",),
        )
    )
    wish = pick.one(
        "wish",
        warm=(
            "I hope you find just the right person for the role.",
            "I wish you and the team all the best with the role.",
        ),
        neutral=("I wish you and the team well in filling the role.",),
        formal=("I wish you and your colleagues every success in filling the position.",),
    )
    paths = pick.one(
        "paths",
        warm=("I'd be happy if our paths crossed again.",),
        neutral=("I would be glad if our paths crossed again.",),
        formal=("I would be pleased if our paths crossed again.",),
    )
    return ((opening, _calls_off(k, pick)), (thanks, wish, Spare(paths)))


def _calls_off(k: Known, pick: Pick) -> str:
    """A fixed interview would still stand in their calendar."""
    if k.ahead_on is None:
        return ""
    day = long_day(k.ahead_on)
    return pick.one(
        "calendar",
        warm=(f"So please take our conversation on {day} out of your calendar.",),
        neutral=(f"Please take our conversation on {day} out of your calendar.",),
        formal=(f"Please therefore cancel our conversation on {day}.",),
    )


def goodbye(k: Known, pick: Pick) -> tuple[Paragraph, ...]:
    """Closes it kindly after silence: no blame, no question, a door left open."""
    took = "the time you took to talk with me" if k.spoke else "your time so far"
    opening = pick.one(
        "opening",
        warm=(
            f"I'll leave things here with {k.about} for now, and I wanted to thank you for {took}.",
            f"I wanted to thank you for {took}. I'll leave things here with {k.about} for now.",
        ),
        neutral=(
            f"I will leave things here with {k.about} for now, and I would like to thank you for {took}.",
            f"I would like to thank you for {took}. I will leave things here with {k.about} for now.",
        ),
        formal=(
            f"I will leave matters here with regard to {k.about}, and I would like to thank you for {took}.",
            f"I would like to thank you for {took}. I will leave matters here with regard to {k.about}.",
        ),
    )
    door = pick.one(
        "door",
        warm=(
            "If the role comes up again, or if another one fits one day, I'd be very happy to hear from you.",
            "I'd still be happy to hear from you, about this role or another one that fits.",
        ),
        neutral=(
            "If the role comes up again, or if another one fits, I would be glad to hear from you.",
            "I would still be glad to hear from you, about this role or another one that fits.",
        ),
        formal=(
            "Should the position come up again, or should another be suitable, I would be glad to hear from you.",
            "I would be pleased to hear from you at any time, about this position or another that is suitable.",
        ),
    )
    no_need = pick.one(
        "no-need",
        warm=("There is no need to write back.", "You don't need to write back."),
        neutral=("There is no need to answer this.",),
        formal=("This note does not call for an answer.",),
    )
    wish = pick.one(
        "wish",
        warm=("I wish you and the team all the best.", "All the best to you and the team."),
        neutral=("I wish you and the team well.",),
        formal=("I wish you and your colleagues every success.",),
    )
    return (
        (opening,),
        (point_sentence(k.point, pick), door, Spare(no_need, 1)),
        (Spare(wish, 2),),
    )
