"""From where the user looks, as hosts tell it: a zone by name, a locale with a region."""

from zoneinfo import ZoneInfo

from app.domain.country_of_zone import country_of_zone


def zone_named(name: str) -> str:
    """The name itself where it is a zone's (IANA); "" where it is none."""
    try:
        ZoneInfo(name)
    except (OSError, ValueError, KeyError):
        return ""
    return name


def country_of(zone: str, locale: str) -> str:
    """Whose holidays the user has, ISO 3166-1 alpha-2: the country of the zone, else the region of
    the locale; "" where neither names one. `en-US` is what many choose who live elsewhere."""
    return country_of_zone(zone) or region_of(locale)


def region_of(locale: str) -> str:
    """`en-GB` → `GB`; "" where it names no region."""
    _, _, region = locale.replace("_", "-").partition("-")
    return region.upper() if len(region) == len("GB") and region.isalpha() else ""
