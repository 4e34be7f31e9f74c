"""The first day back where a notice names days without numbers, and who it is that is away."""

import re
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.reading.absence_date import back_on
from app.domain.reading.absence_feasts import feasts
from tests.domain.reading.mail import reading_of

WEDNESDAY = date(2025, 9, 10)

# As of Wednesday 10 September 2025.
_A_YEAR = re.compile(r"\b(?:20)?25\b(?!%)")
TOLD = [
    ("I'm off today and tomorrow.", "2025-09-12"),
    ("Half day today, and a day's holiday tomorrow.", "2025-09-12"),
    ("I have today off.", "2025-09-11"),
    ("I'm in court this morning and will pick up messages this afternoon.", "2025-09-10"),
    ("In training until 4pm.", "2025-09-10"),
    ("I'm out for the day, back in the morning.", "2025-09-11"),
    ("I'm on annual leave this week and next.", "2025-09-22"),
    ("On A/L next week.", "2025-09-22"),
    ("I only work Mondays and Tuesdays, so will reply on Monday.", "2025-09-15"),
    ("I'm away 11-12 September and again from 22 to 26 September.", "2025-09-15"),
    ("On honeymoon until Tuesday 16 September and back at work on the Wednesday.", "2025-09-17"),
    ("Week of 15 September: skiing! Back in the office the Monday after.", "2025-09-22"),
    ("Closed on Thursday 2 October, reopening Friday.", "2025-10-03"),
    ("Out: Sept 11, 12, 15. In: Sept 16.", "2025-09-16"),
    ("Out 9/11-9/16.", "2025-09-17"),
    ("We break up on 12 September and raise the curtain again on 8 October.", "2025-10-08"),
    ("Back home Sat 20 Sep, back in the office Mon 22 Sep.", "2025-09-22"),
    ("Leave ends: 15 Sep 25.", "2025-09-16"),
    ("I am out of the hotel until and with Monday the 15th.", "2025-09-16"),
    ("Ich bin heute und morgen nicht im Büro.", "2025-09-12"),
    ("Freitag habe ich Urlaub.", "2025-09-15"),
    ("Ich bin von KW 38 bis KW 40 im Urlaub.", "2025-10-06"),
    ("Ab übernächster Woche bin ich wieder da.", "2025-09-22"),
    ("Absente aujourd'hui, de retour demain.", "2025-09-11"),
    ("Nous fermons les semaines 38 et 39, vacances obligent.", "2025-09-29"),
    ("Absent deux semaines à compter d'aujourd'hui.", "2025-09-24"),
    ("No estaré disponible hasta el lunes 22.", "2025-09-22"),
    ("La oficina está cerrada en octubre.", "2025-11-03"),
    ("Regreso pasado mañana.", "2025-09-12"),
    ("Amanhã e sexta-feira estarei de folga.", "2025-09-15"),
    ("Vou de férias na próxima segunda, por três semanas.", "2025-10-06"),
    ("Morgen en vrijdag ben ik vrij.", "2025-09-15"),
    ("In week 38 en 39 zijn wij gesloten.", "2025-09-29"),
    ("Tot 16 uur zit ik in overleg.", "2025-09-10"),
    # a time of day, after which nobody is there
    ("Beginning at 1 p.m. today I am out of the office.", "2025-09-11"),
    ("I'm in a workshop this afternoon.", "2025-09-11"),
    ("Vanaf 12 uur vanmiddag ben ik niet bereikbaar.", "2025-09-11"),
    # days in a row, and one more that is named from the last
    ("I'm off on 2 October and the Friday after.", "2025-10-06"),
    ("Off on 2 October and back the Monday after.", "2025-10-06"),
    ("Am 2. Oktober (Betriebsausflug) und am Feiertag danach (3.10.) geschlossen.", "2025-10-06"),
    ("2. Oktober bin ich nicht da, Freitag ist Tag der Deutschen Einheit.", "2025-10-06"),
    # whole months and weeks, working days
    ("I am away for the whole of May.", "2026-06-01"),
    ("On leave week 38 and week 39. Deliveries planned for week 40 go ahead.", "2025-09-29"),
    ("On holiday for five working days from today.", "2025-09-17"),
    ("Ich bin ab heute für zehn Arbeitstage im Urlaub.", "2025-09-24"),
    ("Je suis absente dix jours ouvrés à compter d'aujourd'hui.", "2025-09-24"),
    ("Ik ben vanaf morgen vijf werkdagen vrij.", "2025-09-18"),
    # ways of writing a day
    ("OOO 2025-09-08 .. 2025-09-12", "2025-09-15"),
    ("I am on privilege leave on 11-Sep-2025.", "2025-09-12"),
    ("Vom 8.9 - 12.9 Urlaub, ab 15.9 wieder da.", "2025-09-15"),
    ("Am zweiten Oktober bin ich wieder da.", "2025-10-02"),
    ("Je reprends le deux octobre.", "2025-10-02"),
    ("Vuelvo el quince de septiembre.", "2025-09-15"),
    ("Volto no dia quinze de setembro.", "2025-09-15"),
    ("Ik ben vijftien september weer op kantoor.", "2025-09-15"),
    # what has a day, but is no return
    ("We're closed 11-12 September. Phone support 24/7.", "2025-09-15"),
    ("On leave tomorrow, Thursday 11 September. VAT returns for July: 7 October.", "2025-09-12"),
    ("I'm on leave until 19 September. Entries are open until 31 August.", "2025-09-19"),
    # part-time
    ("I work part-time and am in Monday to Wednesday, so not tomorrow.", "2025-09-15"),
    ("Je suis absente ce jour.", "2025-09-11"),
    ("Je suis en formation pour la journée.", "2025-09-11"),
    ("Hoy estoy en formación y no puedo atender el correo.", "2025-09-11"),
    ("Aujourd'hui je suis en réunion et ne pourrai pas répondre.", "2025-09-11"),
    ("Hoje estou em formação e não consigo responder.", "2025-09-11"),
    ("Vandaag zit ik in een training en lees ik geen mail.", "2025-09-11"),
    ("Heute bin ich auf einem Seminar und lese keine Mails.", "2025-09-11"),
    ("I'm on a course today and can't reply to mails.", "2025-09-11"),
    ("No puedo atender correos esta semana.", "2025-09-15"),
]
UNTOLD = [
    "À ce jour je suis sans nouvelles.",
    "I'm unwell. The workshops of 12 and 19 September go ahead.",
    "Ik ben ziek. De cursus van 19 september gaat gewoon door.",
    "Sometime in early October I will be back.",
    "I'm out of the office. Our price went from 3.5 to 4.",
    "Ich bin nicht da. Rabatt ab 8.9 Prozent.",
    "I'm away; our hotline is there for you 24/7.",
    "I'm away. Submissions are open until 31 October.",
    "If you wrote on a Friday, I am not working that day.",
    "Je ne travaille pas le vendredi.",
    "Los viernes no trabajo.",
    "I'll be in and out of meetings all day today.",
    "I am travelling this week.",
    "Today is my last day at Acme.",
]


