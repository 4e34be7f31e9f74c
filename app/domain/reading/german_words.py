"""What German, Austrian and Swiss employers write to candidates, formal and plain."""

from app.domain.reading.cues import Cues, cue

_OCCUPATIONS = (
    "bäcker|bäckerin|koch|köchin|jungkoch|beikoch|lagerküche|kellner|kellnerin|barkeeper|barkeeperin|barista|servicekraft|serviceaushilfe|thekenkraft|küchenhilfe|spülkraft|rezeption|rezeptionistin|empfang|hausdame|zimmermädchen|fahrer|fahrerin|busfahrer|busfahrerin"
    "|möbelpacker|kurier|kurierfahrer|zusteller|zustellerin|staplerfahrer|lagerist|lageristin|kommissionierer|disponent|disponentin|trainer|trainerin|jugendtrainer|betreuer|betreuerin|schulbegleitung|schulbegleiter|erzieher|erzieherin|babysitter|babysitterin|babysitten|nanny|tagesmutter"
    "|pflegekraft|pflegefachkraft|altenpfleger|altenpflegerin|krankenpfleger|krankenschwester|pflegehelfer|pflegehelferin|betreuungskraft|arzthelferin|mfa|zfa|pta|tfa|konzipient|konzipientin|kanzleikraft|rechtsanwaltsfachangestellte|steuerfachangestellte|buchhalter|buchhalterin|controller|controllerin|sachbearbeiter|sachbearbeiterin|sachbearbeitung"
    "|verkäufer|verkäuferin|verkaufsberater|filialleiter|filialleiterin|filialleitung|kassierer|kassiererin|einkäufer|einkäuferin|außendienst|aussendienst|vertriebler|elektriker|elektroniker|elektronikerin|mechatroniker|mechatronikerin|anlagenmechaniker|schlosser|schweißer|schweisser|tischler|schreiner|schreinergeselle|zimmerer|zimmermann|dachdecker|maurer|maler|gärtner|gärtnerin|landschaftsgärtner"
    "|bauleiter|bauleiterin|polier|planer|planerin|konstrukteur|konstrukteurin|techniker|technikerin|servicetechniker|zerspanungsmechaniker|fräser|dreher|maschinenführer|produktionshelfer|produktionsmitarbeiter|hausmeister|hausmeisterin|hauswart|reinigungskraft|gebäudereiniger|florist|floristin|friseur|friseurin|coiffeuse|kosmetikerin"
    "|lehrer|lehrerin|lehrkraft|lehrperson|dozent|dozentin|dozentur|referent|referentin|referendariat|volontär|volontärin|redakteur|redakteurin|texter|texterin|grafiker|grafikerin|mediengestalter|mediengestalterin|fotografin|entwickler|entwicklerin|softwareentwickler|programmierer|programmiererin|informatiker|informatikerin|systemadministrator|administrator|datenanalyst"
    "|assistenz|assistent|assistentin|sekretariat|sekretärin|bürokraft|bürokauffrau|bürokaufmann|teamleiter|teamleiterin|teamleitung|abteilungsleiter|abteilungsleitung|geschäftsführer|geschäftsführerin|projektleiter|projektleiterin|projektleitung|sozialarbeiter|sozialarbeiterin|sozialpädagoge|sozialpädagogin|psychologe|psychologin|physiotherapeut|physiotherapeutin|ergotherapeut|ergotherapeutin|logopäde|logopädin|hebamme"
    "|wachmann|sicherheitsmitarbeiter|security|hüttenwart|hüttensaison|saisonkraft|skilehrer|skilehrerin|pistenpatrouille|erntehelfer|melker|forstwirt|winzer|kantor|kantorin|organist|organistin|küster|pfarrsekretärin|praktikant|praktikantin|werkstudent|werkstudentin|azubi|lehrling|aushilfskraft|promotionjob|hostess|lagerhelfer|monteur|servicemonteur|kfz|chauffeur|kassenkraft|fliesenleger|stallhilfe|mpa|fage|pflegehilfe|haushaltshilfe|reinigungshilfe|alltagsbegleiter|alltagsbegleiterin|kinderbetreuung|nachhilfelehrer|bademeister|rettungsschwimmer|baggerfahrer|kranführer|bootsbauer|bauführer|bauzeichner|architekt|architektin|bauingenieur|bauingenieurin|apotheker|apothekerin|laborant|laborantin|optiker|optikerin|hörakustiker|goldschmied|schneiderin|sattler|metzger|fleischer|konditor|konditorin|pizzabäcker|sommelier|chef|souschef|oberkellner"
    "|rezeptionist|animateur|animateurin|reiseleiter|reiseleiterin|reiseleitung|flugbegleiter|lokführer|zugbegleiter|postbote|briefträger|müllwerker|straßenwärter|friedhofsgärtner|tierpfleger|tierpflegerin|pferdewirt|pferdewirtin|landwirt|fischwirt|jurist|juristin|notarfachangestellte|justiziar|personalreferent|personalreferentin|recruiter|recruiterin|vertrieb|kundenberater|kundenberaterin|kundendienst|callcenter|telefonist|telefonistin|lektorat|lektor|lektorin|journalist|moderator|tontechniker|kameramann|cutter|bühnentechniker|surflehrer|tennislehrer|fahrlehrer|musiklehrer|bta|mta|mtra|ota|ata|hundefriseurin|hundetrainer|promoter|promoterin|lagermitarbeiter|lagermitarbeiterin|schulassistenz|inklusionshelfer|integrationshelfer|heilerziehungspfleger|jugendleiter|pastor|pfarrer|diakon"
)

