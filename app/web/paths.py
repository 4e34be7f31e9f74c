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

CALLED_BY_THE_ADDON: Final = (HOME, MESSAGE, COMPOSE, ACTION, SETTINGS)
"""Each of these is the exact audience of the system token that comes with its call."""
