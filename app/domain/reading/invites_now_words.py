"""A meeting is proposed in this mail itself."""

from app.domain.reading.cues import AskedOfHiring, cue

INVITES_NOW = AskedOfHiring(
    [
        cue(
            r"\b(?:we|i|like|love|pleased|happy|delighted|hereby|are|am|be|been|have)(?:'d|'re|'m"
            r"|'ve)?(?: to| been| formally| cordially| very)* <invite|inviting|invited>\b(?! "
            r"by)"
        ),
        cue(
            r"\b(?:like|love|pleased|wish|keen|want|hoping) to (?:\w+ )?<interview|offer"
            r"|schedule|arrange|book> (?:you\b|an? )"
        ),
        cue(r"\b(?:are|would|could|will) you (?:be )?<available|free|able|interested|open>\b"),
        cue(
            r"<move|moving|advance|advancing|bring> you (?:forward|on|along|ahead|through)? ?(?:to"
            r"|with|for)\b|\b(?:choose|pick|book|select)\b.{0,20}?<time|slot|times|slots>\b"
        ),
        cue(r"<shortlisted|selected|progress|progressed|progressing>\b.{0,60}?\binterview\b"),
        cue(r"\b<laden|lade|einladen|einzuladen|eingeladen|einladung>\b"),
        cue(
            r"\b<invitons|invite|inviter|convier|convions|proposons|propose|souhaitons"
            r"|souhaiterions|souhaiterais>\b.{0,60}?\b(?:entretien|rencontrer|échanger"
            r"|échange|rendez-vous)\b"
        ),
        cue(
            r"<invitarle|invitarte|invitamos|invitarlo|invitarla|convidar|convidamos"
            r"|convido|invitado|invitada|convidado|convidada|citarle|citamos>\b"
        ),
        cue(r"<uitnodigen|nodigen|nodig|uitgenodigd|uitnodiging>\b"),
    ]
)
