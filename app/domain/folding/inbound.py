"""What they said and what still holds of it: promise, absence, question, suggestions."""

from collections.abc import Sequence
from datetime import datetime

from app.domain.conversation import (
    Away,
    Counterpart,
    Evidence,
    HeardPromise,
    HeldInterview,
    LastAnswer,
)
from app.domain.folding.story import Story, evidence
from app.domain.notes import SaidContact, SaidPromise
from app.domain.order import place
from app.domain.reading.model import Kind, Period, Promise, Purpose, ReadMessage
from app.domain.reading.promise import promise_in
from app.domain.reading.sentences import sentences

# What a promise was about: once it comes, the promise is kept.
FULFILS = frozenset({Kind.SCHEDULING, Kind.INVITATION, Kind.REJECTION, Kind.OFFER})
# A machine's mail that puts the user to work: a link to book a time, a test.
_MACHINE_ASKS = frozenset({Kind.QUESTION, Kind.SCHEDULING, Kind.INVITATION})


def last_answer_of(story: Story) -> LastAnswer | None:
    """The latest reply."""
    if (last := story.last_answer) is None:
        return None
    return LastAnswer(last.at, last.reading.kind, last.message.sender, evidence(last))


def promise_of(story: Story, interviews: Sequence[HeldInterview]) -> HeardPromise | None:
    """The promise in force.

    A newer promise replaces it. Any other answer leaves it standing while its day is ahead, unless
    the answer is the very word that was promised; after its day, every answer ends it.
    """
    heard: list[HeardPromise] = [
        HeardPromise(note.period, Evidence(note.at, note.words), by_phone=True)
        for note in story.notes
        if isinstance(note, SaidPromise)
    ]
    for read in story.answers:
        if (promise := read.reading.promise) is not None:
            period = _period_of(promise, read.at, interviews)
            heard.append(HeardPromise(period, evidence(read, promise.quote)))
    if not heard:
        return None
    latest = max(heard, key=lambda p: (p.evidence.at, p.evidence.message_id))
    for read in story.answers:
        if read.at > latest.evidence.at and _ends(read, latest):
            return None
    for interview in interviews:
        held_on = interview.starts_at.date()
        if interview.starts_at > latest.evidence.at and held_on > latest.period.last:
            return None
    return latest


def _period_of(promise: Promise, at: datetime, interviews: Sequence[HeldInterview]) -> Period:
    """What counts from an interview that was yet to come is read again from its day."""
    coming = next((one.starts_at.date() for one in interviews if one.starts_at > at), None)
    if coming is None or not promise.after_interview:
        return promise.period
    again = promise_in(sentences(promise.quote), coming)
    if again is not None:
        return again.period
    return Period(coming, coming + (promise.period.last - at.date()))


def _ends(read: ReadMessage, promise: HeardPromise) -> bool:
    written = (read.message.sent_at or read.at).date()
    return read.reading.kind in FULFILS or written > promise.period.last


def away_of(
    story: Story, counterparts: Sequence[Counterpart], interviews: Sequence[HeldInterview]
) -> Away | None:
    """The absence in force: of whom status questions go to, else of whoever answered last.

    It ends with any human answer, or with an interview that begins after the notice.
    """
    notices = [
        (read, absence)
        for read in story.messages
        if (absence := read.reading.absence) is not None
        and read.message.sender.email not in story.owners
        and not story.answered_after(read.at)
        and not any(interview.starts_at > read.at for interview in interviews)
    ]
    if not notices:
        return None
    first = counterparts[0].address.email if counterparts else ""
    notices = [n for n in notices if n[0].message.sender.email == first] or notices
    latest, absence = notices[-1]
    back_on, deputy = absence.back_on, absence.deputy
    for read, said in reversed(notices):  # a second notice of one absence may leave out the date
        if read.message.sender.email != latest.message.sender.email:
            continue
        if back_on is None and said.back_on is not None and said.back_on > latest.at.date():
            back_on = said.back_on
        deputy = deputy or said.deputy
    return Away(latest.at, back_on, deputy, evidence(latest, absence.quote))


def question_of(story: Story, interviews: Sequence[HeldInterview]) -> Evidence | None:
    """Their oldest question that the user has not answered."""
    for read in story.heard:
        if not read.reading.asks:
            continue
        if not story.is_answer(read) and read.reading.kind not in _MACHINE_ASKS:
            continue
        if not _is_settled(read, story, interviews):
            return evidence(read, read.reading.question)
    return None


def _is_settled(asked: ReadMessage, story: Story, interviews: Sequence[HeldInterview]) -> bool:
    """The user wrote or called since; a time that was asked for is fixed; or an interview came
    and went, and the conversation went on after it."""
    if any(place(read) > place(asked) and _answers(read, asked) for read in story.sent):
        return True
    if any(isinstance(n, SaidContact) and n.at > asked.at for n in story.notes):
        return True
    later = [read for read in story.heard if place(read) > place(asked)]
    if asked.reading.kind is Kind.SCHEDULING and any(
        read.reading.kind in (Kind.INVITATION, Kind.CALENDAR) and read.reading.interviews
        for read in later
    ):
        return True
    if any(read.reading.kind is Kind.REJECTION for read in later):
        return True
    begun = [i.starts_at for i in interviews if i.starts_at > asked.at]
    return bool(begun) and any(read.at > min(begun) for read in story.messages)


def _answers(read: ReadMessage, asked: ReadMessage) -> bool:
    """Any later mail of the user; a thank-you only in that thread or to that person."""
    if read.reading.purpose is not Purpose.THANK_YOU:
        return True
    to = {address.email for address in read.message.recipients}
    return read.message.thread_id == asked.message.thread_id or asked.message.sender.email in to


def call_suggested_of(story: Story, interviews: Sequence[HeldInterview]) -> Evidence | None:
    """They said that one may call, and neither a call nor an interview has come since."""
    for read in reversed(story.answers):
        if read.reading.suggests_call:
            called = any(c.channel == "phone" and c.at > read.at for c in story.contacts)
            met = any(interview.starts_at > read.at for interview in interviews)
            return None if called or met else evidence(read)
    return None


def linkedin_invited_of(story: Story) -> Evidence | None:
    """They asked to connect on LinkedIn, and the user has not noted that they did."""
    for read in reversed(story.answers):
        if read.reading.invites_linkedin:
            done = any(c.channel == "linkedin" and c.at > read.at for c in story.contacts)
            return None if done else evidence(read)
    return None
