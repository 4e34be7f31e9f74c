"""What to say on the phone, and to a machine (policy.md, `phone`): the same facts as a draft."""

from collections.abc import Sequence
from datetime import datetime
from math import ceil
from typing import Final

from app.domain.conversation import Conversation
from app.domain.drafting.dates import long_day
from app.domain.drafting.known import Known, known
from app.domain.drafting.lengths import count
from app.domain.drafting.model import DraftKind, Typed

WORDS_A_MINUTE: Final = 150
SCRIPT: Final = 68  # words at most; about 60 with everything known
VOICEMAIL: Final = 75  # words: 30 seconds at that pace
OWN_NAME: Final = 6
"""Words kept free where the user's name is not known and has to be said before the rest."""


def seconds(text: str) -> int:
    """How long it takes to say, rounded up."""
    return ceil(count(text) * 60 / WORDS_A_MINUTE)


def phone_script(conversation: Conversation, typed: Typed, *, user_name: str, now: datetime) -> str:
    """For a person who picks up; it asks one thing.

    Raises:
        BadInput: something typed is longer than a draft can take.
    """
    k = _known(conversation, typed, user_name, now)
    suggested = conversation.call_suggested is not None
    return _fitted(
        SCRIPT,
        (
            (_greeting(k), True),
            ("I have one short question, if this is a good moment.", True),
            (_about(k, "I am calling about"), True),
            ("Thank you for suggesting a call." if suggested else "", False),
            ("I am still very interested.", False),
            (_deadline(k), True),
            ("Could you tell me what the next steps are and when you expect to decide?", True),
            ("Thank you for your time.", False),
        ),
        k,
    )


def voicemail(conversation: Conversation, typed: Typed, *, user_name: str, now: datetime) -> str:
    """For the machine: at most 30 seconds spoken; it asks for a word, not for a decision.

    Raises:
        BadInput: something typed is longer than a draft can take.
    """
    k = _known(conversation, typed, user_name, now)
    return _fitted(
        VOICEMAIL if k.signature else VOICEMAIL - OWN_NAME,
        (
            (_greeting(k), True),
            (_about(k, "I am calling about"), True),
            ("I am still interested and would like to know what the next steps are.", True),
            (_deadline(k), True),
            ("A short mail or a call back whenever it suits you is fine.", True),
            ("Thank you, and have a good day.", False),
        ),
        k,
    )


def _known(conversation: Conversation, typed: Typed, user_name: str, now: datetime) -> Known:
    without_point = Typed(role=typed.role, name=typed.name, signature=typed.signature)
    kind = DraftKind.FIRST_CHECK_IN
    return known(kind, conversation, without_point, user_name=user_name, to=None, now=now)


def _greeting(k: Known) -> str:
    greeting = f"Hello {k.name}" if k.name else "Hello"
    return f"{greeting}, this is {k.signature}." if k.signature else f"{greeting}."


def _about(k: Known, verb: str) -> str:
    if not k.spoke:
        return f"{verb} my application for {k.about}."
    day = f" on {long_day(k.interviewed_on)}" if k.interviewed_on else ""
    return f"{verb} our conversation{day} about {k.about}."


def _deadline(k: Known) -> str:
    if k.deadline is None:
        return ""
    return f"I have another offer, to be answered by {long_day(k.deadline)}."


def _fitted(most: int, sentences: Sequence[tuple[str, bool]], k: Known) -> str:
    """What can be done without goes first, from the end, until the rest fits; then a name too long
    to be said."""
    kept = [(text, needed) for text, needed in sentences if text]
    for place in range(len(kept) - 1, -1, -1):
        if count(" ".join(text for text, _ in kept)) <= most:
            break
        if not kept[place][1]:
            del kept[place]
    said = " ".join(text for text, _ in kept)
    return said if count(said) <= most else said.replace(k.about, "the role")
