"""What candidates write to apply: their papers, the advertisement, their interest."""

from app.domain.reading.cues import Cues, cue

APPLICATION = Cues(
    [
        cue(
            r"\b(?:writing|like|wish|want|keen|interested|pleased|excited|hoping|delighted) "
            r"(?:to|in) (?:formally )?<apply|applying|submit|express>\b",
            2.4,
        ),
        cue(
            r"\b(?:attached|attach|attaching|enclosed|enclosing|enclose|find|submitting"
            r"|including|included|please see|here is|sending|forwarding)~(?:my|a copy of my"
            r"|both my) (?:[\w-]+ ){0,3}<resume|résumé|cv|vitae|application>\b",
            2,
        ),
        cue(
            r"<my> (?:\w+ )?(?:resume|résumé|cv|cover letter)(?: and (?:\w+ ){1,3})?(?: is| "
            r"are)? (?:attached|enclosed|below)",
            2,
        ),
        cue(
            r"<apply|applying|application|candidacy|candidate> (?:for|to) (?:the|a|an|your|any"
            r"|this|position|role)\b",
            1.4,
        ),
        cue(
            r"<interest|interested> in (?:the|your|a|an|this|any|joining|working|pursuing)\b(?: "
            r"[\w/-]+){0,7} ?(?:position|role|job|opening|internship|opportunity"
            r"|opportunities|team|group|company|career)?",
            1,
        ),
        cue(r"\bmy <name> is\b|\byears of <experience>", 0.8),
        cue(
            r"\b(?:saw|found|came across|read|noticed|learned|responding to|response to"
            r"|regarding) (?:\w+ ){0,4}<posting|posted|advertisement|ad|listing|vacancy|opening"
            r"|advertised>\b",
            1.4,
        ),
        cue(r"\bfor your <consideration|review>\b", 0.7),
        cue(r"<referred|recommended> (?:by|me)\b", 0.5),
        cue(
            r"\b(?:any|there|possible|suitable) (?:\w+ ){0,4}<openings|vacancies|opportunities"
            r"|internship|internships>\b",
            1.2,
        ),
    ]
)
