"""Delivery reports: a mail of the user was not delivered, or not yet (RFC 3464 and others)."""

import re

from app.domain.message import Message
from app.domain.reading.absence_date_words import FOR_GOOD
from app.domain.reading.absence_words import SUBJECT_ABSENCE, SUBJECT_AUTOMATIC
from app.domain.reading.bounce_reason import reason_of
from app.domain.reading.bounce_words import (
    BY_NAME,
    CHALLENGE,
    DAEMON,
    DAEMON_NAME,
    DELAYED,
    DELIVERED,
    FAILED,
    GAVE_UP,
    IMPERSONAL,
    MAYBE_DAEMON,
    OTHER_ADDRESS,
    RECEIPT_SUBJECT,
    REJECTED,
    RETURNED,
    SUBJECT,
)
from app.domain.reading.delivery_status import Delivery, deliveries, is_success
from app.domain.reading.model import Bounce

REPORT_CHARS = 6_000
"""How much of a report's own words is read."""
RECIPIENTS = 50

_STATUS_PARTS = ("message/delivery-status", "message/global-delivery-status")
_RETURNED_PARTS = (
    "message/rfc822",
    "text/rfc822-headers",
    "message/global",
    "message/global-headers",
)
_FORWARDED = re.compile(r"\s*(?:fwd?|wg|tr|rv|enc|i|doorst)\s*:", re.IGNORECASE)
_ANSWERED = re.compile(r"\s*(?:re|aw|sv|antw|odp|ref)\s*:", re.IGNORECASE)
_ADDRESS = re.compile(r"[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}")
_STATUS = re.compile(r"(?<![\d.])([45]\.[0-7]\.\d{1,3})(?![\d.])")
_MESSAGE_ID = re.compile(
    r"^[ \t>|]{0,8}message-id:\s{0,20}(<[^<>\s]{1,900}>)", re.IGNORECASE | re.MULTILINE
)
_ORIGINAL_ID = re.compile(
    r"^original-message-id:\s{0,20}(<[^<>\s]{1,900}>)", re.IGNORECASE | re.MULTILINE
)
_RETURNED_TO = re.compile(r"^[ \t>|]{0,8}to:[ \t]{0,20}(.{1,500})$", re.IGNORECASE | re.MULTILINE)


def bounce_in(message: Message, text: str) -> Bounce | None:
    """The delivery report that `message` is; None for everything else.

    None also for read receipts (RFC 8098), reports of success, requests to prove that one is
    human, and people's mail that speaks of bounces.

    Args:
        text: The body, whole: reports quote the mail that came back below their own words.
    """
    if not _may_be_report(message):
        return None
    reports = tuple(
        one
        for part in message.parts
        if part.content_type in _STATUS_PARTS
        for one in deliveries(part.text)
    )
    own, returned = _split(text)
    if not _is_bounce(message, own, reports):
        return None
    failed = [one for one in reports if one.action not in ("delivered", "relayed", "expanded")]
    status = next((one.status for one in failed if one.status), "") or _first(_STATUS, own)
    diagnostic = next((one.diagnostic for one in failed if one.diagnostic), "")
    return Bounce(
        recipients=_recipients(message, failed, own, returned),
        permanent=not _is_delay(message, failed, own),
        status=status,
        reason=reason_of(status, diagnostic, own),
        original_message_id=_original_id(message, text, own, returned),
    )


def _may_be_report(message: Message) -> bool:
    """A look at headers and parts, so that ordinary mail costs nothing."""
    return (
        any(part.content_type.startswith("message/") for part in message.parts)
        or message.headers.get("content-type", "")[:40].lower().startswith("multipart/report")
        or "x-failed-recipients" in message.headers
        or _is_daemon(message)
        or bool(SUBJECT.match(message.subject))
    )


def _split(text: str) -> tuple[str, str]:
    """The report's own words, and the mail it gives back below them."""
    match = RETURNED.search(text, 0, 4 * REPORT_CHARS)
    if match is None:
        return text[:REPORT_CHARS], ""
    return text[: min(match.start(), REPORT_CHARS)], text[match.start() : match.start() + 20_000]


def _is_bounce(message: Message, own: str, reports: tuple[Delivery, ...]) -> bool:
    kinds = {part.content_type for part in message.parts}
    if "message/feedback-report" in kinds:
        return True
    if "message/disposition-notification" in kinds or _is_receipt(message):
        # Dovecot rejects in the form of a receipt (RFC 5429 section 2.1.2).
        return REJECTED.search(own) is not None
    if CHALLENGE.search(own) and not any(one.status.startswith("5") for one in reports):
        return False
    if reports:
        return not is_success(reports)
    head = message.headers.get("content-type", "")[:300].lower()
    if head.startswith("multipart/report") and "delivery-status" in head:
        return not DELIVERED.search(own)
    if "x-failed-recipients" in message.headers:
        return True
    return _reads_like_report(message, own)


