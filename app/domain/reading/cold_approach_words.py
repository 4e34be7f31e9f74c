"""How recruiters write to people who have not applied."""

from app.domain.reading.cues import AskedOfHiring, Cues, cue

_PROFILE = (
    r"(?:profile|resume|résumé|cv|background|linkedin|github|portfolio|details|experience"
    r"|profile/resume|skill ?set)"
)
_HERE = r"(?! (?:in|on|from) (?:our|the) (?:system|database|applicant|careers|portal|ats))"
_ROLE = (
    r"(?:roles?|positions?|openings?|opportunit(?:y|ies)|vacanc(?:y|ies)|jobs?|requirements?"
    r"|requisitions?)"
)

COLD = AskedOfHiring(
    [
        # English
        cue(
            r"\b(?:came|come|stumbled) <across|upon> your (?:[\w/-]+ ){0,3}?"
            rf"{_PROFILE}\b{_HERE}",
            2,
        ),
        cue(
            r"\b(?:i|we|i've|we've|i have|we have|client|manager)(?: \w+)? ?<found|saw|noticed"
            rf"|discovered|viewed|reviewed|seen> your (?:[\w/-]+ ){{0,2}}?{_PROFILE}\b.{{0,25}}?"
            r"\b(?:on|online|via|through|while|navigating|browsing) (?:linkedin|the net|the web"
            r"|monster|indeed|dice|github|job boards?|one of the|xing|online)?",
            2,
        ),
        cue(
            r"\byour (?:[\w/-]+ ){0,3}?<profile|resume|background|cv|experience|skills|skillset>\b"
            rf".{{0,60}}? (?:match(?:es)?|fits?|suits?|consistent with|aligns?|a (?:great|good"
            rf"|strong) (?:fit|match))\b.{{0,60}}?\b{_ROLE} (?:that |which )?(?:we|i|my client)\b",
            2,
        ),
        cue(
            r"\b(?:i|we)(?:'m| am|'re| are)(?: currently| actively| now| exclusively)* (?:"
            r"<recruiting|hiring|sourcing> for (?:an?|my|our|the|several|multiple)\b"
            r"|<working> (?:with|on behalf of|on) (?:an? |my |our )?(?:\w+ ){0,3}?(?:client|role"
            r"|search)\b|<seeking|searching|looking> (?:for|to find) (?:an?|several|multiple"
            r"|talented|strong|senior|experienced|enthusiastic|great)\b)",
            1.2,
        ),
        cue(r"\b(?:my|our|a|the) (?:\w+ )?<client|clients>(?: is| are|,| who| based| in|:)\b", 0.9),
        cue(
            r"\b(?:have|has|with|about|for|is) an? (?:\w+ ){0,2}?<opening|vacancy|requirement"
            r"|need>\b(?! (?:for you|in my))",
            1,
        ),
        cue(
            r"\b<reaching|reach|reached|writing|contacting|connecting> (?:out )?(?:to you )?(?:because|about|as"
            rf"|regarding|to see if|with)\b.{{0,80}}?\b(?:hiring|seeking|looking|recruiting"
            rf"|{_ROLE}|open to|interested)\b",
            1.2,
        ),
        cue(
            r"\b(?:are you|you are|you're|might be|would you be|be) (?:currently |actively "
            r")?<open|looking|interested|considering|available> (?:to|for|in) (?:an? |any |new "
            r"|other |exploring |hearing |learning |quick |brief |short |full[- ]time )+",
            1,
        ),
        cue(
            r"\bif (?:you(?:'re| are)?|this|it)(?: not| be)? (?:<interested> (?!in being|in mov)"
            r"|in the <market>\b|would <like> to (?:hear|learn|know) more|sounds? <interesting>"
            r"|is of <interest>)",
            0.6,
        ),
        cue(r"\b<any> interest in\b|\bnew <opportunity|opportunities|challenge|challenges>\b", 1),
        cue(
            r"\b(?:know|refer|recommend|forward)(?: \w+){0,3}? <anyone|somebody|someone|folks"
            r"|friends|people|friend|colleague|colleagues>\b",
            1,
        ),
        cue(
            r"\b(?:please |kindly )?(?:send|share|forward|reply|replying|respond)\b.{0,40}?\b(?:updated"
            r"|latest|most recent|current|word|attached) (?:copy of your )?<resume|cv|profile>\b",
            1,
        ),
        cue(
            r"^<client|location|duration|salary|rate|skills|title|experience>(?: name)? ?[:-]", 0.9
        ),
        cue(
            r"^(?:job|top|must|key|required|work|end|position|contract|pay) ?-?<title|skills|haves"
            r"|location|client|type|rate|responsibilities|description> ?[:-]",
            0.9,
        ),
        cue(
            r"\b<attached|below>\b.{0,40}?\bjob description|\bjob <description> (?:is|below)\b", 0.7
        ),
        cue(
            r"\b(?:please )?<apply> (?:using|here|via|through|at|online|now|by clicking)\b"
            r"|\bencourage you to <apply>\b|\bto <apply>\b.{0,20}?\b(?:click|visit|link)\b",
            1,
        ),
        cue(r"\b(?:staffing|search|talent|recruitment|placement) <firm|agency|consultancy>\b", 0.7),
        cue(
            r"\bi(?:'m| am) an? (?:\w+ ){0,3}?<recruiter|headhunter|sourcer|consultant>\b"
            r"|\bmy name is\b.{0,60}?<recruiter|staffing|sourcer|recruiting|talent>\b",
            0.8,
        ),
        cue(
            r"\b(?:an?|the|immediate|urgent|several|multiple|many|some|few|about) (?:\w+ ){0,3}?"
            r"<opening|openings|vacancies|opportunities> (?:that |which )?(?:we|i) (?:currently "
            r"|now )?have\b|\bwe have (?:several|multiple|many|numerous|\d+) (?:\w+ ){0,3}?"
            r"<openings|positions|opportunities|roles|vacancies>\b",
            1.2,
        ),
        cue(
            r"\b(?:we|i)(?:'ve| have)? <identified|shortlisted|picked> (?:you|your)\b.{0,60}?"
            r"\b(?:qualifications|background|profile|candidate|fit|match|consistent)\b",
            1.2,
        ),
        cue(
            r"\b<hiring|recruitment|recruiting|career|careers|job> (?:event|events|drive|fair|day"
            r"|open day|expo)\b|\b(?:open) <house>\b.{0,40}?\b(?:recruit|career|team)",
            1.6,
        ),
        cue(
            r"\b(?:i|we) <recruit|hire> (?:for|both|mainly|engineers|exclusively)\b|\binundated\b"
            r".{0,20}?<recruiters>\b|\b<unsolicited>\b",
            1.6,
        ),
        cue(
            r"\b(?:interested|open|like|love|curious|up|available) (?:in|to|for) (?:a|an|having|have"
            r"|hearing|hear|learning|learn|chatting|chat|discussing|connecting|explore|exploring)\b"
            r".{0,50}?<opportunity|opportunities|role|roles|opening|openings|position>\b",
            1,
        ),
        cue(
            r"<referred|recommended|suggested> (?:me to you|you to me|you for|i (?:contact|reach)"
            r"|you as)\b|\bgave me your <name|details|contact>\b",
            1,
        ),
        cue(
            r"\bnot <assuming|sure> (?:if |whether )?(?:you're|you are|of your)\b.{0,40}?"
            r"\b(?:looking|career|open|market)\b",
            1,
        ),
        cue(r"\bwe (?:welcome|encourage|invite)\b.{0,80}?\bto <apply>\b", 1.2),
        cue(
            r"\b(?:your|you)\b.{0,60}?\b(?:looks?|seems?|is|are|be|makes?|made)\b.{0,20}?"
            r"(?:great|good|excellent|strong|perfect|ideal|solid|superb) <fit|match|addition"
            r"|candidate>\b",
            1.2,
        ),
        cue(
            r"\b(?:exciting|great|excellent|amazing|fantastic|unique|new|confidential|immediate|job"
            r"|career|contract) (?:\w+ ){0,3}?<opportunity|opportunities|requirement>\b",
            0.9,
        ),
        cue(
            r"\bwe(?:'re| are)(?: currently| also| always| actively)* <hiring|recruiting|expanding"
            r"|growing>\b|\b<growing|expanding> (?:our|their|the) team\b|\bis <hiring>\b",
            1,
        ),
        cue(
            r"\b(?:let me know|reply|respond|call me|get back to me|contact me)\b.{0,20}?\bif\b"
            r".{0,40}?<interested|interest|interests>\b",
            0.8,
        ),
        cue(r"<c2c|w2|1099|lpa|ctc|h1b|gc>\b|\b<visa> status\b|\bcorp to <corp>\b", 0.8),
        cue(r"\b(?:passive|talent) <candidate|candidates|pool|pipeline|network|community>\b", 0.8),
        # German
        cue(
            r"<profil|lebenslauf|kontakt>\b.{0,40}?\b(?:gestoßen|aufmerksam|entdeckt|gefunden)\b"
            r"|\b(?:auf|über) (?:ihr|dein|sie|dich|ihrem|deinem)\b.{0,20}?<profil|xing|linkedin>\b"
            r".{0,30}?\b(?:gestoßen|aufmerksam)\b|\bsah (?:ihr|dein) <profil>\b",
            2,
        ),
        cue(
            r"\b(?:im auftrag|für) (?:meine|meinen|unsere|unseren|eines|einen|meines|unseres)\b"
            r".{0,30}?<kunden|kunde|mandanten|mandant|auftraggeber>\b",
            1.2,
        ),
        cue(
            r"\b(?:offen|interesse) (?:für|an) (?:eine |einen |neue |neuen |einer |ein )?"
            r"(?:\w+ )?<herausforderung|herausforderungen|wechsel|position|positionen|stelle"
            r"|gespräch|austausch|angebote|aufgaben>\b",
            0.9,
        ),
        cue(
            r"\b(?:interessantes|attraktives|passendes|neues|spannendes) <jobangebot|stellenangebot"
            r"|angebot>\b|\bsuche(?:n)? (?:ich|wir) (?:derzeit |aktuell |zurzeit )?(?:eine|einen|ein)"
            r" (?:\w+ )?<erfahrenen|erfahrene|entwickler|entwicklerin|ingenieur|ingenieurin|leiter"
            r"|leiterin|senior|kandidaten>\b",
            1,
        ),
        # French
        cue(
            r"\b(?:tombé|tombée|découvert|consulté|vu|trouvé|repéré)(?: sur)? votre <profil|cv>\b",
            2,
        ),
        cue(
            r"\bpour (?:l'un de |un de |mon |notre |un )?(?:mes |nos )?<client|clients>\b"
            r"|\b<recherche|recherchons> (?:actuellement )?(?:un|une|des)\b",
            1.1,
        ),
        cue(
            r"\b(?:à l'écoute|ouvert|ouverte) (?:d'|à|au|aux|de ).{0,20}<opportunités|opportunité|marché>\b",
            1.2,
        ),
        cue(
            r"\bvotre <parcours|expérience|profil>\b.{0,40}?\b(?:interpellé|retenu|attiré"
            r"|intéressé)\b|\bj'accompagne\b.{0,40}?<cherche|recherche|recrute>\b",
            1.2,
        ),
        # Spanish and Portuguese
        cue(
            r"<visto|encontré|encontrado|vi|encontrei|revisado> (?:o |a |el )?(?:tu|su|seu|teu) "
            r"(?:\w+ )?(?:perfil|currículum|currículo|cv)\b",
            2,
        ),
        cue(
            r"\b(?:para|de) (?:un|uno de|um|um dos|nuestro|nosso|mi|meu)(?: \w+)? <cliente"
            r"|clientes>\b",
            1.1,
        ),
        cue(
            r"\b(?:abierto|abierta|aberto|aberta|interesado|interesada|interesse) (?:a|en|em|por|para) (?:\w+ )?"
            r"(?:\w+ )?<oportunidades|oportunidad|propuestas|propostas|oportunidade>\b",
            1.2,
        ),
        cue(
            r"\b(?:vi|visto|analisei|conheci|conocí) (?:o |a |el )?(?:seu|tu|su) <percurso|trayectoria"
            r"|trajetória|experiencia|experiência>\b",
            1.2,
        ),
        cue(
            r"\b<busco|buscamos|procuro|procuramos> (?:un|una|um|uma)\b"
            r"|\b(?:tenho|tengo|temos|tenemos)\b.{0,20}?<desafio|desafío|oportunidad|oportunidade"
            r"|vacante|vaga>\b|\bsem <compromisso>\b|\bsin <compromiso>\b",
            1.2,
        ),
        cue(
            r"\b(?:te|le|lhe) <interesaría|interesa|interessa|interessaria>\b"
            r"|\b(?:está|estás) <disponível|disponible> (?:para )?(?:uma|una|charlar|conversar)\b",
            1,
        ),
        # Dutch
        cue(
            r"\b(?:kwam|zag|vond|bekeek|kom)\b.{0,20}?\b(?:je|jouw|uw) (?:\w+ )?<profiel|cv>\b"
            r"|\b(?:je|jouw|uw) <profiel>\b.{0,40}?\b(?:sprong|viel|tegen|gezien)\b",
            2,
        ),
        cue(r"\bvoor een (?:\w+ )?<klant|opdrachtgever>\b|\bik <heb> iets (?:bij|voor)\b", 1.1),
        cue(
            r"\b(?:sta|staat) (?:je|jij|u) <open>\b|\bopen (?:staat )?voor een <nieuwe|praatje>\b",
            1.2,
        ),
    ]
)
"""Somebody who was not asked offers a job that others may have too."""

TITLES = Cues(
    [
        cue(
            r"<opportunity|opportunities|opening|openings|hiring|oportunidad|oportunidade"
            r"|opportunité|jobangebot|vacancy|contract|perm>\b",
            0.8,
        ),
        cue(r"\b<looking> for\b|\b<join> (?:us|our|the)\b|\b<interested>\b", 0.8),
    ]
)
"""The same in a subject line."""
