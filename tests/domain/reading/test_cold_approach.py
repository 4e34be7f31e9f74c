"""A job that is offered to somebody who did not apply is no conversation about hiring yet."""

import pytest

from app.domain.reading.model import Kind
from tests.domain.reading.mail import reading_of

AGENCY = (
    "Hi Sam,\n\nI am a recruiter for factories, and your experience fits two positions that we "
    "fill for a client in Leeds.\n\nClient: Harbour Foods\n"
    "Job Title: Test Engineer\nLocation: Leeds, 12 months\nMust-haves: Python\n\nIf this "
    "sounds interesting please send me your current resume and I will phone you.\n\nRuth"
)
COLD = [
    ("Test Engineer at Harbour Foods", AGENCY),
    (
        "Data role in York",
        "Hi Sam,\n\nI found your profile online on Sunday. I am recruiting for a client in York who "
        "needs somebody for data. Would you be open to a short chat on "
        "Thursday?\n\nRuth Adler\nTalent Bridge",
    ),
    (
        "Join us at our hiring event",
        "Hi Sam,\n\nWe are holding a hiring event for engineers in May and would love to meet you. "
        "We are growing our team and have many openings. To apply, visit our careers page and "
        "tell us which interview slot you prefer.\n\nHarbour Foods",
    ),
    (
        "Neue Herausforderung in Kiel?",
        "Guten Tag Frau Lee,\n\nich bin auf Ihr Profil aufmerksam geworden. Im Auftrag meines "
        "Kunden in Kiel besetze ich die Position Leitung Einkauf. Wären Sie offen für ein "
        "Gespräch nächste Woche?\n\nUte Brandt\nPersonalberatung Brandt",
    ),
    (
        "Opportunité à Nantes",
        "Bonjour,\n\nJe suis tombée sur votre profil et je recherche pour l'un de mes clients "
        "nantais un responsable produit. Seriez-vous disponible pour un échange jeudi ?\n\nJulie",
    ),
    (
        "Oportunidad en Bilbao",
        "Hola Sam:\n\nHe visto tu perfil y busco un jefe de planta para un cliente en Bilbao. ¿Te "
        "interesaría hablar esta semana?\n\nMarta",
    ),
    (
        "Oportunidade no Porto",
        "Olá Sam,\n\nEncontrei o seu perfil e tenho uma vaga para um cliente no Porto. Podemos "
        "conversar na quinta?\n\nInês",
    ),
    (
        "Even kennismaken?",
        "Hoi Sam,\n\nIk kwam je profiel tegen en zoek voor een klant in Breda een engineer. Sta je "
        "open voor een gesprek?\n\nBram",
    ),
    (
        "Interim opdracht",
        "Beste Sam,\n\nVoor een gemeente in Limburg zoek ik per direct een adviseur, zes maanden. "
        "Wat is je tarief? Ken je iemand anders in je netwerk, dan hoor ik het ook graag.\n\nJet",
    ),
]
INVITED = (
    "Hi Sam,\n\nThank you for applying for the Data Analyst role at Harbour Foods. Your profile "
    "looks like a great fit. Would you be available for a 30 minute interview on Thursday or "
    "Friday?\n\nRuth Adler\nHarbour Foods"
)
ANSWERED = (
    "Hi Sam,\n\nThanks for your reply! As discussed, the client is looking for a Data Analyst and "
    "would like to invite you to an interview. Which day next week suits you?\n\nRuth Adler"
)


@pytest.mark.parametrize(("subject", "body"), COLD)
def test_a_recruiters_first_mail_is_no_hiring_conversation(subject: str, body: str) -> None:
    reading = reading_of(body, subject=subject)
    assert not reading.hiring
    assert reading.kind in {Kind.QUESTION, Kind.OTHER, Kind.BULK, Kind.SCHEDULING, Kind.INVITATION}


@pytest.mark.parametrize(
    ("subject", "body"),
    [
        ("Data Analyst at Harbour Foods", INVITED),
        ("Re: Data role in York", ANSWERED),
        ("Re: Data role in York", COLD[1][1]),
    ],
)
def test_who_applied_or_answered_is_invited(subject: str, body: str) -> None:
    reading = reading_of(body, subject=subject)
    assert reading.hiring
    assert reading.kind in {Kind.INVITATION, Kind.SCHEDULING}


def test_what_it_asks_is_kept() -> None:
    subject, body = COLD[1]
    reading = reading_of(body, subject=subject)
    assert reading.kind is Kind.QUESTION
    assert reading.question == "Would you be open to a short chat on Thursday?"
