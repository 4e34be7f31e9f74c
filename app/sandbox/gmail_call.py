"""One call to the Gmail API, checked: parameters, body, token, scopes, open message, quota."""

import base64
import binascii
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from starlette.datastructures import Headers, QueryParams

from app.sandbox.gmail_errors import ApiError, bad_request
from app.sandbox.gmail_methods import ADDON, AUTH, BODIES, COMMON, Method, Parameter
from app.sandbox.google_identity import GoogleIdentity
from app.sandbox.google_records import AccessToken, MessageToken
from app.sandbox.mailbox_store import MailboxStore

METADATA = f"{AUTH}gmail.metadata"
REST_ID = re.compile(r"[0-9a-f]{16}")
HOST_ID = re.compile(r"msg-f:\d+|msg-a:r-?\d+")


@dataclass(frozen=True, slots=True)
class Call:
    """A call that may be answered."""

    store: MailboxStore
    token: AccessToken
    query: Mapping[str, list[str]]
    path: Mapping[str, str]
    body: Mapping[str, Any]
    addon_scopes: frozenset[str] = frozenset()
    """The add-on scopes that let this call in; empty where a wider scope does."""
    opened: MessageToken | None = None

    def one(self, name: str, default: str = "") -> str:
        """A query parameter that is not repeated."""
        values = self.query.get(name)
        return values[0] if values else default

    def number(self, name: str, default: int) -> int:
        """An integer parameter."""
        return int(self.one(name, str(default)))

    @property
    def metadata_only(self) -> bool:
        """`gmail.metadata` limits the token even beside wider scopes (facts 4.6)."""
        return METADATA in self.token.scopes

    def format(self) -> str:
        """The `format` parameter, as far as the scopes allow it."""
        form = self.one("format", "full")
        if form in ("full", "raw"):
            if self.metadata_only:
                raise ApiError(
                    403, "forbidden", f"Metadata scope doesn't allow format {form.upper()}"
                )
            if self.addon_scopes == {f"{ADDON}message.metadata"}:
                raise ApiError(403, "insufficientPermissions", "Insufficient Permission")
        return form

    def message_id(self, name: str = "id") -> str:
        """A path id: 16 hex digits; add-on tokens may also use the host's id (facts 1.2.2)."""
        value = self.path[name]
        if REST_ID.fullmatch(value) or (self.opened and HOST_ID.fullmatch(value)):
            return value
        raise bad_request("Invalid id value")


def checked_query(method: Method, query: QueryParams) -> dict[str, list[str]]:
    """Known names, the right types, enum members, required ones there."""
    found: dict[str, list[str]] = {}
    for name in query:
        values = query.getlist(name)
        parameter = method.query.get(name)
        if parameter is None:
            if name not in COMMON or (COMMON[name] and values[0] not in COMMON[name]):
                raise bad_request(
                    f'Invalid JSON payload received. Unknown name "{name}": Cannot bind query'
                    f" parameter. Field '{name}' could not be found in request message."
                )
            continue
        if len(values) > 1 and not parameter.repeated:
            raise bad_request(f'Invalid value at "{name}": Proto field is not repeating')
        for value in values:
            _check_value(name, parameter, value)
        found[name] = values
    for name, parameter in method.query.items():
        if parameter.required and not found.get(name, [""])[0]:
            raise bad_request(f"Missing {name}")
    return found


def _check_value(name: str, parameter: Parameter, value: str) -> None:
    if parameter.enum and value not in parameter.enum:
        raise bad_request(f"Invalid value at '{name}' (TYPE_ENUM), \"{value}\"")
    if parameter.type == "boolean" and value not in ("true", "false"):
        raise bad_request(f"Invalid value at '{name}' (TYPE_BOOL), \"{value}\"")
    if parameter.type == "integer" or parameter.unsigned:
        if not value.isdigit() or int(value) >= 2**64:
            raise bad_request(f"Invalid value at '{name}' (TYPE_UINT64), \"{value}\"")
        if parameter.maximum is not None and int(value) > parameter.maximum:
            raise bad_request(f"Invalid value at '{name}': at most {parameter.maximum}")


def check_body(schema: str, body: object, at: str = "") -> Mapping[str, Any]:
    """Known fields of the right type; answers the body."""
    if not isinstance(body, dict):
        raise bad_request("Invalid JSON payload received.")
    fields = BODIES[schema]
    for name, value in body.items():
        kind = fields.get(name)
        where = f"{at}.{name}" if at else name
        if kind is None:
            raise bad_request(
                f"Invalid JSON payload received. Unknown name \"{name}\" at '{at or 'request'}':"
                " Cannot find field."
            )
        if kind in BODIES:
            check_body(kind, value, where)
        elif not _fits(kind, value):
            raise bad_request(f"Invalid value at '{where}' ({kind})")
    return body


def _fits(kind: str, value: object) -> bool:
    match kind:
        case "string":
            return isinstance(value, str)
        case "integer":
            return isinstance(value, int)
        case "array":
            return isinstance(value, list)
        case "filter":
            return isinstance(value, str) and value.lower() in ("include", "exclude")
        case "labelShow, labelShowIfUnread or labelHide" | "show or hide" | "system or user":
            return value in kind.replace(" or ", ", ").split(", ")
        case "bytes":
            return isinstance(value, str) and raw_bytes(value) is not None
        case _:
            return isinstance(value, dict)


def raw_bytes(value: str) -> bytes | None:
    """base64url with or without padding."""
    try:
        padded = value + "=" * (-len(value) % 4)
        return base64.b64decode(padded, altchars=b"-_", validate=True)
    except (binascii.Error, ValueError):
        return None


def bearer(headers: Headers, google: GoogleIdentity) -> AccessToken:
    """The live access token of the call.

    Raises:
        ApiError: 401.
    """
    scheme, _, value = headers.get("authorization", "").partition(" ")
    if scheme.lower() != "bearer" or not value:
        raise ApiError(401, "required", "Login Required.")
    token = google.access_token(value)
    if token is None:
        raise ApiError(401, "authError", "Invalid Credentials")
    return token


def check_scopes(
    method: Method, token: AccessToken, headers: Headers, google: GoogleIdentity
) -> tuple[frozenset[str], MessageToken | None]:
    """The add-on scopes the call rests on and its message token; nothing where it needs none.

    Raises:
        ApiError: 403 where no scope of the token fits, 401 for a bad message token.
    """
    fitting = method.scopes & token.scopes
    if not fitting:
        raise ApiError(
            403, "insufficientPermissions", "Request had insufficient authentication scopes."
        )
    if any(not scope.startswith(ADDON) for scope in fitting):
        return frozenset(), None
    value = headers.get("x-goog-gmail-access-token", "")
    if not value:
        raise ApiError(
            403, "insufficientPermissions", "Missing access token for per message authorization"
        )
    opened = google.opened(value)
    if opened is None or opened.address != token.address:
        raise ApiError(401, "authError", "Invalid message access token")
    return fitting, opened
