"""Sums phrases into one score, and knows a condition when it sees one."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from app.domain.reading.cues import Cues, Hit
from app.domain.reading.sentences import Sentence
from app.domain.reading.sieved import Sieved

_FADES = (1.0, 0.8, 0.65, 0.5, 0.4, 0.3, 0.25, 0.2)
_CONDITION = Sieved(
    r"\b(?:if|whether|unless|in case|in the event|should (?:you|your|we|they|a|an|the)|until"
    r"|till|once|only (?:shortlisted|successful|selected|those)"
    r"|unsuccessful (?:candidates|applicants) will|falls (?:ihre|sie|du)|(?<!auch )wenn|si (?:votre"
    r"|vous|su|usted|no ha|tu|elle|nous|encaja|encajas|avanzas)|caso (?:você|não|o seu|seja"
    r"|a sua)|indien|als (?:u|je|jij|wij|we)|sollten (?:sie|wir)|solltest du|sofern|sobald"
    r"|bis sie|ob (?:sie|wir|ihre|dein|du)|sans (?:nouvelles|réponse|retour)|passé ce délai"
    r"|seules? les? (?:personnes|candidats)|de no recibir|sin noticias|zodra"
    r"|sollten? (?:ihre?|deine?|sich|unser\w*|die|es)|vorausgesetzt|an?der(?:e)?nfalls|ansonsten"
    r"|of (?:we|wij|je|jij|u|ge)|als (?:uw|jouw|er)|mocht(?:en)? (?:je|u|er|het)"
    r"|(?:hoort?|hebt?|heeft|krijgt?|ontvangt?) (?:je|u) .{0,40}?\b(?:niets|niks|geen))\b"
)

# "applicants who are [not shortlisted]": said of whoever that may be.
_OF_SOME = re.compile(
    r"\b(?:applicants?|candidates?|those|anyone|everyone|people|you if you)(?: who| whose| that)?"
    r"(?: (?:are|have|were|is|has|do|did|we|was))?(?: \w+)? ?$"
)

_NEGATION = re.compile(
    r"(?:\bnot|n't|\bunable|\bcannot|\bno longer|\bnever|\bnor)\b(?! (?:only|just))[^,;.]{0,25}$"
)


@dataclass(frozen=True, slots=True)
class Verdict:
    """How strongly a text says something, and the line that says it best."""

    score: float
    quote: str = ""
    sentence: Sentence | None = None


NOTHING = Verdict(0.0)


def conditional(hit: Hit) -> bool:
    """The phrase stands under an "if", "whether", "until": it may be so, no more."""
    before = hit.sentence.low[: hit.start]
    return _CONDITION.pattern.search(before) is not None or (
        hit.sentence.low.startswith(("not", "n't"), hit.start)
        and _OF_SOME.search(before) is not None
    )


def is_certain(sentence: Sentence) -> bool:
    """It says what is so, and not what would be if."""
    return not _CONDITION.stands_in(sentence)


def negated(hit: Hit) -> bool:
    """A "not", "unable", "cannot" stands just before the phrase."""
    return _NEGATION.search(hit.sentence.low[: hit.start + 1]) is not None


def weigh(
    cues: Cues, sentences: Sequence[Sentence], *, drop: Callable[[Hit], bool] | None = None
) -> Verdict:
    """Every phrase once, the heaviest in full, the next ones less and less.

    Args:
        cues: Phrases for (positive weight) and against (negative).
        sentences: Where to look.
        drop: Hits that do not count.
    """
    hits = [hit for hit in cues.hits(sentences) if drop is None or not drop(hit)]
    best = max(hits, key=lambda hit: hit.cue.weight, default=None)
    if best is None or best.cue.weight <= 0:
        return NOTHING
    return Verdict(summed(hits), best.quote, best.sentence)


def summed(hits: Iterable[Hit]) -> float:
    """The faded sum of the distinct phrases among the hits."""
    weights = {id(hit.cue): hit.cue.weight for hit in hits}
    if not weights:
        return 0.0
    speaking_for = sorted((w for w in weights.values() if w > 0), reverse=True)
    against = sorted(w for w in weights.values() if w < 0)
    return sum(w * f for w, f in zip(speaking_for, _FADES, strict=False)) + sum(
        w * f for w, f in zip(against, _FADES, strict=False)
    )
