"""Invitations and the search for a time in a line or two: recruiters on the move, owners of small
firms, coordinators between two calls, and the schedulers of applicant-tracking systems."""

from app.domain.reading.cues import Cues, cue

_DAY = r"(?:mon|tue|tues|wed|weds|thu|thur|thurs|fri|monday|tuesday|wednesday|thursday|friday|tomorrow)"
_TALK = (
    r"(?:chat|talk|call|interview|natter|yarn|coffee|meeting|conversation|catch-?up|trial|visit)"
)

INVITES = Cues(
    [
        cue(
            rf"<fancy|fancied> (?:coming|popping|dropping|swinging|a|meeting|having|joining|grabbing)"
            rf"\b~\b(?:{_TALK}|meet|see|team|in|by|round)\b",
            2.4,
        ),
        cue(
            r"\b(?:get|getting|put|putting|have|having|see|bring|bringing) you (?:back )?(?:in front of"
            r"|in|over|up here|down here|round|across|up|back)\b~<team|panel|client|founder|manager|boss"
            r"|directors?|chat|interview|week|group|partners?|talk|meet|day>\b",
            2.2,
        ),
        cue(
            r"<called|selected|chosen|shortlisted|nominated|put> (?:you )?(?:forward )?(?:to|for) "
            r"(?:an? |the |our )?(?:\w+ )?(?:interview|panel|assessment|final|second|next)\b",
            2.8,
        ),
        cue(
            r"\b(?:governors|panel|committee|board|trustees|partners|directors?|principal|head|client|team"
            r"|we) (?:has|have) <shortlisted> you\b",
            2.8,
        ),
        cue(
            r"\b(?:making|made) (?:it )?(?:to|through to|it through to) (?:the|our) <onsite|final|finals|next"
            r"|panel|loop|second|last|interview|shortlist>\b",
            2.6,
        ),
        cue(
            r"\b(?:like|love|want|keen|glad|pleased|happy|delighted|hope) (?:for )?(?:to have )?you "
            r"(?:to |can |could |will )?(?:come|join us|present|spend|meet|teach|walk us|talk us|pick|choose"
            r"|select|book)\b~<panel|team|us|times?|slot|day|group|lesson|work|chat|interview|round"
            r"|proposal|week>\b",
            2.2,
        ),
        cue(
            r"\b(?:you're|you are|you have been|you've been) <moving> (?:forward|ahead|on|to the next)\b"
            r"|\b<moving> you (?:forward|ahead|on|to the next)\b",
            2.2,
        ),
        cue(r"\b<invited> you to (?:answer|record|complete|take|film|a)\b", 2.4),
        cue(
            r"\b(?:want|like|love|keen) to <see> you (?:at|in|on|again|for)\b|\b(?:client|they|he|she|team"
            r"|everyone|partner|boss|dad|father|wife) (?:wants?|would like|'d like|is keen|are keen|would love)"
            r" (?:to|you to) <see|meet> you\b",
            2.4,
        ),
        cue(
            r"\b(?:move|moving) (?:you )?(?:ahead|forward|on) (?:with|to) (?:an?|the) (?:\w+ )?"
            r"<conversation|interview|call|chat|screen|discussion|round|panel|stage>\b",
            2.6,
        ),
        cue(
            rf"\b(?:swing|swinging|pop|popping|come|coming|drop|dropping|nip|head) (?:past|by|in|over|down"
            rf"|up|out|round|across|along)\b~\bfor (?:an? |the )?(?:\w+ )?<{_TALK[3:-1].replace('-?', '')}>"
            r"\b",
            2.4,
        ),
        cue(
            r"\b(?:next|second|last|final|other|first) <part|conversation|hurdle|chat|meeting|talk> (?:is|will"
            r" be|would be) (?:with|at|on)\b",
            2,
        ),
        cue(
            r"\b(?:got|have|spare|free for) (?:\d+|ten|fifteen|twenty|thirty|half an hour|an hour)"
            r" ?(?:min|mins|minutes)? (?:to|for an?|for) (?:quick )?<talk|chat|call|speak|zoom|coffee>\b",
            2,
        ),
        cue(r"\b<show> us what you can do\b|\bput you on a <real|ride|trial>\b", 1.8),
        cue(
            r"\b(?:set up|book|schedule|arrange|find) (?:a |some |your )?(?:time|slot|call|chat|intro)?\b~"
            r"\b(?:with|to meet|to talk to|to speak with) (?:our|the|my) <recruiter|founder|hiring|team|ceo|cto"
            r"|manager|head|director|engineers?>\b",
            1.8,
        ),
    ]
)

