"""A test, an exercise or papers that the applicant is asked for."""

from app.domain.reading.cues import AskedOfHiring, Cues, cue

_TEST = (
    r"(?:(?:online |technical |coding |short |brief |skills |ability |aptitude |take-home "
    r"|programming |video |work |style |personality |game-based |\w+ )?(?:assessments?(?! cent)"
    r"|test|tests|challenge|quiz|questionnaire|exercise|case study|take-home|assignment"
    r"|coding task|homework|code test|hackerrank|codility|code challenge))"
)
_WHICH = r"(?:[\w\"'&/-]+ ){0,5}?"
_EINSTELLUNG = (
    r"(?:online-test|onlinetest|test|einstellungstest|online-assessment|fragebogen|aufgabe"
    r"|testaufgabe|eignungstest|probeaufgabe|fallstudie|übungsaufgabe|programmieraufgabe)"
)
_ESSAI = r"(?:tests?|questionnaires?|exercices?|études? de cas|évaluations?|cas pratiques?|défis?)"
_PRUEBA = (
    r"(?:pruebas?|tests?|cuestionario|ejercicio|evaluación|caso práctico|teste|testes|desafio"
    r"|questionário|exercício|avaliação|reto)"
)
_TOETS = (
    r"(?:tests?|assessments?|opdracht|opdrachtje|vragenlijst|case|casus|toets|oefening|challenge"
    r"|capaciteitentest|persoonlijkheidstest|persoonlijkheidsvragenlijst|computertest|taaltest"
    r"|programmeeropdracht|proefvertaling|huiswerkopdracht|thuisopdracht|online-assessment"
    r"|rekentest|typetest|vaardighedentest|testopdracht|gevalstudie|videovragen)"
)

TO_DO = AskedOfHiring(
    [
        # English
        cue(
            r"\b(?:please|to|you'll|you will|must|can|now|kindly|should|and|have to|need to"
            r"|you) <complete|take|start|begin|finish|solve|sit|submit|do|attend|tackle|try"
            rf"|undertake|completing|taking> (?:the |our |an? |your |this |one |all |both |at "
            rf"least one )?{_WHICH}{_TEST}\b"
        ),
        cue(rf"^(?:please )?<complete|take|start|begin|launch> {_WHICH}{_TEST}\b"),
        cue(
            rf"<invited|invites|invite|inviting> you to {_WHICH}(?:complete|take|do|attend|sit"
            rf"|participate|try) {_WHICH}{_TEST}\b"
        ),
        cue(rf"\byou(?:'ve| have)? (?:been )?<invited> to {_WHICH}{_TEST}\b"),
        cue(
            rf"\b(?:your|the|this) {_WHICH}<assessment|test|challenge|questionnaire|exercise"
            r"|assignment>(?: for [\w .&'-]{1,40})?(?: link)? (?:is|are) (?:now |still )*(?:ready"
            r"|available|waiting|open|due|attached|below|outstanding|live)\b"
        ),
        cue(
            rf"\b(?:next|first|following|second) <step|stage|round|part>\b.{{0,50}}? (?:is|will be"
            rf"|involves|consists of|:)(?: to (?:complete|take|do|solve))? ?(?:an? |the |our )?"
            rf"{_TEST}\b"
        ),
        cue(
            rf"\b(?:here is|this is|here's|find (?:attached|below|enclosed)|attached (?:is|you'll "
            rf"find)|below is|sending you|sent you|send you) {_WHICH}<assessment|test|challenge"
            r"|exercise|assignment|questionnaire|homework>\b"
        ),
        cue(
            r"\b(?:send|submit|return|upload|push|share)(?: us| me| back)? (?:your|the) "
            r"(?:\w+ )?<solution|solutions|submission|code|codes|answers|work>\b"
        ),
        # German
        cue(
            rf"\b(?:bitte|möchten|laden|bitten|sie|dich|nun|als nächstes|nächster schritt)\b"
            rf".{{0,70}}?\b{_EINSTELLUNG}\b.{{0,40}}?<bearbeiten|absolvieren|ausfüllen"
            r"|durchführen|durchzuführen|lösen|teilnehmen|teilzunehmen|auszufüllen"
            r"|bearbeitest|zu|machen|starten|einladen|ein|aus|durch>\b"
        ),
        cue(
            rf"<absolvieren|bearbeiten|lösen|füllen|starten|bearbeite|fülle|mache> sie ?"
            rf".{{0,40}}?\b{_EINSTELLUNG}\b"
            rf"|<bearbeite|fülle|mache|absolviere|starte> bitte .{{0,40}}?\b{_EINSTELLUNG}\b"
        ),
        # French
        cue(
            rf"<réaliser|effectuer|compléter|passer|remplir|répondre|faire|réalisez|complétez"
            rf"|remplissez|effectuez>(?: à)? (?:le|la|un|une|ce|notre|les|l'|au|votre) ?"
            rf"(?:\w+ )?{_ESSAI}\b"
        ),
        cue(
            r"<test|tests|exercice|questionnaire|questionnaires|évaluation|devoir|défi> (?:\w+ )?(?:à"
            r" (?:réaliser|rendre|compléter|remplir|faire|effectuer|passer|renvoyer))\b"
        ),
        cue(
            rf"<réaliser|effectuer|compléter|passer|remplir|répondre|faire|réalisez|complétez|passez"
            rf"|remplissez|effectuez|complète|réalise>\b (?:\w+ ){{0,2}}?(?:\d|deux|trois|quelques"
            rf"|ces|nos|des|aux) (?:\w+ )?{_ESSAI}\b"
        ),
        # Spanish and Portuguese
        cue(
            rf"<completar|realizar|hacer|responder|rellenar|completa|realiza|complete|realice"
            rf"|preencher|fazer|resolver|preencha|faça|responda|rellena|completes|realices>\b"
            rf"(?: \w+){{0,2}}? (?:la|el|una|un|esta|este|nuestra|nuestro|o|a|um|uma|as|os|las|los"
            rf"|siguiente|seguinte|à|ao) (?:\w+ ){{0,2}}?{_PRUEBA}\b"
        ),
        # Dutch
        cue(
            rf"\b(?:de|een|het|onze|deze|online) (?:\w+ )?{_TOETS}\b.{{0,40}}?<maken|invullen"
            r"|uitvoeren|doen|afronden|afleggen|oplossen|voltooien|af|in>\b"
            rf"|<maak|vul|doe|rond|start|begin|los|voltooi> (?:\w+ )?(?:de|een|het|onze|deze|je)"
            rf" (?:\w+ )?{_TOETS}\b|\b(?:je|uw) (?:\w+ )?{_TOETS} (?:staat <klaar>|is <beschikbaar>"
            rf"|<wacht>)|\bvolgende <stap|ronde|fase>\b.{{0,25}}? (?:is|bestaat uit)"
            rf" (?:een |de |het )?(?:\w+ )?{_TOETS}\b"
        ),
    ]
)
"""A test that is still to be done."""

