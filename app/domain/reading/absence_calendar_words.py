"""The words of `absence_calendar` in English, German, French, Spanish, Portuguese and Dutch."""

import re

from app.domain.reading.day_names import MONTHS, WEEKDAYS

_MONTH = "|".join(
    sorted((name for name in MONTHS if len(name) > 3 or name == "mai"), key=len, reverse=True)
)
_WEEKDAY = "|".join(sorted((one for one in WEEKDAYS if len(one) > 4), key=len, reverse=True))
TODAY = re.compile(
    r"\b(?:today|tonight|heute|aujourd['’]hui|hoy|hoje|vandaag|(?:the )?(?:rest|remainder) of (?:the|my) day|(?<!à )ce jour(?!-)|(?:le )?reste de la journée|(?:pour|de) la journée|(?:el )?resto del día|(?:o )?resto do dia|rest van de dag|heutigen tag|(?:den )?rest des tages|all day|ganztägig|toute la journée|todo el día|(?:o )?dia (?:todo|inteiro)|(?:de )?hele dag)\b(?!['’]s\b)",
    re.IGNORECASE,
)
IN_TWO_DAYS = re.compile(
    r"\b(?:the day after tomorrow|übermorgen|après-demain|pasado mañana|depois de amanhã|overmorgen)\b",
    re.IGNORECASE,
)
TOMORROW = re.compile(
    r"(?<!day after )(?<!après-)(?<!pasado )(?<!depois de )\b(?:tomorrow|morgen|demain|(?<!la )(?<!las )mañana|amanhã)\b",
    re.IGNORECASE,
)
THIS_WEEK = re.compile(
    r"\b(?:this (?:working )?week|(?:all|whole) week|(?:the )?(?:rest|remainder|end) of the week|(?:until|through|over) the weekend|bis zum wochenende|jusqu['’]au week-?end|hasta el fin de semana|até (?:ao|o) fim de semana|tot het weekend|diese[rn]? woche|die ganze woche|toute la semaine|toda la semana|toda a semana|a semana (?:toda|inteira)"
    r"|(?:den )?rest der woche|cette semaine|(?:le )?reste de la semaine|esta semana|(?:el )?resto de la semana|(?:o )?resto da semana"
    r"|deze week|(?:de )?(?:hele week|rest van de week))\b(?! and\b)",
    re.IGNORECASE,
)
NEXT_WEEK = re.compile(
    r"\b(?:next week|nächste(?:n|r)? woche|kommende(?:n|r)? woche|(?:la )?semaine prochaine|semaine qui vient"
    r"|(?:la )?(?:semana próxima|próxima semana|semana que viene|semana entrante)|(?:na )?próxima semana|semana que vem|para a semana"
    r"|(?:de )?(?:volgende|komende) week)\b",
    re.IGNORECASE,
)
AFTER_WEEKEND = re.compile(
    r"\b(?:after the (?:long )?weekend|nach dem wochenende|après le week-?end|después del fin de semana|depois do fim de semana|na het weekend)\b",
    re.IGNORECASE,
)
IN_TWO_WEEKS = re.compile(r"\b(?:(?:the )?week after next|übernächste[nr]? woche)\b", re.IGNORECASE)
THIS_MONTH = re.compile(
    r"\b(?:(?:the )?(?:rest|remainder|whole|end) of (?:the|this) month|all month|(?:den )?rest des monats|(?:le )?reste du mois"
    r"|(?:el )?resto del mes|(?:o )?resto do mês|(?:de )?(?:rest van de|hele) maand)\b",
    re.IGNORECASE,
)
IN_A_MONTH = re.compile(
    r"\b(?:in|im|en|em|from|ab|vanaf|à partir de|a partir de|desde|au mois d[e'’]|durant|durante|during|throughout|all|all of|tout|heel|hele|tot in|until|bis|jusqu['’]en|hasta|até|todo(?: el mes de| o mês de)?"
    r"|(?:the )?(?:whole|month) of|ganzen|le mois de|le mois d['’]|el mes de|o mês de|mês de)(?:\s+|(?<=['’]))(?:(?:early|begin|anfang|début|principios de|início de)\s+)?"
    rf"(?P<month>{_MONTH})\b(?!\s+(?:the\s+)?\d{{1,2}}\b(?!\d))(?:,?\s(?:de\s)?(?P<year>20\d\d))?",
    re.IGNORECASE,
)
NTH_WEEK = re.compile(
    r"\b(?P<nth>first|second|third|fourth|(?:erst|zweit|dritt|viert)e[nr]?|première|deuxième|troisième|quatrième|primera|segunda|tercera|cuarta|primeira|terceira|quarta|eerste|tweede|derde|vierde)"
    r" (?:full |vollen? |volle )?(?:week|woche|semaine|semana)"
    rf"(?: (?:of|in|im|de|van|d['’]))? ?(?P<month>{_MONTH})\b",
    re.IGNORECASE,
)
_WEEK = r"(?:kw|cw|wk|sem|s(?=\d\d\s?[-–/]\s?s\d\d\b)|(?<=(?:en|la|et|au|du) )s(?=\d\d\b)|weeks?|wochen?|kalenderwochen?|semaines?|semanas?|weken)\.?\s?"
WEEK_NUMBERS = re.compile(
    rf"\b{_WEEK}(?P<weeks>\d{{1,2}}(?:\s?(?:,|&|/|-|–|and|und|et|y|e|en|to|bis|à|a|au|t/m|tot en met)\s?(?:{_WEEK}|s)?\d{{1,2}})*)\b(?![:.]\d)|\b(?P<week>\d{{1,2}})\.\s?(?:kalenderwoche|kw)\b",
    re.IGNORECASE,
)
# "until 3pm", "bis 14 Uhr": away for hours only.
FOR_HOURS = re.compile(
    r"(?:\b(?:until|till?|before|bis(?: gegen)?|ab|avant|hasta las|después de las|a partir d[ae]s|até (?:à|a)s|tot|na|vanaf|after|from|(?:dès|à partir de))\s+|\bjusqu['’]\s?à\s+)"
    r"(?:about |around |etwa |circa |environ )?(?:(?:[01]?\d|2[0-3])(?:[:.h]\s?[0-5]\d)?\s?(?:h\b|hrs?\b|uhr\b|uur\b|[ap]\.?m\b|horas?\b|heures?\b|o['’]clock\b)|(?:[01]?\d|2[0-3])[:h][0-5]\d|noon\b|lunch(?:time)?\b|midday\b|mittag\b|midi\b|mediodía\b|meio-dia\b)",
    re.IGNORECASE,
)
FROM_THEN = re.compile(r"(?:ab|after|from|dès|à partir|a partir|después|na|vanaf)\b", re.IGNORECASE)
LATER_TODAY = re.compile(
    r"\b(?:this (?:afternoon|evening)|later (?:today|this)|by (?:the )?(?:end of (?:the )?day|close)|heute (?:nachmittag|abend)|(?:cet )après-midi|ce soir|en fin de journée"
    r"|esta (?:tarde|noche)|(?:hoje|logo) (?:à|a) (?:tarde|seguir|noite)|vanmiddag|vanavond|later vandaag)\b",
    re.IGNORECASE,
)
# "Away this afternoon" is away today; "until this afternoon" is not.
THIS_AFTERNOON = re.compile(
    r"(?<!until )(?<!till )(?<!bis )(?<!jusqu['’]à )(?<!hasta )(?<!até )(?<!tot )\b(?:this (?:afternoon|evening)|cet après-midi|esta tarde|vanmiddag|vanavond)\b",
    re.IGNORECASE,
)
# "closed on Ascension Day and the Friday after": that day is one of those away.
AND_THAT_DAY = re.compile(
    r"(?:\b(?:and|und|et|y|e|en)|&|\+)\s(?:(?:on|also|am|an|auch|le|el|n[ao]|op|ook)\s)?$",
    re.IGNORECASE,
)
# The morning after: "open again in the morning".
IN_THE_MORNING = re.compile(r"\b(?:in the morning|first thing)\b", re.IGNORECASE)
# "the next day", "the Monday after": reckoned from the day that was named before it.
FOLLOWING = re.compile(
    r"\b(?:the (?:next|following) (?:working )?day|the day after(?! tomorrow)|am (?:tag darauf|nächsten tag|folgetag)|dem tag darauf|tags darauf|(?:le )?lendemain"
    r"|(?:al )?día siguiente|(?:n?o )?dia seguinte|(?:de )?dag (?:erna|daarna|erop)"
    rf"|(?:the|on the) (?:following |next )(?P<next>{_WEEKDAY})|(?:the )(?P<after>{_WEEKDAY})(?: after(?:wards)?\b(?! (?:the|that|my))|(?=[.,!?]|\s*$|\s+(?:and|or)\b))"
    rf"|(?:am )?(?:darauf ?folgenden) (?P<german>{_WEEKDAY})|(?:le )?(?P<french>{_WEEKDAY}) (?:suivant|d['’]après)|(?:el )?(?P<spanish>{_WEEKDAY}) siguiente"
    rf"|(?:na )?(?P<portuguese>{_WEEKDAY}) seguinte|(?:de )?(?P<dutch>{_WEEKDAY}) (?:erna|daarna|erop))(?!\w)",
    re.IGNORECASE,
)
# What is done on some days of every week, none of which is the first day back.
EVERY_WEEK = re.compile(
    r"\b(?:i (?:only |usually |normally )?work|we work|works|part[- ]time|arbeite|travaille|trabajo|trabalho|werk(?! even)|always|every|each|immer|jeden|toujours|chaque|cada|siempre|sempre|altijd|elke)\b",
    re.IGNORECASE,
)
# What makes one stretch of two named days: "from Christmas Eve until New Year's Day".
JOINS = re.compile(
    r",?\s*(?:-|–|—|to|until|till|through|thru|up to|bis(?: zum)?|(?:jusqu['’])?au|jusqu['’]à|al|hasta(?: el)?|a|até(?: ao?)?|tot(?: en met)?|t/m)\s*(?:and including )?(?:the |le |el |o |de )?",
    re.IGNORECASE,
)
# Slow, not away.
IN_AND_OUT = re.compile(r"\bin and out of\b", re.IGNORECASE)
HABITUAL = re.compile(
    r"\b(?:le|los|les|às|aos|os|each|every|jeden|elke|cada|chaque|a|any|einem|een) $", re.IGNORECASE
)
# "from Monday", "ab morgen": the day is the first of an absence.
BEGINS_THERE = re.compile(
    r"(?<![\w-])(?:from|start(?:s|ing)?|begin(?:s|ning)?|commenc(?:es|ing)|as of|effective|ab|von|vom|à partir d[eu]|à compter d[eu]|dès|desde|a partir d[aeo]l?|vanaf|per)"
    r"\s(?:(?:on|from|the|this|next|coming|dem|kommenden|nächsten|le|la|el|próxim[ao]|komende|aanstaande)\s)*$",
    re.IGNORECASE,
)
AWAY = re.compile(
    r"\b(?:out|away|off|absent|closed|closes?|shuts?|not|unavailable|leave|a/l|pto|ooo|rdo|holidays?|hols|vacation|conference|course|training|workshop|retreat|unplug\w*|offline|in court|"
    r"meetings?|interviews|tied up|jury|sabbatical|sick|ill|half day|funeral|wedding|appointment|at sea|on the road|in the field|gone|skiing|hiking|sailing|climbing|trip|taken|absence|on mission|rest(?:s|ing)? (?:from|until)|abroad|"
    r"elternzeit|mutterschutz|elternurlaub|nicht|kein\w*|niemand|\w*urlaub\w*|\w*ferien|abwesend|verreist|unterwegs|frei|gleittag|geschlossen|zu(?=\W*$)|krank\w*|\w*reise|messe|konferenz|tagung|\w*schulung|fortbildung|terminen|besprechung\w*|verhindert|auswärts|"
    r"maternité|paternité|absente?s?|rtt|m['’]absente|congés?|vacances|ferm\w+|déplacement|mission|formation|audience|réunion|indisponible|injoignable|ne|repos\w*|arrêt|conférence|colloque|stage|séminaire|salon|en studio|chantier|"
    r"fuera|ausentes?|vacaciones|formación|fiestas|curso|cerrad\w+|cerramos|cierra\w*|congreso|capacitación|viaje|baja|permiso|no|libres?|quirófano|licencia|descanso|reunión|feria|"
    r"fora|férias|fechad\w+|fechamos|encerrad\w+|encerramos|folga|viagem|congresso|reunião|não|nem|licença|recesso|feira|afastad\w|formação|"
    r"afwezig|vrij|\w*verlof|\w*vakantie|niet|niemand|geen|gesloten|opleiding|cursus|overleg|weg|ziek|dicht|onbemand|congres|beurs|op reis|bouwvak|sluiten|stil)\b|n['’]t\b",
    re.IGNORECASE,
)
BACK = re.compile(
    r"\b(?:back|return\w*|resum\w*|re-?opens?|re-?opening|opens?|open again|again|see you|(?:will|shall|['’]ll) (?:\w+ )?(?:answer|reply|respond|read|deal|look|get|see|attend|catch)|answering|replies|we['’]ll be open|(?:will|['’]ll) be (?:available|reachable|contactable|online)|expect (?:to hear|a (?:reply|response|answer))|hear from me|are (?:here|open)|pick up|in touch|"
    r"zurück\w*|wieder|melde\w*|danach|weiter|antworte\w*|lese\w*|bearbeite\w*|"
    r"retour|reprise|repren\w+|reviens|revenons|rouvr\w+|répond\w*|réouverture|nouveau|retrouv\w+|traiter\w+|rentr\w+|avant|"
    r"vuelv\w+|volv\w+|regres\w+|reincorpor\w+|abrimos|abriremos|reabr\w+|reapertura|reabertura|reanud\w+|retom\w+|contest\w+|atend\w+|otra vez|nuevo|leemos|nos leemos|"
    r"volt\w+|retorn\w+|respond\w+|reabrimos|de volta|leio|"
    r"terug|weer|antwoord\w*|hoor|reageer|tot (?:in|dan)|heropen\w*|lees)\b",
    re.IGNORECASE,
)
# "no puedo atender el correo", "I cannot reply": no return, unless it is "until" then.
NO_ANSWER = re.compile(
    r"(?:\b(?:can(?:no|['’])?t|won['’]t|(?:can|will|shall) not|unable to|not able to)\s(?:\w+\s){0,2}?(?:answer|reply|respond|read|look|deal|get|attend|see)"
    r"|\b(?:no|não)\s(?:\w+\s){0,2}?(?:atend|respond|contest|leer|lere|leio|lerei)\w*|\bne\s(?:\w+\s){0,2}?(?:répond|lir|traiter)\w*"
    r"|\b(?:lese|beantworte|bearbeite|antworte)n?\s(?:\w+\s){0,4}?(?:nicht|keine?)|\b(?:nicht|keine) (?:\w+ )?(?:antworten|lesen|bearbeiten|beantworten)"
    r"|\b(?:lees|beantwoord|reageer)\s(?:\w+\s){0,3}?(?:niet|geen))\b",
    re.IGNORECASE,
)
UNLESS_THEN = re.compile(
    r"\b(?:until|till?|before|avant|jusqu|hasta|antes|até|bis|vor|erst|tot|voor)\b", re.IGNORECASE
)
# Not behind "2 p.m." or an ordinal like "5."; behind a year, or the number of a week, it does end.
CLAUSE_END = re.compile(
    r"(?<!\d)(?<!\b[ap]\.m)[.;]\s|(?<=(?:st|nd|rd|th))\.\s|(?:(?<=week \d\d)|(?<=wk \d\d)|(?<=kw \d\d)|(?<=semaine \d\d)|(?<=semana \d\d)|(?<=20\d\d))\.\s|[!?]+\s|\n+",
    re.IGNORECASE,
)
FRAGMENT_END = re.compile(r",|\b(?:and|und|et|y|e|en|but|so|dus|then|–)\s|\s-\s")
