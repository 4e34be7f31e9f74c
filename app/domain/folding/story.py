"""One application's mail in order, sorted into what the user sent and what people answered."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cached_property
from typing import TypeVar

from app.domain.conversation import Evidence
from app.domain.employer import domain_of, is_free_mail, registrable
from app.domain.folding.delivery import Failure, failures_in, lost_mail
from app.domain.links import is_own
from app.domain.notes import Note, SaidContact
from app.domain.order import identity, in_order
from app.domain.reading.model import Kind, ReadMessage, SenderKind
from app.domain.subject import is_forward

CORRECTION_WITHIN = timedelta(minutes=15)  # a second mail or call so soon corrects the first

# The policy page, "What is a reply": these are none, whoever sent them.
_NO_ANSWER = frozenset({Kind.ABSENCE, Kind.BOUNCE, Kind.CALENDAR, Kind.NOTICE, Kind.BULK})
_SPEAKS = frozenset({SenderKind.PERSON, SenderKind.RELAY})

# Where the invitation itself was never seen, its answer is known by the words that calendars put
# in front of the subject.
CALENDAR_ANSWER = re.compile(
    r"\s*(?:accepted|declined|tentative(?:ly accepted)?|cancell?ed|updated?|zugesagt|abgelehnt"
    r"|abgesagt|accepté|refusé|annulé|aceptado|rechazado|cancelado|aceito|recusado|geaccepteerd|afgewezen"
    r"|geannuleerd)\b",
    re.IGNORECASE,
)

N = TypeVar("N", bound=Note)


@dataclass(frozen=True)
class Story:
    """Everything that is known of one application, oldest first."""

    messages: tuple[ReadMessage, ...]
    notes: tuple[Note, ...]
    owners: frozenset[str]

    @cached_property
    def own(self) -> tuple[ReadMessage, ...]:
        """Mail of the user to others. A copy to oneself tells nobody anything."""
        return tuple(
            read
            for read in self.messages
            if is_own(read, self.owners)
            and not (_everybody(read) and _everybody(read) <= self.owners)
        )

    @cached_property
    def failures(self) -> tuple[Failure, ...]:
        """Every bounce with the mail that came back, where that is known."""
        return failures_in(self.messages, self.own)

    @cached_property
    def sent(self) -> tuple[ReadMessage, ...]:
        """Mail of the user that reached somebody of the other side."""
        lost = lost_mail(self.failures, self.owners)
        return tuple(
            read
            for read in self.own
            if identity(read.message) not in lost and identity(read.message) not in self._aside
        )

    def was_sent(self, read: ReadMessage) -> bool:
        """The user's, and it arrived."""
        return is_own(read, self.owners) and identity(read.message) in self._sent_ids

    @cached_property
    def _sent_ids(self) -> frozenset[str]:
        return frozenset(identity(read.message) for read in self.sent)

    @cached_property
    def answers(self) -> tuple[ReadMessage, ...]:
        """The replies, by the policy page's meaning of the word."""
        return tuple(read for read in self.messages if self.is_answer(read))

    def is_answer(self, read: ReadMessage) -> bool:
        """A person of the other side wrote this."""
        return (
            read.reading.sender in _SPEAKS
            and (read.reading.kind not in _NO_ANSWER or identity(read.message) in self._invites)
            and not is_own(read, self.owners)
            and read.message.sender.email not in self.outsiders
        )

    @cached_property
    def _invites(self) -> frozenset[str]:
        """Wordless calendar mail that fixes something new: it is an answer, while accepting,
        declining, moving and cancelling what was known are none."""
        known: set[str] = set()
        found: set[str] = set()
        for read in self.messages:
            named = {i.uid for i in read.reading.interviews if i.uid and not i.cancelled}
            fixes = named - known and read.reading.kind is Kind.CALENDAR
            if fixes and not CALENDAR_ANSWER.match(read.message.subject):
                found.add(identity(read.message))
            known |= named
        return frozenset(found)

    @cached_property
    def heard(self) -> tuple[ReadMessage, ...]:
        """Answers, and what machines say in the employer's name."""
        return tuple(read for read in self.messages if self.is_heard(read))

    def is_heard(self, read: ReadMessage) -> bool:
        """An answer, or a machine's word."""
        machine = read.reading.sender is SenderKind.MACHINE and not is_own(read, self.owners)
        return machine or self.is_answer(read)

    @property
    def last_answer(self) -> ReadMessage | None:
        """The latest reply."""
        return self.answers[-1] if self.answers else None

    def answered_after(self, at: datetime) -> bool:
        """Has a person written since?"""
        return self.last_answer is not None and self.last_answer.at > at

    def last_note(self, kind: type[N]) -> N | None:
        """The latest note of a kind."""
        return next((note for note in reversed(self.notes) if isinstance(note, kind)), None)

    @cached_property
    def contacts(self) -> tuple[SaidContact, ...]:
        """Calls and LinkedIn notes that the user told of, less those that they took back; two
        clicks within minutes told of one."""
        kept: list[SaidContact] = []
        told_of = [note for note in self.notes if isinstance(note, SaidContact)]
        for note in sorted(told_of, key=lambda note: (note.at, not note.made)):
            if note.made:
                kept.append(note)
                continue
            told = [one.at for one in kept if one.channel == note.channel]
            since = max(told, default=note.at) - CORRECTION_WITHIN
            kept = [one for one in kept if one.channel != note.channel or one.at < since]
        return tuple(kept)

    @cached_property
    def outsiders(self) -> frozenset[str]:
        """People whom only the user brought in, by forwarding: a friend asked for advice."""
        return self._forwards[0]

    @cached_property
    def _aside(self) -> frozenset[str]:
        return self._forwards[1]

    @cached_property
    def _forwards(self) -> tuple[frozenset[str], frozenset[str]]:
        known: set[str] = set()
        outsiders: set[str] = set()
        aside: set[str] = set()
        for read in self.messages:
            people = _everybody(read) - self.owners
            if is_own(read, self.owners):
                strangers = bool(known) and not (_with_domains(people) & _with_domains(known))
                if strangers and is_forward(read.message.subject):
                    outsiders |= people
                    aside.add(identity(read.message))
                else:
                    known |= people - outsiders
            elif read.message.sender.email not in outsiders:
                known |= {read.message.sender.email} | (people - outsiders)
        return frozenset(outsiders - known), frozenset(aside)


def story_of(
    messages: Sequence[ReadMessage], notes: Sequence[Note], owners: frozenset[str]
) -> Story:
    """Messages in any order and any number of copies; notes in any order."""
    ordered_notes = sorted(notes, key=lambda note: (note.at, str(note)))
    return Story(tuple(in_order(messages)), tuple(ordered_notes), owners)


def evidence(read: ReadMessage, quote: str = "") -> Evidence:
    """The line that proves a fact; the reading's own where no other is given."""
    return Evidence(read.at, quote or read.reading.quote, identity(read.message))


def _everybody(read: ReadMessage) -> frozenset[str]:
    message = read.message
    return frozenset(a.email for a in (*message.to, *message.cc, *message.bcc) if a.email)


def _with_domains(people: frozenset[str] | set[str]) -> set[str]:
    domains = {domain_of(email) for email in people}
    return {registrable(d) for d in domains if not is_free_mail(d)} | set(people)
