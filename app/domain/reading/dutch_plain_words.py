"""How Dutch decisions are built: "niet" and "geen" around a verb of choice, somebody else who gets
the job, a procedure that ends. Beside the set phrases of `dutch_words`."""

from app.domain.reading import dutch_decision_words, dutch_meeting_words
from app.domain.reading.cues import Cues, cue

_OTHER = r"(?:een ander|iemand (?:anders|die|met|uit)|een andere|andere?n?|een kandidaat|een kandidate|een collega|twee (?:andere|mensen)|mensen die|een architect)"

HIRING = Cues(
    [
        cue(r"<baan|functie|vacature> (?:van|als|is|gaat|stond|bij|voor|waarop|hoort|te)\b|\b(?:de|deze|een|jouw|je|uw) <baan|job|functie|vacature>\b", 1.2),
        cue(r"<sollicitatie|sollicitatiegesprek|solliciteerde|benoeming|voorgedragen|voordragen|voordracht|kandidaten|kandidaat|wervingsreserve>\b", 1.2),
        cue(r"\b(?:mijn|onze|de|hun) <opdrachtgever|cliënt|klant>\b~\b(?:cv|kandida\w*|aan de lijn|spreken|kiest|stelt|vond|profiel)\b", 1.8),
        cue(r"<leerlingen|leerling|leerplek|stageplekken|stageplek|zomerploeg|bruto|proeftijd>\b", 0.9),
        cue(r"\b(?:neem|nemen|aannemen|aangenomen)\b~<aan|niemand>\b|\b(?:komt|nemen|nemen we)\b~\bniemand <bij>\b|\b(?:zomerploeg|team|rooster|ploeg)\b~<rond|vol|compleet>\b", 1.2),
        cue(r"\b(?:contract|aanbod|contractvoorstel|ontwerpcontract)\b~<tekenen|teken|krijg|papier|getekend|bijlage>\b|<contractvoorstel|ontwerpcontract|aangesteld|aanstelling>\b|\beuro per <uur>\b", 1.3),
        cue(r"\bp&<o>\b|\bhr-<directeur>\b|<werving|personeelszaken|assessmentdag|meeloopweek|meegedraaid|meedraaien>\b", 1.6),
        cue(r"\b(?:vond|vonden|maakte)\b~<gesprek|indruk>\b", 0.6),
        cue(r"<sollicitatieprocedure|sollicitatieformulier|kandidaturen|kandidatuurstelling|kandidaatstelling|preselectie|voorselectie|selectiedag|selectieproef|selectieproeven|functieprofiel|wervingsexamen|wervingsdossier|vacaturetekst|sollicitatiegegevens|kandidatenaccount|kandidatenportaal|selectiegesprekken>\b|\bfunctie-<eisen>\b|\bop <gesprek|sollicitatiegesprek>\b", 2),
        cue(r"\b(?:je|u|ge) (?:hebt|heeft|heb|had) (?:\w+ ){0,6}?<gesolliciteerd>\b|\b<solliciteerde|solliciteert|solliciteren> (?:je |u |jij )?(?:op|naar|voor|bij|als)\b|\b(?:je|uw|jouw) <inschrijving|aanmelding|kandidaatstelling> (?:voor|als|bij)\b|\bgereageerd (?:hebt |heeft )?op (?:de|onze) <vacature|functie>\b|\bdat (?:je|u) <gereageerd> (?:hebt|heeft)\b", 1.6),
        cue(r"<meeloopochtend|meeloopdagje|proefdagje|proefshift|proefavond|proefcollege|snuffeldag|proefdraait|meegedraaid|proefspel|auditie|videointerview|groepsinterview|klikgesprek|rijsimulatie|computertest|capaciteitentest|casus|referent|referenten|referenties>\b|\bmee te <draaien|lopen>\b", 1.2),
        cue(r"<opzegtermijn|concurrentiebeding|relatiebeding|werkvergunning|tewerkstellingsvergunning|lesbevoegdheid|loonheffingsformulier|loonbelastingverklaring|dimona|rijksregisternummer|vog|bsn|ecocheques|inschaling|aanstellingsbesluit|functieschaal|maandsalaris|uurloon|barema|anciënniteit|fte|vte|startdatum|indiensttreding|salarisindicatie|werkdag|werkpakket>\b|\bverklaring omtrent het <gedrag>\b|\bin <dienst> (?:treden|nemen|komen|te)\b", 1.1),
        cue(r"\b(?:je|u|ge|jij|jullie) (?:\w+ ){0,4}?<beginnen|starten> (?:op|per|als|bij ons|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|in)\b|\baan de <slag>\b|\b(?:eerste) <werkdag|werkweek>\b|\b(?:wil|wilt|willen) (?:\w+ )?(?:komen )?<werken|draaien>\b|\bbij ons (?:\w+ )?<werken|beginnen|starten>\b|\bkunt? je (?:\w+ ){0,4}?<werken>\b", 0.9),
        cue(r"\b(?:je|jouw|uw) <ervaring|rijbewijs|diploma|portfolio|opleiding|werkgever|baas|opzegtermijn|beschikbaarheid|motivatie|drijfveren|auditie|proefles|stage|kandidatuur|sollicitatiebrief>\b|\b(?:vorige|huidige) <baas|werkgever|job|baan>\b|\bje <schoenmaat|maat|kledingmaat>\b", 0.8),
        cue(r"\b(?:onze|de|een van onze) <recruiter|recruiters|wervingsteam|rekruteringsteam|personeelsdienst|intercedent|selectieverantwoordelijke|vestigingsleider|bedrijfsleider|ploegbaas|werfleider|teamcoach|locatiemanager|afdelingshoofd|personeelsadviseur>\b|\b(?:team|afdeling|dienst) <werving|recruitment|rekrutering|hr|personeel>\b", 1),
        cue(r"\b(?:genoeg|relevante|horeca|veel|enige|jaar|welke|al) <ervaring>\b|<ervaring> (?:in|met|als|bij) (?:de|het|een|\w+en)\b|<werkervaring|horecaervaring|cv|motivatie|sollicitatie>\b|\b(?:in de <weekenden|avonden|weekends>|<weekenden|avonden>) (?:\w+ ){0,2}?(?:werken|beschikbaar|draaien)\b|\b<beschikbaar> (?:bent|per|vanaf|in|op)\b|\bbeschikbaar in de <weekenden|vakanties|avonden>\b", 0.8),
        cue(r"\b(?:voltijdse|halftijdse|deeltijdse|voltijds|deeltijds|halftijds|fulltime|parttime|tijdelijke|vaste) <opdracht|functie|baan|job|contract|plek|betrekking|aanstelling|kracht|vervanging>\b|\b(?:je|uw|jouw) <contract|aanstelling|inschaling|leidinggevende>\b|\bvoor de <klas>\b|\b(?:in|met) (?:\w+ )?in <zee>\b", 1),
        cue(r"\b(?:nemen|neem|valt|volgt|hakken)\b.{0,30}?\b(?:een|de) <besluit|beslissing|knoop>\b|\b(?:andere|twee|drie|nog|vier|vijf) (?:\w+ )?<kandidaten>\b|\b<kandidaten> (?:spreken|gesproken|gezien|zien)\b|\bhoe het <verdergaat>\b", 0.8),
        cue(r"\b(?:mijn|onze|de) <klant|opdrachtgever> (?:\w+ ){0,4}?(?:gekozen|kiest|wil|wilde|ziet|zoekt|vond|is enthousiast)\b|\b<ingeschreven> (?:bij|als|voor)\b|<intercedent|uitzendbureau|zzp|detachering>\b|\b(?:passend|ander) <werk>\b", 0.8),
        cue(r"\b(?:werkkleding|zwart shirt|zwarte broek|veiligheidsschoenen|werkschoenen|schort)\b.{0,30}?<mee|aan|klaar|hebben|ligt>\b|\b(?:kan|kunt|kun|mag|moogt) (?:je|u|ge)\b.{0,40}?<beginnen|starten|meedraaien>\b|\b(?:je|ge|u) (?:kan|kunt|mag|moogt)\b.{0,30}?<beginnen|starten>\b|\b(?:hoort|hoor) bij het <team>\b", 1),
        cue(r"\b(?:andere|twee|drie|\d+) <sollicitanten|kandidaten|brieven>\b|\bje <sollicitatie|kandidatuur|gesprek>\b|\bniet <weerhouden|geselecteerd>\b|\b(?:jou|u) (?:\w+ ){0,3}?voor te <dragen>\b|\bdragen je <voor>\b", 0.9),
    ]
)  # fmt: skip

