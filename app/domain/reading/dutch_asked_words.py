"""What employers ask of candidates in Dutch, and how those write who were never applied to."""

from app.domain.reading.cues import Cues, cue

# Said for a case that may never come, or to nobody in particular.
_OUTRIGHT = (
    r"^(?!.*\b(?:mocht(?:en)? (?:je|u|jij|er|het|dit|dat)|bij (?:verdere |eventuele )?(?:vragen|verhindering|problemen|interesse|onduidelijkheden|twijfel)|(?:heb|hebt|heeft) (?:je|u|jij|ge) (?:nog |verdere |andere |daar |hier |hierover |meer )*(?:vragen|een vraag|hulp)"
    r"|als (?:je|u|jij|ge|er|het|dit|dat) (?:\w+ ){0,2}?(?:vragen|vraag|niet|geen|wilt|wil|verhinderd|liever|hulp|iets|problemen|wenst)|indien (?:u|je|nodig|gewenst)|voor (?:meer|verdere) (?:informatie|vragen|info)|niet op (?:deze|dit)|hoeft?|gerust|vrijblijvend|vrij om|niet automatisch|begrip|(?:kun|kan|kunt|lukt|ben|bent|komt?|past|schikt) (?:je|u|het|dat|ge)\b[^?]{0,60}\bniet|tussentijd)\b)"
    r".*?"
)
_PAPER = (
    r"(?:documenten?|stukken|bewijs|bewijzen|diploma'?s?|certifica(?:at|ten)|getuigschrift(?:en)?|attest(?:en)?|referenties?|namen|gegevens|cv|motivatie(?:brief)?|kopie(?:ën|tje)?|scans?|foto|pdf|formulier|vragenlijst|vog|verklaring|uittreksel|strafregister|loonstrook|legitimatie\w*|paspoort|id|identiteitskaart|rijbewijs|portfolio|cijferlijst"
    r"|bsn|iban|rekeningnummer|rijksregisternummer|contract|pagina|telefoonnummers?|contactgegevens|adres|geboortedatum|intakeformulier|verlofsaldo|werkgeversverklaring|cijfers|lijst|toestemming|antwoord(?:en)?)"
)
_SEND = r"(?:sturen|stuurt|mailen|mailt|doorgeven|opsturen|toesturen|toezenden|doorsturen|bezorgen|bezorgt|aanleveren|uploaden|invullen|aanvullen|meesturen|terugsturen|nasturen|opladen|scannen|appen|overmaken|inleveren|overleggen|verstrekken|bevestigen|toelichten|uitleggen|beantwoorden|aangeven|meedelen|berichten|ondertekenen|bezorgd|laten weten)"
_ASK = r"(?:of|wat|wanneer|hoe|hoeveel|welke?|waarom|waar|wie|tot wanneer|vanaf wanneer|hoelang)"

