"""The people on the other side: who they seem to be, whom to ask, where their clock stands."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from app.domain.conversation import Counterpart, HeldInterview, Part
from app.domain.employer import (
    domain_of,
    is_agency,
    is_carrier,
    is_free_mail,
    is_machine_address,
    registrable,
)
from app.domain.folding.story import Story
from app.domain.message import Address
from app.domain.reading.model import Kind, ReadMessage, SenderKind

_RECRUITER_TITLE = re.compile(
    r"\b(?:recruit\w*|talent|sourc(?:er|ing)|staffing|human resources|hr|hiring team"
    r"|people (?:partner|operations|ops|team|manager|lead)|head of people"
    r"|coordinator|headhunter|executive search)\b",
    re.IGNORECASE,
)
_LEAD_TITLE = re.compile(
    r"\b(?:hiring manager|manager|director|head|lead(?:er)?|founder|co-founder|chief|c[etpo]o|vp"
    r"|vice president|principal)\b",
    re.IGNORECASE,
)
_RECRUITER_ADDRESS = re.compile(
    r"(?:.*[._-])?(?:talent|careers?|jobs?|recruit(?:er|ers|ing|ment)?|hiring|people|hr|ta|bewerbung"
    r"|personal|staffing|interviews?|scheduling)(?:[._-].*)?"
)
# Top-level domains that name a country. Those sold to everybody (.io, .co, .ai …) name none.
_NO_COUNTRY_DOMAINS = """
ac ag ai am as bz cc co cx dj eu fm gg gl gs io is la ly me ms mu nu pm pw sc sh so st su tc tk to
tv vc vg vu ws
"""
_NO_COUNTRY = frozenset(_NO_COUNTRY_DOMAINS.split())
_ON_GREENWICH_TIME = frozenset(
    ["GB", "IE", "PT", "IS", "GH", "SN", "CI", "ML", "BF", "GM", "GN", "SL", "LR", "TG", "MR", "MA"]
)


@dataclass
class Person:
    """What is known of one address while the mail is walked through."""

    address: Address
    wrote: int = 0
    last_at: datetime | None = None
    addressed: bool = False  # To, not only Cc
    offset: timedelta | None = None
    signs_as: str = ""
    signs_in_full: str = ""
    title: str = ""
    country: str = ""
    order: int = 0  # of first appearance

    @property
    def is_recruiter(self) -> bool:
        local, _, domain = self.address.email.rpartition("@")
        if self.title:
            return _RECRUITER_TITLE.search(self.title) is not None
        return _RECRUITER_ADDRESS.fullmatch(local[:64]) is not None or (
            is_agency(domain) and self.wrote > 0
        )


def counterparts_of(people: Sequence[Person]) -> tuple[Counterpart, ...]:
    """People, never machines: recruiters first, then the lead, then the others."""
    lead = _lead(people)
    return tuple(
        Counterpart(
            address=person.address,
            part=_part(person, lead),
            utc_offset_minutes=_minutes(person),
            signs_as=person.signs_as,
            signs_in_full=person.signs_in_full,
        )
        for person in sorted(people, key=lambda person: _rank(person, lead))
    )


def offset_of(people: Sequence[Person]) -> int | None:
    """The UTC offset of whoever wrote last and shows one, in minutes."""
    known = [
        (p.last_at, -p.order, m) for p in people if p.last_at and (m := _minutes(p)) is not None
    ]
    return max(known)[2] if known else None


def country_of(people: Sequence[Person]) -> str:
    """ISO 3166-1 alpha-2 of whom status questions go to, else of anybody; "" where unclear."""
    lead = _lead(people)
    ranked = sorted(people, key=lambda person: _rank(person, lead))
    return next((country for person in ranked if (country := _country(person))), "")


class _Found:
    """People by address, in the order of their appearance."""

    def __init__(self, story: Story) -> None:
        wrote = {read.message.sender.email for read in story.answers}
        machines = {
            read.message.sender.email
            for read in story.messages
            if read.reading.sender in (SenderKind.MACHINE, SenderKind.LIST)
            and not _is_absence(read)  # a machine writes it in a person's name
        }
        self._never = story.owners | story.outsiders | (machines - wrote)
        self._wrote = wrote
        self.people: dict[str, Person] = {}

    def person(self, address: Address) -> Person | None:
        """The person at this address; None for the user, machines and bystanders."""
        email = address.email
        if not email or email in self._never:
            return None
        if email not in self._wrote and is_machine_address(email):
            return None
        known = self.people.setdefault(email, Person(address, order=len(self.people)))
        if address.name and not known.address.name:
            known.address = address
        return known


def people_of(story: Story, interviews: Sequence[HeldInterview]) -> list[Person]:
    """Everybody of the other side who wrote, was written to, or is named as an interviewer.

    Who never wrote is counted where their domain belongs to the employer, or where nobody has
    written yet: a friend in Cc is no counterpart.
    """
    found = _Found(story)
    domains = _employer_domains(story)
    for read in story.messages:
        if story.is_answer(read) or _is_absence(read):
            if (writer := found.person(read.message.sender)) is not None:
                _hear(writer, read, spoke=story.is_answer(read))
            copied: Sequence[Address] = read.message.cc
        elif story.was_sent(read):
            for address in read.message.to:
                counted = not domains or _is_of(address, domains)
                if counted and (addressed := found.person(address)) is not None:
                    addressed.addressed = True
            copied = read.message.cc
        else:
            continue
        for address in copied:
            if _is_of(address, domains):
                found.person(address)
    for interview in interviews:
        for address in interview.interviewers:
            found.person(address)
    return list(found.people.values())


def _employer_domains(story: Story) -> frozenset[str]:
    """Of those who wrote; free-mail and relay addresses stand for themselves."""
    return frozenset(_own_name(read.message.sender.email) for read in story.answers)


def _own_name(email: str) -> str:
    domain = domain_of(email)
    return email if is_free_mail(domain) or is_carrier(domain) else registrable(domain)


def _is_of(address: Address, domains: frozenset[str]) -> bool:
    return _own_name(address.email) in domains


def _is_absence(read: ReadMessage) -> bool:
    return read.reading.kind is Kind.ABSENCE


def _hear(person: Person, read: ReadMessage, *, spoke: bool) -> None:
    reading = read.reading
    if spoke:
        person.wrote += 1
        person.last_at = read.at
        person.signs_as = reading.signs_as or person.signs_as
        person.signs_in_full = reading.signs_in_full or person.signs_in_full
        person.title = reading.signs_title or person.title
        person.country = reading.signs_country or person.country
        if read.message.sender.name:
            person.address = read.message.sender
    else:
        person.addressed = True
    if read.message.sent_at is not None and spoke:
        person.offset = read.message.sent_at.utcoffset()


def _lead(people: Sequence[Person]) -> Person | None:
    """The hiring manager by title, else the person who spoke most; where nobody has spoken, the
    first whom the user addressed."""
    spoke = [person for person in people if person.wrote and not person.is_recruiter]
    if spoke:
        titled = [person for person in spoke if _LEAD_TITLE.search(person.title)]
        return max(titled or spoke, key=lambda person: (person.wrote, -person.order))
    if any(person.wrote for person in people):
        return None
    addressed = [person for person in people if person.addressed and not person.is_recruiter]
    return min(addressed, key=lambda person: person.order, default=None)


def _part(person: Person, lead: Person | None) -> Part:
    if person.is_recruiter and (person.wrote or person.addressed):
        return Part.RECRUITER
    return Part.LEAD if person is lead else Part.OTHER


_ORDER = (Part.RECRUITER, Part.LEAD, Part.OTHER)


def _rank(person: Person, lead: Person | None) -> tuple[int, bool, float, int]:
    """By part; then who wrote last, for people hand over to one another."""
    last = person.last_at.timestamp() if person.last_at else 0.0
    return (_ORDER.index(_part(person, lead)), not person.wrote, -last, person.order)


def _minutes(person: Person) -> int | None:
    """The offset of their Date header. "+0000" is what many servers write for everybody, so it
    counts only where the country does not contradict."""
    if person.offset is None:
        return None
    minutes = int(person.offset / timedelta(minutes=1))
    if minutes == 0 and (country := _country(person)) and country not in _ON_GREENWICH_TIME:
        return None
    return minutes


def _country(person: Person) -> str:
    """By the telephone in the signature, else by the address's top-level domain."""
    if person.country:
        return person.country
    last = domain_of(person.address.email).rpartition(".")[2]
    if len(last) != 2 or not last.isascii() or not last.isalpha() or last in _NO_COUNTRY:
        return ""
    return "GB" if last == "uk" else last.upper()
