"""Splits newly written text into sentences, each as written and as patterns see it."""

import re
from collections.abc import Iterator
from operator import itemgetter
from typing import Any, NamedTuple

LOOKED_AT = 10_000  # characters of new text; what a person writes to be read stands above that
MOST_SENTENCES = 250
LONGEST = 500  # characters; a longer run without a full stop is cut at a space
BEGINNING = 4  # letters
QUOTE = 200  # characters of a quoted line
_BEGINNING = itemgetter(slice(BEGINNING))

_STRAIGHT = str.maketrans(
    {
        "\u2018": "'",
        "\u2019": "'",
        "\u201b": "'",
        "\u2032": "'",
        "\u00b4": "'",
        "`": "'",
        "\u201c": '"',
        "\u201d": '"',
        "\u201e": '"',
        "\u00ab": '"',
        "\u00bb": '"',
        "\u2010": "-",
        "\u2011": "-",
        "\u2012": "-",
        "\u2013": "-",
        "\u2014": "-",
        "\u2212": "-",
        "\u00a0": " ",
        "\u202f": " ",
        "\u2009": " ",
        "\u200b": None,
        "\u200c": None,
        "\u200d": None,
        "\ufeff": None,
        "\u00ad": None,
        "*": None,
        "~": None,
        "_": " ",
    }
)
"""Typographic marks as typewriters have them; `*bold*`, `_underlined_` and "~2 weeks"
lose their marks."""

_WORD = re.compile(r"[^\W_]+")
_DIGIT = re.compile(r"\d")
_SPACE = re.compile(r"\s")
_APART = "".join(chr(code) if chr(code).isalnum() else " " for code in range(128))
_STOP = re.compile(r"[.!?](?<![.!?].)[.!?]{0,8}[\"')\]]{0,3}\s+")
"""It begins with the mark, not with what may not stand before: so it is found four times faster."""
_BULLET = re.compile(r"(?:[-*\u2022\u00b7\u25cf\u25aa\u2013o>]|\(?\d{1,2}[.)])\s+")
_GERMAN_MONTH = re.compile(
    r"(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November"
    r"|Dezember|Jan|Feb|Mrz|Apr|Aug|Sept?|Okt|Nov|Dez"
    r"|Kalenderwoche?|KW|Runde|Stufe|Stock|Etage|OG|Obergeschoss|Quartal|Klasse)\b",
    re.IGNORECASE,  # also in a mail that is all capitals
)
"""And what else is counted with a full stop: "in der 36. Kalenderwoch", as far as is looked."""
_CLOCK_SUFFIX = frozenset({"a.m", "p.m"})
_SHORT_LINE = 48  # characters: shorter lines were ended by hand, longer ones by a wrapping client


def words_of(*lines: str) -> frozenset[str]:
    """The words of some lines of text: for lists that are easier to read than to punctuate."""
    return frozenset(word for line in lines for word in line.split())


_ABBREVIATED = words_of(
    "mr mrs ms dr prof inc corp ltd co st no nr vs etc eg e.g ie i.e approx dept univ ext tel fig",
    "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun",
    "bzw ca z.b d.h usw evtl ggf inkl m mme mlle sr sra dhr mevr jr u.s u.k ph.d b.a m.s a.m p.m",
    "sen gov gen rev hon pls attn exmo exma dra lic ing mag",
)


def with_beginnings(words: frozenset[str]) -> frozenset[str]:
    """The words, and the first letters of longer ones."""
    return words.union(map(_BEGINNING, words))


class Sentence(NamedTuple):
    """One sentence, list item or line standing alone."""

    text: str  # as written, runs of white space as one space
    low: str  # lower case, typographic marks straightened
    words: frozenset[str]  # of `low`: runs of letters and digits
    known: frozenset[str]  # its words and their beginnings, as `needed_words` looks them up
    has_digit: bool
    noted: dict[object, Any]  # what was found in it, by whoever looks more than once

    def quote(self, start: int = 0) -> str:
        """At most 200 characters as written, with whatever stands at `start` of `low` in view."""
        if len(self.text) <= QUOTE:
            return self.text
        if start < QUOTE - 40:
            return self.text[:QUOTE].rsplit(" ", 1)[0]
        begin = self.text.find(" ", max(0, start - 60)) + 1
        return self.text[begin : begin + QUOTE].rsplit(" ", 1)[0]