QUESTION = Cues(
    [
        # politely in the infinitive
        cue(rf"{_OUTRIGHT}<gelieve>\b(?!.{{0,30}}\bniet\b).{{0,100}}?\b(?:te )?(?:{_SEND}|sturen|antwoorden|contacteren|vullen|delen|geven|zenden|laden|leveren|verduidelijken|preciseren|contact)\b", 1.4),
        cue(rf"{_OUTRIGHT}\b(?:verzoek|verzoeken|vragen|vraag|verzochten) (?:ik |wij |we )?(?:u|je|jou|jullie)\b.{{0,120}}?\b(?:te )?<sturen|mailen|bezorgen|overleggen|aanleveren|opsturen|toesturen|toezenden|uploaden|berichten|antwoorden|beantwoorden|bevestigen|ondertekenen|meedelen|doorgeven|aanvullen|invullen|laten|verstrekken|zenden|vullen|delen|geven|leveren|laden>\b", 1.4),
        cue(rf"{_OUTRIGHT}\b(?:wordt|bent|worden) (?:\w+ )?<verzocht|gevraagd>\b.{{0,100}}?\b{_SEND}\b|{_OUTRIGHT}\b(?:mogen|mag) (?:wij|we|ik) (?:u|je) (?:\w+ )?<verzoeken|vragen>\b|{_OUTRIGHT}\bzijn (?:wij|we) nog op zoek naar <je|uw|jouw>\b", 1.5),
        cue(rf"{_OUTRIGHT}(?:^|[,;:-] (?:en |maar )?)<zou|zouden|kun|kunt|kan|wil|wilt|kunnen|willen> (?:je|u|jij|jullie|ge|gij)\b.{{0,120}}?\b(?:{_SEND}|geven|vertellen|nakijken|terugbellen|laten)\b", 1.4, "could you"),
        # in the imperative
        cue(rf"{_OUTRIGHT}<stuur|stuurt|mail|mailt|app|bezorg|bezorgt|zend|upload|scan|lever|geef|vul> (?:\S+ ){{0,6}}?{_PAPER}\b", 1.3),
        cue(rf"{_OUTRIGHT}<stuur|mail|app|bel|stuurt> (?:me|mij|ons|even|ff|eens|nog)(?: \w+){{0,3}}? (?:door|terug|even|of|na|mee|wat|hoe)\b", 1.2),
        cue(rf"{_OUTRIGHT}(?:(?<!ik )<laat> (?:het )?(?:ons|me|mij|je|u|dan|eens|even|maar)\b.{{0,40}}?\b(?:weten|horen),? {_ASK}\b|<geef|vertel|schrijf|zeg> (?:het )?(?:ons|me|mij|eens|even|maar)\b.{{0,40}}?\b{_ASK}\b)|{_OUTRIGHT}<hoor|horen|verneem|vernemen|weet|weten|ontvang|ontvangen> (?:ik |we |wij )?(?:\w+ )?(?:graag|gaarne)\b", 1.2),
        cue(r"\b<beantwoord|vul|bevestig|onderteken|vervolledig|vervolledigt> (?:\w+ ){0,3}?(?:onderstaande|volgende|bijgevoegde|de|het|deze|je|uw|dit)\b.{0,40}?\b(?:vragen\w*|vraag|formulier|vragenlijst|profiel|gegevens|dossier|inschrijving|intakeformulier|ontbrekende)\b", 1.2),
        cue(r"<graag|gaarne> (?:ontvang(?:en)?|verneem|vernemen|hoor|horen|weet|weten) (?:ik|we|wij)\b|\b(?:ik|we|wij) (?:ontvang(?:en)?|verneem|vernemen|hoor|horen) <graag>\b|\b(?:ontvang|hoor|zie|verneem) ik <graag>\b", 1.1),
        cue(rf"{_OUTRIGHT}<graag> (?!ontvang|verneem|hoor|nodig|maken|tot|gedaan|zien|zou|wil)(?:\S+ ){{0,8}}?(?:{_SEND}|reactie|retour|ingevuld|terug|bevestiging|antwoord)\b", 1.2),
        # a wish to know, a lack
        cue(rf"\b(?:moet|moeten|zou|zouden|wil|willen|wilde|wilden|wou|mag|mogen|moest) (?:ik |we |wij )?(?:(?!laten\b|je\b|u\b|jullie\b|niet\b)\w+ ){{0,5}}?<weten|begrijpen|vragen|vernemen|nagaan|checken> {_ASK}\b", 1.4),
        cue(rf"\b(?:zou|zouden|wil|willen|wilde|moet|moeten) (?:ik |we |wij )?(?:(?!(?:laten|je|u|jij|ge|jullie|niet)\b)\w+ ){{0,4}}?<weten>\b(?=[.:,])|\bvraag(?:t|en)? (?:ik |we |wij )?(?:me|mij|ons|ik me|ik mij) (?:\w+ )?<af>,? {_ASK}\b|<benieuwd> (?:of|wat|hoe|waarom|wanneer|welke|naar (?:je|uw|jouw) (?:antwoord|reactie|motivatie|beschikbaarheid|salaris\w*|verwachting\w*))\b", 1.3),
        cue(rf"\b(?:hebben|heb|moeten) (?:we|wij|ik)\b.{{0,40}}?\b(?:nog|van (?:je|u|jou)|uw|jouw|je)\b.{{0,60}}?<nodig|ontvangen>\b(?!.{{0,20}}\bniet\b)|\b(?:hebben|heb|is|zijn|heeft)\b.{{0,50}}?\bnog\b.{{0,60}}?<nodig>\b|\b(?:nog|alleen|enkel|slechts)\b.{{0,30}}?\b{_PAPER} (?:van (?:je|u|jou) )?<nodig>\b", 1.2),
        cue(rf"<ontbreekt|ontbreken|mist|missen|mis|miste|misten|mankeert> (?:ik |we |wij |er |ons |in |bij )?(?:\w+ ){{0,3}}?(?:nog|echter|alleen|enkel|je|uw|de|een|het|twee|volgende|wel)\b.{{0,50}}?\b(?:{_PAPER}|dingen|informatie|info|datum|handtekening|bijlage|periode)\b|\bnog niet <compleet|volledig>\b|<onvolledig|onvolledige|incompleet>\b|<ontbrekende> (?:\w+ )?{_PAPER}\b", 1.3),
        cue(r"\b(?:(?:heb|hebben|had|hadden) (?:ik|we|wij)|(?:ik|we|wij) (?:heb|hebben|had|hadden|zit|zitten)|(?:er )?(?:blijft|blijven|rest|resten|staan|staat)(?: er| me| ons| nog)+) (?:\w+ ){0,3}?<vraag|vraagje|vragen|vraagjes>\b(?! (?:hebt|heeft|heb|stellen|kun|kunt|dan))|\b<onderstaande|volgende|aanvullende|bijkomende> (?:vragen|vraag)\b|\bnog (?:één|een|twee) <ding|dingetje|dingen|punt|puntje|vraagje|vraag>\b|^<vraagje|vraag> ?[:,]", 1.1),
        cue(r"\bklik (?:\w+ ){0,2}?op <ja|nee|akkoord>\b|\b(?:je|uw|jouw) <toestemming> (?:nodig|geven|voor|om)\b|\bgeef (?:\w+ ){0,3}?<toestemming>\b|\b(?:wacht|wachten|verwachten|verwacht|zie|zien|kijk|kijken)\b.{0,30}?\b(?:je|uw|jouw) <antwoord|reactie|bericht|bevestiging|beslissing>\b", 1),
        cue(r"\bvragen (?:wij|we) (?:je|uw|jouw) <toestemming|akkoord|goedkeuring>\b|\bom <toestemming> te (?:geven|verlenen)\b|\bvoor (?:\w+dag|het weekend|\d.{0,12}) <doorgeven|aanleveren|opsturen|mailen>\b", 1.3),
        # typed without a mark
        cue(r"^(?:(?:hoi|hey|hallo|dag|ha|beste|yo|hee|goedemiddag|goedemorgen) [\w' -]{1,20},? )?(?:en |maar |trouwens |oh ja |ook |ps )?<heb|ben|kun|kan|wil|weet|woon|spreek|werk|bent|hebt|kunt|wilt|studeer|zit|rij|rijd|mag> (?:je|jij|u|ge|jullie)\b(?!.*(?:,|:|\bdan\b|\bvragen\b|\bniet (?:komen|aanwezig)\b|\bvia\b|\bonline\b|\balles\b))[^?!]*$", 1.3),
        cue(r"^(?:(?:hoi|hey|hallo|dag|ha|beste|yo|hee) [\w' -]{1,20},? )?(?:en |maar |trouwens |ook )?(?:<hoeveel|wanneer|waarom|hoe|wat|welke|waar> (?:\w+ ){0,3}?(?:is|zijn|kun|kan|kunt|heb|hebt|ben|bent|wil|wilt|was|zou|verdien|verdient|werk|woon|had|deed) (?:je|jij|u|ge|jouw|uw|jullie)\b)(?!.*(?::|\bverwachten\b))[^?!]*$", 1.3),
    ]
)  # fmt: skip

