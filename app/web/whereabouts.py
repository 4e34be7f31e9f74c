"""From where the user looks, as hosts tell it: a zone by name, a locale with a region."""

from zoneinfo import ZoneInfo


def zone_named(name: str) -> str:
    """The name itself where it is a zone's (IANA); "" where it is none."""
    try:
        ZoneInfo(name)
    except (OSError, ValueError, KeyError):
        return ""
    return name


def region_of(locale: str) -> str:
    """`en-GB` → `GB`; "" where it names no region."""
    _, _, region = locale.replace("_", "-").partition("-")
    return region.upper() if len(region) == len("GB") and region.isalpha() else ""
