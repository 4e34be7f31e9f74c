"""What candidates write to withdraw: they step back, decline, have accepted elsewhere."""

from app.domain.reading.cues import Cues, cue

WITHDRAWAL = Cues(
    [
        cue(
            r"<withdraw|withdrawing|withdrawn|retract>\b~(?:my|from|candidacy|application"
            r"|consideration|process)",
            3,
        ),
        cue(
            r"<remove|take|removed|removing> (?:me|my (?:name|application|candidacy)|myself) "
            r"(?:from|out)~(?:consideration|process|list|running|pool|search|candidate)",
            3,
        ),
        cue(
            r"\b(?:no longer|not) (?:be )?(?:able to |wish(?:ing)? to |want to |going to |to "
            r")?<interested|pursue|pursuing|pursued|considering|continue|continuing|proceed"
            r"|proceeding|available|looking|seeking|move|moving> ?(?:in|with|for"
            r"|forward)?\b~(?:position|role|job|application|opportunity|process|consideration"
            r"|company|candidacy|interview)",
            2.4,
        ),
        cue(
            r"\b(?:accepted|accept|accepting|taken|taking|decided (?:to (?:accept|take|go with"
            r"|pursue|join|stay)|on)|committed to|signed)\b~(?:an |a |the )?(?:\w+ "
            r"){0,3}<another|other|different|elsewhere|current>",
            2.4,
        ),
        cue(
            r"\bi(?:'ve| have)(?: recently| just| now| decided to)? <accepted|accept> (?:a|an"
            r"|the)\b(?! (?:invitation|invite|meeting|time|interview))",
            2.6,
        ),
        cue(
            r"\b<decline|declining> (?:your |the |this )?(?:\w+ ){0,2}(?:offer|invitation"
            r"|opportunity|interview)",
            2.4,
        ),
        cue(
            r"\b(?:decided|chosen|going) (?:not to|against)\b~<continue|proceed|pursue|move"
            r"|accept|continuing|proceeding|pursuing|moving|accepting>\b",
            2.4,
        ),
        cue(
            r"\bi(?:'ve| have) (?:decided|chosen|opted|elected) to <move|go|pursue|stay|remain"
            r"|accept|take|join>\b~(?:another|other|different|current|elsewhere|offer)",
            3,
        ),
        cue(r"<wish|thank>~(?:you|team|company)~(?:success|finding|right candidate|luck)", 0.5),
    ]
)
