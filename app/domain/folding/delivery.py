"""What did not arrive: bounces, and which mail of the user each of them speaks of."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from app.domain.conversation import Bounced, Evidence
from app.domain.order import identity
from app.domain.reading.model import Bounce, ReadMessage
from app.domain.subject import comparable

# RFC 5321 section 4.5.4.1: a server gives up after 4 to 5 days; two more for a slow report.
_REPORTED_WITHIN = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Failure:
    """A bounce beside the mail that it returns; None where that mail is not among ours."""

    notice: ReadMessage
    bounce: Bounce
    original: ReadMessage | None


def failures_in(messages: Sequence[ReadMessage], own: Sequence[ReadMessage]) -> tuple[Failure, ...]:
    """Every bounce, oldest first."""
    return tuple(
        Failure(read, read.reading.bounce, _original(read, read.reading.bounce, own))
        for read in messages
        if read.reading.bounce is not None
    )


def lost_mail(failures: Sequence[Failure], owners: frozenset[str]) -> frozenset[str]:
    """Identities of the mail that reached nobody. A delay is not yet a loss."""
    failed: dict[str, set[str]] = defaultdict(set)
    originals: dict[str, ReadMessage] = {}
    for failure in failures:
        if failure.original is not None and failure.bounce.permanent:
            key = identity(failure.original.message)
            originals[key] = failure.original
            failed[key].update(failure.bounce.recipients)
    return frozenset(
        key for key, read in originals.items() if _reached_nobody(read, failed[key], owners)
    )


def bounced(
    failures: Sequence[Failure], sent: Sequence[ReadMessage], last_answer: ReadMessage | None
) -> Bounced | None:
    """The last failure, unless the user wrote again since or somebody answered."""
    for failure in reversed(failures):
        if last_answer is not None and last_answer.at > failure.notice.at:
            return None
        if any(_sends_again(read, failure) for read in sent):
            continue
        quote = failure.notice.reading.quote or failure.bounce.reason
        return Bounced(
            failure.bounce, Evidence(failure.notice.at, quote, identity(failure.notice.message))
        )
    return None


def _sends_again(read: ReadMessage, failure: Failure) -> bool:
    """Later than the bounce; or the same again between the lost mail and its bounce."""
    if read.at > failure.notice.at:
        return True
    original = failure.original
    if original is None or read.at <= original.at:
        return False
    return comparable(read.message.subject) == comparable(original.message.subject)


def _original(
    notice: ReadMessage, bounce: Bounce, own: Sequence[ReadMessage]
) -> ReadMessage | None:
    """By Message-ID, else the user's last mail to that address, else the last in that thread."""
    if bounce.original_message_id:
        for read in own:
            if read.message.internet_message_id == bounce.original_message_id:
                return read
    earlier = [read for read in own if timedelta(0) <= notice.at - read.at <= _REPORTED_WITHIN]
    for read in reversed(earlier):
        if _recipients(read) & set(bounce.recipients):
            return read
    if not bounce.recipients:
        return next(
            (r for r in reversed(earlier) if r.message.thread_id == notice.message.thread_id), None
        )
    return None


def _reached_nobody(read: ReadMessage, failed: set[str], owners: frozenset[str]) -> bool:
    """All recipients failed; or the only one did, under the address it is forwarded to."""
    others = _recipients(read) - owners
    return others <= failed or not failed or (len(others) == 1 and others.isdisjoint(failed))


def _recipients(read: ReadMessage) -> set[str]:
    message = read.message
    return {address.email for address in (*message.to, *message.cc, *message.bcc)}