def straight(text: str) -> str:
    """Lower case, with typographic marks straightened and white space as single spaces."""
    if not _is_plain(text):
        text = text.translate(_STRAIGHT)
    return " ".join(text.lower().split())


def _is_plain(text: str) -> bool:
    """It has none of the characters that `straight` changes."""
    if not text.isascii():
        return False
    return not ("*" in text or "_" in text or "`" in text or "~" in text)


def bare_words(low: str) -> frozenset[str]:
    """The runs of letters and digits of a text."""
    if low.isascii():  # the same words, found in a third of the time
        return frozenset(low.translate(_APART).split())
    return frozenset(_WORD.findall(low))


def sentence(text: str) -> Sentence:
    """One string taken as one sentence (a subject line)."""
    flat = " ".join(text[:LONGEST].split())
    low = flat.lower() if _is_plain(flat) else straight(flat)
    words = bare_words(low)
    return Sentence(flat, low, words, with_beginnings(words), _DIGIT.search(low) is not None, {})


def sentences(text: str) -> tuple[Sentence, ...]:
    """The sentences of a text, in order: the first 10,000 characters, at most 250 sentences."""
    found: list[Sentence] = []
    for paragraph in _paragraphs(text[:LOOKED_AT]):
        for piece in _pieces(paragraph):
            one = sentence(piece)
            if not one.words and "?" not in piece:
                continue
            found.append(one)
            if len(found) == MOST_SENTENCES:
                return tuple(found)
    return tuple(found)


def _paragraphs(text: str) -> Iterator[str]:
    """Lines joined where a client wrapped them, apart where a person ended them."""
    held: list[str] = []
    for raw in text.splitlines():
        line = raw.strip()
        if held and (not line or _starts_anew(held[-1], line)):
            yield " ".join(held)
            held = []
        if line:
            held.append(line)
    if held:
        yield " ".join(held)


def _starts_anew(previous: str, line: str) -> bool:
    if _BULLET.match(line):
        return True
    if len(previous) > _SHORT_LINE:
        return False
    if previous[-1] in ".!?:,;":
        return line[0].isupper() or not line[0].isalpha()
    return len(line) <= _SHORT_LINE and (line[0].isupper() or line[0].isdigit())


def _pieces(paragraph: str) -> list[str]:
    found: list[str] = []
    start = 0
    for stop in _STOP.finditer(paragraph):
        end = stop.end()
        if end - start > LONGEST or _ends_sentence(paragraph, stop):
            found.append(paragraph[start:end].strip())
            start = end
    if start < len(paragraph):
        found.append(paragraph[start:].strip())
    if len(paragraph) <= LONGEST:
        return found
    return [part for piece in found for part in _cut(piece)]


def _ends_sentence(paragraph: str, stop: re.Match[str]) -> bool:
    mark = stop.group().lstrip()
    if mark[0] != "." or mark.startswith(".."):
        return True
    last = _SPACE.split(paragraph[max(0, stop.start() - 12) : stop.start()])[-1].lower()
    last = last.lstrip("(\"'")
    after = paragraph[stop.end() : stop.end() + 12]
    if last in _CLOCK_SUFFIX:
        return after[:1].isupper() and not after[:3].isupper() and not _names_a_day(after)
    if last in _ABBREVIATED or (len(last) == 1 and last.isalpha() and last != "i"):
        return False
    return not (last.isdigit() and len(last) <= 2 and _counts(after))


def _counts(after: str) -> bool:
    """What follows a number and a full stop belongs to it: "am 17. Juni", "die 2. runde"."""
    return after[:1].islower() or _GERMAN_MONTH.match(after) is not None


def _names_a_day(after: str) -> bool:
    return after[:3].lower() in {"mon", "tue", "wed", "thu", "fri", "sat", "sun", "tod", "tom"}


def _cut(piece: str) -> Iterator[str]:
    while len(piece) > LONGEST:
        at = piece.rfind(" ", LONGEST // 2, LONGEST)
        at = at if at > 0 else LONGEST
        yield piece[:at]
        piece = piece[at:].lstrip()
    if piece:
        yield piece
