"""What all words of the user's own mail say together: what it was for, and whether it waits.

Two softmaxes over single words and pairs of neighbours (a sentence's beginning and its end count
as words), over groups of words that stand in one sentence, and over the scores of the phrases. The
phrases find what is said in set words; this finds what is said in others. `make fit` fits both on
our own mails; they know the six languages of these.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise

from app.domain.reading import purpose_weights, waits_weights
from app.domain.reading.sentences import Sentence
from app.domain.reading.softmax import Softmax
from app.domain.reading.title_words import TITLES
from app.domain.reading.word_groups import GROUPS_OF
from app.domain.reading.word_weights import words_in

OTHERWISE = "otherwise"  # of ordinary life, or for something that has no name
WAITS = "waits"
_PURPOSES = Softmax(purpose_weights.CLASSES, purpose_weights.START, purpose_weights.WEIGHTS)
_WAITS = Softmax(waits_weights.CLASSES, waits_weights.START, waits_weights.WEIGHTS)
_MOST = 4.0  # a score counts for no more
_LONG = 20  # sentences
_KNOWN = 0.4  # share of the words; a mail of yet another language has hardly any
_OCCUPATIONS = frozenset(TITLES.split("|"))


@dataclass(frozen=True, slots=True)
class OwnWords:
    """How likely each purpose is, and that an answer is waited for; nothing where unknown."""

    purposes: Mapping[str, float]
    waits: float | None


def own_words(subject: Sentence, said: Sequence[Sentence], scores: Mapping[str, float]) -> OwnWords:
    """Weigh everything.

    Args:
        subject: The subject line.
        said: The newly written text.
        scores: What the phrases answered, by name.
    """
    lines = [marked(one) for one in said]
    if _PURPOSES.knows(word for line in lines for word in line[1:-1]) < _KNOWN:
        return OwnWords({}, None)
    named = list(_named(subject, said, scores))
    return OwnWords(_PURPOSES.chances(lines, (), named), _WAITS.chances(lines, (), named)[WAITS])


def telling_line(said: Sequence[Sentence], purpose: str) -> str:
    """The line whose words speak most for a purpose; "" of no lines."""
    telling = max(said, key=lambda one: _PURPOSES.speaks(marked(one), purpose), default=None)
    return telling.quote() if telling is not None else ""


def features(
    subject: Sentence, said: Sequence[Sentence], scores: Mapping[str, float]
) -> dict[str, float]:
    """Everything that may carry a weight, by name; the fitting asks for it."""
    found: dict[str, float] = {}
    for one in said:
        words = marked(one)
        found.update(dict.fromkeys(words, 1.0))
        found.update(dict.fromkeys(map(" ".join, pairwise(words)), 1.0))
    return found | dict(_named(subject, said, scores))


def marked(one: Sentence) -> list[str]:
    """The words of a sentence between the marks of its beginning and of its end."""
    return ["^", *words_in(one.low), "?" if _is_question(one) else "."]


def _is_question(one: Sentence) -> bool:
    return one.low.rstrip(" \"')").endswith("?")


def _named(
    subject: Sentence, said: Sequence[Sentence], scores: Mapping[str, float]
) -> Iterator[tuple[str, float]]:
    """What is no word."""
    seen: dict[str, None] = {}
    for one in said:
        groups = sorted(_groups(one))
        seen.update(dict.fromkeys(f"in:{group}" for group in groups))
        seen.update(dict.fromkeys(f"in:{a}+{b}" for a, b in combinations(groups, 2)))
    titled = words_in(subject.low)
    seen.update(dict.fromkeys(f"about:{group}" for word in titled for group in _of(word)))
    if not _OCCUPATIONS.isdisjoint(titled):
        seen["about:occupation"] = None
    for name in seen:
        yield name, 1.0
    for name, score in scores.items():
        yield f"score:{name}", max(-_MOST, min(_MOST, score)) / 2
    yield "long:", min(len(said), _LONG) / 10


def _groups(one: Sentence) -> set[str]:
    found = {group for word in words_in(one.low) for group in _of(word)}
    return found | {"?"} if _is_question(one) else found


def _of(word: str) -> frozenset[str]:
    return GROUPS_OF.get(word, frozenset())
