"""The public holidays of a country in a year."""

import warnings
from datetime import date
from functools import lru_cache

import holidays

_WHERE_MOST_LIVE = {"AU": "NSW", "CA": "ON", "CH": "ZH", "GB": "ENG"}
"""Their own list leaves out days that are kept almost everywhere, such as Easter Monday in GB; a
day that counts less has us wait longer, which is the cheap mistake."""
COUNTRIES = frozenset(holidays.list_supported_countries(include_aliases=False))


@lru_cache(maxsize=1024)
def holidays_of(country: str, year: int) -> frozenset[date]:
    """The public holidays of the country, or of most of it, with the days on which they are
    observed.

    Args:
        country: ISO 3166-1 alpha-2, upper case. An unknown one, or "", has no holidays.
        year: Where the calendar of a country is not known for a year (lunar ones), none.
    """
    if country not in COUNTRIES:
        return frozenset()
    with warnings.catch_warnings():
        # India warns beyond the years for which its lunar calendar is computed.
        warnings.simplefilter("ignore")
        return frozenset(holidays.country_holidays(country, _WHERE_MOST_LIVE.get(country), year))
