"""Every error as a card: what happened, what was kept, and a way out."""

# ruff: noqa: E501 - a sentence reads best whole

from collections.abc import Mapping
from datetime import timedelta

from app.cards.choices import rows
from app.cards.fields import field_again
from app.cards.model import ActionName, Button, Card, Do, Open, Section, Text
from app.cards.preferences import LEVELS
from app.domain.account import TrustLevel
from app.domain.errors import (
    AdminNeeded,
    AnswerArrived,
    AppError,
    BadInput,
    CallerRefused,
    ConsentDeclined,
    CursorExpired,
    DraftUnknown,
    MailboxBusy,
    MailboxDown,
    MailboxNotAllowed,
    MarkGone,
    MessageGone,
    MoreProofNeeded,
    NotSetUp,
    ReconnectNeeded,
    ScopesMissing,
    SignInBlocked,
    ThreadGone,
    TryLater,
)
from app.domain.say import counted, say

PROBLEM = "problem"
HOME = Button(say("See all"), Do(ActionName.OPEN_HOME))


def card_for_problem(
    error: AppError,
    *,
    again: Do | None = None,
    typed: Mapping[str, str] | None = None,
    connect_url: str = "",
    conversation_id: str = "",
) -> Card:
    """The card for one error.

    Args:
        again: The action that failed; its button tries it again with what is typed.
        typed: What was typed, by field name; it stands in the card again, so nothing is lost.
        connect_url: Where the permission is given again.
        conversation_id: What "Refresh" opens.
    """
    headline, lines = _words(error)
    fields = [field_again(name, value) for name, value in (typed or {}).items() if value]
    kept = (Section(tuple(fields), title=say("What you typed")),) if fields else ()
    buttons = _ways_out(error, again, connect_url, conversation_id)
    return Card(
        headline,
        (Section(tuple(Text(line) for line in lines)), *kept, Section(rows(buttons))),
        name=PROBLEM,
    )


def reading_card() -> Card:
    """While the host fetches the open mail for us."""
    return Card(
        say("Reading this mail …"), (Section((Text(say("One moment, please.")),)),), name="reading"
    )


def card_for_fault(*, again: Do | None = None, typed: Mapping[str, str] | None = None) -> Card:
    """For a fault of ours that nobody foresaw."""
    return card_for_problem(AppError(), again=again, typed=typed)


