"""What programs and companies put under a mail: "Sent from my …", legal notices, "think before you print"."""

import re

from app.domain.reading.gate import Gate
from app.domain.reading.needed_words import seen

_DEVICE = (
    r"(?:i ?phone|i ?pad|i ?pod|android|samsung|galaxy|black ?berry|mobile|phone|handy|smartphone|outlook|"
    r"(?:[\w&+.-]{2,20} )?e?-?mail(?: app)?|tablet|pixel|huawei|xiaomi|redmi|oneplus|oppo|motorola|nokia|sony|htc|"
    r"lg|windows|yahoo|gmail|gmx|web\.de|proton ?mail|proton|tuta(?:nota)?|spark|superhuman|thunderbird|sparrow|"
    r"acompli|nylas(?: mail)?|newton|blue ?mail|boxer|airmail|canary|device|verizon|at&t|t-mobile|orange|vodafone|"
    r"móvil|celular|teléfono|telefon|téléphone|telefoon|telemóvel|telemovel|portable|mobieltje|mobiltelefon|gerät|"
    r"wireless|mac(?:book)?|kindle|surface|treo|palm|nine|hey|fairmail|k-9|front|missive|type ?app|zimbra|zoho|"
    r"aol|icloud|fastmail|hotmail|courriel|courrier|correo|correio|type ?mail|poco|honor|app)"
)
# "Sent from my iPhone": a verb of sending, a device or program, and little else.
_SENT = (
    r"(?:sent|written|composed|typed)(?: (?:securely|on the go|quickly))? (?:from|with|via|using|on)",
    r"gesendet (?:von|mit|aus|über|via)",
    r"envoyé(?:e)? (?:de|d['’]un|depuis|à partir d[eu]|avec|via|par(?= mon))",
    r"enviad[oa] (?:desde|con|do|de|a partir d[eo]|através d[eo]|pelo|pela|via|com|por(?= mi))",
    r"(?:verzonden|verstuurd|gestuurd) (?:vanaf|met|van|via|vanuit)",
    r"inviat[oa] da[l]?", r"skickat från", r"sendt fra", r"wysłan[eo] z", r"odesláno z",
)  # fmt: skip
_WORD = r"[\w&+.’'/-]{1,20}"
_TRAILER = r"(?:[\s,]{0,2}[<(\[]?https?://\S{1,300}|[.!,;]\s{0,2}(?:please|pardon|sorry|get the app|bitte|excus|désolé|desculp|perd[oó]n).{0,80})?"
_SENT_FIRST = re.compile(
    rf"\s{{0,8}}[\W_]{{0,3}}(?:{'|'.join(_SENT)}) ?(?:{_WORD} ){{0,5}}?"
    rf"{_DEVICE}\b(?: {_WORD}){{0,6}}(?:, (?:an?|the)(?: {_WORD}){{1,6}})?[.!]?{_TRAILER}\s{{0,8}}$",
    re.IGNORECASE,
)
_SENT_LAST = re.compile(
    rf"\s{{0,8}}(?:diese (?:e-?mail|nachricht|mail) wurde )?(?:von|mit|aus|über) (?:{_WORD} ){{0,5}}?{_DEVICE}\b(?: {_WORD}){{0,6}}?"
    rf" (?:gesendet|geschrieben|verfasst|versendet|verschickt)[.!]?{_TRAILER}\s{{0,8}}$",
    re.IGNORECASE,
)
_GET = re.compile(
    r"\s{0,8}(?:(?:get|download|obtenir|obtenez|obtener|obtenga|obter|obtenha|baixar|baixe|descargar|télécharger|"
    r"téléchargez|holen sie sich|laden sie|download de|scarica|ottieni) (?:o |l['’]|die |de )?"
    r"(?:outlook|yahoo|spark|blue ?mail|gmail|aqua mail)\b.{0,120}"
    r"|(?:outlook|yahoo mail) (?:für|voor|for|pour|para) .{2,40} (?:beziehen|herunterladen|downloaden|abrufen).{0,120})$",
    re.IGNORECASE,
)
_ODD = re.compile(
    r"\s{0,8}(?:发自我的.{1,60}|从我的.{1,40}发送|iphoneから送信|lähetetty .{2,60}|iphone'umdan gönderildi|"
    r"나의 .{1,30}에서 보냄|отправлено (?:с|из) .{2,80}"
    r"|(?:please |pls |kindly )?(?:excuse|forgive|pardon) (?:(?:the|my|any|all) )?(?:brevity|typos?|spelling|errors)\b.{0,60}"
    r"|(?:entschuldig\w{0,6} (?:bitte )?|bitte entschuldig\w{0,4} )?(?:die kürze|tippfehler)\b.{0,60}"
    r"|(?:veuillez )?excus(?:ez|er) (?:ma|la) (?:brièveté|concision)\b.{0,60}"
    r"|(?:sent|gesendet|envoyé|verzonden|enviado) (?:mobil|on the go|vom handy|while (?:mobile|travelling)|von unterwegs|onderweg)"
    r"|(?:von unterwegs|mobil|vom handy) gesendet|yahoo mail: .{3,60}"
    r"|(?:virenfrei|virus-free|virusvrij|(?:garanti )?sans virus|libre de virus|livre de vírus)\.? ?.{0,60}"
    r"|(?:this (?:e-?mail|message) has been|diese e-?mail wurde|cet e-mail a été|este (?:correo|e-?mail|mensaje) (?:electrónico )?(?:ha sido|foi)|"
    r"deze e-?mail is) .{0,60}vir(?:us|en|us[eé]s)\b.{0,80})[.!]?\s{0,8}$",
    re.IGNORECASE,
)

