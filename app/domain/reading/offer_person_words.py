"""An offer of employment as people say it: you have it, come and do it, this is what it pays."""

from app.domain.reading.cues import Cues, cue

_JOB = (
    r"(?:position|role|job|post|professorship|assistantship|contract|place|internship|fellowship"
    r"|traineeship|apprenticeship|residency|seat|gig|appointment|shifts?|spot|lectureship)"
)
_NO_TALK = (
    r"(?!(?: [^\s.;!?]+){0,6}? (?:interview|call|zoom|teams|chat|meeting|assessment|webinar"
    r"|community|network|pool|round|waiting|process|test|exercise|event)\b)"
)

PERSON = Cues(
    [
        # come and do it
        cue(
            r"\b(?:like|love|want|wish|thrilled|delighted|pleased)(?: for)? <you> to (?:be (?:our"
            r"|the)|(?:join|become|lead|run) (?:us|our|the|as)|have the|start\b(?! (?:the"
            r"|with|by|your|an?) )|come (?:and |to )?(?:work|run|join|lead|teach|cook)|take (?:up"
            rf"|over|on) the)\b{_NO_TALK}",
            2.7,
        ),
        cue(
            r"\b(?:like|love|want|happy|pleased|delighted|glad|able|going|decided|agreed) to <bring"
            r"|take|put|get|keep> you (?:on\b(?! (?:for|file|record|our|a |the (?:call|phone|shortlist|list)|site"
            rf"|campus|hold))|aboard|onboard|in as|as (?:our|an?)\b){_NO_TALK}",
            2.7,
        ),
        cue(
            r"\b(?:like|love|pleasure|voted|pleased|happy|delighted|honou?red|joy|write|asked)"
            r"(?: \w+){0,3} to <invite|ask> you to (?:join|serve|become|be our)\b"
            rf"{_NO_TALK}",
            2.7,
        ),
        cue(r"\b(?:will|would) you <be|become> (?:our|the) (?:new |next )?(?:\w+)\b(?! (?:available|able))", 1.6),
        cue(
            r"<appoint|employ|hire|appointing|employing|hiring> you (?:as|in|for|on|from|into|to the)"
            r"\b",
            2.8,
        ),
        cue(
            r"<approved|confirmed|approve> your (?:hire|hiring|appointment|employment)\b"
            r"|<recommended|recommending> (?:you )?for (?:employment|appointment)\b",
            2.7,
        ),
        cue(
            r"<propose|proposing|extend|extending|offering|offer>(?: to)? you (?:the|an?|this|our|one"
            rf" of (?:the|our)) (?:[^\s.;!?]+ ){{0,6}}?{_JOB}\b{_NO_TALK}",
            2.8,
        ),
        cue(
            rf"<extend|extending|offer|offering|offered>(?: [^\s.;!?]+){{0,6}}? {_JOB}(?: \w+)? to"
            rf" you\b|\b{_JOB}(?: [^\s.;!?]+){{0,5}}? <offered> to you\b",
            2.8,
        ),
        # you have it
        cue(
            r"\byou(?:'ve| have)? (?:<got|landed|won|secured>) (?:the (?:[\w'-]+ ){0,3}(?:job|role"
            r"|post|gig|position|place)\b(?! (?:description|details|spec|profile))|one of the (?:\w+"
            r" )?(?:places|posts|jobs|spots|seats)|a place on|yourself a)",
            2.9,
        ),
        cue(r"\byou(?:'re| are)(?: \w+)? <hired>\b", 3),
        cue(r"\byou(?:'re| are) <in>(?:[!.:]| :|$)", 1.6),
        cue(
            rf"\b(?:{_JOB}|it|this)(?:'s| is| are)(?: all| now)? <yours>(?: if|[,.!]|$)|\b<yours> if"
            r" you (?:want|would|still|fancy|'d)",
            2.7,
        ),
        cue(r"\b(?:like|love|want) <you> to have it\b", 2.2),
        cue(
            r"\b(?:we|they|panel|committee|board|i|trustees|team)(?:'ve| have| has)(?: all| now)?"
            r" <chosen|picked|selected> you\b(?! (?:for|to) (?:an? |the |our )?(?:\w+ )?(?:interview"
            r"|next|second|final|phone|video|first|participate|take|complete|attend))",
            2.6,
        ),
        cue(
            r"\byou(?:'re| are| were) (?:our|the|my) (?:preferred |first |top |unanimous )?<person"
            r"|choice|pick> (?:we|for|i|that we)\b",
            2.4,
        ),
        cue(r"\b(?:said|say|says) <yes> to you\b|\ba <yes> from (?:us|me|all|everyone)\b", 2),
        cue(
            r"\b(?:i'll|we'll|i will|we will|we can|can|i'm going to|we're going to|going to) <take"
            r"|taking|put> you on\b(?! (?:a|an|the|hold|to|our) )",
            2.6,
        ),
        # what it pays, and the papers
        cue(
            r"<offering|offered> (?:you )?[£$€] ?\d(?!\d* ?off)",
            2.2,
        ),
        cue(
            r"[£$€]? ?\d[\d,.]*k? ?(?:/ ?<hr|hour|h>\b|(?:an|per) <hour|annum>|p[ahw]\b <plus>"
            r"|<gross>)|\b\d[\d.]* ?<lpa|ctc>\b",
            0.9,
        ),
        cue(
            r"\b<base|salary|wage|pay|rate|compensation|stipend>(?: \w+){0,4}:? (?:[£$€]|usd|eur"
            r"|gbp|inr|rs\.?) ?\d",
            1,
        ),
        cue(r"\bemployment <contract|agreement>\b", 1.6),
        cue(
            r"<contract|agreement|terms|letter>(?: [^\s.;!?]+){0,4}? (?:is|are|'s)? ?(?:attached"
            r"|enclosed)\b|\b(?:attached|enclosed)(?: \w+){0,2} (?:your |the )<contract|terms>\b",
            1.2,
        ),
        cue(
            r"\b(?:draw|drawing|write|send|prepare|sort|do)(?: up| out| over)? (?:the|your|a)"
            r" (?:\w+ )?<contract|paperwork|papers>\b|\b<sign> (?:both|and (?:send|return)|the"
            r" (?:attached|contract|agreement)|digitally)\b",
            1.2,
        ),
        cue(r"\b(?:confirm|indicate|send|signal|with) (?:us )?your <acceptance>\b|\breply [\"']?i <accept>\b", 1.8),
        cue(r"\byour <first> day (?:is|will|as)\b|\byou <start|begin> (?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day\b", 1.3),
        cue(r"\bwhen (?:can|could|do|would) you (?:want to |like to |be able to )?<start>\b", 1.3),
        cue(r"\b(?:give|hand in|handing in|work|giving) (?:in )?your <notice>\b|\byour <resignation>\b", 0.9),
        cue(r"\b<unanimous|unanimously>\b", 0.6),
    ]
)  # fmt: skip
