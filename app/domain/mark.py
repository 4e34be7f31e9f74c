"""The mark on a thread whose advice says that it is time to act: a label in Gmail, a category in
Outlook. It reaches people who do not open the card."""

from typing import Final

from app.domain.conversation import Conversation
from app.domain.policy.advice import Advice, Step

MARK_NAME: Final = "Afterword/Write today"
"""What people see on the thread, the same in every language, as it is looked for by its
name. Gmail shows what stands before the slash as the label above."""
_TO_DO: Final = frozenset({Step.WRITE, Step.ANSWER, Step.FIX_ADDRESS})


def wants_mark(facts: Conversation, advice: Advice) -> bool:
    """Whether something is to be written now. What nobody has to write (thanks for a rejection),
    or only needs a click in the card, is left in peace."""
    return facts.hiring and facts.closed_at is None and advice.step in _TO_DO
