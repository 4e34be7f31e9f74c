"""An offer of employment in plain words: how managers, shops and agencies say it."""

from app.domain.reading.cues import Cues, cue

PLAIN = Cues(
    [
        cue(r"\b(?:the |this )?<job|role|position|place|post>(?: is|'s)(?: all)? yours\b", 3.4),
        cue(
            r"\bwe (?:all |really |both )?<want> you (?:as|on|in|to (?:join|be|start|come "
            r"work))\b",
            3,
        ),
        cue(
            r"\b(?:love|like|thrilled|delighted|happy|excited) (?:to )?have <you> (?:with|on|join"
            r"|aboard|this|in the team|as|start|over|here)\b(?! (?:for|in for|over for|in to))",
            2.8,
        ),
        cue(
            r"\b(?:it's|it is|that's|a) (?:a |an )?(?:\w+ )?<yes> (?:from|all round|across)\b",
            2.2,
        ),
        cue(
            r"<release|releasing|released|roll|rolling|rolled> (?:out )?(?:the|your|our|an) "
            r"(?:\w+ )?(?:offer|appointment)\b",
            2.8,
        ),
        cue(
            r"\byou (?:were|are|have been|'re|'ve been)(?: \w+){0,3} (?:the )?<successful|preferred"
            r"|chosen|selected> (?:applicant|candidate)\b(?! (?:for|to) (?:an? )?interview)",
            3,
        ),
        cue(
            r"\b(?:panel|team|committee|board|we|they|director) (?:has |have |all )?<chose|chosen"
            r"|picked|selected> you\b(?! (?:for|to) (?:an? |the )?(?:interview|next|second|final))",
            2.6,
        ),
        cue(
            r"\b<take> up (?:the|our|this|your) (?:[\w-]+ ){0,3}(?:position|post|role|fellowship"
            r"|job|appointment|place)\b",
            2.8,
        ),
        cue(
            r"<offering|offers|offered|offer> you (?:\w+ )?the (?:job|role|position|post|gig"
            r"|contract)\b",
            3.2,
        ),
        cue(r"<made|making> you an (?:\w+ )?offer\b", 3),
        cue(
            r"<confirm|confirming|confirmation> (?:of )?(?:our|the|your) (?:\w+ )?(?:offer"
            r"|appointment)\b",
            2.6,
        ),
        cue(
            r"<stretch|increase|go|raise|improve|move|come> (?:\w+ ){0,3}(?:up )?to [£$€] ?\d",
            2,
        ),
        cue(
            r"<updated|revised|amended|new|signed|formal> (?:letter|contract|agreement)\b~"
            r"(?:attached|enclosed|below|sign)",
            1.8,
        ),
        cue(
            r"\b<offer|appointment|commencement|employment>(?: \w+){0,3} (?:is|are) (?:made )?"
            r"(?:conditional|subject|contingent)\b",
            2,
        ),
        cue(
            r"<contract|paperwork|agreement>(?: \w+){0,2} (?:will follow|to follow|comes|will come"
            r"|will be sent|is on its way|in the post)\b",
            1.3,
        ),
        cue(
            r"\b(?:accept|acceptance|decline|countersign|respond)\b~<lapses|lapse|expires|expire>\b"
            r"|<offer> (?:\w+ )?(?:lapses|expires)\b",
            1.6,
        ),
        cue(r"\b<whether> you (?:accept|would accept|'ll accept|wish to accept)\b", 1.6),
        cue(r"\b<joining> (?:formalities|date|bonus)\b|\bdate of <joining>\b", 1.6),
        cue(
            r"[£$€] ?\d[\d,.]*k? (?:<base|basic|gross|salary|pa|plus>|per <annum|year>|a <year>)"
            r"|\b\d{2,3}k (?:<base|basic|plus|gross>)|<ctc>~\d|<base> ?:? (?:of )?[£$€] ?\d",
            1.4,
        ),
        cue(
            r"\b(?:can you|could you) <start> (?:on|next|this|in|from|at)\b|<start> (?:thursday|monday"
            r"|tuesday|wednesday|friday|saturday|sunday)\b",
            1.1,
        ),
        cue(
            r"\b<congrats|congratulations|amazing|great|fantastic|fab|brilliant|good|wonderful> news\b",
            0.6,
        ),
        cue(r"n't <wait> to (?:have|work|welcome|get) (?:you|with)\b", 1.2),
    ]
)
