"""Requests without "please" or "could you": wishes for word, and plain demands."""

from app.domain.reading.cues import Cues, cue

GRATEFUL = "would be grateful"  # a wish even beside "if you have any"
_SAY = r"(?:whether|if|what|when|how|where|who|why|which|your)\b"
_WORD = "word|answer|reply|response|decision|date|idea|update|line|confirmation|indication"
_WELCOME = "welcome|appreciated|helpful|great|good|lovely|useful|nice|kind"

_THINGS = (
    r"(?:a|an|the|your|some|two|three|copies|both|any) (?:[\w'-]+ ){0,4}?(?:cop(?:y|ies)|names?|scans?"
    r"|photos?|references?|documents?|certificates?|licen[cs]e|passport|numbers?|details|dates|times"
    r"|line|forms?|proof|transcript|slips?)"
)

WISHES = Cues(
    [
        cue(
            r"\b<request|requesting|requested> you (?:all )?to (?:kindly |please )?(?:share|send|provide"
            r"|submit|furnish|fill|confirm|revert|reply|update|complete|upload|bring|let|forward|mail)\b"
            r"|\byou are (?:kindly |hereby )?<requested|asked> to (?:kindly |please )?(?:share|send|provide"
            r"|submit|furnish|fill|confirm|revert|reply|update|complete|upload|forward|mail)\b",
            1.4,
            "request you to",
        ),
        cue(
            r"\b<share|revert|confirm|furnish|mention|provide> (?:me |us |back )?(?:with )?(?:your|ur|the)"
            r" (?:[\w/&]+ ){0,3}(?:ctc|notice period|payslips?|pay slips|salary slips|updated (?:cv|resume)"
            r"|expected salary|relieving letter|availability|consent|acceptance)\b",
            1.2,
            "share your",
        ),
        cue(
            r"(?:would|'d|should) (?:\w+ ){0,2}<appreciate> (?:knowing|hearing (?!from you|back)"
            r"|(?:an?|any|some) (?!chance|opportunity)|it\b|if\b|being (?:told|kept)|your (?!"
            r"patience|understanding|time|support|interest|cooperation|flexibility))",
            1,
            "would appreciate",
        ),
        cue(
            r"(?:would|'d|should) be (?:\w+ ){0,2}<grateful|thankful|obliged> (?:for (?:a|an|any"
            r"|your|some) (?!chance|opportunity|time|patience|understanding)|to (?:know|learn|have"
            r"|get|receive|hear (?!from you|back))|if you)",
            1,
            GRATEFUL,
        ),
        cue(
            r"(?:would|'d|should) be (?:\w+ ){0,2}<grateful|thankful|obliged>[.!]*$",
            1,
            GRATEFUL,
        ),
        cue(
            r"(?:would|'d|should) be (?:\w+ )?<glad|pleased|interested|happy|curious|relieved> to "
            rf"(?:know|learn|hear|find out) {_SAY}",
            1,
            GRATEFUL,
        ),
        cue(
            r"(?:would|'d) (?:really )?be (?:\w+ )?<good|great|lovely|nice|helpful|useful|handy"
            rf"|kind> to (?:(?:know|find out|hear(?! from| back| about))\b|(?:have|get) (?:an?|your"
            rf"|some) (?:{_WORD})\b)",
            1,
            "would be good to know",
        ),
        cue(
            r"\b(?:any|some|an?) (?:\w+ ){0,2}<information|news|word|update|reply|response|answer"
            rf"|line|feedback|indication|hint> (?:\w+ ){{0,6}}would be (?:\w+ ){{0,2}}<{_WELCOME}>",
            1,
            "would be welcome",
        ),
        cue(
            r"\bwould <help> (?:me |us )?(?:\w+ ){0,2}to (?:know|have|get|hear)\b",
            1,
            "would help",
        ),
        cue(
            r"\b(?:i|we)(?: must| have to| would like to|'d like to| need to| wish to| want to) "
            r"<ask|request|know|claim> (?!you all)",
            1,
            "must ask",
        ),
        cue(
            r"\b(?:i|we)(?: would|'d) like (?:to )?<order|book|reserve> (?:an?|my|the|some|two"
            r"|three)\b",
            1,
            "would like",
        ),
        cue(
            r"\b(?:i|we)(?: would|'d) like (?:\w+ ){0,6}<refund|replacement|money>",
            1,
            "would like",
        ),
        cue(
            r"\b(?:i|we)(?:'d|'ll| would| will)? (?:still |really |urgently |do |also |just |only "
            r")*<need>"
            r" (?:an?|the|your|some|two|three) (?"
            rf":\w+ ){{0,4}}(?:{_WORD}|letter|copy|form|reference|signature|number|receipt|invoice"
            r"|address|quote|list|photo|picture|scan|details|certificate|proof|iban|passport"
            r"|licence"
            r"|license|consent|permission|sample|document|documents)\b",
            1,
            "we need",
        ),
        cue(
            r"(?:^|[,;:] )<reply|respond|answer|confirm|rsvp> (?:with|by|before|today|in writing"
            r"|to (?:me|us|this)|whether|if|which|when)\b",
            1,
            "reply by",
        ),
        cue(r"(?:^|[,;:] )<send|tell|show> (?:me|us)\b(?! about it)", 1, "send me"),
        cue(
            r"(?:^|[,;:] )(?:so |just |then |now )*(?:<scan|send|pop|ping|fire|email|forward|drop|mail"
            r"|upload|post|bring|return|hand|get> (?:it|them|this|these|those|your [\w' -]{2,40}?|the"
            r" [\w' -]{2,40}?|both|all)(?: (?:over|across|back|through|along|up))? to (?:me|us)\b"
            rf"|<drop|email|mail|forward|text|ping|get|bring> (?:me|us) (?:{_THINGS})\b"
            r"|<pop|fire|ping|send|drop|get> (?:over |across |through )?(?:your|the) [\w' -]{2,40}?"
            r"(?:references?|documents?|certificates?|papers|forms?|passport|licence|license|proof|id)"
            r"(?: over| across| through)?\b)",
            1,
            "send me",
        ),
        cue(
            r"\b(?:all|what|the only thing|one thing) (?:i|we)(?: still)? <need> (?:is|are|now is|from"
            r" you is)\b|\bwhat(?:'s| is) (?:still )?<missing> (?:is|from)\b|\b(?:i'm|we're|i am|we are)"
            r" (?:still )?<short|missing> (?:of )?your\b",
            1,
            "we need",
        ),
        cue(
            r"^(?!(?:i|we|he|she|they|then|if)\b)(?:.{2,160}? )?(?:and|then|just) (?:<send|tell"
            r"|show|email"
            r"|mail|text|give> (?:me|us)\b(?! about it| an? (?:linkedin|connection|friend))|<send"
            r"|mail|email|return|post|upload|forward|hand>"
            r" (?:it|them|this|one) (?:to (?:me|us|this)|back|over|by|in)\b)",
            1,
            "send me",
        ),
        cue(
            r"\bwould <let|allow|help> (?:me|us) (?:to )?(?:see|judge|decide|know|understand)\b~"
            r"\b(?:whether|if|how|what|which|who)\b",
            1,
            "would let us see",
        ),
        cue(r"(?:^|[,;:] )<let> (?:me|us) (?:have|see)\b", 1, "send me"),
    ]
)
