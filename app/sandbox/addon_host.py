"""What Gmail does when somebody opens a message or presses a button of an add-on.

It takes the addresses from the deployment manifest, signs the event, posts it, and reads the
answer as strictly as Google (developers.google.com/workspace/add-ons/guides/alternate-runtimes).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from email.utils import getaddresses
from typing import Any
from zoneinfo import ZoneInfo

import httpx

from app.sandbox.card_check import Refused, check
from app.sandbox.serving import without_tls
from app.sandbox.world import World

TIMEOUT = 30.0  # seconds; Google's limit for a card
Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Compose:
    """A compose window: all that Gmail tells is whom the mail is for."""

    to: str = ""
    cc: str = ""


@dataclass(frozen=True, slots=True)
class Place:
    """Where the user is: an open message, a compose window, or the home page."""

    message_id: str | None = None
    compose: Compose | None = None


class AddonHost:
    """One user's Gmail with the add-on of one manifest installed."""

    def __init__(
        self, world: World, address: str, manifest: Mapping[str, Any], *, zone: str, locale: str
    ) -> None:
        self._world = world
        self._address = address
        self._zone = zone
        self.locale = locale
        addons = manifest["addOns"]
        gmail, common = addons["gmail"], addons["common"]
        self.listed_scopes: tuple[str, ...] = tuple(manifest["oauthScopes"])
        self._prefixes: tuple[str, ...] = tuple(common.get("openLinkUrlPrefixes", ()))
        self._triggers = {
            "home": common["homepageTrigger"]["runFunction"],
            "message": gmail["contextualTriggers"][0]["onTriggerFunction"],
            "compose": gmail["composeTrigger"]["actions"][0]["runFunction"],
            "settings": next(
                action["runFunction"]
                for action in common.get("universalActions", ())
                if "runFunction" in action
            ),
        }
        self._http = httpx.Client(timeout=TIMEOUT, trust_env=False, verify=without_tls())

    def trigger(self, name: str, place: Place) -> Json:
        """Run a trigger of the manifest; `settings` is a universal action, so a form submission."""
        kind = "SubmitFormResponse" if name == "settings" else "RenderActions"
        return self._call(self._triggers[name], kind, place, {})

    def click(
        self,
        function: str,
        parameters: Sequence[Mapping[str, str]],
        form_inputs: Mapping[str, Any],
        place: Place,
    ) -> Json:
        """A button was pressed."""
        common: Json = {"parameters": {p["key"]: p["value"] for p in parameters}}
        if form_inputs:
            common["formInputs"] = dict(form_inputs)
        return self._call(function, "SubmitFormResponse", place, common)

    def grant(self, scopes: Sequence[str]) -> None:
        """The user allowed what a `requesting_google_scopes` asked for."""
        account = self._world.google.accounts[self._address]
        account.addon_scopes = tuple(dict.fromkeys((*account.addon_scopes, *scopes)))

    def speak(self, locale: str) -> None:
        """The user's language, as every event tells it from now on."""
        self.locale = locale

    def close(self) -> None:
        """Let go of its connections."""
        self._http.close()

    def _call(self, url: str, kind: str, place: Place, common: Json) -> Json:
        event = self._event(url, place, common)
        bearer = event["authorizationEventObject"]["systemIdToken"]
        try:
            answer = self._http.post(url, json=event, headers={"Authorization": f"Bearer {bearer}"})
            answer.raise_for_status()
            body = answer.json()
            check(body, kind)
            self._check_scopes(body)
            self._check_links(body)
        except httpx.HTTPError as error:
            return {"refused": f"{type(error).__name__}: {error}"}
        except (Refused, ValueError) as error:
            return {"refused": str(error)}
        return {"answer": body}

    def _event(self, url: str, place: Place, common: Json) -> Json:
        tokens = self._world.mint_event_tokens(
            self._address,
            audience=url,
            message_id=place.message_id,
            composing=place.compose is not None,
        )
        event: Json = {"commonEventObject": self._common(common), **tokens}
        if place.compose is not None:
            event.setdefault("gmail", {}).update(
                toRecipients=_addresses(place.compose.to), ccRecipients=_addresses(place.compose.cc)
            )
            event["gmail"]["bccRecipients"] = []
        return event

    def _common(self, more: Json) -> Json:
        """With the manifest's `useLocaleFromApp`; an offset of 0 is left out, as on the wire."""
        offset = ZoneInfo(self._zone).utcoffset(self._world.clock.now().replace(tzinfo=None))
        zone: Json = {"id": self._zone}
        if offset:
            zone["offset"] = int(offset.total_seconds() * 1000)
        return {
            "hostApp": "GMAIL",
            "platform": "WEB",
            "userLocale": self.locale,
            "timeZone": zone,
            **more,
        }

    def _check_scopes(self, body: Json) -> None:
        asked = body.get("requesting_google_scopes") or body.get("requestingGoogleScopes") or {}
        for scope in asked.get("scopes", ()):
            if scope not in self.listed_scopes:
                raise Refused(f"The scope {scope} is not in the manifest")

    def _check_links(self, tree: object) -> None:
        """Links must lie below an entry of `openLinkUrlPrefixes`."""
        if isinstance(tree, Mapping):
            link = tree.get("openLink") or tree.get("link")
            if isinstance(link, Mapping) and not str(link.get("url")).startswith(self._prefixes):
                raise Refused(f"openLink {link.get('url')} is below no openLinkUrlPrefixes")
            for inner in tree.values():
                self._check_links(inner)
        elif isinstance(tree, list):
            for inner in tree:
                self._check_links(inner)


def _addresses(field: str) -> list[str]:
    return [address for _, address in getaddresses([field]) if address]
