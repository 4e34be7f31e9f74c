from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from app.domain.message import Address, Message
from app.domain.reading.auto_reply import absence_in
from app.domain.rfc5322 import parse
from tests.builders import JANE, a_message

WED = datetime(2026, 5, 6, 10, 0, tzinfo=timezone(timedelta(hours=2)))


def notice(text: str, subject: str = "Re: Interview", **more: object) -> Message:
    fields: dict[str, object] = {"text": text, "subject": subject, "at": WED, "sent_at": WED}
    return a_message(**{**fields, **more})  # type: ignore[arg-type]  # the builder's arguments, by name


BY_SUBJECT = [
    "Automatic reply: Interview on Tuesday",
    "Auto: Re: Interview",
    "Autoreply: Interview",
    "AutoReply: Interview",
    "Out of Office: Re: Interview",
    "Out of Office AutoReply: Interview",
    "Out of office Re: Interview",
    "[Auto-Reply] Interview",
    "OOO: Interview",
    "AUTO: Jane Doe is out of the office (returning 05/18/2026)",
    "Jane Doe is out of the office",
    "I am out of the office: Interview",
    "Automatische Antwort: Interview",
    "Abwesenheitsnotiz: Interview",
    "Abwesend: Interview",
    "Réponse automatique : Entretien",
    "Absence du bureau : Entretien",
    "Respuesta automática: Entrevista",
    "Fuera de la oficina: Entrevista",
    "Resposta automática: Entrevista",
    "Ausência temporária: Entrevista",
    "Automatisch antwoord: Gesprek",
    "Afwezig: Gesprek",
    "Risposta automatica: Colloquio",
    "Closed for stocktaking (automatic reply)",
]


@pytest.mark.parametrize("subject", BY_SUBJECT)
def test_mail_programs_name_their_notices(subject: str) -> None:
    assert absence_in(notice("I am away until May 18.", subject), "I am away until May 18.")


WORDINGS = [
    "Thank you for your email. I am currently out of the office and will be back on Monday, May 18. "
    "For urgent matters please contact Bob Hill at bob@acme.com.",
    "Hello,\n\nI am on annual leave until 18 May with limited access to email. I will respond on my return.\n\nJane",
    "I am out of the office until Monday. If you need immediate assistance, please call reception.",
    "Hi there,\n\nThanks for reaching out! I'm on parental leave and won't be checking email. Please contact talent@acme.com.",
    "Vielen Dank für Ihre Nachricht. Ich bin derzeit nicht im Büro und ab dem 18.05.2026 wieder erreichbar. "
    "In dringenden Fällen wenden Sie sich bitte an Bob Hill.",
    "Guten Tag,\n\nich befinde mich bis zum 15.05. im Urlaub. Ihre E-Mail wird nicht weitergeleitet. In dringenden Fällen: bob@acme.de",
    "Bonjour,\n\nJe suis actuellement en congé et serai de retour le 18 mai. En cas d'urgence, veuillez contacter Bob Hill.",
    "Gracias por su mensaje. Estoy de vacaciones hasta el 15 de mayo. Para asuntos urgentes contacte con Bob Hill.",
    "Olá,\n\nEstou de férias até 15 de maio, com acesso limitado ao email. Em caso de urgência contacte bob@acme.pt.",
    "Bedankt voor uw e-mail. Ik ben afwezig tot en met 15 mei. Voor dringende zaken kunt u contact opnemen met Bob Hill.",
    "Our offices are closed for the holidays and will reopen on January 4. For urgent matters please call the hotline.",
    "Fermé pour inventaire jusqu'au 15 mai. Désolés pour la gêne occasionnée.",
    "CERRADO POR OBRAS HASTA EL 15 DE MAYO. DISCULPEN LAS MOLESTIAS.",
    "Fechado para balanço até 15 de maio. Desculpem o incómodo.",
    "Je suis en congé jusqu'au 15 mai. Je vous rappelle que le standard reste ouvert le matin.",
    "Je suis en congé maternité. Sophie reprend mes dossiers : sophie@acme.fr",
    "Buen día, dejé de laborar en Acme el 3 de marzo. Para asuntos pendientes escriba a bob@acme.mx.",
    "I no longer work at Acme. Please contact my colleague Bob Hill at bob@acme.com for anything urgent.",
]


NAMED_BY_SUBJECT = [
    ("En conférence", "En conférence à Nice, je lirai mes messages de façon irrégulière."),
    ("Em viagem", "Em viagem pelo interior até sexta, com sinal fraco. Respondo quando puder."),
    ("De viaje", "De viaje por Perú hasta el viernes, con poca cobertura. Contestaré a la vuelta."),
    ("Cambio de contacto", "Dejé de formar parte de Acme. Para compras escriba a bob@acme.mx."),
    ("Mudança de e-mail", "Olá, já não trabalho na Acme. Assuntos de clientes: bob@acme.pt."),
    ("Changement d'interlocuteur", "J'ai quitté la société. Nouvel interlocuteur : bob@acme.fr."),
]


