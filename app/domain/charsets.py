"""Bytes to text in the charset a mail names, or in the one it must have meant. Never raises."""

import codecs
from functools import lru_cache

# What mail software writes for charsets that Python knows under another name, and the superset
# that browsers read in place of the named one (WHATWG Encoding Standard, section 4.2).
_MEANT = {
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "ks_c_5601-1987": "cp949",
    "ks_c_5601": "cp949",
    "euc-kr": "cp949",
    "shift_jis": "cp932",
    "shift-jis": "cp932",
    "x-sjis": "cp932",
    "iso-2022-jp": "iso2022_jp_ext",
    "iso-8859-8-i": "iso-8859-8",
    "unicode-1-1-utf-7": "utf-7",
    "utf8mb4": "utf-8",
    "unicode": "utf-8",
    "x-user-defined": "cp1252",
    "x-mac-roman": "mac-roman",
    "macintosh": "mac-roman",
    "iso-8859-9": "cp1254",
    "iso-8859-11": "cp874",
    "tis-620": "cp874",
}
_WESTERN = frozenset({"ascii", "iso8859-1", "cp1252"})
# Codecs that are no charset, or whose decoding time is not linear in the input.
_REFUSED = frozenset({"punycode", "idna", "unicode_escape", "raw_unicode_escape", "undefined"})
# Seven-bit codecs can build half of a surrogate pair, which no other system takes.
_CAN_BREAK_PAIRS = frozenset({"utf-7", "utf-16", "utf-16-le", "utf-16-be", "utf-32"})


@lru_cache(maxsize=256)
def _codec(charset: str) -> str:
    """The name Python decodes by, or "" where the charset is missing or unknown."""
    name = charset.strip(" \t\"'").lower()
    name = _MEANT.get(name, name)
    try:
        info = codecs.lookup(name)
    except (LookupError, ValueError):
        return ""
    # `_is_text_encoding` is how bytes.decode itself refuses "hex" or "zip"; it has no public twin.
    if info.name in _REFUSED or not getattr(info, "_is_text_encoding", True):
        return ""
    return info.name


def to_text(data: bytes, charset: str = "") -> str:
    """`data` decoded: by `charset` if that works, else as UTF-8, else as windows-1252.

    A western charset is only believed where the bytes are not valid UTF-8: text in the one that
    happens to be valid in the other is next to unknown, a wrong label is common.
    """
    codec = _codec(charset) if charset else ""
    if codec in _WESTERN or codec == "utf-8" or not codec:
        try:
            return data.decode("utf-8")
        except UnicodeDecodeError:
            return data.decode("cp1252", "replace")
    try:
        text = data.decode(codec)
    except (UnicodeDecodeError, UnicodeError):
        try:
            return data.decode("utf-8")
        except UnicodeDecodeError:
            text = data.decode(codec, "replace")
    if codec in _CAN_BREAK_PAIRS:
        text = text.encode("utf-8", "replace").decode("utf-8")
    return text
