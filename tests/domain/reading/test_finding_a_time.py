"""A time looked for in every-day words, and pages where one takes a time oneself."""

import pytest

from app.domain.reading.booking_links import books_oneself
from app.domain.reading.model import Kind
from app.domain.reading.scheduling import SCHEDULES, shortly_scheduling
from app.domain.reading.sentences import sentences
from tests.domain.reading.mail import reading_of

PAGES = (
    "https://calendly.com/mina-paperboat/45min",
    "cal.com/wren-openfield/intro has all my free bits",
    "https://meetings.hubspot.com/rory-flynn",
    "https://calendar.app.google/aBcD1234",
    "https://outlook.office365.com/owa/calendar/Ferngate@ferngate.example/bookings/",
    "https://www.goodtime.io/x/1",
    "https://app.modernloop.io/share/abc",
    "https://doodle.com/meeting/participate/id/abc",
    "https://savvycal.com/lou/chat",
)
OTHER_PAGES = (
    "https://acme.example/careers",
    "https://zoom.us/j/123456",
    "My local.com/shop page",
    "https://meet.google.com/abc-defg-hij",
    "Read our blog.",
)
LOOKS_FOR_A_TIME = (
    "Are mornings or afternoons easier for you?",
    "How are you fixed for the last days of April?",
    "I'm taking Monday out and will find another day.",
    "I've put a hold on everyone's Thursday.",
    "5pm yours on the 21st?",
    "I can offer you Tuesday the 3rd at 8 or Thursday the 5th at 13:00.",
    "No can do that Friday mate.",
    "What days are you down in Galway?",
    "What is a good number to get you on?",
    "not today, delivery is late. tomorrow same time ok",
    "We had to shuffle your loop a little.",
    "9:30 Arrive\n10:00 Hui\n11:00 Marcus\n12:00 Lunch",
)
LOOKS_FOR_NONE = (
    "It was good to have you in on Saturday.",
    "The owner is back on the 16th and we will write by the 18th.",
    "Please hand in the exercise by 17:00 on Friday 8 May.",
    "Our office is open Monday to Friday.",
    "The parcel was left next door.",
)
PAGE = "https://cal.com/petra-leith/40"
LONG = f"""Hi Sam,

a short word on who we are before you meet us. There are eleven of us above an old bakery in Leith, we draw maps of places that no longer exist, and most of our clients are museums. Petra founded the place with her brother, who left for Norway and still sends us tide tables. Ravi looks after the plates and the press; he is the one with the loud laugh. Nobody here works on Wednesday afternoons because that is when the choir sings next door and no one can think. The cartographer whose desk is empty retired in the spring after thirty years and left a box of pens for whoever comes after her.

Petra is the one you would sit down with for the interview, and her gaps are here: {PAGE}

All the best,
Ewa
"""


@pytest.mark.parametrize("text", PAGES)
def test_a_page_to_book_on_is_known_by_its_address(text: str) -> None:
    assert books_oneself(sentences(text)) is not None


@pytest.mark.parametrize("text", OTHER_PAGES)
def test_another_page_is_none(text: str) -> None:
    assert books_oneself(sentences(text)) is None


@pytest.mark.parametrize("text", LOOKS_FOR_A_TIME)
def test_every_day_words_look_for_a_time(text: str) -> None:
    assert shortly_scheduling(sentences(text)).score >= SCHEDULES


@pytest.mark.parametrize("text", LOOKS_FOR_NONE)
def test_a_day_alone_looks_for_none(text: str) -> None:
    assert shortly_scheduling(sentences(text)).score < SCHEDULES


def test_a_terse_answer_about_a_time_is_that_whatever_it_is_about() -> None:
    reading = reading_of("not today, sorry. tomorrow same time ok?", subject="Re: Friday")
    assert (reading.kind, reading.hiring) == (Kind.SCHEDULING, False)


def test_a_page_to_book_on_counts_in_a_long_mail_too() -> None:
    assert reading_of(LONG, subject="Re: Cartographer").kind is Kind.SCHEDULING
    assert (
        reading_of(LONG.replace(PAGE, "on a list"), subject="Re: Cartographer").kind is Kind.REPLY
    )
