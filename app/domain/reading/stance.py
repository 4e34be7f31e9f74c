"""Does a mail agree to a time, refuse it, ask for another one, or leave it open?

"Friday does not work for me", "I can't make Tuesday after all", "could we push it back?" on one side,
"Perfect!", "that suits us", "see you then" on the other; read clause by clause, because "Monday is out,
but Tuesday is fine" says both.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.domain.reading.model import Stance
from app.domain.reading.sentences import Sentence

_DAYS = r"(?:mon|tue|tues|wed|weds|wednes|thu|thur|thurs|fri|satur|sun)(?:day)?(?:'?s)?"
_CANNOT = (
    r"(?:can'?t|cannot|can not|couldn't|could not|won't (?:now )?be able to|(?:un|not )able to"
    r"|not going to be able to|will not (?:now )?be able to|no longer able to|not in a position to)"
)
_DECLINES = re.compile(
    rf"\b{_CANNOT} (?:\w+ ){{0,2}}?(?:make|do|manage|attend|come|join|be there|get (?:there|away|out)"
    r"|meet|talk|speak|see (?:you|me)|take (?:the|your|a|this) call|travel|keep|host|take part)\b"
    r"(?! (?:my mind|sense|out|up my|without|anything))"
    r"|\b(?:won't|will not|not) (?:be )?(?:coming|attending|joining|there)\b|\bwon't (?:now )?make\b"
    rf"|\b(?:{_DAYS}|that|this|it|which|either|time|date|day|slot|morning|afternoon|\d(?:am|pm)?)"
    r" (?:\w+ ){0,2}?(?:do|does|did|will|would|is|are|was)(?:n't| not) (?:\w+ ){0,2}?(?:work|suit"
    r"|possible|convenient|good|ideal|feasible|an option|free|available|do|be possible)\b"
    rf"|\b(?:{_DAYS}|that|this|it) won't (?:\w+ ){{0,1}}?(?:work|do|suit|be)\b"
    r"|\bdo(?:es)?(?:n't| not) (?:\w+ )?(?:work|suit)\b"
    r"|\b(?:i'm|i am|we're|we are|is|are|he's|she's|i'll be|i will be|we'll be) (?:\w+ )?"
    r"(?:no longer|not|unfortunately not) (?:\w+ ){0,1}?(?:free|available|around|possible|in)\b"
    rf"|\b(?:{_DAYS}|that|it|this|then)(?: is|'s|s)?(?: \w+)? (?:no good|out of the question|a no-go)\b"
    rf"|\b{_DAYS} is (?:now )?out\b|\bneither\b|\bnone of (?:these|those|the|them|your)\b"
    r"|\b(?:have|had|need|must|got|forced|obliged|like|want|wish|hoping|ask|afraid|going|prefer) (?:i )?"
    r"(?:to )?(?:\w+ )?(?:cancel|postpone|reschedule|re-schedule|rearrange|call (?:it |\w+ )?off"
    r"|scrap|drop out|pull out|bow out|delay|put (?:it|this|\w+ \w+) off)\b"
    rf"|\b(?:scrap|cancel|postpone) (?:{_DAYS}|our|the|my|your|it|this|tomorrow)\b"
    r"|\bcall \w+ off\b|\b(?:please|kindly|could we|can we|could you|can you|shall we|may we|may i"
    r"|could i|can i|must|i must|possible to|able to) (?:\w+ ){0,1}?(?:reschedule|re-schedule"
    r"|postpone|rearrange|cancel)\b"
    r"|\brain ?check\b|\b(?:interview|call|meeting|chat|visit) (?:is|has been|was) (?:cancell?ed"
    r"|postponed|called off)\b"
    r"|\bi(?:'m| am|'ll be| will be) (?:\w+ )?(?:away|travell?ing|abroad|tied up|out of town"
    r"|out of the country|on (?:shift|holiday|leave|vacation|duty|call)|double-booked|already booked"
    r"|otherwise engaged|teaching|flying|working (?:then|that|on|until|till|all|at that|mon|tue|wed"
    r"|thu|fri)|in [a-z ]{3,20} (?:until|till|that|then|on))\b"
    r"|\b(?:clash(?:es|ing)?|prior (?:commitment|engagement)|another (?:commitment|engagement"
    r"|appointment)|something(?:'s| has)? c[ao]me up|conflicts? with|a conflict|called away)\b"
    r"|^(?:\w+, )?(?:sorry,? )?no,? (?:sorry|i'm afraid|i can't|not then)\b"
)
_DOUBTS = re.compile(
    r"\b(?:another|a different|some other|any other|alternative|other) (?:day|days|time|times|slot"
    r"|slots|date|dates|option|options)\b"
    r"|\b(?:would|i'd|we'd|might) (?:rather|prefer)\b|\b(?:any|is there|would there be) (?:chance|way)\b"
    r"|\b(?:later|earlier) (?:in the (?:week|day)|on|that (?:day|week)|be possible|possible|if possible)\b"
    r"|\b(?:push|move|shift|bump|slide|swap|change|bring)\b.{0,30}\b(?:back|forward|to|later|earlier"
    r"|instead|over)\b|\binstead\b|\b(?:is|are|'s) (?:a (?:bit|little) )?(?:tricky|tough|difficult"
    r"|awkward|tight|bad)\b|\bbad (?:day|time)\b|\bclash|\bcould (?:we|it) (?:be|make it|do)\b"
)
_WAITS = re.compile(
    r"\blet me (?:just )?(?:check|see|look|ask|confirm|speak|come back|get back)\b"
    r"|\b(?:get|come|circle|revert) back to you\b|\b(?:will|i'll|'ll|shall|we'll) (?:just )?(?:confirm"
    r"|check|let you know|revert|see if|see whether|ask|come back|get back|try)\b"
    r"|\b(?:possibly|perhaps|maybe|tentative(?:ly)?|provisional(?:ly)?|probably|not (?:yet )?sure)\b"
    r"|\bdepend(?:s|ing)? on\b|\bit depends\b|\bbefore i (?:say|agree|confirm|accept)\b"
    r"|\b(?:need|have|want|got) to (?:check|ask|see|think|clear|find out)\b|\bthink about it\b"
)
_YES = (
    r"(?:yes|yep|yeah|yup|sure|ok|okay|perfect|great|lovely|brilliant|wonderful|fantastic|excellent"
    r"|ideal|deal|done|confirmed|confirming|noted|absolutely|certainly|definitely|of course|fine"
    r"|no problem|no worries|not a problem|no bother|will do|happy to|gladly|with pleasure|agreed"
    r"|grand|super|cool|awesome|amazing|got it|too easy|can't wait|all good|all set|alright|all right"
    r"|thursday it is|count me in|(?:that |this |it |all )?(?:sounds|looks|works|suits)|see you"
    r"|(?:really |very )?(?:looking|look) forward|i(?:'d| would) (?:love|be (?:happy|glad|delighted))"
    r"|i(?:'ll| will| shall) (?:be there|attend|come|join|see you|take it|pop in|make it)|works)"
)
_AGREES = re.compile(
    r"^(?:(?:hi|hello|hey|dear|good \w+|thanks|thank you|many thanks|ah|oh|wow)\b[^,.!-]{0,40}[,.!-]+ )?"
    rf"(?:\w+[,!] )?{_YES}\b"
    r"|\b(?:work|suit|fine|good|great|perfect|ok|okay|grand|ideal|better|best|convenient|right|easier"
    r"|easiest|lovely|alright)s? (?:\w+ )?(?:for|with|by) (?:me|us|both of us|everyone|everybody)\b"
    r"|\bsuits? (?:me|us)\b|\b(?:is|are|'s|would be|will be|sounds|looks|works|that's) (?:just |all |very "
    r"|absolutely |really |totally |quite )?(?:perfect|fine|great|good|ideal|ok|okay|lovely|grand|best"
    r"|wonderful|brilliant|well|excellent|no (?:problem|trouble|bother))\b"
    r"|\bi(?:'ll| will| shall) (?:\w+ )?(?:be there|attend|come|join|see you|pop in|drop by|bring|be"
    r" (?:available|ready|at|in|by|home|waiting))\b"
    r"|\b(?:i|we) (?:\w+ )?confirm\b|\bconfirmed\b|\b(?:on|in) (?:my|the|our) (?:calendar|diary)\b"
    r"|\b(?:see|speak|talk|call|chat|meet) (?:to |with )?(?:you )?(?:all )?(?:then|there)\b"
    rf"|\b(?:{_DAYS}|\d(?:am|pm)?|that|noon|o'clock|ten|nine|two|three) it is\b|\blet's (?:do|say|go (?:with"
    r"|for)|make it|meet|talk|speak)\b|\b(?:works|suits)[!.]|\bwhy not\b|\bthat time works\b"
    r"|\bfor (?:having|inviting|the invitation|your invitation)\b|\bwill be (?:a )?(?:pleasure|great)\b"
    r"|\b(?:i can|we can|can) (?:certainly |definitely )?(?:make|do) (?:it|that|this|mon|tue|wed|thu|fri)"
    r"|\b(?:invite|invitation|calendar hold)\b.{0,20}\b(?:coming|on its way|sent|to follow|in your inbox)\b"
)
_THUMB = re.compile("[\U0001f44d\U0001f44c\u2705\U0001f64c\u2714]")
_IF_YOU = re.compile(
    r"\b(?:if|should|in case|unless) (?:you|anything|there|this|that|it|i|we|for any)\b|\bplease let (?:me"
    r"|us) know if\b|\bcan'?t make it\?|\bneed to (?:cancel|reschedule)\?|\bto (?:reschedule|cancel),? "
    r"(?:please |click|use|visit)"
)
_NOT_A_NO = re.compile(
    r"\b(?:no|not a|without|hope (?:there's|there is) no) (?:clash|conflict|problem)s?\b"
    r"|\bcan(?:'?t|not) (?:wait|thank|stay|complain|stop|help|believe|imagine|tell you|see why|say)\b"
    r"|\bsorry (?:for|about) (?:the|my|being)\b.{0,80}$|\bcouldn't (?:get to|agree|be happier|reply"
    r"|answer|write)\b|\bif\b.{0,30}\bdoesn't (?:work|suit)\b"
)
_CUT = re.compile(r"\bbut\b|;| - |\bhowever\b|, (?=(?:could|would|how|what|can|shall|is|any)\b)")
_PICKS = (
    (1, r"(?:first|1st|former|earlier|earliest)"),
    (2, r"(?:second|2nd)"),
    (3, r"(?:third|3rd)"),
    (4, r"(?:fourth|4th)"),
    (-1, r"(?:last|latter|later|latest)"),
)
_OF = r"(?: (?:one|option|slot|time|date|choice|suggestion|of (?:those|these|the \w+|them)|would|is|works|suits|please)|[.!,]|$)"
_PICK = tuple((n, re.compile(rf"\b(?:the|your) {words}{_OF}")) for n, words in _PICKS)
_OPTION = re.compile(
    r"\b(?:option|slot|number|choice|no\.?|#) ?#?([1-5]|one|two|three|four|[a-d])\b"
)
_NAMED = {"one": 1, "two": 2, "three": 3, "four": 4, "a": 1, "b": 2, "c": 3, "d": 4}


@dataclass(frozen=True, slots=True)
class Clause:
    """A part of a sentence, and how it takes a time."""

    low: str
    stance: Stance
    asks: bool
    sentence: Sentence


def clauses(said: Sequence[Sentence]) -> Iterator[Clause]:
    """The clauses of a text, each with its own stance."""
    for sentence in said:
        asks = sentence.low.rstrip(" )\"'").endswith("?")
        for part in _CUT.split(sentence.low):
            if part.strip():
                yield Clause(part, _stance(part.strip(), sentence, asks=asks), asks, sentence)


def together(found: Sequence[Clause], written: str) -> tuple[Stance, str]:
    """The stance of the whole mail, and the line that takes it."""
    for stance in (Stance.DECLINES, Stance.WAITS, Stance.DOUBTS, Stance.AGREES):
        for clause in found:
            if clause.stance is stance:
                return stance, clause.sentence.quote()
    if _THUMB.search(written):
        return Stance.AGREES, written.strip()[:20]
    return Stance.UNKNOWN, ""


def picked(found: Sequence[Clause]) -> int:
    """Which of several times is chosen by its place; 0 where none is."""
    for clause in found:
        if clause.stance in {Stance.DECLINES, Stance.WAITS}:
            continue
        if (option := _OPTION.search(clause.low)) is not None:
            return _NAMED.get(option[1]) or int(option[1])
        for number, pattern in _PICK:
            if pattern.search(clause.low):
                return number
    return 0


def _stance(low: str, sentence: Sentence, *, asks: bool) -> Stance:
    if _IF_YOU.search(sentence.low):
        return Stance.UNKNOWN
    harmless = _NOT_A_NO.search(low) is not None
    if not harmless and _DECLINES.search(low):
        return Stance.DECLINES
    if _WAITS.search(low):
        return Stance.WAITS
    if _DOUBTS.search(low) and not harmless:
        return Stance.DOUBTS
    if not asks and _AGREES.search(low):
        return Stance.AGREES
    return Stance.UNKNOWN
