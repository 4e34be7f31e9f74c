"""What candidates answer when they were asked: a time that suits, documents, numbers, a yes."""

from app.domain.reading.cues import Cues, cue

ANSWER = Cues(
    [
        cue(
            r"<works?|suits?|fine|perfect|great|good|ok|okay> (?:well |perfectly |best |fine "
            r"|great |perfect )?(?:for|with|by|to) me\b",
            2.2,
        ),
        cue(
            r"\b(?:i am|i'm|i will be|i'll be|i would be|i'd be|am|i can be) (?:also |definitely "
            r"|still )?<available|free|flexible|open|around>\b",
            1.6,
        ),
        cue(
            r"\b(?:i|we) (?:can|could|will|would|'ll|am able to|am happy to|would be happy to"
            r"|hereby|'d like to|would like to|just want to) (?:\w+ )?<confirm|attend|join|make"
            r"|accept|do|meet|be|come|take|talk|speak>\b",
            1.3,
        ),
        cue(r"<confirm|confirming|confirmed> (?:my|that|our|the|i|for|receipt|attendance)\b", 1.4),
        cue(
            r"\b(?:please find|attached (?:is|are|you)|i(?:'ve| have) attached|here (?:is|are)"
            r"|see attached|attaching|enclosed|find attached|i am attaching|below (?:is|are)|as "
            r"requested|requested)~<references|transcript|transcripts|documents|document|form"
            r"|forms|assessment|assignment|test|availability|contact|details|portfolio|samples"
            r"|solution|signed|completed|information|dates|times|answers|copy|link|requested"
            r"|referees|passport|id|paperwork>\b",
            2.2,
        ),
        cue(
            r"\b(?:as|you) <requested>\b|\bper your <request>\b|\bin (?:answer|response|reply) "
            r"to your <question|email|questions|request>\b|\bto answer your <question"
            r"|questions>\b",
            1.8,
        ),
        cue(
            r"\bmy (?:salary|compensation|notice|current|desired|target|phone|availability"
            r"|earliest|expected|preferred|number|cell|mobile|address) (?:\w+ ){0,3}<is|are"
            r"|period|would|expectation|expectations|range|number>\b",
            1.8,
        ),
        cue(
            r"\b(?:looking forward to|look forward to|see you|speak (?:to|with) you|talk to you"
            r"|be there)\b~<monday|tuesday|wednesday|thursday|friday|tomorrow|then|at|on|there>\b",
            1.2,
        ),
        cue(r"<yes|sure|absolutely|certainly|definitely|gladly>\b", 0.9),
        cue(
            r"\b(?:either|any|all|both)(?: of)? (?:those|these|the|day|time|\w+day)\b~<work"
            r"|works|fine|good|ok|suit|suits>\b",
            1.8,
        ),
        cue(
            r"<accept|accepting|accepted> (?:your|the|this) (?:\w+ )?(?:offer|invitation"
            r"|position|invite)\b",
            2,
        ),
        cue(
            r"\b(?:completed|submitted|finished|filled(?: in| out)?|signed|uploaded|booked"
            r"|scheduled)~(?:the|my|your|a)\b~<form|assessment|test|application|assignment"
            r"|challenge|paperwork|slot|time|offer|contract|documents>\b",
            1.6,
        ),
        cue(r"\b(?:sounds|looks) <good|great|perfect>\b", 1),
        cue(
            r"<thanks|thank> (?:you )?for (?:the (?:quick|prompt|fast|speedy)|confirming"
            r"|arranging|scheduling|your (?:prompt|quick|email|reply|response|message)|getting "
            r"back|setting)\b",
            0.7,
        ),
    ]
)
