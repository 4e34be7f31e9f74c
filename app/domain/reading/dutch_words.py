"""What Dutch and Flemish employers write to candidates."""

from app.domain.reading import dutch_meeting_words
from app.domain.reading.cues import Cues, cue

HIRING = Cues(
    [
        cue(r"<sollicitaties|sollicitatiebrief|sollicitant|sollicitanten|solliciteren|solliciteerde|gesolliciteerd|motivatiebrief|briefselectie|kandidatuur|kandidaatstelling>\b", 2.2),
        cue(r"<kandidate|kandidaats|selectieprocedure|selectiegesprek|selectiecommissie|sollicitatiegesprekken|kennismakingsgesprek|arbeidsvoorwaardengesprek|proefdraaien|meeloopdag|meelopen|proefdag>\b", 2),
        cue(r"<vacatures|vacaturenummer|bijbaan|bijbaantje|vakantiekracht|vakantiewerk|zaterdaghulp|stageplek|stageplaats|stagiair|stagiaire|traineeship|werving|aanwerven|aanwerving|uitzendkracht|detachering>\b", 1.8),
        cue(r"<arbeidsovereenkomst|arbeidscontract|jaarcontract|arbeidsvoorwaarden|proeftijd|opzegtermijn|salarisindicatie|salariswens|bruto|vakantiedagen|indiensttreding|dienstverband|maaltijdcheques>\b", 1.9),
        cue(r"<salaris|loon|salarisschaal|verdienen|uurloon|werkgever|loopbaan|werkervaring>\b", 1.2),
        cue(r"<opdrachtgever|leidinggevende|personeelszaken|teamleider|directeur>\b|\bp&<o>\b", 0.7),
        cue(r"\b(?:je|jouw|uw) <profiel|cv|motivatie|achtergrond|verhaal|mailtje>\b", 1.3),
        cue(r"\b(?:open|sta je open|staat u open)\b~<stap|uitdaging|baan>\b|\bnieuwe <uitdaging|baan|collega>\b", 1.5),
        cue(r"\bm/<v>\b|\bv/<m>\b|\bm/v/<x>\b", 2),
        cue(r"<kennismaken|kennismaking>\b|\bkennis te <maken>\b|\b(?:leren|hebben leren) <kennen>\b", 1),
        cue(r"<gesprek|gesprekken|commissie|terugkoppeling|rooster|ronde>\b", 0.8),
        cue(r"\b(?:een|de) (?:\w+ )?<kandidaat>\b", 0.3),
        cue(r"\bvoor (?:een|een van onze) (?:\w+ ){0,2}<zoek|zoeken>\b|\bvoor een <bedrijf|familiebedrijf|opdrachtgever|klant>\b~\bzoek", 1.6),
        cue(r"\b(?:je|jou|u)\b~<erbij>\b|\bin <dienst>\b|<aannemen|aangenomen>\b", 1),
        cue(r"<kandidate|aangesteld|wervingsreserve|zorgkundige|promovendus>\b|\bphd-<positie>\b|<personeelsdienst|medewerker|medewerkster|oproepkracht|invalkracht|leerplek>\b", 1.4),
        cue(r"<werkplaats|klus|klusje|handen|collega|collegas|klanten|uren|baas|winkel|keuken|atelier>\b", 0.6),
        cue(r"\b(?:zoek|zoeken|zochten)\b~<iemand>\b|\b<iemand> (?:die|met)\b|\b(?:leuke|mooie|goede) <brief>\b|\b<werkdagen> hoor\b|\bof we je <uitnodigen>\b", 1.2),
        cue(r"\b(?:vier|drie|vijf|twee) <dagen>\b|\b\d\d <uur>\b(?=,| per| in de)|\bper <maand|week>\b", 0.7),
        cue(r"\b(?:je|u) even <langskwam|langskwamen|langs>\b|<inwerken|proefdienst|werkschoenen|werkkleding|dienst|diensten>\b", 0.7),
        cue(r"\b(?:hier|bij ons)\b~<werken>\b|\bkomt? <werken>\b|<personeel|zomerstage|stageplaatsen|stageplekken|vakantiebaan|seizoen|seizoenswerk|selectiecommissie|sollicitatiecommissie>\b", 1.4),
        cue(r"\b(?:€|euro) ?[\d,.]+ per <uur|maand>\b|\bper <uur>\b|\bmijn <opdrachtgever>\b|\b(?:je|uw|jouw) <cv>\b|\b(?:de) <baan>\b|\bje <contract>\b|\b<ervaring> (?:komt|sluit|met|in)\b", 1),
        cue(r"\bvolgens <cao>\b|\btweede <gesprek>\b|\bde <plek> is\b|\btoesturen van (?:je|uw) <cv>\b", 1.4),
    ]
)  # fmt: skip

