"""Every setting, with its unit and default; a wrong one stops the start and names itself."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Literal

from pydantic import BaseModel, Field, HttpUrl, SecretStr, model_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

EXAMPLE_KEY = "local:MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE="


class GoogleSettings(BaseModel):
    """The Google side: the add-on, the background client, and the push. See README, "Deploy"."""

    addon_service_account: str = Field(
        description="Exact e-mail of the add-on's service account (gcloud get-authorization)."
    )
    addon_client_id: str = Field(
        description="OAuth client id of the add-on: audience of user tokens."
    )
    client_id: str = Field(description="OAuth client id for background watching.")
    client_secret: SecretStr
    pubsub_topic: str = Field(description="projects/…/topics/…, in the project of client_id.")
    push_service_account: str = Field(description="Exact e-mail that signs the Pub/Sub push.")
    quota_units_per_minute: int = Field(
        default=6000,
        gt=0,
        description="Gmail quota per user and minute: 6,000 for projects made since 2026-05-01,"
        " 15,000 for older ones.",
    )
    api_endpoint: str = "https://gmail.googleapis.com"
    auth_uri: str = "https://accounts.google.com/o/oauth2/v2/auth"
    token_uri: str = "https://oauth2.googleapis.com/token"  # noqa: S105 - an address, no secret
    revoke_uri: str = "https://oauth2.googleapis.com/revoke"
    certs_url: str = "https://www.googleapis.com/oauth2/v1/certs"


class GraphSettings(BaseModel):
    """The Microsoft side: one app registration, for any work, school or personal account."""

    client_id: str = Field(description="Application (client) id of the registration, a GUID.")
    client_secret: SecretStr
    tenant: str = Field(
        default="common",
        description="Who may sign in: common, organizations, consumers, or one tenant's id.",
    )
    endpoint: str = Field(
        default="https://graph.microsoft.com", description="Where Microsoft Graph answers."
    )
    login_endpoint: str = Field(
        default="https://login.microsoftonline.com",
        description="Where Microsoft's identity answers; another address stands in for it in"
        " every call, while tokens keep the real issuer.",
    )


class Settings(BaseSettings):
    """Environment variables, such as `AFTERWORD_GOOGLE__CLIENT_ID`.

    A wrong or missing value stops the start, with the name of the variable.
    """

    model_config = SettingsConfigDict(
        env_prefix="AFTERWORD_", env_nested_delimiter="__", extra="forbid", frozen=True
    )

    environment: Literal["local", "production"] = "local"
    public_url: HttpUrl = HttpUrl("http://localhost:8000")
    host: str = "127.0.0.1"
    port: int = 8000
    database_url: str = "sqlite:///afterword.db"
    executor_id: str = Field(
        default="embedded", description="Unique per live process, stable over restarts."
    )
    secret_keys: SecretStr = Field(
        default=SecretStr(EXAMPLE_KEY),
        description="Key ring, newest first: id:base64 of 32 bytes, separated by commas.",
    )
    backfill: timedelta = Field(
        default=timedelta(days=60), description="How far back a newly connected mailbox is read."
    )
    google: GoogleSettings | None = None  # None: Gmail is switched off
    graph: GraphSettings | None = None  # None: Outlook is switched off
    office_js: HttpUrl = Field(
        default=HttpUrl("https://appsforoffice.microsoft.com/lib/1/hosted/office.js"),
        description="Microsoft's script that Outlook's pages load.",
    )
    naa_js: HttpUrl | None = Field(
        default=None,
        description="Where msal-browser (5 or newer) lies, for sign-in by Outlook itself without a"
        " window (nested app authentication); none: the sign-in window serves everybody.",
    )
    office_hosts: str = Field(
        default="",
        pattern=r"^(https?://[\w.*:-]+( https?://[\w.*:-]+)*)?$",
        description="Who may frame the Outlook pane besides Outlook on the web: origins, separated"
        " by single spaces.",
    )

    @model_validator(mode="after")
    def _no_example_secret_in_production(self) -> "Settings":
        if self.environment == "production":
            if self.secret_keys.get_secret_value() == EXAMPLE_KEY:
                raise ValueError("AFTERWORD_SECRET_KEYS: make your own key ring for production")
            if self.public_url.scheme != "https":
                raise ValueError("AFTERWORD_PUBLIC_URL: must be https in production")
        return self

    @property
    def base_url(self) -> str:
        """The public address without a closing slash: what audiences and links are built from."""
        return str(self.public_url).rstrip("/")


def unknown_names(environ: Mapping[str, str]) -> list[str]:
    """Variables with our prefix that no setting reads: usually a typing mistake."""
    prefix = Settings.model_config.get("env_prefix", "")
    known = {f"{prefix}{name}".upper() for name in Settings.model_fields}
    return sorted(
        name
        for name in environ
        if name.upper().startswith(prefix) and name.upper().split("__")[0] not in known
    )
