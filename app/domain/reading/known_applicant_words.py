"""What only somebody who has applied, or has been spoken with, is told."""

from app.domain.reading.cues import AskedOfHiring, cue

KNOWN = AskedOfHiring(
    [
        cue(r"\b(?:your|the|this) (?:\w+ ){0,2}?<application|candidacy|interview|interviews>\b"),
        cue(r"\byou(?:'ve| have|'d)? (?:recently |just )?<applied|expressed|submitted>\b"),
        cue(r"\bfor <applying|submitting|interviewing>\b|\bin our <system>\b"),
        cue(
            r"\b(?:thanks|thank you)(?: so much| very much| again)? for (?:your |the |taking |getting "
            r"|coming |sending |speaking |talking |meeting )+<interest|time|reply|call|back|email"
            r"|message|response|note|resume|cv|application|chat|us|me|with|to|in>\b"
        ),
        cue(
            r"\b(?:as|per|since) (?:we |our |you )*<discussed|agreed|mentioned|spoke|promised"
            r"|conversation|talked>\b|\b<following> (?:up on |on from )?(?:our|your|the)\b"
            r"|\b(?:great|good|nice|lovely|enjoyed) <speaking|talking|meeting|chatting>\b"
        ),
        cue(r"<bewerbung|bewerbungsunterlagen|bewerbungsgespräch|vorstellungsgespräch>\b"),
        cue(r"<candidature|entretien|candidatura|solicitud|entrevista|postulación|inscrição>\b"),
        cue(r"<sollicitatie|sollicitatiegesprek|gesolliciteerd>\b"),
        cue(
            r"\b(?:client|manager|director|chef|auftraggeber|head|owner|cliente|client|opdrachtgever|founders?)\b.{0,40}?\b(?:seen|saw"
            r"|read|liked|loves|gesehen|gelesen|wants|would like|visto|quiere|quer|desea|vu|souhaite|gezien"
            r"|wil|querría|gostaria)\b.{0,40}?<your|you|ihr|ihren|ihnen|profile|profil|su|tu|perfil"
            r"|usted|votre|vous|profiel|je|u|seu|você>\b"
        ),
    ]
)
"""They know the reader as an applicant."""
