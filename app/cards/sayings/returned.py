"""Why a mail came back, as the reading has it in one plain line, and as the card says it."""

from collections.abc import Mapping
from typing import Final

from app.domain.reading.model import Bounce
from app.domain.say import say

REASONS: Final[Mapping[str, str]] = {
    reason: reason
    for reason in (
        say("It could not be delivered in time"),
        say("No way to the receiving server was found"),
        say("Only members may write to this list"),
        say("The address does not exist"),
        say("The address is not clear to the receiving server"),
        say("The address is not written correctly"),
        say("The address was not accepted"),
        say("The connection to the receiving server broke off"),
        say("The domain of the address does not exist or takes no mail"),
        say("The domain of the address takes no mail"),
        say("The mail was not delivered"),
        say("The mailbox had a problem"),
        say("The mailbox is disabled"),
        say("The mailbox is full"),
        say("The message did not pass the receiving server's sender checks"),
        say("The message is too large"),
        say("The message is too large for the mailbox"),
        say("The message went round in a loop"),
        say("The person has moved to another address"),
        say("The receiving server could not be found"),
        say("The receiving server could not be reached"),
        say("The receiving server could not identify the sending server"),
        say("The receiving server did not answer"),
        say("The receiving server does not accept the sender's address"),
        say("The receiving server does not take mail for this address"),
        say("The receiving server does not take this kind of content"),
        say("The receiving server has no space left"),
        say("The receiving server refused the message"),
        say("The receiving server takes no mail at the moment"),
        say("The receiving server takes no more mail from this sender for now"),
        say("The receiving server took the message for spam"),
        say("There were too many recipients"),
        say("A mailing list could not be resolved"),
    )
}
"""All that `app/domain/reading/bounce_reason.py` can say of its own; the facts keep it as text."""


def why_returned(bounce: Bounce) -> str:
    """Without its full stop; the server's own line stays as it is."""
    reason = bounce.reason.strip().rstrip(".")
    return REASONS.get(reason, reason)
