"""Questions that nobody is meant to answer: "Who knew that Derek could dance?", "Could I? Yes." """

import re

from app.domain.reading.sentences import Sentence
from app.domain.reading.sieved import Sieved

_LEAD = r"(?:^|[,;:-] )(?:(?:and|but|so|well|oh|ah|honestly|seriously|really|thank you|thanks),? )?"
_RHETORICAL = Sieved(
    _LEAD + r"(?:who knew (?:that|how|(?:\w+ ){1,4}(?:could|would|was|were|had|cared|else))\b"
    r"|who (?:would|could)(?: have|'ve) (?:thought|guessed|known|imagined|believed)"
    r"|who (?:can|could|will|would) (?:ever |possibly )?(?:say no|resist|forget|blame|argue"
    r"|refuse|complain)"
    r"|who (?:wouldn't|doesn't|couldn't) (?:love|like|want|enjoy)"
    r"|isn't (?:it|that|this|life) (?!better|best|true|easier|simpler|safer|possible|too\b)"
    r"(?:\w+ ){1,3}(?:when|that|how|to)\b"
    r"|isn't (?:it|that|this|he|she|life) (?:just |so )?(?:lovely|great|wonderful|funny|amazing"
    r"|beautiful|strange|nice|marvellous|fantastic|incredible|gorgeous|brilliant)\?"
    r"|(?:can|would) you believe (?:it|that|this|how)\b"
    r"|how (?:cool|nice|lovely|great|funny|amazing|sweet|cute|brilliant|weird|mad|crazy|kind) "
    r"(?:is|was) (?:that|this)\b"
    r"|how hard can it be"
    r"|how (?:can|could|shall|will) (?:i|we) (?:ever |possibly )?(?:thank|repay|forget|refuse|say"
    r" no|resist)"
    r"|what(?:'s| is) not to (?:like|love)"
    r"|what could (?:be|possibly) (?:better|nicer|more|go wrong)"
    r"|what more (?:can|could|do) (?:i|we|you|one|anyone) (?:want|ask|wish|need)"
    r"|what (?:can|could|shall|else can) (?:i|one) (?:say|tell you|add)[?.!]|what do i know|what "
    r"are the (?:odds|chances)"
    r"|(?:what would|where would) (?:i|we) (?:do|be) without"
    r"|where (?:does|did|has) (?:all )?the (?:time|day|week|weekend|year|summer) (?:go|gone)"
    r"|why is it (?:always|never)|need i say more"
    r"|why (?:does|do|is|are|must|will) (?:everything|everybody|everyone|nothing|nobody|no one|all"
    r"|it all"
    r"|these things|good things|things|life|the good ones)\b"
    r"|(?:isn't|aren't|wasn't) (?:this|that|these|those|it) (?:\w+ ){1,2}(?:something|awful"
    r"|gorgeous"
    r"|dreadful|glorious|terrible|mad|lovely|wonderful|crazy)\?"
    r"|(?:was|is|were) (?:this|that|our|the) (?:\w+ )?(?:helpful|useful|answer helpful|of help)\b"
    r"|did (?:this|that|we) (?:answer|solve|help|fix|resolve)\b"
    r"|why not (?:add|try|join|follow|update|complete|refer|share|download|browse|explore|upgrade"
    r"|sign up"
    r"|register|subscribe|recommend|bookmark)\b)"
    r"|\b(?:honestly|seriously|i mean),? (?:who|why)\b|\bwould you believe (?:it|that|they|he"
    r"|she|we|i|the)\b"
    r"|, (?:eh|huh|innit|hey)\?"
)
_OF_ONESELF = re.compile(
    r"^(?:can|could|will|would|do|did|am|was|have|had|is|does|has|should) (?:i|we|it|that|this"
    r"|there|he|she|they)\b"
)
_YES_OR_NO = re.compile(
    r"^(?:oh )?(?:yes\b(?! or\b)|no[,.!;]|yep\b|nope\b|of course\b|absolutely\b|certainly\b"
    r"|definitely\b|not at all\b)(?!.*\?)"
)


def rhetorical(sentence: Sentence, after: str) -> bool:
    """The question wants no answer, or gets it in the sentence `after` it."""
    if _RHETORICAL.stands_in(sentence):
        return True
    return _OF_ONESELF.match(sentence.low) is not None and _YES_OR_NO.match(after) is not None
