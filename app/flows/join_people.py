"""One person proves two accounts: what was known of each is folded together.

It happens to who began in Outlook's pane and in Gmail's sidebar, and then connects one from the
other. Called inside the transaction that learns of it.
"""

from datetime import datetime

import structlog

from app.domain.account import ConversationId, Mailbox, MailboxId, PersonId, Provider
from app.domain.application import links
from app.domain.message import RemoteId
from app.flows.marks_due import marks_may_change
from app.flows.refold import owners_of, refold
from app.store import conversations, mailboxes, messages, people, work
from app.store.join import join
from app.store.session import Session

PAGE = 200

_log = structlog.get_logger()


def link_account(
    db: Session, person_id: PersonId, issuer: str, subject: str, now: datetime
) -> None:
    """The account is this person's from now on. Somebody who was known by it so far is the same
    person, and joins them."""
    other = people.link(db, person_id, issuer, subject)
    if other is None:
        return
    moved = join(db, person_id, other)
    for mailbox_id in moved:
        _relink(db, person_id, mailbox_id)
    for box in sorted(filter(None, (mailboxes.get(db, one) for one in moved)), key=_as_bells_ring):
        # Work under way still held the person who is no more, and wrote nothing.
        work.notified_of(db, box.provider, box.id, now)
    fold_everything(db, person_id, now)
    marks_may_change(db, person_id, now)
    _log.info("person.joined", person_id=person_id)


def _as_bells_ring(box: Mailbox) -> tuple[str, int]:
    """The order in which signals are raised: Gmail's notices name addresses, Graph's numbers."""
    return (box.address if box.provider is Provider.GMAIL else "", box.id)


def fold_everything(db: Session, person_id: PersonId, now: datetime) -> None:
    """Whose addresses are the user's own has changed, and with it who wrote to whom."""
    after: ConversationId | None = None
    while page := conversations.of_person(db, person_id, after=after, limit=PAGE):
        for stored in page:
            refold(db, person_id, stored.facts.threads, now)
        after = page[-1].id


def _relink(db: Session, person_id: PersonId, mailbox_id: MailboxId) -> None:
    """The join keys of a mailbox's threads, under their new owner."""
    owners = owners_of(db, person_id)
    after: RemoteId | None = None
    while ids := messages.stored_ids(db, mailbox_id, after=after, limit=PAGE):
        threads = messages.threads_of(db, mailbox_id, ids)
        wanted = frozenset(ids)
        read = [
            item
            for item in messages.of_threads(db, person_id, threads, limit=PAGE * 100)
            if item.message.remote_id in wanted
        ]
        keys = {item.message.remote_id: links(item, owners) for item in read}
        messages.save(db, person_id, mailbox_id, read, keys)
        after = ids[-1]