REJECTION = Cues(
    [
        cue(r"\bniet (?:\w+ ){0,4}<verder|doorgaan|door|voortzetten|aannemen|aangenomen|aangesteld|aanstellen|voordragen|voorgedragen|geselecteerd|uitgekozen|gekozen|uitgenodigd|uitnodigen|plaatsen|geworden|beoordeeld|weerhouden|behandeling>\b", 2.4),
        cue(r"\b(?:neem|nemen) (?:ik |we |wij )?(?:je|jou|u)\b~\bniet <aan>\b|\bje\b~\bniet <aan>\b|\b(?:bent|ben|u bent|je bent)\b (?:het )?(?:\w+ )?<niet> (?:geworden|voorgedragen|geselecteerd|gekozen|aangenomen)\b", 2.8),
        cue(rf"<kiezen|kiest|kozen|gekozen|koos|gaan|gaat|ging|gegaan|verder|benoemd|zee|gesprek|voorkeur|beginnen|getekend|gegund|voordracht|gegeven>\b~\b{_OTHER}", 2.5),
        cue(r"\b<iemand> anders\b~\b(?:gekozen|gevonden|aangenomen|de baan|geworden|gegaan)\b|\b(?:andere|ander) <kandidaat|kandidate|kandidaten|sollicitant|persoon|profielen>\b", 2.2),
        cue(r"<procedure|sollicitatie|kandidatuur|traject|proces>\b~\b(?:stopt|eindigt|is beëindigd|beëindigd|afgesloten|sluiten|komt\w* te vervallen|vervallen|stopgezet|houdt hier op)\b|\b(?:sluiten|beëindigen|stoppen)\b~<procedure|sollicitatie|traject>\b|\b(?:daarmee|hierbij)\b~<vervallen|vervalt>\b", 2.7),
        cue(r"\b(?:baan|functie|vacature|job|plek|positie)\b~\b(?:gaat naar|is|zijn|komt|wordt|werd)\b~<weggegeven|vergeven|vervuld|ingevuld|ingetrokken|geschrapt|tafel|niet|naar>\b|\b(?:gaat|ging) (?:\w+ )?<naar> een (?:collega|ander|andere|kandida\w*)\b|\bvan <tafel>\b|\bkomt er <niet>\b", 2.3),
        cue(r"\b(?:moeten|moet|helaas)\b~\b(?:je|u|jou)\b~<afwijzen|teleurstellen|afgewezen>\b|\b(?:u|je|jou) <afwijzen>\b|\bval(?:t|len)? (?:je|u) <af>\b|\b(?:je|u) valt? <af>\b|\b<nee> (?:te )?(?:verkopen|zeggen|moeten)\b|\bu nee te <verkopen>\b", 2.8),
        cue(r"\b(?:komt|nemen)\b~<niemand>\b|\bniemand <bij|aan>\b|\bwe <redden> (?:ons|het)\b|\b(?:zomerploeg|team|ploeg|rooster|bezetting)\b~<rond|vol|compleet>\b", 2.2),
        cue(r"\b(?:zit|zat|ben|bent) (?:jij |je |u )?er (?:deze keer )?niet <bij>\b|\b(?:jij|je|u) zit er <niet> bij\b|\bwe doen het <niet>\b|\bdus we <doen> het niet\b", 2.6),
        cue(r"\bgeen (?:\w+ )?<functie|vacature|vacatures|plek|ruimte|budget|baan|werk|plaats>\b|\bniets (?:meer )?<aanbieden>\b|\bkan (?:u|je)\b~\bniets\b~<aanbieden>\b|\bniet op (?:uw|je) <verzoek> in\b", 2.2),
        cue(r"\b(?:had|hadden)\b~\b(?:liever|graag|iets anders|beter nieuws)\b~<gemeld|anders|nieuws|bericht|berichten|verteld>\b|\bniet (?:positiever|anders|beter)\b~<berichten|melden>\b", 2),
        cue(r"<wens|wensen>\b~\b(?:goeds|succes|geluk|beste|sterkte)\b|\bveel <geluk|succes>\b|\b(?:wie weet|hopelijk) tot <later|ziens|een>\b", 1.3),
        cue(r"<ontbreekt|ontbrak|misten|missen|mist>\b~\b(?:nog|ervaring|cv|profiel|op je|in je|op uw|onderzoek)\b|\bharde <eis>\b|\bik (?:moet|zoek) <iemand> hebben\b|\bmoet ik <iemand>\b", 1.6),
        cue(r"\b(?:probeer|probeert|reageer|solliciteer)\b~<nog|opnieuw|februari|januari|september|najaar|jaar>\b", 1.1),
    ]
)  # fmt: skip

