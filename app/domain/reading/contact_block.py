"""The block of name, title, firm and telephone under a mail that no delimiter marks."""

import re
from collections.abc import Sequence

from app.domain.reading.contact_words import (
    CONTACT,
    FIRM,
    GREETING,
    HOURS,
    MAY_BE_CONTACT,
    ONLY_LINK,
    PARTICLES,
    PIECES,
    PROSE_WORD,
    SMALL_WORD,
    SPEAKS_OF_CONTACT,
    SURE_CONTACT,
    WORD,
)
from app.domain.reading.signature import DRAWN
from app.domain.reading.signature_words import CLOSING

BLOCK_LINES = 16
"""How long such a block may be, empty lines apart."""
LONGEST_DETAIL = 120
MOST_WORDS = 12
"""How many words a line with an address or a telephone may hold."""
LONGEST_GREETED = 300
GREETED_LINES = 4
"""Among how many first lines a greeting may stand."""


def greets(lines: Sequence[str]) -> bool:
    """Whether a mail opens as letters do, with "Dear …" or "Hi …" in a line of its own."""
    full = [line for line in lines[:GREETED_LINES] if line.strip()]
    return bool(full) and len(full[0]) < LONGEST_GREETED and bool(GREETING.match(full[0]))


def contact_block(lines: Sequence[str]) -> int:
    """The line where the block begins; `len(lines)` where there is none.

    The closing above it and a name typed by hand stay outside.
    """
    size = len(lines)
    anchor = _last_text(lines)
    if anchor is None:
        return size
    full = [number for number in range(anchor + 1, size) if lines[number].strip(DRAWN)]
    if not full:
        return size
    closing = is_closing(lines, anchor)
    typed = _typed_name(lines, full, closed=closing)
    if typed is not None:
        full = full[full.index(typed) + 1 :]
        while full and not _begins_paragraph(lines, full[0]):
            full.pop(0)
    elif not closing:
        while full and not (_begins_paragraph(lines, full[0]) and is_full_name(lines[full[0]])):
            full.pop(0)
    if not full:
        return size
    block = [lines[number] for number in full]
    name_above = lines[typed] if typed is not None else lines[anchor] if closing else ""
    if closing or (typed is not None and _share_a_word(name_above, block[0])):
        return full[0] if _is_signature(lines, full, name_above) else size
    text = lines[anchor].rstrip()
    alone = sum(_begins_paragraph(lines, n) and is_full_name(lines[n]) for n in full) == 1
    if (
        len(block) > 1
        and _has_contact(block)
        and is_full_name(block[0])
        and not FIRM.search(block[0])
        and alone
        and text[-1:] in ".!?)"
        and not SPEAKS_OF_CONTACT.search(text[-200:])
    ):
        return full[0]
    return size


def _is_signature(lines: Sequence[str], full: Sequence[int], above: str) -> bool:
    """Of a block under a closing or a typed name: a way to reach the writer, or title and firm."""
    block = [lines[number] for number in full]
    reached = any(SURE_CONTACT.search(line[:LONGEST_DETAIL]) for line in block)
    named = any(is_full_name(line) for line in block) or (reached and _is_name(_name_in(above)))
    if named and _has_contact(block):
        return len(block) > 1 or not ONLY_LINK.match(block[0])
    if len(block) > 2:
        return is_full_name(block[0])
    named_twice = len(block) == 2 and _share_a_word(above, block[0])
    return named_twice and is_full_name(block[0])


def _name_in(above: str) -> str:
    """The name in the line above a block: alone, or behind a closing."""
    closing = CLOSING.match(above[:LONGEST_DETAIL])
    return (closing.group("rest") if closing else above).strip(" ,.!*_-\u2013\u2014")


def _has_contact(block: Sequence[str]) -> bool:
    return any(CONTACT.search(line[:LONGEST_DETAIL]) for line in block)


