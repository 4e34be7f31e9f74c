"""Puts all questions together: one mail in, what it is and says out. Never raises.

Headers first, then structure, then words: delivery reports, absence notices and calendar
machinery are decided before anything is read for meaning, mail to many before a person's words.
Only the newly written text decides; subject and quoted rest are weak evidence for hiring.
"""

import re
from dataclasses import replace
from datetime import date

from app.domain.message import Message
from app.domain.reading.answers import answers_of
from app.domain.reading.auto_reply import absence_in
from app.domain.reading.bounce import bounce_in
from app.domain.reading.calendar import calendar_answer, interviews_in
from app.domain.reading.called_off import called_off_in
from app.domain.reading.channels import invites_linkedin, suggests_call
from app.domain.reading.decision import reply_by_in
from app.domain.reading.expects_answer import expects_answer
from app.domain.reading.hiring import Hiring, evidence_in, hiring_of
from app.domain.reading.interview_time import interviews_in_text
from app.domain.reading.judgement import judged
from app.domain.reading.model import Arranging, Interview, Kind, Reading, SenderKind
from app.domain.reading.of_any_mail import arranging_of, hiring_by_phrases, stated_in
from app.domain.reading.of_the_user import of_the_user
from app.domain.reading.on_hold import Hold, hold_in
from app.domain.reading.plain import body_of
from app.domain.reading.scheduling import SCHEDULES
from app.domain.reading.sender import sender_kind
from app.domain.reading.sentences import QUOTE
from app.domain.reading.sign_off import sign_off_in
from app.domain.reading.undated import without_guessed_days
from app.domain.reading.written import Written, written_in

_CALENDAR_SUBJECT = re.compile(
    r"(?:updated )?invitation(?: from [^:]{1,60})?:|(?:canceled|cancelled) event"
    r"|(?:accepted|declined|tentative(?:ly accepted)?|cancell?ed|updated|new time proposed)"
    r"(?: event)?(?: with note)?:"
)
_PERSONS_WORDS = 80  # characters beside a calendar object that a person may have written
_MEETING_SUPPORT = 0.8  # log-odds for hiring of a calendar object
_HEADERS_ONLY = 0.6  # a mail read by its headers alone is this much less far from even
_BULK_SURE = 0.9  # that mail to many is not about hiring
_DECIDED = frozenset({Kind.REJECTION, Kind.OFFER})


def read(message: Message, owners: frozenset[str], *, details: bool = True) -> Reading:
    """What a mail is and says.

    Args:
        message: Any mail; with `header_only` its headers and subject alone are read, and the
            answer about hiring is less sure.
        owners: Every address of the user, lower case.
        details: False where nobody wants what advice alone needs: who signs, for whom and for
            what one applies, meetings in the text and what is arranged, a deadline, other
            channels. A fifth of the time goes into them; what else is read is the same.
    """
    sender = sender_kind(message, owners)
    body = body_of(message)
    written = written_in(message, body)
    if sender is SenderKind.OWNER:
        reading = of_the_user(message, written, owners)
    else:
        machinery = _machinery(message, sender, body.text, written, details=details)
        if machinery is not None:
            reading = machinery
        else:
            reading = _of_others(message, sender, written, details=details)
            reading = _signed(reading, body.text) if details else reading
    reading = without_guessed_days(reading, written)
    if not message.header_only:
        return reading
    return replace(reading, confidence=0.5 + (reading.confidence - 0.5) * _HEADERS_ONLY)


def _signed(reading: Reading, body: str) -> Reading:
    """Beside it who closed it: read from the text with its signature."""
    signed = sign_off_in(body)
    return replace(
        reading,
        signs_as=signed.first_name,
        signs_in_full=signed.full_name,
        signs_title=signed.title,
        signs_country=signed.country,
    )


def _machinery(
    message: Message, sender: SenderKind, body: str, written: Written, *, details: bool
) -> Reading | None:
    """Delivery reports, absence notices, calendar answers: nobody's words to the user."""
    if (bounce := bounce_in(message, body)) is not None:
        about = hiring_of(evidence_in(written.subject, ()), quoted=body)
        plain = Reading(
            kind=Kind.BOUNCE,
            sender=SenderKind.MACHINE,
            hiring=about.hiring,
            confidence=about.confidence,
        )
        return replace(plain, quote=bounce.reason[:QUOTE], bounce=bounce, new_text=written.new)
    if (absence := absence_in(message, body)) is not None:
        about = hiring_by_phrases(message, SenderKind.PERSON, written)
        plain = Reading(
            kind=Kind.ABSENCE,
            sender=SenderKind.MACHINE,
            hiring=about.hiring,
            confidence=about.confidence,
        )
        return replace(plain, quote=absence.quote[:QUOTE], absence=absence, new_text=written.new)
    return _calendar(message, sender, written, details=details)


