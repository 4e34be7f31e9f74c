"""The pages of connecting a mailbox: how much may be seen, whose it is, and how it ended."""

from urllib.parse import urlencode

from fastapi.responses import Response

from app.cards.language import Language
from app.cards.model import Text
from app.cards.preferences import LEVELS
from app.cards.problems import card_for_problem
from app.domain.account import Provider
from app.domain.errors import AdminNeeded, AppError
from app.domain.mark import MARK_NAME
from app.domain.say import listed, say
from app.flows import connect, connect_outlook
from app.web import paths
from app.web.links import WATCHING
from app.web.page import page


def choose(language: Language, asked: connect.Asked, ticket: str) -> Response:
    """Before the provider is asked."""
    is_gmail = asked.wish.provider is Provider.GMAIL
    path = paths.CONNECT if is_gmail else paths.CONNECT_OUTLOOK
    levels = [
        {
            "url": f"{path}?{urlencode({'ticket': ticket, 'level': level.value})}",
            "name": LEVELS[level][0],
            "sees": LEVELS[level][1],
        }
        for level in WATCHING
    ]
    asker = "Google" if is_gmail else "Microsoft"
    title = say("How much may be seen?")
    return page("choose", language, title=title, levels=levels, asker=asker)


def marks(language: Language, asked: connect.Asked, ticket: str, level: str) -> Response:
    """What the permission for marks would allow, and what it is used for."""
    is_gmail = asked.wish.provider is Provider.GMAIL
    query = {"ticket": ticket, **({"level": level} if level else {}), "told": "yes"}
    path = paths.CONNECT if is_gmail else paths.CONNECT_OUTLOOK
    return page(
        "marks",
        language,
        title=say("Mark the thread"),
        mark=MARK_NAME,
        is_gmail=is_gmail,
        url=f"{path}?{urlencode(query)}",
    )


def confirm(language: Language, found: connect_outlook.Confirm) -> Response:
    """A link that somebody else sent must not tie the reader's mailbox to the sender."""
    return page(
        "confirm",
        language,
        title=say("Add this mailbox?"),
        address=found.address,
        beside=listed(found.beside),
        joins=found.joins,
        url=f"{paths.CONFIRM_OUTLOOK}?{urlencode({'token': found.token})}",
    )


def connected(language: Language, done: connect.Connected, *, days: int) -> Response:
    """
    Args:
        days: Of past mail that are read now.
    """
    return page(
        "connected",
        language,
        title=say("Connected"),
        address=done.address,
        days=days,
        marks_refused=done.marks_refused,
    )


def declined(language: Language) -> Response:
    """The provider was asked, and the person said no."""
    return page(
        "problem",
        language,
        title=say("Nothing was connected"),
        what=say("You did not give the permission, so nothing is watched."),
        next=say("The card still works for all mail that you open. You can close this window."),
    )


def decided(language: Language, *, agreed: bool) -> Response:
    """For an administrator, who has no card to go back to."""
    if agreed:
        return page(
            "problem",
            language,
            title=say("Your organisation allows it now"),
            what=say("Everybody in it can connect their own mailbox to Afterword from now on."),
            next=say("Tell whoever asked you to connect again. You can close this window."),
        )
    return page(
        "problem",
        language,
        title=say("Nothing was changed"),
        what=say("You did not agree, so nobody in your organisation can connect a mailbox."),
        next=say("You can close this window."),
    )


def try_again(language: Language, done: connect.TryAgain) -> Response:
    """The words of what happened, and the way to the same permission: its answer could be had only
    once."""
    is_gmail = done.provider is Provider.GMAIL
    path = paths.CONNECT if is_gmail else paths.CONNECT_OUTLOOK
    return page(
        "problem",
        language,
        title=card_for_problem(done.trouble).title,
        status=400,
        what=words_of(done.trouble)[0],
        more=[say("Nothing was lost: all else is as it was, and what you chose is remembered.")],
        again_url=f"{path}?{urlencode({'ticket': done.token, 'told': 'yes'})}",
        next=say("You can also close this window and do it later, in the settings of the card."),
    )


def problem(language: Language, error: AppError) -> Response:
    """The words of the error's card."""
    first, *more = words_of(error)
    return page(
        "problem",
        language,
        title=card_for_problem(error).title,
        status=400,
        what=first,
        more=more,
        admin_url=error.admin_url if isinstance(error, AdminNeeded) else "",
        next=say("You can close this window, go back to your mail and press Refresh in the card."),
    )


def words_of(error: AppError) -> list[str]:
    """What the error's card says below its title."""
    sections = card_for_problem(error).sections
    return [w.text for section in sections for w in section.widgets if isinstance(w, Text)]
