"""How to greet a person: the name they sign with, else the first name of their display name."""

# ruff: noqa: RUF001 - dashes as people type them

import re
from functools import lru_cache
from typing import Final

from app.domain.conversation import Conversation, Counterpart
from app.domain.message import Address

# fmt: off
TITLES: Final = frozenset({
    "dr", "dr.", "prof", "prof.", "professor", "mr", "mr.", "ms", "ms.", "mrs", "mrs.", "mx", "mx.",
})
NO_PERSON: Final = frozenset({
    "talent", "recruiting", "recruitment", "recruiter", "recruiters", "careers", "career", "jobs",
    "job", "hr", "human", "people", "team", "hiring", "noreply", "no-reply", "donotreply",
    "do-not-reply", "info", "admin", "support", "office", "contact", "mail", "mailer", "via",
    "notifications", "notification", "acquisition", "resources", "department", "desk", "group",
    "staff", "services", "scheduling", "scheduler", "interviews", "applications", "candidate",
    "candidates", "onboarding", "bot", "system", "postmaster", "daemon", "mailer-daemon", "workday",
    "greenhouse", "lever",
})
# fmt: on
"""Words of a display name that names a place, not a person."""

LETTERS: Final = re.compile(r"[^\W\d_]", re.UNICODE)
LATIN_CYRILLIC_GREEK: Final = re.compile(r"[A-Za-z\u00c0-\u024f\u0370-\u03ff\u0400-\u04ff]")
ASIDE: Final = re.compile(r"\([^)]*\)|\[[^\]]*\]|<[^>]*>|\"")


def addressee(conversation: Conversation, to: Address | None) -> Counterpart | None:
    """Whom the draft is for: `to` where given, else the counterpart who is asked for the status."""
    if to is None:
        return conversation.counterparts[0] if conversation.counterparts else None
    for counterpart in conversation.counterparts:
        if counterpart.address.email == to.email:
            return counterpart
    known = next((a for a in conversation.interviewers if a.email == to.email), to)
    return Counterpart(known if known.name else to)


def first_name(person: Counterpart | None, employer: str = "") -> str:
    """The name for "Hi …,", "" where nobody can be greeted by name.

    A title keeps its family name ("Dr. Reyes"); an initial, an address, a role account and the
    employer's own name are no names.
    """
    if person is None:
        return ""
    if signed := _single(person.signs_as):
        return signed
    return of_display_name(person.address.name, employer)


@lru_cache(maxsize=1024)  # asked several times for each card and draft
def of_display_name(display: str, employer: str = "") -> str:
    """The first name in "Dana Reyes", "Reyes, Dana", "Dana Reyes (Acme)"; "" where none is."""
    text = ASIDE.sub(" ", display).strip(" '")
    if not LETTERS.search(text) or "@" in text or re.search(r"\d", text):
        return ""
    family, comma, given = text.partition(",")
    if comma and len(family.split()) <= 2 and given.strip():
        text = f"{given} {family}"
    tokens = re.split(r"\s+(?:at|from|via|@|\||-|–|—)\s+", text.strip())[0].split()
    lowered = [token.lower().strip(".,") for token in tokens]
    if NO_PERSON.intersection(lowered) or text.strip().lower() == employer.lower():
        return ""
    if not LATIN_CYRILLIC_GREEK.search(text):
        return " ".join(tokens[:3])  # the order of names is not ours to guess
    if tokens and tokens[0].lower() in TITLES:
        return f"{tokens[0]} {_cased(tokens[-1])}" if len(tokens) > 1 else ""
    return _single(tokens[0]) if tokens else ""


def _single(token: str) -> str:
    name = token.strip(" .,!'")
    if len(LETTERS.findall(name)) < 2 or "@" in name or re.search(r"\d", name):
        return ""
    if name.lower() in NO_PERSON or name.lower() in TITLES:
        return ""
    return _cased(name)


def _cased(name: str) -> str:
    """ "DANA" and "dana" become "Dana"; "McKay" and two letters ("JP") stay."""
    if len(name) > 2 and (name.isupper() or name.islower()):
        return "-".join(part.capitalize() for part in name.split("-"))
    return name