_PRINT = Gate(
    [
        r"(?:consider|think (?:of|about)) the environment|think before (?:you print|printing)|before (?:printing|you print) this"
        r"|(?:denken sie|an) (?:bitte )?(?:an )?(?:die |unsere )?umwelt,? bevor|bevor sie diese (?:e-?)?mail (?:aus)?drucken"
        r"|pense[zr] (?:à|a) l['’]environnement|avant d['’]imprimer|n['’]imprime[zr] (?:ce|cet)"
        r"|(?:piense|pensar|considere|por favor).{0,40}(?:medio ?ambiente|antes de imprimir)|antes de imprimir"
        r"|(?:pense|considere) no (?:meio )?ambiente|denk aan het milieu|(?:print|afdrukken) (?:deze|dit) .{0,20}(?:mail|bericht).{0,30}nodig",
    ]
)
_REGISTER = Gate(
    [
        r"amtsgericht .{0,40}hr[ab]\b|\bhr[ab][ :]{0,2}\d|handelsregister|sitz der gesellschaft|geschäftsführ(?:er|ung)\w{0,4}\s?:|"
        r"ust-?id|registered (?:office|in (?:england|scotland|wales|ireland))|company (?:no|number|reg)|vat (?:no|number|reg)|"
        r"\br\.?c\.?s\.? [a-z]|\bsiren\b|\bsiret\b|capital (?:social )?de \d|\bkvk\b|\bbtw[- ]?(?:nr|nummer)|\bcnpj\b|\bnif\b|\bcif\b",
    ]
)
# A legal notice speaks of the message itself, of secrecy, and of a reader for whom it is not.
_ITSELF = re.compile(
    r"\b(?:this|the (?:information|contents?)|diese|der inhalt|ce (?:message|courriel|mail)|cet? (?:e-?mail|envoi)|les informations|este|"
    r"esta|la información|a informação|as informações|dit|deze|de informatie|disclaimer|confidentiality|confidentialité|aviso)\b",
    re.IGNORECASE,
)
_SECRET = re.compile(
    r"confidential|privileged|vertraulich|rechtlich geschützt|confidentiel|confidencia|privilegiad|vertrouwelijk|"
    r"intended (?:solely|only) for|disclaimer|strictly prohibited",
    re.IGNORECASE,
)
_NOT_FOR_YOU = re.compile(
    r"intended recipient|addressee|(?:received|sent).{0,40}(?:in error|by mistake|mistake)|not the (?:intended|named)|irrtümlich|"
    r"nicht der (?:richtige|beabsichtigte|vorgesehene)|bestimmungsgemäße|empfänger|destinataire|par erreur|destinatari|por error|"
    r"por engano|por erro|geadresseerde|bestemd (?:voor|is)|abusievelijk|ten onrechte|per vergissing",
    re.IGNORECASE,
)
LONGEST_LINE = 300
_LINK = re.compile(r"https?://[^\s<>()\[\]]{1,300}")
_FRAMES = str.maketrans(dict.fromkeys("[]()<>*_", " "))
LEGAL_CHARS = 2_500
"""How much of one paragraph is looked at."""


def is_program_line(line: str) -> bool:
    """What a program adds below a mail: where it was sent from, an excuse for its shortness."""
    if len(line) > LONGEST_LINE:
        return False
    text = " ".join(_LINK.sub(" ", line).translate(_FRAMES).split())
    return bool(
        _SENT_FIRST.match(text) or _SENT_LAST.match(text) or _GET.match(text) or _ODD.match(text)
    )


def is_footer_line(line: str) -> bool:
    """ "Please consider the environment before printing", or a company's seat and register, as
    laws want them under letters."""
    if len(line) >= LONGEST_LINE:
        return False
    known = seen(line)
    return bool(_PRINT.search(line, known) or _REGISTER.search(line, known))


def is_legal_notice(paragraph: str) -> bool:
    """A notice that the message is secret and may not be for its reader."""
    text = paragraph[:LEGAL_CHARS]
    return bool(
        len(text) > 60
        and _ITSELF.match(text.lstrip(" *_-\"'(\u00a0"))
        and _SECRET.search(text)
        and _NOT_FOR_YOU.search(text)
    )
