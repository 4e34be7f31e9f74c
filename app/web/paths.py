"""Every address that Google calls or a card links to, once: routes and manifest agree by it."""

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
LOGO: Final = "/static/logo.png"
OUTLOOK_PANE: Final = "/outlook/pane"
OUTLOOK_EVENTS: Final = "/outlook/events"
OUTLOOK_SIGN_IN: Final = "/outlook/sign-in"
OUTLOOK_SIGNED_IN: Final = "/outlook/signed-in"
OUTLOOK_SESSION: Final = "/outlook/session"

CALLED_BY_THE_ADDON: Final = (HOME, MESSAGE, COMPOSE, ACTION, SETTINGS)
"""Each of these is the exact audience of the system token that comes with its call."""
