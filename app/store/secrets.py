"""Sealed columns (AES-256-GCM under a key ring) and keyed hashes (HMAC-SHA256) to search by."""

import base64
import binascii
import os
import re

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.hmac import HMAC
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

_FORMAT = b"\x01"
_NONCE = 12  # bytes, NIST SP 800-38D section 8.2
_KEY = 32
_TAG = 16
_KEY_ID = re.compile(r"[A-Za-z0-9_.-]{1,32}")


class KeyProblem(Exception):
    """A key ring that cannot be used, or a value sealed with a key that the ring does not hold."""


class KeyRing:
    """The keys of `AFTERWORD_SECRET_KEYS`, newest first: it seals with the first, opens with any.

    To rotate: put a new entry in front, restart, let the daily work (`app.store.rotate`) seal
    everything again. The last entry also keys the hashes, which cannot be made again without the
    values they stand for, so it stays at the end for the life of the database.
    """

    def __init__(self, text: str) -> None:
        """`text`: `id:base64,id:base64`, each key 32 bytes.

        Raises:
            KeyProblem: says which entry is wrong, and never shows a key.
        """
        self._seal_keys: dict[bytes, HMAC] = {}
        entries = [entry.strip() for entry in text.split(",") if entry.strip()]
        for place, entry in enumerate(entries, 1):
            name, key = _entry(entry, place)
            if name in self._seal_keys:
                raise KeyProblem(f"secret keys: entry {place} repeats the id {name.decode()!r}")
            self._seal_keys[name] = HMAC(_derived(key, b"afterword seal v1"), SHA256())
            self._hash_key = HMAC(_derived(key, b"afterword hash v1"), SHA256())
        if not entries:
            raise KeyProblem("secret keys: none given; expected id:base64 of 32 bytes")
        self._newest = next(iter(self._seal_keys))
        self.newest_prefix = _prefix(self._newest)
        """How every value begins that is sealed with the newest key."""

    def seal(self, plain: bytes, *, table: str, column: str, row: bytes) -> bytes:
        """Key id, nonce and ciphertext in one value, bound to where it stands.

        Each place has its own derived key, so the bound of 2**32 random nonces (NIST SP 800-38D
        section 8.3) counts for one value's rewrites and not for the whole database.
        """
        place = _place(table, column, row)
        nonce = os.urandom(_NONCE)
        cipher = AESGCM(_keyed(self._seal_keys[self._newest], place))
        return self.newest_prefix + nonce + cipher.encrypt(nonce, plain, place)

    def open(self, sealed: bytes, *, table: str, column: str, row: bytes) -> bytes:
        """What `seal` was given.

        Raises:
            KeyProblem: unknown key id, or the value was changed or moved to another place.
        """
        where = f"{table}.{column}"
        if len(sealed) < 2 or sealed[:1] != _FORMAT:
            raise KeyProblem(f"{where}: not a sealed value of this version")
        start = 2 + sealed[1]
        name = sealed[2:start]
        key = self._seal_keys.get(name)
        if key is None:
            raise KeyProblem(f"{where}: sealed with key {name!r}, which is not in the key ring")
        if len(sealed) < start + _NONCE + _TAG:
            raise KeyProblem(f"{where}: the sealed value is cut off")
        place = _place(table, column, row)
        cipher = AESGCM(_keyed(key, place))
        try:
            return cipher.decrypt(sealed[start : start + _NONCE], sealed[start + _NONCE :], place)
        except InvalidTag:
            raise KeyProblem(
                f"{where}: does not open; the key {name!r} is another one, or the value was changed"
            ) from None

    def hash(self, purpose: str, *parts: str) -> bytes:
        """32 bytes for a value that we search by and do not store (address, link, host id)."""
        message = bytearray(_measured(purpose))
        for part in parts:
            message += _measured(part)
        return _keyed(self._hash_key, message)


def _keyed(key: HMAC, message: bytes | bytearray) -> bytes:
    """HMAC-SHA256; the key is set up once and copied, which is most of the work on a short text."""
    made = key.copy()
    made.update(message)
    return made.finalize()


def _entry(entry: str, place: int) -> tuple[bytes, bytes]:
    name, colon, encoded = entry.partition(":")
    if not colon or not _KEY_ID.fullmatch(name):
        raise KeyProblem(
            f"secret keys: entry {place} must be id:base64, the id of A-Z a-z 0-9 _ . -"
        )
    try:
        key = base64.b64decode(encoded, validate=True)
    except (binascii.Error, ValueError):
        raise KeyProblem(f"secret keys: entry {place} ({name}) is not base64") from None
    if len(key) != _KEY:
        raise KeyProblem(f"secret keys: entry {place} ({name}) has {len(key)} bytes, not {_KEY}")
    return name.encode(), key


def _derived(key: bytes, info: bytes) -> bytes:
    return HKDF(algorithm=SHA256(), length=_KEY, salt=None, info=info).derive(key)


def _prefix(name: bytes) -> bytes:
    return _FORMAT + bytes((len(name),)) + name


def _place(table: str, column: str, row: bytes) -> bytes:
    """Table and column hold no NUL, so no two places read the same."""
    return b"\x00".join((table.encode(), column.encode(), row))


def _measured(part: str) -> bytes:
    data = part.encode("utf-8", "surrogatepass")
    return len(data).to_bytes(4, "big") + data
