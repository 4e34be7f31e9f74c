"""Does the text ask its reader for something that needs an answer?

A question mark alone is not enough ("Any questions?", "How are you?"), and none is needed
("please send me two references"). Courtesies that answer themselves are left out.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.reading import other_languages
from app.domain.reading.cues import AskedOfAll, Cues, cue
from app.domain.reading.idle_requests import (
    idle,
    left_to_us,
    offered,
    only_if_changed,
    only_in_case,
)
from app.domain.reading.meeting_question import meeting_asked
from app.domain.reading.model import Kind
from app.domain.reading.rhetorical import rhetorical
from app.domain.reading.sentences import Sentence
from app.domain.reading.sieved import Sieved
from app.domain.reading.spanish_portuguese_questions import only_greets, without_tag
from app.domain.reading.unmarked import unmarked
from app.domain.reading.wish_words import GRATEFUL, WISHES

_REQUEST = Cues(
    [
        cue(r"\b<please|kindly|pls>\b", 1, "please"),
        cue(
            r"\b<could|can|would|will> you\b(?! (?:never|need|have|be(?! (?:able|available|willing"
            r"|open|interested|so kind|free))|see|receive|hear|want|always|only|easily|now|still"
            r"|then)\b)",
            1.5,
            "could you",
        ),
        cue(r"\b<let> (?:me|us)(?: \w+)? know\b", 1.2, "let me know"),
        cue(
            r"<need|needs|require|requires|want> (?:you to\b|(?:a|the|your|some|two|three|copies"
            r"|an|to know|to see|to have|it|this|them) ~(?:from you|by|before)\b)",
            1,
            "we need",
        ),
        cue(
            r"\bwe (?:would |will |'d |also |still |do |just )*<need|require|request> (?:the |a "
            r"|an |your |you |some |to (?:know|have|see|confirm|collect|receive) )",
            1,
            "we need",
        ),
        cue(
            r"\b(?:would|'d) (?:really |greatly |very much )?<appreciate|love|like|value"
            r"|welcome>\b~(?:if you could|if you can|your (?:thoughts|feedback|input|comments"
            r"|help|response|reply|advice)|to (?:know|hear|see|get) (?:your|if|what|whether|when"
            r"|how|more about what))",
            1,
            "would appreciate",
        ),
        cue(
            r"<wondering|wonder|curious|inquiring|enquiring> (?:if|whether|what|when|how|where"
            r"|who|why|about|could)\b",
            1,
            "wondering",
        ),
        cue(
            r"<wanted|like|hoping|wish|writing> (?:to (?:know|ask|see|check|find out|inquire"
            r"|enquire|confirm|understand)|you (?:could|can|might|would)) (?:if|whether|what"
            r"|when|how|where|who|why|about|could|tell|give|let|share|send)\b",
            1,
            "wondering",
        ),
        cue(
            r"\b(?:your|you) (?:earliest )?<response|reply|answer|thoughts|feedback|input|advice"
            r"|opinion|confirmation>\b~(?:would be|is) (?:much |greatly |very )?(?:appreciated"
            r"|needed|requested|required|welcome)",
            1,
            "would appreciate",
        ),
        cue(
            r"\b<looking|look> forward to (?:your (?:response|reply|answer|feedback|thoughts"
            r"|confirmation|availability)|hearing (?:from you|back))",
            0.5,
            "looking forward",
        ),
        cue(
            r"\b(?:awaiting|await|await for|waiting for|expecting) your <response|reply|answer"
            r"|confirmation|decision|feedback|instructions|acceptance>\b",
            0.8,
            "awaiting",
        ),
        cue(
            r"<thoughts|comments|suggestions|agreed|ok|okay|right|correct|deal|yes|no|interested"
            r"|available>\?",
            1,
            "short",
        ),
        cue(r"\b<asap>\b", 0.3, "urgent"),
    ]
)
_REQUESTS = AskedOfAll((_REQUEST + WISHES + other_languages.QUESTION).all)
_UNMARKED = 1.4  # a question by its order of words
_YES_PLEASE = re.compile(r"^(?:oh |ooh )?(?:yes|no),? please\b")
_COURTESY = Sieved(
    r"\b(?:if you (?:have|need|would like|want|require|wish|still have|do have|should have"
    r"|experience)|should you (?:have|need|require|wish)|(?:with|for) any (?:further |other "
    r"|additional )?(?:questions?|queries|concerns)|any (?:further |other |additional "
    r")?(?:questions?|queries|concerns|issues|problems)\b"
    r"|do not hesitate|don't hesitate|hesitate to|feel free|at any time|let (?:me|us) know "
    r"if (?:you|there|i|we|anything|it|that|this|any)?\b.{0,40}(?:questions?|queries"
    r"|concerns|anything (?:else|i|we|further|more)|need (?:any|anything|help)|further|can "
    r"help|can be of|problems?|issues?|changes?|trouble|unable|not able|cannot|can't)"
    r"|do not reply|don't reply|not reply to|please note|please (?:be aware|be assured|be "
    r"advised|accept|rest assured|ignore|disregard|find (?:attached|enclosed|below)|see "
    r"(?:attached|below|the attached|my|our)|bear with|know that|visit|click|consider the "
    r"environment|remember|allow|understand|refer to|excuse|forgive|do keep|keep (?:an eye"
    r"|in touch|checking)|continue|feel|don't|do not|contact (?:us|me|our)|call (?:me|us) "
    r"(?:if|with|at|on)|pass|give my|say (?:hi|hello)|thank|join (?:me|us) in|stay|enjoy"
    r"|take care|apply|check (?:out|our|your (?:spam|junk))|unsubscribe|add us|read)"
    r"|for (?:more|further) information|unsubscribe|view (?:this|in) (?:email|browser)|wish"
    r"|hope (?:you|this|all|that)|privacy|thank you for)\b"
)
_HOW_ARE_YOU = re.compile(
    r"^(?:(?:hi|hello|hey|dear)?[\w ,]{0,25})?(?:how (?:are|is|have|'s|are things|was|were) "
    r"(?:you|it|things|everything|your (?:week|weekend|day|summer|holiday|christmas|family"
    r"|vacation|trip|break)|life|the (?:family|weekend|kids))\b.{0,40}|how do you do|what'?s "
    r"(?:up|new)|you know\b.{0,20}|remember\b.{0,20}|(?:any )?(?:questions|concerns"
    r"|comments)|(?:have |got )(?:any )?(?:questions|trouble|problems).{0,40}|did you "
    r"know.{0,120}|(?:need|want) (?:help|more|to).{0,60}|who knows|right|really|why not|so "
    r"what|guess what|huh|eh|oh|is (?:it|that) not|isn't it|no)[?!. ]*$"
)
_ASKS = 1.0
_SELF = re.compile(r"^(?:what if|shall i|should i|may i|can i|could i|do i)\b")


@dataclass(frozen=True, slots=True)
class Asked:
    """What the text asks: how strongly, the line, and how many of its lines ask."""

    score: float = 0.0
    quote: str = ""
    lines: int = 0
    meeting: Kind | None = None  # INVITATION or SCHEDULING: one of the lines asks for that

    @property
    def asks(self) -> bool:
        """Something is asked that needs an answer."""
        return self.score >= _ASKS


def question_in(sentences: Sequence[Sentence]) -> Asked:
    """The strongest question or request of a text."""
    best, quote, lines = 0.0, "", 0
    meeting: Kind | None = None
    for at, sentence in enumerate(sentences):
        after = sentences[at + 1].low if at + 1 < len(sentences) else ""
        score = _weight(sentence, after)
        if score > 0 and left_to_us(sentence.low, sentences[at - 1].low if at else "", after):
            continue
        if score >= _ASKS:
            lines += 1
            meeting = meeting or meeting_asked(sentence)
        if score > best:
            best, quote = score, sentence.quote()
    return Asked(best, quote, lines, meeting)


def _weight(sentence: Sentence, after: str) -> float:
    low = sentence.low
    if low.rstrip(" \"')").endswith("?") and without_tag(sentence) == low:
        return _of_a_question(sentence, after)
    hits = _REQUESTS.in_sentence(sentence)
    names = {hit.cue.name for hit in hits}
    no_mark = unmarked(sentence)
    if not names and not no_mark:
        return 0.0
    if GRATEFUL not in names and _COURTESY.stands_in(sentence):
        return 0.0
    if no_mark and not _HOW_ARE_YOU.match(low) and not idle(sentence):
        return _UNMARKED
    if _YES_PLEASE.match(low):
        names.discard("please")
    if not names or idle(sentence) or only_in_case(sentence):
        return 0.0
    return max(hit.cue.weight for hit in hits) + 0.1 * (len(names) - 1)


def _of_a_question(sentence: Sentence, after: str) -> float:
    low = sentence.low
    if _HOW_ARE_YOU.match(low) or "http" in low or len(low) < 4 or only_greets(low):
        return 0.0
    if idle(sentence) or offered(low, after) or only_if_changed(sentence):
        return 0.0
    if rhetorical(sentence, after):
        return 0.0
    if _COURTESY.stands_in(sentence) and not _asks_outright(sentence):
        return 0.0
    return 2.0 if _SELF.match(low) is None else 1.4


def _asks_outright(sentence: Sentence) -> bool:
    return any(hit.cue.name == "could you" for hit in _REQUESTS.in_sentence(sentence))
