"""By which keys a mail may belong with others: ids, people, employers.

Two threads that `applications` joins always share a key, directly or through a third, so whoever
keeps the keys of every mail finds the whole neighbourhood of one by following them.
"""

from collections.abc import Iterable

from app.domain.employer import (
    domain_of,
    is_carrier,
    is_free_mail,
    is_machine_address,
    label,
    normalised,
    registrable,
)
from app.domain.message import Address
from app.domain.reading.applicant_tracking import tenant_of
from app.domain.reading.model import Kind, ReadMessage, SenderKind
from app.domain.reading.sender import is_owner
from app.domain.subject import comparable, is_reply

UNCERTAIN_BELOW = 0.7  # of `hiring`, as on the policy page: below, the person decides
_NOTICES = frozenset({Kind.ABSENCE, Kind.BOUNCE})
_MACHINERY = _NOTICES | {Kind.CALENDAR}


def links(read: ReadMessage, owners: frozenset[str]) -> frozenset[str]:
    """The join keys of one mail, each as "what:value"."""
    return ties(read) | frozenset(sent_to(read, owners)) | employer_keys(read, owners)


def is_machinery(read: ReadMessage) -> bool:
    """Absence notices, bounces and calendar answers: they belong to the mail that they answer."""
    return read.reading.kind in _MACHINERY


def is_calendar(read: ReadMessage) -> bool:
    """A wordless invitation, or an answer to one: whose it is tells more than what it says."""
    return read.reading.kind is Kind.CALENDAR


def is_own(read: ReadMessage, owners: frozenset[str]) -> bool:
    """Written by the user, from any of their addresses."""
    return read.reading.sender is SenderKind.OWNER or is_owner(read.message.sender.email, owners)


def may_be_hiring(read: ReadMessage) -> bool:
    """About hiring, or too uncertain to say that it is not."""
    return read.reading.hiring or read.reading.confidence < UNCERTAIN_BELOW


def ties(read: ReadMessage) -> frozenset[str]:
    """The thread, the ids of this mail and of those it answers, calendar UIDs (RFC 5545)."""
    message, reading = read.message, read.reading
    ids = {message.internet_message_id, message.in_reply_to, *message.references}
    if reading.bounce is not None:
        ids.add(reading.bounce.original_message_id)
    found = {f"id:{i}" for i in ids if i} | {f"uid:{i.uid}" for i in reading.interviews if i.uid}
    return frozenset(found | {f"thread:{message.thread_id}"})


def sent_to(read: ReadMessage, owners: frozenset[str]) -> set[str]:
    """Addresses by which a notice without ids finds the user's mail that it is about."""
    message, reading = read.message, read.reading
    if reading.bounce is not None:
        return {f"to:{recipient}" for recipient in reading.bounce.recipients}
    if reading.kind is Kind.ABSENCE:
        return {f"to:{message.sender.email}"}
    if is_own(read, owners):
        everybody = (*message.to, *message.cc, *message.bcc)
        return {f"to:{a.email}" for a in everybody if a.email not in owners}
    return set()


def employer_keys(read: ReadMessage, owners: frozenset[str]) -> frozenset[str]:
    """Of a mail that may be about hiring: its people, their employer, and its name. Of calendar
    mail always: people who hire seldom invite to anything else."""
    if read.reading.sender is SenderKind.LIST or read.reading.kind in _NOTICES:
        return frozenset()
    if not may_be_hiring(read) and not is_calendar(read):
        return frozenset()
    keys = {key for address in counterparts_of(read, owners) for key in _keys_of(address)}
    return frozenset(keys | name_keys(read.reading.employer) | _renamed(read, owners))


def counterparts_of(read: ReadMessage, owners: frozenset[str]) -> tuple[Address, ...]:
    """Who stands for the employer in one mail: its writer and the organisers of its interviews;
    of the user's own mail, whom it is addressed to."""
    message = read.message
    if is_own(read, owners):
        return _others(message.to, owners)
    invited = (a for interview in read.reading.interviews for a in interview.interviewers)
    return _others((message.sender, *invited), owners)


def name_keys(employer: str) -> set[str]:
    """ "Acme Robotics Inc." as "name:acmerobotics", and as "short:acme" beside a domain's label."""
    words = normalised(employer).split()
    if not words:
        return set()
    whole = "".join(words)
    short = {f"short:{words[0]}"} if len(words[0]) > 3 else set()
    return {f"name:{whole}", f"short:{whole}", *short}


def _keys_of(address: Address) -> set[str]:
    domain = domain_of(address.email)
    person = f"person:{address.email}"
    if not domain or is_free_mail(domain):
        return {person}
    if is_carrier(domain):
        # Many people write from one address of a relay, and behind "no-reply" is nobody.
        name = comparable_name(address.name)
        by_name = set() if is_machine_address(address.email) else {f"{person}:{name}"}
        return by_name | tenant_keys(address.email)
    return {person, f"employer:{registrable(domain)}", *label_keys(domain)}


def label_keys(domain: str) -> set[str]:
    """What a domain is called, to be met by `name_keys`."""
    name = label(domain).replace("-", "")
    return {f"name:{name}", f"short:{name}"}


def tenant_keys(email: str) -> set[str]:
    """What an applicant-tracking system calls the employer it writes for, to be met by
    `label_keys`."""
    name = tenant_of(email).replace("-", "")
    return {f"name:{name}"} if name else set()


def _renamed(read: ReadMessage, owners: frozenset[str]) -> set[str]:
    """The weakest link: the same full name answers under the same subject from elsewhere."""
    subject = comparable(read.message.subject)
    if len(subject) < 6:
        return set()
    people = counterparts_of(read, owners)
    names = {comparable_name(address.name) for address in people}
    if not is_own(read, owners) and not is_reply(read.message.subject):
        return set()
    return {f"who:{name}:{subject}" for name in names if " " in name}


def comparable_name(name: str) -> str:
    """A display name for comparing."""
    return " ".join(name[:120].casefold().replace(",", " ").split())


def _others(addresses: Iterable[Address], owners: frozenset[str]) -> tuple[Address, ...]:
    return tuple(a for a in addresses if a.email and a.email not in owners)