def _calendar(
    message: Message, sender: SenderKind, written: Written, *, details: bool
) -> Reading | None:
    meetings, answer = interviews_in(message), calendar_answer(message)
    if answer is None and not meetings:
        return None
    if answer is None and _a_person_wrote(written):
        reading = _of_others(message, sender, written, support=_MEETING_SUPPORT, details=details)
        return replace(reading, interviews=meetings)
    hiring = hiring_by_phrases(
        message, sender, written, support=_MEETING_SUPPORT if meetings else 0.0
    )
    return Reading(
        kind=Kind.CALENDAR,
        sender=sender,
        hiring=hiring.hiring,
        confidence=hiring.confidence,
        quote=written.subject.quote(),
        interviews=meetings,
        new_text=written.new,
        **stated_in(message, written, hiring),
    )


def _a_person_wrote(written: Written) -> bool:
    """Somebody wrote beside the calendar object, not only the calendar's own program."""
    if _CALENDAR_SUBJECT.match(written.subject.low):
        return False
    return sum(len(one.text) for one in written.said) >= _PERSONS_WORDS


def _of_others(
    message: Message,
    sender: SenderKind,
    written: Written,
    *,
    details: bool,
    support: float = 0.0,
) -> Reading:
    """Mail of a person, a system or a list to the user."""
    answers = answers_of(message, sender, written, support=support)
    hiring, kind, quote = judged(message, sender, written, answers)
    asked = answers.asked
    if kind is Kind.BULK:
        sure = _BULK_SURE if hiring.hiring else max(_BULK_SURE, hiring.confidence)
        return Reading(
            kind=kind,
            sender=sender,
            hiring=False,
            confidence=sure,
            quote=quote,
            new_text=written.new,
        )
    asks = asked.asks or kind is Kind.QUESTION  # a test to do asks without a question
    decided = kind in _DECIDED
    hold = _hold(written) if hiring.hiring and not decided else None
    reading = Reading(
        kind=kind,
        sender=sender,
        hiring=hiring.hiring,
        confidence=hiring.confidence,
        quote=hold.quote if hold is not None else quote,
        new_text=written.new,
        promise=None if decided else answers.promise,
        asks=asks,
        question=(asked.quote if asked.asks else quote) if asks else "",
        expects_answer=expects_answer(written.said, asked, None),
        on_hold=hold is not None,
        hold_until=hold.until if hold is not None else None,
    )
    if not details:
        return reading
    schedules = answers.meaning.scheduling.score >= SCHEDULES
    return _with_details(reading, message, written, hiring, schedules=schedules)


def _hold(written: Written) -> Hold | None:
    return hold_in(written.said, written.on, day_first=written.day_first)


def _with_details(
    reading: Reading, message: Message, written: Written, hiring: Hiring, *, schedules: bool
) -> Reading:
    """What a mail says of a meeting and, where it is about hiring, of employer, role, deadline."""
    said = written.said
    answerable = reading.sender in {SenderKind.PERSON, SenderKind.RELAY}
    reply_by: date | None = None
    if hiring.hiring and reading.kind is Kind.OFFER:
        reply_by = reply_by_in(said, written.on, day_first=written.day_first)
    return replace(
        reading,
        suggests_call=answerable and suggests_call(said),
        invites_linkedin=answerable and invites_linkedin(said),
        arranging=arranging_of(written) if answerable else Arranging(),
        calls_off=called_off_in(said),
        interviews=_meetings(reading, written, schedules=schedules),
        reply_by=reply_by,
        **stated_in(message, written, hiring),
    )


def _meetings(reading: Reading, written: Written, *, schedules: bool) -> tuple[Interview, ...]:
    """Of a hiring mail that decides nothing, or of a terse answer in a hiring thread."""
    if reading.hiring and (reading.kind in _DECIDED or reading.kind is Kind.NOTICE):
        return ()
    if not (reading.hiring or schedules):
        return ()
    meets = reading.hiring and reading.kind in {Kind.INVITATION, Kind.SCHEDULING}
    return interviews_in_text(
        written.said, written.written_at, day_first=written.day_first, meets=meets
    )
