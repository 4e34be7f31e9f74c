"""Interviews: from invitations (fixed, moved, cancelled), certain words and the user's note."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from app.domain.conversation import Evidence, HeldInterview
from app.domain.folding.fixed_times import Fixing
from app.domain.folding.story import Story, evidence
from app.domain.message import Address
from app.domain.notes import SaidInterviewed, SaidNoShow
from app.domain.reading.model import Interview, Kind, Medium, ReadMessage, Stance

SAME_SLOT = timedelta(minutes=30)  # two invitations for one interview
SAME_DAY = timedelta(hours=12)  # words and an invitation, or two wordings, of one interview
_HOUR = timedelta(hours=1)
_SAID_AFTER = timedelta(days=1)  # "our call did not take place": about one that is just past
_MOVES = frozenset({Stance.DECLINES, Stance.DOUBTS})


@dataclass(frozen=True, slots=True)
class _Named:
    """An interview beside the mail that named it last, or that agreed to it."""

    interview: Interview
    read: ReadMessage
    proof: ReadMessage  # where its line stands

    @property
    def starts_at(self) -> datetime:
        return self.interview.starts_at


def interviews_of(story: Story, fixed: Iterable[Fixing]) -> tuple[HeldInterview, ...]:
    """What is fixed or has happened, oldest first; cancelled and missed ones are left out."""
    by_uid: dict[str, _Named] = {}
    told_before: set[tuple[str, datetime]] = set()  # versions of an invitation, by UID and start
    in_words: list[_Named] = []
    medium = Medium.UNKNOWN  # the last that was spoken of, until a time is fixed
    for fixing in fixed:
        read, own = fixing.read, fixing.own
        if not fixing.times and (read.reading.calls_off or _declines(read)):
            in_words = _called_off(in_words, by_uid, read, answers=fixing.answers)
        elif read.reading.arranging.refused:
            in_words = _days_called_off(in_words, by_uid, read)
        medium = _medium_after(read, medium)
        for interview in (_with_medium(one, medium) for one in fixing.times):
            named = _Named(interview, read, fixing.proof)
            version = (interview.uid, interview.starts_at)
            if not interview.uid:
                in_words = _with_words(in_words, by_uid, named, own=own)
            elif not (own and version in told_before):  # an acceptance quotes what it accepts
                by_uid[interview.uid] = named
                told_before.add(version)
            medium = Medium.UNKNOWN if interview.starts_at > read.at else medium
    invited = [named for named in by_uid.values() if not named.interview.cancelled]
    called_off = [named for named in by_uid.values() if named.interview.cancelled]
    in_words = [
        word
        for word in in_words
        if not any(_near(word, off) and off.read.at > word.read.at for off in called_off)
    ]
    return _missed_left_out(story, _corrected(story, _merged(invited, in_words)))


def _medium_after(read: ReadMessage, before: Medium) -> Medium:
    said = read.reading.arranging.medium
    return before if said is Medium.UNKNOWN else said


def _with_medium(interview: Interview, medium: Medium) -> Interview:
    if interview.medium is not Medium.UNKNOWN or interview.uid:
        return interview
    return replace(interview, medium=medium)


def _declines(read: ReadMessage) -> bool:
    return read.reading.arranging.stance is Stance.DECLINES


def _called_off(
    in_words: list[_Named], by_uid: dict[str, _Named], read: ReadMessage, *, answers: bool
) -> list[_Named]:
    """The interviews known from words, after a mail that calls one off or refuses it.

    Without a day it is the next one, unless a refusal answers a time that was only proposed.
    """
    if read.reading.arranging.refused and not read.reading.calls_off:
        return _days_called_off(in_words, by_uid, read)
    coming = [
        named
        for named in _coming(in_words, by_uid, read)
        if read.reading.calls_off or named.starts_at.date() not in read.reading.arranging.days
    ]
    if not coming or (answers and not read.reading.calls_off):
        return in_words
    following = min(coming, key=lambda named: named.starts_at)
    return _without(following, in_words, by_uid, read)


def _days_called_off(
    in_words: list[_Named], by_uid: dict[str, _Named], read: ReadMessage
) -> list[_Named]:
    """Without the interviews on the days that will not do."""
    for named in _coming(in_words, by_uid, read):
        if named.starts_at.date() in read.reading.arranging.refused:
            in_words = _without(named, in_words, by_uid, read)
    return in_words


def _coming(in_words: list[_Named], by_uid: dict[str, _Named], read: ReadMessage) -> list[_Named]:
    known = [*in_words, *(n for n in by_uid.values() if not n.interview.cancelled)]
    return [named for named in known if named.starts_at > read.at - _SAID_AFTER]


def _without(
    named: _Named, in_words: list[_Named], by_uid: dict[str, _Named], read: ReadMessage
) -> list[_Named]:
    off = _Named(replace(named.interview, uid="", cancelled=True), read, read)
    return _with_words(in_words, by_uid, off, own=False)


def _with_words(
    in_words: list[_Named], by_uid: dict[str, _Named], named: _Named, *, own: bool
) -> list[_Named]:
    """The interviews known from words, after one more mail has named one."""
    if named.interview.cancelled:
        for uid in [uid for uid, other in by_uid.items() if _near(other, named)]:
            cancelled = replace(by_uid[uid].interview, cancelled=True)
            by_uid[uid] = _Named(cancelled, named.read, named.proof)
        return [other for other in in_words if not _near(other, named)]
    if not named.interview.certain:
        return in_words
    same = [other for other in in_words if _near(other, named)]
    if same:
        if named.interview.day_only:
            return in_words  # the day alone adds nothing
        # The other side's last word on that day counts; the user only repeats it.
        own = own and not all(other.interview.day_only for other in same)
        if own:
            return in_words
        known = _enriched(named, same[-1].interview)
        return [o for o in in_words if o not in same] + [known]
    if not _may_move(named, own=own):
        return [*in_words, named]
    # A time named before an earlier one has come moves it: nobody fixes round two before round one.
    moved = [o for o in in_words if o.read is not named.read and o.starts_at > named.read.at]
    return [other for other in in_words if other not in moved] + [named]


def _may_move(named: _Named, *, own: bool) -> bool:
    """It was proposed by a mail that fixes times, or that asks for another one."""
    if any(read.reading.arranging.stance in _MOVES for read in (named.proof, named.read)):
        return True
    return not own and named.read.reading.kind in (Kind.SCHEDULING, Kind.INVITATION)


def _near(one: _Named, other: _Named) -> bool:
    return abs(one.starts_at - other.starts_at) <= SAME_DAY


def _merged(invited: Sequence[_Named], in_words: Sequence[_Named]) -> list[_Named]:
    """One of each: invitations for one slot are one, and words add nothing to an invitation."""
    kept: list[_Named] = []
    for named in sorted(invited, key=lambda n: (n.starts_at, n.read.at, n.interview.uid)):
        if kept and named.starts_at - kept[-1].starts_at <= SAME_SLOT:
            kept[-1] = _together(kept[-1], named)
        else:
            kept.append(named)
    slots = list(kept)
    for word in sorted(in_words, key=lambda n: (n.starts_at, n.read.at)):
        near = [slot for slot in slots if _near(slot, word)]
        if near:
            closest = min(near, key=lambda slot: abs(slot.starts_at - word.starts_at))
            at = next(n for n, k in enumerate(kept) if k.starts_at == closest.starts_at)
            kept[at] = _enriched(kept[at], word.interview)
        else:
            kept.append(word)
    return sorted(kept, key=lambda n: (n.starts_at, n.read.at))


def _together(one: _Named, other: _Named) -> _Named:
    """Two invitations for one slot: the later word, with everybody who was named."""
    later, earlier = (one, other) if one.read.at > other.read.at else (other, one)
    return _enriched(later, earlier.interview)


def _enriched(named: _Named, other: Interview) -> _Named:
    mine = named.interview
    medium = mine.medium if mine.medium is not Medium.UNKNOWN else other.medium
    people = dict.fromkeys((*mine.interviewers, *other.interviewers))
    return _Named(replace(mine, medium=medium, interviewers=tuple(people)), named.read, named.proof)


def _held(named: _Named, owners: frozenset[str]) -> HeldInterview:
    interview = named.interview
    people = tuple(a for a in interview.interviewers if a.email not in owners)
    ends_at = interview.ends_at
    return HeldInterview(
        starts_at=interview.starts_at,
        ends_at=ends_at if ends_at > interview.starts_at else interview.starts_at + _HOUR,
        medium=interview.medium,
        evidence=evidence(named.proof, interview.quote),
        interviewers=people,
        day_only=interview.day_only,
    )


def _corrected(story: Story, found: Sequence[_Named]) -> list[HeldInterview]:
    """The user's own word wins: over the same day, and over all that was known on its side of
    the moment when they said it."""
    said = story.last_note(SaidInterviewed)
    if said is None:
        return [_held(named, story.owners) for named in found]
    past = said.ended_at <= said.at
    kept: list[HeldInterview] = []
    same: HeldInterview | None = None
    for named in found:
        interview = _held(named, story.owners)
        if abs(interview.ends_at - said.ended_at) <= SAME_DAY:
            same = same or interview
        elif named.read.at > said.at or (interview.starts_at <= said.at) is not past:
            kept.append(interview)
    starts_at = said.ended_at - _HOUR
    if same is not None and same.starts_at < said.ended_at:
        starts_at = same.starts_at
    kept.append(
        HeldInterview(
            starts_at=starts_at,
            ends_at=said.ended_at,
            medium=same.medium if same else Medium.UNKNOWN,
            evidence=Evidence(said.at, same.evidence.quote if same else "", ""),
            interviewers=same.interviewers if same else (),
        )
    )
    return sorted(kept, key=lambda i: (i.starts_at, i.ends_at))


def _missed_left_out(story: Story, found: Sequence[HeldInterview]) -> tuple[HeldInterview, ...]:
    """A call that did not happen was no interview."""
    missed = [note.agreed_at for note in story.notes if isinstance(note, SaidNoShow)]
    return tuple(
        interview
        for interview in found
        if not any(abs(interview.starts_at - agreed_at) <= 2 * _HOUR for agreed_at in missed)
    )


def interviewers_of(interviews: Sequence[HeldInterview]) -> tuple[Address, ...]:
    """Everybody who was named as an interviewer, each address once, in the order of the days."""
    people: dict[str, Address] = {}
    for interview in interviews:
        for address in interview.interviewers:
            if address.email not in people or not people[address.email].name:
                people[address.email] = address
    return tuple(people.values())
