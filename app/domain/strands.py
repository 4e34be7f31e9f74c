"""Strands: threads that their own ids tie together, before anybody asks about employers."""

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cached_property

from app.domain.employer import (
    domain_of,
    is_agency,
    is_carrier,
    is_free_mail,
    names_domain,
    normalised,
    registrable,
)
from app.domain.links import (
    UNCERTAIN_BELOW,
    counterparts_of,
    employer_keys,
    is_calendar,
    is_machinery,
    is_own,
    label_keys,
    name_keys,
    sent_to,
    tenant_keys,
    ties,
)
from app.domain.log_odds import chance_of, log_odds
from app.domain.message import ThreadId
from app.domain.order import in_order, place
from app.domain.reading.model import Kind, Purpose, ReadMessage, SenderKind
from app.domain.role import is_known
from app.domain.union import Groups

NOTICE_WITHIN = timedelta(days=14)  # a notice without ids answers a mail at most so old
_GOES_ON = frozenset({Kind.INVITATION, Kind.OFFER, Kind.SCHEDULING})
_LAST = "\uffff"  # sorts behind every thread id
_NO_NAME = frozenset(
    {"team", "us", "company", "hiring", "recruiting", "recruitment", "talent", "hr"}
)


_NOTHING = -2.5  # log-odds of a mail that says nothing about hiring
_MORE = (0.5, 0.25)  # what a second and a third mail add: they are not independent


@dataclass(frozen=True)
class Strand:
    """All mail of one or several threads that are tied by ids, oldest first."""

    messages: tuple[ReadMessage, ...]
    owners: frozenset[str]

    @cached_property
    def threads(self) -> tuple[ThreadId, ...]:
        """In the order in which they began."""
        return tuple(dict.fromkeys(read.message.thread_id for read in self.messages))

    @property
    def name(self) -> str:
        """Its first thread: stable while mail is added at the end."""
        return self.threads[0]

    @property
    def first_at(self) -> datetime:
        """When it began."""
        return self.messages[0].at

    @property
    def last_at(self) -> datetime:
        """When it was last touched."""
        return self.messages[-1].at

    @cached_property
    def said(self) -> tuple[ReadMessage, ...]:
        """What people and machines wrote, one copy of each, without the machinery."""
        return tuple(read for read in in_order(self.messages) if not is_machinery(read))

    @cached_property
    def hiring(self) -> tuple[bool, float]:
        """Is it about hiring, and how sure is that? One sure mail makes the strand sure."""
        said = self.said or self.messages
        yes = max((r.reading.confidence for r in said if r.reading.hiring), default=0.0)
        if yes >= UNCERTAIN_BELOW:
            return True, yes
        together = _together([_for_hiring(r) for r in said])
        return together >= 0, chance_of(abs(together))

    @property
    def may_be_hiring(self) -> bool:
        """About hiring, or too uncertain to say that it is not."""
        hiring, confidence = self.hiring
        return hiring or confidence < UNCERTAIN_BELOW

    @property
    def may_join(self) -> bool:
        """It may belong to others by its people: hiring, uncertain, or calendar mail alone."""
        return self.may_be_hiring or (bool(self._calendar) and not self.said)

    @cached_property
    def _calendar(self) -> tuple[ReadMessage, ...]:
        return tuple(read for read in in_order(self.messages) if is_calendar(read))

    @cached_property
    def employer(self) -> str:
        """As written; "" where it is not.

        The name that goes with the domain of the mail, else the one that most mails give, where
        others' mails weigh double.
        """
        votes: Counter[str] = Counter()
        written: dict[str, str] = {}
        for read in self.said:
            name = normalised(read.reading.employer)
            if name and name not in _NO_NAME:
                votes[name] += 1 if is_own(read, self.owners) else 2
                written.setdefault(name, read.reading.employer)
        domains = {domain_of(email) for email in self.people}
        agency = any(is_agency(domain) for domain in domains)  # the client's name is wanted
        named = [
            n for n in votes if not agency and any(names_domain(written[n], d) for d in domains)
        ]
        best = max(named or votes, key=lambda name: votes[name], default="")
        return written.get(best, "")

    @property
    def employer_or_domain(self) -> str:
        """The name; where none is written, the domain that most of their mail comes from."""
        if self.employer:
            return self.employer
        spoke = (*self.said, *self._calendar)
        senders = [domain_of(r.message.sender.email) for r in spoke if self._is_theirs(r)]
        written_to = (domain_of(email) for email in sorted(self.people))
        domains = Counter(
            registrable(domain)
            for domain in (senders or written_to)
            if domain and not is_free_mail(domain) and not is_carrier(domain)
        )
        return domains.most_common(1)[0][0] if domains else ""

    @cached_property
    def role(self) -> str:
        """As written; the one that most mails name; "" where none does."""
        votes = Counter(r.reading.role for r in self.said if is_known(r.reading.role))
        return max(votes, key=lambda role: votes[role]) if votes else ""

    @cached_property
    def keys(self) -> frozenset[str]:
        """Employer, people and name keys: of those who wrote about hiring, else of those written
        to about it."""
        spoke = (*self.said, *self._calendar)
        theirs = [r for r in spoke if self._is_theirs(r)]
        keys = self._houses(theirs) or self._houses(spoke)
        domains = [key.partition(":")[2] for key in keys if key.startswith("employer:")]
        names = {key for domain in domains for key in label_keys(domain)}
        names |= {key for email in self.people for key in tenant_keys(email)}
        renamed = {k for r in self.said for k in employer_keys(r, self.owners) if k[:4] == "who:"}
        return frozenset(keys | names | name_keys(self.employer) | renamed)

    def _houses(self, reads: Sequence[ReadMessage]) -> set[str]:
        keys = {key for read in reads for key in employer_keys(read, self.owners)}
        return {key for key in keys if key.startswith(("employer:", "person:"))}

    def _is_theirs(self, read: ReadMessage) -> bool:
        return not is_own(read, self.owners) and read.reading.sender is not SenderKind.LIST

    @cached_property
    def people(self) -> frozenset[str]:
        """Addresses of everybody who wrote or was written to directly."""
        spoke = (*self.said, *self._calendar)
        everybody = (a for read in spoke for a in counterparts_of(read, self.owners))
        return frozenset(address.email for address in everybody)

    @cached_property
    def domains(self) -> frozenset[str]:
        """Theirs, without hosts where anybody may have an address and without relays."""
        domains = {domain_of(email) for email in self.people}
        return frozenset(d for d in domains if d and not is_free_mail(d) and not is_carrier(d))

    @property
    def begins_anew(self) -> bool:
        """It starts with an application or with a machine's receipt for one."""
        first = self.messages[0].reading
        return first.purpose is Purpose.APPLICATION or first.kind is Kind.NOTICE

    @cached_property
    def ended_at(self) -> datetime | None:
        """The last rejection or withdrawal."""
        ends = (
            read.at
            for read in self.messages
            if read.reading.kind is Kind.REJECTION or read.reading.purpose is Purpose.WITHDRAWAL
        )
        return max(ends, default=None)

    @cached_property
    def went_on_at(self) -> datetime | None:
        """The last time that somebody scheduled, fixed or offered something."""
        return max((r.at for r in self.messages if r.reading.kind in _GOES_ON), default=None)


