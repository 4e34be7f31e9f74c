"""Is hiring frozen or paused, and until when? Source: policy.md, rule `on-hold`."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from app.domain.reading.cues import AskedOfHiring, cue
from app.domain.reading.date_languages import date_phrases_abroad
from app.domain.reading.date_points import points_of
from app.domain.reading.on_hold_languages_words import ON_HOLD_ABROAD
from app.domain.reading.sentences import Sentence
from app.domain.reading.weighing import weigh

_ON_HOLD = 2.0
_FARTHEST = timedelta(days=400)

_WORDS = AskedOfHiring(
    [
        cue(
            r"\b(?:role|position|hiring|search|requisition|recruitment|process|vacancy|opening"
            r"|it|this|everything|things|recruiting|headcount|job|been|put|placed|is|are"
            r"|currently) ?(?:\w+ ){0,4}on <hold>\b",
            3,
        ),
        cue(
            r"<put|putting|placed|placing> (?:the |this |our |all |a |everything |things "
            r")*(?:\w+ ){0,3}on hold\b",
            3,
        ),
        cue(
            r"<hiring|recruitment|recruiting|headcount|budget> (?:freeze|pause|moratorium"
            r"|slowdown|stop)\b",
            3,
        ),
        cue(
            r"\b(?:frozen|<freeze|froze|freezing|frozen>)\b~(?:hiring|headcount|recruitment"
            r"|recruiting|position|role|budget)",
            2.6,
        ),
        cue(
            r"<paused|pausing|pause|suspended|suspending|suspend|halted|postponed|delayed"
            r"|deferred|stopped>\b~(?:hiring|recruitment|recruiting|search|process|role|position"
            r"|interviews|headcount|requisition|filling)\b",
            2.6,
        ),
        cue(
            r"\b(?:hiring|recruitment|recruiting|search|role|position|requisition|process"
            r"|interviews)\b(?: \w+){0,5}? (?:has been|have been|is|are|was|were|being|is being) "
            r"(?:temporarily |currently |now )*<paused|suspended|frozen|halted|postponed|delayed"
            r"|deferred>\b",
            2.8,
        ),
        cue(
            r"<pending|awaiting|waiting>~(?:budget|headcount|approval|funding)\b~(?:approval"
            r"|sign-?off|decision|released|round)?",
            1.4,
        ),
        cue(
            r"<reassessing|reassess|rethinking|reevaluating|restructuring|reorgani[sz]ation"
            r"|reorgani[sz]ing>\b~(?:role|position|headcount|needs|team|hiring|priorities)?",
            1,
        ),
        cue(
            r"<revisit|resume|restart|reopen>\b~(?:hiring|search|role|process|position"
            r"|recruitment|this|conversation|january|february|march|april|may|june|july|august"
            r"|september|october|november|december|quarter|q[1-4]|year)",
            1,
        ),
        cue(
            r"\b(?:role|roles|post|posts|position|positions|vacancy|vacancies|job|jobs|opening"
            r"|hiring"
            r"|recruitment|requisition|headcount|search|recruiting)\b.{0,40}?\b<shelved|parked"
            r"|mothballed"
            r"|iced|deferred|frozen|stalled|stopped|paused>\b",
            2.6,
        ),
        cue(
            r"<shelved|parked|shelve|park|mothballed>\b~(?:hiring|recruitment"
            r"|the (?:\w+ )?(?:role|post"
            r"|position|vacancy|search)|all (?:\w+ )?(?:hiring|roles|vacancies|posts))",
            2.6,
        ),
        cue(
            r"\b(?:put|putting|set|setting|laid|leave|leaving|left) (?:everything|it all|this"
            r"|things|it|the"
            r" (?:\w+ )?(?:role|post|position|search|process|recruitment"
            r"|hiring)) (?:to one <side>|<aside>"
            r"|on <ice>|on the back <burner>)",
            2.6,
        ),
        cue(
            r"\b(?:role|post|position|vacancy|job|hiring|search|recruitment|everything"
            r"|process)\b.{0,40}?"
            r"\bon (?:<ice>|the back <burner>|<pause>)",
            2.6,
        ),
        cue(
            r"\b(?:take|taking|pick|picking) (?:it|this|things|the (?:search|process|role"
            r"|post)) <up> again"
            r"\b",
            1,
        ),
        # not the hiring
        cue(
            r"<call|caller|music|phone|legal|litigation|document> (?:on )?hold\b|\b<hold> (?:on"
            r"|the line)\b",
            -2,
        ),
        cue(r"\bno longer on <hold>\b|\b<off> hold\b|\b<lifted>\b", -4),
        *ON_HOLD_ABROAD.all,
    ]
)


@dataclass(frozen=True, slots=True)
class Hold:
    """Hiring is paused; `until` is the first day they name for going on, or None."""

    quote: str
    until: date | None


def hold_in(sentences: Sequence[Sentence], on: date, *, day_first: bool = False) -> Hold | None:
    """The pause that a text tells of."""
    verdict = weigh(_WORDS, sentences)
    if verdict.score < _ON_HOLD or verdict.sentence is None:
        return None
    at = sentences.index(verdict.sentence)
    days = (
        day
        for sentence in sentences[at : at + 3]
        for day in _days(sentence, on, day_first=day_first)
        if on < day <= on + _FARTHEST
    )
    return Hold(verdict.quote, next(days, None))


def _days(sentence: Sentence, on: date, *, day_first: bool) -> Iterator[date]:
    """From when on it goes on, by the days that a sentence names."""
    for point in points_of(sentence, on, day_first=day_first):
        late = point.limit or point.ends_something
        yield point.period.last if late else point.period.first
    for phrase in date_phrases_abroad(sentence.low, on):
        yield phrase.period.last if phrase.limit else phrase.period.first
