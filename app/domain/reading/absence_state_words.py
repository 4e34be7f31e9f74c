"""How people and offices say that they are away, in every register: with and without a verb.

`AWAY` of `absence_words` holds what every notice of old says. Here is the rest, by language.
"""

# What a day is written with, a few words behind "back", "zurück", "de retour" …
# No letter of a word is one of a gap, so that nothing is tried twice.
DAY = (
    r"(?:[\s,:(/.]{1,3}[\w'’-]{1,30}){0,4}?[\s,:(/.]{1,3}(?:\d{1,2}\b|(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|next week|"
    r"(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|morgen|nächste|(?:lun|mar|mercre|jeu|vendre)di|demain|"
    r"lunes|martes|miércoles|jueves|viernes|mañana|segunda|terça|quarta|quinta|sexta|amanhã|"
    r"(?:maan|dins|woens|donder|vrij)dag|january|february|march|april|may|june|july|august|september|october|november|december)"
)
# A sentence begins, so that nobody else is meant: "Afwezig t/m vrijdag", "De retour jeudi".
BEGINS = r"(?:^|[.!?:;,\n–—-]\s{0,3})"
_HOUSES = (
    r"(?:office|offices|studio|shop|store|school|kitchen|practice|clinic|surgery|nursery|company|firm|team|restaurant|"
    r"bakery|library|department|workshop|salon|gallery|museum|college|we|everything)"
)
ENGLISH = (
    BEGINS + r"(?:i['’]?m |am |currently |presently |now |still |hi |hello |and )*(?:on )?(?:annual|maternity|paternity|parental|sick|study|compassionate) leave\b",
    BEGINS + r"(?:currently |presently |now |still )*(?:on (?:leave|holiday|vacation|pto|my hols)|out of office|ooo|out (?:until|till|sick|today|this)|"
    r"away (?:until|till|from|on|this|today)|off (?:until|till|sick|today|this)|gone (?:fishing|\w{3,12}ing)\b|off[- ]grid|travell?ing (?:until|till|this|and|for|through))",
    r"\b(?:i|we)(?:['’]m| am|['’]re| are|['’]ll be| will be)(?: [\w'’-]+){0,2}? (?:ooo|off[- ]grid|offline|on (?:site|location|set|tour|fieldwork|secondment|strike|furlough|"
    r"(?:my |our )?(?:honeymoon|hols)|a (?:course|cruise|boat|long|much|well|sabbatical|conference|retreat|flight)|safari|call)|at an? (?:\w+ )?(?:trade fair|fair|conference|wedding|funeral|summit|workshop|"
    r"retreat|festival|offsite|event|training)|attending|signed off|abroad|overseas|in hospital|hiking|skiing|sailing|camping|recovering|on the move|on a break|on my annual|on my (?:summer|winter))\b",
    r"\b(?:have|['’]ve|has) (?:been called away|gone (?:on|to|away|fishing)|run away|taken (?:some |a |the )?(?:time|week|day|leave|few days|break)|started (?:my )?(?:maternity|paternity|parental|annual))",
    r"\b" + _HOUSES + r"(?: [\w'’-]+)?(?:['’]s|['’]re| is| are| will be| will remain| remains?| stays?)?(?: now| currently)? (?:closed|shut|shuts?|closes?) "
    r"(?:for|from|until|till|over|between|today|this|all|due|because|as|between|\w{0,3}\s?\d)",
    r"\bclosed (?:for (?:the |our )?(?:\w+ )?(?:holidays?|break|week|season|refurb|stock|summer|winter|easter|christmas|renovat|training|half)|from .{1,30}\b(?:to|until|till|through)\b)",
    r"\bmy (?:normal |usual |regular )?(?:working|office|work) (?:days|hours|pattern|week)\b|\bi (?:only |usually |normally |now |currently )?work(?: only)? (?:part[- ]?time|(?:mon|tues|wednes|thurs|fri)days?|\w+ days (?:a|per|each) week)"
    r"|\bi (?:do not|don['’]t) work (?:on )?(?:(?:mon|tues|wednes|thurs|fri)days?|weekends)|\bnot (?:one of my|a) working days?\b",
    r"\b(?:i|we)(?: am| are|['’]m|['’]re| will| wo|['’]ll| can| do)?(?:n['’]t| not|not) (?:be )?(?:check|read|look|answer|monitor|pick|repl|respond|see|access|receiv|open)\w*(?: [\w'’]+){0,3}? (?:e-?mails?|messages|inbox|mailbox|mail|phone)\b",
    r"\bi(?:['’]ve| have)? (?:now |recently |since )?(?:left|departed|moved on from|retired from|finished at) (?:the (?:company|firm|organi[sz]ation|business|team|school|university|council|charity|agency|practice)|(?-i:[A-Z]))",
    r"\b(?:has|have) (?:now |since |recently )?left (?:the (?:company|firm|organi[sz]ation|business)|us\b)|\bno longer (?:work|employ|part of|at (?-i:[A-Z])|in (?:this|the) (?:role|post))",
    r"\b(?:due to|because of|owing to|following|for) (?:an? |my |the )?(?:illness|surgery|operation|ill health|sickness|accident|family (?:matter|emergency|reasons)|bereavement|bank holiday|public holiday|medical)",
)  # fmt: skip
ENGLISH_BACK = (
    r"\b(?:i|we)\b[^.!?\n]{0,60}\b(?:will|['’]ll|should) be back (?:some ?time |around |about |probably |hopefully )?(?:in|on|from|at)\b",
    r"\b(?:i|we)(?:['’]m| am|['’]ll be| will be|['’]re| are)(?: [\w'’-]+){0,2}? back(?: at my desk| in the office| online| at work| in)?" + DAY,
    BEGINS + r"(?:i(?:['’]m| am|['’]ll be| will be) )?(?:back|returning|return)(?: at my desk| in the office| online| at work| in| to work| to the office)?:?" + DAY,
    r"\bnormal service|\b(?:re-?open|open again|opening again)\w*|\bresume (?:work|my duties|duty)\b|\bwhen i am next in\b|\bsee you on the \d",
)  # fmt: skip
GERMAN = (
    r"\b(?:urlaub|ferien|elternzeit|mutterschutz|sabbatical|betriebs(?:urlaub|ferien)|dienstreise|weiterbildung|fortbildung|schulung|reha|resturlaub|skiurlaub|auszeit|flitterwochen|jahresurlaub|"
    r"brückentag)\b(?=.{0,60}(?:bis|ab|vom|wieder|zurück|genie|befinde))",
    r"\b(?:befinde|verabschiede) (?:ich )?mich .{0,40}(?:urlaub|elternzeit|mutterschutz|dienstreise|krankenstand|reha|ferien|sabbatical|fortbildung|auszeit)",
    r"\b(?:nehme|habe|mache) ich (?:mir )?(?:heute |morgen )?(?:(?:eine?n?|zwei|drei|paar) )?(?:freie?n? |halbe?n? )?(?:gleittage?|brückentage?|urlaubstage?|urlaub|tage? frei|frei)\b",
    r"\bich (?:genieße|geniesse|mache|habe) .{0,30}(?:urlaub|auszeit|frei\b|ferien|pause|überstunden)|\bwir machen (?:\w+ )?(?:urlaub|ferien|pause|betriebs)",
    r"\b(?:bin|sind|bleibe|werde) .{0,40}?(?:auf (?:\w+ )?(?:messe|dienstreise|reisen|tagung|konferenz|schulung|weiterbildung|fortbildung|lehrgang|seminar|kur|geschäftsreise|exkursion|klassenfahrt)|unterwegs|"
    r"verreist|verhindert|krank\b|offline|im ausland|im krankenstand|im homeoffice nicht|im mutterschutz|außer haus|ausser haus|nicht (?:im|am|da|zu erreichen|erreichbar|verfügbar|anwesend)|dann mal weg|im funkloch)",
    r"\b(?:wegen|aufgrund|infolge) .{0,40}(?:krank|urlaub|ferien|feiertag|umzug|inventur|renovier|umbau|betriebs|erkrankung|operation|trauerfall|jahreswechsel)",
    r"\b(?:geschlossen|nicht besetzt|zu)\b.{0,60}\b(?:ab|bis|wieder|wie gewohnt)\b|\b(?:ist|sind|bleib\w+|haben|hat) .{0,60}(?:geschlossen|nicht besetzt|unbesetzt)",
    r"\b(?:arbeite .{0,30}(?:teilzeit|halbtags|nur )|in teilzeit|(?:mon|diens|donners|frei)tags .{0,20}nicht|arbeite .{0,20}nicht|meine (?:arbeitstage|bürozeiten|arbeitszeiten))",
    r"\b(?:aus (?:dem|der) (?:unternehmen|firma|betrieb|verein|redaktion|dienst|kanzlei|agentur) .{0,20}ausgeschieden|nicht mehr (?:bei|für|im unternehmen|in der firma|tätig|beschäftigt)|"
    r"habe .{0,40}(?:verlassen|den ruhestand)|im ruhestand|in rente)\b",
    r"\b(?:lese|lesen wir|schaue|rufe|bearbeite|beantworte)n? .{0,30}(?:erst (?:nach|am|ab|wieder|danach)|keine (?:e-?)?mails|nicht)",
    r"\bmails? lesen wir erst|\bkein(?:en)? (?:zugang|zugriff|internet|empfang|netz)\b|\bnicht (?:zu sprechen|erreichbar|persönlich erreichbar)",
)  # fmt: skip
GERMAN_BACK = (
    r"\b(?:ich|wir|bin|sind|stehe|melde|öffne\w*|öffnet|lese|antworte|rückkehr)\b.{0,60}\b(?:wieder|zurück|wie gewohnt)\b",
    r"\bwieder (?:da|erreichbar|im (?:büro|haus|dienst|einsatz|lande)|für sie da|für dich da|für euch da|geöffnet|an bord|am platz|online|zurück|zu erreichen|besetzt)\b|\bzurück(?: im büro| bin ich)?" + DAY,
    r"\b(?:rückkehr|wieder da|zurück)\s?:?\s?(?:am |ab )?\d|\berst (?:wieder )?(?:am|ab|nach|im) .{1,30}\b(?:wieder|zurück|erreichbar)",
)  # fmt: skip
FRENCH = (
    r"\b(?:je (?:suis|serai|reste)|nous (?:sommes|serons)|étant|suis|serai)(?: [\w'’-]+){0,3}? (?:absente?s?|en (?:cong[ée]s?|vacances|d[ée]placement|mission|formation|arr[êe]t|client[èe]le|s[ée]minaire|r[ée]union toute|"
    r"voyage|rtt|vadrouille|week-?end|reportage|tournage|stage|t[ée]l[ée]travail non)|au bout du monde|sans (?:r[ée]seau|connexion|wifi)|souffrante?|injoignable|indisponible|peu joignable|hospitalis[ée]e?)\b",
    r"\bne (?:suis|serai|sommes|serons) (?:pas|plus|que peu|gu[èe]re)(?: [\w'’-]+){0,2}? (?:joignable|pr[ée]sente?s?|disponibles?|au bureau|en mesure|l[àa]|en poste|au cabinet)",
    BEGINS + r"(?:(?:actuellement|exceptionnellement|bonjour|momentan[ée]ment|toujours|coucou),? )*(?:absente?s?|en (?:cong[ée]s?|vacances|d[ée]placement|mission|formation|vadrouille|arr[êe]t|s[ée]minaire|conf[ée]rence|colloque|stage|tournage|voyage)|parti(?:e|s)? (?:en|[àa]|jusqu)|hors (?:du bureau|ligne))\b",
    r"\bferm[ée](?:e|s|es)? (?:pour|du|jusqu|exceptionnellement|cette|ce |aujourd|les|en raison|le temps|d[èe]s|[àa] partir|entre|tout)|\bexceptionnellement ferm|\b(?:est|sont|sera|seront|reste|restent)(?: [\w'’-]+)? ferm[ée](?:e|s|es)?\b|\bfermeture (?:annuelle|estivale|exceptionnelle|pour|du)",
    r"\b(?:travaille|suis) (?:[àa]|en) (?:temps partiel|mi-temps|80)|\bne travaille pas\b|\bmes jours (?:de pr[ée]sence|travaill[ée]s)|\bpr[ée]sente? (?:uniquement|seulement|du lundi|les lundi)",
    r"\b(?:j['’]ai|ai|a) (?:d[ée]finitivement )?quitt[ée]\b|\bne (?:fai[st]|travaille) plus (?:partie|au|à|chez|pour|dans)|\bplus (?:en poste|salari[ée]e?|employ[ée]e?|en fonctions?)|\b(?:à la|en|ma) retraite\b",
    r"\bcong[ée]s? (?:de )?(?:maternit[ée]|paternit[ée]|parental|annuels?|maladie)|\barr[êe]t (?:maladie|de travail)\b",
    r"\bne (?:consulte|lis|rel[èe]ve|lirai|consulterai|r[ée]ponds|traite) (?:pas|plus|que|mes)|\bpeu (?:joignable|disponible)|\bsans (?:connexion|r[ée]seau|wifi|acc[èe]s)",
    r"\b(?:pour|en) (?:raison de|cause de?) (?:sant[ée]|maladie|travaux|jour f[ée]ri[ée]|inventaire|d[ée]m[ée]nagement)",
)  # fmt: skip
FRENCH_BACK = (
    BEGINS + r"(?:de )?retour(?: [\w'’-]+){0,2}?\s?:?" + DAY,
    r"\b(?:je|nous)(?: serai| serons)?(?: [\w'’-]+){0,2}? (?:reprend\w*|reprendr\w*|reviens|reviendr\w*|rentre\w*|rouvr\w*|de retour|retour)(?: [\w'’-]+){0,3}?" + DAY,
    r"\br[ée]ouverture\b|\brouvr\w+|\b(?:mon|notre) retour (?:est|au bureau)|\baccueiller\w+ (?:de nouveau|[àa] nouveau)|\bde nouveau (?:joignable|disponible|ouvert|l[àa])",
)  # fmt: skip
