"""The names of the stages of an application, in the order in which most go through them."""

from enum import StrEnum


class StageName(StrEnum):
    """How far an application is."""

    APPLIED = "applied"  # nobody of the other side has answered
    SCHEDULING = "scheduling"  # finding a time for an interview
    INTERVIEW = "interview"  # one is fixed, or is on
    WAITING = "waiting"  # for their word
    ANSWERED = "answered"  # the last word is theirs, and the user's turn
    OFFER = "offer"
    DECLINED = "declined"  # they decided against it
    CLOSED = "closed"  # by the user: closed, or withdrawn


DECIDED = frozenset({StageName.OFFER, StageName.DECLINED, StageName.CLOSED})
"""Nothing is waited for any more."""
