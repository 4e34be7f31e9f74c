"""Where quoted history begins: the lines by which a mail program introduces it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from app.domain.reading.quote_block import (
    FULL_COLON,
    LABEL_CHARS,
    MERIDIEMS,
    header_block_end,
    header_end,
    label_of,
    notes_block,
)
from app.domain.reading.quote_told import ADDRESS, YEAR, is_told
from app.domain.reading.quote_words import (
    CLOCK,
    DATED_START,
    FORWARDED,
    ORIGINAL,
    REPLY_ABOVE,
    STARTER,
    VERB_INSIDE,
    VERBS,
)

WRAPPED_LINES = 6
"""Over how many lines a mail program may have wrapped one introduction."""
LONGEST_LINE = 400
INTRODUCTIONS = 100
"""How many are looked for: the first two or three decide."""
TRIES = 300
"""How many lines that end with a colon are looked at; real texts have a few dozen."""
VERB_ALONE = 24
"""A line shorter than this holds the verb only, its writer stands in the line above."""


class Form(Enum):
    """How history is introduced."""

    SEPARATOR = "separator"  # "-----Original Message-----"
    FORWARD = "forward"  # "---------- Forwarded message ----------"
    BLOCK = "block"  # From:, Sent:, To:, Subject:
    WROTE = "wrote"  # "On … wrote:"


@dataclass(frozen=True, slots=True)
class Introduction:
    """The lines from `start` to before `end` introduce what follows them."""

    start: int
    end: int
    form: Form


ORIGINAL_LENGTH = (min(map(len, ORIGINAL)), max(map(len, ORIGINAL)) + 2)
_RULES = "-_=*~\u2014\u2013+"
_VERB_ENDS = frozenset(verb[-2:] for verb in VERBS)  # told sooner than all of them
_TAILS = frozenset(":*_-\u2014\u2013=~+0123456789mMTC" + FULL_COLON)
_HEADS = frozenset(_RULES + "2>#")
_COLONS = (":", FULL_COLON)
_ADDRESS_END = re.compile(
    r"(?:<\s?[^<>\s]{0,160}@[^<>]{0,200}>|\[[^\[\]\s]{0,160}@[^\[\]]{0,160}\])\)?$"
)
_CLOSES_ADDRESS = re.compile(r"\s{0,3}>\s{0,3}(?:[:\uff1a]|\w{2,20}\s{0,3}:)\s{0,3}$")
# "2012/2/14 Jane Doe <j@acme.com>", Gmail's older form.
_OLD_GMAIL = re.compile(
    r"20\d{2}[/-]\d{1,2}[/-]\d{1,2} [^<>]{1,80}<[^<>\s]{1,120}@[^<>\s]{1,120}>:?$"
)
_GMT_START = re.compile(r"\d{4}-\d{2}-\d{2} \d{1,2}:\d{2} (?:GMT|UTC)[+-]\d{1,2}:?\d{0,2}\b")
_DATE = re.compile(
    r"\d{1,4}[-./]\d{1,2}[-./]\d{1,4}|\b(?:19|20)\d{2}\b|\d{1,2}[.,]? ?[^\W\d_]{3,12}"
)
_QUOTED = re.compile(r"\s{0,3}>")


def introductions(
    lines: Sequence[str], quoted: frozenset[int] = frozenset()
) -> dict[int, Introduction]:
    """Every introduction of history in a text, by its first line.

    Args:
        quoted: Lines that are quoted themselves; what they introduce is older still.
    """
    found: dict[int, Introduction] = {}
    passed = 0  # behind the last introduction
    tries = 0
    for at, line in enumerate(lines):
        text = line.strip()
        if not text or at < passed or _is_plainly_text(text):
            continue
        if at in quoted and not _CLOSES_ADDRESS.match(line):
            continue
        if text[-1] in _COLONS:
            tries += 1
            if tries > TRIES:
                continue
        one = _introduction(lines, at, text)
        if one is not None and one.start >= passed:
            found[one.start] = one
            passed = one.end
            if len(found) >= INTRODUCTIONS:
                break
    return found


def _is_plainly_text(text: str) -> bool:
    """What no introduction looks like, told by the first and last characters: most lines."""
    size = len(text)
    if size > LONGEST_LINE:
        return True
    return (
        size > ORIGINAL_LENGTH[1]
        and text[-1] not in _TAILS
        and text[0] not in _HEADS
        and "@" not in text
        and ":" not in text[:LABEL_CHARS]
        and FULL_COLON not in text[:LABEL_CHARS]
    )


def _introduction(lines: Sequence[str], at: int, text: str) -> Introduction | None:
    """What begins or, for "On … wrote:", ends in line `at`. Each form is tried only where a look
    at the line's first and last characters allows it: most lines are plain text."""
    first, last = text[0], text[-1]
    one: Introduction | None = None
    if last == ":" or first in _HEADS or ORIGINAL_LENGTH[0] <= len(text) <= ORIGINAL_LENGTH[1]:
        one = _separator(lines, at, text)
    if one is None and _may_end_introduction(text, first, last):
        one = _wrote(lines, at, text)
    if one is None and (":" in text[:LABEL_CHARS] or FULL_COLON in text[:LABEL_CHARS]):
        end = header_block_end(lines, at)
        one = Introduction(at, end, Form.BLOCK) if end else None
    if one is None and (last.isdigit() or text.endswith(MERIDIEMS)):
        notes = notes_block(lines, at, text)
        one = Introduction(*notes, Form.BLOCK) if notes else None
    return one


