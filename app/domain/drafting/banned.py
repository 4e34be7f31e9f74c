"""Wordings that a follow-up never has, by family, each with the reason and a better wording.

The families are those of policy.md ("Never: …"). A pattern is a regular expression over lower-case
text in which every apostrophe is `'`.
"""

# ruff: noqa: E501 - a pattern and its advice read best on one line

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from app.domain.say import say


class Fault(StrEnum):
    """What is wrong with a piece of text."""

    FILLER = "filler"
    BLAME = "blame"
    GUILT = "guilt"
    PLEADING = "pleading"
    URGENCY = "false-urgency"
    THREAT = "threat"
    FLATTERY = "flattery"
    GAP = "gap"
    CAPITALS = "capitals"
    EXCLAMATION = "exclamation"
    QUESTIONS = "questions"
    LENGTH = "length"


NEXT_STEPS: Final = "Could you tell me what the next steps are?"


@dataclass(frozen=True, slots=True)
class Banned:
    """One family of wordings with one remedy."""

    fault: Fault
    pattern: re.Pattern[str]
    better: str


WHY: Final[dict[Fault, str]] = {
    Fault.FILLER: say("It says nothing by itself and is the most worn phrase in follow-ups."),
    Fault.BLAME: say("It sounds like a reproach, and silence often has nothing to do with you."),
    Fault.GUILT: say("It asks the reader to feel guilty, which makes an answer harder to write."),
    Fault.PLEADING: say("It puts you below the reader; you are asking a normal question."),
    Fault.URGENCY: say("Only a real deadline, such as another offer, makes it urgent for them."),
    Fault.THREAT: say("It reads as a threat and closes the door."),
    Fault.FLATTERY: say("Big praise sounds insincere; one concrete point says more."),
    Fault.GAP: say("A gap was left to fill in."),
    Fault.CAPITALS: say("Capitals read as shouting."),
    Fault.EXCLAMATION: say("More than one exclamation mark sounds hurried."),
    Fault.QUESTIONS: say("One clear question is answered most easily."),
    Fault.LENGTH: say(
        "Short notes are read, and notes of about this length are answered most often."
    ),
}


def _banned(fault: Fault, better: str, *patterns: str) -> Banned:
    return Banned(fault, re.compile(r"(?<![\w'])(?:" + "|".join(patterns) + r")(?![\w])"), better)


_NOT = r"(?:n't|nt| not| never)"
_SO_FAR = r"(?: yet| back| so far| anything)*"

