"""The headers of an older mail as programs write them above what they quote."""

import re
from collections.abc import Sequence

from app.domain.reading.quote_words import CLOCK, KIND_OF_LABEL, SENT

BLOCK_LINES = 40
"""Over how many lines a quoted header may run: long To lists are wrapped."""
LABEL_CHARS = 40
FULL_COLON = "\uff1a"

_YEAR = re.compile(r"\b(?:19|20)\d{2}\b")
_FRAME = " \t*_>|\u00a0"
_STAMP = re.compile(
    r"\b(?:on\s{1,3})?\d{1,4}[-/.]\d{1,2}[-/.]\d{2,4}"
    r"(?:,?\s{1,4}\d{1,2}:\d{2}(?::\d{2})?(?:\s{0,3}[AP]\.?M\.?)?)?"
    r"(?:\s{1,3}(?:[A-Z]{2,5}|[+-]\d{4}))?$",
    re.IGNORECASE,
)
_CLOCK_ONLY = re.compile(r"\d{1,2}:\d{2}(?::\d{2})?(?:\s{0,3}[AP]\.?M\.?)?$", re.IGNORECASE)
MERIDIEMS = ("AM", "PM", "am", "pm", "GMT", "UTC", "EST", "PST", "CET")
_INLINE_LABEL = re.compile(r"(?:^|[\s*>])([^\W\d_]{1,12})\*?\s?:(?=[\s*])")
_BETWEEN = re.compile(
    r"(?:please respond to|please reply to|sent by|bitte antworten an|gesendet von|"
    r"extension|veuillez répondre à|envoyé par|enviado por)\b",
    re.IGNORECASE,
)


def label_of(line: str) -> str:
    """The kind of header that a line states: "from", "sent", "to", …; "" for none."""
    return _labelled(line)[0]


def _labelled(line: str) -> tuple[str, str]:
    """Kind and value of a header line."""
    head = line[:LABEL_CHARS]
    at = head.find(":")
    if at < 0:
        at = head.find(FULL_COLON)
        if at < 0:
            return "", ""
    kind = KIND_OF_LABEL.get(head[:at].strip(_FRAME).lower(), "")
    return kind, line[at + 1 :].strip(" \t*_\u00a0") if kind else ""


def header_end(lines: Sequence[str], at: int) -> int:
    """The first line behind a quoted header that begins at or shortly after `at`."""
    start = at
    while start < min(len(lines), at + 3) and not lines[start].strip():
        start += 1
    found, end = _block(lines, start)
    return end if found else at


def _block(lines: Sequence[str], at: int) -> tuple[dict[str, str], int]:
    """The headers from line `at` on, by kind, and the line behind them."""
    found: dict[str, str] = {}
    end, blanks = at, 0
    for number in range(at, min(len(lines), at + BLOCK_LINES)):
        line = lines[number]
        if not line.strip(_FRAME):
            blanks += 1
            # Some programs put every header into a paragraph of its own.
            if blanks > 2 or "subject" in found:
                break
            continue
        kind, value = _labelled(line)
        if kind and (kind == "other" or kind not in found):
            found.setdefault(kind, value)
            end, blanks = number + 1, 0
        elif kind or blanks or not found or not _continues_header(line, found):
            break
        else:
            end = number + 1
    return found, end


def _continues_header(line: str, found: dict[str, str]) -> bool:
    """A wrapped list of recipients or a wrapped subject."""
    if line[:1] in " \t" or "@" in line or "/" in line or line.rstrip().endswith((",", ";")):
        return True
    return "subject" in found and len(line) < 60 and len(found) > 2


