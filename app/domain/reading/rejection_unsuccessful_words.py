"""A rejection as letters put it: not taken further, not selected, no match, no offer to be made."""

from app.domain.reading.cues import Cues, cue

UNSUCCESSFUL = Cues(
    [
        cue(
            r"(?:\bnot|n't|\bunable|\bcannot|\bno longer|\bregret that we)\b.{0,30}?<progress"
            r"|progressing|proceed|proceeding|move|moving|moved|take|taking|taken|advance"
            r"|advancing|invite|inviting|call|calling|consider|considering|considered|put|putting"
            r"|bring|bringing|continue|continuing|shortlist|shortlisting|pursue|pursuing>\b"
            r".{0,40}?\b(?:your (?:application|candidacy|candidature|profile|cv)|you (?:to (?:an )?"
            r"interview|to the next|forward|further|for (?:an )?interview|on (?:to|from))"
            r"|for interview|to the (?:next|interview|second|final)|any further)\b",
            3,
        ),
        cue(
            r"\b(?:did|do|does|didn't|doesn't|don't|not)(?: not)?(?: \w+)? <reach|meet|match|achieve"
            r"|fit|suit|satisfy|pass>\b~(?:score|requirements|criteria|threshold|minimum|standard"
            r"|what we|needs|pass mark|requirement|mark)",
            2.4,
        ),
        cue(
            r"(?:\bnot|n't|\bno)(?: \w+){0,3} (?:role|position|vacancy|opening|opportunity)s? "
            r"(?:that|which)?~<fits?|matches|match|suits?|suitable>\b",
            2.4,
        ),
        cue(r"(?:\bnot|n't)(?: \w+){0,2} <retained|successful|selected|shortlisted>[.!]?$", 2.8),
        cue(
            r"(?:\bnot|n't|\bunable to|\bcannot|\bno longer|\bunfortunately,? (?:not|no|won't)"
            r"|\bnor)(?: \w+){0,3}? <progress|progressing|progressed|proceed|proceeding|moving"
            r"|move|moved|taking|taken|take|continuing|continue|advancing|advance|advanced"
            r"|pursuing|pursue|pursued|carry|carrying|going|go|put|putting>(?: be)?(?: (?:you"
            r"|your|forward|ahead|on|with|to|further|any|this|the|it|things|matters|past|beyond"
            r"|through)\b)+~(?:application|candidacy|candidature|forward|further|you|stage|round"
            r"|interview|interviews|process|role|position|time|profile)\b",
            3.2,
        ),
        cue(
            r"(?:\bnot|n't|\bnever|\bnor|\bfailed to|\bun)(?: \w+){0,2}? ?<selected|shortlisted"
            r"|chosen|successful|invited>(?: \w+){0,2}? (?:for|on|to|in|at|with|this|as|and|by"
            r"|after|following|through)\b",
            2.8,
        ),
        cue(
            r"(?:\bnot|n't) (?:been |be |able to be )?<selected|shortlisted|chosen|successful"
            r"|short|invited|progressed|advanced|accepted>(?:-listed|listed)?(?:[.,!]|$| (?:on "
            r"this|for|to|at this|this time|in|as))",
            2.8,
        ),
        cue(
            r"\b<application|candidacy|candidature|interview|you|candidates?> (?:has|have|was"
            r"|were|is|are|had) (?:therefore |unfortunately |sadly |regrettably |been |now |also "
            r"|not )*(?:unsuccessful|not successful|not been successful|rejected|declined|not "
            r"selected|not been selected|not been accepted|turned down|not progressed|not been "
            r"progressed|no longer)\b",
            3,
        ),
        cue(
            r"<application|applications|candidacy|candidature>\b.{0,70}? (?:has|have|was|were|is"
            r"|hasn't|wasn't|isn't|had) (?:therefore |unfortunately |sadly |regrettably |been "
            r"|now |also |not )*(?:unsuccessful|successful this time|not successful|rejected"
            r"|declined|not selected|not been selected|not been accepted|turned down|not "
            r"progressed|no longer)\b",
            2.8,
        ),
        cue(
            r"\b(?:hasn't|wasn't|haven't|has not|was not|have not|not)(?: been)? <successful>(?: "
            r"(?:this time|on this|in this|at this|for this))?",
            2.2,
        ),
        cue(
            r"\b(?:felt|feel|think|decided|concluded|believe)~(?:the )?<role|position|team|we> "
            r"~(?:needs?|requires?|need) (?:someone|somebody|a candidate|a person) (?:with|who)",
            1.8,
        ),
        cue(
            r"\b(?:looking|searching) for (?:someone|somebody|a candidate|candidates|people|a "
            r"person) (?:with|who)~<more|deeper|stronger|greater|senior|extensive|closer>\b",
            1.8,
        ),
        cue(
            r"<unsuccessful> (?:on this occasion|at this time|this time|in (?:your|this)|with "
            r"your|for (?:this|the)|following|at (?:this|the))\b",
            3,
        ),
        cue(r"\b(?:been|was|were|are|is|be) <unsuccessful>\b", 2.4),
        cue(
            r"\b(?:unable|not able|not in a position|cannot|can't|not be able|won't be able|are "
            r"not going|not be|not) (?:to )?(?:be )?(?:able to )?(?:currently )?<offer|offering"
            r"|extend|extending|make|making> (?:to )?(?:you )?(?:a|an|the|this|any"
            r"|you)\b~(?:position|role|job|place|interview|offer|internship|employment"
            r"|opportunity|post|spot|further)\b",
            3.2,
        ),
        cue(
            r"\b(?:unable|not able|not in a position|cannot|not be able) to <offer> (?:you "
            r")?(?:employment|work|more|anything)\b",
            2.8,
        ),
        cue(
            r"\b(?:unable|not able|not be able|cannot) to <invite|consider|accommodate|accept"
            r"|take|shortlist|select|hire|place|bring> (?:you|your)\b",
            2.4,
        ),
        cue(
            r"\bno <longer> (?:considering|considered|moving|under|in|being|available|open"
            r"|interested|active|pursuing)\b~(?:consideration|candidate|candidacy|application"
            r"|considered|running|position|role|forward|contention|recruiting|you|considering)?",
            2,
        ),
        cue(
            r"\bno <longer> (?:be(?:ing)? )?(?:considered|considering|under|in|moving|being) "
            r"~(?:you|consideration|your|candidate|considered|contention|the running|for (?:the"
            r"|this)|forward|application)",
            3,
        ),
        cue(
            r"(?:\bnot|n't)(?: [\w']+){0,6}? (?:right|good|strong|best|close|ideal|perfect|great"
            r"|suitable|exact|strongest|a)(?: enough)? <fit|match>\b(?! for (?:tuesday|monday|your schedule|you\b))",
            2.6,
        ),
        cue(
            r"\b(?:more|better|stronger|closer|very) <closely|suited|qualified|aligned|match|fit"
            r"|matched> ~(?:role|position|needs|requirements|experience|skills|qualifications"
            r"|criteria|profile|what we)",
            1.4,
        ),
        cue(
            r"\b(?:does|do|did|doesn't|don't|didn't)(?: not)?(?: \w+)? <meet|match|fit"
            r"|align>~(?:requirements|criteria|qualifications|needs|current|minimum|essential"
            r"|role|position)",
            1.6,
        ),
        cue(
            r"\b(?:did not|didn't|haven't|have not|has not|hasn't|not)(?: quite)? <made|make"
            r"|making>(?: it)? (?:through|to the|past|the shortlist|the short list|the cut|it\b)",
            2.4,
        ),
        cue(
            r"\b(?:decided|decision|have|to|will|going to|we|'re|chosen to|had to|'ll|must) "
            r"<pass|passing> (?:on (?:your|you|this|moving)|at this time|this time|for now|at "
            r"this point|on this one)",
            2.6,
        ),
        cue(
            r"\b(?:we|i)(?:'re| are|'ll| will|'d)?(?: \w+)? (?:going to |have to |to )?<decline"
            r"|declining|reject|rejecting|rejected|declined> (?:your|you|to proceed)\b",
            2.6,
        ),
        cue(
            r"<withdraw|withdrawing|withdrawn|rescind|rescinding|rescinded|revoke> (?:the|our"
            r"|your|this) (?:\w+ )?offer\b",
            2.6,
        ),
    ]
)
