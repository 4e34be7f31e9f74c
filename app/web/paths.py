"""Every address that a host calls or a card links to, once: routes and manifests agree by it."""

from typing import Final

HOME: Final = "/gmail/home"
MESSAGE: Final = "/gmail/message"
COMPOSE: Final = "/gmail/compose"
ACTION: Final = "/gmail/action"
SETTINGS: Final = "/gmail/settings"
PUSH: Final = "/push/gmail"
CONNECT: Final = "/connect/gmail"
CALLBACK: Final = "/connect/gmail/callback"
HELP: Final = "/help"
PRIVACY: Final = "/privacy"
TERMS: Final = "/terms"
PICTURE: Final = "/picture"
OVERVIEW: Final = "/overview"
OVERVIEW_CSV: Final = "/overview.csv"
OVERVIEW_JSON: Final = "/overview.json"
CALENDAR: Final = "/calendar"
LOGO: Final = "/static/logo.png"

OUTLOOK_PANE: Final = "/outlook/pane"
OUTLOOK_CARD: Final = "/outlook/card"
OUTLOOK_ACTION: Final = "/outlook/action"
OUTLOOK_VERDICT: Final = "/outlook/verdict"
OUTLOOK_SIGN_IN: Final = "/outlook/sign-in"
OUTLOOK_SIGNED_IN: Final = "/outlook/signed-in"
OUTLOOK_SESSION: Final = "/outlook/session"
OUTLOOK_EVENTS: Final = "/outlook/events"
PUSH_OUTLOOK: Final = "/push/outlook"
PUSH_OUTLOOK_LIFE: Final = "/push/outlook/lifecycle"
CONNECT_OUTLOOK: Final = "/connect/outlook"
CALLBACK_OUTLOOK: Final = "/connect/outlook/callback"
CONFIRM_OUTLOOK: Final = "/connect/outlook/confirm"
OUTLOOK_STATIC: Final = "/static/outlook"
OUTLOOK_EVENTS_SCRIPT: Final = "/static/outlook/events.js"
WELL_KNOWN_EVENTS: Final = "/.well-known/microsoft-officeaddins-allowed.json"
"""Says that the event script may call us from classic Outlook on Windows."""

CALLED_BY_THE_ADDON: Final = (HOME, MESSAGE, COMPOSE, ACTION, SETTINGS)
"""Each of these is the exact audience of the system token that comes with its call."""


def door_of(path: str) -> str:
    """As it may be written down: without the secret in a calendar's address."""
    return CALENDAR if path.startswith(f"{CALENDAR}/") else path
