"""The words of `absence_weekly` in English, German, French, Spanish, Portuguese and Dutch."""

import re

from app.domain.reading.day_names import WEEKDAYS

_NAMES = "|".join(sorted((one for one in WEEKDAYS if len(one) > 2), key=len, reverse=True))
_DAY = rf"(?:{_NAMES}|(?:segunda|terça|quarta|quinta|sexta)s-feira)(?:['’]?s|en)?(?!\w|-(?!(?:{_NAMES})\b))"
_AND = (
    r"\s?(?:-|–|—|/|\+|&|,(?:\s?(?:and|or|und|et|y|e|en))?|\b(?:and|or|to|through|thru|und|oder|bis|et|ou|à|au|y|a|o|e|ou|en|of|t/m|tot en met|tot))"
    r"\s?(?:(?:on|le|les|el|los|às|aos|à|as|op|am)\s)?"
)
_DAYS = rf"(?P<{{name}}>{_DAY}(?:{_AND}{_DAY})*)"
DAY = re.compile(_DAY, re.IGNORECASE)
RANGE = re.compile(r"\s?(?:-|–|—|to|through|thru|bis|à|au|a|t/m|tot(?: en met)?)\s?", re.IGNORECASE)
# "I work Monday to Wednesday", "meine Arbeitstage sind Dienstag und Donnerstag"
WORKS = re.compile(
    r"(?:\b(?:part[- ]time|teilzeit|temps partiel|(?:jornada|tiempo) parcial|tempo parcial|part-?time|parttime|deeltijd)\b[^.!?\n]{0,20}?\b(?:am|i['’]m|bin(?: ich)?|ich bin|suis|estoy|estou|ben(?: ik)?|ik ben)(?: in(?: the office)?)?(?: (?:only|nur|immer|présente?|alleen))?"
    r"|\b(?:i(?: only| usually| normally| currently| generally)? work|i(?:['’]m| am) only in(?: the office)?|(?:my )?(?:working|work|office) days(?: are)?|working (?:pattern|hours|week)(?: is| are)?"
    r"|ich arbeite|(?:meine )?arbeitstage(?: sind)?|(?:meine )?bürotage(?: sind)?|(?:we|our (?:\S+ ){1,4}?) ?works?|(?:wir|unsere (?:\S+ ){1,4}?) ?arbeiten|nos (?:\S+ ){1,4}?travaillent|nous travaillons|nuestr[ao]s? (?:\S+ ){1,4}?trabajan?|(?<!no )trabajamos|noss[oa]s? (?:\S+ ){1,4}?trabalham?|(?<!não )trabalhamos|(?:we|wij) werken|je travaille|(?:mes )?jours (?:de travail|de présence|travaillés)(?: sont)?|(?<!no )trabajo"
    r"|(?:mis )?días (?:de trabajo|laborables)(?: son)?|(?<!não )trabalho|(?:meus )?dias de trabalho(?: são)?|ik werk|(?:mijn )?werkdagen(?: zijn)?))"
    r"[\s:,(]{1,3}(?:(?:part[- ]time|in teilzeit|nur|only|on|from|uniquement|à temps partiel|seulement|du|de|le|les|solo|los|às|as|aos|só|alleen|op|van|von|am|immer|and|und|et|,|:|\()\s?)*"
    + _DAYS.format(name="days"),
    re.IGNORECASE,
)
# "I don't work Fridays", "freitags bin ich nicht im Büro", "je suis absente le mercredi"
FREE = re.compile(
    r"\b(?:(?:do not|don['’]t|never|not) (?:usually |normally )?work(?:ing)?|non[- ]?working days?(?: is| are)?:?|(?:my )?day off is|(?:not|n['’]t) (?:in|in the office|available)"
    r"|(?:i am|i['’]m|we are|we['’]re|is) (?:always )?(?:off|out|out of (?:the )?office|away|closed))"
    rf" (?:on )?(?:(?P<each>every|each) )?{_DAYS.format(name='en')}"
    rf"|\b{_DAYS.format(name='de')} (?:bin|arbeite|habe|ist|sind) (?:ich |wir |unser \w+ |das büro )?(?:immer |grundsätzlich |in der regel )?(?:nicht|frei|geschlossen|zu|außer haus)\b"
    rf"|\barbeite (?:ich )?{_DAYS.format(name='de_not')} nicht\b"
    r"|\b(?:ne travaille pas|(?:suis )?absente?s?|ne suis pas (?:là|présente?|disponible|au bureau)|ferm[ée]e?s?) (?:le|les|tous les) "
    + _DAYS.format(name="fr")
    + rf"|\bno (?:trabajo|estoy|atiendo|trabajamos) (?:en la oficina )?los {_DAYS.format(name='es')}"
    rf"|\bnão (?:trabalho|estou|atendo|trabalhamos) (?:no escritório )?(?:às|aos|à) {_DAYS.format(name='pt')}"
    rf"|\b(?:op )?{_DAYS.format(name='nl')} (?:werk|ben) ik (?:er |nooit |altijd )?(?:niet|vrij|afwezig)\b"
    rf"|\bwerk (?:ik )?niet op {_DAYS.format(name='nl_not')}",
    re.IGNORECASE,
)
# What shows that such days come back every week: "Fridays", "freitags", "on every Friday".
EVERY = re.compile(r"(?:day|tag|woch|feira)s\b|s-feira\b|\w['’]s\b", re.IGNORECASE)
ENDINGS = ("", "s", "'s", "’s", "en")
"""Of a weekday that comes back: "Mondays", "vrijdagen"."""
