"""The user's own mail, read: what it was for, what it asks, which times it names."""

from datetime import date

from app.domain.message import Message
from app.domain.reading.called_off import called_off_in
from app.domain.reading.decision import reply_by_in
from app.domain.reading.expects_answer import note_to_self
from app.domain.reading.interview_time import interviews_in_text
from app.domain.reading.model import Interview, Kind, Purpose, Reading, SenderKind
from app.domain.reading.of_any_mail import arranging_of, hiring_by_phrases, stated_in
from app.domain.reading.own_mail import own_mail
from app.domain.reading.question import question_in
from app.domain.reading.role_news_words import ABOUT_A_ROLE
from app.domain.reading.scheduling import SCHEDULES, scheduling_in
from app.domain.reading.weighing import NOTHING
from app.domain.reading.written import Written

_PLANNING_SUPPORT = 0.35  # per unit of scheduling in the user's own answer
_PURPOSE_SUPPORT = {
    Purpose.WITHDRAWAL: 1.5,
    Purpose.OTHER_OFFER: 1.5,
    Purpose.REJECTION_REPLY: 0.8,
    Purpose.APPLICATION: 1.0,
}
"""Log-odds for hiring of what the user's own mail was for."""
_NEWS_OF_A_ROLE = 2.6  # of a status question that names a role


def of_the_user(message: Message, written: Written, owners: frozenset[str]) -> Reading:
    """What a mail is and says whose sender is one of `owners`."""
    asked = question_in(written.said)
    own = own_mail(written.subject, written.said, asked, reply=written.answers)
    purpose, line = own.purpose, own.quote
    answer = purpose is Purpose.ANSWER
    planned = scheduling_in(written.said) if answer else NOTHING
    about = purpose is Purpose.CHECK_IN and ABOUT_A_ROLE.first(written.said) is not None
    support = _PURPOSE_SUPPORT.get(purpose, 0.0) + about * _NEWS_OF_A_ROLE
    support += max(0.0, planned.score) * _PLANNING_SUPPORT
    hiring = hiring_by_phrases(message, SenderKind.OWNER, written, support=support)
    kind = Kind.REPLY if written.answers else Kind.OTHER
    if hiring.hiring and planned.score >= SCHEDULES:
        kind, line = Kind.SCHEDULING, planned.quote
    elif asked.asks:
        kind, line = Kind.QUESTION, asked.quote
    meetings: tuple[Interview, ...] = ()
    if hiring.hiring or planned.score >= SCHEDULES:  # a terse answer in a hiring thread
        meetings = interviews_in_text(
            written.said, written.written_at, day_first=written.day_first, accepts=answer
        )
    reply_by: date | None = None
    if purpose is Purpose.OTHER_OFFER:
        reply_by = reply_by_in(written.said, written.on, day_first=written.day_first)
    return Reading(
        kind=kind,
        sender=SenderKind.OWNER,
        hiring=hiring.hiring,
        confidence=hiring.confidence,
        quote=line or written.opening,
        interviews=meetings,
        arranging=arranging_of(written),
        calls_off=called_off_in(written.said),
        asks=asked.asks,
        question=asked.quote if asked.asks else "",
        expects_answer=own.waits and not note_to_self(message, owners),
        purpose=purpose,
        reply_by=reply_by,
        new_text=written.new,
        **stated_in(message, written, hiring),
    )