OFFER = Cues(
    [
        cue(r"\b(?:willen|wil) (?:je|jou|u) (?:\w+ ){0,2}<als|hebben|aannemen|aanstellen>\b|\bze <willen> je\b|\b(?:willen|wil) je <hebben>\b", 2.2),
        cue(r"\b(?:jij bent|je bent|u bent|jij) het <geworden>\b|\b(?:baan|job|functie|leerplek|plek) is (?:\w+ )?voor <jou|u>\b|\bvan <jou|u>\b(?=[.,!]|$)", 2.6),
        cue(r"\bbieden (?:we|wij) (?:je|u|jou)\b~<contract|baan|functie|aanstelling|arbeidsovereenkomst>\b|\b(?:wordt|bent|word) (?:\w+ ){0,3}<aangesteld|aangenomen|benoemd> als\b", 2.6),
        cue(r"\b(?:je|u) <begint|start> (?:\d|de|op|wanneer|per|maandag)\b|\bbegin je de <eerste>\b|\bwanneer (?:kun|kan|kunt) (?:je|u) <beginnen|starten>\b", 1.8),
        cue(r"<contract|aanbod|voorwaarden>\b~\b(?:morgen|vanmiddag|papier|bijlage|gelden|teken|digitaal)\b|\bteken dan <digitaal>\b|\b<handtekeningen|akkoord>\b", 1),
        cue(r"\bniet\b~<aangesteld|aangenomen|geworden|benoemd|hebben|aanbieden>\b", -3),
    ]
)  # fmt: skip

