"""How people without templates look for a time, fix or move it: "mornings or afternoons?", "Friday
is out", "how are you fixed", "5pm yours". Asked of mail that is known to be about hiring, or short
and not about anything else."""

from app.domain.reading.cues import Cues, cue

_DAYS = (
    "mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|monday|tuesday|wednesday|thursday|friday|saturday"
)
_DAY = rf"(?:{_DAYS}|today|tonight|tomorrow|tmrw)"
_PARTS = (
    "mornings|afternoons|evenings|lunchtimes|weekdays|weekends|morning|afternoon|evening|lunchtime"
)
_NTH = r"\d{1,2}(?:st|nd|rd|th)"
_LINK = r"(?:meet|zoom|teams|video|webex|google meet|hangouts?)"

EVERYDAY = Cues(
    [
        cue(rf"<{_PARTS}> (?:or|and) (?:early |late )?(?:{_PARTS})\b", 2.2),
        cue(
            r"\b<what|which> (?:days?|mornings?|afternoons?|evenings?|dates?|week) (?:are|r|will|would|do"
            r"|can|could|might|is) (?:you|u|best|good|easiest|easier|better)\b",
            2.3,
        ),
        cue(
            r"\b<any> (?:day|time|weekday|morning|afternoon|evening) (?:but|except|bar|apart|between"
            r"|after|before|from|next|this|that week)\b",
            2.0,
        ),
        cue(
            rf"\b(?:take|taking|took|taken|strike|rule|ruling) (?:the )?(?:{_DAYS}|{_NTH}) <out|off>\b",
            2.3,
            "fixed",
        ),
        cue(
            r"\b(?:put|placed|got|have|pop|popped|stuck|sent) an? (?:\w+ )?<hold|placeholder> (?:on|in"
            r"|for|over|across)\b|\b<keep> (?:it|that|this|the (?:\w+ )?(?:afternoon|morning|day|time"
            rf"|slot|hour)|{_DAY}) (?:clear|free|open)\b|\bproper <invite|invitation>\b",
            2.2,
        ),
        cue(
            r"\d(?:[:.]\d\d)? ?(?:am|pm|o'clock)? (?:<yours|ours|here>|(?:on )?(?:your|our|my|their)"
            r" <time|end|side|evening|morning>|for <you|us|me>)(?=[\s,.;!?)]|$)",
            2.2,
        ),
        cue(r"\b<timezones?|tz>\b|\btime <zones?>\b", 1.6),
        cue(
            rf"\b(?:<offer|give|do|manage|suggest|propose>) (?:you |us )?(?:either |on |the )?(?:{_DAY}"
            rf"|{_NTH})\b",
            2.0,
        ),
        cue(
            rf"\b<{_DAYS}|tomorrow|today> ?[^.;?!]{{0,28}}?\bor (?:on |the |maybe |else |first thing |late "
            rf")*(?:{_DAY}|{_NTH})\b",
            2.3,
        ),
        cue(rf"\bthe {_NTH} ?[^.;?!]{{0,16}}?\b<or> (?:on )?(?:the )?(?:{_NTH}|{_DAY})\b", 2.3),
        cue(
            rf"\bno <can> do\b|\bnot <{_DAYS}|today|tomorrow>\b|\b(?:can't|cannot|can not|couldn't|unable"
            rf" to|won't) (?:do|make|manage) (?:that |this |it |on |the |next |it on )*<{_DAYS}|today"
            r"|tomorrow|morning|afternoon|week|then|time|day>\b",
            2.2,
            "fixed",
        ),
        cue(
            rf"\b<{_DAYS}|today|tomorrow> (?:is|'s|isn't|looks?|has (?:become|gone|got)|won't|doesn't|no"
            r" longer) (?:now |really |a bit |all |completely |suddenly )*(?:out|off|full|gone|taken|bad"
            r"|tricky|awkward|impossible|packed|rammed|booked|free|open|clear|good|fine|best|better|ok"
            r"|okay|easier|easiest|perfect|work|works|suit|looks)\b",
            2.2,
        ),
        cue(
            r"\b<week> (?:after|before)(?: next| that)?\?|\bthe <following|next> (?:day|week|morning)"
            r" (?:any|instead|ok|work|then|would|be|is)\b",
            2.0,
        ),
        cue(
            r"\b<mark|tick> (?:every|all|any|the|your|each|which|whichever) (?:\w+ )?(?:dates?|times?|days?"
            r"|slots?|box)\b|\b<poll> (?:for|with|to|at|below|here|so)\b|\bfill in the <poll|doodle>\b",
            2.2,
        ),
        cue(
            r"\b<number> (?:to|can i|i can|should i|shall i|for me to|we can) (?:\w+ )?(?:get|reach|call"
            r"|ring|phone|catch|dial)\b|\bwhat (?:sort|kind) of <time>\b|\b<when> (?:is|are|'s|would be)"
            r" (?:it |you |a )?(?:best|good|ok|okay|easiest|a good time)\b|\bgood <time> to (?:call|ring"
            r"|talk|speak|phone|catch|reach|chat)\b",
            2.3,
        ),
        cue(
            r"\b<ring|call|phone> me (?:after|before|between|at|on|any ?time|tomorrow|today|tonight|this"
            r"|once|from)\b|\bbest you <ring|call>\b|\b<telephone|ring|call|phone> you (?:between|at|after"
            r"|around|from|before|any ?time)\b",
            2.0,
        ),
        cue(
            rf"\b<{_DAYS}|tomorrow|noon> (?:it is|then|is it)\b(?! we)|\b(?:so|ok|okay|cool|right|great|good)"
            rf",? (?:\w+ )?<{_DAYS}|tomorrow>\b",
            2.2,
            "fixed",
        ),
        cue(
            rf"\b(?:send|sending|share|ping|drop|mail|email|with|here's|and|have) (?:you |over |round |out "
            rf"|a |an |the |your |proper |new )*{_LINK} <link|links|invite|details|call>\b",
            1.6,
        ),
        cue(
            r"\bhave another <go|crack|stab>\b|\b<missed> (?:you|our (?:call|slot|chat|meeting)|each other)"
            r"\b|\b<try> (?:again|for|it again|once more) (?:on |at |next |this )?"
            rf"(?:{_DAY}|later|another)\b",
            1.9,
        ),
        cue(
            r"\b(?:i'm|i am|we're|we are|she's|he's|they're|is|are) (?:also |both |all |only )*<free|around"
            r"|about|available|in> (?:from|after|until|till|all|between|before|any|most|on|at) (?:\d"
            rf"|day|of|time|half|noon|lunch|{_DAY}|{_PARTS})",
            2.0,
        ),
        cue(
            r"\b<find|finding|get|need|block|blocked> (?:you )?(?:an? |half an |some |another )"
            r"(?:\w+ )?<hour|time|slot|day|window|date>\b~\b(?:for|with|in|when|that|to (?:meet"
            r"|talk|speak|chat|sit))\b",
            1.9,
        ),
        cue(
            r"\bhow (?:are|r) (?:you|u) <fixed|placed|looking|set|off|doing> (?:for|on|next|this|time|around"
            r"|at)\b|\bhow(?:'s| is| are) your <week|diary|calendar|schedule|mornings|afternoons>\b|\bhow"
            rf"(?:'s| is| about|'d| does) (?:next |this )?<{_DAYS}|tomorrow>\b",
            2.4,
        ),
        cue(
            rf"\b<same> (?:time|place|hour|slot|link) (?:{_DAY}|next|on|the|works?|ok|instead|though|the day"
            rf"|again)\b|\b(?:{_DAY}|next week|day after)[ ,]+<same> (?:time|place|hour|slot)\b",
            2.3,
            "fixed",
        ),
        cue(
            r"\b<shuffle|shuffled|reshuffle|reshuffled|swapped|swap|rejig|rejigged|reordered|juggle|juggled>"
            r" (?:\w+ )?(?:your|the|our|things|it|a|round|around|diaries|times)\b",
            2.2,
            "fixed",
        ),
        cue(
            r"\b<change|changes|update|amendment> (?:to|in|of|for) (?:your|the|our|this|tomorrow's|today's|"
            rf"{_DAY}'?s?) ?(?:\w+ )?(?:interview|meeting|call|loop|schedule|panel|agenda|time|appointment"
            r"|visit|slot|room)\b",
            2.4,
            "fixed",
        ),
        cue(
            r"\b<stays|remains|stay|still> (?:on |at |the same |for )+(?:\d|noon|half|"
            + _DAY
            + r")"
            r"|\bis <now> (?:at|in|on|with|from) ",
            1.6,
            "fixed",
        ),
        cue(
            r"\b<reserve|reserved|claim|nab|secure> (?:a|an|your|one|the|whichever|any|you) (?:\w+ )?(?:place"
            r"|slot|spot|time|seat|appointment|hour)\b",
            2.2,
        ),
        cue(
            r"\bthat's you <in|down|booked|sorted|confirmed|set>\b|\bin the <book|diary|calendar|books> "
            r"(?:for|at|on)\b",
            2.4,
            "fixed",
        ),
        cue(
            r"\b<slots|times|dates|slot>\b~\b(?:gone|taken|went|still (?:there|open|free|available)|left"
            r"|filling|open up|opened up|below|above|attached|i sent|we sent|shown)\b|\b(?:still|only) "
            r"<there|open|left|free> (?:are|for|on|at)\b",
            1.8,
        ),
        cue(
            r"\b<whenever|whichever|whatever> (?:you like|suits|works|is (?:handy|easiest|best|easier)|time"
            r"|day|slot|you're free)\b|\b<any> (?:gap|slot|space|free) (?:that|you|there|in)\b|\bmy free"
            r" <bits|slots|times|gaps>\b",
            1.8,
        ),
        cue(
            r"\b<begin|began|begun|start|started|starting|meet|met> (?:at|from) \d[\d:.apm ]*"
            r"(?:and not|instead|rather|not)\b|\b(?:an hour|half an hour|\d+ minutes|a bit) <earlier|later"
            r"|sooner>\b",
            2.2,
            "fixed",
        ),
        cue(
            r"\b<completely|fully|totally|very> (?:full|booked|rammed|packed)\b|\bchock-a-<block>\b"
            r"|\bnothing <free|left> (?:until|till|before|that|this|next)\b",
            1.4,
        ),
        cue(
            r"\b<week> (?:of|commencing|beginning|starting) (?:the |mon)|\b<days> of (?:jan|feb|mar|apr|may"
            r"|jun|jul|aug|sep|oct|nov|dec)",
            0.9,
        ),
        cue(
            r"\bhere(?:'s| is) how (?:the|your) <day|morning|afternoon|session|loop> (?:will|is|looks|runs"
            r"|shapes)\b|\b<order|plan|outline|timetable> (?:of|for) (?:the|your) <day|visit"
            r"|morning|interview|interviews|loop>\b",
            2.4,
            "fixed",
        ),
    ]
)
