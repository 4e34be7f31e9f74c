"""What an application has still before it: it came in, it is read, whoever fits will be told."""

from app.domain.reading.cues import AskedOfHiring, Cues, cue

_YOURS = r"(?:your|all|each|every|the|all the)(?: \w+){0,3}?"
_PAPERS = (
    r"(?:applications?|resumes?|résumés?|cvs?|qualifications|materials|profile|information"
    r"|submission|credentials|candidacy|background|details|documents)"
)
_FITS = (
    r"(?:match|matches|matching|fit|fits|suitable|suited|shortlisted|selected|meet|meets|align"
    r"|aligns|successful|qualified|qualify|interested in moving|of interest|progress|chosen)"
)
_OPENING = r"(?:openings?|positions?|vacanc\w+|roles?|opportunit\w+|jobs?|something|anything) "
_BEWERBUNG = r"(?:bewerbung|bewerbungsunterlagen|unterlagen|profil|online-bewerbung)"
_CANDIDATURE = r"(?:candidatures?|cv|dossier|profil|demande)"
_CANDIDATURA = (
    r"(?:candidaturas?|solicitud|solicitudes|inscripción|inscrição|currículum|currículo|cv|perfil"
    r"|aplicación|postulación|hoja de vida)"
)
_SOLLICITATIE = (
    r"(?:sollicitaties?|cv|gegevens|motivatie|sollicitatiebrief|profiel|profielen|kandidatuur"
    r"|kandidaturen|brief|brieven|aanmelding|inschrijving|kandidaatstelling|motivatiebrief"
    r"|reacties?|dossiers?)"
)