BANNED: Final[tuple[Banned, ...]] = (
    _banned(
        Fault.FILLER,
        say("Say what you would like to know: “{words}”", words=NEXT_STEPS),
        r"(?:just|simply|only) (?:checking(?: back| up)?(?: in| on)?|following up|touching|circling|pinging|reaching out|wondering|a (?:quick |short |friendly |gentle )?(?:note|reminder|follow-up) to (?:check|follow))",
        r"(?:just |simply |only )?(?:want(?:ed|ing)?|writing|emailing|thought i'd|would like|i'd like) to (?:quickly |briefly |just )?(?:check|touch|circle|bump|ping)(?: back| base| in| up)?",
        r"checking (?:back )?in(?! (?:code|changes|luggage|a patch|patches|at ))",
        r"check in (?:with you|on (?:this|the|my|where|how))",
        r"touch(?:ing)? base",
        r"circl(?:e|ing) back",
        r"(?:bump(?:ing)?|bubbl(?:e|ing)|float(?:ing)?|push(?:ing)?) (?:this|my (?:e-?mail|message)|it)(?: back)?(?: up| to the top)?",
        r"ping(?:ing)? you",
        r"(?:gentle|friendly|quick|kind|little|polite|soft) (?:reminder|nudge|bump|ping|poke)",
        r"any (?:updates?|news)(?: on this| yet| for me)?(?=\s*\?)",
        r"hope this (?:e-?mail|message|note) finds you(?: well)?",
    ),
    _banned(
        Fault.BLAME,
        say("Leave the silence out and ask: “{words}”", words="Could you tell me where the process stands?"),
        rf"(?:have|has|had|i've|we've){_NOT}(?: \w+)? heard{_SO_FAR}(?: from (?:you|anyone|anybody|the team|your team))?",
        r"(?:not|never) heard (?:back|from|anything)",
        r"(?:have|has|am|i've|we've) (?:still )?yet to (?:hear|receive|get)",
        r"still (?:waiting|awaiting)",
        r"(?:been|kept) waiting",
        r"(?:still )?no (?:reply|response|answer|word|feedback)(?: from (?:you|your)| to my| yet| so far| at all| whatsoever)",
        r"(?:without|never (?:got|received)|(?:did|have)(?:n't| not) (?:get|got|gotten|receive|received)) (?:an?|any|your) (?:reply|response|answer|feedback)",
        rf"you(?: have| had| did| do| still have| still did)?(?: still)?{_NOT} (?:yet )?(?:repl(?:y|ied)|answer(?:ed)?|respond(?:ed)?|g[eo]t(?:ten)? back|call(?:ed)?|writ(?:e|ten)|even)",
        r"you(?: had| have)? promised",
        r"you (?:said|told me) (?:that )?(?:you|i|we) (?:would|'d|should|will)",
        r"(?:as )?per my (?:last|previous|earlier)",
        r"as i (?:already |have already |previously )?(?:said|mentioned|asked|wrote|stated) (?:before|already|earlier|previously|in my (?:last|previous))",
        r"(?:ignor(?:ed|ing|es?)|ghost(?:ed|ing|s)?) (?:me|my|us|this|by)",
        r"(?:been|being|feel(?:ing)?|was|get(?:ting)?|got) (?:ignored|ghosted)",
        r"(?:went|gone|been|remain(?:s|ed)?|left) unanswered",
        r"unanswered (?:e-?mails?|messages?|notes?|calls?)",
        r"(?:second|third|fourth|fifth|last) time (?:that )?i(?:'m| am|'ve| have)? (?:writ|ask|contact|e-?mail|reach|follow)\w*",
        r"(?:lack|absence) of (?:a |any )?(?:response|communication|reply|replies|feedback|courtesy|answer)",
        r"(?:disappointed|surprised|frustrated|annoyed|upset|confused) (?:that|by|with|at|not to|about) (?:you|your|the (?:lack|silence|delay|wait)|hear|have)",
        r"radio silence|your silence|the silence",
        r"left (?:me )?(?:hanging|in the dark|wondering)",
        r"unprofessional|rude|unacceptable|disrespectful|inconsiderate",
        r"(?:taking|taken|took) (?:so|too|this|very) long|long overdue",
        r"i (?:would have|had|'d have) expected",
    ),
    _banned(
        Fault.GUILT,
        say("Leave out what it cost you and say what interests you in the role."),
        r"you owe (?:me|it)|(?:i am|i'm) owed",
        r"the least (?:that )?you (?:can|could)|common courtesy|basic courtesy",
        r"after (?:all|everything) (?:the (?:time|effort|work)|(?:that )?i(?:'ve| have)?)",
        r"i (?:took|had to take|have taken|'ve taken) (?:a |the |\w+ )?(?:days?|time|morning|afternoon)(?: of leave)? off",
        r"i (?:turned|have turned|'ve turned) down",
        r"i (?:put|spent|invested|have put|have spent|have invested|'ve put|'ve spent|'ve invested) (?:so much|a lot|hours|days|weeks|many|considerable|significant)",
        r"(?:only takes?|would only take|takes? only) (?:you )?(?:a|one|two) (?:minutes?|moments?|seconds?)",
        r"i deserve",
        r"i feel (?:let down|disrespected|hurt|used|forgotten|strung along)",
        r"keep(?:ing)? me waiting",
        r"(?:did|if|have) i (?:do|did|say|said|done)? ?(?:something|anything) wrong",
        r"(?:losing|lost) (?:sleep|faith)|not fair|unfair",
    ),
    _banned(
        Fault.PLEADING,
        say("Ask once and plainly: “{words}”", words=NEXT_STEPS),
        r"please,? please|pretty please",
        r"begg?(?:ing)?(?: you)?(?= |$|[.,])(?! the question)",
        r"desperate(?:ly)?",
        r"(?:really|badly|so) need (?:this|the|a|an|your) (?:job|role|position|work|answer|chance|opportunity|help)",
        r"i need this (?:job|role|position|opportunity)",
        r"(?:give|grant) me (?:a|one|another|this) (?:chance|shot|opportunity)",
        r"(?:do|take|accept|try) anything|any (?:job|position|role) (?:at all|will do|would do)",
        r"please (?:do )?(?:consider|choose|pick|hire|select) me",
        r"i implore|plead(?:ing)?(?: with)?|on my knees",
        r"(?:my )?(?:last|only) hope|can(?:'t|not) afford|my (?:rent|bills|mortgage)|my family (?:depends|needs|relies)",
        r"(?:so |very |really |terribly |truly )?(?:sorry|apolog(?:ise|ize|ies)) (?:to|for|if i(?:'m| am)) (?:\w+ )?(?:bother|bug|disturb|troubl|pester|keep|writing again|another|nagg|being|chas|inconvenience)\w*",
        r"(?:hate|don't (?:want|mean)|do not (?:want|mean)|not (?:trying|wanting)) to (?:be (?:a )?)?(?:bother|bug|pester|nag|annoy|disturb|a pest|pest|pushy|impatient|rush)\w*",
        r"i know (?:that )?you(?:'re| are| must be) (?:all )?(?:\w+ )?(?:busy|swamped)",
        r"(?:hop(?:e|ing)|wait(?:ing)?|look(?:ing)? forward) (?:anxiously|eagerly|desperately)|anxiously|nervously",
        r"at your mercy|(?:eternally|forever|so incredibly) grateful",
    ),
    _banned(
        Fault.URGENCY,
        say("Ask for the timing instead: “{words}”", words="Is there a day by which you expect to decide?"),
        r"a\.?s\.?a\.?p\.?",
        r"as soon as (?:possible|you can|humanly possible)|soonest",
        r"at your (?:earliest|soonest|first) (?:convenience|opportunity)",
        r"urgent(?:ly)?|urgency|immediate(?:ly)?|right away|without (?:further )?delay|time[- ]sensitive",
        r"i (?:really |urgently |do )?need (?:an answer|to know|to hear|a decision|a response|a reply|your (?:answer|decision|reply|response))",
        r"(?:last|final) (?:chance|notice|attempt|e-?mail|message|reminder|warning|follow-up|call)",
        r"(?:before it(?:'s| is)|until it(?:'s| is)) too late|running out of time|time is running out|clock is ticking|won't wait|cannot wait(?: any)? (?:longer|forever)|can't wait(?: any)? (?:longer|forever)",
        r"other (?:companies|employers|firms|people) (?:are|have|want|would)|in high demand|won't be (?:available|on the market)",
        r"(?:by (?:the )?(?:end of (?:the )?(?:day|business)|eod|cob|tonight|noon|tomorrow)) (?:at the latest|please|or)|today at the latest",
    ),
    _banned(
        Fault.THREAT,
        say("Leave a way open for both: “{words}”", words="If plans have changed, a single line is all I need."),
        r"(?:if i (?:don't|do not|haven't|have not)|unless i|if you (?:don't|do not)|unless you) (?:hear|heard|receive|get|reply|respond|answer)\w*",
        r"i(?: will|'ll| shall| must| have to|'m going to| am going to)(?: have to)? (?:assume|conclude|take it that|withdraw|look elsewhere|go elsewhere|move on|escalate|complain|report|contact (?:your|the) (?:boss|manager|ceo|legal))",
        r"(?:leave|post|write|publish) (?:\w+ )?(?:bad |negative |honest |public )?(?:a )?(?:review|comment)s? (?:on|about|of) (?:glassdoor|linkedin|indeed|your|the company)",
        r"glassdoor|my lawyer|legal (?:action|steps)",
    ),
    _banned(
        Fault.FLATTERY,
        say("Name one thing you talked about instead: “{words}”", words="Our conversation about … has stayed with me."),
        r"dream (?:job|company|role|team|employer|position)|(?:always|long) (?:dreamed|dreamt|admired|wanted to work)",
        r"(?:amazing|incredible|outstanding|world[- ]class|legendary|brilliant|fantastic|awesome|phenomenal|unparalleled|wonderful|extraordinary|exceptional|remarkable|marvell?ous|superb|best|greatest|coolest) (?:company|team|organi[sz]ation|leader|leadership|person|people|interviewer|interview|employer|culture|place|firm|opportunity|boss|manager|work)s?",
        r"(?:huge|big|massive|great(?:est)?|biggest) (?:fan|admirer)",
        r"(?:you|your (?:team|company)) (?:are|is|were|was) (?:all )?(?:so |truly |really |just |such |an? |absolutely )*(?:amazing|wonderful|incredible|brilliant|inspiring|inspiration|awesome|fantastic|impressive|genius|the best)",
        r"blown away|in awe|deeply (?:honou?red|inspired)|honou?r of (?:a|my) lifetime|once[- ]in[- ]a[- ]lifetime|second to none",
        r"(?:admire|look up to|worship|love) you(?:r (?:company|team|leadership|vision))?",
    ),
    _banned(
        Fault.GAP,
        say("Fill it in, or take it out."),
        r"\[[^\]\n]{0,60}\]",
        r"\{\{?[^}\n]{0,60}\}\}?",
        r"<[a-z][a-z _-]{1,40}>",
        r"x{3,}|_{3,}",
    ),
)  # fmt: skip
