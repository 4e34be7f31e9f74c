"""Is what they ask whether, or when, one meets? Then it is an invitation or the search for a time.

"Would you like to come and see the studio?" and "what does Wednesday look like?" are questions, but
what they wait for is a day. Asked only of lines that are known to ask something.
"""

import re

from app.domain.reading.model import Kind
from app.domain.reading.sentences import Sentence, words_of
from app.domain.reading.spanish_portuguese_questions import meeting_asked_abroad

_DAY = (
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|weds?|thu(?:rs?)?|fri|today|tonight"
    r"|tomorrow|(?:next|this|that) (?:week|time|slot|day)|(?:these|those|any|either)(?: of "
    r"(?:these|those"
    r"|the))? (?:times|slots|days|dates)|the \d{1,2}(?:st|nd|rd|th)|\d{1,2}(?::\d\d|\.\d\d)? "
    r"?(?:am|pm)"
    r"|\d{1,2}[:.]\d\d|at \d{1,2}|(?:half|quarter) (?:past|to) \w+|o'clock|mornings?|afternoons?"
    r"|evenings?|lunch(?:time)?|noon|midday|\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov"
    r"|dec)\w*|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w* \d{1,2})"
)
_TALK = (
    r"(?:chat|call|conversation|interview|coffee|cuppa|cup of tea|tea|talk|meeting|zoom|teams call"
    r"|visit|tour|trial|trial (?:shift|day)|session|round|taster|look round|natter|word|panel"
    r"|presentation|lunch|breakfast|pint|walk|screen|screening|catch-?up|get-together)"
)
_GO = r"(?:come|coming|pop|popping|drop|dropping|swing|swinging|nip|nipping|stop|stopping)"
_MEETS = re.compile(
    rf"\b{_GO} (?:along|in|by|over|round|around|down|up|out|across|back)(?=[?.!]| (?:for|to|on|at"
    r"|and"
    r"|next|this|tomorrow|here|then|again|some|any|one|soon|see|meet|with|sometime|early|late"
    rf"|from|{_DAY})"
    r"\b)"
    rf"|\b{_GO} (?:and (?:see|meet|talk|visit|spend|do|show|cook|work|teach|have|play|sit|try"
    r"|join)|to (?:us"
    r"|see|meet|the|our|my)|for)\b"
    rf"|\b{_GO} (?:here|there|work|meet|see)\b"
    r"|\b(?:meet|sit down|sitting down|get together|catch up|hop on|hopping on|jump on|jumping on"
    r"|connect|meeting|talking|speaking|chatting|speak|talk|chat) "
    r"(?:up|at|on|in|over|with|to|via|by|about it|properly|again|briefly|this|next|tomorrow|today"
    rf"|our|the|my|him|her|them|us|me|some|everyone|face to face|{_DAY})\b"
    r"|\bto (?:meet|talk|chat|speak)\b(?! (?:about (?:our|other|so)|english|german|french))"
    r"|\b(?:for|have|having|do|doing|take|taking|schedule|arrange|book|set up|grab|join|up for"
    r"|spare|on"
    rf"|over|game for|face|attend) (?:an?|another|us for an?) (?:[\w-]+ ){{0,3}}?{_TALK}\b"
    r"|\b(?:have you (?:in|over|back|along|here|round|around|up|down)|(?:see|meet|interview|show"
    r"|host|get|bring|fly) you (?:in|over|back|along|up|down|out"
    r"|round"
    r"|around|here|together|on|at|for|again|next|this|tomorrow|properly|face|before|with))\b"
    r"|\b(?:meet|see) (?:you|us|me|our|the (?:team|studio|place|shop|workshop|office|others|rest"
    r"|students"
    r"|children|partners|owners?|client|panel|board))\b"
    r"|\b(?:put|get) you in front of (?:the|our|my|him|her|them)\b|\bintroduce you to\b"
    r"|\bgive (?:an?|us an?) (?:[\w-]+ ){0,4}?(?:talk|presentation|lecture|lesson|demo)\b"
    r"|\bteach (?:an?|us|one|our)\b|\bpresent (?:your|to|it to)\b"
    r"|\bspend (?:an?|the|some|half an?) (?:\w+ )?(?:day|morning|afternoon|hour|shift|evening"
    r"|time)\b"
    r"|\bjoin (?:us|me|him|her|them|our \w+) (?:for|on|at|in|next|this|tomorrow|over)\b"
    r"|\b(?:work|do|try) (?:an?|one) (?:\w+ )?(?:shift|trial|session)\b"
)
_TIMES = re.compile(
    rf"\b(?:what|how) (?:does|do|is|are|about|would|'s) (?:on |your |the )?(?:{_DAY}|week|diary"
    r"|calendar|schedule)\b"
    r"|\b(?:when|what (?:times?|days?|dates?)|which (?:day|time|slot|date)s?)\b.{0,40}?\b(?:suits?"
    r"|works?|free|available|around|convenient|good|best|easiest|meet|talk|speak|come|see|catch"
    r"|prefer"
    r"|manage|make it|make yourself)\b"
    r"|\b(?:does|do|would|will|could|can|is|are)\b.{0,40}?"
    rf"\b{_DAY}.{{0,40}}?\b(?:suit|work|ok|okay|good|fine|possible|convenient|do|free|instead"
    r"|earlier"
    r"|later|rather)\b"
    r"|\b(?:can|could|shall|may|might) (?:you|we|i) (?:do|make|manage|say|move|push|swap|shift"
    r"|come|meet"
    rf"|talk|speak|call|ring)\b.{{0,40}}?\b{_DAY}"
    r"|\b(?:are|r|will|would) (?:you|u) (?:be )?(?:at all )?(?:about|around|free|available|in town"
    r"|nearby"
    r"|contactable|reachable)\b"
    r"|\b(?:pick|choose|choosing|picking|book|booking|grab|select|selecting)\b.{0,30}?\b(?:times?"
    r"|slot"
    r"|date|day)\b"
)
_NO_MEETING = re.compile(
    r"\b(?:do|did|have|were|does|had|has) (?:you|they|he|she|we|i) (?:usually |often |ever |also "
    r"|already |still |normally |all )?(?:speak|talk|spoken|talked|met|meet|been|come|came|work)\b"
    r"|\b(?:have|had|did|has|having)\b.{0,40}\b(?:chance|time|opportunity) to\b"
    r"|\b(?:first (?:\w+ )?day|induction|onboarding|candidates to|people to|language|level)\b"
    r"|\bare you (?:already |also |still )?(?:talking|speaking|meeting|interviewing)\b"
    r"|\b(?:please|kindly|pls|you|and),? (?:\w+ )?(?:send|fill|complete|upload|provide|share"
    r"|submit|return"
    r"|forward|attach)\b"
    r"|\b(?:come|coming) back to (?:me|us|you)\b|\bcome (?:across|from|to (?:mind|terms|think"
    r"|light))\b"
)
_OTHER_DAY = re.compile(
    r"\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days|every (?:week|day|weekend)|weekends|nights"
    r"|shifts|rota"
    r"|alternate|weekly|start|starting|begin|notice|hand (?:it )?in|finish|deliver|send|submit"
    r"|return|decide"
    r"|sign"
    r"|hear|reply|answer|upload|complete|expire|renew|pay|paid|graduate|working)\b"
)
_ASIDE = re.compile(  # "before I put you in front of the board: what do you earn?"
    r"\b(?:before|once|after|until|because|since|so that|if|as) (?:i|we|you|they|he|she"
    r"|it)\b[^,:;?]{0,120}"
)
_FIRM = re.compile(
    r"\b(?:our|my|the) (?:\w+ ){0,2}(?:team|office|studio|board|panel|clients?|directors?"
    r"|managers?|founders?"
    r"|ceo|cto|cfo|hr|recruiter|partners|department|site|hiring|lab|clinic|plant|warehouse"
    r"|headquarters"
    r"|hq|students|staff|colleagues?|crew|role|job|position|vacancy|post)\b"
    r"|\b(?:second (?:conversation|meeting)|trial shift|working interview|candidates?)\b",
    re.IGNORECASE,
)
_MEETS_BY = words_of(
    "come coming pop popping drop dropping swing swinging nip nipping stop stopping travel "
    "travelling",
    "meet meeting sit sitting get catch hop hopping jump jumping connect talk talking speak "
    "speaking",
    "chat chatting call conversation interview coffee cuppa tea zoom teams visit tour trial "
    "session",
    "round taster look natter word panel presentation lunch breakfast pint walk screen screening "
    "see",
    "show host have bring fly put introduce give teach present spend join work do try",
)
_TIMES_BY = words_of(
    "what how when which does do would will could can is are r shall may might pick choose "
    "choosing",
    "picking book booking grab select selecting",
)


def meeting_asked(sentence: Sentence) -> Kind | None:
    """INVITATION or SCHEDULING where a line that asks something asks for a meeting or its time."""
    low, words = sentence.low, sentence.words
    meets = not words.isdisjoint(_MEETS_BY) and not _NO_MEETING.search(low)
    if meets and _MEETS.search(_ASIDE.sub(" ", low)):
        return Kind.INVITATION
    if not words.isdisjoint(_TIMES_BY) and _TIMES.search(low) and not _OTHER_DAY.search(low):
        return Kind.SCHEDULING
    return meeting_asked_abroad(sentence)


def of_a_firm(line: str) -> bool:
    """It speaks of a team, a client, a job: friends who invite do not."""
    return _FIRM.search(line) is not None
