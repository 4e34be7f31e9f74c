"""Pages where one takes a time oneself: Calendly and its kin, known by their address."""

import re
from collections.abc import Sequence

from app.domain.reading.sentences import Sentence

_BOOKS = re.compile(
    r"\b(?:calendly\.com|cal\.com/\w|app\.cal\.com|savvycal\.com|tidycal\.com|zcal\.co|koalendar\.com"
    r"|youcanbook\.me|youcanbookme|acuityscheduling\.com|as\.me/|appointlet\.com|oncehub\.com"
    r"|go\.oncehub|meetme\.so|vyte\.in|doodle\.com|rallly\.co|when2meet\.com|xoyondo\.com|crab\.fit"
    r"|setmore\.com|simplybook\.|picktime\.com|book\.morgen\.so|app\.reclaim\.ai|reclaim\.ai/m/"
    r"|motionapp|usemotion\.com|chilipiper\.com|meetings(?:-\w+)?\.hubspot\.com|meetings\.\w+\.com/\w"
    r"|calendar\.app\.google|calendar\.google\.com/calendar/(?:u/\d/)?appointments"
    r"|outlook\.office(?:365)?\.com/(?:owa/calendar|book|bookwithme)|bookings\.(?:office|cloud)"
    r"|book\.ms/|/bookings?/|/bookwithme|goodtime\.io|modernloop\.|prelude\.co|interviewplanner"
    r"|cronofy\.com|candidate\.fyi|calendarhero\.com|x\.ai/|harmonizely\.com|neetocal\.com"
    r"|lu\.ma/\w|book\.vimcal|vimcal\.com|cal\.mixmax|mixmax\.com/\w+/book|rooster\.org|paradox\.ai"
    r"|signupgenius\.com|schedulehub|self-?schedule|schedule-?(?:an?-)?interview)"
)


def books_oneself(sentences: Sequence[Sentence]) -> Sentence | None:
    """The line with the address of such a page."""
    for one in sentences:
        if ("." in one.low or "/" in one.low) and _BOOKS.search(one.low):
            return one
    return None
