"""The country in which a time zone lies."""

from functools import lru_cache

from babel.core import get_global

_NOWHERE = frozenset({"001", "ZZ"})  # the world, and unknown: Etc/UTC and its like


@lru_cache(maxsize=512)
def country_of_zone(name: str) -> str:
    """ISO 3166-1 alpha-2 of where the zone is kept; "" for zones of no country.

    Source: CLDR's table of zones and territories. "Europe/Belfast" is another name for
    "Europe/London" and so lies in GB.

    Args:
        name: Of the IANA time zone database.
    """
    canonical = get_global("zone_aliases").get(name, name)
    country = get_global("zone_territories").get(canonical, "")
    return "" if country in _NOWHERE else country
