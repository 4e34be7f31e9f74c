"""What is asked of any mail, whoever wrote it: hiring or not, for whom, and what is arranged."""

from typing import TypedDict

from app.domain.message import Message
from app.domain.reading.arranging import arranging_in
from app.domain.reading.hiring import Hiring, evidence_in, hiring_of
from app.domain.reading.model import Arranging, SenderKind
from app.domain.reading.stated import employer_in, role_in
from app.domain.reading.structure import structural_evidence
from app.domain.reading.written import Written


class Stated(TypedDict):
    """Fields of a reading; "" where nothing is stated, or the mail is not about hiring."""

    employer: str
    role: str


def hiring_by_phrases(
    message: Message, sender: SenderKind, written: Written, *, support: float = 0.0
) -> Hiring:
    """Is it about hiring; `support` is log-odds from what else is known of the mail."""
    evidence = evidence_in(written.subject, written.said, structural_evidence(message, sender))
    return hiring_of(evidence, quoted=written.rest, support=support)


def stated_in(message: Message, written: Written, hiring: Hiring) -> Stated:
    """For whom and for what one applies."""
    if not hiring.hiring:
        return {"employer": "", "role": ""}
    return {
        "employer": employer_in(message, written.said, written.signature),
        "role": role_in(message, written.said),
    }


def arranging_of(written: Written) -> Arranging:
    """What is said about times to meet."""
    return arranging_in(written.said, written.written_at, written.new, day_first=written.day_first)
