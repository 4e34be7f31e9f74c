"""What Google knows: the project and its clients, accounts, what tokens stand for, refusals."""

from dataclasses import dataclass
from datetime import datetime

SCOPE = "https://www.googleapis.com/auth/"
IDENTITY_SCOPES = frozenset({"openid", "email", "profile", f"{SCOPE}userinfo.email"})
ADDON_SCOPES = {
    "openid": "openid",
    "email": f"{SCOPE}userinfo.email",
    "locale": f"{SCOPE}script.locale",
    "execute": f"{SCOPE}gmail.addons.execute",
    "readonly": f"{SCOPE}gmail.addons.current.message.readonly",
    "metadata": f"{SCOPE}gmail.addons.current.message.metadata",
    "action": f"{SCOPE}gmail.addons.current.message.action",
    "compose": f"{SCOPE}gmail.addons.current.action.compose",
}


@dataclass(frozen=True, slots=True)
class Project:
    """One Google Cloud project with its add-on and its background OAuth client."""

    name: str = "afterword-sandbox"
    number: str = "123456789012"
    client_secret: str = "GOCSPX-sandbox"  # noqa: S105 - of a client that exists only here

    @property
    def addon_service_account(self) -> str:
        """Who signs the add-on's calls."""
        return f"service-{self.number}@gcp-sa-gsuiteaddons.iam.gserviceaccount.com"

    @property
    def addon_client_id(self) -> str:
        """Audience of user ID tokens in add-on events."""
        return f"{self.number}-addon.apps.googleusercontent.com"

    @property
    def client_id(self) -> str:
        """The client that asks for background access."""
        return f"{self.number}-watch.apps.googleusercontent.com"

    @property
    def topic(self) -> str:
        """The only topic that `watch` accepts: it must lie in the client's project."""
        return f"projects/{self.name}/topics/gmail"

    @property
    def push_service_account(self) -> str:
        """Who signs the Pub/Sub push."""
        return f"pubsub-push@{self.name}.iam.gserviceaccount.com"


@dataclass(slots=True)
class Account:
    """A Google account."""

    address: str
    name: str
    sub: str
    addon_scopes: tuple[str, ...] = tuple(ADDON_SCOPES.values())


@dataclass(frozen=True, slots=True)
class AccessToken:
    """What an access token stands for."""

    address: str
    client_id: str
    scopes: frozenset[str]
    expires_at: datetime


@dataclass(frozen=True, slots=True)
class MessageToken:
    """`X-Goog-Gmail-Access-Token`: good for the open message (and its thread) only."""

    address: str
    message_id: str  # "" while composing
    thread_id: str
    expires_at: datetime


@dataclass(frozen=True, slots=True)
class AuthorizationRequest:
    """What the consent page was asked for."""

    client_id: str
    redirect_uri: str
    scopes: tuple[str, ...]
    challenge: str = ""
    offline: bool = False
    prompt_consent: bool = False
    include_granted: bool = False


@dataclass(frozen=True, slots=True)
class Refusal(Exception):
    """An OAuth error answer (RFC 6749 section 5.2)."""

    error: str
    description: str = ""
    status: int = 400
