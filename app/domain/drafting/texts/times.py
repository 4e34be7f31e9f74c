"""Notes about a time to meet: one that is owed, and one that nobody kept."""

# ruff: noqa: E501 - a sentence reads best whole

from app.domain.drafting.dates import long_day
from app.domain.drafting.known import Known
from app.domain.drafting.texts.pick import Paragraph, Pick, Spare


def scheduling(k: Known, pick: Pick) -> tuple[Paragraph, ...]:
    opening = pick.one(
        "opening",
        warm=(
            f"I'm looking forward to our conversation about {k.about}, and I'd be happy to settle a time for it.",
            f"It would be great to settle a time for our conversation about {k.about}. I'm looking forward to it.",
        ),
        neutral=(
            f"I am looking forward to our conversation about {k.about}, and I would be glad to settle a time for it.",
            f"I would be glad to settle a time for our conversation about {k.about}, and I look forward to it.",
        ),
        formal=(
            f"I am looking forward to our conversation about {k.about} and would be pleased to settle a time for it.",
            f"I would be pleased to settle a time for our conversation about {k.about}, to which I look forward.",
        ),
    )
    thanks = pick.one(
        "thanks",
        warm=("Thanks for arranging this.", "Thank you for setting this up."),
        neutral=("Thank you for arranging this.",),
        formal=("Thank you for making the arrangements.", "Thank you for arranging this."),
    )
    if not k.times:
        return ((opening,), (_which_times(pick), Spare(_short_is_fine(pick), 2), Spare(thanks, 1)))
    again = pick.one(
        "times",
        warm=(f"This is what I suggested: “{k.times}”.",),
        neutral=(f"Here again is what I suggested: “{k.times}”.",),
        formal=(f"For your convenience, here again is what I suggested: “{k.times}”.",),
    )
    return ((opening,), (again,), (_one_of_these(pick), _or_another(pick), Spare(thanks, 1)))


def _which_times(pick: Pick) -> str:
    return pick.one(
        "question",
        warm=("Which days and times would work for you? I'll do my best to fit in with them.",),
        neutral=(
            "Could you tell me which days and times would work for you? I will do my best to fit in with them.",
        ),
        formal=(
            "Could you please tell me which days and times would suit you? I will do my best to be available.",
        ),
    )


def _short_is_fine(pick: Pick) -> str:
    return pick.one(
        "short",
        warm=("A short reply is plenty.",),
        neutral=("A short reply is enough.",),
        formal=("A brief reply is quite sufficient.",),
    )


def _one_of_these(pick: Pick) -> str:
    return pick.one(
        "question",
        warm=("Would one of these still suit you?", "Does one of these still work for you?"),
        neutral=("Would one of these times still work for you?",),
        formal=("Would one of these times still be convenient for you?",),
    )


def _or_another(pick: Pick) -> str:
    return pick.one(
        "another",
        warm=("If not, just name another time, and I'll do my best to make it work.",),
        neutral=("If not, please suggest another, and I will do my best to make it possible.",),
        formal=("If not, please suggest another, and I will do my best to be available.",),
    )


def no_show(k: Known, pick: Pick) -> tuple[Paragraph, ...]:
    """Factual: that it did not happen, and new times."""
    if k.missed is None:
        call = f"the call that we had planned about {k.about}"
    else:
        day = long_day(k.missed.date())
        call = (
            f"the call about {k.about} that we had planned for {k.missed:%H:%M} your time on {day}"
        )
    opening = pick.one(
        "opening",
        warm=(
            f"It looks as if {call} did not happen.",
            f"I think we missed each other for {call}.",
        ),
        neutral=(f"It seems that {call} did not take place.", f"It seems that we missed {call}."),
        formal=(
            f"It appears that {call} did not take place.",
            f"I believe that {call} did not take place.",
        ),
    )
    no_harm = pick.one(
        "no-harm",
        warm=(
            "These things happen, and I'd still love to talk.",
            "No harm done: I'd still be very happy to talk.",
        ),
        neutral=(
            "These things happen, and I would still be glad to talk.",
            "That can happen, and I am still looking forward to talking with you.",
        ),
        formal=(
            "This can easily happen, and I would still be pleased to speak with you.",
            "Such things happen, and I continue to look forward to speaking with you.",
        ),
    )
    interest = pick.one(
        "interest",
        warm=("I'm still very interested in the role.", "The role still appeals to me a lot."),
        neutral=(
            "I am still very interested in the role.",
            "My interest in the role is unchanged.",
        ),
        formal=("I remain very interested in the position.",),
    )
    return ((opening, no_harm), (_new_time(k, pick), Spare(interest)))


def _new_time(k: Known, pick: Pick) -> str:
    if k.point:
        return pick.one(
            "question",
            warm=(f"I could do {k.point}. Would that suit you, or is another time better?",),
            neutral=(f"I could do {k.point}. Would that suit you, or is another time better?",),
            formal=(
                f"I would be available {k.point}. Would that suit you, or would another time be better?",
            ),
        )
    return pick.one(
        "question",
        warm=("I'm happy to find another time. Which day would suit you?",),
        neutral=("I will gladly find another time. Which day would suit you?",),
        formal=("I would gladly arrange another time. Which day would be convenient for you?",),
    )
