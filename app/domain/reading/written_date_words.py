"""Words that make a day of a word that is none elsewhere, for `written_dates`."""

import re

SHORT_WEEKDAYS = frozenset("segunda terça terca quarta quinta sexta".split())
"""Ordinary words besides: days only where a word before them says so."""
BACK_OR_UNTIL = (
    "back", "until", "in", "return", "returning", "reprends", "reprendrai", "reviens", "rentre", "retour", "jusqu'à", "jusqu’à",
    "vuelvo", "regreso", "hasta", "volto", "regresso", "até", "ab", "bis", "terug", "tot", "reabrimos", "abrimos",
)  # fmt: skip
"""Words behind which tomorrow is the day that counts; elsewhere it is a day away like today."""
TOMORROW_WORD = "tomorrow|demain|mañana|amanhã|morgen"
DOES_AGAIN = "back|reprends|reviens|leo|vuelvo|volvemos|atendemos|respondo|volto|vejo|leio|regresso|weer|terug|lees|reageer|wieder|zurück|lese|er"
"""What tomorrow brings where a sentence begins with it."""
# "Friday next week"
NEXT_WEEK = re.compile(
    r"(?: of|,| in the| der| van| de(?: la)?| da)? (?:next week|nächste[rn]? woche|kommende[rn]? woche"
    r"|volgende week|(?:la )?semaine prochaine|próxima semana|semana que (?:viene|vem))\b",
    re.IGNORECASE,
)

# What a number behind a weekday is not: "Monday 10 am".
NOT_OF_TIME = r"(?!(?:am|pm|to|till?|until|h|hrs?|hours?|heures?|horas?|uhr|uur|bis|de|do|and|or|und|et|y|e|en|a|o|à|às|people|min\w*)\b)"
UNTIL_A_BARE_DAY = (
    "jusqu'au", "jusqu’au", r"du \d au", r"du \d\d au", r"del \d al", r"del \d\d al", r"dias \d a", r"dias \d\d a",
    r"dia \d ao", r"dia \d\d ao", r"van \d t/m", r"van \d\d t/m",
)  # fmt: skip
"""Words behind which a number is a day where the sentence ends or the next clause begins."""
NO_MORE_OF_IT = (
    r"(?=\s?(?:[;!?)\n]|[.,](?!\d)|$)|\s(?:inclu\w+|je|nous|notre|le|la|el|los|en|estoy|estar\w+|estou|no|não|ferm\w+|cerrad\w+|pour|por|para|con|com"
    r"|et|y|e|ben|zijn|is|vrij|weg|afwezig|gesloten|met|op)\b)"
)

ORDINALS = {
    name: number
    for number, names in enumerate(
        (
            "last letzten letzte letzter dernier dernière último última laatste",
            "first 1st ersten erste erster premier première 1er primer primero primera primeiro primeira eerste 1e",
            "second 2nd zweiten zweite zweiter deuxième seconde segundo segunda tweede 2e",
            "third 3rd dritten dritte dritter troisième tercer tercero tercera terceiro terceira derde 3e",
            "fourth 4th vierten vierte vierter quatrième cuarto cuarta quarto vierde 4e",
        )
    )
    for name in names.split()
}
"""Which of a month's Mondays, or of its halves; 0 is the last."""
WORKING_DAY = (
    r"(?:working|business|work|office) day|(?:arbeits|werk|büro)tag|jour (?:ouvré|ouvrable|de travail)"
    r"|día (?:laborable|hábil)|dia útil|werkdag"
)
THE_MONTH = (
    r"(?P<next_month>next month|nächsten monats?|(?:le )?mois prochain|próximo mes|mes que viene|próximo mês|mês que vem|(?:de )?volgende maand)"
    r"|(?P<new_year>(?:the )?new year|neuen jahres?|nouvelle année|año(?: nuevo)?|novo ano|ano novo|(?:het )?nieuwe jaar)"
)
OF_THE = r"(?:\s(?:of|in|im|des|van|de|do|del|del mes de|do mês de|du mois de))?(?:\s(?:the|month of))?(?:\s|\sd['\u2019])"
# "Monday week", "lundi en huit": the one after the next.
A_WEEK_ON = (
    r"(?P<week>week(?!\s(?:of|com|beg|start|from|ending|\d))|en huit|en ocho(?: días)?|in (?:einer woche|acht tagen)|over (?:een|1) week|after next)"
    r"|(?P<fortnight>fortnight|en quinze|en quince(?: días)?|in (?:zwei wochen|vierzehn tagen|14 tagen)|over (?:twee|2) weken|over 14 dagen)"
)
# "a week on Monday", and no absence of a week that begins then
WEEKS_FROM = (
    r"(?<!\bfor )(?<!\bout )(?<!\boff )(?<!\baway )\b(?:(?P<weeks>a|one|two|three|four|five|six)\sweeks?|a\s(?P<fortnight_on>fortnight))"
    r"\s(?:on|from)\s(?:next\s|this\s)?"
)
# "vom 8.4 - 12.4", "ab 15.4 wieder da": days, though no dot stands behind them.
DOTTED_BEFORE = re.compile(
    r"(?:\b(?:vom|ab|bis(?: zum)?|am|zum|seit|vanaf|t/m|op)|\b\d{1,2}\.\d{1,2}\.?\s?(?:-|\u2013|bis(?: zum)?|t/m|tot(?: en met)?))\s?$",
    re.IGNORECASE,
)
NO_DAY_BEHIND = re.compile(
    r"\s?(?:%|uhr\b|uur\b|h\b|prozent|procent|mio|mrd|mln|eur|€|km|kg|auf\b|[-\u2013]\s?\d{1,2}(?:[.:]\d\d)?\s?(?:uhr|uur))",
    re.IGNORECASE,
)
# "Call our hotline, 24/7": no 24th of July.
ALL_HOURS = re.compile(
    r"(?<![\d/.-])(?<!until )(?<!till )(?<!on )(?<!from )(?<!to )(?<!back )(?<!through )(?<!bis )(?<!am )(?<!ab )(?<!zum )(?<!vom )(?<!le )(?<!au )(?<!du )(?<!el )(?<!al )(?<!del )(?<!dia )(?<!día )(?<!até )(?<!de )(?<!a )"
    r"(?<!em )(?<!hasta )(?<!tot )(?<!op )(?<!van )(?<!vanaf )(?<!t/m )(?<![-\u2013] )24/7(?![\d/]|\s?(?:-|\u2013|to|until|till|bis|au|al?|tot|t/m)\s?\d)",
    re.IGNORECASE,
)
# "24-12 tot 5-1": behind such a day a smaller one is none of the clock's either.
HYPHENED_BEFORE = re.compile(
    r"\b(?P<first>\d{1,2})-(?P<second>\d{1,2})\s(?:t/m|tot(?: en met)?|-|–|to|until|through|till|bis|au|al?|até)\s$",
    re.IGNORECASE,
)
ON_A_SHORT_WEEKDAY = (
    "na", "até", "à", "na próxima", "volto", "voltamos", "retorno", "nesta", "amanhã e", "hoje e",
)  # fmt: skip
"""Words behind which "segunda" is Monday and "quinta" Thursday."""
