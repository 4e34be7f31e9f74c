"""Mail of our own with history and signatures, or with what only looks so, written before the code was changed.

The first of every two was used to find what was missed, the second never was.
"""

import re
from dataclasses import dataclass

from app.domain.reading.quoted import new_text
from app.domain.reading.quoted_html import new_text_of_html


@dataclass(frozen=True, slots=True)
class Quoting:
    """A mail and its new text; `also` holds other cuts that nobody would call wrong."""

    what: str
    message: str
    new: str = ""  # "" where nothing is to be stripped
    also: tuple[str, ...] = ()
    html: bool = False

    @property
    def is_right(self) -> bool:
        """Exact but for white space."""
        found = (new_text_of_html if self.html else new_text)(self.message)
        wanted = (self.new or self.message, *self.also)
        return _squeezed(found) in {_squeezed(one) for one in wanted}


def _squeezed(text: str) -> str:
    return re.sub(r"\s+", "", text)


# fmt: off
STRIPPED = [
    Quoting("Gmail on a phone, English",
        "Yes to Wednesday. Shall I bring the portfolio?\n\nNora\n\nSent from my Pixel 8\n\nOn Tue, 4 Mar 2025, 18:22 Idris Kane, <idris@plinth.example> wrote:\n\n> Could you do Wednesday at 3?\n>\n",
        "Yes to Wednesday. Shall I bring the portfolio?\n\nNora"),
    Quoting("Outlook for iOS, English",
        "Hi Petra\n\nI accept, and thank you both.\n\nGet Outlook for iOS<https://aka.ms/o0ukef>\n________________________________\nFrom: Petra Lindh <petra@lindh.example>\nSent: Monday, March 3, 2025 9:01:12 AM\nTo: Sam Roe <sam@postbox.example>\nSubject: Offer\n\nDear Sam, please find our offer attached.",
        "Hi Petra\n\nI accept, and thank you both."),
    Quoting("GMX app, German",
        "Hallo Frau Sommer,\n\nder Termin passt. Parken kann ich im Hof?\n\nGruß\nKarl Benz\n--\nDiese Nachricht wurde von meinem Android Mobiltelefon mit GMX Mail gesendet.\n\nAm 03.03.25, 14:12 schrieb \"Eva Sommer\" <e.sommer@werft.example>:\n\nHallo Herr Benz, Donnerstag um neun?",
        "Hallo Frau Sommer,\n\nder Termin passt. Parken kann ich im Hof?\n\nGruß\nKarl Benz"),
    Quoting("Samsung, German",
        "Super, danke! Bringe alles mit.\n\n\nVon meinem Samsung Galaxy Smartphone gesendet.\n\n\n-------- Ursprüngliche Nachricht --------\nVon: Eva Sommer <e.sommer@werft.example>\nDatum: 03.03.25 14:12 (GMT+01:00)\nAn: karl@post.example\nBetreff: Donnerstag\n\nHallo Herr Benz, um neun.",
        "Super, danke! Bringe alles mit."),
    Quoting("Outlook desktop, German, block and register",
        "Sehr geehrter Herr Benz,\n\nder Vertrag ist unterschrieben unterwegs.\n\nMit freundlichen Grüßen\n\ni. A. Eva Sommer\nPersonalreferentin\n\nWerft Nordhafen GmbH\nKaistraße 4, 20457 Hamburg\nTelefon: +49 40 5550-120\ne.sommer@werft.example\n\nSitz der Gesellschaft: Hamburg, Amtsgericht Hamburg HRB 1234\nGeschäftsführer: Dr. Ute Krahn\n\nVon: Karl Benz <karl@post.example>\nGesendet: Montag, 3. März 2025 10:02\nAn: Sommer, Eva\nBetreff: AW: Vertrag\n\nGuten Tag Frau Sommer, gibt es Neues?",
        "Sehr geehrter Herr Benz,\n\nder Vertrag ist unterschrieben unterwegs.\n\nMit freundlichen Grüßen",
        ("Sehr geehrter Herr Benz,\n\nder Vertrag ist unterschrieben unterwegs.",)),
    Quoting("iPhone, French",
        "Bonjour Claire, c'est parfait pour moi, à jeudi !\n\nEnvoyé de mon iPhone\n\n> Le 3 mars 2025 à 18:04, Claire Aubry <claire@aubry.example> a écrit :\n> \n> Jeudi 9 h, cela vous va ?\n",
        "Bonjour Claire, c'est parfait pour moi, à jeudi !"),
    Quoting("Orange and Outlook, French, block and green footer",
        "Bonjour Monsieur,\n\nLe directeur souhaite vous revoir. Je vous rappelle demain.\n\nBien à vous,\n\nClaire Aubry\nChargée de recrutement\nTél. : 01 55 50 10 20 | Port. : 06 55 50 10 21\nwww.aubry.example\n\nAvant d'imprimer ce courriel, pensez à l'environnement.\n\nDe : Luc Moret <luc@courrier.example>\nEnvoyé : lundi 3 mars 2025 18:04\nÀ : Claire Aubry\nObjet : RE: Entretien\n\nBonjour, avez-vous du nouveau ?",
        "Bonjour Monsieur,\n\nLe directeur souhaite vous revoir. Je vous rappelle demain.\n\nBien à vous,",
        ("Bonjour Monsieur,\n\nLe directeur souhaite vous revoir. Je vous rappelle demain.",)),
    Quoting("Yahoo on Android, Spanish",
        "Hola Inés, sí puedo el martes a las diez.\n\nEnviado desde Yahoo Mail con Android\n\nEl lun., mar. 3, 2025 a la(s) 9:10, Inés Prado<ines@prado.example> escribió:\n\n¿Puede el martes?",
        "Hola Inés, sí puedo el martes a las diez."),
    Quoting("Outlook for Android, Spanish",
        "Buenos días, confirmo mi asistencia.\n\nUn saludo,\nTomás\n\nObtener Outlook para Android<https://aka.ms/AAb9ysg>\n________________________________\nDe: Inés Prado <ines@prado.example>\nEnviado: lunes, 3 de marzo de 2025 9:10:00\nPara: Tomás Gil <tomas@buzon.example>\nAsunto: Entrevista\n\nLe esperamos el martes.",
        "Buenos días, confirmo mi asistencia.\n\nUn saludo,\nTomás"),
    Quoting("iPhone, Brazilian Portuguese",
        "Oi, Bia! Combinado, chego antes das oito.\n\nEnviado do meu iPhone\n\n> Em 3 de mar. de 2025, à(s) 18:04, Bia Nunes <bia@nunes.example> escreveu:\n> \n> Pode ser às oito?\n",
        "Oi, Bia! Combinado, chego antes das oito."),
    Quoting("Gmail, Portuguese, delimiter",
        "Boa tarde, Dra. Rita,\n\nAceito as condições.\n\n-- \nHugo Leal\n912 345 678\n\nRita Matos <rita@matos.example> escreveu (segunda, 3/03/2025 à(s) 18:04):\n\n> Aceita as condições?\n",
        "Boa tarde, Dra. Rita,\n\nAceito as condições."),
    Quoting("Samsung, Dutch",
        "Dank je, tot vrijdag!\n\n\nVerzonden vanaf mijn Galaxy\n\n\n-------- Oorspronkelijk bericht --------\nVan: Joke Smit <joke@smit.example>\nDatum: 03-03-2025 18:04 (GMT+01:00)\nAan: Wim Bos <wim@bos.example>\nOnderwerp: Vrijdag\n\nTot vrijdag om tien uur?",
        "Dank je, tot vrijdag!"),
    Quoting("Outlook, Dutch, typed name and block",
        "Dag Wim,\n\nWe bellen je maandag met de uitslag.\n\nGroet, Joke\n\nJoke Smit | HR-adviseur\nSmit & Zonen BV | Havenweg 3, Vlissingen\n0118 555 010\n\nVan: Wim Bos <wim@bos.example>\nVerzonden: vrijdag 7 maart 2025 16:00\nAan: Joke Smit <joke@smit.example>\nOnderwerp: RE: Gesprek\n\nDank voor het gesprek.",
        "Dag Wim,\n\nWe bellen je maandag met de uitslag.\n\nGroet, Joke"),
    Quoting("K-9, English, under an answer below the quote",
        "On 3 March 2025 18:04:11 GMT, Ann Pryce <ann@pryce.example> wrote:\n>Are you still looking?\n\nYes, until the end of the month.\n-- \nSent from my Android device with K-9 Mail. Please excuse my brevity.",
        "Yes, until the end of the month."),
    Quoting("Proton, English",
        "Thanks Ann, the contract reads well. Two small points by phone?\n\nLena\n\nSent with Proton Mail secure email.\n\nOn Monday, March 3rd, 2025 at 6:04 PM, Ann Pryce <ann@pryce.example> wrote:\n\n> Contract attached.\n",
        "Thanks Ann, the contract reads well. Two small points by phone?\n\nLena"),
    Quoting("Thunderbird, inline, English, delimiter with a firm",
        "Ann Pryce wrote on 03/03/2025 18:04:\n> When could you start?\n\nFirst of May.\n\n> And your notice?\n\nFour weeks.\n\n-- \nLena Ohm\nOhm Translations, Leith\nhttps://ohm.example\n",
        "First of May.\n\nFour weeks."),
    Quoting("Exchange on a phone, English, typed name, block and legal footer",
        "Lena,\n\nAll good on our side. Welcome aboard.\n\nBest\nAnn\n\nAnn Pryce\nHead of People\nPryce & Hall\nM 07700 900 222\n\nThe information in this message is confidential and intended solely for the addressee. If you have received it in error, please notify the sender and delete it.\n\n-----Original Message-----\nFrom: Lena Ohm <lena@ohm.example>\nSent: 03 March 2025 18:04\nTo: Ann Pryce\nSubject: RE: Start\n\nMay it be.",
        "Lena,\n\nAll good on our side. Welcome aboard.\n\nBest\nAnn"),
    Quoting("Spark, French",
        "Bien reçu, merci. Je signe ce soir.\n\nEnvoyé avec Spark\nLe 3 mars 2025 à 18:04 +0100, Claire Aubry <claire@aubry.example>, a écrit :\n> Voici le contrat.\n",
        "Bien reçu, merci. Je signe ce soir."),
    Quoting("Apple Mail, HTML, German",
        '<html><body>Passt mir gut!<div><br></div><div>Jule<br><br>Von meinem iPad gesendet<div><br><blockquote type="cite"><div>Am 03.03.2025 um 18:04 schrieb Eva &lt;e@werft.example&gt;:</div><br></blockquote></div><blockquote type="cite"><div>Freitag?</div></blockquote></div></body></html>',
        "Passt mir gut!\n\nJule", html=True),
    Quoting("Gmail with its own signature, HTML",
        '<div dir="ltr"><div>Sounds great, see you then.</div><div><br></div><div>Lena</div><div><br></div><span class="gmail_signature_prefix">-- </span><br><div dir="ltr" class="gmail_signature" data-smartmail="gmail_signature"><div dir="ltr"><b>Lena Ohm</b><div>Translator, she/her</div></div></div></div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">On Mon, Mar 3, 2025 at 6:04 PM Ann &lt;ann@pryce.example&gt; wrote:<br></div><blockquote class="gmail_quote" style="border-left:1px solid">Ten o\'clock?</blockquote></div>',
        "Sounds great, see you then.\n\nLena", html=True),
    Quoting("Outlook on the web, HTML, signature",
        '<html><body dir="ltr"><div>Hello Wim,</div><div><br></div><div>The panel sits on Monday.</div><div><br></div><div>Kind regards</div><div><br></div><div id="Signature"><div>Joke Smit</div><div>HR adviser, Smit &amp; Zonen</div><div>+31 118 555 010</div></div><div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><b>From:</b> Wim<br><b>Sent:</b> Monday<br><b>To:</b> Joke<br><b>Subject:</b> Panel</div><div>When?</div></body></html>',
        "Hello Wim,\n\nThe panel sits on Monday.\n\nKind regards", ("Hello Wim,\n\nThe panel sits on Monday.",), html=True),
    Quoting("Outlook desktop, HTML, French, signature in a table",
        '<div class="WordSection1"><p class="MsoNormal">Bonjour Luc,</p><p class="MsoNormal">&nbsp;</p><p class="MsoNormal">Votre dossier est complet.</p><p class="MsoNormal">&nbsp;</p><p class="MsoNormal">Cordialement,</p><p class="MsoNormal">Claire</p><p class="MsoNormal">&nbsp;</p><table><tr><td><p class="MsoNormal"><b>Claire AUBRY</b></p><p class="MsoNormal">Responsable RH</p><p class="MsoNormal">Tél. 01 55 50 10 20</p></td></tr></table><div style="border:none;border-top:solid #E1E1E1 1.0pt"><p class="MsoNormal"><b>De :</b> Luc Moret &lt;luc@courrier.example&gt;<br><b>Envoyé :</b> lundi 3 mars 2025 18:04<br><b>À :</b> Claire<br><b>Objet :</b> Dossier</p></div><p class="MsoNormal">Bonjour</p></div>',
        "Bonjour Luc,\n\nVotre dossier est complet.\n\nCordialement,\nClaire", html=True),
    Quoting("Outlook for phones, HTML",
        '<body><div dir="auto">Yes, please send it.</div><div><br></div><div id="ms-outlook-mobile-signature">Sent from <a href="https://aka.ms/o">Outlook for Android</a></div><hr><div id="divRplyFwdMsg"><b>From:</b> Ann<br><b>Sent:</b> Monday<br><b>To:</b> Lena<br><b>Subject:</b> X</div><div>Shall I send the contract?</div></body>',
        "Yes, please send it.", html=True),
    Quoting("Zimbra, HTML, Spanish, ruled header",
        '<div style="font-family:arial"><div>Confirmado, gracias.</div><div><br></div><div data-marker="__SIG_PRE__"><p>Tomás Gil<br>Tel. 600 555 010</p></div><div><br></div><hr id="zwchr" data-marker="__DIVIDER__"><div data-marker="__HEADERS__"><b>De: </b>"Inés Prado" &lt;ines@prado.example&gt;<br><b>Para: </b>"Tomás" &lt;tomas@buzon.example&gt;<br><b>Enviados: </b>Lunes, 3 de Marzo 2025 18:04:00<br><b>Asunto: </b>Martes<br></div><div data-marker="__QUOTED_TEXT__">¿El martes?</div></div>',
        "Confirmado, gracias.", html=True),
    Quoting("Lotus Notes, English",
        "Please go ahead.\n\nRegards,\nMoira\n\n\n\n\nLena Ohm <lena@ohm.example>\n03/03/2025 18:04\n\nTo\nMoira Kerr/HR/Pryce\ncc\n\nSubject\nStart date\n\nMay I confirm the first of May?",
        "Please go ahead.\n\nRegards,\nMoira"),
    Quoting("Gmail, German, block after a closing with the first name",
        "Hallo Jule,\n\nwir würden dich gern noch einmal sehen, am liebsten am Freitag.\n\nViele Grüße\nEva\n\n-- \nEva Sommer\nPeople & Culture\nWerft Nordhafen\n\nAm Mo., 3. März 2025 um 18:04 Uhr schrieb Jule Ott <jule@post.example>:\n\n> Wie geht es weiter?\n",
        "Hallo Jule,\n\nwir würden dich gern noch einmal sehen, am liebsten am Freitag.\n\nViele Grüße\nEva"),
]

