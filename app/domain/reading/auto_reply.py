"""Absence notices: an automatic answer that says somebody is away, and until when."""

import re
from datetime import UTC, date, datetime

from app.domain.message import Address, Message
from app.domain.reading.absence_date import back_on
from app.domain.reading.absence_hint_words import ABOUT_HIRING, HINT, SPELL
from app.domain.reading.absence_wording import (
    OPENING_CHARS,
    WORDING_CHARS,
    away_in,
    back_in,
    cues,
    is_answer,
    reads_like_notice,
)
from app.domain.reading.absence_words import (
    AWAY,
    AWAY_WORD,
    DEPUTY,
    FORWARDED,
    INVITES,
    NOBODYS_ADDRESS,
    NOT_NAMES,
    OFFICE_HOURS,
    RECEIPT,
    ROUTINE,
    SAYS_AUTOMATIC,
    SUBJECT_ABSENCE,
    SUBJECT_AUTOMATIC,
    SUBJECT_HINT,
    WEEKENDS,
)
from app.domain.reading.model import Absence
from app.domain.reading.needed_words import seen
from app.domain.reading.quoted import new_text
from app.domain.reading.sentences import words_of

NOTICE_CHARS = 2_500
"""A notice is short. Of a longer text only this much is looked at."""
QUOTE_CHARS = 200

_VACATION_HEADERS = words_of(
    "x-vacation x-apple-action x-autoreply x-auto-reply x-autorespond x-autoresponder",
    "x-auto-reply-from x-zoho-ooo",
)
_EMAIL = re.compile(r"[\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}")


def absence_in(message: Message, text: str) -> Absence | None:
    """The absence notice that `message` is; None for anything a person wrote.

    Headers come first (RFC 3834, and what vacation programs write), then the subject by which
    mail programs mark their notices, then the wording alone. X-Auto-Response-Suppress is no
    evidence. A person's own "I'm out next week" is no notice: it has neither, or goes to many,
    or greets by name, or asks something.

    Args:
        text: What the mail newly says, or all it says; anything quoted in it is passed over.
    """
    if not _may_be_notice(message, text):
        return None
    words = new_text(text[: 4 * NOTICE_CHARS])[:NOTICE_CHARS] if text else ""
    if not _is_notice(message, words):
        return None
    sent_on = _sent_on(message)
    month_first = _writes_month_first(message)
    day, quote = back_on(words, sent_on, month_first=month_first)
    if day is None:
        day, quote = back_on(message.subject, sent_on, month_first=month_first, of_subject=True)
    return Absence(
        back_on=day,
        deputy=deputy_in(words, message.sender),
        quote=(quote or _opening(words) or message.subject)[:QUOTE_CHARS],
    )


def _may_be_notice(message: Message, text: str) -> bool:
    """A look at subject, headers and first words, so that ordinary mail costs next to nothing."""
    subject = message.subject
    if FORWARDED.match(subject) or INVITES.match(subject) or _is_report(message):
        return False
    if _answers_by_program(message) or SUBJECT_AUTOMATIC.match(subject):
        return True
    if SUBJECT_ABSENCE.match(subject):
        return True
    headers = message.headers
    if "list-unsubscribe" in headers or "list-id" in headers:
        return False
    named = is_answer(message) or not subject or SUBJECT_HINT.search(subject)
    if len(message.recipients) > 1 or not (named or _says_automatic(text)):
        return False
    opening = text[: OPENING_CHARS + 100]
    known = seen(opening)
    return any(found(opening, known) for found in (HINT.search, SPELL.search, away_in, back_in))


def _says_automatic(text: str) -> bool:
    """ "This is an automatic reply", often in the last line; so do receipts and mail of hiring."""
    words = text[: WORDING_CHARS + 100]
    if SAYS_AUTOMATIC.search(words) is None or RECEIPT.search(words):
        return False
    return ABOUT_HIRING.search(words, seen(words)) is None


def _is_notice(message: Message, words: str) -> bool:
    subject = message.subject
    if SUBJECT_ABSENCE.match(subject) and not _is_announcement(message, words):
        return True
    vacation = "vacation" in message.headers.get("x-apple-action", "").lower()
    if vacation or _answers_by_program(message) or SUBJECT_AUTOMATIC.match(subject):
        told = ROUTINE.sub(" ", WEEKENDS.sub(" ", words))
        if RECEIPT.search(f"{subject}\n{words}") and not _says_away(told):
            return False
        if OFFICE_HOURS.search(words) and not _says_away(told):
            return False
        if vacation or not words or _speaks_of_absence(f"{subject}\n{words}"):
            return True
        return _is_no_receipt(message, words)
    return reads_like_notice(message, words, _sent_on(message))


