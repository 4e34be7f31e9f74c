"""Who is calling? Google itself, proved by its signature; and on whose behalf.

Sources: "Alternate runtimes" (verify requests), Pub/Sub "Authentication for push subscriptions".
The audience is the configured public URL of the door, never the request's own Host; the service
account is compared exactly, since a pattern would let any other project's add-on in.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from app.domain.errors import CallerRefused
from app.flows.meet import Caller
from app.mail.gmail.certificates import Certificates
from app.mail.gmail.identity import GoogleIdentity
from app.settings import GoogleSettings

FORBIDDEN: Final = frozenset({"audience", "service account", "issuer", "email not verified"})
"""A token that Google signed, for somebody or something else: 403. All else is 401."""


class Refused(Exception):
    """Nothing was stored. `reason` is for the log and holds nothing that was sent."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason
        self.status = 403 if reason in FORBIDDEN else 401


@dataclass(frozen=True, slots=True)
class Callers:
    """Checks tokens against the settings."""

    identity: GoogleIdentity
    certificates: Certificates
    settings: GoogleSettings
    base_url: str

    def is_quick(self, now: datetime) -> bool:
        """Whether checking needs no network: Google's certificates are at hand."""
        return self.certificates.at_hand(now)

    def addon(self, authorization: str | None, path: str, now: datetime) -> None:
        """The add-on's service account calls this door.

        Raises:
            Refused: it does not, or proves nothing.
            MailboxDown: no certificates to check with.
        """
        self._system(authorization, path, self.settings.addon_service_account, now)

    def push(self, authorization: str | None, path: str, now: datetime) -> None:
        """The push subscription's service account calls this door. Raises as `addon`."""
        self._system(authorization, path, self.settings.push_service_account, now)

    def _system(self, authorization: str | None, path: str, email: str, now: datetime) -> None:
        kind, _, token = (authorization or "").partition(" ")
        if kind.lower() != "bearer":
            raise Refused("no token")
        try:
            self.identity.system(
                token.strip(), audience=f"{self.base_url}{path}", email=email, now=now
            )
        except CallerRefused as refused:
            raise Refused(str(refused)) from None

    def user(self, token: str | None, now: datetime) -> Caller | None:
        """The person on whose behalf the add-on is called; None: no token came, since the scope
        for it was not granted.

        Raises:
            Refused: a token came that is not a user token for our add-on.
        """
        if not token:
            return None
        try:
            user = self.identity.user(token, audience=self.settings.addon_client_id, now=now)
        except CallerRefused as refused:
            raise Refused(str(refused)) from None
        return Caller(user.sub, user.email)
