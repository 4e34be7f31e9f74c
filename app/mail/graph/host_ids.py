"""What Outlook's pane calls a message, against what Graph calls it.

Office.js hands out EWS ids, which are REST ids in another base64 alphabet (what its
`convertToRestId` does); on phones they are REST ids already. Both name the mail in the folder where
it lies: Graph answers with the id that stays (facts of Office.js `itemId`).
"""

import re
from typing import Final

_ID: Final = re.compile(r"[A-Za-z0-9+/_=-]{20,512}")
_MESSAGE_ID: Final = re.compile(r"<[^<>\s]{3,900}>")


def rest_id(item_id: str) -> str | None:
    """The REST form of an item or conversation id; None for what cannot be one."""
    if not _ID.fullmatch(item_id):
        return None
    return item_id.replace("/", "-").replace("+", "_")


def message_id(value: str) -> str | None:
    """An Internet Message-ID with its angle brackets; None for what cannot be one."""
    stripped = value.strip()
    return stripped if _MESSAGE_ID.fullmatch(stripped) else None