HIRING = Cues(
    [
        cue(r"<bewerbungen|bewerbungsverfahren|bewerbungsgespräch|bewerbungsfrist|bewerbungsmappe|bewerbungsschreiben|bewerberin|bewerberinnen|bewerbern|bewerbenden|bewerbende|initiativbewerbung|onlinebewerbung|kurzbewerbung|beworben|bewirbst>\b", 2.2),
        cue(r"<kandidatin|kandidaten|kandidatinnen|mitbewerber|mitbewerberin|mitbewerbern|mitbewerbenden>\b", 1.6),
        cue(r"<vorstellungsgespräche|vorstellungstermin|jobinterview|erstgespräch|zweitgespräch|kennenlerngespräch|telefoninterview|probearbeiten|probearbeit|probetag|probearbeitstag|schnuppertag|schnuppern|probeschicht|bewerbertag|auswahlgespräch|auswahlverfahren|auswahlprozess|vorauswahl|auswahltag|berufungskommission>\b", 2.4),
        cue(r"<stellenausschreibung|stellenangebot|stellenbesetzung|stellensuche|jobsuche|jobangebot|ausgeschriebene|ausgeschriebenen|vakanz|arbeitsstelle|ausbildungsplatz|ausbildungsstelle|lehrstelle|praktikum|praktikumsplatz|praktikantin|praktikant|werkstudent|werkstudentin|aushilfe|aushilfsjob|nebenjob|minijob|kennziffer|volontariat|festanstellung|azubi>\b", 1.8),
        cue(r"<arbeitsvertrag|anstellungsvertrag|dienstvertrag|ausbildungsvertrag|probezeit|gehaltsvorstellung|gehaltsvorstellungen|gehaltswunsch|gehaltsrahmen|jahresgehalt|bruttogehalt|bruttojahresgehalt|monatsgehalt|einstiegsgehalt|jahreslohn|monatslohn|bruttolohn|stundenlohn|eintrittsdatum|eintrittstermin|arbeitsbeginn|urlaubstage|wochenstunden|pensum|einstellungsstopp|vertragsentwurf|vertragsangebot>\b", 2),
        cue(r"<brutto|gehalt|lohn|kündigungsfrist|homeoffice|anstellung|stellenprozent>\b", 1),
        cue(r"<personalabteilung|personalreferentin|personalreferent|personalleiterin|personalleiter|personalleitung|personalerin|personalwesen|personalgewinnung|personalberatung|personalvermittlung|recruiterin|fachbereich|fachabteilung|personaldienst>\b", 1.4),
        cue(r"\([mwfdi]/[mwfdi]/<d|x|w|m|f>\)", 2.2),
        cue(r"<werdegang|berufserfahrung|anforderungsprofil|qualifikation|qualifikationen|arbeitsprobe|arbeitsproben|motivationsschreiben|anschreiben|arbeitgeber>\b", 1.3),
        cue(r"\b(?:ihr|dein|ihrem|deinem|ihres|deines) <profil|profils|lebenslauf|dossier>\b", 1.5),
        cue(r"\b(?:ihre|deine|ihren|deinen|ihrer|deiner) <unterlagen|mappe>\b", 1),
        cue(r"<kennenlernen|kennenzulernen|kennengelernt>\b", 1.1),
        cue(r"<absage|zusage|wechselwillig|jobwechsel>\b|\boffen für (?:einen |eine |etwas )?<wechsel|neues|veränderung>\b", 1),
        cue(r"<interesse>~\b(?:an unserem unternehmen|an der position|an der stelle|an einer mitarbeit|an einer tätigkeit)", 1.4),
        cue(r"<einstellen|eingestellt|besetzung|besetzen|verstärkung>\b", 0.7),
        cue(r"\b(?:für|fuer) (?:ein|eine|einen) (?:[\w-]+ ){0,3}(?:unternehmen|firma|mandanten|kunden|konzern) <suche|suchen>\b", 1.8),
        cue(r"<tätigkeit|mitarbeit|geschäftsführung|rückmeldung|vertrag|urlaub>\b", 0.4),
        cue(r"<kommission|doktorandenstelle|promotionsstelle|erstplatzierte|erstplatzierten|reihung|fsj|ferienjob|duales|quereinsteiger|lehre|lehrling|geselle|gesellin|überstunden|schichtdienst|dienstplan>\b", 1.2),
        cue(r"<büro|werkstatt|laden|betrieb|kollege|kollegin|kollegen|einarbeitung|telefonat|erfahrung|mannschaft|chefin>\b|\b(?:ihre|deine) <mappe|daten|erfahrung|nachricht>\b", 0.6),
        cue(r"\b(?:fehlt|fehlen|brauchen|suchen|suche) (?:uns |mir |wir )?(?:gerade |aktuell |noch )*<jemand|jemanden>\b|\bfür (?:diese|die|unsere) <position|rolle|stelle|tätigkeit>\b", 1.2),
        cue(r"\b(?:bei uns|hier|mit uns|zu uns)\b~<arbeiten|anfangen|einsteigen|mitarbeiten|wechseln>\b", 1.4),
        cue(r"<referendariat|volontär|volontärin|thekenjob|ferienarbeit|saisonkraft|saisonstelle|probetext|probestunde|probeunterricht|lehrprobe|fallstudie|bauhof|gesellenbrief|zeugnis|praxiserfahrung|mitarbeiter|mitarbeiterin|stellenplan|sachstandsanfragen>\b", 1.2),
        cue(r"<vergütet|vergütung|entlohnt|stundensatz|tarifvertrag|tvöd|entgeltgruppe|kollektivvertrag|überzahlung|bezahlung>\b|\bim <monat>\b|\beuro die <stunde>\b", 1),
        cue(r"\b(?:die )?<fahrtkosten|reisekosten|anreise|fahrkarte>\b|\b(?:nicht|niemanden?|keinen?) (?:mehr )?<einstellen|brauchen>\b|\bbrauchen\b~<niemanden|niemand>\b", 0.9),
        cue(r"<ausbildung|ausbildungsvertrag|ausbildungsbeginn|jobangebote|stellenangebote|bewerberpool|personalbedarf|haushaltsstelle>\b", 1.4),
        cue(r"<stellenbesetzungsverfahren|besetzungsverfahren|auswahlkommission|findungskommission|einstellungszusage|stellenzusage|einstellungsverfahren|bewerbungsportal|bewerbermanagement|bewerbermanagementsystem|bewerbernummer|bewerbungseingang|bewerberkonto|bewerberportal|bewerbungsstatus|bewerbungsschluss|bewerbungsrunde|bewerberlage|bewerberfeld|aufnahmeverfahren|stellengesuch|eignungsauswahlverfahren>\b", 2.2),
        cue(r"<hospitationstag|castingtag|kennenlerntag|schnupperlehre|auswahltag|vorstellungsrunde|probelektion|probevortrag|einzelgespräche|videointerview|vorgespräch|auswahlgespräche|gesprächsrunde|gesprächsrunden|bewerbungstag|unterrichtsbesichtigung|speeddating|probewoche|probetage|probearbeitstage|probedienst|probeabend|probestunden|kennenlerntreffen|kennenlerngespräche|telefoninterviews>\b", 2),
        cue(r"<dienstposten|planstelle|personalbogen|personalfragebogen|führungszeugnis|führungszeugnisses|masernschutz|probemonat|dienstbeginn|dienstantritt|arbeitsantritt|stellenantritt|beschäftigungsverhältnis|arbeitsverhältnis|dienstverhältnis|eingruppierung|personalrat|personalrats|einstellungstermin|stellenumfang|arbeitsvertrages|vertragsunterzeichnung|vertragsunterlagen|dezernat|stammdatenblatt|betriebsarzt>\b", 1.4),
        cue(r"<arbeitserlaubnis|aufenthaltsbewilligung|arbeitsbewilligung|staplerschein|staplerführerschein|reisebereitschaft|wettbewerbsverbot|lohnvorstellung|lohnvorstellungen|gehaltsvorstellung|schichtarbeit|schichtbereitschaft|schichtdienst|pikett|rufbereitschaft|wochenenddienst|nachtdienst|nachtdienste|nachtschicht|arbeitszeugnis|arbeitszeugnisse|dienstzeugnis|dienstzeugnisse|approbation|approbationsurkunde|berufserlaubnis|sachkundeprüfung|fachsprachprüfung|gesundheitszeugnis|bewacher|vorgesetzten|vorgesetzte|umzugsbereitschaft|sprachkenntnisse|berufserfahrungen|wochenendarbeit|stundenwunsch|wunschgehalt|arbeitszeitmodell|eintrittsdatum>\b", 1.5),
        cue(r"<zwischenbescheid|zwischennachricht>\b|\bweiterhin im <rennen>\b|\bin der engeren <auswahl|wahl>\b|\b(?:ihr|dein) <besuch>\b.{0,30}?\b(?:gestern|hier|bei uns|hat uns)\b", 1.1),
        cue(r"\b(?:online|eignungs|einstellungs) ?-?<test>\b|<onlinetest|eignungstest|mindestpunktzahl|bestenauslese>\b", 1.3),
        cue(rf"^(?:(?:re|aw|wg): ?)*(?:[\w/&'.-]+ ){{0,3}}<{_OCCUPATIONS}>(?:[/:*]?(?:in|innen))?(?: ?[-,|(/@:] ?[^?!]{{1,40}}| (?:bei|in|im|am|für|mit|saison|teilzeit|vollzeit|gesucht|m/w/d) ?[^?!]{{0,40}})?$", 1.6),
        cue(r"^(?:(?:re|aw|wg): ?)*(?:ihre?n? |deine? |zu |zum |zur |frage zu |frage zum |kurze frage zu )*<referenzen|gehaltsvorstellung|gehaltsvorstellungen|lohn|lohnvorstellung|führerschein|eintrittstermin|arbeitsprobe|probetag|probeabend|probeschicht|hospitation|lehre|lehrstelle|minijob|aushilfe|vorstellung|vorstellungstermin|zeugnisse|arbeitszeugnis|startdatum|dienstvertrag|probearbeiten|schnuppern>\b[^.]{0,30}$", 1.4),
        cue(r"^(?:(?:re|aw|wg): ?)*(?:zu |zum |zur |ihre? |ihrem |unser |unserem |deine? |deinem |erstes |zweites |vorgestriges |gestriges )*<gespräch|vorstellungsgespräch|kennenlernen|kennenlerngespräch|probewoche|probetag|telefonat|portfolio|mappe|stelle|job|saisonjob|stellenangebot|stellenanzeige|vertrag|einstellung|anstellung>(?: (?:am|vom|als|im|in|um|bei|mit|morgen|heute|gestern)?\b.{0,30})?$", 1.3),
    ]
)  # fmt: skip

