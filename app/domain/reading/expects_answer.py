"""Does the writer of a mail, often the user, wait for an answer to it?

A thank-you, an FYI, an acceptance and a note to oneself wait for none; a question, a request,
an application and a choice of times do.
"""

import re
from collections.abc import Sequence

from app.domain.message import Message
from app.domain.reading.cues import AskedOfAll, cue
from app.domain.reading.model import Purpose
from app.domain.reading.question import Asked
from app.domain.reading.sentences import Sentence

_WAITING = frozenset({Purpose.CHECK_IN, Purpose.NUDGE, Purpose.APPLICATION, Purpose.OTHER_OFFER})
_DIRECT = 1.4  # a question mark, or "could you"
_SETTLED = frozenset({Purpose.THANK_YOU, Purpose.REJECTION_REPLY})
_HOPES = AskedOfAll(
    [
        cue(
            r"\b(?:look|looking|hope|hoping|eager|excited|love) (?:forward )?to <hear|hearing"
            r"|receiving|seeing> (?:back )?(?:from you|your (?:thoughts|response|reply|answer"
            r"|decision|feedback|comments))"
        ),
        cue(
            r"\b(?:await|awaiting|waiting for) your <reply|response|answer|decision|feedback"
            r"|instructions|confirmation|call>\b"
        ),
        cue(
            r"\b(?:your|any|some) (?:\w+ )?<help|advice|guidance|assistance|thoughts|input"
            r"|suggestions|comments|feedback|pointers> (?:\w+ ){0,4}(?:would be|is|are) (?:\w+ "
            r")?(?:appreciated|welcome|helpful|great|wonderful)"
        ),
        cue(
            r"\b(?:get back to me|let me know|hear from you|write back|reply|respond) ?<soon"
            r"|asap|when|by|today|tomorrow|please|if|whether|what|which|how>\b"
        ),
    ]
)
_CHOICE = re.compile(
    r"\b(?:mon|tues|wednes|thurs|fri)day\b.{0,80}\b(?:or|and|/)\b.{0,40}\b(?:mon|tues|wednes"
    r"|thurs|fri)day\b"
    r"|\b(?:any(?: ?time)? (?:of|on|between|after|before|next|this|from)|either|the "
    r"following (?:times|slots|dates)|whichever|whatever (?:time|day)|a few times|some times"
    r"|these times)\b"
    r"|\b(?:available|free)\b.{0,60}\b(?:between|from|after|before|until|all day)\b"
)
_ACCEPTS = re.compile(
    r"\b(?:works? (?:well |great |perfectly |fine )?for me|is (?:fine|perfect|great|good|ok"
    r"|okay)(?: (?:for|with|by) me)?|will be fine|confirm(?:ed|ing)?|see you|i(?:'ll| will) "
    r"(?:be there|call|see|talk|speak|join|come)|accept|i can make)\b"
)


def note_to_self(message: Message, owners: frozenset[str]) -> bool:
    """Everybody it went to is the writer."""
    went_to = {address.email for address in message.recipients + message.bcc}
    return bool(went_to) and went_to <= owners


def expects_answer(sentences: Sequence[Sentence], asked: Asked, purpose: Purpose | None) -> bool:
    """The writer waits for an answer; `purpose` is that of the user's own mail, else None."""
    if purpose is Purpose.WITHDRAWAL:  # "please remove me" is a request that needs no word back
        return asked.score >= _DIRECT
    if asked.asks:
        return True
    if purpose in _WAITING:
        return True
    if purpose in _SETTLED:
        return False
    if purpose is Purpose.ANSWER and _offers_a_choice(sentences):
        return True
    return purpose is not Purpose.ANSWER and _HOPES.first(sentences) is not None


def _offers_a_choice(sentences: Sequence[Sentence]) -> bool:
    accepted = any(_ACCEPTS.search(one.low) and not _CHOICE.search(one.low) for one in sentences)
    return not accepted and any(_CHOICE.search(one.low) for one in sentences)
