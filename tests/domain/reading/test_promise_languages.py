"""Promises in German, French, Spanish, Portuguese and Dutch, written on Wednesday 11 March 2026."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.reading.date_languages import date_phrases_abroad
from app.domain.reading.model import Period
from app.domain.reading.promise import promise_in
from app.domain.reading.sentences import sentences

WED = date(2026, 3, 11)

PROMISES = [
    # German
    ("Wir melden uns bis Freitag bei Ihnen.", 11, 13),
    ("Wir werden uns spätestens am 20. März bei Ihnen melden.", 11, 20),
    ("Ich melde mich Anfang nächster Woche.", 16, 18),
    ("Sie erhalten innerhalb von zwei Wochen eine Rückmeldung.", 11, 25),
    ("Sie erhalten bis zum 20.03.2026 Bescheid.", 11, 20),
    ("Unsere Entscheidung fällt Ende nächster Woche.", 20, 20),
    ("Du hörst morgen von mir.", 12, 12),
    ("Nächste Woche geben wir dir Bescheid.", 16, 20),
    ("In den nächsten zwei Wochen erhalten Sie eine Antwort.", 11, 25),
    ("Wir kommen bis Ende März auf Sie zu.", 11, 31),
    ("Wir entscheiden diese Woche.", 11, 13),
    ("Bis Mitte der Woche hören Sie von uns.", 11, 12),
    ("In zwei Wochen melde ich mich wieder.", 25, 25),
    ("Wir melden uns nicht vor Montag.", 16, 16),
    # French
    ("Nous reviendrons vers vous avant vendredi.", 11, 12),
    ("Je reviens vers vous en début de semaine prochaine.", 16, 18),
    ("Nous vous donnerons une réponse d'ici vendredi.", 11, 13),
    ("Vous recevrez notre décision au plus tard le 20 mars.", 11, 20),
    ("Nous vous recontacterons dans les prochains jours.", 11, 16),
    ("Nous vous tiendrons informé la semaine prochaine.", 16, 20),
    ("La décision sera prise le 20 mars.", 20, 20),
    ("Je vous rappelle demain.", 12, 12),
    ("Vous aurez un retour d'ici deux semaines.", 11, 25),
    ("Nous vous contacterons sous 5 jours ouvrés.", 11, 18),
    ("Nous prendrons notre décision avant la fin du mois.", 11, 31),
    # Spanish
    ("Te contactaremos antes del viernes.", 11, 12),
    ("Nos pondremos en contacto contigo en los próximos días.", 11, 16),
    ("Le daremos una respuesta la próxima semana.", 16, 20),
    ("Tendrás noticias nuestras a principios de la semana que viene.", 16, 18),
    ("La decisión se comunicará el 20 de marzo.", 20, 20),
    ("Te llamo mañana.", 12, 12),
    ("Recibirás una respuesta en un plazo de diez días.", 11, 21),
    ("Tomaremos la decisión a finales de marzo.", 25, 31),
    ("Te diremos algo como muy tarde el viernes.", 11, 13),
    ("No sabremos nada hasta el lunes.", 16, 16),
    ("El viernes te contesto sin falta.", 13, 13),
    ("Mañana hablamos los socios y el lunes a más tardar te estoy llamando.", 11, 16),
    ("Le marco hoy en la tarde.", 11, 11),
    ("Te contacto en 48 hs hábiles.", 13, 13),
    ("Los resultados le serán comunicados a más tardar el 20 de marzo.", 11, 20),
    ("La otra semana te aviso.", 16, 20),
    ("Te avisamos en el transcurso de la semana.", 11, 13),
    ("De aquí a dos semanas te confirmo.", 25, 25),
    ("Te llamo el lunes, ¿vale?", 16, 16),
    # Portuguese
    ("Entraremos em contato até o dia 20 de março.", 11, 20),
    ("Daremos um retorno na próxima semana.", 16, 20),
    ("Você receberá uma resposta em até cinco dias úteis.", 11, 18),
    ("O resultado sai na sexta-feira.", 13, 13),
    ("Retornaremos nos próximos dias.", 11, 16),
    ("Amanhã te aviso.", 12, 12),
    ("Teremos uma decisão até o fim do mês.", 11, 31),
    ("Entrarei em contacto consigo na segunda-feira.", 16, 16),
    ("Falo com o encarregado e sexta digo-lhe alguma coisa.", 13, 13),
    ("Semana que vem te chamo, beleza?", 16, 20),
    ("Segunda que vem te respondo.", 16, 16),
    ("Devo te dar um retorno até o final da semana, tá bem?", 11, 13),
    ("Na segunda dizemos alguma coisa.", 16, 16),
    ("Respondemos em 48 horas.", 13, 13),
    ("Te dou um retorno no decorrer da semana.", 11, 13),
    ("Você receberá uma resposta em até 48 horas úteis.", 11, 13),
    # Dutch
    ("Je hoort binnen twee weken van ons.", 11, 25),
    ("We laten je uiterlijk vrijdag iets weten.", 11, 13),
    ("Ik kom er volgende week bij je op terug.", 16, 20),
    ("U ontvangt voor vrijdag bericht.", 11, 12),
    ("Eind volgende week nemen we een beslissing en hoor je van ons.", 20, 20),
    ("Morgen bel ik je.", 12, 12),
    ("De uitslag volgt op 20 maart.", 20, 20),
    ("We nemen in de komende dagen contact met je op.", 11, 16),
]  # fmt: skip
NONE = [
    "Bitte melden Sie sich bis Freitag bei uns.",
    "Melden Sie uns bis Freitag, ob Sie kommen.",
    "Ihr Gespräch ist am Dienstag, den 17. März.",
    "Wir freuen uns auf Sie am Montag.",
    "Die Stelle ist bis zum 31. März ausgeschrieben.",
    "Wir haben Ihre Bewerbung am 9. März erhalten.",
    "Ich bin bis Montag im Urlaub.",
    "Rufen Sie uns morgen an.",
    "Danke für das Gespräch am Montag, wir melden uns.",
    "Wir rufen Sie am Dienstag um 10 Uhr zum Interview an.",
    "Merci de nous répondre avant vendredi.",
    "Je vous rappelle que l'entretien a lieu mardi.",
    "Votre entretien est prévu mardi prochain.",
    "Le poste est ouvert jusqu'au 20 mars.",
    "Nous avons reçu votre candidature lundi.",
    "Merci pour notre échange de lundi, nous reviendrons vers vous.",
    "Por favor, responde antes del viernes.",
    "La entrevista será el martes.",
    "El contrato empieza el 1 de abril.",
    "Hemos recibido tu currículum el lunes.",
    "Te llamaremos el martes a las 10 para la entrevista.",
    "¿Me avisas el lunes?",
    "Te mando el enlace el lunes.",
    "La segunda entrevista fue el lunes.",
    "A entrevista será na terça-feira.",
    "Envie os documentos até sexta-feira.",
    "Me avisa na segunda?",
    "A segunda fase começa na sexta.",
    "Recebemos seu currículo na segunda-feira.",
    "Laat je ons voor vrijdag weten of je komt?",
    "Het gesprek is op dinsdag om 10 uur.",
    "De vacature sluit op 20 maart.",
    "We hebben je brief maandag ontvangen.",
]


@pytest.mark.parametrize(("text", "first", "last"), PROMISES)
def test_a_commitment_with_days_is_a_promise(text: str, first: int, last: int) -> None:
    promise = promise_in(sentences(text), WED)
    assert promise is not None
    assert promise.period == Period(date(2026, 3, first), date(2026, 3, last))
    assert promise.quote in text


@pytest.mark.parametrize("text", NONE)
def test_a_date_that_promises_nothing_gives_none(text: str) -> None:
    assert promise_in(sentences(text), WED) is None


@given(
    st.sampled_from([text for text, _, _ in PROMISES]), st.dates(date(1990, 1, 1), date(2100, 1, 1))
)
def test_a_promise_lies_ahead_whenever_it_is_made(text: str, on: date) -> None:
    promise = promise_in(sentences(text), on)
    assert promise is None or on <= promise.period.last
    assert promise is None or promise.period.first <= promise.period.last


@given(st.sampled_from(NONE), st.dates(date(1990, 1, 1), date(2100, 1, 1)))
def test_what_promises_nothing_does_so_on_no_day(text: str, on: date) -> None:
    assert promise_in(sentences(text), on) is None


@given(st.sampled_from([text for text, _, _ in PROMISES]), st.sampled_from(["  ", " \t", "\xa0"]))
def test_capitals_and_white_space_do_not_matter(text: str, space: str) -> None:
    asked, found = (
        promise_in(sentences(one), WED) for one in (text, text.upper().replace(" ", space))
    )
    assert asked is not None
    assert found is not None
    assert found.period == asked.period


@given(st.text(max_size=200), st.dates())
def test_no_text_and_no_day_raises(text: str, on: date) -> None:
    for phrase in date_phrases_abroad(text.lower(), on):
        assert phrase.start <= phrase.end
