"""Words become a reply: to whom, from which alias, under which subject, tied to which message.

RFC 5322 section 3.6.4 says what In-Reply-To and References hold; Gmail puts a draft into a thread
only if these and the subject agree with it (Google's page "Managing drafts").
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from app.domain.drafting.model import ReplyDraft, Words
from app.domain.drafting.nobody import nobody_reads
from app.domain.errors import BadInput
from app.domain.message import Address, Message
from app.domain.reading.auto_reply import absence_in
from app.domain.reading.model import SenderKind
from app.domain.reading.plain import body_text
from app.domain.reading.sender import is_owner, sender_kind
from app.domain.say import say

REPLY_MARK: Final = re.compile(
    r"^\s*(?:re|aw|sv|antw|antwort|odp|ynt|\u56de\u590d|\u7b54\u590d|\u56de\u8986|\u8fd4\u4fe1)"
    r"\s?(?:\[\d+\]|\(\d+\))?\s*[:\uff1a]\s*",
    re.IGNORECASE,
)
MOST_REFERENCES: Final = 20
"""The first and the latest stay: RFC 5537 section 3.4.4 lets the middle go."""
NOBODY: Final = say(
    "Nobody in this thread reads mail: it came from automatic senders only. "
    "Open a mail from a person there, or write to an address that you know."
)


@dataclass(frozen=True, slots=True)
class Route:
    """Who gets the reply, and who a copy."""

    to: tuple[Address, ...]
    cc: tuple[Address, ...] = ()


def reply_draft(
    words: Words, thread: Sequence[Message], *, owners: frozenset[str], to: Address | None
) -> ReplyDraft:
    """A draft in the thread that answers its last real message; a new mail where there is none.

    Args:
        thread: Messages without drafts, in any order.
        owners: The user's own addresses, lower case.
        to: Whom to write to; None: whoever the last real message asks to be answered.

    Raises:
        BadInput: no person in the thread can be written to, or `to` is such an address.
    """
    mine = frozenset(address.lower() for address in owners)
    if to is not None and nobody_reads(to.email):
        raise BadInput(
            say(
                "Nobody reads mail to {address}. Please choose the address of a person.",
                address=to.email,
            )
        )
    real = [m for m in sorted(thread, key=lambda m: m.received_at) if _is_real(m, mine)]
    if to is None and not any(_route(m, mine) for m in real):
        raise BadInput(NOBODY)
    if not thread:
        return _new_mail(words, mine, to)
    last = real[-1] if real else max(thread, key=lambda m: m.received_at)
    route = _chosen(real, mine, to)
    answered = next((m for m in reversed(real) if _message_id(m)), last)
    return ReplyDraft(
        thread_id=last.thread_id,
        sender=_alias(last, thread, mine),
        to=route.to,
        cc=route.cc,
        subject=reply_subject(last.subject),
        body=words.body,
        in_reply_to=_message_id(answered),
        references=references(answered),
    )


def reply_subject(subject: str) -> str:
    """ "Re: " once, then the thread's subject as it is."""
    rest = _flat(subject)
    while mark := REPLY_MARK.match(rest):
        rest = rest[mark.end() :]
    return f"Re: {rest}".strip()


def references(message: Message) -> tuple[str, ...]:
    """Its References, else its In-Reply-To, and its own Message-ID: each once, oldest first."""
    before = message.references or ((message.in_reply_to,) if message.in_reply_to else ())
    chain = list(dict.fromkeys(i for i in map(_flat, (*before, _message_id(message))) if _is_id(i)))
    if len(chain) <= MOST_REFERENCES:
        return tuple(chain)
    return (chain[0], *chain[-(MOST_REFERENCES - 1) :])


def _untagged(email: str, owners: frozenset[str]) -> str:
    """ "me+jobs@example.com" is the mailbox "me@example.com" (RFC 5233), unless it has its own."""
    local, _, domain = email.partition("@")
    return email if email in owners else f"{local.partition('+')[0]}@{domain}"


def _is_real(message: Message, owners: frozenset[str]) -> bool:
    """The user's own mail or a person's; no machine, list or absence notice."""
    if is_owner(message.sender.email, owners):
        return True
    if sender_kind(message, owners) not in (SenderKind.PERSON, SenderKind.RELAY):
        return False
    return absence_in(message, body_text(message)) is None


def _chosen(real: Sequence[Message], owners: frozenset[str], to: Address | None) -> Route:
    """The latest message that can be answered decides. A person asked for by name gets it alone,
    unless that is whom it would have gone to anyway."""
    routes = [route for m in reversed(real) if (route := _route(m, owners))]
    if to is None:
        return routes[0]
    if routes and [a.email for a in routes[0].to] == [to.email.lower()]:
        return routes[0]
    return Route((Address(to.email.lower(), _flat(to.name)),))


def _route(message: Message, owners: frozenset[str]) -> Route | None:
    """Own mail goes to the same people again; a person's to Reply-To, else From."""
    if is_owner(message.sender.email, owners):
        to = _people(message.to, owners)
    else:
        to = _people(message.reply_to, owners) or _people((message.sender,), owners)
    if not to:
        return None
    asked = {address.email for address in to}
    cc = tuple(a for a in _people(message.cc, owners) if a.email not in asked)
    return Route(to, cc)


def _people(addresses: Iterable[Address], owners: frozenset[str]) -> tuple[Address, ...]:
    """Others who read their mail, each once."""
    found: dict[str, Address] = {}
    for address in addresses:
        email = _flat(address.email).lower()
        if not nobody_reads(email) and not is_owner(email, owners):
            found.setdefault(email, Address(email, _flat(address.name)))
    return tuple(found.values())


def _alias(last: Message, thread: Sequence[Message], owners: frozenset[str]) -> Address:
    """The user's address that the thread used, the latest first."""
    newest_first = [last, *sorted(thread, key=lambda m: m.received_at, reverse=True)]
    for message in newest_first:
        delivered = Address(message.headers.get("delivered-to", "").strip("<> ").lower())
        for address in (message.sender, *message.to, *message.cc, delivered):
            if is_owner(address.email, owners):
                name = address.name if address is message.sender else ""
                return Address(
                    _untagged(address.email, owners), _flat(name) or _own_name(thread, owners)
                )
    return Address(min(owners, default=""))


def _own_name(thread: Sequence[Message], owners: frozenset[str]) -> str:
    names = (m.sender.name for m in reversed(thread) if is_owner(m.sender.email, owners))
    return _flat(next((name for name in names if name), ""))


def _new_mail(words: Words, owners: frozenset[str], to: Address | None) -> ReplyDraft:
    if to is None:
        raise BadInput(NOBODY)
    return ReplyDraft(
        thread_id="",
        sender=Address(min(owners, default="")),
        to=(Address(to.email.lower(), _flat(to.name)),),
        subject=_flat(words.subject),
        body=words.body,
    )


def _message_id(message: Message) -> str:
    own = _flat(message.internet_message_id)
    return own if _is_id(own) else ""


def _is_id(text: str) -> bool:
    """A msg-id of RFC 5322 as far as a header needs it: angle brackets, no space inside."""
    return len(text) > len("<>") and text[0] == "<" and text[-1] == ">" and " " not in text


def _flat(text: str) -> str:
    """One line: nothing in a header value may start another header."""
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())
