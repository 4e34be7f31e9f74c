"""How much the words of a mail sound like an absence notice, where nothing else tells."""

import re
from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from app.domain.message import Message
from app.domain.reading import absence_more_state_words, absence_state_words
from app.domain.reading.absence_cue_words import (
    ADDRESSED,
    MORE_CUES,
    PERSONAL,
    URGENT_QUESTION,
    YOU,
)
from app.domain.reading.absence_date import back_on
from app.domain.reading.absence_hint_words import ABOUT_HIRING, HINT, SPELL
from app.domain.reading.absence_words import (
    ANSWER,
    AWAY,
    CUES,
    GREETING,
    PREFIXED,
    SAYS_AUTOMATIC,
    SUBJECT_HINT,
)
from app.domain.reading.gate import Gate
from app.domain.reading.needed_words import Seen, seen
from app.domain.reading.sentences import words_of

WORDING_CHARS = 1_200
"""Longer than this, wording alone makes no notice."""
OPENING_CHARS = 500
"""In how much of the beginning a notice says that somebody is away."""
AT_ONCE_CHARS = 60
SHORT_CHARS = 600
"""A notice often says nothing else: the absence in its first words, and little after it."""
NAMED_CHARS = 50
"""A person who writes to somebody names them here, if at all."""
FEW_WORDS = 60
"""More than these are seldom written for whoever may have written."""
SENTENCE_WORDS = 4
"""Shorter ones are greetings and names."""
ALONE = 1.0
"""The weakest of what speaks for a person."""
ENOUGH = 4.5
ENOUGH_WITH_DAY = 4.0
"""Where it says how long, and nothing that a person says to this reader."""

_SENTENCE_END = re.compile(r"[.!?]\s|\n")


def _any(*patterns: str) -> Gate:
    return Gate(patterns, re.IGNORECASE | re.MULTILINE)


_GERMAN = words_of(
    "ich wir bin ist sind im der die das dem den ab am bis zum zur und nicht mein meine",
    "unser unsere es zurück wieder erst nach vom von bitte kein keine melde ihre ihr euch",
    "dir dich",
)
_FRENCH = words_of(
    "je suis nous sommes le la les du des de en au aux et pas mon ma notre jusqu retour ne",
    "sera est vous votre jour dès après avant pour sur chez",
)
_SPANISH = words_of(
    "estoy estaré el la los las de del en hasta por y mi nuestra nuestro no vuelvo regreso",
    "con al se que su hoy lunes martes miércoles jueves viernes",
)
_PORTUGUESE = words_of(
    "estou estarei o os as de do da dos em até por e meu minha nossa não volto regresso com",
    "ao na no que tô seu sua hoje segunda terça quarta quinta sexta",
)
_DUTCH = words_of(
    "ik wij we ben zijn is het de een op van tot met in ons onze mijn niet terug en er voor",
    "bij weer je jouw uw vanaf na",
)
_AWAY = (
    (None, _any(AWAY.pattern)),
    (None, _any(*absence_state_words.ENGLISH)),
    (_GERMAN, _any(*absence_state_words.GERMAN)),
    (_FRENCH, _any(*absence_state_words.FRENCH)),
    (_SPANISH, _any(*absence_more_state_words.SPANISH)),
    (_PORTUGUESE, _any(*absence_more_state_words.PORTUGUESE)),
    (_DUTCH, _any(*absence_more_state_words.DUTCH)),
)
_BACK = (
    (None, _any(*absence_state_words.ENGLISH_BACK)),
    (_GERMAN, _any(*absence_state_words.GERMAN_BACK)),
    (_FRENCH, _any(*absence_state_words.FRENCH_BACK)),
    (_SPANISH, _any(*absence_more_state_words.SPANISH_BACK)),
    (_PORTUGUESE, _any(*absence_more_state_words.PORTUGUESE_BACK)),
    (_DUTCH, _any(*absence_more_state_words.DUTCH_BACK)),
)
"""Patterns, each with the small words of its language: no text without one of them is searched."""
_KINDS = tuple(
    Gate(kind)
    for kind in (*zip(CUES[:3], MORE_CUES[:3], strict=True), CUES[3:4], MORE_CUES[3:4],
                 (CUES[4], MORE_CUES[4]))
)  # fmt: skip


def away_in(words: str, known: Seen, end: int | None = None) -> re.Match[str] | None:
    """Where `words`, of which `known` are those before `end`, first say that somebody is away."""
    return _first(_AWAY, words, known, end)


def back_in(words: str, known: Seen, end: int | None = None) -> re.Match[str] | None:
    """Where they first say that somebody will be back."""
    return _first(_BACK, words, known, end)


def _first(
    patterns: Sequence[tuple[frozenset[str] | None, Gate]], words: str, known: Seen, end: int | None
) -> re.Match[str] | None:
    searched = (one for keys, one in patterns if keys is None or not keys.isdisjoint(known.words))
    found = [match for one in searched if (match := one.search(words, known, end))]
    return min(found, key=re.Match.start, default=None)


