"""The one concrete point, as the user typed it, made into a sentence."""

# ruff: noqa: RUF001 - apostrophes as people type them

import re
from collections.abc import Sequence
from typing import Final, Protocol

FULL: Final = re.compile(
    r"^(?:i|i['’]\w+|we|we['’]\w+|you|you['’]\w+|it|it['’]s|they|there|he|she|thank|thanks|since)\b",
    re.I,
)
"""A sentence already: it starts with its own subject."""
LEAD: Final = re.compile(
    r"^(?:(?:the|our|a)\s+(?:conversation|talk|discussion|chat|part)\s+(?:about|on|around)"
    r"|(?:hearing|talking|learning|speaking|chatting)\s+about|discussing|regarding|about|on)\s+",
    re.I,
)
"""How people begin a fragment; the sentence brings its own beginning."""
# fmt: off
SMALL: Final = frozenset({
    "the", "a", "an", "our", "your", "their", "how", "why", "what", "when", "where", "who", "that",
    "this", "these", "those", "my", "its", "his", "her", "using", "building", "running", "working",
    "moving", "growing", "scaling", "leading", "being", "having", "making",
})
# fmt: on


class Picks(Protocol):
    """Chooses one of several equal sentences."""

    def one(
        self, slot: str, *, warm: Sequence[str], neutral: Sequence[str], formal: Sequence[str]
    ) -> str:
        """Always the same one for the same person."""
        ...


def point_sentence(point: str, pick: Picks) -> str:
    """ "how you run it" → "I particularly enjoyed talking about how you run it."; "" → ""."""
    if not point:
        return ""
    if FULL.match(point):
        return f"{point[0].upper()}{point[1:]}."
    subject = _lowered(LEAD.sub("", point))
    if subject.lower().startswith("that "):
        return f"I was glad to hear {subject}."
    return pick.one(
        "point",
        warm=(
            f"I especially enjoyed talking about {subject}.",
            f"Our conversation about {subject} has stayed with me.",
            f"I've kept thinking about {subject}.",
            f"Our talk about {subject} was a highlight for me.",
        ),
        neutral=(
            f"I particularly enjoyed talking about {subject}.",
            f"Our conversation about {subject} has stayed with me.",
            f"I have kept thinking about {subject}.",
            f"The part about {subject} was especially interesting to me.",
        ),
        formal=(
            f"I found our discussion about {subject} particularly interesting.",
            f"Our conversation about {subject} has stayed with me.",
            f"I have since given more thought to {subject}.",
            f"The part about {subject} was of particular interest to me.",
        ),
    )


def _lowered(text: str) -> str:
    """A function word at the start goes inside the sentence in lower case; a name keeps its own."""
    first, space, rest = text.partition(" ")
    return f"{first.lower()}{space}{rest}" if first.lower() in SMALL else text
