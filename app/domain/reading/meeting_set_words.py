"""The set phrases of finding, fixing and moving a time for an interview."""

from app.domain.reading.cues import Cues, cue

_MEET = (
    r"(?:interview|interviews|call|screen|screening|meeting|chat|conversation|discussion|session"
    r"|slot|time|appointment|onsite|on-site|visit|zoom|round|panel|assessment|catch-?up)"
)
DAYS = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tomorrow"

SCHEDULES = Cues(
    [
        cue(
            rf"<confirmed|confirming|confirmation|confirms>~\b(?:{_MEET}|attendance|the details"
            r"|details of)\b",
            2.3,
            "fixed",
        ),
        cue(rf"<confirm>~\b(?:{_MEET}|availability|attendance|the details|details of)\b", 1.8),
        cue(
            r"<scheduled|booked|arranged|organi[sz]ed|fixed|set>~\b(?:for|on|with|at|an?|the"
            rf"|your|you|our)\b~(?:{_MEET}|{DAYS}|\d)",
            2.4,
            "fixed",
        ),
        cue(
            r"\b(?:your|the) (?:[\w-]+ ){0,4}<interview|call|screen|meeting|chat>(?: with [\w "
            r".&'-]{1,40}| for [\w .&'-]{1,40})? (?:is|has been|was|will be|will take place"
            r"|takes place) (?:now |been |all |currently )*(?:scheduled|arranged|confirmed"
            r"|booked|set|on|at|held|for|rescheduled|moved)\b",
            3,
            "fixed",
        ),
        cue(
            r"<interview> (?:arranged|confirmed|scheduled|confirmation|details|schedule|reminder"
            r"|booked|rescheduled|is confirmed|time|logistics|cancelled|canceled|changed"
            r"|updated)\b",
            2.6,
            "fixed",
        ),
        cue(
            r"<reschedule|rescheduled|rescheduling|postpone|postponed|rearrange|rearranged>\b",
            2.6,
            "fixed",
        ),
        cue(
            r"\b(?:push|move|moved|bring forward|shift|change|delay|pushing|moving)~(?:our|the"
            r"|your|this) (?:\w+ )?<interview|call|meeting|chat|conversation|time|screen>\b",
            2,
            "fixed",
        ),
        cue(
            r"\b(?:your|you|what is|what's|send|share|provide|give|know|some|me|us|have any|my"
            r"|of) (?:\w+ )?<availability|availabilities>\b",
            2,
        ),
        cue(r"\b(?:are|be|is|were) you <available|free|around|open>\b", 2),
        cue(
            r"\b(?:when|what (?:time|times|day|days|dates?)|which (?:time|times|day|days|dates?"
            r"|slot|slots?))\b~<work|works|suit|suits|best|convenient|available|free|prefer>\b",
            2.2,
        ),
        cue(
            r"\b(?:does|do|would|will|could|can|if|which|that|these|those|either|time|times"
            rf"|any)\b~(?:{DAYS}|\d|times?|slots?|dates?|that|this|these|of these|week)\b~<work"
            r"|works|suit|suits|convenient|okay|ok|good|possible|fine|available>\b",
            1.9,
        ),
        cue(
            r"<works?|suits?> (?:best |well |better |fine )?(?:for|with) (?:you|me|your|everyone"
            r"|both|us)\b",
            1.8,
        ),
        cue(
            r"\b(?:what|how) <about> (?:on |the )?(?:next |this )?(?:monday|tuesday|wednesday"
            r"|thursday|friday|tomorrow|today|january|february|march|april|may|june|july|august"
            r"|september|october|november|december|\d|morning|afternoon)",
            2.3,
        ),
        cue(
            rf"\bhow (?:does|do|would|is|are) (?:next |this |either )?(?:{DAYS}|\w+ \d+"
            r"|\d+[^.?]{0,20}|\w+ at)\b~<sound|look|work|be|suit>",
            2.3,
        ),
        cue(
            r"\b(?:book|pick|choose|select|grab|find|use|schedule|reserve|sign up for)~\b(?:a|an"
            r"|your|the|from|one of)\b~<time|slot|slots|calendar|calendly|link|timeslot|times>\b",
            2.4,
        ),
        cue(
            r"<calendly|goodtime|cronofy|savvycal|doodle>\b|\b<scheduling> (?:link|page|tool"
            r"|request)\b|\bself-<schedule|scheduling>",
            1.8,
        ),
        cue(
            r"\b(?:calendar|meeting|zoom|teams|outlook|google|diary) <invite|invitation|invites"
            r"|link|hold|placeholder>\b|\b<invite> (?:to follow|will follow|shortly|has been "
            r"sent)\b",
            1.6,
        ),
        cue(
            r"\b(?:propose|suggest|offer|following|few|some|these|several|below|alternative"
            r"|other|possible|proposed|different|new|preferred|suitable|convenient) (?:\w+ "
            r")?<times|slots|dates|windows|timeslots|time|date>\b",
            1.5,
        ),
        cue(r"<timezone|timezones|passcode|dial|zone>\b", 0.8),
        cue(
            r"\b(?:join|zoom|meeting|teams|meet|video|conference|hangouts) <link|id|url"
            r"|details>\b",
            0.9,
        ),
        cue(
            r"<schedule> (?:is as follows|is below|below|for (?:your|the|our)|attached)\b"
            r"|\b(?:tentative|interview|proposed|your|following) <schedule|agenda|itinerary>\b",
            1.9,
        ),
        cue(
            r"\b(?:you will|you'll|will) (?:be )?<meet|meeting|speak|speaking|interview"
            r"|interviewing|talk|talking> with\b~\b(?:at|on|from|first|then|team|interviewer"
            r"|panel|following|manager)",
            1.2,
        ),
        cue(
            r"\b(?:<forward|see|speak|talk>) (?:to|you)\b~\b(?:monday|tuesday|wednesday"
            r"|thursday|friday|tomorrow|then|at \d|on)\b",
            1.3,
        ),
        cue(
            r"\b(?:will|i'll|we'll|they will|he will|she will|would you be able to receive the) "
            rf"<call|ring|phone|telephone> ?(?:you)?~(?:at|on|in the)\b~(?:\d|{DAYS})",
            1.7,
        ),
        cue(
            r"\b(?:unable|can't|cannot|no longer able|won't be able|not able|not going to be "
            r"able) ?(?:to)? <make|attend|join>\b~(?:it|interview|call|meeting|time|date|slot"
            r"|our)",
            1.6,
        ),
        cue(
            rf"\b(?:{DAYS}|\d(?:st|nd|rd|th)?|am|pm|\d)\b~<works?|fine|perfect|good|suits?"
            r"|great|ok|okay|best>\b(?! (?:fit|match|regards|wishes|to hear|news))",
            1.5,
        ),
        cue(
            r"<free|available|open> (?:on |at |from |between |after |before |any ?time |all day "
            r"|this |next |to |either )+~\b(?:monday|tuesday|wednesday|thursday|friday|week"
            r"|tomorrow|morning|afternoon|am|pm|speak|talk|chat|meet)\b",
            1.7,
        ),
        cue(
            r"\b(?:at|by) your <convenience|earliest>\b|\b<convenient> (?:for you|time|date)\b", 0.8
        ),
        cue(r"<running> (?:\w+ )?(?:late|behind)\b", 1),
        cue(r"\b(?:<see|meet> you|be there|come to your office|arrive)~\b(?:at|on)\b~\d", 1.2),
        cue(
            r"\b(?:bring|ask for|report to|check in at|reception|parking|lobby|photo) "
            r"~<reception|identification|id|lobby|desk|parking|security>\b",
            0.6,
        ),
        cue(
            r"\b(?:can|could|would) (?:you|we) (?:do|make|say|manage)\b~(?:<am|pm|noon|morning"
            r"|afternoon>|<monday|tuesday|wednesday|thursday|friday|tomorrow>|\d{1,2}[:.]\d\d"
            r"|\d ?(?:am|pm))",
            2.2,
        ),
        cue(
            r"\b(?:details|reminder|information|instructions|directions|link|agenda|logistics)~"
            r"(?:of|for|about|regarding) (?:your|the|our|tomorrow's|today's)~<interview|call"
            r"|meeting|visit>\b",
            2.4,
            "fixed",
        ),
        cue(
            r"\b(?:time|times|date|dates|slot|slots) (?:for|to have|to do) (?:an?|your|the|our) "
            r"(?:\w+ )?<interview|call|chat|screen|meeting>\b",
            1.8,
        ),
        cue(r"\byou(?:'re| are) <all> set (?:for|up)\b", 1.4),
        cue(
            r"\b(?:arrange|set up|coordinate|schedule|find|scheduling|arranging|setting up"
            r"|organi[sz]e)~<interview|call|time|meeting|chat|visit>\b",
            0.9,
        ),
    ]
)
