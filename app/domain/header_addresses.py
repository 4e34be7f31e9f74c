"""Address lists (RFC 5322 section 3.4) as mail programs write them. Never raises."""

import re

from app.domain.header_block import decoded
from app.domain.message import Address

ADDRESSES = 500
"""How many of a list are read."""
NAME_CHARS = 200
EMAIL_CHARS = 320
"""RFC 5321 section 4.5.3.1: 64 of the local part, "@", 255 of the domain."""

_SIMPLE = re.compile(r'([^"<>(),;:@\\]{0,200})<([^<>\s,;"()\\]{1,320})>\s*$')
_NEEDS_CARE = re.compile(r'["();:\\]')
_BARE = re.compile(r"[^\s<>(),;:\"\\]{1,320}$")


def addresses_in(value: str) -> tuple[Address, ...]:
    """The mailboxes of an address list; names are decoded, comments and group names dropped."""
    if not value:
        return ()
    if (match := _SIMPLE.match(value)) is not None:
        return _made(match.group(1), match.group(2))
    if _BARE.match(value):
        return _made("", value)
    found: list[Address] = []
    waiting = ""  # 'Smith, John <j@…>' written without the quotes it needs
    for chunk in _chunks(value):
        name, email, comment = _read(chunk)
        if not email:
            waiting = f"{waiting}, {name}" if waiting else name
            continue
        if waiting and name and "@" not in waiting:
            name = f"{waiting}, {name}"
        waiting = ""
        found.extend(_made(name or comment, email))
    return tuple(found)


def first_address(value: str) -> Address:
    """The first mailbox; an empty one where there is none."""
    found = addresses_in(value)
    return found[0] if found else Address("", decoded(value).strip(' "<>')[:NAME_CHARS])


def _made(name: str, email: str) -> tuple[Address, ...]:
    email = decoded(email).strip(" \t<>'\"").lower()
    name = decoded(name.strip())
    if len(name) > 1 and name[0] == name[-1] and name[0] in "'\"":
        name = name[1:-1].strip()
    if not email or len(email) > EMAIL_CHARS or ("@" not in email and not email.isascii()):
        return ()
    return (Address(email, "" if name.lower() == email else name[:NAME_CHARS]),)


def _read(chunk: str) -> tuple[str, str, str]:
    """Name, address and comment of one mailbox; the two usual forms without a scan."""
    chunk = chunk.strip()
    if (match := _SIMPLE.match(chunk)) is not None:
        return match.group(1).strip(), match.group(2), ""
    if "@" in chunk and _BARE.match(chunk):
        return "", chunk, ""
    return _scan(chunk)


def _chunks(value: str) -> list[str]:
    """Cut at commas and semicolons outside of quotes, angles and comments."""
    if not _NEEDS_CARE.search(value):
        return value.split(",", ADDRESSES)[:ADDRESSES]
    chunks: list[str] = []
    start, depth = 0, 0
    quoted = angle = escaped = False
    for at, char in enumerate(value):
        if escaped:
            escaped = False
        elif char == "\\":
            escaped = True
        elif quoted:
            quoted = char != '"'
        elif char == '"':
            quoted = True
        elif char == "(":
            depth += 1
        elif char == ")":
            depth = max(0, depth - 1)
        elif depth:
            continue
        elif char in "<>":
            angle = char == "<"
        elif char in ",;" and not angle:
            chunks.append(value[start:at])
            start = at + 1
            if len(chunks) >= ADDRESSES:
                return chunks
    chunks.append(value[start:])
    return chunks


def _scan(chunk: str) -> tuple[str, str, str]:
    """Name, address and comment of one mailbox."""
    name: list[str] = []
    comment: list[str] = []
    email: list[str] | None = None
    depth = 0
    quoted = escaped = inside = False
    for char in chunk:
        target = comment if depth else (email if inside and email is not None else name)
        if escaped:
            target.append(char)
            escaped = False
        elif char == "\\":
            escaped = True
        elif quoted:
            quoted = char != '"'
            if quoted:
                target.append(char)
        elif char == '"' and not depth:
            quoted = True
        elif char == "(" and not inside:
            depth += 1
        elif char == ")" and depth:
            depth -= 1
        elif char == "<" and not depth:
            inside, email = True, []
        elif char == ">" and inside:
            inside = False
        elif char == ":" and not depth and not inside and "@" not in name:
            name.clear()  # the name of a group (RFC 5322 section 3.4)
        else:
            target.append(char)
    words = "".join(name).strip()
    if email is None:
        parts = words.rpartition(" ")[2] if "@" in words else ""
        return "", parts, "".join(comment).strip()
    return words, "".join(email).strip(), "".join(comment).strip()
