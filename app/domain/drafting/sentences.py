"""The sentences of each draft, in a few equal variants; exactly one of each draft's asks.

Neither British nor American spelling, nothing that is not known, no blame and no haste. `Pick`
chooses among equals by the person's address, so that two interviewers read different notes and
the same person's note stays the same.
"""

# ruff: noqa: E501 - a sentence reads best whole

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final
from zlib import crc32

from app.domain.drafting.dates import long_day
from app.domain.drafting.known import Known
from app.domain.drafting.model import DraftKind
from app.domain.drafting.point import point_sentence

Paragraphs = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Pick:
    """Chooses one of several equal sentences, always the same one for the same person."""

    seed: str  # the person's address
    opening: int  # differs between the people of one application
    tight: bool = False  # long names and points leave no room for what is merely friendly

    def first(self, sentences: Sequence[str]) -> str:
        return sentences[self.opening % len(sentences)]

    def one(self, slot: str, sentences: Sequence[str]) -> str:
        return sentences[crc32(f"{slot}:{self.seed}".encode()) % len(sentences)]

    def room(self, sentence: str) -> str:
        """A sentence that the draft can do without."""
        return "" if self.tight else sentence


def thank_you(k: Known, pick: Pick) -> Paragraphs:
    day = f" on {long_day(k.interviewed_on)}" if k.interviewed_on else ""
    opening = pick.first(
        (
            f"Thank you for taking the time to speak with me{day} about {k.about}.",
            f"It was good to talk with you{day} about {k.about}. Thank you for making the time.",
            f"Thank you for our conversation{day} about {k.about}.",
            f"I appreciated the chance to talk with you{day} about {k.about}, and I thank you for your time.",
            f"Many thanks for the interview{day} and for talking with me about {k.about}.",
            f"Thank you for the time you gave me{day} to talk about {k.about}.",
        )
    )
    interest = pick.one(
        "interest",
        (
            f"I came away with a clearer idea of the work and an even stronger interest in it. I would be glad to put my experience to use {k.there}.",
            f"After our conversation I am even more interested in the role. I can well imagine contributing to the work {k.there}, and I would be glad to do so.",
            f"Hearing about the work from you made it more tangible, and I would be glad to contribute to it {k.there}. My interest in the role has only grown.",
            f"Talking with you strengthened my interest in the role. I left with a good feeling about the work, and I would be glad to contribute to it {k.there}.",
        ),
    )
    return (
        _joined(opening, point_sentence(k.point, pick)),
        interest,
        _joined(_question(pick), _offer(pick)),
    )


def first_check_in(k: Known, pick: Pick) -> Paragraphs:
    return (
        _joined(_opening(k, pick), point_sentence(k.point, pick)),
        _joined(_interest(k, pick), _patience(pick)),
        _joined(_where_it_stands(pick), _offer(pick)),
    )


def promised_date(k: Known, pick: Pick) -> Paragraphs:
    if k.promised_by is None:
        return first_check_in(k, pick)
    day = long_day(k.promised_by)
    match k.promised_by_whom:
        case "you":
            promise = f"You mentioned hearing back by {day}, and I know that such dates can move."
        case "":
            promise = (
                f"I had noted that I might hear back by {day}, and I know that such dates can move."
            )
        case name:
            promise = (
                f"{name} mentioned hearing back by {day}, and I know that such dates can move."
            )
    return (
        _joined(_opening(k, pick), point_sentence(k.point, pick)),
        _joined(promise, pick.room(_interest(k, pick))),
        _where_it_stands(pick),
    )


def second_check_in(k: Known, pick: Pick) -> Paragraphs:
    opening = pick.first(
        (
            f"I am still interested in {k.about}.",
            f"This is a short second note about {k.about}.",
            f"My interest in {k.about} has not changed.",
        )
    )
    angle = point_sentence(k.point, pick) or pick.one(
        "angle",
        (
            "If it helps with the decision, I can send references or a short example of my work.",
            "If references or a short example of my work would be useful, I can send them.",
        ),
    )
    question = pick.one(
        "question",
        (
            "Is the role still open, and what would the next step be?",
            "May I ask whether the role is still open, and what comes next?",
        ),
    )
    return (
        f"{opening} {angle}",
        _joined(
            f"{question} If plans have changed, a single line is all I need.",
            pick.room("Thank you for your time."),
        ),
    )


def scheduling(k: Known, pick: Pick) -> Paragraphs:
    opening = pick.first(
        (
            f"I am looking forward to our conversation about {k.about}, and I would be glad to settle a time for it.",
            f"I would be glad to settle a time for our conversation about {k.about}, and I look forward to it.",
        )
    )
    if not k.times:
        ask = "Could you tell me which days and times would work for you? I will do my best to fit in with them, and a short reply is enough."
        return (opening, _joined(ask, pick.room("Thank you for arranging this.")))
    return (
        opening,
        f"Here again is what I suggested: “{k.times}”.",
        _joined(
            "Would one of these times still work for you? If not, please suggest another, and I will do my best to make it possible.",
            pick.room("Thank you for arranging this."),
        ),
    )


