"""Status questions in free words: did they decide, how did it end, and is there still a place for me?

What they share is not a phrase but what is asked: what the others have done by now that ends the
matter, how it ended, or where that leaves the writer.
"""

from app.domain.reading.cues import Cues, cue

_THEY = (
    r"(?:you|they|he|she|it|anyone|anybody|someone|somebody|everybody|everyone|(?:the|your) (?:\w+ ){1,3}"
    r"|\w+)"
)
_DONE = (
    "decided|settled|chosen|picked|hired|appointed|voted|concluded|approved|finalised|finalized|landed"
    "|shortlisted|ranked|deliberated"
)
_DO = "decide|settle|choose|pick|hire|appoint|vote|conclude|land"

CHECK_IN_FREE = Cues(
    [
        # what they have done by now
        cue(
            rf"\b(?:has|have|was|were|is|are|been)\b.{{0,30}}?\b<{_DONE}>\b(?! (?:to|by|in advance)\b).*\?",
            1.9,
        ),
        cue(
            rf"\bdid {_THEY} ?(?:ever |finally |already |manage to |get to )?<{_DO}|answer|reply>\b(?! to me)",
            1.9,
        ),
        cue(r"\b(?:made|make|making) up (?:your|her|his|their|its) <mind|minds>\b", 2),
        cue(
            r"\b(?:did|has|have) .{1,30}?\b(?:come|came|got|get|been) <back> to you\b"
            r"|\bdid .{1,30}? ever come <back>\b",
            2,
        ),
        cue(
            r"\b<signed|sign> off\b.*\?|\bput (?:their|your|our) <heads> together\b|\b<fill|filled> (?:the|that"
            r"|your|my) (?!in\b|form\b)(?:\w+ )?(?:bench|post|seat|gap|place|job|spot|role|chair|desk"
            r"|vacancy|shoes|position)\b",
            1.9,
        ),
        cue(
            r"\bhow did .{1,40}?<meeting|vote|discussion|review|deliberations|board|committee|panel|talks>\b"
            r".{0,20}?\bgo\b|\bhow did it all <go|end|turn> (?:out|in the end|with the)\b",
            2,
        ),
        cue(
            r"\bwhen (?:do|will|would|might|are) (?:you|they) (?:\w+ )?(?:expect|hope|plan|likely|going|mean"
            rf"|intend|be able) ?(?:to )?<{_DO}|know>\b",
            2,
        ),
        # how it ended, or how far it is
        cue(
            r"\b<verdict|outcome>\b(?=.*\?)|\b<verdict|outcome> (?:\w+ )?(?:for|on|of|about) (?:the|my)\b",
            1.9,
        ),
        cue(r"\bwhat(?:'s| is) the <word|latest|story|score|state>\b(?! count| limit)", 1.9),
        cue(
            r"\bwhere (?:the matter|matters|things|it|that|this|all this|you|they|we) (?:all )?<rests|rest"
            r"|stand|stands|lies|landed|land|ended|has|have>\b|\bwhere does (?:that|this|it|the matter)"
            r" <leave|stand|rest>\b",
            1.9,
        ),
        cue(
            r"\bhow (?:is |far )?(?:the|your) <selection|search|process|deliberations|recruitment|hunt>"
            r" (?:is |are |was )?(?:going|coming|getting|moving|progressing|gone)\b",
            2,
        ),
        cue(
            r"\b(?:any|a|some) <sign|sight|whiff|glimmer|hint|inkling|clue> (?:of|as to|about|on) (?:a |an "
            r"|the |how |where |what )?(?:decision|verdict|answer|outcome|result|selection|way|choice|end)",
            2,
        ),
        cue(
            r"\banything (?:at all )?(?:that )?(?:you're|you are|you can|you could|you may|you might)"
            r" ?(?:able to |allowed to |free to )?<tell|share|say|report>\b",
            1.9,
        ),
        cue(
            r"\bwho <got|gets|has> the (?:\w+ ){0,3}?(?:job|post|role|place|part|gig|position)\b", 2
        ),
        cue(r"\bstill <weighing|mulling|deliberating|deciding|torn|undecided>\b", 1.4),
        # where that leaves the writer
        cue(
            r"\b(?:should|shall|can|may|dare|do) i (?:still|keep|go on|carry on) (?:be )?<hope|hoping|waiting"
            r"|wait|dreaming|counting>\b",
            2,
        ),
        cue(
            r"\b(?:am i|i am|i'm|if i'm|whether i'm|that i am|have i been) (?:\w+ ){0,2}?(?:being |under )?"
            r"<considered|consideration|contention|needed|wanted|rejected|dropped|forgotten>\b",
            1.9,
        ),
        cue(
            r"\b(?:went|gone|goes|going|given|gave it|offered) (?:it )?to <someone|somebody|another> (?:else"
            r"|candidate|person|one)\b.*\?",
            2,
        ),
        cue(
            r"\bis .{1,40}? <mine> (?:or|yet|now)\b|\bis .{0,40}?\b(?:still )?in <play|contention|reach> (?:for me)?",
            1.9,
        ),
        cue(
            r"\bhow many of us (?:are|is) <left|still>\b|\b<left> in the (?:running|race|frame|mix|hat)\b",
            2,
        ),
        cue(
            r"\bdid i <miss> (?:the|your|a|an|something)\b~\b(?:call|mail|email|message|answer|news)\b",
            1.9,
        ),
        cue(
            r"\b(?:not|nobody|never|n't)\b.{0,14}\b<told> (?:me )?(?:whether|if|when|how|what|anything)\b",
            1.9,
        ),
        cue(
            r"\bwhether (?:i |to )?(?:should |can |may )?(?:still )?<keep|hold> .{1,40}?\b(?:free|open|clear|on|for"
            r" you)\b",
            1.9,
        ),
        cue(
            r"\b<advert|ad|posting|listing|vacancy> (?:is|has gone|went|was|has been) (?:up |live |back |posted "
            r"|online |out )+(?:again|on|there)?\b",
            1.4,
        ),
        cue(r"\bradio <silence>\b|\bfrom (?:the|your) <quiet|silence>\b", 1.9),
        cue(r"\blet me know what you <hear>\b|\b<yes>, no,? (?:or )?maybe\b", 1.9),
        cue(
            r"\bam i (?:still )?<in|out|through|on|off|alone> (?:or|yet|after all|the running)\b|\bwhere (?:do |am )?i"
            r" <stand|come|rank|am|figure>\b(?! from| to\b)",
            1.9,
        ),
        cue(
            r"\bdid i <get|make|pass|win|land|blow|fail> (?:it|in|through|the (?:job|cut|shortlist|post|role|next"
            r"|grade|place))\b(?! to | here| home| right)|\bhow i <did|fared|measured|scored|compared>\b|\bhow did i"
            r" <do|fare|score|compare|measure>\b|\b<made|make|makes|think|thinks|thought> of me\b",
            1.9,
        ),
        cue(
            r"\bis there (?:still |yet |perhaps |any )*(?:an? |any )?<step|chance|hope|place|future|prospect|likelihood>"
            r" (?:\w+ ){0,2}?(?:for me|in (?:this|it)|that i|of (?:me|my|hearing))\b|\bis there a next <step> for me\b",
            2,
        ),
        cue(
            r"\b(?:door|book|file|chapter|matter|search|hunt) (?:is |has |been |now |already )*<closed|shut|over>\b.*\?",
            1.9,
        ),
        cue(
            r"\bwhat(?:'s| has| ever)? ?(?:<happened|became|become> (?:with|to|of|about)) (?:the|my|your|that) (?:\w+ )"
            r"{0,3}?(?:job|role|post|application|position|vacancy|search|shortlist|trial|opening|candidacy)\b",
            2,
        ),
        cue(
            r"\bwhen i (?:might|may|can|could|should|will|would) (?:\w+ )?<know|hear|learn>\b|\bwhen (?:might|may"
            r"|can|could|should|will|shall) i (?:\w+ )?<know|hear|learn>\b",
            2,
        ),
        cue(
            r"\b<nearer|closer> to (?:an? |the |your |any )?(?:taking|deciding|hiring|choosing|picking"
            r"|knowing|appointing|settling|decision|choice|answer|verdict|conclusion|end)\b.*\?|\b<reached|reach|come"
            r"|arrived> (?:to|at)? ?(?:an?|any|some|your|the) (?:\w+ )?(?:conclusion|decision|verdict|view|choice|agreement)\b"
            r".*\?",
            2,
        ),
        cue(
            r"\b<expected|hoped> (?:\w+ ){0,3}?(?:letter|answer|word|news|call|reply|decision) (?:by|before) <now>\b|\bread anything <into>\b|\bnot"
            r" <hearing>\b.*\?|\b<silence> (?:is|means?)\b.*\?|\bway of saying <no>\b|\bis it a <no>\b",
            1.9,
        ),
        cue(
            r"\b<anything> (?:doing|moving|stirring|afoot|in the wind|to report)(?: yet)?\?",
            1.9,
        ),
        cue(
            r"\bshould i <move|look|give|assume|take> (?:along|on\b|elsewhere|up\b|it (?:as|that)|that (?:as|i"
            r"|it's|the))(?! the| it)",
            1.9,
        ),
        # no status question
        cue(
            r"\b(?:decided|settled|agreed)\b.{0,20}?\b<whether|where|when|which|who> (?:the (?:job|role|post|work"
            r"|interview|meeting|office)|it|we|i)\b.{0,20}?\b(?:based|located|start|starts|begin|remote|held|meet"
            r"|take place|sit|work)\b",
            -2.4,
        ),
        cue(
            r"\b(?:has|have) (?:you|they) (?:decided|settled|chosen|picked) (?:on )?(?:an?|the|which|what|where)"
            r" ?<date|day|time|place|venue|room|format|topic|restaurant|menu>\b",
            -2.4,
        ),
        cue(r"\bi(?:'ve| have) (?:now |just |already )?<decided|chosen|settled|picked>\b", -2.4),
    ]
)