AGAINST = Cues(
    [
        cue(r"<lust> auf\b~\b(?:kino|essen|bier|wein|konzert|spaziergang|pizza|tanzen)\b", -3),
        cue(r"<wohnung|wohnungen|wohnungssuche|mietwohnung|vermieter|vermieterin|vermietet|mieter|mietvertrag|wohnungsbesichtigung|immobilie|kaltmiete>\b", -3.2),
        cue(r"<kredit|darlehen|zinsen|zinssatz|girokonto|baufinanzierung|ratenkredit|sofortkredit|kreditkarte|stromtarif|versicherungsschutz>\b", -2.4),
        cue(r"<bestellung|bestellnummer|lieferung|lieferbar|warenkorb|rechnung|rückerstattung|gutschein|rabatt|sendungsverfolgung>\b", -2.2),
        cue(r"<versichertenkarte|sprechstunde|arzttermin|untersuchung|zahnarzt|impfung|impftermin|patientin|werkstatttermin|praxisteam>\b", -2.4),
        cue(r"<mitglieder|mitgliederversammlung|jahreshauptversammlung|turnier|chor|elternabend|kassenwart|kassenwarts>\b", -2.2),
        cue(r"<abbestellen|leser|leserinnen|newsletteranmeldung|stellenmarkt>\b", -2),
        cue(r"<manuskript|verlagsprogramm|studienplatz|förderantrag|kitaplatz|kursplatz|stipendium|bauantrag|wettbewerbsbeitrag>\b", -2.4),
        cue(r"\bals <kandidat|kandidatin|kandidaten> (?:für|zur) (?:den|die|das)? ?(?:\w*rat|\w*wahl|\w*tag)\b", -2),
        cue(r"\b(?:das|dem|ein|der|die) <zimmer|wg>\b|<besichtigung|untermieter|mitbewohner|mitbewohnerin|nachmieter>\b", -2.4),
        cue(r"<eltern|schüler|schülerin>\b", -0.8),
        cue(r"\b(?:artikel|ware|paket|päckchen|sendung)\b~<versandt|verschickt|unterwegs>\b", -2),
        cue(r"<elternsprechtag|klassenlehrerin|klassenlehrer|nachhilfe>\b", -2.2),
        cue(r"\bunser <angebot> vom\b|<kostenvoranschlag|lieferant|lieferanten|auftragsbestätigung|angebotsnummer>\b", -2.2),
        cue(r"<fahrzeug|wagen|probefahrt|gebrauchtwagen|konzert|eintrittskarten|flug>\b", -1.8),
        cue(r"<oma|opa|kuchen|geburtstag|tante|hochzeit>\b", -1.4),
        cue(r"<tipps|ratgeber|checkliste>\b|\bin dieser <ausgabe>\b", -1.8),
        cue(r"<bürgermeisteramt|wahlkampf|wähler|wählerinnen|bürger|kommunalwahl|stadtratswahl|bundestag>\b", -3.2),
        cue(r"\bhallo <zusammen>\b|\bliebe <alle>\b|\bneue <kollegin|mitarbeiterin>\b~\b(?:frau|fängt)|\bneuer <kollege|mitarbeiter>\b", -2),
        cue(r"\b(?:deine|ihre) <kündigung>\b|<wohngeld|elterngeld|bafög|finanzamt|steuerbescheid|widerspruch>\b", -2),
        cue(r"\bliebe <kolleginnen|kollegen|mitarbeitende|mitarbeiterinnen>\b|\b(?:ihrem|ihr|unser) <kind>\b|<kitaplätze|kinderkrippe>\b", -3),
        cue(r"\b(?:der|dieser|unser|ihr|zum|diesem) <kurs|anbieter>\b|<einsendung|anbieter|redaktionsschluss>\b", -1.8),
    ]
)  # fmt: skip