def header_block_end(lines: Sequence[str], at: int) -> int:
    """Behind From:, Sent:, To:, Subject: in any language and order that programs use; 0 where
    line `at` begins no such header."""
    first = label_of(lines[at])
    if first not in ("from", "sent", "subject", "to"):
        return 0
    if first in ("subject", "to") and not _labels_follow(lines, at):
        return 0
    if first == "from" and _on_one_line(lines[at]) >= {"from", "sent", "to"}:
        return at + 1
    found, end = _block(lines, at)
    kinds = set(found) - {"other"}
    if (
        first == "to"
        and kinds >= {"to", "cc", "subject"}
        and ("@" in found["to"] or "/" in found["to"])
    ):
        return end  # Notes, the writer's name left out
    if first in ("subject", "to") and not ({"from", "sent"} <= kinds):
        return 0
    if "from" in found and found["from"][:1].isdigit() and "@" not in found["from"]:
        return 0  # "From: 10:00, To: 11:00"
    strong = kinds >= {"from", "sent", "subject"} or (
        kinds >= {"from", "sent", "to"} and _is_dated_sending(lines[at:end])
    )
    pair = kinds >= {"from", "sent"} or kinds >= {"from", "subject"} or kinds >= {"from", "to"}
    # A journey too has a From, a To and a Date, but no subject and nobody's address.
    if strong or (pair and ("@" in found["from"] or "@" in found.get("to", ""))):
        return end
    return 0


def _is_dated_sending(block: Sequence[str]) -> bool:
    """Whether a line says "Sent: …" with a year and an hour; "Date:" stands in other lists too."""
    return any(
        line[:LABEL_CHARS].partition(":")[0].strip(_FRAME).lower() in SENT
        and _YEAR.search(line[:200])
        and CLOCK.search(line[:200])
        for line in block
    )


def _on_one_line(line: str) -> set[str]:
    """The kinds of header that one line states: HTML made text by others runs them together."""
    words = (match.group(1).lower() for match in _INLINE_LABEL.finditer(line[:1000]))
    return {KIND_OF_LABEL[word] for word in words if word in KIND_OF_LABEL}


def _labels_follow(lines: Sequence[str], at: int) -> bool:
    """At least one other kind of header in the next lines that hold anything."""
    first = label_of(lines[at])
    return any(label_of(line) not in ("", first) for line in lines[at + 1 : at + 4])


def notes_block(lines: Sequence[str], at: int, text: str) -> tuple[int, int] | None:
    """Lotus Notes: a name, a date in line `at` (behind the name or below it), To:, Subject:."""
    stamp = _STAMP.search(text[-50:])
    if stamp is None:
        return None
    end = _notes_end(lines, at + 1)
    if not end:
        return None
    start = at
    if len(text) == len(stamp.group()):
        # The name stands above, with "Sent by" or empty lines between.
        for above in range(at - 1, max(-1, at - 4), -1):
            name = lines[above].strip()
            if name and not _BETWEEN.match(name):
                start = above if len(name) <= 100 else at
                break
    return start, end


def _notes_end(lines: Sequence[str], at: int) -> int:
    """Behind the To:, cc:, Subject: that follow a name and date; 0 where they do not."""
    number = at
    while number < min(len(lines), at + 8):
        text = lines[number].strip()
        if text and not _BETWEEN.match(text) and not _CLOCK_ONLY.match(text):
            break
        number += 1
    if number >= len(lines):
        return 0
    if _bare_label(lines[number]) == "to":
        return _bare_labels_end(lines, number)
    if label_of(lines[number]) != "to":
        return 0
    found, end = _block(lines, number)
    return end if "subject" in found or "cc" in found else 0


def _bare_label(line: str) -> str:
    """The kind of header that the first word of a line names, no colon behind it."""
    word = line.strip()[:LABEL_CHARS].partition(" ")[0]
    return "" if ":" in line else label_of(word + ":")


def _bare_labels_end(lines: Sequence[str], at: int) -> int:
    """Behind "To", "cc" and "Subject" with their values, in the same lines or in the next."""
    for number in range(at + 1, min(len(lines), at + 14)):
        if _bare_label(lines[number]) != "subject":
            continue
        value = number if " " in lines[number].strip() else number + 1
        while value < min(len(lines), number + 3) and not lines[value].strip():
            value += 1
        return min(value + 1, len(lines))
    return 0
