"""Answers that end in names and numbers which are, or are not, a signature; read once before the code was changed.

At that first reading 24 of 26 were right.
"""

from tests.domain.reading.fresh.quoting import Quoting, gmail, outlook

LIA = "Lia Moor <lia@moor.example>"
H_EN = outlook(
    "English",
    LIA,
    "04 February 2026 10:02",
    "Ben Cole <ben.cole@larkfield.example>",
    "RE: Post",
    text="Hello",
)
H_GM = gmail(f"On Wed, 4 Feb 2026 at 10:02, {LIA} wrote:", "Hello", "Lia")
H_DE = gmail(f"Am Mi., 4. Feb. 2026 um 10:02 Uhr schrieb {LIA}:", "Hallo")
# fmt: off
FIFTH = [
    Quoting("school block", "Dear Lia\n\nThe head can see you on Tuesday at 2.\n\nBest wishes\n\nMrs B Cole\nSchool Business Manager\nLarkfield Primary School\nChurch Road\nLarkfield\nTel: 01632 555 010\nOffice hours 8.30am - 4pm"+H_EN,"Dear Lia\n\nThe head can see you on Tuesday at 2.\n\nBest wishes",("Dear Lia\n\nThe head can see you on Tuesday at 2.",)),
    Quoting("firm tagline", "Hi Lia\n\nAll signed, thanks.\n\nBen\n\nBen Cole | Operations\nLarkfield Ltd\n01632 555 011\nlarkfield.example\n\nLarkfield Ltd is registered in England and Wales, company number 0123456."+H_EN,"Hi Lia\n\nAll signed, thanks.\n\nBen"),
    Quoting("PhD and links", "Lia,\n\nSend it over whenever.\n\nB.\n\n--\nBen Cole, PhD\nSenior Lecturer, University of Larkfield\nhttps://larkfield.example/~bcole"+H_GM,"Lia,\n\nSend it over whenever.\n\nB."),
    Quoting("underscores", "Lia, yes.\n\nBen\n__________\nBen Cole\nLarkfield\n01632 555 011"+H_GM,"Lia, yes.\n\nBen"),
    Quoting("German freelancer", "Hallo Frau Moor,\n\nich habe Zeit ab Mai.\n\nBeste Grüße\n\nBen Kohl\nGrafikdesigner\nben-kohl.example · +49 170 5550101"+H_DE,"Hallo Frau Moor,\n\nich habe Zeit ab Mai.\n\nBeste Grüße",("Hallo Frau Moor,\n\nich habe Zeit ab Mai.","Hallo Frau Moor,\n\nich habe Zeit ab Mai.\n\nBeste Grüße\n\nBen Kohl")),
    Quoting("German candidate plain", "Sehr geehrte Frau Moor,\n\nvielen Dank, ich nehme den Termin gern wahr.\n\nMit freundlichen Grüßen\nBen Kohl"+H_DE,"Sehr geehrte Frau Moor,\n\nvielen Dank, ich nehme den Termin gern wahr.\n\nMit freundlichen Grüßen\nBen Kohl"),
    Quoting("German i.V.", "Guten Tag,\n\ndas Zeugnis ist fertig.\n\nFreundliche Grüße\n\ni.V. Ute Krahn\n-Leitung Personal-\n\nNordtor Kliniken\nFährweg 2 | 24103 Kiel\nT. +49 431 5550-20\n"+H_DE,"Guten Tag,\n\ndas Zeugnis ist fertig.\n\nFreundliche Grüße",("Guten Tag,\n\ndas Zeugnis ist fertig.",)),
    Quoting("Swiss", "Grüezi Frau Moor\n\nBesten Dank, passt.\n\nFreundliche Grüsse\nBeat Keller"+H_DE,"Grüezi Frau Moor\n\nBesten Dank, passt.\n\nFreundliche Grüsse\nBeat Keller"),
    Quoting("mobile French long", "Bonjour, je serai là.\n\nEnvoyé depuis mon smartphone Samsung Galaxy.\n\n-------- Message d'origine --------\nDe : Lia <lia@moor.example>\nDate : 04/02/2026 10:02 (GMT+01:00)\nÀ : Luc <luc@courrier.example>\nObjet : Essai\n\nÀ demain ?","Bonjour, je serai là."),
    Quoting("French La Poste", "C'est bon pour moi.\n\nLuc\n\nEnvoyé depuis l'application La Poste Mail\n\nDe : Lia Moor <lia@moor.example>\nEnvoyé le : mercredi 4 février 2026 à 10:02\nÀ : luc@courrier.example\nObjet : Essai\n\nVieux","C'est bon pour moi.\n\nLuc"),
    Quoting("Spanish candidate, phone under the name", "Buenos días, Carmen:\n\nPuedo empezar el lunes.\n\nUn saludo,\nLeo Ruiz\nTel. 600 555 010\n\nEl mié, 4 feb 2026 a las 10:02, Carmen Vidal (<carmen@vidal.example>) escribió:\n\n> ¿Cuándo?\n","Buenos días, Carmen:\n\nPuedo empezar el lunes.\n\nUn saludo,\nLeo Ruiz",("Buenos días, Carmen:\n\nPuedo empezar el lunes.\n\nUn saludo,","Buenos días, Carmen:\n\nPuedo empezar el lunes.")),
    Quoting("Dutch iPad", "Prima!\n\nGroet Fem\n\nVerstuurd vanaf mijn iPad\n\nOp 4 feb 2026 om 10:02 heeft Bas <bas@kok.example> het volgende geschreven:\n\n\uFEFFDag","Prima!\n\nGroet Fem"),
    Quoting("Portuguese Yahoo", "Ok, obrigado.\n\nEnviado do Yahoo Mail no Android\n\nEm qua., 4 de fev. de 2026 às 10:02, Bia<bia@nunes.example> escreveu:\n\nOi","Ok, obrigado."),
    Quoting("Spark English", "Works for me.\n\nBen\nSent from Spark\nOn 4 Feb 2026 at 10:02 +0000, Lia Moor <lia@moor.example>, wrote:\n> Hello","Works for me.\n\nBen"),
    # over-cutting
    Quoting("two options", "Hi Ben,\n\nThanks!\n\nEither works:\nMonday, 10am, 01632 555 012\nTuesday, 11am, same number\n\nLia"+H_GM,"Hi Ben,\n\nThanks!\n\nEither works:\nMonday, 10am, 01632 555 012\nTuesday, 11am, same number\n\nLia"),
    Quoting("details asked for", "Hi Ben,\n\nMany thanks. Full name and address as on my passport:\n\nLia Anna Moor\n4 Weir Lane\nBath BA2 4EE"+H_GM,"Hi Ben,\n\nMany thanks. Full name and address as on my passport:\n\nLia Anna Moor\n4 Weir Lane\nBath BA2 4EE"),
    Quoting("supervisor named", "Dear Ben,\n\nMy line manager would be happy to speak to you.\n\nRuth Vale\nHead of Finance\nruth.vale@fern.example\n\nBest regards,\nLia"+H_GM,"Dear Ben,\n\nMy line manager would be happy to speak to you.\n\nRuth Vale\nHead of Finance\nruth.vale@fern.example\n\nBest regards,\nLia"),
    Quoting("book list", "Hi Ben,\n\nThe three books I mentioned.\n\nJane Eyre\nMiddle March\nBleak House\n\nLia"+H_GM,"Hi Ben,\n\nThe three books I mentioned.\n\nJane Eyre\nMiddle March\nBleak House\n\nLia"),
    Quoting("thank you with content", "Hi Ben,\n\nThank you, Ben, for the offer.\n\nStart: 2 March 2026\nSalary: 41 000\nHolidays: 28\n\nIs that right?"+H_GM,"Hi Ben,\n\nThank you, Ben, for the offer.\n\nStart: 2 March 2026\nSalary: 41 000\nHolidays: 28\n\nIs that right?"),
    Quoting("thanks then facts", "Thanks, Ben.\n\nStart date 2 March 2026\nSalary 41 000 GBP\nReference 2026 0204 11"+H_GM,"Thanks, Ben.\n\nStart date 2 March 2026\nSalary 41 000 GBP\nReference 2026 0204 11"),
    Quoting("ticket number", "Merci,\n\nDossier 2026 0204 118\nCandidature 55 01"+H_GM,"Merci,\n\nDossier 2026 0204 118\nCandidature 55 01"),
    Quoting("names to invite", "Hello Ben,\n\nplease invite\n\nRuth Vale\nTom Birch\nKim Dale\n\nThanks,\nLia"+H_GM,"Hello Ben,\n\nplease invite\n\nRuth Vale\nTom Birch\nKim Dale\n\nThanks,\nLia"),
    Quoting("bottom-posted contact answer", "On Wed, 4 Feb 2026 at 10:02, Ben Cole <ben.cole@larkfield.example> wrote:\n> Whom may we call?\n\nRuth Vale, 01632 555 014\nTom Birch, 01632 555 015\n","Ruth Vale, 01632 555 014\nTom Birch, 01632 555 015"),
    Quoting("address of the venue", "Dear Lia,\n\nWe meet at the new site.\n\nLarkfield House\n12 Church Road\nLarkfield LF1 2AB\n01632 555 010\n\nRegards,\nBen"+H_EN,"Dear Lia,\n\nWe meet at the new site.\n\nLarkfield House\n12 Church Road\nLarkfield LF1 2AB\n01632 555 010\n\nRegards,\nBen"),
    Quoting("closing first, then the address as asked", "Sure, cheers.\n\nLia Moor, 4 Weir Lane, Bath\n07700 900 123"+H_GM,"Sure, cheers.\n\nLia Moor, 4 Weir Lane, Bath\n07700 900 123",("Sure, cheers.",)),
    Quoting("a dash list after a greeting", "Hi Ben,\n\n-- the contract\n-- the badge\n\nboth came. Lia"+H_GM,"Hi Ben,\n\n-- the contract\n-- the badge\n\nboth came. Lia"),
]
# fmt: on
