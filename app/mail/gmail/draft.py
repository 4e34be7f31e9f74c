"""A reply draft as RFC 5322 bytes, made with the standard library."""

import email.policy
import re
from email.headerregistry import Address as HeaderAddress
from email.message import EmailMessage

from app.domain.drafting.model import ReplyDraft
from app.domain.errors import BadInput
from app.domain.message import Address
from app.domain.say import say

# Long lines instead of folding: the library encodes a message id that does not fit into a line,
# and a reference that no client can read puts the draft into a thread of its own.
WIRE = email.policy.SMTP.clone(max_line_length=998, cte_type="7bit")
_LOCAL = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]+")  # dot-atom, dots anywhere
_DOMAIN = re.compile(r"[A-Za-z0-9.-]+")
LINE = 900  # characters of a References header; RFC 5322 section 2.1.1 allows lines of 998
_ID = re.compile(r"<[!-;=?-~]{1,800}>")  # printable ASCII without angle brackets
_CONTROL_IN_BODY = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff]")
_CONTROL = re.compile(r"[\x00-\x1f\x7f\u2028\u2029\ud800-\udfff]+")


def draft_bytes(draft: ReplyDraft) -> bytes:
    """The mail with CRLF line ends, 7-bit. No Date and no Message-ID: Gmail sets both.

    Raises:
        BadInput: an address that mail cannot carry.
    """
    mail = EmailMessage(policy=WIRE)
    mail["From"] = (_header_address(draft.sender),)
    mail["To"] = tuple(_header_address(address) for address in draft.to)
    if draft.cc:
        mail["Cc"] = tuple(_header_address(address) for address in draft.cc)
    mail["Subject"] = _one_line(draft.subject)
    if parent := _ID.findall(draft.in_reply_to):
        mail["In-Reply-To"] = parent[0]
    if references := [found for item in draft.references for found in _ID.findall(item)]:
        mail["References"] = " ".join(_fitting(references))
    mail.set_content(_CONTROL_IN_BODY.sub("", draft.body.replace("\r\n", "\n")))
    return mail.as_bytes()


def _fitting(references: list[str]) -> list[str]:
    """The first one, where the thread began, and as many of the newest as fit into one line."""
    kept: list[str] = []
    room = LINE - len(references[0])
    for reference in reversed(references[1:]):
        room -= len(reference) + 1
        if room < 0:
            break
        kept.append(reference)
    return [references[0], *reversed(kept)]


def _header_address(address: Address) -> HeaderAddress:
    local, at, domain = _one_line(address.email).rpartition("@")
    try:
        ascii_domain = domain if domain.isascii() else domain.encode("idna").decode("ascii")
        if not (at and _LOCAL.fullmatch(local) and _DOMAIN.fullmatch(ascii_domain)):
            raise ValueError(address.email)
        return HeaderAddress(_one_line(address.name), local, ascii_domain)
    except (ValueError, UnicodeError) as error:
        raise BadInput(say("This address cannot be written to. Please check it.")) from error


def _one_line(value: str) -> str:
    """Nothing that could begin another header."""
    return " ".join(_CONTROL.sub(" ", value).split())