def is_answer(message: Message) -> bool:
    """A notice answers a mail, and nearly always says so."""
    if message.in_reply_to or message.references:
        return True
    return bool(ANSWER.match(message.subject) or PREFIXED.match(message.subject))


def cues(words: str, known: Seen) -> int:
    """How many kinds of things they say that notices say besides."""
    return sum(one.search(words, known) is not None for one in _KINDS)


def reads_like_notice(message: Message, words: str, sent_on: date) -> bool:
    """Being away is said at once, with what only notices say, to one reader.

    Args:
        sent_on: The writer's own day: what the days in the mail are reckoned from.
    """
    if not words or len(words) > WORDING_CHARS or len(message.recipients) > 1:
        return False
    opening, known = seen(words, OPENING_CHARS), seen(words)
    away = away_in(words, opening, OPENING_CHARS)
    back = back_in(words, opening, OPENING_CHARS)
    hint = HINT.search(words, opening, OPENING_CHARS)
    said = away or back or hint or _spelled(message, words, known)
    if said is None:
        return False
    signs = _Signs(away is not None, back is not None, hint is not None, said.start())
    # A day speaks for a notice. Where it would not suffice, it need not be looked for, which
    # takes longer than all of the rest.
    if not _suffices(message, words, known, signs, dated=True):
        return False
    day, _ = back_on(words, sent_on, month_first=False)
    return day is not None or _suffices(message, words, known, signs, dated=False)


class _Signs(NamedTuple):
    """What a text says of being away, and where it first does."""

    away: bool
    back: bool
    hint: bool
    at: int


def _suffices(message: Message, words: str, known: Seen, signs: _Signs, *, dated: bool) -> bool:
    """What speaks for a notice outweighs what speaks for a person; `dated` if a day is named."""
    away, back, hint, at = signs
    if not (dated or away or back or hint):
        return False
    score = 2.0 if away or (back and dated) else 1.5 if hint else 1.0
    score += min(3, cues(words, known)) + 0.5 * dated + _says_nothing_else(words)
    score += 2 * bool(SAYS_AUTOMATIC.search(words))
    if SUBJECT_HINT.search(message.subject):
        score += 0.5
    if is_answer(message) or not message.subject:
        score += 0.5
    if at > 250:
        score -= 1
    elif at < AT_ONCE_CHARS and len(words) < SHORT_CHARS:
        score += 1
    against = _personal(message, words, known, dated=dated)
    if against:
        return score - against >= ENOUGH
    score += _is_for_anybody(words) + 0.5 * dated
    return score >= (ENOUGH_WITH_DAY if away and dated else ENOUGH)


def _spelled(message: Message, words: str, known: Seen) -> re.Match[str] | None:
    """Where a short answer says how long, and nothing of hiring."""
    if not is_answer(message) or len(words.split()) > FEW_WORDS:
        return None
    return None if ABOUT_HIRING.search(words, known) else SPELL.search(words, known, OPENING_CHARS)


def _says_nothing_else(words: str) -> float:
    """Every sentence is about being away, or what to do meanwhile."""
    told = [one for one in _SENTENCE_END.split(words) if len(one.split()) >= SENTENCE_WORDS]
    return float(all(_is_about_absence(one) for one in told))


def _is_for_anybody(words: str) -> float:
    """Short, and asks nothing."""
    return float(len(words.split()) <= FEW_WORDS and "?" not in words)


def _speaks_to_somebody(words: str) -> bool:
    """By more than the phrases with which a notice speaks to whoever has written."""
    return YOU.search(ADDRESSED.sub(" ", words)) is not None


def _is_about_absence(sentence: str) -> bool:
    known = seen(sentence)
    return bool(
        HINT.search(sentence, known)
        or cues(sentence, known)
        or away_in(sentence, known)
        or back_in(sentence, known)
    )


def _personal(message: Message, words: str, known: Seen, *, dated: bool) -> float:
    """What speaks for a person who writes to this one reader.

    "Next week" alone does not, where the first day back follows from it.
    """
    against = sum(weight for gate, weight in PERSONAL if gate.search(words, known))
    if dated and against == ALONE:
        against = 0.0
    if _speaks_to_somebody(words):
        against += 1.0
    if GREETING.match(words) or _names_reader(message, words):
        against += 2
    asked = words.count("?") - len(URGENT_QUESTION.findall(words))
    return against + 1.5 * max(0, min(2, asked))


def _names_reader(message: Message, words: str) -> bool:
    """A program does not know to whom it answers."""
    opening = words[:NAMED_CHARS]
    for reader in message.recipients:
        name = f"{reader.name} {reader.email.partition('@')[0]}"
        for part in re.findall(r"[^\W\d_]{3,}", name):
            if re.search(rf"\b{part}\b", opening, re.IGNORECASE):
                return True
    return False