def strands(messages: Sequence[ReadMessage], owners: frozenset[str]) -> list[Strand]:
    """Tie threads by ids, then hang bounces and absence notices on the mail they are about."""
    groups = Groups(sorted({read.message.thread_id for read in messages}))
    by_tie: dict[str, set[str]] = defaultdict(set)
    for read in messages:
        for tie in ties(read):
            by_tie[tie].add(read.message.thread_id)
    for threads in by_tie.values():
        groups.join_all(threads)
    _hang_notices(messages, owners, groups)
    gathered: dict[str, list[ReadMessage]] = defaultdict(list)
    for read in sorted(messages, key=place):
        gathered[groups.name(read.message.thread_id)].append(read)
    return sorted(
        (Strand(tuple(reads), owners) for reads in gathered.values()),
        key=lambda strand: (strand.first_at, strand.name),
    )


def _hang_notices(messages: Sequence[ReadMessage], owners: frozenset[str], groups: Groups) -> None:
    """A notice alone in its thread belongs to the user's last mail to that address before it."""
    substance = {groups.name(r.message.thread_id) for r in messages if not is_machinery(r)}
    posted: dict[str, list[tuple[datetime, str]]] = defaultdict(list)
    for read in messages:
        if is_own(read, owners) and not is_machinery(read):
            for key in sent_to(read, owners):
                posted[key].append((read.at, read.message.thread_id))
    for entries in posted.values():
        entries.sort()
    about: list[tuple[str, str]] = []
    for read in messages:
        if not is_machinery(read) or groups.name(read.message.thread_id) in substance:
            continue
        before: list[tuple[datetime, str]] = []
        for key in sent_to(read, owners):
            entries = posted.get(key, [])
            if at := bisect_right(entries, (read.at, _LAST)):
                before.append(entries[at - 1])
        if before and read.at - max(before)[0] <= NOTICE_WITHIN:
            about.append((read.message.thread_id, max(before)[1]))
    for notice, original in about:
        groups.join(notice, original)


def _for_hiring(read: ReadMessage) -> float:
    """Log-odds of one mail; a confidence of 0 says nothing either way."""
    sure = min(0.999, read.reading.confidence)
    odds = log_odds(sure) if sure > 0 else 0.0
    return odds if read.reading.hiring else -odds


def _together(odds: Sequence[float]) -> float:
    """Log-odds of all mails: two that may be about hiring say more than one."""
    first, *others = sorted(odds, reverse=True)
    added = (part * max(0.0, one - _NOTHING) for part, one in zip(_MORE, others, strict=False))
    return first + sum(added)
