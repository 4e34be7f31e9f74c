"""An interview that is agreed is confirmed, recalled or moved; a proposed one is an invitation."""

import pytest

from app.domain.reading.confirmed_interview import confirmed_in
from app.domain.reading.model import Kind
from app.domain.reading.sentences import sentence, sentences
from tests.domain.reading.mail import reading_of

AGREED = [
    "I am happy to confirm your interview at the lab.",
    "This message is to confirm your interview with Ruth Adler on 4 May at 10:00.",
    "This is a reminder of your interview tomorrow at 9 am.",
    "A quick reminder that you have an interview with us on Monday 2 March.",
    "I have you pencilled in for Thursday at 11.",
    "I've got you down for Tuesday, 3 March at 14:00.",
    "You're all set for your phone screen on Friday.",
    "You are confirmed for Wednesday 8 April, 3 pm.",
    "We are excited to host you at the plant for your interview on Tuesday.",
    "We look forward to seeing you on Thursday, 12 March.",
    "Your interview for Payroll Clerk has been scheduled for 12 May at 10:30.",
    "Your interview with Jonas Berg is confirmed.",
    "You have an interview with Harbour Foods about the driver's job.",
    "We need to reschedule your interview on Wednesday.",
    "I'm afraid I have to move our call to Friday.",
    "Our interview tomorrow has been cancelled because the manager is ill.",
    "It is good that you agreed to meet the board in Leeds on Monday.",
    "Gerne bestätige ich Ihnen den Termin für das Vorstellungsgespräch am 4. Mai um 10 Uhr.",
    "Wir möchten Sie an Ihr Gespräch am kommenden Montag erinnern.",
    "Leider müssen wir Ihr Vorstellungsgespräch auf den 17. Juni verschieben.",
    "Das Vorstellungsgespräch am Freitag müssen wir leider absagen.",
    "Je vous confirme notre entretien du mardi 5 mai à 14 h.",
    "Petit rappel : votre entretien a lieu demain à 9 h.",
    "Nous devons malheureusement reporter votre entretien de jeudi.",
    "Le confirmamos la entrevista del martes 5 de mayo a las 10:00.",
    "Le recordamos que mañana tiene su entrevista con Marta Gil.",
    "Tenemos que reprogramar su entrevista del jueves.",
    "Confirmamos a sua entrevista na terça-feira, dia 5, às 10h.",
    "Lembramos que a sua entrevista é amanhã às 9h.",
    "Precisamos remarcar a sua entrevista de quinta-feira.",
    "Hierbij bevestig ik je sollicitatiegesprek van dinsdag 5 mei om 10.00 uur.",
    "Een herinnering aan je gesprek van morgen om 9 uur.",
    "Helaas moeten we het gesprek van donderdag verzetten.",
]
PROPOSED = [
    "We would like to invite you to an interview on 4 May at 10:00, please confirm.",
    "Would you be available for an interview on Tuesday at 11?",
    "We'd like to schedule a phone screen with you next week.",
    "If you need to reschedule your interview, use the link below.",
    "Once your interview has been scheduled we will send you the address.",
    "Should you wish to cancel your interview, please call us.",
    "Please send us your availability for an interview next week.",
    "We confirm that we have received your application.",
    "A reminder to complete your application by Friday.",
    "Wir laden Sie zu einem Vorstellungsgespräch am 4. Mai um 10 Uhr ein.",
    "Nous souhaitons vous inviter à un entretien le mardi 5 mai à 14 h.",
    "Queremos invitarle a una entrevista el martes 5 de mayo.",
    "Gostaríamos de convidar você para uma entrevista na terça-feira.",
    "We nodigen je graag uit voor een gesprek op dinsdag 5 mei.",
]


@pytest.mark.parametrize("line", AGREED)
def test_set_words_say_that_it_is_agreed(line: str) -> None:
    assert confirmed_in(sentence("Analyst"), sentences(line)) is not None


@pytest.mark.parametrize("line", PROPOSED)
def test_a_proposal_or_a_condition_confirms_nothing(line: str) -> None:
    assert confirmed_in(sentence("Analyst"), sentences(line)) is None


def test_words_that_stand_beside_an_invitation_too_confirm_nothing_there() -> None:
    alone = sentences("We look forward to meeting you on Thursday, 12 March.")
    invited = sentences(
        "We would like to invite you to an interview.\n"
        "We look forward to meeting you on Thursday, 12 March."
    )
    assert confirmed_in(sentence("Analyst"), alone) is not None
    assert confirmed_in(sentence("Analyst"), invited) is None


PLAN = sentences("The interview takes place at 12 Quay Street. Please bring a photo ID.")


@pytest.mark.parametrize(
    ("subject", "agreed"),
    [
        ("Interview confirmation: Payroll Clerk", True),
        ("Reminder: your interview tomorrow", True),
        ("Interview invitation: Payroll Clerk", False),
        ("Verschiebung Ihres Gesprächs: neuer Termin", True),
        ("Einladung zum Gespräch", False),
        ("Let's get your interview booked", False),
        ("Interview confirmation required", False),
        ("Rappel : entretien de demain", True),
        ("Recordatorio de entrevista", True),
        ("Lembrete de entrevista", True),
        ("Bevestiging van je gesprek", True),
    ],
)
def test_the_subject_tells_a_plan_of_the_day_from_an_invitation(subject: str, agreed: bool) -> None:
    assert (confirmed_in(sentence(subject), PLAN) is not None) is agreed


def _mail(line: str) -> str:
    return (
        "Dear Sam,\n\nThank you for your application for the position of Payroll Clerk.\n\n"
        f"{line}\n\nThe interview will last about 45 minutes and covers your experience and "
        "career goals. Please bring a photo ID.\n\nKind regards,\nRuth Adler"
    )


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("We are pleased to confirm your interview on 14 May at 10:00.", Kind.SCHEDULING),
        ("We are pleased to invite you to an interview on 14 May at 10:00.", Kind.INVITATION),
        ("I have you booked for 14 May at 10:00.", Kind.SCHEDULING),
        ("We have to move your interview to 15 May at 10:00.", Kind.SCHEDULING),
        ("We'd like to schedule an interview with you in May.", Kind.INVITATION),
    ],
)
def test_one_phrase_tells_a_confirmation_from_an_invitation(line: str, kind: Kind) -> None:
    assert reading_of(_mail(line), subject="Payroll Clerk").kind is kind


MOVED = "Leider müssen wir das Vorstellungsgespräch am Freitag um 10 Uhr absagen."
PLACE = "Können Sie stattdessen am Montag, dem 9. März, um 14 Uhr kommen?"
FILLED = "Wir haben die Stelle inzwischen intern besetzt."


@pytest.mark.parametrize(("second", "kind"), [(PLACE, Kind.SCHEDULING), (FILLED, Kind.REJECTION)])
def test_an_interview_called_off_is_a_rejection_only_where_they_decline(
    second: str, kind: Kind
) -> None:
    body = f"Guten Tag Frau Lee,\n\n{MOVED} {second}\n\nMit freundlichen Grüßen\nUte Brandt"
    assert reading_of(body, subject="Ihr Termin bei uns").kind is kind