def rejection_reply(k: Known, pick: Pick) -> Paragraphs:
    time = (
        "the time you took to speak with me about" if k.spoke else "considering my application for"
    )
    opening = pick.first(
        (
            f"Thank you for letting me know, and for {time} {k.about}.",
            f"Thank you for your message, and for {time} {k.about}.",
        )
    )
    hope = (
        point_sentence(k.point, pick)
        or "I had hoped for a different result, and I understand the decision."
    )
    ask = pick.one(
        "ask",
        (
            "If you have a moment, is there one thing that I could improve?",
            "If you can share it, what is one thing that I could improve?",
        ),
    )
    return (
        opening,
        _joined(
            hope,
            pick.room("Should another role come up that fits, I would be happy to hear of it."),
        ),
        f"{ask} I wish you and the team well.",
    )


def other_offer(k: Known, pick: Pick) -> Paragraphs:
    by = f" and have been asked to answer it by {long_day(k.deadline)}" if k.deadline else ""
    opening = pick.first(
        (
            f"I am writing about {k.about}, with something that affects its timing.",
            f"There is some news on my side that affects the timing for {k.about}.",
        )
    )
    ask = "before that day" if k.deadline else "in the near future"
    return (
        opening,
        f"I have received an offer elsewhere{by}. I remain very interested in the role, so I would like to know where I stand before I decide.",
        f"Is a decision possible {ask}? If it is not, I understand, and it would help me to know that too. Thank you for your time.",
    )


def no_show(k: Known, pick: Pick) -> Paragraphs:
    if k.missed is None:
        when = "the call that we had planned"
    else:
        when = f"the call that we had planned for {k.missed:%H:%M} your time on {long_day(k.missed.date())}"
    if k.point:
        ask = f"I could do {k.point}. Would that suit you, or is another time better?"
    else:
        ask = "I will gladly find another time. Which day would suit you?"
    opening = pick.first(
        (
            f"It seems that {when} about {k.about} did not take place.",
            f"I believe that {when} about {k.about} did not come about.",
        )
    )
    return (
        _joined(opening, pick.room("These things happen, and I would still be glad to talk.")),
        ask,
    )


SENTENCES: Final[Mapping[DraftKind, Callable[[Known, Pick], Paragraphs]]] = {
    DraftKind.THANK_YOU: thank_you,
    DraftKind.FIRST_CHECK_IN: first_check_in,
    DraftKind.SECOND_CHECK_IN: second_check_in,
    DraftKind.PROMISED_DATE: promised_date,
    DraftKind.SCHEDULING: scheduling,
    DraftKind.REJECTION_REPLY: rejection_reply,
    DraftKind.OTHER_OFFER: other_offer,
    DraftKind.NO_SHOW: no_show,
}


def _opening(k: Known, pick: Pick) -> str:
    if not k.spoke:
        return pick.first(
            (
                f"I am writing about {k.about}. Thank you for your time so far.",
                f"Thank you for your time so far with regard to {k.about}.",
            )
        )
    thanks = "Thank you again" if k.thanked else "Thank you"
    day = f" on {long_day(k.interviewed_on)}" if k.interviewed_on else ""
    return pick.first(
        (
            f"{thanks} for speaking with me{day} about {k.about}.",
            f"{thanks} for our conversation{day} about {k.about}.",
            f"{thanks} for taking the time to talk with me{day} about {k.about}.",
        )
    )


def _interest(k: Known, pick: Pick) -> str:
    return pick.one(
        "interest",
        (
            f"I remain very interested in the role, and I would be glad to work {k.there}.",
            f"I am still very interested in the role and in what I could contribute {k.there}.",
            f"My interest in the role has stayed strong, and I would be glad to contribute {k.there}.",
        ),
    )


def _patience(pick: Pick) -> str:
    return pick.room(
        pick.one(
            "patience",
            (
                "I know that decisions take time.",
                "I understand that such decisions take time.",
            ),
        )
    )


def _where_it_stands(pick: Pick) -> str:
    return pick.one(
        "question",
        (
            "Could you tell me where the process stands and what the next steps are?",
            "May I ask how the process is going and what the next steps will be?",
            "Is there any news about the next steps, or a day by which you expect to decide?",
        ),
    )


def _question(pick: Pick) -> str:
    return pick.one(
        "question",
        (
            "Could you tell me what the next steps are, and roughly when I might hear from you?",
            "What are the next steps from here, and is there a date that I should keep in mind?",
            "May I ask what happens next, and what timing you have in mind?",
        ),
    )


def _offer(pick: Pick) -> str:
    return pick.room(
        pick.one(
            "offer",
            (
                "If references or examples of my work would help, I will gladly send them.",
                "Please let me know if I can send anything that helps, such as references.",
                "I am happy to answer further questions, or to send references if useful.",
            ),
        )
    )


def _joined(*sentences: str) -> str:
    return " ".join(sentence for sentence in sentences if sentence)
