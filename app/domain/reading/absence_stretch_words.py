"""The words of `absence_stretch` in English, German, French, Spanish, Portuguese and Dutch."""

import re

from app.domain.reading.day_names import MONTHS

WORD_NUMBERS = {
    word: number
    for number, words in enumerate(
        (
            "a an one ein eine einen einer un une una uno uma um een één",
            "two zwei deux dos dois duas twee couple",
            "three drei trois tres três drie",
            "four vier quatre cuatro quatro",
            "five fünf cinq cinco vijf",
            "six sechs seis zes",
            "seven sieben sept siete sete zeven",
            "eight acht huit ocho oito",
            "nine neun neuf nueve nove negen",
            "ten zehn dix diez dez tien",
        ),
        1,
    )
    for word in words.split()
}
_NUMBER = rf"(?:\d{{1,2}}|{'|'.join(sorted(WORD_NUMBERS, key=len, reverse=True))})"
_MONTH = "|".join(
    sorted((name for name in MONTHS if len(name) > 3 or name == "mai"), key=len, reverse=True)
)
_TAIL = r"(?![\w-])"
MONTHLY = ("mon", "moi", "mes", "mês", "maa")
# "for the next two weeks", "drei Wochen", "pendant quinze jours"
A_WHILE = re.compile(
    rf"\b(?:(?P<n>{_NUMBER})\s+(?:of\s+)?(?:full\s+|whole\s+|(?P<working>working\s+|business\s+)|calendar\s+)?)?"
    r"(?P<unit>weeks?|days?|months?|fortnight|quinze (?:jours|dias)|quince días|wochen?|tagen?|tage|monate?n?|semaines?|jours?|mois|quinzaine"
    r"|semanas?|días?|dias?|mes(?:es)?|mês|quincena|quinzena|weken|dagen|maand(?:en)?|(?P<workdays>(?:arbeits|werk)tagen?|(?:arbeits|werk)tage|werkdagen))"
    r"(?P<worked> ouvr[ée]s| ouvrables| hábiles| laborables| úteis)?(?: lang)?" + _TAIL,
    re.IGNORECASE,
)
_FROM = (
    r"(?:from|starting(?: from| on)?|beginning(?: on)?|commencing(?: on)?|as of|effective|w\.?e\.?f\.?|ab|vom|von"
    r"|à (?:partir|compter) (?:d[eu]|d(?=['’]))|dès|desde(?: el)?|a (?:partir|contar) de(?:l| el)?|a partir d[oa]|vanaf|per"
    r"|met ingang van|beginnend)"
)
# What stands between how long and its first day: ", starting on Monday"
STARTS = re.compile(
    rf"[\s,(]{{0,3}}(?:\w+\s){{0,4}}?{_FROM}[\s,]{{1,2}}(?:the |el |le |la |den |dem |dia |día |a |o |next |coming |this )*",
    re.IGNORECASE,
)
# "next Monday, for three weeks"
FOR_SO_LONG = re.compile(
    r",?\s+(?:for|für|pendant|pour|durante|por|voor|gedurende)\s+(?:the next |die nächsten )?$",
    re.IGNORECASE,
)
# "from the 9th of March for three weeks"
STARTS_EARLIER = re.compile(
    rf"\b{_FROM}\s+(?:the |el |le |den |dem |dia |día |next |coming |this )*$", re.IGNORECASE
)
_TOMORROW = r"(?:tomorrow|morgen|demain|mañana|amanhã)"
_TODAY = r"(?:today|heute|aujourd['’]hui|hoy|hoje|vandaag|now|jetzt|tonight)"
FROM_TOMORROW = re.compile(
    rf"[\s,(]{{0,3}}(?:\w+\s){{0,4}}?{_FROM}\s+{_TOMORROW}\b|\b{_FROM}\s+{_TOMORROW}\b[^.!?]*$",
    re.IGNORECASE,
)
FROM_TODAY = re.compile(
    rf"[\s,(]{{0,3}}(?:\w+\s){{0,4}}?{_FROM}[\s'’]+{_TODAY}\b|\b{_FROM}[\s'’]+{_TODAY}\b[^.!?]*$",
    re.IGNORECASE,
)
# "the week of", "in der Woche ab dem": a day follows.
WEEK_OF = re.compile(
    r"(?:\bweek (?:of|commencing|beginning|starting|from)(?: monday)?|\bw/?c\.?|\bw/?b\.?"
    r"|\bwoche (?:vom|ab|ab dem|des|zum)|\bsemaine du|\bsemana (?:del?|d[oe])|\bweek van)"
    r"\W+(?:(?:the|monday|montag|lundi|lunes|maandag|segunda(?:-feira)?|den|dem|dia|día),?\s+)*$",
    re.IGNORECASE,
)
# "until the end of next week", "bis Ende März": the last day away is the last of it.
END_OF = re.compile(
    r"\b(?:until|till?|through|thru|to|up to|for|over|bis(?: zum)?|jusqu['’](?:à la|au|à|en)|hasta(?: el)?|até(?: ao?)?|tot(?: het)?|t/m) "
    r"(?:the |la |el |o |het )?(?:very )?(?:end of|end|ende(?: der| des)?|fin(?: de)?(?: la| du)?|finales de|final d[eo](?: el)?|fim d[aeo]|eind(?:e)?(?: van)?(?: de)?) ?"
    r"(?:the |der |des |la |el |de |du )?"
    rf"(?:(?P<month>{_MONTH})\b|(?P<this_month>(?:this |the |dieses |diesem |ce |este |deze )?(?:month|monats?|mois|mes|mês|maand)\b)(?! pr| que| pró)"
    r"|(?P<next_month>next month|nächsten? monats?|mois prochain|mes que viene|próximo mês|volgende maand)"
    r"|(?P<next_week>(?:next|nächste[rn]?|kommende[rn]?|volgende) (?:week|woche)|(?:la )?semaine prochaine|(?:la )?(?:semana que viene|próxima semana|semana que vem))"
    r"|(?P<this_week>(?:this |the |dieser |deze |esta |cette )?(?:week|woche|semaine|semana)\b))",
    re.IGNORECASE,
)
# "all of March", "the whole of next week"
WHOLE = re.compile(
    r"\b(?:(?:the )?whole(?: month)?(?: of)?|all(?: of| through)?|throughout|the entire(?: month of)?|(?:the )?(?:rest|remainder) of"
    r"|den ganzen|den gesamten|tout(?: le mois de)?|todo(?: el mes de| o mês de)?|heel|de hele maand|durant tout) "
    rf"(?:(?P<month>{_MONTH}|may(?<!all may)(?<!whole may)|mei)\b|(?P<week>next week|nächste woche|volgende week|(?:la )?semaine prochaine|(?:la )?próxima semana))"
    r"|\b(?:out|away|off|on (?:annual )?leave|on holiday|on vacation|abwesend|im urlaub|afwezig|vrij|absente?|ausente|de vacaciones|de férias|en congé) (?P<out>next week|nächste woche|volgende week|la semaine prochaine|la (?:próxima semana|semana que viene)|na próxima semana)\b(?! (?:on|from|until))",
    re.IGNORECASE,
)
THIS_AND_NEXT = re.compile(
    r"\b(?:this (?:week )?(?:and|&) (?:(?:all of )?next(?: week)?)|diese und (?:die )?nächste woche|cette semaine et la (?:semaine )?prochaine"
    r"|cette semaine et la suivante|esta semana y la (?:próxima|que viene|siguiente)|esta semana e (?:n?a )?(?:próxima|seguinte)|deze en volgende week)\b(?! month)",
    re.IGNORECASE,
)
CALENDAR_WEEK = re.compile(
    r"\b(?:(?P<through>(?:bis (?:einschlie(?:ß|ss)lich|inkl\.?|ende)|(?<!erst )in(?: der)?)(?= kw)|bis und mit)|(?:ab|anfang|zu beginn(?: der)?|erst (?:wieder )?in(?: der)?|wieder in(?: der)?)) kw ?(?P<week>\d{1,2})\b(?!\s?(?:und|u\.|-|–|bis|&|,|/|\+)\s?(?:kw ?)?\d)",
    re.IGNORECASE,
)
AFTER_A_FEAST = re.compile(
    r"\b(?:after|following|nach|après|después de(?: la)?|tras(?: la)?|depois d[ao]|após a?|na|bis|until|till?) (?:the |den |de |(?:les (?:fêtes|vacances)|le week-?end) de )?"
    r"(?:(?P<easter>easter(?: (?:weekend|monday|break|bank holiday))?|oster(?:n|feiertagen|tagen|wochenende)|pâques|semana santa|pascua|páscoa|pasen|paas(?:dagen|weekend))|(?P<whit>whitsun(?: weekend)?|whit monday|pfingst(?:en|feiertagen|tagen|wochenende)|pentecôte|pentecostés|pinkster(?:en|dagen|weekend))|(?P<thanks>thanksgiving(?: break| holiday| weekend)?)"
    r"|(?P<bank>(?:may |august |spring |summer )?bank holiday(?: weekend| monday)?|labou?r day(?: weekend)?))\b",
    re.IGNORECASE,
)
NEW_YEAR = re.compile(
    r"\b(?:(?P<until>(?:until|till)(?: after)?|before|bis(?: ins| zum)?|jusqu['’](?:à|au)|hasta(?: el)?|até(?: o| ao)?|tot(?: in)?)|after|in|early in|im|nach|en|après|tras|no|após|na) "
    r"(?:the |le |la |el |o |het )?(?:new year|neue[ns]? jahr|nouvel an|nouvelle année|año nuevo|nuevo año|novo ano|ano novo|nieuwe jaar|nieuwjaar)(?!['’]?s)\b",
    re.IGNORECASE,
)
# "a good start in the new year"
WISHES = re.compile(
    r"\b(?:wish\w*|happy|hope|wünsch\w*|rutsch|start|souhait\w*|meilleurs|feliz|desea\w*|desej\w*|próspero|wens\w*|fijne|gelukkig)\b",
    re.IGNORECASE,
)
