"""Why a mail was not delivered, in one plain line."""

from app.domain.reading.bounce_words import REASON_LINE, REASON_OF_STATUS, REASONS

REASON_CHARS = 200


def reason_of(status: str, diagnostic: str, own: str) -> str:
    """One plain line: by the server's own words, else by the status, else by the report's text."""
    plain = REASON_OF_STATUS.get(status[2:]) if status else None
    if plain and status[2] in "234":  # full, too large, not reached: no server misuses these
        return plain
    return (
        _plain_reason(diagnostic)
        or plain
        or _plain_reason(own[:3000])
        or _line_with_reason(diagnostic or own)
        or "The mail was not delivered."
    )


def _plain_reason(words: str) -> str:
    if not words:
        return ""
    return next((reason for pattern, reason in REASONS if pattern.search(words)), "")


def _line_with_reason(words: str) -> str:
    lines = [line.strip(" -*\t") for line in words.split("\n") if REASON_LINE.search(line)]
    return " ".join(lines[0].split())[:REASON_CHARS] if lines else ""
