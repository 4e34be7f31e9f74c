"""The words of signatures and closings: what ends a mail and says nothing."""

import re

DASHES = re.compile(r"\s{0,3}(?:--|—|––|__|-{2,3} ?)\s{0,3}$")
MOBILE = re.compile(
    r"\s{0,8}[\W_]{0,3}(?:(?:sent|sent via|sent using|written|composed) (?:from|with|via|using|on|by) .{2,120}"
    r"|sent from .{2,120}|get outlook for .{2,60}|sent with .{2,80}|sent via .{2,80}|sent using .{2,80}"
    r"|(?:von meinem|gesendet von|gesendet mit|gesendet aus|von unterwegs) .{0,100}"
    r"|diese nachricht wurde von meinem .{2,80} gesendet\.?|outlook für .{2,40} (?:beziehen|herunterladen)"
    r"|envoyé (?:de mon|depuis|à partir de|avec|de) .{2,100}|télécharger outlook pour .{2,40}"
    r"|enviado (?:desde|con|do|de|a partir|pelo|via) .{2,100}|enviada? do meu .{2,80}"
    r"|obtener outlook para .{2,40}|obter o outlook para .{2,40}|outlook voor .{2,40} downloaden"
    r"|verzonden (?:vanaf|met|van|via) .{2,100}|verstuurd vanaf .{2,100}|inviato da .{2,100}"
    r"|ottieni outlook per .{2,40}|skickat från .{2,80}|sendt fra .{2,80}|wysłane z .{2,80}"
    r"|odesláno z .{2,80}|отправлено (?:с|из) .{2,80}|发自我的.{1,60}|从我的.{1,40}发送|iphoneから送信"
    r"|lähetetty .{2,60}|iphone'umdan gönderildi|나의 .{1,30}에서 보냄)\s{0,8}$",
    re.IGNORECASE,
)
# "Sent from Paris on Monday" is news; "Sent from my phone" is not.
DEVICE = re.compile(
    r"i ?phone|i ?pad|i ?pod|android|samsung|galaxy|blackberry|mobile|phone|handy|smartphone|outlook|mail|app\b|"
    r"type ?app|tablet|pixel|huawei|xiaomi|nokia|windows|yahoo|gmail|proton|spark|superhuman|"
    r"thunderbird|sparrow|acompli|nylas|newton|bluemail|boxer|airmail|device|verizon|at&t|t-mobile|"
    r"orange|vodafone|móvil|celular|telefon|téléphone|telefoon|telemóvel|portable|wireless|4g|5g|"
    r"htc|lg\b|motorola|sony|mac\b|kindle|surface|treo|palm|nine|hey\b|fairmail|k-9|front|missive|"
    r"发自|送信|보냄|gönderildi|unterwegs|https?:",
    re.IGNORECASE,
)
LIST_FOOTER = re.compile(
    r"\s{0,3}(?:_{20,}|-{20,}|={20,})\s{0,3}$|\s{0,3}_{40,}",
)
LIST_WORDS = re.compile(
    r"mailing list|unsubscribe|list info|listinfo|abmelden|désabonner|darse de baja|google groups|"
    r"yahoo! groups|do you yahoo|get your (?:private|free) |msn |virus|scanned|disclaimer|confidential",
    re.IGNORECASE,
)
CLOSING = re.compile(
    r"\s{0,40}(?:(?:many |much |with |and |in )?(?:thanks|thank you|thx|tks|ty)(?: (?:again|so much|very much|"
    r"a lot|a million|in advance|and (?:best |kind |warm )?regards|&(?:amp;)? regards|all|"
    r"for (?:your|the) (?:help|time|support|understanding|assistance)))?"
    r"|(?:with |all )?(?:my |our )?(?:very |kind |kindest |best |warm |warmest |sincere )*(?:regards|wishes|rgds)"
    r"|best|all the best|all my best|cheers|sincerely(?: yours)?|yours(?: sincerely| faithfully| truly)?|"
    r"respectfully|cordially|take care|talk soon|speak soon|warmly|kindly|br|kr|rgds|"
    r"regretfully|yours regretfully|"
    r"(?:(?:danke|(?:besten|vielen|herzlichen|lieben) dank) (?:und|&) )?"
    r"(?:mit |viele |liebe |beste |herzliche |schöne |freundliche |sonnige |kollegiale )*(?:freundliche[nm]? |herzliche[nm]? |"
    r"beste[nm] |liebe[nm] )?(?:gr(?:ü|ue)(?:ß|ss)en?|gru(?:ß|ss))|mfg|vg|lg|herzlichst|hochachtungsvoll|"
    r"(?:mit )?(?:beste[nm]|viele[nm]|herzliche[nm]|liebe[nm]) dank|ihre?|"
    r"(?:bien |très )?(?:cordialement|à vous|sincèrement|amicalement|respectueusement)|cdlt|cdt|"
    r"(?:(?:mes |nos )?(?:sincères |meilleures |cordiales ))?salutations(?: distinguées| cordiales| respectueuses)?|"
    r"(?:(?:je vous souhaite une )?(?:bonne|belle|excellente) (?:journée|soirée|fin de semaine|semaine))(?: à (?:vous|toi))?|bon week-end|"
    r"(?:avec mes |mille )?(?:remerciements|mercis?)(?: d['’]avance| beaucoup| encore)?|"
    r"(?:reciba |recibe )?(?:un |muchos )?(?:cordial(?:es)? |afectuoso |fuerte )?(?:saludos?|abrazo)(?: cordial(?:es)?)?|atentamente|"
    r"(?:muchas |mil )?gracias(?: de antemano| por todo)?|quedo (?:atent[oa]|a (?:la espera|su disposición))|cordialmente|"
    r"atenciosamente|atte?|(?:um )?(?:grande )?abraços?|(?:muito )?(?:obrigad[oa]|grat[oa])(?: desde já)?|"
    r"(?:com (?:os )?)?(?:melhores |meus )?cumprimentos|alvast bedankt|fijne (?:dag|avond)|see you(?: soon| then)?|looking forward|"
    r"(?:met )?(?:vriendelijke |hartelijke |warme )?(?:groet(?:en|jes)?)|mvg|hoogachtend|bedankt|dank|danke|"
    r"cordiali saluti|distinti saluti|grazie|merci)(?!\w)(?:,|\.|!|-|–|—)?\s{0,4}(?P<rest>.{0,60})$",
    re.IGNORECASE,
)
NAME_LINE = re.compile(
    r"\s{0,60}[-–—~*]{0,2}\s?(?:[A-ZÀ-ÖØ-ÞŁŚŽČŠ][\w'’.-]{0,24})(?:\s(?:[A-ZÀ-ÖØ-ÞŁŚŽČŠ][\w'’.-]{0,24}|van|von|de|der|da|"
    r"di|la|le|bin|al|y|e|den)){0,4}(?:,? (?:phd|md|mba|cpa|esq|jr|sr|shrm-s?cp|sphr|phr)\.?)?[,.]?\s{0,60}$"
)
CONTACT = re.compile(
    r"\+?\(?\d[\d\s().-]{5,24}\d|\b[xX]\.?[- ]?\d{3,6}\b|\b\d-\d{3,5}\b|@|https?:|www\.|\b(?:phone|tel|telephone|mobile|cell|fax|"
    r"office|direct|ext|mob|e-?mail|linkedin|pronouns)\b|^\s*[mtfpoc][:.] ?[+(\d]",
    re.IGNORECASE,
)
SENTENCE = re.compile(r"[.?!]\s{0,4}$|[.?!] [A-Z]")
ACTION = re.compile(
    r"\s{0,8}(?:call|see|please|let|send|tell|ask|yes|no|ok|okay|done|fyi|hi|hello|hey|dear|re|sure|"
    r"agreed|perfect|great|welcome|congratulations|thanks|ditto|great|noted|monday|tuesday|wednesday|"
    r"thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|"
    r"october|november|december|will do|sounds good|got it|approved|confirmed|attached|update)\b",
    re.IGNORECASE,
)
INITIALS = re.compile(r"\s{0,8}[A-Z]{1,3}\s{0,8}$")
# "Ann  713-853-1234", "BT   3-1587."
NAME_AND_NUMBER = re.compile(
    r"\s{0,8}[A-Z][\w'’.]{0,20}(?: [A-Z][\w'’.]{0,20}){0,2}(?:\s{2,12}|,? [x#(+])[x#(+]?\d[\d\s().x-]{2,24}\.?\s{0,8}$"
)
