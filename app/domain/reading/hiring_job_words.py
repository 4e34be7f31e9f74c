"""Hiring mail known by the job: its name, that it is open, that somebody would like to have it."""

from app.domain.reading.cues import Cues, cue
from app.domain.reading.job_title_words import TITLE

JOB = Cues(
    [
        cue(
            r"\b(?:the|this|our|your|a|an|that|following) (?:[\w/&,.()'+#-]+ ){0,7}<position"
            r"|role|vacancy|post|opening|internship|placement> (?:at|with|of|as|in|within|has"
            r"|is|was|we|you|that|on|and|to|for)\b",
            1.2,
        ),
        cue(
            rf"\b{TITLE}\b (?:ii+ |i |iv |\([^)]*\) |- ?[\w ]+ )?<position|role|vacancy|post"
            r"|opening|job|internship|opportunity>\b",
            2.2,
        ),
        cue(
            r"<position|role|job|vacancy|post> (?:of|as|for)(?: an?| the| our)? (?:[\w/&.+#-]+ "
            rf"){{0,4}}{TITLE}\b",
            2.2,
        ),
        cue(
            r"<job|employment|career|internship|work> (?:opportunity|opportunities|opening"
            r"|openings|posting|description|application|applications|search|offer|offers|title"
            r"|requirements|interview|seeker|hunting|prospects|fair|possibilities)\b",
            1.7,
        ),
        cue(r"<internship|internships|interning>\b", 1.5),
        cue(
            r"\b(?:open|available|suitable|current|vacant|full-time|full time|part-time"
            r"|permanent|entry-level|faculty|summer|future|other|similar) <position|positions"
            r"|role|roles|vacancies|openings|opportunities>\b",
            1.3,
        ),
        cue(r"\b(?:the|this|that) <role|position>\b", 0.8),
        cue(
            r"<role|position> (?:needs|requires|calls for|reports to|is based|involves|demands"
            r"|has been|will be|starts)\b",
            1.4,
        ),
        cue(r"\b<requisition|req> (?:id|number|#)|<jr|req|r> ?-?\d{4,}", 1.5),
        cue(
            r"\b(?:relocate|relocation|commute|hybrid|work remotely) ?~<role|position|job|team>",
            0.8,
        ),
        cue(
            r"\b(?:looking for|need|needs|needed|requires?|want) (?:somebody|someone|a person|a "
            r"candidate|people) <with|who|more>\b",
            1.5,
        ),
        cue(
            r"<join|joining> (?:us|our team|the team|[A-Za-z0-9&.]+) as (?:an? |our |the "
            rf")?(?:[\w/&+.#-]+ ){{0,4}}{TITLE}\b",
            2.6,
        ),
        # looking for one
        cue(
            r"\b(?:love|like|great|want|wanted|keen|hope|interested|excited) (?:to|in) (?:come "
            r"|be )?(?:and )?<work|working> (?:for|at|with) (?!(?:you|the|a|an|us|him|her|them"
            r"|this|that|it|your|our|my|these|those)\b)",
            1.6,
        ),
        cue(
            r"<opportunities|opportunity|openings|positions|vacancies|internships?> (?:which "
            r"|that |you |there )?(?:(?:might|may|could|would|will|are|is) )?(?:be |become "
            r"|currently |now )*(?:available|open|at (?!(?:the|this|a|that|our)\b))",
            1.8,
        ),
        cue(
            r"<opportunity|opportunities|chance> (?:to (?:join|work (?:at|for|with)|interview)"
            r"|at (?!(?:the|a|an|this|our)\b)|within (?:our|the|your) (?:team|company"
            r"|organi[sz]ation|group)|with (?:our|your) (?:team|company|firm|group"
            r"|organi[sz]ation))",
            1.7,
        ),
        cue(
            r"<join|joining> (?:our|the|your) (?:[\w&'-]+ ){0,3}(?:team|company|organi[sz]ation"
            r"|firm|group|department|family)\b",
            1,
        ),
        cue(
            r"\b<open> to (?:a (?:quick |brief |short )?(?:chat|call|conversation)|new "
            r"(?:opportunities|roles|challenges))\b",
            1.4,
        ),
        cue(
            r"\b(?:find|look|looking|search|searching) ~(?:for )?(?:a |an )?(?:new |full[- ]time "
            r"|permanent |summer )?<job|position|internship|employment|work>\b",
            1.2,
        ),
        cue(r"<career|careers>\b", 0.8),
        cue(
            r"\b(?:teacher training|training provider|course provider|graduate (?:scheme"
            r"|programme|program)) ?~<offer|application|apply|interview|scheme|programme"
            r"|program>\b",
            1.5,
        ),
        cue(
            r"\b(?:my|your) (?:last|current|previous|present) <employer|job|role|position"
            r"|company>\b",
            1.1,
        ),
    ]
)