@pytest.mark.parametrize(("subject", "text"), NAMED_BY_SUBJECT)
def test_a_subject_may_say_only_where_somebody_is(subject: str, text: str) -> None:
    assert absence_in(notice(text, subject), text) is not None


AUTOMATIC = [
    "Toute l'équipe se repose entre Noël et Nouvel An : réouverture le 2 janvier.",
    "Del 6 al 14 el taller no abre. De vuelta el 15.",
    "Desde mayo dejé de formar parte de Acme.",
    "O Rui já não trabalha na Acme.",
]


@pytest.mark.parametrize("text", AUTOMATIC)
def test_of_what_a_program_answers_a_word_of_absence_is_enough(text: str) -> None:
    mail = notice(text, "Bonjour", headers={"auto-submitted": "auto-replied"})
    assert absence_in(mail, text) is not None


OWN_SUBJECTS = [
    ("Hello", "Our workshop is closed. We will be back on Thursday. This is an automatic reply."),
    (
        "Moin!",
        "Bis Freitag bleibt die Werkstatt zu. Ab Montag sind wir wieder da. (autom. Antwort)",
    ),
    ("Even niet", "De hele week zijn wij met vakantie. Dit is een automatische reactie."),
    ("Bin kurz weg", "Liebe Gäste, wir machen eine Pause. Am Montag sind wir wieder für Sie da."),
    ("Not working", "I am taking industrial action and am not working from 11 to 15 May."),
    ("Heute frei", "Heute nehme ich einen Gleittag. Dringendes bitte an das Sekretariat."),
    ("Beperkt bereikbaar", "Ik ben deze week beperkt bereikbaar. Bij spoed: bel het secretariaat."),
]


@pytest.mark.parametrize(("subject", "text"), OWN_SUBJECTS)
def test_it_may_answer_under_a_subject_of_its_own(subject: str, text: str) -> None:
    assert absence_in(notice(text, subject), text) is not None


def test_a_mail_about_an_interview_that_is_sent_by_a_program_is_no_absence() -> None:
    text = "The interview is on 8 May; the waiting room is closed until then. Automatic message."
    assert absence_in(notice(text, "Your link"), text) is None


@pytest.mark.parametrize(
    "text",
    [
        "My last day with Acme was 30 April 2026. Please write to Bob from now on.",
        "This address belonged to Ann Lee. Ann left Acme on 30 April; it will be shut off 31 May.",
    ],
)
def test_who_has_left_is_not_back_on_any_day(text: str) -> None:
    absence = absence_in(notice(text, "Farewell / Auto reply"), text)
    assert absence is not None
    assert absence.back_on is None


@pytest.mark.parametrize("text", WORDINGS)
def test_wording_alone_tells_a_notice(text: str) -> None:
    assert absence_in(notice(text), text) is not None


PEOPLE = [
    "Hi Sam,\n\nI'm out next week, so let's find a time the week after. Would May 19 work for you?\n\nJane",
    "Hi Sam,\n\nthanks for your patience. Bob has been on vacation until Monday and we will decide once he is back.\n\nJane",
    "Sam, I will be travelling on Thursday and Friday. Could you do the call on Monday at 10?",
    "Thank you for coming in yesterday. We will get back to you by the end of next week, as Bob is on leave.",
    "I will be out of the office this afternoon. Does tomorrow at 9 suit you?",
    "Dear Sam,\n\nunfortunately I was out sick last week. We would like to invite you to a second interview.",
    "Hallo Sam,\n\nich bin nächste Woche im Urlaub. Passt Ihnen der 18. Mai um 10 Uhr?",
    "Please note that the office is at 12 High Street. Ask for me at the reception when you arrive.",
    "The role is remote and involves travel. Please contact me if you have questions.",
    "Got your automatic reply, enjoy the break! I'm back on Monday myself, shall we talk then?",
    "Hi Sam, I am sick today, could we move our call to Thursday? Sorry about this. Jane",
]


@pytest.mark.parametrize("text", PEOPLE)
def test_a_persons_own_words_are_no_notice(text: str) -> None:
    assert absence_in(notice(text), text) is None


def test_an_announcement_to_many_is_no_notice() -> None:
    text = "I will be out of the office on Friday. In my absence please contact Mark."
    mail = notice(text, "Out of the office - Friday", to=("a@x.org", "b@x.org", "c@x.org"))
    assert absence_in(mail, text) is None


def test_a_forwarded_notice_is_no_notice() -> None:
    text = "See below, Jane is away.\n\n> I am out of the office until May 18."
    assert absence_in(notice(text, "Fwd: Automatic reply: Interview"), text) is None


