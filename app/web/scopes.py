"""The add-on's scopes, and which of them an entry point needs.

Source: Google's page "Alternate runtimes" (granular consent: compare `authorizedScopes` with
what this action needs, and ask for all of that at once), and the discovery document for which
scope a method takes.
"""

from typing import Final

_AUTH: Final = "https://www.googleapis.com/auth/"
EMAIL: Final = f"{_AUTH}userinfo.email"
LOCALE: Final = f"{_AUTH}script.locale"
EXECUTE: Final = f"{_AUTH}gmail.addons.execute"
READ_HEADERS: Final = f"{_AUTH}gmail.addons.current.message.metadata"
READ: Final = f"{_AUTH}gmail.addons.current.message.readonly"
WRITE_DRAFT: Final = f"{_AUTH}gmail.addons.current.action.compose"

ALL: Final = ("openid", EMAIL, LOCALE, EXECUTE, READ_HEADERS, READ, WRITE_DRAFT)
"""What the manifest asks for. None of them is restricted, and none can send."""

TO_KNOW_THE_USER: Final = (EMAIL,)
"""Without it there is no user token: a known Google call by an unknown person."""
TO_READ_THE_OPEN_THREAD: Final = (EMAIL, READ)
TO_WRITE_A_DRAFT: Final = (EMAIL, READ, WRITE_DRAFT)
TO_SEE_RECIPIENTS: Final = (EMAIL, READ_HEADERS, WRITE_DRAFT)
