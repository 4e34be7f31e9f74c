"""What a mail's writer newly wrote: without quoted history and without signature."""

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from app.domain.reading.contact_block import greets
from app.domain.reading.quote_headers import Form, Introduction, introductions
from app.domain.reading.signature import (
    DRAWN,
    is_idle_line,
    marked_signature,
    trimmed,
    without_sign_off,
)
from app.domain.reading.unsigned import without_signature

CHARS = 200_000
LINES = 4_000
"""How much of a text is searched. What lies behind is taken for history."""
HISTORY = "\x1f"
"""A line that `quoted_html` puts where a mail program's own markup says that history begins."""
WRAPPED_QUOTE = 55
"""A quoted line at least this long may have been wrapped, its end standing without a ">"."""

ANNOUNCED_LINES = 12
"""How many lines that begin with arrows somebody types."""

_QUOTE = re.compile(r"\s{0,3}>(?![-=<])")
_LINK_ONLY = re.compile(r"\s{0,8}[(<\[]?https?://\S{1,400}[)>\]]?[\s>]{0,8}$")
_INVISIBLE = (
    *((char, "") for char in "\u200b\u200c\u200d\u2060\ufeff\u200e\u200f\u00ad"),
    *((char, "") for char in "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"),
    ("\u00a0", " "),
    ("\u202f", " "),
)


class Words(NamedTuple):
    """A mail without quoted history: `new` without its signature too, `signed` with it."""

    new: str
    signed: str


def new_text(text: str) -> str:
    """The words that the writer of `text` newly wrote.

    - Answers written between quoted lines stay, the quoted lines go. Quoted lines at the very
      top that nothing introduces stay too: the writer put them there.
    - A forwarded mail is what stands above it; a forward without a word above is its content.
    - Signatures go, a closing and a name typed by hand stay; `unsigned` says what differs in a
      mail that quotes nothing. `own_words` takes off all.
    - An answer that adds nothing to what it quotes is "".
    """
    return words_of(text).new


def words_of(text: str) -> Words:
    """The new words of `text`, with and without what signs them."""
    lines = _lines(text)
    kept, cut = without_history(lines)
    if not any(line.strip() for line in kept):
        whole = "" if cut else "\n".join(lines).strip()
        return Words(whole, whole)
    new = without_signature(kept, answer=cut)
    return Words("\n".join(new).strip(), "\n".join(kept).strip())


def own_words(new: str) -> str:
    """`new` (a result of `new_text`) without its signature and sign-off, for those who read
    meaning: a job title under a name says nothing about what the mail wants."""
    lines = new.split("\n")
    lines = lines[: marked_signature(lines)]
    return "\n".join(without_sign_off(lines)).strip()


def _lines(text: str) -> list[str]:
    text = text[:CHARS]
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    if not text.isascii():
        for char, instead in _INVISIBLE:
            if char in text:
                text = text.replace(char, instead)
    return text.split("\n", LINES)[:LINES]


def without_history(lines: Sequence[str]) -> tuple[list[str], bool]:
    """The lines of the writer, and whether any history was cut."""
    quoted = quoted_lines(lines)
    found = introductions(lines, quoted)
    if not (quoted or found or HISTORY in lines):  # so it is with most mail
        return list(lines), False
    last = _last_said(lines, quoted, found)
    kept: list[str] = []
    at, cut, said = 0, False, False
    dropping = _begins_with_introduced_quote(lines, quoted)
    while at < len(lines):
        one = found.get(at)
        if lines[at] == HISTORY or (one is not None and one.form is not Form.WROTE):
            if said:
                return trimmed(kept), True
            # Nothing above it: what is passed on is all that the mail says.
            kept.clear()
            at, cut = (one.end, cut) if one else (at + 1, True)
            dropping = (
                one is not None
                and one.form is not Form.FORWARD
                and _is_quoted(quoted, lines, one.end)
            )
        elif one is not None:
            marked = _is_quoted(quoted, lines, one.end)
            if (said and not marked) or (marked and last < one.end):
                return trimmed(kept), True
            at, cut, dropping = one.end, True, marked
        elif at in quoted and (said or dropping):
            if last < at:
                return trimmed(kept), True
            at, cut, dropping = at + 1, True, True
        else:
            kept.append(lines[at])
            said = said or (at not in quoted and bool(lines[at].strip(DRAWN)))
            at += 1
    return trimmed(kept) if cut else kept, cut


def _begins_with_introduced_quote(lines: Sequence[str], quoted: frozenset[int]) -> bool:
    """The mail begins with a quote in which, marked as quoted itself, stands whose it is."""
    if 0 not in quoted:
        return False
    top = [line.lstrip("> ") for number, line in enumerate(lines[:6]) if number in quoted]
    return bool(introductions(top))


def _last_said(
    lines: Sequence[str], quoted: frozenset[int], found: Mapping[int, Introduction]
) -> int:
    """The last line in which the writer may have said something; -1 where there is none."""
    passed = quoted.union(*(range(one.start, one.end) for one in found.values()))
    own = (
        [number for number in range(len(lines)) if number not in passed]
        if passed
        else range(len(lines))
    )
    end = marked_signature([lines[number] for number in own])
    for number in reversed(own[:end]):
        if not is_idle_line(lines[number]):
            return number
    return -1


def _is_quoted(quoted: frozenset[int], lines: Sequence[str], at: int) -> bool:
    """Whether the next line that holds anything is marked as a quote."""
    return next(
        (
            number in quoted
            for number in range(at, min(at + 6, len(lines)))
            if lines[number].strip()
        ),
        False,
    )


def quoted_lines(lines: Sequence[str]) -> frozenset[int]:
    """The lines marked by ">", and the ends that wrapping broke off them."""
    found: set[int] = set()
    before = ""  # the quoted line right above, "" after any other
    for number, line in enumerate(lines):
        if ">" in line[:4] and _QUOTE.match(line):
            before = line
            found.add(number)
        elif before and _is_broken_off(before, line, lines[number + 1 : number + 2]):
            found.add(number)
        else:
            before = ""
    return frozenset(found - _announced(lines, found) if found else found)


def _announced(lines: Sequence[str], quoted: set[int]) -> set[int]:
    """The marked lines that the writer's own words lead to, in a mail that nothing else quotes:
    "my plan:" and then lines that begin with arrows."""
    first, last = min(quoted), max(quoted)
    above = [line for line in lines[:first] if line.strip()]
    below = any(line.strip() for line in lines[last + 1 : last + 20])
    one_run = last - first + 1 == len(quoted) <= ANNOUNCED_LINES
    if not (one_run and below and len(above) > 1 and announces(above[-1])):
        return set()
    nested = any(line.count(">") > 1 for line in lines[first : last + 1])
    return set() if nested or introductions(lines) else set(quoted)


def announces(line: str) -> bool:
    """Whether a line of prose leads to what follows it: no greeting, and no program's line with
    a date or an address."""
    text = line.strip()
    plain = not any(char.isdigit() or char in "@<>" for char in text)
    return text.endswith(":") and plain and text.count(" ") > 0 and not greets([text])


def _is_broken_off(before: str, line: str, following: Sequence[str]) -> bool:
    if not line.strip():
        return False
    if _LINK_ONLY.match(line):
        return True
    text = line.strip()
    if len(before) < WRAPPED_QUOTE or len(text) >= WRAPPED_QUOTE:
        return False
    goes_on = bool(following) and bool(_QUOTE.match(following[0]))
    if text[0].islower() and goes_on:
        return True
    return (goes_on or text[0].islower()) and before.rstrip()[-1:] not in ".?!:"
