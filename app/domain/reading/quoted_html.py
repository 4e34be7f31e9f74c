"""What was newly written in an HTML mail: mail programs mark what they quote in their own ways."""

import re

from selectolax.lexbor import LexborHTMLParser, LexborNode

from app.domain.reading.html_text import NO_SIGN, Sign, lines_of, parsed
from app.domain.reading.quote_headers import introductions
from app.domain.reading.quoted import HISTORY, new_text

# From here to the end of the page everything is history.
_HISTORY = ", ".join(
    (
        # Outlook on the web, Outlook for Windows and Mac, Outlook for phones
        "[id$=divRplyFwdMsg]", "[id$=appendonsend]", "[id$=OLK_SRC_BODY_SECTION]",
        ".ms-outlook-mobile-reference-message", "[id^=ms-outlook-mobile-body-separator-line]",
        "[id$=mail-editor-reference-message-container]", "[id=reply_forward]",
        # Yahoo, AOL, Proton, Tutanota, Hey, GMX and web.de, Superhuman, Front, Missive, Spark
        ".yahoo_quoted", "[id^=yahoo_quoted]", ".aolReplacedBody", ".protonmail_quote",
        ".tutanota_quote", "[name=quote]", ".sh-quoted-content", ".front-blockquote",
        ".missive_quote", "[name=messageReplySection]", "#mb-reply-quote", ".mailbird-quote",
        # Zoho, Zimbra, Freshdesk, Zendesk, HubSpot, Nylas
        ".zmail_extra", "#zimbraReplySeparator", "[data-marker=__QUOTED_TEXT__]",
        ".freshdesk_quote", ".zd_quoted", ".hs_reply", ".nylas-quote", ".x_nylas-quote",
        ".WM_QUOTE", ".quotedMessage",
    )
)  # fmt: skip
# The line "On … wrote:" in whatever language; what follows it is a blockquote.
_ATTRIBUTION = ", ".join(
    (".gmail_attr", ".moz-cite-prefix", ".moz-email-headers-table", ".x_gmail_attr",
     ".x_moz-cite-prefix", ".cite-prefix", "#reply-intro")
)  # fmt: skip
_QUOTE_CLASS = re.compile(r"gmail_quote|cite|quote|iosymail|clean_bq|protonmail", re.IGNORECASE)
# Gmail's and Outlook's "indent" button makes a blockquote too, without a line at its side.
_INDENT = re.compile(
    r"border\s*:\s*(?:none|0|medium none)|margin\s*:(?:\s*0(?:px|in|cm)?){3}\s+\d{2}px",
    re.IGNORECASE,
)


def new_text_of_html(html: str) -> str:
    """The words that the writer of an HTML page newly wrote, as `quoted.new_text` understands it.

    A page of nothing but a quote, with no line that says whose it is, is given back whole:
    something was passed on.
    """
    tree = parsed(html)
    signs = _signs(tree)
    lines = lines_of(tree, lambda node: signs.get(node.mem_id, NO_SIGN))
    full = [line for line in lines if line.strip()]
    if not full or not all(line.startswith(">") for line in full):
        return new_text("\n".join(lines))
    bare = [line.lstrip("> ") for line in full]
    introduced = tree.css_first(_ATTRIBUTION) is not None or 0 in introductions(bare[:6])
    return "" if introduced else "\n".join(bare)


def _signs(tree: LexborHTMLParser) -> dict[int, Sign]:
    """What the markup says of elements, by their address in the tree."""
    signs: dict[int, Sign] = {}
    for node in tree.css("blockquote"):
        if _is_quote(node):
            signs[node.mem_id] = Sign(quote=True)
    for node in tree.css(_ATTRIBUTION):
        if _stands_above_quote(node):
            signs[node.mem_id] = Sign(quote=True)
    for node in tree.css(_HISTORY):
        signs[node.mem_id] = Sign(quote=signs.get(node.mem_id, NO_SIGN).quote, before=HISTORY)
    return signs


def _stands_above_quote(node: LexborNode) -> bool:
    """The next element is the quote; above a forwarded mail Gmail puts the same class."""
    following = node.next
    for _ in range(6):
        if following is None:
            return False
        if following.is_element_node and following.tag != "br":
            return following.tag == "blockquote"
        following = following.next
    return False


def _is_quote(node: LexborNode) -> bool:
    attributes = node.attributes
    if attributes.get("type") == "cite" or "cite" in attributes:
        return True
    if _QUOTE_CLASS.search(f"{attributes.get('class') or ''} {attributes.get('id') or ''}"[:400]):
        return True
    return not _INDENT.search((attributes.get("style") or "")[:400])
