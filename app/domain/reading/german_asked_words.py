"""What employers ask of candidates in German, and how those write who were never applied to."""

from app.domain.reading.cues import Cues, cue

# Said for a case that may never come, or to nobody in particular.
_OUTRIGHT = (
    r"^(?!.*\b(?:falls|sofern|bei (?:weiteren |etwaigen |allfälligen )?(?:rück)?fragen|für (?:weitere )?(?:rück)?fragen|bei (?:interesse|bedarf|problemen|verhinderung)"
    r"|sollten? (?:sie|du|ihr|ihnen|dir|es|etwas|sich)|solltest du|wenn (?:sie|du|ihr) (?:fragen|noch|verhindert|nicht|kein\w*|dies|das|möcht\w*|wünsch\w*|woll\w*|willst|hilfe|weitere|zurück\w*)|im falle|nicht (?:auf|direkt auf) diese|sie nicht|verständnis|keine\w*|nicht an|absehen|abzusehen)\b)"
    r".*?"
)
_PAPER = (
    r"(?:unterlagen|dokumente?|nachweise?s?|zeugnisse?|\w*zeugniss?e?s?|zertifikate?|bescheinigung(?:en)?|\w+bescheinigung|urkunden?|\w+urkunde|referenzen|arbeitsproben?|portfolio|lebenslauf"
    r"|motivationsschreiben|anschreiben|foto|kopien?|scans?|pdf|angaben|diplome?|fähigkeitsausweis|notenspiegel|mappe|dossier|approbation\w*|\w*erlaubnis|impfnachweis|personalbogen|fragebogen|formular|ausweis\w*)"
)