AGAINST = Cues(
    [
        cue(r"<woning|appartement|huurwoning|verhuurd|verhuurder|huurder|makelaar|bezichtiging>\b|<kamer>\b(?! \d)", -2.8),
        cue(r"<lening|hypotheek|rente|krediet|polis|premie>\b", -2.4),
        cue(r"<bestelling|voorraad|factuur|korting|winkelmandje|levering>\b", -2.2),
        cue(r"<huisarts|huisartsenpraktijk|verzekeringspas|patiënt|tandarts|vaccinatie|spreekuur>\b", -2),
        cue(r"<leden|ledenvergadering|penningmeester|toernooi|contributie|ouderavond>\b", -2.2),
        cue(r"<nieuwsbrief|afmelden|uitschrijven|abonnees>\b", -2.2),
        cue(r"<uitgeverij|subsidieaanvraag|vergunning|verkiezingen>\b", -1.8),
        cue(r"\b(?:de|een) <kamer|studio>\b(?! \d)|<huisgenoot|huur|borg>\b", -2),
        cue(r"<offerte|offertes|leverancier|proefrit>\b", -2.2),
        cue(r"<ouders|leerling|leerlingen|basisschool|juf|tienminutengesprek>\b", -2.2),
        cue(r"<voorstelling|kaartjes|vlucht|terugbetaling>\b", -2),
        cue(r"<oma|opa|tante|verjaardag|bruiloft|vriendin>\b", -1.2),
        cue(r"\btips voor <je|uw>\b|\bin deze <nieuwsbrief>\b|\bleukste <vacatures>\b", -2),
        cue(r"<inwoners|kiezers|verkiezingsavond|verkiezing|dorpshuis|kieslijst>\b|\bonze <kandidaten>\b", -2.4),
        cue(r"\bhoi <allemaal>\b|\bbeste <allen|collegas>\b|\bnieuwe <collega>\b(?! (?:die|voor|in))", -1.8),
        cue(r"<opzegging|sportschool|bezwaar|belastingdienst|toeslag>\b|\buw <aanvraag>\b", -2),
        cue(r"\b(?:uw|je) <kind>\b|\bbeste <collega|collegae>\b|\b(?:de|een|onze) <cursus>\b|<wachtlijst>\b", -3),
        cue(r"<inzending|tijdschrift|auteur>\b|\bvolgende <nummer>\b|<leverancier>\b", -2),
    ]
)  # fmt: skip

