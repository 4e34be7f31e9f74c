"""What candidates write to thank for a meeting."""

from app.domain.reading.cues import Cues, cue

THANK_YOU = Cues(
    [
        cue(
            r"\b(?:thank you|thanks|thankful|grateful|appreciate|appreciated|gratitude)(?: "
            r"\w+){0,6}? <taking|time|meeting|speaking|talking|chatting|interviewing|interview"
            r"|conversation|opportunity|chat|seeing|hosting|having|inviting|introducing"
            r"|discussion|call|visit|invitation>",
            2,
        ),
        cue(
            r"<enjoyed|loved|enjoyable> (?:very much |really |so much )?(?:our|meeting|speaking"
            r"|talking|learning|the|chatting|hearing|getting|discussing|it|visiting|seeing|my"
            r"|interviewing)\b",
            1.6,
        ),
        cue(
            r"\b(?:great|good|nice|lovely|wonderful|pleasure|pleasant|delighted|fantastic|really "
            r"enjoyed|honou?r)(?: \w+){0,3}? <meeting|speaking|talking|meet|speak|talk|chatting"
            r"|chat|conversation|discussion>\b(?! (?:you )?(?:on|next|tomorrow|then|soon|there))",
            1.5,
        ),
        cue(r"<thank|thanks|gratitude> (?:you )?(?:again|so much|very much)\b", 0.6),
        cue(
            r"\b(?:our|the|today's|yesterday's|this (?:morning|afternoon)'s) <conversation"
            r"|interview|discussion|chat|meeting|call>\b~(?:today|yesterday|this|reinforced"
            r"|confirmed|strengthened|made me|gave me|was|further|only)",
            1,
        ),
        cue(
            r"<excited|enthusiastic|excitement|confident|convinced|interest> (?:about|by|that|in"
            r"|than|for) (?:the|this|joining|my|ever|working|our|i)\b",
            0.6,
        ),
        cue(r"<thank> you\b|<thanks>\b", 0.5),
    ]
)
