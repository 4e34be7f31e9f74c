"""The settings card: how much of each mailbox may be seen, and how to end it all; and first use."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from app.cards.choices import rows
from app.cards.model import ActionName, Button, Card, Do, Fact, Open, Section, Text, Widget
from app.cards.options import another_mailbox, connect_outlook
from app.domain.account import GrantState, Mailbox, Provider, TrustLevel
from app.domain.say import counted, say

SETTINGS: Final = "settings"
PROVIDERS: Final[Mapping[Provider, str]] = {Provider.GMAIL: "Gmail", Provider.GRAPH: "Outlook"}
LEVELS: Final[Mapping[TrustLevel, tuple[str, str]]] = {
    TrustLevel.ON_OPEN: (
        say("Only what I open"),
        say("Sees the thread you have open, when you open it. Nothing is watched."),
    ),
    TrustLevel.HEADERS: (
        say("Watch by headers"),
        say(
            "Sees who wrote, when and the subject of all mail, never the text: answers, absences "
            "and returned mail are noticed; dates that people name in the text are not."
        ),
    ),
    TrustLevel.FULL: (
        say("Watch and read"),
        say(
            "Reads mail as it comes, so that dates they name and questions they ask are noticed. "
            "No text is kept, only facts and the one line that proves each."
        ),
    ),
}


AT_MICROSOFT: Final = say(
    "At Microsoft you remove Afterword from your account yourself: "
    "account.live.com/consent/Manage, or myapps.microsoft.com for work and school."
)


GOING_BACK: Final = {
    Provider.GMAIL: say(
        "The permission is being given back to Google. If Google does not answer, it is tried "
        "again for two days at the most, and the permission is kept, encrypted, for that alone. "
        "You can also end it yourself: myaccount.google.com/connections."
    ),
    Provider.GRAPH: say(
        "Microsoft is being told to stop watching. If it does not answer, it is tried again for "
        "two days at the most, and the permission is kept, encrypted, for that alone."
    ),
}
"""After the end with us: what their provider is still asked for."""


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
    what = tuple(
        Text(say("{level}: {what_it_sees}", level=name, what_it_sees=sees))
        for name, sees in LEVELS.values()
    )
    ends = (
        Button(say("Read the privacy page"), Open(privacy_url)),
        Button(say("Delete all my data"), Do(ActionName.ASK_DELETE)),
    )
    home = Button(say("See all"), Do(ActionName.OPEN_HOME))
    return Card(
        say("Settings"),
        (
            *sections,
            Section(what, title=say("What each level sees")),
            Section((Text(say("Mail is never sent for you, at any level.")), *rows((*ends, home)))),
        ),
        subtitle=say("How much may be seen"),
        name=SETTINGS,
    )


def _mailbox(connection: Connection) -> Section:
    mailbox = connection.mailbox
    own = {"mailbox": str(mailbox.id)}
    widgets: list[Widget] = [Fact(_named(mailbox), LEVELS[mailbox.level][0])]
    buttons = []
    if mailbox.grant is GrantState.REVOKED:
        widgets.append(
            Text(say("The permission has ended, so nothing is watched. Connect it again."))
        )
        if mailbox.level in connection.links:
            again = Open(connection.links[mailbox.level], reload=True)
            buttons.append(Button(say("Connect again"), again, primary=True))
    for level, (name, _) in LEVELS.items():
        if level is mailbox.level:
            continue
        link = connection.links.get(level)
        choose = Do(ActionName.SET_LEVEL, {**own, "level": level.value})
        buttons.append(Button(_choose(name), Open(link, reload=True) if link else choose))
    if connection.drafts_link:
        widgets.append(Text(say("Drafts are not put into Outlook until you allow that too.")))
        allow = Open(connection.drafts_link, reload=True)
        buttons.append(Button(say("Allow drafts in Outlook"), allow))
    if mailbox.grant is not GrantState.NONE:
        buttons.append(Button(say("Disconnect"), Do(ActionName.DISCONNECT, own)))
    if any(isinstance(button.on_click, Open) for button in buttons):
        refresh = Button(say("Refresh"), Do(ActionName.OPEN_SETTINGS))
        widgets.append(
            Text(say("A window opens for the permission; press Refresh if nothing changes."))
        )
        buttons.append(refresh)
    return Section((*widgets, *rows(buttons)), title=say("Mailbox"))


def _named(mailbox: Mailbox) -> str:
    provider = PROVIDERS[mailbox.provider]
    return say("{provider}: {address}", provider=provider, address=mailbox.address)


def _choose(name: str) -> str:
    return say("Choose “{level}”", level=name)


def delete_card(mailboxes: Sequence[str], applications: int, *, outlook: bool = False) -> Card:
    """What goes, with the real button.

    Args:
        outlook: Whether one of the mailboxes is Outlook's: Microsoft lets only the user take a
            permission back.
    """
    there = (Text(AT_MICROSOFT),) if outlook else ()
    facts = counted(
        "1 application with their facts and quoted lines",
        "{count} applications with their facts and quoted lines",
        applications,
    )
    about = (
        say("This deletes what is kept about {mailboxes}:", mailboxes=", ".join(mailboxes))
        if mailboxes
        else say("This deletes what is kept about your mailbox:")
    )
    return Card(
        say("Delete all my data?"),
        (
            Section(
                (
                    Text(about, strong=True),
                    Text(facts),
                    Text(say("your corrections, snoozes and notes")),
                    Text(say("the permission to look at the mailbox, also at the provider")),
                    *there,
                    Text(
                        say(
                            "Your mail itself and your drafts stay as they are. "
                            "It cannot be undone."
                        )
                    ),
                )
            ),
            Section(
                rows(
                    (
                        Button(say("Delete everything"), Do(ActionName.DELETE_ALL), primary=True),
                        Button(say("Keep it"), Do(ActionName.OPEN_SETTINGS)),
                    )
                )
            ),
        ),
        name="delete",
    )


def deleted_card(granted: Collection[Provider] = ()) -> Card:
    """After it.

    Args:
        granted: Whose permission there was: what only they can end is still under way.
    """
    going = [Text(GOING_BACK[provider]) for provider in Provider if provider in granted]
    if Provider.GRAPH in granted:
        going.append(Text(AT_MICROSOFT))
    return Card(
        say("Everything is deleted"),
        (
            Section(
                (
                    Text(say("What was kept about you is deleted.")),
                    *going,
                    Text(say("You can remove the add-on where you installed it, or start afresh.")),
                )
            ),
        ),
        name="deleted",
    )


def welcome_card(*, connect_url: str, privacy_url: str, outlook_url: str = "") -> Card:
    """First use: what it does, and two ways to begin."""
    connect = Button(say("Connect the mailbox"), Open(connect_url, reload=True), primary=True)
    others = (connect_outlook(outlook_url),) if outlook_url else ()
    return Card(
        say("Welcome to Afterword"),
        (
            Section(
                (
                    Text(
                        say(
                            "After an interview: when to write, when to wait, and why, with a "
                            "draft for the day it is time. Mail is never sent for you."
                        )
                    ),
                )
            ),
            Section(
                (
                    Text(say("Start without any permission"), strong=True),
                    Text(say("Open a mail from an interviewer: its card appears here.")),
                ),
            ),
            Section(
                (
                    Text(say("Or let answers be noticed by themselves"), strong=True),
                    Text(
                        say(
                            "You choose whether headers alone or also the text may be seen; "
                            "the text is never kept."
                        )
                    ),
                    *rows(
                        (
                            connect,
                            *others,
                            Button(say("Refresh"), Do(ActionName.REFRESH)),
                            Button(say("Read the privacy page"), Open(privacy_url)),
                        )
                    ),
                ),
            ),
        ),
        subtitle=say("Follow up calmly"),
        name="welcome",
    )