REJECTION = Cues(
    [
        cue(r"<helaas>\b", 1),
        cue(r"<spijt|jammer|teleurstellen|teleur>\b", 0.9),
        cue(r"\bniet (?:verder |door |meer |langer |\w+ ){0,3}?<verder|door|uitnodigen|geselecteerd|doorgaan|gekozen|aangenomen|doorgegaan|aanbieden|voortzetten|meenemen|uitgenodigd|passend|aansluit|vervolgen|uitgekozen>\b", 2.2),
        cue(r"<andere|ander> (?:kandidaat|kandidaten|sollicitant|sollicitanten|profielen)\b", 2),
        cue(r"\bniet (?:met (?:je|jou|u) )?<voort|verder|door>(?: te (?:zetten|gaan))?|\bniet met (?:je|jou|u) <voort|verder|door>", 2.4),
        cue(r"<afgewezen|afwijzen|afwijzing>\b", 2.4),
        cue(r"<vacature|functie|positie>~(?:vervuld|ingevuld|gesloten|vergeven)", 2.6),
        cue(r"\bgeen <vervolg|uitnodiging|aanbod|gevolg>\b", 2.2),
        cue(r"<keuze|gekozen|voorkeur>~(?:gevallen op|voor (?:een )?(?:andere|ander))", 2.2),
        cue(r"\b(?:veel|succes|alle)~(?:succes|goeds)~<zoektocht|toekomst|carrière|sollicitaties|verdere|loopbaan>\b", 1.2),
        cue(r"<gekozen|kiezen|kozen|gegaan|voorkeur|besloten|keuze>\b~\bvoor (?:een (?:andere?|kandidaat|kandidate|interne|ervaren\w*|collega)|iemand|de andere|een ander)\b|<verder|doorgaan|doorgegaan|zee>~\bmet (?:een andere|iemand|andere|een ander|een kandidaat)\b|\bmet (?:een andere|iemand anders|andere)\b~<verder|doorgaan|door|zee>\b", 2.8),
        cue(r"<keuze>\b~\bop (?:een |iemand |de )?(?:ander|andere|anders)\b", 2.8),
        cue(r"\bniet (?:met (?:je|jou|u|jouw) |langer |in de )*<verder|weerhouden|geslaagd|uitnodigen|uitgenodigd|selecteren|doorgaan|behandeling|aannemen|aanwerven|volgende>\b|\bniet in <behandeling|aanmerking>\b|\bniet verder\b~<behandeling|weerhouden|procedure>\b", 2.6),
        cue(r"\b(?:al|hebben al|gevonden|aangenomen|vonden) <iemand>\b|<iemand>~\b(?:gevonden|aangenomen|gekozen|in dienst)\b", 2.4),
        cue(r"\b(?:vacature|functie|plek|rooster|plekken|positie|stageplek)\b~<vol|vervuld|ingevuld|ingetrokken|vergeven|bezet|gesloten|vergeven|opgevuld>\b|<trekken|trekt|ingetrokken>~\b(?:vacature|functie)\b", 2.6),
        cue(r"<sluiten|sluit|sluit|past|passen|aansluit>~\b(?:beter|niet|minder|onvoldoende)\b~(?:aan\b|bij|profiel|team)", 2),
        cue(r"\bwordt (?:het|t|dit) (?:\w+ )?(?:niet|m niet|hem niet)\b~<niet|jaar|keer>|\b(?:het|t) <m|hem> niet\b|\bgaat (?:het|t) niet <worden>\b", 2),
        cue(r"<spijtig|jammer|helaas|lastig|zwaar|teleurstellend>\b", 0.9),
        cue(r"<succes>\b~\b(?:zoeken|zoektocht|verder|toekomst|loopbaan|carrière|vinden)\b|\b(?:veel|heel veel) <succes>\b", 1.2),
        cue(r"<vacatures>~\b(?:gaten|blijven|andere)\b|\bals er iets <anders>\b|\bdicht bij <elkaar>\b|<portefeuille|wervingsreserve>\b|\bnog net iets <meer>\b|\bnet iets <meer>\b|\bmisschien (?:iets |volgende? |volgend )<zomer|jaar|keer|kerst>\b|<toelichten|toelichting>\b", 1.1),
        cue(r"\bgeen (?:passende |geschikte |vaste )?<vacature|functie|plek|plaats|ruimte|match|klik>\b", 1.8),
        cue(r"\b(?:zoek|zoeken|zochten)\b~\b(?:toch|eigenlijk|liever|meer|net)\b~<iemand|ervaring|ander>\b|\btoch <iemand> (?:die|met)\b", 2.2),
        cue(r"<aangesteld|toegezegd>\b|\bandere <kandidate|kandidaat>\b~\b(?:werd|is|wordt)\b|\been <ander>\b~\b(?:eerste|plaats|plek|gekozen|voor)\b", 2),
        cue(r"\bgeen <match|klik|plek>\b|<gegund>\b|\bniet <kwalijk>\b|\bplezier met <zoeken>\b", 1.6),
        cue(r"\bniet (?:\w+ ){0,3}<aanstellen|aannemen|gebruiken|plaatsen|permitteren|uitgekozen|geworden>\b", 2),
        cue(r"\b(?:stageplaatsen|plaatsen|plekken|stageplekken|vacatures)\b~<toegewezen|vol|bezet|vergeven|ingevuld|vervuld>\b|\brond met <personeel>\b|\bgenoeg <personeel|mensen|handen>\b", 2.4),
        cue(r"\bniet\b~<gebruiken|overeen|overeenkomt|passend>\b|<overeen>\b~\bniet\b|\bniet (?:helemaal |goed |volledig )*<overeen|aan>\b~\b(?:met|bij|wat)\b|\bkomt niet~<overeen>\b", 2.2),
        cue(r"\b(?:volgend jaar|opnieuw|later)\b~<appen|proberen|solliciteren|indienen|bellen>\b|\b(?:het )?<allerbeste>\b|\bvolgend <jaar>\b", 1.1),
        cue(r"\bvoor\b~<gegaan>\b|\b(?:zijn|is)\b~\b(?:voor|met)\b~<gegaan|verdergegaan|doorgegaan>\b", 2.8),
        cue(r"\b(?:bewaar|bewaren|houd|houden)\b~<cv|gegevens|sollicitatie|brief>\b", 1.2),
    ]
)  # fmt: skip

