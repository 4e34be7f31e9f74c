"""Subjects without the reply and forward marks that mail programs put before them."""

import re
from functools import lru_cache

# Reply and forward marks as mail programs of many languages write them, with counters: "Re[2]:".
_MARKS = r"re|aw|sv|vs|ref|rif|res|r|antw|antwort|odp|ynt|回复|答复|回覆|返信"
_FORWARD_MARKS = r"fwd?|wg|tr|rv|enc|doorst|vb|i|pd|转发|轉寄"
_PREFIX = re.compile(
    rf"\s*(?:(?P<reply>{_MARKS})|(?P<forward>{_FORWARD_MARKS}))"
    r"\s?(?:\[\d+\]|\(\d+\)|\^\d+|\*\d+)?\s*[:\uff1a]\s*",
    re.IGNORECASE,
)
_TAG = re.compile(r"\s*\[[^][]{1,40}\]\s*")  # of a mailing list: "[ILUG]", and "[EXTERNAL]"
_WAS = re.compile(r"\s*[\[(]\s*was:?\s*(?P<old>.+?)[\])]*\s*$", re.IGNORECASE)
_LONGEST = 400


def bare(subject: str) -> str:
    """As written, but without "Re:" and its kin: "Re: AW: Interview" is "Interview"."""
    rest = " ".join(subject[:_LONGEST].split())
    while (mark := _PREFIX.match(rest)) and mark.end() < len(rest):
        rest = rest[mark.end() :]
    return rest.strip()


@lru_cache(maxsize=16_384)
def comparable(subject: str) -> str:
    """For comparing: bare, without list tags, in lower case, single spaces."""
    rest = bare(subject)
    while (tag := _TAG.match(rest)) and tag.end() < len(rest):
        rest = bare(rest[tag.end() :])
    return rest.casefold()


def earlier_name(subject: str) -> str:
    """What a renamed thread was called: "Solaris (was: Dell GX260)" was "dell gx260"; else ""."""
    renamed = _WAS.search(subject[:_LONGEST])
    return comparable(renamed["old"]) if renamed else ""


def is_reply(subject: str) -> bool:
    """It carries a reply mark in front."""
    mark = _PREFIX.match(_TAG.sub(" ", subject[:_LONGEST], count=1))
    return mark is not None and mark["reply"] is not None


def is_forward(subject: str) -> bool:
    """It carries a forward mark in front."""
    mark = _PREFIX.match(subject[:_LONGEST])
    return mark is not None and mark["forward"] is not None
