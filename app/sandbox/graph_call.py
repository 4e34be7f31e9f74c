"""One call to Graph, checked: token, permissions, preferences."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from app.sandbox.graph_errors import GraphError, bad_request, denied
from app.sandbox.graph_store import GraphStore, Item
from app.sandbox.microsoft_identity import GraphToken, MicrosoftIdentity

READING = frozenset({"Mail.ReadBasic", "Mail.Read", "Mail.ReadWrite"})
TEXT = frozenset({"Mail.Read", "Mail.ReadWrite"})
WRITING = frozenset({"Mail.ReadWrite"})
SENDING = frozenset({"Mail.Send"})
WHO = frozenset({"User.Read"})
LARGEST_PAGE = 1000
_ID = re.compile(r"[A-Za-z0-9_=-]{40,}")


@dataclass(frozen=True, slots=True)
class Prefer:
    """The preferences of a request; without the first, ids change when a mail moves or is sent."""

    immutable: bool = False
    text: bool = False
    page: int | None = None


@dataclass(frozen=True, slots=True)
class Call:
    """A call that may be answered."""

    store: GraphStore
    token: GraphToken
    base_url: str  # where links lead: "…/v1.0"
    path: Mapping[str, str]
    query: Mapping[str, str]
    body: Any = None
    prefer: Prefer = field(default_factory=Prefer)

    def may(self, permissions: frozenset[str]) -> bool:
        """Whether the token has one of these."""
        return bool(permissions & self.token.scopes)

    def need(self, permissions: frozenset[str]) -> None:
        """
        Raises:
            GraphError: 403.
        """
        if not self.may(permissions):
            raise denied()

    def item(self) -> Item:
        """The message that the path names.

        Raises:
            GraphError: 400 for what is no id; NoSuchItem for an id that is not there.
        """
        value = self.path["id"]
        if not _ID.fullmatch(value):
            raise GraphError(400, "ErrorInvalidIdMalformed", "Id is malformed.")
        return self.store.require(value)

    def folder(self) -> str:
        """The folder that the path names, by its well-known name."""
        name = self.store.folder_name(self.path["folder"])
        if name is None:
            raise GraphError(400, "ErrorInvalidIdMalformed", "Id is malformed.")
        return name


def bearer(headers: Mapping[str, str], identity: MicrosoftIdentity) -> GraphToken:
    """The live token of the call.

    Raises:
        GraphError: 401.
    """
    scheme, _, value = headers.get("authorization", "").partition(" ")
    if scheme.lower() != "bearer" or not value:
        raise GraphError(401, "InvalidAuthenticationToken", "Access token is empty.")
    token = identity.graph_token(value)
    if token is None:
        raise GraphError(
            401, "InvalidAuthenticationToken",
            "Lifetime validation failed, the token is expired.",
        )  # fmt: skip
    return token


def preferences(headers: Mapping[str, str]) -> Prefer:
    """Several in one header, parted by commas; what nobody knows is ignored, as in life."""
    immutable, text, page = False, False, None
    for one in headers.get("prefer", "").split(","):
        name, _, value = one.strip().partition("=")
        value = value.strip('"')
        match name.strip().lower():
            case "idtype":
                immutable = value == "ImmutableId"
            case "outlook.body-content-type":
                text = value == "text"
            case "odata.maxpagesize":
                if not value.isdigit() or int(value) < 1:
                    raise bad_request("Invalid odata.maxpagesize")
                page = min(int(value), LARGEST_PAGE)
            case _:
                pass
    return Prefer(immutable, text, page)