OFFER = Cues(
    [
        cue(r"<bieden|aanbieden|aangeboden|aanbod>~\b(?:functie|baan|contract|arbeidsovereenkomst|positie|stageplek|arbeidscontract|jaarcontract)\b|\b(?:functie|baan|contract|arbeidsovereenkomst|positie)\b~<aanbieden|aangeboden>\b", 2.6),
        cue(r"<willen|wil> (?:je|jou|u)\b~\b(?:erbij|aannemen|in dienst|in ons team|aanwerven|hebben|in het team)\b|\bbeslist\b~<aanwerven|werven|aangeworven>\b|\b(?:ben je|bent u|je bent|u bent) <aangenomen|gekozen|geworden>\b|\bje hebt de <baan>\b|\bde <baan> is (?:van jou|voor jou)\b", 2.6),
        cue(r"<getekende|ondertekende|getekend|ondertekend|ondertekenen|tekenen>~\b(?:contract|arbeidsovereenkomst|retour|terug|arbeidscontract)\b|\b(?:contract|arbeidsovereenkomst|arbeidscontract|aanbod)\b~<ondertekenen|tekenen|getekend|ondertekend|bijlage|bijgevoegd|opmaken|opgemaakt|bezorg|klaar>\b", 2),
        cue(r"\d~<bruto|netto>\b|<salaris|loon|salarisschaal|schaal|bruto|uurloon>~\d", 1.4),
        cue(r"<vakantiedagen|jaarcontract|proeftijd|thuiswerken|reiskostenvergoeding|bedrijfswagen|maaltijdcheques|uitzicht>\b", 0.9),
        cue(r"<starten|beginnen|startdatum|indiensttreding|liefst>~\b(?:op|per|in|\d)", 0.8),
        cue(r"<gefeliciteerd|proficiat|welkom|genoegen>\b|\bgoed <nieuws>\b|\bdoe je <het>\b|\bwe zijn <eruit>\b", 1),
        cue(r"<helaas|spijtig|jammer>\b|\bniet\b~<aanbieden|aannemen|aanwerven>\b", -2.2),
        cue(r"\b(?:kun|kan|kunt) (?:je|u)\b~<beginnen|starten>\b|\been <halfjaar>\b|\b(?:vier|drie|vijf) <dagen>\b", 1.2),
        cue(r"\b(?:zouden|zou|willen|leuk|heerlijk|graag)\b~\b(?:je|u|jij)\b~<werken>\b|\bde <baan> is (?:van|voor) (?:jou|u)\b|\bkomt? (?:je )?<werken>\b", 2.2),
        cue(r"\b(?:€|euro) ?[\d,.]+ per <uur|maand>\b|\b\d\d <uur>\b(?=[,.])|\b<zeg> je ervan\b|\bwat <zeg|zegt> (?:je|u)\b", 1.2),
        cue(r"\bde <plek> is (?:voor|van) (?:jou|u)\b|\b(?:je|u) <begint> (?:op |per )?\d|\b(?:je|u) hebt? de <plek|baan|functie>\b", 2.6),
    ]
)  # fmt: skip

