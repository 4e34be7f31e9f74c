"""Hiring mail known by the interview, its rounds, and the tests beside it."""

from app.domain.reading.cues import Cues, cue

INTERVIEW = Cues(
    [
        cue(
            r"<interview|interviews|interviewing|interviewed> (?:with (?:you|us|me|our|the|my)"
            r"|for (?:the|a|an|our|your|this)|at our|process|loop|panel|stage|stages|round"
            r"|rounds|slot|slots|confirmation|invitation|invite|feedback|preparation|prep"
            r"|availability|request|reminder|details|schedule|scheduled|arranged|rescheduled)",
            2,
        ),
        cue(
            r"\b(?:phone|telephone|video|on-?site|in-person|face[- ]to[- ]face|technical|panel"
            r"|final|first|second|third|1st|2nd|3rd|first[- ]round|second[- ]round|final[- "
            r"]round|virtual|zoom|teams|hirevue|one-way|competency|initial|preliminary|informal"
            r"|formal|introductory|screening|your|upcoming|recent|job|coding|virtual|round of"
            r"|skype|remote|behaviou?ral|introductory) <interview|interviews>\b(?! (?:on|with) "
            r"(?:cnn|npr|tv|bbc|nbc|abc|cbs|fox|radio|the (?:press|media)))",
            2,
        ),
        cue(
            r"\b(?:schedule|scheduling|arrange|arranging|arranged|set up|setting up|invite"
            r"|invited|invitation|invite you|book|reschedule|confirm|confirmed|confirming"
            r"|conduct|attend|coordinate|offer)~\b(?:an|a|your|our|the|you|my|this)\b~<interview"
            r"|interviews>\b",
            2.6,
        ),
        cue(
            r"\b(?:like|love|want|wish|pleased|happy|delighted|able|going|plan|planning|shall"
            r"|will) (?:very much )?(?:to )?(?:invite you~)?<interview> (?:you\b|[a-z]+ for\b)",
            2.4,
        ),
        cue(
            r"<interview|interviewed|interviewing> (?:you|me)\b(?! (?:about|on camera|for (?:my"
            r"|an|the|our) (?:article|book|story|podcast|blog|show|newspaper|magazine|radio)))",
            1.8,
        ),
        cue(
            r"\b(?:interview|interviews|interviewing|interviewed)~<position|role|job|internship"
            r"|candidate|candidates|opening>",
            2,
        ),
        cue(
            r"<interview|interviewing|interviewed> (?:with|at) (?!(?:mr|mrs|ms|dr|prominent"
            r"|leading|business|the|a|an|several|two|three|various|local)\b)",
            1.2,
        ),
        cue(
            r"\b(?:have|had|having|opportunity|invitation|invited|chance|offering|get|got|for "
            r"the|to)~<interview>\b",
            1,
        ),
        cue(r"<interview|interviews|interviewing|interviewed|interviewer|interviewers>\b", 1),
        cue(
            r"\b(?:opportunity|invitation|chance|invite|invited) (?:to |for )(?:have |be "
            r")?(?:an? |the )?<interview|interviewed>\b",
            2.2,
        ),
        cue(
            r"\b(?:thank you|thanks)(?: so much| again| very much)? for (?:the (?:opportunity"
            r"|chance|invitation) to |coming in|taking the time|interviewing|the)~<interview"
            r"|interviewing|interviewed>",
            3,
        ),
        cue(
            r"<phone|recruiter|hr|technical|initial|video|recruiting|hm|intro|introductory> "
            r"(?:screen|screening|screens)\b(?! (?:protector|shot|saver|resolution))",
            2.2,
        ),
        cue(
            r"<onsite|site|assessment|screening> (?:interview|loop|round|day|cent(?:er|re)"
            r"|call)\b",
            1.8,
        ),
        cue(
            r"\bnext (?:stage|round|step|steps|phase)\b~(?:of|in) (?:the|our|your) <interview"
            r"|selection|recruitment|recruiting|hiring|application|process>",
            2.8,
        ),
        cue(
            r"\b(?:meet|meeting|speak|speaking|talk|talking|visit|visiting|chat|chatting"
            r"|interview|conversation)\b~(?:regarding|about|discuss|for) ~<opportunities"
            r"|opportunity|position|role|job|internship|opening|openings>",
            2,
        ),
        cue(
            r"\b<my> (?:recent |last |upcoming |first |second |final |phone |telephone |onsite "
            r"|job |technical |previous )*interview\b(?! (?:on|with) (?:cnn|npr|tv|bbc|nbc|abc"
            r"|cbs|fox|radio|the (?:press|media|times|post)))",
            2,
        ),
        cue(
            r"<interviewing> (?:anywhere|elsewhere|with other|at other|for other|somewhere)"
            r"|\bother <interviews|processes|offers>\b",
            2,
        ),
        cue(
            r"<debrief|onsite|shortlisting|panel> (?:is|was|with|interview|has|on|tomorrow"
            r"|call)\b",
            0.8,
        ),
        cue(r"\bnext <steps>\b", 0.5),
        cue(r"\b(?:final|second|first|third|next|1st|2nd) <round|rounds>\b", 0.6),
        # tests
        cue(
            r"<assessment|hackerrank|codility|codesignal|hirevue|testgorilla|takehome"
            r"|pymetrics>\b",
            0.9,
        ),
        cue(
            r"\b(?:take-home|coding|technical|online|skills|aptitude) <assignment|assessment"
            r"|challenge|test|exercise|task>\b",
            1.5,
        ),
        cue(
            r"\b(?:take-home|takehome|take home|coding|technical|home) <exercise|assignment"
            r"|challenge|task|test>\b",
            2.4,
        ),
    ]
)
