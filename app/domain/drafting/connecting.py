"""The note of a LinkedIn invitation (policy.md, `linkedin`): respectful, short, and no question."""

from datetime import datetime
from typing import Final

from app.domain.conversation import Conversation
from app.domain.drafting.known import Known, known
from app.domain.drafting.model import DraftKind, Typed

LIMIT: Final = 300
"""Characters that LinkedIn takes with an invitation."""


def linkedin_note(
    conversation: Conversation, typed: Typed, *, user_name: str, now: datetime
) -> str:
    """The fullest wording that fits: what is long is left out, never cut.

    Raises:
        BadInput: something typed is longer than a draft can take.
    """
    own = Typed(role=typed.role, name=typed.name, signature=typed.signature)
    kind = DraftKind.REJECTION_REPLY
    k = known(kind, conversation, own, user_name=user_name, to=None, now=now)
    invited = conversation.linkedin_invited is not None
    short = f"thank you for {'suggesting that we connect' if invited else 'your time'}."
    spoken = f"thank you for our conversation about {k.about}."
    closing = "I would be glad to stay in touch."
    signed = f" Kind regards, {k.signature}" if k.signature else ""
    hello = f"Hello {k.name}," if k.name else "Hello,"
    ways = (
        f"{hello} {_thanks(k, invited=invited)} {closing}{signed}",
        f"{hello} {spoken if k.spoke and not invited else short} {closing}{signed}",
        f"{hello} {short} {closing}{signed}",
        f"Hello, {short} {closing}",
    )
    return next(way for way in ways if len(way) <= LIMIT)


def _thanks(k: Known, *, invited: bool) -> str:
    if invited:
        enjoyed = f" I enjoyed hearing about {k.about}." if k.spoke else ""
        return f"thank you for suggesting that we connect.{enjoyed}"
    if k.spoke:
        return f"thank you for our conversation about {k.about}, which I enjoyed."
    return f"thank you for considering me for {k.about}."
