"""Whether two names of a role mean the same: "Backend Engineer (m/f/d)" and "backend developer"."""

import re
import unicodedata
from functools import lru_cache

_SAME = {
    "sr": "senior",
    "snr": "senior",
    "jr": "junior",
    "eng": "engineer",
    "engr": "engineer",
    "engineering": "engineer",
    "dev": "engineer",
    "developer": "engineer",
    "programmer": "engineer",
    "mgr": "manager",
    "pm": "product manager",
    "swe": "software engineer",
    "sde": "software engineer",
    "sre": "site reliability engineer",
    "fullstack": "full stack",
    "frontend": "front end",
    "backend": "back end",
    "qa": "quality assurance",
    "ml": "machine learning",
    "ux": "user experience",
    "internship": "intern",
    "asst": "assistant",
    "assoc": "associate",
    "admin": "administrator",
    "exec": "executive",
    "rep": "representative",
    "coord": "coordinator",
    "dir": "director",
    "acct": "account",
    "mktg": "marketing",
    "ops": "operations",
    "supv": "supervisor",
    "hr": "human resources",
    "cx": "customer experience",
}
_LEVELS = frozenset({"senior", "junior", "staff", "principal", "lead", "intern", "graduate"})
_EMPTY_WORDS = """
a an the of for and in at on to our role position job opening opportunity vacancy post remote hybrid
onsite m f d w x mfd gn all genders full part time permanent contract i ii iii iv mid level entry
req id ref no
"""
_EMPTY = frozenset(_EMPTY_WORDS.split()) | (_LEVELS - {"intern"})
_ASIDE = re.compile(r"\([^()]*\)|\[[^][]*\]|#\s*\w+")  # "(m/f/d)", "[Remote]", "#4711"


@lru_cache(maxsize=4_096)
def words_of(role: str) -> tuple[frozenset[str], frozenset[str]]:
    """The words that tell roles apart, and the level words; both empty where nothing is known."""
    plain = unicodedata.normalize("NFKD", role[:200].casefold())
    plain = "".join(c for c in plain if not unicodedata.combining(c))
    found = re.findall(r"[^\W_]+[+#]*", _ASIDE.sub(" ", plain))
    words = frozenset(w for word in found for w in _SAME.get(word, word).split())
    return frozenset(w for w in words - _EMPTY if not w.isdigit()), words & _LEVELS


def is_known(role: str) -> bool:
    """Something in it tells it from other roles."""
    return bool(words_of(role)[0])


def agree(one: str, other: str) -> bool:
    """Either is unknown, or the words of one are all among those of the other.

    A level that only one of them names is no difference: a role is named in full once and in
    short later. Two different levels are two roles.
    """
    (a, a_levels), (b, b_levels) = words_of(one), words_of(other)
    if not a or not b:
        return True
    return (a <= b or b <= a) and not (a_levels and b_levels and a_levels.isdisjoint(b_levels))