@pytest.mark.parametrize(("text", "day"), TOLD)
def test_the_first_day_back_follows_from_the_days_that_are_named(text: str, day: str) -> None:
    month_first = "9/11" in text
    assert str(back_on(text, WEDNESDAY, month_first=month_first)[0]) == day


@pytest.mark.parametrize("text", UNTOLD)
def test_what_is_so_every_week_or_only_slow_tells_no_day(text: str) -> None:
    assert back_on(text, WEDNESDAY, month_first=False)[0] is None


def test_a_subject_may_be_that_of_the_mail_that_is_answered() -> None:
    subject = "Out of office: are you off tomorrow?"
    assert back_on(subject, WEDNESDAY, month_first=False, of_subject=True)[0] is None


@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("Aschermittwoch", "2025-03-05"),
        ("Good Friday", "2025-04-18"),
        ("lundi de Pentecôte", "2025-06-09"),
        ("Corpus Christi", "2025-06-19"),
        ("Boxing Day", "2025-12-26"),
    ],
)
def test_feasts_lie_where_the_calendar_has_them(name: str, day: str) -> None:
    (found,) = feasts(f"Closed on {name}.", date(2025, 2, 20))
    assert (str(found[2]), str(found[3])) == (day, day)


@pytest.mark.parametrize(
    ("text", "on", "day"),
    [
        (
            "Off for Easter, from Good Friday to Easter Monday inclusive.",
            "2024-03-20",
            "2024-04-02",
        ),
        ("We are closed on Good Friday and Easter Monday.", "2024-03-20", "2024-04-02"),
        ("Nach Pfingsten bin ich wieder da.", "2024-05-16", "2024-05-21"),
        ("Na de pinksterdagen ben ik er weer.", "2024-05-16", "2024-05-21"),
        ("Met Hemelvaart en de vrijdag erna zijn wij dicht.", "2024-05-06", "2024-05-13"),
        ("Back the day after Waitangi Day, i.e. Friday 7 Feb.", "2025-02-05", "2025-02-07"),
        ("Von Weiberfastnacht bis Rosenmontag ist niemand im Büro.", "2025-02-26", "2025-03-04"),
        ("Maandag 26 april ben ik vrij, dinsdag is Koningsdag.", "2021-04-23", "2021-04-28"),
    ],
)
def test_a_feast_that_is_named_is_a_day_away(text: str, on: str, day: str) -> None:
    assert str(back_on(text, date.fromisoformat(on), month_first=False)[0]) == day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("I work Monday to Wednesday. Half term is 20-24 October.", "2025-09-15"),
        ("Ich arbeite in Teilzeit und bin von Montag bis Mittwoch im Büro.", "2025-09-15"),
        ("Ik werk parttime en ben op maandag en dinsdag aanwezig.", "2025-09-15"),
        ("My working hours are Tue-Wed, 9am to 3pm.", "2025-09-16"),
    ],
)
def test_on_a_day_without_work_the_next_with_it_counts(text: str, day: str) -> None:
    assert str(back_on(text, date(2025, 9, 12), month_first=False)[0]) == day