WHOLE = [
    Quoting("a journey as a list", "Dear Ms Aubry,\n\nthe taxi I took:\n\nFrom: Gare du Nord\nTo: 14 rue des Lilas\nDate: 3 March 2025, 18:04\n\nThe receipt is attached.\n\nLena Ohm"),
    Quoting("a train, in French", "Bonjour,\n\nVoici mon trajet :\n\nDe : Lyon Part-Dieu\nÀ : Paris\nDate : 3 mars 2025\nPrix : 62 euros\n\nMerci d'avance pour le remboursement.\n\nLuc Moret"),
    Quoting("prose that says who wrote, English", "Hi Ann,\n\nOn Monday at 9:15 your colleague wrote to me:\n\"we will call you by Friday\". Nobody called. Should I wait?\n\nLena"),
    Quoting("prose that says who wrote, German", "Guten Tag Frau Sommer,\n\nam 3. März 2025 schrieben Sie mir:\n\"Sie hören bis Freitag von uns.\" Gibt es schon eine Entscheidung?\n\nViele Grüße\nKarl Benz"),
    Quoting("prose that says who wrote, Spanish", "Hola Inés:\n\nEl 3 de marzo de 2025 usted me escribió:\nque la plaza seguía abierta. ¿Sigue siendo así?\n\nGracias,\nTomás"),
    Quoting("prose that says who wrote, Dutch", "Beste Joke,\n\nOp 3 maart schreef je collega mij:\nwe bellen maandag. Is er al nieuws?\n\nGroet,\nWim"),
    Quoting("referees at the end", "Hello Ann,\n\nHere are the two people you may call:\n\nMoira Kerr\nHead Teacher, Leith Academy\n0131 555 0101\n\nDr Piet Vos\nSenior Lecturer, Delft\np.vos@delft.example"),
    Quoting("a new address in the last lines", "Bonjour, ma nouvelle adresse, s'il vous plaît :\n\nLuc Moret\n14 rue des Lilas\n69003 Lyon\n06 55 50 10 30"),
    Quoting("something really sent", "Hi Ann,\n\nthe signed forms are on their way.\n\nSent by registered mail on Friday, with the phone bill as proof of address."),
    Quoting("rules between parts", "Hi all,\n\nplan for the week below.\n\n--\nMonday: interviews\n--\nTuesday: we decide, and I will tell you who it is before lunch.\n--\nQuestions?"),
    Quoting("keep it to yourself", "Lena,\n\nplease treat the salary as confidential, and delete the old draft if you received it by mistake. The new one comes tomorrow.\n\nAnn",
        also=("Lena,\n\nplease treat the salary as confidential, and delete the old draft if you received it by mistake. The new one comes tomorrow.",)),
    Quoting("a letter with a closing and a name, Portuguese", "Prezada Bia,\n\nagradeço a oportunidade e confirmo minha presença.\n\nAtenciosamente,\nHugo Leal"),
    Quoting("an indented paragraph, HTML",
        "<div>Hi Ann,</div><div>my motto would be:</div><blockquote><div>Measure twice, cut once.</div></blockquote><div>Is that short enough?</div><div>Lena</div>",
        "Hi Ann,\nmy motto would be:\nMeasure twice, cut once.\nIs that short enough?\nLena", html=True),
    Quoting("a poem with its own border, HTML",
        '<div dir="ltr"><p>Dear Ann,</p><p>the line I meant:</p><blockquote style="margin:0 0 0 40px;border:none;padding:0px"><div>On Monday he wrote: come home.</div></blockquote><p>Kind regards,<br>Lena Ohm</p></div>',
        "Dear Ann,\nthe line I meant:\nOn Monday he wrote: come home.\nKind regards,\nLena Ohm", html=True),
]
# fmt: on
