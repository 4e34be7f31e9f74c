"""What stands around a rejection: regret, the strong field, details kept on file, good wishes."""

from app.domain.reading.cues import Cues, cue

REGRET = Cues(
    [
        cue(
            r"<regret|sorry|sad|disappointing|regretfully|regrettably|unfortunate> (?:to |that "
            r"|news)?(?:have to |must )?(?:inform|tell|say|advise|let you know|share|write"
            r"|report|that|to)\b",
            1.5,
        ),
        cue(r"<sorry|afraid> (?:but|that|to|we|i|it's not|it is not|not)\b", 0.9),
        cue(
            r"<regret|sorry|disappoint> ~(?:application|position|role|interview|candidate"
            r"|unsuccessful|unable|not be|unable)",
            1,
        ),
        cue(r"<unfortunately|regrettably|sadly|regretfully>\b", 1),
        cue(
            r"\b(?:not|isn't|wasn't) the <news|outcome|answer|result|response|decision> you\b", 1.8
        ),
        cue(
            r"\b(?:disappointing|disappointed|difficult|tough|hard) <news|decision|choice"
            r"|decisions|outcome>",
            0.8,
        ),
        cue(
            r"\bafter (?:much |very )?(?:careful|thorough|reviewing|long|lengthy|considerable"
            r"|due|further|serious) ?(?:and )?\w* ?<consideration|review|deliberation|thought"
            r"|evaluation|discussion|application|resume>",
            0.7,
        ),
        cue(
            r"\b(?:high|large|overwhelming|significant|great|exceptional|considerable"
            r"|unprecedented|many|number) (?:volume|number|calibre|caliber|standard|quality"
            r"|level|amount|response|strong|qualified|of) ?(?:of )?<applications|applicants"
            r"|candidates|interest|applicant|response>",
            0.5,
        ),
        cue(
            r"<keep|retain|hold|kept|keeping|retained|remain|stay> ~(?:your )?(?:resume|cv"
            r"|details|information|application|profile|name|you)? ?~(?:on file|in mind|on record"
            r"|in our (?:database|system|talent|files|records)|for future)",
            1.2,
        ),
        cue(
            r"<wish|wishing|wishes> (?:you )?~(?:success|luck|best|well)~(?:search|future|career"
            r"|endeavours|endeavors|endeavour|endeavor|efforts|hunt|studies|pursuits|job"
            r"|elsewhere|next)",
            1.4,
        ),
        cue(
            r"\b(?:best|good|every|much|luck|success) (?:of )?(?:luck|success|wishes)?~(?:with"
            r"|in|for) (?:your|the|any|all your) <job|search|future|career|continued|ongoing"
            r"|professional|further>",
            1.2,
        ),
        cue(
            r"<encourage|welcome|invite|hope|urge> ~(?:you (?:to|will|would)|to) (?:\w+ "
            r")?(?:apply|re-?apply|consider|keep an eye|check|continue)(?: again| for| to| our"
            r"|ing)\b",
            0.9,
        ),
        cue(
            r"\b(?:future|other|upcoming|suitable) <openings|opportunities|roles|positions"
            r"|vacancies>\b",
            0.4,
        ),
        cue(r"\bon this <occasion>\b", 0.9),
        cue(r"\b(?:at this|this|at the present|at the current) <time|point|moment|stage>\b", 0.3),
        cue(r"\b(?:please )?(?:do not|don't) be <discouraged|disheartened>", 1.2),
        cue(
            r"\b(?:not|unable to|cannot|isn't possible to) (?:be )?(?:able to )?<provide|offer"
            r"|give>~(?:individual|personal|detailed|specific) feedback",
            0.9,
        ),
        cue(
            r"<competitive|competition>~(?:process|pool|field|applicants|candidates|decision"
            r"|stiff|strong|tough|intense)?",
            0.3,
        ),
        cue(r"\b(?:the|your|this) <rejection>\b", 1),
    ]
)
