"""What candidates write who have another employer's offer: it is there, and it has a deadline."""

from app.domain.reading.cues import Cues, cue

OTHER_OFFER = Cues(
    [
        cue(
            r"\b(?:received|have|got|been (?:given|made|extended)|extended|holding|given|with|as"
            r"|also|had|was offered|i've|presented with)\b~(?:an?|another|two|other|the"
            r"|competing)\b(?: \w+){0,3} <offer|offers>\b(?! (?:from (?:you|your)|letter from "
            r"you))",
            2,
        ),
        cue(
            r"<another|competing|different|other|second> (?:job |employment |written |formal "
            r"|full[- ]time )*offers?\b",
            2,
        ),
        cue(r"<offer> (?:from (?:another|a different|one of|elsewhere)|elsewhere)\b", 2.4),
        cue(
            r"\b(?:need|have|must|asked|given|they|deadline|required|expected|should"
            r"|would)\b~(?:to )?<respond|decide|answer|reply|decision|deadline|accept>\b~(?:by"
            r"|before|until|within|this|next|soon)\b",
            1.2,
        ),
        cue(r"\b<expedite|accelerate|expedited|accelerated|sooner>", 0.9),
        cue(r"\b(?:top|first|preferred|number one) <choice|preference>\b|\bmy <preference>\b", 0.7),
        cue(r"\b(?:your|the|this|you) (?:kind |generous |formal |job )?<offer>\b", -1),
    ]
)
