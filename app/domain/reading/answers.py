"""The answers to every question that is asked about a mail of somebody else."""

from collections.abc import Mapping
from dataclasses import dataclass

from app.domain.message import Message
from app.domain.reading.acknowledgement import acknowledgement_in
from app.domain.reading.applicant_tracking import relay_of
from app.domain.reading.bulk import bulk_in
from app.domain.reading.hiring import Hiring, evidence_in, hiring_of
from app.domain.reading.kind import Meaning, meaning_of
from app.domain.reading.model import Promise, SenderKind
from app.domain.reading.notice import notice_in
from app.domain.reading.promise import promise_in
from app.domain.reading.question import Asked, question_in
from app.domain.reading.structure import structural_evidence
from app.domain.reading.weighing import Verdict
from app.domain.reading.written import Written


@dataclass(frozen=True, slots=True)
class Answers:
    """What each question found by its phrases."""

    meaning: Meaning
    hiring: Hiring  # by phrases alone
    bulk: Verdict
    asked: Asked
    promise: Promise | None
    scores: Mapping[str, float]  # everything as numbers, for `learned`


def answers_of(
    message: Message, sender: SenderKind, written: Written, *, support: float = 0.0
) -> Answers:
    """Ask them all.

    Args:
        message: The mail.
        sender: What wrote it.
        written: Its words.
        support: Log-odds for hiring from elsewhere, such as an invitation beside the words.
    """
    said = written.said if written.said else (written.subject,)
    structure = structural_evidence(message, sender) + support
    evidence = evidence_in(written.subject, written.said, structure)
    meaning = meaning_of(said)
    hiring = hiring_of(evidence, quoted=written.rest, support=meaning.support)
    bulk = bulk_in(message, written.subject, said)
    asked = question_in(written.said)
    promise = promise_in(written.said, written.on, day_first=written.day_first)
    scores = {
        "rejection": meaning.rejection.score,
        "offer": meaning.offer.score,
        "invitation": meaning.invitation.score,
        "scheduling": meaning.scheduling.score,
        "bulk": bulk.score,
        "receipt": notice_in(written.subject, written.said).score,
        "question": asked.score,
        "asks": float(asked.asks),
        "promise": float(promise is not None),
        "acknowledgement": acknowledgement_in(written.said).score,
        "hiring": hiring.score,
        "written": evidence.score,
        "structure": structure,
        "answers": float(written.answers),
        "other matters": float(evidence.other_matters),
        "tracked": float(relay_of(message.sender.email) is not None),
    }
    return Answers(meaning, hiring, bulk, asked, promise, scores)
