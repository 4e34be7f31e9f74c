"""What Gmail posts to the add-on, as tolerant models: every field optional, extras ignored.

Source: Google's page "Event objects", and what was seen on the wire beside it: an offset that is
a number, a string or `-2.88E7`, and left out where it is 0; `msSinceEpoch` as string or number;
a missing key where nothing was typed.
"""

from collections.abc import Mapping
from datetime import UTC, date, datetime
from math import isfinite
from typing import Annotated, Self

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError
from pydantic.alias_generators import to_camel

from app.cards.language import Language, language_of
from app.web.whereabouts import country_of, zone_named

MILLISECONDS_AN_HOUR = 3_600_000


class Malformed(ValueError):
    """The body is no event: not JSON, no object, or a field of an impossible shape."""


def _number(value: object) -> float | None:
    if isinstance(value, bool) or value is None:
        return None
    try:
        number = float(str(value))
    except ValueError:
        return None
    return number if isfinite(number) else None


def _strings(value: object) -> tuple[str, ...]:
    if isinstance(value, str):
        return (value,)
    return tuple(str(item) for item in value) if isinstance(value, list) else ()


def _absent(value: object) -> object:
    """A level that is null is a level that is not there."""
    return {} if value is None else value


def _parameters(value: object) -> dict[str, str]:
    if not isinstance(value, Mapping):
        return {}
    return {str(key): str(item) for key, item in value.items() if item is not None}


Number = Annotated[float | None, BeforeValidator(_number)]
Strings = Annotated[tuple[str, ...], BeforeValidator(_strings)]
Parameters = Annotated[dict[str, str], BeforeValidator(_parameters)]


class Part(BaseModel):
    """A level of the event."""

    model_config = ConfigDict(alias_generator=to_camel, extra="ignore", frozen=True)


class StringInputs(Part):
    """Text, dropdown, radio, checkbox, switch: always a list."""

    value: Strings = ()


class DateInput(Part):
    """Midnight UTC of the chosen day."""

    ms_since_epoch: Number = None


class FormInput(Part):
    """The value of one widget."""

    string_inputs: StringInputs | None = None
    date_input: DateInput | None = None
    date_time_input: DateInput | None = None

    @property
    def text(self) -> str:
        """What was typed or chosen; a day as ISO 8601, an instant likewise."""
        if self.string_inputs is not None:
            return ",".join(self.string_inputs.value)
        if self.date_input is not None:
            day = _instant(self.date_input.ms_since_epoch)
            return day.date().isoformat() if day else ""
        if self.date_time_input is not None:
            moment = _instant(self.date_time_input.ms_since_epoch)
            return moment.isoformat() if moment else ""
        return ""


def _instant(milliseconds: float | None) -> datetime | None:
    if milliseconds is None:
        return None
    try:
        return datetime.fromtimestamp(milliseconds / 1000, tz=UTC)
    except (OverflowError, OSError, ValueError):
        return None


class TimeZone(Part):
    """The user's zone; `offset` in milliseconds from UTC, left out where it is 0."""

    id: str | None = None
    offset: Number = None


class Common(Part):
    """`commonEventObject`."""

    host_app: str | None = None
    platform: str | None = None
    user_locale: str | None = None
    time_zone: TimeZone | None = None
    parameters: Parameters = Field(default_factory=dict)
    form_inputs: dict[str, FormInput] | None = None


class Authorization(Part):
    """`authorizationEventObject`. The names end in what Google calls them."""

    user_oauth_token: str | None = Field(default=None, alias="userOAuthToken", repr=False)
    user_id_token: str | None = Field(default=None, repr=False)
    system_id_token: str | None = Field(default=None, repr=False)
    authorized_scopes: Strings = ()


class Gmail(Part):
    """`gmail`: host-form ids, and the recipients of the draft being composed."""

    message_id: str | None = None
    thread_id: str | None = None
    access_token: str | None = Field(default=None, repr=False)
    to_recipients: Strings = ()
    cc_recipients: Strings = ()
    bcc_recipients: Strings = ()


class Event(Part):
    """One call of Gmail to the add-on."""

    common: Annotated[Common, BeforeValidator(_absent)] = Field(
        default_factory=Common, alias="commonEventObject"
    )
    authorization: Annotated[Authorization, BeforeValidator(_absent)] = Field(
        default_factory=Authorization, alias="authorizationEventObject"
    )
    gmail: Annotated[Gmail, BeforeValidator(_absent)] = Field(default_factory=Gmail)

    @classmethod
    def parse(cls, body: bytes) -> Self:
        """The event in a request's body.

        Raises:
            Malformed: see there.
        """
        try:
            return cls.model_validate_json(body)
        except ValidationError as error:
            first = error.errors(include_input=False, include_url=False)[0]
            where = ".".join(str(step) for step in first["loc"])
            raise Malformed(f"{where}: {first['type']}") from None

    @property
    def scopes(self) -> frozenset[str]:
        """What the user has granted so far."""
        return frozenset(self.authorization.authorized_scopes)

    @property
    def asked(self) -> Mapping[str, str]:
        """What the click carried: the action's parameters."""
        return self.common.parameters

    @property
    def typed(self) -> dict[str, str]:
        """What was typed, by field name, surrounding space removed."""
        inputs = self.common.form_inputs or {}
        return {name: given.text.strip() for name, given in inputs.items()}

    @property
    def recipients(self) -> tuple[str, ...]:
        """Everybody the open draft goes to, as Gmail wrote them."""
        return self.gmail.to_recipients + self.gmail.cc_recipients + self.gmail.bcc_recipients

    @property
    def zone(self) -> str:
        """The user's zone by name; a fixed one where only an offset came; "" where unknown."""
        told = self.common.time_zone
        if told is None:
            return ""
        return zone_named(told.id or "") or _fixed_zone(told.offset)

    @property
    def language(self) -> Language:
        """What to answer in."""
        return language_of(self.common.user_locale or "")

    @property
    def told_language(self) -> str:
        """The same to be remembered; "" where no locale is told."""
        return self.language.tag if self.common.user_locale else ""

    @property
    def country(self) -> str:
        """Where they are: of the zone, else of the locale."""
        return country_of(self.zone, self.common.user_locale or "")


def _fixed_zone(offset: float | None) -> str:
    """`Etc/GMT-2` for two hours east (the sign of POSIX), where the hours are whole."""
    if offset is None:
        return ""
    hours = offset / MILLISECONDS_AN_HOUR
    if hours != int(hours) or not -12 <= hours <= 14:  # the span of Etc/GMT
        return ""
    return f"Etc/GMT{-int(hours):+d}" if hours else "Etc/UTC"


def day_of(text: str) -> date | None:
    """The day that a date field carried, None where it carried none."""
    try:
        return date.fromisoformat(text[:10])
    except ValueError:
        return None