REJECTION = Cues(
    [
        cue(r"<leider>\b", 1),
        cue(r"<bedauern|bedauerlicherweise>\b", 1.2),
        cue(r"\b(?:für|fuer|zugunsten|auf) (?:\w+ )?(?:eine[nrs]?|andere[nr]?|mitbewerber\w*|den|die)\b~<entschieden|entscheiden|ausgewählt|berücksichtigt|gefallen>\b", 2.6),
        cue(r"<andere|anderen|anderer|mitbewerber|mitbewerbern|mitbewerberin>\b~(?:kandidat\w*|bewerber\w*|entschieden|profil\w*|vorzug)", 2),
        cue(r"\bnicht (?:weiter |mehr |in die engere |in den engeren |\w+ )?(?:auswahl |kreis )?<berücksichtigen|beruecksichtigen|berücksichtigt|einbeziehen|verfolgen|fortsetzen|fortführen|anbieten|zusagen|auswählen|ausgewählt|aufnehmen|besetzen|entsprechen|entgegenkommen|anbieten>\b", 2.8),
        cue(r"\b<keine|keinen|nicht>~(?:zusage|positive rückmeldung|positive nachricht|positiven bescheid|stelle anbieten|engere(?:n|r)? (?:auswahl|wahl)|weiter(?:e|en|er)? (?:prozess|verlauf|auswahlprozess|berücksichtig\w*))", 2.6),
        cue(r"<absage|absagen|abzusagen|ablehnen|abgelehnt>\b", 2.2),
        cue(r"<stelle|position|vakanz>\b~(?:bereits |inzwischen |mittlerweile |anderweitig )+(?:besetzt|vergeben)", 2.6),
        cue(r"\b(?:alles gute|viel erfolg|beste)~<zukunft|weg|bewerbungsweg|suche|stellensuche|werdegang|weiterhin>\b", 1.2),
        cue(r"<bewerbung>~(?:nicht|leider|keine|zurücksenden|absagen)", 1.4),
        cue(r"\bfür (?:jemand\w*|andere\w*|eine (?:andere|interne|kandidatin|bewerberin|kollegin|mitbewerberin|person)|einen (?:anderen|internen|kandidaten|bewerber|kollegen|mitbewerber)|ein anderes)\b~<entschieden|entscheiden|entschlossen>\b", 3.2),
        cue(r"<entschieden|entscheiden|entschied>~\b(?:für jemand\w*|für eine?n? (?:andere|intern|mitbewerb|bewerber|kandidat)\w*|gegen (?:sie|dich|eine|ihre|deine)|anders)\b", 2.8),
        cue(r"<wahl|entscheidung>\b~\b(?:fiel|gefallen|fällt)\b~(?:auf (?:jemand|eine|einen|den|die)|zugunsten|zu gunsten|gegen)|<wahl|entscheidung>\b~\b(?:auf (?:jemand\w*|eine|einen|den anderen|die andere)|zugunsten|gegen (?:sie|dich))\b~(?:gefallen|ausgefallen)", 2.8),
        cue(r"\bmit (?:anderen|jemand\w*|einer anderen|einem anderen|einer person|einem kandidaten|einer kandidatin)\b~<weiter|weitermachen|weitergehen|weiterzugehen|fort|fortfahren|fortzufahren|weiterzumachen|fortzusetzen>\b|<weiter|weitergehen|weitermachen> mit (?:anderen|jemand\w*|einer anderen|einem anderen)\b|\b<machen|gehen> mit (?:anderen|jemand\w*)", 2.8),
        cue(r"\bnicht (?:mit (?:dir|ihnen) |in den |in der |in die |zur |für die )*<weiter|weitermachen|weitergehen|weiterverfolgen|weiterzuverfolgen|engere|engeren|nächste|endauswahl|vorauswahl>\b", 2.4),
        cue(r"\b(?:stelle|stellen|position|platz|plätze|ausbildungsplatz|lehrstelle|praktikumsplatz|praktikum|praktikumsplätze|job|vakanz|rolle|ausschreibung)\b~<vergeben|besetzt|nachbesetzt|gegeben|belegt|gestrichen|zurückgezogen|gestoppt|entfällt|weggefallen|aufgehoben>\b", 2.8),
        cue(r"<einstellungsstopp|einstellungsstop|stellenstopp>\b|\bnicht (?:mehr |wieder )?<besetzt|nachbesetzt|besetzen|nachbesetzen>\b", 2.6),
        cue(r"<unterlagen|dossier|bewerbungsmappe|bewerbungsunterlagen>~(?:zurückzu|zurück\b|zurücksend|zurückschick|retour|entlastung)", 2),
        cue(r"<deckt|decken|entspricht|entsprechen|übereinstimmt>~\b(?:nicht|nur teilweise|nur bedingt|zu wenig)\b|\bnicht (?:ganz |optimal |so |wirklich |zu uns )*<passt|passen|gepasst|übereinstimmt>\b", 2.2),
        cue(r"<mitbewerber|mitbewerberin|kandidatin|kandidat|bewerber|bewerberin|jemand|anderer>~(?:voraus\b|vorn\b|vorne\b|die nase|vorzug|besser|stärker|näher an|zuvorgekommen)", 2.8),
        cue(r"<gehört|gehören|zählt|zählen>~\bnicht (?:dazu|zu den|mehr)|<vorzug|einzelauskünfte|agg>\b", 1.8),
        cue(r"\bfür (?:ihren|deinen|die|ihre|deine|den) (?:weiteren?|beruflichen?|beruflicher) (?:\w+ )?<weg|stellensuche|zukunft|werdegang|suche|laufbahn|berufsweg|jobsuche|bewerbungen|lebensweg>\b", 1.4),
        cue(r"\bnicht <persönlich|entmutigen>\b|\bhalte\w*~<augen> (?:für (?:sie|dich) )?offen\b", 1.3),
        cue(r"\btut\b~<leid>\b", 1.3),
        cue(r"\b(?:jemand\w*|eine?n? andere\w*|wen) (?:\w+ )?<genommen|gefunden|eingestellt|ausgesucht|ausgewählt>\b|\bschon <jemand|jemanden|wen>\b", 2.6),
        cue(r"\bnicht (?:ganz )?<gereicht|geklappt|geschafft|geworden|überzeugt|überzeugen>\b|<reicht|klappt>~\bnicht\b", 2.2),
        cue(r"\b(?:keine?[nr]?) (?:\w+ )?<bedarf|kapazität|kapazitäten|vakanz|vakanzen|stelle|stellen|verwendung|einsatzmöglichkeit|zusage|angebot|ausbildungsplatz|praktikumsplatz|platz>\b", 2.2),
        cue(r"<absehen|abstand>~\b(?:nehmen|müssen)\b|\bnicht <einladen|zusagen|dienen|anstellen|einstellen|einzuladen>\b", 2.2),
        cue(r"<talentpool|bewerberpool|kandidatenpool|evidenz>\b|<daten>~\b(?:gelöscht|löschen)\b", 0.8),
        cue(r"<enttäuschen|enttäuscht|enttäuschend|schwergefallen|schwer> ?(?:gefallen)?\b", 0.9),
        cue(r"<erstplatzierte|erstplatzierten|erstgereihte|reihung>\b|\bplatz <zwei|drei>\b", 1.8),
        cue(r"<bedauere|bedaure>\b|<daumen>\b|\bnichts <vormachen>\b", 1),
        cue(r"\b(?:niemand\w*|keinen?|keine[nr]?|nicht)\b(?: \w+)? <nehmen|brauchen|verstärken|leisten|aufnehmen|unterbringen|beschäftigen>\b", 2.2),
        cue(r"\b(?:plätze|platz|stellen|stelle)\b~<vergeben|voll|belegt>\b|\bnicht <weitergehen|gereicht|dazu|verfolgen|zusammenkommen|zusammenpassen>\b|\bwird (?:leider |das )*<nichts>\b", 2),
        cue(r"\b(?:fehlt|fehlen|brauchen|suchen)\b~<jemand|jemanden>~\b(?:nicht|kein|keine)\b|\b<ehrlich> (?:sein|gesagt)\b~\bnicht\b", 1.6),
        cue(r"<kapazitäten|kapazität|plätze|stellen|kontingent>\b~\b(?:erschöpft|ausgeschöpft|belegt|voll|ausgelastet|besetzt)\b", 2.4),
        cue(r"\b(?:brauchen|suchen|benötigen|einstellen|nehmen)\b~<niemanden|niemand>\b|\banders <aufgestellt|orientiert|entschieden>\b", 2.8),
        cue(r"<bewerber|bewerberinnen|kandidaten|kandidatinnen|bewerbungen|profile|mitbewerber>\b~\b(?:mehr|besser|näher|passender|passendere|überzeugender|geeigneter|vorweisen)\b", 1.8),
        cue(r"\b(?:erneut|wieder|nächstes jahr|noch einmal|nochmals)\b~<melden|bewerben|versuchen|probieren>\b|\bnicht als <wertung|kritik|abwertung>\b|\bkommende <jahr>\b", 1.2),
        cue(r"\b(?:derzeit|zurzeit|zur zeit|momentan|aktuell|bei uns|im moment)\b~\b(?:nichts|keine\w*|nicht)\b~<frei|offen|möglich|verfügbar|passendes|vorgesehen>\b|\bnichts <frei|passendes>\b", 2.6),
        cue(r"\b(?:behalte|behalten|bewahre|bewahren|heben|hebe|nehmen|merken)\b~<unterlagen|profil|lebenslauf|bewerbung|daten>\b~", 1),
        cue(r"\b(?:habe|haben|hat)\b~\b(?:eine|einen|jemand\w*)\b~<genommen|gewählt|ausgewählt|vorgezogen|gefunden>\b", 1.6),
        cue(r"<absagen|absage> (?:oder|und|bzw) (?:zusagen?|einladungen?)\b|\b(?:zu- und|zusagen? und|zusagen? oder|einladungen? oder|einladungen? und) <absagen|absage>\b|\b(?:termin|gespräch|treffen|interview|telefonat|probetag|terminbuchung)\b.{0,60}?<absagen>\b|\b<absagen>.{0,12}\b(?:neu planen|verschieben|umbuchen|ändern)\b|<stornieren>\b", -2.4),
    ]
)  # fmt: skip

