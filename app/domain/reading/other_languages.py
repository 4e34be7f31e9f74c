"""The phrases of German, French, Spanish, Portuguese and Dutch hiring mail, joined by question."""

from app.domain.reading import (
    dutch_asked_words,
    dutch_plain_words,
    dutch_words,
    french_asked_words,
    french_plain_words,
    french_words,
    german_asked_words,
    german_plain_words,
    german_words,
    portuguese_asked_words,
    portuguese_plain_words,
    portuguese_words,
    spanish_asked_words,
    spanish_plain_words,
    spanish_words,
)
from app.domain.reading.cues import Cues

_LANGUAGES = (german_words, french_words, spanish_words, portuguese_words, dutch_words)
_PLAIN = (
    german_plain_words,
    french_plain_words,
    spanish_plain_words,
    portuguese_plain_words,
    dutch_plain_words,
)
_ASKED = (
    german_asked_words,
    french_asked_words,
    spanish_asked_words,
    portuguese_asked_words,
    dutch_asked_words,
)
_BOTH = (*_LANGUAGES, *_PLAIN)

TITLES = Cues(one for words in _LANGUAGES for one in words.HIRING.all)  # set words alone
HIRING = Cues(one for words in _BOTH for one in words.HIRING.all)
AGAINST_HIRING = Cues(one for words in _BOTH for one in words.AGAINST.all)
REJECTION = Cues(one for words in _BOTH for one in words.REJECTION.all)
OFFER = Cues(one for words in _BOTH for one in words.OFFER.all)
INVITATION = Cues(one for words in _BOTH for one in words.INVITATION.all)
SCHEDULING = Cues(one for words in _LANGUAGES for one in words.SCHEDULING.all)
RECEIPT = Cues(one for words in _LANGUAGES for one in words.RECEIPT.all)
QUESTION = Cues(one for words in _ASKED for one in words.QUESTION.all)
COLD = Cues(one for words in _ASKED for one in words.COLD.all)
KNOWN = Cues(one for words in _ASKED for one in words.KNOWN.all)
PAPERS = Cues(one for words in _ASKED for one in words.PAPERS.all)
