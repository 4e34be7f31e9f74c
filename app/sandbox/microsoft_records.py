"""What Microsoft knows: the registration, accounts, what codes and tokens stand for, refusals."""

from dataclasses import dataclass, field
from datetime import datetime

PERSONAL_TENANT = "9188040d-6c67-4c5b-b112-36a304b66dad"
WORK_TENANT = "7d4a1c52-3f0e-4a3b-9f1d-2c6b8e5a9d10"
LOGIN = "https://login.microsoftonline.com"
OIDC = frozenset({"openid", "profile", "offline_access", "email"})
GRAPH = "https://graph.microsoft.com/"


@dataclass(frozen=True, slots=True)
class Registration:
    """One app registration for any account."""

    client_id: str = "3f6c1b2e-8d47-4f0a-9c55-0b1e7a2d4c68"
    client_secret: str = "sbx~8Q-sandbox-secret"  # noqa: S105 - of an app that exists only here


@dataclass(slots=True)
class Account:
    """A work or personal account."""

    address: str
    name: str
    oid: str
    tid: str = WORK_TENANT
    consented: set[str] = field(default_factory=set)
    admin_only: bool = False
    """Its organisation lets only administrators agree to apps."""


@dataclass(frozen=True, slots=True)
class AuthorizationRequest:
    """What the sign-in page was asked for."""

    client_id: str
    redirect_uri: str
    scopes: tuple[str, ...]
    tenant: str = "common"
    challenge: str = ""
    nonce: str = ""
    state: str | None = None
    form_post: bool = False


@dataclass(frozen=True, slots=True)
class Code:
    """An authorization code."""

    account: Account
    request: AuthorizationRequest
    scopes: frozenset[str]
    expires_at: datetime


@dataclass(frozen=True, slots=True)
class RefreshToken:
    """It is turned at each use; older ones work on until they end."""

    account: Account
    scopes: frozenset[str]
    expires_at: datetime


@dataclass(frozen=True, slots=True)
class GraphToken:
    """What an access token for Graph stands for."""

    account: Account
    client_id: str
    scopes: frozenset[str]
    expires_at: datetime


class Refusal(Exception):
    """An OAuth error answer with a code of Microsoft's."""

    def __init__(
        self, error: str, code: int, description: str = "", *, status: int = 400,
        suberror: str = "", claims: str = "",
    ) -> None:  # fmt: skip
        super().__init__(description)
        self.error = error
        self.code = code
        self.description = f"AADSTS{code}: {description or error}"
        self.status = status
        self.suberror = suberror
        self.claims = claims
