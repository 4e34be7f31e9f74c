"""Links from a card into pages of ours. Each is drawn for one verified person and works once."""

from urllib.parse import urlencode

from app.domain.account import GrantState, Mailbox, PersonId, Provider, TrustLevel
from app.flows.connect import Wish, issue_ticket
from app.flows.connect_outlook import may_put_drafts
from app.flows.meet import Met
from app.flows.overview_door import issue_link
from app.web import paths
from app.web.call import Call

WATCHING = (TrustLevel.HEADERS, TrustLevel.FULL)


def connect_url(call: Call, met: Met, box: Mailbox, level: TrustLevel | None = None) -> str:
    """Where the grant for this level is asked for; without a level the page lets people choose."""
    marks = box.provider is Provider.GMAIL and met.preferences.mark_threads
    wish = Wish(provider=box.provider, mailbox_id=box.id, level=level, marks=marks)
    return _url(call, met.person_id, wish)


def level_links(call: Call, met: Met, box: Mailbox) -> dict[TrustLevel, str]:
    """A link for every level that needs another grant than the mailbox has."""
    return {
        level: connect_url(call, met, box, level)
        for level in WATCHING
        if level is not box.level or box.grant is not GrantState.LIVE
    }


def outlook_url(call: Call, met: Met) -> str:
    """Where an Outlook mailbox is added, whichever the user picks; "" where that is switched
    off."""
    if call.at.outlook is None:
        return ""
    return _url(call, met.person_id, Wish(provider=Provider.GRAPH))


def drafts_url(call: Call, met: Met, box: Mailbox) -> str:
    """Where the right to put drafts into an Outlook mailbox is asked for; "" where there is
    nothing to ask."""
    reads = box.level is TrustLevel.FULL and box.grant is GrantState.LIVE
    if box.provider is not Provider.GRAPH or not reads or may_put_drafts(call.at.database, box):
        return ""
    wish = Wish(provider=Provider.GRAPH, mailbox_id=box.id, level=box.level, drafts=True)
    return _url(call, met.person_id, wish)


def marks_url(call: Call, met: Met, box: Mailbox) -> str:
    """Where the right to mark threads is asked for; in Outlook it is that of drafts."""
    drafts = box.provider is Provider.GRAPH
    wish = Wish(
        provider=box.provider, mailbox_id=box.id, level=box.level, drafts=drafts, marks=True
    )
    return _url(call, met.person_id, wish)


def overview_url(call: Call, met: Met) -> str:
    """All applications of the person on a page of ours; the link works once."""
    ticket = issue_link(call.at.database, met.person_id, call.now)
    return f"{call.at.base_url}{paths.OVERVIEW}?{urlencode({'ticket': ticket})}"


def privacy_url(call: Call) -> str:
    """What we keep and never do."""
    return f"{call.at.base_url}{paths.PRIVACY}"


def _url(call: Call, person_id: PersonId, wish: Wish) -> str:
    token = issue_ticket(call.at.database, person_id, wish, call.now)
    path = paths.CONNECT if wish.provider is Provider.GMAIL else paths.CONNECT_OUTLOOK
    return f"{call.at.base_url}{path}?{urlencode({'ticket': token})}"
