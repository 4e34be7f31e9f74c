"""Addresses that no person reads, by their spelling alone."""

import re
from typing import Final

from app.domain.reading.sender import is_no_reply

_MACHINE: Final = re.compile(
    r"(?:mailer[._-]?daemon|postmaster|bounces?|auto[._-]?(?:reply|responder|mailer)|notifications?"
    r"|notify|(?:job)?alerts?|unsubscribe|calendar-notification|undisclosed-recipients)"
    r"(?:[._+=-].*)?@",
    re.IGNORECASE,
)


def nobody_reads(email: str) -> bool:
    """A no-reply, mailer-daemon, bounce or notification address, or no address at all.

    For recipients, of whom nothing but the address is known; who wrote a message is asked of
    `reading.sender`. RFC 5321 section 4.5.1 keeps "postmaster" for trouble with mail.
    """
    return "@" not in email or is_no_reply(email) or _MACHINE.match(email) is not None
