"""The first day back, as notices write it. Sent on Wednesday, 6 May 2026, from Berlin or New York."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.reading.absence_date import back_on

SENT = date(2026, 5, 6)

STATED = [
    # back on: that day
    ("I am out of the office and will be back on Monday, May 18.", "2026-05-18"),
    ("I will return on 18 May 2026.", "2026-05-18"),
    ("I'm away, returning Tuesday 19th May.", "2026-05-19"),
    ("Back in the office on Monday.", "2026-05-11"),
    ("I will be back in the office Monday the 11th.", "2026-05-11"),
    ("I'll be back at my desk on 2026-05-18.", "2026-05-18"),
    ("I will be returning to the office on June 1st, 2026 and will answer then.", "2026-06-01"),
    ("I am on leave. Available again from 1 June.", "2026-06-01"),
    ("I am out from May 4 to May 15 and return on May 18.", "2026-05-18"),
    ("On holiday from 1 May, back 12 May.", "2026-05-12"),
    ("I will be out of office May 7-8, returning Monday, May 11.", "2026-05-11"),
    ("I will be out of the office May 7-8.", "2026-05-11"),
    ("I will be away May 7 and 8 and check mail rarely.", "2026-05-11"),
    ("I am on vacation. I'll be back on January 4th.", "2027-01-04"),
    ("Our office is closed and will reopen on 18 May.", "2026-05-18"),
    ("I am on parental leave and will resume work on 1 September 2026.", "2026-09-01"),
    # until: that day
    ("I am out of the office until May 18.", "2026-05-18"),
    ("I am out of the office until Monday, 18 May 2026.", "2026-05-18"),
    ("I'm on annual leave till the 18th of May.", "2026-05-18"),
    ("I will not be back until Thursday, May 14.", "2026-05-14"),
    ("Out until the 12th.", "2026-05-12"),
    ("Away until Monday.", "2026-05-11"),
    ("I am out of the office until 18.05.2026.", "2026-05-18"),
    # the last day away: the next working day
    ("I am out of the office through Friday, May 8.", "2026-05-11"),
    ("I will be out of the office from May 4 through May 12.", "2026-05-13"),
    ("I'm on leave 4-12 May.", "2026-05-13"),
    ("I am travelling May 4 - May 12 with limited access to email.", "2026-05-13"),
    ("I'll be away between 4 May and 12 May.", "2026-05-13"),
    ("Annual leave: 4 May 2026 to 12 May 2026 inclusive.", "2026-05-13"),
    ("I am out of the office up to and including Tuesday 12 May.", "2026-05-13"),
    ("I will be out of the office on Thursday, May 7.", "2026-05-08"),
    # German
    ("Ich bin bis zum 12.05.2026 nicht im Büro.", "2026-05-13"),
    ("Ich bin vom 04.05. bis 15.05.2026 im Urlaub.", "2026-05-18"),
    ("Ab dem 18.05.2026 bin ich wieder für Sie erreichbar.", "2026-05-18"),
    ("Ich bin am Montag, den 18. Mai wieder im Büro.", "2026-05-18"),
    ("Ich bin am 18. Mai zurück.", "2026-05-18"),
    ("Ich bin bis einschließlich 15. Mai abwesend.", "2026-05-18"),
    ("Bin ab 18.5. wieder da.", "2026-05-18"),
    # French
    ("Je suis absent du bureau jusqu'au 12 mai inclus.", "2026-05-13"),
    ("Je serai de retour le 18 mai.", "2026-05-18"),
    ("Je suis en congé du 4 mai au 15 mai 2026.", "2026-05-18"),
    ("Je suis en congés du 4 au 15 mai. De retour le lundi 18 mai 2026.", "2026-05-18"),
    # Spanish
    ("Estaré fuera de la oficina hasta el 12 de mayo.", "2026-05-13"),
    ("Estoy de vacaciones del 4 al 15 de mayo. Regreso el 18 de mayo de 2026.", "2026-05-18"),
    ("Volveré el lunes 18 de mayo.", "2026-05-18"),
    # Portuguese
    ("Estou de férias até 15 de maio de 2026.", "2026-05-18"),
    ("Estarei de volta no dia 18 de maio.", "2026-05-18"),
    ("Retorno em 18/05/2026.", "2026-05-18"),
    # Dutch
    ("Ik ben afwezig tot en met 15 mei.", "2026-05-18"),
    ("Ik ben op vakantie t/m vrijdag 15 mei.", "2026-05-18"),
    ("Vanaf maandag 18 mei ben ik weer bereikbaar.", "2026-05-18"),
    ("Ik ben 18 mei weer terug.", "2026-05-18"),
    ("Ik ben afwezig tot 18 mei.", "2026-05-18"),
    # Italian
    ("Sono fuori ufficio fino al 15 maggio.", "2026-05-18"),
    ("Sarò di ritorno il 18 maggio.", "2026-05-18"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "day"), STATED)
def test_the_first_day_back(text: str, day: str) -> None:
    found, quote = back_on(text, SENT, month_first=False)
    assert found is not None
    assert found.isoformat() == day
    assert quote
    assert len(quote) <= 200


UNSTATED = [
    "I am out of the office with limited access to email.",
    "I am travelling this week.",
    "I am out of the office for the next two weeks.",
    "I am on maternity leave.",
    "I will respond within 24 hours.",
    "Call me on 030 12 34 56 or visit room 12.05.",
    "As of May 1st I no longer work at Acme.",
    "I have been away since 4 May.",
    "I start my leave on 18 May.",
    "Our next meeting is on May 20.",
    "Ich bin derzeit nicht im Büro.",
    "Je suis absent.",
    "",
]


@pytest.mark.parametrize("text", UNSTATED)
def test_never_a_day_where_none_is_stated(text: str) -> None:
    assert back_on(text, SENT, month_first=False) == (None, "")


@pytest.mark.parametrize(
    ("text", "month_first", "day"),
    [
        ("I am out until 6/5.", True, "2026-06-05"),
        ("I am out until 6/5.", False, "2026-05-06"),
        ("I am out until 5/18.", False, "2026-05-18"),
        ("I am out until 18/5.", True, "2026-05-18"),
        ("Back on 05/11/2026.", True, "2026-05-11"),
        ("Back on 05/11/2026.", False, "2026-05-11"),  # the 5th of November lies too far off
    ],
)
def test_slashed_days_by_habit_and_nearness(text: str, month_first: bool, day: str) -> None:
    found, _quote = back_on(text, SENT, month_first=month_first)
    assert found is not None
    assert found.isoformat() == day


@given(st.text(max_size=300), st.dates(date(1990, 1, 1), date(2068, 1, 1)), st.booleans())
def test_any_text_on_any_day(text: str, sent_on: date, month_first: bool) -> None:
    found, quote = back_on(text, sent_on, month_first=month_first)
    assert (found is None) == (quote == "")


@given(st.dates(date(1990, 1, 1), date(2068, 1, 1)), st.integers(0, 250))
def test_a_day_written_out_is_found_as_it_stands(sent_on: date, days: int) -> None:
    back = date.fromordinal(sent_on.toordinal() + days)
    text = f"I am out of the office and will return on {back:%A, %d %B %Y}."
    assert back_on(text, sent_on, month_first=True)[0] == back
    assert back_on(text.replace(f" {back:%Y}", ""), sent_on, month_first=True)[0] == back
