"""Makes what was read or typed fit to stand in a sentence, or says that it cannot ("")."""

# ruff: noqa: RUF001 - dashes and question marks as people type them

import re
from functools import lru_cache
from typing import Final

from app.domain.drafting import lengths

PLAIN: Final = re.compile(r"[A-Za-z0-9]+(?:[ &/+-][A-Za-z0-9]+)*|")
"""Nothing to clean: the common case, told in a tenth of the time."""
UNKNOWN: Final = frozenset(
    {"", "n/a", "na", "none", "null", "tbd", "tba", "unknown", "not stated", "role", "position"}
)
GAP: Final = re.compile(r"\[[^\]]*\]?|\{[^}]*\}?|<[^>]*>?|_{2,}|\.{3,}|…|[\]}>]")
ASIDE: Final = re.compile(r"\([^)]*\)?")
REQUISITION: Final = re.compile(
    r"\s*[-–—|,:/]*\s*(?:#|\b(?:req|ref|job id|id)\b)[-:#. ]*[\w-]*\d[\w-]*\s*$", re.I
)
AROUND_ROLE: Final = re.compile(
    r"^(?:the|an?|our)\s+|\s+(?:role|position|job|opening|vacancy)$", re.I
)
DOMAIN: Final = re.compile(r"^[a-z0-9-]+(\.[a-z0-9-]+)+$")
LETTER: Final = re.compile(r"[^\W\d_]")
EDGES: Final = " -–—|,.:;/"


def one_line(text: str) -> str:
    """One line without gaps to fill, question and exclamation marks, and control characters."""
    if PLAIN.fullmatch(text):
        return text
    flat = GAP.sub(" ", text)
    flat = re.sub(r"[?!¿¡？！]+", " ", flat)
    flat = "".join(c if c.isprintable() else " " for c in flat)
    return re.sub(r"\s+([,.;:])", r"\1", " ".join(flat.split()))


@lru_cache(maxsize=1024)  # asked several times for each card and draft
def role_of(text: str) -> str:
    """A role as it can stand in "the … role"."""
    role = REQUISITION.sub("", ASIDE.sub(" ", one_line(text)))
    role = AROUND_ROLE.sub("", " ".join(role.split()).strip(EDGES))
    role = calm_case(role.strip(EDGES))
    usable = role.lower() not in UNKNOWN and LETTER.search(role) and "@" not in role
    return role if usable and lengths.count(role) <= lengths.ROLE else ""


@lru_cache(maxsize=1024)
def employer_of(text: str) -> str:
    """A company's name as written; a bare domain is no name."""
    name = calm_case(one_line(text).strip(" -–—|,:;/"))
    usable = (
        name.lower() not in UNKNOWN
        and LETTER.search(name)
        and not DOMAIN.match(name)
        and "@" not in name
    )
    return name.rstrip(".") if usable and lengths.count(name) <= lengths.EMPLOYER else ""


def name_of(text: str) -> str:
    """A person's name as it was typed."""
    return calm_case(one_line(text).strip(" ,;:"))


def point_of(text: str) -> str:
    """One point, without its closing stop; all of it in capitals is taken for a stuck key."""
    point = one_line(text).strip(EDGES)
    return point.lower() if point != calm_case(point) else point


def calm_case(text: str) -> str:
    """ "SENIOR DATA ENGINEER" becomes "Senior Data Engineer"; "QA", "IBM" and "UNICEF" stay."""
    words = text.split()
    shouted = text == text.upper() and any(len(word) > 4 for word in words)
    if not shouted or (len(words) == 1 and len(text) <= 6):
        return text
    return " ".join(word if len(word) <= 3 else word.capitalize() for word in words)
