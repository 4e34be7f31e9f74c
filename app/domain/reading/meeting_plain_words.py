"""Invitations and the search for a time in plain words: how people without templates say it."""

from app.domain.reading.cues import Cues, cue

_DAYS = (
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|today|tonight|next week|this week|the \d+"
)
_HALF_HOUR = r"(?:half an hour|an hour|\d+ ?(?:-|to)? ?\d* ?(?:min|mins|minutes)|a few minutes|a moment|time|a sec)"

INVITES = Cues(
    [
        cue(
            r"\b(?:pleased|like|love|want|wants|keen|delighted|happy|glad|asked) to <see|meet> "
            r"you\b",
            2.4,
        ),
        cue(
            r"\b<invite|inviting|invited> you to (?:spend|visit|attend|come|join us|take part"
            r"|present|the next|stage|round|our (?:office|assessment|final|onsite))",
            2.5,
        ),
        cue(
            r"<shortlisted|selected|shortlist>\b~(?:for|to) (?:an? |the |our )?(?:face[- ]to[- "
            r"]face|f2f|telephonic|technical|personal|hr|virtual|online|final|next|walk-?in)?~<discussion"
            r"|interview|round|interaction|stage>\b",
            2.8,
        ),
        cue(r"\b(?:shortlisted|selected|chosen) <you>\b", 1.5),
        cue(
            r"<bring|bringing|having|fly|flying> you (?:in|over|out|down|up|on-?site) (?:to"
            r"|for|on)\b",
            2.4,
        ),
        cue(
            r"\b(?:come|pop|swing|drop|stop) <by|in|down|over|round|up>\b~(?:trial|chat|interview"
            r"|meet|coffee|talk|see the)",
            2.4,
        ),
        cue(r"\b<trial> (?:shift|day)\b|\b<working> interview\b|\bwork <trial>\b", 1.8),
        cue(
            r"\b(?:talk|chat|speak|go|walk you|run you|discuss)(?: you)? (?:through|about|over"
            r"|it over)?~<opening|role|vacancy|job|position|opportunity>\b",
            1.3,
        ),
        cue(
            rf"\b(?:have you got|do you have|got|grab|pick|find|book|choose|spare|set aside"
            rf"|take) (?:\w+ ){{0,2}}?{_HALF_HOUR}~<talk|chat|speak|call|discuss|meet|suits?"
            rf"|zoom|coffee|catch>\b",
            2,
        ),
        cue(
            r"\b(?:love|like|want|keen) to (?:tell|hear|learn|know)(?: you)? <more> (?:about"
            r"|of)\b",
            1.4,
        ),
        cue(
            r"\b<coffee|lunch|breakfast> (?:on|this|next|near|somewhere|at|one)\b|\bgrab a "
            r"<coffee>\b",
            1.2,
        ),
        cue(
            r"\b(?:you've|you have|you)(?: made it| reached| got| passed| moved)? ?(?:through "
            r")?to (?:the|our) (?:next|final|last|second|interview) <stage|round|phase|step>\b",
            2.6,
        ),
        cue(
            r"\b(?:next|final|second|last|first) <stage|step|round> (?:with \w+ |at \w+ )?(?:is"
            r"|will be|would be|being) (?:an? |the |with )",
            1.6,
        ),
        cue(
            r"\b<record> your (?:answers|video|responses)\b|\bon-<demand> (?:video )?interview\b",
            2,
        ),
        cue(
            r"<invited|inviting|invites> (?:you )?to (?:take|complete|sit|do) (?:a|an|the|our"
            r"|our online)\b",
            2.2,
        ),
        cue(
            r"\b<like|love> (?:for )?you to (?:complete|take|do|attempt) (?:a|an|our|the|this)\b",
            1.8,
        ),
        cue(
            r"\b(?:they|client|manager|director|founder|team) (?:came|come|got) <straight> "
            r"back\b|\b<want|wants|wanted> to see you\b",
            1.6,
        ),
        cue(
            r"\b<venue> ?:|\b<call> letter\b|\bbring (?:your |two |a |along )~<passport|id"
            r"|photos?|resume|cv|proof>\b|\b<wear|dress> (?:black|smart|code|code:)",
            1,
        ),
    ]
)

SCHEDULES = Cues(
    [
        cue(
            r"\byou(?:'re| are|'ve been| have been) (?:all )?<booked|down|scheduled|confirmed"
            r"|pencilled|slotted|locked> (?:in )?(?:for|on|at|with)\b",
            2.6,
            "fixed",
        ),
        cue(
            rf"<push|move|shift|bump|switch|swap|bring|pull|start|meet|begin>\b~(?:to|at|until"
            rf"|till|back|forward|earlier|later|on)~(?:{_DAYS}|\d|same time|an hour|half an "
            rf"hour|morning|afternoon)\b",
            1.7,
        ),
        cue(r"<start|meet|begin|speak>\b~\b(?:rather than|instead of) \d", 2, "fixed"),
        cue(
            r"\b(?:call|called|calling)~<off>\b|\bfind <another|a> (?:new |different )?(?:day"
            r"|time|slot|date)\b",
            2.3,
            "fixed",
        ),
        cue(
            r"\b(?:in|on|into|to) (?:the |your |my |our |his |her )?<diary|diaries|calendar"
            r"|books|calendars>\b",
            1.8,
        ),
        cue(r"\b(?:lock|pencil|book) (?:it|that|this|you|one) <in>\b", 1.8),
        cue(
            rf"\b(?:can|could|we can|she can|he can) <do|make|manage> (?:either |on )?(?:{_DAYS}"
            rf"|\d)",
            2.2,
        ),
        cue(
            rf"\b(?:are|were|r) you <around|free|about|available> (?:on |at |for |this |next "
            rf"|later |over )*(?:{_DAYS}|\w+day|\d|week|morning|afternoon|weekend)",
            2.4,
        ),
        cue(
            r"\b(?:two|three|a few|a couple of|some|several|as many)(?: or \w+)? <dates|windows"
            r"|times|slots|options|days>\b",
            1.8,
        ),
        cue(
            r"<which|what> (?:number|one|time|slot|day|date)(?: is| would be| do you| are| "
            r"works| suits)\b",
            1.3,
        ),
        cue(
            r"\b(?:i|we)(?:'ve| have) <got> (?:\w+ )?<mon|tue|tues|wed|weds|thu|thur|thurs"
            r"|fri|monday|tuesday|wednesday|thursday|friday>\b",
            2,
        ),
        cue(r"\b<same> (?:\w+ )?<link|time|place|zoom|dial|invite>\b", 1.5),
        cue(r"\b<invite|invitation> (?:is )?on its way\b", 1.5),
        cue(r"<agenda|itinerary>\b", 1),
        cue(
            r"\b<ring|ask|buzz> for (?!you\b)\w+|\b(?:third|second|first|ground|top) <floor>\b",
            0.8,
        ),
        cue(
            r"\b(?:your|the) <event|appointment|booking|meeting> (?:has been|is|was) (?:now "
            r")?(?:scheduled|booked|confirmed|cancelled|moved)\b",
            2.4,
            "fixed",
        ),
        cue(
            r"\b(?:what|which) (?:\w+ ){0,3}?<suits|suit|works|work> (?:you|best)\b|\bthat "
            r"<suits|suit> you\b|\b<whenever> (?:suits|works)\b",
            1.6,
        ),
        cue(
            r"\byou(?:'d| would)? <prefer> ?\?|\bwhich (?:one )?(?:do|would|'d) you <prefer"
            r"|like>\b",
            1.4,
        ),
    ]
)
