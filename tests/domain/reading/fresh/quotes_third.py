"""More mail with history and signatures, under the same few headers; read once before the code was looked at.

At that first reading 34 of 38 were right.
"""

from tests.domain.reading.fresh.quoting import Quoting, gmail, outlook

OLA, KIM = "Ola Berg <ola@berg.example>", "Kim Dale"
H_EN = outlook(
    "English",
    OLA,
    "Tuesday, February 3, 2026 8:11 AM",
    "Kim Dale <kim.dale@northgate.example>",
    "RE: Role",
    text="Hello again",
)
H_GM = gmail(f"On Tue, Feb 3, 2026 at 8:11 AM {OLA} wrote:", "Hello")
H_DE = outlook("German", OLA, "Dienstag, 3. Februar 2026 08:11", KIM, "AW: Stelle", text="Hallo")
H_FR = outlook("French", OLA, "mardi 3 février 2026 08:11", KIM, "RE: Poste", text="Bonjour")
H_ES = outlook("Spanish", OLA, "martes, 3 de febrero de 2026 8:11", KIM, "RE: Puesto", text="Hola")
H_NL = outlook("Dutch", OLA, "dinsdag 3 februari 2026 08:11", KIM, "RE: Functie", text="Hallo")
# fmt: off
THIRD = [
    Quoting("logo, lines with letters, social", "Hi Ola,\n\nCould you do Thursday instead?\n\nMany thanks,\nKim\n\n[cid:image001.png@01DA5]\n\nKim Dale | Senior Recruiter\nT: +44 (0)113 555 0100 | M: 07700 900 333\nE: kim.dale@northgate.example | W: www.northgate.example\n\nFollow us on LinkedIn"+H_EN,"Hi Ola,\n\nCould you do Thursday instead?\n\nMany thanks,\nKim"),
    Quoting("working days", "Hi Ola,\n\nThe form is attached.\n\nBest wishes\n\nKim\n\nKim Dale\nHR Officer\nNorthgate Council\n01904 555 010\n\nMy working days are Monday to Wednesday"+H_EN,"Hi Ola,\n\nThe form is attached.\n\nBest wishes\n\nKim"),
    Quoting("closing and block in one", "Ola,\n\nSee you at the fair.\n\nCheers,\nKim Dale\nNorthgate | Talent\nkim.dale@northgate.example"+H_GM,"Ola,\n\nSee you at the fair.\n\nCheers,",("Ola,\n\nSee you at the fair.","Ola,\n\nSee you at the fair.\n\nCheers,\nKim Dale")),
    Quoting("dash name", "Will do.\n\n- Kim"+H_GM,"Will do.\n\n- Kim"),
    Quoting("German with opening hours", "Guten Tag Herr Berg,\n\nIhre Bewerbung liegt der Leitung vor.\n\nMit freundlichen Grüßen\nim Auftrag\n\nKim Dale\nStadt Nordtor\nPersonalamt, Zimmer 12\nRathausplatz 1\n12345 Nordtor\nTel. 0123 555-010\nFax 0123 555-011\nwww.nordtor.example"+H_DE,"Guten Tag Herr Berg,\n\nIhre Bewerbung liegt der Leitung vor.\n\nMit freundlichen Grüßen\nim Auftrag",("Guten Tag Herr Berg,\n\nIhre Bewerbung liegt der Leitung vor.\n\nMit freundlichen Grüßen","Guten Tag Herr Berg,\n\nIhre Bewerbung liegt der Leitung vor.")),
    Quoting("German, Gruß and name on one line, then block with B.A.", "Hallo Ola,\n\nMontag geht leider nicht, Dienstag gern.\n\nViele Grüße aus Kiel\nKim\n\nKim Dale, M.A.\nReferentin Personalgewinnung\nNordtor gGmbH\nTelefon 0431 5550-10"+H_DE,"Hallo Ola,\n\nMontag geht leider nicht, Dienstag gern.\n\nViele Grüße aus Kiel\nKim"),
    Quoting("German legal notice of two paragraphs", "Hallo Ola,\n\nder Link folgt.\n\nGruß Kim\n\nDiese E-Mail kann vertrauliche und/oder rechtlich geschützte Informationen enthalten. Wenn Sie nicht der richtige Adressat sind oder diese E-Mail irrtümlich erhalten haben, informieren Sie bitte sofort den Absender und vernichten Sie diese Mail.\n\nBitte denken Sie an die Umwelt, bevor Sie diese E-Mail ausdrucken."+H_DE,"Hallo Ola,\n\nder Link folgt.\n\nGruß Kim"),
    Quoting("French, block with accents and address", "Bonjour Ola,\n\nNous revenons vers vous avant vendredi.\n\nTrès cordialement,\n\nÉlise DUPRÉ-MARTIN\nChargée de développement RH\nNordporte SAS \u2013 12, rue de la Gare \u2013 59000 Lille\nLigne directe : +33 (0)3 20 55 01 02"+H_FR,"Bonjour Ola,\n\nNous revenons vers vous avant vendredi.\n\nTrès cordialement,",("Bonjour Ola,\n\nNous revenons vers vous avant vendredi.",)),
    Quoting("French notice", "Bonjour,\n\nBien reçu.\n\nÉlise\n\nCe message et ses pièces jointes sont confidentiels et établis à l'intention exclusive de ses destinataires. Si vous avez reçu ce message par erreur, merci de le détruire."+H_FR,"Bonjour,\n\nBien reçu.\n\nÉlise"),
    Quoting("French phone", "Ok pour moi\n\nEnvoyé de mon iPad"+"\n\nLe 3 févr. 2026 à 08:11, Ola Berg <ola@berg.example> a écrit :\n\nOn dit dix heures ?","Ok pour moi"),
    Quoting("Spanish block", "Buenas tardes, Ola:\n\nLa entrevista será por videollamada.\n\nAtentamente,\n\nCarmen Vidal Ros\nDpto. de Recursos Humanos\nPuertanorte, S.L.\nC/ Mayor, 12, 2.º \u2013 46001 Valencia\nTfno.: 96 555 01 02"+H_ES,"Buenas tardes, Ola:\n\nLa entrevista será por videollamada.\n\nAtentamente,",("Buenas tardes, Ola:\n\nLa entrevista será por videollamada.",)),
    Quoting("Spanish notice", "Hola Ola,\n\nte llamo luego.\n\nCarmen\n\nAVISO LEGAL: Este mensaje puede contener información confidencial. Si usted no es el destinatario, le rogamos que lo comunique al remitente y lo elimine."+H_ES,"Hola Ola,\n\nte llamo luego.\n\nCarmen"),
    Quoting("Dutch block", "Beste Ola,\n\nHelaas is de functie al vervuld.\n\nMet vriendelijke groet,\n\nFemke de Jong\nCorporate recruiter\n\nNoordpoort B.V.\nStationsplein 5\n8011 CW Zwolle\nT 038 555 01 02\nE f.dejong@noordpoort.example"+H_NL,"Beste Ola,\n\nHelaas is de functie al vervuld.\n\nMet vriendelijke groet,",("Beste Ola,\n\nHelaas is de functie al vervuld.",)),
    Quoting("Dutch notice", "Dag Ola,\n\ntot morgen!\n\nFemke\n\nDe informatie in dit bericht is vertrouwelijk en uitsluitend bestemd voor de geadresseerde. Indien u dit bericht ten onrechte ontvangt, verzoeken wij u het te verwijderen."+H_NL,"Dag Ola,\n\ntot morgen!\n\nFemke"),
    Quoting("Portuguese, Portugal block", "Bom dia Ola,\n\nConfirmo a reunião.\n\nMelhores cumprimentos,\n\nInês Faria\nTécnica de Recrutamento\nPortanorte, Lda.\nTlm. 912 555 010"+"\n\nDe: Ola Berg <ola@berg.example>\nEnviada: terça-feira, 3 de fevereiro de 2026 08:11\nPara: Inês Faria\nAssunto: RE: Vaga\n\nOlá","Bom dia Ola,\n\nConfirmo a reunião.\n\nMelhores cumprimentos,",("Bom dia Ola,\n\nConfirmo a reunião.",)),
    Quoting("Portuguese phone", "Perfeito, obrigada!\n\nEnviado do meu Galaxy\n\n-------- Mensagem original --------\nDe: Ola Berg <ola@berg.example>\nData: 03/02/2026 08:11 (GMT-03:00)\nPara: ines@faria.example\nAssunto: Vaga\n\nOlá","Perfeito, obrigada!"),
    Quoting("German Outlook mobile", "Passt!\n\nHolen Sie sich Outlook für Android<https://aka.ms/AAb9ysg>\n________________________________"+H_DE.lstrip("\n").join(["\n",""]),"Passt!"),
    Quoting("Dutch Outlook mobile", "Akkoord.\n\nDownload Outlook voor iOS<https://aka.ms/o0ukef>"+H_NL,"Akkoord."),
    Quoting("Mail for Windows", "Thanks, will sign today.\n\nSent from Mail for Windows"+H_EN,"Thanks, will sign today."),
    Quoting("BlackBerry style apology", "On my way.\n\nSent from my phone - please excuse any typos"+H_GM,"On my way."),
    Quoting("K-9 German", "Alles klar.\n-- \nDiese Nachricht wurde von meinem Android-Gerät mit K-9 Mail gesendet.\n\nAm 3. Februar 2026 08:11:00 MEZ schrieb Ola Berg <ola@berg.example>:\n>Hallo\n","Alles klar."),
    Quoting("no quote, delimiter", "Dear Ola,\n\nplease find our offer attached.\n\nKind regards,\nKim\n\n-- \nKim Dale\nNorthgate\nTel. 01904 555 010","Dear Ola,\n\nplease find our offer attached.\n\nKind regards,\nKim"),
    Quoting("no quote, block", "Dear Ola,\n\nplease find our offer attached.\n\nKind regards,\n\nKim Dale\nHR Officer\nNorthgate\n01904 555 010\nkim.dale@northgate.example","Dear Ola,\n\nplease find our offer attached.\n\nKind regards,",("Dear Ola,\n\nplease find our offer attached.",)),
    Quoting("name and phone after a candidate's closing", "Dear Kim,\n\nI can start on 1 March.\n\nKind regards\nOla Berg\n07700 900 444"+H_GM,"Dear Kim,\n\nI can start on 1 March.\n\nKind regards\nOla Berg",("Dear Kim,\n\nI can start on 1 March.\n\nKind regards","Dear Kim,\n\nI can start on 1 March.","Dear Kim,\n\nI can start on 1 March.\n\nKind regards\nOla Berg\n07700 900 444")),
    Quoting("P.S. under the name", "Dear Kim,\n\nyes.\n\nOla\n\nPS: my new number is 07700 900 444."+H_GM,"Dear Kim,\n\nyes.\n\nOla\n\nPS: my new number is 07700 900 444."),
    Quoting("references answered", "Hi Kim,\n\nof course. My referees:\n\nRita Moss\nHead of Design, Fernhill\nrita@fernhill.example\n\nJon Pike\n07700 900 555\n\nBest,\nOla"+H_GM,"Hi Kim,\n\nof course. My referees:\n\nRita Moss\nHead of Design, Fernhill\nrita@fernhill.example\n\nJon Pike\n07700 900 555\n\nBest,\nOla"),
    Quoting("address answered", "Sure, it is\n\nOla Berg\n9 Quay Street\nWhitby YO21 1AA"+H_GM,"Sure, it is\n\nOla Berg\n9 Quay Street\nWhitby YO21 1AA"),
    Quoting("number answered alone", "07700 900 444"+H_GM,"07700 900 444"),
    Quoting("times answered", "Any of these:\n\nMonday 9.30\nTuesday 14.00\nThursday 10.00\n\nOla"+H_GM,"Any of these:\n\nMonday 9.30\nTuesday 14.00\nThursday 10.00\n\nOla"),
    Quoting("thanks as the end", "Yes please.\n\nThank you so much for arranging this, Kim!"+H_GM,"Yes please.\n\nThank you so much for arranging this, Kim!"),
    Quoting("links answered", "Here you go:\n\nhttps://ola.example/portfolio\nhttps://code.example/ola"+H_GM,"Here you go:\n\nhttps://ola.example/portfolio\nhttps://code.example/ola"),
    Quoting("link after closing", "All the work is online.\n\nBest,\nOla\n\nhttps://ola.example/portfolio"+H_GM,"All the work is online.\n\nBest,\nOla\n\nhttps://ola.example/portfolio",("All the work is online.\n\nBest,\nOla",)),
    Quoting("a job title asked", "Hi Kim,\n\nthe roles I meant, in this order:\n\nJunior Designer\nStudio Assistant\nFront Desk"+H_GM,"Hi Kim,\n\nthe roles I meant, in this order:\n\nJunior Designer\nStudio Assistant\nFront Desk"),
    Quoting("a question after a name", "Thanks!\n\nOla\n\nOne more thing: is there parking?"+H_GM,"Thanks!\n\nOla\n\nOne more thing: is there parking?"),
    Quoting("IDs answered", "Bonjour,\n\nVoici mon numéro de sécurité sociale, comme demandé.\n\n1 85 05 78 006 084 36\n\nCordialement,\nOla Berg"+H_FR,"Bonjour,\n\nVoici mon numéro de sécurité sociale, comme demandé.\n\n1 85 05 78 006 084 36\n\nCordialement,\nOla Berg"),
    Quoting("availability after thanks", "Vielen Dank,\n\nFreitag, 6. Februar, 10 Uhr\nTelefon 0171 555 01 23\n\nso erreichen Sie mich. Gruß, Ola"+H_DE,"Vielen Dank,\n\nFreitag, 6. Februar, 10 Uhr\nTelefon 0171 555 01 23\n\nso erreichen Sie mich. Gruß, Ola"),
    Quoting("thanks then my number", "Thanks\n\nMy mobile is 07700 900 444"+H_GM,"Thanks\n\nMy mobile is 07700 900 444"),
    Quoting("thanks then a number", "Thanks, Kim\n\nBest number for Thursday 07700 900 444"+H_GM,"Thanks, Kim\n\nBest number for Thursday 07700 900 444"),
]
# fmt: on
