"""An interview that is agreed already: it is confirmed, recalled, moved or called off."""

from app.domain.reading.cues import AskedOfHiring, Cues, cue

_MEETING = (
    r"(?:interviews?|phone screen|screening call|screening|recruiter call|onsite|on-site|visit"
    r"|call|video call|meeting|chat|appointment|assessment day)"
)
_OUR = r"(?:your|our|the|this|today's|tomorrow's|an?)"
_WHICH = r"(?:[\w'&/-]+ ){0,4}?"
_DAY = (
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|tomorrow\b|then\b|next week\b|at \d"
    r"|\d{1,2}(?:[:/.]|st|nd|rd|th| ?[ap]m)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
    r"[a-z]* \d"
)
_GESPRAECH = (
    r"(?:vorstellungsgespräche?s?|bewerbungsgespräche?s?|gesprächs?termins?|interviews?"
    r"|kennenlerngespräche?s?|vorstellungstermine?s?|gespräche?s?|telefoninterviews?"
    r"|telefontermins?|termins?)"
)
_ENTRETIEN = r"(?:entretien|rendez-vous|rdv|échange|visioconférence|visio)"
_ENTREVISTA = r"(?:entrevistas?|cita|reunião|reunión|conversa|llamada|videollamada|videochamada)"
_GESPREK = (
    r"(?:sollicitatiegesprek|kennismakingsgesprek|kennismaking|gesprek|afspraak|interview"
    r"|belafspraak|videogesprek)"
)

