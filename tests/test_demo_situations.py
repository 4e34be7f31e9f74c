"""Each thread of the demo shows the situation of the policy that it was written for."""

from zoneinfo import ZoneInfo

import pytest

from app.domain.message import RemoteId, ThreadId
from app.domain.policy.numbers import Policy
from app.domain.rfc5322 import parse
from app.flows.review import review
from app.sandbox.demo_mail import DemoMailbox, demo_mailbox, demo_outlook

DECIDES = {
    "acknowledged": "first-check-in",
    "linkedin": "first-check-in",
    "phone": "first-check-in",
    "new-round": "thank-you",
    "too-early": "first-check-in",
}
"""Situations that shape another rule's advice."""
SPANNING = ("one application",)  # told by two threads, or two mailboxes, together
OTHER = "not about hiring"


def advised(mailbox: DemoMailbox) -> dict[str, str]:
    """The rule that decides, by the thread's number."""
    messages = [
        parse(mail.raw, remote_id=RemoteId(f"{number}-{place}"), thread_id=ThreadId(str(number)))
        for number, (_, mails) in enumerate(mailbox.threads)
        for place, mail in enumerate(mails)
    ]
    owners = frozenset((mailbox.owner, *mailbox.aliases))
    found = review(messages, owners, Policy(zone=ZoneInfo(mailbox.zone)), mailbox.now)
    return {
        thread: one.advice.rule.value
        for one in found.conversations
        if one.facts.hiring or one.facts.confidence < 0.7
        for thread in one.application.threads
    }


@pytest.mark.parametrize(
    "mailbox", [demo_mailbox(), demo_outlook().mailbox], ids=["gmail", "outlook"]
)
def test_every_situation_is_shown(mailbox: DemoMailbox) -> None:
    rules = advised(mailbox)
    wrong = {}
    for number, (situation, _) in enumerate(mailbox.threads):
        name = situation.partition(":")[0]
        if name in SPANNING or situation.startswith(SPANNING):
            continue
        wanted = None if name == OTHER else DECIDES.get(name, name)
        if rules.get(str(number)) != wanted:
            wrong[situation] = rules.get(str(number))
    assert not wrong
