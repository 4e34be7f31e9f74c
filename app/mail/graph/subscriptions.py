"""The two subscriptions of a mailbox, Inbox and Sent Items: made, renewed, ended.

Source: "subscription resource type", "Create subscription", "Outlook change notifications". Graph
itself is asked which of ours live, so nothing has to be remembered between two calls.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from app.domain.account import MailboxId
from app.domain.errors import MailboxDown, MessageGone
from app.mail.graph import api
from app.mail.graph.calls import Calls
from app.mail.graph.doors import Doors
from app.mail.graph.trouble import Conflict

Json = Mapping[str, Any]
LIVES: Final = timedelta(minutes=10_080 - 10)
"""What is asked for: the longest that Graph allows, less some minutes for clocks that differ. What
counts is the answer."""
CHANGES: Final = "created,deleted"
"""No `updated`: it would ring for every mail that is opened."""
RESOURCES: Final[Mapping[str, str]] = {
    folder: f"/me/mailFolders('{folder}')/messages" for folder in api.FOLDERS
}


@dataclass(frozen=True, slots=True)
class Hooks:
    """Our two public addresses, and who makes and knows the secrets."""

    notify_url: str
    lifecycle_url: str
    doors: Doors


@dataclass(frozen=True, slots=True)
class Watched:
    """The earlier end of the two, and whether one of them had to be made."""

    expires_at: datetime
    fresh: bool


class Subscriptions:
    """Those of one mailbox at one pair of addresses."""

    def __init__(self, calls: Calls, hooks: Hooks, mailbox_id: MailboxId) -> None:
        self._calls = calls
        self._hooks = hooks
        self._mailbox_id = mailbox_id

    def keep(self, now: datetime) -> Watched:
        """Renew what lives, make what is missing, end what is there twice. 3 calls.

        Raises:
            NotSetUp: Graph cannot reach our address.
        """
        live = self._live()
        ends: list[datetime] = []
        fresh = False
        for folder, resource in RESOURCES.items():
            same = [one for one in live if _resource(one) == _bare(resource)]
            for stray in same[1:]:
                self._end(stray)
            until = self._renewed(same[0], now) if same else None
            if until is None:
                until, fresh = self._made(folder, resource, now), True
            ends.append(until)
        return Watched(min(ends), fresh)

    def end(self) -> None:
        """End all of ours. 1 call, and 1 for each."""
        for one in self._live():
            self._end(one)

    def _live(self) -> list[Json]:
        """Ours that ring at this address, the one that lives longest first."""
        found: list[Json] = []
        request: api.Request | None = api.subscriptions()
        while request is not None:
            answer = self._calls.ask(request)
            found += answer.get("value", ())
            request = self._calls.next_page(answer)
        ours = [one for one in found if one.get("notificationUrl") == self._hooks.notify_url]
        return sorted(ours, key=_expires_at, reverse=True)

    def _renewed(self, one: Json, now: datetime) -> datetime | None:
        """When it ends now; None: it is gone."""
        try:
            return _expires_at(self._calls.ask(api.renew(str(one["id"]), now + LIVES)))
        except MessageGone:
            return None

    def _made(self, folder: str, resource: str, now: datetime) -> datetime:
        body = {
            "changeType": CHANGES,
            "notificationUrl": self._hooks.notify_url,
            "lifecycleNotificationUrl": self._hooks.lifecycle_url,
            "resource": resource,
            "expirationDateTime": api.instant(now + LIVES),
            "clientState": self._hooks.doors.secret(self._mailbox_id, folder),
            "latestSupportedTlsVersion": "v1_2",
        }
        try:
            return _expires_at(self._calls.ask(api.subscribe(body)))
        except Conflict:
            # An answer was lost, or somebody else made it a moment ago.
            for one in self._live():
                if _resource(one) == _bare(resource) and (until := self._renewed(one, now)):
                    return until
            raise

    def _end(self, one: Json) -> None:
        try:
            self._calls.ask(api.unsubscribe(str(one["id"])))
        except MessageGone:
            return


def _expires_at(one: Json) -> datetime:
    try:
        return datetime.fromisoformat(str(one["expirationDateTime"])).astimezone(UTC)
    except (KeyError, ValueError) as error:
        raise MailboxDown("a subscription without an end") from error


def _resource(one: Json) -> str:
    return _bare(str(one.get("resource", "")))


def _bare(resource: str) -> str:
    """Graph gives it back with or without the first slash, in any case."""
    return resource.strip("/").lower()
