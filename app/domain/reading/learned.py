"""What all words of a mail and the answers to all questions about it say together.

A softmax over single words, how they begin, pairs of neighbours, words of the subject, and the
scores of the questions (how strongly does it decline, invite, confirm a receipt …). The phrases
find what is said in set words; this finds what is said in others. The weights were fitted by `make
fit` on our own mails and on public mail about other matters, and are few enough to be read. They
know the six languages of the mails that they were fitted on.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

from app.domain.reading.learned_weights import CLASSES, START, WEIGHTS
from app.domain.reading.sentences import Sentence, words_of
from app.domain.reading.softmax import TITLED, Softmax
from app.domain.reading.word_weights import features as words_and_pairs
from app.domain.reading.word_weights import words_in

_SOFTMAX = Softmax(CLASSES, START, WEIGHTS)
_MOST = 12.0  # a score of a question counts for no more
_BY_PHRASES = words_of(
    "rejection offer invitation scheduling receipt bulk question acknowledgement hiring written"
)
_LESS = 0.25
"""The phrases were written with the mails in view that the weights are fitted on, and find more in
these than in other mail: the fitting would trust them too much."""
_LONG = 20  # sentences
_COMMON = words_of(
    "the to you your we i for of in on with at is are be will have has had a an this that it our",
    "my me us can would please if and or but was been do not from by as so let know thanks thank",
    "der die das und wir sie ihr ihre ihnen du dich dir ich ist sind haben zu mit auf für nicht",
    "ein eine einen einem den dem im am es uns bei als von oder auch noch",
    "le la les un une des du nous vous je tu est sont avons à et en pour avec sur pas ne que qui",
    "au votre vos notre ce cette il elle de dans se",
    "el los las una unos y en con por para no que su sus tu te le nos es son ha hemos al del lo",
    "se o os as um uma e do da dos das em no na com por para não que seu sua é são ao nos lhe você",
    "het een en wij we je jij u uw jouw ik is zijn hebben te met op voor niet van dat er om aan",
)
_ENOUGH = 0.18  # share of such words; a mail of yet another language has hardly any


@dataclass(frozen=True, slots=True)
class Learned:
    """How likely each of `CLASSES` is; they sum to 1."""

    chances: Mapping[str, float]

    @property
    def hiring(self) -> float:
        """That it is about hiring between an employer and the reader."""
        return 1.0 - self.chances["other"] - self.chances["bulk"]


def learned_of(
    subject: Sequence[str], said: Sequence[Sequence[str]], scores: Mapping[str, float], sender: str
) -> Learned:
    """Weigh everything.

    Args:
        subject: The words of the subject line.
        said: Those of each sentence of the newly written text.
        scores: What the single questions answered, by name.
        sender: A `SenderKind`.
    """
    named = _named(len(said), scores, sender)
    return Learned(_SOFTMAX.chances([subject, *said], [subject], named))


def telling_line(said: Sequence[Sentence], name: str) -> str:
    """The line whose words speak most for a class; "" of no lines."""
    return (
        max(said, key=lambda one: _SOFTMAX.speaks(words_in(one.low), name)).quote() if said else ""
    )


def is_known(lines: Iterable[Sequence[str]]) -> bool:
    """Whether the weights know the language of these lines of words at all."""
    words = list(chain.from_iterable(lines))
    return sum(map(_COMMON.__contains__, words)) >= _ENOUGH * max(1, len(words))


def features(
    subject: Sentence, said: Sequence[Sentence], scores: Mapping[str, float], sender: str
) -> dict[str, float]:
    """Everything that may carry a weight, by name; the fitting asks for it too."""
    return dict(_values(subject, said, scores, sender))


def _values(
    subject: Sentence, said: Sequence[Sentence], scores: Mapping[str, float], sender: str
) -> Iterator[tuple[str, float]]:
    seen: dict[str, None] = {}
    for sentence in (subject, *said):
        seen.update(dict.fromkeys(words_and_pairs(sentence.low)))
    for word in seen:
        yield word, 1.0
    for word in set(words_in(subject.low)):
        yield f"{TITLED}{word}", 1.0
    yield from _named(len(said), scores, sender)


def _named(sentences: int, scores: Mapping[str, float], sender: str) -> Iterator[tuple[str, float]]:
    """What is no word."""
    for name, score in scores.items():
        counts = _LESS if name in _BY_PHRASES else 1.0
        yield f"score:{name}", max(-_MOST, min(_MOST, score)) / 2 * counts
    yield "score:long", min(sentences, _LONG) / 10
    yield f"sender:{sender}", 1.0
