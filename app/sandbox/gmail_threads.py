"""Gmail's threading: references and a matching subject, and the thread asked for (facts 5.6)."""

import re

_PREFIX = re.compile(r"^\s*(?:(?:re|fwd?|aw|wg|sv|antw)(?:\[\d+\])?\s*:\s*)+", re.IGNORECASE)


def base_subject(subject: str) -> str:
    """Without reply prefixes, white space and case: what Gmail compares."""
    return " ".join(_PREFIX.sub("", subject).split()).casefold()


def same_subject(one: str, other: str) -> bool:
    """Whether two subjects may lie in one thread."""
    return base_subject(one) == base_subject(other)
