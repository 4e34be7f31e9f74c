"""Occupations that stand alone as a subject line: "Lettings negotiator", "Print finisher, Hull".

Only those that people apply for and do not send for: a gardener's or a plumber's thread with its
appointment is a customer's.
"""

from app.domain.reading.cues import Cues, cue

TITLES = (
    r"rep|reps|exec|execs|draftsman|draughtsman|draughtsperson|negotiator|finisher|technologist"
    r"|labourer|laborer|joiner|cook|waiter|waitress|bartender|barman|barmaid|packer|picker|welder"
    r"|machinist|operative|estimator|adjuster|installer|dispatcher|underwriter|actuary|surveyor"
    r"|steward|stewardess|porter|hostess|concierge|housekeeper|caretaker|warden|ranger|curator"
    r"|archivist|radiographer|paramedic|phlebotomist|dietitian|optometrist|registrar|bursar"
    r"|headteacher|adjunct|foreman|fitter|roofer|bricklayer|scaffolder|stylist|teller|broker"
    r"|trader|merchandiser|proofreader|illustrator|animator|videographer|journalist|reporter"
    r"|presenter|interpreter|sysadmin|inspector|appraiser|secretary|typist|worker|apprentice"
    r"|trainee|assembler|loader|valet|groom|herdsman|farmhand|gamekeeper|lifeguard|instructor"
    r"|coach|usher|runner|rigger|stagehand|choreographer|dramaturg|organist|verger|sexton"
)

NO_TITLE = (
    r"(?! (?:role|position|job|post|vacancy|manager|officer|advis|analyst|specialist|team"
    r"|consultant|underwriter|engineer|assistant|coordinator|executive|director|clerk|handler"
    r"|supervisor|associate|representative|administrator|developer|planner|lead\b|head\b|payable"
    r"|receivable|receptionist|agent|broker|processor|negotiator|buyer|strategist|intern\b))"
)
"""Behind a word that names no job alone: an application for an account, for an account manager."""

SUBJECT = Cues(
    [
        cue(
            rf"^(?:(?:re|aw|sv|fwd?): ?)*(?:[\w/&'.-]+ ){{0,4}}<{TITLES}>"
            r"(?: (?:job|role|post|vacancy|position))?(?: ?[-,|(/@:] ?[^?!]{1,40}|"
            r" (?:at|in|with|for|w/) [^?!]{1,40})?$",
            1.8,
        ),
    ]
)
