"""Questions without a question mark, as they are typed on a telephone: "is the job gone"."""

from app.domain.reading.sentences import Sentence
from app.domain.reading.sieved import Sieved, possible

_LEAD = (
    r"^(?:(?:hi|hiya|hello|hey|dear|morning|sorry)(?: [\w']+){0,3}?,? )?"
    r"(?:sorry to (?:bother|disturb|chase)(?: you)?(?: again)?,? |quick (?:one|question)[,:-]? )?"
)
_ABOUT = r"(?:you|u|i|we|they|he|she|it|there|this|that|these|those|the|my|your|our)\b"
_PERSON = r"(?:you|u|i|we|they|he|she)\b"
_UNMARKED = Sieved(
    _LEAD + rf"(?:(?:did|is|are|was|were) {_ABOUT}|(?:do|does|will|has) (?:{_PERSON}|it\b|there\b"
    rf"|anyone\b|anybody\b)|have {_PERSON}|am i\b|should (?:i|we)\b|(?:can|could|would) "
    rf"(?:{_PERSON}|it\b)(?! (?:just |only )?(?:say|add|thank|tell)\b)"
    r"|(?:when|what|what time|where|who|which \w+|how|how (?:long|much|many|far|often|soon)|why) "
    rf"(?:is|are|was|did|do|does|can|could|will|would|should|shall|have|has) {_ABOUT}"
    r"|what(?:'s| is) (?:your|the (?:soonest|earliest|latest|least|lowest|most))\b"
    r"|who(?:'s| is) \w+ing\b|who (?:wants|needs|can|could|has)\b"
    r"|any (?:news|updates?|word|joy|luck|chance|movement|progress|ideas?|thoughts)\b)"
)
_LATE = Sieved(  # "suppose we said yes, what's the soonest you could be here"
    r"[,;:] (?:what|when|where|how)(?: (?:long|much|many|far|often|soon|early))?(?:'s| is| are| "
    r"did| do"
    r"| does| can| could| will| would| should) (?:you|your|(?:the )?(?:soonest|earliest|latest"
    r"|least|lowest"
    r"|most) (?:you|u|that))\b(?! (?:know|see|say)\b)"
)
_EITHER = _UNMARKED.bits | _LATE.bits


def unmarked(sentence: Sentence) -> bool:
    """The sentence asks by its order of words, and no mark says so."""
    if not possible(sentence) & _EITHER or sentence.low[-1:] in {"?", "!", ":"}:
        return False
    return _UNMARKED.stands_in(sentence) or _LATE.stands_in(sentence)
