"""How to greet a person: as they sign, else as their display name has it."""

# ruff: noqa: RUF001 - dashes as people type them

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from app.domain.conversation import Conversation, Counterpart
from app.domain.drafting.lengths import NAME
from app.domain.drafting.model import Voice
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
PARTICLES: Final = frozenset({
    "van", "von", "de", "del", "della", "der", "den", "da", "di", "dos", "du", "la", "le", "bin",
    "ibn", "al", "zu", "ter", "ten",
})
# fmt: on
"""`NO_PERSON`: words of a display name that names a place; `PARTICLES` belong to a family name."""

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


def greeting_name(person: Counterpart | None, employer: str, voice: Voice) -> str:
    """The name in the greeting, as the voice has it; "" where nobody can be greeted by name."""
    if voice is Voice.FORMAL:
        return formal_name(person, employer)
    return first_name(person, employer)


def first_name(person: Counterpart | None, employer: str = "") -> str:
    """The name for "Hi …,", "" where nobody can be greeted by name.

    A title keeps its family name ("Dr. Reyes"); an initial, an address, a role account and the
    employer's own name are no names.
    """
    if person is None:
        return ""
    if signed := _single(person.signs_as):
        return signed
    return of_display_name(person.signs_in_full, employer) or of_display_name(
        person.address.name, employer
    )


def formal_name(person: Counterpart | None, employer: str = "") -> str:
    """The name for "Dear …,": "Ms. Ruiz" where their own mail gives that title, else all of it.

    Nobody's title or gender is guessed from a first name.
    """
    if person is None:
        return ""
    known = [_parts(person.signs_in_full, employer), _parts(person.address.name, employer)]
    for parts in known:
        if _is_titled(parts):
            return _with_title(parts)
    for parts in known:
        if 1 < len(parts) <= NAME and LATIN_CYRILLIC_GREEK.search(" ".join(parts)):
            return " ".join(_cased(part) for part in parts)
    return first_name(person, employer)


@lru_cache(maxsize=1024)  # asked several times for each card and draft
def of_display_name(display: str, employer: str = "") -> str:
    """The first name in "Dana Reyes", "Reyes, Dana", "Dana Reyes (Acme)"; "" where none is."""
    parts = _parts(display, employer)
    if not parts:
        return ""
    if not LATIN_CYRILLIC_GREEK.search(" ".join(parts)):
        return " ".join(parts[:3])  # the order of names is not ours to guess
    return _with_title(parts) if _is_titled(parts) else _single(parts[0])


@lru_cache(maxsize=1024)
def _parts(display: str, employer: str) -> tuple[str, ...]:
    """The parts of a person's name, the family name last; none where it names no person."""
    text = ASIDE.sub(" ", display).strip(" '")
    if not LETTERS.search(text) or "@" in text or re.search(r"\d", text):
        return ()
    family, comma, given = text.partition(",")
    if comma and len(family.split()) <= 2 and given.strip():
        text = f"{given} {family}"
    parts = re.split(r"\s+(?:at|from|via|@|\||-|–|—)\s+", text.strip())[0].split()
    lowered = [part.lower().strip(".,") for part in parts]
    if NO_PERSON.intersection(lowered) or text.strip().lower() == employer.lower():
        return ()
    if len(parts) == 1 and parts[0].lower() in TITLES:
        return ()
    return tuple(cleaned for part in parts if (cleaned := part.strip(" ,!'")))


def has_title(name: str) -> bool:
    """ "Dr. Reyes": somebody who is not greeted with "Hi"."""
    return _is_titled(name.split())


def _is_titled(parts: Sequence[str]) -> bool:
    return len(parts) > 1 and parts[0].lower() in TITLES


def _with_title(parts: Sequence[str]) -> str:
    """ "Dr. Reyes", "Prof de Souza"."""
    last = len(parts) - 1
    while last > 1 and parts[last - 1].lower() in PARTICLES:
        last -= 1
    title = f"{parts[0][0].upper()}{parts[0][1:].lower()}"
    family = [part if part in PARTICLES else _cased(part) for part in parts[last:]]
    return " ".join([title, *family])


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