OFFER = Cues(
    [
        cue(r"\b(?:der|den|ihr|dein|ihren|deinen) <vertrag>\b", 1.2),
        cue(r"\b(?:stelle|position|ausbildungsplatz|lehrstelle|praktikumsplatz|vertrag|arbeitsvertrag|job|rolle|anstellung|praktikum|aufgabe|funktion)\b~<anbieten|anzubieten|geben|übertragen>\b", 2.8),
        cue(r"<arbeitsvertrag|anstellungsvertrag|vertragsentwurf|ausbildungsvertrag|vertragsangebot|dienstvertrag|jobangebot>\b~(?:anhang|anbei|beigefügt|unterschr|unterzeich|hängt|liegt|zukommen|fertig|schick|send)|\b(?:anbei|anhang|schicke\w*|sende\w*)\b~<arbeitsvertrag|anstellungsvertrag|vertragsentwurf|ausbildungsvertrag|vertragsangebot>\b", 2.4),
        cue(r"<unterschrieben|unterschriebene|unterschriebenes|unterschriebenen|unterzeichnet|unterzeichnete|unterzeichnetes|unterschreiben|unterzeichnen|gegengezeichnet>\b", 1),
        cue(r"<wollen|nehmen|hätten|wünschen> (?:dich|sie)(?: (?:gern|gerne|unbedingt|sehr|wirklich|als|ab|im|bei|an|fest|jetzt)\b|[!.]|$)|\b(?:dich|sie)\b~<einstellen|einzustellen|anstellen|übernehmen>\b", 2.2),
        cue(r"\d~<brutto|netto>\b|<jahresgehalt|monatsgehalt|jahreslohn|gehalt|lohn|bruttojahresgehalt|stundenlohn|monatslohn|vergütung|einstiegsgehalt|bruttogehalt>~\d", 1.4),
        cue(r"<urlaubstage|urlaub|probezeit|homeoffice|wochenstunden|pensum>\b", 0.9),
        cue(r"<glückwunsch|gratulation|gratuliere|gratulieren|willkommen>\b", 1.2),
        cue(r"<entschieden>~\b(?:für (?:sie|dich)|sie einzustellen|dich einzustellen)\b|\bwahl~auf <sie|dich>\b", 2.8),
        cue(r"\b(?:bist du|sind sie) <dabei>\b|\bmit (?:ihnen|dir) <rechnen>\b|\ban <bord>\b", 0.9),
        cue(r"<freuen|freut|freude|gerne>~(?:anbieten|anzubieten|mitzuteilen, dass|zusammenarbeit|zuwachs)", 0.8),
        cue(r"<zusage>\b", 0.8),
        cue(r"<leider|absage|keine|bedauern>\b", -2),
        cue(r"\b(?:will|wollen|möchte|möchten) <sie|dich>(?:[!.]|$)|\b(?:sagen|sage) <ja>\b|\bwird mit~<vergütet>\b|\d~\b(?:euro|€)~<vergütet|monatlich|stunde>\b", 1.8),
        cue(r"\b(?:beginnt|beginnen|startest|starten|anfangen|los)\b~\bam \d{1,2}\. ?<januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember>\b|\bdoppelter <ausfertigung>\b|\bein <exemplar>\b|\bgeben~<bescheid>\b", 1),
        cue(r"\b(?:bieten|biete) (?:wir |ich )?(?:ihnen|dir)\b~\b(?:die|eine|den|einen) (?:\w+ ){0,3}<stelle|position|ausbildungsplatz|praktikumsplatz|vertrag|job|rolle|anstellung|lehrstelle>\b", 2.8),
        cue(r"\b(?:geben|bekommst|bekommen|kriegst|hast|haben)\b~\b(?:den|die|unsere) <ausbildungsplatz|stelle|lehrstelle|praktikumsplatz|zusage>\b|\b(?:stelle|job|platz|lehrstelle) (?:gehört|ist) <dir|ihnen|deine|ihre|deiner>\b", 2.8),
    ]
)  # fmt: skip

_TALK = r"(?:\w*gespräch\w*|interview|kennenlernen|vorstellung|call|\w*call|probe\w*|schnupper\w*|hospitation|assessment\w*|runde|termin|telefonat|auswahl\w*)"

