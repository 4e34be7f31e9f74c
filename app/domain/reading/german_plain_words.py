"""How German decisions are built: a verb and its "nicht", somebody else who gets the post, a
procedure that ends. Beside the set phrases of `german_words`."""

from app.domain.reading.cues import Cues, cue

_OTHER = r"(?:einer?|einem|einen|der|die|den|dem|ein) (?:\w+ )?ander\w*"

HIRING = Cues(
    [
        cue(r"<stelle|position|vakanz|rolle> (?:als|für|im|zum|zur|wurde|wird|ist|gehört|lag|fällt)\b", 1.1),
        cue(r"<berufliche|beruflichen|beruflicher|bewerbungsprozess|recruiting|auswahlrunde|vorauswahl|lebenslauf>\b", 1.6),
        cue(r"\b(?:mein|meinem|unser|unserem|der|vom) <auftraggeber|mandant|mandanten>\b", 1.2),
        cue(r"<lehrvertrag|einstellung|einstellungszusage|eingestellt|kranschein|berufserfahrene|fachkraft|stationsleitung|sachbearbeitung>\b", 1.2),
        cue(r"<gesprächen|gespräch|gespräche>\b~\b(?:mit ihnen|mit dir|durch|kennengelernt|eindruck|bewerber\w*|kandidat\w*|stelle)\b|\b(?:mit ihnen|mit dir)\b~<gespräch|gesprächen>\b", 1.2),
        cue(r"\b(?:bieten|biete|geboten)\b~<gehalt|fix|dienstwagen|bonus|bonusregelung>\b|\d~\bim <jahr>\b|\b(?:euro|€) die <stunde>\b", 1.2),
        cue(r"<eignungstest|einstellungstest|auswahlverfahren|hospitieren|hospitation|probetag|bewerbertag>\b", 1.8),
        cue(r"\b(?:profil|lebenslauf|unterlagen|werdegang)\b~<gesehen|gelesen|beeindruckt|gefallen|neugierig|überzeugt>\b", 1.2),
    ]
)  # fmt: skip

