"""Is this a person's "thanks, we will be in touch": an answer that asks and decides nothing?"""

from collections.abc import Sequence

from app.domain.reading.cues import AskedOfAll, cue
from app.domain.reading.sentences import Sentence
from app.domain.reading.weighing import Verdict, weigh

ACKNOWLEDGES = 2.4
_LONGEST = 14  # sentences; more than that says something of its own

_WORDS = AskedOfAll(
    [
        cue(
            r"<thanks|thank|thx|cheers|appreciate|appreciated>(?: you)?(?: so much| very much| "
            r"again| a lot)?(?: for)? ?\b(?:your|the|getting|sending|reaching|following|writing"
            r"|letting|checking|forwarding|submitting|sharing|confirming|providing|applying"
            r"|contacting|touching|responding|replying|coming|taking|speaking|meeting|chatting"
            r"|interviewing|this|that|both)\b",
            1.2,
        ),
        cue(r"<acknowledge|acknowledges|confirm> (?:the )?(?:safe )?receipt\b", 2.2),
        cue(r"<thanks|thank|thx|cheers>\b", 0.7),
        cue(r"\b(?:will|'ll|shall|should)(?: \w+){0,2} (?:be )?(?:back )?in <touch|contact>\b", 2),
        cue(
            r"\b(?:will|'ll|shall|should)(?: \w+){0,2} (?:get|come|circle|be|revert|report) "
            r"<back>\b",
            2,
        ),
        cue(
            r"\b(?:will|'ll|shall)(?: \w+){0,2} (?:let|keep) you <know|posted|updated|informed>",
            1.8,
        ),
        cue(
            r"\b(?:will|'ll|shall|going to)(?: \w+){0,2} <follow|update|contact|review|discuss"
            r"|check|respond|reply|forward|pass|share|revert|look> ?(?:up|you|it|this|your|with"
            r"|into|on|the|over)?\b",
            1.3,
        ),
        cue(
            r"<received|receiving|got|receipt> (?:and|your|it|of|the|this|with)\b|\b(?:well"
            r"|safely) <received|noted>\b|\b<noted>\b",
            1.4,
        ),
        cue(
            r"\b(?:still|currently|in the process of|are|is) <reviewing|finalizing|finalising"
            r"|deciding|discussing|interviewing|considering|deliberating|waiting|working"
            r"|wrapping|collecting|gathering|meeting|speaking|talking>\b",
            1.4,
        ),
        cue(
            r"\b(?:have|has|'ve|i|we) (?:just )?<forwarded|passed|shared|sent|relayed> (?:it"
            r"|this|your|them|these|along|on|that)\b",
            1.4,
        ),
        cue(
            r"<bear|patience|patient|hang>\b~(?:with us|appreciate|tight|in there|thank|while)?",
            1.2,
        ),
        cue(
            r"\b(?:appreciate|thank you for) your <interest|patience|time|understanding|note"
            r"|email|message|enthusiasm|application>\b",
            1.2,
        ),
        cue(
            r"\b<no> (?:update|updates|news|decision) (?:yet|at this|so far|as of)|\b<not> "
            r"(?:yet )?(?:made|have|heard)~(?:decision|update|news|back)",
            1.4,
        ),
        cue(
            r"<yet> (?:made|to make|to hear|decided)\b|\b(?:made|heard|decided|finalized) (?:\w+ "
            r")?<yet>\b",
            1.2,
        ),
        cue(r"<soon|shortly|asap|due>\b", 0.5),
        cue(
            r"<great|good|lovely|nice|pleasure> (?:to|speaking|meeting|chatting|talking) "
            r"?(?:meet|speak|talk|chat|hear|with|you)\b",
            0.7,
        ),
        cue(r"\b(?:sounds|looks) <good|great|perfect|fine>\b", 0.7),
    ]
)


def acknowledgement_in(sentences: Sequence[Sentence]) -> Verdict:
    """How strongly a short text only acknowledges; a long text does not."""
    if not 0 < len(sentences) <= _LONGEST:
        return Verdict(0.0)
    return weigh(_WORDS, sentences)
