"""What Outlook's pane posts, as tolerant models: every field optional, extras ignored.

Source: our own `pane.js`, which reads Office.js; what it says about the open item is a claim of the
user's own client and is believed for this user alone. Who calls is told by the bearer token.
"""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Annotated, Literal, Self

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError

from app.cards.language import Language, language_of
from app.domain.message import Address
from app.mail.graph.pane import PaneItem
from app.web.events import Malformed
from app.web.whereabouts import country_of, zone_named

MOST_PEOPLE = 200


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _parameters(value: object) -> dict[str, str]:
    if not isinstance(value, Mapping):
        return {}
    return {str(key): str(item).strip() for key, item in value.items() if item is not None}


def _people(value: object) -> list[object]:
    if not isinstance(value, list):
        return []
    return [one for one in value[:MOST_PEOPLE] if isinstance(one, Mapping)]


def _listed(value: object) -> tuple[str, ...]:
    return tuple(str(one) for one in value) if isinstance(value, list) else ()


def _absent(value: object) -> object:
    """A level that is null, or no object, is a level that is not there."""
    return value if isinstance(value, Mapping) else {}


Text = Annotated[str, BeforeValidator(_text)]
Parameters = Annotated[dict[str, str], BeforeValidator(_parameters)]


class Part(BaseModel):
    """A level of the request."""

    model_config = ConfigDict(extra="ignore", frozen=True)


class Person(Part):
    """Office.js `EmailAddressDetails`."""

    name: Text = ""
    email: Text = ""

    @property
    def address(self) -> Address:
        """In lower case."""
        return Address(self.email.strip().lower(), " ".join(self.name.split()))


People = Annotated[tuple[Person, ...], BeforeValidator(_people)]


class Item(Part):
    """The item that is open; in compose the one being written."""

    id: Text = ""
    conversation: Text = ""
    internet_message_id: Text = ""
    in_reply_to: Text = ""  # compose: the Message-ID of the mail that is answered
    item_class: Text = ""
    subject: Text = ""
    sender: Annotated[Person, BeforeValidator(_absent)] = Field(
        default_factory=Person, alias="from"
    )
    to: People = ()
    cc: People = ()
    bcc: People = ()
    received: Text = ""
    headers: Text = Field(default="", repr=False)
    text: str | None = Field(default=None, repr=False)  # None: not read yet

    @property
    def recipients(self) -> tuple[str, ...]:
        """Everybody that it goes to."""
        return tuple(one.address.email for one in (*self.to, *self.cc, *self.bcc))

    def told(self, now: datetime) -> PaneItem:
        """As the mail room takes it; a time that is missing or no time is `now`."""
        return PaneItem(
            received_at=_instant(self.received) or now,
            id=self.id,
            conversation=self.conversation,
            internet_message_id=self.internet_message_id,
            subject=self.subject,
            sender=self.sender.address,
            to=tuple(one.address for one in self.to),
            cc=tuple(one.address for one in self.cc),
            is_told=self.text is not None,
            headers=self.headers,
            text=self.text or "",
        )


class Host(Part):
    """What this client can do for us now."""

    platform: Text = ""
    can: Annotated[tuple[str, ...], BeforeValidator(_listed)] = ()


class Click(Part):
    """An action of a button."""

    name: Text = ""
    parameters: Parameters = Field(default_factory=dict)


class PaneEvent(Part):
    """One request of the pane."""

    surface: Literal["read", "compose"] = "read"
    zone_name: Text = Field(default="", alias="zone")
    locale: Text = ""
    host: Annotated[Host, BeforeValidator(_absent)] = Field(default_factory=Host)
    item: Item | None = None
    typed: Parameters = Field(default_factory=dict)
    do: Annotated[Click, BeforeValidator(_absent)] = Field(default_factory=Click)

    @classmethod
    def parse(cls, body: bytes) -> Self:
        """The event in a request's body.

        Raises:
            Malformed: not JSON, no object, or a field of an impossible shape.
        """
        try:
            return cls.model_validate_json(body)
        except ValidationError as error:
            first = error.errors(include_input=False, include_url=False)[0]
            where = ".".join(str(step) for step in first["loc"])
            raise Malformed(f"{where}: {first['type']}") from None

    @property
    def zone(self) -> str:
        """The user's zone by IANA name; "" where it names none."""
        return zone_named(self.zone_name)

    @property
    def language(self) -> Language:
        """What to answer in."""
        return language_of(self.locale)

    @property
    def told_language(self) -> str:
        """The same to be remembered; "" where no locale is told."""
        return self.language.tag if self.locale else ""

    @property
    def country(self) -> str:
        """Where they are: of the zone, else of the locale."""
        return country_of(self.zone, self.locale)

    @property
    def asked(self) -> dict[str, str]:
        """What the click carried, as every host says it: `do` beside its parameters."""
        return {**self.do.parameters, "do": self.do.name} if self.do.name else {}


def _instant(text: str) -> datetime | None:
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        return None
    return found.astimezone(UTC) if found.tzinfo else found.replace(tzinfo=UTC)