_CLIENT = r"(?:klant|klanten|opdrachtgever|opdrachtgevers|relatie|bedrijf|organisatie|gemeente|ziekenhuis|zorginstelling|scale-up|familiebedrijf|producent|marktleider|multinational|bank|advocatenkantoor|kmo)"

COLD = Cues(
    [
        cue(r"\b(?:je|jouw|uw) (?:\w+ )?<profiel|cv|linkedin|achtergrond|ervaring> (?:\w+ ){0,6}?(?:tegen|gezien|gevonden|opgevallen|opviel|sprong|viel|trok|aandacht|gestuit|gestoten|terecht|voorbij)\b|\b(?:kwam|stuitte|zag|vond|stootte|bekeek|las|kom|zie)\b.{0,40}?\b(?:je|jouw|uw) (?:\w+ )?<profiel|cv|linkedinprofiel|loopbaan>\b|\bik zie dat (?:je|u)\b.{0,60}?<geregistreerd|ervaring|werkt|werkzaam|bent>\b", 2),
        cue(r"\b(?:op|via|over|langs) <linkedin|indeed|monsterboard|stepstone|github|nationale|jobat|werkzoeken|malt>\b.{0,60}?\b(?:je|jou|u|uw|jouw|tegen|gevonden|profiel)\b|\b(?:je|jou|u|uw|jouw)\b.{0,40}?\b(?:op|via) <linkedin|indeed|monsterboard|github|jobat>\b", 1.8),
        cue(rf"\bvoor (?:een|één|mijn|onze|meerdere|diverse|verschillende|de|één van|een van)\b.{{0,60}}?\b{_CLIENT}\b.{{0,80}}?<zoek|zoeken|gezocht|werven>\b|<zoek|zoeken|werf|werven>\b.{{0,60}}?\bvoor (?:een|mijn|onze|meerdere|diverse|één|een van|de)\b.{{0,50}}?\b{_CLIENT}\b|\b(?:ben|zijn) (?:ik |we |wij )?(?:\w+ ){{0,4}}?op <zoek> naar (?:een|meerdere|gedreven|ervaren|enthousiaste)\b", 1.6),
        cue(r"\b(?:sta|staat|ben|bent|zou|zijt) (?:je|jij|u|ge)\b.{0,40}?\b(?:open|toe|geïnteresseerd|op zoek|nieuwsgierig|in voor)\b.{0,40}?<stap|uitdaging|uitdagingen|baan|job|kans|kansen|opdracht|opdrachten|functie|iets|rol|nieuwe|gesprek|overstap|mogelijkheden|praatje>\b|\b(?:om je heen|rond te) <kijken>\b|\btoe aan (?:iets|een) <nieuws|nieuwe|volgende>\b", 1.3),
        cue(r"\b(?:nieuwe|mooie|volgende|leuke|interessante|toffe|unieke) <uitdaging|kans|opdracht|carrièrestap|carrièrekans|opportuniteit|vacature|rol>\b", 0.9),
        cue(r"\b(?:ken|kent|weet) (?:je|jij|u|ge)\b.{0,30}?<iemand|anderen|collega>\b|\b(?:in|binnen) (?:je|jouw|uw) <netwerk>\b|\b(?:door|tip|breng)\w* (?:\w+ )?<aanbrengpremie|tip|aanbrengbonus>\b|<aanbrengpremie|aanbrengbonus>\b", 1),
        cue(r"<vrijblijvend|vrijblijvende|discreet|vertrouwelijk|zzp|freelance|freelancer|detavast|uurtarief|tarief|detacheerder>\b|\bper <direct>\b|\bbepaal (?:je|jij) (?:zelf )?(?:je|jouw|het) <rooster>\b|\bzitten ze te <springen>\b|\bhandjes <tekort>\b", 0.8),
        cue(r"\b(?:lijkt|klinkt|spreekt|past|zou)\b.{0,40}?\b(?:je|jou|u)\b.{0,20}?<iets|aan|interessant|leuk|passen>\b|\b(?:mag|kan|zal) ik (?:je|u|jou)\b.{0,30}?<bellen|bel|sturen|vertellen>\b|\binteresse of <vragen|nieuwsgierig>\b|\bkoffie <drinken>\b", 0.7),
        cue(r"\b(?:stuur|mail|reageer|bel)\b.{0,40}?\b(?:je|jouw|uw) (?:recente |actuele |laatste )?<cv>\b|\b(?:recent|actueel|bijgewerkt|recente|actuele) <cv>\b|\bdeadline <indienen>\b|\bik (?:ben|werk) (?:als )?(?:\w+ )?<recruiter|recruitmentconsultant|headhunter|intercedent|accountmanager|consultant>\b", 1),
    ]
)  # fmt: skip

