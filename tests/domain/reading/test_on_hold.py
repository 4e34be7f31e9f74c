from datetime import date

import pytest

from app.domain.reading.on_hold import hold_in
from app.domain.reading.sentences import sentences

WED = date(2026, 3, 11)


@pytest.mark.parametrize(
    ("text", "until"),
    [
        ("The role has been put on hold.", None),
        ("We have put all hiring on hold until June.", date(2026, 6, 1)),
        ("There is a hiring freeze at the moment. We hope to resume in Q2.", date(2026, 4, 1)),
        ("We have suspended hiring for the next few months.", date(2026, 6, 11)),
        ("The search is currently paused while budgets are approved.", None),
        ("Recruitment for this position has been postponed to September.", date(2026, 9, 1)),
        ("Die Nachbesetzung liegt leider bis 1. Juni auf Eis.", date(2026, 6, 1)),
        ("Derzeit ruht das Verfahren.", None),
        ("Wegen der Haushaltslage gilt ein Einstellungsstopp.", None),
        ("Le recrutement est en suspens, le temps que l'agence soit réorganisée.", None),
        ("Le poste est gelé jusqu'au 1er juin.", date(2026, 6, 1)),
        ("La vacante quedó en pausa por cambio de director.", None),
        ("Todo el proceso está parado por ahora.", None),
        ("A vaga está congelada por enquanto.", None),
        ("O processo ficou em suspenso até ela voltar.", None),
        ("De vacature staat on hold.", None),
        ("De procedure ligt stil tot 1 juni.", date(2026, 6, 1)),
    ],
)
def test_a_pause_is_seen_with_its_end(text: str, until: date | None) -> None:
    hold = hold_in(sentences(text), WED)
    assert hold is not None
    assert hold.until == until
    assert hold.quote in text


@pytest.mark.parametrize(
    "text",
    ["Please hold on a second.", "I was on hold for an hour with the bank.", "See you on Monday.",
     "The role is no longer on hold.", "Ihr Paket liegt auf der Stelle.",
     "Die Stelle ist nicht mehr auf Eis gelegt.", "De wedstrijd is uitgesteld.",
     "El coche está parado en la plaza."],
)  # fmt: skip
def test_other_holds_are_none(text: str) -> None:
    assert hold_in(sentences(text), WED) is None
