"""The words of `date_languages`: days and stretches in German, French, Spanish, Portuguese, Dutch."""

import re

from app.domain.reading.absence_stretch_words import WORD_NUMBERS

NUMBERS = WORD_NUMBERS | {
    "quinze": 15,
    "quince": 15,
    "vierzehn": 14,
    "veertien": 14,
    "vijftien": 15,
    "acht": 8,
    "huit": 8,
}
_NUMBER = rf"(?:\d{{1,2}}|{'|'.join(sorted(NUMBERS, key=len, reverse=True))})"
_UNIT = (
    r"(?P<unit>werktagen?|werktage|arbeitstagen?|arbeitstage|tagen?|tage|wochen?|monaten?|monate|stunden"
    r"|jours? (?:ouvrés?|ouvrables?)|jours?|semaines?|mois|heures|h|huitaine|dizaine"
    r"|días? (?:hábiles|laborables)|dias? úteis|d[íi]as?|semanas?|mes(?:es)?|mês|horas(?: hábiles| úteis)?|hs(?: hábiles)?|hrs"
    r"|werkdagen?|werkdag|dagen|dag|weken|week|maanden?|maand|uur|quinzaine|quincena|quinzena)"
)
# "innerhalb von zwei Wochen", "sous dix jours", "en un plazo de dos semanas", "binnen vijf werkdagen"
WITHIN = re.compile(
    r"\b(?:innerhalb (?:der nächsten|der kommenden|von|der)?|innert(?: der nächsten| den nächsten)?|binnen(?: de| een termijn van| nu en| maximaal| uiterlijk)?|in den (?:nächsten|kommenden)|in (?:weniger als|spätestens|maximal)|die nächsten"
    r"|sous|d['’]ici|dans (?:un délai de|les)(?: prochain(?:e)?s)?|en moins de"
    r"|en (?:un plazo (?:máximo )?de|(?:los|las) próxim[oa]s|menos de)|en el plazo de|antes de|durante (?:los|las) próxim[oa]s"
    r"|(?:no|num) prazo (?:máximo )?de|n[oa]s próxim[oa]s|dentro de|em (?:até|menos de)|"
    r"in de (?:komende|volgende|eerstvolgende)|in (?:uiterlijk))\s?(?:maximal|maximaal|höchstens|environ|aproximadamente|ongeveer|spätestens)?\s?"
    rf"(?P<n>{_NUMBER})(?:\s?(?:-|bis|à|ou|a|o|ou|tot|of|oder)\s?(?P<more>{_NUMBER}))?(?:\s|(?=h\b))(?:prochain(?:e)?s\s)?{_UNIT}\b"
    r"|\b(?:sous|dans la|d['’]ici la) (?P<alone>huitaine|dizaine|quinzaine)\b"
    rf"|\bdans les (?P<n2>{_NUMBER}) prochain(?:e)?s (?P<unit2>jours|semaines|mois)\b",
    re.IGNORECASE,
)
# "in zwei Wochen", "dans deux semaines", "dentro de dos semanas", "over twee weken"
IN = re.compile(
    r"\b(?:in|nach|dans|après|en|dentro de|de aqu[íi] a|de hoy en|em|daqui a|over)\s(?:etwa|rund|gut|knapp|ungefähr|circa|ca\.?|environ|unos|unas|aproximadamente|ongeveer|zo'n)?\s?"
    rf"(?P<n>{_NUMBER})(?:\s?(?:-|bis|à|ou|a|o|ou|tot|of|oder)\s?(?P<more>{_NUMBER}))?\s{_UNIT}\b",
    re.IGNORECASE,
)
# "in den nächsten Tagen", "dans les prochaines semaines"
COMING = re.compile(
    r"\b(?:in den (?:nächsten|kommenden)|in de (?:komende|eerstvolgende)|dans les (?:tout )?(?:prochain(?:e)?s )?|dans les(?= jours qui viennent| jours à venir)|durante los próximos|en l[oa]s próxim[oa]s|n[oa]s próxim[oa]s|de (?:komende|volgende))"
    r"\s?(?P<unit>tagen|wochen|dagen|weken|jours|semaines|d[íi]as|semanas)\b(?: qui viennent| à venir)?|\b(?P<few>een dezer dagen|dieser tage|ces jours-ci|(?:dans|d['’]ici|sous) (?:quelques|peu de) jours|estos días|por estes dias)\b",
    re.IGNORECASE,
)
_THIS_WEEK = r"(?:diese[rn]?|der|cette|dans la|courant de la|la|esta|esta misma|mesma|transcurso de la|curso de la|lo largo de la|durante la|de la|desta|nesta|decorrer da|longo da|da|deze|van de|de) (?:woche|semaine|semana|week)\b(?! (?:vom|ab|du|suivant|qui suit|del|van|prochaine|qui vient|que vi?e(?:ne|m)|próxima|entrante|de \d))|(?<=\bd[ae] )semana\b(?! (?:que|passada|seguinte|de \d))"
NEXT_WEEK_RE = (
    r"(?:nächste[rn]?|kommende[rn]?) woche|(?:(?:la |de la |en )?semaine (?:prochaine|qui vient))|(?:(?:de )?la )?(?:próxima semana|semana (?:que viene|que entra|próxima|entrante|siguiente)|(?:otra|siguiente) semana)"
    r"|(?:na |da |para a )?(?:próxima semana|semana que vem|semana seguinte)|(?<=para )a semana(?! (?:d[aeo]|que|passada|toda))|(?:de )?(?:volgende|komende) week"
)
_EARLY = r"anfang|zu beginn|en début de|au début de(?: la)?|a principios de|a (?:comienzos|inicios?) de|(?:no |ao )?início d[ae]|(?:no )?começo d[ae]|begin"
_MIDDLE = r"mitte|en milieu de|en milieu(?= de semaine\b)|a mediados de|em meados d[ae]|no meio d[ae]|midden|halverwege"
_END = r"ende|zum ende|(?:d['’]ici |à |en |avant )?(?:la )?fin de(?: la)?|(?:d['’]ici |à |en |avant |pour )(?:la )?fin(?= de semaine\b)|a finales de|(?:a|al) final(?:es)? de|fin de|(?:no |ao |o )?(?:fim|final) d[ae]|(?:aan het )?eind(?:e)? van|eind"
WEEK = re.compile(
    rf"\b(?:(?:(?P<early>{_EARLY})|(?P<mid>{_MIDDLE})|(?P<end>{_END}))\s)?(?:(?P<next>{NEXT_WEEK_RE})|(?P<after>übernächste[nr]? woche|de week daarna)|(?P<this>{_THIS_WEEK}))",
    re.IGNORECASE,
)
CALENDAR_WEEK = re.compile(
    r"\b(?:(?:kw|kalenderwoche|semaine|week)\.? ?(?=\d)|(?=[1-5]?\d\. ?(?:kw|kalenderwoche)\b))(?P<week>[1-5]?\d)\b(?!\d|[/.:-]\d| (?:jours|dagen|tage))",
    re.IGNORECASE,
)
MONTH = re.compile(
    r"\b(?:(?P<early>anfang|début|a principios de|no início d[eo]|begin)\s|(?P<mid>mitte|mi-|a mediados de|em meados d[eo]|half)\s?|(?P<end>(?:ende|(?:la )?fin(?: d[ue])?|(?:a )?(?:finales|final) de|(?:o )?(?:fim|final) d[oe]|eind(?:e)?(?: van)?)(?=\s)|monatsende\b)\s?)?"
    r"(?:(?P<next>nächste[nrs]? monats?|kommenden monats?|(?:du |le )?mois prochain|(?:el |del )?(?:próximo mes|mes que viene)|(?:n?o )?(?:próximo mês|mês que vem)|(?:de )?volgende maand)"
    r"|(?P<this>(?:des|diesen|dieses) monats?|(?:du|ce) mois|(?:de |del |este )(?:este )?mes|(?:do|este|deste) mês|(?:van )?(?:de|deze) maand)|(?P<bare>monats?|mois|mes|mês|maand)|(?<=monatsende)|(?<=monatsende\s))(?!\w)",
    re.IGNORECASE,
)
TODAY = re.compile(
    r"\b(?P<today>heute|aujourd['’]hui|hoy|hoje|vandaag|ce soir|(?:d['’]ici|avant) (?:à )?la fin de (?:la )?journée|(?<!di )(?<!demain )dans la journée|vanavond|vanmiddag|vannamiddag|esta (?:tarde|noche))\b"
    r"|\b(?P<after>übermorgen|après-demain|pasado mañana|depois de amanhã|overmorgen)\b"
    r"|(?<!guten )(?<!heute )(?<!la )(?<!las )(?<!goede)\b(?P<tomorrow>morgen|demain|mañana|amanhã)\b",
    re.IGNORECASE,
)
# What stands before days up to which anything may happen.
BY = re.compile(
    r"(?:\b(?:bis(?: spätestens)?(?: zum| zur| am)?|spätestens(?: am| bis)?(?: zum)?|im lauf(?:e)?|d['’]ici(?: à| au| le)?|au plus tard(?: le| d['’]ici)?|jusqu['’](?:à|au)|avant(?= la fin| fin)"
    r"|hasta(?: el)?|a más tardar(?: el)?|como (?:muy tarde|máximo)(?: el)?|para(?: el)?|antes del?(?= (?:final|fin)\w*| próximo fin)|até(?: ao?| dia| o dia| no máximo)?|no máximo(?: até)?(?: a)?|o mais tardar(?: na| no)?"
    r"|(?:tot )?uiterlijk(?: op)?|tot(?: en met)?|t/m|vóór(?= het eind)|voor(?= het eind| eind)|in de loop van|ten laatste(?: op)?|op zijn laatst|op z'n laatst))\s?(?:(?:de |der |dem |den |la |le |el |o |a |het |dia |día |op |am )?)*$",
    re.IGNORECASE,
)
BEFORE = re.compile(
    r"\b(?:vor(?: dem)?|avant(?: le)?|antes del?|antes de|antes d[ao]|voor|vóór)\s?(?:(?:dem |le |el |la |o |dia |día |de )?)*$",
    re.IGNORECASE,
)
AFTER = re.compile(
    r"\b(?:nach dem|nach|après(?: le)?|después del?|a partir del?|após(?: o)?(?: dia)?|depois d[eo]|na|ab|à partir d[ue]|a partir d[eo]|vanaf)\s?(?:le |el |dem |dia |día )?$",
    re.IGNORECASE,
)
LATEST = re.compile(
    r",? ?(?:spätestens|au plus tard|a más tardar|como muy tarde|no máximo|o mais tardar|uiterlijk|op zijn laatst|op z'n laatst|ten laatste)\b",
    re.IGNORECASE,
)
NOT_BEFORE = re.compile(
    r"\b(?:nicht vor|erst|frühestens|pas avant|no (?:\w+ ){0,6}hasta|não (?:\w+ ){0,6}(?:até|antes)|niet (?:\w+ ){0,6}vóó?r|pas)(?: dem| le| el| la| am| op| in| na| de| dia)*\s?$",
    re.IGNORECASE,
)
ENDS = re.compile(r"(?:(?:la|el|o|het|de) )?(?:fin|ende|fim|final|finales|eind)", re.IGNORECASE)
# "na" is "after" in Dutch and "on" in Portuguese.
PORTUGUESE = re.compile(r"(?:segunda|terça|quarta|quinta|sexta|semana|próxima)\b")
# "e sexta digo-lhe", "lá para quinta", "segunda que vem": in Portuguese a day's number alone.
SHORT_DAY = re.compile(
    r"(?:^|[,;.:] |\b(?:e|lá para|para|lá pra|pra|lá por|ou|até|só) )"
    r"(?P<day>segunda|ter[çc]a|quarta|quinta|sexta)"
    r"(?=,? (?:que vem|agora|de manhã|à tarde|pela manhã|sem falta|eu|já|te|lhe|a gente|digo|dou"
    r"|ligo|mando|respondo|chamo|aviso|confirmo|falo|retorno|temos|tem|terá|terás|damos|ligamos"
    r"|avisamos|respondemos)\b)",
    re.IGNORECASE,
)
SHORT_DAYS = {"segunda": 0, "terça": 1, "terca": 1, "quarta": 2, "quinta": 3, "sexta": 4}
