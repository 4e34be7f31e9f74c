"""Their own lines that prove the advice, with who wrote them and when."""

from typing import Final

from app.cards.case import Case
from app.cards.model import Quote
from app.domain.conversation import Evidence
from app.domain.say import say, together

MOST: Final = 3
THEIR_MAIL: Final = say("Their mail")
INVITATION: Final = say("Invitation")
YOU: Final = say("You")
AUTOMATIC_MESSAGE: Final = say("Automatic message")
AUTOMATIC_NOTICE: Final = say("Automatic notice")
DELIVERY_REPORT: Final = say("Delivery report")
YOUR_NOTE: Final = say("Your note")


def quotes(case: Case) -> tuple[Quote, ...]:
    """The evidence of the advice, the newest last; a line that repeats is shown once."""
    told = {e.quote: e for e in case.advice.evidence if e.quote.strip()}
    newest = sorted(told.values(), key=lambda evidence: evidence.at)[-MOST:]
    return tuple(
        Quote(
            evidence.quote.strip().strip('“”"'),
            together(_who(case, evidence), case.days.alone(evidence.at), by=", "),
        )
        for evidence in newest
    )


def _who(case: Case, evidence: Evidence) -> str:
    """Whose line it is, as far as the facts tell."""
    c = case.conversation
    if not evidence.message_id:
        return YOUR_NOTE
    if c.bounced is not None and evidence == c.bounced.evidence:
        return DELIVERY_REPORT
    if c.away is not None and evidence == c.away.evidence:
        return AUTOMATIC_NOTICE
    if c.rejection is not None and c.rejection.by_machine and evidence == c.rejection.evidence:
        return AUTOMATIC_MESSAGE
    if c.last_answer is not None and evidence.message_id == c.last_answer.evidence.message_id:
        return c.last_answer.sender.name or c.last_answer.sender.email
    if c.slot_owed is not None and evidence == c.slot_owed.evidence:
        return YOU
    if any(evidence == interview.evidence for interview in c.interviews):
        own = {c.thanked_at, c.last_sent_at, *(check_in.at for check_in in c.all_check_ins)}
        return YOU if evidence.at in own else INVITATION
    return THEIR_MAIL
