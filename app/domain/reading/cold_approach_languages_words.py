"""How recruiters write to people who have not applied, in other languages than English."""

from app.domain.reading.cues import Cues, cue

COLD_ABROAD = Cues(
    [
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
