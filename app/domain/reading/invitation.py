"""Do they invite the user to an interview, or to the next round of one?"""

from collections.abc import Sequence

from app.domain.reading import meeting_short_words, other_languages
from app.domain.reading.cues import AskedOfAll, Cues, Hit, cue
from app.domain.reading.meeting_plain_words import INVITES as PLAIN
from app.domain.reading.sentences import Sentence
from app.domain.reading.weighing import Verdict, conditional, negated, weigh

INVITES = 2.2

_TALK = (
    r"(?:interview|interviews|call|screen|screening|chat|conversation|discussion|meeting"
    r"|assessment day|assessment cent(?:er|re)|onsite|on-site|visit|panel|coffee|session|round)"
)
_HOW = (
    r"(?:phone|telephone|video|virtual|zoom|teams|skype|in-person|face[- ]to[- ]face|initial"
    r"|introductory|intro|first|second|third|final|technical|informal|formal|quick|short|brief"
    r"|panel|first[- ]round|second[- ]round|final[- ]round|on-?site|\d+[- ]min(?:ute)?s?|half[- "
    r"]hour|one[- ]hour|screening|preliminary|exploratory|recruiter|competency|coding|system "
    r"design|hiring manager|online|remote|further|follow-up|next|telephonic|round of|rounds? of"
    r"|skype|google meet|casual|introduction)"
)