SCHEDULES = Cues(
    [
        cue(
            r"\b(?<!good to )(?<!great to )(?<!nice to )(?<!lovely to )(?:popped|put|slotted|squeezed|pencilled|booked|got|have) you <in|down> (?:for|at|on)\b",
            2.4,
            "fixed",
        ),
        cue(
            r"\b(?:start|begin|meet|talk|speak|kick off|do this|push)\b~(?:\d+|half an hour|an hour|a bit"
            r"|fifteen|ten|thirty) ?(?:min|mins|minutes|hour|hours)? <later|earlier>\b",
            2.2,
        ),
        cue(
            r"\bhere(?:'s| is| are) (?:the|your|our) <zoom|teams|link|dial|meet|webex|details|address>\b",
            2.2,
        ),
        cue(
            r"\b(?:panel|team|everyone|everybody|interviewers?|our|their|the)(?:'s|s')? <calendars|diaries>"
            r"\b|\bsomething (?:on|in) the <books|diary|calendar>\b",
            2,
        ),
        cue(
            r"\b(?:had|have|got|is|there's|a) (?:a )?<clash|conflict>\b|\b(?:the )?following "
            r"<afternoon|morning|day|week> (?:instead|work|be)\b",
            1.8,
        ),
        cue(rf"\b{_DAY}(?:'s| is) <no> good\b", 2.2),
        cue(
            r"\b(?:invite|invitation|hold) is <in> your (?:inbox|calendar)\b|\bput a <hold> in\b",
            2.2,
        ),
        cue(
            r"\b(?:are|r) you (?:on|in|based in) <eastern|pacific|central|mountain|gmt|est|pst|ist|cet>\b|"
            r"\bwhich <timezone>\b|\bwhat <timezone>\b|\b(?:mornings|afternoons) (?:your|our) <side|end|time>\b",
            2,
        ),
        cue(r"\b(?:can|could) <spare|give> (?:you )?(?:\d+|half an|an|twenty|thirty|ten)\b", 1.8),
        cue(
            rf"\b<{_DAY[3:-1]}>,? (?:the )?\d{{1,2}}(?:st|nd|rd|th)?(?: ?(?:am|pm|[:.]\d\d))?,? or (?:on )?"
            rf"{_DAY}\b",
            2.4,
        ),
        cue(
            r"\b(?:ping|send|drop|shoot|text|email|mail|give|tell) (?:me|us) (?:\w+ )?(?:some|a few|your|the"
            r"|what|which|any|two|three) (?:\w+ )?<times|slots|dates|days|mornings|afternoons|windows"
            r"|availability>\b",
            2.2,
        ),
        cue(
            r"\b(?:submit|enter|provide|select|add|share|indicate) (?:your |the )?<availability|times>\b",
            2.2,
        ),
        cue(
            rf"\b(?:we|i|will|keeper|panel|committee) <await|expect|see> you (?:on |at |next |this )?{_DAY}",
            2.4,
            "fixed",
        ),
        cue(
            rf"\b(?:deal|sorted|agreed|settled|locked|done)\b~\b<{_DAY[3:-1]}>\b~\b(?:\d|noon|o'clock)",
            2.2,
            "fixed",
        ),
    ]
)
