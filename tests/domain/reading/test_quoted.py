"""New text against history, in plain mail. The introductions are those of programs in use."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.reading.quoted import new_text, own_words

NEW = "Thanks, Tuesday at 10 works for me.\n\nBest,\nAnna"
OLD = "Hi Anna,\n\nDoes Tuesday at 10 work?\n\nJane"
MARKED = "\n".join(f"> {line}" for line in OLD.split("\n"))

# fmt: off
INTRODUCTIONS = [
"On Mon, May 4, 2026 at 9:12 AM Jane Doe <jane@acme.com> wrote:",
"On Mon, May 4, 2026 at 9:12 AM Jane Doe\n<jane@acme.com> wrote:",
"On May 4, 2026, at 9:12 AM, Jane Doe <jane@acme.com> wrote:",
"On 4 May 2026, at 09:12, Jane Doe wrote:",
"On 2026-05-04 09:12, Jane Doe wrote:",
"On 04/05/2026 09:12, Jane Doe wrote:",
"Am Mo., 4. Mai 2026 um 09:12 Uhr schrieb Jane Doe <jane@acme.de>:",
"Am 04.05.2026 um 09:12 schrieb Jane Doe:",
"Am 04.05.26 um 09:12 schrieb Jane Doe <jane@acme.de\n>:",
"Jane Doe <jane@acme.de> schrieb am Mo., 4. Mai 2026, 09:12:",
"Jane Doe <jane@acme.de> hat am 04.05.2026 09:12 geschrieben:",
"Le lun. 4 mai 2026 à 09:12, Jane Doe <jane@acme.fr> a écrit :",
"Le 04/05/2026 à 09:12, Jane Doe a écrit :",
"Le 4 mai 2026 à 09:12, Jane Doe <jane@acme.fr> a\nécrit :",
"El lun, 4 may 2026 a las 9:12, Jane Doe (<jane@acme.es>) escribió:",
"El 4 may 2026, a las 9:12, Jane Doe <jane@acme.es> escribió:",
"El lunes, 4 de mayo de 2026, 9:12:00 CEST, Jane Doe <jane@acme.es> escribió:",
"Em seg., 4 de mai. de 2026 às 09:12, Jane Doe <jane@acme.br>\nescreveu:",
"Em 4 de maio de 2026 09:12, Jane Doe <jane@acme.br> escreveu:",
"A segunda, 4/05/2026, 09:12, Jane Doe <jane@acme.pt> escreveu:",
"No dia 4 de mai. de 2026, às 09:12, Jane Doe <jane@acme.br> escreveu:",
"Op ma 4 mei 2026 om 09:12 schreef Jane Doe <jane@acme.nl>:",
"Op 4 mei 2026 om 09:12 heeft Jane Doe <jane@acme.nl> het volgende geschreven:",
"Op 04-05-2026 om 09:12 schreef Jane Doe:",
"Il giorno lun 4 mag 2026 alle ore 09:12 Jane Doe <jane@acme.it> ha scritto:",
"Il 04/05/2026 09:12, Jane Doe ha scritto:",
"Den mån 4 maj 2026 kl 09:12 skrev Jane Doe <jane@acme.se>:",
"Den 4. maj 2026 kl. 09.12 skrev Jane Doe <jane@acme.dk>:",
"man. 4. mai 2026 kl. 09:12 skrev Jane Doe <jane@acme.no>:",
"ma 4. toukok. 2026 klo 9.12 Jane Doe (jane@acme.fi) kirjoitti:",
"pon., 4 maj 2026 o 09:12 Jane Doe <jane@acme.pl> napisał(a):",
"W dniu 4.05.2026 o 09:12, Jane Doe pisze:",
"po 4. 5. 2026 v 9:12 odesílatel Jane Doe <jane@acme.cz> napsal:",
"пн, 4 мая 2026 \u0433. в 09:12, Jane Doe <jane@acme.ru>:",
"4 мая 2026 \u0433., 09:12, Jane Doe <jane@acme.ru> пишет:",
"2026年5月4日(月) 9:12 Jane Doe <jane@acme.jp>:",
"Jane Doe <jane@acme.cn> 于2026年5月4日周一 09:12写道\uff1a",
"2026년 5월 4일 (월) 오전 9:12, Jane Doe <jane@acme.kr>님이 작성:",
"Jane Doe <jane@acme.com>, 4 May 2026 Pzt, 09:12 tarihinde şunu yazd\u0131:",
"---- On Mon, 04 May 2026 09:12:00 +0200 Jane Doe <jane@acme.com> wrote ----",
"Jane Doe wrote on 5/4/26 9:12 AM:",
"At 09:12 04/05/2026, Jane Doe wrote:",
"Quoting Jane Doe <jane@acme.com>:",
"Jane Doe <jane@acme.com> writes:",
"On Monday, May 4th, 2026 at 9:12 AM, Jane Doe <jane@acme.com> wrote:",
"------ Original Message ------\nFrom \"Jane Doe\" <jane@acme.com>\nTo \"Anna\" <anna@x.com>\nDate 5/4/2026 9:12:00 AM\nSubject Interview",
"-----Original Message-----\nFrom: Jane Doe <jane@acme.com>\nSent: Monday, May 4, 2026 9:12 AM\nTo: Anna <anna@x.com>\nSubject: Interview",
"________________________________\nFrom: Jane Doe <jane@acme.com>\nSent: Monday, May 4, 2026 9:12 AM\nTo: Anna <anna@x.com>\nSubject: Interview",
"From: Jane Doe <jane@acme.com>\nDate: Monday, 4 May 2026 at 09:12\nTo: Anna <anna@x.com>\nSubject: Re: Interview",
"Von: Jane Doe <jane@acme.de>\nGesendet: Montag, 4. Mai 2026 09:12\nAn: Anna <anna@x.com>\nBetreff: AW: Interview",
"*Von:* Jane Doe <jane@acme.de>\n*Gesendet:* Montag, 4. Mai 2026 09:12\n*An:* Anna <anna@x.com>\n*Cc:* Bob\n*Betreff:* AW: Interview",
"De : Jane Doe <jane@acme.fr>\nEnvoyé : lundi 4 mai 2026 09:12\nÀ : Anna <anna@x.com>\nObjet : RE: Entretien",
"De: Jane Doe <jane@acme.es>\nEnviado: lunes, 4 de mayo de 2026 9:12\nPara: Anna <anna@x.com>\nAsunto: RE: Entrevista",
"De: Jane Doe <jane@acme.br>\nEnviada em: segunda-feira, 4 de maio de 2026 09:12\nPara: Anna <anna@x.com>\nAssunto: RES: Entrevista",
"Van: Jane Doe <jane@acme.nl>\nVerzonden: maandag 4 mei 2026 09:12\nAan: Anna <anna@x.com>\nOnderwerp: RE: Gesprek",
"Da: Jane Doe <jane@acme.it>\nInviato: lunedì 4 maggio 2026 09:12\nA: Anna <anna@x.com>\nOggetto: R: Colloquio",
"Från: Jane Doe <jane@acme.se>\nSkickat: den 4 maj 2026 09:12\nTill: Anna <anna@x.com>\nÄmne: SV: Intervju",
"发件人: Jane Doe <jane@acme.cn>\n发送时间: 2026年5月4日 9:12\n收件人: Anna <anna@x.com>\n主题: 回复: 面试",
"差出人: Jane Doe <jane@acme.jp>\n送信日時: 2026年5月4日 9:12\n宛先: Anna <anna@x.com>\n件名: RE: 面接",
"-----Ursprüngliche Nachricht-----\nVon: Jane Doe [mailto:jane@acme.de]\nGesendet: Montag, 4. Mai 2026 09:12\nAn: Anna\nBetreff: Interview",
"---------- Forwarded message ---------\nFrom: Jane Doe <jane@acme.com>\nDate: Mon, May 4, 2026 at 9:12 AM\nSubject: Interview\nTo: <anna@x.com>",
"Begin forwarded message:\n\nFrom: Jane Doe <jane@acme.com>\nSubject: Interview\nDate: May 4, 2026 at 9:12:00 AM GMT+2\nTo: Anna <anna@x.com>",
"-------- Weitergeleitete Nachricht --------\nBetreff: Interview\nDatum: Mon, 4 May 2026 09:12:00 +0200\nVon: Jane Doe <jane@acme.de>\nAn: anna@x.com",
"-------- Message transféré --------\nSujet : Entretien\nDate : Mon, 4 May 2026 09:12:00 +0200\nDe : Jane Doe <jane@acme.fr>\nPour : anna@x.com",
"2012/2/14 Jane Doe <jane@acme.com>",
"------------------ Original ------------------\nFrom: \"Jane\"<j@a.com>;\nDate: Mon, May 4, 2026 09:12 AM\nTo: \"Anna\"<a@x.org>;\nSubject: Interview",
"##- Please type your reply above this line -##",
"--- Reply ABOVE THIS LINE ---",
"On Mon, May 4, 2026 at 9:12 AM Jane Doe\n\n<\nmailto:Jane Doe <jane@acme.com>\n>\n wrote:",
"From: Jane Doe [mailto:jane@acme.com] Sent: Monday, May 4, 2026 9:12 AM To: Anna Subject: Interview",
"Kuupäev E, 4. mai 2026 kell 09:12 kirjutas Jane <j@a.com>:",
"Pe lun., 4 mai 2026 la 09:12, Jane <j@a.com> a scris:",
"Jane <j@a.com> ezt írta (időpont: 2026. máj. 4., H, 9:12):",
"pon, 4. svi 2026. u 09:12 Jane <j@a.com> napisao/la je:",
"\u202b\u05d1\u05ea\u05d0\u05e8\u05d9\u05da \u05d9\u05d5\u05dd \u05d1\u05f3, 4 \u05d1\u05de\u05d0\u05d9 2026 \u05d1-9:12 \u05de\u05d0\u05ea \u202aJane\u202c\u200f <\u202aj@a.com\u202c\u200f>:\u202c",
"Date: Mon, 4 May 2026 17:44:22 +0400\nSubject: Test\nFrom: j@a.com\nTo: a@x.org",
"\u03a3\u03c4\u03b9\u03c2 4 \u039c\u03b1\u0390 2026 \u03c3\u03c4\u03b9\u03c2 9:12, Jane <j@a.com> \u03ad\u03b3\u03c1\u03b1\u03c8\u03b5:",
"---- jane@acme.com wrote ----",
"在 2026-05-04 09:12:00\uff0c\"Jane\" <j@a.com> 写道\uff1a",
"On 4 May 2026, 9:12 AM +0200, Jane <j@a.com>, wrote:",
"Op 24 aug. 2013 16:48 schreef \"ven88\" <info@discourse.org> het volgende:",
"Dnia 14 mar 2016 o godz. 11:30 Jane <j@a.com> napisał(a):",
"Missatge de Jane <j@a.com> del dia dl., 4 de maig 2026 a les 9:12:",
"Vào Th 2, 4 thg 5, 2026 vào lúc 09:12 Jane <j@a.com> đã viết:",
"From: Jane\n\nSent: Monday\n\nTo: Anna\n\nSubject: X",
"On Mon, 4 May 2026 09:12:00 +0200\nJane Doe <j@a.com> wrote:",
"On 4 May 2026 at 09:12:33, Jane (j@a.com(mailto:j@a.com)) wrote:",
"Enviado: lunes\nDe: Jane <j@a.com>\nAsunto: X",
]
# fmt: on


@pytest.mark.parametrize("introduction", INTRODUCTIONS)
@pytest.mark.parametrize("old", [MARKED, OLD], ids=["marked", "unmarked"])
def test_history_below_the_new_text(introduction: str, old: str) -> None:
    assert new_text(f"{NEW}\n\n{introduction}\n\n{old}") == NEW
    assert new_text(f"{NEW}\n\n{introduction}\n\n{old}".replace("\n", "\r\n")) == NEW


@pytest.mark.parametrize(
    "introduction",
    [
        one
        for one in INTRODUCTIONS
        if "4" in one and ":" in one[-12:] and "richt ---" not in one and "transf" not in one
    ],
)
def test_an_answer_below_the_quote(introduction: str) -> None:
    assert new_text(f"{introduction}\n{MARKED}\n\nTuesday works.") == "Tuesday works."


def test_answers_between_the_quoted_lines() -> None:
    text = (
        "Hi Jane,\n\nOn Mon, May 4, 2026, Jane Doe <j@acme.com> wrote:\n> Does Tuesday work?\n\nYes.\n\n"
        "> And could you send your references?\n\nAttached.\n\n> Jane\n"
    )
    assert "".join(new_text(text).split()) == "HiJane,Yes.Attached."


def test_a_quote_that_nothing_introduces() -> None:
    assert new_text("Yes, gladly.\n\n> Does Tuesday work?\n") == "Yes, gladly."
    assert (
        new_text("> Does Tuesday work?\n\nYes, gladly.") == "> Does Tuesday work?\n\nYes, gladly."
    )


def test_a_quoted_line_that_was_wrapped() -> None:
    text = (
        "Fine.\n\nOn May 4, 2026, Jane <j@a.com> wrote:\n> We would like to invite you to our office in the"
        " old harbour of\nHamburg next week.\n> Jane\n"
    )
    assert new_text(text) == "Fine."


def test_the_first_of_several_layers_decides() -> None:
    text = f"{NEW}\n\nOn May 4, 2026, Jane <j@a.com> wrote:\n> Ok.\n>\n> On May 3, 2026, Anna <a@x.org> wrote:\n>> Hello\n"
    assert new_text(text) == NEW


def test_the_words_above_a_forwarded_mail() -> None:
    head = "---------- Forwarded message ---------\nFrom: Jane <j@a.com>\nDate: Mon, May 4, 2026\nSubject: Hi\nTo: <a@x.org>\n\n"
    assert new_text(f"FYI, see below.\n\n{head}Dear Anna,\nplease come.") == "FYI, see below."
    assert new_text(f"{head}Dear Anna,\nplease come.") == "Dear Anna,\nplease come."


def test_an_answer_that_adds_nothing() -> None:
    assert new_text(f"On May 4, 2026, Jane <j@a.com> wrote:\n{MARKED}") == ""
    assert new_text("") == ""


def test_a_lists_footer_below_a_quote_is_no_answer() -> None:
    footer = "_______________________________________________\nUsers mailing list\nUnsubscribe: https://x.example"
    assert (
        new_text(f"Fine.\n\nOn May 4, 2026, Jane <j@a.com> wrote:\n{MARKED}\n\n{footer}") == "Fine."
    )


WHOLE = [
    "Hi Sam,\n\nthe interview is on Monday.\n\nAgenda:\n- meet the team\n- lunch",
    "Date: Monday, 11 May\nTime: 10:00\nPlace: our office",
    "From: 10:00\nTo: 11:00\nWith: Jane and Bob",
    "On Monday we wrote: the offer stands.",
    "I talked to Bob on May 4 and he wrote it all down",
    "Please answer these questions:\n1. When can you start?\n2. What do you expect to earn?",
    "Am Montag passt es mir gut. Bis dann!",
    "Le lundi me convient. A bientôt",
    "The subject: interviews. The date: soon.",
    "a > b and c < d\n-> next",
    "------------------------------------- Enter Feedback Below -------------------------------------\n\nGreat.",
    "Original message from the board: we hire.",
    "Call Jane",
    "Thanks!",
    "Thank you for the update, I look forward to hearing from you.",
    "Sent from Paris, with the documents you asked for on Monday.",
    "-- first point\n-- second point\n\nIs that all?",
]  # fmt: skip


@pytest.mark.parametrize("text", WHOLE)
def test_a_mail_without_history_stays_whole(text: str) -> None:
    assert new_text(text) == text


@pytest.mark.parametrize(
    ("ending", "kept"),
    [
        ("\n\nThanks,\nDavid", ""),
        ("\n\nBest regards,\nJane Doe\nTalent Partner\nAcme Inc.\n+44 20 7946 0018", ""),
        ("\n\nMit freundlichen Grüßen\nJane Doe", ""),
        ("\n\nCordialement,\nJane Doe", ""),
        ("\n\nJane", ""),
        ("\n\nJane Doe\nRecruiter\njane@acme.com\nwww.acme.com", ""),
        ("\n\nThanks. BT", ""),
        ("\n\nThanks for your time!", "\n\nThanks for your time!"),
        ("\n\nCall me on Monday", "\n\nCall me on Monday"),
    ],
)  # fmt: skip
def test_the_sign_off_of_a_mail_that_quotes_nothing(ending: str, kept: str) -> None:
    said = "We would like to see you again next week in our office."
    assert new_text(said + ending) == said + kept


@pytest.mark.parametrize(
    "ending",
    ["\n\n--\nrick", "\n\nSent from my iPhone", "\n\nGet Outlook for iOS", "\n\nVon meinem iPhone gesendet",
     "\n\nEnvoyé de mon iPhone", "\n\nEnviado desde mi iPhone", "\n\nEnviado do meu iPhone", "\n\nVerstuurd vanaf mijn iPhone",
     "\n\nThanks,\nJane\n\nSent from my Samsung Galaxy smartphone."],
)  # fmt: skip
def test_own_words_have_no_signature_of_any_kind(ending: str) -> None:
    said = "We would like to see you again next week in our office."
    assert own_words(new_text(said + ending)) == said
    assert (
        new_text(said + ending) == (said + ending).strip()
    )  # of a mail that quotes nothing these stay, as the collections marked by hand have it


ANSWER = "Hi Jane,\n\nwe would like to see you again next week."
HISTORY = f"On May 4, 2026, Jane <j@a.com> wrote:\n{MARKED}"


@pytest.mark.parametrize(
    "ending",
    ["\n\n-- \nJane Doe", "\n\n--\nJane Doe\nAcme", "\n\nSent from my iPhone", "\n\nSent from Outlook for Android<https://aka.ms/x>", "\n\nSent from Yahoo Mail for iPhone",
     "\n\nVon meinem iPhone gesendet", "\n\nGesendet mit der GMX Mail App", "\n\nDiese Nachricht wurde von meinem Android-Gerät mit K-9 Mail gesendet.", "\n\nOutlook für Android beziehen",
     "\n\nGesendet von Mail für Windows", "\n\nGesendet von Outlook für iOS", "\n\nVon meinem Galaxy gesendet", "\n\nGesendet von Yahoo Mail auf Android", "\n\nGesendet mit Proton Mail sichere E-Mail.",
     "\n\nEnvoyé depuis mon mobile Orange", "\n\nEnvoyé depuis l\u2019application Mail Orange", "\n\nEnvoyé à partir de Outlook pour Android", "\n\nTélécharger Outlook pour iOS", "\n\nEnvoyé avec la messagerie sécurisée Proton Mail.",
     "\n\nEnvoyé de mon Galaxy", "\n\nEnvoyé depuis Yahoo Mail pour iPhone", "\n\nEnviado desde mi iPhone", "\n\nEnviado desde Outlook para Android", "\n\nEnviado desde mi Samsung Mobile de Movistar",
     "\n\nEnviado con el correo seguro Proton Mail.", "\n\nEnviado do Yahoo Mail no Android", "\n\nEnviado do meu Galaxy", "\n\nEnviado a partir do Outlook para iOS", "\n\nObter o Outlook para Android",
     "\n\nVerstuurd vanaf mijn iPhone", "\n\nVerzonden vanaf Outlook voor Android", "\n\nVerzonden met Proton Mail", "\n\nOutlook voor iOS downloaden", "\n\nSent with Spark", "\n\n*Sent from my iPhone*", "\n\nSent from [Proton Mail](https://proton.me/mail/home) for Android", "\n\nMobil gesendet",
     "\n\nEnvoyé à partir de Courrier pour Windows", "\n\nVirenfrei.www.avast.com", "\n\nSent from Yahoo Mail. Get the app", "\n\nSent from AOL on Android", "\n\nSent via the Samsung Galaxy S21, an AT&T 5G smartphone",
     "\n\nSent from my mobile. Please excuse typos.", "\n\nEnvoyé de mon téléphone\n\nJane Doe\n06 55 50 10 20",
     "\n\nThis e-mail is confidential. If you are not the intended recipient, please delete it.", "\n\nDiese E-Mail enthält vertrauliche Informationen. Wenn Sie nicht der richtige Empfänger sind, löschen Sie sie bitte.",
     "\n\nCe message est confidentiel et destiné à son seul destinataire.", "\n\nEste mensaje es confidencial; si lo recibió por error, bórrelo y avise al remitente.",
     "\n\nPlease consider the environment before printing this e-mail."],
)  # fmt: skip
def test_the_signature_of_an_answer_goes(ending: str) -> None:
    assert new_text(f"{ANSWER}{ending}\n\n{HISTORY}").rstrip() in (
        ANSWER,
        f"{ANSWER}\n\nJane Doe",
    )


@pytest.mark.parametrize(
    "ending",
    ["\n\nThanks,\nJane", "\n\nJane", "\n\nSent by registered mail on Friday.", "\n\nMit meinem Handy klappt es am Freitag.", "\n\nSent from my phone, will call at six",
     "\n\n--\nJane", "\n\nPlease treat this as confidential.", "\n\nMy new number is:\n\n0131 555 0101", "\n\nYou reach me here:\n\nJane Doe\n14 High Street\n0131 555 0101",
     "\n\nEnviado por correo certificado el lunes.", "\n\nMonday\nTuesday"],
)  # fmt: skip
def test_the_words_of_an_answer_stay(ending: str) -> None:
    assert new_text(f"{ANSWER}{ending}\n\n{HISTORY}") == f"{ANSWER}{ending}"


@pytest.mark.timeout(20)
@pytest.mark.parametrize(
    "piece",
    ["> ", ">", "On ", "On a wrote:\n", "From: a@b\n", "Subject: \nTo: x\n", "-----Original Message-----\n", "-", "_", "\n", " ", "\t", "a@b.", "1/1/20 10:00 AM\nTo: x/y\n",
     "Am 1.1.2020 schrieb ", "Thanks,\n", "A B\n", "Sent from my ", "---- Forwarded by ", "\u200b", "On May 4, 2026 x wrote:\n> q\nanswer\n"],
)  # fmt: skip
def test_hostile_texts_cost_little(piece: str) -> None:
    text = new_text(piece * (200_000 // len(piece)))
    own_words(text)


WORDS = st.sampled_from(
    ["Hello", "\n", "\n\n", "> old", "On May 4, 2026, Jane <j@a.com> wrote:", "From: j@a.com", "To: x", "Subject: y", "-- ", "Best,", "Jane", "> ", " ",
     "-----Original Message-----", "Sent from my iPhone", "---- Forwarded by X on 01/01/2001", "01/01/2001 10:00 AM", "Zürich", "wrote:", "\u00a0"],
)  # fmt: skip


@given(st.lists(WORDS, max_size=30).map("\n".join))
def test_new_text_is_part_of_the_text(text: str) -> None:
    found = new_text(text)
    left = [line for line in text.replace("\u00a0", " ").split("\n") if line.strip()]
    for line in found.split("\n"):
        if line.strip():
            assert any(line.strip() in one for one in left)
    assert len(own_words(found)) <= len(found)