QUESTION = Cues(
    [
        # in the imperative
        cue(rf"{_OUTRIGHT}<senden|schicken|mailen|übermitteln|reichen|laden|übersenden|faxen|lassen> sie (?:\S+ ){{0,8}}?{_PAPER}\b", 1.4),
        cue(rf"{_OUTRIGHT}<teilen|teile|teil|geben|gib|sagen|sag|schreiben|schreib|nennen|nenne|nenn|verraten|verrate|bestätigen|bestätige|beantworten|beantworte|schildern|beschreiben|erläutern|erklären|erkläre> (?:sie |mir |uns |doch |bitte |kurz |mal |noch )+(?:\S+ )*?(?:mit|bescheid|antwort|wissen|ob|wie|was|wann|welche\w*|wo|warum|weshalb|wer|wen|rückmeldung|ihre?n?|deine?n?|name\w*|das|es|folgende\w*|hierzu|dazu|kurz)\b", 1.4),
        cue(rf"{_OUTRIGHT}<schick|schicke|sende|send|mail|lad|lade|reich|reiche> (?:uns |mir |doch |bitte |noch |das |die |den |deine?n? |mal |schnell |kurz )+(?:\S+ ){{0,5}}?(?:{_PAPER}|rüber|zu|hoch|ein|nach|her|per|mit)\b", 1.4),
        cue(rf"{_OUTRIGHT}<bitte>\b.*\b(?:mitteilen|nachreichen|zusenden|zuschicken|mitschicken|schicken|senden|angeben|beantworten|ausfüllen|hochladen|ergänzen|einreichen|abfotografieren|bescheid|nachsenden|zurücksenden|rückmelden|vorlegen|klären)(?! (?:sie|wir))\b", 1.3),
        cue(rf"{_OUTRIGHT}\bbitte\b.*<füllen|ergänzen|beantworten|vervollständigen|reichen|laden|klären|prüfen> sie\b.*\b(?:aus|hoch|nach|ein|fragen?|angaben|profil|{_PAPER})\b", 1.3),
        cue(rf"{_OUTRIGHT}\b(?:könnten|können|würden|wären) sie <mir|uns|bitte|noch|so>\b|{_OUTRIGHT}\b(?:könntest|kannst|würdest|magst) du <mir|uns|bitte|noch>\b", 1.4),
        # in nouns
        cue(rf"{_OUTRIGHT}\b(?:bitten?|bäte|ersuchen?|ersuche|erbitten?) (?:\S+ ){{0,4}}?um (?:\S+ ){{0,4}}?<auskunft|übersendung|zusendung|mitteilung|beantwortung|rückmeldung|antwort|nachricht|bestätigung|angabe|angaben|nachreichung|ergänzung|vorlage|einreichung|stellungnahme|information|rückruf|zustellung|übermittlung|klärung|bekanntgabe|erläuterung|feedback>\b", 1.5),
        cue(rf"{_OUTRIGHT}\bum (?:\S+ ){{0,5}}?<auskunft|übersendung|zusendung|mitteilung|beantwortung|rückmeldung|antwort|nachricht|angabe|vorlage|nachreichung> (?:\S+ ){{0,4}}?(?:wird|werden|wäre|wären|bitten|bitte|ersucht|gebeten|dankbar)\b", 1.4),
        cue(rf"{_OUTRIGHT}\b(?:für|über) (?:eine |ihre |deine |die |ein )?(?:kurze |baldige |rasche |kurzes |zeitnahe )*<auskunft|angabe|info|mitteilung|nachricht|rückmeldung|antwort|information|zusendung|übersendung|klärung|feedback> (?:\S+ ){{0,5}}?(?:dankbar|verbunden|freuen)\b|\b(?:fragt|fragte|fragen sich|rätselt|überlegen),? <ob|wie|wann|warum>\b", 1.2),
        # a wish to know, a lack
        cue(r"\b(?:möchten?|würden?|wollen|will|wollten?|müssen|müssten|müsste|muss|wüssten?|hätten?|sollten|sollte)\b.{0,60}?<wissen|erfahren|erfragen|klären|abklären|nachfragen>\b(?!,? (?:lassen|dass))", 1.3),
        cue(r"\b(?:ich|wir) <wüsste|wüssten> (?:\w+ )*(?:gern|gerne|noch|nur|von)\b|\b(?:gern|gerne|noch) <wüsste|wüssten> (?:ich|wir)\b|\b(?:interessiert|interessieren) (?:mich|uns)(?: \w+){0,3},? <ob|wie|was|wann|welche|warum|wo>\b|\b(?:mich|uns) (?:würde|interessiert|interessieren)(?: \w+){0,3} (?:interessieren, )?<ob|wie|was|wann|welche|warum>\b", 1.4),
        cue(r"\b(?:habe|haben|hätte|hätten|stellen|stellt|ergeben|bleiben|ist|sind)\b.{0,50}?\b(?:noch |zwei |drei |ein paar |einige |kurze |folgende |eine |offene )+<frage|fragen|rückfrage|rückfragen>\b|<folgende|nachstehende|offene> (?:fragen|punkte|rückfragen)\b|\bnur eins <noch>\b|\beine <frage> (?:noch|hätte|habe|vorab)\b", 1.2),
        cue(rf"\b(?:uns|mir) <fehlt|fehlen> (?:noch |leider |lediglich |jetzt |nur |allerdings |dazu )*(?:ihre?|deine?|der|die|das|ein\w*|folgende\w*|nachweis\w*|angaben|{_PAPER})\b|\bes <fehlt|fehlen>(?: \w+){{0,3}}(?:\.|:|$| (?:der|die|das|ein\w*|ihre?|deine?|folgende\w*|{_PAPER}))", 1.4),
        cue(r"\b(?:benötigen|benötige|brauchen|bräuchten|bräuchte|brauche)\b.{0,60}?\b(?:von (?:ihnen|dir)|noch|bitte|ihre?n?|deine?n?|vorab|zuvor|folgende\w*|ein\w*)\b.{0,60}?<unterlagen|nachweis|nachweise|zeugnis|zeugnisse|angaben|angabe|kopie|führungszeugnis|lebenslauf|daten|informationen|info|geburtsdatum|steuer|bankverbindung|versicherungsnummer|sozialversicherungsnummer|arbeitszeugnisse|dokumente|antwort|rückmeldung|unterschrift|adresse|iban|ausweis|foto|referenzen|bescheinigung|scan>\b", 1.3),
        cue(rf"{_OUTRIGHT}<benötigen|benötige|brauchen|bräuchten|bräuchte|brauche> (?:wir |ich )?(?:\w+ ){{0,3}}?(?:noch|von ihnen|von dir|ihre?n?|deine?n?|vorab|folgende\w*)\b(?! (?:\w+ ){{0,2}}(?:jemand\w*|leute|verstärkung|zeit|etwas|ein wenig|bisschen|geduld|moment|tage?|wochen?|hilfe|unterstützung)\b)", 1.3),
        cue(rf"\b(?:bewerbung|unterlagen|bewerbungsunterlagen|angaben|profil|dossier)\b.{{0,25}}?<unvollständig>\b|\bnoch nicht <vollständig>\b|{_OUTRIGHT}<fehlende|fehlenden> {_PAPER}\b", 1.4),
        cue(rf"{_OUTRIGHT}\b(?:teilen|teilst|sagen|sagst|geben|gibst|schreiben|schreibst|nennen|nennst|schicken|schickst|senden) (?:sie|du) (?:mir|uns) <kurz|bitte|noch|doch|bescheid|dann|vorab|einfach>\b", 1.3),
        cue(r"\b(?:erwarte|erwarten|erhoffen)\b.{0,20}?\b(?:ihre|deine) <antwort|rückmeldung|nachricht|zusage|entscheidung|rückantwort>\b|\bfreuen? (?:wir uns|mich|uns)? ?auf (?:ihre|deine) (?:\w+ )?<antwort|rückmeldung|zusage|rückantwort>\b", 0.7),
    ]
)  # fmt: skip