AGREED = AskedOfHiring(
    [
        # English
        cue(
            r"\b(?:to|i|we|hereby|'ll|will|can|also|now|email|mail|message|letter|note) (?:just "
            rf")?<confirms?|confirming> (?:that )?{_OUR} {_WHICH}{_MEETING}\b(?! (?:slot|time"
            r"|process|stage|link|availability|request))"
        ),
        cue(
            r"<reminder|reminding|remind>\b.{0,40}?\b(?:your|our|of an?|have an?|tomorrow's"
            rf"|today's|scheduled|upcoming) {_WHICH}{_MEETING}\b"
        ),
        cue(
            r"\b(?:i|we|they|he|she)(?:'ve|'s| have| has)? (?:got |now |just )*(?:put )?you "
            r"(?:all |now )?(?:<booked|scheduled|pencilled|penciled|confirmed|slotted> (?:in\b|on"
            r"|for)|<down|in> (?:for|on|my calendar|our calendar|the calendar|the diary|my "
            r"diary)\b)"
        ),
        cue(
            rf"\byou(?:'re| are)(?: now)? (?:all )?<set|booked|confirmed|scheduled> (?:in )?"
            rf"(?:for|to (?:meet|speak|talk|interview)|with|on)\b.{{0,60}}?\b(?:{_MEETING}\b"
            rf"|{_DAY})"
        ),
        cue(
            r"\b(?:forward to|excited for|excited about|can't wait for|good luck with|luck for"
            rf"|ready for|prepare for|preparing for|ahead of) your (?:upcoming |scheduled )?"
            rf"{_WHICH}<interview|visit|onsite> (?:on|at|tomorrow|this|next) "
        ),
        cue(
            r"<forward|excited> to (?:having|seeing|meeting|welcoming|hosting|have|see|meet"
            r"|welcome|host) you\b.{0,60}?\b(?:for your (?:\w+ )?interview|for the interview)\b"
        ),
        cue(
            r"\b(?:you have|there is|you've got) (?:an? )?<interview> (?:booked |scheduled "
            r"|arranged )?(?:with|at|on|tomorrow|today|this|next|coming up|scheduled)\b"
        ),
        cue(
            r"\b(?:you(?:'ve| have)?|that you) (?:kindly )?<agreed|accepted> (?:to (?:come"
            r"|interview|meet|attend|visit)\b|(?:our|the|an|my) (?:invitation|invite))"
        ),
        cue(
            r"\b(?:as|per) (?:we |just |already )*<agreed|discussed|arranged|confirmed>\b."
            rf"{{0,40}}?\b(?:{_MEETING} (?:is|will|takes)|see you|speak to you)\b.{{0,50}}?"
            rf"\b(?:{_DAY})"
        ),
        cue(
            r"\b(?:i|we|they|he|she|team|manager|interviewer|employer)(?:'ll|'d)? (?:\w+ ){0,3}?"
            r"(?:need|needs|have|has|must|had|will|like|want|forced|afraid)(?: (?:\w+ )?to)? "
            r"(?:\w+ ){0,2}?<reschedule|rearrange|postpone|move|push|cancel|change|shift|delay> "
            rf"(?:back |forward |out )?{_OUR} {_WHICH}{_MEETING}\b"
        ),
        cue(
            rf"\b(?:your|our|the) {_WHICH}{_MEETING}\b.{{0,50}}? (?:has|have|had|was|is"
            r"|needs|must|will)(?: now| been| to| be)* <rescheduled|moved|postponed|cancelled"
            r"|canceled|rearranged|changed>\b"
        ),
        cue(
            rf"\b(?:details|information|directions|logistics|agenda) (?:for|of|about|regarding) "
            rf"your <upcoming|scheduled|confirmed> {_WHICH}{_MEETING}\b"
        ),
        # German
        cue(
            r"<bestätige|bestätigen>(?: \w+){0,4}? (?:den|das|ihr|ihren|dein|deinen|unser|unseren"
            rf"|die) (?:\w+ ){{0,3}}?{_GESPRAECH}\b"
        ),
        cue(
            rf"<erinnern|erinnere|erinnerung>\b.{{0,50}}?\b{_GESPRAECH}\b"
            rf"|\ban (?:ihr|dein|unser|das|den|ihren|deinen) (?:\w+ )?{_GESPRAECH}\b.{{0,60}}?"
            r"<erinnern|erinnere>\b"
        ),
        cue(
            rf"\b{_GESPRAECH}\b.{{0,80}}?\b(?:leider )?<verschieben|verlegen|absagen|umbuchen"
            r"|verschoben|verlegt|abgesagt> ?(?:müssen|wurde|werden|ist|muss|müssten)?\b"
            rf"|\b<verschieben|verlegen|verschiebt|verlegt> (?:\w+ )?(?:sich )?(?:ihr|dein|das"
            rf"|den|unser|ihren|deinen|unseren) {_GESPRAECH}\b"
        ),
        cue(
            r"\b(?:ihr|dein|unser|das|der) (?:\w+ )?(?:vorstellungsgespräch|gespräch|interview"
            r"|gesprächstermin|termin)\b.{0,60}? ist (?:hiermit |nun |jetzt )?<bestätigt"
            r"|gebucht|eingetragen|fixiert>\b"
        ),
        # French
        cue(
            rf"<confirme|confirmons|confirmer> (?:\w+ )?(?:votre|notre|ton|l'|le) ?(?:\w+ ){{0,2}}?"
            rf"{_ENTRETIEN}\b"
        ),
        cue(
            rf"<rappel|rappelle|rappelons>\b.{{0,40}}?(?:votre|notre|ton|d'|l'|un |le ) ?"
            rf"(?:\w+ )?{_ENTRETIEN}\b"
        ),
        cue(
            r"<reporter|décaler|déplacer|annuler|repousser> (?:votre|notre|ton|l'|le) ?(?:\w+ )?"
            rf"{_ENTRETIEN}\b"
        ),
        cue(
            rf"\b(?:votre|notre|ton|l')(?:\w+ )? ?{_ENTRETIEN}\b.{{0,60}}? (?:est|a été|a bien "
            r"été|sera) (?:bien |désormais )?<confirmé|décalé|reporté|déplacé|annulé"
            r"|reprogrammé>\b"
        ),
        # Spanish and Portuguese
        cue(
            rf"<confirmo|confirmamos|confirmar|confirmarle|confirmarte> (?:\w+ )?(?:su|tu|la"
            rf"|nuestra|a|sua|a sua|nossa) (?:\w+ )?{_ENTREVISTA}\b(?! en caso)"
        ),
        cue(
            rf"<recordatorio|recordamos|recuerdo|recordarle|recordarte|lembrete|lembramos|lembrar"
            rf"|lembrando>\b.{{0,40}}?\b{_ENTREVISTA}\b"
        ),
        cue(
            r"<reprogramar|aplazar|posponer|cambiar|mover|cancelar|remarcar|reagendar|adiar"
            rf"|desmarcar> (?:\w+ )?(?:su|tu|la|nuestra|a|sua|a sua|nossa|nosso) {_ENTREVISTA}\b"
        ),
        cue(
            rf"\b(?:su|tu|la|sua|nossa|nuestra) {_ENTREVISTA}\b.{{0,60}}? (?:ha sido|está|quedó"
            r"|queda|ha quedado|foi|ficou|fica) (?:ya |já )?<confirmada|agendada|programada"
            r"|reprogramada|marcada|remarcada|reagendada|aplazada|adiada|cancelada>\b"
        ),
        # Dutch
        cue(
            rf"<bevestig|bevestigen|bevestiging> (?:\w+ ){{0,4}}?(?:je|jouw|uw|onze|ons|de|het|van) "
            rf"(?:\w+ ){{0,2}}?{_GESPREK}\b"
        ),
        cue(rf"<herinnering|herinneren|herinner>\b.{{0,40}}?\b{_GESPREK}\b"),
        cue(
            rf"\b{_GESPREK}\b.{{0,60}}?\b<verzetten|verplaatsen|annuleren|afzeggen|verplaatst"
            r"|verzet|geannuleerd|verschoven>\b"
        ),
        cue(
            rf"\b(?:je|jouw|uw|ons|onze|het|de) {_GESPREK}\b.{{0,60}}? is (?:nu |hierbij )?"
            r"<bevestigd|ingepland|ingeboekt>\b"
        ),
    ]
)
"""Said of nothing but a meeting that both sides know of."""