INVITATION = Cues(
    [
        cue(rf"<einladen|eingeladen|einzuladen|laden|lade|einladung>~\b{_TALK}\b|\b{_TALK}\b~<einladen|eingeladen|einzuladen>\b", 3),
        cue(r"\b(?:würde|würden|möchte|möchten|gern|gerne|freuen|wollen|will|dich|sie|dir|ihnen)\b~<kennenlernen|kennenzulernen>\b", 2.4),
        cue(r"<bild> von (?:ihnen|dir)\b", 2.4),
        cue(r"\b(?:persönlich|zweiten runde|vor ort|live)\b~<sehen|treffen|sprechen|begrüßen>\b", 2.2),
        cue(r"<probearbeiten|probearbeit|probetag|schnuppern|schnuppertag|probeschicht|hospitieren|probearbeitstag>\b", 2.2),
        cue(r"<vorbeikommen|vorbeischauen|vorbeizukommen>\b", 1.5),
        cue(r"\b(?:nächste|nächsten|zweite|zweiten|letzte|finale) <runde>\b", 1.4),
        cue(r"\b(?:kurz|gern|gerne|mal|dazu|persönlich)\b~<telefonieren|videocall|austauschen|unterhalten|quatschen>\b", 1.6),
        cue(r"\b(?:hat|haben) (?:uns|mich|mir)\b~<überzeugt|gefallen|neugierig|angesprochen>\b", 1.3),
        cue(r"<leider|absage|bedauern>\b", -1.6),
        cue(r"\b(?:würde|würden|möchte|möchten|gern|gerne)\b~<zeigen|reden|plaudern>\b", 1.5),
        cue(r"\b(?:komm|kommen|schau|schauen)\b~\b(?:doch|einfach|mal|gern)\b~<vorbei|rein|rum>\b", 1.8),
        cue(r"\b(?:haben sie|hast du|hättest du|hätten sie) <lust>\b~\b(?:besuchen|vorbei|kennen|reden|kommen|gespräch)|\buns\b~\bzu <besuchen>\b", 2.4),
        cue(r"\bkomm\w*\b~<montag|dienstag|mittwoch|donnerstag|freitag|samstag>\b|<fahrtkosten|fahrkarte|reisekosten>\b|\beinen <tag>\b~\b(?:mit|probe)", 1.6),
        cue(r"\b(?:möchten|würden|wollen)\b~<vorstellen>\b|\b(?:nächsten|zweiten) <schritt|gespräch>\b|\b(?:schick|nenn|schicken|nennen)\b~<termine|terminvorschläge|slots>\b", 1.6),
    ]
)  # fmt: skip