def _separator(lines: Sequence[str], at: int, text: str) -> Introduction | None:
    ruled = text[0] in _RULES and text[-1] in _RULES + ":"
    words = text.strip(_RULES + " \t:").lower()
    if words in FORWARDED and (ruled or text.endswith(":")):
        return Introduction(at, header_end(lines, at + 1), Form.FORWARD)
    if words in ORIGINAL and (ruled or label_of(_next_full(lines, at + 1))):
        return Introduction(at, header_end(lines, at + 1), Form.SEPARATOR)
    if (ruled or "##" in text or "--" in text) and REPLY_ABOVE.search(text):
        return Introduction(at, at + 1, Form.SEPARATOR)
    if text.startswith("--") and words.startswith("forwarded by "):
        # Lotus Notes, which wraps "---- Forwarded by X on 09/14/2000 \n11:39 AM ------".
        for more in (0, 1, 2):
            if at + more < len(lines) and lines[at + more].rstrip().endswith("--"):
                return Introduction(at, header_end(lines, at + more + 1), Form.FORWARD)
    return None


def _next_full(lines: Sequence[str], at: int) -> str:
    return next((line for line in lines[at : at + 3] if line.strip()), "")


def _may_end_introduction(text: str, first: str, last: str) -> bool:
    """A verb of writing or a colon ends it; a date with an offset needs neither."""
    if last in _COLONS:
        return True
    if first == "2" and _OLD_GMAIL.match(text):
        return True
    if last in "*_-" or "@" in text or len(text) < VERB_ALONE:
        return ends_in_verb(text)
    return first == "2" and bool(_GMT_START.match(text))


def ends_in_verb(text: str) -> bool:
    """Whether `text` ends as "On … X wrote:" does, in one of the languages."""
    bare = text[-40:].rstrip(" :*_-" + FULL_COLON)
    if bare[-2:] not in _VERB_ENDS or not bare.endswith(VERBS):
        return False
    verb = next(verb for verb in VERBS if bare.endswith(verb))
    before = bare[: -len(verb)][-1:]
    return not verb.isascii() or not before.isalnum()


def _wrote(lines: Sequence[str], at: int, text: str) -> Introduction | None:
    """ "On … X wrote:" that ends in line `at`, begun there or some lines above."""
    if _GMT_START.match(text) and not (at + 1 < len(lines) and lines[at + 1].strip()):
        return Introduction(at, at + 1, Form.WROTE)
    joined, best = text, None
    for start in range(at, max(-1, at - WRAPPED_LINES), -1):
        line = lines[start].strip()
        if start < at:
            if line in ("", ">") and len(text) < VERB_ALONE:
                continue  # Polymail puts empty lines between the name, the address and the verb
            if not line or line[0] == ">" or line[-1] in ".!?" or len(joined) > LONGEST_LINE:
                break
            joined = f"{line} {joined}"
        if _is_wrote(
            joined, dated=bool(DATED_START.match(line)), started=bool(STARTER.match(line))
        ):
            best = start
            if DATED_START.match(line) and start > 0 and not _opens(lines[start - 1]):
                break
    if best is None and _stands_alone(text, lines, at):
        best = at
    elif best is None and at > 0 and len(text) < VERB_ALONE and "@" in lines[at - 1]:
        best = at - 1 if _stands_alone(f"{lines[at - 1].strip()} {text}", lines, at) else None
    if best is None or is_told(" ".join(lines[best : at + 1]).strip(), _next_full(lines, at + 1)):
        return None
    return Introduction(best, at + 1, Form.WROTE)


def _opens(line: str) -> bool:
    """A line that only holds the beginning: "On Wed,"."""
    return len(line.strip()) < 40 and bool(STARTER.match(line))


def _is_wrote(joined: str, *, dated: bool, started: bool) -> bool:
    """Begun by a date or "On", with a verb; or with a date, an address and a colon (Yandex)."""
    if not (dated or started):
        return False
    timed = _DATE.search(joined) is not None or CLOCK.search(joined) is not None
    if ends_in_verb(joined) or (joined.endswith(_COLONS) and VERB_INSIDE.search(joined)):
        return timed or ADDRESS.search(joined) is not None
    return YEAR.search(joined) is not None and _ends_in_address(joined)


def _ends_in_address(joined: str) -> bool:
    """ "…, 9:12 Jane <j@acme.com>:", as Gmail writes where it has no verb."""
    return joined.endswith(_COLONS) and bool(
        _ADDRESS_END.search(joined.rstrip(" :*_" + FULL_COLON))
    )


def _stands_alone(text: str, lines: Sequence[str], at: int) -> bool:
    """ "X <x@y> wrote:", "X wrote on 5/4/26:", and "X wrote:" right above a quote."""
    if _OLD_GMAIL.match(text) or (
        CLOCK.search(text) and YEAR.search(text) and _ends_in_address(text)
    ):
        return True
    ends = ends_in_verb(text)
    if not (ends or (text.endswith(_COLONS) and VERB_INSIDE.search(text))):
        return False
    if len(text) < 200 and (
        ADDRESS.search(text) is not None or (not ends and CLOCK.search(text) and YEAR.search(text))
    ):
        return True
    return len(text) < 120 and bool(_QUOTED.match(_next_full(lines, at + 1)))
