"""A person with a mailbox in memory and a real database: what the flows are played on."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from app.domain.account import Mailbox, MailboxId, PersonId, Provider, TrustLevel
from app.domain.conversation import Conversation
from app.domain.message import Address, Message, RemoteId, ThreadId
from app.flows.backfill import backfill_page
from app.flows.meet import Met
from app.flows.sync import sync_page
from app.mail import ports
from app.mail.memory import InMemoryMailbox
from app.store import conversations, mailboxes, messages, people, work
from app.store.conversations import Standing, Stored
from app.store.session import Database

ME = "sam@example.com"
DANA = Address("dana@acme.example", "Dana Reyes")
MONDAY = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
INVITED = (
    "Hello Sam,\n\nThank you for applying for the position of Backend Engineer. We would like to "
    "invite you to an interview on Tuesday, 24 February 2026 at 10:00.\n\nBest regards\nDana Reyes\n"
    "Recruiter, Acme"
)
THANKS = (
    "Dear Dana,\n\nThank you for the interview for the Backend Engineer position today. I enjoyed "
    "our conversation about the search index and look forward to hearing from you about the next "
    "steps.\n\nKind regards\nSam Lee"
)
PROMISE = (
    "Hi Sam,\n\nThank you for the interview. We will let you know our decision by Friday, "
    "6 March 2026.\n\nBest regards\nDana"
)
LUNCH = "Hi Sam, shall we have lunch on Thursday? The new place has good soup. Ben"


class Shown(InMemoryMailbox):
    """The memory mailbox behind an open message: the host's ids are its own."""

    def resolve(self, host_message_id: str, host_thread_id: str = "") -> tuple[RemoteId, ThreadId]:
        [message] = self.messages((RemoteId(host_message_id),))
        return message.remote_id, message.thread_id


@dataclass
class Story:
    """Sam's mailbox, watched at a level."""

    database: Database
    mailbox: Shown
    person_id: PersonId
    mailbox_id: MailboxId
    hours: list[datetime]  # one entry: the instant it is, for us and for the mailbox
    waits: list[timedelta] = field(default_factory=list)
    _number: int = 0

    @property
    def now(self) -> datetime:
        return self.hours[0]

    @now.setter
    def now(self, at: datetime) -> None:
        self.hours[0] = at

    # What a flow asks for (app.mail.choose.OpenMailbox)

    def watched(self, box: Mailbox, grant: str) -> Shown:
        return self.mailbox

    def shown(self, box: Mailbox, context: ports.OpenContext) -> Shown:
        return self.mailbox

    def give_back(self, box: Mailbox, grant: str) -> None:
        """A provider that takes every grant back (app.mail.choose.ReturnGrant)."""

    def pause(self, wait: timedelta) -> None:
        self.waits.append(wait)

    # What happens

    def mail(
        self,
        text: str,
        *,
        sender: Address = DANA,
        thread: str = "t1",
        subject: str = "Interview for Backend Engineer",
        ago: timedelta = timedelta(0),
        remote_id: str = "",
        parent: Message | None = None,
        to: Sequence[Address] = (Address(ME, "Sam Lee"),),
        headers: dict[str, str] | None = None,
    ) -> Message:
        self._number += 1
        at = self.now - ago
        own = parent.internet_message_id if parent else ""
        return self.mailbox.put(
            Message(
                remote_id=RemoteId(remote_id or f"m{self._number:04}"),
                thread_id=ThreadId(thread),
                sender=sender,
                received_at=at,
                sent_at=at,
                to=tuple(to),
                subject=f"Re: {subject}" if parent else subject,
                internet_message_id=f"<{thread}-{self._number}@mail.example>",
                in_reply_to=own,
                references=(own,) if own else (),
                headers=headers or {},
                text=text,
            )
        )

    def sent(
        self,
        text: str,
        *,
        thread: str = "t1",
        ago: timedelta = timedelta(0),
        parent: Message | None = None,
        to: Address = DANA,
    ) -> Message:
        me = Address(ME, "Sam Lee")
        return self.mail(text, sender=me, thread=thread, ago=ago, parent=parent, to=(to,))

    def sync(self) -> int:
        """All pages; how many."""
        pages = 1
        while sync_page(
            self.database, self.mailbox_id, open_mailbox=self, pause=self.pause, now=self.now
        ):
            pages += 1
            assert pages < 100
        return pages

    def backfill(self, reach: timedelta = timedelta(days=60)) -> int:
        """The whole back-fill; how many pages."""
        place, pages = None, 0
        while True:
            place = backfill_page(
                self.database, self.mailbox_id, place, open_mailbox=self, reach=reach, now=self.now
            )
            pages += 1
            assert pages < 200
            if place is None:
                return pages

    # What is stored

    @property
    def box(self) -> Mailbox:
        with self.database.reading() as db:
            found = mailboxes.get(db, self.mailbox_id)
        assert found is not None
        return found

    @property
    def met(self) -> Met:
        with self.database.reading() as db:
            return Met(self.person_id, self.box, people.preferences(db, self.person_id))

    def stored(self) -> list[Stored]:
        with self.database.reading() as db:
            return conversations.of_person(db, self.person_id)

    @property
    def one(self) -> Stored:
        [found] = self.stored()
        return found

    @property
    def facts(self) -> Conversation:
        return self.one.facts

    def ids(self) -> list[str]:
        with self.database.reading() as db:
            return list(messages.stored_ids(db, self.mailbox_id))

    def standing(self, where: Standing) -> list[Stored]:
        with self.database.reading() as db:
            return list(conversations.page(db, self.person_id, where).items)

    def is_backfilling(self) -> bool:
        with self.database.reading() as db:
            return work.is_backfilling(db, self.mailbox_id)


def begin(database: Database, *, level: TrustLevel = TrustLevel.FULL) -> Story:
    """Sam connected the mailbox a moment ago; its cursor stands at its end."""
    hours = [MONDAY]
    mailbox = Shown(ME, clock=lambda: hours[0], header_only=level is TrustLevel.HEADERS)
    with database.transaction() as db:
        person_id = people.ensure(db, "sub-of-sam", MONDAY)
        mailbox_id = mailboxes.add(
            db, person_id, provider=Provider.GMAIL, address=ME, level=level, now=MONDAY
        )
        if level is not TrustLevel.ON_OPEN:
            mailboxes.save_grant(db, mailbox_id, "refresh")
            mailboxes.move_cursor(db, mailbox_id, seen=None, to=mailbox.here())
    return Story(database, mailbox, person_id, mailbox_id, hours)