def _words(error: AppError) -> tuple[str, tuple[str, ...]]:
    match error:
        case MoreProofNeeded():
            return say("Sign in once more"), (
                say(
                    "Your organisation asks for one more proof that it is you, such as a code on your phone."
                ),
                say("What is known so far stays. After signing in, everything goes on from there."),
            )
        case ReconnectNeeded():
            return say("Connect the mailbox again"), (
                say(
                    "The permission to look at this mailbox has ended: it was taken back, it ran out, or the password changed."
                ),
                say("What is known so far stays. After connecting, everything goes on from there."),
            )
        case AdminNeeded(admin_url=admin_url):
            return say("Ask your administrator"), _asking(admin_url)
        case SignInBlocked():
            return say("Your organisation blocks this"), (
                say(
                    "A rule of your organisation does not let this sign-in through, for instance because of the device or the place."
                ),
                say(
                    "Its help desk can tell why. Trying again changes nothing until then; nothing of yours is lost."
                ),
            )
        case ConsentDeclined():
            return say("Nothing was connected"), (
                say(
                    "The permission was not given, so this mailbox is not looked at. That is fine."
                ),
                say("What you open is still explained here, and you can connect at any time."),
            )
        case MailboxNotAllowed():
            return say("Your administrator decides"), (
                say(
                    "This mailbox does not let the add-on in; in a company or school the administrator allows it."
                ),
                say(
                    "Ask them to allow “Afterword” for your account, or use the level “{level}”.",
                    level=LEVELS[TrustLevel.ON_OPEN][0],
                ),
            )
        case ScopesMissing():
            return say("One permission is missing"), (
                say(
                    "This step needs a permission that was not given yet. Nothing can be sent with it."
                ),
                say("Try again: the question for it appears, and the step goes on by itself."),
            )
        case ThreadGone():
            return say("This conversation is not here"), (
                say(
                    "It was deleted, or it lies in another mailbox, so no draft can be put into it."
                ),
            )
        case AnswerArrived():
            return say("An answer has arrived"), (
                say("It came after this card was drawn, so no draft was made."),
                say("Refresh to see what it says and what fits now."),
            )
        case BadInput():
            told: str = error.args[0] if error.args else ""
            return say("Check what you typed"), (
                told or say("Something typed here cannot be used."),
            )
        case MailboxBusy():
            return say("The mailbox asks for a pause"), (
                say(
                    "The mail provider limits how often it is asked. It works again {when}.",
                    when=_in(error.wait),
                ),
                say("Background work goes on by itself."),
            )
        case MailboxDown():
            return say("The mailbox does not answer"), (
                say("The mail provider is slow or down. Nothing of yours is lost."),
                say("Try again {when}; background work goes on by itself.", when=_in(error.wait)),
            )
        case NotSetUp():
            return say("We have to repair something"), (
                say(
                    "This service is not set up properly at the mail provider. You did nothing wrong, and your connection is kept."
                ),
                say(
                    "The people who run it have to look. It is tried again {when}.",
                    when=_in(error.wait),
                ),
            )
        case DraftUnknown():
            return say("The draft may be there already"), (
                say(
                    "It was asked for, and no answer came back. Look in Drafts before you make another one."
                ),
                say("It is looked up by itself, and this card then says what was found."),
            )
        case TryLater():
            return say("Not just now"), (
                say("Try again {when}. Nothing of yours is lost.", when=_in(error.wait)),
            )
        case CallerRefused():
            return say("Please open this once more"), (
                say(
                    "The proof of who is asking did not hold, so nothing was shown and nothing was changed."
                ),
                say("Close this panel and open it again."),
            )
        case CursorExpired():
            return say("Catching up"), (
                say(
                    "The mail provider keeps no history back to the last look, so the mailbox is read afresh."
                ),
                say("This takes a moment and needs nothing from you."),
            )
        case MessageGone():
            return say("That mail is gone"), (
                say(
                    "It was deleted before it could be read. The rest of the conversation is unchanged."
                ),
            )
        case MarkGone():
            return say("The label is gone"), (
                say("It was deleted while it was being put on the thread. It is made again."),
            )
        case _:
            return say("That did not work"), (
                say("The fault is on our side, and it has been noted. Nothing of yours is lost."),
                say("Try again in a minute."),
            )


def _ways_out(
    error: AppError, again: Do | None, connect_url: str, conversation_id: str
) -> tuple[Button, ...]:
    parameters = {"conversation": conversation_id} if conversation_id else {}
    refresh = Button(say("Refresh"), Do(ActionName.REFRESH, parameters))
    retry = (Button(say("Try again"), again, primary=True),) if again else ()
    match error:
        case MoreProofNeeded() if connect_url:
            return (Button(say("Sign in"), Open(connect_url, reload=True), primary=True), refresh)
        case ReconnectNeeded() if connect_url:
            return (
                Button(say("Connect again"), Open(connect_url, reload=True), primary=True),
                refresh,
            )
        case AdminNeeded(admin_url=admin_url) if admin_url:
            ask = Button(say("Open the page for administrators"), Open(admin_url), primary=True)
            return (ask, refresh)
        case ReconnectNeeded() | MailboxNotAllowed():
            return (
                Button(say("Open settings"), Do(ActionName.OPEN_SETTINGS), primary=True),
                refresh,
            )
        case AnswerArrived() | CursorExpired() | MessageGone() | MarkGone() | DraftUnknown():
            return (Button(say("Refresh"), refresh.on_click, primary=True), HOME)
        case ThreadGone():
            return (HOME, refresh)
        case _:
            return (*retry, refresh, HOME)


def _asking(admin_url: str) -> tuple[str, ...]:
    """What to do, and the words to send."""
    said = say(
        "I would like to use “Afterword”. It watches the mail threads of a job search and says when to follow up. It may read mail and prepare drafts; it cannot send."
    )
    link = (say("To allow it, open {address}", address=admin_url),) if admin_url else ()
    return (
        say(
            "In your organisation only an administrator may agree to this add-on. You can send them these words:"
        ),
        said,
        *link,
        say("When they have agreed, connect again."),
    )


def _in(wait: timedelta) -> str:
    """ "in a minute", "in about 5 minutes"."""
    minutes = max(1, round(wait.total_seconds() / 60))
    if minutes < 60:
        return counted("in a minute", "in about {count} minutes", minutes)
    hours = round(minutes / 60)
    return counted("in about an hour", "in about {count} hours", hours)
