"""How the writer closes: the name they sign with, their title, their telephone's country.

Reads the written part of a mail *with* its signature, so before the signature is stripped.
"""

import re
from dataclasses import dataclass

_LINES_LOOKED_AT = 40  # from the end: a signature with its disclaimer is seldom longer
_TITLE_WITHIN = 4  # lines under the name
_FULL_NAME_WITHIN = 3  # "Ana", then a signature that begins with "Ana Silva"
_LONGEST_LINE = 300

_QUOTED = re.compile(
    r"^(?:>|on .{6,200} wrote:$|am .{6,200} schrieb .{0,80}:$|le .{6,200} a écrit ?:$"
    r"|-{2,} ?original message|-{5,} ?forwarded|_{10,}$|from: .+@)",
    re.IGNORECASE,
)
_QUOTES_BEGIN = frozenset(">oOaAlL-_fF")  # of each of them: most lines begin otherwise
_CLOSING = re.compile(
    r"(?:(?:with |my |many |warm(?:est)? |kind(?:est)? |best |all the |very )*"
    r"(?:regards|wishes|best|thanks(?: so much| again)?|thank you(?: again| so much)?|cheers"
    r"|sincerely"
    r"|cordially|respectfully|all best|yours(?: truly| sincerely| faithfully)?|sincerely yours"
    r"|talk soon|speak soon|take care|looking forward)"
    r"|(?:mit )?(?:freundlichen?|besten?|vielen?|lieben?|herzlichen?|schöne) grüßen?|lg|vg|mfg"
    r"|cordialement|bien cordialement|bien à vous|saludos(?: cordiales)?|un saludo|atentamente"
    r"|atenciosamente|cumprimentos|abraços|(?:met )?vriendelijke groet(?:en)?|groeten?)"
    r"(?: and (?:thanks|regards|best wishes))?[ ,.!\u2013\u2014-]*",
    re.IGNORECASE,
)
_NAME = re.compile(
    r"(?:(?:dr|prof|mr|mrs|ms|mx)\.? )?"
    r"[^\W\d_a-z][\w'\u2019.-]*"
    r"(?: (?:(?:van|von|de|del|della|der|da|di|la|le|bin|ibn|al) )*[^\W\d_a-z][\w'\u2019.-]*){0,3}"
)
_HONORIFIC = re.compile(r"^(?:dr|prof|mr|mrs|ms|mx)\.? ", re.IGNORECASE)
_TITLE = re.compile(
    r"\b(?:recruit(?:er|ing|ment)|talent|sourcer|sourcing|staffing"
    r"|people (?:partner|operations|team|ops)"
    r"|human resources|hr|hiring|coordinator|manager|director|head of|lead(?:er)?|team lead|founder"
    r"|co-founder|ceo|cto|cpo|coo|cfo|chief|vp|vice president|president|principal|officer|engineer"
    r"|developer|designer|scientist|analyst|consultant|architect|partner|assistant|associate"
    r"|specialist|professor|lecturer|editor|administrator|executive|supervisor)\b",
    re.IGNORECASE,
)
_PHONE = re.compile(r"(?:\+|\b00)(?P<digits>[1-9][\d ().-]{7,20})")
# ITU-T E.164 country codes. +1 and +7 are left out: several countries share them.
_COUNTRY_BY_CODE = {
    "30": "GR", "31": "NL", "32": "BE", "33": "FR", "34": "ES", "351": "PT", "352": "LU",
    "353": "IE", "354": "IS", "356": "MT", "357": "CY", "358": "FI", "359": "BG", "36": "HU",
    "370": "LT", "371": "LV", "372": "EE", "380": "UA", "385": "HR", "386": "SI", "39": "IT",
    "40": "RO", "41": "CH", "420": "CZ", "421": "SK", "43": "AT", "44": "GB", "45": "DK",
    "46": "SE", "47": "NO", "48": "PL", "49": "DE", "52": "MX", "54": "AR", "55": "BR",
    "56": "CL", "57": "CO", "60": "MY", "61": "AU", "62": "ID", "63": "PH", "64": "NZ",
    "65": "SG", "66": "TH", "81": "JP", "82": "KR", "84": "VN", "86": "CN", "90": "TR",
    "91": "IN", "92": "PK", "27": "ZA", "20": "EG", "234": "NG", "254": "KE", "852": "HK",
    "886": "TW", "94": "LK", "971": "AE", "972": "IL",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class SignOff:
    """What a closing shows; empty strings where it does not."""

    first_name: str = ""  # "" also where they close as "Dr. Silva" or "Ms. Ana Silva"
    title: str = ""
    country: str = ""  # ISO 3166-1 alpha-2
    full_name: str = ""  # more than a first name: "Ana Silva", "Dr. Ana Silva", "Ms. Silva"


def sign_off_in(text: str) -> SignOff:
    """Read the closing of a mail; quoted history below it is left out."""
    lines = _written(text)[-_LINES_LOOKED_AT:]
    start = _after_closing(lines)
    if start is None:
        return SignOff()
    below = [piece for line in lines[start:] for piece in _pieces(line)]
    name = below[0] if below and _is_name(below[0]) else ""
    title = next((p for p in below[1 : 1 + _TITLE_WITHIN] if _TITLE.search(p)), "") if name else ""
    full = next((p for p in below[:_FULL_NAME_WITHIN] if _is_in_full(p, name)), "") if name else ""
    return SignOff(
        _first_name(name), title[:80], _country(lines[start:]), " ".join(_bare(full).split())
    )


def _written(text: str) -> list[str]:
    """The non-empty lines above the quoted history."""
    lines: list[str] = []
    for raw in text.splitlines():
        line = raw.strip()[:_LONGEST_LINE].replace("\N{NO-BREAK SPACE}", " ")
        if lines and line[:1] in _QUOTES_BEGIN and _QUOTED.match(line):
            break
        if line:
            lines.append(line)
    return lines


def _after_closing(lines: list[str]) -> int | None:
    """The index of the line that should hold the name."""
    for index in range(len(lines) - 1, -1, -1):
        line = lines[index]
        if line in ("--", "---", "\u2014") and index + 1 < len(lines):
            return index + 1
        if len(line) <= 60 and _CLOSING.fullmatch(line) and index + 1 < len(lines):
            return index + 1
    return _bare_name(lines)


def _bare_name(lines: list[str]) -> int | None:
    """A mail that ends in a line of one or two capitalised words is signed by it."""
    if len(lines) < 2 or not _is_name(lines[-1]) or len(lines[-1].split()) > 2:
        return None
    return len(lines) - 1


def _pieces(line: str) -> list[str]:
    """ "Jane Doe | Talent Partner" is two lines set as one."""
    parts = re.split(r"\s*[|•·]\s*|\s+[\u2013\u2014]\s+", line)
    return [piece for part in parts if (piece := part.strip(" ,*_"))]


def _is_name(line: str) -> bool:
    return (
        len(line) <= 40
        and _NAME.fullmatch(_bare(line)) is not None
        and not _CLOSING.fullmatch(line)
    )


def _is_in_full(piece: str, name: str) -> bool:
    """The name with more than its first part: the closing itself, or the signature under it."""
    if not _is_name(piece) or len(_bare(piece).split()) < 2 or _TITLE.search(piece):
        return False
    return piece == name or _first_name(name) in _bare(piece).split()


def _first_name(name: str) -> str:
    """ "" where they close with a title: nobody who does is greeted by their first name."""
    words = [] if _HONORIFIC.match(_bare(name)) else _bare(name).split()
    return words[0].rstrip(",.") if words else ""


def _bare(name: str) -> str:
    return name.strip(" ,.!*_")


def _country(lines: list[str]) -> str:
    for line in lines:
        for phone in _PHONE.finditer(line):
            digits = re.sub(r"\D", "", phone["digits"])
            for length in (3, 2):
                if (country := _COUNTRY_BY_CODE.get(digits[:length])) is not None:
                    return country
    return ""