SCHEDULING = Cues(
    [
        cue(r"<verschieben|verlegen|verschoben|vorverlegen|vorziehen|umplanen>\b", 2.4, "fixed"),
        cue(r"<passt|passen|passte|klappt>~\b(?:ihnen|dir|euch|termin|um|tag)\b|<passt|klappt> das\b", 1.8),
        cue(r"\bwann\b~<könnten|können|zeit|erreichbar|passt|passen|kannst|könntest>\b", 2),
        cue(r"<bestätige|bestätigen|bestätigt|bestätigung>~\b(?:termin|gespräch|interview|vorstellungsgespräch)\b|\b(?:termin|gespräch|interview|vorstellungsgespräch)\b~<bestätigen|bestätigt|bestätige>\b", 2),
        cue(r"<terminvorschlag|terminvorschläge|terminvorschlägen|zeitfenster|verfügbarkeit|verfügbarkeiten|terminverschiebung>\b", 1.8),
        cue(r"<montag|dienstag|mittwoch|donnerstag|freitag|samstag>~\b\d{1,2}(?:[:.]\d\d)?\b", 1.2),
        cue(r"\d ?<uhr>\b", 0.8),
        cue(r"<verschiebt|verschiebe|verlege|verlegt|vorverlegt|umzuplanen|umgebucht|umgelegt|umlegen|verschiebung|terminänderung|terminverschiebung|terminverlegung|neuterminierung|terminiert|terminieren|umdisponieren|nachholen>\b|\bnach <hinten|vorne|vorn> (?:\w+ )?(?:verlegen|verschieben|schieben|verlegt|verschoben|rutscht|rutschen)\b|\b(?:eine|halbe|zwei) <stunde|stunden|woche> (?:später|früher|nach hinten|nach vorne)\b|\bneuer <termin>\b|\b\d{1,2}(?:[:.]\d\d)? (?:uhr )?<statt> (?:um )?\d", 2.2, "fixed"),
        cue(r"\b(?:ich|wir|hiermit|gern|gerne) (?:\w+ )?<bestätige|bestätigen> (?:ich |wir |ihnen |dir |hiermit |gern |gerne )*(?:den|das|unser\w*|ihren|deinen|für)\b.{0,30}?\b(?:termin|gespräch|interview|vorstellungsgespräch|treffen|probetag|uhr|montag|dienstag|mittwoch|donnerstag|freitag)\b|\b(?:termin|interview|gespräch|telefoninterview|vorstellungsgespräch)\b.{0,60}?\b(?:ist|sind|wurde|hiermit) (?:\w+ )?<bestätigt|gebucht|fixiert|vereinbart|reserviert|eingetragen|notiert|vorgemerkt>\b|\b(?:termin|dienstag|montag|mittwoch|donnerstag|freitag) <steht|geht|passt>(?: \w+)?(?: (?:fest|klar|gut|perfekt|bei uns|uns|mir|für uns|für mich)\b|[.!])|\bhabe? (?:ich|wir) (?:\w+ ){0,3}<notiert|eingetragen|vorgemerkt|reserviert|geblockt>\b", 2.2, "fixed"),
        cue(r"\b(?:erinnern|erinnerung an|erinnerung:|erinnere)\b.{0,50}?<termin|gespräch|interview|vorstellungsgespräch|assessment|treffen|kennenlernen|probetag>\b|\bwie (?:\w+ )?<besprochen|vereinbart|abgemacht|ausgemacht>\b.{0,40}?\b(?:termin|uhr|montag|dienstag|mittwoch|donnerstag|freitag)\b|\b(?:treffen|sehen) (?:wir )?uns\b.{0,40}?<uhr|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|morgen>\b|\bwir <machen>(?:'s| es| das)? (?:\w+ )?(?:sonntag|montag|dienstag|mittwoch|donnerstag|freitag|samstag|morgen)\b", 1.8, "fixed"),
        cue(r"\b(?:termin|gespräch|interview|treffen|telefonat|probetag|kennenlernen|montag|dienstag|mittwoch|donnerstag|freitag|do|mo|di|mi|fr)\b.{0,50}?\b(?:müssen|muss|leider|krankheitsbedingt|doch|nicht|kurzfristig)\b.{0,50}?<absagen|verschieben|ausfallen|entfallen|klappt|einhalten|wahrnehmen|nich>\b|\b(?:müssen|muss|leider)\b.{0,40}?\b(?:termin|gespräch|interview|treffen|telefonat)\b.{0,40}?<absagen|verschieben|verlegen|ausfallen|entfallen>\b|<dazwischengekommen|ausweichtermin|ausweichtermine|alternativtermin|alternativtermine|ersatztermin|ersatztermine|gegenvorschlag>\b", 2.2),
        cue(r"\bwann\b.{0,30}?\b(?:sie|du|ihnen|dir|euch)\b.{0,30}?<zeit|erreichbar|frei|recht|verfügbar|möglich|passen|passt|einrichten|treffen|telefonieren>\b|\bwann <erreiche|erreichen|passt|hätten|hättest|können|könnten|darf>\b|\b(?:nennen|nenn|nenne|schlagen|schlag|schicken|schick|mailen|sagen|sag|teilen|teile|geben|angeben|angib)\b.{0,60}?<termine|terminvorschläge|zeiten|uhrzeit|uhrzeiten|verfügbarkeit|verfügbarkeiten|zeitfenster|ausweichtermine|wunschtermin|terminwunsch|tage>\b", 2.2),
        cue(r"\b(?:ginge|geht|ging|passt|passte|klappt|wäre|wären|recht|möglich|machbar)\b.{0,30}?\b(?:bei|für|es|ihnen|dir|das|auch|euch)\b.{0,40}?<montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|uhr|vormittag|nachmittag|morgen|woche|montags|dienstags|mittwochs|donnerstags|freitags>\b|<montag|dienstag|mittwoch|donnerstag|freitag|samstag|uhr|vormittag|nachmittag>\b.{0,50}?\b(?:ginge|machbar|möglich|passen|passend|recht|klappen|einrichten|am besten|würde (?:mir|uns)|wäre)\b|\b<geht> das für (?:sie|dich)\b|\bwäre <ihnen|dir>\b.{0,30}?\b(?:recht|lieber|möglich)\b", 1.9),
        cue(r"\b(?:können|könnten|kannst|könntest) (?:sie|du)\b.{0,30}?\b(?:stattdessen|auch|am|um|schon|erst|noch)\b.{0,30}?<montag|dienstag|mittwoch|donnerstag|freitag|samstag|uhr|morgen|früher|später|vormittag|nachmittag>\b|\b(?:ich|wir) (?:könnte|könnten|kann|können|hätte|hätten) (?:ihnen |dir |sie |dich |am |um |auch )*.{0,50}?<uhr|montag|dienstag|mittwoch|donnerstag|freitag|morgen>\b.{0,30}?\b(?:anbieten|frei|zeit|einrichten|anrufen)?", 1.7),
        cue(r"\b(?:mögliche|folgende|freie|verfügbare) <termine|slots|zeitfenster|zeiten|termin|terminvorschläge>\b|\btermin <auswählen|buchen|aussuchen|vereinbaren|wählen|annehmen|vorschlagen>\b|\b(?:such|suche|suchen|wähle|wählen|buche|buchen|schlagen|schlag)\b.{0,40}?<termin|slot|zeitfenster|zeit|uhrzeit>\b|\b(?:verfügbarkeit|termine?) <angeben|mit|abstimmen|abzustimmen|koordinieren|abgleichen>\b|<terminabstimmung|terminfindung|terminvereinbarung|terminanfrage|doodle|calendly>\b", 2),
        cue(r"\b(?:mo|di|mi|do|fr|sa|montag|dienstag|mittwoch|donnerstag|freitag|samstag)\b[.,]*(?: den| dem)? ?\d{1,2}\..{0,25}?\b\d{1,2}[:.]\d\d <uhr>\b|\b<um> (?:ca\. |etwa |\w+ )?\d{1,2}(?:[:.]\d\d)? ?(?:uhr|h)\b|^<wann|termin|datum|uhrzeit|zeit|neu|alt> ?: .{0,30}?\d", 1.2),
        cue(r"^<ort|wo|treffpunkt|raum|adresse|anfahrt|dauer|einwahl> ?:|\b(?:zoom|teams|meet|webex|einwahl|zugangs|meeting) ?-?<link|daten>\b|<einwahldaten|zugangslink|videolink|parkplätze|tiefgarage|besucherparkplatz|empfang|pforte|türschild|klingeln|läuten|eingang>\b.{0,40}?\b(?:melden|finden|bitte|bei|stock|etage|ebene|hinten|am|sie|du)\b|\b(?:melden|melde)\b.{0,20}?\b(?:am|beim|an der) <empfang|pforte|pforten|information|sekretariat>\b", 1),
        cue(r"\b(?:vergeblich|zweimal|telefonisch)\b.{0,40}?\b(?:nicht|versucht|sie|dich)\b.{0,20}?<erreicht|anzurufen|erreichen>\b|\b(?:habe|konnte|konnten) (?:ich |wir )?(?:sie|dich)\b.{0,20}?\bnicht <erreicht|erreichen>\b|\b(?:ich|wir) haben? (?:sie|dich)\b.{0,20}?\bnicht <erreicht|erreichen>\b|\ban der <reihe>\b|<tagesordnung>\b.{0,30}?\bumgestellt\b|\b(?:ihr|dein|unser|unseren|ihren|deinen) (?:\w+ )?<termin>\b.{0,40}?\b(?:am|um|morgen|heute|vom)\b", 1.4),
        cue(r"\bkönn(?:en|ten) wir\b.{0,70}?<ausweichen|schieben|verlegen|tauschen|umlegen|treffen|telefonieren|sprechen|vorziehen|verschieben>\b", 1.8),
        cue(r"\b(?:klappt|geht|passt)(?: \w+)?,? (?:sei|seien|dann|bis|komm|wir)\b.{0,40}?<uhr|da|dann|samstag|sonntag|montag|dienstag|mittwoch|donnerstag|freitag>\b|\b(?:gleiche|selbe|andere|neue) <uhrzeit|zeit>\b|\bbis <dann|samstag|sonntag|montag|dienstag|mittwoch|donnerstag|freitag|morgen>[!.]?$", 1.4),
        cue(r"\bhätte(?:n)? (?:ich|wir) (?:\w+ ){0,3}?<luft|zeit|frei|kapazität>\b|\b(?:dein|ihr|unser) <interview|gespräch|vorstellungsgespräch|kennenlernen>\b.{0,60}?\bauf\b.{0,40}?<montag|dienstag|mittwoch|donnerstag|freitag|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember>\b|\bder \d{1,2}\. <passt|klappt|geht>\b", 1.6),
    ]
)  # fmt: skip

