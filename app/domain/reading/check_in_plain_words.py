"""Everyday ways to ask how things stand: "any joy with the job?", "did the board meet?"."""

from app.domain.reading.cues import Cues, cue

_JOB = (
    r"(?:job|role|position|post|vacancy|opening|apprenticeship|traineeship|placement|gig|shift"
    r"|interview|application|trial|selection|place)"
)
_BODY = (
    r"(?:board|committee|panel|governors|partners|owners?|trustees|council|bosses|boss|managers?"
    r"|directors?|chef|head|team|client)"
)

CHECK_IN_PLAIN = Cues(
    [
        cue(rf"\bany <joy|luck> (?:with|on|about|regarding)~\b{_JOB}\b", 2),
        cue(r"\b<anything|owt|something> (?:back )?yet (?:from|on|about|with|regarding)\b", 1.9),
        cue(r"\b<know> (?:anything|something|more|any more|if anything) yet\b", 1.9),
        cue(
            rf"\b(?:did|has|have) (?:the|your) (?:\w+ )?{_BODY}(?: members)? (?:already |finally |now "
            r"|ever )?<meet|met|sit|sat|vote|voted|convene|convened>\b(?! (?:you|my|your|me|him|her"
            r"|with|up)\b)",
            2,
        ),
        cue(
            rf"\b(?:did|has|have) (?:you|they|(?:the|your) (?:\w+ )?{_BODY}) (?:finally |ever )?(?:get"
            r"|got|gotten|come|came) <round|around> to (?:it\b|(?:choos|decid|pick|hir|mak)\w+"
            r"|a decision)",
            2,
        ),
        cue(
            r"\b(?:i am|i'm|am i) (?:still )?<in|on|part> (?:of )?(?:the|your) (?:\w+ )?(?:selection"
            r"|shortlist|running|race|frame|mix)\b",
            1.9,
        ),
        cue(
            r"\b(?:advise|inform|know|learn|ask|enquire|inquire)\b(?: \w+){0,3} the "
            r"<present|current> (?:position|situation|status|state)\b",
            2,
        ),
        cue(
            r"\bif you <know> (?:already|yet|by now|anything)\b|\byou already <know>\b~\bhear\b",
            1.9,
        ),
        cue(
            rf"\b(?:enquire|inquire|ask|asking|enquiring|inquiring) <after|regarding> (?:the|my|your)"
            rf" (?:[\w'-]+ ){{0,3}}{_JOB}\b",
            1.9,
        ),
        cue(
            r"\b<last> heard from you\b|\bsince (?:i|we) <last> (?:heard|spoke|wrote)\b",
            1.4,
        ),
        cue(r"\bout of my <misery>\b|\bon <tenterhooks>\b", 2),
        cue(
            r"\b(?:if|whether) (?:there is|there's|there will be|you have|you've)(?: still)? (?:an? |any )?"
            r"(?:place|room|space|spot|job) for <me>\b",
            1.9,
        ),
        cue(r"\b<yes> or (?:a |just a )?no (?:would|will|is)\b", 1.9),
        cue(
            r"\b<trouble|bother> you for (?:an?|any|some) (?:\w+ )?(?:indication|answer|word|update"
            r"|news|decision|hint)\b",
            2,
        ),
        # no status question
        cue(
            r"\bi (?:haven't|have not|didn't|did not|hadn't) (?:yet |really )?(?:had|have|got|found) "
            r"(?:the |any |a |much )?<time|chance|moment>\b",
            -2.4,
        ),
        cue(r"\bno <sign> of (?!an?\b|any\b|your\b|life\b|the\b)", -2.4),
        cue(rf"\bany <word|news> for me (?:about|on|regarding)\b~\b{_JOB}\b", 1.9),
    ]
)
