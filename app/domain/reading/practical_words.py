"""What candidates ask that is no status question: the way, the means, the task, the terms, the job."""

from app.domain.reading.cues import Cues, cue

_ASKED = (
    r"(?:where|which|who|when|how|what|whether|if|should i|shall i|may i|do i|do you|can i|is"
    r"|are|does|did|has|have|could|will|need|send|can't|cannot|any)"
)

PRACTICAL = Cues(
    [
        cue(
            rf"\b{_ASKED}\b~<link|links|parking|park|reimburse|reimbursed|expenses|receipt|portal"
            r"|login|log|password|dress|wear|laptop|reception|directions|building|entrance"
            r"|passport|portfolio|tickets?|calculator|language|english|german|french|pension"
            r"|contract|salary|visa|sponsorship|benefits|bonus|holidays?|equipment|platform|zoom"
            r"|teams|skype|panelists|interviewers|topics|prepare|bring|address|recording|remote"
            r"|hybrid|based|relocation|referees?|format>\b",
            2,
        ),
        cue(
            r"\b(?:exercise|task|assignment|test|assessment|challenge)\b~<use|allowed|deadline"
            r"|takes?|long|may|due|submit|format>\b",
            1.4,
        ),
        cue(
            r"\b(?:whether|if|who|how long|where|what|will|is|when)\b~\b(?:the|our|my|this|your)"
            r" (?:next |first |second |final |phone |video )?<interview|call|meeting|test|round|job"
            r"|office>\b~(?:will|is|be|takes?|lasts?|look|happening|still)\b",
            1.8,
        ),
        cue(r"\b(?:who|whom) (?:will|would|am|should) i (?:be )?<meet|meeting|see|ask|report>", 2),
        cue(r"\bhow (?:big|large|many)\b~<team|people|company|office>\b", 1.9),
        cue(r"\b(?:what|which|exact) <time>\b|\b<question|questions> (?:on|about) the case\b", 1.8),
        cue(r"\b<prepare|preparation|preparing>\b", 0.8),
        cue(
            r"\b(?:where|which) (?:is|are|one|entrance|office|room)~<office|use|room|floor>\b", 1.9
        ),
        cue(r"\b<let> me in\b|\bat (?:the )?<reception>\b", 1.4),
        cue(
            r"\b<question|questions> (?:on|about|regarding) (?:the|your) (?:offer|exercise|task)",
            1.4,
        ),
    ]
)
