"""All sentences: text, day of sending, first day back ("" where none is told).

Days with a slash are American unless they cannot be.
"""

from tests.domain.reading.absence_days.dutch import DUTCH
from tests.domain.reading.absence_days.english import ENGLISH
from tests.domain.reading.absence_days.english_kinds import ENGLISH_KINDS
from tests.domain.reading.absence_days.english_notices import FORMATS, NOTICES
from tests.domain.reading.absence_days.english_summer import SUMMER
from tests.domain.reading.absence_days.french import FRENCH
from tests.domain.reading.absence_days.german import GERMAN
from tests.domain.reading.absence_days.portuguese import PORTUGUESE
from tests.domain.reading.absence_days.set_apart import OPEN, OTHER_DATES, OTHERS, PAST, WEEKLY
from tests.domain.reading.absence_days.spanish import SPANISH

ALL = [
    *DUTCH,
    *ENGLISH,
    *ENGLISH_KINDS,
    *FORMATS,
    *NOTICES,
    *SUMMER,
    *FRENCH,
    *GERMAN,
    *PORTUGUESE,
    *OPEN,
    *OTHERS,
    *OTHER_DATES,
    *PAST,
    *WEEKLY,
    *SPANISH,
]