PEOPLE = [
    "Estou de férias até dia 20 mas a Rita recebe-a na segunda às 10h.",
    "Ik ben tot vrijdag vrij, maar maandag bel ik je over de functie.",
    "Je vous rappelle que votre entretien reste prévu le 23 ; Mme Roy est en congé jusqu'au 20.",
    "Désolé pour la gêne, j'étais absent hier. Nous vous proposons le 23 septembre.",
    "One of our partners is on honeymoon until the 15th and both signatures are needed.",
    "A partner is on honeymoon until Monday, so the contract takes a little longer.",
    "Two panel members are off until the 14th so expect an answer that week.",
    "Der Abteilungsleiter ist noch bis Montag im Urlaub, vorher weiß ich nichts.",
    "Laura está de baja hasta el lunes, así que te digo algo el martes.",
    "Sophie est en congé jusqu'à lundi, elle vous appellera mardi.",
    "Morgen bin ich nicht im Büro, Frau Kunz empfängt Sie um 10 Uhr.",
    "I'm out of the office tomorrow but Sue will meet you in reception at ten.",
]


@pytest.mark.parametrize("text", PEOPLE)
def test_a_person_tells_this_reader_of_an_absence(text: str) -> None:
    date = "Wed, 10 Sep 2025 09:00:00 +0100"
    assert reading_of(text, subject="Re: Contract", date=date).absence is None


@given(
    st.sampled_from([text for text, _ in TOLD if not _A_YEAR.search(text)]),
    st.dates(date(2020, 1, 1), date(2030, 12, 31)),
    st.booleans(),
)
def test_nobody_is_back_long_before_the_mail(text: str, sent_on: date, month_first: bool) -> None:
    day, quote = back_on(text, sent_on, month_first=month_first)
    assert day is None or quote
    assert day is None or day >= sent_on - timedelta(days=366)
