"""Hiring mail known by the choice: who is taken further, who is not, whether the job is still there."""

from app.domain.reading.cues import Cues, cue

CHOICE = Cues(
    [
        cue(
            r"\b<unfortunately|regret|decided|pursue|proceed>\b~(?:candidates?|applicants?|your "
            r"application|your candidacy|to interview|the position|this role|you for)",
            2.2,
        ),
        cue(
            r"\b<not|unsuccessful|unable|won> ~(?:selected|progress(?:ing|ed)?|shortlisted"
            r"|chosen|successful|taken? forward|moving forward|move forward)\b~(?:interview"
            r"|position|role|stage|round|application|process|occasion|job|time)",
            2.2,
        ),
        cue(
            r"\b(?:decided|chosen|opted) (?:\w+ )?not to <proceed|progress|move|continue|pursue"
            r"|interview|hire|extend|advance>\b",
            1.8,
        ),
        cue(r"<shortlist|shortlisted|shortlisting|longlist>\b", 1.6),
        cue(
            r"\b<keep|retain|hold|file> ~(?:your )?(?:resume|cv|details|information|application"
            r"|profile) ~(?:on file|in mind|database|pool|for future)",
            2.8,
        ),
        cue(
            r"\b(?:interview|panel|hiring manager|team|client|candidate|have|any|some|your) "
            r"<feedback>\b",
            0.5,
        ),
        # the job is gone, or waits
        cue(
            r"\b(?:position|role|vacancy|job|post|requisition) (?:has|have|is|was)(?: now| been| "
            r"already| recently)* <filled|closed|cancelled|canceled|withdrawn|offered>\b",
            2.8,
        ),
        cue(
            r"<close|closed|closing|cancel|cancelled|canceled|fill|filled|filling> (?:the|this"
            r"|that|our) (?:\w+ )?(?:position|role|requisition|vacancy|search)\b",
            2.2,
        ),
        cue(
            r"\b<role|position|vacancy|job|requisition> (?:has been |is |was |being )?(?:put "
            r"|placed |currently |now )*on hold\b",
            2.6,
        ),
    ]
)
