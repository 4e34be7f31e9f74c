"""What those who applied are asked for: to wait, and how long."""

from app.domain.reading.cues import AskedOfHiring, cue

_LATER = r"(?!.{0,80}\b(?:future|opens?|opening|becomes? available|arises?|vacanc\w+|other (?:role|position)))"
_SOON = (
    r"(?:within|in the (?:next|coming)|over the (?:next|coming)|by|shortly|soon|as soon as"
    r"|in due course|once (?:we|a|the|our|your)|when (?:we|a|the|our)|with (?:an update|next"
    r"|the outcome|further)|in (?:about|approximately|\d))"
)

WAITS = AskedOfHiring(
    [
        # English
        cue(
            rf"\b(?:will|'ll|hope to|aim to|expect to|endeavou?r to|try to|plan to)(?: \w+){{0,2}}? "
            rf"(?:be |get |come )?(?:in )?<touch|back|contact|respond|reply|update|notify|inform"
            rf"|know>\b{_LATER}.{{0,30}}?\b{_SOON}\b"
        ),
        cue(
            r"\byou (?:can expect|should expect|will|should|'ll)(?: to)? <hear|receive> (?:from us"
            rf"|back|an? (?:update|answer|response|reply|email))\b.{{0,30}}?\b{_SOON}\b"
        ),
        cue(
            r"\b(?:successful|shortlisted|short-listed|selected|suitable|qualified) (?:candidates"
            r"|applicants) will (?:only |then )?be <contacted|notified|invited|informed|called>\b"
        ),
        cue(
            r"\b(?:no|not|n't|yet)\b.{0,20}?<decision|decisions> (?:has|have) (?:yet )?been (?:made"
            r"|reached|taken)\b|\b<decision> has not\b|\b(?:have|has) (?:not|yet)(?: yet| to)* "
            r"(?:made|make|reached|reach) (?:an?|any|our|the) (?:\w+ )?<decision>\b"
        ),
        cue(
            r"\b(?:still|currently|in the process of)(?: \w+)? <reviewing|considering|evaluating"
            r"|screening|assessing|interviewing> (?:all |the |other |your |every |each )?(?:of )?"
            r"(?:the )?(?:\w+ )?(?:applications?|candidates|applicants|resumes|submissions)\b"
        ),
        cue(
            r"\byour <application|resume|cv|profile|submission>\b.{0,40}?\b(?:forwarded|passed"
            r"|sent|submitted|routed|added|entered) (?:on )?(?:to|into) (?:the|our) (?:\w+ )?"
            r"(?:hiring|recruit\w+|team|manager|department|hr|database|system|committee)\b"
        ),
        cue(
            r"\bremains? (?:under|in) <consideration|review|process>\b"
            r"|\bplease <allow> (?:us )?(?:up to |at least |about )?(?:\d|two|three|four|a few"
            r"|several|some) ?\w*"
        ),
        # German
        cue(
            r"\b(?:um|etwas|bisschen|ihre|deine) <geduld>\b"
            r"|\b(?:sie|du) (?:hören|hörst|erhalten|erhältst)\b.{0,50}?\b(?:kürze|bald|tage\w*"
            r"|wochen)\b.{0,20}?\b(?:von <uns>|<rückmeldung>|<bescheid>)"
            r"|\b(?:sie|du) (?:hören|hörst)\b.{0,20}?\bvon <uns>\b"
        ),
        # French
        cue(
            r"\b(?:ne )?<manquerons|manquerai> pas de\b|\b(?:tiendrons|tiendrai|tient|tiens) <informé|informée|informés|au>\b"
            r"|\b<cours> (?:d'(?:étude|examen|analyse|évaluation)|de traitement)\b"
            r"|\b(?:sera|seront|va être|vont être) (?:\w+ )?<étudiée|examinée|analysée|étudiées|examinées|traitée|lue|traitées|évaluée>\b"
            r"|\b<reviendrons|reprendrons|recontacterons> (?:\w+ )?(?:vers|contact|dès|dans|sous)\b"
        ),
        # Spanish and Portuguese
        cue(
            r"\b<mantendremos|manteremos> (?:\w+ )?informad[oa]|\ben <breve>\b.{0,30}?\b(?:recibirás"
            r"|recibirá|comunicaremos|contactaremos)\b|\bestá en (?:proceso de )?<revisión|evaluación>\b"
            r"|\b(?:está|encontra-se) em <análise|avaliação>\b"
            r"|\bse encuentra(?:n)? (?:aún )?en (?:\w+ )?<revisión|evaluación|estudio|análisis>\b"
            r"|\b(?:seguimos|estamos|continuamos)(?: \w+)? <evaluando|revisando|analizando"
            r"|entrevistando|valorando|avaliando|analisando|entrevistar|avaliar|finalizando"
            r"|terminando>\b"
            r"|\b(?:aún|todavía) no (?:hay|se ha|hemos|tenemos|tengo|está) ?(?:tomad[oa]|una|un"
            r"|la|el)? ?<decisión|resultado|novedades|respuesta|definición|fecha>\b"
            r"|\bainda não (?:há|temos|tenho|foi|definiu|está) ?(?:tomad[oa]|uma|um|a|o)? "
            r"?<decisão|resultado|novidades|resposta|definição|despacho|data|nada>\b"
            r"|\b(?:gracias|obrigad[oa]) (?:por|pela) (?:tu|su|la|sua|tua)? ?<paciencia|paciência>"
            r"\b|\bagrade[zc]\w+ (?:tu|su|a sua|sua) <paciencia|paciência>\b"
        ),
        # Dutch
        cue(
            r"\b<houden|brengen> (?:we |wij )?(?:je|u|jou) op de hoogte\b|\b<binnen> (?:\w+ ){1,3}(?:ontvang|hoor"
            r"|krijg|ontvangt|hoort)\b|\bin <behandeling> (?:genomen|nemen)\b"
        ),
    ]
)
"""A word of theirs is still to come."""