PENDING = AskedOfHiring(
    [
        # English
        cue(
            r"\b(?:will|'ll|shall|going to)(?: be)?(?: (?:now|carefully|then|also|begin|start"
            rf"|be))* <review|reviewing|assess|evaluate|consider|screen|evaluating|reviewed"
            rf"|look> (?:at |through |over |to )?{_YOURS} {_PAPERS}\b"
        ),
        cue(
            rf"\b{_YOURS} {_PAPERS} (?:will|is|are)(?: \w+){{0,2}}? <reviewed|evaluated|assessed"
            r"|screened|considered>(?: by| and| carefully| against| shortly| as soon|\.|$)"
        ),
        cue(
            rf"\b{_PAPERS} (?:is|are)(?: now| currently| still)* (?:<under> "
            r"(?:\w+ )?(?:review|consideration)\b|<being> (?:reviewed|considered|processed"
            r"|assessed|evaluated))"
        ),
        cue(
            rf"\b(?:if|should)\b(?!.{{0,30}}\b{_OPENING})(?! other).{{0,70}}?\b{_FITS}\b.{{0,90}}?\b(?:will|'ll|shall)\b.{{0,50}}?"
            rf"<touch|contact|contacted|reach|back|notify|notified|hear|invite|call>\b"
        ),
        cue(
            rf"\b(?:will|'ll|shall)\b.{{0,40}}?<touch|contact|contacted|reach|back|notify|notified"
            rf"|hear|invite|call>\b.{{0,50}}?\b(?:if|should|once|when) (?:your|you|we (?:feel"
            rf"|think|would like|decide)|there is a)\b.{{0,60}}?\b{_FITS}\b"
        ),
        cue(
            r"\b<only> (?:those |the )?(?:candidates? |applicants? )?(?:\w+ )?(?:shortlisted"
            r"|selected|successful|suitable|who)\b.{0,60}?\b(?:will|can) (?:be |receive )"
        ),
        cue(
            r"\b(?:recruiter|someone|somebody|member|team|manager|we|we'll)\b(?: \w+){0,6}? "
            r"(?:will|'ll|shall) (?:then |be )?<contact|contacting|reach|call> (?:out )?(?:to )?"
            r"you\b.{0,20}?\b(?:over|within|in|during) the (?:next|coming)\b"
        ),
        cue(
            r"\b(?:if|should) you (?:do not|don't|have not|haven't) (?:hear|heard|receive|received"
            r"|been)\b.{0,80}?\b(?:assume|consider|please|unfortunately|then|deem|take it)\b.{0,60}?"
            r"<unsuccessful|successful|shortlisted|selected|considered>\b"
        ),
        cue(
            r"\b(?:unable|not able|cannot|can't|not possible|impossible)\b.{0,40}?<respond|reply"
            r"|contact|speak|answer|write|acknowledge|communicate>\b.{0,25}?\b(?:everyone|every"
            r"|each|all|individually|personally|always)\b"
            r"|\b<cannot|unable>\b.{0,12}?\b(?:always|personally|individually) (?:to )?(?:respond|reply"
            r"|answer|write)"
        ),
        # German
        cue(
            rf"<prüfen|sichten|bearbeiten|prüft|sichtet|durchsehen>\b.{{0,30}}?\b(?:ihre|deine|alle"
            rf"|die)\b.{{0,20}}?\b{_BEWERBUNG}|\b(?:die|zur|der) <prüfung|sichtung> (?:ihrer|deiner"
            rf"|aller|der)\b.{{0,20}}?\b(?:{_BEWERBUNG}|bewerbungen)"
            rf"|\b(?:ihre|deine)\b.{{0,20}}?\b{_BEWERBUNG}\b.{{0,40}}?<prüfen|sichten|bearbeiten"
            r"|geprüft|gesichtet|bearbeitet>\b(?! haben,)"
        ),
        cue(
            r"<melden|melde> (?:wir )?uns(?: \w+){0,6}? (?:bei (?:ihnen|dir))|\bwir <melden|melde>"
            r" uns\b(?! (?:wieder|gern|gerne|sobald eine))"
        ),
        cue(r"\bnehmen(?: wir)?\b.{0,30}?<kontakt> (?:mit )?.{0,12}?(?:auf|ihnen|dir)\b"),
        cue(
            r"\bgleichen\b.{0,80}?<vakanzen|stellen|positionen|anforderungen>\b.{0,40}?\bab\b"
            r"|\b(?:setzen|setzt)\b.{0,50}?\bin <verbindung>\b|\bnimmt\b.{0,40}?<kontakt>\b.{0,20}?\bauf\b"
            r"|\b(?:wird|werden) sich\b.{0,70}?\bbei <ihnen|dir> melden\b"
        ),
        cue(
            r"\b(?:sollte|sollten|wenn|falls|sofern)\b.{0,90}?\b(?:passen|passt|entspricht|entsprechen"
            r"|überzeugt|überzeugen|infrage|in frage|interessant|engere|übereinstimm\w*)\b.{0,90}?"
            r"<laden|melden|kontaktieren|kontaktiert|setzen|nehmen|meldet|informieren>\b"
        ),
        cue(
            r"\b(?:du hörst|sie hören|melden uns|informieren)\b.{0,60}?<sobald>\b|\bsobald\b.{0,60}?"
            r"<neuigkeiten|gesichtet|geprüft|abgeschlossen>\b.{0,60}?\b(?:uns|bescheid|informieren)\b"
        ),
        cue(
            rf"\b(?:ihre|deine|diese|die)\b.{{0,20}}?\b{_BEWERBUNG}?\b.{{0,60}}?\ban (?:die|den|das|unsere?n?)"
            r"\b.{0,60}?<weitergeleitet|weitergegeben|übergeben>\b"
            r"|\bwerden\b.{0,30}?\b(?:alle|sämtliche|eingegangenen)\b.{0,20}?\bbewerbungen <gesichtet|geprüft"
            r"|gelesen|ausgewertet>\b|\balle bewerbungen <gesichtet|geprüft|gelesen>\b"
        ),
        # French
        cue(
            rf"<étudions|examinons|étudierons|examinerons|étudier|examiner|étudie|analysons"
            rf"|analyserons>\b.{{0,40}}?{_CANDIDATURE}\b"
        ),
        cue(
            r"\b<reviendrons|recontacterons|contacterons|reprendrons>\b.{0,30}?\b(?:vous|vers"
            r"|contact)\b|\bvous <recontacterons|contacterons>\b"
        ),
        cue(
            r"\b(?:sans|absence de) (?:réponse|retour|nouvelles)\b.{0,60}?<semaines|jours|mois"
            r"|délai>\b"
        ),
        cue(
            r"\bsi (?:votre|ta|ton) <profil|candidature|dossier|parcours> (?:correspond|retient|est"
            r" (?:pré)?sélectionn|est retenu|nous intéresse)"
        ),
        cue(
            rf"\b{_CANDIDATURE}\b.{{0,40}}?\b(?:sera|seront|va être|vont être) (?:\w+ )*?<étudiée?s?"
            r"|examinée?s?|analysée?s?|traitée?s?|lue?s?|évaluée?s?>\b"
            r"|\b<traitement|étude|examen|analyse|évaluation> (?:de (?:votre|ta)|des)"
            r" (?:candidatures?|dossiers?)\b.{0,30}?\ben cours\b"
        ),
        cue(
            r"\bseule?s? les? <candidats|personnes|candidatures|profils>\b.{0,60}?\b(?:seront|sera)"
        ),
        # Spanish
        cue(
            rf"<revisando|analizando|revisaremos|analizaremos|evaluaremos|revisión|valoraremos"
            rf"|estudiaremos|evaluando>\b.{{0,40}}?\b{_CANDIDATURA}\b"
            rf"|\b{_CANDIDATURA}\b(?!.{{0,20}} no ).{{0,30}}?<revisión|revisada|evaluada|análisis>\b"
        ),
        cue(
            r"\b(?:nos|te|le) <pondremos|contactaremos|comunicaremos|estaremos|contactará"
            r"|llamaremos>\b(?! .{0,40}futur)|\b<contactaremos> (?:contigo|con usted)\b"
        ),
        cue(r"\bsi (?:tu|su) <perfil|candidatura> (?:encaja|se ajusta|resulta|es|coincide)"),
        # Portuguese
        cue(
            rf"<analisar|analisaremos|analisando|avaliaremos|avaliar|análise|avaliando>\b.{{0,40}}?"
            rf"\b{_CANDIDATURA}\b|\b{_CANDIDATURA}\b(?!.{{0,20}} não).{{0,30}}?<análise|analisada|avaliada>\b"
        ),
        cue(
            r"<entraremos|entrará|retornaremos>\b.{0,20}?\b(?:contato|contacto|você|consigo)\b"
            r"(?!.{0,40}(?:futur|novas? (?:vaga|oportunidade)))"
        ),
        cue(r"\b(?:se|caso) (?:o )?(?:seu|teu) <perfil> (?:corresponda|seja|esteja|for|se)"),
        # Dutch
        cue(
            rf"<beoordelen|bekijken|behandeling|bestuderen|bekijkt|beoordeelt|doornemen>\b.{{0,40}}?"
            rf"\b{_SOLLICITATIE}\b|\b{_SOLLICITATIE}\b(?!.{{0,30}} niet).{{0,60}}?<behandeling|beoordelen|bekijken"
            r"|beoordeeld|bekeken>\b(?! en (?:helaas|besloten))"
        ),
        cue(
            r"\b(?:je|u|jij) <hoort|verneemt|krijgt|ontvangt>\b(?!.{0,30}\b(?:geen|niet)\b).{0,40}?\b(?:van ons|of|binnen|zo snel"
            r"|uiterlijk|zo spoedig|na sluiting|na de sluitingsdatum)\b"
            r"|\b<hoor|krijg|ontvang|verneem> je\b.{0,40}?\b(?:of|binnen|zo snel|zo spoedig)\b"
        ),
        cue(
            r"\b(?:hoort|hoor|krijgt|ontvangt|verneemt) (?:u|je)\b.{0,40}?\b(?:niets|niks|geen)\b"
            r".{0,40}?<dan>\b|\b<enkel|alleen> (?:\w+ )?(?:kandidaten|sollicitanten) (?:die|met)\b"
            r".{0,80}?\b(?:ontvangen|worden|krijgen|contacteren|nemen)\b"
            r"|\b(?:niet|onmogelijk)\b.{0,40}?\b(?:iedereen|alle|elke|persoonlijk|individueel)\b.{0,30}?"
            r"<antwoorden|beantwoorden|reageren>\b"
        ),
        cue(
            r"\b(?:zodra|van zodra|wanneer)\b.{0,60}?<behandeld|update|nieuws|beoordeeld|bekeken"
            r"|afgerond>\b|\b(?:als|indien) (?:je|uw|jouw) (?:profiel|ervaring|kwalificaties|cv"
            r"|achtergrond)\b.{0,60}?<aansluit|past|overeenkomt|overeenkomen|aansluiten|voldoet"
            r"|match|interessant>\b|\bgaan (?:er ?mee|hiermee|met je \w+) aan de <slag>\b"
        ),
        cue(
            r"\b(?:recruiter|recruiters|team|collega|commissie|selectiecommissie|dienst hr|iemand)\b"
            r".{0,30}?<bekijkt|beoordeelt|toetst|leest|onderzoekt|kijkt>\b.{0,40}?\b(?:ze|het|ernaar"
            rf"|er|naar|{_SOLLICITATIE})\b|\bstreven ernaar\b.{{0,60}}?<behandelen|reageren"
            r"|beantwoorden|antwoorden>\b|\blezen (?:elke|alle|iedere) <sollicitatie|sollicitaties>\b"
        ),
        cue(
            r"\bnemen(?: wij| we)?\b.{0,40}?<contact> (?:met (?:je|u|jou) )?op\b"
            r"|\bneemt\b.{0,40}?<contact> (?:met (?:je|u|jou) )?op\b"
        ),
    ]
)
"""What becomes of this application is open yet."""

