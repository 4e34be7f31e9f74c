"""The tone checker: what to change in a follow-up, why, and how to say it instead.

It reads our own drafts in the tests and what the user wrote in the card; nothing is kept.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from app.domain.drafting.banned import BANNED, NEXT_STEPS, WHY, Fault
from app.domain.drafting.lengths import ASKS_NOTHING, WORDS, count
from app.domain.drafting.model import DraftKind
from app.domain.say import counted, say

WORD: Final = re.compile(r"[^\W\d_]+(?:['&-][^\W\d_]+)*")
# fmt: off
SHOUTED: Final = frozenset({
    "VERY", "REALLY", "PLEASE", "NOT", "NOW", "NEVER", "ALWAYS", "MUST", "NEED", "STILL",
    "YES", "LOVE",
})
# fmt: on
AS_TYPED: Final = {0x2019: "'", 0x2018: "'", 0xA0: " ", 0x0A: " ", 0x0D: " ", 0x09: " "}
CAPITALS: Final = re.compile(r"[A-Z\u00c0-\u00de\u0400-\u042f]{3}")
COUNTED: Final = frozenset({Fault.EXCLAMATION, Fault.QUESTIONS, Fault.LENGTH})
"""Faults of the whole text: `Finding.what` is a count, not words of it."""
LONG: Final = 5  # letters: most acronyms are shorter


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to change."""

    fault: Fault
    what: str  # the words in question, or the count
    why: str
    better: str  # its wording, where it has one, in the language of the mail


def check(text: str, kind: DraftKind | None = None) -> tuple[Finding, ...]:
    """What to change, in the order of the text; counts come last. Quoted lines ("> …") are skipped.

    Args:
        kind: Whose length and number of questions are expected; None: neither is checked, but for
            more than one question.
    """
    own = "\n".join(line for line in text.splitlines() if not line.lstrip().startswith(">"))
    found = sorted(_wordings(own), key=lambda pair: pair[0])
    return tuple([finding for _, finding in found] + list(_counts(own, kind)))


def _wordings(text: str) -> Iterator[tuple[int, Finding]]:
    """Each stretch of text is found fault with once, by the first family that names it."""
    lowered = text.lower()
    if len(lowered) != len(text):  # a letter that grows when lowered, such as "İ"
        lowered = "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
    plain = lowered.translate(AS_TYPED)
    taken: list[range] = []
    for banned in BANNED:
        for match in banned.pattern.finditer(plain):
            if any(match.start() < span.stop and span.start < match.end() for span in taken):
                continue
            taken.append(range(*match.span()))
            what = text[match.start() : match.end()].strip()
            yield match.start(), Finding(banned.fault, what, WHY[banned.fault], banned.better)
    for start, what in _shouted(text):
        better = say("Write “{words}”.", words=what.lower())
        yield start, Finding(Fault.CAPITALS, what, WHY[Fault.CAPITALS], better)


def _shouted(text: str) -> Iterator[tuple[int, str]]:
    """Runs of words in capitals that are no acronyms."""
    if not CAPITALS.search(text):
        return
    run: list[re.Match[str]] = []
    for match in [*WORD.finditer(text), None]:
        if match is not None and match[0].isupper() and len(match[0]) > 1:
            near = not run or text[run[-1].end() : match.start()].strip(" ,") == ""
            if near:
                run.append(match)
                continue
        words = [m[0] for m in run]
        several = len(words) > 1 and any(len(word) >= LONG for word in words)
        if several or SHOUTED.intersection(words):
            yield run[0].start(), text[run[0].start() : run[-1].end()]
        run = [match] if match is not None and match[0].isupper() and len(match[0]) > 1 else []


def _counts(text: str, kind: DraftKind | None) -> Iterator[Finding]:
    marks = text.count("!")
    if marks > 1:
        told = counted("{count} exclamation mark", "{count} exclamation marks", marks)
        yield _count(Fault.EXCLAMATION, told, say("Keep one at most."))
    questions = len(re.findall(r"\?+", text))
    if questions > 1:
        told = counted("{count} question", "{count} questions", questions)
        yield _count(Fault.QUESTIONS, told, say("Keep the one that matters most."))
    if kind is None:
        return
    if kind in ASKS_NOTHING:
        if questions == 1:
            better = say("Leave it out: this note asks for nothing.")
            yield _count(Fault.QUESTIONS, say("a question"), better)
    elif questions == 0:
        better = say("End with one, such as “{words}”", words=NEXT_STEPS)
        yield _count(Fault.QUESTIONS, say("no question"), better)
    least, most = WORDS[kind]
    words = count(text)
    if not least <= words <= most:
        told = counted("{count} word", "{count} words", words)
        yield _count(Fault.LENGTH, told, _fitting(least, most, shorter=words > most))


def _fitting(least: int, most: int, *, shorter: bool) -> str:
    if shorter:
        return say(
            "Aim for {least} to {most} words: shorten it to what they need to know.",
            least=least,
            most=most,
        )
    return say("Aim for {least} to {most} words: add one concrete point.", least=least, most=most)


def _count(fault: Fault, what: str, better: str) -> Finding:
    return Finding(fault, what, WHY[fault], better)