PAPERS = Cues(
    [
        cue(
            r"\b(?:please|kindly|need|require|ask you|asked|must|to|would you|could you|can you)\b"
            r".{0,30}?<send|provide|upload|submit|supply|forward|attach>\b.{0,20}?\b(?:following"
            r"|these|below|required|outstanding|missing) (?:\w+ )?(?:documents|documentation"
            r"|papers|information|items|certificates)\b"
        ),
        cue(
            r"\b(?:bitte|bitten)\b.{0,60}?\b(?:folgende|folgenden|fehlenden|diese)\b.{0,15}?"
            r"<unterlagen|dokumente|nachweise>\b"
        ),
        cue(
            r"<envoyer|transmettre|fournir|adresser|envoyez|transmettez>\b.{0,30}?"
            r"\b(?:documents|pièces|justificatifs) (?:suivants|suivantes|ci-dessous)\b"
        ),
        cue(
            r"<envíes|envíe|enviar|enviarnos|envíenos|envíanos|remitir|remita|enviem|envie|enviar"
            r"|enviarmos>\b.{0,20}?\b(?:siguientes|seguintes) (?:documentos|documentación)\b"
        ),
        cue(
            r"<stuur|sturen|aanleveren|opsturen|ontvangen>\b.{0,30}?\bvolgende (?:documenten"
            r"|stukken|gegevens)\b|\bvolgende (?:documenten|stukken)\b.{0,40}?<sturen|aanleveren"
            r"|opsturen|toesturen|mailen>\b"
        ),
    ]
)
"""Documents that are wanted."""

HANDED_IN = AskedOfHiring(
    [
        cue(
            r"\b(?:thanks|thank you)\b.{0,30}?<completing|submitting|completed|submitted|finishing"
            r"|taking>\b(?! (?:the |your |some )?(?:time|trouble|moment))|\b(?:confirms?|received|confirmation)\b.{0,40}?<submitted|completed"
            r"|submission|answers|solution|results>\b"
        ),
        cue(r"\byou(?:'ve| have)(?: now| already| successfully)* <submitted|completed|finished>\b"),
        cue(r"\b(?:vielen dank|danke)\b.{0,40}?<abgabe|einreichung|bearbeitung|teilnahme>\b"),
        cue(r"\bmerci d'avoir\b.{0,20}?<réalisé|complété|effectué|rendu|rempli|passé>\b"),
        cue(r"\b(?:gracias por|obrigad[oa] por)\b.{0,20}?<completar|realizar|concluir|enviar>\b"),
        cue(
            r"\b(?:bedankt|dank|dankjewel) voor\b.{0,40}?<maken|invullen|inzenden|insturen|inleveren"
            r"|afronden|uitwerking>\b|\b(?:je|u) (?:hebt|heeft|had)\b.{0,60}?\b(?:test"
            r"|assessment|opdracht|capaciteitentest|vragenlijst|case)\b.{0,60}?<afgerond|gemaakt"
            r"|ingevuld|afgelegd|ingeleverd|voltooid>\b"
        ),
    ]
)
"""It is done already."""
