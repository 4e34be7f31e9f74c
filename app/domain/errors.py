"""Everything that can go wrong on purpose.

AppError
├── NeedsUser               only the user can fix it: show a card that says how
│   ├── ReconnectNeeded         the grant was revoked or has expired
│   │   └── MoreProofNeeded         the organisation asks for a second proof, such as a code
│   ├── MailboxNotAllowed       the administrator blocks this app, or a policy does
│   │   ├── AdminNeeded             only an administrator may agree: says how to ask
│   │   └── SignInBlocked           a rule of the organisation refuses this sign-in
│   ├── ConsentDeclined         the user said no at the provider: nothing was connected
│   ├── ScopesMissing           this action needs scopes that the user has not granted
│   ├── ThreadGone              the thread was deleted, or is not in this mailbox
│   ├── AnswerArrived           an answer came before the draft was made
│   └── BadInput                what was typed cannot be used; says what to type instead
├── TryLater                the provider is unwell: the work runs again by itself
│   ├── MailboxBusy             429 or a quota reason, with the wait the provider asked for
│   ├── MailboxDown             5xx, or no answer in time
│   ├── NotSetUp                our own registration at the provider is wrong: the operator's alarm
│   └── DraftUnknown            the draft may exist: we asked, and heard no answer
├── Inside                  handled where it happens, nobody is told
│   ├── CursorExpired           history is gone: start over
│   ├── MessageGone             listed, then deleted before we read it
│   └── MarkGone                the label that was to be put on a thread was deleted
└── CallerRefused           a token or signature does not prove who calls: 401, nothing stored
"""

from datetime import timedelta


class AppError(Exception):
    """The root: nothing else is raised on purpose above the library line."""


class NeedsUser(AppError):
    """Only the user can fix it."""


class ReconnectNeeded(NeedsUser):
    """The grant was revoked or has expired (`invalid_grant`)."""


class MailboxNotAllowed(NeedsUser):
    """The administrator or a domain policy blocks this app (403 `domainPolicy`, `forbidden`)."""


class MoreProofNeeded(ReconnectNeeded):
    """The organisation wants another proof of who signs in (AADSTS50076 and its kin)."""

    def __init__(self, message: str = "", *, claims: str = "") -> None:
        super().__init__(message)
        self.claims = claims
        """What the next sign-in has to bring along, as the provider wrote it (JSON)."""


class AdminNeeded(MailboxNotAllowed):
    """Only an administrator may agree to this app (AADSTS90094, 90095, 50105)."""

    def __init__(self, message: str = "", *, admin_url: str = "") -> None:
        super().__init__(message)
        self.admin_url = admin_url
        """Where an administrator agrees for everybody; "" where there is no such page."""


class SignInBlocked(MailboxNotAllowed):
    """Conditional access or another rule of the organisation refuses (AADSTS53000 and its kin)."""


class ConsentDeclined(NeedsUser):
    """The user said no on the provider's page."""


class ScopesMissing(NeedsUser):
    """The action needs scopes that were not granted."""

    def __init__(self, scopes: tuple[str, ...] = ()) -> None:
        super().__init__(" ".join(scopes))
        self.scopes = scopes


class ThreadGone(NeedsUser):
    """The thread was deleted, or this mailbox does not hold it."""


class AnswerArrived(NeedsUser):
    """Between the card and the click an answer came, so no draft was made."""


class BadInput(NeedsUser):
    """What the user typed cannot be used; `args[0]` says what to type instead (`domain/say.py`)."""


class TryLater(AppError):
    """The provider is unwell; the work runs again by itself."""

    def __init__(self, message: str = "", *, wait: timedelta = timedelta(minutes=1)) -> None:
        super().__init__(message)
        self.wait = wait


class MailboxBusy(TryLater):
    """429, or 403 with a quota reason."""


class MailboxDown(TryLater):
    """5xx, no connection, or no answer in time."""


class NotSetUp(TryLater):
    """Our registration at the provider is wrong or its secret has ended: connections are kept."""


class DraftUnknown(TryLater):
    """A draft was asked for and no answer came: it may exist."""


class Inside(AppError):
    """Handled where it happens."""


class CursorExpired(Inside):
    """The provider keeps no history back to the cursor (Gmail 404, Graph 410)."""


class MessageGone(Inside):
    """The message was listed and then deleted before it was read."""


class MarkGone(Inside):
    """The label that was to be put on a thread is not there any more: the user has deleted it."""


class CallerRefused(AppError):
    """A token does not prove what it claims. `args[0]` is a reason for the log, without content."""
