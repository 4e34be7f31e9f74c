"""The compact form of a signed token (RFC 7515 section 7.1), for RS256 and nothing else.

Every notice and every card waits for one or two of these, and PyJWT looks at each character of a
token several times in Python: 137 us, where OpenSSL's work on the signature is 25. What a token
*says* is not judged here.
"""

import re
from binascii import a2b_base64
from collections.abc import Callable
from functools import lru_cache
from typing import Any, Final, NoReturn

import orjson
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
from cryptography.hazmat.primitives.hashes import SHA256

from app.domain.errors import CallerRefused

LONGEST: Final = 8192  # characters; real ones have about 1,000
_COMPACT: Final = re.compile(r"(([A-Za-z0-9_-]+)\.([A-Za-z0-9_-]+))\.([A-Za-z0-9_-]*)")
_STANDARD: Final = bytes.maketrans(b"-_", b"+/")
_LAST: Final = {1: "", 2: "AQgw", 3: "AEIMQUYcgkosw048"}
"""By how many characters stand behind the last four: what the very last one may be."""
_PADDING, _HASH = PKCS1v15(), SHA256()

Json = dict[str, Any]


def verified(token: str, key_of: Callable[[str], RSAPublicKey | None]) -> Json:
    """The claims under a token's signature.

    Args:
        key_of: The key of an id; None: nobody has such a key. May raise what it likes.

    Raises:
        CallerRefused: with a reason for the log.
    """
    parts = _COMPACT.fullmatch(token) if len(token) <= LONGEST else None
    if parts is None:
        _refuse("not a token")
    signed, head, body, signature = parts.groups()
    header = _header(head)
    kid = header.get("kid", "")
    # Extensions that must be understood (4.1.11): we understand none.
    if "crit" in header or not isinstance(kid, str):
        _refuse("not a token")
    if header.get("alg") != "RS256":
        _refuse("algorithm")
    key = key_of(kid) if kid else None
    if key is None:
        _refuse("unknown key")
    try:
        key.verify(_bytes(signature), signed.encode("ascii"), _PADDING, _HASH)
    except InvalidSignature:
        _refuse("signature")
    return _object(body)


# One for each key of Google's: the same text stands at the head of all that it signs.
@lru_cache(maxsize=64)
def _header(part: str) -> Json:
    return _object(part)


def _object(part: str) -> Json:
    try:
        found = orjson.loads(_bytes(part))
    except orjson.JSONDecodeError:
        _refuse("not a token")
    if not isinstance(found, dict):
        _refuse("not a token")
    return found


def _bytes(part: str) -> bytes:
    """Base64url without its padding (RFC 7515 section 2), written in the one way there is: the bits
    that the last character has too many are zero."""
    over = len(part) % 4
    if over and part[-1] not in _LAST[over]:
        _refuse("not a token")
    data = part.encode("ascii").translate(_STANDARD)
    return a2b_base64(data + b"=" * (-len(part) % 4))


def _refuse(reason: str) -> NoReturn:
    raise CallerRefused(reason)
