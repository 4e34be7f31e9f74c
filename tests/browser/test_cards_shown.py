"""Opening threads and the home page: what a person reads on the card (issue steps 3)."""

import re

import pytest

from tests.browser.window import Window

HEADLINES = [
    ("Interview for Backend Engineer at Acme", r"Write a short check-in", r"five business days|six business days|BD"),
    ("Northwind: your interview", r"Wait until tomorrow|Wait until Wednesday 11 March", r"by Monday 9 March"),
    ("Your interview for Platform Engineer at Bluefin", r"second check-in", r""),
    ("Interview: Machine Learning Engineer at Delta Labs", r"Wait until Wednesday 18 March", r"back on Monday 16 March"),
    ("Everly: interview for Frontend Engineer", r"Fix the address", r"lena\.fisher@everly\.example"),
    ("Fernworks: interview for DevOps Engineer", r"your turn", r"two references"),
    ("Interview at Granite", r"Wait until Thursday 12 March", r"in touch|passed it on"),
    ("Next step with Harbor", r"Ask for a time", r"open since"),
    ("Indigo: interview", r"thank-you", r""),
    ("Juniper Row", r"thanks", r"another candidate"),
    ("Your application to Kestrel", r"No reply needed", r"moving forward"),
    ("Lumen Works", r"offer", r"Friday 13 March"),
    ("Meridian: first interview", r"Interview on Thursday 12 March", r""),
    ("Nimbus: Infrastructure", r"Wait until", r"on hold"),
    ("Your application as Systems Engineer at Orchard", r"check-in|When was", r""),
    ("Thank you for applying to Quarry", r"person", r""),
    ("Redwood: interview", r"Wait until Friday 13 March", r""),
    ("Preparing for Friday's interview", r"Wait until Friday 13 March", r""),
    ("Stonebridge", r"withdrawn", r""),
]  # fmt: skip


@pytest.mark.parametrize(("subject", "headline", "text"), HEADLINES, ids=[h[0] for h in HEADLINES])
def test_a_thread_shows_what_to_do_and_why(
    window: Window, subject: str, headline: str, text: str
) -> None:
    window.open(subject)
    assert re.search(headline, window.title.inner_text(), re.IGNORECASE), window.title.inner_text()
    if text:
        window.says(re.compile(text, re.IGNORECASE))


@pytest.mark.parametrize("subject", ["Saturday", "14 new jobs", "Your March invoice"])
def test_ordinary_mail_gets_no_advice(window: Window, subject: str) -> None:
    window.open(subject)
    assert not re.search("write|turn|wait", window.title.inner_text(), re.IGNORECASE)


def test_the_home_card_lists_everything_and_opens_it(window: Window) -> None:
    window.says(re.compile("today", re.IGNORECASE))
    for employer in ("Acme", "Northwind", "Vela"):  # the last one is in the Outlook mailbox
        window.says(employer)
    window.card.locator(".g-decorated.clickable", has_text="Acme").first.click()
    window.says("Backend Engineer")
