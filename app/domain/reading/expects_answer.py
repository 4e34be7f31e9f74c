"""Does the writer of a mail, often the user, wait for an answer to it?

A thank-you, an FYI, an acceptance and a note to oneself wait for none; a question, a request,
an application and a choice of times do.
"""

import re
from collections.abc import Sequence

from app.domain.message import Message
from app.domain.reading.cues import AskedOfAll, cue
from app.domain.reading.idle_requests import only_in_case
from app.domain.reading.model import Purpose
from app.domain.reading.question import Asked
from app.domain.reading.sentences import Sentence
from app.domain.reading.sieved import Sieved
from app.domain.reading.trouble import in_trouble

_WAITING = frozenset({Purpose.CHECK_IN, Purpose.NUDGE, Purpose.APPLICATION, Purpose.OTHER_OFFER})
_LIKELY = 0.7  # an answer is waited for, by the words alone
_DIRECT = 1.4  # a question mark, or "could you"
_CONFIRM = Sieved(
    r"\b(?:please|kindly) (?:confirm|acknowledge)\b|\bconfirm (?:receipt|once|when"
    r"|that (?:you|my))\b"
)
_RELEASED = Sieved(
    r"\bno (?:reply|answer|response|action)(?: is)? (?:needed|necessary|required|expected)\b"
    r"|\bno need (?:for you )?to (?:reply|answer|respond|write back|get back)\b"
    r"|\bnothing (?:is |else )?(?:needed|required) from you\b"
    r"|\byou (?:needn't|do not have to|don't have to|don't need to|do not need to) (?:reply|answer"
    r"|respond|write back)\b"
    r"|\b(?:don't|do not) (?:bother|feel you have) to (?:reply|answer|respond)\b"
)
_FOR_NOW = Sieved(
    r"\b(?:today|tonight|now|right away|straight away|immediately|at once|until|till|before|unless"
    r"|this (?:week|month|evening))\b"
)
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
_DAY = r"\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|weds?|thu(?:rs?)?|fri)\b"
_CLOCK = r".{0,12}?\d{1,2}(?:[:.]\d{2})?(?: ?[ap]m)?\b"
_OPEN = re.compile(  # times that the reader has to choose from, whatever the mail is for
    rf"{_DAY}{_CLOCK}.{{0,40}}(?:\bor\b|[/,;]).{{0,15}}{_DAY}{_CLOCK}"
    r"|\b(?:mornings|afternoons|evenings|lunchtimes|weekdays|weekends)\b.{0,40}\b(?:good|fine|free|best"
    r"|open|works?|suits?|okay|ok|possible|available|easiest|easier)\b"
    r"|(?:^|\bi (?:can|could) do |\bfree |\bavailable )any (?:day|time|weekday|morning|afternoon"
    r"|evening) (?:but|except|after|before|between|on|next|this)\b"
    r"|\b(?:pick|choose|take) (?:whatever|whichever|any|one)\b|\bfree all (?:day|week)\b"
)
_HANDED_OVER = re.compile(
    r"\bover to you\b|\b(?:it's|it is|that's|, |^)your (?:call|move|turn|choice)\b|\bup to you\b"
    r"|(?:^|[,;:] )(?:then )?you (?:choose|decide|pick)\b"
    r"|\ba? ?yes or (?:a )?no (?:would|will|is|does)\b"
)
_CHOICE = re.compile(
    rf"{_DAY}.{{0,80}}\b(?:or|and|/)\b.{{0,40}}{_DAY}"
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


def expects_answer(
    sentences: Sequence[Sentence],
    asked: Asked,
    purpose: Purpose | None,
    chance: float | None = None,
) -> bool:
    """The writer waits for an answer.

    Args:
        sentences: The newly written text.
        asked: What it asks.
        purpose: That of the user's own mail, else None.
        chance: How likely it waits by all of its words; None where nobody says.
    """
    if _RELEASED.stands_in_any(sentences) and any(
        _RELEASED.stands_in(one) and not _FOR_NOW.stands_in(one) for one in sentences
    ):
        return False
    if _by_phrases(sentences, asked, purpose):
        return True
    # What is marked as a question and asks nothing was said for effect: phrases know that better.
    marked = any("?" in one.low for one in sentences)
    return not marked and chance is not None and chance >= _LIKELY


def _by_phrases(sentences: Sequence[Sentence], asked: Asked, purpose: Purpose | None) -> bool:
    if purpose is Purpose.WITHDRAWAL:  # "please remove me" is a request that needs no word back
        return asked.score >= _DIRECT or _CONFIRM.stands_in_any(sentences)
    if asked.asks or purpose in _WAITING:
        return True
    if purpose in _SETTLED:
        return False
    if purpose is Purpose.ANSWER:
        return _offers_a_choice(sentences, _CHOICE) or _offers_a_choice(sentences, _OPEN)
    if _hopes(sentences):
        return True
    return purpose is not None and (_offers_a_choice(sentences, _OPEN) or _their_move(sentences))


def _their_move(sentences: Sequence[Sentence]) -> bool:
    """Nothing is asked, but only the reader can go on."""
    return any(_HANDED_OVER.search(one.low) or in_trouble(one) for one in sentences)


def _hopes(sentences: Sequence[Sentence]) -> bool:
    """Word is hoped for; "hearing from you next week then" was promised before."""
    for one in sentences:
        if _HOPES.in_sentence(one) and not only_in_case(one):
            return "then" not in one.words
    return False


def _offers_a_choice(sentences: Sequence[Sentence], choice: re.Pattern[str]) -> bool:
    accepted = any(_ACCEPTS.search(one.low) and not choice.search(one.low) for one in sentences)
    return not accepted and any(choice.search(one.low) for one in sentences)
