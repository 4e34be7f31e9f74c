"""A mail that quotes, and what clients put around what they quote."""

import re
from dataclasses import dataclass

from app.domain.reading.quoted import new_text
from app.domain.reading.quoted_html import new_text_of_html


@dataclass(frozen=True, slots=True)
class Quoting:
    """A mail and its new text; `also` holds other cuts that nobody would call wrong."""

    what: str
    message: str
    new: str = ""  # "" where nothing is to be stripped
    also: tuple[str, ...] = ()
    html: bool = False

    @property
    def is_right(self) -> bool:
        """Exact but for white space."""
        found = (new_text_of_html if self.html else new_text)(self.message)
        wanted = (self.new or self.message, *self.also)
        return _squeezed(found) in {_squeezed(one) for one in wanted}


def _squeezed(text: str) -> str:
    return re.sub(r"\s+", "", text)


LABELS = {
    "English": ("From", "Sent", "To", "Subject"),
    "German": ("Von", "Gesendet", "An", "Betreff"),
    "French": ("De ", "Envoyé ", "À ", "Objet "),
    "Spanish": ("De", "Enviado el", "Para", "Asunto"),
    "Dutch": ("Van", "Verzonden", "Aan", "Onderwerp"),
}
"""What Outlook writes before sender, day, recipient and subject of the mail that it quotes."""


def outlook(language: str, *values: str, text: str) -> str:
    """The header of Outlook and the mail below it."""
    fields = zip(LABELS[language], values, strict=True)
    return "\n\n" + "\n".join(f"{label}: {value}" for label, value in fields) + f"\n\n{text}"


def gmail(said: str, *lines: str) -> str:
    """The line of Gmail and the mail below it."""
    return f"\n\n{said}\n\n" + "".join(f"> {line}\n" for line in lines)


def outlook_page(body: str, language: str = "English") -> str:
    """A page of Outlook, with the header of what it quotes."""
    a, b, c, d = LABELS[language]
    return f'<html><head><style>p.MsoNormal{{margin:0}}</style></head><body><div class="WordSection1">{body}<div style="border:none;border-top:solid #B5C4DF 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal"><b>{a}:</b> Ola Berg &lt;ola@berg.example&gt;<br><b>{b}:</b> 3 February 2026 08:11<br><b>{c}:</b> Kim Dale<br><b>{d}:</b> Role</p></div><p class="MsoNormal">Old text here.</p></div></body></html>'


def paragraphs(*lines: str) -> str:
    """Paragraphs as Word makes them."""
    return "".join(f'<p class="MsoNormal">{x or "&nbsp;"}</p>' for x in lines)


def gmail_page(
    body: str, said: str = "On Tue, Feb 3, 2026 at 8:11 AM Ola Berg &lt;ola@berg.example&gt; wrote:"
) -> str:
    """A page of Gmail."""
    return f'<div dir="ltr">{body}</div><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">{said}<br></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex"><div dir="ltr">Old text.<br><br>--<br>Ola</div></blockquote></div>'
