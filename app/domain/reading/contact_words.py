"""The words of addresses, telephone numbers, greetings and names under a mail."""

import re

CONTACT = re.compile(
    r"(?<![\d/.:-])\+?\(?\d{1,5}\)?[\s./-]{1,2}\(?\d{2,5}\)?(?:[\s./-]{1,2}\d{2,5}){1,4}(?![\d:/])|(?<!\d)\+?\d{9,13}(?!\d)"
    r"|[\w.+-]{1,60}@[\w-]{1,60}\.\w|\bhttps?:|\bwww\.|\b(?:tel|phone|fax|mobile?|cell|handy|telefon|téléphone|tél|teléfono|"
    r"telefone|telefoon|ext|durchwahl|móvil|celular|port|gsm)\b\.?\s?[:.]?\s?[+(\d]"
    r"|\bx[ .-]?\d{4,5}\b|linkedin\.com",
    re.IGNORECASE,
)
MAY_BE_CONTACT = re.compile(r"[\d@+(:]|[wW]\.|\.[cC]")  # one of these stands in each of them
# No date, sum or file number looks like these.
SURE_CONTACT = re.compile(
    r"[\w.+-]{1,60}@[\w-]{1,60}\.\w|https?:|www\.|\+\d|\b(?:tel|phone|fax|mobile?|cell|handy|telefon|tél|teléfono|telefone|telefoon|"
    r"móvil|celular|ext|durchwahl|gsm)\b|(?<!\d)0\d{3,4}[ /-]?\d{3}"
    r"|#\s?\d|(?<!\d)\d{3}[)./ -]{1,2}\d{3}[. -]\d{4}(?!\d)",
    re.IGNORECASE,
)
ONLY_LINK = re.compile(r"\s{0,8}[<(]?(?:https?:|www\.)")
PARTICLES = frozenset(
    ("van", "von", "de", "del", "della", "der", "den", "da", "das", "do", "dos", "di", "la", "le", "bin",
     "al", "el", "y", "e", "ter", "ten", "zu", "zum", "i.", "v.", "a.", "i.a.", "i.v.",
     "med.", "rer.", "nat.", "phil.", "pol.", "oec.", "jur.")
)  # fmt: skip
PIECES = re.compile(r"\s[|\u2013\u2014•·-]\s|[|,•·/(]")
WORD = re.compile(r"[^\W\d_][\w'’.-]*\.?$")
# A word in small letters that is no label: not "direct:", "mob." or "ext".
SMALL_WORD = re.compile(
    r"(?!(?:tel|fax|mob|ext|cell|phone|mobile|direct|directe|office|email|e-?mail|web|portable|fixe|ligne|handy|durchwahl|poste|ou|or|"
    r"und|and|oder|bei|home|work|de|du|la|der|desk|móvil|fijo|telefone|telefon|telefoon)\b)[a-zà-öø-ÿ][a-zà-öø-ÿ'’]{0,30},?$"
)
PROSE_WORD = re.compile(r"[a-zà-öø-ÿ]")
GREETING = re.compile(
    r"\s{0,8}(?:dear|hi|hello|hey|hiya|good (?:morning|afternoon|evening|day)|greetings|(?:morning|afternoon|evening)(?=[ ,])|(?:mr|mrs|ms|mx|dr|prof|sr|sra|frau|herr|familie|señora?|mme|mlle|mevrouw|meneer|"
    r"mijnheer|dhr|mw|senhora?|doutora?|licenciad[oa]|ingenier[oa])\b\.?(?=[^,:]{1,40}[,:]\s{0,8}$)|hallöchen|werte[rs]?|verehrte[rs]?|"
    r"muy señor(?:a|es)?|apreciable|carí?ssim[oa]|ciao|goeiemorgen|goedenavond|hallo|moin|guten (?:tag|morgen|abend)|"
    r"sehr geehrte|liebe[rs]?|servus|grüezi|grüß gott|bonjour|bonsoir|madame|monsieur|cher|chère|chers|salut|coucou|hola|"
    r"buen[oa]s|estimad[oa]|querid[oa]|apreciad[oa]|olá|oi|bom dia|boa (?:tarde|noite)|prezad[oa]|car[oa]|exm[oa]|ex\.m[oa]|"
    r"beste|geachte|dag|hoi|goede(?:morgen|middag|navond|ndag)|goedemiddag|lieve)\b",
    re.IGNORECASE,
)
# What stands above a contact that is the very content.
SPEAKS_OF_CONTACT = re.compile(
    r"\b(?:contact|call|reach|phone|ring|address|details|below|following|refere\w{1,5}|number|kontakt\w{0,6}|adresse|nummer|"
    r"erreich\w{0,5}|folgende\w{0,2}|anruf\w{0,4}|coordonnées|numéro|joindre|appel\w{0,4}|suivante?s?|dirección|teléfono|"
    r"datos|número|llam\w{1,6}|siguientes?|endereço|telefone|dados|contacto|contato|ligar|seguintes?|adres|gegevens|bellen|"
    r"bereik\w{0,5}|volgende|office|venue|here|büro|standort|bureau|ici|oficina|aquí|escritório|aqui|kantoor|hier|invoice|ship|send (?:it|them) to|attn)\b",
    re.IGNORECASE,
)

# A firm's name begins with capitals as a person's does.
FIRM = re.compile(
    r"\b(?:ltd|limited|llp|llc|inc|corp|plc|gmbh|ag|kg|ohg|ug|e\.? ?v|se|sarl|sas|sa|s\.a|s\.l|sl|lda|ltda|bv|b\.v|nv|n\.v|co|group|"
    r"gruppe|groupe|grupo|groep|university|universität|université|universidad|universidade|universiteit|school|hospital|"
    r"academy|institute|street|road|lane|avenue|straße|strasse|allee|rue|calle|rua|straat|weg|laan)\b",
    re.IGNORECASE,
)
# A line that belongs to a block, though it is written as prose is.
HOURS = re.compile(
    r"\s{0,8}(?:(?:my|our) (?:usual |normal |core )?(?:working|office|core) (?:days?|hours|pattern)|i work (?:flexibl|part[- ]time)|"
    r"(?:meine |unsere )?(?:arbeits|büro|sprech|öffnungs|präsenz)(?:zeiten?|tage)\b|(?:mes |nos )?(?:jours|horaires) de (?:présence|travail|bureau)|"
    r"(?:mi |nuestro )?horario(?: de atención)?\s?:|(?:meu |o )?horário(?: de atendimento)?\s?:|(?:mijn |onze )?(?:werkdagen|openingstijden)|"
    r"aanwezig|anwesend|erreichbar|ik werk (?:op|van)|follow us|folgen sie uns|suivez[- ]nous|síguenos|siga-nos|volg ons|"
    r"book (?:a |some )?(?:time|meeting|call) with me|please note my )",
    re.IGNORECASE,
)
