"""The words around a day in an absence notice that tell what the day is."""

import re

_WORDS = r"\W+(?:[\w'’/]+\W+){0,%d}$"
RETURN = re.compile(
    r"(?:\b(?:i['’]m|i am|am) in\b(?!\s(?!the office|again|on\b|from|next|this|work|at\b|tomorrow)\w)|\bin(?=:)|\bback\b|(?<!tax )(?<!vat )(?<!gst )(?<!sales )\breturn(?:ing|s(?! (?:for|are|due|must)\b)|ed)?\b|(?:\bwill|\bshall|['’]ll) (?:\w+ ){0,4}(?:reply|respond|answer)\b|\btry (?:me|us)\b|(?<!not )(?<!not be )(?<!n['’]t be )\bavailable (?:again|from|after)|\breachable (?:again|from)|"
    r"\bresum(?:e|ing)|\brejoin|re-?open\w*|\bat my desk|\bin the office (?:again|from)|"
    r"zurück\w*|\bwieder\b|\bde retour|\bretour\b|\breprend\w*|\breviens|\brentre\w*|\bregres\w+|\bvuel\w+|"
    r"\bvolver\w*|\bvolvemos\b|\breincorpor\w+|\bde vuelta|\bretorn\w+|\bvolt\w+|\bde volta|\bterug\w*|\bweer\b|"
    r"\brientr\w+|\btorner\w+|\bdi nuovo|\bdi ritorno|\britorn\w+|"
    r"\bexpect me\b|\b(?:in|at) work again\b|\bpick(?:ing)? (?:things|it|this|them|my mail|my messages|messages|mail|e-?mails?) (?:back )?up\b|\breplies\b|\btalk\b|\bspeak\b|\bterm (?:starts|begins|resumes)\b|\b(?:first|next) (?:working )?day(?: (?:back|in))?\b|\breassembl\w+|\bretrouv\w+|\bresuming\b|\brt[wo]\b|\breprise\b|\bretorno\b|\bgeht(?: es|['’]s) weiter\b|\berste[rn]? (?:arbeits|werk)tag\b|\berster danach\b|\beerste werkdag\b|\bpremier jour (?:de travail|ouvré)\b|\bprimer día (?:de trabajo|laborable|hábil)\b|\bprimeiro dia (?:de trabalho|útil)\b|\ban? (?:answer|reply|response)\b|"
    r"\bservice\b|\bopen (?:again|on|from)|\bopens?\b|\bagain (?:on|from)|\bsee you|\bdealt with|\bin (?:next|again)|\bon duty|"
    r"\brückkehr\w*|\bmelde(?:n)?\b|\bantworte\w*|\bbeantworte\w*|\böffne[nt]?\b|\bgeöffnet|\br[ée]ouv\w+|\brouvr\w+|\br[ée]pond\w*|\blir(?:ai|ons)\b|\bde nouveau|\bà nouveau|\btraiter\w+|"
    r"\breabr\w+|\babr(?:imos|iremos|e|irá)\b|\breanud\w+|\breintegr\w+|\bincorporo|\bretom\w+|\brespond\w+|\bcontest\w+|\batender\w*|\bnuevamente|\brestable\w+|\breestab\w+|\bleo\b|\bleio\b|\bvejo\b|\blire\b|\bweiter\b|\blesen?\b|"
    r"\breageer\w*|\bantwoord\b|\blees\b|\bheropen\w*|\bgeopend|\bopen\b|\bhervat\w*)" + _WORDS % 7,
    re.IGNORECASE,
)
FROM = re.compile(
    r"(?:\bfrom|\bab|\bvanaf|à partir d[ue]|\ba partir (?:del?|do|de)|\bdès le|\bdal|\bstarting|\bas of|\bon|\bam|"
    r"\ble|\bel|\bop|\bna|\bno|\ba|\bdès|\bdesde|\bda|\bdo|\bd[ée]s|\bvon)\W+(?:(?:the|dem|den|le|el|dia|día)\W+)?(?:(?:kommenden|nächsten|folgenden|coming|following|next|próxim[oa]|volgende|komende)\W+)?$",
    re.IGNORECASE,
)
AGAIN = re.compile(
    r"\bagain\b|\bback\b|\bwieder\b|zurück|\bweer\b|\bterug\b|de retour|de nuevo|\bnuevamente|\bnovamente|"
    r"de volta|de vuelta|\bdisponible\b|\bjoignable\b|di nuovo|\bavailable\b|\breachable\b|\bwie gewohnt|\bwie üblich|\bde regreso|"
    r"\bà nouveau|\bcon normalidad|\bnormalmente|\bcomme d['’]habitude|\bzoals gewoonlijk|\bretom\w+|\breanud\w+|\breabr\w+|\bvolv(?:emos|eremos|er[ée])|\bvuelvo|\bregress\w+|"
    r"\brouvr\w+|\breprend\w*|\breviens|\bgeopend|\bmelde\b|\bantworte\w*|\breageer|\bresum\w+|\bre-?open\w*|\bopen\b|\brespondo\b|\bvolt(?:o|arei|amos)\b|\bretorn\w+|"
    r"\b(?:will|['’]ll|can|shall) (?:be able to )?(?:reply|respond|answer|read|get back|help)|\bresum\w+|\blese[n]?\b|\bbearbeite\w*|\bbeantworte\w*|\bbesetzt|\bgeht(?: es|['’]?s) weiter|\bsitze\b|\bgeöffnet|\bstehe\b|\berreich\w+ (?:sie|du|ihr)|"
    r"\b(?:r[ée]pond|traiter|lir|reprendr|accueiller)(?:ai|ons|a)\b|\bouvert|\bleo\b|\ble[eo]ré|\brespond\w+|\bcontest\w+|\batend\w+|\brestable\w+|\babr(?:e|imos|iremos)\b|\bleio\b|\bvejo\b|\bcá\b|\btraite\b|\bgehts\b|\bik er\b(?! niet)|"
    r"\bbeantwoord\w*|\blees\b|\blezen\b|\baanwezig\b|\bbereikbaar\b|\bhervat\w*|\bopen\b",
    re.IGNORECASE,
)
UNTIL = re.compile(
    r"(?:\b(?:unti?ll?|till?)(?! and (?:with|incl))|['’]til(?! and (?:with|incl))|(?P<before>\bbefore|\bbevor|\bavant|\bvóór)|\btot(?! en met))"
    + r"\W+(?:(?!return|back)[\w'’]+\W+){0,4}$",
    re.IGNORECASE,
)
# "Ask Jo before Monday" tells nothing; "nothing will be read before Monday" does.
HELD_BACK = re.compile(
    r"\bnot\b|n['’]t\b|\bback\b|\bnever\b|\bno(?:thing)?\b|\baway\b|\bout\b|\bunable\b|\bunlikely\b|"
    r"\bnicht|\bkein|\bpas\b|\bniet|\bgeen\b|\bn[ãa]o\b|\bweg\b|\bzurück",
    re.IGNORECASE,
)
THROUGH = re.compile(
    r"(?:\bthrough|\bthru|up to(?: and including)?|\b(?:until|till) and (?:with|including)|\bend(?:s|ing)?(?= (?:on|date)|\W*$)|\binclusive|\bincluding|\bbis(?: einschlie(?:ß|ss)lich| inkl\.?(?:usive)?| und mit)?|"
    r"\bjusqu['’]\s?au|\bjusqu['’]à|\bhasta|\baté|\bt/m|\btot en met|\bfino a[l]?)" + _WORDS % 3,
    re.IGNORECASE,
)
# "We are open to submissions until 31 August": the end of something else than an absence.
RUNS_UNTIL = re.compile(
    r"\b(?:open|opened|accept\w*|valid|available|reachable|extended|runs?|running|geöffnet|offen|gültig|läuft|laufen|erreichbar|verlängert|ouvert\w*|valables?|joignables?|abiert[oa]s?|válid[oa]s?|abert[oa]s?|disponibles?|geldig|loopt|lopen|bereikbaar|verlengd)\b"
    r"(?:\W+[\w'’]+){0,3}?\W+(?:unti?ll?|till?|through|bis|jusqu['’](?:au|à|en)|hasta|até|tot|t/m)\b[^.!?;\n]{0,15}$",
    re.IGNORECASE,
)
# What is told of an event, and of no absence: "the course on the 6th goes ahead".
TAKES_PLACE = re.compile(
    r"\b(?:go(?:es)? ahead|tak(?:es?|ing) place|(?:is|are) (?:still )?(?:on\b(?= as)|going ahead)|as (?:planned|scheduled|arranged|agreed)|statt\b|wie (?:geplant|vereinbart)|bleib\w* bestehen"
    r"|gaa[nt]? (?:\w+ )?door|zoals (?:gepland|afgesproken)|(?:a|ont|aura|auront) lieu|comme prévu|(?:est|sont) maintenue?s?|tiene[n]? lugar|se mantiene[n]?|según lo previsto|realizam?-se|mant[êé]m-se|como (?:previsto|planeado|combinado))\b",
    re.IGNORECASE,
)
# "until Friday inclusive", "till EOD Friday": the last day away.
INCLUSIVE = re.compile(
    r"\W{0,3}(?:\w+\W+){0,2}?(?:inclusive(?:ly)?\b|incl\b|both (?:days|dates)|included\b|"
    r"einschlie(?:ß|ss)lich\b|inkl\w*|inclus\w*|incluid[oa]s?\b|inclu[íi]d[oa]\b)",
    re.IGNORECASE,
)
END_OF_DAY = re.compile(
    r"\b(?:eod|cob|eob|(?:the )?(?:end|close) of (?:the )?(?:play|business|day|work)?)"
    r"(?:\W+(?:on|of|the)){0,2}\W*$",
    re.IGNORECASE,
)
# "jusqu'à lundi matin", "bis Montag, 8 Uhr": back on that day.
IN_THE_MORNING = re.compile(
    r"\W{0,3}(?:au |in the |um |à |a las |às |at |om )?(?:matin|morning|früh|morgen|(?:de |por la )?mañana|de manhã|ochtend|noon\b|midday|lunch|mittag|vormittag|midi\b|mediodía|meio-dia|middag"
    r"|(?:0?[6-9]|1[01])(?:[.:h]\d\d)? ?(?:uhr|uur|h\b|am\b|a\.m))",
    re.IGNORECASE,
)
# "through the end of the week": until the first working day of the next.
REST_OF_WEEK = re.compile(
    r"\b(?:(?:through|until|till|to) (?:the )?end of|(?:the )?(?:rest|remainder) of) (?:the|this) "
    r"(?:working )?week\b|\b(?:all|finished for) (?:of )?(?:the|this) week\b",
    re.IGNORECASE,
)
CONNECTS = re.compile(
    r"\s*(?:\(?\s*(?:(?:au |in the |ab )?(?:soir|matin|midi|evening|morning|abends?|mittags?)|am|pm|a\.m\.|p\.m\.|noon|inclusive)\s*\)?)?\s*,?\s*(?:-|–|—|/|→|->|\.{2,3}|…|to|through|thru|until|till|and|&|bis(?: zum| einschließlich)?|au|al|ao|"
    r"a|à|até(?: ao?)?|hasta(?: el)?|t/m|tot(?: en met)?|und|et|y|e|en)\s*:?\s*(?:the|le|el|den|dem|dia|and including)?\s*$",
    re.IGNORECASE,
)
# "Dec 8, 9, 10": days of the month that is named before them.
LISTED = re.compile(
    r"(?:\s*,\s*\d{1,2}(?:st|nd|rd|th)?)*\s*(?:,|,?\s*(?:and|&|und|et|y|e|en))\s*", re.IGNORECASE
)
# "no estaré hasta el lunes": not before that day.
NOT_BEFORE = re.compile(
    r"\b(?:no|não|ne|pas)\b[^.!?\n]{0,50}\b(?:hasta|até|avant)\b", re.IGNORECASE
)
EXCLUSIVE = re.compile(r"\b(?:until|till|tot)\b(?! en met)", re.IGNORECASE)
_AWAY = (
    r"(?:\bout\b|\baway\b|\boff\b|\babsente?s?\b|\babsence|\babwesend|\bausentes?\b|\bafwezig|\bassente|\bclosed|\bunavailable|"
    r"\bnot (?:be )?(?:in|available|working)|\bleave\b|\bholidays?\b|\bvacation|\btravel\w*|\bnicht\b|\bgeschlossen|\burlaub|\bferien|\bverreist|\bunterwegs|\bfrei\b|\bferm[ée]e?s?\b|\bcong[ée]s?\b|\bvacances|\bd[ée]placement|\bvacaciones|\bcerrad\w+|\bfuera\b|\bf[ée]rias\b|\bfechad\w+|\bencerrad\w+|\bfora\b|\bfolga\b|\bgesloten|\bvakantie|\bverlof|\bvrij\b|\bniet\b)"
)
AWAY = re.compile(_AWAY + _WORDS % 6, re.IGNORECASE)
SAYS_AWAY = re.compile(_AWAY, re.IGNORECASE)
# Not behind "i.e." or "d.h.", and the like.
SENTENCE_END = re.compile(
    r"(?<!\bi\.e)(?<!\be\.g)(?<!\bd\.h)(?<!\bd\. h)(?<!\bz\.b)(?<!\bd\.w\.z)(?<!\bo\.e)[.!?]\s+(?=[A-ZÀ-Þ])|\n\s*\n|[•·]"
)
LEAVES = re.compile(
    r"\blast (?:working )?day\b[^.;]{0,30}\bbefore\b[^.;]{0,30}$|\bletzter arbeitstag\b[^.;]{0,30}\bvor\b[^.;]{0,30}$|(?:(?:\bi|\bwe|\bwill|['’]ll|\bto)\s+leave|\bleaving|\bstart\w*|\bbegin\w*|\bcommenc\w*|\bsent|(?<!return )(?<!end )\bdated?|\bborn|\bsince|\bseit|\bdepuis)\W+"
    r"(?:(?:on|for|the|at|from|as|of|in|my|our|office|leave|maternity|paternity|parental|annual|sick|sabbatical|pto|holidays?|vacation|new|job|dem|le)\W+){0,5}$",
    re.IGNORECASE,
)
# "from the 5th": the first day away.
BEGINS = re.compile(
    r"\b(?:from|ab|vom|du|desde|del|van|de|dal|starting|beginning|since|after|seit)\W*$",
    re.IGNORECASE,
)
# Another day follows behind a dash or "to".
RANGE_GOES_ON = re.compile(
    r"\W{0,3}(?:-|–|—|to\b|through\b|thru\b|until\b|till\b|and\b|bis\b|au\b|al\b|t/m\b|tot\b|a\b|,)\s*\W{0,2}\w*\W{0,3}\d",
    re.IGNORECASE,
)
# "4-12 May": the first day of the range has no month of its own.
BARE_RANGE = re.compile(
    r"\b[0-3]?\d(?:st|nd|rd|th|er|\.|º)?\s{0,2}(?:-|–|—|to|through|thru|and|&|bis(?: zum)?|au|al|ao|a|à|até|t/m|tot(?: en met)?|und|et|y|e|en)\s{0,2}(?:the |den |dem |le |el )?$",
    re.IGNORECASE,
)
# "until September 2026", "back in early May": a month without a day, written with its capital.
WHOLE_MONTH = re.compile(
    r"\b(?:[Uu]ntil|[Tt]ill|(?:[Bb]ack|[Rr]eturn(?:ing)?)(?: (?:to (?:work|the office)|at my desk|at work))? "
    r"(?:in|at the (?:start|beginning) of))\s+(?:early\s+|the (?:start|beginning|first week) of\s+)?"
    r"(?P<name>(?i:January|February|April|June|July|August|September|October|November|December)|March|May|MARCH|MAY)\b(?:,?\s+(?P<year>20\d\d))?(?!\s+\d)"
)
# "I work Monday to Wednesday": the days of every week, none of them the one they are back.
EVERY_WEEK = re.compile(
    r"\bi(?:'m| am)? (?:only |usually |normally )?work(?:ing)?\b[^.]{0,40}$|\b(?:working|office|work) (?:days|hours|pattern)\b[^.]{0,40}$|"
    r"\barbeite\b[^.;]{0,50}$|\b(?:arbeitstage|bürozeiten|sprechzeiten|öffnungszeiten|arbeitszeiten)\b[^.]{0,40}$|\bje (?:ne )?travaille\b[^.;]{0,50}$|\bjours de (?:présence|travail)\b[^.]{0,40}$|\bne suis pas présente?\b[^.]{0,40}$|"
    r"\b(?:no )?trabaj(?:o|amos)\b[^.;]{0,50}$|\bhor[áa]rio\b[^.]{0,40}$|(?<!ao )(?<!de )\btrabalho\b[^.;]{0,50}$|\bik werk\b[^.;]{0,50}$|\b(?:werkdagen|aanwezig:|openingstijden)[^.]{0,40}$",
    re.IGNORECASE,
)
# "Closed on the 5th and … on the 8th"
AND_THEN = re.compile(
    r"\s*,?\s*(?:and|und|et|y|e|en)\s(?=(?:[^.!?\n]*?\b[^\W\d]{4,}){2})[^.!?\n]*$", re.IGNORECASE
)
# "if you wrote on a Friday"
ANY_SUCH_DAY = re.compile(
    r"\b(?:a|any|every|each|einem|jeden|chaque|cada|elke|een) $", re.IGNORECASE
)
# "after 13 March", "erst nach dem 13. März", "pas na 12 maart": away through that day.
# Ends with the first letter of the day: "na" is "after" in Dutch and "on" in Portuguese.
AFTER = re.compile(
    r"\b(?:after(?!:)|nach(?: dem)?|après(?: le)?|después del?|luego del?|tras el|após(?: o)?(?: dia)?|depois d[eo](?: dia)?)\W+(?:\w+\W+)?\w$"
    r"|\bna\W+\d$|\b(?:pas|weer) na\W+(?:\w+\W+)?\w$",
    re.IGNORECASE,
)
# "until Monday 9 March, the day on which we reopen": that very day.
THEN_BACK = re.compile(
    r"\W{0,3}(?:\w+\W+)?(?:fecha en (?:la )?que|d[íi]a en (?:el )?que|cuando|date à laquelle|jour où|data em que|dia em que|altura em que|quando|an dem|waarop|wanneer|when|on which|at which)\b",
    re.IGNORECASE,
)
# What stands behind belongs to the next day.
NEXT_CLAUSE = re.compile(r"[,;-]|\b(?:and|und|et|y|e|en)\b", re.IGNORECASE)
# They will not be back: no day in the mail is the first day back.
FOR_GOOD = re.compile(
    r"\bno longer (?:with|works?|employed|an? employee|part of|at\b|in (?:this|the) (?:role|post))|\b(?:have|has|['’]ve) (?:now |since |recently )?(?:left (?:the(?! office for)|us\b|(?-i:[A-Z]))|retired|moved on from)|\b(?:is|was) my last (?:working )?day (?:at|with|here)|\bmy last (?:working )?day (?:at|with) (?-i:[A-Z])[^.!?]{0,40}? (?:was|is|will be)\b|\baddress (?:that )?belonged to\b|(?-i:\b(?!The|We|They|He|She)[A-Z][a-z]+ (?:has |have )?left (?!Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[A-Z])|\bi (?:am|['’]m) (?:now )?retired|\bi retired\b|\bi (?:left|retired from) (?:the (?:company|firm|organi[sz]ation|business|team)|(?-i:[A-Z]))|"
    r"\bausgeschieden\b|\bnicht mehr (?:bei|für|tätig|beschäftigt|im unternehmen|in der firma)|\bim ruhestand|\bai quitt[ée]|\ba quitt[ée] (?:l['’](?:entreprise|agence|association|équipe)|la (?:société|maison)|le (?:groupe|cabinet)|ses fonctions|nos)|\bne (?:fai[st]|travaille) plus\b|\bplus (?:en poste|salari|employ)|\bla retraite|"
    r"\bya no (?:trabaj[oa]|form[oa]|labor|pertene(?:zco|ce)|colabor[oa])|\bdej[éeó] (?:de (?:trabajar|formar parte|laborar|pertenecer|prestar)|la empresa)|\bh[ea] dejado (?:de|la|el|mi|su|(?-i:[A-ZÀ-Þ])\w+)\b|\bjubilad|\bj[áa] n[ãa]o (?:trabalho|fa[çc]o|integro|colaboro|exer[çc]o)|\bj[áa] n[ãa]o (?:trabalha|faz parte|integra|colabora|exerce)|\bn[ãa]o (?:fa[çc]o|faz|trabalho|trabalha|perten[çc]o|pertence|integr[oa]) mais|\bdeixei (?:a|de|o)\b|\bdeixou (?:a empresa|o cargo|de (?:fazer parte|trabalhar|integrar|colaborar|exercer))|\baposent|"
    r"\bniet (?:meer|langer) (?:werkzaam|in dienst|bij|actief)|\bmet pensioen|\buit dienst",
    re.IGNORECASE,
)
# Somebody else is away or back: "my colleague Dana, returning July 3", "Sue is also out until".
ANOTHER = re.compile(
    r"\b(?:my|our) (?:\w+ )?(?:colleagues?|managers?|boss|assistants?|deput(?:y|ies)|team(?: ?mates?)?|co-?workers?|cover|supervisor|back-?up)\b"
    r"|\b(?!I\b|We\b|Office\b)[A-Z]\w+(?: [A-Z]\w+)?(?:, who [^.!?]{3,60})? (?:is|will be|['’]s) (?:also |currently |still |away |out |off |back |on leave |returning )"
    r"|\b[Mm]eine?\s(?:Kolleg\w+|Chef\w*|Vertretung|Assistentin|Vorgesetzte\w*)|\b(?:[Mm]on|[Mm]a) (?:collègue|responsable|assistante?|chef)|\b[Mm]i (?:compañer[oa]|colega|jef[ea])"
    r"|\b(?:[Mm]eu|[Mm]inha) (?:colega|chefe)|\b[Mm]ijn (?:collega|leidinggevende)"
)
# Told of the person who was named just before, whatever the writer does: "Jo Hill, who is back on".
THEIRS = re.compile(
    r"(?:@\S+|\b[A-ZÀ-Þ][\w'’-]+|\)|(?:\d ?){6}),?\s(?:who|qui|quien|que)\s(?:(?:will|only|also|se|lui|elle|ne|seulement|aussi|también|também|sólo|só)\s){0,2}"
    r"(?:(?:returns?|comes|rentre\w*|revien\w+|reprend\w*|vuelve|volverá|regresa|reincorpora|volta|voltará|regressa|retorna)\b"
    r"|(?:is|be|est|sera|está|estará)\s(?!(?:\w+\s)?(?:closed|shut|ferm|cerrad|fechad|encerrad|féri|festiv|feriad|a (?:bank|public))))"
    r"|\b(?:(?:he|she) (?:is |will be )?(?:himself|herself)|himself|herself|(?:lui|elle)-même|él mismo|ella misma|el[ea] própri[oa]|el[ea] mesm[oa]|(?:der|die|er|sie) (?:ist )?(?:jedoch |aber )?selbst|(?:die|hij|zij|ze) (?:is )?zelf)\b"
    r"|\b(?:Herrn?|Frau) [A-ZÄÖÜ][^.!?]{0,50}, (?:der|die) (?:erst |wieder )?(?:ab|am|bis|vom)\b"
)
# What is due or happens on a day, whoever is away: "the fair takes place on", "à déposer avant le".
HAPPENS = re.compile(
    r"\b(?:takes? place|(?:is|are|will be) held|(?:goes|going) ahead|find(?:et|en)\b[^.!?]{0,60}\bstatt|(?:a|ont|aura|auront) (?:bien )?lieu|se tien(?:t|nent|dra|dront)|(?:est|sont|reste|restent) (?:bien )?maintenue?s?"
    r"|tendr[áa]n? lugar|tienen? lugar|se (?:celebra|mantiene)\w*|ter(?:á|ão) lugar|realiza(?:m)?-se|acontece\w*|mant[ée][mê]+-se|vind(?:t|en)\b[^.!?]{0,60}\bplaats|(?:gaat|gaan)\b[^.!?]{0,40}\bdoor"
    r"|will be (?:done|carried out|delivered) (?:as|by)|wird\b[^.!?]{0,40}\berledigt|sera (?:faite?|assurée?|réalisée?)|será (?:hech|realizad|feit|efetuad|entregue|efectuad)[oa]?)(?!\w)",
    re.IGNORECASE,
)
DUE = re.compile(
    r"\b(?:deadlines?|due (?:on|by)|closing date|(?:hand|send|turn)(?:ed)? in|submissions?|submit(?:ted)?|registrations?|enrolments?|\w*frist|abgabe\w*|einreich\w*|anmeld\w+|anmeldungen|date limite|délai|à (?:déposer|rendre|remettre|envoyer)"
    r"|inscriptions?|plazo|fecha límite|inscripci[óo]n(?:es)?|matrículas?|prazos?|inscriç(?:ão|ões)|aanmeld\w+|inschrijv\w+|inlever\w+|valid|gültig|valables?|válid[oa]s?|geldig)\b",
    re.IGNORECASE,
)
# A child was born on that day, told before or behind it.
BORN = re.compile(
    r"\b(?:born|arrived|née?s?|vu le jour|bout de (?:son|leur) nez|naci(?:ó|eron)|nasce(?:u|ram)|llegó|chegou|geboren|zur welt|levenslicht)\W+(?:(?!until|till|jusqu|bis\b|hasta|até|tot\b)[\w'’]+\W+){0,3}$",
    re.IGNORECASE,
)
BORN_THEN = re.compile(
    r" (?:[\w'’]+ ){0,6}?(?:geboren|(?:zur|auf die) welt|was born|(?:est|sont) née?s?|a vu le jour|nació|nasceu|ter wereld|het levenslicht)\b",
    re.IGNORECASE,
)
ME = re.compile(r"\b(?:i|we|ich|wir|je|j|nous|yo|nosotros|eu|nós|ik|wij|we)\b", re.IGNORECASE)
# Nobody knows until when.
OPEN_END = re.compile(
    r"\b(?:(?:do not|don['’]t|not) (?:yet )?(?:know|sure|certain|clear)(?: yet)? (?:how long|when|until when)|(?:return|end) date (?:is |as )?(?:yet )?(?:not (?:yet )?(?:known|set|fixed|confirmed)|unknown|tb[acd]|to be (?:confirmed|determined|advised))"
    r"|until further notice|indefinite(?:ly)?|for the foreseeable future|bis auf weiteres|auf unbestimmte zeit|wann ich (?:wieder )?(?:da|zurück) bin|jusqu['’]à nouvel (?:ordre|avis)|(?:durée|période) indéterminée"
    r"|hasta nuevo aviso|(?:tiempo|duración) indefinid[oa]|por tempo indeterminado|até (?:novo aviso|ordem em contrário)|tot nader (?:order|bericht)|voor onbepaalde (?:tijd|duur))\b",
    re.IGNORECASE,
)
# "am 13. März bin ich nicht im Büro", "on 13 March I am away": what stands before and behind.
# "am Brückentag (10.5.)": the name of the day stands before its number.
ON = re.compile(
    r"(?:^|\b(?:on|am|vom|le|el|op|no|em|dia|día|of))\W{0,2}$"
    r"|\b(?:on|am|an|le|el|op|met|no|na)\s(?:[^\W\d]+\s){1,4}\(\s?$",
    re.IGNORECASE,
)
AWAY_AFTER = re.compile(
    r"\W{0,3}(?:(?!back|wieder|de nouveau|weer)[\w'’]+\W+){0,7}?(?:\w+n['’]t\b|at an? [^.!?]{0,20}(?:workshop|conference|training|offsite|course)|out\b|away\b|off\b|not\b|closed|unavailable|on leave|nicht\b|abwesend|geschlossen|frei\b|urlaub|absente?s?\b|ferm[ée]|en cong[ée]|ausente|fuera\b|cerrad|fora\b|fechad|afwezig|niet\b|vrij\b|gesloten)",
    re.IGNORECASE,
)
# "at a conference until Friday, then on leave until the 30th": the later day counts.
THEN_AWAY = re.compile(
    r"\b(?:then|afterwards|followed by|danach|anschließend|dann|puis|ensuite|luego|después|depois|em seguida|daarna)\b[^.!?\n]*\b(?:leave|holidays?|vacation|away|out|off|pto|travel\w*|urlaub|ferien|cong[ée]s?|vacances|vacaciones|fuera|férias|fora|vakantie|verlof|vrij|afwezig)\b",
    re.IGNORECASE,
)
BLANKS = re.compile(r"[ \t\xa0\u2007\u2009\u202f]+")
# Where a mail program has broken a line: behind many characters, or in the middle of a sentence.
WRAPPED = re.compile(r" ?\n(?<=[^\n]{55}[^\n.!?:;]\n)(?=\w)|(?<=[a-zß-ÿ,]) ?\n(?=[a-zß-ÿ])")
# A clause begins: what follows the day belongs to it.
OPENS = re.compile(
    r"(?:^|[,;]|(?<![\w/])(?:and|und|et|y|e|en|but|aber|mais|pero|mas|maar|then|dann)\b)\s*$",
    re.IGNORECASE,
)
