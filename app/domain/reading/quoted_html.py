"""What was newly written in an HTML mail: mail programs mark what they quote in their own ways."""

import re

from selectolax.lexbor import LexborHTMLParser, LexborNode

from app.domain.reading.html_text import NO_SIGN, Page, Sign, lines_of
from app.domain.reading.quote_headers import introductions
from app.domain.reading.quoted import HISTORY, Words, announces, words_of

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
# Where programs put the signature that their settings hold.
_SIGNATURE = ", ".join(
    (".gmail_signature", ".gmail_signature_prefix", ".x_gmail_signature", "[id=Signature]",
     "[id=x_Signature]", "[id^=ms-outlook-mobile-signature]", "[id=x_ms-outlook-mobile-signature]",
     ".moz-signature", ".x_moz-signature", ".protonmail_signature_block", "#composer_signature",
     "[name=messageSignatureSection]", ".hs_signature", "[data-marker=__SIG_PRE__]",
     "[data-marker=__SIG_POST__]", "[id^=AppleMailSignature]", "[class$=yahoo-signature]",
     "#ymail_android_signature", "#yahoo-mail-android-signature", ".zmail_signature",
     ".tutanota_signature", ".fastmail-signature", ".mailbird-signature")
)  # fmt: skip
_QUOTE_CLASS = re.compile(r"gmail_quote|cite|quote|iosymail|clean_bq|protonmail", re.IGNORECASE)
# Gmail's and Outlook's "indent" button makes a blockquote too, without a line at its side.
REACH = 20
"""How many elements above a blockquote are looked at for the line that introduces it."""
_LINE_AT_SIDE = re.compile(r"border-left\s*:|border-inline-start\s*:", re.IGNORECASE)
_SILENT = frozenset(("br", "-comment", "style", "script"))
_INDENT = re.compile(
    r"border\s*:\s*(?:none|0|medium none)|margin\s*:(?:\s*0(?:px|in|cm)?){3}\s+\d{2}px",
    re.IGNORECASE,
)


def new_text_of_html(html: str) -> str:
    """The words that the writer of an HTML page newly wrote, as `quoted.new_text` understands it.

    A page of nothing but a quote, with no line that says whose it is, is given back whole:
    something was passed on.
    """
    return words_of_page(Page(html)).new


def words_of_page(page: Page) -> Words:
    """The new words of a page, with and without what signs them."""
    signs = _signs(page.tree)
    signed = _read(page, signs)
    signatures = [node.mem_id for node in page.tree.css(_SIGNATURE)]
    if not signatures:
        return signed
    bare = _read(page, signs | dict.fromkeys(signatures, Sign(drop=True)))
    return Words(bare.new or signed.new, signed.signed)


def _read(page: Page, signs: dict[int, Sign]) -> Words:
    lines = lines_of(page.tree, signs) if signs else page.lines
    full = [line for line in lines if line.strip()]
    if not full or not all(line.startswith(">") for line in full):
        return words_of("\n".join(lines))
    bare = [line.lstrip("> ") for line in full]
    introduced = page.tree.css_first(_ATTRIBUTION) is not None or 0 in introductions(bare[:6])
    whole = "" if introduced else "\n".join(bare)
    return Words(whole, whole)


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
    style = (attributes.get("style") or "")[:400]
    if _INDENT.search(style):
        return False
    if _LINE_AT_SIDE.search(style):
        return not _is_announced(_text_above(node))
    return _is_introduced(_text_above(node))


def _text_above(node: LexborNode) -> list[str]:
    """The lines right above an element; [] where it is the first of the page."""
    at: LexborNode | None = node
    for _ in range(REACH):
        if at is None or at.tag in ("body", "html"):
            break
        before = at.prev
        if before is None:
            at = at.parent
            continue
        text = "" if before.tag in _SILENT else (before.text(deep=True) or "").strip()
        if text:
            return [line.strip() for line in text[-600:].split("\n") if line.strip()]
        at = before
    return []


def _is_introduced(above: list[str]) -> bool:
    """Whether the line above an unmarked blockquote says whose words it holds, or nothing stands
    above it: then a program put it there. A writer who indents a passage says so in prose."""
    if not above:
        return True
    addressed = above[-1].endswith(":") and "@" in above[-1]
    return addressed or bool(introductions([*above[-6:], "> "]))


def _is_announced(above: list[str]) -> bool:
    """Whether the writer's own words lead to the passage that follows."""
    return bool(above) and not introductions([*above[-6:], "> "]) and announces(above[-1])
