"""How candidates say plainly what their mail is for, beside the set phrases of each."""

from app.domain.reading.cues import Cues, cue

_DAY = "monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow"

THANK_YOU = Cues(
    [
        cue(
            r"\b(?:thank you|thanks|grateful|appreciate|appreciated)(?: \w+){0,5}? <making|having"
            r"|chance|talk|tour|showing|welcome|hospitality|questions|insight|insights|session"
            r"|warm|interview|today|yesterday>\b",
            1.6,
        ),
        cue(
            r"\b(?:great|good|nice|lovely|fun|interesting|inspiring|pleasure|wonderful) to "
            r"(?:\w+ ){0,2}?<meet|hear|see|talk|speak|learn|chat>\b(?! (?:from you|you (?:on"
            r"|next|tomorrow|then)))",
            1.4,
        ),
        cue(
            r"\b<after|since> (?:seeing|meeting|hearing|our|talking|speaking|visiting)\b~(?:keen"
            r"|interest|excit|convinced|sure|motivat)",
            1,
        ),
        cue(r"\bi (?:really |very much )?<liked|enjoyed|loved> (?:the|your|our|meeting|how)\b", 1),
    ]
)
ANSWER = Cues(
    [
        cue(
            rf"<{_DAY}>\b~\b(?:is|would be|will be|sounds|suits) (?:just |absolutely |totally )?"
            r"(?:perfect|fine|great|good|ideal|ok|okay|best)\b",
            2,
        ),
        cue(r"\b<see|speak|talk|call|chat|meet> (?:to |with )?(?:you )?(?:all )?then\b", 1.6),
        cue(
            r"\bi(?: will|'ll) (?:\w+ )?<come|attend|join|be|take|call|send|bring>\b~"
            rf"(?:{_DAY}|at \d|there|o'clock|the (?:first|second|third|earlier|later))",
            1.9,
        ),
        cue(
            r"\b(?:attached|enclosed|below|here|herewith) (?:you (?:can |will )?)?<find|are|is"
            r"|comes|you>\b~(?:diploma|certificate|transcript|references?|documents?|form|copy"
            r"|scan|passport|licen[cs]e|as you|you asked)",
            2,
        ),
        cue(r"\bas (?:you )?<asked|requested|discussed|promised|agreed>\b", 1.2),
        cue(
            r"\b<my> (?:\w+ )?(?:referees?|references|number|mobile|cell|address|notice period"
            r"|salary|rate) (?:are|is)\b",
            1.9,
        ),
        cue(
            r"\bi(?:'ve| have)(?: now| just| already)? <completed|pushed|uploaded|filled|signed"
            r"|submitted|sent|finished|attached|booked|returned>\b~(?:form|solution|test|document"
            r"|task|exercise|assignment|assessment|slot|portal|repo|consent|contract|paperwork)",
            2,
        ),
        cue(
            r"\bi(?:'m| am|'d be| would be) <looking|hoping|aiming> for\b~(?:\d|region|range"
            r"|package|salary)",
            1.8,
        ),
        cue(r"\bi(?:'d| would)? <need> (?:\w+ ){0,3}(?:weeks?|months?)(?:'s?)? notice\b", 1.8),
        cue(r"\b<any> (?:time|day|slot)\b~(?:do|fine|works?|good|suit|ok)", 1.2),
        cue(r"\b<call> me (?:any ?time|whenever|on|at|back)\b", 1.4),
    ]
)
NUDGE = Cues(
    [
        cue(
            r"\b<date|time|slot|invite|invitation> (?:\w+ ){0,3}(?:would|will) be (?:\w+ )?"
            r"(?:suggested|proposed|sent|offered|fixed|set|agreed)\b",
            2,
        ),
        cue(
            r"\b(?:were|was) (?:going|meant|supposed|due) to <find|agree|fix|set|arrange|settle>\b~"
            r"\b(?:time|date|slot|day)\b",
            2.2,
        ),
        cue(
            r"<sent|gave|offered|suggested|proposed|provided|shared|emailed|mailed> (?:you )?(?:my"
            r" |\w+ ){0,4}?(?:dates|times|slots|options|availability|availabilities)\b",
            2.2,
        ),
        cue(
            r"\b<choose|chosen|pick|picked|decide|settle|agree> (?:on )?(?:one|any|a|the)\b~(?:them"
            r"|these|those|times?|slots?|dates?|day)\b",
            1.4,
        ),
        cue(r"\b(?:follow(?:ing)? up|checking|check) (?:\w+ ){0,2}?<scheduling|arranging>\b", 1.8),
    ]
)
OTHER_OFFER = Cues(
    [
        cue(
            r"\b(?:another|other|a different|a second|some other) <firm|company|employer|institute"
            r"|institution|team|place|organi[sz]ation|university|school|agency|business|startup>\b"
            r"~(?:offer|offered)\b",
            2,
        ),
        cue(
            r"\b(?:another|other|a different|a second|some other) (?:firm|company|employer|school"
            r"|agency|place|team|business|practice) <wants|needs|expects|asked|asks|awaits>\b~"
            r"\b(?:my|from me)\b",
            2.4,
        ),
        cue(
            r"<offer|offered>\b~\b(?:of|from|by|at|with) (?:another|other|an other|a different"
            r"|a second|some other)\b",
            2,
        ),
        cue(
            r"\b<answer|decide|respond|reply|answers|decision>\b~(?:by|until|before|till)\b",
            0.6,
        ),
    ]
)
WITHDRAWAL = Cues(
    [
        cue(
            r"\b<hours|commute|pay|salary|distance|travel|location|shifts|rota|job|role>\b (?:just "
            r"|simply |really )?(?:won't|will not|isn't going to|aren't going to|doesn't|don't) work "
            r"(?:for|with|out)\b",
            2.4,
        ),
        cue(
            r"<signed|accepted> (?:a|an|the|my)\b~(?:contract|position|job|role)?~\b(?:with|at"
            r"|from) (?:another|a different|an other|other|someone else)\b",
            2.4,
        ),
        cue(r"\b<stay|staying|remain> (?:where i am|with my (?:current|present)|put)\b", 2),
        cue(
            r"\b(?:take|drop|pull|count) <me|myself> out\b"
            r"|\bi(?:'m| am|'ve| have|'ll| will)? <pulling|pulled|dropping|bowing> out\b",
            2,
        ),
    ]
)
REJECTION_REPLY = Cues(
    [
        cue(r"\b(?:thanks|thank you) for <telling|being|letting> (?:me|upfront|honest|so)\b", 1),
        cue(
            r"\bnot the <answer|news|outcome|result> (?:i|that i|i'd|we)\b|\bhoped for a different "
            r"<outcome|answer|result>\b",
            1.8,
        ),
        cue(
            r"\b(?:could|should|might) (?:i )?have <done|improved|answered|prepared> (?:\w+ ){0,2}?"
            r"(?:better|differently|more)\b|\b(?:could|can|should) i <improve>\b",
            1.6,
        ),
        cue(r"<sad|sorry|disappointed|gutted> (?:to|about|by|that)~(?:read|hear|this|not)", 1),
        cue(
            r"\bif (?:something|anything|another|a)\b~<opens|comes|similar|else>\b~(?:up|along|role"
            r"|opens)",
            1.2,
        ),
        cue(r"\b(?:next|future) <time|applications?>\b|\bfor the <next> time\b", 0.4),
    ]
)
