"""Do they suggest a call, or invite the user to connect on LinkedIn?"""

from collections.abc import Sequence

from app.domain.reading.cues import AskedOfAll, cue
from app.domain.reading.sentences import Sentence

_CALL = AskedOfAll(
    [
        cue(r"\b(?:give (?:me|us)|drop me) a <call|ring|shout|bell>\b"),
        cue(
            r"\b(?:please |feel free to |do |just |you can |can you |could you |free to )<call"
            r"|phone|ring|telephone> (?:me|us|my)\b"
        ),
        cue(
            r"\b(?:happy|glad|free|easier|better|want|like|able|good|great|best) (?:for us )?to "
            r"(?:\w+ ){0,2}(?:jump|hop|get|talk|speak|chat|discuss|connect|catch up)(?: "
            r"\w+){0,2} (?:on|by|over) (?:a |the )?(?:\w+ )?<call|phone>\b"
        ),
        cue(r"\blet'?s <talk|speak|chat|discuss|catch|hop|jump>\b~(?:phone|call)\b"),
        cue(
            r"\b(?:reach|contact|get|catch) me (?:directly )?(?:on|at|by) (?:my )?(?:phone "
            r")?<phone|cell|mobile|number|landline|direct>"
        ),
        cue(r"\b(?:my|best) (?:direct |cell |mobile |phone )*<number|line|cell|mobile> is\b"),
        cue(
            r"\b(?:free|available|time|up) (?:\w+ ){0,3}for a (?:quick |brief |short )?<call"
            r"|chat>\b"
        ),
    ]
)
_LINKEDIN = AskedOfAll(
    [
        cue(r"<linkedin>\b~(?:connect|request|invite|invitation|add me|link up)\b"),
        cue(
            r"\b(?:connect|add|link up|find|reach|keep in touch|stay in touch|stay connected"
            r"|follow|connecting|network)\b~<linkedin>\b"
        ),
    ]
)


def suggests_call(sentences: Sequence[Sentence]) -> bool:
    """They would rather talk, or may be called."""
    return _CALL.first(sentences) is not None


def invites_linkedin(sentences: Sequence[Sentence]) -> bool:
    """They invite the user to connect."""
    return _LINKEDIN.first(sentences) is not None
