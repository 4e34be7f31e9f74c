"""A draft as its properties, and the mail that it will be."""

import re
import secrets
from dataclasses import dataclass, field
from datetime import datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from html import escape, unescape

WIRE = SMTP.clone(max_line_length=998, cte_type="7bit")
Person = tuple[str, str]
"""Name and address."""


@dataclass(slots=True)
class DraftContent:
    """What a draft says. `content` is text or HTML as `content_type` says."""

    sender: Person
    subject: str = ""
    to: list[Person] = field(default_factory=list)
    cc: list[Person] = field(default_factory=list)
    bcc: list[Person] = field(default_factory=list)
    reply_to: list[Person] = field(default_factory=list)
    content_type: str = "text"
    content: str = ""
    in_reply_to: str = ""
    references: tuple[str, ...] = ()
    own_headers: list[tuple[str, str]] = field(default_factory=list)
    message_id: str = field(
        default_factory=lambda: f"<{secrets.token_hex(16).upper()}@EURP193.prod.outlook.com>"
    )

    def raw(self, at: datetime) -> bytes:
        """RFC 5322 bytes. HTML gets a text beside it, as Exchange sends it."""
        mail = EmailMessage(policy=WIRE)
        mail["From"] = (_header(self.sender),)
        for name, people in (
            ("To", self.to), ("Cc", self.cc), ("Bcc", self.bcc), ("Reply-To", self.reply_to),
        ):  # fmt: skip
            if people:
                mail[name] = tuple(_header(person) for person in people)
        mail["Subject"] = " ".join(self.subject.split())
        mail["Date"] = format_datetime(at)
        mail["Message-ID"] = self.message_id
        if self.in_reply_to:
            mail["In-Reply-To"] = self.in_reply_to
        if self.references:
            mail["References"] = " ".join(self.references)
        for name, value in self.own_headers:
            mail[name] = value
        if self.content_type == "html":
            mail.set_content(text_of_html(self.content))
            mail.add_alternative(self.content, subtype="html")
        else:
            mail.set_content(self.content)
        return mail.as_bytes()


def _header(person: Person) -> Address:
    name, address = person
    local, _, domain = address.rpartition("@")
    return Address(" ".join(name.split()), local, domain)


def text_of_html(html: str) -> str:
    """What a reader without HTML gets."""
    bare = re.sub(r"(?is)<(script|style|head)\b.*?</\1>", " ", html)
    lines = re.sub(r"(?i)<(br|/p|/div|/tr|hr)\b[^>]*>", "\n", bare)
    text = unescape(re.sub(r"<[^>]*>", "", lines))
    return re.sub(r"\n\s*\n+", "\n\n", re.sub(r"[ \t\xa0]+", " ", text)).strip() + "\n"


def html_of_text(text: str) -> str:
    """How Exchange hands out a plain text where nobody prefers text."""
    lines = "<br>\n".join(escape(line, quote=False) for line in text.splitlines())
    return (
        '<html><head>\n<meta http-equiv="Content-Type" content="text/html; charset=utf-8">'
        '</head>\n<body>\n<font size="2"><span style="font-size:11pt;"><div class="PlainText">'
        f"{lines}</div></span></font>\n</body>\n</html>\n"
    )
