"""The mark's part of the settings: how far each mailbox is, and where the permission is given."""

from collections.abc import Iterable

from app.cards.label_option import MarkPlace, Marks, mark_option
from app.cards.model import Section
from app.domain.account import GrantState, Mailbox, Provider, TrustLevel
from app.flows.connect_outlook import may_put_drafts
from app.flows.meet import Met
from app.store import marks
from app.store.marks import Right
from app.web.call import Call
from app.web.links import marks_url


def mark_section(call: Call, met: Met, boxes: Iterable[Mailbox]) -> Section:
    """The switch, and what is still missing."""
    on = met.preferences.mark_threads
    return mark_option([_place(call, met, box, on=on) for box in boxes], on=on)


def _place(call: Call, met: Met, box: Mailbox, *, on: bool) -> MarkPlace:
    where = _marks(call, box)
    asks = on and where in (Marks.TO_ALLOW, Marks.REFUSED)
    url = marks_url(call, met, box) if asks else ""
    return MarkPlace(box.address, box.provider, where, url)


def _marks(call: Call, box: Mailbox) -> Marks:
    if box.level is not TrustLevel.FULL or box.grant is not GrantState.LIVE:
        return Marks.OTHER_LEVEL
    with call.at.database.reading() as db:
        marking = marks.of_mailbox(db, box.id)
    right = marking.right if marking else Right.UNKNOWN
    if right is Right.LOST:
        return Marks.REFUSED
    granted = right is Right.GRANTED
    if box.provider is Provider.GRAPH:
        granted = may_put_drafts(call.at.database, box)
    return Marks.WORK if granted else Marks.TO_ALLOW
