"""Interviews known by their day alone: "your interview on Monday 9 March", with no hour.

Such an interview ends when the working day does, so that nothing is advised before it can be over.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import date, datetime, time, timedelta

from app.domain.reading.called_off import calls_off
from app.domain.reading.date_phrases import DatePhrase, date_phrases, dates_of
from app.domain.reading.date_points import names_a_date
from app.domain.reading.model import Interview, Medium
from app.domain.reading.sentences import Sentence

DAY_ENDS = time(17)
LENGTH = timedelta(hours=1)  # where none is stated
_BACK = timedelta(days=75)  # how long ago an interview may be that a date without a year means

_NOUN = (
    r"(?:interview|phone screen|screening(?: call)?|on-?site|assessment (?:day|cent(?:re|er))"
    r"|panel|video call|phone call|call)"
)
_WHICH = "your|our|my|the|an?|to"  # "to interview": an interview that is only offered
_OFFERED = frozenset({"a", "an", "to"})
_ABOUT = r"(?: (?:for|with|at|as|in) [^,;.?!]{1,70}?)?"
_BEING = r"(?: (?:is|has been|have been|was|will be|will take place|takes place))?"
_AGREED = (
    r"(?: (?:now |already |all )?(?:scheduled|confirmed|set|booked|arranged|planned|fixed|held"
    r"|moved|rescheduled|due|to take place|taking place))?"
)
_UNTIL_DAY = r",? ?(?:on|for|to|until|this|this coming|next|is|:)? ?(?:the )?$"
_NAMED = re.compile(
    rf"\b(?P<which>{_WHICH})(?: (?!(?:{_WHICH})\b)[\w-]+){{0,3}}? {_NOUN}"
    rf"{_ABOUT}{_BEING}{_AGREED}{_UNTIL_DAY}"
)
_IT_IS = re.compile(
    r"^(?:it|this|that)(?:'s| is| will be| has been| takes place| will take place)\b"
    r"(?: (?:scheduled|confirmed|set|booked|held|planned))?" + _UNTIL_DAY
)
_LABEL = re.compile(r"^(?:interview )?(?:date|day|when|date of (?:the |your )?interview) ?: ?$")
_SET_FOR = re.compile(
    r"\b(?:you are|you're|we have|we've|i have|i've|has been|is|are)(?: now| all)? ?(?:scheduled"
    r"|booked|arranged|confirmed|put you down|pencilled)(?: \w+){0,3} (?:for|on)" + _UNTIL_DAY
)
_SEE_YOU = re.compile(
    r"\b(?:see you|look(?:ing)? forward to (?:speaking|talking|meeting|seeing|welcoming"
    r"|interviewing)(?: (?:to|with))?(?: you)?)(?: (?:in person|then|all|there|here))?" + _UNTIL_DAY
)
_WAS = re.compile(
    r"\b(?:i|we|you) (?:\w+ )?(?:attended|had|met|spoke|interviewed|came|sat)\b[^.?!;]{0,80}?"
    + _UNTIL_DAY
)
_INTERVIEW = re.compile(r"\b(?:interview|phone screen|screening call|on-?site|assessment day)\b")
_PROPOSES = re.compile(
    r"\b(?:would|could|can|may|might|shall|should|like to|want to|propos\w+|suggest\w*|available"
    r"|availability|possible|possibly|tentative\w*|provisional\w*|offer|invit\w+|prefer|either)\b"
)
_INVITES = re.compile(r"\b(?:invite|inviting|invited|like to (?:interview|meet|see) you)\b")
_BOOKED = re.compile(r"\b(?:booked|scheduled|arranged|confirmed)\b")
# the day of something else: of their next word, of a form, of the first working day
_ANOTHER_DAY = re.compile(
    r"\b(?:(?:will|'ll|shall|going to) (?:\w+ )?(?:send|contact|write|be in touch|get back|let you"
    r"|share|tell|inform|call you about|e-?mail|update)|feedback|results?|outcome|decision|decide"
    r"|leave|holiday|vacation|away|out of (?:the )?office|deadline|closing|due (?:on|by)|submit"
    r"|return|complete|start(?:s|ing)? (?:date|work|on)|first day|onboarding|induction|orientation"
    r"|webinar|open day|client|after|unless|if)\b"
)
_OPENING = re.compile(r"^(?:(?:hi|hello|dear|good \w+) [^,]{1,40}, ?)?")


def interviews_by_day(
    sentences: Sequence[Sentence],
    written_at: datetime,
    medium: Medium,
    *,
    day_first: bool = False,
) -> Iterator[Interview]:
    """The interviews whose day is named in words that leave no doubt, or that invite to that day.

    Args:
        sentences: The newly written text of a hiring mail.
        written_at: Aware, in the writer's own offset.
        medium: How it is held, by the words used.
        day_first: 3/4 is the 3rd of April.
    """
    if not any(_INTERVIEW.search(one.low) for one in sentences):
        return
    on = written_at.date()
    for index, sentence in enumerate(sentences):
        if sentence.low.endswith("?") or not names_a_date(sentence):
            continue
        day = _day(sentence, on, day_first=day_first)
        if day is None:
            continue
        before = _OPENING.sub("", sentence.low[: day.start], count=1)
        first = day.period.first
        if first < on:
            certain = True if _took_place(before) else None
        else:
            certain = _agreed(before, sentence.low, sentences[max(0, index - 2) : index])
        if certain is None:
            continue
        ends = datetime.combine(first, DAY_ENDS, tzinfo=written_at.tzinfo)
        yield Interview(
            starts_at=ends - LENGTH,
            ends_at=ends,
            certain=certain,
            cancelled=calls_off(sentence),
            day_only=True,
            medium=medium,
            quote=sentence.quote(day.start),
        )


def _day(sentence: Sentence, on: date, *, day_first: bool) -> DatePhrase | None:
    """The one day that the sentence names; a stretch, a deadline or a second day spoils it."""
    found = dates_of(sentence, on, day_first=day_first)
    if len(found) != 1:
        return None
    day = found[0]
    if not day.near:
        day = _just_past(sentence.low, on, day, day_first=day_first)
    single = day.near and not day.limit and day.period.first == day.period.last
    return day if single else None


def _just_past(low: str, on: date, far: DatePhrase, *, day_first: bool) -> DatePhrase:
    """ "my interview on 2 March", written in March: a day without a year that lies weeks back."""
    before = date_phrases(low, on - _BACK, day_first=day_first)
    same = (one for one in before if one.start == far.start and one.near and one.period.last <= on)
    return next(same, far)


def _took_place(before: str) -> bool:
    if _WAS.search(before):
        return True
    named = _NAMED.search(before)
    return named is not None and named["which"] not in _OFFERED


def _agreed(before: str, low: str, earlier: Sequence[Sentence]) -> bool | None:
    """True where the day is agreed, False where it is proposed, None: the day of something else."""
    if _ANOTHER_DAY.search(low):
        return None
    named = _NAMED.search(before)
    if named is not None and not _PROPOSES.search(low) and named["which"] not in _OFFERED:
        return True
    if named is not None:
        return False if _INVITES.search(low) else (True if _BOOKED.search(before) else None)
    if _PROPOSES.search(low):
        return None
    if _IT_IS.search(before):
        return True if any(_INTERVIEW.search(one.low) for one in earlier) else None
    sure = (pattern.search(before) for pattern in (_LABEL, _SET_FOR, _SEE_YOU))
    return True if any(sure) else None