CAME_IN = AskedOfHiring(
    [
        cue(
            rf"\b(?:we|we've|have|has|been|was|were|is|are|successfully|hereby|receipt of)(?: \w+)"
            rf"{{0,3}}? <received|receipt|submitted|recorded|arrived|landed> (?:of )?(?:{_YOURS} "
            rf"{_PAPERS}|successfully|and|by|\.|$)"
            r"|\byour (?:\w+ )?<application|submission|cv|resume>\b.{0,60}?\b(?:has|have|was|is)"
            r"(?: been| now| just| safely| successfully)* (?:received|submitted|registered|sent"
            r"|recorded|landed|arrived|reached us|come in)\b"
        ),
        cue(
            rf"<erhalten|eingegangen|eingetroffen|angekommen|eingang|bestätigen>\b.{{0,40}}?"
            rf"\b{_BEWERBUNG}\b|\b{_BEWERBUNG}\b.{{0,60}}?<erhalten|eingegangen|eingetroffen"
            r"|angekommen|eingelangt|eingetrudelt|gelandet|übermittelt|versandt|versendet|registriert"
            r"|hochgeladen|abgeschickt>\b"
            rf"|\b{_BEWERBUNG}\b.{{0,30}}?\bist (?:jetzt |nun )?(?:bei uns )?<da>\b"
        ),
        cue(
            rf"<reçu|réception|enregistrée|enregistré>\b.{{0,30}}?\b{_CANDIDATURE}\b"
            rf"|\b{_CANDIDATURE}\b.{{0,40}}?<reçue|enregistrée|parvenue>\b"
        ),
        cue(
            rf"<recibido|recebemos|recibimos|recebida|recepción|confirmamos>\b.{{0,40}}?"
            rf"\b{_CANDIDATURA}\b|\b{_CANDIDATURA}\b.{{0,40}}?<recibida|recebida|registrada"
            r"|registada|recibido>\b"
        ),
        cue(
            rf"<ontvangen|binnengekomen|ontvangst|ontvingen|kregen>\b.{{0,30}}?\b{_SOLLICITATIE}\b"
            rf"|\b{_SOLLICITATIE}\b.{{0,70}}?<ontvangen|binnengekomen|binnen|aangekomen|geregistreerd"
            r"|verwerkt|compleet|doorgestuurd|verzonden|gelukt>\b"
        ),
    ]
)
"""The application is there; a rejection may begin so too."""

TURNS = Cues(
    [
        cue(
            r"<unfortunately|regret|regretfully|sorry|however|but|sadly|afraid|disappointed"
            r"|disappointing|leider|bedauern|bedauerlicherweise|jedoch|dennoch|allerdings"
            r"|malheureusement|regret|regrettons|toutefois|cependant|néanmoins|lamentablemente"
            r"|lamentamos|sentimos|infelizmente|porém|entanto|embargo|desafortunadamente|helaas"
            r"|echter|spijt|spijtig>\b"
        ),
        cue(
            r"\b(?:no|não) <podemos|disponemos|contamos|tenemos|temos|dispomos|hay|há|podremos>\b"
            r"|\bne <pouvons|disposons|sommes|pourrons>\b|<keine|keinen|kein|geen>\b"
            r"|\bniet <geselecteerd|weerhouden|uitnodigen|geschikt|voldoet|uitgenodigd|gekozen"
            r"|voort|door|bij|meenemen>\b|<teleurstellen|afgewezen|onvoldoende>\b"
            r"|\bnicht <berücksichtigen|anbieten|entsprechen>\b|\bniet <verder|aanmerking>\b"
        ),
    ]
)
"""Words with which a text turns to what is not so."""