def _says_away(words: str) -> bool:
    return bool(AWAY.search(words) or away_in(words, seen(words)))


def _is_no_receipt(message: Message, words: str) -> bool:
    """What a program answers for a person, in whatever words, says that they are away or slow."""
    local = message.sender.email.partition("@")[0]
    if RECEIPT.search(words) or OFFICE_HOURS.search(words) or NOBODYS_ADDRESS.match(local):
        return False
    known = seen(words)
    said = HINT.search(words, known) or back_in(words, known) or cues(words, known)
    day, _ = back_on(words, _sent_on(message), month_first=_writes_month_first(message))
    answers = is_answer(message) or SUBJECT_AUTOMATIC.match(message.subject)
    return bool(answers) and (bool(said) or day is not None)


def _speaks_of_absence(words: str) -> bool:
    """Enough where headers or subject say that a program answered."""
    return bool(AWAY_WORD.search(words) or away_in(words, seen(words)))


def _is_report(message: Message) -> bool:
    """A delivery report or a read receipt: a program's answer that says nothing of absence."""
    headers = message.headers
    local = message.sender.email.partition("@")[0]
    return (
        headers.get("content-type", "")[:40].lower().startswith("multipart/report")
        or "x-failed-recipients" in headers
        or local in ("mailer-daemon", "postmaster", "mailerdaemon", "mail-daemon")
    )


def _answers_by_program(message: Message) -> bool:
    headers = message.headers
    submitted = headers.get("auto-submitted", "no").partition(";")[0].strip().lower()
    if submitted.startswith(("auto-replied", "auto-generated", "auto-notified", "vacation")):
        return True
    if headers.get("precedence", "").strip().lower() in ("auto_reply", "auto-reply", "junk"):
        return True
    if "mailbox rules agent" in headers.get("x-ms-exchange-generated-message-source", "").lower():
        return True
    return not _VACATION_HEADERS.isdisjoint(headers)


def _is_announcement(message: Message, words: str) -> bool:
    """A person tells several others: "Out of Office - Friday" sent round an office."""
    return len(message.recipients) > 1 and cues(words, seen(words)) < 2


def _sent_on(message: Message) -> date:
    """The writer's own day."""
    at: datetime = message.sent_at or message.received_at.astimezone(UTC)
    return at.date()


def _writes_month_first(message: Message) -> bool:
    """Whether "5/6" is the 6th of May: the habit of the United States, told by the offset.

    Canada, Brazil and Argentina share the offsets; their addresses say so.
    """
    if message.sent_at is None:
        return True
    offset = message.sent_at.utcoffset()
    hours = offset.total_seconds() / 3600 if offset else 0.0
    if message.sender.email.endswith(
        (".br", ".ar", ".cl", ".mx", ".pe", ".co", ".uk", ".ie", ".au")
    ):
        return False
    return -10 <= hours <= -4


def deputy_in(words: str, sender: Address) -> Address | None:
    """Whom the notice names for the meantime: an address, a name, or both."""
    emails = [
        match.group().strip(".'").lower()
        for match in _EMAIL.finditer(words)
        if not re.search(
            r"\b(?:me|mich|moi)\s+(?:at|on|unter)\b[^.]{0,40}$",
            words[max(0, match.start() - 50) : match.start()],
            re.I,
        )
    ]
    others = [email for email in emails if email != sender.email]
    for match in DEPUTY.finditer(words):
        name = _name(match.group("name") or "")
        if name:
            near = [
                one
                for one in others
                if words.lower().find(one, match.start(), match.end() + 120) >= 0
            ]
            return Address(near[0] if near else "", name)
    return Address(others[0]) if others else None


def _name(found: str) -> str:
    kept: list[str] = []
    for word in found.replace("\n", " ").split():
        if word.strip(".,") in NOT_NAMES:
            break
        kept.append(word.strip(".,") if len(word) > 3 else word)
    return " ".join(kept)


def _opening(words: str) -> str:
    """The sentence that says that somebody is away."""
    match = AWAY.search(words) or AWAY_WORD.search(words)
    if match is None:
        return words.partition("\n")[0]
    start = max(words.rfind(". ", 0, match.start()) + 2, words.rfind("\n", 0, match.start()) + 1, 0)
    if start == 1:
        start = 0
    end = min(
        (at for at in (words.find(". ", match.end()), words.find("\n\n", match.end())) if at >= 0),
        default=len(words),
    )
    return " ".join(words[start : end + 1].split())
