"""Reads a whole mailbox that lies in files, and says for each application what to do at `now`."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from app.domain.application import Application, applications
from app.domain.conversation import Conversation
from app.domain.fold import fold
from app.domain.message import Message, ThreadId
from app.domain.policy.advice import Advice
from app.domain.policy.advise import advise
from app.domain.policy.numbers import Policy
from app.domain.reading.model import ReadMessage
from app.domain.reading.read import read
from app.domain.threads import Threads


@dataclass(frozen=True, slots=True)
class Reviewed:
    """One application with its facts and the advice for it."""

    application: Application
    facts: Conversation
    advice: Advice


@dataclass(frozen=True, slots=True)
class Review:
    """All applications in the order in which they began."""

    now: datetime
    conversations: tuple[Reviewed, ...]


def review(
    messages: Iterable[Message], owners: frozenset[str], policy: Policy, now: datetime
) -> Review:
    """Take messages one by one; their texts are gone as soon as they are read.

    Args:
        messages: In any order. An empty `thread_id` is found by headers, subject and people.
        now: Mail that came later is not looked at, so that any day can be asked about.

    Conversations with nobody in them (newsletters, receipts) are left out, unless they are about
    hiring.
    """
    its: dict[ThreadId, list[ReadMessage]] = {}
    everything = _read_all(messages, owners, now)
    for item in everything:
        its.setdefault(item.message.thread_id, []).append(item)
    reviewed = []
    for application in applications(everything, owners):
        mail = [item for thread in application.threads for item in its[thread]]
        facts = fold(mail, (), owners=owners)
        if facts.hiring or facts.counterparts:
            reviewed.append(Reviewed(application, facts, advise(facts, policy, now)))
    return Review(now, tuple(reviewed))


def _read_all(
    messages: Iterable[Message], owners: frozenset[str], now: datetime
) -> list[ReadMessage]:
    threads = Threads()
    found: list[ReadMessage] = []
    for message in messages:
        if message.received_at > now:
            continue
        if not message.thread_id:
            threads.add(message)
        found.append(ReadMessage(message, read(message, owners)).without_text())
    thread_of = threads.ids()
    return [
        item if item.message.thread_id else _in_thread(item, thread_of[item.message.remote_id])
        for item in found
    ]


def _in_thread(item: ReadMessage, thread_id: ThreadId) -> ReadMessage:
    return replace(item, message=replace(item.message, thread_id=thread_id))
