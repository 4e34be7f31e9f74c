"""Gmail's quota units for new mail, through the whole service on the double.

The floor (facts/gmail.md 5.4): 2 for the look into the history that a notice asks for, and 20 for
each message that must be read to know whether it matters. Drafts, their autosaves and spam are told
by the labels in the history, so for them the floor is 2.
"""

import time
from collections.abc import Iterator
from datetime import timedelta

from app.cli.demo import Demo, running
from app.sandbox.mailbox_store import MailboxStore, Stored
from app.sandbox.people import compose
from bench.figures import Figure
from bench.stories import FIRST, LAST, ROLES

AIM = 0.9
LOOK, READ = 2, 20  # units
EVENTS_APART = 1.1  # seconds; Pub/Sub drops what comes faster for one user (facts 5.1)


def figures(*, messages: int = 10) -> list[Figure]:
    """Message by message, as mail comes; the service is given time to settle after each."""
    with running() as demo:
        demo.settle()
        store = demo.world.mailboxes[demo.address]
        demo.world.quota.reset()
        floor = sum(_one(demo, store, number) for number in range(messages))
        used = sum(demo.world.quota.spent.values())
        calls = ", ".join(f"{count} {name}" for name, count in demo.world.quota.calls.items())
    told = f"{used} units for {messages} new messages (floor {floor}): {calls}"
    return [Figure("quota_per_message", floor / used, "floor / used", AIM, told=told)]


def _one(demo: Demo, store: MailboxStore, number: int) -> int:
    """One new message of one kind or another; its floor."""
    began = time.monotonic()
    demo.world.clock.move(timedelta(minutes=7))
    units = KINDS[number % len(KINDS)](demo, store, number)
    demo.settle()
    time.sleep(max(0.0, EVENTS_APART - (time.monotonic() - began)))
    return units


def _answer(demo: Demo, store: MailboxStore, number: int) -> int:
    """An interviewer answers in a thread that the service knows."""
    threads = list(_known_threads(store))
    thread = threads[number % len(threads)]
    demo.world.reply_as(demo.address, thread, "", "Thank you, we will decide by next Friday.")
    return LOOK + READ


def _first_mail(demo: Demo, store: MailboxStore, number: int) -> int:
    """An employer that was never heard of."""
    role = ROLES[number % len(ROLES)]
    first, last = FIRST[number % len(FIRST)], LAST[number % len(LAST)]
    text = f"Hello,\n\nwe would like to invite you to an interview for {role}.\n\n{first}"
    _receive(
        demo, store, f"{first} {last} <{first.lower()}@new{number}.example>", f"{role} role", text
    )
    return LOOK + READ


def _private(demo: Demo, store: MailboxStore, number: int) -> int:
    """Neither about hiring nor kept, but only reading it tells that."""
    _receive(demo, store, "Kim <kim@friends.example>", f"Saturday {number}", "Bring the boat!")
    return LOOK + READ


def _spam(demo: Demo, store: MailboxStore, number: int) -> int:
    raw = _raw(demo, store, f"Win <win@spam{number}.example>", "You have won", "Click here.")
    store.receive(raw, at=demo.world.clock.now(), labels=("SPAM",))
    return LOOK


KINDS = (_answer, _first_mail, _private, _answer, _spam)


def _known_threads(store: MailboxStore) -> Iterator[str]:
    """Threads that the user has written in, so that somebody can answer."""
    own: dict[str, Stored] = {
        mail.thread_id: mail for mail in reversed(store.newest()) if "SENT" in mail.labels
    }
    yield from sorted(own)


def _receive(demo: Demo, store: MailboxStore, sender: str, subject: str, text: str) -> None:
    demo.world.receive(demo.address, _raw(demo, store, sender, subject, text))


def _raw(demo: Demo, store: MailboxStore, sender: str, subject: str, text: str) -> bytes:
    return compose(
        sender=sender, to=store.address, subject=subject, text=text, at=demo.world.clock.now()
    )