REJECTION = Cues(
    [
        cue(r"\bnicht (?:\w+ ){0,4}<berücksichtigen|berücksichtigt|weiterverfolgen|weiterverfolgt|fortsetzen|fortführen|fortgesetzt|ausgewählt|ausgesucht|aufgenommen|entsprechen|weitergehen|weiterzugehen|weiterkommen|durchgesetzt|vorgesehen|infrage|einbeziehen|einbezogen|weitermachen>\b", 2.6),
        cue(r"\bnicht (?:mehr |länger )?(?:im|in der|in die|in unsere|teil|zu den) (?:\w+ ){0,3}<verfahren|bewerbungsverfahren|auswahl|auswahlverfahren|rennen|wahl|runde|prozess|kreis>\b", 2.6),
        cue(r"<verfahren|bewerbungsverfahren|auswahlverfahren|bewerbungsprozess|auswahlprozess|prozess|bewerbung>\b~\b(?:an dieser stelle |hiermit |damit |nun |für dich |mit dir )*<beenden|beendet|endet|abbrechen|abgebrochen|eingestellt|erledigt|gegenstandslos|ausgeschieden>\b|\b(?:damit|somit) (?:ist|endet|erledigt|hat) (?:sich )?(?:ihre?|deine?|das|der|unser) <bewerbung|verfahren|bewerbungsverfahren|prozess>\b", 2.6),
        cue(rf"\b{_OTHER} <bewerber|bewerberin|kandidat|kandidatin|kandidaten|mitbewerber|mitbewerberin|person|kollegin|kollegen|profil>\b|\bander\w* (?:\w+ )?<bewerbern|bewerberinnen|bewerbende|bewerbenden|kandidaten|kandidatinnen|profile|profilen|mitbewerber|mitbewerberinnen>\b", 2.3),
        cue(r"<jemand|jemanden> ander\w*\b|<jemand|jemanden>, (?:der|die)\b", 1.6),
        cue(r"\b(?:ihnen|dir) (?!den |das |unser)(?:\w+ ){0,3}<absagen|abzusagen>\b|\beine <absage> (?:erteilen|schicken|senden|geben|aussprechen|mitteilen)\b", 2.8),
        cue(r"\b(?:stellen|stelle|stellt)\b~\b(?:keinen?|niemand\w*|doch nicht)\b~<ein>\b|\b(?:keinen?|niemand\w*) (?:\w+ ){0,2}<einstellen|anstellen|dazunehmen>\b", 2.6),
        cue(r"\b(?:stelle|position|vakanz|rolle|funktion|sie)\b~\bfällt <weg>\b|\b(?:stelle|position|vakanz|rolle|funktion|leitung|aufgabe)\b~\b(?:intern|anderweitig|anders|einer|einem)\b~<übertragen|vergeben|besetzt|besetzen|zugesprochen>\b|<budget|haushaltsmittel|planstelle>\b~\b(?:gestrichen|gekürzt|gesperrt|weggefallen)\b|\b(?:gestrichen|gekürzt)\b~<budget|planstelle>\b", 2.6),
        cue(r"<wahl|entscheidung>\b~\bnicht (?:auf|für|zu ihren|zu deinen|zugunsten)\b|\b(?:sind|bist|wurden|wurdest|waren|warst) (?:\w+ ){0,3}nicht <dabei|ausgewählt|darunter|vorgesehen>\b|\b(?:du|sie) (?:bist|sind) es (?:\w+ ){0,2}<nicht>\b", 2.8),
        cue(r"\b(?:kann|können|könnte|könnten|dürfen)\b~\b(?:nichts|keine\w*|nicht)\b~<anbieten|bieten|zusagen|machen>\b", 2.2),
        cue(r"\bkeinen? (?:positive\w*|besser\w*|günstiger\w*|erfreuliche\w*|ander\w*) <bescheid|nachricht|antwort|rückmeldung|mitteilung|auskunft>\b|\b(?:gern|gerne|lieber)\b~\b(?:andere|anderen|bessere|positivere|erfreulichere|anderes)\b~<nachricht|antwort|mitteilung|bescheid|geschickt|geschrieben|gegeben|überbracht|mitgeteilt|gesagt|gemacht|gemeldet>\b", 2.4),
        cue(r"<wünsche|wünschen|drücke|drücken>\b~\b(?:erfolg|glück|alles gute|alles erdenklich|daumen|passende\w*|das beste|bald)\b", 1.3),
        cue(r"\b(?:einer|einem|jemand\w*|mitbewerber\w*) (?:\w+ ){0,3}<zugesagt|unterschrieben|versprochen|eingestellt|angestellt|verpflichtet>\b|\b(?:sind|ist) (?:\w+ )?<fündig>\b", 2.4),
        cue(r"\bpasst? (?:es |das |deine? |ihre? )?(?:\w+ )?<nicht> (?:zu|ganz|so|optimal|wirklich|zusammen|mehr)\b|\bnicht das <richtige>\b|\bpasst\b~\bein <andermal>\b|\bein anderes <mal>\b", 1.6),
        cue(r"\b(?:dir|ihnen|uns) <fehlt|fehlen> (?:\w+ ){0,2}(?:noch|leider|die|der|das|dafür)\b|\bfehlt\b~\b(?:in (?:ihrem|deinem)|noch|leider)\b~<lebenslauf|profil|erfahrung>\b|\b<die> fehlt (?:uns |ihnen |dir )?in\b", 1.6),
    ]
)  # fmt: skip

