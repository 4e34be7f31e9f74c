"""The home card: what needs attention today, what waits until when, what is closed."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from app.cards import sayings
from app.cards.case import Case
from app.cards.choices import rows
from app.cards.compose import whose
from app.cards.days import Days
from app.cards.model import ActionName, Button, Card, Do, Fact, Section, Text, Widget
from app.cards.options import connect_outlook
from app.cards.stages import stage_words
from app.domain.conversation import Conversation
from app.domain.policy.advice import Advice
from app.domain.policy.numbers import Policy
from app.domain.say import counted, say, together

HOME: Final = "home"
A_PAGE: Final = 20
"""Rows a page: with headings, pager and buttons well under the 100 widgets of a card."""


@dataclass(frozen=True, slots=True)
class Row:
    """One application in the list."""

    conversation_id: str
    conversation: Conversation
    advice: Advice
    mailbox: str = ""  # named where the user has several


def home_card(
    attention: Sequence[Row],
    waiting: Sequence[Row],
    closed: Sequence[Row],
    *,
    resting: Sequence[Row] = (),
    policy: Policy,
    now: datetime,
    page: int = 0,
    mailboxes: Sequence[str] = (),
    watching: bool = False,
    outlook_url: str = "",
) -> Card:
    """Three lists in the order given, twenty rows a page; a page beyond the end shows the last.

    Args:
        resting: What would need the user, were it not for their pause.
        mailboxes: Addresses of the mailboxes that are looked at.
        watching: Whether any of them is watched in the background.
        outlook_url: Where an Outlook mailbox is added; "" where there is one, or none can be.
    """
    days = Days(now, policy.zone)
    every = [
        (title, row) for title, part in _parts(attention, resting, waiting, closed) for row in part
    ]
    pages = max(1, -(-len(every) // A_PAGE))
    page = min(max(page, 0), pages - 1)
    shown = every[page * A_PAGE : (page + 1) * A_PAGE]
    sections = [
        Section(
            tuple(_row(row, policy, days) for heading, row in shown if heading == title),
            title=title,
        )
        for title in dict.fromkeys(heading for heading, _ in shown)
    ]
    if not every:
        sections = [_empty()]
    elif not attention and page == 0:
        sections.insert(0, Section((Text(say("Nothing needs you today.")),)))
    return Card(
        _headline(len(attention)),
        (*sections, *_pager(page, pages), _foot(mailboxes, outlook_url, watching=watching)),
        subtitle=", ".join(mailboxes),
        name=HOME,
    )


def _parts(
    attention: Sequence[Row],
    resting: Sequence[Row],
    waiting: Sequence[Row],
    closed: Sequence[Row],
) -> tuple[tuple[str, Sequence[Row]], ...]:
    return (
        (say("Needs you today ({count})", count=len(attention)), attention),
        (say("Resting ({count})", count=len(resting)), resting),
        (say("Waiting ({count})", count=len(waiting)), waiting),
        (say("Closed ({count})", count=len(closed)), closed),
    )


def _headline(count: int) -> str:
    if count == 0:
        return say("Your applications")
    return counted("One thing to do today", "{count} things to do today", count)


def _row(row: Row, policy: Policy, days: Days) -> Fact:
    case = Case(row.conversation, row.advice, policy, days)
    return Fact(
        whose(row.conversation) or say("A conversation"),
        sayings.say(case).headline,
        note=together(stage_words(case), row.mailbox or _last(case), by=" · "),
        on_click=Do(ActionName.OPEN_CONVERSATION, {"conversation": row.conversation_id}),
    )


def _last(case: Case) -> str:
    """When anything last happened, in a few words."""
    moments = case.conversation.timeline
    if not moments:
        return ""
    return say("Last news {day}", day=case.days.alone(moments[-1].at))


def _empty() -> Section:
    return Section(
        (
            Text(say("No application yet."), strong=True),
            Text(
                say(
                    "New mail about an application appears here by itself; a mail that you open "
                    "from an interviewer does so at once."
                )
            ),
            Text(
                say(
                    "Each one gets a card that says when to write, when to wait, and why, "
                    "with a draft for the day it is time."
                )
            ),
        )
    )


def _pager(page: int, pages: int) -> tuple[Section, ...]:
    if pages == 1:
        return ()
    buttons = []
    if page > 0:
        buttons.append(
            Button(say("Show previous"), Do(ActionName.OPEN_HOME, {"page": str(page - 1)}))
        )
    if page < pages - 1:
        buttons.append(Button(say("Show next"), Do(ActionName.OPEN_HOME, {"page": str(page + 1)})))
    return (
        Section((Text(say("Page {page} of {pages}", page=page + 1, pages=pages)), *rows(buttons))),
    )


def _foot(mailboxes: Sequence[str], outlook_url: str, *, watching: bool) -> Section:
    widgets: list[Widget] = []
    if mailboxes and not watching:
        widgets.append(Text(say("Only mail that you open is looked at.")))
    buttons = [
        Button(say("Open overview"), Do(ActionName.OPEN_OVERVIEW)),
        Button(say("Open settings"), Do(ActionName.OPEN_SETTINGS)),
        Button(say("Refresh"), Do(ActionName.REFRESH)),
        Button(say("Plan the wait"), Do(ActionName.OPEN_WAITING)),
    ]
    if outlook_url:
        buttons.append(connect_outlook(outlook_url))
    return Section((*widgets, *rows(buttons)))
