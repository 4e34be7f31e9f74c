"""The terms of an offer of employment, and how somebody is wanted: what speaks for one, seldom
alone."""

from app.domain.reading.cues import Cues, cue

_DAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_NO_TALK = (
    r"(?!(?: [^\s.;!?]+){0,6}? (?:interview|interviews|call|zoom|teams|chat|meeting|assessment"
    r"|tour|round|event|test|trial)\b)"
)

TERMS = Cues(
    [
        # you are wanted
        cue(
            r"\b(?:like|love|delighted|happy|thrilled) to <have> you (?:in the|with us|for the|back"
            rf"|working|as)\b{_NO_TALK}",
            2.4,
        ),
        cue(
            r"\b(?:like|love|want) <you> (?:as (?:our|one|an?|the)\b|for (?:the|this|our) (?:[\w-]+ )"
            rf"{{0,4}}?(?:job|role|post|position)\b){_NO_TALK}",
            2.7,
        ),
        cue(
            r"\b<person> (?:we|i|they)(?: would|'d)? (?:all )?(?:like|want)s?\b (?:for|as|in)\b",
            1.4,
        ),
        cue(r"\b(?:will|would) you <be|become> our (?:\w+ ){1,3}", 1.2),
        cue(r"\byou (?:came|were placed|are placed|ranked) <first>\b", 2),
        cue(r"\byou have a <place> (?:on|in|with|at)\b", 2.2),
        cue(r"\byou(?:'ve| have) <accepted>\b", 1.4),
        cue(
            r"n't <wait> for you to (?:start|join)\b|\bforward to (?:<having>|<welcoming>) you\b"
            rf"{_NO_TALK}",
            1.8,
        ),
        cue(r"\b<welcome> to the \w+ (?:family|team|crew|squad)\b", 1.2),
        cue(
            r"<made|make|making> you an? (?:conditional|formal|written|unconditional|verbal|firm"
            r"|provisional)? ?offer\b|\b(?:to|we|council|trust|board|college|university) <offer"
            r"|offers> you (?:an? )?(?:\w+ )?(?:appointment|employment)\b",
            3,
        ),
        cue(
            r"\byou have been (?:tentatively|conditionally|provisionally) <selected|appointed>\b"
            r"|<appoint> you to\b",
            2.7,
        ),
        cue(
            r"<invite> you to join (?:the (?:company|firm|team|ensemble|staff|faculty)|us as)\b"
            rf"{_NO_TALK}",
            2.6,
        ),
        cue(r"<approve|approved> you (?:for|as)\b|\bwant <you> full[- ]time\b", 2.2),
        cue(
            r"\b(?:<loi>|letter of <intent>|<intent> letter)\b.{0,60}\b(?:attached|enclosed|pfa|compensation"
            r"|ctc|acceptance|accept|sign|joining)\b|\b(?:attached|enclosed|pfa|release|releasing|issue)"
            r"\b.{0,40}(?:<loi>|letter of <intent>|<intent> letter)\b",
            3,
        ),
        cue(r"\byour (?:doj|date of joining|joining date) <will|is|would|shall> (?:be )?", 2.2),
        # what it pays
        cue(
            r"\b(?:we|i|they)(?: can| could|'ve| have)? <do|raised|increased|upped|added|bumped>"
            r" (?:the |your |you |it )?(?:\w+ )?(?:to |a |from |at )?[£$€] ?\d",
            1.8,
        ),
        cue(r"\b\d{2,3}k?,? <base>\b|\b<starting> (?:at|on) [£$€] ?\d", 1.4),
        cue(
            r"\b\d+ (?:days|weeks)'? ?(?:of |paid |annual )*<holiday|holidays|hols|leave|vacation"
            r"|pto>\b|\b<vest|vesting|cliff|pto|rvus>\b",
            1,
        ),
        cue(
            r"\b<bonus|pension|equity|gratuity|allowance>\b.{0,20}?(?:\d ?%|[£$€] ?\d)"
            r"|(?:\d ?%|[£$€] ?\d[\d,]*)(?: \w+){0,2} <bonus|pension|equity|super|options>\b",
            1,
        ),
        cue(r"\b<probation|probationary>\b", 0.9),
        cue(r"\b(?:salary|pay|compensation|hiring|the|your|target) <range|expectations|band>\b", -1.6),
        # the papers, and the answer they wait for
        cue(
            r"\b<terms> (?:are|as|is|in) (?:agreeable|acceptable|agreed|attached|discussed|the)\b",
            1.3,
        ),
        cue(r"\b(?:two|2) forms of <id|identification>\b|\b<orientation> (?:is|begins|starts)\b", 1.2),
        cue(r"\bpre-?<employment> (?:checks|medical|screening)\b|\bright to <work> check", 0.7),
        cue(rf"\b<start> is (?:on )?(?:{_DAY}|the \d|\d)|\b<start> (?:on )?{_DAY}\b", 1),
        cue(r"\b(?:a|your) <yes|decision|answer> (?:from you )?by\b|\b<yes> or no by\b", 1.2),
        cue(r"\b<have> a think\b|\b<think> it over\b|\btime to <decide>\b|\bto <decide> by\b", 0.8),
        cue(r"\bwhether you(?:'d| would)? (?:like to |wish to )?<accept>\b|\bif you <accept>\b", 1),
    ]
)  # fmt: skip
