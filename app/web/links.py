"""Links from a card into pages of ours. Each is drawn for one verified person and works once."""

from urllib.parse import urlencode

from app.domain.account import GrantState, Mailbox, TrustLevel
from app.flows.connect import issue_ticket
from app.flows.meet import Met
from app.web import paths
from app.web.call import Call

WATCHING = (TrustLevel.HEADERS, TrustLevel.FULL)


def connect_url(call: Call, met: Met, box: Mailbox, level: TrustLevel | None = None) -> str:
    """Where the grant for this level is asked for; without a level the page lets people choose."""
    token = issue_ticket(call.at.database, met.person_id, box.id, level, call.now)
    return f"{call.at.base_url}{paths.CONNECT}?{urlencode({'ticket': token})}"


def level_links(call: Call, met: Met, box: Mailbox) -> dict[TrustLevel, str]:
    """A link for every level that needs another grant than the mailbox has."""
    return {
        level: connect_url(call, met, box, level)
        for level in WATCHING
        if level is not box.level or box.grant is not GrantState.LIVE
    }


def privacy_url(call: Call) -> str:
    """What we keep and never do."""
    return f"{call.at.base_url}{paths.PRIVACY}"