KNOWN = Cues(
    [
        cue(r"<kandidatuur|kandidaatstelling|kandidatuurstelling|sollicitaties|sollicitatiebrief|motivatiebrief|sollicitatieprocedure|selectieprocedure|proefdag|meeloopdag|proefdienst|arbeidsovereenkomst|solliciteerde|solliciteert>\b"),
        cue(r"\b(?:dank|bedankt|dankjewel|merci)\b.{0,20}?\bvoor (?:je|jouw|uw|het|jullie|de|ons) (?:\w+ )?<reactie|interesse|tijd|bericht|cv|brief|mail|mailtje|inschrijving|aanmelding|komst|gesprek|telefoontje|belangstelling|motivatie|toesturen|solliciteren>\b"),
        cue(r"\bzoals (?:\w+ )?<besproken|afgesproken|beloofd>\b|\b(?:ons|na het|het leuke|jullie) <gesprek|telefoongesprek|telefoontje> (?:van|met|op|gisteren|vorige)\b|\b(?:je|u) (?:\w+ ){0,3}?<gesproken> te hebben\b|\bhebben we (?:elkaar )?<gesproken>\b"),
        cue(r"\b(?:je|u) (?:\w+ )?hebt <gereageerd|ingeschreven|aangemeld>\b|\b(?:hebt|heeft) (?:\w+ ){0,4}?<gereageerd> op (?:de|onze)\b|\bje (?:\w+ )?<reactie|aanmelding> (?:op|voor|als)\b|\bnaar aanleiding van (?:je|uw|jouw) <reactie|brief|cv|mail|sollicitatie>\b"),
    ]
)  # fmt: skip