_TALK = r"(?:gesprek|sollicitatiegesprek|kennismaking\w*|kennismakingsgesprek|interview|ronde|videocall|assessment|selectiegesprek|koffie)"

INVITATION = Cues(
    [
        cue(rf"<uitnodigen|uitgenodigd|uitnodiging|nodigen|nodig>~\b{_TALK}\b", 3),
        cue(r"\b(?:wil|willen|wilt|zou|zouden|graag)\b~<spreken|ontmoeten|kennismaken|zien>\b|\bkennis (?:te |met (?:je|u|jou) )?<maken>\b", 2.3),
        cue(r"<videobellen|bellen|koffie|kennismaken>~\b(?:kennis|week|moment|babbelen|praten|minuten|kop)\b|\b(?:even|week|kort)\b~<videobellen|kennismaken|langskomen>\b", 2),
        cue(r"<meelopen|proefdraaien|proefdag|meeloopdag|meedraaien>\b", 2.2),
        cue(r"<langskomen|langskomt|kom|komen>~\b(?:praten|gesprek|koffie|kijken|kennismaken|meelopen|proefdraaien)\b", 1.8),
        cue(r"\b(?:tweede|volgende|laatste) <ronde|gesprek>\b|\bnog een keer <spreken>\b", 1.6),
        cue(r"\b(?:leuk|mooi|goed|sterk|interessant|interessante|mooie) <profiel|cv|brief|achtergrond|motivatie>\b", 1.2),
        cue(r"\bniet\b~<uitnodigen|uitgenodigd|nodigen>\b|<helaas|spijtig|jammer>\b", -2.4),
        cue(r"\b(?:loop|kom|komt|spring)\b~\b(?:binnen|langs|kijken)\b~<dan|zien>\b|\b(?:loop|kom|spring)\b~<maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag>\b|\bpraten we <verder>\b", 2),
        cue(r"\bkom (?:\w+ )?<maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag>\b|\b<kletsen|praten> (?:we|over|tussen)\b|\btelefonisch <spreken>\b", 1.8),
        cue(r"\b(?:plannen|inplannen|afspreken)\b~<gesprek>\b|<gesprek>~\b(?:in|met de teamleider|plannen)\b", 1.6),
        cue(r"\b(?:bedankt|dank|leuk) voor het <proefdraaien|meelopen|langskomen>\b", -2.6),
    ]
)  # fmt: skip

SCHEDULING = Cues(
    [
        cue(r"<verzetten|verplaatsen|verschuiven|uitstellen>\b", 2.4, "fixed"),
        cue(r"<schikt|uitkomt>\b|\bkomt~<uit>\?|\bwanneer\b~<kun|kunt|kan|schikt|tijd>\b|\bpast (?:dat|het|dit|je|u|jou)\b~<past|dinsdag|maandag|woensdag|donderdag|vrijdag|uur>|\b(?:kun|kunt) (?:je|u)\b~<maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag>\b", 2),
        cue(r"<beschikbaarheid|beschikbaar|tijdstip>\b|\been <moment>\b", 1),
        cue(r"<bevestigen|bevestig>~\b(?:komst|afspraak|gesprek|aanwezigheid)\b|\b(?:komst|afspraak|gesprek|aanwezigheid)\b~<bevestigen>\b", 2),
        cue(r"<maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag>\b~\b\d{1,2}(?:[.:]\d\d)? ?(?:uur|u\b)?", 1),
        cue(r"\d ?<uur>\b", 0.7),
    ]
)  # fmt: skip

