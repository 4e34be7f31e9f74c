"""The writer's words without the signature below them."""

from collections.abc import Sequence

from app.domain.reading.contact_block import contact_block, greets, is_closing
from app.domain.reading.footer_words import (
    is_footer_line,
    is_legal_notice,
    is_program_line,
)
from app.domain.reading.signature import (
    delimiter,
    list_footer,
    marked_signature,
    trimmed,
    without_sign_off,
)

ROUNDS = 6
"""How many things may stand below one another: a block, a notice, a program's line, …"""
NOTICE_LINES = 40
"""How long a wrapped legal notice may be."""


def without_signature(lines: Sequence[str], *, answer: bool) -> list[str]:
    """`lines` without their signature; all of them where they are nothing else.

    Args:
        answer: History was cut below. What quotes nothing is treated as the public collections
            do that mark new text by hand: "Sent from my …" and a mark that is not the standard
            one stay, and the closing and name of a note go, but not those of a letter.
    """
    whole = trimmed(lines)
    kept = _without_footers(whole)
    kept = _without_programs_and_marks(kept) if answer else kept[: delimiter(kept, strict=True)]
    if not any(line.strip() for line in kept):
        return [] if answer else whole
    kept = trimmed(kept)
    start = contact_block(kept)
    signed_apart = answer or marked_signature(kept) < len(kept)
    one_block = 0 < start < len(kept) and is_closing(kept, start - 1)
    if not signed_apart and (one_block or not greets(kept)):
        return without_sign_off(kept)
    above = trimmed(kept[:start])
    if answer and start < len(kept):
        above = _without_programs_and_marks(above)
    return above or kept


def _without_programs_and_marks(lines: list[str]) -> list[str]:
    kept = lines
    for _ in range(ROUNDS):
        before = len(kept)
        while kept and is_program_line(kept[-1]):
            kept = trimmed(kept[:-1])
        kept = trimmed(_without_footers(kept))
        kept = trimmed(kept[: list_footer(kept)])
        kept = trimmed(kept[: delimiter(kept, strict=False)])
        if len(kept) == before:
            break
    return kept


def _without_footers(lines: list[str]) -> list[str]:
    """Without legal notices, company registers and pleas for trees at the end."""
    kept = lines
    for _ in range(ROUNDS):
        start = len(kept)
        while start > 0 and len(kept) - start < NOTICE_LINES and kept[start - 1].strip():
            start -= 1
        end = len(kept)
        if is_legal_notice(" ".join(kept[start:])):
            end = start
        else:
            while end > start and (is_footer_line(kept[end - 1])):
                end -= 1
        if end == len(kept) or not any(line.strip() for line in kept[:end]):
            return kept
        kept = trimmed(kept[:end])
    return kept