PAPERS = Cues(
    [
        cue(rf"{_OUTRIGHT}\b(?:stuur|stuurt|sturen|mail|mailen|bezorg|bezorgen|upload|uploaden|aanleveren|overleggen|opladen|doorsturen|toesturen|opsturen|verzoeken|verzoek|gelieve|graag|ontvangen)\b.{{0,60}}?\b(?:kopie\w*|scan|bewijs|originele|recente?|geldige?|afschrift)\b.{{0,30}}?<diploma|diplomas|rijbewijs|vog|paspoort|identiteitskaart|identiteitsbewijs|getuigschrift|lesbevoegdheid|certificaat|certificaten|werkvergunning|verblijfsvergunning|attest|uittreksel|bankpas|id>\b"),
        cue(rf"{_OUTRIGHT}\b(?:verzoeken|gelieve|moet|moeten|dien|dient|wil|wilt|kun|kunt|nodig)\b.{{0,80}}?<verklaring|uittreksel|vog|attest|attesten|lesbevoegdheid|loonheffingsformulier|getuigschriften|strafregister>\b.{{0,80}}?\b(?:overleggen|sturen|bezorgen|uploaden|opladen|aanleveren|mailen|aanvragen|nodig|gedrag|in te dienen)\b|\bte <overleggen>\b.{{0,20}}?\b(?:een|de|het|:)"),
        cue(r"\b(?:ontbreekt|ontbreken|missen|mis|hebben|heb)\b.{0,30}?\bnog\b.{0,40}?<diploma|diplomas|cv|motivatiebrief|getuigschrift|bewijs|kopie|attest|documenten|stukken|certificaat>\b(?!.{0,30}\bhalen)"),
    ]
)  # fmt: skip