_CLIENT = r"(?:kunden?|mandanten|mandantin|auftraggeber\w*|unternehmen|weltmarktführer|marktführer|konzern|mittelständler|firma|hersteller)"

COLD = Cues(
    [
        cue(r"\b(?:ihr|dein|ihrem|deinem|ihres) (?:\w+[ -]){0,2}?<profil|werdegang|lebenslauf|hintergrund>\b.{0,50}?\b(?:aufgefallen|angesprochen|ins auge|neugierig gemacht|entdeckt|gefunden|gestoßen|gestossen|aufmerksam|gestolpert|begegnet)\b", 2),
        cue(r"\b(?:auf|über|bei) <xing|linkedin|stepstone|indeed|monster|freelancermap>\b.{0,60}?\b(?:gestoßen|gestossen|aufmerksam|gefunden|entdeckt|gesehen|aufgefallen|ihr profil|dein profil|auf (?:sie|dich|ihr|dein))\b|\b(?:bei|im zuge|im rahmen) (?:meiner|unserer) <recherche|suche>\b.{0,50}?\b(?:ihr|sie|dein|dich|profil)\b", 2),
        cue(rf"\bfür (?:einen?|eines|unsere[nrm]?|meine[nrm]?|ein|eine|renommierte\w*|namhafte\w*)\b.{{0,60}}?\b{_CLIENT}\b.{{0,80}}?<suche|suchen|gesucht|besetze|besetzen>\b|<suche|suchen|besetze|besetzen>\b.{{0,40}}?\bfür (?:einen?|eines|unsere[nrm]?|meine[nrm]?)\b.{{0,40}}?\b{_CLIENT}\b", 1.6),
        cue(r"<direktvermittlung|arbeitnehmerüberlassung|headhunter|headhunterin|personalberater|personalberaterin|personalvermittler|freiberuflich|projektanfrage|vermittlungsprovision>\b", 1),
        cue(r"\b(?:sind sie|bist du|wären sie|wärst du)\b.{0,40}?\b(?:offen|wechselwillig|wechselbereit|gesprächsbereit|auf der suche|grundsätzlich|interessiert)\b.{0,40}?<wechsel|herausforderung|herausforderungen|angebote|möglichkeiten|veränderung|neues|perspektive|perspektiven|position|aufgabe|austausch|positionen>\b|<wechselwillig|wechselbereit|veränderungsbereit>\b", 1.4),
        cue(r"\b(?:neue|neuen|spannende|spannenden|nächste|nächsten|interessante|attraktive) (?:berufliche |beruflichen )?<herausforderung|herausforderungen|perspektive|perspektiven|karrierechance|karriereschritt|vakanz|vakanzen>\b", 1),
        cue(r"<unverbindlich|unverbindliches|unverbindlichen|unverbindliche|vertraulich|diskret|diskretion>\b", 0.7),
        cue(r"\b(?:kennen sie|kennst du|kennt ihr)\b.{0,30}?<jemanden|jemand|wen>\b|\b(?:weiterleiten|weiterempfehlen|weitersagen)\b.{0,40}?<bekannte|bekannten|kollegen|netzwerk|freunde>\b|<tippgeberprämie|empfehlungsprämie>\b|\bin (?:ihrem|deinem) <netzwerk>\b", 1),
        cue(r"\b(?:könnte|wäre|dürfte|klingt)\b.{0,40}?\b(?:für (?:sie|dich)|zu (?:ihnen|dir))\b.{0,25}?<interessant|spannend|passen|passend|reizvoll>\b|\b(?:habe ich|konnte ich|haben wir)\b.{0,20}?\b(?:ihr|dein) <interesse> (?:geweckt|wecken)\b|\bneugierig <geworden>\b", 0.9),
        cue(r"\b(?:schicken|senden|schick|sende)\b.{0,30}?\b(?:aktuellen|aktuelles|aktueller) <lebenslauf|cv|profil>\b|\bmit (?:ihrem|deinem) aktuellen <lebenslauf|cv>\b", 0.8),
        cue(r"\b(?:ich|wir) (?:bin|sind) (?:derzeit |aktuell |gerade |momentan |exklusiv )*auf der <suche> nach\b|\b(?:ich|wir) <unterstütze|unterstützen|begleite|vertrete>\b.{0,40}?\b(?:kunden|mandanten|unternehmen)\b.{0,40}?\b(?:besetzung|suche)\b", 1.2),
    ]
)  # fmt: skip