_WORDS = Cues(
    [
        cue(
            rf"<invite|inviting|invited|invitation>~(?:to|for)\b~(?:{_TALK}|meet|speak|next "
            r"(?:round|stage|step))\b",
            3.2,
        ),
        cue(
            r"\b(?:would|we'd|i'd|'d|will|shall|like|love|want|wish|hope|hoping|wanted|pleased"
            r"|happy|keen|delighted|looking|wondering if) ?(?:very much )?(?:like |love )?(?:to "
            r")?(?:\w+ )?(?:<schedule|arrange|organi[sz]e|book|conduct|set|have|hold|do|plan"
            r"|coordinate|proceed|offer>)(?: up)?(?: with)?(?: you)? (?:in )?(?:an?|the|your"
            rf"|our|some)\b(?: \w+){{0,2}}? (?:{_HOW} )*{_TALK}\b",
            2.8,
        ),
        cue(
            r"\b(?:like|love|want|wish|pleased|happy|keen|delighted|interested in|hope|shall"
            r"|will|going) (?:very much )?(?:to )?<interview|interviewing> you\b",
            3,
        ),
        cue(
            r"<client|team|manager|they|he|she|director|founder|panel|department> (?:really "
            r"|also |both |all )?(?:would (?:like|love)|'d (?:like|love)|wants?|is keen|are keen"
            r"|is eager|are eager|is interested|are interested|is happy|likes?|loved)~(?:to|in) "
            r"(?:meet|interview|speak|see|chat|talk|invite|meeting|interviewing|speaking)\b",
            2.6,
        ),
        cue(
            r"\b(?:like|love|want|keen|happy|wanted|hoping) to <speak|talk|chat|meet|connect>(?: "
            r"briefly| more| further)? (?:with|to)? ?you~(?:about|regarding|to discuss) (?:the"
            r"|this|a|an|our|your)~(?:role|position|application|opportunity|job|opening"
            r"|background|experience|interest)",
            2.4,
        ),
        cue(
            r"\b(?:like|love|want|keen|great|happy|pleased|interested|excited|eager|opportunity"
            r"|hoping|hope|wish|good|forward|welcome the chance) ?(?:to|in|for us to|for)? "
            r"(?:set up a time to |find (?:a|some) time to |arrange a time to |schedule (?:a"
            r"|some) time to |hop on a call to |get (?:a|some) time to )?<speak|speaking|talk"
            r"|talking|chat|chatting|meet|meeting|connect|connecting>(?: further| more| briefly| "
            r"again| directly| you)? (?:with you|to you|you (?:in person|about|to discuss"
            r"|and))?~(?:you\b(?! to join)|about|role|position|discuss)\b",
            1.7,
        ),
        cue(
            r"\b(?:like|love|want|pleased|happy|delighted|wish|excited) (?:to )?(?:have |ask "
            r"|for )?you (?:to )?<come|meet|speak|interview|visit|attend|talk>\b~(?:in"
            r"|interview|office|team|panel|us|with|on-?site|call|for)\b",
            2.6,
        ),
        cue(
            r"\b(?:move|moving|moved|progress|progressing|progressed|advance|advancing|advanced"
            r"|proceed|proceeding|take|taking|bring|bringing|put|invite|continue|continuing|pass"
            r"|passed|go|going) (?:you(?:r application)? |ahead |forward |on |through |further "
            r"|you )*(?:to|with|into|through to|for) (?:the |our |a |an |your )?<next|second"
            r"|final|third|interview|first|following|further|technical|onsite|subsequent|phone"
            r"|last> ?(?:round|stage|step|phase|interviews?|level|part|screen|on-?site)?",
            2.6,
        ),
        cue(
            r"\b(?:you have been|you've been|you were|you are|been|were|application (?:has been"
            r"|was)|pleased to (?:inform|tell|let|advise|say)~) ?<selected|shortlisted|chosen"
            r"|invited|successful|short>(?:-?listed)?~\b(?:interview|interviews|next (?:stage"
            r"|round|step|phase)|final|meet|assessment|screen|call)\b",
            3.2,
        ),
        cue(
            r"\b(?:next|following|first|second|final) (?:step|stage|round|phase)\b~(?:is|would "
            r"be|will be|involves|consists|includes)~<interview|call|screen|chat|conversation"
            r"|meeting|onsite|site|assessment|panel>\b",
            2.4,
        ),
        cue(
            rf"<offer|offering> you (?:an?|the) (?:{_HOW} )*(?:{_TALK}|opportunity to interview"
            r"|slot)\b",
            3,
        ),
        cue(
            r"\b(?<!for )(?:come|coming|invite you|bring you|have you|get you) (?:in"
            r"|on-?site|to our "
            r"offices?"
            r"|into the office|out|down|over|by)\b~<interview|interviews|meet|onsite|site"
            r"|informal|visit|team>\b",
            2.4,
        ),
        cue(
            rf"<request|invitation|invite> (?:for|to) (?:an? |your |the )*(?:{_HOW} "
            r")*interview\b|<interview> (?:invitation|request|invite|offer)\b",
            2.6,
        ),
        cue(
            r"\b(?:your )?<background|experience|profile|resume|application|skills"
            r"|cv>\b~(?:impressed|impressive|strong|great fit|good fit|good match|great match"
            r"|stood out|caught|interesting|relevant|like what|align)",
            0.8,
        ),
        cue(r"<impressed|liked|enjoyed|loved> (?:with|by|reviewing|your|what|reading)", 0.7),
        cue(
            r"\b(?:available|availability|free|time|times|slot|open)\b~(?:for|to have|to do) "
            rf"(?:an?|the|your|this|our) (?:{_HOW} )*<interview|screen|call|chat|conversation"
            r"|meeting|zoom>\b",
            1.3,
        ),
        cue(
            rf"\b(?:{_HOW} )<interview|interviews|screen>\b~(?:with you|to discuss|this week"
            r"|next week|to learn|to get to know)",
            1.6,
        ),
        cue(
            r"\b(?:arrange|set up|setting up|schedule|scheduling|organi[sz]e|arranging|book) "
            r"(?:an|a)(?: \w+){0,4}? <interview|screen|call|chat|onsite>\b",
            1.2,
        ),
        cue(
            r"\b(?:hop|jump|get|meet|chat|talk|speak|go) (?:on|over|via|by)(?: an?| the)? "
            r"(?:quick |brief |short |video |phone |intro )*<zoom|call|teams|phone|skype|meet>\b",
            2.2,
        ),
        cue(r"<pleased|delighted|happy|excited|congratulations>\b", 0.5),
        cue(
            r"\b(?:learn more about|hear more about|get to know|discuss|know more about) your "
            r"<background|experience|interest|skills|career|work>\b",
            0.9,
        ),
        cue(
            r"\b(?:learn more|hear more|get to know|talk more|tell you more)~(?:in|over|on"
            r"|during|by"
            r"|via)~<call|chat|interview|conversation|zoom|phone|meeting>\b",
            2.4,
        ),
        cue(
            r"<made|reached|through|advanced|progressed>~(?:to|it to)? ?(?:the|our) (?:next|final"
            r"|second|interview|onsite|last) (?:stage|round|step|phase|interview)",
            2.4,
        ),
        # against: it is fixed already, or it is over
        cue(r"<scheduled|confirmed|arranged|rescheduled|booked>\b", -0.9),
        cue(
            r"\b(?:thank you|thanks|great|enjoyed|pleasure|nice)(?: so much| again| very "
            r"much)?(?: for)?(?: \w+){0,4}? (?:interviewing|meeting|speaking|talking|chatting"
            r"|interview|came|coming) (?:with|to|in|you)\b ?~<yesterday|today|week|monday"
            r"|tuesday|wednesday|thursday|friday|last>",
            -0.9,
        ),
        cue(r"<unfortunately|regret|unable>\b", -1.6),
    ]
)

_ALL_WORDS = AskedOfAll((_WORDS + PLAIN + other_languages.INVITATION).all)
_SHORT_TOO = _ALL_WORDS + meeting_short_words.INVITES


def invitation_in(sentences: Sequence[Sentence]) -> Verdict:
    """How strongly the text invites to an interview; "if we invite you" does not."""
    return weigh(_ALL_WORDS, sentences, drop=_under_condition)


def shortly_invited(sentences: Sequence[Sentence]) -> Verdict:
    """The same with the words of short mail, which invite friends and customers too: they tell the
    kind of a mail that is known to be about hiring, and never that it is."""
    return weigh(_SHORT_TOO, sentences, drop=_under_condition)


def _under_condition(hit: Hit) -> bool:
    if hit.cue.weight <= 0:
        return False
    return negated(hit) or (conditional(hit) and not hit.sentence.low.endswith("?"))
