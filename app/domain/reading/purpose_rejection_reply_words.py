"""What candidates answer to a rejection: disappointed, still interested, asking for feedback."""

from app.domain.reading.cues import Cues, cue

REJECTION_REPLY = Cues(
    [
        cue(r"\b(?:thank you|thanks)~for <letting|informing|telling|updating> me\b", 1),
        cue(
            r"\b(?:thank you|thanks)~for (?:the|your) <update|email|note|reply|response|message"
            r"|honesty|candor|candour|feedback>\b",
            0.6,
        ),
        cue(
            r"<disappointed|disappointing|sorry|sad|bummed>\b~(?:to hear|hear|not|decision|news"
            r"|outcome|learn|result|although|of course|that)",
            1.6,
        ),
        cue(
            r"\b(?:understand|respect|appreciate) (?:your |the |that |and respect your "
            r")*<decision>\b",
            1.8,
        ),
        cue(r"\b(?:although|though|while|of course)~<disappointed|disappointing>\b", 1.8),
        cue(
            r"<keep|consider|considered|remember|kept> me (?:in mind|for (?:any )?(?:future"
            r"|other))|\b<keep> (?:my (?:resume|cv|details|name) |me )?on file\b",
            1.4,
        ),
        cue(r"\bfuture <openings?|roles|positions|vacancies|opportunities|opportunity>\b", 0.9),
        cue(
            r"<feedback>\b~(?:interview|application|performance|improve|on my|for me|would be"
            r"|appreciate|grateful|any|brief)|\b(?:any|some|brief|specific|share|provide"
            r"|constructive|grateful for|appreciate) (?:\w+ )?<feedback>\b",
            1.4,
        ),
        cue(r"\b(?:not|wasn't|was not) <selected|successful|chosen>", 1.2),
        cue(
            r"\bwent (?:with|in) (?:another|a different) <candidate|direction>\b|\banother "
            r"<candidate>\b",
            1.2,
        ),
    ]
)