def _last_text(lines: Sequence[str]) -> int | None:
    """The last line that is no detail of a signature: text, or a closing; the first line where all
    may be details. None where too many follow it."""
    passed, first = 0, None
    for number in range(len(lines) - 1, -1, -1):
        line = lines[number]
        if not line.strip(DRAWN):
            continue
        if is_closing(lines, number) or not _may_be_detail(line):
            return number
        passed, first = passed + 1, number
        if passed > BLOCK_LINES:
            return None
    return first


def is_closing(lines: Sequence[str], number: int) -> bool:
    """ "Kind regards", the name behind it or not, or other few words before a comma."""
    line = lines[number]
    if len(line) > LONGEST_DETAIL:
        return False
    closing = CLOSING.match(line)
    if closing is not None:
        rest = closing.group("rest").strip(" ,.-\u2013\u2014!")
        if not rest or (len(rest) <= 40 and _is_name(rest)) or CLOSING.match(rest.lstrip("/|& ")):
            return True
    text = line.strip()
    return (
        number > 0
        and text.endswith(",")
        and 1 < len(text.split()) <= 6
        and not GREETING.match(text)
        and not CONTACT.search(text)
        and not lines[number - 1].strip()
    )


def _typed_name(lines: Sequence[str], full: Sequence[int], *, closed: bool) -> int | None:
    """The line of a name typed by hand above the block that a program put there."""
    for number in full[:3]:
        line = lines[number].strip(" ,.*_-\u2013\u2014")
        after = number + 1
        if after >= len(lines) or lines[after].strip(DRAWN) or not _is_name(line):
            continue
        if number != full[0] and not _begins_paragraph(lines, number):
            continue
        words = len(line.split())
        below = next((lines[one] for one in full if one > number), "")
        if not below:
            return None
        right_under = closed and number == full[0] and bool(lines[number - 1].strip())
        if right_under or words == 1 or _share_a_word(line, below):
            return number
    return None


def _begins_paragraph(lines: Sequence[str], number: int) -> bool:
    return number == 0 or not lines[number - 1].strip(DRAWN)


def _is_name(text: str) -> bool:
    """One to five words that begin as names do."""
    words = text.replace("*", " ").split()
    return (
        0 < len(words) <= 5
        and all(WORD.match(word) for word in words)
        and any(word[0].isupper() for word in words)
        and all(word[0].isupper() or word.lower() in PARTICLES for word in words)
    )


def is_full_name(line: str) -> bool:
    """Whether a line begins with a first and a last name, titles and credentials allowed."""
    if len(line) > LONGEST_DETAIL:
        return False
    first = PIECES.split(line.strip(" *_\t"), maxsplit=1)[0].strip(" *_")
    return _is_name(first) and sum(word[0].isupper() for word in first.split()) > 1


def _share_a_word(one: str, other: str) -> bool:
    return not {word.strip(",.*_").lower() for word in one.split()}.isdisjoint(
        word.strip(",.*_|").lower() for word in other.split()
    )


def _may_be_detail(line: str) -> bool:
    """Short, no sentence, and not written as prose is: few words in small letters."""
    text = line.strip()
    if len(text) > LONGEST_DETAIL or text.endswith(("?", "!", ":", ",")):
        return False
    if HOURS.match(text):
        return True
    if MAY_BE_CONTACT.search(text) and CONTACT.search(text):
        if sum(bool(SMALL_WORD.match(word)) for word in text.split()) > text.count("|") + 1:
            return False  # "My own number is 07700 900 222"
        few = sum(word[:1].isalpha() for word in text.split()) <= MOST_WORDS
        return few and ". " not in _without_short_words(text)
    words = text.split()
    small = sum(bool(PROSE_WORD.match(word)) and word.lower() not in PARTICLES for word in words)
    if text.endswith(".") and len(words[-1]) > 6:
        return False
    return not (len(words) > 5 and small * 2 > len(words)) and not (small == len(words) > 2)


def _without_short_words(text: str) -> str:
    """Without "Tel. ", "ext. ", "S.A. de": stops that end no sentence."""
    return re.sub(r"\b(?:\w{1,5}\.){1,4} ", " ", text)
