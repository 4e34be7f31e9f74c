"""Hiring mail known by the first words of it in German, French, Spanish, Portuguese and Dutch."""

from app.domain.reading.cues import Cues, cue

LANGUAGES = Cues(
    [
        cue(
            r"<kandidat|bewerbung|bewerbungsunterlagen|bewerber|stelle|vorstellungsgespräch"
            r"|lebenslauf|stellenanzeige|bewerbungsprozess>\b",
            2.4,
        ),
        cue(r"<candidature|recrutement|entretien|poste|embauche|recruteur|candidat>\b", 2),
        cue(
            r"<candidatura|vacante|entrevista|currículum|curriculum|vaga|recrutamento|selección"
            r"|seleção|puesto|processo|reclutamiento>\b",
            1.8,
        ),
        cue(
            r"<sollicitatie|sollicitatieprocedure|vacature|functie|sollicitatiegesprek|kandidaat"
            r"|kandidaten>\b",
            2.2,
        ),
    ]
)
