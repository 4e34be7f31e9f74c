"""Their own lines that prove the advice, with who wrote them and when."""

from typing import Final

from app.cards.case import Case
from app.cards.model import Quote
from app.domain.conversation import Evidence

MOST: Final = 3


def quotes(case: Case) -> tuple[Quote, ...]:
    """The evidence of the advice, the newest last; a line that repeats is shown once."""
    told = {e.quote: e for e in case.advice.evidence if e.quote.strip()}
    newest = sorted(told.values(), key=lambda evidence: evidence.at)[-MOST:]
    return tuple(
        Quote(
            evidence.quote.strip().strip('“”"'),
            f"{_who(case, evidence)}, {case.days.near(evidence.at)}",
        )
        for evidence in newest
    )


def _who(case: Case, evidence: Evidence) -> str:
    """Whose line it is, as far as the facts tell."""
    c = case.conversation
    if not evidence.message_id:
        return "Your note"
    if c.bounced is not None and evidence == c.bounced.evidence:
        return "Delivery report"
    if c.away is not None and evidence == c.away.evidence:
        return "Automatic notice"
    if c.rejection is not None and c.rejection.by_machine and evidence == c.rejection.evidence:
        return "Automatic message"
    if c.last_answer is not None and evidence.message_id == c.last_answer.evidence.message_id:
        return c.last_answer.sender.name or c.last_answer.sender.email
    if c.slot_owed is not None and evidence == c.slot_owed.evidence:
        return "You"
    if any(evidence == interview.evidence for interview in c.interviews):
        own = {c.thanked_at, c.last_sent_at, *(check_in.at for check_in in c.all_check_ins)}
        return "You" if evidence.at in own else "Invitation"
    return "Their mail"