SET = AskedOfHiring(
    [
        cue(
            rf"\b(?:your|the|our) {_WHICH}(?:<interview|call|screen|visit|onsite|meeting"
            r"|appointment>|assessment <day>)"
            r"(?: with .{1,60}| for .{1,80}| at .{1,40})?(?: is| has been| was|'s|: )"
            r"(?: now| currently| all| hereby)* ?(?:scheduled|confirmed|booked|set|arranged"
            r"|fixed)\b(?! (?:up )?(?:once|as soon|after|if|when))"
        ),
        cue(
            r"<forward|excited> to (?:having|seeing|meeting|welcoming|hosting|speaking (?:to|with)"
            r"|talking (?:to|with)|chatting (?:to|with)) you\b.{0,40}?\b(?:on |this "
            rf"|next )?(?:{_DAY})"
        ),
        cue(r"\byou have an <interview>\b(?! (?:with us )?(?:if|once))"),
        cue(
            r"\b(?:freue[n]?) (?:ich mich|wir uns|uns|mich)(?: darauf)?,? (?:sie|dich) (?:am|um"
            r"|morgen)\b.{0,60}?<begrüßen|kennenzulernen|sehen|treffen|empfangen>\b"
        ),
        cue(
            r"\b(?:votre|notre) (?:\w+ )?<entretien> (?:est (?:prévu|fixé|programmé|planifié)"
            r"|aura lieu)\b"
        ),
        cue(
            r"\b(?:su|tu|sua) <entrevista> (?:será|tendrá lugar|es|acontecerá|terá lugar) (?:el"
            r"|em|no dia|dia|mañana|amanhã)\b"
        ),
        cue(r"\b(?:ihr|dein) <vorstellungsgespräch|gespräch|interview> findet\b.{0,80}?statt\b"),
    ]
)
"""Said of a meeting that is agreed, and of one that is only now proposed: not beside "we invite"."""

OF_A_MEETING = Cues(
    [
        cue(
            r"\b<interview|call|screen|visit> (?:is |has been )?(?:confirmation|confirmed"
            r"|reminder|rescheduled|cancelled|canceled|moved|changed|booked|arranged"
            r"|postponed)\b"
            r"|\b(?:confirmation|reminder|confirming|reschedule|rescheduling|cancel"
            r"|rescheduled|change)\b.{0,25}?\b<interview|visit|screen>\b"
        ),
        cue(
            r"\b(?:bestätigung|erinnerung|verschiebung|absage|änderung|terminbestätigung)\b"
            r".{0,40}?<vorstellungsgespräch|vorstellungsgesprächs|gespräch|gesprächs|interview"
            r"|termin|gesprächstermin>\b"
        ),
        cue(
            r"\b(?:confirmation|rappel|report|annulation)\b.{0,25}?<entretien>\b"
            r"|\b<entretien> (?:confirmé|reporté|annulé|décalé)\b"
        ),
        cue(
            r"\b(?:confirmación|recordatorio|confirmação|lembrete|reprogramación|cambio)\b"
            r".{0,25}?<entrevista>\b"
            r"|\b<entrevista> (?:confirmada|reprogramada|remarcada|aplazada|cancelada)\b"
        ),
        cue(
            r"\b(?:bevestiging|herinnering|wijziging)\b.{0,25}?<gesprek|sollicitatiegesprek"
            r"|kennismakingsgesprek|interview>\b"
        ),
    ]
)
"""The same in a subject line."""