RECEIPT = Cues(
    [
        cue(r"<ontvangen|ontvingen|ontvangst|binnen|binnengekomen|verzonden|verstuurd|geregistreerd>\b~\b(?:sollicitatie|kandidatuur|cv|motivatiebrief)\b|\b(?:sollicitatie|kandidatuur|cv|motivatie|motivatiebrief|brief)\b~<ontvangen|binnen|binnengekomen|verzonden|verstuurd|geregistreerd|goede>\b", 2.6),
        cue(r"<automatisch|automatische>~\b(?:gegenereerd|bericht|verzonden|verstuurd|antwoord)\b|\bniet op <reageren|antwoorden>\b|\bniet wordt <beheerd|gelezen>\b", 2),
        cue(r"\bin <behandeling>\b|<bekijken|beoordelen|selectie|afsluitdatum>\b|\bkijken we\b~<voldoet|profiel>", 1.2),
        cue(r"\b(?:krijg|krijgt|ontvang|ontvangt|hoor|hoort) (?:je|u|binnen)\b~<bericht|weken|reactie>\b|<ontvangt|krijgt|krijg> \b~\bbericht\b|\b(?:laten|snel)\b~\biets <weten>\b", 1.1),
        cue(r"\bbedankt voor (?:je|uw) <sollicitatie|interesse|kandidatuur>\b|\bdank voor (?:je|uw) <sollicitatie|interesse|kandidatuur>\b", 1.2),
        cue(r"\b(?:alles|gegevens|documenten) (?:van je |van u )?<binnen>\b|\bhoor(?:t)? (?:je|u) of we (?:je|u) <uitnodigen>\b", 2),
        cue(r"\b(?:bevestigen|bevestiging)\b~<ontvangst>\b|<ontvangst>~\b(?:sollicitatie\w*|kandidatuur|brief)\b|\bkomt (?:op )?~<bijeen>\b|<gecorrespondeerd>\b", 1.8),
        cue(r"\b(?:dank|bedankt) voor het <toesturen|insturen|opsturen|mailen>\b|\b(?:wordt|worden)\b~<bekeken|beoordeeld|doorgenomen>\b|\b(?:komende|enkele) <dagen>\b", 1.6),
        cue(r"\b(?:inschrijving|aanmelding|kandidatuur|kandidaatstelling|sollicitatieformulier|formulier|sollicitatie|reactie|kandidatuurstelling|gegevens)\b.{0,70}?<geregistreerd|compleet|gelukt|geslaagd|verwerkt|doorgestuurd|aangekomen|ontvangen|verzonden|voltooid|verstuurd|ingediend|opgeslagen|bewaard|volledig|binnengekomen|binnen>\b(?!.{0,20} niet)|\bgoed <aangekomen|ontvangen|binnengekomen>\b.{0,40}?\b(?:sollicitatie|kandidatuur|cv|inschrijving|aanmelding)\b", 2.4),
        cue(r"<bevestigen|bevestigt|bevestiging>\b.{0,60}?\b(?:ontvangst|sollicitatie|kandidatuur|inschrijving|aanmelding|verwerkt)\b|<ontvangstbevestiging|ontvangstmelding|bevestigingsmail|autoreply>\b|\b(?:goede|in goede) <ontvangst|orde>\b|\bin goede <orde> (?:ontvangen|binnen|gekregen)\b|\bu hebt <gesolliciteerd>\b|\bje hebt <gesolliciteerd>\b", 2.2),
        cue(r"\bwe <hebben> (?:je|uw|jouw) (?:sollicitatie|cv|kandidatuur|aanmelding)\b(?=[!.]| (?:ontvangen|binnen|in goede|goed|gekregen))|\b(?:yes|joepie|hoera|top|super)\b.{0,30}?\b(?:sollicitatie|cv|aanmelding) is <binnen>\b", 2.2),
        cue(r"<dank|bedankt|dankjewel|dankuwel|danken|merci>\b.{0,40}?\b(?:je|uw|jouw|het|jullie) (?:\w+ )?(?:sollicitatie|interesse|kandidatuur|belangstelling|aanmelding|inschrijving|solliciteren|vertrouwen|kandidaatstelling|motivatie|open sollicitatie)\b|\b(?:leuk|cool|fijn|mooi|tof|super|wat leuk|goed) dat (?:je|u|jij) (?:\w+ ){0,5}?<solliciteert|solliciteerde|gesolliciteerd|wilt|interesse|aangemeld|reageert>\b", 1.2),
        cue(r"\b(?:neemt|nemen|neem)\b.{0,50}?<contact>\b.{0,25}?\b(?:op|met (?:je|u|jou))\b|\b(?:brengen|houden) (?:we |wij )?(?:je|u|jou) op de <hoogte>\b|\b(?:brengen|houden|brengt|houdt)\b.{0,30}?\bop de <hoogte>\b|\b(?:zodra|van zodra)\b.{0,60}?<update|nieuws|behandeld|bekend|beoordeeld|bericht|meer>\b", 1.1),
        cue(r"\b(?:recruiters?|team|collega|collega's|selectiecommissie|commissie|dienst hr|consultants|iemand|afdeling \w+|wij|we)\b.{0,30}?<beoordeelt|bekijkt|toetst|onderzoekt|onderzoeken|kijkt|leest|lezen|bestudeert|screent|behandelen|doornemen|controleren>\b.{0,50}?\b(?:sollicitatie\w*|cv|gegevens|brief|profiel\w*|ernaar|naar|ze|voorwaarden|deelnemingsvoorwaarden|of (?:u|je)|aan)\b|\bstreven (?:we |wij )?er ?naar\b.{0,60}?<behandelen|reageren|beantwoorden|laten|antwoorden>\b", 1.4),
        cue(r"\b(?:hoe (?:gaat|verloopt|ziet)|wat (?:gebeurt|kun|kan|kunt|mag|volgt)|het|zo (?:gaat|verloopt))\b.{0,40}?\b(?:<verder>|nu <verder>|er nu <uit>|(?:van ons )?<verwachten>|<procedure> (?:verder|eruit)|<vervolg>)\b(?! (?:met|gesprek))|\b(?:na|tot) (?:de )?(?:\w+ )?(?:<sluitingsdatum|reactietermijn|sluitingstermijn|inschrijvingsdatum|sluiting|inschrijvingstermijn> )", 1.2),
        cue(r"\b(?:hoort|hoor|krijgt|ontvangt|zie) (?:u|je|jij)\b.{0,40}?\b(?:niets|niks|geen)\b.{0,40}?\b(?:dan|,)\b.{0,60}?<uitgaan|aannemen|spam|aanmerking|ervan>\b|\balleen (?:\w+ )?<kandidaten|sollicitanten> (?:die|met|waar)\b|\benkel (?:\w+ )?<kandidaten> (?:die|met)\b|\b<kandidaten|sollicitanten> (?:worden|ontvangen|krijgen)\b", 1.3),
        cue(r"\b(?:uw|je) (?:e-)?<mail|bericht|schrijven|brief> (?:\w+ ){0,3}?ontvangen\b|\b(?:vragen|vraagt)\b.{0,20}?<geduld>\b|\b(?:vele|veel|grote aantal|aantal) <reacties|sollicitaties> (?:\w+ ){0,4}?(?:geduld|langer|duren)\b|\b(?:werkgever|bedrijf|opdrachtgever) (?:neemt|zal) (?:\w+ ){0,3}?<contact>\b", 1.5),
        cue(r"\bontvangen (?:wij|we) (?:nog )?<graag>\b|\bom (?:je|uw|jouw) sollicitatie (?:\w+ ){0,4}?te <kunnen|behandelen|verwerken>\b|\bgeen <uitnodiging>\b|\bniet <compleet|volledig>\b|<onvolledig>\b", -2.4),
        cue(r"\b(?:voortgang|status|verloop)\b.{0,40}?<raadplegen|volgen|bekijken|inzien|opvolgen|checken>\b|\b(?:uw|je) <gebruikersnaam|account|kandidaatprofiel>\b|<kandidaatportaal|kandidatenportaal|jobportaal|carrièreportaal|carrièreportal>\b|\bje <cv> staat in\b|\b<sollicitatie> (?:\w+ ){0,5}?(?:wijzigen|intrekken)\b|\bingevulde <gegevens>\b", 1.3),
        cue(r"\b(?:gaan|we gaan|gaan er|gaan we) (?:er ?mee |hiermee |met (?:je|uw) \w+ )?aan de <slag>\b|\bgeef ons (?:\w+ ){0,2}?<weekje|week|dagen|tijd|momentje>\b|\b<antwoord|reageer|beantwoord> niet op dit\b|\b(?:bericht|mail|e-mail) is <automatisch>\b|<automatisch> (?:aangemaakt|antwoord|opgesteld|bericht)\b|<automatische> (?:reactie|ontvangstbevestiging|e-mail|mail|bevestiging)\b|<postbus|mailbox> wordt niet\b", 1.8),
    ]
)  # fmt: skip

SCHEDULING += dutch_meeting_words.SCHEDULING
