"""The settings card: how much of each mailbox may be seen, and how to end it all; and first use."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from app.cards.choices import rows
from app.cards.model import ActionName, Button, Card, Do, Fact, Open, Section, Text, Widget
from app.cards.options import another_mailbox, connect_outlook
from app.domain.account import GrantState, Mailbox, Provider, TrustLevel

SETTINGS: Final = "settings"
PROVIDERS: Final[Mapping[Provider, str]] = {Provider.GMAIL: "Gmail", Provider.GRAPH: "Outlook"}
LEVELS: Final[Mapping[TrustLevel, tuple[str, str]]] = {
    TrustLevel.ON_OPEN: (
        "Only what I open",
        "Sees the thread you have open, when you open it. Nothing is watched.",
    ),
    TrustLevel.HEADERS: (
        "Watch by headers",
        "Sees who wrote, when and the subject of all mail, never the text: answers, absences and "
        "returned mail are noticed; dates that people name in the text are not.",
    ),
    TrustLevel.FULL: (
        "Watch and read",
        "Reads mail as it comes, so that dates they name and questions they ask are noticed. "
        "No text is kept, only facts and the one line that proves each.",
    ),
}


AT_MICROSOFT: Final = (
    "At Microsoft you remove Afterword from your account yourself: "
    "account.live.com/consent/Manage, or myapps.microsoft.com for work and school."
)


@dataclass(frozen=True, slots=True)
class Connection:
    """One mailbox, and where its owner grants another level; a level without a link needs none."""

    mailbox: Mailbox
    links: Mapping[TrustLevel, str] = field(default_factory=dict)
    drafts_link: str = ""  # where drafts in an Outlook mailbox are allowed; "" nothing to ask


def settings_card(
    connections: Sequence[Connection], *, privacy_url: str, outlook_url: str = ""
) -> Card:
    """Trust level by mailbox with what each sees, disconnect, delete, privacy.

    Args:
        outlook_url: Where an Outlook mailbox is added; "" where that is switched off.
    """
    sections = [_mailbox(connection) for connection in connections]
    if outlook_url:
        sections.append(another_mailbox(outlook_url))
    what = tuple(Text(f"{name}: {sees}") for name, sees in LEVELS.values())
    ends = (
        Button("Read the privacy page", Open(privacy_url)),
        Button("Delete all my data", Do(ActionName.ASK_DELETE)),
    )
    home = Button("See all", Do(ActionName.OPEN_HOME))
    return Card(
        "Settings",
        (
            *sections,
            Section(what, title="What each level sees"),
            Section((Text("Mail is never sent for you, at any level."), *rows((*ends, home)))),
        ),
        subtitle="How much may be seen",
        name=SETTINGS,
    )


def _mailbox(connection: Connection) -> Section:
    mailbox = connection.mailbox
    own = {"mailbox": str(mailbox.id)}
    widgets: list[Widget] = [
        Fact(f"{PROVIDERS[mailbox.provider]}: {mailbox.address}", LEVELS[mailbox.level][0])
    ]
    buttons = []
    if mailbox.grant is GrantState.REVOKED:
        widgets.append(Text("The permission has ended, so nothing is watched. Connect it again."))
        if mailbox.level in connection.links:
            again = Open(connection.links[mailbox.level], reload=True)
            buttons.append(Button("Connect again", again, primary=True))
    for level, (name, _) in LEVELS.items():
        if level is mailbox.level:
            continue
        link = connection.links.get(level)
        choose = Do(ActionName.SET_LEVEL, {**own, "level": level.value})
        buttons.append(Button(_choose(name), Open(link, reload=True) if link else choose))
    if connection.drafts_link:
        widgets.append(Text("Drafts are not put into Outlook until you allow that too."))
        allow = Open(connection.drafts_link, reload=True)
        buttons.append(Button("Allow drafts in Outlook", allow))
    if mailbox.grant is not GrantState.NONE:
        buttons.append(Button("Disconnect", Do(ActionName.DISCONNECT, own)))
    if any(isinstance(button.on_click, Open) for button in buttons):
        refresh = Button("Refresh", Do(ActionName.OPEN_SETTINGS))
        widgets.append(Text("A window opens for the permission; press Refresh if nothing changes."))
        buttons.append(refresh)
    return Section((*widgets, *rows(buttons)), title="Mailbox")


def _choose(name: str) -> str:
    return f"Choose “{name}”"


def delete_card(mailboxes: Sequence[str], applications: int, *, outlook: bool = False) -> Card:
    """What goes, with the real button.

    Args:
        outlook: Whether one of the mailboxes is Outlook's: Microsoft lets only the user take a
            permission back.
    """
    there = (Text(AT_MICROSOFT),) if outlook else ()
    count = "1 application" if applications == 1 else f"{applications} applications"
    whose = ", ".join(mailboxes) or "your mailbox"
    return Card(
        "Delete all my data?",
        (
            Section(
                (
                    Text(f"This deletes what is kept about {whose}:", strong=True),
                    Text(f"{count} with their facts and quoted lines"),
                    Text("your corrections, snoozes and notes"),
                    Text("the permission to look at the mailbox, also at the provider"),
                    *there,
                    Text("Your mail itself and your drafts stay as they are. It cannot be undone."),
                )
            ),
            Section(
                rows(
                    (
                        Button("Delete everything", Do(ActionName.DELETE_ALL), primary=True),
                        Button("Keep it", Do(ActionName.OPEN_SETTINGS)),
                    )
                )
            ),
        ),
        name="delete",
    )


def deleted_card() -> Card:
    """After it."""
    return Card(
        "Everything is deleted",
        (
            Section(
                (
                    Text("Nothing about you is kept here any more."),
                    Text("You can remove the add-on where you installed it, or start afresh."),
                )
            ),
        ),
        name="deleted",
    )


def welcome_card(*, connect_url: str, privacy_url: str, outlook_url: str = "") -> Card:
    """First use: what it does, and two ways to begin."""
    connect = Button("Connect the mailbox", Open(connect_url, reload=True), primary=True)
    others = (connect_outlook(outlook_url),) if outlook_url else ()
    return Card(
        "Welcome to Afterword",
        (
            Section(
                (
                    Text(
                        "After an interview: when to write, when to wait, and why, with a draft "
                        "for the day it is time. Mail is never sent for you."
                    ),
                )
            ),
            Section(
                (
                    Text("Start without any permission", strong=True),
                    Text("Open a mail from an interviewer: its card appears here."),
                ),
            ),
            Section(
                (
                    Text("Or let answers be noticed by themselves", strong=True),
                    Text(
                        "You choose whether headers alone or also the text may be seen; "
                        "the text is never kept."
                    ),
                    *rows(
                        (
                            connect,
                            *others,
                            Button("Refresh", Do(ActionName.REFRESH)),
                            Button("Read the privacy page", Open(privacy_url)),
                        )
                    ),
                ),
            ),
        ),
        subtitle="Follow up calmly",
        name="welcome",
    )