INVITATION = Cues(
    [
        cue(r"\b(?:besloten|graag|willen) (?:\w+ ){0,2}(?:met (?:je|jou|u)) <verder|door> (?:te gaan)?\b|\bmet (?:je|jou|u) <verder> te gaan\b", 2.4),
        cue(r"\b(?:kies|prik|selecteer|reserveer|plan)\b~<moment|tijd|tijdstip|datum>\b", 1.8),
        cue(r"\b(?:wil|willen|wilt|zouden|graag)\b~\b(?:je|jou|u)\b~<spreken|kennen|ontmoeten|kennismaken|lijn>\b|\b(?:wil|willen|graag) (?:je|u|jou) (?:\w+ )?leren <kennen>\b|\bom <kennis> te maken\b|\bspreken we <je|u>\b", 2.2),
        cue(r"\b(?:wordt|verwachten) (?:u|je|we u|we je)\b~<verwacht|gesprek|assessmentdag|gebouw|kantoor>\b|\bu wordt\b~<verwacht>\b|\bwe <verwachten> (?:u|je)\b(?!.{0,70}\b(?:uitsluitsel|bericht|te kunnen|antwoord|reactie)\b)", 2.2),
        cue(r"<videogesprek|videointerview|telefoongesprek>\b|\bgesprek van \d+ <minuten>\b", 1.8),
        cue(r"\b(?:kom|komen|langs)\b~<koffie|meekijkt|meekijken|shift|bureau>\b|\been <ochtend|dagdeel|dag>\b~\b(?:mee|meekijk\w*|meedraai\w*|meeloop\w*)", 1.8),
        cue(r"\bniet\b~<verder|doorgaan|uitnodigen|ronde>\b|\b<bedankt|dank|fijn> (?:dat|voor)\b~\b(?:gesprek|reis|meegedraaid|komst)\b", -2.4),
    ]
)  # fmt: skip

