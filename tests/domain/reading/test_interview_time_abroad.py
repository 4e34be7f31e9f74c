"""Interviews in German, French, Spanish, Portuguese and Dutch mail, written on Thursday 5 March."""

from datetime import datetime, time, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.reading.clock_times_abroad import clock_times_abroad
from app.domain.reading.interview_time import interviews_in_text
from app.domain.reading.model import Interview, Medium
from app.domain.reading.sentences import sentences

AT = datetime(2026, 3, 5, 10, 0, tzinfo=timezone(timedelta(hours=1)))


def found(text: str, *, accepts: bool = False) -> list[Interview]:
    return list(
        interviews_in_text(sentences(text), AT, day_first=True, accepts=accepts, meets=not accepts)
    )


FIXED = [
    ("Das Gespräch findet am Dienstag, den 17.03. um 10:00 Uhr bei uns im Haus statt.", "17.03 10:00", Medium.ON_SITE),
    ("Hiermit bestätigen wir das Telefoninterview morgen um 16 Uhr.", "06.03 16:00", Medium.PHONE),
    ("Wir bestätigen den Termin per Teams: Mi, 11.03.2026, 9.30 Uhr.", "11.03 09:30", Medium.VIDEO),
    ("Nous vous confirmons votre entretien le jeudi 12 mars à 14h30 dans nos locaux.", "12.03 14:30", Medium.ON_SITE),
    ("L'entretien aura lieu en visio le mardi 17 à 9 heures.", "17.03 09:00", Medium.VIDEO),
    ("Le confirmamos la entrevista el jueves 12 de marzo a las 10:00 h en nuestras oficinas.", "12.03 10:00", Medium.ON_SITE),
    ("Te esperamos mañana a las 4 de la tarde.", "06.03 16:00", Medium.UNKNOWN),
    ("A sua entrevista fica marcada para quinta-feira, 12 de março, às 15h30.", "12.03 15:30", Medium.UNKNOWN),
    ("Lembramos a entrevista de amanhã às 10 horas por telefone.", "06.03 10:00", Medium.PHONE),
    ("Het gesprek vindt plaats op donderdag 12 maart om 10.00 uur op kantoor.", "12.03 10:00", Medium.ON_SITE),
    ("Hierbij bevestig ik onze afspraak van morgen om half drie.", "06.03 14:30", Medium.UNKNOWN),
]  # fmt: skip


@pytest.mark.parametrize(("text", "starts", "medium"), FIXED)
def test_a_day_and_an_hour_that_are_fixed(text: str, starts: str, medium: Medium) -> None:
    (one,) = found(text)
    assert one.starts_at.strftime("%d.%m %H:%M") == starts
    assert one.starts_at.utcoffset() == AT.utcoffset()
    assert one.certain
    assert one.medium is medium
    assert one.quote


PROPOSED = [
    ("Passt Ihnen der Dienstag um 10 Uhr oder lieber der Mittwoch um 14 Uhr?", ["10.03 10:00", "11.03 14:00"]),
    ("Könnten Sie am 12. März um halb drei zu uns kommen?", ["12.03 14:30"]),
    ("Seriez-vous disponible mardi 17 à 9h ou mercredi 18 à 11h ?", ["17.03 09:00", "18.03 11:00"]),
    ("¿Le viene bien el martes a las 16:30?", ["10.03 16:30"]),
    ("Pode ser terça às 9h ou quarta às 14h?", ["10.03 09:00", "11.03 14:00"]),
    ("Schikt het u dinsdag om 11 uur?", ["10.03 11:00"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "starts"), PROPOSED)
def test_what_is_only_proposed_is_not_certain(text: str, starts: list[str]) -> None:
    times = found(text)
    assert [one.starts_at.strftime("%d.%m %H:%M") for one in times] == starts
    assert not any(one.certain for one in times)


ACCEPTED = [
    ("Der Donnerstag um 14 Uhr passt mir gut, vielen Dank.", "12.03 14:00"),
    ("Mardi à 9h me convient parfaitement, je vous remercie.", "10.03 09:00"),
    ("El martes a las 10 me viene bien, allí estaré.", "10.03 10:00"),
    ("Terça às 9h está ótimo para mim, obrigado.", "10.03 09:00"),
    ("Dinsdag om 11 uur komt mij goed uit, dank je wel.", "10.03 11:00"),
]


@pytest.mark.parametrize(("text", "starts"), ACCEPTED)
def test_what_the_user_accepts_is_certain(text: str, starts: str) -> None:
    (one,) = found(text, accepts=True)
    assert one.starts_at.strftime("%d.%m %H:%M") == starts
    assert one.certain


NONE = [
    "Das Gespräch dauert 2 Stunden und ist am Donnerstag.",
    "Wir melden uns bei Ihnen, sobald wir 30 Bewerbungen gelesen haben.",
    "Für die Stelle (20 Stunden) haben wir am 12. März 30 Bewerbungen.",
    "L'entretien dure 2 heures.",
    "La entrevista es para una plaza de 10 horas semanales.",
    "Could you come on Tuesday, half ten, for the interview at our office?",
]


@pytest.mark.parametrize("text", NONE)
def test_a_figure_beside_a_day_is_no_hour(text: str) -> None:
    assert found(text) == []


RANGES = [
    ("von 10:00 bis 11:30 uhr", time(10), time(11, 30)),
    ("de 10h à 11h", time(10), time(11)),
    ("de 10:00 a 11:00 h", time(10), time(11)),
    ("das 10h às 11h30", time(10), time(11, 30)),
    ("van 10.00 uur tot 11.00 uur", time(10), time(11)),
    ("um 9 uhr", time(9), None),
    ("à midi", time(12), None),
    ("halb zehn", time(9, 30), None),
]


@pytest.mark.parametrize(("text", "at", "until"), RANGES)
def test_times_of_day(text: str, at: time, until: time | None) -> None:
    (one,) = clock_times_abroad(text)
    assert (one.at, one.until) == (at, until)


@given(st.text(alphabet="0123456789:.h uhrà às om-bis"), st.booleans())
def test_any_text_is_read_without_an_error(text: str, accepts: bool) -> None:
    for one in found(f"Gespräch am Dienstag {text}", accepts=accepts):
        assert one.starts_at < one.ends_at
