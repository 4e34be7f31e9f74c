"""The daily summary's part of the settings: only where a draft can be put into a mailbox."""

from collections.abc import Iterable

from app.cards.model import Section
from app.cards.summary import summary_option
from app.domain.account import GrantState, Mailbox, Provider, TrustLevel
from app.flows.connect_outlook import may_put_drafts
from app.flows.meet import Met
from app.store import summaries
from app.web.call import Call


def summary_sections(call: Call, met: Met, boxes: Iterable[Mailbox]) -> tuple[Section, ...]:
    """The choice; nothing where no mailbox takes drafts from us in the background."""
    if summary_box(call, met, boxes) is None:
        return ()
    with call.at.database.reading() as db:
        known = summaries.of_person(db, met.person_id)
    return (summary_option(None if known is None else known.hour),)


def summary_box(call: Call, met: Met, boxes: Iterable[Mailbox]) -> Mailbox | None:
    """The mailbox that the person looks at, else another one of theirs that takes drafts."""
    ordered = sorted(boxes, key=lambda box: box.id != met.box.id)
    return next((box for box in ordered if _takes_drafts(call, box)), None)


def _takes_drafts(call: Call, box: Mailbox) -> bool:
    if box.level is not TrustLevel.FULL or box.grant is not GrantState.LIVE:
        return False
    return box.provider is Provider.GMAIL or may_put_drafts(call.at.database, box)