AGAINST = Cues(
    [
        cue(r"\bandere <huurders>\b|<kredietaanvraag|klacht|melding|monteur|bezwaar|zorgverzekeraar|opvang>\b", -2),
        cue(r"\b(?:beste) <ouders|leden>\b|<repetitie|selectie|trainde|meetrainde>\b~\b(?:kerk|jaar|keer|niet)\b", -2.2),
        cue(r"<beoordelaars|artikel|fonds|subsidies|honoreren|beurs>\b", -1.4),
        cue(r"\been ander <bedrijf>\b", -2),
        cue(r"\b(?:beste|geachte|lieve|dag|hallo) <klant|klanten|buren|buur|buurtgenoten|eigenaren|eigenaar|student|studenten|ondernemer|ouder|ouders|verzorgers|bewoner|bewoners|huurder|huurders|donateur|reiziger|gast|gasten|verzekerde|lid|abonnee|relatie|vrienden|dorpsgenoot|dorpsgenoten|inwoner|cursist|cursisten|teamgenoten|commissieleden|vrijwilligers|patiënt|familie|sporters|wijkbewoner|clubgenoten>\b|<sportvrienden|dorpsgenoot>\b", -2.4),
        cue(r"\b(?:beste|lieve|dag|hoi|hallo) (?:allemaal|iedereen|<collega>'s|<mensen>)\b|\b(?:beste|hoi|hallo|dag) <iedereen|allemaal|team>\b|<verlofaanvraag|vakantieaanvragen|vakantieaanvraag|personeelsuitje|personeelsfeest|functioneringsgesprek|functioneringsgesprekken|beoordelingsgesprek|teamuitje|afscheidsborrel|loonstrook|loonstrookje|salarisstrook|salarisspecificatie|loonbrief|bedrijfsuitje|nieuwjaarsborrel|kerstborrel|kerstpakket|ziekmelding|verzuimmelding>\b", -2.2),
        cue(r"<vertrektijd|boeking|boekingsnummer|reserveringsbevestiging|plaatsreservering|accommodatie|annuleringsverzekering|inchecken|instapkaart|zwembad|hotelkamer|reissom|vakantiehuis|reisgezelschap>\b|\buw <reservering|boeking|reis>\b|\bje <boeking|reis>\b", -2.2),
        cue(r"<pakket|bestelde|bestelnummer|ordernummer|retourneren|solden|klantenkaart|cadeaukaart|cadeaukaarten|uitverkocht|termijnbedrag|energierekening|meterstand|meterstanden|internetabonnement|zomeropruiming|kassabon|webshop|bezorgmoment|verzendkosten|aankoopbewijs>\b|\bje <abonnement|bestelling|pakket|account>\b|\b(?:in de) <aanbieding>\b", -2),
        cue(r"<rekeningafschrift|rekeninguittreksel|rekeninguittreksels|pincode|incasso|afgeschreven|aanslagbiljet|belastingaangifte|donatie|donateurs|polisblad|zorgverzekering|basisverzekering|zorgpas|schadeclaim|inboedelverzekeraar|opstalverzekering|spaarrekening|wachtwoord|inlogpoging|beveiligingsmelding|termijnbetaling|betaalverzoek|aanmaning|herinneringskosten>\b", -2.2),
        cue(r"<vve|lekkage|loodgieter|trappenhuis|schilderwerk|woningzoekenden|inschrijfduur|bakfiets|marktplaats|lampionnen|oliebollen|oppas|buurtfeest|buurtapp|huisvuil|kliko|makelaardij|huurappartement|tweedehands|schutting>\b", -2.2),
        cue(r"<clubhuis|kantinedienst|bestuursvergadering|bestuursleden|lidmaatschap|speelschema|seizoenkaart|jeugdteam|wedstrijdschema|sportgroet|clubblad|trainingsavond>\b", -2),
        cue(r"<schoolreis|schoolreisje|lunchpakket|babygroep|kinderopvang|studielink|rangnummer|collegegeld|tentamen|tentamens|studiepunten|studietoelage|studiefinanciering|huiswerk|schoolvakantie|klassenouder|inschrijfgeld>\b|\bin het <rapport>\b", -1.6),
        cue(r"<wmo|gunningsbeslissing|aanbesteding|inschrijver|ambassade|visumsticker|omgevingsvergunning|vestigingsadres|handelsregister|verkeersboete|huishoudelijke|subgunningscriterium|stembiljet|paspoortaanvraag|kwijtschelding>\b", -2),
        cue(r"\b(?:haar|hun) <cv|brieven>\b|\bper <kandidaat>\b|\bzullen we (?:haar|hem|ze) <vragen|uitnodigen|aannemen|afwijzen|bellen>\b|\bde <afgewezen> kandidaat\b|\b(?:jullie|je) <oordeel|mening|indruk> (?:over|van|geven)\b|\bwat <vinden|vonden|vind> (?:jullie|jij|je) van (?:haar|hem|de kandidaat|deze kandidaat)\b", -2),
        cue(r"<enquête|enquete|tevredenheidsonderzoek|verloten|verloting|winactie|prijsvraag|klanttevredenheid>\b|<lezing|lezingen|lezingenprogramma|programmacommissie>\b|\bde <bonden>\b|<onderhandelingsresultaat>\b", -1.6),
        cue(r"\b<afspraak> (?:bij|met) (?:\w+ ){0,2}?(?:tandarts|huisarts|dokter|kapper|kapsalon|garage|monteur|notaris|polikliniek|ziekenhuis|fysio\w*|mondhygiënist|specialist|gemeente|consulent)\b|<tandartsafspraak|controleafspraak|polikliniek|bloedprikken|doorverwijzing|verwijsbrief|behandelplan|apk|bandenwissel>\b", -2),
    ]
)  # fmt: skip

REJECTION += dutch_decision_words.REJECTION
OFFER += dutch_decision_words.OFFER
INVITATION += dutch_meeting_words.INVITATION