KNOWN = Cues(
    [
        cue(r"<beworben|bewerbungsverfahren|bewerbungsmappe|initiativbewerbung|kurzbewerbung|onlinebewerbung|vorstellungstermin|zweitgespräch|bewerbungseingang|bewerbungsunterlagen|bewerbungsdossier|probetag|probearbeiten|schnuppertag|hospitation>\b"),
        cue(r"\b(?:dank|danke|merci)\b.{0,20}?\bfür (?:ihren?|deinen?|das|die|den|ihr|dein) (?:\S+ ){0,3}?<unterlagen|antwort|rückmeldung|besuch|gespräch|anruf|telefonat|mail|nachricht|dossier|mappe|offenheit|zusage>\b"),
        cue(r"\b(?:ihre|deine|ihr|dein) <unterlagen|dossier|mappe>\b.{0,40}?\b(?:erhalten|angesehen|gelesen|liegen|liegt|vorliegen|gesichtet|geprüft|angekommen|eingegangen|überzeugt|gefallen)\b"),
        cue(r"\bwie (?:\w+ )?<besprochen|vereinbart|abgesprochen|angekündigt|versprochen|telefonisch>\b|\b(?:nach|in|zu|seit) (?:unserem|unser) (?:\w+ )?<gespräch|telefonat|treffen|kennenlernen|interview>\b|\bunser <telefonat|treffen|kennenlernen> (?:vom|gestern|am|von)\b"),
        cue(r"\b(?:kunde|kundin|mandant|mandantin|auftraggeber|fachbereich|chefin)\b.{0,40}?\b(?:ist|war|fand|findet|möchte|will|würde|hat)\b.{0,50}?<ihnen|ihrem|angetan|kennenlernen|begeistert|überzeugt|sympathisch|einladen>\b"),
    ]
)  # fmt: skip

PAPERS = Cues(
    [
        cue(rf"\b(?:bewerbung|unterlagen|bewerbungsunterlagen|dossier)\b.{{0,40}}?<unvollständig>\b|\b(?:bewerbung|unterlagen|bewerbungsunterlagen|dossier)\b.{{0,40}}?\bnoch nicht <vollständig>\b|\bes <fehlt|fehlen>\b.{{0,40}}?\b{_PAPER}\b"),
        cue(rf"\b(?:bitte|bitten|ersuchen|müssen|müssten|benötigen|brauchen|bräuchten)\b.{{0,60}}?<folgende|folgenden|fehlende|fehlenden|nachstehende|nachstehenden|noch|weitere|weiteren|ausstehende|ausstehenden|beigefügten|beiliegenden>\b.{{0,40}}?\b{_PAPER}\b(?!.{{0,30}}\b(?:mit|mitzubringen|mitbringen)\b)"),
        cue(rf"\bum (?:\w+ )?<übersendung|zusendung|vorlage|nachreichung|einreichung|übermittlung|zustellung> (?:\w+ ){{0,4}}?{_PAPER}\b"),
        cue(rf"\b{_PAPER}\b.{{0,40}}?<nachreichen|nachzureichen|nachsenden|nachzusenden|hochzuladen|ergänzen|vervollständigen>\b|<reichen> sie\b.{{0,60}}?\b{_PAPER}\b.{{0,40}}?\bnach\b"),
    ]
)  # fmt: skip
