"""What candidates write who wait for a time to be fixed: the times they gave, the missing invite."""

from app.domain.reading.cues import Cues, cue

NUDGE = Cues(
    [
        cue(
            r"\b(?:times?|slots?|availability|dates?) (?:i|that i|which i)~<sent|offered"
            r"|suggested|proposed|gave|provided|shared|mentioned|listed>\b",
            2.6,
        ),
        cue(
            r"\b(?:my|the) <availability|times|slots|dates>\b~(?:i sent|still|from|below|again"
            r"|last week|earlier|previous|remain|on (?:monday|tuesday|wednesday|thursday|friday))",
            1.6,
        ),
        cue(
            r"\b(?:still|remain|am still) (?:\w+ )?<available|free|open>\b~(?:on|at|for|this"
            r"|next|monday|tuesday|wednesday|thursday|friday|any)",
            1.8,
        ),
        cue(
            r"\b(?:which|whether|if|any|one|either|what) (?:of )?(?:the|these|those|my|day"
            r"|time)\b~<times|slots|dates|options|works|work|suits|suit>\b",
            1.3,
        ),
        cue(
            r"\b(?:confirm|finali[sz]e|fix|set|settle|schedule|book|arrange|scheduling|agree "
            r"on)~(?:a|the|our|an)\b~<time|slot|interview|call|date|meeting|screen>\b",
            1.2,
        ),
        cue(
            r"\b(?:not|haven't|have not|yet)~<received|seen|got|gotten>~(?:invite|invitation"
            r"|link|calendar|confirmation|details)\b",
            1.8,
        ),
    ]
)
