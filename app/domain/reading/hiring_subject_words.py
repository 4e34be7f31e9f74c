"""Hiring mail known by its subject line, where a word says more than in a text."""

from app.domain.reading.cues import Cues, cue
from app.domain.reading.job_title_words import OCCUPATIONS, TITLE

SUBJECT = Cues(
    [
        cue(
            r"<application|applying|applied|applicant|bewerbung|candidature|candidatura"
            r"|sollicitatie>\b(?! (?:server|error|log|code|software|development|security|update "
            r"available|programming|deadline for|note|notes|support))",
            2.2,
        ),
        cue(
            r"<interview|interviews|interviewing|vorstellungsgespräch|entretien|entrevista"
            r"|sollicitatiegesprek>\b",
            2,
        ),
        cue(
            r"<job|jobs|position|positions|internship|internships|vacancy|vacancies|recruiter"
            r"|resume|résumé|cv|vitae|candidacy|employment|hiring|career|careers|openings"
            r"|shortlisted>\b",
            1.5,
        ),
        cue(
            rf"\b{TITLE}\b ?(?:-|:|\|)? ?(?:\w+ ){{0,2}}<interview|application|position|role"
            r"|opportunity|decision|offer|references|assessment|feedback|screen|vacancy>\b"
            r"|<interview|application|offer|role|position|opportunity|vacancy|opening|job>\b "
            rf"?(?:-|:|\||for|as|of)?(?: \w+){{0,4}} {TITLE}\b",
            2.2,
        ),
        cue(
            r"\b(?:summer|analyst|associate|graduate|faculty) <position|associate|internship"
            r"|program|programme|role>\b",
            1.2,
        ),
        cue(r"<recruiting|recruitment|openings>\b", 2),
        cue(
            r"\b(?:open|available|career|job|vacant|employment) <positions|position"
            r"|opportunities|opportunity|roles|role|openings>\b",
            2.2,
        ),
        cue(r"<role|opening|opportunity|opportunities|candidate|offer>\b", 0.9),
        cue(rf"<{OCCUPATIONS}>\b(?: (?:ii|iii|i|iv))?", 1.2),
        cue(rf"^(?:re: |aw: |fwd?: )*(?:[\w/&-]+ ){{0,3}}<{OCCUPATIONS}>$", 0.8),
        cue(r"<references|referees>\b", 0.8),
        cue(
            r"<phone|video|recruiter|technical|intro|introductory> (?:screen|screening"
            r"|interview)\b",
            2.5,
        ),
        cue(r"\b(?:your|the) <offer|candidacy|application|assessment>\b", 1),
        cue(r"\b(?:next|final|second|first) <steps|stage|round|rounds>\b", 1.1),
        cue(r"<offer> (?:letter|of employment)|\b(?:job|formal) <offer>", 2),
        cue(
            r"<work|working|career|job|opportunity|opportunities|position|role|internship"
            r"|interest> (?:at|with|in) ",
            0.9,
        ),
        cue(
            r"<thank|thanks> (?:you )?for (?:your (?:interest|application)|applying|interviewing)",
            2,
        ),
    ]
)
