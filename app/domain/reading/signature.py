"""What closes a mail and says nothing: signatures, "Sent from my …", list footers, sign-offs."""

import re
from collections.abc import Sequence

from app.domain.reading.signature_words import (
    ACTION,
    CLOSING,
    CONTACT,
    DASHES,
    DEVICE,
    INITIALS,
    LIST_FOOTER,
    LIST_WORDS,
    MOBILE,
    NAME_AND_NUMBER,
    NAME_LINE,
    SENTENCE,
)

SIGNATURE_LINES = 16
"""How long a signature behind "-- " may be; a longer rest of the mail is text after a rule."""
LONGEST_LINE = 300
"""A longer line is text, or hostile."""
DRAWN = " \t\u00a0-_=*~>|"
"""What empty lines and drawn rules are made of."""
CLOSING_LINES = 12
"""How many last lines are searched for a sign-off."""

_RULES = frozenset("-_=\u2014\u2013")


def marked_signature(lines: Sequence[str]) -> int:
    """The line where a signature that marks itself begins: "-- ", "Sent from my …", the footer
    of a mailing list. `len(lines)` where there is none, or nothing stands above it."""
    end = len(lines)
    for number in _ruled(lines):
        line = lines[number]
        if len(line) > LONGEST_LINE:
            continue
        if LIST_FOOTER.match(line) and LIST_WORDS.search("\n".join(lines[number : number + 12])):
            end = number
            break
        if DASHES.match(line) and _only_signature(lines[number + 1 :]):
            end = number
            break
    last = len(trimmed(lines[:end]))
    while last > 1 and is_device_line(lines[last - 1]):
        end = last - 1
        last = len(trimmed(lines[:end]))
    return end if last else len(lines)


def _ruled(lines: Sequence[str]) -> list[int]:
    """Which of the last lines begin with a rule."""
    first = max(0, len(lines) - 40)
    last = enumerate(lines[first:], first)
    return [number for number, line in last if line.lstrip()[:1] in _RULES]


def delimiter(lines: Sequence[str], *, strict: bool) -> int:
    """The line of the mark ("-- ") under which only a signature stands; `len(lines)` without one.

    Args:
        strict: Only the standard's mark counts, or one above a way to reach the writer. A name
            alone under another dash is how some sign by hand.
    """
    for number in _ruled(lines):
        line = lines[number]
        if not DASHES.match(line):
            continue
        below = [one for one in lines[number + 1 :] if one.strip()]
        if not _only_signature(below) or any(DASHES.match(one) for one in below):
            continue
        standard = line == "-- " and len(below) <= 10
        reached = any(_REACHED.search(one) for one in below)
        if standard or reached or (not strict and len(below) > 1):
            return number
    return len(lines)


def list_footer(lines: Sequence[str]) -> int:
    """The line where the footer of a mailing list begins; `len(lines)` where none does."""
    end = len(lines)
    for number in range(max(0, end - 12), end):
        line = lines[number]
        if len(line) <= LONGEST_LINE and LIST_FOOTER.match(line):
            below = "\n".join(one[:LONGEST_LINE] for one in lines[number : number + 12])
            return number if LIST_WORDS.search(below) else end
    return end


_REACHED = re.compile(r"(?:\d[\s()./-]{0,2}){7}|[\w.+-]{1,60}@[\w-]{1,60}\.|https?:|www\.")
_ATTACHMENT = re.compile(r"\s{0,3}- .{1,80}\.[A-Za-z]{2,4}\s{0,3}$")


def is_idle_line(line: str) -> bool:
    """A line that says nothing: empty, drawn, "Sent from my …", the name of an attachment."""
    return (
        not any(char.isalnum() for char in line)
        or is_device_line(line)
        or bool(_ATTACHMENT.match(line))
    )


def is_device_line(line: str) -> bool:
    """ "Sent from my iPhone" and its like."""
    return len(line) < 200 and bool(MOBILE.match(line)) and bool(DEVICE.search(line))


def _only_signature(rest: Sequence[str]) -> bool:
    full = [line for line in rest if line.strip()]
    return 0 < len(full) <= SIGNATURE_LINES and not any(len(line) > LONGEST_LINE for line in full)


def without_sign_off(lines: Sequence[str]) -> list[str]:
    """`lines` without the last words that only name the writer: "Thanks,", a name, a phone number.

    At least one line of text stays; a closing line that says more than that is text.
    """
    kept = trimmed(lines)
    end = len(kept)
    start = end
    named = contact = 0
    while start > 0 and end - start < CLOSING_LINES:
        line = kept[start - 1]
        if len(line) > LONGEST_LINE:
            break
        if not line.strip():
            start -= 1
            continue
        closing = CLOSING.match(line)
        if closing is not None and _is_name_or_nothing(closing.group("rest")):
            if named or closing.group("rest").strip():
                return _cut(kept, start - 1)
            return kept
        if NAME_AND_NUMBER.match(line):
            contact += 1
            named += 1
        elif _is_contact_line(line):
            contact += 1
        elif _is_name(line):
            named += 1
        elif not (contact and _is_detail(line)):
            break
        start -= 1
    return _from_name(kept, start, contact=bool(contact)) if named else kept


def _from_name(kept: list[str], start: int, *, contact: bool) -> list[str]:
    """A block at the end without a closing formula: one name, or a name above contact lines."""
    block = [number for number in range(start, len(kept)) if kept[number].strip()]
    while block and not _is_name(kept[block[0]]) and not NAME_AND_NUMBER.match(kept[block[0]]):
        block.pop(0)
    if not block:
        return kept
    if not contact and len(block) == 1 and INITIALS.match(kept[block[0]]):
        return kept  # "PL" may be anything
    if not contact and len(block) > 3:
        return kept  # a list of names is what the mail says
    if not contact and len(block) > 1 and not _stands_apart(kept, block[0]):
        return kept
    return _cut(kept, block[0])


def _stands_apart(kept: list[str], number: int) -> bool:
    return number > 0 and not kept[number - 1].strip()


def _cut(kept: list[str], number: int) -> list[str]:
    left = trimmed(kept[:number])
    return left if any(line.strip() for line in left) else kept


def _is_name_or_nothing(rest: str) -> bool:
    rest = rest.strip(" ,.-\u2013\u2014")
    return not rest or _is_name(rest) or (len(rest) <= 4 and rest.isalpha() and rest.isupper())


def _is_name(line: str) -> bool:
    text = line.strip()
    return (
        0 < len(text) <= 48
        and bool(NAME_LINE.match(text))
        and not ACTION.match(text)
        and not text.endswith(("?", "!", ":"))
    )


def _is_contact_line(line: str) -> bool:
    text = line.strip()
    return (
        len(text) <= 90
        and text.count(" ") < 10
        and not SENTENCE.search(text.rstrip("."))
        and bool(CONTACT.search(text))
        and not ACTION.match(text)
    )


def _is_detail(line: str) -> bool:
    """A title, a firm or a street between the name and the phone number."""
    text = line.strip()
    if len(text.rpartition(" ")[2]) <= 6:
        text = text.rstrip(".")  # "Acme, Inc."
    return len(text) <= 70 and not SENTENCE.search(text)


def trimmed(lines: Sequence[str]) -> list[str]:
    """Without empty lines and drawn rules at the end."""
    end = len(lines)
    while end > 0 and not lines[end - 1].strip(DRAWN):
        end -= 1
    return list(lines[:end])