RECEIPT = Cues(
    [
        cue(r"\b(?:bewerbung|unterlagen|bewerbungsunterlagen|dossier|lebenslauf|kurzbewerbung)\b~<erhalten|eingegangen|angekommen|bekommen|erreicht|übermittelt|eingetroffen|registriert|gespeichert|hochgeladen|versendet|entgegengenommen>\b", 2.8),
        cue(r"<erhalten|erhielten>~\b(?:bewerbung|unterlagen|bewerbungsunterlagen)\b|<bestätigen|bestätigung|bestätige|bestätigt>~\b(?:eingang|erhalt|bewerbung)\b", 2.4),
        cue(r"<maschinell|automatisch|automatisiert|automatische>~(?:erstellt|generiert|erzeugt|nachricht|mail|antwort|vers[ae]nd)", 2),
        cue(r"<antworten|antworte>~\bnicht\b", 1.4),
        cue(r"<prüfung|prüfen|sichten|sichtung|durchsehen|durchsicht>\b|\bschauen\b~<ruhe>\b", 1.2),
        cue(r"<melden|melde|hören>~\b(?:uns|bei dir|bei ihnen|zeitnah|wochen)\b|<unaufgefordert>\b|<geduld|gedulden>\b|\bso bald wie <möglich>\b", 1.1),
        cue(r"\b(?:dank|danke)\b~<zustellung|zusendung|übersendung|einsendung|bewerbung|bewerbungsunterlagen>\b", 1.4),
        cue(r"\b(?:ihre|deine) (?:daten|nachricht|unterlagen|mappe)\b~<gelandet|angekommen|erhalten|eingegangen|sicher>\b", 1.8),
        cue(r"<gesichtet|geprüft|bearbeitet|bearbeitung>\b", 1),
        cue(r"\b(?:eingang|zugang|erhalt|bewerbung|unterlagen)\b~<bestätigt|bestätigen|bestätige>\b|<sachstandsanfragen|rückfragen>~\babzusehen\b", 2.4),
        cue(r"\b(?:bestätigen|bestätige|bestätigung)\b~<bewerbung|bewerbungsunterlagen>\b", 1),
        cue(r"\b(?:bewerbung|unterlagen|profil)\b~<liegt|vorliegen|tisch>\b|\b(?:tagen|wochen)\b~<antworten|antwort|rückmeldung|melden>\b|\bantworten\b~<tagen|wochen>\b", 1.5),
        cue(r"\b(?:bewerbung|unterlagen|bewerbungsunterlagen|dossier|anmeldung|antrag)\b.{0,70}?\b(?:ist|sind|wurde|wurden|haben|hat|liegt|liegen)\b.{0,60}?<da|eingelangt|eingetrudelt|gelandet|übermittelt|versandt|verschickt|versendet|gesendet|weitergeleitet|eingereicht|abgeschickt|zugestellt|aufgenommen|erfasst|angelegt|hinterlegt|vor|vollständig|eingestellt>\b", 2),
        cue(r"\b(?:in|mit|über) (?:unser\w*|das|dem) (?:\w+ )?<system|bewerbermanagementsystem|bewerbungssystem|datenbank|portal|bewerberportal|bewerbungsportal|bewerbungstool>\b|<empfangsbestätigung|eingangsbestätigung|eingangsbestätigungen|bewerbungseingang>\b|\bdankend <erhalten|bestätigt>\b|\b<dankend> den (?:erhalt|eingang)\b", 1.8),
        cue(r"\b(?:ihre|deine|die) <bewerbernummer|vorgangsnummer|referenznummer|bewerbungsnummer|kandidatennummer|bewerbungs>\b.{0,12}?\b(?:lautet|ist|nr|id|nummer)\b|<zusammenfassung> (?:ihrer|deiner) (?:angaben|bewerbung|daten)\b|<nutzerkonto|bewerberkonto|bewerberprofil|benutzerkonto|kandidatenprofil|bewerbungsstatus>\b|\b(?:stand|status) (?:\w+ ){0,4}?(?:jederzeit |hier |online )?<einsehen|verfolgen|abrufen|ansehen|überprüfen|prüfen>\b", 1.6),
        cue(r"\b(?:musst|müssen|brauchst|brauchen)\b.{0,20}?\b(?:nichts|nicht) (?:weiter |mehr |weiteres |zu )*<tun|unternehmen>\b|\bso geht es <weiter>\b|\bwie geht es (?:jetzt |nun )?<weiter>\b|\bwas <passiert> (?:jetzt|als nächstes|nun)\b", 1.4),
        cue(r"<bewerbungsfrist|bewerbungsschluss|anmeldefrist|ausschreibungsfrist|einsendeschluss>\b.{0,40}?\b(?:ist|endet|läuft|bis|abgelaufen|am)\b|\bnach (?:ablauf|ende) der <frist|bewerbungsfrist|ausschreibungsfrist|anmeldefrist>\b|\b<danach|anschliessend|anschließend> werden\b.{0,60}?\b(?:gesichtet|geprüft|festgelegt|informiert)\b", 1.6),
        cue(r"\b(?:an (?:die|den|das|unsere[nr]?)|zuständige\w*)\b.{0,60}?<weitergeleitet|weitergereicht|übergeben|weitergegeben>\b|\b(?:setzen|nehmen|setzt|nimmt)\b.{0,60}?\b(?:mit (?:ihnen|dir)|direkt|kontakt)\b.{0,30}?<verbindung|kontakt|auf>\b", 1.4),
        cue(r"\b(?:kann|wird|braucht|benötigt|dauert|dauern|beansprucht)\b.{0,90}?\b(?:wochen|tage|zeit|bisschen|etwas|weile|moment)\b.{0,30}?<dauern|anspruch|zeit|bisschen|geduld|länger|benötigen|brauchen|weile>\b|\b(?:vielzahl|anzahl|menge|flut)\b.{0,20}?<bewerbungen|zuschriften|eingänge>\b", 1),
        cue(r"\b(?:sobald|wenn|sollte|sollten|falls)\b.{0,90}?\b(?:neuigkeiten|passt|passen|entsprechen|entspricht|übereinstimm\w*|infrage|in frage|engere|überzeugt|interessant)\b.{0,90}?<melden|laden|setzen|kontaktieren|nehmen|uns|kontaktiert|hörst|informieren>\b|\b(?:hörst|hören|melden|informieren)\b.{0,40}?<sobald>\b", 1.5),
        cue(r"\b(?:sehen|bitten|bitte)\b.{0,60}?\bvon (?:\w+ )?<nachfragen|rückfragen|sachstandsanfragen|telefonischen|anfragen>\b|\b<postfach> (?:\w+ )*(?:nicht|im auge)\b|<systemgenerierte|systemgeneriert|autogenerierte>\b|\b(?:keine|nicht|kein) <anspruch>\b|\bdu <hörst> von uns\b|\bsie <hören> von uns\b|\bwir <sichten|prüfen|lesen|schauen>\b|\bschaut sich\b.{0,40}?<ruhe|an>\b", 1.1),
        cue(r"\b(?:vorstellungsgespräch|gespräch|interview) (?:am|um|mit)\b.{0,30}?<uhr>\b|<entschieden|bedauern|bedauerlicherweise>\b|\bnicht (?:\w+ )?<berücksichtigen|berücksichtigt|weiterverfolgen|anbieten|fortsetzen>\b", -1.6),
        cue(r"\b(?:wird|werden) sich\b.{0,70}?\bbei <ihnen|dir> melden\b|\bgleichen\b.{0,80}?<vakanzen|stellen|positionen|anforderungen>\b.{0,40}?\bab\b|\bmerci (?:\w+ )?für <deine|ihre> (?:bewerbung|unterlagen|dossier)\b|\b(?:dass|weil) (?:sie|du)\b.{0,40}?\b(?:sich|dich|bei uns)\b.{0,40}?<beworben|bewirbst>\b", 1.2),
    ]
)  # fmt: skip
