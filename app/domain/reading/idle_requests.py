"""Requests that silence answers well: those for a case that may never come, greetings to carry."""

import re

from app.domain.reading.dutch_idle_words import IDLE as _IN_DUTCH
from app.domain.reading.sentences import Sentence
from app.domain.reading.sieved import Sieved

_TELL = (
    r"(?:let (?:me|us)(?: \w+)? know|(?:tell|inform|call|ring|ping|text|email|mail|contact) "
    r"(?:me|us)|shout|get in touch|(?:get|come) back to (?:me|us)|give (?:me|us) a (?:shout|ring"
    r"|call|bell|buzz)|drop (?:me|us) a (?:line|note)|say so|speak up|reply|respond|write(?: to "
    r"(?:me|us))?)\b"
)
_THEN_TELL = Sieved(rf"\b{_TELL}.{{0,30}}?\b(?:if|in case|should)\b(?P<case>.{{0,80}})")
_IF_SO_TELL = Sieved(
    rf"^(?:and |but )?(?:if|should|in case) (?P<case>.{{0,80}}?),? (?:then |please |just |do "
    rf"|kindly )*{_TELL}"
)
_MAY_NEVER_COME = re.compile(
    r"n't\b|\b(?:not|cannot|unable|missing|wrong|unclear|otherwise|anything|something)\b"
    r"|\b(?:problem|trouble|issue|question|mistake|error|need|require)(?:s|ed)?\b"
    r"|\b(?:want|like) (?:any|more|another|further|me|us|some)\b"
    r"|\bi can (?:be|help|do|provide|answer|offer|assist|clarify|add|make)\b"
)
_CARRIED = Sieved(
    r"\b(?:pass (?:on|along)|convey|give|send)\b.{0,25}\b(?:my|our) (?:\w+ )?(?:thanks|regards"
    r"|love|best|greetings|apologies|congratulations|compliments|wishes|condolences)\b"
    r"|\b(?:say|tell \w+) (?:hi|hello|hey|thanks|thank you|goodbye)\b"
    r"|\bplease tell (?!me\b|us\b)(?:\w+\.? ){1,3}(?:that|how|i|we|the|it|he|she|they)\b"
    r"|\bthank\b.{0,40}\b(?:for|from|on behalf of) (?:me|us)\b"
)
_NO_REQUEST = Sieved(
    r"\bplease (?:keep (?:me|my|us|our) |find (?:\w+ ){1,4}(?:attached|enclosed|below))"
)
_IN_TOUCH = (
    r"(?:ke(?:ep|pt) (?:your|you|hold of|on to|in touch|an eye)|c[oa]me back to you|hold on to"
    r"|(?:get|got|stay|stayed|be|keep) (?:back )?in (?:touch|contact)|reach(?:ed)? out|look(?:ed)? "
    r"you up"
    r"|(?:add|added|put) you\b|(?:ring|rang|call|called|contact|contacted|write|wrote)(?: to)? you "
    r"(?:again"
    r"|if|when|in (?:case|future)|should))"
)
_LEAVE = Sieved(  # "would it be all right if I kept your number?": silence is a yes
    rf"\b(?:if|may|can|could|shall|should) (?:i|we) {_IN_TOUCH}\b|\bme {_IN_TOUCH}\b"
    r"|\b(?:would|will|can|could|do) you (?:ever )?(?:forgive|hate|excuse|pardon)\b"
    r"|\bmay (?:i|we) (?:just |also |only )?(?:say|add|wish|thank|congratulate|apologi[sz]e|take "
    r"this)\b"
)
_IF_CHANGED = Sieved(
    rf"\b{_TELL}.{{0,20}}?\b(?:if|should|in case|when)\b.{{0,40}}?\bchang(?:es?|ed|ing)\b"
)
_OFFER = re.compile(
    r"^(?:[\w' ]{1,20}[,:-] )?(?:(?:do|would|have|are) you )?(?:also )?(?:want|wanting|need|got"
    r"|have|had"
    r"|having|like|fancy|prefer|curious|can't|cannot|couldn't|don't|didn't|not (?:sure|what|you"
    r"|seeing)"
    r"|unsure|stuck|lost|locked|running|questions?|problems?|trouble|(?:any|more|further|other) "
    r"(?:questions?|queries|concerns)|changed|change of|wrong|something|looking for (?:more"
    r"|something"
    r"|other)|new (?:to|here)|first time|forgot(?:ten)?|worried|nervous|what happens|what's next"
    r"|how does"
    r"|why (?:not|wait)|ready)\b"
)
_THEN_DO = re.compile(
    r"^(?:then |so |please |do |always |simply |just |in that case,? )*(?:just|simply|say|see|read"
    r"|visit"
    r"|check|click|tap|press|use|follow|go|head|call|ring|contact|email|mail|write|text|reply"
    r"|respond"
    r"|get in touch|drop|shout|ask|tell|let (?:me|us) know|have a look|look|here(?:'s| is| are)"
    r"|our|we|you"
    r"(?:'ll| can| will| may)|that's|no (?:problem|worries)|don't worry|feel free|take a|breathe"
    r"|visit"
    r"|find|start|speak|i can|i'd be|i'm happy|i'll)\b"
)
_STILL = re.compile(
    r"\b(?:still|interested|interview|keen|time|times|yourself|licen[cs]e|car|your)\b"
)
_FREE_TO = re.compile(
    r"\b(?:voluntary|optional|anonymous(?:ly)?|anonymised|not (?:compulsory|mandatory"
    r"|obligatory))\b"
)
_STUDY = re.compile(
    r"\b(?:survey|questionnaire|poll|study|monitoring|feedback form|review|rating)\b"
)


def left_to_us(low: str, before: str, after: str) -> bool:
    """A survey that nobody has to answer; `before` and `after` are the sentences beside it."""
    beside = (before, low, after)
    return any(map(_STUDY.search, beside)) and any(map(_FREE_TO.search, beside))


def offered(low: str, after: str) -> bool:
    """ "Want some feedback? Just say the word.": whoever does not want it need not answer."""
    return (
        _OFFER.match(low) is not None
        and _STILL.search(low) is None
        and _THEN_DO.match(after) is not None
    )


def only_if_changed(sentence: Sentence) -> bool:
    """ "Could you let us know if anything changes?" """
    return _IF_CHANGED.stands_in(sentence)


def idle(sentence: Sentence) -> bool:
    """Nothing need come back, though the sentence says "please" or "could you"."""
    return any(one.stands_in(sentence) for one in (_CARRIED, _NO_REQUEST, _LEAVE, _IN_DUTCH))


def only_in_case(sentence: Sentence) -> bool:
    """It asks for word only if something is missing, fails or is needed."""
    found = _THEN_TELL.search(sentence) or _IF_SO_TELL.search(sentence)
    return found is not None and _MAY_NEVER_COME.search(found["case"]) is not None