OFFER = Cues(
    [
        cue(r"\b(?:möchten|wollen|würden|möchte|will) (?:sie|dich) (?:\w+ ){0,6}<gewinnen|einstellen|haben|verpflichten|beschäftigen|anstellen|übernehmen>\b", 2.6),
        cue(r"\bfür (?:dich|sie) <entschieden|ausgesprochen>\b|<wahl> (?:ist|fiel) auf (?:sie|dich)\b", 2.8),
        cue(r"\bbieten? (?:wir |ich )?(?:ihnen|dir)\b~<anstellung|festanstellung|ausbildungsplatz|stelle|arbeitsvertrag|vertrag>\b|\b(?:sie|dich|du)\b~<eingestellt|angestellt|übernommen> (?:werden|wirst|werde)\b", 2.6),
        cue(r"\b(?:kunde|mandant|chef|vorstand|team|alle) (?:will|möchte|wollen|möchten) <sie|dich>\b(?=[!., ]+(?:geboten|ab|zum|unbedingt|haben)|[!.])", 2.2),
        cue(r"\bkannst du\b~<anfangen|loslegen|beginnen|starten>\b|\bkönnten? sie\b~<anfangen|beginnen|starten>\b|\bkönnen sie\b~<anfangen|beginnen|starten>\b", 1.6),
        cue(r"\b(?:angebot|vertrag|vertragsangebot)\b~\b(?:gültig|annehmen|anzunehmen|schickt|schicke|kommt|zukommen)\b~<bis|morgen|heute|digital|nachmittag>\b|\b(?:stelle|angebot) (?:antreten|annehmen|<anzunehmen>)\b", 1.6),
        cue(r"\bnicht\b~<einstellen|übernehmen|gewinnen|entschieden>\b|\bgegen (?:sie|dich) <entschieden>\b|\bwahl (?:ist |fiel )?(?:leider )?nicht auf <sie|dich>\b|\bunsere <wahl> nicht\b|\b<unsere> wahl nicht\b", -4),
    ]
)  # fmt: skip

INVITATION = Cues(
    [
        cue(r"\b(?:mit (?:dir|ihnen)|dich|sie|ihnen|dir) (?:\w+ ){0,2}in (?:die|der) (?:nächste|nächsten|zweite|zweiten|letzte|finale) <runde>\b", 2.6),
        cue(r"\b(?:bitten|bitte|erwarten|laden|lade|begrüßen)\b~\b(?:sie|dich|euch)\b~<vorstellungsgespräch|gespräch|interview|videogespräch|telefonat|probearbeiten>\b", 2.6),
        cue(r"\b(?:wähle|wählen|such|suche|suchen|buche|buchen|nenne|nennen|sag|sagen) (?:dir |sie |uns |mir )*(?:\w+ ){0,4}<termin|slot|zeitfenster|terminvorschlag|uhrzeit>\b", 1.8),
        cue(r"<videogespräch|videointerview|videocall|telefoninterview>\b", 1.5),
        cue(r"\b(?:möchte|möchten|würde|würden|will|wollen)\b~\b(?:mit ihnen|mit dir|sie|dich)\b~<telefonieren|sprechen|treffen|begrüßen|kennenlernen>\b|\b<sie|dich> (?:\w+ )?kennen ?lernen\b", 2.4),
        cue(r"\b(?:vormittag|nachmittag|tag|schicht|stunde)\b~<hospitieren|mitarbeiten|mitlaufen|mitgehen|mitmachen|reinschnuppern>\b|\b<backst|arbeitest|läufst|machst> du\b~\bmit\b", 2.2),
        cue(r"\b(?:nicht|kein\w*)\b~<runde|gespräch|einladen|kennenlernen>\b|\bdanke? (?:dir |ihnen )?(?:für das|fürs) <probearbeiten|gespräch|kommen|vorbeikommen>\b", -2.6),
    ]
)  # fmt: skip

AGAINST = Cues(
    [
        cue(r"<wohnungsbewerbung|mietinteressenten|interessenten|eigentümer|vermietung>\b", -2.4),
        cue(r"<kreditantrag|antrag|widerspruch|ratenzahlung|krankenkasse|reklamation|techniker>\b", -1.8),
        cue(r"<zahnreinigung|behandlung|praxis|rezept|sprechzeiten>\b|\beinen <impftermin>\b", -1.6),
        cue(r"<gutachten|aufsatz|beitrag|zeitschrift|jury|fördern|gefördert|förderung>\b", -1.6),
    ]
)  # fmt: skip