def _is_receipt(message: Message) -> bool:
    head = message.headers.get("content-type", "")[:300].lower()
    return "disposition-notification" in head or bool(RECEIPT_SUBJECT.match(message.subject))


def _reads_like_report(message: Message, own: str) -> bool:
    """Reports of no standard: by whom they come from, what they are called and what they say."""
    named = bool(SUBJECT.match(message.subject))
    if not named and not _is_daemon(message):
        return False
    if not named and _is_absence(message, own):
        return False
    said = FAILED.search(own)
    if DELIVERED.search(own) and not named:
        return False
    if _is_daemon(message):
        return named or said is not None
    if _FORWARDED.match(message.subject) or _ANSWERED.match(message.subject):
        return False
    # No daemon: a list's or a filter's own rejection, or a report whose From was rewritten.
    automatic = message.headers.get("auto-submitted", "no").strip().lower() not in ("no", "")
    returned = any(part.content_type in _RETURNED_PARTS for part in message.parts)
    if named and (automatic or returned):
        return True
    system = MAYBE_DAEMON.fullmatch(message.sender.email.partition("@")[0]) is not None
    return named and said is not None and (system or _is_impersonal(own))


def _is_absence(message: Message, own: str) -> bool:
    """Notices too leave with an empty return path (RFC 3834, section 3.3), and say that mail
    "has not been forwarded" or that an address is read "no longer"."""
    local = message.sender.email.partition("@")[0]
    if local and DAEMON.fullmatch(local):
        return False
    subject = message.subject
    said = SUBJECT_AUTOMATIC.match(subject) or SUBJECT_ABSENCE.match(subject)
    return said is not None or FOR_GOOD.search(own) is not None


def _is_daemon(message: Message) -> bool:
    """From a mail server: the address, the name, or the empty return path (RFC 5321, 4.5.5)."""
    local = message.sender.email.partition("@")[0]
    if local and DAEMON.fullmatch(local):
        return True
    if DAEMON_NAME.search(message.sender.name):
        return True
    path = message.headers.get("return-path")
    return path is not None and path.strip().lower() in ("<>", "<mailer-daemon>", "mailer-daemon")


def _is_impersonal(own: str) -> bool:
    """Speaks as a system does: of "your message", to nobody by name."""
    return IMPERSONAL.search(own[:3000]) is not None and not BY_NAME.match(own)


def _is_delay(message: Message, failed: list[Delivery], own: str) -> bool:
    """Not given up: the server goes on trying by itself."""
    actions = {one.action for one in failed if one.action}
    if "failed" in actions:
        return False
    if "delayed" in actions:
        return True
    if re.search(r"delay|warning|still being retried|verz[öo]ger|retard", message.subject, re.I):
        return not GAVE_UP.search(own) or bool(DELAYED.search(own))
    return bool(DELAYED.search(own)) and not GAVE_UP.search(f"{message.subject}\n{own}")


def _recipients(
    message: Message, failed: list[Delivery], own: str, returned: str
) -> tuple[str, ...]:
    """The addresses that failed: as the report states them, else as its words name them, else
    those that the returned mail was written to."""
    found = [one.recipient for one in failed if one.recipient]
    if not found:
        listed = message.headers.get("x-failed-recipients", "")
        found = [address.lower() for address in _ADDRESS.findall(listed)]
    if not found:
        found = _named(message, own)
    if not found:
        inside = [part.text for part in message.parts if part.content_type in _RETURNED_PARTS]
        for given_back in (*inside, returned):
            match = _RETURNED_TO.search(given_back[:20_000])
            if match is not None:
                found = [address.lower() for address in _ADDRESS.findall(match.group(1))]
                break
    return tuple(dict.fromkeys(found))[:RECIPIENTS]


def _named(message: Message, own: str) -> list[str]:
    """Addresses in the report's words, without the server's own and the user's."""
    user = {address.email for address in message.to}
    servers = {message.sender.email}
    found: list[str] = []
    for match in _ADDRESS.finditer(own):
        address = match.group().strip(".'").lower()
        local = address.partition("@")[0]
        line = own[max(0, own.rfind("\n", 0, match.start()) + 1) : match.start()].lower()
        if (
            address in user | servers
            or DAEMON.fullmatch(local)
            or "support" in local
            or "abuse" in local
        ):
            continue
        if OTHER_ADDRESS.search(line):
            continue
        found.append(address)
    return found


def _original_id(message: Message, text: str, own: str, returned: str) -> str:
    """The Message-ID of the mail that came back: from the copy, the words, or what is answered."""
    for part in message.parts:
        pattern = _MESSAGE_ID if part.content_type in _RETURNED_PARTS else _ORIGINAL_ID
        if found := _first(pattern, part.text):
            return found
    for words in (returned, own, text[:40_000]):
        if found := _first(_MESSAGE_ID, words):
            return found
    return message.in_reply_to or (message.references[-1] if message.references else "")


def _first(pattern: re.Pattern[str], text: str) -> str:
    match = pattern.search(text)
    return match.group(1) if match else ""