@pytest.mark.parametrize(
    "headers",
    [
        {"auto-submitted": "auto-replied"},
        {"auto-submitted": "auto-generated (rejected)"},
        {"x-autoreply": "yes"},
        {"x-autorespond": "x"},
        {"precedence": "auto_reply"},
        {"x-ms-exchange-generated-message-source": "Mailbox Rules Agent"},
    ],
)
def test_headers_of_answering_programs(headers: dict[str, str]) -> None:
    text = "On vacation. Talk soon."
    assert absence_in(notice(text, headers=headers), text) is not None


def test_a_wish_for_silence_is_no_evidence() -> None:
    text = "Tuesday works, I am back on Monday."
    headers = {"x-auto-response-suppress": "All"}
    assert absence_in(notice(text, headers=headers), text) is None


@pytest.mark.parametrize(
    "text",
    [
        "Thank you for applying to Acme. Your application has been received and we will be in touch.",
        "We have received your request. Your ticket number is 4711. We answer within 2 business days.",
    ],
)
def test_an_automatic_receipt_is_no_absence(text: str) -> None:
    headers = {"auto-submitted": "auto-replied"}
    assert absence_in(notice(text, "Thank you", headers=headers), text) is None


def test_headers_alone_are_enough_where_the_text_is_not_shown() -> None:
    mail = a_message(subject="Automatic reply: Interview", text=None, header_only=True)
    absence = absence_in(mail, "")
    assert absence is not None
    assert (absence.back_on, absence.deputy) == (None, None)


def test_the_subject_of_lotus_notes_names_the_day() -> None:
    mail = notice("I am away.", "AUTO: Jane Doe is out of the office (returning 18.05.2026)")
    absence = absence_in(mail, "I am away.")
    assert absence is not None
    assert absence.back_on == date(2026, 5, 18)


def test_a_quoted_day_is_not_the_notices() -> None:
    text = "I am out of the office with limited access to email.\n\nOn 5 May 2026, Sam wrote:\n> Are you back on 8 May?"
    absence = absence_in(notice(text, "Automatic reply: Interview"), text)
    assert absence is not None
    assert absence.back_on is None


@pytest.mark.parametrize(
    ("text", "deputy"),
    [
        ("I am away. Please contact Bob Hill at bob@acme.com.", Address("bob@acme.com", "Bob Hill")),
        ("I am away. For urgent matters please contact my colleague Bob Hill.", Address("", "Bob Hill")),
        ("I am away. Please email talent@acme.com.", Address("talent@acme.com", "")),
        ("Ich bin im Urlaub. Bitte wenden Sie sich an Frau Petra Klein (p.klein@acme.de).", Address("p.klein@acme.de", "Petra Klein")),
        ("Je suis absent. Veuillez contacter Paul Petit.", Address("", "Paul Petit")),
        ("I am away. Call me on my mobile.", None),
        ("I am away. Write to me at jane.doe@acme.com.", None),
        ("I am away.", None),
    ],
)  # fmt: skip
def test_whom_to_turn_to_meanwhile(text: str, deputy: Address | None) -> None:
    absence = absence_in(notice(text, "Automatic reply: Interview"), text)
    assert absence is not None
    assert absence.deputy == deputy


def test_the_quote_is_the_sentence_with_the_day() -> None:
    text = "Thank you for your email. I am out of the office until Monday, May 18. Jane"
    absence = absence_in(notice(text, "Automatic reply: x"), text)
    assert absence is not None
    assert absence.quote == "I am out of the office until Monday, May 18."


def test_slashed_days_follow_the_writers_country() -> None:
    text = "I am out of the office until 6/5/2026."
    new_york = datetime(2026, 5, 6, 10, 0, tzinfo=timezone(timedelta(hours=-4)))
    for at, day in ((new_york, date(2026, 6, 5)), (WED, date(2026, 5, 6))):
        absence = absence_in(notice(text, "Automatic reply: x", at=at, sent_at=at), text)
        assert absence is not None
        assert absence.back_on == day


def test_relative_days_are_counted_where_the_writer_is() -> None:
    """Monday evening in California is Tuesday in UTC."""
    at = datetime(2026, 5, 4, 22, 0, tzinfo=timezone(timedelta(hours=-7)))
    text = "I am out of the office until Tuesday."
    mail = notice(text, "Automatic reply: x", at=at.astimezone(UTC), sent_at=at)
    absence = absence_in(mail, text)
    assert absence is not None
    assert absence.back_on == date(2026, 5, 5)


def test_a_delivery_report_is_no_absence() -> None:
    raw = (
        b"From: MAILER-DAEMON@acme.com\nAuto-Submitted: auto-replied\nSubject: Undeliverable: x\n\n"
        b"Your message could not be delivered. The user is no longer available."
    )
    mail = parse(raw, remote_id=JANE.email, thread_id="t")  # type: ignore[arg-type]  # any text will do
    assert absence_in(mail, mail.text or "") is None
